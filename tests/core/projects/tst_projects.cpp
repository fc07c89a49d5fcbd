#include <catch2/catch.hpp>

#include "companies/company_operations.h"
#include "projects/project_operations.h"
#include "projects/project_rules.h"
#include "support/a_worker.h"

namespace {

ProjectData aProject(CompanyId contractor = CompanyId(1), const char* name = "滨江花园四期") {
  ProjectData data;
  data.name = QString::fromUtf8(name);
  data.generalContractor = contractor;
  data.division = QStringLiteral("320102");
  data.cost = Money::yuan(98'000'000);
  data.labourCost = Money::yuan(14'700'000);
  data.declaredHeads = 120;
  data.beginsOn = QDate(2026, 3, 1);
  data.endsOn = QDate(2028, 2, 29);
  return data;
}

std::string codes(const Findings& findings) {
  QStringList list;
  for (const Finding& each : findings) list << each.field + u'=' + each.code;
  return list.join(QLatin1Char(' ')).toStdString();
}
bool refuses(const Findings& findings) { return firstError(findings).has_value(); }

struct Desk {
  TestOffice test;
  Crew crew;  ///< with two projects of its contractor
  explicit Desk(Backend backend) : test(backend), crew(aCrew(test)) {}

  Result<Project> create(const ProjectData& data, Role role = Role::Clerk) {
    return test.as(role).runNow(CreateProject, data);
  }
  Project made(const ProjectData& data) {
    const auto project = create(data);
    REQUIRE(errorOf(project) == "none");
    return *project;
  }
  Result<Project> edit(const Project& seen, const ProjectData& data, Role role = Role::Clerk) {
    return test.as(role).runNow(EditProject, ProjectEdit{seen.id, seen.version, data});
  }
  ProjectData ours(const char* name = "滨江花园四期") const { return aProject(crew.contractor, name); }
  Company contractor() {
    const auto shown = test.as(Role::Clerk).runNow(ShowCompany, CompanyRef{crew.contractor, {}});
    REQUIRE(errorOf(shown) == "none");
    return *shown;
  }
  void become(CompanyStatus status, CompanyKind kind) {
    const Company company = contractor();
    CompanyData data = company.data;
    data.status = status;
    data.kind = kind;
    if (kind == CompanyKind::Dispatching) {
      const ManagerData manager{QStringLiteral("吴连生"), QStringLiteral("19900000317"), {}, {}, {}};
      REQUIRE(errorOf(test.as(Role::Clerk).runNow(EditManager, ManagerEdit{company.id, {}, 0, manager})) ==
              "none");
    }
    REQUIRE(
        errorOf(test.as(Role::Clerk).runNow(EditCompany, CompanyEdit{company.id, company.version, data})) ==
        "none");
  }
  ProjectListPage list(const ProjectListRequest& request) {
    const auto page = test.as(Role::Clerk).runNow(ListProjects, request);
    REQUIRE(errorOf(page) == "none");
    return *page;
  }
  QStringList names(const ProjectListRequest& request) {
    QStringList list;
    for (const ProjectLine& line : this->list(request).lines) list << line.name;
    return list;
  }
  QStringList found(const QString& text) {
    ProjectListRequest request;
    request.text = text;
    return names(request);
  }
};

}  // namespace

TEST_CASE("rule: a project has a name, a general contractor and the heads that are declared", "[projects]") {
  using project_rules::checkProject;
  CHECK(codes(checkProject(aProject())).empty());
  CHECK(
      codes(checkProject({})) ==
      "name=name-missing generalContractor=contractor-missing cost=cost-missing declaredHeads=heads-missing "
      "division=division-missing");
  ProjectData project = aProject();
  SECTION("a name of two to a hundred characters") {
    project.name = QStringLiteral("桥");
    CHECK(codes(checkProject(project)) == "name=name-missing");
    project.name = QString(100, u'桥');
    CHECK(codes(checkProject(project)).empty());
    project.name += u'桥';
    CHECK(codes(checkProject(project)) == "name=name-too-long");
  }
  SECTION("heads from one to a hundred thousand") {
    project.declaredHeads = -1;
    CHECK(codes(checkProject(project)) == "declaredHeads=heads-missing");
    project.declaredHeads = 1;
    CHECK(codes(checkProject(project)).empty());
    project.declaredHeads = 100'000;
    CHECK(codes(checkProject(project)).empty());
    project.declaredHeads = 100'001;
    CHECK(codes(checkProject(project)) == "declaredHeads=heads-too-many");
  }
  SECTION("no floor below zero") {
    project.floorArea = -1;
    CHECK(codes(checkProject(project)) == "floorArea=area-negative");
    CHECK(refuses(checkProject(project)));
  }
  SECTION("a division code of six digits; one that no list knows is a doubt") {
    project.division = QStringLiteral("32010");
    CHECK(codes(checkProject(project)) == "division=division-form");
    CHECK(refuses(checkProject(project)));
    project.division = QStringLiteral("329901");
    CHECK(codes(checkProject(project)) == "division=unknown-division");
    project.division.clear();
    CHECK(codes(checkProject(project)) == "division=division-missing");
    CHECK_FALSE(refuses(checkProject(project)));
  }
  SECTION("a kind of the list") {
    project.category = QStringLiteral("??");
    CHECK(codes(checkProject(project)) == "category=category-unknown");
  }
}

