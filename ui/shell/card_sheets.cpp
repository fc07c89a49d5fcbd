#include "shell/card_sheets.h"

#include "cards/card_step_sheet.h"
#include "cards/cards_page.h"
#include "cards/hunt_segment.h"
#include "cards/pickup_segment.h"
#include "cards/promise_segment.h"
#include "desk/desk_page.h"
#include "shell/main_window.h"
#include "workers/worker_page.h"

void addCardSegments(CardsPage* cards, Office& office, Dialogs& dialogs) {
  auto* hunt = new HuntSegment(office, dialogs, cards->place());
  auto* promise = new PromiseSegment(office, cards->place());
  cards->addSegment(QStringLiteral("pickup"), new PickupSegment(office, dialogs, cards->place()));
  cards->addSegment(QStringLiteral("hunt"), hunt);
  cards->addSegment(QStringLiteral("promise"), promise);
  QObject::connect(promise, &PromiseSegment::lateListRequested, cards, [cards, hunt] {
    cards->showSegment(QStringLiteral("hunt"));
    hunt->showPart(HuntSegment::Late);
  });
}

void connectCards(Office& office, WorkerPage* worker) {
  QObject::connect(worker, &WorkerPage::cardRequested, worker, [worker, &office] {
    CardStepSheet::ask(worker, office, worker->shownWorker(),
                       [worker](const QString& words) { emit worker->notice(words); });
  });
}

void connectCards(MainWindow& window, DeskPage* desk) {
  QObject::connect(desk, &DeskPage::cardsRequested, desk, [&window](const QString& segment) {
    auto* cards = qobject_cast<CardsPage*>(window.page(QStringLiteral("cards")));
    if (!cards) return;
    window.showPage(QStringLiteral("cards"));
    cards->showSegment(segment);
    if (auto* pickup = qobject_cast<PickupSegment*>(cards->segment(segment)))
      pickup->showPart(PickupSegment::WithManagers);
  });
}
