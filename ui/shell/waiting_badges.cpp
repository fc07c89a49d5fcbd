#include "shell/waiting_badges.h"

#include "cards/card_operations.h"
#include "deposits/deposit_check_operations.h"
#include "office/office.h"
#include "shell/card_pages.h"
#include "shell/main_window.h"

namespace {

/// Of changes that follow each other fast one count is enough.
constexpr int kBadgesRest = 2000;

}  // namespace

WaitingBadges::WaitingBadges(MainWindow& window, Office& office)
    : QObject(&window),
      m_window(window),
      m_office(office),
      m_deposits(office.may(Permission::ReadDeposits)),
      m_cards(seesMaking(office)) {
  m_rest.setSingleShot(true);
  m_rest.setInterval(kBadgesRest);
  connect(&m_rest, &QTimer::timeout, this, &WaitingBadges::count);
  connect(&m_office, &Office::changed, this, &WaitingBadges::note);
  count();
}

void WaitingBadges::note(const QStringList& subjects) {
  const auto ours = [this](const QString& each) {
    return (m_cards && each.startsWith(QLatin1String("card"))) ||
           (m_deposits && each.startsWith(QLatin1String("deposit")));
  };
  if (!m_rest.isActive() && std::any_of(subjects.begin(), subjects.end(), ours)) m_rest.start();
}

void WaitingBadges::count() {
  if (m_deposits) {
    DepositListRequest waiting;
    waiting.state = codeOf(DepositState::Submitted);
    waiting.limit = 1;
    m_office.run(ListDeposits, waiting).then(this, [this](Result<DepositListPage> page) {
      if (!page) return;  // a count that cannot be had is none; the page itself says why
      int submitted = 0;
      for (const DepositStateCount& each : std::as_const(page->counts))
        if (each.state == DepositState::Submitted) submitted = static_cast<int>(each.count);
      m_window.setBadge(QStringLiteral("deposits"), submitted);
    });
  }
  if (!m_cards) return;
  QueueRequest queue;
  queue.limit = 1;
  m_office.run(ReadQueue, queue).then(this, [this](Result<QueuePage> page) {
    if (page) m_window.setBadge(QStringLiteral("cards"), static_cast<int>(page->counts.all));
  });
}
