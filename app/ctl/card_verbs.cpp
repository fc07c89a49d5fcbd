// Verbs of cards: a batch, a list and a card are called by their numbers, a card without one by its worker's;
// a version that is not said is read.
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include "cards/card_operations.h"
#include "ctl/card_printing.h"
#include "ctl/proofs.h"
#include "ctl/verbs.h"
#include "ctl/written_file.h"

namespace {

template <class Id>
Id cardInputRow(const QJsonObject& input, const char* field) {
  return Id(input.value(QLatin1String(field)).toVariant().toLongLong());
}

const QString versionField = QStringLiteral("version");

Outcome<void> fillBatchVersion(Session& session, const Arguments&, QJsonObject& input) {
  if (input.contains(versionField)) return {};
  const auto batch = session.run(ReadCardBatch, BatchRef{cardInputRow<CardBatchId>(input, "batch"), {}});
  if (!batch) return fail(batch.error());
  input.insert(versionField, batch->version);
  return {};
}

/// A batch with a template that nobody has could never be printed.
Outcome<void> prepareBatch(Session&, const Arguments& arguments, QJsonObject& input) {
  const QString name = input.value(QStringLiteral("template")).toString().simplified();
  if (name.isEmpty()) return {};
  if (const auto loaded = loadCardTemplate(name, folderFrom(arguments)); !loaded)
    return fail(failureOf(loaded.error()));
  return {};
}

/// Photos go somewhere that is there, before a print is counted.
Outcome<void> preparePrintData(Session& session, const Arguments& arguments, QJsonObject& input) {
  const QString folder = arguments.value(QStringLiteral("photos"));
  if (arguments.has(QStringLiteral("photos")) && !QFileInfo(folder).isDir())
    return fail({Refused, nameOf(ErrorKind::NotFound), QStringLiteral("photos"),
                 ctl(QT_TRANSLATE_NOOP("ctl", "There is no folder %1.")).arg(folder)});
  return fillBatchVersion(session, arguments, input);
}

Outcome<void> prepareFailed(Session& session, const Arguments& arguments, QJsonObject& input) {
  input.insert(QStringLiteral("outcome"), codeOf(BatchOutcome::FailedAt));
  return fillBatchVersion(session, arguments, input);
}

Outcome<void> fillListVersion(Session& session, const Arguments&, QJsonObject& input) {
  if (input.contains(versionField)) return {};
  const auto list = session.run(ReadHandover, HandoverRef{cardInputRow<HandoverId>(input, "handover"), {}});
  if (!list) return fail(list.error());
  input.insert(versionField, list->version);
  return {};
}

Outcome<void> prepareSigned(Session& session, const Arguments& arguments, QJsonObject& input) {
  if (const auto filled = fillListVersion(session, arguments, input); !filled) return filled;
  return addProofs(arguments, input);
}

Outcome<void> prepareDesk(Session& session, const Arguments&, QJsonObject& input) {
  const auto id = cardInputRow<PickUpDeskId>(input, "pickUpDesk");
  if (!id) return {};
  const auto list = session.run(ListPickUpDesks, Nothing());
  if (!list) return fail(list.error());
  for (const PickUpDesk& each : list->desks) {
    if (each.id != id) continue;
    // What is not said stays as it is.
    const QJsonObject onFile = toJson(each);
    for (const QString& field : {versionField, QStringLiteral("name"), QStringLiteral("address"),
                                 QStringLiteral("hours"), QStringLiteral("closed")})
      if (!input.contains(field)) input.insert(field, onFile.value(field));
  }
  return {};
}

/// The batch, and what is on its cards today.
struct PrintedCards {
  CardBatch batch;
  QVector<CardPrintData> cards;

