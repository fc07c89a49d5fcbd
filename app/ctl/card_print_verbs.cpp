// A batch onto paper: what will be wrong is said first, the print is counted, then the PDF is written.
#include "cards/card_operations.h"
#include "catalogue/office_operations.h"
#include "ctl/card_printing.h"
#include "ctl/invocation.h"
#include "ctl/written_file.h"
#include "identity/division.h"
#include "signing/desk_signer.h"

namespace {

struct BatchPrinted {
  CardBatch batch;
  QString file;
  int cards = 0;
  int pages = 0;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("batch", s.batch);
    v("file", s.file);
    v("cardsPrinted", s.cards);
    v("pages", s.pages);
  }
};

/// Everything that one batch is printed with.
struct PrintJob {
  Office* office = nullptr;
  CardFace common;  ///< the office's words, which stand on every card
  CardTemplate cardTemplate;
  CardPrinting printing;
  std::optional<Signer> signer;
};

/// As in the window: a found card goes to the office's first pick-up desk.
Outcome<CardFace> officeOnCards(Session& session) {
  const auto rules = session.run(RulesOfDay, OnDay{});
  if (!rules) return fail(rules.error());
  const auto desks = session.run(ListPickUpDesks, Nothing());
  if (!desks) return fail(desks.error());
  CardFace face;
  face.officeName = rules->officeName;
  face.phone = rules->phone;
  if (const auto city = Divisions::get().find(rules->division)) face.city = city->name;
  if (!desks->desks.isEmpty()) face.address = desks->desks.first().address;
  return face;
}

Outcome<PrintJob> jobOf(Session& session, const Arguments& arguments, const CardBatch& batch) {
  PrintJob job;
  const auto office = session.office();
  if (!office) return fail(office.error());
  job.office = *office;
  auto common = officeOnCards(session);
  if (!common) return fail(common.error());
  job.common = *common;
  const QString name = batch.templateName.isEmpty() ? standardCardTemplate() : batch.templateName;
  auto loaded = loadCardTemplate(name, folderFrom(arguments));
  if (!loaded) return fail(failureOf(loaded.error()));
  job.cardTemplate = std::move(*loaded);
  const auto printing = printingFrom(
      arguments, batch.layout == BatchLayout::Single ? CardLayout::CardPrinter : CardLayout::SheetOfTen);
  if (!printing) return fail(printing.error());
  job.printing = *printing;
  const QString file = arguments.has(QStringLiteral("desk-file"))
                           ? arguments.value(QStringLiteral("desk-file"))
                           : DeskKey::defaultFile();
  auto signer = signerOnDesk(*job.office, file);
  if (!signer) return fail(failureOf(signer.error()));
  job.signer = std::move(*signer);
  return job;
}

Result<CardFace> faceOf(const PrintJob& job, const CardPrintData& data) {
  CardFace face = job.common;
  face.name = data.name;
  face.sex = data.sex;
  face.registrationNumber = data.registrationNumber;
  face.cardNumber = data.cardNumber;
  face.issued = data.issuedOn;
  face.photo = data.photo;
  auto code = signedCode(*job.signer, data);
  if (!code) return refuse(code.error());
  face.code = std::move(*code);
  return face;
}

/// The cards of the batch in order, read part by part.
Result<void> eachCardOf(const PrintJob& job, CardBatchId batch,
                        const std::function<Result<void>(int place, CardFace)>& call) {
  BatchDataRequest request;
  request.batch = batch;
  do {
    const auto part = job.office->runNow(ReadBatchData, request);
    if (!part) return refuse(part.error());
    for (const CardPrintData& each : part->cards) {
      auto face = faceOf(job, each);
      if (!face) return refuse(face.error());
      if (auto done = call(each.place, std::move(*face)); !done) return done;
    }
    request.afterPlace = part->nextAfter;
  } while (request.afterPlace > 0);
  return {};
}

