#pragma once

#include "base/record.h"

using PickUpDeskId = Id<struct PickUpDeskTag>;

enum class CardState {
  Requested,  ///< asked for, but something is wanting: photo, a fit photo, or he refused
  Queued,     ///< may be printed
  InBatch,
  Printed,
  Personalised,
  AtDesk,
  Active,  ///< delivered, to the worker or to a labour manager
  Lost,
  Blocked,
  Replaced,
  Spoiled,
  Returned,
  Cancelled
};
QString codeOf(CardState state);
bool fromCode(const QString& code, CardState& state);
QString nameOf(CardState state);

/// What is wanting of a card in state "requested". A missing photo is not kept here: it is seen.
enum class CardWant { Nothing, FitPhoto, Consent };
QString codeOf(CardWant want);  ///< "", "photo-unfit", "refused"
bool fromCode(const QString& code, CardWant& want);

/// Into whose hands a card was given. The promise is kept in the worker's own hand only.
enum class DeliveredTo { Nobody, Worker, Manager };
QString codeOf(DeliveredTo to);  ///< "", "worker", "manager"
bool fromCode(const QString& code, DeliveredTo& to);

struct Card {
  CardId id;
  QString number;  ///< empty until it joins its first batch; never changes then, dead or alive
  CardState state = CardState::Requested;
  QDate requestedOn;
  QDate deskDueOn;  ///< at the pick-up desk by this day; absent where the year's calendar is not announced
  QDate dueOn;      ///< in the worker's hand by this day
  CardWant want = CardWant::Nothing;
  bool reprint = false;    ///< in the place of one that its worker never had: at the head of the queue
  PickUpDeskId desk = {};  ///< where it is fetched
  QDate atDeskOn = {};     ///< first day at a pick-up desk
  DeliveredTo deliveredTo = DeliveredTo::Nobody;
  QDate deliveredOn = {};
  QDate inHandOn = {};  ///< from when the worker himself has it; absent while a manager keeps it
  int version = 1;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("id", s.id);
    v("number", s.number);
    v("state", s.state);
    v("requestedOn", s.requestedOn);
    v("deskDueOn", s.deskDueOn);
    v("dueOn", s.dueOn);
    v("want", s.want);
    v("reprint", s.reprint);
    v("pickUpDesk", s.desk);
    v("atDeskOn", s.atDeskOn);
    v("deliveredTo", s.deliveredTo);
    v("deliveredOn", s.deliveredOn);
    v("inHandOn", s.inHandOn);
    v("version", s.version);
  }
};

/// From this day on the card is in this state; the steps of one card in order. Who, when, where, why.
struct CardStep {
  CardId card;
  CardState state = CardState::Requested;
  QDate onDay;
  Instant at = {};
  QString by = {};  ///< login
  QString station = {};
  QString reason = {};

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("card", s.card);
    v("state", s.state);
    v("onDay", s.onDay);
    v("at", s.at);
    v("by", s.by);
    v("station", s.station);
    v("reason", s.reason);
  }
};

/// A card named by its row or by the number printed on it.
struct CardRef {
  CardId card;
  QString number;  ///< used where `card` is none; blanks in it do not count

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("card", s.card);
    v("number", s.number);
  }
};
