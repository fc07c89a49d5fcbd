// Rosters: what would be read of a file, and its workers into the office.
#include <QFile>

#include "catalogue/office_operations.h"
#include "ctl/verbs.h"
#include "paper/photo.h"
#include "roster/roster_operations.h"
#include "roster/roster_photos.h"
#include "roster/roster_run.h"

namespace {

/// What an import came to.
struct RosterImported {
  RosterId roster;
  RosterCounts counts;
  QString importedBefore;
  QVector<QString> notices;
  QVector<RosterAnswer> standing;
  QString broken;
  QString errorFile;
  qint64 errorRows = 0;
  QString unwritten;  ///< why that file could not be written; what is in is in
  qint64 milliseconds = 0;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("roster", s.roster);
    v("counts", s.counts);
    v("importedBefore", s.importedBefore);
    v("notices", s.notices);
    v("standing", s.standing);
    v("broken", s.broken);
    v("errorFile", s.errorFile);
    v("errorRows", s.errorRows);
    v("unwritten", s.unwritten);
    v("milliseconds", s.milliseconds);
  }
};

/// What would be read as what.
struct RosterSeen {
  QString sheet;
  QVector<QString> sheets;
  QString encoding;
  RosterHead head;
  QVector<QString> missing;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("sheet", s.sheet);
    v("sheets", s.sheets);
    v("encoding", s.encoding);
    v("head", s.head);
    v("missing", s.missing);
  }
};

/// Project, employer and manager as people name them.
struct RosterParties {
  ProjectId project;
  CompanyId employer;
  ManagerId manager;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("project", s.project);
    v("employer", s.employer);
    v("manager", s.manager);
  }
};

QString optionOf(const Arguments& arguments, const char* name) {
  return arguments.value(QString::fromLatin1(name));
}

Failure badOption(const char* name, const QString& words) {
  return wrongUsage(words, QString::fromLatin1(name));
}

// ---- the work ----------------------------------------------------------------------------------------

Outcome<RosterParties> partiesFrom(Session& session, const Arguments& arguments) {
  QJsonObject named;
  for (const char* each : {"project", "employer", "manager"})
    if (const QString text = optionOf(arguments, each); !text.isEmpty())
      named.insert(QLatin1String(each), text);
  if (const auto rows = nameRows(session, record::shapeOf<RosterParties>(), named); !rows)
    return fail(rows.error());
  const auto parties = fromJson<RosterParties>(named);
  if (!parties) return fail(failureOf(parties.error()));
  return *parties;
}

Outcome<QDate> dayFrom(const Arguments& arguments, const char* name) {
  const QString text = optionOf(arguments, name);
  const QDate day = QDate::fromString(text, Qt::ISODate);
  if (!text.isEmpty() && !day.isValid())
    return fail(
        badOption(name, ctl(QT_TRANSLATE_NOOP("ctl", "“%1” is no day; write 2026-11-25.")).arg(text)));
  return day;
}

Outcome<void> readContract(const Arguments& arguments, RosterWork& work) {
  const auto from = dayFrom(arguments, "contract-from");
  if (!from) return fail(from.error());
  const auto to = dayFrom(arguments, "contract-to");
  if (!to) return fail(to.error());
  if (!from->isValid() && to->isValid())
    return fail(badOption("contract-from",
                          ctl(QT_TRANSLATE_NOOP("ctl", "--contract-to wants --contract-from as well."))));
  if (!from->isValid()) return {};
  ContractData contract;
  contract.beginsOn = *from;
  contract.endsOn = *to;
  if (!to->isValid()) contract.kind = ContractKind::ByTask;
  work.contract = contract;
  return {};
}

