#include "contracting/end_dispatch_sheet.h"

#include <QLabel>

#include "contracting/contracting_rules.h"
#include "kit/edits.h"
#include "kit/panel.h"
#include "kit/record_form.h"

namespace {

constexpr int kEndDispatchWidest = 520;

EndDispatch entered(const DispatchContract& contract, const QJsonObject& values) {
  return {contract.line.id, contract.version,
          QDate::fromString(values.value(QLatin1String("day")).toString(), Qt::ISODate),
          values.value(QLatin1String("reason")).toString()};
}

}  // namespace

EndDispatchSheet* EndDispatchSheet::ask(QWidget* page, Office& office, const DispatchContract& contract,
                                        std::function<void(const DispatchContract&)> done) {
  auto* sheet = new EndDispatchSheet(page, office, contract);
  connect(sheet, &EndDispatchSheet::done, page,
          [done = std::move(done)](const DispatchContract& ended) { done(ended); });
  sheet->open(sheet->form()->field(QStringLiteral("day"))->editor());
  return sheet;
}

EndDispatchSheet::EndDispatchSheet(QWidget* page, Office& office, const DispatchContract& contract)
    : FormSheet(page, tr("End %1 before its term").arg(contract.line.number), kEndDispatchWidest,
                new RecordForm),
      m_office(office),
      m_contract(contract) {
  QLabel* words =
      makeLabel(tr("It stays on file as it was. Whoever is on site after that day without another contract "
                   "is listed."),
                TextStyle::Body);
  words->setWordWrap(true);
  using enum FormGrid::Column;
  form()
      ->addDate(
          Both, QStringLiteral("day"), [] { return tr("&Last day"); }, Need::Required)
      ->setToday(office.clock().today());
  form()->addText(
      Both, QStringLiteral("reason"), [] { return tr("&Reason"); }, Need::Required);
  form()->setCheck([this](const QJsonObject& values) {
    const EndDispatch end = entered(m_contract, values);
    return contracting_rules::checkEnd(m_contract.line.data, end.day, end.reason);
  });
  addAbove(words);
  addAnswers(tr("Cancel"), tr("End the contract"));
}

void EndDispatchSheet::accept() {
  if (!begins()) return;
  m_office.run(EndDispatchContract, entered(m_contract, form()->values()))
      .then(this, [this](Result<DispatchContract> ended) {
        if (!answered(ended)) return;
        emit done(*ended);
        finish();
      });
}
