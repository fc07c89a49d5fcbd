#pragma once

#include <QHash>

#include "base/finding.h"
#include "employment/employment_rules.h"
#include "storage/work.h"

/// What other operations call inside their own Work: registering, returning, moving, importing. Nothing here
/// opens a transaction; every change is audited (subjects "assignment", "contract", "team"). Fields of errors
/// and findings: "assignment.project", "assignment.manager", "contract.endsOn" …

/// An assignment that ended.
struct EndedAssignment {
  AssignmentId assignment;
  QString projectName;
  QDate lastDay;
  QString reason;  ///< "moved", "same-day" because another began; else as endAssignments was told
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("assignment", s.assignment);
    v("projectName", s.projectName);
    v("lastDay", s.lastDay);
    v("reason", s.reason);
  }
};
struct OpenedAssignment {
  AssignmentId assignment;
  QVector<EndedAssignment> ended;  ///< newest first
  Findings warnings;               ///< nothing that blocks
};
struct AddedContract {
  ContractId contract;
  bool shortTerm = false;
  Findings warnings;
};

/// Work that somebody begins.
struct NewWork {
  WorkerId worker;
  NewAssignment entered;                      ///< a trade left open stays what it is in `from`
  std::optional<ContractId> contract = {};    ///< absent: the one on file that fits, see contractFor
  std::optional<Initiative> initiative = {};  ///< absent: as in `from`, else the employer's
  AssignmentId from = {};                     ///< the one that he leaves for it; none: whatever is open
  int fromVersion = 0;                        ///< as it was read; 0 does not ask
};
/// What opening it would do, or why it cannot be; nothing is written.
struct PlannedWork {
  QVector<EndedAssignment> ends;  ///< newest first
  QString overlapReason;          ///< as it will be stored
  QString trade;
  Initiative initiative = Initiative::Employer;
  ContractId contract;
  Findings warnings;
  std::optional<Error> refusal;
};
QVector<PlannedWork> planAssignments(Work& work, const QVector<NewWork>& all);

/// Opens assignments, a whole crew's in few statements. Project, employer and manager must exist and belong
/// together, the manager is required, the project not finished; what is open ends the day before (or the same
/// day, see employment_rules::openingOn), and stays open only with a reason for overlapping. An answer for
/// each, in their order; a refused one does not stop the others. Errors: NotFound, Invalid, Conflict, each
/// with its field.
QVector<Result<OpenedAssignment>> openAssignments(Work& work, const QVector<NewWork>& all);
Result<OpenedAssignment> openAssignment(Work& work, const NewWork& entered);

/// A contract that a worker signs with an employer.
struct NewContract {
  WorkerId worker;
  CompanyId employer;
  ContractData entered;
};
/// Puts contracts on file, an answer for each in their order; each worker is named once. One that runs with
/// the same employer ends the day before ("renewed"); with another employer it goes on and is the warning
/// "other-contract-runs". Errors: NotFound and Invalid with field.
QVector<Result<AddedContract>> addContracts(Work& work, const QVector<NewContract>& all);
Result<AddedContract> addContract(Work& work, WorkerId worker, CompanyId employer,
                                  const ContractData& entered);

/// An open assignment that is to end; lastDay is inclusive, `reason` a code ("left", "withdrawn") or words.
/// `version` 0 does not ask.
struct AssignmentEnd {
  AssignmentId assignment;
  QDate lastDay;
  QString reason;
  int version = 0;
};
/// Ends them, an answer for each in their order. Errors: NotFound "assignment", Invalid "assignment",
/// "lastDay", Conflict "version".
QVector<Result<EndedAssignment>> endAssignments(Work& work, const QVector<AssignmentEnd>& all);
Result<EndedAssignment> endAssignment(Work& work, const AssignmentEnd& end);
/// The same question without writing: what would refuse each, or nothing.
QVector<std::optional<Error>> checkEnds(Work& work, const QVector<AssignmentEnd>& all);
/// Ends a contract that holds; audited.
void endContract(Work& work, const Contract& contract, const QDate& lastDay, const QString& reason);

