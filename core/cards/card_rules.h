#pragma once

#include <optional>

#include "base/error.h"
#include "cards/card_desk.h"
#include "rules/dated_rules.h"

/// The life of a card (domain.md 3): which step leads from where to where. Pure.
namespace card_rules {

/// Every way in which a card changes its state.
enum class Step {
  Queue,
  Hold,  ///< something is wanting after all: another photo, his consent
  JoinBatch,
  LeaveBatch,  ///< taken out, dissolved, or not printed
  PrintWell,
  Spoil,
  Personalise,
  LoseChip,  ///< the chip that was written for it was given up: it is written anew, on another
  PutAtDesk,
  BringBack,  ///< a manager brings it back to the desk
  Deliver,    ///< to the worker or to a manager
  Undeliver,  ///< he was not given it after all: it was noted by mistake
  Lose,
  Find,
  Block,
  Unblock,
  Replace,
  Return,
  Cancel,
  EndByMerge,  ///< one person, one card
  Revive       ///< the merge was taken apart
};

struct Transition {
  Step step;
  QVector<CardState> from;
  CardState to;
  bool reasonWanted;
};
/// The one table. A step may stand in several lines.
const QVector<Transition>& transitions();

bool leads(Step step, CardState from);
CardState stateAfter(Step step);
/// Whether any step leads from one state to the other.
bool isStep(CardState from, CardState to);
bool wantsReason(Step step);
/// Spoiled, replaced: never anything else again.
bool isDead(CardState state);

/// Why this step cannot be taken with this card: Conflict "state" or Invalid "reason". `called` is the card's
/// number, or its worker's name while it has none.
std::optional<Error> check(Step step, const Card& card, const QString& called, const QString& reason);

/// A step may be entered later than it was taken, not before the one before it and not in the future.
std::optional<Error> checkDay(const QDate& day, const QDate& lastStepOn, const QDate& today);
/// Any words, at most 200 characters.
std::optional<Error> checkReason(const QString& reason);

/// A manager who has not brought all signatures in the time of the rule is asked for them.
bool isSlow(const Handover& list, const RuleSet& rules, const QDate& today);

/// What speaks against taking back what is noted on a line: Conflict "cards" where nobody has signed, or the
/// manager brought the card back; Forbidden "cards" for anybody but who noted it on this very day, or a
/// supervisor: what others have gone by since is not taken back by who was wrong.
std::optional<Error> againstUndoing(const HandoverLine& line, const QString& login, bool isSupervisor,
                                    const QDate& today);

/// What speaks against taking back that a card was handed to its worker: Conflict "state" where it was not,
/// Forbidden "card" as for a signature. `delivered` is the step by which it was.
std::optional<Error> againstUndelivering(const Card& card, const CardStep& delivered, const QString& login,
                                         bool isSupervisor, const QDate& today);

/// What a requested card waits for: "", "photo-missing", "photo-unfit", "refused".
QString wanting(const Card& card, bool hasPhoto);
Message inWords(const QString& wanting);

}  // namespace card_rules
