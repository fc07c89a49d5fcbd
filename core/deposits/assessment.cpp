#include "deposits/assessment.h"

#include <limits>

#include "deposits/deposit_rule_rules.h"

namespace {

using Wide = __int128;

constexpr int mostDays = 36'500;  ///< a century of work is a slip of the pen; and Wide holds all products
constexpr qint64 whole = Rate::whole;

Error sumTooLarge() {
  return invalid("cost",
                 message(QT_TRANSLATE_NOOP(
                     "core", "The sum is larger than the office can hold. Check the zeros of the cost.")));
}

/// numerator / denominator, neither below zero, as a multiple of the rule's unit. Nothing where it leaves the
/// range of money.
std::optional<Money> rounded(Wide numerator, Wide denominator, const DepositRuleData& rule) {
  const Wide unit = rule.roundTo.inFen();
  const Wide divisor = denominator * unit;
  Wide count = numerator / divisor;
  const Wide rest = numerator % divisor;
  if (rule.roundMode == Rounding::Up && rest > 0) ++count;
  if (rule.roundMode == Rounding::HalfUp && rest >= divisor - rest) ++count;
  const Wide fen = count * unit;
  if (fen > std::numeric_limits<qint64>::max()) return std::nullopt;
  return Money::fen(static_cast<qint64>(fen));
}

/// A share of a whole as a rate, half up.
Rate shareOf(Wide part, Wide of) {
  if (of <= 0) return {};
  const Wide share = (2 * part * whole + of) / (2 * of);
  return Rate::millionths(static_cast<int>(std::min<Wide>(share, 10 * whole)));
}

/// What part of the sum counts: all of it, but for works that had begun before the rule did.
struct Part {
  int remaining = 1;
  int inAll = 1;
};

/// Works under way when a rule comes into force pay for the days that remain then (facts.md 0, Jiange). It is
/// the rule's first day that counts, not that of the application: who builds on without a deposit gains
/// nothing by applying late. Without both days of the work it is the whole sum.
Part partOf(const DepositFacts& facts, const DepositRuleData& rule) {
  if (!rule.begunProRata || facts.beginsOn >= rule.validFrom) return {};
  if (!facts.beginsOn.isValid() || !facts.endsOn.isValid()) return {};
  const auto inAll = static_cast<int>(facts.beginsOn.daysTo(facts.endsOn) + 1);
  const auto remaining = static_cast<int>(rule.validFrom.daysTo(facts.endsOn) + 1);
  return {std::max(remaining, 0), inAll};
}

bool hadBegun(const DepositFacts& facts, const DepositRuleData& rule) {
  return facts.beginsOn.isValid() && facts.beginsOn < rule.validFrom &&
         (rule.begunProRata || !rule.begunRate.isZero());
}

Rate rateFor(DepositBasis basis, const DepositFacts& facts, const DepositRuleData& rule) {
  if (basis == rule.asked && hadBegun(facts, rule) && !rule.begunRate.isZero()) return rule.begunRate;
  return basis == DepositBasis::Cost ? rule.costRate : rule.labourRate;
}

/// The labour cost in millionths of a fen: as declared, or the least share of the cost if that is more.
Wide labourCounted(const DepositFacts& facts, const DepositRuleData& rule) {
  return std::max(Wide(facts.labourCost.inFen()) * whole,
                  Wide(facts.cost.inFen()) * rule.leastLabourShare.inMillionths());
}

Result<std::optional<BasisSum>> sumOn(DepositBasis basis, const DepositFacts& facts,
                                      const DepositRuleData& rule) {
  const Rate rate = rateFor(basis, facts, rule);
  const Wide counted =
      basis == DepositBasis::Cost ? Wide(facts.cost.inFen()) * whole : labourCounted(facts, rule);
  if (rate.isZero() || counted == 0) return std::optional<BasisSum>();
  const Part part = partOf(facts, rule);
  const auto sum =
      rounded(counted * rate.inMillionths() * part.remaining, Wide(whole) * whole * part.inAll, rule);
  if (!sum) return refuse(sumTooLarge());
  const Wide fen = (2 * counted + whole) / (2 * whole);
  return BasisSum{Money::fen(static_cast<qint64>(fen)), rate, *sum};
}

std::optional<Error> wrongAmounts(const DepositFacts& facts) {
  if (facts.cost <= Money())
    return invalid("cost", message(QT_TRANSLATE_NOOP(
                               "core", "Without the construction cost no deposit can be computed.")));
  if (facts.labourCost < Money() || facts.labourCost > facts.cost)
    return invalid(
        "labourCost",
        message(QT_TRANSLATE_NOOP("core", "The labour cost is a part of the cost: at most %1; it is %2."),
                {facts.cost.toString(), facts.labourCost.toString()}));
  return std::nullopt;
}

std::optional<Error> wrongDays(const DepositFacts& facts) {
  if (!facts.beginsOn.isValid() || !facts.endsOn.isValid()) return std::nullopt;
  if (facts.endsOn >= facts.beginsOn && facts.beginsOn.daysTo(facts.endsOn) < mostDays) return std::nullopt;
  return invalid("endsOn", message(QT_TRANSLATE_NOOP("core",
                                                     "The work must end on %1 or later, and within %2 days; "
                                                     "it ends on %3."),
                                   {facts.beginsOn.toString(Qt::ISODate), QString::number(mostDays),
                                    facts.endsOn.toString(Qt::ISODate)}));
}

std::optional<Error> wrongChoice(const DepositFacts& facts, const DepositRuleData& rule) {
  if (!facts.chosen || *facts.chosen == rule.asked) return std::nullopt;
  if (!rule.mayChoose)
    return invalid(
        "chosenBasis",
        message(QT_TRANSLATE_NOOP("core", "By %1 the deposit is a share of the %2; there is no choice."),
                {rule.name, nameOf(rule.asked)}));
  if (facts.choiceReason.simplified().isEmpty())
    return invalid("choiceReason",
                   message(QT_TRANSLATE_NOOP("core", "Say why the deposit is to be a share of the %1."),
                           {nameOf(*facts.chosen)}));
  return std::nullopt;
}

std::optional<Error> wrongFacts(const DepositFacts& facts, const DepositRuleData& rule) {
  if (auto error = wrongAmounts(facts)) return error;
  if (auto error = wrongDays(facts)) return error;
  return wrongChoice(facts, rule);
}

const std::optional<BasisSum>& countingIn(const Assessment& made) {
  return made.basis == DepositBasis::Cost ? made.onCost : made.onLabour;
}

Result<void> addSurcharge(Assessment& made, const DepositFacts& facts, const DepositRuleData& rule) {
  made.surchargeRate = deposit_rule_rules::surchargeOf(rule, facts.credit);
  const auto surcharge = rounded(Wide(made.sum.inFen()) * made.surchargeRate.inMillionths(), whole, rule);
  const auto total = surcharge ? made.sum.plus(*surcharge) : std::nullopt;
  if (!total) return refuse(sumTooLarge());
  made.surcharge = *surcharge;
  made.asked = *total;
  return {};
}

void capAt(Money most, Assessment& made) {
  made.capped = made.asked > most;
  made.asked = std::min(made.asked, most);
}

Money grownBy(Money from, Money to) { return std::max(Money(), to.minus(from).value_or(Money())); }

void describe(Assessment& made, const DepositFacts& facts, const DepositRuleData& rule) {
  made.labourShare = shareOf(facts.labourCost.inFen(), facts.cost.inFen());
  made.meetingShare = shareOf(rateFor(DepositBasis::Cost, facts, rule).inMillionths(),
                              rateFor(DepositBasis::LabourCost, facts, rule).inMillionths());
  made.begun = hadBegun(facts, rule);
  const Part part = partOf(facts, rule);
  if (part.inAll == 1 && part.remaining == 1) return;
  made.daysRemaining = part.remaining;
  made.daysInAll = part.inAll;
}

/// Both sums, and the one that counts; a basis without a rate or an amount has none.
Result<Assessment> bothBases(const DepositFacts& facts, const DepositRuleData& rule) {
  const auto onCost = sumOn(DepositBasis::Cost, facts, rule);
  if (!onCost) return refuse(onCost.error());
  const auto onLabour = sumOn(DepositBasis::LabourCost, facts, rule);
  if (!onLabour) return refuse(onLabour.error());
  Assessment made;
  made.onCost = *onCost;
  made.onLabour = *onLabour;
  made.basis = facts.chosen.value_or(rule.asked);
  if (const auto& counts = countingIn(made)) made.sum = counts->sum;
  if (made.onCost && made.onLabour) made.difference = made.onLabour->sum.minus(made.onCost->sum);
  return made;
}

}  // namespace

