#include <catch2/catch.hpp>

#include "core/clearing/clearing_scene.h"
#include "permits/permit_operations.h"
#include "permits/permit_rules.h"
#include "storage/connection.h"

namespace {

NewPermit aPermit(ProjectId project, const char* number = "3299012026110001") {
  NewPermit permit;
  permit.project = project;
  permit.number = QString::fromLatin1(number);
  permit.authority = QStringLiteral("示范市住房和城乡建设委员会");
  permit.issuedOn = QDate(2026, 11, 25);
  permit.proofs = {scan()};
  return permit;
}

QStringList wrongIn(const NewPermit& permit) {
  QStringList fields;
  for (const Finding& each : permit_rules::check(permit_rules::normalised(permit), QDate(2026, 11, 25)))
    fields << each.field;
  return fields;
}

}  // namespace

TEST_CASE("rule: a construction permit has a number, an authority, a day that has come and a scan",
          "[permits]") {
  NewPermit permit = aPermit(ProjectId(1));
  CHECK(wrongIn(permit).isEmpty());
  CHECK(wrongIn({}) == QStringList{"number", "authority", "issuedOn", "proofs"});
  permit.number = " ３２９９ 0a ";
  CHECK(permit_rules::normalised(permit).number == "32990A");
  permit.number = "329";
  CHECK(wrongIn(permit) == QStringList{"number"});
  permit.number = QString(41, u'3');
  CHECK(wrongIn(permit) == QStringList{"number"});
  permit = aPermit(ProjectId(1));
  permit.issuedOn = QDate(2026, 11, 26);
  CHECK(wrongIn(permit) == QStringList{"issuedOn"});
  permit = aPermit(ProjectId(1));
  permit.proofs = {{QStringLiteral("scan.exe"), QByteArray("MZ")}};
  CHECK(wrongIn(permit) == QStringList{"proofs"});
}

TEST_CASE("rule: a permit is without a deposit where one was due and none was cleared", "[permits]") {
  CHECK(permit_rules::isWithoutDeposit(true, {}));
  CHECK_FALSE(permit_rules::isWithoutDeposit(false, {}));
  CHECK_FALSE(permit_rules::isWithoutDeposit(true, "JQ-20261125-0001"));
  Permit permit;
  CHECK_FALSE(permit_rules::sentenceOf(permit));
  permit.withoutDeposit = true;
  CHECK(permit_rules::sentenceOf(permit));
}

TEST_CASE("permit.add, permit.void and permit.list", "[permits]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  ClearingScene scene(backend);
  const ProjectId project = scene.check.project;
  const auto add = [&](const NewPermit& permit) { return scene.clerk().runNow(AddPermit, permit); };
  const auto list = [&](const PermitListRequest& asked) {
    return ok(scene.test().as(Role::Auditor).runNow(ListPermits, asked));
  };

  CHECK(errorOf(add(aPermit(ProjectId(99)))) == "not-found:project");
  CHECK(errorOf(add({project, {}, {}, {}, {}, {}})) == "invalid:number");
  CHECK(errorOf(scene.test().as(Role::Inspector).runNow(AddPermit, aPermit(project))) ==
        "forbidden:permit.add");
  CHECK(scene.test().count("construction_permit") == 0);

  // Approved and paid is not cleared: the permit is recorded, and it is said that no deposit stood behind it.
  ok(scene.receive(294'000));
  const Permit early = ok(add(aPermit(project)));
  CHECK(early.withoutDeposit);
  CHECK(early.certificate.isEmpty());
  CHECK_FALSE(early.sentence.isEmpty());
  CHECK(early.recordedBy == "clerk");
  REQUIRE(early.papers.size() == 1);
  CHECK(errorOf(add(aPermit(scene.desk.crew.otherProject))) == "conflict:number");

  // Cleared later the same day: the next one has its certificate, and the first stays what it was.
  scene.registerCrew();
  const Certificate cleared = ok(scene.clear());
  NewPermit second = aPermit(project, "3299012026110002");
  second.stage = QStringLiteral("二期");
  CHECK(ok(add(second)).certificate == cleared.number);
  // The day before, nothing was cleared.
  NewPermit before = aPermit(project, "3299012026110003");
  before.issuedOn = QDate(2026, 11, 24);
  CHECK(ok(add(before)).withoutDeposit);
  // Before any rule asked for a deposit, none was due.
  NewPermit old = aPermit(project, "3299012009110004");
  old.issuedOn = QDate(2009, 11, 24);
  CHECK_FALSE(ok(add(old)).withoutDeposit);

  const PermitListPage without = list({{}, true, {}, 1});
  REQUIRE(without.lines.size() == 1);
  CHECK(without.lines.first().number == before.number);
  REQUIRE_FALSE(without.cursor.isEmpty());
  CHECK(list({{}, true, without.cursor, 1}).lines.first().id == early.id);
  CHECK(list({project, false, {}, 200}).lines.size() == 4);
  CHECK(list({scene.desk.crew.otherProject, false, {}, 200}).lines.isEmpty());
  CHECK(errorOf(scene.clerk().runNow(ListPermits, PermitListRequest{{}, false, "x", 9})) == "invalid:cursor");

  // What was entered wrongly is void, with a reason and once; then its number is free.
  const auto makeVoid = [&](const VoidPermit& asked) { return scene.clerk().runNow(MakePermitVoid, asked); };
  CHECK(errorOf(makeVoid({early.id, {}, " "})) == "invalid:reason");
  CHECK(errorOf(makeVoid({{}, "nowhere", "录错"})) == "not-found:permit");
  CHECK(ok(makeVoid({{}, early.number, "录错"})).isVoid());
  CHECK(errorOf(makeVoid({early.id, {}, "录错"})) == "conflict:state");
  CHECK(list({{}, true, {}, 200}).lines.size() == 1);
  CHECK(ok(add(aPermit(scene.desk.crew.otherProject))).withoutDeposit);

  CHECK_FALSE(scene.test().tamper("update construction_permit set without_deposit = 0").isEmpty());
  CHECK_FALSE(scene.test().tamper("delete from construction_permit_paper").isEmpty());
}
