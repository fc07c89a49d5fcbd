#include "signing/signing_rules.h"

#include <sodium.h>

#include <algorithm>

#include "base/text.h"
#include "cards/card_operations.h"

namespace signing_rules {

namespace {

constexpr int shortestName = 2;
constexpr int longestName = 40;
constexpr int shortestReason = 2;

}  // namespace

Findings checkAsk(const AskToSign& asked) {
  Findings findings;
  const int count = characterCount(squeezed(asked.name));
  if (count < shortestName || count > longestName)
    findings << errorAt("name", "desk-name",
                        message(QT_TRANSLATE_NOOP("core",
                                                  "Say in 2 to 40 characters which computer it is, "
                                                  "e.g. where it stands.")));
  if (bytesOfHex(asked.publicKey, crypto_box_PUBLICKEYBYTES).isEmpty())
    findings << errorAt("publicKey", "desk-key",
                        message(QT_TRANSLATE_NOOP("core", "This is no public key of a desk.")));
  return findings;
}

Findings checkReason(const QString& reason) {
  if (characterCount(squeezed(reason)) >= shortestReason) return {};
  return {errorAt("reason", "reason-missing", message(QT_TRANSLATE_NOOP("core", "Say why.")))};
}

bool mayAdmit(const SigningDesk& desk, const QString& login) { return desk.askedBy != login; }

std::optional<Error> mayMakeKeyAt(const std::optional<SigningDesk>& here, const QVector<SigningDesk>& desks) {
  if (here && here->state == DeskState::Removed)
    return conflict("desk", message(QT_TRANSLATE_NOOP(
                                "core",
                                "This computer was removed as a signing desk. Ask anew: it gets a new "
                                "key of its own.")));
  if (here && here->state == DeskState::Admitted) return std::nullopt;
  const bool others =
      std::ranges::any_of(desks, [](const SigningDesk& each) { return each.state == DeskState::Admitted; });
  if (!others) return std::nullopt;
  return Error{ErrorKind::Forbidden, QStringLiteral("desk"),
               message(QT_TRANSLATE_NOOP("core",
                                         "A signing key is made at a signing desk. Go to one, or have this "
                                         "computer admitted first."))};
}

std::optional<Error> sealedAsItShould(const MakeSigningKey& made, const QVector<SigningDesk>& desks) {
  if (bytesOfHex(made.publicKey, crypto_sign_PUBLICKEYBYTES).isEmpty())
    return invalid("publicKey", message(QT_TRANSLATE_NOOP("core", "This is no public key.")));
  QStringList wanted{made.deskPublicKey};
  for (const SigningDesk& each : desks)
    if (each.state == DeskState::Admitted && each.publicKey != made.deskPublicKey) wanted << each.publicKey;
  QStringList sealed;
  for (const SealedFor& each : made.sealed) {
    if (each.sealed.size() != sealedBytes)
      return invalid("sealed", message(QT_TRANSLATE_NOOP("core", "The private half is not sealed.")));
    sealed << each.desk;
  }
  wanted.sort();
  sealed.sort();
  if (wanted == sealed) return std::nullopt;
  return conflict("desks", message(QT_TRANSLATE_NOOP("core",
                                                     "A signing desk was admitted or removed "
                                                     "meanwhile. Make the key again.")));
}

std::optional<Error> checkCompromised(const MarkCompromised& entered, const SigningKey& key,
                                      const QDate& today) {
  if (key.isInUse())
    return conflict("key", message(QT_TRANSLATE_NOOP("core", "Key %1 is still in use. Change it first."),
                                   {QString::number(key.key)}));
  if (!entered.from.isValid() || entered.from < key.from || entered.from > today)
    return invalid(
        "from", message(QT_TRANSLATE_NOOP("core", "Give a day between %1, when the key was made, and today."),
                        {key.from.toString(Qt::ISODate)}));
  if (key.compromisedFrom.isValid() && entered.from > key.compromisedFrom)
    return conflict("from", message(QT_TRANSLATE_NOOP("core", "Cards from %1 on are doubtful already."),
                                    {key.compromisedFrom.toString(Qt::ISODate)}));
  return firstError(checkReason(entered.reason));
}

bool isTrusted(const SigningKey& key, const QDate& day) {
  return day >= key.from && (key.isInUse() || day <= key.retiredOn) &&
         (!key.compromisedFrom.isValid() || day < key.compromisedFrom);
}

Proof proofOf(const QString& text, const QVector<SigningKey>& known) {
  const auto code = card_code::read(card_code::folded(text));
  if (!code) return {CardVerdict::Mistyped, {}};
  const auto key = std::ranges::find(known, code->claims.key, &SigningKey::key);
  if (key == known.end()) return {CardVerdict::NoSuchKey, code->claims};
  if (!card_code::isSignedBy(*code, bytesOfHex(key->publicKey, crypto_sign_PUBLICKEYBYTES)))
    return {CardVerdict::Forged, code->claims};
  return {isTrusted(*key, code->claims.issued) ? CardVerdict::Genuine : CardVerdict::Doubtful, code->claims};
}

bool isNameOf(const CardClaims& claims, const QString& name) {
  return claims.nameCut ? name.startsWith(claims.name) && name != claims.name : name == claims.name;
}

CardVerdict verdictOf(CardState state) {
  if (state == CardState::Active) return CardVerdict::Genuine;
  return isValidCard(state) ? CardVerdict::Waiting : CardVerdict::Dead;
}

}  // namespace signing_rules
