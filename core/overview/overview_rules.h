#pragma once

#include "overview/overview.h"

/// Where a project stands with its deposit (domain.md 4). Pure.
namespace overview_rules {

/// What is on file of a project's checks.
struct CheckFacts {
  std::optional<DepositState> open;  ///< of the one under way: Draft, Submitted or Returned
  std::optional<DepositState> last;  ///< of the youngest
  int approved = 0;
  int cleared = 0;   ///< of those, the ones whose clearance holds
  Money asked;       ///< by the approved ones
  Money paid;        ///< as deposit of the project
  int declared = 0;  ///< the most heads that an approved one was computed for
  Rate mayGrow;      ///< of the rule of the youngest approved one
};
/// A check under way says the step, whatever was cleared before it. What was cleared and whose money was
/// taken back waits for money: its certificate is out, but nobody may rely on it
/// (clearing_rules::wrongSince). Heads on site count against the most that was ever paid for, as a
/// supplementary check does.
DepositStanding standingOf(const CheckFacts& facts, qint64 onSite);

/// Whether a project belongs to what was asked for.
bool isAsked(const ProjectStanding& project, const StandingListRequest& asked);

/// The map's cells from its projects, by district and step.
QVector<MapCell> cellsOf(const QVector<ProjectStanding>& projects);

}  // namespace overview_rules
