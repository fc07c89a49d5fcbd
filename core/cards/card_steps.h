#pragma once

#include "base/finding.h"
#include "cards/card_rules.h"
#include "cards/card_store.h"

/// What the operations of this folder take every step of a card with: rules first, then row, step and audit.
namespace card_steps {

struct Taken {
  QDate day = {};  ///< absent: today
  QString reason = {};
  std::optional<CardState> to = {};  ///< where a step leads to more than one state
  QJsonObject also = {};             ///< more for the audit
};
/// Why the step cannot be taken, or nothing.
std::optional<Error> refusal(Work& work, const card_store::Held& held, card_rules::Step step,
                             const Taken& taken = {});
/// Takes it. Errors: those of card_rules; Conflict "batch" for a card that lies in one.
Result<void> take(Work& work, const card_store::Held& held, card_rules::Step step, const Taken& taken = {});

/// A new card for the same worker, in the place of this one. `reprint`: he has not had the old one, so the
/// same days hold, and it is at the head of the queue; otherwise its days run from today.
Result<CardId> succeed(Work& work, const card_store::Held& old, bool reprint);

Error noSuchCard();
Error noSuchDesk();
/// Somebody was faster; the same sentence as everywhere.
Error changedMeanwhile();
/// A list of cards that a manager took, as it stands. NotFound "handover".
Result<Handover> handoverNow(Work& work, HandoverId id);
void auditHandover(Work& work, const Handover& handover, const QJsonObject& before, QJsonObject after);
/// As operations answer with it.
CardShown shown(Work& work, CardId card);

}  // namespace card_steps
