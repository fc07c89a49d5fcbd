#include <catch2/catch.hpp>

#include "attachments/attachment_operations.h"
#include "companies/company_operations.h"
#include "contracting/contracting_operations.h"
#include "contracting/contracting_rules.h"
#include "moves/move_operations.h"
#include "projects/project_operations.h"
#include "support/a_worker.h"

namespace {

const QDate kToday = TestOffice::firstDay();

std::string wordsOf(const Findings& findings) {
  QStringList list;
  for (const Finding& each : findings)
    list << (each.level == Level::Error ? QString() : QStringLiteral("~")) + each.field + u'=' + each.code;
  return list.join(QLatin1Char(' ')).toStdString();
}

DispatchData aContract(CompanyId contractor = CompanyId(1), CompanyId dispatcher = CompanyId(2)) {
  DispatchData data;
  data.contractor = contractor;
  data.dispatcher = dispatcher;
  data.wage = Money::yuan(320);
  data.wagePer = WagePer::Day;
  data.agreedHeads = 40;
  data.from = QDate(2026, 1, 1);
  data.until = QDate(2026, 12, 31);
  data.signedOn = QDate(2025, 12, 20);
  data.note = QStringLiteral("木工、钢筋工");
  return data;
}

CompanyData aCompany(CompanyKind kind, const char* name) {
  CompanyData company;
  company.kind = kind;
  company.name = QString::fromUtf8(name);
  return company;
}

/// An office with a crew of two companies and two projects, and people at its desk.
struct ContractDesk {
  TestOffice test;
  Crew crew;
  explicit ContractDesk(Backend backend) : test(backend), crew(aCrew(test)) {}

  DispatchData ours(ProjectId project = {}) const {
    DispatchData data = aContract(crew.contractor, crew.employer);
    data.project = project;
    return data;
  }
  Result<DispatchContract> save(const SaveDispatch& entered, Role role = Role::Clerk) {
    return test.as(role).runNow(SaveDispatchContract, entered);
  }
  Result<DispatchContract> enter(const DispatchData& data, Role role = Role::Clerk) {
    return save({{}, 0, data, {}}, role);
  }
  DispatchContract made(const DispatchData& data) {
    const auto contract = enter(data);
    REQUIRE(errorOf(contract) == "none");
    return *contract;
  }
  Result<DispatchContract> amend(const DispatchContract& seen, const DispatchData& data,
                                 const QString& reason = QStringLiteral("录入有误")) {
    return save({seen.line.id, seen.version, data, reason});
  }
  Result<DispatchContract> end(const DispatchContract& seen, const QDate& day,
                               const QString& reason = QStringLiteral("双方提前解除")) {
    return test.as(Role::Clerk)
        .runNow(EndDispatchContract, EndDispatch{seen.line.id, seen.version, day, reason});
  }
  Result<DispatchContract> attach(const DispatchContract& to, const QVector<NewAttachment>& scans,
                                  Role role = Role::Clerk) {
    return test.as(role).runNow(AttachDispatchScan, AttachToDispatch{to.line.id, scans});
  }
  DispatchContract shown(const DispatchContract& which, Role role = Role::Inspector) {
    const auto contract = test.as(role).runNow(ShowDispatchContract, DispatchRef{which.line.id, {}});
    REQUIRE(errorOf(contract) == "none");
    return *contract;
  }
  DispatchListPage list(const DispatchListRequest& request) {
    const auto page = test.as(Role::Auditor).runNow(ListDispatchContracts, request);
    REQUIRE(errorOf(page) == "none");
    return *page;
  }
  /// The ends of their numbers, newest first: "3 1".
  std::string listed(const DispatchListRequest& request) {
    QStringList numbers;
    for (const DispatchLine& line : list(request).lines) numbers << line.number.section(u'-', 1).remove(u'0');
    return numbers.join(u' ').toStdString();
  }
  DispatchGaps gaps(const DispatchGapRequest& request = {}) {
    const auto found = test.as(Role::Inspector).runNow(ListDispatchGaps, request);
    REQUIRE(errorOf(found) == "none");
    return *found;
  }
  DispatchWatch watch() {
    const auto found = test.as(Role::Clerk).runNow(WatchDispatchContracts, Nothing());
    REQUIRE(errorOf(found) == "none");
    return *found;
  }
  WorkerId arrived(int n, const QDate& from = kToday) {
    const auto worker =
        test.as(Role::Clerk).runNow(RegisterWorker, NewWorker(aStranger(n).onSite(crew, from)));
    REQUIRE(errorOf(worker) == "none");
    return worker->worker;
  }
  CompanyId another(CompanyKind kind, const char* name, const char* code) {
    NewCompany company{aCompany(kind, name), std::nullopt};
    company.data.organisationCode = QLatin1String(code);
    company.manager = ManagerData{QStringLiteral("马国平"), QStringLiteral("19900000317"), {}, {}, {}};
    const auto made = test.as(Role::Clerk).runNow(CreateCompany, company);
    REQUIRE(errorOf(made) == "none");
    return made->id;
  }
  void become(CompanyId id, CompanyStatus status) {
    const auto company = test.as(Role::Clerk).runNow(ShowCompany, CompanyRef{id, {}});
    REQUIRE(errorOf(company) == "none");
    CompanyData data = company->data;
    data.status = status;
    REQUIRE(errorOf(test.as(Role::Clerk).runNow(EditCompany, CompanyEdit{id, company->version, data})) ==
            "none");
  }
};

NewAttachment scanned(const char* name = "派遣合同.pdf", const char* content = "%PDF-1.4 1") {
  return {QString::fromUtf8(name), QByteArray(content)};
}

}  // namespace

