#pragma once

#include "cards/card_clock.h"
#include "cards/card_store.h"

/// SQL of the queue, of the promise by week and of the lists about it.
namespace queue_store {

/// A waiting card with where its worker is, before the clock is read.
struct Waiting {
  QueueLine line;
  card_clock::Stay stay;
  QString trade;
};
/// All that may be printed and the request chooses, without order.
QVector<Waiting> ready(Work& work, const QueueRequest& asked);
/// A page of those for which something is wanting, in the order they were asked for.
QVector<Waiting> wanting(Work& work, const QueueRequest& asked);
/// Of those: how many, overdue, due today.
QueueCounts countWanting(Work& work, const QueueRequest& asked);

struct TradeStay {
  QString trade;
  int days = 0;
  qint64 ended = 0;
};
QVector<TradeStay> stays(Work& work);
QDate staysReckonedOn(Work& work);
void setStay(Work& work, const TradeStay& stay);
struct StayLength {
  QString trade;
  int days = 0;  ///< both ends included
  qint64 count = 0;
};
/// How long assignments lasted that ended on that day or later.
QVector<StayLength> stayLengths(Work& work, const QDate& endedFrom);

/// Cards due in the hand on one day with one fate.
struct DueGroup {
  Card card;  ///< the days that decide, no more
  qint64 count = 0;
};
/// Cards that are promised for days from..to, in groups. Called off and spoiled ones are promised to nobody;
/// who refuses waits for nothing.
QVector<DueGroup> promisedBetween(Work& work, const QDate& from, const QDate& to);

QVector<LateLine> late(Work& work, const LateListRequest& asked);
int countLate(Work& work, const QDate& from, const QDate& to);

}  // namespace queue_store