Result<Assessment> assess(const DepositFacts& facts, const DepositRuleData& rule) {
  if (auto error = wrongFacts(facts, rule)) return refuse(*error);
  auto made = bothBases(facts, rule);
  if (!made) return made;
  if (!countingIn(*made))
    return refuse(invalid("labourCost",
                          message(QT_TRANSLATE_NOOP(
                              "core", "The deposit is a share of the labour cost. Enter the labour cost."))));
  if (const auto added = addSurcharge(*made, facts, rule); !added) return refuse(added.error());
  made->raised = made->asked < rule.leastSum;
  made->asked = std::max(made->asked, rule.leastSum);
  if (rule.mostSum > Money()) capAt(rule.mostSum, *made);
  describe(*made, facts, rule);
  return made;
}

Result<Assessment> assessGrowth(const DepositFacts& before, const DepositFacts& now, Money askedBefore,
                                const DepositRuleData& rule) {
  if (auto error = wrongFacts(now, rule)) return refuse(*error);
  DepositFacts grown = now;
  grown.cost = grownBy(before.cost, now.cost);
  grown.labourCost = grownBy(before.labourCost, now.labourCost);
  DepositRuleData inFull = rule;  // what grew did so now: it is no work that had begun before the rule did
  inFull.begunProRata = false;
  inFull.begunRate = Rate();
  auto made = bothBases(grown, inFull);
  if (!made) return made;
  if (const auto added = addSurcharge(*made, grown, inFull); !added) return refuse(added.error());
  if (rule.mostSum > Money()) capAt(grownBy(askedBefore, rule.mostSum), *made);
  describe(*made, now, inFull);
  return made;
}

QVector<Money> instalments(Money sum, int parts) {
  QVector<Money> all;
  for (int i = 0; i < parts; ++i)
    all.append(Money::fen(sum.inFen() / parts + (i < sum.inFen() % parts ? 1 : 0)));
  return all;
}

int monthsOf(const DepositFacts& facts) {
  if (facts.months > 0) return facts.months;
  if (!facts.beginsOn.isValid() || !facts.endsOn.isValid() || facts.endsOn < facts.beginsOn) return 0;
  const qint64 days = facts.beginsOn.daysTo(facts.endsOn) + 1;
  return static_cast<int>(std::max<qint64>(1, (days * 12 + 364) / 365));
}