TEST_CASE("rule: a dispatching contract names two companies, a wage, its days and its signature",
          "[contracting]") {
  using contracting_rules::checkTerms;
  CHECK(wordsOf(checkTerms(aContract(), kToday)).empty());
  CHECK(wordsOf(checkTerms({}, kToday)) ==
        "contractor=contractor-missing dispatcher=dispatcher-missing wage=wage-missing from=from-missing "
        "until=until-missing signedOn=signature-missing");
  DispatchData data = aContract();
  SECTION("not with itself") {
    data.dispatcher = data.contractor;
    CHECK(wordsOf(checkTerms(data, kToday)) == "dispatcher=same-company");
  }
  SECTION("a wage of more than nothing") {
    data.wage = Money();
    CHECK(wordsOf(checkTerms(data, kToday)) == "wage=wage-missing");
    data.wage = Money::fen(1);
    CHECK(wordsOf(checkTerms(data, kToday)).empty());
  }
  SECTION("heads may be left open") {
    data.agreedHeads = 0;
    CHECK(wordsOf(checkTerms(data, kToday)).empty());
    data.agreedHeads = -1;
    CHECK(wordsOf(checkTerms(data, kToday)) == "agreedHeads=heads-range");
    data.agreedHeads = 100'000;
    CHECK(wordsOf(checkTerms(data, kToday)).empty());
    data.agreedHeads = 100'001;
    CHECK(wordsOf(checkTerms(data, kToday)) == "agreedHeads=heads-range");
  }
  SECTION("the last day after the first, and no slip of a century; a short term is no fault") {
    data.until = data.from;
    CHECK(wordsOf(checkTerms(data, data.from)) == "until=until-not-after-from");
    data.until = data.from.addDays(1);
    CHECK(wordsOf(checkTerms(data, data.from)).empty());
    data.until = data.from.addYears(30).addDays(-1);
    CHECK(wordsOf(checkTerms(data, kToday)).empty());
    data.until = data.from.addYears(30);
    CHECK(wordsOf(checkTerms(data, kToday)) == "until=term-too-long");
  }
  SECTION("signed today at the latest; after its begin is a doubt") {
    data.signedOn = kToday.addDays(1);
    CHECK(wordsOf(checkTerms(data, kToday)) == "signedOn=signed-in-future");
    data.signedOn = data.from;
    CHECK(wordsOf(checkTerms(data, kToday)).empty());
    data.signedOn = data.from.addDays(1);
    CHECK(wordsOf(checkTerms(data, kToday)) == "~signedOn=signed-after-begin");
  }
  SECTION("one that is over can still be put on file") {
    CHECK(wordsOf(checkTerms(data, data.until)).empty());
    CHECK(wordsOf(checkTerms(data, data.until.addDays(1))) == "~until=already-over");
  }
}

