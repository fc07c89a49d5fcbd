// Verbs of chips: the readers of this desk, what a chip says, writing one, and the keys of chips.
#include <QCoreApplication>

#include "chip/chip_keys.h"
#include "chip/chip_operations.h"
#include "chip/chip_writer.h"
#include "ctl/input.h"
#include "ctl/terminal.h"
#include "ctl/verbs.h"

namespace {

struct ReaderLine {
  QString reader;
  bool hasCard = false;
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("reader", s.reader);
    v("hasCard", s.hasCard);
  }
};
struct ReaderList {
  QVector<ReaderLine> readers;
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("readers", s.readers);
  }
};
const QString readerOption = QStringLiteral("reader");
const QString deskFileOption = QStringLiteral("desk-file");

/// The key of this computer as a signing desk, if it has one.
std::unique_ptr<DeskKey> deskKeyHere(const Arguments& arguments) {
  auto opened =
      DeskKey::open(arguments.has(deskFileOption) ? arguments.value(deskFileOption) : DeskKey::defaultFile());
  return opened ? std::make_unique<DeskKey>(std::move(*opened)) : nullptr;
}

/// The card on the reader that is meant, and the reader itself, which must outlive it.
struct CardLaidOn {
  std::unique_ptr<ChipReaders> readers;
  std::unique_ptr<ChipChannel> channel;
};
Outcome<CardLaidOn> cardLaidOn(const Arguments& arguments) {
  auto readers = ChipReaders::open();
  if (!readers) return fail(failureOf(readers.error()));
  const auto reader = (*readers)->chosen(arguments.value(readerOption));
  if (!reader) return fail(failureOf(reader.error()));
  auto channel = (*readers)->connect(*reader);
  if (!channel) return fail(failureOf(channel.error()));
  return CardLaidOn{std::move(*readers), std::move(*channel)};
}

Outcome<void> listReaders(Session& session, const Arguments&) {
  const auto readers = ChipReaders::open();
  if (!readers) return fail(failureOf(readers.error()));
  const auto names = (*readers)->names();
  if (!names) return fail(failureOf(names.error()));
  ReaderList list;
  for (const QString& each : *names) list.readers.append({each, (*readers)->hasCard(each).value_or(false)});
  session.output().answer(record::shapeOf<ReaderList>(), toJson(list));
  return {};
}

/// Anything but a chip that agrees ends in 1: whoever asks need not read the answer.
Outcome<void> readChip(Session& session, const Arguments& arguments) {
  const auto office = session.office();
  if (!office) return fail(office.error());
  const auto card = cardLaidOn(arguments);
  if (!card) return fail(card.error());
  const auto desk = deskKeyHere(arguments);
  const auto says = ChipWriter(**office, desk.get()).read(*card->channel);
  if (!says) return fail(failureOf(says.error()));
  session.output().answer(record::shapeOf<ChipSays>(), toJson(*says));
  if (says->verdict == ChipVerdict::Agrees && says->authentic != false) return {};
  return fail({Refused, QString(), QString(), QString()});  // said already
}

Outcome<void> personaliseChip(Session& session, const Arguments& arguments) {
  const auto office = session.office();
  if (!office) return fail(office.error());
  const auto card = cardLaidOn(arguments);
  if (!card) return fail(card.error());
  const auto desk = deskKeyHere(arguments);
  const auto chip =
      ChipWriter(**office, desk.get()).personalise(*card->channel, arguments.positional.first());
  if (!chip) return fail(failureOf(chip.error()));
  session.output().answer(record::shapeOf<Chip>(), toJson(*chip));
  return {};
}

ChipKeysFor asking(const DeskKey* desk) { return {desk ? desk->publicKey() : QString()}; }

Outcome<void> listKeys(Session& session, const Arguments& arguments) {
  const auto desk = deskKeyHere(arguments);
  const auto list = session.run(ListChipKeys, asking(desk.get()));
  if (!list) return fail(list.error());
  session.output().answer(record::shapeOf<ChipKeyList>(), toJson(*list));
  return {};
}