Result<CardsWritten> writeBatch(QIODevice& file, const PrintJob& job, const CardBatch& batch,
                                const PdfFacts& facts) {
  PlacedCardsPdf pdf(file, job.cardTemplate, job.printing, facts);
  PlacedCards sheet;
  const auto sheetOf = [&](int place) { return PlacedCardsPdf::sheetOf(place, job.printing.layout); };
  const auto read = eachCardOf(job, batch.id, [&](int place, CardFace face) -> Result<void> {
    if (!sheet.isEmpty() && sheetOf(sheet.last().first) != sheetOf(place))
      if (auto put = pdf.sheet(std::exchange(sheet, {})); !put) return put;
    sheet.append({place, std::move(face)});
    return {};
  });
  if (!read) return refuse(read.error());
  if (!sheet.isEmpty())
    if (auto put = pdf.sheet(sheet); !put) return refuse(put.error());
  return pdf.finish();
}

/// What would be wrong on the cards, each with its place; said before anything is counted.
Outcome<void> refuseFaults(const PrintJob& job, const CardBatch& batch) {
  if (!job.cardTemplate.isSound()) {
    const auto& front = job.cardTemplate.front.faults;
    return fail({Refused, nameOf(ErrorKind::Invalid), QStringLiteral("template"),
                 (front.isEmpty() ? job.cardTemplate.back.faults : front).first().text()});
  }
  CardShaper shaper;
  CardDrawing drawing(job.cardTemplate, shaper);
  QStringList words;
  const auto read = eachCardOf(job, batch.id, [&](int place, const CardFace& face) -> Result<void> {
    for (const CardProblem& each : drawing.problems(face))
      words << ctl(QT_TRANSLATE_NOOP("ctl", "Place %1, %2: %3"))
                   .arg(QString::number(place), face.name, each.message.text());
    return {};
  });
  if (!read) return fail(failureOf(read.error()));
  if (words.isEmpty()) return {};
  words << ctl(
      QT_TRANSLATE_NOOP("ctl", "Nothing was printed. Mend it, take the card out, or print with --anyway."));
  return fail({Refused, nameOf(ErrorKind::Invalid), QStringLiteral("cards"), words.join(u'\n')});
}

Outcome<void> printBatch(Session& session, const Arguments& arguments) {
  const auto batch = session.run(ReadCardBatch, BatchRef{{}, arguments.positional.value(0)});
  if (!batch) return fail(batch.error());
  const auto job = jobOf(session, arguments, *batch);
  if (!job) return fail(job.error());
  if (!arguments.isSet(QStringLiteral("anyway")))
    if (const auto sound = refuseFaults(*job, *batch); !sound) return sound;
  const PrintBatch print{batch->id, batch->version, arguments.value(QStringLiteral("reason"))};
  BatchPrinted answer{*batch, arguments.positional.value(1), 0, 0};
  const PdfFacts facts{batch->number, job->common.officeName, session.clock().now().milliseconds};
  const auto written = writeWhole(answer.file, [&](QIODevice& file) -> Result<void> {
    // Once there is somewhere to write to, and before the file has its name: the office knows of each paper,
    // and counts none that could not be.
    auto counted = job->office->runNow(PrintCardBatch, print);
    if (!counted) return refuse(counted.error());
    answer.batch = std::move(*counted);
    const auto pages = writeBatch(file, *job, *batch, facts);
    if (!pages) return refuse(pages.error());
    answer.cards = pages->cards;
    answer.pages = pages->pages;
    return {};
  });
  if (!written) return written;
  session.output().answer(record::shapeOf<BatchPrinted>(), toJson(answer));
  return {};
}

}  // namespace

QVector<Verb> cardPrintVerbs() {
  Verb print;
  print.name = QStringLiteral("cards print");
  print.arguments = QStringLiteral(
      "BATCH OUT.pdf [--reason TEXT] [--sides both|fronts|backs] [--flip long|short] [--frontRight MM] "
      "[--frontDown MM] [--backRight MM] [--backDown MM] [--folder DIR] [--desk-file FILE] [--anyway]");
  print.summary =
      ctl(QT_TRANSLATE_NOOP("ctl", "A batch of cards as PDF, signed on this desk; the print is counted"));
  print.positional = {QStringLiteral("batch"), QStringLiteral("file")};
  print.own = printingOptions() + QSet<QString>{QStringLiteral("reason"), QStringLiteral("folder"),
                                                QStringLiteral("desk-file"), QStringLiteral("anyway")};
  print.flags = {QStringLiteral("anyway")};
  print.answer = record::shapeOf<BatchPrinted>();
  print.run = printBatch;
  return {print};
}