TEST_CASE("rule: a general contractor and a dispatching company in business, and his own project",
          "[contracting]") {
  using contracting_rules::checkParties;
  contracting_rules::Parties parties{aCompany(CompanyKind::GeneralContractor, "示例建工"),
                                     aCompany(CompanyKind::Dispatching, "示例劳务"), std::nullopt};
  DispatchData data = aContract();
  CHECK(wordsOf(checkParties(data, parties)).empty());
  SECTION("kinds; who was that before and is no longer is a doubt") {
    parties.contractor.kind = CompanyKind::Subcontractor;
    parties.dispatcher.kind = CompanyKind::GeneralContractor;
    CHECK(wordsOf(checkParties(data, parties)) == "contractor=wrong-kind dispatcher=wrong-kind");
    CHECK(wordsOf(checkParties(data, parties, &data)) ==
          "~contractor=party-changed ~dispatcher=party-changed");
    DispatchData before = data;
    before.dispatcher = CompanyId(7);
    CHECK(wordsOf(checkParties(data, parties, &before)) == "~contractor=party-changed dispatcher=wrong-kind");
  }
  SECTION("a suspended licence is none") {
    parties.dispatcher.status = CompanyStatus::Suspended;
    CHECK(wordsOf(checkParties(data, parties)) == "dispatcher=not-in-business");
    parties.dispatcher.status = CompanyStatus::Active;
    parties.contractor.status = CompanyStatus::Closed;
    CHECK(wordsOf(checkParties(data, parties)) == "contractor=not-in-business");
  }
  SECTION("the project is this contractor's") {
    data.project = ProjectId(5);
    parties.project = Project{};
    parties.project->data.generalContractor = data.contractor;
    CHECK(wordsOf(checkParties(data, parties)).empty());
    parties.project->data.generalContractor = CompanyId(9);
    CHECK(wordsOf(checkParties(data, parties)) == "project=not-his-project");
    CHECK(wordsOf(checkParties(data, parties, &data)) == "~project=party-changed");
  }
}

TEST_CASE("rule: of two contracts beside each other the later says why", "[contracting]") {
  using contracting_rules::inTheWay;
  DispatchData data = aContract();
  const DispatchContractId second(2);
  CHECK(inTheWay(second, data, {}) == nullptr);
  CHECK(inTheWay(second, data, {{DispatchContractId(1), {}, {}}}) != nullptr);
  CHECK(inTheWay(second, data, {{DispatchContractId(1), {}, QStringLiteral("另一工种")}}) != nullptr);
  CHECK(inTheWay({}, data, {{DispatchContractId(1), {}, QStringLiteral("另一工种")}}) != nullptr);
  CHECK(inTheWay(second, data, {{DispatchContractId(3), {}, QStringLiteral("另一工种")}}) == nullptr);
  CHECK(inTheWay(second, data, {{DispatchContractId(3), {}, {}}}) != nullptr);
  data.overlapReason = QStringLiteral("另一工种");
  CHECK(inTheWay(second, data, {{DispatchContractId(1), {}, {}}}) == nullptr);
}

TEST_CASE("rule: where a dispatching contract stands on a day", "[contracting]") {
  using contracting_rules::stateOn;
  const DispatchData data = aContract();
  CHECK(stateOn(data, {}, data.from.addDays(-1)) == DispatchState::Coming);
  CHECK(stateOn(data, {}, data.from) == DispatchState::InForce);
  CHECK(stateOn(data, {}, data.until) == DispatchState::InForce);
  CHECK(stateOn(data, {}, data.until.addDays(1)) == DispatchState::Over);
  const QDate ended(2026, 6, 30);
  CHECK(stateOn(data, ended, ended) == DispatchState::InForce);
  CHECK(stateOn(data, ended, ended.addDays(1)) == DispatchState::Ended);
  CHECK(stateOn(data, ended, data.until.addDays(9)) == DispatchState::Ended);
}

