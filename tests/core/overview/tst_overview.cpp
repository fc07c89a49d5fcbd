#include <catch2/catch.hpp>

#include "contacts/contact_operations.h"
#include "core/clearing/clearing_scene.h"
#include "overview/overview_operations.h"
#include "overview/overview_rules.h"
#include "permits/permit_operations.h"

namespace {

using overview_rules::CheckFacts;

/// One that is approved, paid in full and cleared, for 100 heads that may grow by a fifth.
CheckFacts clearedFacts() {
  CheckFacts facts;
  facts.last = DepositState::Approved;
  facts.approved = facts.cleared = 1;
  facts.asked = facts.paid = Money::yuan(100);
  facts.declared = 100;
  facts.mayGrow = Rate::percent(20);
  return facts;
}

QString standing(const CheckFacts& facts, qint64 onSite = 0) {
  return codeOf(overview_rules::standingOf(facts, onSite));
}

/// The map as "division standing projects heads", a line each.
QStringList linesOf(const ProjectMap& map) {
  QStringList lines;
  for (const MapCell& each : map.cells)
    lines << QStringLiteral("%1 %2 %3 %4")
                 .arg(each.division, codeOf(each.standing), QString::number(each.projects),
                      QString::number(each.onSite));
  return lines;
}

}  // namespace

TEST_CASE("rule: where a project stands with its deposit", "[overview]") {
  CheckFacts facts;
  CHECK(standing(facts) == "no-check");
  SECTION("a check under way says its step, whatever was cleared before") {
    facts = clearedFacts();
    for (const auto& [state, code] : {std::pair{DepositState::Draft, "draft"},
                                      {DepositState::Submitted, "submitted"},
                                      {DepositState::Returned, "returned"}}) {
      facts.open = state;
      CHECK(standing(facts) == code);
    }
  }
  SECTION("nothing is approved: the last word holds, and what was withdrawn is none") {
    facts.last = DepositState::Rejected;
    CHECK(standing(facts) == "rejected");
    facts.last = DepositState::Expired;
    CHECK(standing(facts) == "expired");
    facts.last = DepositState::Withdrawn;
    CHECK(standing(facts) == "no-check");
  }
  SECTION("approved, paid, cleared") {
    facts = clearedFacts();
    facts.cleared = 0;
    facts.paid = Money::yuan(99);
    CHECK(standing(facts) == "awaiting-money");
    facts.paid = Money::yuan(100);
    CHECK(standing(facts) == "awaiting-crew");
    facts.cleared = 1;
    CHECK(standing(facts) == "cleared");
    facts.approved = 2;  // a supplementary one is approved and paid
    CHECK(standing(facts) == "awaiting-crew");
  }
  SECTION("what was cleared and whose money is gone waits for money") {
    facts = clearedFacts();
    facts.paid = Money::yuan(0);
    CHECK(standing(facts) == "awaiting-money");
  }
  SECTION("more on site than the share lets them grow by") {
    facts = clearedFacts();
    CHECK(standing(facts, 120) == "cleared");
    CHECK(standing(facts, 121) == "supplementary-due");
  }
}

TEST_CASE("rule: the map counts its projects by district and step, and the list has as many", "[overview]") {
  QVector<ProjectStanding> projects(4);
  projects[0].division = projects[1].division = QStringLiteral("320104");
  projects[1].onSite = 7;
  projects[2].division = QStringLiteral("320104");
  projects[2].standing = DepositStanding::Cleared;
  projects[3].permitsWithoutDeposit = 2;
  const auto cells = overview_rules::cellsOf(projects);
  REQUIRE(cells.size() == 3);
  CHECK(cells[0].division.isEmpty());
  CHECK(cells[0].permitsWithoutDeposit == 2);
  CHECK(cells[1].divisionName == QStringLiteral("秦淮区"));
  CHECK(cells[1].projects == 2);
  CHECK(cells[1].onSite == 7);
  CHECK(cells[2].standing == DepositStanding::Cleared);
  for (const MapCell& cell : cells) {
    StandingListRequest asked;
    asked.division = cell.division;
    asked.standing = cell.standing;
    CHECK(std::ranges::count_if(projects, [&](const ProjectStanding& each) {
            return overview_rules::isAsked(each, asked);
          }) == cell.projects);
  }
  StandingListRequest without;
  without.withoutDeposit = true;
  CHECK_FALSE(overview_rules::isAsked(projects[0], without));
  CHECK(overview_rules::isAsked(projects[3], without));
}

