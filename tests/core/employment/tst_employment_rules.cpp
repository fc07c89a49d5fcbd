#include <catch2/catch.hpp>

#include "employment/employment_rules.h"

namespace {

const QDate theDay(2026, 11, 25);

Assignment assignment(qint64 id, const QDate& begins, const QDate& ends = {}) {
  Assignment a;
  a.id = AssignmentId(id);
  a.projectName = QStringLiteral("城北快速路二标段");
  a.beginsOn = begins;
  a.endsOn = ends;
  return a;
}

/// Codes of what is found, in order.
std::string codes(const Findings& findings) {
  QStringList list;
  for (const Finding& each : findings) list << each.code;
  return list.join(QLatin1Char(' ')).toStdString();
}

std::string endings(const employment_rules::Opening& opening) {
  QStringList list;
  for (const auto& each : opening.ends)
    list << QStringLiteral("%1:%2:%3")
                .arg(each.assignment.value())
                .arg(each.lastDay.toString(Qt::ISODate), each.reason);
  return list.join(QLatin1Char(' ')).toStdString();
}

RuleSet rules() {
  RuleSet shipped;
  shipped.dispatchContractMonths = 24;
  return shipped;
}

ContractData contract(const QDate& begins, const QDate& ends) {
  ContractData data;
  data.kind = ends.isValid() ? ContractKind::FixedTerm : ContractKind::ByTask;
  data.beginsOn = begins;
  data.endsOn = ends;
  return data;
}

employment_rules::Parties parties() {
  employment_rules::Parties all;
  all.project.id = ProjectId(1);
  all.project.data.status = ProjectStatus::UnderWay;
  all.employer.id = CompanyId(2);
  all.employer.data.name = QStringLiteral("示例恒工劳务有限公司");
  all.manager.id = ManagerId(3);
  all.manager.company = CompanyId(2);
  return all;
}

NewAssignment entered() {
  NewAssignment a;
  a.project = ProjectId(1);
  a.employer = CompanyId(2);
  a.manager = ManagerId(3);
  a.beginsOn = theDay;
  return a;
}

}  // namespace

TEST_CASE("rule: a move on day D ends the old assignment on D-1", "[employment]") {
  using employment_rules::openingOn;
  CHECK(endings(openingOn(theDay, {}, {assignment(7, theDay.addDays(-10))})) == "7:2026-11-24:moved");
  CHECK(openingOn(theDay, {}, {assignment(7, theDay.addDays(-10))}).overlapReason.isEmpty());
  SECTION("one that began on D itself ends on D") {
    CHECK(endings(openingOn(theDay, {}, {assignment(7, theDay)})) == "7:2026-11-25:same-day");
  }
  SECTION("what ended before D is left alone") {
    const auto opening = openingOn(theDay, {}, {assignment(7, theDay.addDays(-10), theDay.addDays(-1))});
    CHECK(endings(opening).empty());
    CHECK(opening.findings.isEmpty());
    CHECK(opening.overlapReason.isEmpty());
  }
  SECTION("arriving on the day he left the other site leaves both on that day") {
    const auto opening = openingOn(theDay, {}, {assignment(7, theDay.addDays(-10), theDay)});
    CHECK(opening.findings.isEmpty());
    CHECK(opening.overlapReason == "same-day");
  }
  SECTION("several open ones all end") {
    CHECK(endings(openingOn(theDay, {}, {assignment(8, theDay), assignment(7, theDay.addDays(-3))})) ==
          "8:2026-11-25:same-day 7:2026-11-24:moved");
  }
}

TEST_CASE("rule: assignments overlap only with a reason", "[employment]") {
  using employment_rules::openingOn;
  SECTION("backdated before an open one") {
    CHECK(codes(openingOn(theDay, {}, {assignment(7, theDay.addDays(1))}).findings) ==
          "overlap-without-reason");
  }
  SECTION("into one that is closed") {
    CHECK(codes(openingOn(theDay, {}, {assignment(7, theDay.addDays(-9), theDay.addDays(1))}).findings) ==
          "overlap-without-reason");
  }
  SECTION("blanks are no reason") {
    CHECK(codes(openingOn(theDay, QStringLiteral(" 　"), {assignment(7, theDay.addDays(1))}).findings) ==
          "overlap-without-reason");
  }
  SECTION("with a reason nothing ends and the reason is kept") {
    const auto opening = openingOn(theDay, QStringLiteral(" 支援浇筑 "), {assignment(7, theDay.addDays(-9))});
    CHECK(opening.findings.isEmpty());
    CHECK(endings(opening).empty());
    CHECK(opening.overlapReason == QStringLiteral("支援浇筑"));
  }
  SECTION("a reason where nothing overlaps is not kept") {
    CHECK(
        openingOn(theDay, QStringLiteral("支援浇筑"), {assignment(7, theDay.addDays(-9), theDay.addDays(-1))})
            .overlapReason.isEmpty());
  }
}

