// Verbs that write lists, the roster to be filled in and the national platform's messages into files.
#include <QDir>
#include <QRegularExpression>

#include "ctl/input.h"
#include "ctl/verbs.h"
#include "exports/export_operations.h"
#include "exports/export_run.h"
#include "exports/roster_template.h"

namespace {

struct WrittenExport {
  QString file;
  qint64 rows = 0;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("file", s.file);
    v("rows", s.rows);
  }
};

struct WrittenPlatform {
  QString file;     ///< the folder
  qint64 rows = 0;  ///< workers
  qint64 messages = 0;
  qint64 missingCount = 0;
  QVector<PlatformGap> missing;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("file", s.file);
    v("rows", s.rows);
    v("messages", s.messages);
    v("missingCount", s.missingCount);
    v("missing", s.missing);
  }
};

ExportWatch progressOn(Session& session) {
  return [&session](const ExportProgress& now) {
    session.output().progress(ctl(QT_TRANSLATE_NOOP("ctl", "%1 rows")).arg(now.rows));
    return true;
  };
}

/// The options of a filter, as runVerb knows them: camel case and with dashes.
QSet<QString> optionNames(const Shape& shape) {
  static const QRegularExpression capital(QStringLiteral("([A-Z])"));
  QSet<QString> names{QStringLiteral("full"), QStringLiteral("purpose")};
  for (const QString& name : optionsOf(shape)) {
    names.insert(name);
    names.insert(QString(name).replace(capital, QStringLiteral("-\\1")).toLower());
  }
  // A file has the whole list, whatever a page of it may be.
  names.remove(QStringLiteral("cursor"));
  names.remove(QStringLiteral("limit"));
  return names;
}

/// The filter as it was typed, with the names of rows looked up.
template <class Filter>
Outcome<Filter> filterFrom(Session& session, const Arguments& arguments) {
  const QSet<QString> own{QStringLiteral("full"), QStringLiteral("purpose"), QStringLiteral("list")};
  auto input = inputFrom(arguments, record::shapeOf<Filter>(), own);
  if (!input) return fail(input.error());
  if (const auto named = nameRows(session, record::shapeOf<Filter>(), *input); !named)
    return fail(named.error());
  const auto filter = fromJson<Filter>(*input);
  if (!filter) return fail(failureOf(filter.error()));
  return *filter;
}

Outcome<void> write(Session& session, const Arguments& arguments, const ExportChoice& what,
                    const QString& file) {
  BeginExport asked;
  asked.what = what;
  asked.full = arguments.isSet(QStringLiteral("full"));
  asked.purpose = arguments.value(QStringLiteral("purpose"));
  const auto office = session.office();
  if (!office) return fail(office.error());
  const auto written = exportList(**office, asked, file, progressOn(session));
  session.output().progress({});
  if (!written) return fail(failureOf(written.error()));
  session.output().answer(record::shapeOf<WrittenExport>(),
                          toJson(WrittenExport{written->path, written->rows}));
  return {};
}

template <class Filter>
Outcome<void> writeList(Session& session, const Arguments& arguments, ExportList list,
                        std::optional<Filter> ExportChoice::*filter) {
  const auto typed = filterFrom<Filter>(session, arguments);
  if (!typed) return fail(typed.error());
  ExportChoice what;
  what.list = list;
  what.*filter = *typed;
  return write(session, arguments, what, arguments.positional.first());
}

Outcome<void> exportWorkers(Session& session, const Arguments& arguments) {
  return writeList(session, arguments, ExportList::Workers, &ExportChoice::workers);
}

Outcome<void> exportCompanies(Session& session, const Arguments& arguments) {
  return writeList(session, arguments, ExportList::Companies, &ExportChoice::companies);
}

Outcome<void> exportProjects(Session& session, const Arguments& arguments) {
  return writeList(session, arguments, ExportList::Projects, &ExportChoice::projects);
}

Outcome<void> exportCards(Session& session, const Arguments& arguments) {
  const QString list = arguments.value(QStringLiteral("list"));
  if (list == u"queue") return writeList(session, arguments, ExportList::Queue, &ExportChoice::queue);
  if (list == u"batches") return writeList(session, arguments, ExportList::Batches, &ExportChoice::batches);
  if (list == u"hunt") return writeList(session, arguments, ExportList::Hunt, &ExportChoice::hunt);
  if (list == u"late") return writeList(session, arguments, ExportList::Late, &ExportChoice::late);
  if (list == u"promised")
    return writeList(session, arguments, ExportList::Promised, &ExportChoice::promised);
  if (list == u"pickup") return writeList(session, arguments, ExportList::Pickup, &ExportChoice::pickup);
  return fail(wrongUsage(
      ctl(QT_TRANSLATE_NOOP("ctl", "Say which list: --list queue, batches, hunt, late, promised or pickup.")),
      QStringLiteral("list")));
}

Outcome<ProjectId> projectNamed(Session& session, const QString& text) {
  QJsonObject input{{QStringLiteral("project"), text}};
  if (const auto named = nameRows(session, record::shapeOf<ExportedProject>(), input); !named)
    return fail(named.error());
  return ProjectId(input.value(QStringLiteral("project")).toVariant().toLongLong());
}

Outcome<void> exportCrew(Session& session, const Arguments& arguments) {
  const auto project = projectNamed(session, arguments.positional.first());
  if (!project) return fail(project.error());
  ExportChoice what;
  what.list = ExportList::Crew;
  what.site = ExportedProject{*project};
  return write(session, arguments, what, arguments.positional.at(1));
}

Outcome<void> exportTemplate(Session& session, const Arguments& arguments) {
  const QString file = arguments.positional.first();
  if (const auto written = writeRosterTemplate(file); !written) return fail(failureOf(written.error()));
  // Its example is the one row.
  session.output().answer(record::shapeOf<WrittenExport>(), toJson(WrittenExport{file, 1}));
  return {};
}

