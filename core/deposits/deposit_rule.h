#pragma once

#include "deposits/rate.h"

using DepositRuleId = Id<struct DepositRuleTag>;

/// What a deposit is a share of.
enum class DepositBasis { Cost, LabourCost };
QString codeOf(DepositBasis basis);  ///< "cost", "labour-cost"
bool fromCode(const QString& code, DepositBasis& basis);
QString nameOf(DepositBasis basis);

enum class Rounding { HalfUp, Up, Down };
QString codeOf(Rounding rounding);  ///< "half-up", "up", "down"
bool fromCode(const QString& code, Rounding& rounding);

/// A draft is written by an administrator; another person approves or refuses it.
enum class RuleState { Draft, Approved, Refused };
QString codeOf(RuleState state);  ///< "draft", "approved", "refused"
bool fromCode(const QString& code, RuleState& state);

/// A contractor's level of credit (domain.md 8). Unrated: nobody has judged him, and he pays nothing more.
enum class CreditLevel { Unrated, A, B, C, D };
QString codeOf(CreditLevel level);  ///< "unrated", "a", "b", "c", "d"
bool fromCode(const QString& code, CreditLevel& level);

/// The figures of one jurisdiction from one day to another (domain.md 4). A rate of zero: this basis is not
/// known to the rule.
struct DepositRuleData {
  QString jurisdiction;  ///< division code; "320100" is for all of Nanjing
  QString name;
  QDate validFrom;
  QDate validTo;  ///< inclusive; invalid: until a successor
  Rate costRate;
  Rate labourRate;
  DepositBasis asked = DepositBasis::LabourCost;
  bool mayChoose = false;  ///< the applicant may choose the other one, with a reason
  Rate leastLabourShare;   ///< the labour cost counts as at least this share of the cost
  /// Works that had begun before the rule did: the rate of the basis asked, where it is another one; and
  /// whether they pay for the days that remained on its first day only.
  Rate begunRate;
  bool begunProRata = false;
  Money roundTo = Money::fen(1);  ///< sums are whole multiples of this
  Rounding roundMode = Rounding::HalfUp;
  Money leastSum;
  Money mostSum;          ///< zero: no bound
  Rate supplementShare;   ///< heads on site above the declared by more than this open a supplementary check
  bool releases = false;  ///< whether what is left is released after completion
  int waitingDays = 0;    ///< until it is
  Rate surchargeA, surchargeB, surchargeC, surchargeD;  ///< of the sum, by the contractor's credit
  int experts = 3;                                      ///< so many votes of experts
  Money monthlyWage;                                    ///< usual pay of a worker a month
  Rate shareBelow, shareAbove;  ///< so much below and above what is usual a labour share is flagged
  int alikeEnough = 5;          ///< so many like projects before they say what is usual
  int alikeFactor = 3;          ///< alike: the same kind, and between a third and three times the cost
  Rate headsBelow, headsAbove;  ///< likewise the declared heads, against labour cost ÷ (wage × months)
  Rate densityBelow;            ///< likewise heads per floor area and per cost, against the like
  int habitEnough =
      2;  ///< so many earlier checks of the contractor that were flagged or outgrown are a habit
  QString source;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("jurisdiction", s.jurisdiction);
    v("name", s.name);
    v("validFrom", s.validFrom);
    v("validTo", s.validTo);
    v("costRate", s.costRate);
    v("labourRate", s.labourRate);
    v("basis", s.asked);
    v("mayChoose", s.mayChoose);
    v("leastLabourShare", s.leastLabourShare);
    v("begunRate", s.begunRate);
    v("begunProRata", s.begunProRata);
    v("roundTo", s.roundTo);
    v("roundMode", s.roundMode);
    v("leastSum", s.leastSum);
    v("mostSum", s.mostSum);
    v("supplementShare", s.supplementShare);
    v("releases", s.releases);
    v("waitingDays", s.waitingDays);
    v("surchargeA", s.surchargeA);
    v("surchargeB", s.surchargeB);
    v("surchargeC", s.surchargeC);
    v("surchargeD", s.surchargeD);
    v("experts", s.experts);
    v("monthlyWage", s.monthlyWage);
    v("shareBelow", s.shareBelow);
    v("shareAbove", s.shareAbove);
    v("alikeEnough", s.alikeEnough);
    v("alikeFactor", s.alikeFactor);
    v("headsBelow", s.headsBelow);
    v("headsAbove", s.headsAbove);
    v("densityBelow", s.densityBelow);
    v("habitEnough", s.habitEnough);
    v("source", s.source);
  }
};

/// One on file.
struct DepositRule {
  DepositRuleId id;
  DepositRuleData data;
  RuleState state = RuleState::Draft;
  QString enteredBy;  ///< empty: shipped with the program
  Instant enteredAt;
  QVector<QString> editors;  ///< everybody whose hand was in it; not in lists
  QString decidedBy;
  Instant decidedAt;
  QString decision;
  QString endedBy;  ///< by whom its end was added after it was approved
  Instant endedAt;
  QString endReason;
  int version = 1;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("id", s.id);
    v("data", s.data);
    v("state", s.state);
    v("enteredBy", s.enteredBy);
    v("enteredAt", s.enteredAt);
    v("editors", s.editors);
    v("decidedBy", s.decidedBy);
    v("decidedAt", s.decidedAt);
    v("decision", s.decision);
    v("endedBy", s.endedBy);
    v("endedAt", s.endedAt);
    v("endReason", s.endReason);
    v("version", s.version);
  }
};

struct DepositRuleRef {
  DepositRuleId rule;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("rule", s.rule);
  }
};

struct EditDepositRule {
  DepositRuleId rule;
  int version = 0;
  DepositRuleData data;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("rule", s.rule);
    v("version", s.version);
    v("data", s.data);
  }
};

/// Approving or refusing; the reason is wanted for a refusal.
struct DecideDepositRule {
  DepositRuleId rule;
  int version = 0;
  QString reason;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("rule", s.rule);
    v("version", s.version);
    v("reason", s.reason);
  }
};

struct EndDepositRule {
  DepositRuleId rule;
  int version = 0;
  QDate lastDay;
  QString reason;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("rule", s.rule);
    v("version", s.version);
    v("lastDay", s.lastDay);
    v("reason", s.reason);
  }
};