TEST_CASE("rule: the labour cost is a part of the cost, and neither is below zero", "[projects]") {
  using project_rules::checkProject;
  ProjectData project = aProject();
  SECTION("up to the whole of it") {
    project.labourCost = project.cost;
    CHECK(codes(checkProject(project)).empty());
    project.labourCost = Money::fen(project.cost.inFen() + 1);
    CHECK(codes(checkProject(project)) == "labourCost=labour-above-cost");
    CHECK(refuses(checkProject(project)));
  }
  SECTION("below zero") {
    project.labourCost = Money::fen(-1);
    CHECK(codes(checkProject(project)) == "labourCost=labour-cost-negative");
    project.labourCost = Money::fen(-2);
    project.cost = Money::fen(-1);
    CHECK(codes(checkProject(project)) == "cost=cost-negative labourCost=labour-cost-negative");
    CHECK(refuses(checkProject(project)));
  }
  SECTION("what is missing for the deposit is said while the project is prepared, and not refused") {
    project.labourCost = Money();
    CHECK(codes(checkProject(project)) == "labourCost=labour-cost-missing");
    project.cost = Money();
    CHECK(codes(checkProject(project)) == "cost=cost-missing");
    CHECK_FALSE(refuses(checkProject(project)));
    project.status = ProjectStatus::UnderWay;
    CHECK(codes(checkProject(project)).empty());
  }
}

TEST_CASE("rule: a project ends on the day it begins or later", "[projects]") {
  using project_rules::checkProject;
  ProjectData project = aProject();
  project.endsOn = project.beginsOn;
  CHECK(codes(checkProject(project)).empty());
  project.endsOn = project.beginsOn.addDays(-1);
  CHECK(codes(checkProject(project)) == "endsOn=ends-before-begin");
  CHECK(refuses(checkProject(project)));
  project.beginsOn = {};
  CHECK(codes(checkProject(project)).empty());
}

TEST_CASE("rule: who builds is a general contractor that is in business", "[projects]") {
  using project_rules::checkContractor;
  CompanyData company;
  company.kind = CompanyKind::GeneralContractor;
  CHECK(codes(checkContractor(company)).empty());
  SECTION("a labour dispatching company builds nothing, a closed one no longer") {
    company.kind = CompanyKind::Dispatching;
    CHECK(codes(checkContractor(company)) == "generalContractor=contractor-dispatches");
    CHECK(refuses(checkContractor(company)));
    company.status = CompanyStatus::Closed;
    CHECK(codes(checkContractor(company)) == "generalContractor=contractor-closed");
    CHECK(refuses(checkContractor(company)));
  }
  SECTION("other kinds are a doubt") {
    for (const CompanyKind kind : {CompanyKind::Subcontractor, CompanyKind::Other}) {
      company.kind = kind;
      CHECK(codes(checkContractor(company)) == "generalContractor=not-general-contractor");
      CHECK_FALSE(refuses(checkContractor(company)));
    }
  }
  SECTION("of one that is contractor already, what it became since is a doubt only") {
    company.status = CompanyStatus::Closed;
    CHECK(codes(checkContractor(company, true)) == "generalContractor=contractor-closed");
    CHECK_FALSE(refuses(checkContractor(company, true)));
  }
}

