#include <catch2/catch.hpp>

#include "fund/bank_matching.h"
#include "fund/fund_rules.h"

namespace {

const QDate ruleDay(2026, 11, 25);
const ProjectId projectA(1);
const ProjectId projectB(2);

std::string fieldOf(const Findings& findings) {
  const auto error = firstError(findings);
  return error ? error->field.toStdString() : "none";
}

FundReceipt aReceipt() {
  FundReceipt receipt;
  receipt.serial = QStringLiteral("S1");
  receipt.amount = Money::yuan(100);
  receipt.receivedOn = ruleDay;
  receipt.project = projectA;
  return receipt;
}

std::string transferField(const FundPlace& from, const FundPlace& to) {
  return fieldOf(fund_rules::checkTransfer({from, to, Money::yuan(1), QStringLiteral("x")}));
}

FundPlace at(ProjectId project, FundKind kind) { return {project, kind, {}}; }

}  // namespace

TEST_CASE("rule: what a bank's receipt must say", "[fund]") {
  FundReceipt receipt = aReceipt();
  CHECK(fieldOf(fund_rules::checkReceipt(receipt, ruleDay)) == "none");
  SECTION("serial number, amount and day") {
    receipt.serial.clear();
    CHECK(fieldOf(fund_rules::checkReceipt(receipt, ruleDay)) == "serial");
    receipt = aReceipt();
    for (const qint64 fen : {qint64(0), qint64(-1), fund_rules::greatestFen + 1}) {
      receipt.amount = Money::fen(fen);
      CHECK(fieldOf(fund_rules::checkReceipt(receipt, ruleDay)) == "amount");
    }
    receipt = aReceipt();
    receipt.receivedOn = ruleDay.addDays(1);
    CHECK(fieldOf(fund_rules::checkReceipt(receipt, ruleDay)) == "receivedOn");
  }
  SECTION("a project where the money is a project's, none where it is the office's") {
    receipt.project = {};
    CHECK(fieldOf(fund_rules::checkReceipt(receipt, ruleDay)) == "project");
    receipt.kind = FundKind::Unmatched;
    CHECK(fieldOf(fund_rules::checkReceipt(receipt, ruleDay)) == "none");
    receipt.project = projectA;
    CHECK(fieldOf(fund_rules::checkReceipt(receipt, ruleDay)) == "project");
    receipt.kind = FundKind::Bank;
    CHECK(fieldOf(fund_rules::checkReceipt(receipt, ruleDay)) == "money");
  }
  SECTION("what is above what was due is surplus, what is below is missing") {
    const auto over = fund_rules::partsOf(Money::yuan(120), Money::yuan(100));
    CHECK(over.booked == Money::yuan(100));
    CHECK(over.surplus == Money::yuan(20));
    CHECK(over.missing == Money());
    const auto under = fund_rules::partsOf(Money::yuan(70), Money::yuan(100));
    CHECK(under.booked == Money::yuan(70));
    CHECK(under.surplus == Money());
    CHECK(under.missing == Money::yuan(30));
    CHECK(fund_rules::partsOf(Money::yuan(70), std::nullopt).booked == Money::yuan(70));
  }
}

TEST_CASE("rule: what may be kept and paid", "[fund]") {
  ReserveMoney kept{projectA, FundKind::Injury, Money::yuan(1), {}, QStringLiteral("x")};
  CHECK(fieldOf(fund_rules::checkReserve(kept)) == "none");
  kept.kind = FundKind::Release;
  CHECK(fieldOf(fund_rules::checkReserve(kept)) == "money");
  kept.kind = FundKind::Deposit;
  CHECK(fieldOf(fund_rules::checkReserve(kept)) == "money");
  kept.kind = FundKind::Injury;
  kept.source.kind = QStringLiteral("claim");
  CHECK(fieldOf(fund_rules::checkReserve(kept)) == "source");
  kept.source = {};
  kept.reason.clear();
  CHECK(fieldOf(fund_rules::checkReserve(kept)) == "reason");

  PreparePayment payment;
  payment.project = projectA;
  payment.amount = Money::yuan(1);
  payment.payee = QStringLiteral("张三");
  payment.reason = QStringLiteral("x");
  CHECK(fieldOf(fund_rules::checkPayment(payment)) == "none");
  payment.payee.clear();
  CHECK(fieldOf(fund_rules::checkPayment(payment)) == "payee");
  payment.payee = QStringLiteral("张三");
  payment.kind = FundKind::Deposit;
  CHECK(fieldOf(fund_rules::checkPayment(payment)) == "money");
}

