#include <catch2/catch.hpp>

#include <limits>
#include <vector>

#include "core/deposits/deposit_scene.h"
#include "support/test_office.h"

namespace {

constexpr qint64 most = std::numeric_limits<qint64>::max();

// ---- the same sums by other means: natural numbers of any length, digit by digit ------------------------

/// A natural number in base 10^9, lowest digit first.
class Natural {
 public:
  explicit Natural(qint64 value) {
    for (; value > 0; value /= base) m_digits.push_back(static_cast<quint32>(value % base));
  }
  Natural times(qint64 factor) const {  // factor < 10^9
    Natural product(0);
    qint64 carry = 0;
    for (const quint32 digit : m_digits) {
      carry += digit * factor;
      product.m_digits.push_back(static_cast<quint32>(carry % base));
      carry /= base;
    }
    if (carry > 0) product.m_digits.push_back(static_cast<quint32>(carry));
    return product.trimmed();
  }
  Natural plus(const Natural& other) const {
    Natural sum(0);
    qint64 carry = 0;
    for (size_t i = 0; i < std::max(m_digits.size(), other.m_digits.size()) || carry > 0; ++i) {
      carry +=
          (i < m_digits.size() ? m_digits[i] : 0) + qint64(i < other.m_digits.size() ? other.m_digits[i] : 0);
      sum.m_digits.push_back(static_cast<quint32>(carry % base));
      carry /= base;
    }
    return sum;
  }
  /// The whole part.
  Natural over(qint64 divisor) const {  // divisor < 10^9
    Natural quotient(0);
    quotient.m_digits.resize(m_digits.size());
    qint64 rest = 0;
    for (size_t i = m_digits.size(); i-- > 0;) {
      rest = rest * base + m_digits[i];
      quotient.m_digits[i] = static_cast<quint32>(rest / divisor);
      rest %= divisor;
    }
    return quotient.trimmed();
  }
  bool isMoreThan(const Natural& other) const {
    if (m_digits.size() != other.m_digits.size()) return m_digits.size() > other.m_digits.size();
    for (size_t i = m_digits.size(); i-- > 0;)
      if (m_digits[i] != other.m_digits[i]) return m_digits[i] > other.m_digits[i];
    return false;
  }
  qint64 value() const {
    qint64 all = 0;
    for (size_t i = m_digits.size(); i-- > 0;) all = all * base + m_digits[i];
    return all;
  }

