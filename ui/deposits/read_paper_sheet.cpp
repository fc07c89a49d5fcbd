#include "deposits/read_paper_sheet.h"

#include "deposits/deposit_check_operations.h"
#include "kit/choice_box.h"
#include "kit/panel.h"
#include "kit/record_form.h"

namespace {

using enum FormGrid::Column;

constexpr int kReadPaperWidest = 560;

}  // namespace

ReadPaperSheet* ReadPaperSheet::ask(QWidget* page, Office& office, const DepositCheck& check,
                                    AttachmentId paper, Done done) {
  auto* sheet = new ReadPaperSheet(page, office, check, paper);
  connect(sheet, &ReadPaperSheet::done, page,
          [done = std::move(done)](const DepositCheck& now, const QString& words) { done(now, words); });
  sheet->open(sheet->form()->field(QStringLiteral("figure"))->editor());
  return sheet;
}

ReadPaperSheet::ReadPaperSheet(QWidget* page, Office& office, const DepositCheck& check, AttachmentId paper)
    : FormSheet(page, tr("What a paper says"), kReadPaperWidest, new RecordForm),
      m_office(office),
      m_check(check) {
  card()->setHint(check.number);
  form()->addChoice(
      Both, QStringLiteral("paper"), [] { return tr("&Document"); }, [this] { return papers(); },
      Need::Required);
  form()->addChoice(
      Both, QStringLiteral("figure"), [] { return tr("&Figure"); }, [this] { return figures(); },
      Need::Required);
  form()->addText(
      Both, QStringLiteral("said"), [] { return tr("&In the document"); }, Need::Required);
  addAnswers(tr("Cancel"), tr("Compare"));
  form()->setValues({{QStringLiteral("paper"), QString::number(paper.value())}});
  form()->retranslate();
}

QList<ChoiceItem> ReadPaperSheet::papers() const {
  QList<ChoiceItem> items;
  for (const Attachment& each : m_check.papers)
    items.append({QString::number(each.id.value()), each.name, {}, {}, {}, {}});
  return items;
}

/// Each with what was declared, so that nobody looks it up.
QList<ChoiceItem> ReadPaperSheet::figures() const {
  QList<ChoiceItem> items;
  for (const PaperFigure each : {PaperFigure::Cost, PaperFigure::LabourCost, PaperFigure::Heads,
                                 PaperFigure::FloorArea, PaperFigure::Months}) {
    const qint64 declared = paper_reading::declared(m_check.facts, each);
    const QString known =
        declared > 0 ? tr("declared %1").arg(paper_reading::words(each, declared)) : tr("not declared");
    items.append({codeOf(each), nameOf(each), known, {}, codeOf(each), {}});
  }
  return items;
}

void ReadPaperSheet::accept() {
  if (!begins()) return;
  const QJsonObject values = form()->values();
  ReadPaper entered;
  entered.check = m_check.id;
  entered.paper = AttachmentId(values.value(QLatin1String("paper")).toString().toLongLong());
  PaperFigure figure{};
  if (fromCode(values.value(QLatin1String("figure")).toString(), figure)) entered.figure = figure;
  entered.said = values.value(QLatin1String("said")).toString();
  m_office.run(ReadDepositPaper, entered).then(this, [this](Result<DepositCheck> now) {
    if (!answered(now)) return;
    emit done(*now, tr("The figure is compared."));
    finish();
  });
}
