#include "deposits/plausibility.h"

#include <algorithm>
#include <limits>

#include "base/coded.h"

namespace {

using Wide = __int128;
constexpr qint64 tenth = 10;
constexpr qint64 areaUnit = 10'000;                ///< m²
constexpr qint64 costUnit = 10'000'000'000;        ///< a hundred million yuan, in fen
constexpr qint64 mostTimes = 10;                   ///< the whole, as a rate has it
constexpr qint64 largest = 1'000'000'000'000'000;  ///< figures beyond it are one: nobody reads them

constexpr std::array doubtCodes{"labour-share", "heads", "heads-per-area", "heads-per-cost", "habit"};

qint64 bounded(Wide value) { return static_cast<qint64>(std::clamp<Wide>(value, 0, largest)); }

/// Half up.
qint64 quotient(Wide part, Wide of) { return of <= 0 ? 0 : bounded((2 * part + of) / (2 * of)); }

/// The middle one; of an even number the lower, so that a doubt is never made by rounding.
qint64 medianOf(QVector<qint64> values) {
  std::sort(values.begin(), values.end());
  return values.at((values.size() - 1) / 2);
}

qint64 below(qint64 usual, Rate by) {
  return bounded(Wide(usual) * (Rate::whole - by.inMillionths()) / Rate::whole);
}
qint64 above(qint64 usual, Rate by) {
  return bounded((Wide(usual) * (Rate::whole + by.inMillionths()) + Rate::whole - 1) / Rate::whole);
}

void setBand(Judgement& made, Rate down, Rate up) {
  made.least = below(made.usual, down);
  made.most = above(made.usual, up);
  made.flagged = made.value < made.least || made.value > made.most;
}

/// One figure of each like project that has it, in its unit.
template <class Figure>
QVector<qint64> figuresOf(const QVector<LikeProject>& alike, Figure figure) {
  QVector<qint64> all;
  for (const LikeProject& each : alike)
    if (const qint64 value = figure(each); value > 0) all.append(value);
  return all;
}

qint64 shareIn(Money labour, Money cost) {
  return quotient(Wide(labour.inFen()) * Rate::whole, cost.inFen());
}
qint64 perArea(int heads, int area) { return quotient(Wide(heads) * tenth * areaUnit, area); }
qint64 perCost(int heads, Money cost) { return quotient(Wide(heads) * tenth * costUnit, cost.inFen()); }

std::optional<Judgement> judgeShare(const DepositFacts& facts, const Assessment& assessment,
                                    const QVector<LikeProject>& alike, const DepositRuleData& rule) {
  if (facts.labourCost <= Money()) return std::nullopt;
  const auto shares =
      figuresOf(alike, [](const LikeProject& each) { return shareIn(each.labourCost, each.cost); });
  Judgement made;
  made.doubt = Doubt::LabourShare;
  made.alike = static_cast<int>(shares.size());
  made.byTheLike = made.alike >= rule.alikeEnough;
  made.usual = made.byTheLike ? medianOf(shares) : assessment.meetingShare.inMillionths();
  if (made.usual == 0) return std::nullopt;
  made.value = assessment.labourShare.inMillionths();
  setBand(made, rule.shareBelow, rule.shareAbove);
  return made;
}

/// labour cost ÷ (wage × months): how many hands the labour cost pays.
std::optional<Judgement> judgeHeads(const DepositFacts& facts, const DepositRuleData& rule) {
  Judgement made;
  made.doubt = Doubt::Heads;
  made.months = monthsOf(facts);
  made.wage = rule.monthlyWage;
  if (facts.labourCost <= Money() || made.months == 0 || made.wage <= Money()) return std::nullopt;
  made.value = facts.heads * tenth;
  made.usual = quotient(Wide(facts.labourCost.inFen()) * tenth, Wide(made.wage.inFen()) * made.months);
  setBand(made, rule.headsBelow, rule.headsAbove);
  return made;
}

/// Only too few heads are a doubt here: many on little ground is no way to pay less.
std::optional<Judgement> judgeDensity(Doubt doubt, qint64 value, const QVector<qint64>& others,
                                      const DepositRuleData& rule) {
  if (others.size() < rule.alikeEnough) return std::nullopt;
  Judgement made;
  made.doubt = doubt;
  made.byTheLike = true;
  made.alike = static_cast<int>(others.size());
  made.value = value;
  made.usual = medianOf(others);
  made.least = below(made.usual, rule.densityBelow);
  made.flagged = made.value < made.least;
  return made;
}

std::optional<Judgement> judgeHabit(const FormerChecks& former, const DepositRuleData& rule) {
  if (former.all == 0) return std::nullopt;
  Judgement made;
  made.doubt = Doubt::Habit;
  made.value = former.flagged + former.outgrown;
  made.most = rule.habitEnough - 1;
  made.usual = former.outgrown;
  made.alike = former.all;
  made.contractor = former.contractor;
  made.flagged = made.value > made.most;
  return made;
}

// ---- said --------------------------------------------------------------------------------------------

using plausibility::tenths;

/// A share to a tenth of a per cent, half up.
QString percent(qint64 millionths) { return tenths((millionths + 500) / 1'000) + u'%'; }

Message shareSentence(const Judgement& j) {
  const QStringList figures{percent(j.value), percent(j.usual), percent(j.least), percent(j.most),
                            QString::number(j.alike)};
  if (j.byTheLike)
    return message(
        QT_TRANSLATE_NOOP("core",
                          "Labour is %1 of the cost; the %5 like projects on file have %2 (%3 to %4 "
                          "is usual)."),
        figures);
  return message(
      QT_TRANSLATE_NOOP("core",
                        "Labour is %1 of the cost; both bases meet at %2 (%3 to %4 is usual). There "
                        "are %5 like projects on file, too few to go by."),
      figures);
}

Message headsSentence(const Judgement& j) {
  const QStringList figures{tenths(j.value), tenths(j.usual),   tenths(j.least),
                            tenths(j.most),  j.wage.toString(), QString::number(j.months)};
  if (j.value < j.least)
    return message(
        QT_TRANSLATE_NOOP("core",
                          "%1 workers are declared, but the labour cost pays %2 (at %5 a month for %6 "
                          "months; %3 to %4 is usual): too few are declared, or the labour cost is not "
                          "all labour."),
        figures);
  if (j.value > j.most)
    return message(
        QT_TRANSLATE_NOOP("core",
                          "%1 workers are declared, but the labour cost pays only %2 (at %5 a month for "
                          "%6 months; %3 to %4 is usual): the labour cost is too low for them."),
        figures);
  return message(
      QT_TRANSLATE_NOOP("core",
                        "%1 workers are declared; the labour cost pays %2 (at %5 a month for %6 months; "
                        "%3 to %4 is usual)."),
      figures);
}

Message densitySentence(const Judgement& j) {
  const QStringList figures{tenths(j.value), tenths(j.usual), tenths(j.least), QString::number(j.alike)};
  if (j.doubt == Doubt::HeadsPerArea)
    return message(
        QT_TRANSLATE_NOOP("core",
                          "Declared are %1 workers for 10,000 m²; the %4 like projects on file have %2 "
                          "(from %3 on is usual)."),
        figures);
  return message(
      QT_TRANSLATE_NOOP("core",
                        "Declared are %1 workers for 100 million yuan of cost; the %4 like projects on "
                        "file have %2 (from %3 on is usual)."),
      figures);
}

Message habitSentence(const Judgement& j) {
  return message(
      QT_TRANSLATE_NOOP("core",
                        "Of %2 earlier checks of %1, %3 were flagged and %4 outgrown; %5 together are a "
                        "habit."),
      {j.contractor, QString::number(j.alike), QString::number(j.value - j.usual), QString::number(j.usual),
       QString::number(j.most + 1)});
}

}  // namespace

QString codeOf(Doubt doubt) { return codeIn(doubtCodes, doubt); }
bool fromCode(const QString& code, Doubt& doubt) { return valueIn(doubtCodes, code, doubt); }

namespace plausibility {

QString tenths(qint64 value) {
  const QString text = QString::number(value / tenth);
  return value % tenth == 0 ? text : text + u'.' + QString::number(value % tenth);
}

CostRange likeCosts(const DepositFacts& facts, const DepositRuleData& rule) {
  const Wide own = facts.cost.inFen();
  const Wide factor = rule.alikeFactor;
  const Wide least = std::max<Wide>(1, (own + factor - 1) / factor);
  const Wide most = std::min<Wide>(own * factor, std::numeric_limits<qint64>::max());
  return {Money::fen(static_cast<qint64>(least)), Money::fen(static_cast<qint64>(most))};
}

Rate labourShare(Money labourCost, Money cost) {
  const qint64 share = shareIn(labourCost, cost);
  return Rate::millionths(static_cast<int>(std::min<qint64>(share, mostTimes * Rate::whole)));
}

qint64 headsPerArea(int heads, int floorArea) { return perArea(heads, floorArea); }

QVector<Judgement> judge(const DepositFacts& facts, const Assessment& assessment,
                         const QVector<LikeProject>& alike, const FormerChecks& former,
                         const DepositRuleData& rule) {
  const auto areas =
      figuresOf(alike, [](const LikeProject& each) { return perArea(each.heads, each.floorArea); });
  const auto costs = figuresOf(alike, [](const LikeProject& each) { return perCost(each.heads, each.cost); });
  std::optional<Judgement> byArea;
  if (facts.floorArea > 0)
    byArea = judgeDensity(Doubt::HeadsPerArea, perArea(facts.heads, facts.floorArea), areas, rule);
  QVector<Judgement> all;
  for (const auto& each : {judgeShare(facts, assessment, alike, rule), judgeHeads(facts, rule), byArea,
                           judgeDensity(Doubt::HeadsPerCost, perCost(facts.heads, facts.cost), costs, rule),
                           judgeHabit(former, rule)})
    if (each) all.append(*each);
  return all;
}

Message sentenceOf(const Judgement& judgement) {
  switch (judgement.doubt) {
    case Doubt::LabourShare:
      return shareSentence(judgement);
    case Doubt::Heads:
      return headsSentence(judgement);
    case Doubt::HeadsPerArea:
    case Doubt::HeadsPerCost:
      return densitySentence(judgement);
    case Doubt::Habit:
      return habitSentence(judgement);
  }
  return {};
}

void speak(QVector<Judgement>& judgements) {
  for (Judgement& each : judgements) each.sentence = sentenceOf(each).text();
}

QVector<Doubt> flagsIn(const QVector<Judgement>& judgements) {
  QVector<Doubt> flags;
  for (const Judgement& each : judgements)
    if (each.flagged) flags.append(each.doubt);
  return flags;
}

}  // namespace plausibility
