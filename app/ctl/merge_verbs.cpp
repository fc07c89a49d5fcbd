// Verbs of merging: two numbers, choices as `--choose field=stays|goes`, proofs as files, versions read where
// they are not said.
#include <QJsonArray>

#include "ctl/input.h"
#include "ctl/proofs.h"
#include "ctl/verbs.h"
#include "merging/merge_operations.h"
#include "workers/worker_operations.h"

namespace {

const QString choose = QStringLiteral("choose");
const QString preview = QStringLiteral("preview");

Outcome<void> addChoices(const Arguments& arguments, QJsonObject& input) {
  QJsonArray choices = input.value(QStringLiteral("choices")).toArray();
  for (const QString& each : arguments.options.value(choose)) {
    MergeChoice choice{each.section(u'=', 0, 0).trimmed()};
    if (choice.field.isEmpty() || !fromCode(each.section(u'=', 1).trimmed(), choice.side))
      return fail(wrongUsage(
          ctl(QT_TRANSLATE_NOOP("ctl", "Say --choose FIELD=stays or --choose FIELD=goes.")), choose));
    choices.append(toJson(choice));
  }
  input.insert(QStringLiteral("choices"), choices);
  return {};
}

/// The version of a registration as it is now, unless it is said.
Outcome<void> addVersion(Session& session, QJsonObject& input, const char* worker, const char* version) {
  if (input.contains(QLatin1String(version))) return {};
  WorkerOnDay request;
  request.worker.worker = WorkerId(rowIn(input, worker));
  request.day = session.clock().today();
  const auto shown = session.run(ShowWorker, request);
  if (!shown) return fail(shown.error());
  input.insert(QLatin1String(version), shown->record.worker.version);
  return {};
}

Outcome<void> prepareMerge(Session& session, const Arguments& arguments, QJsonObject& input) {
  if (const auto added = addChoices(arguments, input); !added) return added;
  if (const auto added = addVersion(session, input, "stays", "staysVersion"); !added) return added;
  if (const auto added = addVersion(session, input, "other", "otherVersion"); !added) return added;
  return addProofs(arguments, input);
}

Outcome<void> prepareUnmerge(Session& session, const Arguments&, QJsonObject& input) {
  if (input.contains(QStringLiteral("version"))) return {};
  const auto found = session.run(ReadMerge, MergeRef{MergeId(rowIn(input, "merge")), {}});
  if (!found) return fail(found.error());
  input.insert(QStringLiteral("version"), found->version);
  return {};
}

}  // namespace

QVector<Verb> mergeVerbs() {
  Verb merge;
  merge.name = QStringLiteral("worker merge");
  merge.arguments = QStringLiteral(
      "STAYS OTHER --reason TEXT [--choose FIELD=stays|goes …] [--overlap-reason TEXT] [--proof FILE …] "
      "[--preview]");
  merge.positional = {QStringLiteral("stays"), QStringLiteral("other")};
  merge.own = {choose, QStringLiteral("proof"), preview};
  merge.flags = {preview};
  merge.prepare = prepareMerge;
  // The same words with --preview ask first; nothing is changed.
  merge.instead = {preview, operationNamed(QStringLiteral("worker.merge-preview"))};
  Verb unmerge;
  unmerge.name = QStringLiteral("worker unmerge");
  unmerge.arguments = QStringLiteral("NUMBER|MERGE --reason TEXT");
  unmerge.positional = {QStringLiteral("merge")};
  unmerge.prepare = prepareUnmerge;
  return {merge, unmerge};
}
