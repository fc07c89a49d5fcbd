#include "deposits/papers_panel.h"

#include <QAction>
#include <QVBoxLayout>

#include "deposits/deposit_words.h"
#include "kit/bare_table.h"
#include "kit/buttons.h"

PapersPanel::PapersPanel(QAction* open, QWidget* parent) : Panel({}, QStringLiteral(" "), parent) {
  m_table = new BareTable({{[] { return tr("Document"); }, 120, Qt::AlignLeft, true},
                           {[] { return tr("Kind"); }, 92},
                           {[] { return tr("Handed in"); }, 92}});
  auto* button = new PlainButton(open);
  button->setSmall(true);
  addHeaderWidget(button);
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

}  // namespace

void PapersPanel::showCheck(const DepositCheck& check, const QDate& today) {
  m_papers = check.papers;
  QList<ListRow> rows;
  for (const Attachment& each : std::as_const(m_papers)) {
    ListCell name(each.name);
    // Whoever holds the paper can tell that this is the one.
    name.toolTip = each.name + QStringLiteral("\nSHA-256 ") + each.sha256;
    ListCell kind(kindOf(each));
    kind.muted = true;
    ListCell at(deposit_words::moment(each.addedAt, today));
    at.muted = true;
    rows.append({each.id.value(), {name, kind, at}, false});
  }
  setTitle(tr("Documents"));
  setHint(QString::number(m_papers.size()));
  m_table->setEmptyText(tr("Nothing was handed in yet."));
  m_table->setRows(rows, tr("Documents; Enter shows one"));
}

std::optional<Attachment> PapersPanel::current() const {
  for (const Attachment& each : m_papers)
    if (each.id.value() == m_table->currentId()) return each;
  return m_papers.isEmpty() ? std::nullopt : std::optional(m_papers.first());
}
