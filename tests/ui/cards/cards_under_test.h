#pragma once

#include <catch2/catch.hpp>

#include "cards/card_operations.h"
#include "cards/cards_page.h"
#include "shell/card_sheets.h"
#include "shell/main_window.h"
#include "support/a_worker.h"
#include "support/ui/gui_driver.h"

/// Workers of a crew with photos, and cards as far as a test wants them.
class CardsUnderTest {
 public:
  CardsUnderTest() : office(Backend::Sqlite), crew(aCrew(office)) {}

  template <class In, class Out>
  Out must(Role role, const Operation<In, Out>& operation, const In& input) {
    const auto result = office.as(role).runNow(operation, input);
    if (!result) FAIL(operation.info.name << ": " << briefly(result.error()).toStdString());
    return *result;
  }
  WorkerId enter(int n) {
    NewWorker visit = aStranger(n).onSite(crew).visit();
    visit.photoJpeg = aJpeg();
    return must(Role::Clerk, RegisterWorker, visit).worker;
  }
  Card cardOf(WorkerId worker) {
    return must(Role::Auditor, ShowWorker, WorkerOnDay{{worker, {}, false}, office.today()})
        .record.cards.first();
  }
  CardBatch batch(const QVector<WorkerId>& workers) {
    MakeBatch made;
    for (const WorkerId each : workers) made.cards.append(cardOf(each).id);
    made.layout = BatchLayout::Sheet10;
    const CardBatch batch = must(Role::CardStaff, MakeCardBatch, made);
    PrintBatch print;
    print.batch = batch.id;
    print.version = batch.version;
    return must(Role::CardStaff, PrintCardBatch, print);
  }
  void printed(const QVector<WorkerId>& workers) {
    const CardBatch sent = batch(workers);
    ConfirmBatch confirm;
    confirm.batch = sent.id;
    confirm.version = sent.version;
    must(Role::CardStaff, ConfirmCardBatch, confirm);
  }
  void atDesk(const QVector<WorkerId>& workers) {
    printed(workers);
    PutAtDesk put;
    for (const WorkerId each : workers) put.cards.append(cardOf(each).id);
    must(Role::CardStaff, PutCardsAtDesk, put);
  }
  Handover handedOver() {
    HandToManager hand;
    hand.company = crew.employer;
    hand.manager = crew.manager;
    hand.project = crew.project;
    return must(Role::Clerk, HandCardsToManager, hand);
  }
  void nextDays(int days) { office.clock().advance(qint64(days) * 24 * 3'600'000); }

  TestOffice office;
  Crew crew;
};

/// The Cards page of the program, at one of its segments.
template <class Segment>
Segment* segmentOf(ProgramUnderTest& test, const QString& key) {
  MainWindow& window = test.window();
  auto* page = qobject_cast<CardsPage*>(window.page(QStringLiteral("cards")));
  REQUIRE(page);
  window.showPage(QStringLiteral("cards"));
  REQUIRE(page->showSegment(key));
  auto* segment = qobject_cast<Segment*>(page->segment(key));
  REQUIRE(segment);
  REQUIRE(soon([&] { return segment->isVisible() && segment->isSettled(); }));
  return segment;
}