TEST_CASE("rule: an assignment ends once, not before it began and not in the future", "[employment]") {
  using employment_rules::checkEnd;
  const Assignment open = assignment(7, theDay.addDays(-5));
  CHECK(codes(checkEnd(open, theDay, theDay)).empty());
  CHECK(codes(checkEnd(open, theDay.addDays(-5), theDay)).empty());
  CHECK(codes(checkEnd(open, {}, theDay)) == "last-day-missing");
  CHECK(codes(checkEnd(open, theDay.addDays(-6), theDay)) == "last-day-before-begin");
  CHECK(codes(checkEnd(open, theDay.addDays(1), theDay)) == "last-day-in-future");
  CHECK(codes(checkEnd(assignment(7, theDay.addDays(-5), theDay), theDay, theDay)) == "already-ended");
  SECTION("whoever was to come later and did not may be ended on his first day") {
    CHECK(codes(checkEnd(assignment(7, theDay.addDays(3)), theDay.addDays(3), theDay)).empty());
  }
}

TEST_CASE("rule: project, employer, manager and team belong together", "[employment]") {
  using employment_rules::checkParties;
  CHECK(codes(checkParties(entered(), parties())).empty());
  employment_rules::Parties all = parties();
  SECTION("the manager is the employer's own") {
    all.manager.company = CompanyId(9);
    CHECK(codes(checkParties(entered(), all)) == "manager-of-another");
  }
  SECTION("and in office on the first day") {
    all.manager.data.until = theDay.addDays(-1);
    CHECK(codes(checkParties(entered(), all)) == "manager-left");
    all.manager.data.until = theDay;
    CHECK(codes(checkParties(entered(), all)).empty());
  }
  SECTION("the team is the employer's own") {
    all.team = Team();
    all.team->company = CompanyId(9);
    CHECK(codes(checkParties(entered(), all)) == "team-of-another");
  }
  SECTION("nobody comes to a project that is completed") {
    all.project.data.status = ProjectStatus::Finished;
    CHECK(codes(checkParties(entered(), all)) == "project-finished");
    CHECK(firstError(checkParties(entered(), all)).has_value());
  }
  SECTION("who is dispatched without a contract of the two companies comes all the same, with a warning") {
    all.dispatch.emplace();
    CHECK(codes(checkParties(entered(), all)) == "no-dispatch-contract");
    CHECK_FALSE(firstError(checkParties(entered(), all)).has_value());
    all.dispatch = {{theDay.addDays(-9), theDay.addDays(-1)}, {theDay.addDays(1), theDay.addDays(9)}};
    CHECK(codes(checkParties(entered(), all)) == "no-dispatch-contract");
    all.dispatch->append({theDay, theDay});
    CHECK(codes(checkParties(entered(), all)).empty());
  }
  SECTION("a stopped project is a warning") {
    all.project.data.status = ProjectStatus::Suspended;
    CHECK(codes(checkParties(entered(), all)) == "project-suspended");
    CHECK_FALSE(firstError(checkParties(entered(), all)).has_value());
  }
  SECTION("days outside the project's are warnings") {
    all.project.data.beginsOn = theDay.addDays(1);
    CHECK(codes(checkParties(entered(), all)) == "before-project");
  }
  SECTION("a closed employer signs nothing, a suspended one is a warning") {
    all.employer.data.status = CompanyStatus::Closed;
    CHECK(firstError(checkParties(entered(), all)).has_value());
    all.employer.data.status = CompanyStatus::Suspended;
    CHECK(codes(checkParties(entered(), all)) == "employer-suspended");
    CHECK_FALSE(firstError(checkParties(entered(), all)).has_value());
  }
}

