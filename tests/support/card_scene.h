#pragma once

#include "cards/card_operations.h"
#include "support/a_worker.h"

/// Workers with a photo, whose cards may be printed, and the steps of their cards as people take them.
class CardScene {
 public:
  explicit CardScene(Backend backend) : test(backend), crew(aCrew(test)) {}

  /// The n-th stranger with a photo, on the crew's project from that day on.
  WorkerId enter(int n, const QDate& from = TestOffice::firstDay());
  WorkerId enter(const NewWorker& visit);
  /// His valid card, or the newest.
  CardShown cardOf(WorkerId worker);
  CardId idOf(WorkerId worker) { return cardOf(worker).card.id; }

  template <class In, class Out>
  Result<Out> run(Role role, const Operation<In, Out>& operation, const In& input) {
    return test.as(role).runNow(operation, input);
  }
  /// What must go through.
  template <class In, class Out>
  Out must(Role role, const Operation<In, Out>& operation, const In& input) {
    const auto result = run(role, operation, input);
    if (!result) qFatal("%s: %s", operation.info.name, qPrintable(briefly(result.error())));
    return *result;
  }

  CardBatch batch(const QVector<CardId>& cards, BatchLayout layout = BatchLayout::Sheet10,
                  int firstPlace = 1);
  /// Printed and confirmed, all good.
  CardBatch printed(const QVector<CardId>& cards);
  CardBatch sentToPrinter(const QVector<CardId>& cards);
  void atDesk(const QVector<CardId>& cards);
  CardShown delivered(CardId card);
  Handover handedOver(const QVector<CardId>& cards = {});
  Result<CardShown> change(const Operation<CardChange, CardShown>& step, CardId card,
                           const char* reason = "原因", Role role = Role::Clerk);

  void nextDay(int days = 1) { test.clock().advance(qint64(days) * 24 * 3'600'000); }

  TestOffice test;
  Crew crew;
};

/// "requested queued in-batch": the states it went through.
QString wayOf(const CardShown& card);