TEST_CASE("project.create: what is wrong is refused at its field, and no number is used up", "[projects]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  Desk desk(backend);
  ProjectData project = desk.ours();
  SECTION("name") {
    project.name = QStringLiteral("  ");
    CHECK(errorOf(desk.create(project)) == "invalid:name");
  }
  SECTION("no general contractor") {
    project.generalContractor = {};
    CHECK(errorOf(desk.create(project)) == "invalid:generalContractor");
  }
  SECTION("one that is not on file") {
    project.generalContractor = CompanyId(999);
    CHECK(errorOf(desk.create(project)) == "not-found:generalContractor");
  }
  SECTION("a labour dispatching company") {
    project.generalContractor = desk.crew.employer;
    CHECK(errorOf(desk.create(project)) == "invalid:generalContractor");
  }
  SECTION("a company that closed down") {
    desk.become(CompanyStatus::Closed, CompanyKind::GeneralContractor);
    CHECK(errorOf(desk.create(project)) == "invalid:generalContractor");
    desk.become(CompanyStatus::Active, CompanyKind::GeneralContractor);
  }
  SECTION("labour cost above the cost") {
    project.labourCost = Money::fen(project.cost.inFen() + 1);
    CHECK(errorOf(desk.create(project)) == "invalid:labourCost");
  }
  SECTION("heads") {
    project.declaredHeads = 0;
    CHECK(errorOf(desk.create(project)) == "invalid:declaredHeads");
  }
  SECTION("an auditor and an inspector change nothing") {
    CHECK(errorOf(desk.create(project, Role::Auditor)) == "forbidden:project.create");
    CHECK(errorOf(desk.create(project, Role::Inspector)) == "forbidden:project.create");
  }
  CHECK(desk.test.count("project") == 2);
  CHECK(desk.made(desk.ours()).number == "P2026-0003");
}

TEST_CASE("project.create: numbers run within the year", "[projects]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  Desk desk(backend);
  CHECK(desk.made(desk.ours("东湖桥一标")).number == "P2026-0003");
  CHECK(desk.made(desk.ours("东湖桥二标")).number == "P2026-0004");
  desk.test.clock().set(FixedClock(QDate(2027, 1, 4)).now());
  CHECK(desk.made(desk.ours("东湖桥三标")).number == "P2027-0001");
  const auto shown =
      desk.test.as(Role::Auditor).runNow(ShowProject, ProjectRef{{}, QStringLiteral(" p2026-0004 ")});
  REQUIRE(errorOf(shown) == "none");
  CHECK(shown->data.name == QStringLiteral("东湖桥二标"));
  CHECK(shown->contractorName == QStringLiteral("示例一建集团有限公司"));
  CHECK(errorOf(
            desk.test.as(Role::Auditor).runNow(ShowProject, ProjectRef{{}, QStringLiteral("P2026-0099")})) ==
        "not-found:project");
}

TEST_CASE("project.create: two desks at the same time get two numbers", "[projects]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  Desk desk(backend);
  const auto second = desk.test.anotherDesk(Role::Supervisor, QStringLiteral("desk-2"));
  auto one = desk.test.as(Role::Clerk).run(CreateProject, desk.ours("东湖桥一标"));
  auto two = second->run(CreateProject, desk.ours("东湖桥二标"));
  one.waitForFinished();
  two.waitForFinished();
  REQUIRE(errorOf(one.result()) == "none");
  REQUIRE(errorOf(two.result()) == "none");
  CHECK(QSet<QString>({one.result()->number, two.result()->number}) ==
        QSet<QString>({QStringLiteral("P2026-0003"), QStringLiteral("P2026-0004")}));
}

TEST_CASE("project.create: a doubt is saved and said", "[projects]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  Desk desk(backend);
  SECTION("another project of the contractor has the name") {
    CHECK(desk.made(desk.ours("滨江花园（三期）")).warnings == QVector<QString>{QStringLiteral("same-name")});
  }
  SECTION("what the deposit is computed from is missing") {
    ProjectData project = desk.ours();
    project.cost = project.labourCost = Money();
    CHECK(desk.made(project).warnings == QVector<QString>{QStringLiteral("cost-missing")});
  }
}

TEST_CASE("project.edit: of two who opened it, the second is told of the first", "[projects]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  Desk desk(backend);
  const Project seen = desk.made(desk.ours());
  ProjectData grown = seen.data;
  grown.declaredHeads = 150;
  CHECK(errorOf(desk.edit(seen, grown, Role::Auditor)) == "forbidden:project.edit");
  const auto first = desk.edit(seen, grown);
  REQUIRE(errorOf(first) == "none");
  CHECK(first->version == seen.version + 1);
  CHECK(first->number == seen.number);
  ProjectData cheaper = seen.data;
  cheaper.cost = Money::yuan(97'000'000);
  CHECK(errorOf(desk.edit(seen, cheaper, Role::Supervisor)) == "conflict:version");
  const auto now = desk.test.as(Role::Clerk).runNow(ShowProject, ProjectRef{seen.id, {}});
  REQUIRE(now);
  CHECK(now->data.declaredHeads == 150);
  CHECK(now->data.cost == seen.data.cost);
  CHECK(errorOf(desk.edit(Project{ProjectId(999), {}, 1, {}, {}, 0, {}}, seen.data)) == "not-found:project");
  SECTION("its own name is no doubt") { CHECK(first->warnings.isEmpty()); }
  SECTION("it is found by the new name and no more by the old") {
    ProjectData renamed = first->data;
    renamed.name = QStringLiteral("望江苑");
    REQUIRE(errorOf(desk.edit(*first, renamed)) == "none");
    CHECK(desk.found(QStringLiteral("望江")) == QStringList(renamed.name));
    CHECK(desk.found(QStringLiteral("四期")).isEmpty());
  }
}

