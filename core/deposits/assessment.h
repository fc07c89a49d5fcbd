#pragma once

#include "deposits/deposit_rule.h"

/// What a deposit is computed from, as the applicant declares it.
struct DepositFacts {
  Money cost;         ///< construction cost
  Money labourCost;   ///< labour cost in it
  int heads = 0;      ///< declared workers
  int floorArea = 0;  ///< m²; zero: not known
  int months = 0;     ///< of work; zero: as the dates say
  QString category;   ///< code of resources/codes/project_category.csv
  QString structure;  ///< kind of structure, in words
  QDate beginsOn;
  QDate endsOn;
  QDate appliedOn;
  CreditLevel credit = CreditLevel::Unrated;
  std::optional<DepositBasis> chosen;  ///< none: the one the rule asks
  QString choiceReason;                ///< wanted where the other one is chosen

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("cost", s.cost);
    v("labourCost", s.labourCost);
    v("declaredHeads", s.heads);
    v("floorArea", s.floorArea);
    v("months", s.months);
    v("category", s.category);
    v("structure", s.structure);
    v("beginsOn", s.beginsOn);
    v("endsOn", s.endsOn);
    v("appliedOn", s.appliedOn);
    v("credit", s.credit);
    v("chosenBasis", s.chosen);
    v("choiceReason", s.choiceReason);
  }
};

/// One basis: what it is counted on, at which rate, and the sum.
struct BasisSum {
  Money counted;  ///< the labour cost may count as more than declared
  Rate rate;
  Money sum;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("counted", s.counted);
    v("rate", s.rate);
    v("sum", s.sum);
  }
};

/// Both bases side by side and what is asked. Every line is rounded as it is printed, so that whoever adds
/// them up comes to the same.
struct Assessment {
  std::optional<BasisSum> onCost;    ///< none where the rule has no rate for it
  std::optional<BasisSum> onLabour;  ///< none also where no labour cost is declared and none is supposed
  std::optional<Money> difference;   ///< on labour less on cost
  DepositBasis basis = DepositBasis::LabourCost;  ///< the one that counts
  Money sum;                                      ///< on it
  Rate surchargeRate;
  Money surcharge;
  bool raised = false;  ///< to the least sum
  bool capped = false;  ///< to the greatest
  Money asked;
  Rate labourShare;       ///< of the cost, as declared, rounded to a millionth
  Rate meetingShare;      ///< the labour share at which both bases ask the same; zero where there is one only
  bool begun = false;     ///< it had begun before the rule did, and the rule makes a difference for that
  int daysRemaining = 0;  ///< on the rule's first day, where they count
  int daysInAll = 0;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("onCost", s.onCost);
    v("onLabour", s.onLabour);
    v("difference", s.difference);
    v("basis", s.basis);
    v("sum", s.sum);
    v("surchargeRate", s.surchargeRate);
    v("surcharge", s.surcharge);
    v("raised", s.raised);
    v("capped", s.capped);
    v("asked", s.asked);
    v("labourShare", s.labourShare);
    v("meetingShare", s.meetingShare);
    v("begun", s.begun);
    v("daysRemaining", s.daysRemaining);
    v("daysInAll", s.daysInAll);
  }
};

/// The deposit by a rule (domain.md 4). Integers of fen throughout. Errors: Invalid "cost", "labourCost",
/// "chosenBasis", "choiceReason", "endsOn" (so many years, or they end before they begin), and "cost" where a
/// sum would be larger than the office can hold.
Result<Assessment> assess(const DepositFacts& facts, const DepositRuleData& rule);

/// What a supplementary check asks: the same rule on what cost and labour cost have grown by. A sum that was
/// asked before counts towards the greatest sum, and the least was paid with the first. Errors: as assess().
Result<Assessment> assessGrowth(const DepositFacts& before, const DepositFacts& now, Money askedBefore,
                                const DepositRuleData& rule);

/// The sum in so many parts, which add up to it to the fen; the first ones are the larger. None for a count
/// below one.
QVector<Money> instalments(Money sum, int parts);

/// Months of work, at least one: as said, else as the dates say, begun months counting whole; zero where
/// neither is known.
int monthsOf(const DepositFacts& facts);
