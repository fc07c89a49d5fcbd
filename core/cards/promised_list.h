#pragma once

#include "cards/card_lists.h"

/// Which of the two promises: in the worker's own hand, or at the pick-up desk.
enum class PromiseClockKind { Hand, Desk };
QString codeOf(PromiseClockKind clock);  ///< "hand", "desk"
bool fromCode(const QString& code, PromiseClockKind& clock);

/// The cards behind a bar of the weeks: due from `from` to `to`.
struct PromisedRequest {
  PromiseClockKind clock = PromiseClockKind::Hand;
  QString outcome;  ///< hand: "in-hand", "to-manager", "not-fetched", "late", "open"; desk: "kept", "late",
                    ///< "open"; empty: all
  QDate from;
  QDate to;
  QString cursor;
  int limit = 200;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("promiseClock", s.clock);
    v("promiseOutcome", s.outcome);
    v("from", s.from);
    v("to", s.to);
    v("cursor", s.cursor);
    v("limit", s.limit);
  }
};
struct PromisedLine {
  Card card;
  WorkerId worker;
  QString workerName;
  QString workerNumber;
  QString outcome;  ///< as in the request
  QString deskName;
  QString projectName;  ///< where he works now

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("card", s.card);
    v("worker", s.worker);
    v("workerName", s.workerName);
    v("workerNumber", s.workerNumber);
    v("promiseOutcome", s.outcome);
    v("deskName", s.deskName);
    v("projectName", s.projectName);
  }
};
struct PromisedPage {
  QVector<PromisedLine> lines;  ///< in the order in which the cards were asked for
  QString cursor;               ///< empty at the end

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("lines", s.lines);
    v("cursor", s.cursor);
  }
};
