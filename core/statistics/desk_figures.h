#pragma once

#include "cards/card.h"
#include "workers/worker_search.h"

/// A number with the list that makes it: the list's length is the number (interface.md 1). The four counts of
/// domain.md 1 are never merged, and what is not known is said to be unknown, not nought.
struct DeskFigure {
  QString key;        ///< "ever", "contract", "on-site", "seen", "today", "told"
  bool known = true;  ///< false while there is no attendance to count "seen" from
  qint64 count = 0;
  WorkerListRequest list;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("key", s.key);
    v("known", s.known);
    v("count", s.count);
    v("list", s.list);
  }
};

struct DeskFigures {
  Instant at;  ///< when they were counted
  /// ever: everybody on file · contract: a contract that holds today · on-site: an open assignment today ·
  /// seen: a swipe in the days of the rule table · today: registered today · returned: came again today ·
  /// year: registered since 1 January · month: registered this month · told: of those, who was told himself ·
  /// not-told, no-phone, no-photo: on file and still open · contract-ending: a contract that ends within the
  /// days of notice, with none after it · licence-ended: on site for a firm whose licence has ended ·
  /// not-seen: on site without a swipe in the days of the rule.
  QVector<DeskFigure> figures;
  qint64 projects = 0;  ///< projects with somebody on site today
  int seenDays = 0;     ///< the days within which a swipe makes somebody "seen", by the rule in force
  int noticeDays = 0;   ///< a contract that ends within so many days is listed, by the rule in force

  const DeskFigure* figure(const QString& key) const;
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("at", s.at);
    v("figures", s.figures);
    v("projects", s.projects);
    v("seenDays", s.seenDays);
    v("noticeDays", s.noticeDays);
  }
};

/// The cards that are to be in a worker's hand on one day.
struct PromiseDay {
  QDate day;           ///< absent for those overdue
  int left = 0;        ///< working days from today; -1 overdue
  qint64 printed = 0;  ///< printed or further on
  qint64 notPrinted = 0;
  WorkerListRequest list;

  qint64 count() const { return printed + notPrinted; }
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("day", s.day);
    v("left", s.left);
    v("printed", s.printed);
    v("notPrinted", s.notPrinted);
    v("list", s.list);
  }
};

/// Somebody served at this desk today.
struct DeskVisit {
  Instant at;
  WorkerId worker;
  QString name;
  QString receipt;
  QString kind;  ///< "new" or "return"
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("at", s.at);
    v("worker", s.worker);
    v("name", s.name);
    v("receipt", s.receipt);
    v("kind", s.kind);
  }
};

/// Registrations and returns of today at the station of whoever asks; those taken back do not count.
struct DeskVisits {
  qint64 served = 0;
  QVector<DeskVisit> visits;  ///< the newest, at most six
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("served", s.served);
    v("visits", s.visits);
  }
};

/// A card that is overdue or due today.
struct DueCard {
  WorkerId worker;
  QString name;
  QString number;  ///< registration number
  CardState state = CardState::Requested;
  QDate dueOn;
  QDate requestedOn;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("worker", s.worker);
    v("name", s.name);
    v("number", s.number);
    v("state", s.state);
    v("dueOn", s.dueOn);
    v("requestedOn", s.requestedOn);
  }
};

/// The promise of six working days as it stands: overdue, today, and the working days after it; later ones
/// are in the last. Cards of a year whose calendar is not announced have no day and are counted apart.
struct DeskPromise {
  QVector<PromiseDay> days;  ///< overdue first, then today, then up to six days
  qint64 making = 0;         ///< all cards on their way
  qint64 withoutDay = 0;
  int calendarYear = 0;  ///< the first year that is not announced, where cards wait for it
  int promisedDays = 0;  ///< working days of the promise, by the rule in force
  QVector<DueCard> due;  ///< overdue and due today, the longest overdue first; at most 200

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("days", s.days);
    v("making", s.making);
    v("withoutDay", s.withoutDay);
    v("calendarYear", s.calendarYear);
    v("promisedDays", s.promisedDays);
    v("due", s.due);
  }
};
