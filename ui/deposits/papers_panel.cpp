#include "deposits/papers_panel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "deposits/deposit_words.h"
#include "kit/bare_table.h"
#include "kit/buttons.h"
#include "kit/status_chip.h"

PapersPanel::PapersPanel(QAction* open, QAction* read, QWidget* parent)
    : Panel({}, QStringLiteral(" "), parent) {
  m_table = new BareTable({{[] { return tr("Document"); }, 64, Qt::AlignLeft, true},
                           {[] { return tr("In it"); }, 138, Qt::AlignRight},
                           {[] { return tr("Verdict"); }, 92}});
  m_differing = new StatusChip;
  addHeaderWidget(m_differing);
  // Beside the chip there is room for one; Enter on a line and Ctrl+O show it all the same.
  auto* compare = new PlainButton(read);
  auto* show = new PlainButton(open);
  for (PlainButton* each : {compare, show}) each->setSmall(true);
  auto* place = new QWidget;  // a button comes and goes with its own action
  auto* around = new QHBoxLayout(place);
  around->setContentsMargins(0, 0, 0, 0);
  around->addWidget(show);
  addHeaderWidget(compare);
  addHeaderWidget(place);
  const auto takeTurns = [read, place] { place->setVisible(!read->isVisible()); };
  connect(read, &QAction::changed, place, takeTurns);
  takeTurns();
  setBodyMargins(0);
  body()->addWidget(m_table, 1);
  connect(m_table, &DataTable::opened, this, [this] {
    if (const auto document = current()) emit opened(*document);
  });
}

namespace {

QString kindOf(const Attachment& paper) {
  const QString kind =
      paper.media == QLatin1String("application/pdf") ? QStringLiteral("PDF") : PapersPanel::tr("picture");
  return kind + QStringLiteral(" %1 kB").arg((paper.size + 1023) / 1024);
}

/// Whoever holds the paper can tell by the digest that this is the one.
ListCell nameCell(const Attachment& paper, const QDate& today) {
  ListCell name(paper.name);
  name.toolTip = QStringList{paper.name, kindOf(paper), deposit_words::moment(paper.addedAt, today),
                             QStringLiteral("SHA-256 ") + paper.sha256}
                     .join(u'\n');
  return name;
}

ListRow readingRow(const Attachment& paper, const PaperReading& reading, const QString& reader,
                   const QDate& today) {
  ListCell said(paper_reading::words(reading.figure, reading.said));
  said.toolTip = nameOf(reading.figure) + u' ' + said.text;
  const QString declared = reading.declared > 0 ? paper_reading::words(reading.figure, reading.declared)
                                                : PapersPanel::tr("nothing");
  ListCell verdict = reading.agrees() ? ListCell(ChipKind::Ok, PapersPanel::tr("agrees"))
                                      : ListCell(ChipKind::Error, PapersPanel::tr("differs"));
  verdict.toolTip =
      PapersPanel::tr("%1: declared %2; read by %3").arg(nameOf(reading.figure), declared, reader);
  return {0, {nameCell(paper, today), said, verdict}, false};
}

}  // namespace

void PapersPanel::showCheck(const DepositCheck& check, const QDate& today) {
  m_papers = check.papers;
  m_rows.clear();
  QList<ListRow> rows;
  const auto add = [&](ListRow row, AttachmentId paper) {
    m_rows.append(paper);
    row.id = m_rows.size();
    rows.append(row);
  };
  for (const Attachment& paper : std::as_const(m_papers)) {
    const qsizetype before = rows.size();
    for (const PaperReading& reading : check.readings)
      if (reading.paper == paper.id)
        add(readingRow(paper, reading, check.nameOf(reading.readBy), today), paper.id);
    if (rows.size() == before) {
      ListCell none(tr("not compared"));
      none.muted = true;
      add({0, {nameCell(paper, today), ListCell(QStringLiteral("—")), none}, false}, paper.id);
    }
  }
  setTitle(tr("Documents compared"));
  const auto differing = static_cast<int>(std::count_if(
      check.readings.begin(), check.readings.end(), [](const PaperReading& each) { return !each.agrees(); }));
  m_differing->setVisible(!check.readings.isEmpty());
  if (differing > 0)
    m_differing->setStatus(ChipKind::Error, tr("%n differ(s)", nullptr, differing));
  else
    m_differing->setStatus(ChipKind::Ok, tr("agrees"));
  m_table->setEmptyText(tr("Nothing was handed in yet."));
  m_table->setRows(rows, tr("Documents; Enter shows one"));
}

std::optional<Attachment> PapersPanel::current() const {
  const AttachmentId paper = m_rows.value(m_table->currentId() - 1);
  for (const Attachment& each : m_papers)
    if (each.id == paper) return each;
  return m_papers.isEmpty() ? std::nullopt : std::optional(m_papers.first());
}
