#include <catch2/catch.hpp>

#include <QRandomGenerator>
#include <atomic>
#include <thread>

#include "clearing/clearing_rules.h"
#include "core/clearing/clearing_scene.h"

TEST_CASE("deposit.receive and deposit.why", "[clearing]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  ClearingScene scene(backend);
  // For an approved check only, and as any receipt.
  ReceiveDeposit entered;
  entered.check = DepositCheckId(99);
  CHECK(errorOf(scene.clerk().runNow(ReceiveADeposit, entered)) == "not-found:check");
  entered.check = scene.check.id;
  entered.amount = Money::yuan(1);
  CHECK(errorOf(scene.clerk().runNow(ReceiveADeposit, entered)) == "invalid:serial");
  const DepositCheck draft = scene.draftOfMore();
  CHECK(errorOf(scene.receive(1, &draft)) == "conflict:state");
  CHECK(scene.test().count("fund_receipt") == 0);

  // In parts, by receipts that count once, with a surplus that is said.
  scene.serial = 0;
  const ReceivedDeposit first = ok(scene.receive(200'000));
  CHECK(first.paid == Money::yuan(200'000));
  CHECK(first.missing == Money::yuan(94'000));
  CHECK(first.surplus == Money());
  CHECK_FALSE(first.clear);
  scene.serial = 0;
  CHECK(errorOf(scene.receive(94'000)) == "conflict:serial");
  const ReceivedDeposit second = ok(scene.receive(100'000));
  CHECK(second.booked == Money::yuan(94'000));
  CHECK(second.surplus == Money::yuan(6'000));
  CHECK(second.missing == Money());
  const DepositWhy why = scene.why();
  CHECK(why.paid == Money::yuan(294'000));
  CHECK(why.missing == Money());
  CHECK(why.surplus == Money::yuan(6'000));
  CHECK(why.sentences.size() == 2);  // the crew, and the surplus
  REQUIRE(why.receipts.size() == 2);
  CHECK(why.receipts.first().number == "S1");
  CHECK(why.receipts.last().in == Money::yuan(94'000));
  CHECK(why.receipts.last().balance == Money::yuan(294'000));
  CHECK_FALSE(why.clear);
  scene.registerCrew();
  CHECK(scene.why().clear);
  CHECK_FALSE(scene.why().cleared);

  // What is taken back is missing again.
  scene.takeBack(first);
  CHECK(scene.why().missing == Money::yuan(200'000));
  CHECK(scene.why().receipts.size() == 3);
}

TEST_CASE("deposit.clear", "[clearing]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  ClearingScene scene(backend);

  SECTION("approved, paid in full, and the crew registered: each is asked for") {
    CHECK(errorOf(scene.clear()) == "conflict:paid");
    CHECK(errorOf(scene.clear(scene.draftOfMore())) == "conflict:state");
    ok(scene.receive(293'999));
    CHECK(errorOf(scene.clear()) == "conflict:paid");
    const ReceivedDeposit rest = ok(scene.receive(1));
    CHECK_FALSE(rest.clear);
    CHECK(errorOf(scene.clear()) == "conflict:crew");
    scene.registerCrew();
    CHECK(errorOf(scene.clerk().runNow(ClearADeposit, DepositStep{scene.check.id, 1})) == "conflict:version");
    const Certificate made = ok(scene.clear());
    CHECK(made.number == "JQ-20261125-0001");
    CHECK(made.clearedBy == "clerk");
    CHECK(made.paid == Money::yuan(294'000));
    CHECK(made.facts.receipts.size() == 2);
    CHECK(made.facts.experts == 3);
    CHECK(made.facts.crewListed == 1);
    CHECK_FALSE(made.isIssued());
    CHECK(scene.desk.now(scene.check).certificate == made.number);
    const DepositWhy why = scene.why();
    CHECK(why.cleared);
    CHECK(why.clearedOn == QDate(2026, 11, 25));
    CHECK(why.sentences.isEmpty());
    CHECK(errorOf(scene.clear()) == "conflict:state");
  }
  SECTION("a supplementary one after the first, by what came beyond it") {
    const DepositCheck more = scene.supplementary();
    CHECK(more.asked == Money::yuan(40'000));
    // A surplus that came before any deposit did is said all the same.
    FundReceipt early;
    early.serial = QStringLiteral("E1");
    early.amount = Money::yuan(500);
    early.receivedOn = QDate(2026, 11, 23);
    early.project = scene.check.project;
    early.kind = FundKind::Suspense;
    ok(scene.clerk().runNow(ReceiveMoney, early));
    CHECK(scene.why(more).surplus == Money::yuan(500));
    ok(scene.receive(294'000));
    // What is spent on workers was paid in all the same: no check lacks it, and none is cleared with it.
    scene.payOut(200'000);
    CHECK(scene.why().missing == Money());
    scene.registerCrew();
    CHECK(scene.why(more).missing == Money::yuan(40'000));
    CHECK(errorOf(scene.clear(more)) == "conflict:earlier");
    const ReceivedDeposit received = ok(scene.receive(50'000, &more));  // owed on both is 40,000
    CHECK(received.surplus == Money::yuan(10'000));
    CHECK(errorOf(scene.clear(more)) == "conflict:earlier");
    ok(scene.clear());
    const Certificate second = ok(scene.clear(more));
    CHECK(second.facts.askedBefore == Money::yuan(294'000));
    CHECK(second.paid == Money::yuan(334'000));
  }
  SECTION("cleared stays cleared when money is taken back, and it is said") {
    const ReceivedDeposit received = ok(scene.receive(294'000));
    scene.registerCrew();
    ok(scene.clear());
    scene.takeBack(received);
    const DepositWhy why = scene.why();
    CHECK(why.cleared);
    CHECK(why.missing == Money::yuan(294'000));
    CHECK(why.sentences.size() == 1);
    // What comes in for a later check fills the hole first.
    const DepositCheck more = scene.supplementary();
    CHECK(ok(scene.receive(40'000, &more)).missing == Money::yuan(40'000));
    CHECK(scene.why().missing == Money::yuan(254'000));
    CHECK(errorOf(scene.clear(more)) == "conflict:paid");
  }
  SECTION("two at once: one certificate") {
    ok(scene.receive(294'000));
    scene.registerCrew();
    const auto other = scene.test().anotherDesk(Role::Supervisor, QStringLiteral("desk-3"));
    Office& here = scene.clerk();
    const DepositStep step{scene.check.id, scene.check.version};
    QVector<QString> outcomes(2);
    std::thread first([&] { outcomes[0] = errorOf(here.runNow(ClearADeposit, step)); });
    std::thread second([&] { outcomes[1] = errorOf(other->runNow(ClearADeposit, step)); });
    first.join();
    second.join();
    CAPTURE(outcomes[0].toStdString(), outcomes[1].toStdString());
    CHECK(outcomes.count("none") == 1);
    CHECK(outcomes.contains("conflict:state"));
  }
}

namespace {

/// Who writes it past every operation: on PostgreSQL whoever signed in, or his name alone would be refused.
QString whoever(Backend backend) {
  return backend == Backend::Postgres ? QStringLiteral("shiming_login()") : QStringLiteral("'clerk'");
}

QString clearanceSql(Backend backend, const DepositCheck& check, qint64 paid) {
  return QStringLiteral(
             "insert into deposit_clearance (number, code, check_id, asked, paid, facts, cleared_by, "
             "cleared_at, operation_id) select 'JQ-1', 'X', id, %2, %3, '{}', %4, 1, operation_id from "
             "deposit_check where id = %1")
      .arg(check.id.value())
      .arg(check.asked.inFen())
      .arg(paid)
      .arg(whoever(backend));
}

}  // namespace

TEST_CASE("The database clears only what is approved, paid and registered", "[clearing]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  ClearingScene scene(backend);
  const auto refused = [&](const QString& sql) {
    INFO(sql.toStdString());
    return !scene.test().tamper(sql).isEmpty();
  };
  const qint64 asked = scene.check.asked.inFen();
  SECTION("and keeps it") {
    CHECK(refused(clearanceSql(backend, scene.check, asked)));
    ok(scene.receive(293'999));
    ok(scene.receive(1));
    CHECK(refused(clearanceSql(backend, scene.check, asked)));  // without its crew
    scene.registerCrew();
    scene.takeBack({FundReceiptId(), {FundEntryId(2)}, {}, {}, {}, {}, {}, false});
    CHECK(refused(clearanceSql(backend, scene.check, asked)));  // a yuan is missing
    ok(scene.receive(1));
    CHECK(refused(clearanceSql(backend, scene.check, asked + 100)));
    CHECK(refused(clearanceSql(backend, scene.check, asked - 100)));
    const DepositCheck more = scene.supplementary();
    ok(scene.receive(40'000, &more));
    CHECK(refused(clearanceSql(backend, more, more.asked.inFen())));  // before the older one
    REQUIRE_FALSE(refused(clearanceSql(backend, scene.check, asked)));
    CHECK(refused(clearanceSql(backend, scene.check, asked)));  // twice
    for (const char* sql :
         {"delete from deposit_clearance", "update deposit_clearance set facts = '{}'",
          "update deposit_clearance set paid = paid + 1", "update deposit_clearance set check_id = 2",
          "update deposit_clearance set issued_by = 'clerk', issuer = 'x', issued_at = 1, key_no = 1, "
          "signed_text = 'x'",
          "update deposit_clearance set withdrawn_by = 'clerk', withdrawn_at = 1, withdraw_reason = 'x'",
          "insert into deposit_certificate_print (clearance_id, nth, printed_by, printed_at, operation_id) "
          "select id, 1, 'clerk', 1, operation_id from deposit_clearance",
          "update deposit_check set state = 'expired', decided_by = 'supervisor', decided_at = 1 where kind "
          "= "
          "'first'"})
      CHECK(refused(QString::fromUtf8(sql)));
  }
  SECTION("a check begins without anybody's name under a later step, on both alike") {
    const auto begun = [&](const char* submittedBy, const char* decidedBy) {
      return refused(
          QStringLiteral(
              "insert into deposit_check (number, kind, project_id, contractor_id, rule_id, "
              "rule_copy, applied_on, facts, assessment, plausibility, asked, declared, "
              "prepared_by, prepared_at, edited_by, submitted_by, decided_by, operation_id) select "
              "'BZ-9', kind, project_id + 1, contractor_id, rule_id, rule_copy, applied_on, facts, "
              "assessment, plausibility, 0, 1, %3, 1, %3, '%1', '%2', operation_id from "
              "deposit_check")
              .arg(QLatin1String(submittedBy), QLatin1String(decidedBy), whoever(backend)));
    };
    CHECK(begun("supervisor", ""));
    CHECK(begun("", "supervisor"));
    CHECK_FALSE(begun("", ""));
  }
}

TEST_CASE("deposit.expire", "[clearing]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  ClearingScene scene(backend);
  const auto expire = [&](Office& by, const DepositCheck& check, const char* reason = "项目停建") {
    return errorOf(
        by.runNow(ExpireADeposit, ExpireDeposit{check.id, check.version, QString::fromUtf8(reason)}));
  };

  SECTION("by a supervisor who had no hand in it, with a reason; the money stays") {
    ok(scene.receive(1'000));
    CHECK(expire(scene.supervisor(), scene.check, " ") == "invalid:reason");
    CHECK(expire(scene.clerk(), scene.check) == "forbidden:deposit.expire");
    const auto second = scene.desk.clerkWithASecondRole();
    CHECK(expire(*second, scene.check) == "forbidden:decider");
    CHECK_FALSE(
        scene.test()
            .tamper("update deposit_check set state = 'expired', decided_by = 'clerk', decided_at = 1")
            .isEmpty());
    const DepositCheck more = scene.supplementary();
    CHECK(expire(scene.supervisor(), scene.check) == "conflict:later");
    CHECK(expire(scene.supervisor(), more) == "none");
    CHECK(expire(scene.supervisor(), more) == "conflict:state");
    CHECK(expire(scene.supervisor(), scene.check) == "none");
    CHECK(scene.why().surplus == Money::yuan(1'000));
    CHECK_FALSE(scene.why().approved);
  }
  SECTION("not what is cleared; a stale window is told") {
    scene.cleared();
    CHECK(expire(scene.supervisor(), scene.check) == "conflict:state");
    DepositCheck stale = scene.check;
    --stale.version;
    CHECK(expire(scene.supervisor(), stale) == "conflict:version");
  }
}

TEST_CASE("whatever two desks do at once, nothing is cleared that was not paid", "[clearing]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  ClearingScene scene(backend);
  scene.registerCrew();
  const auto other = scene.test().anotherDesk(Role::Supervisor, QStringLiteral("desk-3"));
  std::atomic<int> serial = 0;
  std::atomic<int> cleared = 0;
  const auto meddle = [&](Office& office, quint32 seed) {
    QRandomGenerator random(seed);
    for (int n = 0; n < 30; ++n) switch (random.bounded(5)) {
        case 0: {
          ReceiveDeposit entered;
          entered.check = scene.check.id;
          entered.serial = QStringLiteral("P%1").arg(++serial);
          entered.amount = Money::yuan(random.bounded(1, 4) * 98'000);
          office.runNow(ReceiveADeposit, entered);
          break;
        }
        case 1:
          office.runNow(PrepareFundReversal, PrepareReversal{FundEntryId(random.bounded(1, 12)), "x"});
          break;
        case 2:
          office.runNow(ApproveFundOrder, DecideOrder{FundOrderId(random.bounded(1, 8)), {}, 0, {}});
          break;
        case 3:
          office.runNow(WithdrawACertificate, WithdrawCertificate{{}, scene.check.number, 0, "退回"});
          break;
        default:
          if (office.runNow(ClearADeposit, DepositStep{scene.check.id, scene.check.version})) ++cleared;
      }
  };
  Office& here = scene.clerk();
  std::thread first([&] { meddle(here, 7); });
  std::thread second([&] { meddle(*other, 8); });
  first.join();
  second.join();
  CHECK(cleared > 0);
  const auto none = [&](const char* rows) {
    INFO(rows);
    CHECK(scene.test()
              .value(QStringLiteral("select count(*) from (%1) found").arg(QLatin1String(rows)))
              .toInt() == 0);
  };
  none(
      "select check_id from deposit_clearance where withdrawn_at is null group by check_id having count(*) > "
      "1");
  none("select id from deposit_clearance where paid < asked or withdrawn_by = cleared_by");
  none("select sum(balance) from fund_account having sum(balance) <> 0");
  CHECK(scene.test().count("deposit_clearance") == cleared);
}

TEST_CASE("rule: money pays the oldest check first", "[clearing]") {
  using namespace clearing_rules;
  const auto account = [](qint64 before, qint64 asked, qint64 inAll, qint64 deposited, qint64 suspense = 0) {
    return Account{Money::yuan(before),    Money::yuan(asked),    Money::yuan(inAll),
                   Money::yuan(deposited), Money::yuan(suspense), {}};
  };
  CHECK(paidOf(account(0, 100, 140, 60)) == Money::yuan(60));
  CHECK(paidOf(account(0, 100, 140, 120)) == Money::yuan(100));
  CHECK(paidOf(account(100, 40, 140, 60)) == Money());
  CHECK(paidOf(account(100, 40, 140, 120)) == Money::yuan(20));
  CHECK(missingOf(account(100, 40, 140, 120)) == Money::yuan(20));
  CHECK(dueOf(account(0, 100, 140, 60)) == Money::yuan(80));
  CHECK(dueOf(account(0, 100, 140, 150)) == Money());
  CHECK(surplusOf(account(0, 100, 140, 140)) == Money());
  CHECK(surplusOf(account(0, 100, 140, 141, 5)) == Money::yuan(6));
  CHECK_FALSE(surplusSentence(account(0, 100, 140, 140)));
  CHECK(wrongSince(account(0, 100, 140, 100), "JQ").isEmpty());
  CHECK(wrongSince(account(0, 100, 140, 99), "JQ").size() == 1);
}