TEST_CASE("rule: a reason is wanted to amend what has begun, and to end it within its term",
          "[contracting]") {
  using namespace contracting_rules;
  const DispatchData data = aContract();
  CHECK(wordsOf(checkAmendment(data, {}, data.from.addDays(-1))).empty());
  CHECK(wordsOf(checkAmendment(data, {}, data.from)) == "reason=reason-missing");
  CHECK(wordsOf(checkAmendment(data, QString(200, u'字'), data.from)).empty());
  CHECK(wordsOf(checkAmendment(data, QString(201, u'字'), data.from)) == "reason=words-too-long");
  const QString why = QStringLiteral("提前完工");
  CHECK(wordsOf(checkEnd(data, {}, {})) == "day=day-missing reason=reason-missing");
  CHECK(wordsOf(checkEnd(data, data.from.addDays(-2), why)) == "day=day-not-in-term");
  CHECK(wordsOf(checkEnd(data, data.from.addDays(-1), why)).empty());
  CHECK(wordsOf(checkEnd(data, data.until.addDays(-1), why)).empty());
  CHECK(wordsOf(checkEnd(data, data.until, why)) == "day=day-not-in-term");
}

TEST_CASE("contracting.save: a contract is put on file, numbered, and amended with what it was kept",
          "[contracting]") {
  const auto backend = GENERATE(from_range(testBackends()));
  ContractDesk desk(backend);
  const DispatchContract first = desk.made(desk.ours());
  CHECK(first.line.number == "PQ2026-00001");
  CHECK(first.line.state == DispatchState::InForce);
  CHECK(first.line.scanMissing);
  CHECK(first.line.projectName.isEmpty());
  CHECK(first.enteredBy == "clerk");
  CHECK(first.warnings.isEmpty());
  CHECK(desk.shown(first).line.data.note == "木工、钢筋工");

  // Refused at its field, and no number is used up.
  DispatchData wrong = desk.ours();
  wrong.wage = Money();
  CHECK(errorOf(desk.enter(wrong)) == "invalid:wage");
  wrong = desk.ours();
  wrong.dispatcher = CompanyId(999);
  CHECK(errorOf(desk.enter(wrong)) == "not-found:dispatcher");
  wrong = desk.ours(ProjectId(999));
  CHECK(errorOf(desk.enter(wrong)) == "not-found:project");
  wrong = desk.ours();
  std::swap(wrong.contractor, wrong.dispatcher);
  CHECK(errorOf(desk.enter(wrong)) == "invalid:contractor");
  CHECK(errorOf(desk.enter(desk.ours(), Role::CardStaff)) == "forbidden:contracting.save");

  // A second on the same days says why; a frame and a project's own lie beside each other without.
  CHECK(errorOf(desk.enter(desk.ours())) == "conflict:overlapReason");
  DispatchData own = desk.ours(desk.crew.project);
  own.overlapReason = QStringLiteral("不需要的说明");
  const DispatchContract second = desk.made(own);
  CHECK(second.line.number == "PQ2026-00002");
  CHECK(second.line.data.overlapReason.isEmpty());
  CHECK_FALSE(second.line.projectName.isEmpty());
  DispatchData beside = desk.ours();
  beside.overlapReason = QStringLiteral("架子工另订");
  CHECK(desk.made(beside).line.data.overlapReason == "架子工另订");

  // Amended: with a reason, at the version that was read, and not to nothing else.
  DispatchData better = first.line.data;
  better.wage = Money::yuan(330);
  CHECK(errorOf(desk.amend(first, better, {})) == "invalid:reason");
  CHECK(errorOf(desk.amend(first, first.line.data)) == "invalid:data");
  const auto amended = desk.amend(first, better);
  REQUIRE(errorOf(amended) == "none");
  CHECK(amended->version == 2);
  CHECK(errorOf(desk.amend(first, better)) == "conflict:version");
  const DispatchContract now = desk.shown(first);
  CHECK(now.line.data.wage == Money::yuan(330));
  REQUIRE(now.former.size() == 1);
  CHECK(now.former[0].version == 1);
  CHECK(now.former[0].data.wage == Money::yuan(320));
  CHECK(now.former[0].reason == "录入有误");
  CHECK(now.former[0].changedBy == "clerk");

  // Moved over days on which another one runs, the earlier on file needs no word where the later has one.
  DispatchData longer = better;
  longer.until = QDate(2027, 3, 31);
  REQUIRE(errorOf(desk.amend(now, longer)) == "none");
  CHECK(errorOf(desk.save({DispatchContractId(999), 1, longer, QStringLiteral("x")})) ==
        "not-found:dispatchContract");

  // A party that was suspended since: what is on file can be put right, another contract cannot be made.
  desk.become(desk.crew.employer, CompanyStatus::Suspended);
  DispatchData noted = second.line.data;
  noted.note = QStringLiteral("补充条款见附件");
  const auto noticed = desk.amend(second, noted);
  REQUIRE(errorOf(noticed) == "none");
  CHECK(noticed->warnings == QVector<QString>{QStringLiteral("party-changed")});
  CHECK(errorOf(desk.enter(desk.ours(desk.crew.otherProject))) == "invalid:dispatcher");
}

