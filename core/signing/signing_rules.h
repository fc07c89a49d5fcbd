#pragma once

#include "base/finding.h"
#include "signing/card_code.h"
#include "signing/signing.h"

/// Which desks may sign, which keys are to be trusted, and what a card's code says. Pure.
namespace signing_rules {

/// Bytes of the private half as it is sealed: the seed of 32 and what sealing adds.
constexpr int sealedBytes = 80;

/// A name of 2 to 40 characters, and a public key.
Findings checkAsk(const AskToSign& asked);
/// Why a desk is removed or a key is no longer to be relied on: at least two characters.
Findings checkReason(const QString& reason);

/// Four eyes: whoever asked for a desk does not admit it.
bool mayAdmit(const SigningDesk& desk, const QString& login);
/// A key is made at a desk that is admitted already, or where there is no such desk (yet, or any more).
/// Errors: Forbidden "desk", Conflict "desk" for one that was removed. `here`: none where it is not on file.
std::optional<Error> mayMakeKeyAt(const std::optional<SigningDesk>& here, const QVector<SigningDesk>& desks);
/// The new key is sealed to this desk and to each admitted one, once each, and to nobody else. Error:
/// Conflict "desks" (a desk was admitted or removed meanwhile), Invalid "sealed".
std::optional<Error> sealedAsItShould(const MakeSigningKey& made, const QVector<SigningDesk>& desks);
/// A key is called compromised once it is out of use, from a day on which it was used.
std::optional<Error> checkCompromised(const MarkCompromised& entered, const SigningKey& key,
                                      const QDate& today);

/// Whether the key could have signed a true card on that day: it was in use, and not yet compromised.
bool isTrusted(const SigningKey& key, const QDate& day);

/// What a code says by itself: Genuine, Doubtful, Forged, NoSuchKey or Mistyped.
struct Proof {
  CardVerdict verdict = CardVerdict::Mistyped;
  CardClaims claims;  ///< where it was read
};
Proof proofOf(const QString& text, const QVector<SigningKey>& known);

/// Whether the name of today is still the one the card was signed with, as far as it stands in its code.
bool isNameOf(const CardClaims& claims, const QString& name);

/// Of a card on file: dead, on its way, or in somebody's hand.
CardVerdict verdictOf(CardState state);

}  // namespace signing_rules
