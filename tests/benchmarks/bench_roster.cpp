#include <malloc.h>
#include <catch2/catch.hpp>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <cstdio>

#include "benchmarks/measure.h"
#include "companies/company_operations.h"
#include "exchange/table_writer.h"
#include "identity/resident_id.h"
#include "office/office.h"
#include "projects/project_operations.h"
#include "roster/roster_run.h"
#include "support/test_place.h"

/// A roster of 100,000 rows and 25 columns into the large office, against `sqlite3 .import`, and on
/// PostgreSQL against COPY, of every row that it leaves: all tables, all indexes.

namespace {

constexpr int rosterRows = 100000;
const QDate today(2026, 11, 25);

/// Area 329995 and above belongs to nobody, in the made-up office either.
QString numberOf(int i) {
  const QDate birth = QDate(1970, 1, 1).addDays(i % 12000);
  const int nth = i / 12000;
  const QString body = QStringLiteral("32999%1").arg(5 + nth % 5) +
                       birth.toString(QStringLiteral("yyyyMMdd")) +
                       QStringLiteral("%1").arg(1 + 2 * (i % 490), 3, 10, QLatin1Char('0'));
  return body + checkCharacterOf(body);
}

QString nameOf(int i) {
  static const QString family =
      QStringLiteral("赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜");
  const unsigned mixed = static_cast<unsigned>(i) * 2654435761U;
  return QString(family[i % family.size()]) + QChar(static_cast<char16_t>(0x4e00 + (mixed >> 8) % 3000)) +
         QChar(static_cast<char16_t>(0x5e00 + (mixed >> 20) % 3000));
}

const QVector<WrittenColumn>& columnsOfRoster() {
  static const QVector<WrittenColumn> columns = [] {
    QVector<WrittenColumn> made;
    for (const char* heading :
         {"序号",     "姓名",     "身份证号码", "性别",     "民族",       "出生日期",     "户籍地址",
          "现住址",   "手机号码", "文化程度",   "政治面貌", "紧急联系人", "紧急联系电话", "工种",
          "技能等级", "证书编号", "班组",       "进场日期", "合同类型",   "合同签订日期", "合同开始日期",
          "合同到期", "计薪方式", "工资标准",   "备注"})
      made.append({QString::fromUtf8(heading)});
    return made;
  }();
  return columns;
}

QVector<WrittenCell> rowOf(int i) {
  const auto text = [](const QString& value) { return WrittenCell::ofText(value); };
  const auto words = [](const char* value) { return WrittenCell::ofText(QString::fromUtf8(value)); };
  static const char* const trades[] = {"木工", "钢筋工", "砌筑工", "电工", "架子工"};
  return {WrittenCell::ofNumber(i + 1),
          text(nameOf(i)),
          text(numberOf(i)),
          words("男"),
          words("汉族"),
          WrittenCell::ofDate(QDate(1970, 1, 1).addDays(i % 12000)),
          text(QStringLiteral("江苏省示范市示范县示范镇第%1村%2号").arg(i % 300).arg(i)),
          text(QStringLiteral("示范区工地路%1号宿舍%2").arg(i % 90).arg(i % 700)),
          text(QStringLiteral("199%1").arg(10000000 + i)),
          words("初中"),
          words("群众"),
          text(nameOf(i + 7)),
          text(QStringLiteral("198%1").arg(10000000 + i)),
          words(trades[i % 5]),
          words(""),
          words(""),
          text(QStringLiteral("%1组").arg(i / 40 + 1)),
          WrittenCell::ofDate(QDate(2026, 11, 20)),
          words("固定期限"),
          WrittenCell::ofDate(QDate(2026, 11, 18)),
          WrittenCell::ofDate(QDate(2026, 11, 20)),
          WrittenCell::ofDate(QDate(2028, 11, 19)),
          words(""),
          words(""),
          words("")};
}

void writeRoster(const QString& path) {
  auto writer = TableWriter::create(path);
  REQUIRE(writer);
  (*writer)->addSheet(QStringLiteral("花名册"), columnsOfRoster());
  for (int i = 0; i < rosterRows; ++i) (*writer)->addRow(rowOf(i));
  REQUIRE((*writer)->finish());
}

RosterWork workIn(Office& office) {
  const auto projects = office.runNow(ListProjects, {{}, QStringLiteral("under-way"), {}, {}, 1});
  const auto companies = office.runNow(ListCompanies, {{}, QStringLiteral("dispatching"), {}, 1});
  REQUIRE(projects);
  REQUIRE(companies);
  const auto employer = office.runNow(ShowCompany, {companies->lines.first().id, {}});
  REQUIRE(employer);
  RosterWork work;
  work.project = projects->lines.first().id;
  work.employer = employer->id;
  work.manager = employer->managers.first().id;
  work.beginsOn = QDate(2026, 11, 20);
  return work;
}

/// Resident memory of this process in MB: "VmHWM", the most it ever was; "RssAnon", its own now.
double memoryOf(const char* line) {
  QFile status(QStringLiteral("/proc/self/status"));
  if (!status.open(QIODevice::ReadOnly)) return 0;
  for (const QByteArray& each : status.readAll().split('\n'))
    if (each.startsWith(line)) return each.simplified().split(' ').value(1).toDouble() / 1024;
  return 0;
}
/// Also what the office of the run before kept for itself: a roster is measured in a program of its own.
void forgetMostMemory() {
  malloc_trim(0);
  QFile refs(QStringLiteral("/proc/self/clear_refs"));
  if (refs.open(QIODevice::WriteOnly)) refs.write("5");
}

OfficeAddress inFile(const QString& file) {
  OfficeAddress address;
  address.file = file;
  return address;
}

/// Seconds of the import; the rows are all in.
double import(const OfficeAddress& address, const QString& roster) {
  const FixedClock clock(today);
  auto opened = Office::openAsOwner(address, clock, QStringLiteral("bench"));
  REQUIRE(opened);
  RosterSettings settings;
  settings.path = roster;
  settings.work = workIn(**opened);
  const auto file = TableFile::open(roster);
  REQUIRE(file);
  const auto head = findRoster(**file, {}, today);
  REQUIRE(head);
  settings.head = *head;
  forgetMostMemory();
  double anonymous = 0;
  QElapsedTimer timer;
  timer.start();
  const auto report = importRoster(**opened, settings, [&](const RosterProgress&) {
    anonymous = std::max(anonymous, memoryOf("RssAnon"));
    return true;
  });
  const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
  REQUIRE(report);
  if (!report->standing.isEmpty())
    std::printf("first refused: row %lld %s %s\n", static_cast<long long>(report->standing.first().row),
                qPrintable(report->standing.first().field), qPrintable(report->standing.first().code));
  // A few are like somebody of the made-up office and wait for a decision.
  CHECK(report->counts.fresh > rosterRows * 99 / 100);
  CHECK(report->counts.rows == rosterRows);
  std::printf("%-58s %8.0f rows/s  (%.1f s; own memory at most %.0f MB, %.0f MB with the file's pages)\n",
              qPrintable(QFileInfo(roster).fileName()), rosterRows / seconds, seconds, anonymous,
              memoryOf("VmHWM"));
  std::fflush(stdout);
  return seconds;
}

struct Left {
  const char* table;
  const char* where;
};
/// The tables that an import inserts into, with what tells its rows; %1 is the operation before it.
constexpr Left leftBehind[] = {
    {"operation", "id > %1"},
    {"operation_result", "operation_id > %1"},
    {"audit_entry", "operation_id > %1"},
    {"team", "operation_id > %1"},
    {"worker", "operation_id > %1"},
    {"worker_document", "operation_id > %1"},
    {"contract", "operation_id > %1"},
    {"assignment", "operation_id > %1"},
    {"telling", "operation_id > %1"},
    {"receipt", "operation_id > %1"},
    {"card", "operation_id > %1"},
    {"card_step", "operation_id > %1"},
    {"roster", "operation_id > %1"},
    {"roster_row", "operation_id > %1"},
    {"worker_key", "worker_id in (select id from worker where operation_id > %1)"},
    {"worker_like", "worker_id in (select id from worker where operation_id > %1)"}};

void runShell(QProcess& shell, const QByteArray& script) {
  REQUIRE(shell.waitForStarted());
  shell.write(script);
  shell.closeWriteChannel();
  REQUIRE(shell.waitForFinished(-1));
  const QByteArray words = shell.readAllStandardError();
  INFO(words.left(400).constData());
  REQUIRE(words.isEmpty());
}

void runShell(const QString& file, const QByteArray& script) {
  QProcess shell;
  shell.start(QStringLiteral("sqlite3"), {QStringLiteral("-batch"), file});
  runShell(shell, script);
}

qint64 newestOperation(const QString& file) {
  qint64 newest = 0;
  {
    QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("newest"));
    db.setDatabaseName(file);
    REQUIRE(db.open());
    QSqlQuery query(QStringLiteral("select max(id) from operation"), db);
    REQUIRE(query.next());
    newest = query.value(0).toLongLong();
  }
  QSqlDatabase::removeDatabase(QStringLiteral("newest"));
  return newest;
}

