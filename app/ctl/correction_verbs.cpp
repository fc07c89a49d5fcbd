// Verbs of corrections: fields as `--set field=value`, proofs as files, versions read where they are not
// said.
#include <QJsonArray>

#include "attachments/attachment_operations.h"
#include "corrections/correction_operations.h"
#include "ctl/input.h"
#include "ctl/proofs.h"
#include "ctl/verbs.h"
#include "ctl/written_file.h"
#include "employment/facts.h"
#include "workers/worker_operations.h"

namespace {

/// A longer number is one from a paper, not a row.
constexpr int longestRow = 10;

struct WrittenAttachment {
  QString file;
  QString media;
  int size = 0;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("file", s.file);
    v("media", s.media);
    v("size", s.size);
  }
};

// ---- what is corrected -------------------------------------------------------------------------------

/// --set field=value, as often as there are fields.
Outcome<QJsonObject> valuesOf(const Arguments& arguments) {
  QJsonObject values;
  for (const QString& set : arguments.options.value(QStringLiteral("set"))) {
    const qsizetype equals = set.indexOf(u'=');
    if (equals < 1)
      return fail(wrongUsage(
          ctl(QT_TRANSLATE_NOOP("ctl", "Say --set FIELD=VALUE, for example --set phone=13800000000.")),
          QStringLiteral("set")));
    values.insert(set.left(equals).trimmed(), set.mid(equals + 1));
  }
  return values;
}

/// Who is named in the values is looked up; the manager among those of the employer he has, if none is named.
Outcome<void> nameParties(Session& session, const Assignment& onFile, QJsonObject& values) {
  for (const char* field : {"project", "employer", "manager"}) {
    bool isRow = false;
    const QString text = values.value(QLatin1String(field)).toString();
    const qint64 row = text.size() < longestRow ? text.toLongLong(&isRow) : 0;
    if (isRow) values.insert(QLatin1String(field), row);
  }
  const bool hasEmployer = values.contains(QStringLiteral("employer"));
  if (!hasEmployer) values.insert(QStringLiteral("employer"), onFile.employer.value());
  if (const auto named = nameRows(session, record::shapeOf<AssignmentFacts>(), values); !named) return named;
  if (!hasEmployer) values.remove(QStringLiteral("employer"));
  return {};
}

template <class Record, class Identity>
const Record* findIn(const QVector<Record>& all, Identity id) {
  for (const Record& each : all)
    if (each.id == id) return &each;
  return nullptr;
}

/// The version is the one on file now, unless it is said; names become rows.
Outcome<void> complete(Session& session, QJsonObject& input, QJsonObject& values) {
  WorkerOnDay request;
  request.worker.worker = WorkerId(rowIn(input, "worker"));
  request.day = session.clock().today();
  const auto shown = session.run(ShowWorker, request);
  if (!shown) return fail(shown.error());
  int version = shown->record.worker.version;
  const auto* assignment = findIn(shown->record.assignments, AssignmentId(rowIn(input, "assignment")));
  const auto* contract = findIn(shown->record.contracts, ContractId(rowIn(input, "contract")));
  if (assignment) {
    version = assignment->version;
    if (const auto named = nameParties(session, *assignment, values); !named) return named;
  } else if (contract) {
    version = contract->version;
  }
  if (!input.contains(QStringLiteral("version"))) input.insert(QStringLiteral("version"), version);
  return {};
}

Outcome<void> prepareCorrect(Session& session, const Arguments& arguments, QJsonObject& input) {
  auto values = valuesOf(arguments);
  if (!values) return fail(values.error());
  if (const auto completed = complete(session, input, *values); !completed) return completed;
  QJsonArray changes = input.value(QStringLiteral("changes")).toArray();
  for (auto each = values->begin(); each != values->end(); ++each)
    changes.append(toJson(FieldChange{each.key(), {}, each.value().toVariant().toString()}));
  input.insert(QStringLiteral("changes"), changes);
  return addProofs(arguments, input);
}