/// What a visit did to contracts, undone: the one it made is "withdrawn" (it never held), the one it renewed
/// goes on. Contracts that were changed since stay as they are.
void takeBackContracts(Work& work, WorkerId worker, OperationId visit);

/// Newest first (by first day, then row).
QVector<Assignment> assignmentsOf(Work& work, WorkerId worker);
/// Of many at once; who never had any is not there.
QHash<WorkerId, QVector<Assignment>> assignmentsOf(Work& work, const QVector<WorkerId>& workers);
/// Those without an end, of many workers at once.
QHash<WorkerId, QVector<Assignment>> openAssignmentsOf(Work& work, const QVector<WorkerId>& workers);
QVector<Contract> contractsOf(Work& work, WorkerId worker);
QHash<WorkerId, QVector<Contract>> contractsOf(Work& work, const QVector<WorkerId>& workers);
/// His contract with the employer that holds on the day, or the newest one; none when there is none.
ContractId contractFor(const QVector<Contract>& contracts, CompanyId employer, const QDate& day);

/// Open assignments that fit everything named, in the order they were entered.
struct OpenWork {
  ProjectId project;
  CompanyId employer;
  ManagerId manager;
  TeamId team;
};
QVector<Assignment> openAssignmentsOf(Work& work, const OpenWork& where);

/// Who is on a project: today, or ever.
enum class AtProject { Today, Ever };
/// In the order of registration, after one of them; at most `limit`.
QVector<WorkerId> workersAt(Work& work, ProjectId project, AtProject when, WorkerId after, int limit);
/// Employers, managers and teams that ever were on a project, newest first.
QVector<OpenWork> crewsAt(Work& work, ProjectId project);

/// Contract and assignment rows as they are stored, for writing thousands at once. The caller has decided
/// them by the same rules; nothing is checked here.
struct ContractRow {
  WorkerId worker;
  CompanyId employer;
  ContractData data;
  QDate endedOn;
  QString endReason;
  bool shortTerm = false;
  Instant enteredAt;
};
struct AssignmentRow {
  WorkerId worker;
  ProjectId project;
  CompanyId employer;
  ManagerId manager;
  TeamId team;
  ContractId contract;
  QString trade;
  QDate beginsOn;
  QDate endsOn;
  QString endReason;
  QString overlapReason;
  Initiative initiative = Initiative::Employer;
  Instant enteredAt;
  Instant endEnteredAt;
};
/// The row with the names a person wants to read, as the audit keeps it.
Assignment described(AssignmentId id, const AssignmentRow& row, const employment_rules::Parties& parties,
                     const QString& team);

/// What is told to the audit of rows written at once: an entry with a digest for each row, or nothing because
/// the caller's own entry (the worker's) holds it.
enum class Trail { EachRow, ByCaller };

/// Collects rows with their final ids and writes them table by table: reserve() once, add() in any order,
/// flush(). The single-row operations above write through it as well, so there is one pen.
class EmploymentRows {
 public:
  explicit EmploymentRows(Work& work, Trail trail = Trail::EachRow) : m_work(work), m_trail(trail) {}
  /// Sets aside the row numbers of a chunk; at least as many as will be added before flush().
  void reserve(qint64 contracts, qint64 assignments);
  ContractId add(const ContractRow& row);
  AssignmentId add(const AssignmentRow& row);
  /// Writes everything collected, contracts first, and is empty again.
  void flush();

 private:
  Work& m_work;
  Trail m_trail;
  RowBatch m_contracts = {};
  RowBatch m_assignments = {};
  QVector<qint64> m_contractIds = {};
  QVector<qint64> m_assignmentIds = {};
  qsizetype m_nextContract = 0;
  qsizetype m_nextAssignment = 0;
};
