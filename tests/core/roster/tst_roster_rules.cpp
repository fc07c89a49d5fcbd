#include <catch2/catch.hpp>

#include "roster/roster_rules.h"
#include "support/a_worker.h"
#include "support/test_day.h"

namespace {

using namespace roster_rules;

RosterDoubt aDoubt(const char* code = "unknown-trade") {
  return {QStringLiteral("trade"), QString::fromLatin1(code), message("x"), QStringLiteral("木工")};
}

ParsedRow parsed(qint64 row = 5) {
  ParsedRow made;
  made.row.row = row;
  made.row.person = aWorker().visit().person;
  return made;
}

QString briefly(const std::optional<RosterAnswer>& answer) {
  return answer ? codeOf(answer->outcome) + u':' + answer->field + u':' + answer->code
                : QStringLiteral("goes on");
}

Worker onFile() {
  Worker worker;
  worker.person = aWorker().visit().person;
  worker.person.phone = QStringLiteral("13851000001");
  worker.person.addressHere = QStringLiteral("东门街 3 号");
  worker.person.hukouDivision = QStringLiteral("329921");
  worker.documents = {{DocumentKind::ResidentId, worker.person.idNumber, true}};
  return worker;
}

Assignment onSite(qint64 project, qint64 employer, qint64 manager) {
  Assignment open;
  open.id = AssignmentId(7);
  open.project = ProjectId(project);
  open.employer = CompanyId(employer);
  open.manager = ManagerId(manager);
  open.beginsOn = QDate(2026, 3, 1);
  return open;
}

NewAssignment work(qint64 project, qint64 employer, qint64 manager) {
  NewAssignment asked;
  asked.project = ProjectId(project);
  asked.employer = CompanyId(employer);
  asked.manager = ManagerId(manager);
  return asked;
}

}  // namespace

TEST_CASE("A doubtful row waits until somebody decides", "[roster]") {
  const RosterRow row = parsed().row;
  CHECK(briefly(undecided(row, aDoubt(), Decisions({}))) == "doubtful:trade:unknown-trade");
  CHECK(undecided(row, aDoubt(), Decisions({}))->suggestion == "木工");
  SECTION("one word for all alike, one for a single row before it") {
    const Decisions all({{QStringLiteral("unknown-trade"), 0, true, {}}});
    CHECK(briefly(undecided(row, aDoubt(), all)) == "goes on");
    CHECK(briefly(undecided(row, aDoubt("ends-in-000"), all)) == "doubtful:trade:ends-in-000");
    const Decisions but(
        {{QStringLiteral("unknown-trade"), 0, true, {}}, {QStringLiteral("unknown-trade"), 5, false, {}}});
    CHECK(briefly(undecided(row, aDoubt(), but)) == "refused:trade:unknown-trade");
    CHECK(briefly(undecided(parsed(6).row, aDoubt(), but)) == "goes on");
  }
  SECTION("left out is answered so") {
    CHECK(briefly(undecided(row, aDoubt(), Decisions({{QStringLiteral("unknown-trade"), 0, false, {}}}))) ==
          "refused:trade:unknown-trade");
  }
  SECTION("where a reason is wanted, accepting without one is no decision") {
    const Decisions bare({{QStringLiteral("over-age"), 0, true, QStringLiteral("  ")}});
    CHECK(briefly(undecided(row, aDoubt("over-age"), bare, Reason::Wanted)) == "doubtful:trade:over-age");
    const Decisions said({{QStringLiteral("over-age"), 0, true, QStringLiteral("师傅")}});
    CHECK(briefly(undecided(row, aDoubt("over-age"), said, Reason::Wanted)) == "goes on");
  }
}

TEST_CASE("What a row says against itself is answered before the office is asked", "[roster]") {
  ParsedRow row = parsed();
  CHECK(briefly(byItself(row, Decisions({}))) == "goes on");
  row.doubts = {aDoubt()};
  CHECK(briefly(byItself(row, Decisions({}))) == "doubtful:trade:unknown-trade");
  row.repeats = 4;
  CHECK(briefly(byItself(row, Decisions({}))) == "repeated::");
  row.findings = {warningAt("phone", "phone-wrong", message("x")),
                  errorAt("idNumber", "id-shortened", message("x"))};
  CHECK(briefly(byItself(row, Decisions({}))) == "refused:idNumber:id-shortened");
}

