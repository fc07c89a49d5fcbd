#include <catch2/catch.hpp>

#include "core/clearing/clearing_scene.h"
#include "deposits/deposit_check_rules.h"
#include "support/a_roster.h"
#include "support/a_roster_import.h"

namespace {

/// A desk with a manager's roster of its project: two who are registered from it, one whose number Excel cut
/// off, and one under the number of the first.
struct RosterDesk : DepositDesk {
  RosterImport import{crew};

  explicit RosterDesk(Backend backend) : DepositDesk(backend) {}
  Office& clerk() { return test.as(Role::Clerk); }

  static QVector<ParsedRow> rows() {
    QVector<ParsedRow> all = strangers(4);
    all[2].row.person.idNumber = QStringLiteral("3.20104E+17");
    all[2].findings << errorAt("idNumber", "id-shortened", Message());
    all[3].row.person.idNumber = all[0].row.person.idNumber;
    return all;
  }
  RosterId begin(const RosterBegin& entered) { return ok(clerk().runNow(BeginRoster, entered)).roster; }
  void write(RosterId roster, const QVector<ParsedRow>& all) {
    ok(clerk().runNow(WriteRosterRows, rowsOf(roster, import.work, {}, all)));
  }
  void finish(RosterId roster, qint64 all, qint64 standing) {
    ok(clerk().runNow(FinishRoster, RosterEnd{roster, all, standing, {}}));
  }
  RosterId imported() {
    const RosterId roster = begin(import.begin());
    write(roster, rows());
    finish(roster, 4, 2);
    return roster;
  }
  /// Another import of the same file, read otherwise: the number of the third is known by now.
  void mend() {
    RosterBegin again = import.begin();
    again.headerRow = 1;
    const RosterId roster = begin(again);
    write(roster, {strangers(4)[2]});
    finish(roster, 1, 0);
  }
  Result<DepositCheck> take(const DepositCheck& check, RosterId roster) {
    return clerk().runNow(TakeCrewFromRoster, CrewFromRoster{check.id, check.version, roster});
  }
};

qint64 registeredIn(const DepositCheck& check) {
  return std::count_if(check.crew.begin(), check.crew.end(),
                       [](const CrewMember& each) { return each.registered; });
}

RosterListed listed(qint64 row, const char* name, const QString& number, bool registered) {
  return {row, QString::fromUtf8(name), number, registered};
}

}  // namespace

TEST_CASE("deposit.crew: a crew from a roster names whom it could not register", "[deposits]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  RosterDesk desk(backend);
  const DepositCheck draft = desk.prepared();
  const RosterId roster = desk.imported();

  SECTION("nobody is left out, and who is mended by another import of the file counts once") {
    const DepositCheck taken = ok(desk.take(draft, roster));
    CHECK(taken.version == draft.version + 1);
    REQUIRE(taken.crew.size() == 4);
    CHECK(registeredIn(taken) == 2);
    for (const CrewMember& each : taken.crew) {
      CHECK(each.roster == roster);
      if (!each.registered) CHECK(each.idNumber.isEmpty());
      if (each.registered) CHECK(each.idNumber.contains(u'*'));
    }
    CHECK(desk.test.count("roster_standing") == 2);
    // The same import once more adds nobody to them.
    desk.write(roster, RosterDesk::rows());
    CHECK(desk.test.count("roster_standing") == 2);

    desk.mend();
    CHECK(registeredIn(desk.now(taken)) == 3);  // by his row: his number stood nowhere
    const DepositCheck anew = ok(desk.take(taken, roster));
    CHECK(anew.crew.size() == 4);
    CHECK(registeredIn(anew) == 3);
    // An edit that says nothing of the crew leaves it and its roster.
    const DepositCheck edited = ok(desk.clerk().runNow(
        EditADeposit, EditDeposit{anew.id, anew.version, {}, anew.facts, std::nullopt, {}}));
    CHECK(edited.crew.size() == 4);
    CHECK(edited.crew.first().roster == roster);
    CHECK_FALSE(desk.test.tamper("delete from roster_standing").isEmpty());
    CHECK_FALSE(desk.test.tamper("update roster_standing set name = 'x'").isEmpty());
  }
  SECTION("a check is prepared with it at once; what is typed names no roster") {
    ok(desk.clerk().runNow(WithdrawADeposit, DepositStep{draft.id, draft.version}));
    PrepareDeposit entered = desk.application();
    entered.roster = roster;
    const DepositCheck made = ok(desk.clerk().runNow(PrepareADeposit, entered));
    CHECK(made.crew.size() == 4);
    EditDeposit typed{made.id, made.version, {}, made.facts, QVector<CrewMember>{member(71)}, {}};
    typed.crew->first().roster = roster;
    typed.crew->first().rosterRow = 2;
    const DepositCheck edited = ok(desk.clerk().runNow(EditADeposit, typed));
    REQUIRE(edited.crew.size() == 1);
    CHECK_FALSE(edited.crew.first().roster);
  }
  SECTION("not from a roster that is of elsewhere, not through, or of before it was kept who stands") {
    CHECK(errorOf(desk.take(draft, RosterId(99))) == "not-found:roster");
    RosterBegin other = desk.import.begin("b");
    CHECK(errorOf(desk.take(draft, desk.begin(other))) == "conflict:roster");
    CHECK(errorOf(desk.take(draft, aRoster(desk.test, {}))) == "conflict:roster");
    desk.import.work.project = desk.crew.otherProject;
    const RosterId elsewhere = desk.begin(desk.import.begin("c"));
    desk.finish(elsewhere, 0, 0);
    CHECK(errorOf(desk.take(draft, elsewhere)) == "conflict:roster");
    CHECK(errorOf(desk.clerk().runNow(TakeCrewFromRoster, CrewFromRoster{draft.id, 9, roster})) ==
          "conflict:version");
    CHECK(errorOf(desk.take(desk.submitted(draft), roster)) == "conflict:state");
    CHECK(desk.now(draft).crew.size() == 1);
  }
}

