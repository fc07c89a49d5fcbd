// Verbs of workers that do more than run their operation: photo and slip, or what is on file filled in.
#include "catalogue/office_operations.h"
#include "ctl/input.h"
#include "ctl/verbs.h"
#include "ctl/written_file.h"
#include "paper/photo.h"
#include "paper/slip.h"
#include "workers/worker_operations.h"

namespace {

struct WrittenSlip {
  QString file;
  QString receipt;
  QVector<QString> undrawable;  ///< characters of it that no font here has

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("file", s.file);
    v("receipt", s.receipt);
    v("undrawable", s.undrawable);
  }
};

struct WrittenPhoto {
  QString file;
  int width = 0;
  int height = 0;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("file", s.file);
    v("width", s.width);
    v("height", s.height);
  }
};

/// --photo FILE becomes photoJpeg, prepared as the window does.
Outcome<void> addPhoto(Session& session, const Arguments& arguments, QJsonObject& input) {
  if (!arguments.has(QStringLiteral("photo"))) return {};
  const auto inForce = session.run(RulesOfDay, OnDay{});
  if (!inForce) return fail(inForce.error());
  PhotoLimits limits;
  limits.maximumBytes = inForce->rules.photoMaximumBytes;
  const auto photo = preparePhotoFile(arguments.value(QStringLiteral("photo")), limits);
  if (!photo) return fail(failureOf(photo.error()));
  input.insert(QStringLiteral("photoJpeg"), QString::fromLatin1(photo->jpeg.toBase64()));
  return {};
}

/// A file may hold the person's fields as they are, without "person" around them.
void gatherPerson(QJsonObject& input) {
  QJsonObject person = input.value(QStringLiteral("person")).toObject();
  for (const ShapeField& field : record::shapeOf<PersonData>().fields)
    if (input.contains(field.name)) person.insert(field.name, input.take(field.name));
  if (!person.isEmpty()) input.insert(QStringLiteral("person"), person);
}

Outcome<void> prepareRegister(Session& session, const Arguments& arguments, QJsonObject& input) {
  gatherPerson(input);
  return addPhoto(session, arguments, input);
}

/// What is not said stays as it is on file; for that the record is read in full, which the audit notes.
Outcome<void> prepareReturn(Session& session, const Arguments& arguments, QJsonObject& input) {
  WorkerOnDay request;
  request.worker.worker = WorkerId(rowIn(input, "worker"));
  request.worker.reveal = true;
  request.day = session.clock().today();
  const auto shown = session.run(RevealWorker, request);
  if (!shown) return fail(shown.error());
  const Worker& worker = shown->record.worker;
  input.insert(QStringLiteral("person"),
               laidOver(toJson(worker.person), input.value(QStringLiteral("person")).toObject()));
  if (!input.contains(QStringLiteral("version"))) input.insert(QStringLiteral("version"), worker.version);
  return addPhoto(session, arguments, input);
}

Outcome<SlipData> slipOf(Session& session, const Arguments& arguments) {
  QJsonObject input{{QStringLiteral("worker"), arguments.positional.first()}};
  if (const auto named = nameRows(session, record::shapeOf<SlipRequest>(), input); !named)
    return fail(named.error());
  const WorkerId worker(rowIn(input, "worker"));
  return session.run(SlipOf, SlipRequest{worker, arguments.value(QStringLiteral("receipt"))});
}

Outcome<SlipOptions> slipOptions(const Arguments& arguments) {
  SlipOptions options;
  if (arguments.has(QStringLiteral("format")) &&
      !fromCode(arguments.value(QStringLiteral("format")), options.format))
    return fail(
        wrongUsage(ctl(QT_TRANSLATE_NOOP("ctl", "--format must be 80mm or a5.")), QStringLiteral("format")));
  const QString language = arguments.value(QStringLiteral("language"));
  if (!language.isEmpty() && language != u"zh" && language != u"en")
    return fail(wrongUsage(ctl(QT_TRANSLATE_NOOP("ctl", "--language must be zh or en.")),
                           QStringLiteral("language")));
  if (language == u"en") options.language = SlipLanguage::English;
  return options;
}

