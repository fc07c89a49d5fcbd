#include "rules/end_rule_sheet.h"

#include <QLabel>
#include <QVBoxLayout>

#include "deposits/deposit_rule_operations.h"
#include "kit/buttons.h"
#include "kit/edits.h"
#include "kit/message_bar.h"
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
  sheet->open(sheet->m_form->field(QStringLiteral("lastDay"))->editor());
  return sheet;
}

EndRuleSheet::EndRuleSheet(QWidget* page, Office& office, const DepositRule& rule)
    : Sheet(page, tr("End “%1”").arg(rule.data.name), kEndWidest), m_office(office), m_rule(rule) {
  m_bar = new MessageBar;
  m_bar->hide();
  QLabel* words =
      makeLabel(tr("No check is computed by it after its last day. It cannot end before a check that was."),
                TextStyle::Body);
  words->setWordWrap(true);
  m_form = new RecordForm;
  using enum FormGrid::Column;
  m_form
      ->addDate(
          Both, QStringLiteral("lastDay"), [] { return tr("&Last day"); }, Need::Required)
      ->setToday(office.clock().today());
  m_form->addText(
      Both, QStringLiteral("reason"), [] { return tr("&Reason"); }, Need::Required);
  for (QWidget* each :
       {static_cast<QWidget*>(m_bar), static_cast<QWidget*>(words), static_cast<QWidget*>(m_form)})
    card()->body()->addWidget(each);
  auto* cancel = new PlainButton(tr("Cancel"), QStringLiteral("Esc"), card());
  auto* confirm = new PrimaryButton(tr("End the rule"), QStringLiteral("Ctrl+Enter"), card());
  card()->footer()->addStretch(1);
  card()->footer()->addWidget(cancel);
  card()->footer()->addWidget(confirm);
  connect(cancel, &QPushButton::clicked, this, &EndRuleSheet::leave);
  connect(confirm, &QPushButton::clicked, this, &EndRuleSheet::accept);
}

void EndRuleSheet::accept() {
  if (m_saving || !m_form->examine()) return;
  m_saving = true;
  const QJsonObject values = m_form->values();
  const QDate last = QDate::fromString(values.value(QLatin1String("lastDay")).toString(), Qt::ISODate);
  const QString reason = values.value(QLatin1String("reason")).toString();
  m_office.run(CloseDepositRule, EndDepositRule{m_rule.id, m_rule.version, last, reason})
      .then(this, [this](Result<DepositRule> ended) {
        m_saving = false;
        if (!ended) {
          if (!m_form->showError(ended.error())) m_bar->showMessage(ChipKind::Error, ended.error().text());
          return;
        }
        emit done(*ended);
        finish();
      });
}
