#include "signing/signing_operations.h"

#include <algorithm>

#include "base/text.h"
#include "signing/desk_key.h"
#include "signing/signing_rules.h"
#include "signing/signing_store.h"
#include "workers/person_operations.h"

namespace {

const QString deskSubject = QStringLiteral("signing-desk");
const QString keySubject = QStringLiteral("signing-key");

Error noKey() {
  return notFound("key",
                  message(QT_TRANSLATE_NOOP("core",
                                            "The office has no signing key yet. An administrator makes "
                                            "the first one on the page Signing keys.")));
}

Error noSuchDesk() {
  return notFound("signingDesk", message(QT_TRANSLATE_NOOP("core", "There is no such signing desk.")));
}

void auditDesk(Work& work, const SigningDesk& desk, DeskState state, const QString& reason = {}) {
  QJsonObject after{{QStringLiteral("name"), desk.name},
                    {QStringLiteral("fingerprint"), desk.fingerprint},
                    {QStringLiteral("state"), codeOf(state)}};
  if (!reason.isEmpty()) after.insert(QStringLiteral("reason"), reason);
  work.audit({deskSubject, desk.id.value(), {}, after});
}

template <class T>
Result<T> orFailed(Work& work, T value) {
  if (work.failed()) return refuse(work.error());
  return value;
}

/// As it is on file now.
Result<SigningDesk> deskNow(Work& work, SigningDeskId id) {
  const auto desk = signing_store::desk(work, id);
  if (work.failed()) return refuse(work.error());
  return *desk;
}

// ---- asked -------------------------------------------------------------------------------------------

std::optional<Error> knownAlready(const std::optional<SigningDesk>& desk) {
  if (!desk) return std::nullopt;
  if (desk->state == DeskState::Removed)
    return conflict("publicKey", message(QT_TRANSLATE_NOOP(
                                     "core",
                                     "This computer was removed as a signing desk. Ask anew: it gets a "
                                     "new key of its own.")));
  return conflict("publicKey",
                  message(QT_TRANSLATE_NOOP("core", "This computer asked already, as “%1”."), {desk->name}));
}

/// Written, with who asked; admitted at once where a key is made on it.
Result<SigningDesk> addDesk(Work& work, const AskToSign& asked, bool withKey) {
  if (signing_store::isNameTaken(work, asked.name.simplified()))
    return refuse(conflict(
        "name", message(QT_TRANSLATE_NOOP("core", "Another signing desk is called “%1”."), {asked.name})));
  SigningDesk desk;
  desk.name = asked.name.simplified();
  desk.station = work.actor().station;
  desk.publicKey = asked.publicKey;
  desk.fingerprint = fingerprintOf(asked.publicKey);
  desk.state = withKey ? DeskState::Admitted : DeskState::Asked;
  desk.askedBy = work.actor().login;
  desk.askedAt = work.now();
  if (withKey) {
    desk.admittedBy = desk.askedBy;
    desk.admittedAt = desk.askedAt;
  }
  desk.id = signing_store::addDesk(work, desk, withKey);
  if (work.failed()) return refuse(work.error());
  auditDesk(work, desk, desk.state);
  return desk;
}

Result<SigningDesk> ask(Work& work, const AskToSign& asked) {
  if (auto error = firstError(signing_rules::checkAsk(asked))) return refuse(*error);
  if (auto error = knownAlready(signing_store::deskWith(work, asked.publicKey))) return refuse(*error);
  return addDesk(work, asked, false);
}

// ---- read --------------------------------------------------------------------------------------------

Result<SigningDeskList> listDesks(Work& work, const Nothing&) {
  SigningDeskList list;
  list.desks = signing_store::desks(work);
  list.rotationNeeded = std::ranges::any_of(
      list.desks, [](const SigningDesk& each) { return each.state == DeskState::Removed && each.opensKey; });
  return orFailed(work, list);
}

Result<SigningKeyList> listKeys(Work& work, const Nothing&) {
  SigningKeyList list;
  list.officeName = work.info(QStringLiteral("name"));
  list.day = work.today();
  list.keys = signing_store::keys(work);
  return orFailed(work, list);
}

/// Why this computer cannot open the key, with what is to be done about it.
std::optional<Error> cannotOpen(const std::optional<SigningDesk>& desk) {
  if (!desk)
    return notFound("desk", message(QT_TRANSLATE_NOOP("core",
                                                      "This computer is no signing desk. Ask to be one; an "
                                                      "administrator then admits it at a desk that signs.")));
  if (desk->state == DeskState::Asked)
    return conflict("desk",
                    message(QT_TRANSLATE_NOOP("core",
                                              "This computer, “%1”, waits to be admitted. An "
                                              "administrator does that at a desk that signs already."),
                            {desk->name}));
  if (desk->state == DeskState::Removed)
    return conflict("desk", message(QT_TRANSLATE_NOOP(
                                "core",
                                "This computer was removed as a signing desk. Ask anew: it gets a new "
                                "key of its own.")));
  return std::nullopt;
}

Result<SealedKey> openKey(Work& work, const OpenSigningKey& asked) {
  const auto key = signingKeyInUse(work);
  if (!key) return refuse(key.error());
  const auto desk = signing_store::deskWith(work, asked.publicKey);
  if (work.failed()) return refuse(work.error());
  if (auto error = cannotOpen(desk)) return refuse(*error);
  SealedKey sealed{key->key, key->publicKey, signing_store::sealed(work, key->key, desk->id)};
  if (work.failed()) return refuse(work.error());
  if (sealed.sealed.isEmpty())
    return refuse(conflict(
        "desk",
        message(QT_TRANSLATE_NOOP("core", "Key %1 is not sealed to this computer. Have the key changed."),
                {QString::number(key->key)})));
  work.audit({keySubject, key->key, {}, {{QStringLiteral("openedAt"), desk->name}}});
  return sealed;
}

// ---- admitted, removed -------------------------------------------------------------------------------

Result<SigningDesk> deskAtVersion(Work& work, SigningDeskId id, int version) {
  const auto desk = signing_store::desk(work, id);
  if (work.failed()) return refuse(work.error());
  if (!desk) return refuse(noSuchDesk());
  if (desk->version != version) return refuse(changedMeanwhile());
  return *desk;
}

std::optional<Error> cannotAdmit(const SigningDesk& desk, const QString& login) {
  if (desk.state != DeskState::Asked)
    return conflict("state",
                    message(QT_TRANSLATE_NOOP("core", "“%1” does not wait to be admitted."), {desk.name}));
  if (signing_rules::mayAdmit(desk, login)) return std::nullopt;
  return Error{ErrorKind::Forbidden, QStringLiteral("asker"),
               message(QT_TRANSLATE_NOOP(
                   "core", "You asked for this desk yourself; another administrator admits it."))};
}

Result<SigningDesk> admit(Work& work, const AdmitDesk& entered) {
  const auto key = signing_store::keyInUse(work, true);
  const auto desk = deskAtVersion(work, entered.signingDesk, entered.version);
  if (!desk) return desk;
  if (auto error = cannotAdmit(*desk, work.actor().login)) return refuse(*error);
  if (!key) return refuse(noKey());
  if (key->key != entered.key)
    return refuse(conflict(
        "key",
        message(QT_TRANSLATE_NOOP("core", "The signing key was changed meanwhile. Admit the desk again."))));
  if (entered.sealed.size() != signing_rules::sealedBytes)
    return refuse(invalid("sealed", message(QT_TRANSLATE_NOOP("core", "The private half is not sealed."))));
  if (!signing_store::admit(work, *desk, false) && !work.failed()) return refuse(changedMeanwhile());
  signing_store::addSealed(work, key->key, desk->id, entered.sealed);
  auditDesk(work, *desk, DeskState::Admitted);
  return deskNow(work, desk->id);
}

Result<SigningDesk> removeDesk(Work& work, const RemoveDesk& entered) {
  if (auto error = firstError(signing_rules::checkReason(entered.reason))) return refuse(*error);
  signing_store::keyInUse(work, true);
  const auto desk = deskAtVersion(work, entered.signingDesk, entered.version);
  if (!desk) return desk;
  if (desk->state == DeskState::Removed)
    return refuse(
        conflict("state", message(QT_TRANSLATE_NOOP("core", "“%1” was removed already."), {desk->name})));
  if (!signing_store::remove(work, *desk, entered.reason.simplified()) && !work.failed())
    return refuse(changedMeanwhile());
  auditDesk(work, *desk, DeskState::Removed, entered.reason.simplified());
  return deskNow(work, desk->id);
}

// ---- keys --------------------------------------------------------------------------------------------

/// The desk where a key is made: it signs from now on.
Result<SigningDesk> signingHere(Work& work, const MakeSigningKey& made,
                                const std::optional<SigningDesk>& here) {
  if (!here) {
    AskToSign asked{made.deskName, made.deskPublicKey};
    if (auto error = firstError(signing_rules::checkAsk(asked))) {
      if (error->field == u"name") error->field = QStringLiteral("signingDeskName");
      return refuse(*error);
    }
    return addDesk(work, asked, true);
  }
  if (here->state == DeskState::Admitted) return *here;
  if (!signing_store::admit(work, *here, true) && !work.failed()) return refuse(changedMeanwhile());
  auditDesk(work, *here, DeskState::Admitted);
  return deskNow(work, here->id);
}

Result<SigningKey> addKey(Work& work, const MakeSigningKey& made, int number) {
  const auto desks = signing_store::desks(work);
  const auto here = signing_store::deskWith(work, made.deskPublicKey);
  if (work.failed()) return refuse(work.error());
  if (auto error = signing_rules::mayMakeKeyAt(here, desks)) return refuse(*error);
  if (auto error = signing_rules::sealedAsItShould(made, desks)) return refuse(*error);
  const auto desk = signingHere(work, made, here);
  if (!desk) return refuse(desk.error());
  SigningKey key;
  key.key = number;
  key.publicKey = made.publicKey;
  key.from = work.today();
  key.madeBy = work.actor().login;
  signing_store::addKey(work, key);
  for (const SealedFor& each : made.sealed) {
    const auto to = signing_store::deskWith(work, each.desk);
    if (work.failed()) return refuse(work.error());
    signing_store::addSealed(work, number, to->id, each.sealed);
  }
  work.audit({keySubject,
              number,
              {},
              {{QStringLiteral("publicKey"), key.publicKey}, {QStringLiteral("madeAt"), desk->name}}});
  return orFailed(work, key);
}

Result<SigningKey> makeFirst(Work& work, const MakeSigningKey& made) {
  const auto known = signing_store::keys(work);
  if (work.failed()) return refuse(work.error());
  if (!known.isEmpty())
    return refuse(conflict("key", message(QT_TRANSLATE_NOOP(
                                      "core", "The office has a signing key already. Change it instead."))));
  return addKey(work, made, 1);
}

Result<SigningKey> rotate(Work& work, const MakeSigningKey& made) {
  if (auto error = firstError(signing_rules::checkReason(made.reason))) return refuse(*error);
  const auto old = signingKeyInUse(work, true);
  if (!old) return refuse(old.error());
  const QString reason = made.reason.simplified();
  if (!signing_store::retire(work, *old, reason) && !work.failed()) return refuse(changedMeanwhile());
  work.audit(
      {keySubject,
       old->key,
       {},
       {{QStringLiteral("retiredOn"), record::toValue(work.today())}, {QStringLiteral("reason"), reason}}});
  return addKey(work, made, old->key + 1);
}

Result<SigningKey> markCompromised(Work& work, const MarkCompromised& entered) {
  const auto keys = signing_store::keys(work);
  if (work.failed()) return refuse(work.error());
  const auto key = std::ranges::find(keys, entered.key, &SigningKey::key);
  if (key == keys.end())
    return refuse(notFound("key", message(QT_TRANSLATE_NOOP("core", "There is no such signing key."))));
  if (key->version != entered.version) return refuse(changedMeanwhile());
  if (auto error = signing_rules::checkCompromised(entered, *key, work.today())) return refuse(*error);
  MarkCompromised tidy = entered;
  tidy.reason = entered.reason.simplified();
  if (!signing_store::markCompromised(work, *key, tidy) && !work.failed()) return refuse(changedMeanwhile());
  work.audit({keySubject,
              key->key,
              {{QStringLiteral("compromisedFrom"), record::toValue(key->compromisedFrom)}},
              {{QStringLiteral("compromisedFrom"), record::toValue(tidy.from)},
               {QStringLiteral("reason"), tidy.reason}}});
  SigningKey after = *key;
  after.compromisedFrom = tidy.from;
  after.reason = tidy.reason;
  ++after.version;
  return orFailed(work, after);
}

}  // namespace