Outcome<void> writeSlip(Session& session, const Arguments& arguments) {
  const QString path = arguments.value(QStringLiteral("out"));
  if (path.isEmpty())
    return fail(
        wrongUsage(ctl(QT_TRANSLATE_NOOP("ctl", "Where to? Give --out FILE.pdf.")), QStringLiteral("out")));
  const auto options = slipOptions(arguments);
  if (!options) return fail(options.error());
  const auto data = slipOf(session, arguments);
  if (!data) return fail(data.error());
  if (const auto written = writeFile(QStringLiteral("out"), path, slipPdf(*data, *options)); !written)
    return written;
  const WrittenSlip slip{path, data->receipt, undrawable(*data, *options)};
  session.output().answer(record::shapeOf<WrittenSlip>(), toJson(slip));
  return {};
}

Outcome<void> writePhoto(Session& session, const Arguments& arguments) {
  const QString path = arguments.value(QStringLiteral("out"));
  if (path.isEmpty())
    return fail(
        wrongUsage(ctl(QT_TRANSLATE_NOOP("ctl", "Where to? Give --out FILE.jpg.")), QStringLiteral("out")));
  WorkerOnDay request;
  request.worker.number = arguments.positional.first();
  request.day = session.clock().today();
  const auto shown = session.run(ShowWorker, request);
  if (!shown) return fail(shown.error());
  if (!shown->record.worker.photo)
    return fail({Refused, nameOf(ErrorKind::NotFound), QStringLiteral("photo"),
                 ctl(QT_TRANSLATE_NOOP("ctl", "There is no photo on file."))});
  const auto picture = session.run(ReadPhoto, PhotoRef{shown->record.worker.photo});
  if (!picture) return fail(picture.error());
  if (const auto written = writeFile(QStringLiteral("out"), path, picture->jpeg); !written) return written;
  session.output().answer(record::shapeOf<WrittenPhoto>(),
                          toJson(WrittenPhoto{path, picture->width, picture->height}));
  return {};
}

}  // namespace

QVector<Verb> workerVerbs() {
  Verb registration;
  registration.name = QStringLiteral("worker register");
  registration.arguments = QStringLiteral("--file person.json|- [--photo FILE] [--FIELD VALUE …]");
  registration.own = {QStringLiteral("photo")};
  registration.prepare = prepareRegister;
  Verb back = registration;
  back.name = QStringLiteral("worker return");
  back.arguments = QStringLiteral("NUMBER [--file visit.json|-] [--photo FILE] [--FIELD VALUE …]");
  back.positional = {QStringLiteral("worker")};
  back.prepare = prepareReturn;
  Verb print;
  print.name = QStringLiteral("worker slip");
  print.arguments =
      QStringLiteral("NUMBER --out FILE.pdf [--receipt R] [--format 80mm|a5] [--language zh|en]");
  print.summary = ctl(QT_TRANSLATE_NOOP("ctl", "Write the slip of a registration as PDF"));
  print.own = {QStringLiteral("out"), QStringLiteral("receipt"), QStringLiteral("format"),
               QStringLiteral("language")};
  print.positional = {QStringLiteral("worker")};
  print.run = writeSlip;
  print.answer = record::shapeOf<WrittenSlip>();
  Verb picture;
  picture.name = QStringLiteral("worker photo");
  picture.arguments = QStringLiteral("NUMBER --out FILE.jpg");
  picture.summary = ctl(QT_TRANSLATE_NOOP("ctl", "Write the photo on file as JPEG"));
  picture.own = {QStringLiteral("out")};
  picture.positional = {QStringLiteral("number")};
  picture.run = writePhoto;
  picture.answer = record::shapeOf<WrittenPhoto>();
  return {registration, back, print, picture};
}