Outcome<RosterWork> workFrom(Session& session, const Arguments& arguments) {
  const auto parties = partiesFrom(session, arguments);
  if (!parties) return fail(parties.error());
  RosterWork work;
  work.project = parties->project;
  work.employer = parties->employer;
  work.manager = parties->manager;
  work.teamName = optionOf(arguments, "team");
  work.trade = optionOf(arguments, "trade");
  const auto begins = dayFrom(arguments, "begins");
  if (!begins) return fail(begins.error());
  work.beginsOn = *begins;
  if (const QString asked = optionOf(arguments, "initiative");
      !asked.isEmpty() && !fromCode(asked, work.initiative))
    return fail(badOption("initiative",
                          ctl(QT_TRANSLATE_NOOP("ctl", "“%1” is neither worker nor employer.")).arg(asked)));
  work.slipsGoToManager = !arguments.isSet(QStringLiteral("no-slips"));
  if (const auto contract = readContract(arguments, work); !contract) return fail(contract.error());
  return work;
}

// ---- the file ----------------------------------------------------------------------------------------

Outcome<int> sheetFrom(const Arguments& arguments, const TableFile& file) {
  const QString asked = optionOf(arguments, "sheet");
  for (int sheet = 0; sheet < file.sheets().size(); ++sheet)
    if (file.sheets()[sheet].name == asked || QString::number(sheet + 1) == asked) return sheet;
  return fail({Refused, nameOf(ErrorKind::NotFound), QStringLiteral("sheet"),
               ctl(QT_TRANSLATE_NOOP("ctl", "The file has no sheet “%1”.")).arg(asked)});
}

/// "C" is the third column, as a spreadsheet calls it; else a heading as in the file.
int columnNamed(const RosterHead& head, const QString& name) {
  for (const RosterColumn& each : head.columns)
    if (!name.isEmpty() && each.heading == name) return each.column;
  int column = 0;
  for (const QChar letter : name.toUpper()) {
    if (letter < u'A' || letter > u'Z' || column > 1000) return -1;
    column = column * 26 + (letter.unicode() - u'A' + 1);
  }
  return column - 1;
}

bool isRosterField(const QString& code) {
  return std::any_of(rosterFields().begin(), rosterFields().end(),
                     [&](const RosterField& field) { return code == QLatin1String(field.code); });
}

/// COLUMN=field, and COLUMN= for one that is not to be imported.
Outcome<void> mapColumns(const Arguments& arguments, RosterHead& head) {
  for (const QString& each : arguments.options.value(QStringLiteral("map"))) {
    const QString field = each.section(u'=', -1);
    const int column = columnNamed(head, each.section(u'=', 0, -2));
    if (column < 0 || (!field.isEmpty() && !isRosterField(field)))
      return fail(badOption(
          "map",
          ctl(QT_TRANSLATE_NOOP("ctl", "“%1” is not COLUMN=field; “import columns” shows both.")).arg(each)));
    RosterColumn chosen{column, {}, field, QStringLiteral("chosen"), {}};
    for (RosterColumn& other : head.columns) {
      if (other.column == column) chosen.heading = other.heading;
      if (other.field == field) other.field = QString();
    }
    head.columns.removeIf([&](const RosterColumn& other) { return other.column == column; });
    head.columns.append(chosen);
  }
  std::sort(head.columns.begin(), head.columns.end(),
            [](const RosterColumn& a, const RosterColumn& b) { return a.column < b.column; });
  return {};
}

QHash<QString, QString> remembered(Session& session, CompanyId employer) {
  QHash<QString, QString> columns;
  if (!employer) return columns;
  const auto known = session.run(ColumnsOfRosters, RosterEmployer{employer});
  if (!known) return columns;
  for (const RememberedColumn& each : known->columns) columns.insert(each.heading, each.field);
  return columns;
}