QVector<SigningDesk> signingDesks(Work& work, bool held) {
  if (held) signing_store::keyInUse(work, true);
  return signing_store::desks(work);
}

Result<SigningDesk> admittedDesk(Work& work, const QString& publicKey) {
  const auto desk = signing_store::deskWith(work, publicKey);
  if (work.failed()) return refuse(work.error());
  if (auto error = cannotOpen(desk)) return refuse(*error);
  return *desk;
}

Result<SigningKey> signingKeyInUse(Work& work, bool held) {
  const auto key = signing_store::keyInUse(work, held);
  if (work.failed()) return refuse(work.error());
  if (!key) return refuse(noKey());
  return *key;
}

QVector<SigningKey> signingKeys(Work& work) { return signing_store::keys(work); }

const Operation<AskToSign, SigningDesk> AskToBeSigningDesk{
    {"signing.ask", Permission::MakeCards, Effect::Changes, "signing-desk", "signing ask",
     QT_TRANSLATE_NOOP("core", "Asks for this computer to be a signing desk")},
    &ask};
const Operation<Nothing, SigningDeskList> ListSigningDesks{
    {"signing.desks", Permission::Everybody, Effect::Reads, "", "signing desks",
     QT_TRANSLATE_NOOP("core", "Lists the signing desks, and says whether the key is to be changed")},
    &listDesks};
