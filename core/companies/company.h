#pragma once

#include <QVector>

#include "base/record.h"

enum class CompanyKind { GeneralContractor, Dispatching, Subcontractor, Other };
enum class CompanyStatus { Active, Suspended, Closed };
QString codeOf(CompanyKind kind);  ///< "general-contractor", "dispatching", "subcontractor", "other"
bool fromCode(const QString& code, CompanyKind& kind);
QString nameOf(CompanyKind kind);      ///< in the language now installed
QString codeOf(CompanyStatus status);  ///< "active", "suspended", "closed"
bool fromCode(const QString& code, CompanyStatus& status);
QString nameOf(CompanyStatus status);

/// What the clerk enters about a company; also the edited state of one.
struct CompanyData {
  QString name;
  CompanyKind kind = CompanyKind::Dispatching;
  QString creditCode;        ///< GB 32100, 18 characters; may be empty for firms of before 2015
  QString organisationCode;  ///< GB 11714, "12345678-8"
  QString licence;           ///< number of the qualification or, of a dispatching company, of its licence
  QString licenceAuthority;  ///< who issued it
  QDate licenceUntil;        ///< its last day; absent where it is not known
  QString phone;
  QString address;
  CompanyStatus status = CompanyStatus::Active;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("name", s.name);
    v("kind", s.kind);
    v("creditCode", s.creditCode);
    v("organisationCode", s.organisationCode);
    v("licence", s.licence);
    v("licenceAuthority", s.licenceAuthority);
    v("licenceUntil", s.licenceUntil);
    v("phone", s.phone);
    v("address", s.address);
    v("status", s.status);
  }
};

struct ManagerData {
  QString name;
  QString phone;
  QString idNumber;
  QDate since;
  QDate until;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("name", s.name);
    v("phone", s.phone);
    v("idNumber", s.idNumber);
    v("since", s.since);
    v("until", s.until);
  }
};

struct TeamData {
  QString name;
  QString leader;
  QString leaderPhone;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("name", s.name);
    v("leader", s.leader);
    v("leaderPhone", s.leaderPhone);
  }
};

struct Manager {
  ManagerId id;
  CompanyId company;
  int version = 1;
  ManagerData data;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("id", s.id);
    v("company", s.company);
    v("version", s.version);
    v("data", s.data);
  }
};

struct Team {
  TeamId id;
  CompanyId company;
  int version = 1;
  TeamData data;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("id", s.id);
    v("company", s.company);
    v("version", s.version);
    v("data", s.data);
  }
};

struct Company {
  CompanyId id;
  int version = 1;
  CompanyData data;
  QVector<Manager> managers;
  QVector<Team> teams;
  qint64 onSite = 0;          ///< its workers with an open assignment today
  bool licenceEnded = false;  ///< its last day has passed
  /// Codes of doubts it was saved with just now: "credit-code-check", "same-name", "manager-gone",
  /// "licence-ended".
  QVector<QString> warnings;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("id", s.id);
    v("version", s.version);
    v("data", s.data);
    v("managers", s.managers);
    v("teams", s.teams);
    v("onSite", s.onSite);
    v("licenceEnded", s.licenceEnded);
    v("warnings", s.warnings);
  }
};

/// A line of a list or of a completion.
struct CompanyLine {
  CompanyId id;
  QString name;
  CompanyKind kind = CompanyKind::Other;
  QString creditCode;
  QString initials;
  CompanyStatus status = CompanyStatus::Active;
  qint64 onSite = 0;
  QString manager;  ///< name of its first present labour manager; empty where none is on file

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("id", s.id);
    v("name", s.name);
    v("kind", s.kind);
    v("creditCode", s.creditCode);
    v("initials", s.initials);
    v("status", s.status);
    v("onSite", s.onSite);
    v("manager", s.manager);
  }
};