/// The project named, else all that are under way.
Outcome<QVector<ProjectLine>> platformProjects(Session& session, const Arguments& arguments) {
  ProjectListRequest request;
  if (arguments.has(QStringLiteral("project"))) {
    const auto id = projectNamed(session, arguments.value(QStringLiteral("project")));
    if (!id) return fail(id.error());
    const auto shown = session.run(ShowProject, ProjectRef{*id, {}});
    if (!shown) return fail(shown.error());
    ProjectLine line;
    line.id = shown->id;
    line.number = shown->number;
    return QVector<ProjectLine>{line};
  }
  request.status = codeOf(ProjectStatus::UnderWay);
  QVector<ProjectLine> all;
  do {
    const auto page = session.run(ListProjects, request);
    if (!page) return fail(page.error());
    all += page->lines;
    request.cursor = page->cursor;
  } while (!request.cursor.isEmpty());
  return all;
}

Outcome<void> exportForPlatform(Session& session, const Arguments& arguments) {
  const QString folder = arguments.positional.first();
  const auto projects = platformProjects(session, arguments);
  if (!projects) return fail(projects.error());
  if (!QDir().mkpath(folder))
    return fail({Refused, nameOf(ErrorKind::Storage), QStringLiteral("file"),
                 ctl(QT_TRANSLATE_NOOP("ctl", "The file %1 cannot be written.")).arg(folder)});
  const QString purpose = arguments.value(QStringLiteral("purpose"));
  const auto office = session.office();
  if (!office) return fail(office.error());
  WrittenPlatform all{folder, 0, 0, 0, {}};
  for (const ProjectLine& project : *projects) {
    const auto one =
        exportPlatform(**office, project.id, project.number, purpose, folder, progressOn(session));
    session.output().progress({});
    if (!one) return fail(failureOf(one.error()));
    all.rows += one->workers;
    all.messages += one->messages;
    all.missingCount += one->missing;
    all.missing += one->gaps;
  }
  session.output().answer(record::shapeOf<WrittenPlatform>(), toJson(all));
  return {};
}

Verb exporting(const char* name, const char* arguments, const QString& summary, const QSet<QString>& own,
               Outcome<void> (*run)(Session&, const Arguments&)) {
  Verb verb;
  verb.name = QStringLiteral("export ") + QLatin1String(name);
  verb.arguments = QString::fromUtf8(arguments);
  verb.summary = summary;
  verb.own = own;
  verb.positional = {QStringLiteral("file")};
  verb.answer = record::shapeOf<WrittenExport>();
  verb.run = run;
  return verb;
}

QSet<QString> cardOptions() {
  return optionNames(record::shapeOf<QueueRequest>()) + optionNames(record::shapeOf<HuntRequest>()) +
         optionNames(record::shapeOf<LateListRequest>()) + optionNames(record::shapeOf<BatchListRequest>()) +
         optionNames(record::shapeOf<PromisedRequest>()) + optionNames(record::shapeOf<WaitingRequest>()) +
         QSet<QString>{QStringLiteral("list")};
}

}  // namespace

QVector<Verb> exportVerbs() {
  QVector<Verb> all{
      exporting("workers", "OUT.xlsx|OUT.csv [--FILTER VALUE …] [--full --purpose TEXT]",
                ctl(QT_TRANSLATE_NOOP(
                    "ctl", "Writes the list of workers into a file, numbers masked unless --full")),
                optionNames(record::shapeOf<WorkerListRequest>()), exportWorkers),
      exporting("companies", "OUT.xlsx|OUT.csv [--FILTER VALUE …]",
                ctl(QT_TRANSLATE_NOOP("ctl", "Writes the list of companies into a file")),
                optionNames(record::shapeOf<CompanyListRequest>()), exportCompanies),
      exporting("projects", "OUT.xlsx|OUT.csv [--FILTER VALUE …]",
                ctl(QT_TRANSLATE_NOOP("ctl", "Writes the list of projects into a file")),
                optionNames(record::shapeOf<ProjectListRequest>()), exportProjects),
      exporting("cards", "OUT.xlsx|OUT.csv --list queue|batches|hunt|late|promised|pickup [--FILTER VALUE …]",
                ctl(QT_TRANSLATE_NOOP("ctl", "Writes a list of cards into a file")), cardOptions(),
                exportCards),
      exporting("crew", "PROJECT OUT.xlsx|OUT.csv [--full --purpose TEXT]",
                ctl(QT_TRANSLATE_NOOP(
                    "ctl", "Writes who is on a project as a roster, numbers masked unless --full")),
                {QStringLiteral("full"), QStringLiteral("purpose")}, exportCrew),
      exporting("template", "OUT.xlsx",
                ctl(QT_TRANSLATE_NOOP("ctl", "Writes the roster that is to be filled in")), {},
                exportTemplate),
      exporting(
          "platform", "DIR --purpose TEXT [--project PROJECT]",
          ctl(QT_TRANSLATE_NOOP("ctl", "Writes the messages for the national platform, and what they lack")),
          {QStringLiteral("project"), QStringLiteral("purpose")}, exportForPlatform)};
  for (Verb& verb : all) {
    if (verb.name == u"export crew") verb.positional.prepend(QStringLiteral("project"));
    if (verb.name == u"export platform") verb.answer = record::shapeOf<WrittenPlatform>();
    if (verb.own.contains(QStringLiteral("full"))) verb.flags.insert(QStringLiteral("full"));
    if (verb.name == u"export cards")
      verb.flags += flagsOf(record::shapeOf<QueueRequest>()) + flagsOf(record::shapeOf<HuntRequest>());
  }
  return all;
}
