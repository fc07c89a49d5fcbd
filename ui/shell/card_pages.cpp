#include "shell/card_pages.h"

#include "cards/batches_segment.h"
#include "cards/cards_page.h"
#include "cards/making_segment.h"
#include "office/office.h"
#include "shell/card_sheets.h"
#include "shell/main_window.h"

namespace {

/// Who makes cards, or looks on while they are made.
bool seesMaking(const Office& office) {
  if (office.may(Permission::MakeCards)) return true;
  if (!office.actor()) return false;
  const auto& roles = office.actor()->roles;
  return roles.contains(Role::Supervisor) || roles.contains(Role::Auditor);
}

void addMaking(CardsPage* page, MainWindow& window, Office& office, Dialogs& dialogs) {
  auto* making = new MakingSegment(office, dialogs);
  page->addSegment(QStringLiteral("queue"), making);
  page->addSegment(QStringLiteral("batches"), new BatchesSegment(office, dialogs));
  QObject::connect(making, &MakingSegment::queueCounted, &window,
                   [&window](int cards) { window.setBadge(QStringLiteral("cards"), cards); });
}

}  // namespace

CardsPage* cardsPageFor(MainWindow& window, Office& office, Dialogs& dialogs) {
  const bool making = seesMaking(office);
  if (!making && !office.may(Permission::HandOverCards)) return nullptr;
  auto* page = new CardsPage;
  if (making) addMaking(page, window, office, dialogs);
  addCardSegments(page, office, dialogs);
  return page;
}
