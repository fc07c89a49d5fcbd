#pragma once

#include "cards/card_desk.h"
#include "cards/card_lists.h"
#include "kit/status_chip.h"
#include "workers/chip_flow.h"

/// How the lists of cards between printer and hand write things; all in the language now installed.
namespace card_list_words {

/// A card number in fours, as it stands on the card.
QString groupedCard(const QString& number);
QString isoDay(const QDate& day);
/// Overdue, today, or the day itself.
ChipWords dueChip(const QDate& dueOn, const QDate& today);
QString huntReason(HuntReason reason);
/// What became of a line on a manager's list.
ChipWords signedChip(SignedHow how, CardState state);
/// What became of a promise, by its code ("in-hand", "late" …).
ChipWords outcomeChip(const QString& code);
/// What holds of a card that somebody laid on the table, and what may be done with it.
QString cardSentence(const Card& card, const QString& handover, const QString& desk);

}  // namespace card_list_words
