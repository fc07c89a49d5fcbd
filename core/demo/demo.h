#pragma once

#include "demo/demo_deposits.h"
#include "demo/demo_workers.h"
#include "office/founder.h"

struct DemoOptions {
  qint64 workers = 2000;
  quint64 seed = 1;
  DemoPortrait portrait = {};  ///< photos for the newest workers; none where it is empty
  DemoPaper paper = {};        ///< documents of the checks of deposits; bare pages where it is empty
  std::function<void(qint64 done, qint64 of)> progress = {};  ///< called in the caller's thread
  std::optional<PasswordCost> passwordCost = std::nullopt;
};

struct DemoUser {
  QString login;
  QString name;
  QVector<QString> roles;
  QString password;
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("login", s.login), v("name", s.name), v("roles", s.roles), v("password", s.password);
  }
};

/// What was made. `digest` is over everything that the seed determines: the same workers, seed, day and
/// program give the same one, on either database.
struct DemoReport {
  qint64 companies = 0;
  qint64 projects = 0;
  qint64 workers = 0;
  qint64 assignments = 0;
  qint64 onSite = 0;
  qint64 contracts = 0;
  qint64 cards = 0;
  qint64 deposits = 0;
  qint64 milliseconds = 0;
  QString digest;
  QVector<DemoUser> users;
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("companies", s.companies), v("projects", s.projects), v("workers", s.workers),
        v("assignments", s.assignments);
    v("onSite", s.onSite), v("contracts", s.contracts), v("cards", s.cards), v("deposits", s.deposits);
    v("milliseconds", s.milliseconds);
    v("digest", s.digest), v("users", s.users);
  }
};

/// Founds a made-up office at the address and fills it with companies, projects and workers from April 2011
/// until the clock's day, through the same pens as the counter and the import, ten thousand to a transaction.
/// Its users have fixed passwords, which the report lists. Errors: those of createOffice (Conflict where
/// there is an office already), Invalid "workers" (1 to 5,000,000), Storage.
Result<DemoReport> makeDemo(const OfficeAddress& address, const Clock& clock, const DemoOptions& options);