TEST_CASE("contracting.end: it ends before its term, once, and nothing moves it afterwards",
          "[contracting]") {
  const auto backend = GENERATE(from_range(testBackends()));
  ContractDesk desk(backend);
  const DispatchContract made = desk.made(desk.ours());
  CHECK(errorOf(desk.end(made, made.line.data.until)) == "invalid:day");
  CHECK(errorOf(desk.end(made, kToday, QStringLiteral("  "))) == "invalid:reason");
  DispatchContract stale = made;
  stale.version = 7;
  CHECK(errorOf(desk.end(stale, kToday)) == "conflict:version");
  const auto ended = desk.end(made, kToday.addDays(-9));
  REQUIRE(errorOf(ended) == "none");
  CHECK(ended->line.state == DispatchState::Ended);
  CHECK(ended->line.endedOn == kToday.addDays(-9));
  CHECK(ended->endReason == "双方提前解除");
  CHECK(ended->endedBy == "clerk");
  CHECK(errorOf(desk.end(*ended, kToday)) == "conflict:state");
  DispatchData longer = made.line.data;
  longer.until = longer.until.addYears(1);
  CHECK(errorOf(desk.amend(*ended, longer)) == "conflict:state");
  // Its days after the end are free for another one.
  DispatchData next = desk.ours();
  next.from = kToday;
  next.signedOn = kToday;
  next.until = kToday.addYears(1);
  const DispatchContract following = desk.made(next);
  // One that never held leaves none of its days to itself.
  REQUIRE(errorOf(desk.end(following, next.from.addDays(-1))) == "none");
  next.from = kToday.addDays(-5);
  const DispatchContract third = desk.made(next);

  // One whose term ran out is neither ended nor stretched over the days on which there was none.
  desk.test.clock().set(startOfDayInChina(next.until.addDays(1)));
  next.until = next.until.addYears(1);
  CHECK(errorOf(desk.amend(third, next)) == "conflict:state");
  CHECK(errorOf(desk.end(third, kToday.addDays(10))) == "conflict:state");

  // The database itself keeps it, past every operation.
  TestOffice& test = desk.test;
  CHECK_FALSE(test.tamper("delete from dispatch_contract").isEmpty());
  CHECK_FALSE(test.tamper("update dispatch_contract set wage = 1 where id = 3").isEmpty());
  CHECK_FALSE(
      test.tamper("update dispatch_contract set wage = 1, version = version + 1 where id = 3").isEmpty());
  CHECK_FALSE(
      test.tamper("update dispatch_contract set ended_on = null, end_reason = '', ended_by = '', ended_at = "
                  "null, version = version + 1 where id = 1")
          .isEmpty());
  CHECK_FALSE(
      test.tamper("update dispatch_contract set note = 'x', version = version + 1 where id = 1").isEmpty());
  CHECK_FALSE(
      test.tamper("insert into dispatch_contract_former (contract_id, version, contractor_id, dispatcher_id, "
                  "wage, wage_per, heads, from_on, until_on, signed_on, note, overlap_reason, changed_by, "
                  "changed_at, operation_id) select id, version, contractor_id, dispatcher_id, wage + 1, "
                  "wage_per, heads, from_on, until_on, signed_on, note, overlap_reason, entered_by, 1, "
                  "operation_id from dispatch_contract where id = 3")
          .isEmpty());
}

