#include <catch2/catch.hpp>

#include <limits>

#include "core/deposits/deposit_scene.h"
#include "deposits/plausibility.h"

namespace {

QVector<LikeProject> fiveLike(qint64 labour = 29'400'000, int heads = 200, int area = 40'000) {
  return QVector<LikeProject>(5, {Money::yuan(98'000'000), Money::yuan(labour), heads, area});
}

QVector<Judgement> judged(const DepositFacts& facts, const QVector<LikeProject>& alike = {},
                          const FormerChecks& former = {}) {
  const DepositRuleData rule = nanjing2012();
  return plausibility::judge(facts, assess(facts, rule).value(), alike, former, rule);
}

const Judgement* about(const QVector<Judgement>& all, Doubt doubt) {
  for (const Judgement& each : all)
    if (each.doubt == doubt) return &each;
  return nullptr;
}

bool flags(const QVector<Judgement>& all, Doubt doubt) { return plausibility::flagsIn(all).contains(doubt); }

}  // namespace

TEST_CASE("rule: a labour share is held against the like, else against where the bases meet", "[deposits]") {
  DepositFacts facts = ordinaryFacts();
  SECTION("with too few like projects: 15 %, and it says so") {
    const auto all = judged(facts, fiveLike().mid(1));
    const Judgement* share = about(all, Doubt::LabourShare);
    REQUIRE(share);
    CHECK_FALSE(share->byTheLike);
    CHECK(share->usual == 150'000);
    CHECK(share->alike == 4);
    CHECK_FALSE(share->flagged);
    CHECK(plausibility::sentenceOf(*share).text().contains("15%"));
    CHECK(plausibility::sentenceOf(*share).text().contains("(12% to 30% is usual)"));
  }
  SECTION("with enough of them: theirs") {
    const auto all = judged(facts, fiveLike());
    CHECK(about(all, Doubt::LabourShare)->byTheLike);
    CHECK(about(all, Doubt::LabourShare)->usual == 300'000);
    CHECK(about(all, Doubt::LabourShare)->flagged);  // 15 % where others have 30 %
  }
  SECTION("the edge is usual, beyond it is not") {
    facts.labourCost = Money::yuan(11'760'000);  // 12 %
    CHECK_FALSE(flags(judged(facts), Doubt::LabourShare));
    facts.labourCost = Money::yuan(11'750'000);
    CHECK(flags(judged(facts), Doubt::LabourShare));
    facts.labourCost = Money::yuan(29'400'000);  // 30 %
    CHECK_FALSE(flags(judged(facts), Doubt::LabourShare));
    facts.labourCost = Money::yuan(29'410'000);
    CHECK(flags(judged(facts), Doubt::LabourShare));
  }
  SECTION("the middle one counts: who declares nothing does not drag it down") {
    QVector<LikeProject> alike = fiveLike();
    alike[0].labourCost = alike[1].labourCost = Money::yuan(980'000);  // 1 %
    CHECK(about(judged(facts, alike), Doubt::LabourShare)->usual == 300'000);
  }
}

TEST_CASE("rule: declared heads are held against what the labour cost pays", "[deposits]") {
  DepositFacts facts = ordinaryFacts();  // 14.7 million ÷ (4,500 × 24 or 25 months)
  facts.months = 24;
  const auto all = judged(facts);
  CHECK(about(all, Doubt::Heads)->usual == 1361);  // 136.1
  CHECK_FALSE(about(all, Doubt::Heads)->flagged);
  facts.heads = 108;  // four fifths are 108.8
  CHECK(flags(judged(facts), Doubt::Heads));
  facts.heads = 109;
  CHECK_FALSE(flags(judged(facts), Doubt::Heads));
  facts.heads = 272;  // twice are 272.2
  CHECK_FALSE(flags(judged(facts), Doubt::Heads));
  facts.heads = 273;
  CHECK(flags(judged(facts), Doubt::Heads));
  const QString said = plausibility::sentenceOf(*about(judged(facts), Doubt::Heads)).text();
  CHECK(said.contains("273 workers"));
  CHECK(said.contains("136.1"));
  SECTION("months come from the days where they are not said") {
    facts.months = 0;
    CHECK(monthsOf(facts) == 25);  // 731 days
    facts.endsOn = QDate(2027, 1, 1);
    CHECK(monthsOf(facts) == 1);
    facts.endsOn = QDate();
    CHECK(monthsOf(facts) == 0);
    CHECK(about(judged(facts), Doubt::Heads) == nullptr);
  }
}

TEST_CASE("rule: heads per floor area and per cost are held against the like", "[deposits]") {
  DepositFacts facts = ordinaryFacts();
  facts.floorArea = 40'000;
  facts.heads = 120;  // six tenths of theirs
  CHECK_FALSE(flags(judged(facts, fiveLike()), Doubt::HeadsPerArea));
  CHECK_FALSE(flags(judged(facts, fiveLike()), Doubt::HeadsPerCost));
  facts.heads = 117;
  CHECK(flags(judged(facts, fiveLike()), Doubt::HeadsPerArea));
  CHECK(flags(judged(facts, fiveLike()), Doubt::HeadsPerCost));
  CHECK(about(judged(facts, fiveLike().mid(1)), Doubt::HeadsPerArea) == nullptr);
  CHECK(about(judged(facts, fiveLike().mid(1)), Doubt::HeadsPerCost) == nullptr);
  facts.heads = 1'000;  // many are no way to pay less
  CHECK_FALSE(flags(judged(facts, fiveLike()), Doubt::HeadsPerArea));
  facts.heads = 1;
  facts.floorArea = 10'000'000;
  CHECK(flags(judged(facts, fiveLike()), Doubt::HeadsPerArea));
  facts.floorArea = 0;
  CHECK(about(judged(facts, fiveLike()), Doubt::HeadsPerArea) == nullptr);
}

TEST_CASE("rule: a contractor's earlier checks may be a habit", "[deposits]") {
  const DepositFacts facts = ordinaryFacts();
  CHECK(about(judged(facts), Doubt::Habit) == nullptr);
  CHECK_FALSE(flags(judged(facts, {}, {"甲公司", 9, 1, 0}), Doubt::Habit));
  CHECK(flags(judged(facts, {}, {"甲公司", 9, 1, 1}), Doubt::Habit));
  const QString said =
      plausibility::sentenceOf(*about(judged(facts, {}, {"甲公司", 9, 3, 1}), Doubt::Habit)).text();
  CHECK(said.contains("Of 9 earlier checks of 甲公司, 3 were flagged and 1 outgrown"));
}

TEST_CASE("rule: alike is what costs about as much", "[deposits]") {
  DepositFacts facts = ordinaryFacts();
  const DepositRuleData rule = nanjing2012();
  CHECK(plausibility::likeCosts(facts, rule).least == Money::fen(3'266'666'667));
  CHECK(plausibility::likeCosts(facts, rule).most == Money::yuan(294'000'000));
  facts.cost = Money::fen(std::numeric_limits<qint64>::max() - 1);
  CHECK(plausibility::likeCosts(facts, rule).most == Money::fen(std::numeric_limits<qint64>::max()));
  // Of no known cost it is like none, not like all of no known cost.
  facts.cost = Money();
  CHECK(plausibility::likeCosts(facts, rule).least > plausibility::likeCosts(facts, rule).most);
}