 private:
  Natural& trimmed() {
    while (!m_digits.empty() && m_digits.back() == 0) m_digits.pop_back();
    return *this;
  }
  static constexpr qint64 base = 1'000'000'000;
  std::vector<quint32> m_digits;
};

/// above / (product of below), rounded as the mode says to a multiple of the unit.
Natural roundedByHand(Natural above, std::vector<qint64> below, qint64 unit, Rounding mode) {
  below.push_back(unit);
  Natural whole(1);
  for (const qint64 each : below) whole = whole.times(each);
  if (mode == Rounding::HalfUp) {
    above = above.times(2).plus(whole);
    below.push_back(2);
  }
  Natural count = above;
  for (const qint64 each : below) count = count.over(each);
  if (mode == Rounding::Up) {
    Natural back = count;
    for (const qint64 each : below) back = back.times(each);
    if (above.isMoreThan(back)) count = count.plus(Natural(1));
  }
  return count.times(unit);
}

struct ByHand {
  Natural onCost{0}, onLabour{0}, asked{0};
};

/// The deposit of a work that begins after the rule does.
ByHand computedByHand(const DepositFacts& facts, const DepositRuleData& rule) {
  const qint64 million = 1'000'000;
  ByHand made;
  const Natural cost(facts.cost.inFen());
  Natural labour = Natural(facts.labourCost.inFen()).times(million);
  if (const Natural least = cost.times(rule.leastLabourShare.inMillionths()); least.isMoreThan(labour))
    labour = least;
  const qint64 unit = rule.roundTo.inFen();
  made.onCost = roundedByHand(cost.times(rule.costRate.inMillionths()), {million}, unit, rule.roundMode);
  made.onLabour =
      roundedByHand(labour.times(rule.labourRate.inMillionths()), {million, million}, unit, rule.roundMode);
  const DepositBasis basis = facts.chosen.value_or(rule.asked);
  const Natural sum = basis == DepositBasis::Cost ? made.onCost : made.onLabour;
  const Rate rates[] = {Rate(), rule.surchargeA, rule.surchargeB, rule.surchargeC, rule.surchargeD};
  const Rate more = rates[static_cast<int>(facts.credit)];
  made.asked = sum.plus(roundedByHand(sum.times(more.inMillionths()), {million}, unit, rule.roundMode));
  if (Natural(rule.leastSum.inFen()).isMoreThan(made.asked)) made.asked = Natural(rule.leastSum.inFen());
  if (rule.mostSum > Money() && made.asked.isMoreThan(Natural(rule.mostSum.inFen())))
    made.asked = Natural(rule.mostSum.inFen());
  return made;
}

QVector<DepositRuleData> manyRules() {
  QVector<DepositRuleData> rules;
  const auto add = [&](auto change) {
    DepositRuleData rule = nanjing2012();
    change(rule);
    rules.append(rule);
  };
  add([](DepositRuleData&) {});
  add([](DepositRuleData& r) {
    r.costRate = Rate::millionths(3300), r.labourRate = Rate::millionths(22000);
  });
  add([](DepositRuleData& r) { r.costRate = Rate::millionths(900), r.asked = DepositBasis::Cost; });
  add([](DepositRuleData& r) { r.roundTo = Money::yuan(1); });
  add([](DepositRuleData& r) { r.roundTo = Money::yuan(100), r.roundMode = Rounding::Up; });
  add([](DepositRuleData& r) { r.roundMode = Rounding::Down, r.asked = DepositBasis::Cost; });
  add([](DepositRuleData& r) {
    r.leastLabourShare = Rate::percent(25), r.labourRate = Rate::millionths(16000);
  });
  add([](DepositRuleData& r) { r.leastSum = Money::yuan(20'000), r.mostSum = Money::yuan(300'000); });
  add([](DepositRuleData& r) { r.surchargeC = Rate::percent(10), r.surchargeD = Rate::millionths(333'333); });
  add([](DepositRuleData& r) {
    r.costRate = r.labourRate = Rate::percent(100), r.surchargeD = Rate::percent(100);
    r.roundTo = Money::fen(11), r.roundMode = Rounding::Up;  // 7 divides the greatest sum
  });
  return rules;
}

QVector<QPair<qint64, qint64>> manyCosts() {
  return {{1, 1},
          {100, 33},
          {999, 998},
          {12'345'678, 1'851'851},
          {123'456'785, 123'456'785},
          {999'999'999, 150'000'000},
          {1'000'000'000, 149'999'999},
          {3'333'333'333, 333'333'333},
          {9'800'000'000, 1'470'000'000},
          {9'999'999'999, 2'499'999'999},
          {123'456'789'012, 24'691'357'802},
          {most / 200, most / 2000},
          {most, most / 7},
          {most, most}};
}

}  // namespace

TEST_CASE("rule: a deposit is the rate of its basis, to the fen", "[deposits]") {
  SECTION("assessments, each computed a second time by other means") {
    int compared = 0, tooLarge = 0;
    for (const DepositRuleData& rule : manyRules())
      for (const auto& [cost, labour] : manyCosts())
        for (const CreditLevel credit : {CreditLevel::Unrated, CreditLevel::D})
          for (const bool other : {false, true}) {
            DepositFacts facts = ordinaryFacts();
            facts.cost = Money::fen(cost);
            facts.labourCost = Money::fen(labour);
            facts.credit = credit;
            if (other)
              facts.chosen = rule.asked == DepositBasis::Cost ? DepositBasis::LabourCost : DepositBasis::Cost;
            facts.choiceReason = QStringLiteral("x");
            const ByHand expected = computedByHand(facts, rule);
            const auto made = assess(facts, rule);
            CAPTURE(cost, labour, other, codeOf(credit).toStdString(),
                    rule.costRate.toString().toStdString());
            const Natural range(most);
            if (expected.asked.isMoreThan(range) || expected.onCost.isMoreThan(range) ||
                expected.onLabour.isMoreThan(range)) {
              CHECK(errorOf(made) == "invalid:cost");
              ++tooLarge;
              continue;
            }
            REQUIRE(errorOf(made) == "none");
            CHECK(made->onCost->sum.inFen() == expected.onCost.value());
            CHECK(made->onLabour->sum.inFen() == expected.onLabour.value());
            CHECK(made->asked.inFen() == expected.asked.value());
            ++compared;
          }
    CHECK(compared >= 500);
    CHECK(tooLarge >= 3);
  }
  SECTION("figures that anybody can check") {
    DepositFacts facts = ordinaryFacts();
    facts.cost = Money::fen(999'999'999);
    facts.labourCost = Money::fen(123'456'785);
    const auto made = assess(facts, nanjing2012());
    REQUIRE(made);
    CHECK(made->onLabour->sum == Money::fen(2'469'136));  // 1,234,567.85 × 2 % = 24,691.357
    CHECK(made->onCost->sum == Money::fen(3'000'000));    // 9,999,999.99 × 3 ‰ = 29,999.99997
    CHECK(made->difference == Money::fen(2'469'136 - 3'000'000));
    CHECK(made->basis == DepositBasis::LabourCost);
    CHECK(made->asked == Money::fen(2'469'136));
    CHECK(made->labourShare == Rate::millionths(123'457));
    CHECK(made->meetingShare == Rate::percent(15));
  }
  SECTION("a half goes up") {
    DepositFacts facts = ordinaryFacts();
    facts.cost = Money::fen(1000);
    facts.labourCost = Money::fen(25);  // 2 % are half a fen
    CHECK(assess(facts, nanjing2012())->asked == Money::fen(1));
    facts.labourCost = Money::fen(24);
    CHECK(assess(facts, nanjing2012())->asked == Money());
  }
  SECTION("the largest cost there is") {
    DepositFacts facts = ordinaryFacts();
    facts.cost = facts.labourCost = Money::fen(most);
    const auto made = assess(facts, nanjing2012());
    REQUIRE(made);
    CHECK(made->onCost->sum == Money::fen(27'670'116'110'564'327));
    CHECK(made->asked == Money::fen(184'467'440'737'095'516));
  }
}

TEST_CASE("rule: which basis is asked, and the choice of the other", "[deposits]") {
  DepositFacts facts = ordinaryFacts();
  DepositRuleData rule = nanjing2012();
  facts.labourCost = Money::yuan(10'000'000);
  CHECK(assess(facts, rule)->asked == Money::yuan(200'000));
  facts.chosen = DepositBasis::Cost;
  CHECK(errorOf(assess(facts, rule)) == "invalid:choiceReason");
  facts.choiceReason = QStringLiteral("  ");
  CHECK(errorOf(assess(facts, rule)) == "invalid:choiceReason");
  facts.choiceReason = QStringLiteral("人工费未单列");
  CHECK(assess(facts, rule)->asked == Money::yuan(294'000));
  CHECK(assess(facts, rule)->onLabour->sum == Money::yuan(200'000));
  rule.mayChoose = false;
  CHECK(errorOf(assess(facts, rule)) == "invalid:chosenBasis");
  facts.chosen = DepositBasis::LabourCost;  // the one that is asked is no choice
  CHECK(assess(facts, rule)->asked == Money::yuan(200'000));
  SECTION("without its amount there is no sum") {
    facts.chosen.reset();
    facts.labourCost = Money();
    CHECK(errorOf(assess(facts, rule)) == "invalid:labourCost");
    facts.labourCost = facts.cost.plus(Money::fen(1)).value();
    CHECK(errorOf(assess(facts, rule)) == "invalid:labourCost");
    facts.labourCost = Money::fen(-1);
    CHECK(errorOf(assess(facts, rule)) == "invalid:labourCost");
    facts.labourCost = facts.cost = Money();
    CHECK(errorOf(assess(facts, rule)) == "invalid:cost");
  }
  SECTION("a labour cost counts as no less than its least share") {
    rule.leastLabourShare = Rate::percent(25);
    CHECK(assess(facts, rule)->onLabour->counted == Money::yuan(24'500'000));
    CHECK(assess(facts, rule)->asked == Money::yuan(490'000));
    facts.labourCost = Money();
    CHECK(assess(facts, rule)->asked == Money::yuan(490'000));
    facts.labourCost = Money::yuan(49'000'000);
    CHECK(assess(facts, rule)->asked == Money::yuan(980'000));
  }
}

TEST_CASE("rule: surcharge, the least and the greatest sum", "[deposits]") {
  DepositFacts facts = ordinaryFacts();  // 294,000 on both bases
  DepositRuleData rule = nanjing2012();
  rule.surchargeA = Rate::percent(1);
  rule.surchargeB = Rate::percent(2);
  rule.surchargeC = Rate::percent(10);
  rule.surchargeD = Rate::percent(50);
  const auto asked = [&](CreditLevel credit) {
    facts.credit = credit;
    return assess(facts, rule)->asked;
  };
  CHECK(asked(CreditLevel::Unrated) == Money::yuan(294'000));
  CHECK(asked(CreditLevel::A) == Money::yuan(296'940));
  CHECK(asked(CreditLevel::B) == Money::yuan(299'880));
  CHECK(asked(CreditLevel::C) == Money::yuan(323'400));
  CHECK(asked(CreditLevel::D) == Money::yuan(441'000));
  CHECK(assess(facts, rule)->surcharge == Money::yuan(147'000));
  rule.mostSum = Money::yuan(300'000);
  CHECK(asked(CreditLevel::D) == Money::yuan(300'000));
  CHECK(assess(facts, rule)->capped);
  CHECK_FALSE(assess(facts, rule)->raised);
  rule.mostSum = Money();
  rule.leastSum = Money::yuan(500'000);
  CHECK(asked(CreditLevel::D) == Money::yuan(500'000));
  CHECK(assess(facts, rule)->raised);
}

TEST_CASE("rule: works that had begun before the rule did", "[deposits]") {
  DepositFacts facts = ordinaryFacts();
  DepositRuleData rule = nanjing2012();
  rule.mayChoose = false;
  facts.beginsOn = rule.validFrom.addDays(-100);
  facts.endsOn = rule.validFrom.addDays(299);  // 400 days, 300 of them from its first day on
  SECTION("at their own rate") {
    rule.asked = DepositBasis::Cost;
    rule.begunRate = Rate::perMille(1);
    CHECK(assess(facts, rule)->asked == Money::yuan(98'000));
    CHECK(assess(facts, rule)->begun);
    facts.beginsOn = rule.validFrom;
    CHECK(assess(facts, rule)->asked == Money::yuan(294'000));
    CHECK_FALSE(assess(facts, rule)->begun);
  }
  SECTION("for the days that remain on its first day, however late they apply") {
    rule.begunProRata = true;
    CHECK(assess(facts, rule)->asked == Money::yuan(220'500));
    CHECK(assess(facts, rule)->daysRemaining == 300);
    CHECK(assess(facts, rule)->daysInAll == 400);
    facts.appliedOn = rule.validFrom.addDays(200);
    CHECK(assess(facts, rule)->asked == Money::yuan(220'500));
  }
  SECTION("in full where the days are not known") {
    rule.begunProRata = true;
    facts.endsOn = QDate();
    CHECK(assess(facts, rule)->asked == Money::yuan(294'000));
    facts.endsOn = facts.beginsOn.addDays(-1);
    CHECK(errorOf(assess(facts, rule)) == "invalid:endsOn");
    facts.endsOn = facts.beginsOn.addDays(36'500);
    CHECK(errorOf(assess(facts, rule)) == "invalid:endsOn");
  }
}

TEST_CASE("rule: a supplementary check pays on what grew", "[deposits]") {
  DepositRuleData rule = nanjing2012();
  const DepositFacts before = ordinaryFacts();
  DepositFacts now = before;
  const auto more = [&] { return assessGrowth(before, now, Money::yuan(294'000), rule); };
  CHECK(more()->asked == Money());
  now.labourCost = Money::yuan(16'700'000);
  CHECK(more()->asked == Money::yuan(40'000));
  rule.leastSum = Money::yuan(100'000);  // was paid with the first
  CHECK(more()->asked == Money::yuan(40'000));
  rule.mostSum = Money::yuan(300'000);
  CHECK(more()->asked == Money::yuan(6'000));
  CHECK(more()->capped);
  rule.mostSum = Money::yuan(294'000);
  CHECK(more()->asked == Money());
  rule.mostSum = Money();
  now.labourCost = Money::yuan(1'000'000);  // less is not paid back here
  CHECK(more()->asked == Money());
  now.cost = Money::yuan(108'000'000);
  now.chosen = DepositBasis::Cost;
  now.choiceReason = QStringLiteral("x");
  CHECK(more()->asked == Money::yuan(30'000));
  now.cost = Money();
  CHECK(errorOf(more()) == "invalid:cost");
}

TEST_CASE("rule: instalments add up to the fen", "[deposits]") {
  for (const qint64 sum : {qint64(0), qint64(1), qint64(100), qint64(2'469'136), most})
    for (const int parts : {1, 2, 3, 7, 12, 97}) {
      CAPTURE(sum, parts);
      const QVector<Money> all = instalments(Money::fen(sum), parts);
      REQUIRE(all.size() == parts);
      qint64 left = sum;
      for (const Money each : all) left -= each.inFen();
      CHECK(left == 0);
      CHECK(all.first().inFen() - all.last().inFen() <= 1);
      CHECK(all.first() >= all.last());
    }
  CHECK(instalments(Money::yuan(1), 0).isEmpty());
}

TEST_CASE("Rates are read and written as people write them", "[deposits]") {
  for (const auto& [typed, millionths] : std::vector<std::pair<QString, int>>{{"3‰", 3000},
                                                                              {"0.9‰", 900},
                                                                              {"3.3 ‰", 3300},
                                                                              {"2%", 20000},
                                                                              {"２．２％", 22000},
                                                                              {"100%", 1'000'000},
                                                                              {"0.0001%", 1},
                                                                              {"0%", 0},
                                                                              {"1000%", 10'000'000}}) {
    CAPTURE(typed.toStdString());
    const auto rate = Rate::parse(typed);
    REQUIRE(rate);
    CHECK(rate->inMillionths() == millionths);
    CHECK(Rate::parse(rate->toString())->inMillionths() == millionths);
  }
  for (const char* wrong :
       {"", "%", "3", "0.003", "-1%", "2.00001%", "1.2.3%", "1001%", "99999999999999999999%", "三‰"})
    CHECK(errorOf(Rate::parse(QString::fromUtf8(wrong), "costRate")) == "invalid:costRate");
  CHECK(Rate::millionths(3000).toString() == QStringLiteral("3‰"));
  CHECK(Rate::millionths(22000).toString() == QStringLiteral("2.2%"));
}