/// Every key that a signing desk is wanting, opened here and sealed to it.
Outcome<void> passKeysOn(Session& session, const Arguments& arguments) {
  const auto desk = deskKeyHere(arguments);
  const auto list = session.run(ListChipKeys, asking(desk.get()));
  if (!list) return fail(list.error());
  const auto passed = chip_writer::sealedForNew(*list, desk.get());
  if (!passed) return fail(failureOf(passed.error()));
  const auto done = session.run(PassChipKeysOn, *passed);
  if (!done) return fail(done.error());
  session.output().answer(record::shapeOf<ChipKeyList>(), toJson(*done));
  return {};
}

/// A new key of the office, or with --delivered the one that cards come with, which is asked for.
Outcome<void> addKey(Session& session, const Arguments& arguments) {
  const auto list = session.run(ListChipKeys, ChipKeysFor{});
  if (!list) return fail(list.error());
  const bool delivered = arguments.isSet(QStringLiteral("delivered"));
  QByteArray key = chip_keys::random(chip_keys::keyBytes);
  if (delivered) {
    const auto typed = secretFrom(
        "SHIMING_CHIP_KEY", ctl(QT_TRANSLATE_NOOP("ctl", "Key that the cards come with (32 hex digits)")));
    if (!typed) return fail(typed.error());
    key = QByteArray::fromHex(typed->toLatin1());
  }
  if (key.size() != chip_keys::keyBytes)
    return fail({Refused, nameOf(ErrorKind::Invalid), QStringLiteral("key"),
                 ctl(QT_TRANSLATE_NOOP("ctl", "A key of chips has 32 hex digits."))});
  const int next = list->keys.isEmpty() ? 1 : list->keys.last().generation + 1;
  const auto done =
      session.run(AddAChipKey, chip_writer::sealedForAll(delivered ? 0 : next, key, list->desks));
  if (!done) return fail(done.error());
  session.output().answer(record::shapeOf<ChipKeyList>(), toJson(*done));
  return {};
}

Verb verbNamed(const char* name, const char* arguments, const char* summary,
               Outcome<void> (*run)(Session&, const Arguments&), Shape answer) {
  Verb verb;
  verb.name = QLatin1String(name);
  verb.arguments = QLatin1String(arguments);
  verb.summary = ctl(summary);
  verb.run = run;
  verb.answer = std::move(answer);
  return verb;
}

}  // namespace

QVector<Verb> chipVerbs() {
  Verb readers =
      verbNamed("chip readers", "", QT_TRANSLATE_NOOP("ctl", "Lists the card readers of this desk"),
                listReaders, record::shapeOf<ReaderList>());
  Verb read =
      verbNamed("chip read", "[--reader R] [--desk-file FILE]",
                QT_TRANSLATE_NOOP("ctl", "Says whose card lies on the reader, and whether the office agrees"),
                readChip, record::shapeOf<ChipSays>());
  read.own = {readerOption, deskFileOption};
  Verb personalise =
      verbNamed("chip personalise", "CARD [--reader R] [--desk-file FILE]",
                QT_TRANSLATE_NOOP("ctl", "Writes the chip of a printed card that lies on the reader"),
                personaliseChip, record::shapeOf<Chip>());
  personalise.own = {readerOption, deskFileOption};
  personalise.positional = {QStringLiteral("card")};
  Verb keys = verbNamed("chip keys", "[--desk-file FILE]",
                        QT_TRANSLATE_NOOP("ctl", "Lists the keys of chips and the desks that can open them"),
                        listKeys, record::shapeOf<ChipKeyList>());
  keys.own = {deskFileOption};
  Verb pass = verbNamed(
      "chip key-pass", "[--desk-file FILE]",
      QT_TRANSLATE_NOOP("ctl", "Passes the keys of chips on to signing desks that were admitted since"),
      passKeysOn, record::shapeOf<ChipKeyList>());
  pass.own = {deskFileOption};
  Verb add = verbNamed(
      "chip key-add", "[--delivered]",
      QT_TRANSLATE_NOOP("ctl", "Makes a new key of chips, or takes in the one that cards come with"), addKey,
      record::shapeOf<ChipKeyList>());
  add.own = add.flags = {QStringLiteral("delivered")};
  return {readers, read, personalise, keys, pass, add};
}
