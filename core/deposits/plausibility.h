#pragma once

#include "deposits/assessment.h"

/// What is judged. The codes are those of flags, and of the words that answer them.
enum class Doubt { LabourShare, Heads, HeadsPerArea, HeadsPerCost, Habit };
QString codeOf(Doubt doubt);  ///< "labour-share", "heads", "heads-per-area", "heads-per-cost", "habit"
bool fromCode(const QString& code, Doubt& doubt);

/// Another project on file that this one is held against.
struct LikeProject {
  Money cost;
  Money labourCost;
  int heads = 0;
  int floorArea = 0;
};

/// Both ends included.
struct CostRange {
  Money least;
  Money most;
};

/// Earlier checks of the same contractor.
struct FormerChecks {
  QString contractor;
  int all = 0;
  int flagged = 0;   ///< that were decided on with a flag
  int outgrown = 0;  ///< whose heads were outgrown, so that a supplementary check followed
};

/// One judgement with its figures; flagged or not, it is shown. In the unit of what is judged: millionths for
/// a share, tenths of heads for heads, tenths of heads per 10,000 m² or per 100 million yuan, checks.
struct Judgement {
  Doubt doubt = Doubt::LabourShare;
  bool flagged = false;
  bool byTheLike = false;  ///< by like projects on file; else by the rule's own figures
  qint64 value = 0;
  qint64 usual = 0;
  qint64 least = 0;
  qint64 most = 0;  ///< zero: no bound
  int alike = 0;    ///< how many like projects there are
  int months = 0;
  Money wage;
  QString contractor;
  QString sentence;  ///< of its figures, in the language in which it is read

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("doubt", s.doubt);
    v("flagged", s.flagged);
    v("byTheLike", s.byTheLike);
    v("value", s.value);
    v("usual", s.usual);
    v("least", s.least);
    v("most", s.most);
    v("likeProjects", s.alike);
    v("months", s.months);
    v("monthlyWage", s.wage);
    v("contractorName", s.contractor);
    v("sentence", s.sentence);
  }
};

/// Doubts about what is declared (domain.md 4). A flag decides nothing: it asks a word from the supervisor.
/// Pure.
namespace plausibility {

/// The costs by which another project counts as like this one; its kind is asked where it is read. None lies
/// in it where this one's cost is not known.
CostRange likeCosts(const DepositFacts& facts, const DepositRuleData& rule);

/// Labour cost of the cost, rounded to a millionth; zero where there is no cost.
Rate labourShare(Money labourCost, Money cost);
/// "12.5" of tenths.
QString tenths(qint64 value);
/// Tenths of heads per 10,000 m², half up; zero where the area is not known.
qint64 headsPerArea(int heads, int floorArea);

/// What can be judged with what is known, in the order of Doubt. `alike` are projects of other contractors:
/// who declares too little must not become the measure of himself.
QVector<Judgement> judge(const DepositFacts& facts, const Assessment& assessment,
                         const QVector<LikeProject>& alike, const FormerChecks& former,
                         const DepositRuleData& rule);

/// The reasoning, with its figures.
Message sentenceOf(const Judgement& judgement);
/// All sentences filled in, for people.
void speak(QVector<Judgement>& judgements);
QVector<Doubt> flagsIn(const QVector<Judgement>& judgements);

}  // namespace plausibility