TEST_CASE("A crew from a roster is cleared only when its last row is registered", "[deposits]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  RosterDesk desk(backend);
  PrepareDeposit entered = desk.application();
  entered.roster = desk.begin(desk.import.begin());
  desk.write(entered.roster, RosterDesk::rows().mid(0, 3));
  desk.finish(entered.roster, 3, 1);
  const DepositCheck handedIn = desk.submitted(ok(desk.clerk().runNow(PrepareADeposit, entered)));
  desk.voted(handedIn);
  const DepositCheck check = ok(desk.decide(handedIn, DepositVerdict::Approved));
  ok(desk.test.as(Role::Supervisor).runNow(OpenBankAccount, BankAccount{QStringLiteral("示范银行")}));
  ReceiveDeposit paid;
  paid.check = check.id;
  paid.serial = QStringLiteral("S1");
  paid.amount = check.asked;
  ok(desk.clerk().runNow(ReceiveADeposit, paid));
  const auto clear = [&] {
    return errorOf(desk.clerk().runNow(ClearADeposit, DepositStep{check.id, check.version}));
  };
  CHECK(clear() == "conflict:crew");
  // Nor past the operation.
  CHECK_FALSE(
      desk.test
          .tamper(QStringLiteral("insert into deposit_clearance (number, code, check_id, asked, paid, "
                                 "facts, cleared_by, cleared_at, operation_id) select 'x', 'x', id, "
                                 "asked, asked, '{}', %1, 1, operation_id from deposit_check")
                      .arg(backend == Backend::Sqlite ? "'clerk'" : "shiming_login()"))
          .isEmpty());
  desk.mend();
  CHECK(clear() == "none");
}

TEST_CASE("rule: whom a roster names is the first crew", "[deposits]") {
  const QString number = numberOf(QDate(1983, 5, 12), 71);
  const RosterId roster(7);
  const auto crewOf = [&](const QVector<RosterListed>& people) {
    return deposit_check_rules::normalised(deposit_check_rules::crewOf(roster, people));
  };
  const RosterListed first = listed(2, "陈大川", number, true);
  CHECK(crewOf({first, listed(3, "赵有福", {}, false), listed(4, "钱七", "3.20104E+17", false)}).size() == 3);
  // The same number under the same name is one person, under another name two.
  CHECK(crewOf({first, listed(3, "陈大川", number, false)}).size() == 1);
  const auto two = crewOf({first, listed(3, "赵有福", number, false)});
  REQUIRE(two.size() == 2);
  CHECK(two.last().idNumber.isEmpty());
  CHECK(two.last().rosterRow == 3);
}