Outcome<RosterHead> headFrom(Session& session, const Arguments& arguments, const TableFile& file,
                             CompanyId employer) {
  const auto columns = remembered(session, employer);
  const QDate today = session.clock().today();
  auto head = findRoster(file, columns, today);
  const bool chosen = arguments.has(QStringLiteral("sheet")) || arguments.has(QStringLiteral("header"));
  if (chosen) {
    int sheet = head ? head->sheet : 0;
    if (arguments.has(QStringLiteral("sheet"))) {
      const auto asked = sheetFrom(arguments, file);
      if (!asked) return fail(asked.error());
      sheet = *asked;
    }
    const QString header = optionOf(arguments, "header");
    bool isNumber = true;
    const qint64 row = header.isEmpty() ? 0 : header.toLongLong(&isNumber);
    if (!isNumber || row < 0)
      return fail(badOption(
          "header", ctl(QT_TRANSLATE_NOOP("ctl", "--%1 must be %2."))
                        .arg(QStringLiteral("header"), ctl(QT_TRANSLATE_NOOP("ctl", "whole number")))));
    head = headAt(file, sheet, row, columns, today);
  }
  if (!head) return fail(failureOf(head.error()));
  if (const auto mapped = mapColumns(arguments, *head); !mapped) return fail(mapped.error());
  return *head;
}

Outcome<std::unique_ptr<TableFile>> fileFrom(const Arguments& arguments, TableOptions& options) {
  if (arguments.positional.size() != 1)
    return fail(wrongUsage(ctl(QT_TRANSLATE_NOOP("ctl", "Name one file.")), QStringLiteral("file")));
  options.encoding = optionOf(arguments, "encoding");
  auto file = TableFile::open(arguments.positional.first(), options);
  if (!file) return fail(failureOf(file.error()));
  return std::move(*file);
}

// ---- the import --------------------------------------------------------------------------------------

QVector<RosterDecision> decisionsFrom(const Arguments& arguments) {
  QVector<RosterDecision> decisions;
  for (const QString& each : arguments.options.value(QStringLiteral("accept")))
    decisions.append({each.section(u'=', 0, 0), 0, true, each.section(u'=', 1)});
  for (const QString& code : arguments.options.value(QStringLiteral("skip")))
    decisions.append({code, 0, false, {}});
  return decisions;
}

Outcome<void> readPhotos(Session& session, const Arguments& arguments, RosterSettings& settings) {
  settings.photos = optionOf(arguments, "photos");
  if (settings.photos.isEmpty()) return {};
  const auto inForce = session.run(RulesOfDay, OnDay{});
  if (!inForce) return fail(inForce.error());
  PhotoLimits limits;
  limits.maximumBytes = inForce->rules.photoMaximumBytes;
  settings.preparePhoto = [limits](const QByteArray& bytes) -> Result<QByteArray> {
    const auto photo = preparePhoto(bytes, limits);
    if (!photo) return refuse(photo.error());
    return photo->jpeg;
  };
  return {};
}

Outcome<RosterSettings> settingsFrom(Session& session, const Arguments& arguments) {
  RosterSettings settings;
  const auto file = fileFrom(arguments, settings.table);
  if (!file) return fail(file.error());
  settings.path = arguments.positional.first();
  const auto work = workFrom(session, arguments);
  if (!work) return fail(work.error());
  settings.work = *work;
  const auto head = headFrom(session, arguments, **file, work->employer);
  if (!head) return fail(head.error());
  settings.head = *head;
  settings.decisions = decisionsFrom(arguments);
  if (const auto photos = readPhotos(session, arguments, settings); !photos) return fail(photos.error());
  return settings;
}

QString inWords(const RosterProgress& progress) {
  return ctl(QT_TRANSLATE_NOOP("ctl", "%1 rows, %2 %, %3 rows a second"))
      .arg(QString::number(progress.rows), QString::number(qRound(progress.share * 100)),
           QString::number(qRound(progress.rowsPerSecond)));
}

QString inWords(const RosterNotice& notice) {
  const Message words = sentenceOfPhotos(notice);
  return words.isEmpty() ? rosterNotice(notice).text() : words.text();
}

RosterImported answerOf(const RosterReport& report) {
  RosterImported answer;
  answer.roster = report.roster;
  answer.counts = report.counts;
  answer.importedBefore = report.importedBefore;
  for (const RosterNotice& each : report.notices) answer.notices.append(inWords(each));
  answer.standing = report.standing;
  if (report.broken) answer.broken = report.broken->text();
  answer.milliseconds = qRound64(report.seconds * 1000);
  return answer;
}

