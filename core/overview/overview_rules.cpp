#include "overview/overview_rules.h"

#include <QMap>

#include "deposits/deposit_check_rules.h"
#include "identity/division.h"

namespace overview_rules {

namespace {

DepositStanding stepOf(DepositState state) {
  switch (state) {
    case DepositState::Draft:
      return DepositStanding::Draft;
    case DepositState::Submitted:
      return DepositStanding::Submitted;
    case DepositState::Returned:
      return DepositStanding::Returned;
    case DepositState::Rejected:
      return DepositStanding::Rejected;
    case DepositState::Expired:
      return DepositStanding::Expired;
    case DepositState::Approved:
    case DepositState::Withdrawn:
      break;
  }
  return DepositStanding::NoCheck;
}

QString divisionName(const QString& code) {
  const auto division = Divisions::get().find(code);
  return division ? division->name : code;
}

}  // namespace

DepositStanding standingOf(const CheckFacts& facts, qint64 onSite) {
  if (facts.open) return stepOf(*facts.open);
  if (facts.approved == 0) return facts.last ? stepOf(*facts.last) : DepositStanding::NoCheck;
  if (facts.paid < facts.asked) return DepositStanding::AwaitingMoney;
  if (facts.cleared < facts.approved) return DepositStanding::AwaitingCrew;
  return deposit_check_rules::outgrown(facts.declared, onSite, facts.mayGrow)
             ? DepositStanding::SupplementaryDue
             : DepositStanding::Cleared;
}

bool isAsked(const ProjectStanding& project, const StandingListRequest& asked) {
  if (asked.division && *asked.division != project.division) return false;
  if (asked.standing && *asked.standing != project.standing) return false;
  return !asked.withoutDeposit || project.permitsWithoutDeposit > 0;
}

QVector<MapCell> cellsOf(const QVector<ProjectStanding>& projects) {
  QMap<QPair<QString, DepositStanding>, MapCell> cells;
  for (const ProjectStanding& each : projects) {
    MapCell& cell = cells[{each.division, each.standing}];
    ++cell.projects;
    cell.onSite += each.onSite;
    cell.permitsWithoutDeposit += each.permitsWithoutDeposit;
  }
  QVector<MapCell> all;
  for (auto each = cells.begin(); each != cells.end(); ++each) {
    each->division = each.key().first;
    each->standing = each.key().second;
    each->divisionName = divisionName(each->division);
    all.append(*each);
  }
  return all;
}

}  // namespace overview_rules