/// The visit as `worker register` takes it, with or without "visit" around it.
Outcome<void> prepareTwin(Session&, const Arguments& arguments, QJsonObject& input) {
  QJsonObject visit = input.value(QStringLiteral("visit")).toObject();
  for (const ShapeField& field : record::shapeOf<NewWorker>().fields)
    if (input.contains(field.name)) visit.insert(field.name, input.take(field.name));
  QJsonObject person = visit.value(QStringLiteral("person")).toObject();
  for (const ShapeField& field : record::shapeOf<PersonData>().fields)
    if (input.contains(field.name)) person.insert(field.name, input.take(field.name));
  if (!person.isEmpty()) visit.insert(QStringLiteral("person"), person);
  input.insert(QStringLiteral("visit"), visit);
  return addProofs(arguments, input);
}

Outcome<void> prepareDecision(Session& session, const Arguments& arguments, QJsonObject& input) {
  const bool approves = input.value(QStringLiteral("approve")).toBool();
  if (approves == arguments.isSet(QStringLiteral("refuse")))
    return fail(
        wrongUsage(ctl(QT_TRANSLATE_NOOP("ctl", "Say --approve or --refuse.")), QStringLiteral("approve")));
  if (input.contains(QStringLiteral("version"))) return {};
  const auto found = session.run(ReadCorrection, CorrectionRef{CorrectionId(rowIn(input, "correction")), {}});
  if (!found) return fail(found.error());
  input.insert(QStringLiteral("version"), found->version);
  return {};
}

Outcome<void> saveAttachment(Session& session, const Arguments& arguments) {
  const QString path = arguments.value(QStringLiteral("out"));
  if (path.isEmpty())
    return fail(
        wrongUsage(ctl(QT_TRANSLATE_NOOP("ctl", "Where to? Give --out FILE.")), QStringLiteral("out")));
  const AttachmentRef ref{AttachmentId(arguments.positional.first().toLongLong())};
  const auto content = session.run(ReadAttachment, ref);
  if (!content) return fail(content.error());
  if (auto written = writeFile(QStringLiteral("out"), path, content->bytes); !written) return written;
  session.output().answer(record::shapeOf<WrittenAttachment>(),
                          toJson(WrittenAttachment{path, content->about.media, content->about.size}));
  return {};
}

}  // namespace

QVector<Verb> correctionVerbs() {
  Verb correct;
  correct.name = QStringLiteral("worker correct");
  correct.arguments = QStringLiteral(
      "NUMBER [--assignment ROW|--contract ROW] --set FIELD=VALUE … --asked-by WHO --reason TEXT [--proof "
      "FILE …]");
  correct.positional = {QStringLiteral("worker")};
  correct.own = {QStringLiteral("set"), QStringLiteral("proof")};
  correct.prepare = prepareCorrect;
  Verb twin;
  twin.name = QStringLiteral("worker twin");
  twin.arguments =
      QStringLiteral("--file person.json|- --asked-by WHO --reason TEXT --proof FILE … [--FIELD VALUE …]");
  twin.own = {QStringLiteral("proof")};
  twin.prepare = prepareTwin;
  Verb decide;
  decide.name = QStringLiteral("correction decide");
  decide.arguments = QStringLiteral("CORRECTION --approve [--twin] | --refuse --reason TEXT");
  decide.positional = {QStringLiteral("correction")};
  decide.own = {QStringLiteral("refuse")};
  decide.flags = {QStringLiteral("refuse")};
  decide.prepare = prepareDecision;
  Verb save;
  save.name = QStringLiteral("attachment save");
  save.arguments = QStringLiteral("ROW --out FILE");
  save.positional = {QStringLiteral("attachment")};
  save.own = {QStringLiteral("out")};
  save.run = saveAttachment;
  save.answer = record::shapeOf<WrittenAttachment>();
  return {correct, twin, decide, save};
}
