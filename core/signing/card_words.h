#pragma once

#include "signing/signing_rules.h"

/// What is said of a card that was checked: at the office and, with less known, at a gate without network.
namespace card_words {

/// What stands in the code, with the verdict; of one that is not the office's nothing.
CheckedCard checkedOf(const signing_rules::Proof& proof);

/// `hasNewer`: he has a valid card beside this dead one.
Message atTheOffice(const CheckedCard& card, bool hasNewer);
Message atTheGate(const CheckedCard& card, const QString& officeName);

}  // namespace card_words