TEST_CASE("contracting.attach: the scan stays with the contract, whoever reads it", "[contracting]") {
  const auto backend = GENERATE(from_range(testBackends()));
  ContractDesk desk(backend);
  const DispatchContract made = desk.made(desk.ours());
  CHECK(errorOf(desk.attach(made, {})) == "invalid:proofs");
  CHECK(errorOf(desk.attach(made, {scanned("a.txt", "text")})) == "invalid:proofs");
  CHECK(errorOf(desk.attach(made, {scanned()}, Role::Inspector)) == "forbidden:contracting.attach");
  DispatchContract unknown = made;
  unknown.line.id = DispatchContractId(99);
  CHECK(errorOf(desk.attach(unknown, {scanned()})) == "not-found:dispatchContract");
  DispatchListRequest missing;
  missing.scanMissing = true;
  CHECK(desk.listed(missing) == "1");
  // Also by an administrator, who may not read what workers hand in, and after its end.
  REQUIRE(errorOf(desk.end(made, kToday)) == "none");
  REQUIRE(errorOf(desk.attach(made, {scanned("补.pdf", "%PDF-1.4 2")}, Role::Administrator)) == "none");
  REQUIRE(errorOf(desk.attach(made, {scanned()})) == "none");
  CHECK(desk.listed(missing).empty());
  const DispatchContract shown = desk.shown(made, Role::Inspector);
  CHECK_FALSE(shown.line.scanMissing);
  REQUIRE(shown.scans.size() == 2);
  CHECK(shown.scans[0].name == "补.pdf");
  CHECK(shown.scans[0].sha256.size() == 64);
  CHECK(errorOf(desk.test.as(Role::Clerk).runNow(ReadAttachment, AttachmentRef{shown.scans[1].id})) ==
        "none");
  CHECK(errorOf(desk.test.as(Role::Inspector).runNow(ReadAttachment, AttachmentRef{shown.scans[1].id})) ==
        "forbidden:attachment.read");
  CHECK_FALSE(desk.test.tamper("delete from dispatch_contract_scan").isEmpty());
  CHECK_FALSE(desk.test.tamper("update dispatch_contract_scan set attachment_id = attachment_id").isEmpty());
}

TEST_CASE("contracting.list: found by company, project, day, end and missing scan, page by page",
          "[contracting]") {
  const auto backend = GENERATE(from_range(testBackends()));
  ContractDesk desk(backend);
  const CompanyId other = desk.another(CompanyKind::Dispatching, "示例顺达劳务有限公司", "23456789-4");
  desk.made(desk.ours());                   // 1: a frame
  desk.made(desk.ours(desk.crew.project));  // 2
  DispatchData third = aContract(desk.crew.contractor, other);
  third.from = QDate(2027, 1, 1);
  third.until = QDate(2027, 12, 31);
  desk.made(third);  // 3: to come, of another company
  DispatchData fourth = desk.ours(desk.crew.otherProject);
  fourth.until = QDate(2026, 11, 30);
  const DispatchContract ending = desk.made(fourth);  // 4: ends in five days
  CHECK(desk.listed({}) == "4 3 2 1");
  DispatchListRequest asked;
  asked.text = QStringLiteral("顺达");
  CHECK(desk.listed(asked) == "3");
  asked.text = QStringLiteral("pq2026-00002");
  CHECK(desk.listed(asked) == "2");
  asked = {};
  asked.dispatcher = other;
  CHECK(desk.listed(asked) == "3");
  asked = {};
  asked.contractor = desk.crew.contractor;
  CHECK(desk.listed(asked) == "4 3 2 1");
  asked = {};
  asked.project = desk.crew.project;  // its own, and the frames that hold for it
  CHECK(desk.listed(asked) == "3 2 1");
  asked = {};
  asked.inForceOn = kToday;
  CHECK(desk.listed(asked) == "4 2 1");
  asked.inForceOn = QDate(2026, 12, 1);
  CHECK(desk.listed(asked) == "2 1");
  asked = {};
  asked.endsUntil = QDate(2026, 11, 30);
  CHECK(desk.listed(asked) == "4");
  asked.endsUntil = QDate(2026, 11, 29);
  CHECK(desk.listed(asked).empty());
  REQUIRE(errorOf(desk.end(ending, kToday.addDays(-3))) == "none");
  asked = {};
  asked.inForceOn = kToday;
  CHECK(desk.listed(asked) == "2 1");

  asked = {};
  asked.limit = 3;
  const DispatchListPage page = desk.list(asked);
  CHECK(page.lines.size() == 3);
  asked.cursor = page.cursor;
  CHECK(desk.listed(asked) == "1");
  CHECK(desk.list(asked).cursor.isEmpty());
  asked.cursor = QStringLiteral("x");
  CHECK(errorOf(desk.test.as(Role::Clerk).runNow(ListDispatchContracts, asked)) == "invalid:cursor");
  CHECK(errorOf(
            desk.test.as(Role::Clerk).runNow(ShowDispatchContract, DispatchRef{{}, QStringLiteral("PQ1")})) ==
        "not-found:dispatchContract");
}