Outcome<void> importRosterFile(Session& session, const Arguments& arguments) {
  const auto settings = settingsFrom(session, arguments);
  if (!settings) return fail(settings.error());
  const auto office = session.office();
  if (!office) return fail(office.error());
  const bool dryRun = arguments.isSet(QStringLiteral("dry-run"));
  const auto report =
      (dryRun ? checkRoster : importRoster)(**office, *settings, [&](const RosterProgress& p) {
        session.output().progress(inWords(p));
        return true;
      });
  session.output().progress({});
  if (!report) return fail(failureOf(report.error()));
  RosterImported answer = answerOf(*report);
  const bool stands = report->counts.doubtful + report->counts.refused > 0;
  if (arguments.has(QStringLiteral("errors")) && stands) {
    const QString path = optionOf(arguments, "errors");
    if (const auto written = writeStandingRows(*settings, *report, path)) {
      answer.errorFile = path;
      answer.errorRows = *written;
    } else {
      answer.unwritten = written.error().text();
    }
  }
  session.output().answer(record::shapeOf<RosterImported>(), toJson(answer));
  if (stands || report->broken) return fail({Refused, QString(), QString(), QString()});  // said already
  return {};
}

Outcome<void> showRosterColumns(Session& session, const Arguments& arguments) {
  TableOptions options;
  const auto file = fileFrom(arguments, options);
  if (!file) return fail(file.error());
  const auto parties = partiesFrom(session, arguments);
  if (!parties) return fail(parties.error());
  const auto head = headFrom(session, arguments, **file, parties->employer);
  if (!head) return fail(head.error());
  RosterSeen seen;
  for (const TableSheet& each : (*file)->sheets()) seen.sheets.append(each.name);
  seen.sheet = seen.sheets.value(head->sheet);
  seen.encoding = (*file)->encoding();
  seen.head = *head;
  seen.missing = missingFields(*head, {});
  session.output().answer(record::shapeOf<RosterSeen>(), toJson(seen));
  return {};
}

QSet<QString> optionNames(std::initializer_list<const char*> names) {
  QSet<QString> all;
  for (const char* each : names) all.insert(QString::fromLatin1(each));
  return all;
}

}  // namespace

QVector<Verb> rosterVerbs() {
  Verb roster;
  roster.name = QStringLiteral("import roster");
  roster.arguments = QStringLiteral(
      "FILE --project P --employer E --manager M [--team NAME] [--trade CODE] [--begins D] [--contract-from "
      "D "
      "[--contract-to D]] [--initiative worker|employer] [--no-slips] [--sheet NAME|N] [--header ROW] "
      "[--map COLUMN=FIELD …] [--encoding NAME] [--accept CODE[=REASON] …] [--skip CODE …] [--photos ZIP] "
      "[--dry-run] [--errors OUT.xlsx]");
  roster.summary = ctl(QT_TRANSLATE_NOOP(
      "ctl", "The workers of a manager's list into the office; ends with 1 where rows were refused"));
  roster.positional = {QStringLiteral("file")};
  roster.own = optionNames({"project", "employer", "manager", "team", "trade", "begins", "contract-from",
                            "contract-to", "initiative", "no-slips", "sheet", "header", "map", "encoding",
                            "accept", "skip", "photos", "dry-run", "errors"});
  roster.flags = optionNames({"noslips", "dryrun"});
  roster.answer = record::shapeOf<RosterImported>();
  roster.run = importRosterFile;
  Verb columns;
  columns.name = QStringLiteral("import columns");
  columns.arguments = QStringLiteral(
      "FILE [--employer E] [--sheet NAME|N] [--header ROW] [--map COLUMN=FIELD …] "
      "[--encoding NAME]");
  columns.summary = ctl(QT_TRANSLATE_NOOP("ctl", "What would be read of a manager's list, and as what"));
  columns.positional = {QStringLiteral("file")};
  columns.own = optionNames({"employer", "sheet", "header", "map", "encoding"});
  columns.answer = record::shapeOf<RosterSeen>();
  columns.run = showRosterColumns;
  return {roster, columns};
}
