#include "shell/card_pages.h"

#include "cards/batches_segment.h"
#include "cards/cards_page.h"
#include "cards/making_segment.h"
#include "office/office.h"
#include "shell/card_sheets.h"
#include "signing/desk_signer.h"

namespace {

/// Each opening of the key is audited, and a preview signs as well: opened with the first card, the key stays
/// open a while.
constexpr qint64 kKeyStaysOpen = 10 * 60 * 1000;

CardSigner signerHere(Office& office) {
  struct OpenKey {
    std::optional<Signer> signer;
    qint64 since = 0;
  };
  return [&office, open = std::make_shared<OpenKey>()](const CardPrintData& data) -> Result<QByteArray> {
    const qint64 now = office.clock().now().milliseconds;
    if (!open->signer || now - open->since > kKeyStaysOpen) {
      open->signer.reset();
      auto signer = signerOnDesk(office, DeskKey::defaultFile());
      if (!signer) return refuse(signer.error());
      open->signer = std::move(*signer);
      open->since = now;
    }
    return signedCode(*open->signer, data);
  };
}

void addMaking(CardsPage* page, Office& office, Dialogs& dialogs) {
  auto* making = new MakingSegment(office, dialogs, page->place());
  auto* batches = new BatchesSegment(office, dialogs, page->place());
  making->setSigner(signerHere(office));
  batches->setSigner(signerHere(office));
  page->addSegment(QStringLiteral("queue"), making);
  page->addSegment(QStringLiteral("batches"), batches);
}

}  // namespace

bool seesMaking(const Office& office) {
  if (office.may(Permission::MakeCards)) return true;
  if (!office.actor()) return false;
  const auto& roles = office.actor()->roles;
  return roles.contains(Role::Supervisor) || roles.contains(Role::Auditor);
}

bool seesCards(const Office& office) { return seesMaking(office) || office.may(Permission::HandOverCards); }

CardsPage* makeCardsPage(Office& office, Dialogs& dialogs, QWidget* parent) {
  auto* page = new CardsPage(parent);
  if (seesMaking(office)) addMaking(page, office, dialogs);
  addCardSegments(page, office, dialogs);
  return page;
}