TEST_CASE("How long a contract runs is counted from its first day", "[roster]") {
  RosterWork common;
  RosterRow row = parsed().row;
  row.hasContract = true;
  row.contractMonths = 24;
  row.contract.beginsOn = QDate(2026, 3, 1);
  SECTION("to the day before the same day, two years on") {
    CHECK(contractOf(row, common)->endsOn == QDate(2028, 2, 29));
  }
  SECTION("before the end that holds for all; a day of its own before both") {
    common.contract = ContractData{};
    common.contract->beginsOn = QDate(2026, 11, 1);
    common.contract->endsOn = QDate(2027, 10, 31);
    CHECK(contractOf(row, common)->endsOn == QDate(2028, 2, 29));
    row.contract.endsOn = QDate(2027, 2, 28);
    CHECK(contractOf(row, common)->endsOn == QDate(2027, 2, 28));
  }
  SECTION("from the first day that holds for all, where the row has none") {
    row.contract.beginsOn = {};
    CHECK_FALSE(contractOf(row, common)->endsOn.isValid());
    common.contract = ContractData{};
    common.contract->beginsOn = QDate(2026, 11, 1);
    common.contract->endsOn = QDate(2027, 10, 31);
    CHECK(contractOf(row, common)->endsOn == QDate(2028, 10, 31));
  }
  SECTION("a contract for a task has none") {
    row.contract.kind = ContractKind::ByTask;
    CHECK_FALSE(contractOf(row, common)->endsOn.isValid());
  }
}

TEST_CASE("A row's own work goes before what all rows have in common", "[roster]") {
  RosterWork common;
  common.project = ProjectId(1);
  common.employer = CompanyId(2);
  common.manager = ManagerId(3);
  common.teamName = QStringLiteral("木工一班");
  common.trade = QStringLiteral("240");
  common.beginsOn = QDate(2026, 11, 1);
  RosterRow row = parsed().row;
  SECTION("team, trade, first day") {
    NewAssignment asked = assignmentOf(row, common);
    CHECK(asked.project == common.project);
    CHECK(asked.teamName == common.teamName);
    CHECK(asked.trade == common.trade);
    CHECK(asked.beginsOn == common.beginsOn);
    row.person.trade = QStringLiteral("020");
    CHECK(assignmentOf(row, common).trade == "020");
    row.trade = QStringLiteral("030");
    row.teamName = QStringLiteral("瓦工");
    row.beginsOn = QDate(2026, 10, 5);
    asked = assignmentOf(row, common);
    CHECK(asked.trade == "030");
    CHECK(asked.teamName == "瓦工");
    CHECK(asked.beginsOn == row.beginsOn);
  }
  SECTION("the contract: a row's dates, else all rows'; pay alone lies over it") {
    CHECK_FALSE(contractOf(row, common));
    row.contract.pay = Money::yuan(320);
    CHECK_FALSE(contractOf(row, common));
    common.contract = ContractData{};
    common.contract->beginsOn = QDate(2026, 11, 1);
    common.contract->endsOn = QDate(2028, 10, 31);
    common.contract->pay = Money::yuan(300);
    CHECK(contractOf(row, common)->beginsOn == QDate(2026, 11, 1));
    CHECK(contractOf(row, common)->pay == Money::yuan(320));
    row.hasContract = true;
    row.contract.beginsOn = QDate(2026, 10, 1);
    CHECK(contractOf(row, common)->beginsOn == QDate(2026, 10, 1));
    CHECK(contractOf(row, common)->endsOn == QDate(2028, 10, 31));
    row.contract.kind = ContractKind::ByTask;
    CHECK_FALSE(contractOf(row, common)->endsOn.isValid());
  }
  SECTION("a roster tells nobody") {
    common.slipsGoToManager = true;
    CHECK(visitOf(row, common).told == ToldHow::SlipToManager);
    common.slipsGoToManager = false;
    CHECK(visitOf(row, common).told == ToldHow::NotTold);
    CHECK_FALSE(isTold(visitOf(row, common).told));
  }
}

TEST_CASE("What a list says of somebody on file completes it and erases nothing", "[roster]") {
  const Worker known = onFile();
  PersonData read = aWorker().visit().person;
  SECTION("an empty cell") {
    read.hukouAddress.clear();
    CHECK(toJson(completed(known, read, today)) == toJson(known.person));
  }
  SECTION("a filled one") {
    read.phone = QStringLiteral("13851000002");
    read.ethnic = QStringLiteral("01");
    const PersonData now = completed(known, read, today);
    CHECK(now.phone == "13851000002");
    CHECK(now.ethnic == "01");
    CHECK(now.addressHere == known.person.addressHere);
  }
  SECTION("a name that only its dots tell from the one on file stays; another is left to the rule") {
    Worker uyghur = known;
    uyghur.person.name = QStringLiteral("买买提·艾力");
    read.name = QStringLiteral("买买提•艾力");
    CHECK(completed(uyghur, read, today).name == "买买提·艾力");
    read.name = QStringLiteral("买买提艾力");
    CHECK(completed(uyghur, read, today).name == "买买提·艾力");
    read.name = QStringLiteral("艾力");
    CHECK(completed(uyghur, read, today).name == "艾力");
  }
  SECTION("his former number does not become the present one again") {
    Worker corrected = known;
    corrected.documents = {{DocumentKind::ResidentId, numberOf(QDate(1983, 5, 12), 73), true},
                           {DocumentKind::ResidentId, known.person.idNumber, false}};
    corrected.person.idNumber = corrected.documents.first().number;
    CHECK(completed(corrected, read, today).idNumber == corrected.person.idNumber);
  }
  SECTION("a number of 15 digits on file is completed to 18") {
    Worker old = known;
    old.person.idNumber = known.person.idNumber.left(6) + known.person.idNumber.mid(8, 9);
    old.documents = {{DocumentKind::ResidentId, old.person.idNumber, true}};
    CHECK(completed(old, read, today).idNumber == known.person.idNumber);
  }
  SECTION("the county where the number was given is not where he is registered") {
    Worker moved = known;
    moved.person.hukouDivision = QStringLiteral("329902");
    CHECK(completed(moved, read, today).hukouDivision == "329902");
  }
}