TEST_CASE("rule: an assignment says who, where and from when", "[employment]") {
  using employment_rules::checkAssignment;
  CHECK(codes(checkAssignment(entered(), theDay)).empty());
  CHECK(codes(checkAssignment({}, theDay)) ==
        "project-missing employer-missing manager-missing begin-missing");
  NewAssignment one = entered();
  SECTION("not further ahead than a year") {
    one.beginsOn = theDay.addDays(366);
    CHECK(codes(checkAssignment(one, theDay)).empty());
    one.beginsOn = theDay.addDays(367);
    CHECK(codes(checkAssignment(one, theDay)) == "begin-out-of-range");
  }
  SECTION("late entry is said, not refused") {
    one.beginsOn = theDay.addDays(-30);
    CHECK(codes(checkAssignment(one, theDay)).empty());
    one.beginsOn = theDay.addDays(-31);
    CHECK(codes(checkAssignment(one, theDay)) == "entered-late");
    CHECK_FALSE(firstError(checkAssignment(one, theDay)).has_value());
  }
  SECTION("trades are those of the list") {
    one.trade = QStringLiteral("999");
    CHECK(codes(checkAssignment(one, theDay)) == "trade-unknown");
  }
}

TEST_CASE("rule: a contract has its days in order", "[employment]") {
  const auto found = [](const ContractData& data, CompanyKind kind = CompanyKind::Subcontractor) {
    return codes(employment_rules::checkContract(data, kind, rules()));
  };
  CHECK(found(contract(theDay, theDay.addYears(1))).empty());
  CHECK(found(contract({}, theDay)) == "contract-begin-missing");
  CHECK(found(contract(theDay, theDay.addDays(-1))) == "contract-ends-before-begin");
  CHECK(found(contract(theDay, theDay)).empty());
  CHECK(found(contract(theDay, theDay.addYears(50).addDays(1))) == "contract-too-long");
  CHECK(found(contract(QDate(1979, 12, 31), theDay)) == "contract-begin-too-early");
  SECTION("a term without an end is no term") {
    ContractData open = contract(theDay, {});
    open.kind = ContractKind::FixedTerm;
    CHECK(found(open) == "contract-end-missing");
  }
  SECTION("pay is not below zero, its kind is of the list") {
    ContractData paid = contract(theDay, theDay.addYears(1));
    paid.pay = Money::fen(-1);
    CHECK(found(paid) == "pay-negative");
    paid.pay = Money();
    paid.payKind = QStringLiteral("??");
    CHECK(found(paid) == "pay-kind-unknown");
  }
  SECTION("signed more than a month after it began") {
    ContractData late = contract(theDay, theDay.addYears(1));
    late.signedOn = QDate(2026, 12, 25);
    CHECK(found(late).empty());
    late.signedOn = QDate(2026, 12, 26);
    CHECK(found(late) == "contract-signed-late");
  }
  SECTION("two years where the employer dispatches, whatever the kind") {
    CHECK(found(contract(theDay, QDate(2028, 11, 23)), CompanyKind::Dispatching) ==
          "contract-under-two-years");
    CHECK(found(contract(theDay, QDate(2028, 11, 24)), CompanyKind::Dispatching).empty());
    CHECK(found(contract(theDay, {}), CompanyKind::Dispatching) == "contract-under-two-years");
  }
}

TEST_CASE("rule: contract, assignment and cover are three things", "[employment]") {
  Contract one;
  one.employer = CompanyId(2);
  one.data = contract(theDay.addDays(-10), theDay.addDays(10));
  SECTION("the days on which a contract holds are inclusive") {
    CHECK_FALSE(one.holdsOn(theDay.addDays(-11)));
    CHECK(one.holdsOn(theDay.addDays(-10)));
    CHECK(one.holdsOn(theDay.addDays(10)));
    CHECK_FALSE(one.holdsOn(theDay.addDays(11)));
    one.endedOn = theDay;
    CHECK(one.holdsOn(theDay));
    CHECK_FALSE(one.holdsOn(theDay.addDays(1)));
  }
  SECTION("one taken back never held") {
    one.endedOn = one.data.beginsOn;
    one.endReason = QStringLiteral("withdrawn");
    CHECK_FALSE(one.holdsOn(one.data.beginsOn));
  }
  SECTION("work without a contract, or outside its days, is said and not refused") {
    using employment_rules::checkCover;
    CHECK(codes(checkCover(entered(), {})) == "no-contract");
    CHECK(codes(checkCover(entered(), {one})).empty());
    NewAssignment later = entered();
    later.beginsOn = theDay.addDays(11);
    CHECK(codes(checkCover(later, {one})) == "contract-not-covering");
    Contract others = one;
    others.employer = CompanyId(5);
    CHECK(codes(checkCover(entered(), {others})) == "no-contract");
    CHECK_FALSE(firstError(checkCover(entered(), {})).has_value());
  }
}
