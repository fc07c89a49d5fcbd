#pragma once

#include "companies/company.h"
#include "storage/operation.h"

struct CompanyRef {
  CompanyId company;
  QString creditCode;  ///< used when `company` is none; an organisation code finds the firm as well
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("company", s.company);
    v("creditCode", s.creditCode);
  }
};
struct NewCompany {
  CompanyData data;
  std::optional<ManagerData>
      manager;  ///< required for dispatching companies: the company can never say it did not know
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("data", s.data);
    v("manager", s.manager);
  }
};
struct CompanyEdit {
  CompanyId company;
  int version = 0;
  CompanyData data;
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("company", s.company);
    v("version", s.version);
    v("data", s.data);
  }
};
/// Adds a labour manager (manager none) or changes one.
struct ManagerEdit {
  CompanyId company;
  ManagerId manager;
  int version = 0;
  ManagerData data;
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("company", s.company);
    v("manager", s.manager);
    v("version", s.version);
    v("data", s.data);
  }
};
struct TeamEdit {
  CompanyId company;
  TeamId team;
  int version = 0;
  TeamData data;
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("company", s.company);
    v("team", s.team);
    v("version", s.version);
    v("data", s.data);
  }
};
struct CompanyListRequest {
  QString text;  ///< any part of the name, initials, credit code, organisation code
  QString kind;  ///< "" or a code
  QString cursor;
  int limit = 200;
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("text", s.text);
    v("kind", s.kind);
    v("cursor", s.cursor);
    v("limit", s.limit);
  }
};
struct CompanyListPage {
  QVector<CompanyLine> lines;
  QString cursor;  ///< empty at the end
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("lines", s.lines);
    v("cursor", s.cursor);
  }
};

/// Companies that may be one firm twice, for somebody to look at: older doubles, from before a second one was
/// refused, and names that differ only in how the legal form is written.
struct CompanyTwins {
  QString reason;  ///< "same-code" or "same-name"
  QString shared;  ///< the organisation code, or the name that is left when its form is taken off
  QVector<CompanyLine> companies;
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("twinReason", s.reason);
    v("shared", s.shared);
    v("companies", s.companies);
  }
};
struct CompanyTwinsRequest {
  QString cursor;
  int limit = 200;  ///< groups
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("cursor", s.cursor);
    v("limit", s.limit);
  }
};
struct CompanyTwinsPage {
  QVector<CompanyTwins> lines;  ///< by code first, each in the order of what is shared
  QString cursor;               ///< empty at the end
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("lines", s.lines);
    v("cursor", s.cursor);
  }
};

/// Errors of company.create and company.edit: Invalid with the field; Conflict "creditCode" or
/// "organisationCode" where another has that code, alone or inside its credit code (company.show opens it by
/// the same code).
extern const Operation<NewCompany, Company> CreateCompany;                  ///< company.create
extern const Operation<CompanyEdit, Company> EditCompany;                   ///< company.edit
extern const Operation<ManagerEdit, Company> EditManager;                   ///< company.manager
extern const Operation<TeamEdit, Company> EditTeam;                         ///< company.team
extern const Operation<CompanyRef, Company> ShowCompany;                    ///< company.show (reads)
extern const Operation<CompanyListRequest, CompanyListPage> ListCompanies;  ///< company.list (reads)
extern const Operation<CompanyTwinsRequest, CompanyTwinsPage> ListTwins;    ///< company.duplicates (reads)

// ---- For other operations, inside their Work ------------------------------------------------------------

/// The company, without counting who is on site; none where there is no such row.
std::optional<Company> companyWith(Work& work, CompanyId company);
std::optional<Manager> managerWith(Work& work, ManagerId manager);
std::optional<Team> teamWith(Work& work, TeamId team);
/// What company.create does, and parts of company.manager and company.team, each audited. Errors as theirs.
Result<Company> createCompany(Work& work, const NewCompany& entered);
Result<ManagerId> addManager(Work& work, CompanyId company, const ManagerData& entered);
Result<TeamId> addTeam(Work& work, CompanyId company, const TeamData& entered);
/// The employer's team of that name, made (and audited) when there is none. Errors: Invalid "team.name".
Result<TeamId> teamNamed(Work& work, CompanyId company, const QString& name);
/// Companies that match the text, the exact name or code first, for the search box. Without numbers on site.
QVector<CompanyLine> findCompanies(Work& work, const QString& text, int limit);
