#include "exports/export_operations.h"

#include "exports/export_rows.h"
#include "exports/export_rules.h"
#include "exports/export_store.h"
#include "exports/platform_rows.h"

namespace {

const QString exportSubject = QStringLiteral("export");

QJsonObject auditedExport(const ExportRun& run) {
  QJsonObject entry = export_rules::auditedChoice(run.asked.what);
  entry.insert(QStringLiteral("inFull"), run.asked.full);
  entry.insert(QStringLiteral("purpose"), run.asked.purpose);
  entry.insert(QStringLiteral("fileName"), run.asked.fileName);
  entry.insert(QStringLiteral("state"), codeOf(run.state));
  return entry;
}

Result<ExportRun> beginExport(Work& work, const BeginExport& entered) {
  const BeginExport asked = export_rules::normalised(entered);
  if (auto error = firstError(export_rules::check(asked))) return refuse(*error);
  if (auto error = export_rules::refusal(asked, work.actor().roles)) return refuse(*error);
  if (asked.what.site && asked.what.site->project && !projectWith(work, asked.what.site->project))
    return refuse(notFound("project", message(QT_TRANSLATE_NOOP("core", "This project is not on file."))));
  ExportRun run;
  run.id = export_store::add(work, asked);
  run.asked = asked;
  run.begunBy = work.actor().login;
  run.begunAt = work.now();
  work.audit({exportSubject, run.id.value(), {}, auditedExport(run)});
  if (work.failed()) return refuse(work.error());
  return run;
}

Result<ExportRun> exportOnFile(Work& work, ExportId id) {
  const auto run = export_store::run(work, id);
  if (work.failed()) return refuse(work.error());
  if (!run) return refuse(notFound("export", message(QT_TRANSLATE_NOOP("core", "There is no such export."))));
  return *run;
}

/// One whose pages this user may read now.
Result<ExportRun> openExport(Work& work, ExportId id) {
  const auto run = exportOnFile(work, id);
  if (!run) return run;
  if (auto error = export_rules::pageRefusal(*run, work.actor().login, work.actor().roles, work.now()))
    return refuse(*error);
  return run;
}

Result<ExportPage> exportPage(Work& work, const ExportPageRequest& asked) {
  const auto run = openExport(work, asked.run);
  if (!run) return refuse(run.error());
  return export_rows::page(work, run->asked, asked.cursor);
}

Result<PlatformPage> platformPage(Work& work, const ExportPageRequest& asked) {
  const auto run = openExport(work, asked.run);
  if (!run) return refuse(run.error());
  if (run->asked.what.list != ExportList::Platform)
    return refuse(conflict("list", message(QT_TRANSLATE_NOOP("core", "This export is another list."))));
  return platform_rows::page(work, run->asked.what.site.value_or(ExportedProject{}).project, asked.cursor);
}

Result<ExportRun> endExport(Work& work, const EndExport& end) {
  auto run = exportOnFile(work, end.run);
  if (!run) return run;
  if (run->begunBy != work.actor().login)
    return refuse({ErrorKind::Forbidden, QStringLiteral("export"),
                   message(QT_TRANSLATE_NOOP("core", "Somebody else began this export."))});
  if (auto error = export_rules::endRefusal(*run, end.state)) return refuse(*error);
  const ExportState before = run->state;
  if (!export_store::end(work, *run, end.state, end.rows) && !work.failed())
    return refuse(conflict("state", message(QT_TRANSLATE_NOOP("core", "This export has ended already."))));
  run->state = end.state;
  run->rows = end.rows;
  run->endedAt = work.now();
  QJsonObject after = auditedExport(*run);
  after.insert(QStringLiteral("rows"), end.rows);
  work.audit({exportSubject, run->id.value(), {{QStringLiteral("state"), codeOf(before)}}, after});
  if (work.failed()) return refuse(work.error());
  return run;
}

}  // namespace

const Operation<BeginExport, ExportRun> BeginAnExport{
    {"export.begin", Permission::ReadWorkers, Effect::Changes, "export", "",
     QT_TRANSLATE_NOOP("core", "Begins an export: who, what for, which rows")},
    &beginExport};
const Operation<ExportPageRequest, ExportPage> ReadExportPage{
    {"export.page", Permission::ReadWorkers, Effect::Reads, "", "",
     QT_TRANSLATE_NOOP("core", "Reads rows of an export that was begun")},
    &exportPage};
const Operation<ExportPageRequest, PlatformPage> ReadPlatformPage{
    {"export.platform", Permission::RevealNumbers, Effect::Reads, "", "",
     QT_TRANSLATE_NOOP("core", "Reads messages for the national platform, of an export that was begun")},
    &platformPage};
const Operation<EndExport, ExportRun> EndAnExport{
    {"export.end", Permission::ReadWorkers, Effect::Changes, "export", "",
     QT_TRANSLATE_NOOP("core", "Says how an export ended and how many rows it had")},
    &endExport};
