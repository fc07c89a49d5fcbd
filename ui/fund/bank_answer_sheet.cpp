#include "fund/bank_answer_sheet.h"

#include "base/clock.h"
#include "fund/fund_operations.h"
#include "fund/fund_rules.h"
#include "fund/fund_words.h"
#include "kit/edits.h"
#include "kit/fact_grid.h"
#include "kit/record_form.h"

namespace {
constexpr int kAnswerWidest = 520;
}

BankAnswerSheet* BankAnswerSheet::ask(QWidget* page, Office& office, const FundOrder& order, Answer answer,
                                      const Known& known, std::function<void(const FundOrder&)> done) {
  auto* sheet = new BankAnswerSheet(page, office, order, answer, known);
  connect(sheet, &BankAnswerSheet::done, page,
          [done = std::move(done)](const FundOrder& settled) { done(settled); });
  sheet->open(
      sheet->form()->field(answer == Paid ? QStringLiteral("serial") : QStringLiteral("word"))->editor());
  return sheet;
}

BankAnswerSheet::BankAnswerSheet(QWidget* page, Office& office, const FundOrder& order, Answer answer,
                                 const Known& known)
    : FormSheet(page,
                answer == Paid ? tr("The bank paid %1").arg(order.number)
                               : tr("The bank did not pay %1").arg(order.number),
                kAnswerWidest, new RecordForm),
      m_office(office),
      m_order(order),
      m_answer(answer) {
  auto* facts = new FactGrid;
  facts->setFacts({{tr("Amount"), order.amount.toString()},
                   {tr("Payee"), order.payee},
                   {tr("Out of"), fund_words::place(order.from, order.fromName)},
                   {tr("Sent on"), isoText(order.sentOn)}});
  using enum FormGrid::Column;
  form()
      ->addDate(
          Both, QStringLiteral("onDay"), [] { return tr("Bank's &day"); }, Need::Required)
      ->setToday(office.clock().today());
  if (answer == Paid)
    form()->addText(
        Both, QStringLiteral("serial"), [] { return tr("Bank &serial no."); }, Need::Required);
  else
    form()->addText(
        Both, QStringLiteral("word"), [] { return tr("The bank's &words"); }, Need::Required);
  form()->setValues(
      {{QStringLiteral("onDay"), isoText(known.day.isValid() ? known.day : office.clock().today())},
       {QStringLiteral("serial"), known.serial}});
  form()->setCheck([this](const QJsonObject&) {
    const QDate today = m_office.clock().today();
    return m_answer == Paid ? fund_rules::checkConfirmation(entered(), m_order.sentOn, today)
                            : fund_rules::checkReturn(entered(), m_order.sentOn, today);
  });
  addAbove(facts);
  addAnswers(tr("Cancel"), answer == Paid ? tr("Book it") : tr("Note it"));
}

BankAnswer BankAnswerSheet::entered() const {
  const QJsonObject values = form()->values();
  const auto text = [&](const char* key) { return values.value(QLatin1String(key)).toString().simplified(); };
  return {m_order.id,     {},          m_order.version, QDate::fromString(text("onDay"), Qt::ISODate),
          text("serial"), text("word")};
}

void BankAnswerSheet::accept() {
  if (!begins()) return;
  m_office.run(m_answer == Paid ? ConfirmFundOrder : ReturnFundOrder, entered())
      .then(this, [this](Result<FundOrder> settled) {
        if (!answered(settled)) return;
        emit done(*settled);
        finish();
      });
}
