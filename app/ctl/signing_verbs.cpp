// Verbs of signing cards: the desks that may, the office's keys, and whether a card is true. Whatever opens
// the private half does it here, on this computer, with the key of this desk.
#include <QJsonDocument>

#include "chip/chip_operations.h"
#include "chip/chip_writer.h"
#include "ctl/input.h"
#include "ctl/verbs.h"
#include "ctl/written_file.h"
#include "signing/signer.h"
#include "signing/signing_operations.h"

namespace {

QString deskFile(const Arguments& arguments) {
  return arguments.has(QStringLiteral("desk-file")) ? arguments.value(QStringLiteral("desk-file"))
                                                    : DeskKey::defaultFile();
}

/// Answers with an operation's output, or passes its failure on.
template <class Out>
Outcome<void> answerWith(Session& session, const Outcome<Out>& out) {
  if (!out) return fail(out.error());
  session.output().answer(record::shapeOf<Out>(), toJson(*out));
  return {};
}

template <class T>
Outcome<T> outcomeOf(Result<T> result) {
  if (!result) return fail(failureOf(result.error()));
  return std::move(*result);
}

/// By its name, its fingerprint or its number.
Outcome<SigningDesk> deskCalled(Session& session, const QString& text) {
  const auto list = session.run(ListSigningDesks, Nothing{});
  if (!list) return fail(list.error());
  // One that was removed may have left its name to another.
  const SigningDesk* found = nullptr;
  for (const SigningDesk& each : list->desks) {
    const bool named =
        each.name == text || each.fingerprint == text || QString::number(each.id.value()) == text;
    if (named && (!found || found->state == DeskState::Removed)) found = &each;
  }
  if (found) return *found;
  return fail({Refused, nameOf(ErrorKind::NotFound), QStringLiteral("signingDesk"),
               ctl(QT_TRANSLATE_NOOP("ctl", "“%1” is not on file.")).arg(text)});
}

// ---- desks -------------------------------------------------------------------------------------------

/// A desk that was removed asks with a new key: what was sealed to the old one is to open nowhere again.
Outcome<DeskKey> keyToAskWith(Session& session, const QString& file) {
  auto key = outcomeOf(DeskKey::openOrMake(file));
  if (!key) return key;
  const auto list = session.run(ListSigningDesks, Nothing{});
  if (!list) return fail(list.error());
  for (const SigningDesk& each : list->desks)
    if (each.publicKey == key->publicKey() && each.state == DeskState::Removed)
      return outcomeOf(DeskKey::make(file));
  return key;
}

Outcome<void> askToSign(Session& session, const Arguments& arguments) {
  const auto key = keyToAskWith(session, deskFile(arguments));
  if (!key) return fail(key.error());
  return answerWith(
      session, session.run(AskToBeSigningDesk, AskToSign{arguments.positional.first(), key->publicKey()}));
}

/// A desk that may sign may write chips as well. What this desk cannot open itself another passes on.
Outcome<void> passChipKeysOn(Session& session, const DeskKey& here) {
  const auto list = session.run(ListChipKeys, ChipKeysFor{here.publicKey()});
  if (!list) return fail(list.error());
  const auto passed = chip_writer::sealedForNew(*list, &here);
  if (!passed || passed->keys.isEmpty()) return {};
  const auto done = session.run(PassChipKeysOn, *passed);
  if (!done) return fail(done.error());
  return {};
}

Outcome<void> admitDesk(Session& session, const Arguments& arguments) {
  const auto desk = deskCalled(session, arguments.positional.first());
  if (!desk) return fail(desk.error());
  const auto here = outcomeOf(DeskKey::open(deskFile(arguments)));
  if (!here) return fail(here.error());
  const auto sealed = session.run(OpenTheKeyToAdmit, OpenSigningKey{here->publicKey()});
  if (!sealed) return fail(sealed.error());
  const auto admission = outcomeOf(admissionOf(*desk, *here, *sealed));
  if (!admission) return fail(admission.error());
  const auto admitted = session.run(AdmitSigningDesk, *admission);
  if (admitted)
    if (const auto passed = passChipKeysOn(session, *here); !passed) return passed;
  return answerWith(session, admitted);
}

Outcome<void> removeDesk(Session& session, const Arguments& arguments) {
  const auto desk = deskCalled(session, arguments.positional.first());
  if (!desk) return fail(desk.error());
  return answerWith(
      session, session.run(RemoveSigningDesk,
                           RemoveDesk{desk->id, desk->version, arguments.value(QStringLiteral("reason"))}));
}

// ---- keys --------------------------------------------------------------------------------------------

Outcome<void> makeKey(Session& session, const Arguments& arguments,
                      const Operation<MakeSigningKey, SigningKey>& operation) {
  const auto list = session.run(ListSigningDesks, Nothing{});
  if (!list) return fail(list.error());
  const auto here = outcomeOf(DeskKey::openOrMake(deskFile(arguments)));
  if (!here) return fail(here.error());
  const QString name =
      arguments.positional.isEmpty() ? arguments.value(QStringLiteral("name")) : arguments.positional.first();
  const auto made =
      outcomeOf(madeSigningKey(*here, name, list->desks, arguments.value(QStringLiteral("reason"))));
  if (!made) return fail(made.error());
  return answerWith(session, session.run(operation, *made));
}

Outcome<void> firstKey(Session& session, const Arguments& arguments) {
  return makeKey(session, arguments, MakeFirstKey);
}

Outcome<void> rotateKey(Session& session, const Arguments& arguments) {
  return makeKey(session, arguments, ChangeSigningKey);
}

Outcome<void> keyCompromised(Session& session, const Arguments& arguments) {
  const auto list = session.run(ListSigningKeys, Nothing{});
  if (!list) return fail(list.error());
  MarkCompromised entered;
  entered.key = arguments.positional.first().toInt();
  entered.from = QDate::fromString(arguments.value(QStringLiteral("from")), Qt::ISODate);
  entered.reason = arguments.value(QStringLiteral("reason"));
  for (const SigningKey& each : list->keys)
    if (each.key == entered.key) entered.version = each.version;
  return answerWith(session, session.run(MarkKeyCompromised, entered));
}

/// The list for a gate: with --out it goes to a file, whole or not at all.
Outcome<void> writeKeys(Session& session, const Arguments& arguments, const QJsonObject& result) {
  const QString out = QStringLiteral("out");
  if (arguments.has(out))
    if (auto written = writeFile(out, arguments.value(out), QJsonDocument(result).toJson()); !written)
      return written;
  session.output().answer(record::shapeOf<SigningKeyList>(), result);
  return {};
}

// ---- checked -----------------------------------------------------------------------------------------

Outcome<CheckedCard> checkWithoutOffice(const QString& code, const QString& path) {
  const auto read = readJson(path);
  const auto known = read ? fromJson<SigningKeyList>(*read) : Result<SigningKeyList>();
  if (read && known) return checkedOffline(code, *known);
  Failure failure = read ? failureOf(known.error()) : read.error();
  failure.field = QStringLiteral("keys");
  return fail(failure);
}

/// Anything but a card that counts ends in 1: a gate need not read the answer.
Outcome<void> checkCard(Session& session, const Arguments& arguments) {
  const QString code = arguments.positional.first();
  const auto checked = arguments.has(QStringLiteral("keys"))
                           ? checkWithoutOffice(code, arguments.value(QStringLiteral("keys")))
                           : session.run(CheckACard, CheckCard{code});
  if (const auto answered = answerWith(session, checked); !answered) return answered;
  if (holds(checked->verdict)) return {};
  return fail({Refused, QString(), QString(), QString()});  // said already
}

Verb signingVerb(const char* name, const char* arguments, QStringList positional, QSet<QString> own,
                 Outcome<void> (*run)(Session&, const Arguments&)) {
  Verb verb;
  verb.name = QLatin1String(name);
  verb.arguments = QLatin1String(arguments);
  verb.positional = std::move(positional);
  verb.own = std::move(own);
  verb.run = run;
  return verb;
}

}  // namespace