/// Every row that was left, as CSV. The shell imports no NULL: what is unique of a card gets a value of
/// its own.
void writeLeft(const QString& imported, qint64 before, const QString& directory) {
  QByteArray script = ".mode csv\n";
  for (const Left& left : leftBehind) {
    const QString columns =
        qstrcmp(left.table, "card") == 0
            ? QStringLiteral(
                  "id, worker_id, 'n' || id, state, requested_on, desk_due_on, due_on, state_at, "
                  "version, operation_id, want, reprint, -id, pickup_desk_id, at_desk_on, "
                  "delivered_to, delivered_on, in_hand_on")
            : QStringLiteral("*");
    script += ".once " + (directory + QLatin1Char('/') + QLatin1String(left.table)).toUtf8() + ".csv\n";
    script += QStringLiteral("select %1 from %2 where %3;\n")
                  .arg(columns, QLatin1String(left.table), QString::fromLatin1(left.where).arg(before))
                  .toUtf8();
  }
  runShell(imported, script);
}

double bareImport(const QString& file, const QString& directory) {
  // The shell knows no NULL: to the triggers every worker would be one who was merged. What they cost the
  // import, the shell is spared.
  QByteArray script =
      "pragma journal_mode = wal;\npragma synchronous = full;\npragma ignore_check_constraints = on;\n"
      "drop trigger worker_born_living;\n.mode csv\n";
  for (const char* of : {"worker_document", "contract", "assignment", "telling", "receipt", "card"})
    script += QByteArray("drop trigger ") + of + "_of_living;\n";
  for (const Left& left : leftBehind)
    script += ".import " + (directory + QLatin1Char('/') + QLatin1String(left.table)).toUtf8() + ".csv " +
              left.table + "\n";
  QElapsedTimer timer;
  timer.start();
  runShell(file, script);
  return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

/// The server's own shell; on the server's first database where none is named.
void runServerShell(const QString& database, const QByteArray& script) {
  const auto server = OfficeAddress::parse(qEnvironmentVariable("SHIMING_TEST_PG"));
  REQUIRE(server);
  QProcess shell;
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  environment.insert(QStringLiteral("PGPASSWORD"), server->password);
  shell.setProcessEnvironment(environment);
  shell.start(QStringLiteral("psql"),
              {QStringLiteral("--no-psqlrc"), QStringLiteral("--quiet"),
               QStringLiteral("--set=ON_ERROR_STOP=1"), QStringLiteral("--host=") + server->hosts,
               QStringLiteral("--port=%1").arg(server->port), QStringLiteral("--username=") + server->user,
               QStringLiteral("--dbname=") + (database.isEmpty() ? server->database : database)});
  runShell(shell, script);
}
void copyDatabase(const QString& from, const QString& to) {
  runServerShell({}, QStringLiteral("create database %1 template %2;\n").arg(to, from).toUtf8());
}
void dropDatabase(const QString& name) {
  runServerShell({}, QStringLiteral("drop database %1 with (force);\n").arg(name).toUtf8());
}

/// Every row that was left, out of an office or into another in one transaction; seconds.
double copyLeft(const OfficeAddress& office, qint64 before, const QString& directory, bool in) {
  QByteArray script = "begin;\n";
  for (const Left& left : leftBehind) {
    const QString table = QLatin1String(left.table);
    const QString where = QString::fromLatin1(left.where).arg(before);
    script += (in ? QStringLiteral("\\copy %1 from '%2/%1.copied'\n").arg(table, directory)
                  : QStringLiteral("\\copy (select * from %1 where %3) to '%2/%1.copied'\n")
                        .arg(table, directory, where))
                  .toUtf8();
  }
  QElapsedTimer timer;
  timer.start();
  runServerShell(office.database, script + "commit;\n");
  return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

void compare(const char* bare, double baseline, double fromWorkbook, double fromText, double wanted) {
  std::printf("%-58s %8.0f rows/s  (%.1f s)\n", bare, rosterRows / baseline, baseline);
  for (const auto& [what, seconds] : {std::pair("xlsx", fromWorkbook), std::pair("csv", fromText)})
    std::printf("  %s: %.2f of its rows per second (wanted: at least %.2f)  %s\n", what, baseline / seconds,
                wanted, baseline / seconds >= wanted ? "holds" : "DOES NOT HOLD");
}

QString copyOfOffice(const char* name) {
  const QString copy = benchDirectory() + QLatin1Char('/') + QLatin1String(name);
  QFile::remove(copy);
  REQUIRE(QFile::copy(largeOffice(), copy));
  return copy;
}

}  // namespace

TEST_CASE("A roster of 100,000 rows against a bare import of every row it leaves", "[.][roster]") {
  const QString directory = benchDirectory() + QStringLiteral("/left");
  QDir().mkpath(directory);
  const QString workbook = benchDirectory() + QStringLiteral("/roster.xlsx");
  const QString text = benchDirectory() + QStringLiteral("/roster.csv");
  writeRoster(workbook);
  writeRoster(text);

  const QString bare = copyOfOffice("bare.shiming");
  const QString first = copyOfOffice("first.shiming");
  const qint64 before = newestOperation(first);
  const double fromWorkbook = import(inFile(first), workbook);
  writeLeft(first, before, directory);
  QFile::remove(first);
  const double baseline = bareImport(bare, directory);
  QFile::remove(bare);
  const double fromText = import(inFile(copyOfOffice("second.shiming")), text);
  compare("sqlite3 .import of every row left", baseline, fromWorkbook, fromText, 0.5);
}

TEST_CASE("A roster of 100,000 rows on PostgreSQL against COPY of every row it leaves",
          "[.][roster][postgres]") {
  if (!qEnvironmentVariableIsSet("SHIMING_TEST_PG")) return;
  const QString directory = benchDirectory() + QStringLiteral("/copied");
  QDir().mkpath(directory);
  const QString workbook = directory + QStringLiteral("/roster.xlsx");
  const QString text = directory + QStringLiteral("/roster.csv");
  writeRoster(workbook);
  writeRoster(text);

  const TestPlace place(Backend::Postgres);
  makeLargeOffice(place.address());
  OfficeAddress bare = place.address(), second = place.address();
  bare.database += QStringLiteral("_bare");
  second.database += QStringLiteral("_second");
  for (const OfficeAddress& copy : {bare, second}) copyDatabase(place.address().database, copy.database);
  const qint64 before = place.value(QStringLiteral("select max(id) from operation")).toLongLong();
  const double fromWorkbook = import(place.address(), workbook);
  copyLeft(place.address(), before, directory, false);
  const double baseline = copyLeft(bare, before, directory, true);
  dropDatabase(bare.database);
  const double fromText = import(second, text);
  dropDatabase(second.database);
  compare("COPY of every row left", baseline, fromWorkbook, fromText, 0.25);
}
