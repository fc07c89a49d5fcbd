#pragma once

#include "deposits/like_project.h"
#include "storage/work.h"

/// SQL of the projects that another one is held against: of other contractors, of the same kind and about the
/// same cost, with a labour cost declared, approved or not. Of a project of no known kind there are none.
namespace like_project_store {

/// What is held against the others. Whose contractor it is, so are its other projects: they do not count.
struct Against {
  ProjectId project;
  CompanyId contractor;
  const DepositFacts& facts;
  const DepositRuleData& rule;
};

/// The figures of all of them.
QVector<LikeProject> figures(Work& work, const Against& against);
/// Whose figures were approved last come first: they are the nearest to what work costs and wants today, and
/// a supervisor has answered for them. Those that nobody approved yet come after them, the newest first.
/// `behind`: the line before the first wanted one; none: from the begin.
QVector<LikeProjectLine> lines(Work& work, const Against& against, ProjectId behind, int limit);
qint64 count(Work& work, const Against& against);

}  // namespace like_project_store
