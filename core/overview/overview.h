#pragma once

#include <optional>

#include "companies/company.h"
#include "contacts/contact.h"
#include "deposits/deposit_check.h"
#include "permits/permit.h"
#include "projects/project.h"

/// Where a project stands with its deposit, in the order of its steps.
enum class DepositStanding {
  NoCheck,        ///< none was begun, or what was begun was withdrawn
  Draft,          ///< its open check is being prepared
  Submitted,      ///< it waits for the experts and a supervisor
  Returned,       ///< it went back to who prepared it
  Rejected,       ///< the last check was rejected and none followed
  AwaitingMoney,  ///< approved, not paid in full; or what was cleared was taken back
  AwaitingCrew,   ///< paid in full, not cleared: the first crew is not all registered, or nobody has cleared
                  ///< it
  Cleared,        ///< and the heads on site are as declared
  SupplementaryDue,  ///< cleared, but the heads on site outgrew the declared ones
  Expired            ///< the last check was let go and none followed
};
QString codeOf(DepositStanding standing);  ///< "no-check", "draft", … "awaiting-money", …
bool fromCode(const QString& code, DepositStanding& standing);
QString nameOf(DepositStanding standing);  ///< in the language now installed
const QVector<DepositStanding>& allStandings();

/// A project with its standing: a line of the list behind the map.
struct ProjectStanding {
  ProjectId project;
  QString number;
  QString name;
  QString contractorName;
  QString division;
  ProjectStatus status = ProjectStatus::Preparing;
  DepositStanding standing = DepositStanding::NoCheck;
  qint64 onSite = 0;
  int declared = 0;  ///< heads that were paid for; before the first approval those that the project declares
  Rate mayGrow;      ///< by this share before a supplementary check is due; nought before the first approval
  Money asked;       ///< by all approved checks
  Money paid;        ///< as deposit, whatever was spent of it since
  int permits = 0;
  int permitsWithoutDeposit = 0;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("project", s.project);
    v("number", s.number);
    v("name", s.name);
    v("contractorName", s.contractorName);
    v("division", s.division);
    v("status", s.status);
    v("depositStanding", s.standing);
    v("onSite", s.onSite);
    v("declaredHeads", s.declared);
    v("mayGrow", s.mayGrow);
    v("asked", s.asked);
    v("paid", s.paid);
    v("permitCount", s.permits);
    v("permitsWithoutDeposit", s.permitsWithoutDeposit);
  }
};

// ---- the map -----------------------------------------------------------------------------------------

struct ProjectMapRequest {
  bool finished = false;  ///< also completed projects

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("withFinished", s.finished);
  }
};
/// The projects of one district that stand alike; only such as there are.
struct MapCell {
  QString division;      ///< six digits; empty where the project has none
  QString divisionName;  ///< "江宁区"; the code where no list knows it
  DepositStanding standing = DepositStanding::NoCheck;
  int projects = 0;
  qint64 onSite = 0;
  int permitsWithoutDeposit = 0;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("division", s.division);
    v("divisionName", s.divisionName);
    v("depositStanding", s.standing);
    v("projectCount", s.projects);
    v("onSite", s.onSite);
    v("permitsWithoutDeposit", s.permitsWithoutDeposit);
  }
};
struct ProjectMap {
  QVector<MapCell> cells;  ///< by district, then in the order of the steps

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("cells", s.cells);
  }
};

/// What is left open lets everything through; the list's length is the number in the map.
struct StandingListRequest {
  std::optional<QString> division;  ///< "" : projects without one
  std::optional<DepositStanding> standing;
  bool withoutDeposit = false;  ///< only those with a permit and no cleared deposit on its day
  bool finished = false;
  QString cursor;
  int limit = 200;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("division", s.division);
    v("depositStanding", s.standing);
    v("withoutDeposit", s.withoutDeposit);
    v("withFinished", s.finished);
    v("cursor", s.cursor);
    v("limit", s.limit);
  }
};
struct StandingListPage {
  QVector<ProjectStanding> lines;  ///< in the order of pinyin
  QString cursor;                  ///< empty at the end

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("lines", s.lines);
    v("cursor", s.cursor);
  }
};

// ---- a project ---------------------------------------------------------------------------------------