const Operation<Nothing, SigningKeyList> ListSigningKeys{
    {"signing.keys", Permission::Everybody, Effect::Reads, "", "cards keys",
     QT_TRANSLATE_NOOP("core",
                       "Lists the office's public keys, by which a gate without network knows a card")},
    &listKeys};
const Operation<OpenSigningKey, SealedKey> OpenTheKey{
    {"signing.open", Permission::MakeCards, Effect::Changes, "signing-key", "",
     QT_TRANSLATE_NOOP("core", "Opens the signing key at this desk, to sign cards; leaves a trace"), true},
    &openKey};
const Operation<OpenSigningKey, SealedKey> OpenTheKeyToAdmit{
    {"signing.open-to-admit", Permission::ManageKeys, Effect::Changes, "signing-key", "",
     QT_TRANSLATE_NOOP("core", "Opens the signing key at this desk, to admit another; leaves a trace"), true},
    &openKey};
const Operation<OpenSigningKey, SealedKey> OpenTheKeyToCertify{
    {"signing.open-to-certify", Permission::DecideDeposits, Effect::Changes, "signing-key", "",
     QT_TRANSLATE_NOOP("core", "Opens the signing key for a certificate of a deposit; leaves a trace"), true},
    &openKey};
const Operation<AdmitDesk, SigningDesk> AdmitSigningDesk{
    {"signing.admit", Permission::ManageKeys, Effect::Changes, "signing-desk", "signing admit",
     QT_TRANSLATE_NOOP("core", "Admits a computer that asked, at a desk that signs already")},
    &admit};
const Operation<RemoveDesk, SigningDesk> RemoveSigningDesk{
    {"signing.remove", Permission::ManageKeys, Effect::Changes, "signing-desk", "signing remove",
     QT_TRANSLATE_NOOP("core", "Removes a signing desk; the key is to be changed then")},
    &removeDesk};
const Operation<MakeSigningKey, SigningKey> MakeFirstKey{
    {"signing.first-key", Permission::ManageKeys, Effect::Changes, "signing-desk signing-key",
     "signing first-key",
     QT_TRANSLATE_NOOP("core", "Makes the office's first signing key, at this computer")},
    &makeFirst};
const Operation<MakeSigningKey, SigningKey> ChangeSigningKey{
    {"signing.rotate", Permission::ManageKeys, Effect::Changes, "signing-desk signing-key", "signing rotate",
     QT_TRANSLATE_NOOP("core", "Changes the signing key; cards signed with the old one stay true")},
    &rotate};
const Operation<MarkCompromised, SigningKey> MarkKeyCompromised{
    {"signing.compromised", Permission::ManageKeys, Effect::Changes, "signing-key", "signing compromised",
     QT_TRANSLATE_NOOP("core", "Says from which day a retired key is not to be relied on")},
    &markCompromised};
