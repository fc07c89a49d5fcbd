#pragma once

#include "base/record.h"

enum class CardState {
  Requested,
  Queued,
  InBatch,
  Printed,
  Personalised,
  AtDesk,
  Active,
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

struct Card {
  CardId id;
  QString number;  ///< empty until one is given to it
  CardState state = CardState::Requested;
  QDate requestedOn;
  QDate deskDueOn;  ///< at the pick-up desk by this day; absent where the year's calendar is not announced
  QDate dueOn;      ///< in the worker's hand by this day

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("id", s.id);
    v("number", s.number);
    v("state", s.state);
    v("requestedOn", s.requestedOn);
    v("deskDueOn", s.deskDueOn);
    v("dueOn", s.dueOn);
  }
};

/// From this day on the card is in this state; the steps of one card in order.
struct CardStep {
  CardId card;
  CardState state = CardState::Requested;
  QDate onDay;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("card", s.card);
    v("state", s.state);
    v("onDay", s.onDay);
  }
};