QVector<Verb> signingVerbs() {
  const QString file = QStringLiteral("desk-file");
  const QString reason = QStringLiteral("reason");
  Verb keys;
  keys.name = QStringLiteral("cards keys");
  keys.arguments = QStringLiteral("[--out FILE]");
  keys.own = {QStringLiteral("out")};
  keys.answer = record::shapeOf<SigningKeyList>();
  keys.finish = writeKeys;
  return {signingVerb("cards check", "CODE|NUMBER [--keys FILE]", {QStringLiteral("code")},
                      {QStringLiteral("keys")}, checkCard),
          keys,
          signingVerb("signing ask", "NAME [--desk-file FILE]", {QStringLiteral("name")}, {file}, askToSign),
          signingVerb("signing admit", "DESK [--desk-file FILE]", {QStringLiteral("signingDesk")}, {file},
                      admitDesk),
          signingVerb("signing remove", "DESK --reason TEXT", {QStringLiteral("signingDesk")}, {reason},
                      removeDesk),
          signingVerb("signing first-key", "NAME [--desk-file FILE]", {QStringLiteral("signingDeskName")},
                      {file}, firstKey),
          signingVerb("signing rotate", "--reason TEXT [--name NAME] [--desk-file FILE]", {},
                      {reason, file, QStringLiteral("name")}, rotateKey),
          signingVerb("signing compromised", "KEY --from D --reason TEXT", {QStringLiteral("key")},
                      {QStringLiteral("from"), reason}, keyCompromised)};
}
