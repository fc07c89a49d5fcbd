#include <catch2/catch.hpp>

#include "companies/company_operations.h"
#include "core/deposits/deposit_desk.h"
#include "identity/credit_code.h"
#include "projects/project_operations.h"

namespace {

QStringList namesIn(const QVector<LikeProjectLine>& lines) {
  QStringList names;
  for (const LikeProjectLine& each : lines) names << each.name;
  return names;
}

/// Projects of another contractor beside the one whose check is looked at.
struct LikeScene : DepositDesk {
  CompanyId other;

  explicit LikeScene(Backend backend) : DepositDesk(backend) {
    NewCompany company;
    company.data.name = QStringLiteral("江北筑业有限公司");
    company.data.kind = CompanyKind::GeneralContractor;
    company.data.creditCode = QStringLiteral("913299010000000A0");
    company.data.creditCode += creditCheckOf(company.data.creditCode);
    other = ok(test.as(Role::Clerk).runNow(CreateCompany, company)).id;
    ProjectEdit own;
    const Project project = ok(test.as(Role::Clerk).runNow(ShowProject, ProjectRef{crew.project, {}}));
    own.project = project.id;
    own.version = project.version;
    own.data = project.data;
    own.data.category = QStringLiteral("01");
    ok(test.as(Role::Clerk).runNow(EditProject, own));
  }
  /// 15 % of labour, 200 heads on 40,000 m².
  ProjectId project(const char* name, const std::function<void(ProjectData&)>& change = {}) {
    ProjectData data;
    data.name = QString::fromUtf8(name);
    data.generalContractor = other;
    data.division = QStringLiteral("329901");
    data.category = QStringLiteral("01");
    data.cost = Money::yuan(98'000'000);
    data.labourCost = Money::yuan(14'700'000);
    data.declaredHeads = 200;
    data.floorArea = 40'000;
    if (change) change(data);
    return ok(test.as(Role::Clerk).runNow(CreateProject, data)).id;
  }
  DepositCheck approvedOf(ProjectId like) {
    PrepareDeposit entered = application();
    entered.project = like;
    entered.facts.heads = 200;
    DepositCheck check = submitted(ok(test.as(Role::Clerk).runNow(PrepareADeposit, entered)));
    voted(check);
    QVector<FlagWord> words;
    for (const Doubt each : plausibility::flagsIn(check.judgements)) words.append({each, "已核实"});
    return ok(decide(check, DepositVerdict::Approved, "", nullptr, words));
  }
};

}  // namespace

TEST_CASE("deposit.show has the like projects, those approved last first", "[deposits]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  LikeScene scene(backend);
  const ProjectId later = scene.project("后批的");
  const ProjectId earlier = scene.project("先批的");
  scene.project("未批的", [](ProjectData& data) { data.floorArea = 0; });
  scene.project("也未批的");
  // These are like it in all but one thing.
  scene.project("自己的", [&](ProjectData& data) { data.generalContractor = scene.crew.contractor; });
  scene.project("别类的", [](ProjectData& data) { data.category = QStringLiteral("02"); });
  scene.project("太大的", [](ProjectData& data) { data.cost = Money::yuan(294'000'001); });
  scene.project("太小的", [](ProjectData& data) {
    data.cost = Money::yuan(32'600'000);
    data.labourCost = Money::yuan(4'000'000);
  });
  scene.project("没报的", [](ProjectData& data) { data.labourCost = Money(); });
  scene.approvedOf(earlier);
  scene.test.clock().advance(qint64(24) * 60 * 60 * 1000);
  scene.approvedOf(later);
  const DepositCheck check = scene.prepared();
  const QStringList order{"后批的", "先批的", "也未批的", "未批的"};

  const auto sameIn = [&](const LikeProjects& alike) {
    CHECK(namesIn(alike.lines) == order);
    CHECK(alike.count == 4);
  };
  sameIn(check.alike);
  sameIn(scene.now(check).alike);
  AssessProject asked;
  asked.project = scene.crew.project;
  sameIn(ok(scene.test.as(Role::Clerk).runNow(AssessADeposit, asked)).alike);

  const auto lines = scene.now(check).alike.lines;
  CHECK(lines[0].project == later);
  CHECK(lines[0].labourShare == Rate::percent(15));
  CHECK(lines[0].headsPerArea == "50");
  CHECK(lines[0].approvedOn == scene.test.today());
  CHECK(lines[1].approvedOn == scene.test.today().addDays(-1));
  CHECK_FALSE(lines[2].approvedOn.isValid());
  CHECK(lines[3].headsPerArea.isEmpty());
  CHECK_FALSE(lines[3].number.isEmpty());

  // As many as the judgement counts.
  const auto share = std::ranges::find(check.judgements, Doubt::LabourShare, &Judgement::doubt);
  REQUIRE(share != check.judgements.end());
  CHECK(share->alike == check.alike.count);
}

TEST_CASE("deposit.alike", "[deposits]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  LikeScene scene(backend);
  const ProjectId approved = scene.project("批的");
  for (const char* name :
       {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三"})
    scene.project((QByteArray("工程") + name).constData());
  scene.approvedOf(approved);
  const DepositCheck check = scene.prepared();
  CHECK(check.alike.count == 14);
  CHECK(check.alike.lines.size() == 12);
  CHECK(check.alike.lines.first().name == "批的");

  // Page by page the same order, none twice and none left out.
  LikeProjectsRequest asked{check.id, {}, {}, 5};
  QVector<LikeProjectLine> all;
  int pages = 0;
  do {
    const auto page = ok(scene.test.as(Role::Auditor).runNow(ListLikeProjects, asked));
    all += page.lines;
    asked.cursor = page.cursor;
  } while (!asked.cursor.isEmpty() && ++pages < 9);
  CHECK(all.size() == 14);
  CHECK(namesIn(all.mid(0, 12)) == namesIn(check.alike.lines));
  CHECK(all.last().name == "工程一");

  asked = {DepositCheckId(), check.number, {}, 200};
  CHECK(ok(scene.test.as(Role::Auditor).runNow(ListLikeProjects, asked)).lines.size() == 14);
  asked.cursor = QStringLiteral("x");
  CHECK(errorOf(scene.test.as(Role::Auditor).runNow(ListLikeProjects, asked)) == "invalid:cursor");
  asked = {DepositCheckId(99), {}, {}, 200};
  CHECK(errorOf(scene.test.as(Role::Auditor).runNow(ListLikeProjects, asked)) == "not-found:check");

  // Of no known kind it is like none.
  ok(scene.test.as(Role::Clerk).runNow(WithdrawADeposit, DepositStep{check.id, check.version}));
  PrepareDeposit bare = scene.application();
  const auto project =
      ok(scene.test.as(Role::Clerk).runNow(ShowProject, ProjectRef{scene.crew.otherProject, {}}));
  REQUIRE(project.data.category.isEmpty());
  bare.project = project.id;
  bare.facts.cost = Money::yuan(98'000'000);
  bare.facts.labourCost = Money::yuan(14'700'000);
  CHECK(ok(scene.test.as(Role::Clerk).runNow(PrepareADeposit, bare)).alike.count == 0);
}