TEST_CASE("rule: how money moves without the bank", "[fund]") {
  using enum FundKind;
  CHECK(transferField(at(projectA, Deposit), at(projectB, Deposit)) == "none");
  CHECK(transferField(at(projectA, Suspense), at(projectA, Deposit)) == "none");
  CHECK(transferField(at(projectA, Illness), at(projectA, Injury)) == "none");
  CHECK(transferField(at({}, Unmatched), at(projectA, Suspense)) == "none");
  CHECK(transferField(at({}, Unmatched), at({}, Interest)) == "none");
  SECTION("never around the rule of release") {
    CHECK(transferField(at(projectA, Deposit), at(projectA, Suspense)) == "to");
    CHECK(transferField(at(projectA, Deposit), at(projectB, Suspense)) == "to");
    CHECK(transferField(at(projectA, Release), at(projectA, Deposit)) == "to");
    CHECK(transferField(at(projectA, Deposit), at({}, Unmatched)) == "to");
  }
  SECTION("never to or from a bank, nor to where it is") {
    CHECK(transferField(at(projectA, Deposit), at({}, Bank)) == "to");
    CHECK(transferField(at({}, Bank), at(projectA, Deposit)) == "to");
    CHECK(transferField(at({}, Unmatched), at({}, Bank)) == "to");
    CHECK(transferField(at(projectA, Deposit), at(projectA, Deposit)) == "to");
    CHECK(transferField(at(projectA, Injury), at(projectB, Injury)) == "to");
  }
  CHECK(transferField(at({}, Deposit), at(projectB, Deposit)) == "from");
}

TEST_CASE("rule: nobody decides on his own work", "[fund]") {
  CHECK_FALSE(fund_rules::ownWork("preparer", QStringLiteral("li"), QStringLiteral("wang")));
  const auto own = fund_rules::ownWork("preparer", QStringLiteral("li"), QStringLiteral("li"));
  REQUIRE(own);
  CHECK(own->kind == ErrorKind::Forbidden);
  CHECK(own->field == "preparer");
}

TEST_CASE("rule: a deposit is paid back only where the rule says so", "[fund]") {
  fund_rules::ReleaseFacts facts{true, 90, true, ruleDay.addDays(-90), 0, 0};
  const auto refused = [&] {
    const auto error = fund_rules::checkRelease(facts, ruleDay);
    return error ? error->field.toStdString() : "none";
  };
  CHECK(refused() == "none");
  SECTION("off as shipped") {
    facts.allowed = false;
    CHECK(refused() == "money");
  }
  SECTION("not before it is completed") {
    facts.finished = false;
    CHECK(refused() == "project");
  }
  SECTION("not where nobody knows since when") {
    facts.finishedOn = {};
    CHECK(refused() == "project");
  }
  SECTION("not within the waiting period") {
    facts.finishedOn = ruleDay.addDays(-89);
    CHECK(refused() == "project");
  }
  SECTION("not while money is kept") {
    facts.openReservations = 1;
    CHECK(refused() == "project");
  }
  SECTION("not while money is on its way") {
    facts.openOrders = 1;
    CHECK(refused() == "project");
  }
}

TEST_CASE("rule: how long a deposit lasts, and when it is to be topped up", "[fund]") {
  CHECK(fund_rules::runsOutOn(Money::yuan(900), Money::yuan(90), 90, ruleDay) == ruleDay.addDays(900));
  CHECK(fund_rules::runsOutOn(Money::yuan(10), Money::yuan(90), 90, ruleDay) == ruleDay.addDays(10));
  CHECK(fund_rules::runsOutOn(Money(), Money::yuan(90), 90, ruleDay) == ruleDay);
  CHECK_FALSE(fund_rules::runsOutOn(Money::yuan(10), Money(), 90, ruleDay).isValid());
  CHECK_FALSE(fund_rules::runsOutOn(Money::fen(fund_rules::greatestFen * 1000), Money::fen(1), 90, ruleDay)
                  .isValid());
  CHECK(fund_rules::wantsTopUp(Money::fen(2999), Money::yuan(100), 30));
  CHECK_FALSE(fund_rules::wantsTopUp(Money::fen(3000), Money::yuan(100), 30));
  CHECK_FALSE(fund_rules::wantsTopUp(Money(), Money(), 30));
}

