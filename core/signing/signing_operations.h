#pragma once

#include "base/record.h"
#include "signing/signing.h"
#include "storage/operation.h"

/// Puts this computer on the list of those that want to sign; an administrator admits it at a desk that signs
/// already. Errors: Invalid "name", "publicKey"; Conflict "name" (taken), "publicKey" (asked already;
/// removed).
extern const Operation<AskToSign, SigningDesk> AskToBeSigningDesk;  ///< signing.ask
extern const Operation<Nothing, SigningDeskList> ListSigningDesks;  ///< signing.desks (reads)
extern const Operation<Nothing, SigningKeyList> ListSigningKeys;  ///< signing.keys (reads; nothing is secret)

/// The private half of the key in use, sealed to this desk; each look is audited. Errors: NotFound "key"
/// (none was made), NotFound "desk" (this computer never asked), Conflict "desk" (not admitted, removed, or
/// not among those the key was sealed to). Each says in words what to do.
extern const Operation<OpenSigningKey, SealedKey> OpenTheKey;         ///< signing.open: to sign cards
extern const Operation<OpenSigningKey, SealedKey> OpenTheKeyToAdmit;  ///< signing.open-to-admit
/// By a supervisor, who signs certificates of deposits at a desk that was admitted.
extern const Operation<OpenSigningKey, SealedKey> OpenTheKeyToCertify;  ///< signing.open-to-certify

/// Errors: NotFound "signingDesk", Conflict "version", "state" (asked no more), "key" (changed meanwhile),
/// Forbidden "asker" (whoever asked does not admit), Invalid "sealed".
extern const Operation<AdmitDesk, SigningDesk> AdmitSigningDesk;  ///< signing.admit
/// It keeps what was sealed to it: the key in use is to be changed, which the list then says. Errors:
/// NotFound "signingDesk", Invalid "reason", Conflict "version", "state".
extern const Operation<RemoveDesk, SigningDesk> RemoveSigningDesk;  ///< signing.remove

/// The first key, and the desk where it was made as the first to sign. Errors: Conflict "key" (there is one),
/// Invalid "signingDeskName", "publicKey", "sealed"; those of rotating.
extern const Operation<MakeSigningKey, SigningKey> MakeFirstKey;  ///< signing.first-key
/// Another key from now on; the old one is retired, and what it signed stays true. Errors: NotFound "key",
/// Invalid "reason", "sealed"; Forbidden "desk" (made where no key may be made); Conflict "desk", "desks"
/// (one was admitted or removed meanwhile), "version".
extern const Operation<MakeSigningKey, SigningKey> ChangeSigningKey;  ///< signing.rotate
/// What the key signed from that day on is doubtful. Errors: NotFound "key", Conflict "key" (still in use),
/// "from" (an earlier day was named), "version"; Invalid "from", "reason".
extern const Operation<MarkCompromised, SigningKey> MarkKeyCompromised;  ///< signing.compromised

/// The desks, kept as they are until the end where `held`; and the one with this public key, as long as it is
/// admitted: for other features that seal secrets to the same desks. Errors: as OpenTheKey has them of
/// "desk".
QVector<SigningDesk> signingDesks(Work& work, bool held = false);
Result<SigningDesk> admittedDesk(Work& work, const QString& publicKey);
/// The key that signs, kept as it is until the end where `held`. Errors: NotFound "key".
Result<SigningKey> signingKeyInUse(Work& work, bool held = false);
/// All keys, oldest first: whose signature something on paper bears.
QVector<SigningKey> signingKeys(Work& work);

/// Says of a card's code, or of its number, whether the card is this office's and counts. Never an error for
/// a wrong code: that is what is asked.
extern const Operation<CheckCard, CheckedCard> CheckACard;  ///< card.check (reads)
