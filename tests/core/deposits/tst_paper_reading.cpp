#include <catch2/catch.hpp>

#include "core/deposits/deposit_desk.h"

namespace {

struct Reader {
  DepositDesk& desk;
  DepositCheckId check;
  AttachmentId paper;

  Result<DepositCheck> operator()(PaperFigure figure, const char* said, Role role = Role::Clerk) const {
    return desk.test.as(role).runNow(ReadDepositPaper,
                                     ReadPaper{check, paper, figure, QString::fromUtf8(said)});
  }
};

}  // namespace

TEST_CASE("deposit.paper", "[deposits]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  DepositDesk desk(backend);
  const DepositCheck draft = desk.prepared();
  const Reader read{desk, draft.id, draft.papers.first().id};

  SECTION("what a paper says stands beside what was declared, and what was read last holds") {
    const DepositCheck now = ok(read(PaperFigure::Heads, "２１０"));
    REQUIRE(now.readings.size() == 1);
    CHECK(now.readings.first().said == 210);
    CHECK(now.readings.first().declared == 136);
    CHECK(now.readings.first().readBy == "clerk");
    CHECK_FALSE(now.readings.first().agrees());
    REQUIRE(now.people.size() == 1);
    CHECK(now.people.first().login == "clerk");
    CHECK(now.nameOf("nobody") == "nobody");
    CHECK(now.version == draft.version);  // nobody's step is in the way of another's
    CHECK(ok(read(PaperFigure::Heads, "136")).readings.first().agrees());
    CHECK(ok(read(PaperFigure::Cost, "9800万")).readings.last().agrees());
    CHECK_FALSE(ok(read(PaperFigure::LabourCost, "14,700,000.01")).readings.last().agrees());
    CHECK(ok(read(PaperFigure::Months, "24")).readings.size() == 4);
    CHECK(desk.test.count("deposit_paper_reading") == 5);
  }
  SECTION("each figure of the declaration is compared with its own") {
    DepositFacts facts;
    facts.cost = Money::fen(1);
    facts.labourCost = Money::fen(2);
    facts.heads = 3;
    facts.floorArea = 4;
    facts.months = 5;
    qint64 expected = 0;
    for (const char* code : {"cost", "labour-cost", "heads", "floor-area", "months"}) {
      PaperFigure figure{};
      REQUIRE(fromCode(code, figure));
      CHECK(codeOf(figure) == code);
      CHECK(paper_reading::declared(facts, figure) == ++expected);
    }
  }
  SECTION("what cannot be a figure, and a paper of another check, are refused") {
    for (const char* said : {"", "0", "-3", "viele", "1.5", "100000001"})
      CHECK(errorOf(read(PaperFigure::Heads, said)) == "invalid:said");
    CHECK(errorOf(read(PaperFigure::Cost, "0")) == "invalid:said");
    CHECK(errorOf(read(PaperFigure::Cost, "viel")) == "invalid:said");
    CHECK(errorOf(
              desk.test.as(Role::Clerk).runNow(ReadDepositPaper, ReadPaper{draft.id, read.paper, {}, "1"})) ==
          "invalid:figure");
    CHECK(errorOf(Reader{desk, draft.id, AttachmentId(99)}(PaperFigure::Heads, "1")) == "not-found:paper");
    CHECK(errorOf(Reader{desk, DepositCheckId(99), read.paper}(PaperFigure::Heads, "1")) ==
          "not-found:check");
    CHECK(errorOf(read(PaperFigure::Heads, "1", Role::Auditor)).startsWith("forbidden:"));
    CHECK(desk.test.count("deposit_paper_reading") == 0);
  }
  SECTION("what is declared anew is compared anew") {
    ok(read(PaperFigure::Heads, "210"));
    EditDeposit edit;
    edit.check = draft.id;
    edit.version = draft.version;
    edit.facts = draft.facts;
    edit.facts.heads = 210;
    CHECK(ok(desk.test.as(Role::Clerk).runNow(EditADeposit, edit)).readings.first().agrees());
  }
  SECTION("who approves what differs says why; to return it is reason enough") {
    const DepositCheck check = desk.submitted(draft);
    desk.voted(check);
    const DepositCheck now = ok(read(PaperFigure::Heads, "210"));
    const auto refused = desk.decide(now, DepositVerdict::Approved);
    CHECK(errorOf(refused) == "invalid:words");
    CHECK(refused.error().text().contains("210"));
    CHECK(refused.error().text().contains("136"));
    SECTION("with a word") {
      CHECK(ok(desk.decide(now, DepositVerdict::Approved, "用工计划按高峰计")).state ==
            DepositState::Approved);
      CHECK(errorOf(read(PaperFigure::Heads, "136")) == "conflict:state");
    }
    SECTION("read again it agrees, and no word is wanted") {
      ok(read(PaperFigure::Heads, "136"));
      CHECK(ok(desk.decide(now, DepositVerdict::Approved)).state == DepositState::Approved);
    }
  }
  SECTION("whoever read has had a hand in it") {
    const DepositCheck check = desk.submitted(draft);
    desk.voted(check);
    // He prepares nothing and enters no vote: another clerk did; all that he did was to read.
    ok(desk.test.owner().runNow(
        SetUserRoles, UserRoles{codeOf(Role::CardStaff), {codeOf(Role::Clerk), codeOf(Role::Supervisor)}}));
    const auto both = desk.test.anotherDesk(Role::CardStaff, QStringLiteral("desk-3"));
    ok(both->runNow(ReadDepositPaper, ReadPaper{check.id, read.paper, PaperFigure::Heads, "136"}));
    CHECK(errorOf(desk.decide(check, DepositVerdict::Approved, "", both.get())) == "forbidden:decider");
    CHECK(ok(desk.decide(check, DepositVerdict::Approved)).state == DepositState::Approved);
  }
  SECTION("the database keeps them, and takes none once it is decided") {
    ok(read(PaperFigure::Heads, "210"));
    CHECK_FALSE(desk.test.tamper("delete from deposit_paper_reading").isEmpty());
    CHECK_FALSE(desk.test.tamper("update deposit_paper_reading set value = 1").isEmpty());
    const DepositCheck check = desk.submitted(draft);
    ok(desk.decide(check, DepositVerdict::Rejected, "x"));
    CHECK_FALSE(
        desk.test
            .tamper(QStringLiteral("insert into deposit_paper_reading (check_id, attachment_id, figure, "
                                   "value, read_by, read_at, operation_id) select check_id, "
                                   "attachment_id, 'cost', 1, %1, 1, operation_id from "
                                   "deposit_paper_reading")
                        .arg(backend == Backend::Sqlite ? "'clerk'" : "shiming_login()"))
            .isEmpty());
  }
}
