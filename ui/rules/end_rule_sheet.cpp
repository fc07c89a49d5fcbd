#include "rules/end_rule_sheet.h"

#include <QLabel>

#include "deposits/deposit_rule_operations.h"
#include "kit/edits.h"
#include "kit/panel.h"
#include "kit/record_form.h"

namespace {
constexpr int kEndWidest = 520;
}

EndRuleSheet* EndRuleSheet::ask(QWidget* page, Office& office, const DepositRule& rule,
                                std::function<void(const DepositRule&)> done) {
  auto* sheet = new EndRuleSheet(page, office, rule);
  connect(sheet, &EndRuleSheet::done, page,
          [done = std::move(done)](const DepositRule& ended) { done(ended); });
  sheet->open(sheet->form()->field(QStringLiteral("lastDay"))->editor());
  return sheet;
}

EndRuleSheet::EndRuleSheet(QWidget* page, Office& office, const DepositRule& rule)
    : FormSheet(page, tr("End “%1”").arg(rule.data.name), kEndWidest, new RecordForm),
      m_office(office),
      m_rule(rule) {
  QLabel* words =
      makeLabel(tr("No check is computed by it after its last day. It cannot end before a check that was."),
                TextStyle::Body);
  words->setWordWrap(true);
  using enum FormGrid::Column;
  form()
      ->addDate(
          Both, QStringLiteral("lastDay"), [] { return tr("&Last day"); }, Need::Required)
      ->setToday(office.clock().today());
  form()->addText(
      Both, QStringLiteral("reason"), [] { return tr("&Reason"); }, Need::Required);
  addAbove(words);
  addAnswers(tr("Cancel"), tr("End the rule"));
}

void EndRuleSheet::accept() {
  if (!begins()) return;
  const QJsonObject values = form()->values();
  const QDate last = QDate::fromString(values.value(QLatin1String("lastDay")).toString(), Qt::ISODate);
  const QString reason = values.value(QLatin1String("reason")).toString();
  m_office.run(CloseDepositRule, EndDepositRule{m_rule.id, m_rule.version, last, reason})
      .then(this, [this](Result<DepositRule> ended) {
        if (!answered(ended)) return;
        emit done(*ended);
        finish();
      });
}