/// Who works on a site today, of one employer and team.
struct SiteCrew {
  CompanyId employer;
  QString employerName;
  QString team;  ///< empty: in none
  QString leader;
  qint64 onSite = 0;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("employer", s.employer);
    v("employerName", s.employerName);
    v("team", s.team);
    v("leader", s.leader);
    v("onSite", s.onSite);
  }
};

/// A check with its money.
struct CheckLine {
  DepositCheckId check;
  QString number;
  ProjectId project;
  QString projectName;
  DepositKind kind = DepositKind::First;
  DepositState state = DepositState::Draft;
  Money asked;
  Money paid;           ///< of an approved one; nought before
  Money missing;        ///< likewise
  QString certificate;  ///< number of the one that holds

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("check", s.check);
    v("number", s.number);
    v("project", s.project);
    v("projectName", s.projectName);
    v("kind", s.kind);
    v("state", s.state);
    v("asked", s.asked);
    v("paid", s.paid);
    v("missingAmount", s.missing);
    v("certificate", s.certificate);
  }
};

/// A project's money in the fund.
struct FundInShort {
  Money deposited;
  Money remaining;
  Money available;
  Money suspense;
  bool topUp = false;  ///< so little is left that the contractor has to top up

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("deposited", s.deposited);
    v("remaining", s.remaining);
    v("available", s.available);
    v("suspense", s.suspense);
    v("topUp", s.topUp);
  }
};

/// Everything that is asked about a project at once. Deposit, money and permits only for who may read them.
struct ProjectOverview {
  ProjectId project;
  QString number;
  QString name;
  qint64 onSite = 0;
  QVector<SiteCrew> crews;  ///< the largest first; at most 200
  QVector<Contact> contacts;
  std::optional<ProjectStanding> standing;
  QVector<CheckLine> checks;  ///< newest first
  std::optional<FundInShort> fund;
  QVector<Permit> permits;  ///< newest first

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("project", s.project);
    v("number", s.number);
    v("name", s.name);
    v("onSite", s.onSite);
    v("crews", s.crews);
    v("contacts", s.contacts);
    v("statusOfDeposit", s.standing);
    v("checks", s.checks);
    v("fund", s.fund);
    v("permits", s.permits);
  }
};

// ---- a company ---------------------------------------------------------------------------------------

/// A project that a company has something to do with: it builds it, or its people are or were there.
struct CompanyProject {
  ProjectId project;
  QString number;
  QString name;
  ProjectStatus status = ProjectStatus::Preparing;
  bool builds = false;  ///< as general contractor; else as employer
  QDate from;           ///< of a project it builds its own days; else its first and last worker's
  QDate until;          ///< absent while somebody is there, or where no end is known
  qint64 onSite = 0;    ///< today; as employer its own people only
  qint64 ever = 0;      ///< different workers since it began, likewise

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("project", s.project);
    v("number", s.number);
    v("name", s.name);
    v("status", s.status);
    v("builds", s.builds);
    v("from", s.from);
    v("until", s.until);
    v("onSite", s.onSite);
    v("everThere", s.ever);
  }
};
struct StatusCount {
  ProjectStatus status = ProjectStatus::Preparing;
  qint64 count = 0;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("status", s.status);
    v("count", s.count);
  }
};

/// Everything that is asked about a company at once. Checks and sums only for who may read them.
struct CompanyOverview {
  CompanyId company;
  QString name;
  bool licenceEnded = false;
  qint64 onSite = 0;           ///< its own people today
  qint64 onItsProjects = 0;    ///< people on the projects it builds, whoever employs them
  QVector<StatusCount> built;  ///< all the projects it builds, by state
  QVector<CompanyProject>
      projects;  ///< those with somebody there first, then the latest; at most 200 of each
  QVector<Contact> contacts;
  bool money = false;         ///< whether the rest is shown
  QVector<CheckLine> checks;  ///< of its projects, newest first; at most 200
  int openChecks = 0;         ///< of its projects, under way
  Money owed;                 ///< on approved checks of its projects
  int topUps = 0;             ///< of its projects, so many have to be topped up

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("company", s.company);
    v("name", s.name);
    v("licenceEnded", s.licenceEnded);
    v("onSite", s.onSite);
    v("onItsProjects", s.onItsProjects);
    v("built", s.built);
    v("projects", s.projects);
    v("contacts", s.contacts);
    v("moneyShown", s.money);
    v("checks", s.checks);
    v("openChecks", s.openChecks);
    v("owed", s.owed);
    v("topUpCount", s.topUps);
  }
};
