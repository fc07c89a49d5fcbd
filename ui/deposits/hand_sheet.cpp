#include "deposits/hand_sheet.h"

#include "deposits/deposit_check_operations.h"
#include "kit/message_bar.h"
#include "kit/panel.h"
#include "kit/record_form.h"

namespace {
using enum FormGrid::Column;
constexpr int kHandWidest = 560;
}  // namespace

HandSheet* HandSheet::ask(QWidget* page, Office& office, const DepositCheck& check, Done done) {
  auto* sheet = new HandSheet(page, office, check);
  connect(sheet, &HandSheet::done, page,
          [done = std::move(done)](const DepositCheck& now, const QString& words) { done(now, words); });
  sheet->open(sheet->form()->fields().first()->editor());
  return sheet;
}

HandSheet::HandSheet(QWidget* page, Office& office, const DepositCheck& check)
    : FormSheet(page, tr("Hand it to another supervisor"), kHandWidest, new RecordForm),
      m_office(office),
      m_check(check) {
  card()->setHint(check.number);
  form()->addChoice(
      Both, QStringLiteral("to"), [] { return tr("&Supervisor"); }, [this] { return m_deciders; },
      Need::Required);
  form()->addText(Both, QStringLiteral("note"), [] { return tr("&Note for him"); });
  addAnswers(tr("Cancel"), tr("Hand it on"));
  form()->retranslate();
  readDeciders();
}

void HandSheet::readDeciders() {
  m_office.run(ListDepositDeciders, DepositCheckRef{m_check.id, {}})
      .then(this, [this](Result<DepositDeciders> list) {
        if (!list) return bar()->showMessage(ChipKind::Error, list.error().text());
        const QString own = m_office.actor() ? m_office.actor()->login : QString();
        for (const UserName& each : std::as_const(list->lines))
          if (each.login != own) m_deciders.append({each.login, each.name, each.login, {}, {}, {}});
        form()->retranslate();
        m_ready = true;
        if (m_deciders.isEmpty())
          bar()->showMessage(ChipKind::Warn,
                             tr("No other supervisor is here who had no hand in this check."));
      });
}

void HandSheet::accept() {
  if (!m_ready || !begins()) return;
  const QJsonObject values = form()->values();
  const HandDeposit entered{m_check.id, m_check.version, values.value(QLatin1String("to")).toString(),
                            values.value(QLatin1String("note")).toString()};
  m_office.run(HandADeposit, entered).then(this, [this](Result<DepositCheck> now) {
    if (!answered(now)) return;
    emit done(*now, tr("Check %1 is handed to %2.").arg(now->number, now->handedName));
    finish();
  });
}
