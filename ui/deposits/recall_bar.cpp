#include "deposits/recall_bar.h"

#include <QAction>

#include "base/clock.h"
#include "clearing/recall_rules.h"
#include "kit/buttons.h"

namespace {

constexpr int kLook = 1000;  // milliseconds: a desk that slept looks again when it wakes

QString minute(Instant at) { return dateTimeInChina(at).toString(QStringLiteral("HH:mm")); }

/// What was decided, when, and until when it may be taken back.
QString offered(const DepositDecision& decision) {
  const QString at = minute(decision.decidedAt);
  const QString until = minute(recall_rules::recallableUntil(decision));
  switch (decision.verdict) {
    case DepositVerdict::Approved:
      return RecallBar::tr("You approved this check at %1. You may take that back until %2.").arg(at, until);
    case DepositVerdict::Returned:
      return RecallBar::tr("You returned this check at %1. You may take that back until %2.").arg(at, until);
    case DepositVerdict::Rejected:
      break;
  }
  return RecallBar::tr("You rejected this check at %1. You may take that back until %2.").arg(at, until);
}

}  // namespace

RecallBar::RecallBar(const Clock& clock, QAction* recall, QWidget* parent)
    : MessageBar(parent), m_clock(clock), m_recall(recall) {
  setClosable(false);
  m_time.setInterval(kLook);
  connect(&m_time, &QTimer::timeout, this, [this] {
    if (recall_rules::checkRecaller(m_check, m_login, m_clock.now())) offer();
  });
  connect(this, &MessageBar::actionTriggered, m_recall, &QAction::trigger);
}

void RecallBar::showCheck(const DepositCheck& check, const QString& login) {
  m_check = check;
  m_login = login;
  offer();
}

void RecallBar::offer() {
  const bool may =
      m_check.certificate.isEmpty() && !recall_rules::checkRecaller(m_check, m_login, m_clock.now());
  m_recall->setVisible(may);
  m_recall->setEnabled(may);
  if (!may) {
    m_time.stop();
    return clear();
  }
  m_time.start();
  showMessage(ChipKind::Info, offered(*recall_rules::decisionOn(m_check)),
              m_recall->text() + QLatin1Char(' ') + keyText(m_recall->shortcut()));
}
