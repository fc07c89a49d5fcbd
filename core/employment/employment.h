#pragma once

#include "base/record.h"

/// Who wanted the registration: the worker himself (initiative) or the employer (required of him).
enum class Initiative { Worker, Employer };
QString codeOf(Initiative initiative);  ///< "worker", "employer"
bool fromCode(const QString& code, Initiative& initiative);

enum class ContractKind { FixedTerm, ByTask };
QString codeOf(ContractKind kind);  ///< "fixed-term", "by-task"
bool fromCode(const QString& code, ContractKind& kind);

/// Why it ended, of an assignment or a contract that was taken back: it never held.
inline constexpr QLatin1String neverHeld("withdrawn");

/// A labour contract between worker and employer. It outlives assignments: between two projects it goes on,
/// and the company owes minimum wage, but nobody's deposit covers the worker.
struct ContractData {
  ContractKind kind = ContractKind::FixedTerm;
  QString templateName;
  QDate signedOn;
  QDate beginsOn;
  QDate endsOn;     ///< inclusive; absent when by task
  QString payKind;  ///< code of resources/codes/settlement_type.csv
  Money pay;
  QString terms;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("kind", s.kind);
    v("template", s.templateName);
    v("signedOn", s.signedOn);
    v("beginsOn", s.beginsOn);
    v("endsOn", s.endsOn);
    v("payKind", s.payKind);
    v("pay", s.pay);
    v("terms", s.terms);
  }
};

/// Work on a project, as entered: project, employer and its labour manager, team, trade, from which day.
struct NewAssignment {
  ProjectId project;
  CompanyId employer;
  ManagerId manager;
  TeamId team;       ///< an existing team, or
  QString teamName;  ///< the name of a new one of this employer
  QString trade;     ///< code of work_types_cn.csv
  QDate beginsOn;
  QString overlapReason;  ///< wanted where another assignment is open on that day

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("project", s.project);
    v("employer", s.employer);
    v("manager", s.manager);
    v("team", s.team);
    v("teamName", s.teamName);
    v("trade", s.trade);
    v("beginsOn", s.beginsOn);
    v("overlapReason", s.overlapReason);
  }
};

/// Who was general contractor of the site while somebody worked on it, until his last day.
struct FormerContractor {
  CompanyId contractor;
  QString name;
  QDate until;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("contractor", s.contractor);
    v("contractorName", s.name);
    v("until", s.until);
  }
};

/// One stretch of days on a project, with the names a person wants to read. Both ends inclusive.
struct Assignment {
  AssignmentId id;
  WorkerId worker;
  ProjectId project;
  QString projectName;
  CompanyId contractor;                         ///< of its last day, or today's
  QString contractorName;                       ///< likewise
  QVector<FormerContractor> formerContractors;  ///< of earlier days of it, oldest first; mostly none
  CompanyId employer;
  QString employerName;
  ManagerId manager;
  QString managerName;
  QString managerPhone;
  QString team;
  QString trade;
  ContractId contract;
  QDate beginsOn;
  QDate endsOn;  ///< invalid while he is on site
  QString endReason;
  QString overlapReason;
  Initiative initiative = Initiative::Employer;
  Instant enteredAt;     ///< when the office learnt of it; shown beside beginsOn
  Instant endEnteredAt;  ///< when the office learnt that it ended; shown beside endsOn
  int version = 1;

  bool isOpen() const { return !endsOn.isValid(); }
  bool covers(const QDate& day) const { return beginsOn <= day && (isOpen() || day <= endsOn); }
  /// Who is liable as general contractor for this day of it.
  QString contractorNameOn(const QDate& day) const;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("id", s.id);
    v("worker", s.worker);
    v("project", s.project);
    v("projectName", s.projectName);
    v("contractor", s.contractor);
    v("contractorName", s.contractorName);
    v("formerContractors", s.formerContractors);
    v("employer", s.employer);
    v("employerName", s.employerName);
    v("manager", s.manager);
    v("managerName", s.managerName);
    v("managerPhone", s.managerPhone);
    v("team", s.team);
    v("trade", s.trade);
    v("contract", s.contract);
    v("beginsOn", s.beginsOn);
    v("endsOn", s.endsOn);
    v("endReason", s.endReason);
    v("overlapReason", s.overlapReason);
    v("initiative", s.initiative);
    v("enteredAt", s.enteredAt);
    v("endEnteredAt", s.endEnteredAt);
    v("version", s.version);
  }
};

struct Contract {
  ContractId id;
  WorkerId worker;
  CompanyId employer;
  QString employerName;
  ContractData data;
  QDate endedOn;
  QString endReason;       ///< "renewed", neverHeld, or words
  bool shortTerm = false;  ///< a dispatching contract under the two years of the Labour Contract Law, art. 58
  bool copyOnFile = false;
  int version = 1;

  /// Whether he and this employer are bound on the day; one that was withdrawn never held.
  bool holdsOn(const QDate& day) const {
    return endReason != neverHeld && data.beginsOn <= day && (!endedOn.isValid() || day <= endedOn) &&
           (!data.endsOn.isValid() || day <= data.endsOn);
  }

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("id", s.id);
    v("worker", s.worker);
    v("employer", s.employer);
    v("employerName", s.employerName);
    v("data", s.data);
    v("endedOn", s.endedOn);
    v("endReason", s.endReason);
    v("shortTerm", s.shortTerm);
    v("copyOnFile", s.copyOnFile);
    v("version", s.version);
  }
};