TEST_CASE("company.overview, project.overview, project.map", "[overview]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  ClearingScene scene(backend);
  const Crew& crew = scene.desk.crew;
  Office& auditor = scene.test().as(Role::Auditor);
  const auto project = [&](Office& as) {
    return ok(as.runNow(ReadProjectOverview, ProjectRef{crew.project, {}}));
  };
  const auto company = [&](CompanyId of, Office& as) {
    return ok(as.runNow(ReadCompanyOverview, CompanyRef{of, {}}));
  };
  const auto map = [&] { return linesOf(ok(auditor.runNow(ReadProjectMap, ProjectMapRequest{}))); };

  CHECK(map() == QStringList{"329901 no-check 1 0", "329901 awaiting-money 1 0"});
  CompanyOverview builder = company(crew.contractor, auditor);
  CHECK(builder.owed == Money::yuan(294'000));
  CHECK(builder.openChecks == 0);
  REQUIRE(builder.checks.size() == 1);
  CHECK(builder.checks.first().missing == Money::yuan(294'000));

  // Half of it is paid, and one of the crew is on site.
  ok(scene.receive(94'000));
  scene.registerCrew();
  ok(scene.clerk().runNow(
      EditContact, ContactEdit{{}, crew.project, {}, 0, {"顾卫东", "项目经理", "19900000411", {}, {}}}));
  builder = company(crew.contractor, auditor);
  CHECK(builder.owed == Money::yuan(200'000));
  CHECK(builder.checks.first().paid == Money::yuan(94'000));
  CHECK(builder.onSite == 0);
  CHECK(builder.onItsProjects == 1);
  REQUIRE(builder.built.size() == 1);
  CHECK(builder.built.first().count == 2);
  REQUIRE(builder.projects.size() == 2);
  CHECK(builder.projects.first().project == crew.project);
  CHECK(builder.projects.first().builds);
  CHECK(builder.projects.first().onSite == 1);
  CHECK(builder.projects.last().onSite == 0);

  const CompanyOverview sender = company(crew.employer, auditor);
  CHECK(sender.onSite == 1);
  CHECK(sender.onItsProjects == 0);
  REQUIRE(sender.projects.size() == 1);
  CHECK_FALSE(sender.projects.first().builds);
  CHECK(sender.projects.first().from == QDate(2026, 11, 25));
  CHECK_FALSE(sender.projects.first().until.isValid());
  CHECK(sender.projects.first().ever == 1);
  CHECK(sender.checks.isEmpty());

  ProjectOverview site = project(auditor);
  REQUIRE(site.crews.size() == 1);
  CHECK(site.crews.first().employer == crew.employer);
  CHECK(site.crews.first().onSite == 1);
  CHECK(site.contacts.size() == 1);
  REQUIRE(site.standing);
  CHECK(site.standing->standing == DepositStanding::AwaitingMoney);
  CHECK(site.standing->declared == 136);
  CHECK(site.standing->mayGrow == Rate::percent(20));
  REQUIRE(site.fund);
  CHECK(site.fund->deposited == Money::yuan(94'000));

  // Paid in full and cleared; a permit that came first stays on the list.
  NewPermit permit{crew.project, "3299012026110001", "示范市建委", {}, QDate(2026, 11, 20), {scan()}};
  ok(scene.clerk().runNow(AddPermit, permit));
  ok(scene.receive(200'000));
  CHECK(map() == QStringList{"329901 no-check 1 0", "329901 awaiting-crew 1 1"});
  ok(scene.clear());
  site = project(auditor);
  CHECK(site.standing->standing == DepositStanding::Cleared);
  CHECK(site.standing->permitsWithoutDeposit == 1);
  CHECK(site.permits.size() == 1);
  CHECK_FALSE(site.checks.first().certificate.isEmpty());
  CHECK(company(crew.contractor, auditor).owed == Money());

  // The list behind a number of the map, page by page.
  StandingListRequest asked;
  asked.limit = 1;
  const StandingListPage first = ok(auditor.runNow(ListStandings, StandingListRequest(asked)));
  REQUIRE(first.lines.size() == 1);
  asked.cursor = first.cursor;
  const StandingListPage second = ok(auditor.runNow(ListStandings, StandingListRequest(asked)));
  REQUIRE(second.lines.size() == 1);
  CHECK(second.lines.first().project != first.lines.first().project);
  CHECK(second.cursor.isEmpty());
  asked.cursor = "x";
  CHECK(errorOf(auditor.runNow(ListStandings, StandingListRequest(asked))) == "invalid:cursor");
  asked = {};
  asked.withoutDeposit = true;
  CHECK(ok(auditor.runNow(ListStandings, StandingListRequest(asked))).lines.size() == 1);

  // Who reads no deposits sees who works where, and no money.
  Office& inspector = scene.test().as(Role::Inspector);
  CHECK_FALSE(project(inspector).standing);
  CHECK(project(inspector).checks.isEmpty());
  CHECK(project(inspector).crews.size() == 1);
  CHECK_FALSE(company(crew.contractor, inspector).money);
  CHECK(company(crew.contractor, inspector).checks.isEmpty());
  CHECK(errorOf(inspector.runNow(ReadProjectMap, ProjectMapRequest{})) == "forbidden:project.map");
  CHECK(errorOf(auditor.runNow(ReadCompanyOverview, CompanyRef{CompanyId(99), {}})) == "not-found:company");
}