TEST_CASE("contracting.gaps: workers of a dispatching company without a contract in force are counted",
          "[contracting]") {
  const auto backend = GENERATE(from_range(testBackends()));
  ContractDesk desk(backend);
  CHECK(desk.gaps().gaps.isEmpty());
  const QDate came = kToday.addDays(-9);
  const WorkerId first = desk.arrived(1, came);
  desk.arrived(2);
  desk.arrived(3, kToday.addDays(2));  // not there yet
  DispatchGaps found = desk.gaps();
  REQUIRE(found.gaps.size() == 1);
  CHECK(found.onSite == 2);
  CHECK(found.gaps[0].onSite == 2);
  CHECK(found.gaps[0].contractor == desk.crew.contractor);
  CHECK(found.gaps[0].dispatcher == desk.crew.employer);
  CHECK(found.gaps[0].project == desk.crew.project);
  CHECK(found.gaps[0].since == came);
  CHECK_FALSE(found.gaps[0].lastHeld.isValid());
  CHECK(desk.gaps({desk.crew.contractor, desk.crew.employer, desk.crew.project}).gaps.size() == 1);
  CHECK(desk.gaps({{}, {}, desk.crew.otherProject}).gaps.isEmpty());
  CHECK(desk.gaps({{}, desk.crew.contractor, {}}).gaps.isEmpty());
  CHECK(desk.gaps({desk.crew.employer, {}, {}}).gaps.isEmpty());
  CHECK(desk.watch().overdue.isEmpty());  // there never was one

  // Another project's contract covers nobody here; one to come only says when.
  desk.made(desk.ours(desk.crew.otherProject));
  CHECK(desk.gaps().gaps.size() == 1);
  DispatchData coming = desk.ours();
  coming.from = kToday.addDays(10);
  coming.until = kToday.addDays(200);
  desk.made(coming);
  found = desk.gaps();
  REQUIRE(found.gaps.size() == 1);
  CHECK(found.gaps[0].comesOn == kToday.addDays(10));

  // The project's own covers it until it ends.
  DispatchData own = desk.ours(desk.crew.project);
  own.from = QDate(2026, 1, 1);
  own.until = kToday.addDays(5);
  const DispatchContract held = desk.made(own);
  CHECK(held.onSite == 2);
  CHECK(desk.gaps().gaps.isEmpty());
  REQUIRE(errorOf(desk.end(held, kToday.addDays(-4))) == "none");
  found = desk.gaps();
  REQUIRE(found.gaps.size() == 1);
  CHECK(found.gaps[0].lastHeld == held.line.id);
  CHECK(found.gaps[0].lastNumber == held.line.number);
  CHECK(found.gaps[0].lastDay == kToday.addDays(-4));
  CHECK(found.gaps[0].since == kToday.addDays(-3));
  const DispatchWatch watch = desk.watch();
  REQUIRE(watch.overdue.size() == 1);
  CHECK(watch.overdue[0].lastHeld == held.line.id);

  // Who left is not there; a frame covers all.
  REQUIRE(errorOf(desk.test.as(Role::Clerk)
                      .runNow(LeaveSite,
                              Leave{{first, {}, 0}, kToday.addDays(-1), QStringLiteral("left"), false})) ==
          "none");
  CHECK(desk.gaps().onSite == 1);
  DispatchData frame = desk.ours();
  frame.until = kToday;
  desk.made(frame);
  CHECK(desk.gaps().gaps.isEmpty());
}

