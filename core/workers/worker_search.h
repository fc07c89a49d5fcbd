#pragma once

#include "companies/company.h"
#include "projects/project.h"
#include "workers/worker.h"

/// The one box: anything typed.
struct FindRequest {
  QString text;
  int limit = 50;
  bool workersOnly = false;
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("text", s.text);
    v("limit", s.limit);
    v("workersOnly", s.workersOnly);
  }
};
struct FindResult {
  QVector<WorkerLine> workers;  ///< exact matches first; each line says why
  QVector<ProjectLine> projects;
  QVector<CompanyLine> companies;
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("workers", s.workers);
    v("projects", s.projects);
    v("companies", s.companies);
  }
};

/// A page of the workers list, by keyset. Empty filters do not filter.
struct WorkerListRequest {
  QString text;        ///< as in FindRequest; when set the order is that of the matches
  ProjectId project;   ///< on site there today
  CompanyId employer;  ///< employed by it on site today
  QString trade;
  QString onSite;    ///< "", "yes", "no": an open assignment today
  QString told;      ///< "", "yes", "no"
  QString card;      ///< "", "none", "waiting", "active", "lost", "no-day" (waits for a calendar)
  QString contract;  ///< "", "yes", "no": a contract that holds today; "ending": within the days of notice
  QString seen;      ///< "", "yes", "no", "unknown": a swipe within the days of the rule, for who is on site
  QString missing;   ///< "", "phone", "photo"
  QString employerLicence;  ///< "", "ended": on site for a firm whose licence has ended
  QDate registeredFrom;
  QDate registeredTo;
  QDate returnedOn;                          ///< came to the counter again on that day
  QDate cardDueFrom;                         ///< a card on its way, to be in his hand from …
  QDate cardDueTo;                           ///< … to this day
  QString order = QStringLiteral("newest");  ///< "newest", "name"
  QString cursor;                            ///< of the page before
  int limit = 200;
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("text", s.text);
    v("project", s.project);
    v("employer", s.employer);
    v("trade", s.trade);
    v("onSite", s.onSite);
    v("told", s.told);
    v("card", s.card);
    v("contract", s.contract);
    v("seen", s.seen);
    v("missing", s.missing);
    v("employerLicence", s.employerLicence);
    v("registeredFrom", s.registeredFrom);
    v("registeredTo", s.registeredTo);
    v("returnedOn", s.returnedOn);
    v("cardDueFrom", s.cardDueFrom);
    v("cardDueTo", s.cardDueTo);
    v("order", s.order);
    v("cursor", s.cursor);
    v("limit", s.limit);
  }
};
struct WorkerListPage {
  QVector<WorkerLine> lines;
  QString cursor;  ///< empty at the end
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("lines", s.lines);
    v("cursor", s.cursor);
  }
};
struct WorkerCount {
  qint64 count = 0;
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("count", s.count);
  }
};

/// "Is it the same person?", asked as soon as the number is complete, and again with name and birth date.
struct MatchRequest {
  DocumentKind documentKind = DocumentKind::ResidentId;
  QString idNumber;
  QString name;
  QDate birthDate;
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("documentKind", s.documentKind);
    v("idNumber", s.idNumber);
    v("name", s.name);
    v("birthDate", s.birthDate);
  }
};
/// Somebody like him, with reasons as codes: "same-birth-date", "same-pinyin", "same-name",
/// "one-character-off", "neighbouring-number", "dots-differ", "old-number-upgrades", "other-birth-date",
/// "other-hukou".
struct Likeness {
  WorkerLine worker;
  QString hukouAddress;
  bool strong = false;  ///< very like, or only somewhat
  QVector<QString> reasons;
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("worker", s.worker);
    v("hukouAddress", s.hukouAddress);
    v("strong", s.strong);
    v("reasons", s.reasons);
  }
};
struct MatchResult {
  std::optional<WorkerRecord> known;  ///< has this very number (now or earlier)
  QVector<Likeness> like;             ///< strongest first
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("known", s.known);
    v("like", s.like);
  }
};