TEST_CASE("Where somebody on file stands decides what becomes of his row", "[roster]") {
  CHECK(standingOf({}, work(1, 2, 3)).outcome == RosterOutcome::Returning);
  CHECK(standingOf({onSite(1, 2, 3)}, work(1, 2, 3)).outcome == RosterOutcome::Unchanged);
  CHECK(standingOf({onSite(1, 2, 3)}, work(1, 2, 3)).here.id == AssignmentId(7));
  CHECK(standingOf({onSite(9, 2, 3)}, work(1, 2, 3)).outcome == RosterOutcome::Moving);
  CHECK_FALSE(standingOf({onSite(9, 2, 3)}, work(1, 2, 3)).doubt);
  SECTION("another manager of the same employer takes him over") {
    CHECK(standingOf({onSite(1, 2, 8)}, work(1, 2, 3)).outcome == RosterOutcome::Moving);
  }
  SECTION("nobody is taken from another employer by a list alone") {
    const Standing standing = standingOf({onSite(9, 8, 7)}, work(1, 2, 3));
    CHECK(standing.outcome == RosterOutcome::Moving);
    REQUIRE(standing.doubt);
    CHECK(standing.doubt->code == "elsewhere");
    CHECK(standing.doubt->field == "assignment.employer");
    CHECK(standingOf({onSite(1, 8, 3)}, work(1, 2, 3)).doubt);
  }
}

TEST_CASE("A contract that is on file is not signed again", "[roster]") {
  Contract onFile;
  onFile.employer = CompanyId(2);
  onFile.data.beginsOn = QDate(2026, 1, 1);
  onFile.data.endsOn = QDate(2027, 12, 31);
  ContractData entered = onFile.data;
  CHECK(isOnFile(entered, CompanyId(2), {onFile}));
  CHECK_FALSE(isOnFile(entered, CompanyId(3), {onFile}));
  entered.endsOn = QDate(2028, 12, 31);
  CHECK_FALSE(isOnFile(entered, CompanyId(2), {onFile}));
  entered = onFile.data;
  onFile.endedOn = QDate(2026, 6, 30);
  CHECK_FALSE(isOnFile(entered, CompanyId(2), {onFile}));
}

TEST_CASE("What the office refuses may be a doubt that somebody can settle", "[roster]") {
  CHECK(doubtOf(conflict("likeness", message("x")))->code == "like-somebody");
  CHECK(doubtOf(invalid("assignment.overlapReason", message("x")))->code == "overlap");
  CHECK_FALSE(doubtOf(invalid("name", message("x"))));
  CHECK_FALSE(doubtOf(invalid("likeness", message("x"))));
  CHECK(roster_rules::codeOf(notFound("assignment.team", message("x")), {}) == "not-on-file");
  CHECK(roster_rules::codeOf(invalid("name", message("x")), {}) == "correction-wanted");
  CHECK(roster_rules::codeOf(invalid("idNumber", message("x")),
                             {errorAt("idNumber", "number-wrong", message("x"))}) == "number-wrong");
}

TEST_CASE("Above the usual age a row wants the reason", "[roster]") {
  RuleSet rules;
  rules.minimumAge = 16;
  rules.usualMaximumAgeMale = 60;
  rules.usualMaximumAgeFemale = 50;
  const PersonData old = aWorker().born(QDate(1963, 5, 12), 71).visit().person;
  REQUIRE(ageDoubt(old, {}, rules, today));
  CHECK(ageDoubt(old, {}, rules, today)->code == "over-age");
  CHECK_FALSE(ageDoubt(old, QStringLiteral("带班师傅"), rules, today));
  CHECK_FALSE(ageDoubt(aWorker().visit().person, {}, rules, today));
}

TEST_CASE("Outcomes of a roster have codes, and counts", "[roster]") {
  RosterCounts counts;
  for (const char* code :
       {"new", "returning", "moving", "unchanged", "repeated", "doubtful", "refused", "already-in"}) {
    RosterOutcome outcome{};
    REQUIRE(fromCode(QString::fromLatin1(code), outcome));
    CHECK(codeOf(outcome) == code);
    counts.add(outcome);
  }
  counts.add(RosterOutcome::New, 3);
  CHECK(counts.rows == 11);
  CHECK(counts.fresh == 4);
  CHECK(counts.alreadyIn == 1);
  RosterOutcome none{};
  CHECK_FALSE(fromCode(QStringLiteral("x"), none));
}