  template <class V, class S>
  static void fields(V& v, S& s) {
    CardBatch::fields(v, s.batch);
    v("cards", s.cards);
  }
};

Outcome<void> writePhotos(const QString& folder, QVector<CardPrintData>& cards) {
  for (CardPrintData& each : cards) {
    const QString file = QDir(folder).filePath(each.cardNumber + QStringLiteral(".jpg"));
    if (!each.photo.isEmpty())
      if (auto written = writeFile(QStringLiteral("photos"), file, each.photo); !written) return written;
    each.photo.clear();
  }
  return {};
}

/// The print is counted; what is on the cards is read part by part.
Outcome<void> answerPrintData(Session& session, const Arguments& arguments, const QJsonObject& result) {
  const auto batch = fromJson<CardBatch>(result);
  if (!batch) return fail(failureOf(batch.error()));
  PrintedCards all{*batch, {}};
  BatchDataRequest request;
  request.batch = batch->id;
  do {
    auto part = session.run(ReadBatchData, request);
    if (!part) return fail(part.error());
    if (arguments.has(QStringLiteral("photos")))
      if (const auto written = writePhotos(arguments.value(QStringLiteral("photos")), part->cards); !written)
        return written;
    all.cards += part->cards;
    request.afterPlace = part->nextAfter;
  } while (request.afterPlace > 0);
  session.output().answer(record::shapeOf<PrintedCards>(), toJson(all));
  return {};
}

Verb cardVerb(const char* name, const char* arguments, const QStringList& positional) {
  Verb verb;
  verb.name = QLatin1String(name);
  verb.arguments = QString::fromUtf8(arguments);
  verb.positional = positional;
  return verb;
}

Verb ofBatch(const char* name, const char* arguments, const QStringList& more = {}) {
  Verb verb = cardVerb(name, arguments, QStringList{QStringLiteral("batch")} + more);
  verb.prepare = fillBatchVersion;
  return verb;
}

QVector<Verb> batchVerbs() {
  Verb batch = cardVerb("cards batch",
                        "CARD,… [--layout single|sheet10] [--first-place N] [--pick-up-desk D] "
                        "[--template NAME] [--folder DIR]",
                        {QStringLiteral("cards")});
  batch.own = {QStringLiteral("folder")};
  batch.prepare = prepareBatch;
  Verb print = ofBatch("cards print-data", "BATCH [--reason TEXT] [--photos FOLDER]");
  print.own = {QStringLiteral("photos")};
  print.prepare = preparePrintData;
  print.answer = record::shapeOf<PrintedCards>();
  print.finish = answerPrintData;
  Verb failed = ofBatch("cards failed", "BATCH PLACE --reason TEXT", {QStringLiteral("place")});
  failed.summary =
      ctl(QT_TRANSLATE_NOOP("ctl", "The printer failed at a place: before it good, after it not printed"));
  failed.entry = operationNamed(QStringLiteral("card.batch-confirm"));
  failed.prepare = prepareFailed;
  const QString card = QStringLiteral("card"), place = QStringLiteral("place"),
                result = QStringLiteral("result");
  return {batch,
          ofBatch("cards add", "BATCH CARD|NUMBER", {card}),
          ofBatch("cards take-out", "BATCH CARD|NUMBER", {card}),
          ofBatch("cards dissolve", "BATCH"),
          print,
          ofBatch("cards result", "BATCH PLACE good|spoiled|not-printed [--to-place N] [--reason TEXT]",
                  {place, result}),
          ofBatch("cards confirm",
                  "BATCH [--outcome all-good|failed-at|nothing-printed] [--place N] [--reason TEXT]"),
          failed};
}

QVector<Verb> deskVerbs() {
  Verb list = cardVerb("cards signed", "LIST [CARD,…] [--how signature|call-back] [--day D] [--proof SCAN]",
                       {QStringLiteral("handover"), QStringLiteral("cards")});
  list.own = {QStringLiteral("proof")};
  list.prepare = prepareSigned;
  Verb undo = cardVerb("cards signed-undo", "LIST CARD,… --reason TEXT",
                       {QStringLiteral("handover"), QStringLiteral("cards")});
  undo.prepare = fillListVersion;
  Verb desk = cardVerb("cards desk-save", "[DESK] --name TEXT [--address TEXT] [--hours TEXT] [--closed]",
                       {QStringLiteral("pickUpDesk")});
  desk.prepare = prepareDesk;
  return {list, undo, desk};
}

/// Verbs that need nothing more than their fields: name, arguments, the fields of what stands without an
/// option.
struct PlainCardVerb {
  const char* verb;
  const char* arguments;
  const char* positional;  ///< blank-separated
};
constexpr PlainCardVerb plainCardVerbs[] = {
    {"cards queue", "[--part ready|wanting] [--project P] [--employer C] [--pick-up-desk D] [--express]", ""},
    {"cards suggest", "[--count N | --first-place N] [--project P] [--employer C] [--registered-from D]", ""},
    {"cards batches", "[STATE] [--from D] [--to D]", "state"},
    {"cards show", "BATCH", "number"},
    {"cards card", "CARD|NUMBER", "card"},
    {"cards desk", "[CARD,…] [--batch BATCH] [--pick-up-desk D] [--day D]", "cards"},
    {"cards desk-choose", "CARD,… DESK", "cards pickUpDesk"},
    {"cards deliver", "CARD|NUMBER --document-seen [--day D]", "card"},
    {"cards deliver-undo", "CARD|NUMBER --reason TEXT", "card"},
    {"cards hand-to-manager", "COMPANY MANAGER [CARD,…] [--project P] [--day D]", "company manager cards"},
    {"cards handovers", "[--project P] [--open-only]", ""},
    {"cards handover", "LIST", "number"},
    {"cards waiting", "[TEXT] [--part ready|at-desk] [--pick-up-desk D] [--project P]", "text"},
    {"cards handover-print", "LIST", "number"},
    {"cards lost", "CARD|NUMBER --reason TEXT", "card"},
    {"cards found", "CARD|NUMBER --reason TEXT", "card"},
    {"cards block", "CARD|NUMBER --reason TEXT", "card"},
    {"cards unblock", "CARD|NUMBER --reason TEXT", "card"},
    {"cards replace", "CARD|NUMBER --reason TEXT", "card"},
    {"cards return", "CARD|NUMBER --reason TEXT", "card"},
    {"cards cancel", "CARD|NUMBER --reason TEXT", "card"},
    {"cards refuse", "CARD|NUMBER --reason TEXT", "card"},
    {"cards photo-unfit", "CARD|NUMBER --reason TEXT", "card"},
    {"cards requeue", "CARD|NUMBER", "card"},
    {"cards request", "NUMBER", "worker"},
    {"cards promise", "[FROM] [TO]", "from to"},
    {"cards promised", "FROM TO [--promise-clock hand|desk] [--promise-outcome CODE]", "from to"},
    {"cards late", "[FROM] [TO]", "from to"},
    {"cards hunt", "[REASON] [--project P] [--employer C] [--gone]", "reason"},
    {"cards hunt-count", "[REASON] [--project P] [--employer C] [--gone]", "reason"},
};

QVector<Verb> plainVerbsOfCards() {
  QVector<Verb> all;
  for (const PlainCardVerb& each : plainCardVerbs)
    all.append(cardVerb(each.verb, each.arguments,
                        QString::fromLatin1(each.positional).split(u' ', Qt::SkipEmptyParts)));
  return all;
}

}  // namespace

QVector<Verb> cardVerbs() { return plainVerbsOfCards() + batchVerbs() + deskVerbs(); }