TEST_CASE("project.edit: a project goes through its states, also after its contractor closed down",
          "[projects]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  Desk desk(backend);
  Project now = desk.made(desk.ours());
  const auto turn = [&](ProjectStatus status) {
    ProjectData data = now.data;
    data.status = status;
    const auto changed = desk.edit(now, data);
    REQUIRE(errorOf(changed) == "none");
    CHECK(changed->data.status == status);
    now = *changed;
  };
  turn(ProjectStatus::UnderWay);
  turn(ProjectStatus::Suspended);
  SECTION("closed down") {
    desk.become(CompanyStatus::Closed, CompanyKind::GeneralContractor);
    turn(ProjectStatus::Finished);
    CHECK(now.warnings == QVector<QString>{QStringLiteral("contractor-closed")});
  }
  SECTION("turned to dispatching") {
    desk.become(CompanyStatus::Active, CompanyKind::Dispatching);
    turn(ProjectStatus::Finished);
    CHECK(now.warnings == QVector<QString>{QStringLiteral("contractor-dispatches")});
  }
  SECTION("but another that is closed does not take it over") {
    ProjectData data = now.data;
    data.generalContractor = desk.crew.employer;
    CHECK(errorOf(desk.edit(now, data)) == "invalid:generalContractor");
  }
}

TEST_CASE("project.list: pages give every project once, in the order of pinyin", "[projects]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  Desk desk(backend);
  for (const char* name : {"安居小区", "花园小区", "花园小区", "花园小区"}) desk.made(desk.ours(name));
  QStringList seen;
  QSet<ProjectId> ids;
  ProjectListRequest request;
  request.limit = 2;
  for (int pages = 0; pages < 4; ++pages) {
    const ProjectListPage page = desk.list(request);
    CHECK(page.lines.size() == 2);
    for (const ProjectLine& line : page.lines) seen << line.name, ids << line.id;
    request.cursor = page.cursor;
    if (page.cursor.isEmpty()) break;
  }
  CHECK(ids.size() == 6);
  request.cursor = QStringLiteral("nowhere");
  CHECK(errorOf(desk.test.as(Role::Clerk).runNow(ListProjects, request)) == "invalid:cursor");
  CHECK(seen == QStringList({QStringLiteral("安居小区"), QStringLiteral("滨江花园三期"),
                             QStringLiteral("东湖学校扩建"), QStringLiteral("花园小区"),
                             QStringLiteral("花园小区"), QStringLiteral("花园小区")}));
}

TEST_CASE("project.list: a project is found by name, initials, number and its contractor", "[projects]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  Desk desk(backend);
  CompanyData second;
  second.name = QStringLiteral("远山路桥公司");
  second.kind = CompanyKind::GeneralContractor;
  second.organisationCode = QStringLiteral("46600123-2");
  const auto other = desk.test.as(Role::Clerk).runNow(CreateCompany, NewCompany{second, std::nullopt});
  REQUIRE(errorOf(other) == "none");
  ProjectData bridge = aProject(other->id, "柳河大桥");
  bridge.status = ProjectStatus::UnderWay;
  const QString number = desk.made(bridge).number;
  const QStringList bridgeOnly{QStringLiteral("柳河大桥")};
  CHECK(desk.found(QStringLiteral("河大")) == bridgeOnly);
  CHECK(desk.found("lhdq") == bridgeOnly);
  CHECK(desk.found("liuhe") == bridgeOnly);
  CHECK(desk.found(number.toLower()) == bridgeOnly);
  CHECK(desk.found(QStringLiteral("远山")) == bridgeOnly);
  CHECK(desk.found(QStringLiteral("示例一建")).size() == 2);
  CHECK(desk.found(QStringLiteral("大河")).isEmpty());
  SECTION("by status and by contractor") {
    ProjectListRequest request;
    request.status = codeOf(ProjectStatus::Preparing);
    CHECK(desk.names(request).isEmpty());
    request.status = codeOf(ProjectStatus::UnderWay);
    CHECK(desk.names(request).size() == 3);
    request.contractor = other->id;
    CHECK(desk.names(request) == bridgeOnly);
    request.text = QStringLiteral("滨江");
    CHECK(desk.names(request).isEmpty());
  }
}