TEST_CASE("contracting.watch: what ends within the days of notice, unless another one follows",
          "[contracting]") {
  const auto backend = GENERATE(from_range(testBackends()));
  ContractDesk desk(backend);
  CHECK(desk.watch().noticeDays == 30);
  DispatchData data = desk.ours();
  data.until = kToday.addDays(31);
  DispatchContract frame = desk.made(data);
  CHECK(desk.watch().ending.isEmpty());
  data.until = kToday.addDays(30);
  frame = *desk.amend(frame, data);
  REQUIRE(desk.watch().ending.size() == 1);
  CHECK(desk.watch().ending[0].id == frame.line.id);
  DispatchData own = desk.ours(desk.crew.project);
  own.until = kToday;
  desk.made(own);  // the frame goes on the day after
  CHECK(desk.watch().ending.size() == 1);
  // A project's contract renews no frame.
  DispatchData next = desk.ours(desk.crew.project);
  next.from = data.until.addDays(1);
  next.until = next.from.addYears(1);
  desk.made(next);
  CHECK(desk.watch().ending.size() == 1);
  // A day between the two is a gap.
  DispatchData late = desk.ours();
  late.from = data.until.addDays(2);
  late.until = late.from.addYears(1);
  const DispatchContract following = desk.made(late);
  CHECK(desk.watch().ending.size() == 1);
  late.from = data.until.addDays(1);
  REQUIRE(errorOf(desk.amend(following, late, {})) == "none");  // not begun yet: no reason
  CHECK(desk.watch().ending.isEmpty());
}

TEST_CASE("The counter hears that the companies have no contract; the worker does not wait for it",
          "[contracting][db]") {
  for (const Backend backend : testBackends()) {
    DYNAMIC_SECTION(nameOf(backend)) {
      ContractDesk desk(backend);
      int n = 0;
      const auto warned = [&](const QDate& from = kToday) {
        const auto worker = desk.test.as(Role::Clerk)
                                .runNow(RegisterWorker, NewWorker(aStranger(++n).onSite(desk.crew, from)));
        REQUIRE(errorOf(worker) == "none");
        return worker->warnings.contains(QStringLiteral("no-dispatch-contract"));
      };
      CHECK(warned());
      desk.made(desk.ours(desk.crew.otherProject));
      CHECK(warned());
      DispatchData ours = desk.ours(desk.crew.project);
      ours.from = kToday;
      const DispatchContract contract = desk.made(ours);
      CHECK_FALSE(warned());
      CHECK(warned(kToday.addDays(-1)));
      REQUIRE(errorOf(desk.end(contract, kToday)) == "none");
      CHECK_FALSE(warned());
      desk.made(desk.ours());  // a frame, for all projects of the contractor
      CHECK_FALSE(warned(kToday.addDays(-1)));
      SECTION("a company that does not dispatch needs none") {
        const auto employer =
            desk.test.as(Role::Clerk).runNow(ShowCompany, CompanyRef{desk.crew.employer, {}});
        REQUIRE(errorOf(employer) == "none");
        CompanyData data = employer->data;
        data.kind = CompanyKind::Subcontractor;
        REQUIRE(errorOf(desk.test.as(Role::Clerk)
                            .runNow(EditCompany, CompanyEdit{desk.crew.employer, employer->version, data})) ==
                "none");
        CHECK_FALSE(warned(kToday.addDays(-400)));
      }
    }
  }
}
