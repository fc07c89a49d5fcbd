#pragma once

#include "merging/merge_operations.h"
#include "support/a_worker.h"

/// Every row of every table but the trail, the merges and the serials, without versions, operations and the
/// steps that merging itself wrote.
QStringList everythingIn(TestOffice& test);

/// An office in which two registrations turn out to be one person.
class MergeScene {
 public:
  explicit MergeScene(Backend backend);

  TestOffice& test() { return m_test; }
  const Crew& crew() const { return m_crew; }
  Office& clerk() { return m_test.as(Role::Clerk); }
  Office& supervisor() { return m_test.as(Role::Supervisor); }

  Registered enter(const NewWorker& visit);
  /// Comes again with his data as they are on file, for new work on another site where one is named.
  Result<Registered> comeAgain(WorkerId worker, std::optional<NewAssignment> work = {});
  NewAssignment workOn(ProjectId project, const QDate& from) const;
  WorkerRecord recordOf(WorkerId worker);
  /// By number, as people look for him; none where nobody is found.
  WorkerId found(const QString& number);
  QVector<WorkerLine> hits(const QString& text);
  qint64 counted(const WorkerListRequest& asked = {});

  Result<MergePreview> preview(WorkerId stays, WorkerId goes, Role role = Role::Supervisor);
  /// A merge that lacks nothing.
  MergeWorkers merging(WorkerId stays, WorkerId goes);
  Result<MergeDone> merge(const MergeWorkers& entered, Role role = Role::Supervisor);
  /// MergeDone as suggested, or the test ends here.
  MergeDone merged(WorkerId stays, WorkerId goes);
  Result<Merge> unmerge(MergeId merge, const QString& reason = QStringLiteral("查明是两个人"));
  Merge read(MergeId merge);

  /// What he has on each of these days and who is liable, as text.
  QStringList answersOn(WorkerId worker, const QDate& from, const QDate& to);
  QStringList everything() { return everythingIn(m_test); }

 private:
  TestOffice m_test;
  Crew m_crew;
};

/// A scan that proves something; another one for another n.
NewAttachment aProof(int n = 0);