TEST_CASE("rule: the bank's word needs its number or its reason, and a day that can be", "[fund]") {
  const QDate sent = ruleDay.addDays(-1);
  BankAnswer answer{FundOrderId(1), {}, 0, ruleDay, QStringLiteral("B1"), QStringLiteral("账号不符")};
  CHECK(fieldOf(fund_rules::checkConfirmation(answer, sent, ruleDay)) == "none");
  CHECK(fieldOf(fund_rules::checkReturn(answer, sent, ruleDay)) == "none");
  for (const QDate& day : {sent.addDays(-1), ruleDay.addDays(1)}) {
    answer.onDay = day;
    CHECK(fieldOf(fund_rules::checkConfirmation(answer, sent, ruleDay)) == "onDay");
    CHECK(fieldOf(fund_rules::checkReturn(answer, sent, ruleDay)) == "onDay");
  }
  answer.onDay = ruleDay;
  answer.serial.clear();
  CHECK(fieldOf(fund_rules::checkConfirmation(answer, sent, ruleDay)) == "serial");
  answer.word.clear();
  CHECK(fieldOf(fund_rules::checkReturn(answer, sent, ruleDay)) == "word");
}

TEST_CASE("rule: a bank's statement line by line", "[fund]") {
  using namespace bank_matching;
  BankLine in{5,  ruleDay,         QStringLiteral("S1"), Money::yuan(100), {}, QStringLiteral("一建"),
              {}, Money::yuan(100)};
  BankLine out{6,  ruleDay,        QStringLiteral("S2"), {}, Money::yuan(30), QStringLiteral("医院"),
               {}, Money::yuan(70)};
  Booked booked{FundEntryId(1), QStringLiteral("S1"), ruleDay, Money::yuan(100), {}, {}};
  FundOrder order;
  order.number = QStringLiteral("ZF-1");
  order.amount = Money::yuan(30);
  order.payee = QStringLiteral("医院");

  SECTION("booked, by number, amount and day") {
    const auto matched = match({{}, {in}, {}}, {{booked}, {}, {}});
    CHECK(matched.lines[0].match == LineMatch::Booked);
    CHECK(matched.lines[0].entry == FundEntryId(1));
    CHECK(matched.open == 0);
    CHECK(matched.notInStatement.isEmpty());
  }
  SECTION("another amount, another day or the same number again differ") {
    in.in = Money::yuan(99);
    CHECK(match({{}, {in}, {}}, {{booked}, {}, {}}).lines[0].match == LineMatch::Differs);
    in.in = Money::yuan(100);
    booked.day = ruleDay.addDays(-1);
    CHECK(match({{}, {in}, {}}, {{booked}, {}, {}}).lines[0].match == LineMatch::Differs);
    booked.day = ruleDay;
    const auto twice = match({{}, {in, in}, {}}, {{booked}, {}, {}});
    CHECK(twice.lines[1].match == LineMatch::Differs);
    CHECK(twice.open == 1);
  }
  SECTION("an order or a project is named where it alone fits, and never chosen among several") {
    CHECK(match({{}, {out}, {}}, {{}, {order}, {}}).lines[0].order == "ZF-1");
    CHECK(match({{}, {out}, {}}, {{}, {order, order}, {}}).lines[0].match == LineMatch::Unknown);
    const PayerProject one{QStringLiteral("一建"), projectA};
    CHECK(match({{}, {in}, {}}, {{}, {}, {one}}).lines[0].project == projectA);
    CHECK(match({{}, {in}, {}}, {{}, {}, {one, {QStringLiteral("一建"), projectB}}}).lines[0].match ==
          LineMatch::Unknown);
    order.payee = QStringLiteral("别人");
    CHECK(match({{}, {out}, {}}, {{}, {order}, {}}).lines[0].match == LineMatch::Unknown);
  }
  SECTION("what the bank does not know is listed") {
    CHECK(match({{}, {out}, {}}, {{booked}, {}, {}}).notInStatement.size() == 1);
  }
  SECTION("the closing balance is that of the last line in time") {
    out.day = ruleDay.addDays(1);
    CHECK(closingOf({{}, {in, out}, {}}) == Money::yuan(70));
    CHECK(closingOf({{}, {out, in}, {}}) == Money::yuan(70));
    CHECK(closingOf({{}, {in, out}, Money::yuan(5)}) == Money::yuan(5));
  }
  SECTION("a line without number, day or one amount is refused") {
    CHECK(fieldOf(check({{}, {in, out}, {}}, ruleDay)) == "none");
    CHECK(fieldOf(check({{}, {in, out}, {}}, ruleDay.addDays(-1))) == "lines");
    in.out = Money::yuan(1);
    CHECK(fieldOf(check({{}, {in}, {}}, ruleDay)) == "lines");
    out.serial.clear();
    CHECK(fieldOf(check({{}, {out}, {}}, ruleDay)) == "lines");
    CHECK(fieldOf(check({}, ruleDay)) == "lines");
  }
}
