#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

#include "base/code_table.h"
#include "cards/card_operations.h"
#include "exports/export_columns.h"
#include "exports/export_operations.h"
#include "exports/export_run.h"
#include "moves/move_operations.h"
#include "support/a_worker.h"

namespace {

const QString hisNumber = numberOf(QDate(1983, 5, 12), 71);
const QString hisPhone = QStringLiteral("13800000591");

BeginExport workersExport(bool full = false, const QString& purpose = {}) {
  BeginExport asked;
  asked.what.list = ExportList::Workers;
  asked.full = full;
  asked.purpose = purpose;
  return asked;
}

/// In the language of the test, as the window has it.
QString tradeName() {
  return CodeTable::get(QStringLiteral("trade")).nameIn(QLocale().language(), QStringLiteral("020"));
}

QString textOfFile(const QString& path) {
  QFile file(path);
  REQUIRE(file.open(QIODevice::ReadOnly));
  return QString::fromUtf8(file.readAll());
}

/// What the trail says last about an export.
QJsonObject lastEntry(TestOffice& test) {
  const QString text =
      test.value("select after from audit_entry where subject = 'export' order by id desc limit 1")
          .toString();
  return QJsonDocument::fromJson(text.toUtf8()).object();
}

QStringList filesIn(const QTemporaryDir& folder) {
  return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

}  // namespace

TEST_CASE("Exporting the workers' list", "[exports]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  TestOffice test(backend);
  const Crew crew = aCrew(test);
  WorkerBuilder builder = aWorker().phone("13800000591").onSite(crew);
  builder.visit().person.trade = QStringLiteral("020");
  enter(test, builder);
  enter(test, aStranger(1).told(ToldHow::NotTold));
  QTemporaryDir folder;
  const QString file = folder.filePath(QStringLiteral("名单.csv"));

  SECTION("masked: no whole number in file or trail, and how many rows") {
    const auto done = exportList(test.as(Role::Inspector), workersExport(), file, {});
    REQUIRE(done);
    CHECK(done->rows == 2);
    const QString text = textOfFile(file);
    CHECK_FALSE(text.contains(hisNumber));
    CHECK_FALSE(text.contains(hisPhone));
    CHECK(text.contains(QStringLiteral("329921 ******** ") + hisNumber.right(4)));
    CHECK(text.contains(QStringLiteral("滨江花园三期")));
    CHECK(text.contains(tradeName()));
    CHECK_FALSE(text.contains(QStringLiteral("\r\n=")));
    CHECK_FALSE(text.contains(QStringLiteral(",=")));
    const QJsonObject entry = lastEntry(test);
    CHECK(entry[QLatin1String("state")].toString() == "finished");
    CHECK(entry[QLatin1String("rows")].toInt() == 2);
    CHECK(entry[QLatin1String("inFull")].toBool() == false);
    CHECK(entry[QLatin1String("list")].toString() == "workers");
    CHECK(entry[QLatin1String("fileName")].toString() == "名单.csv");
    CHECK(test.value("select count(*) from audit_entry where subject = 'export'").toInt() == 2);
    CHECK(test.value("select state from export_run").toString() == "finished");
  }
  SECTION("in full with the purpose, which the trail keeps") {
    const auto done =
        exportList(test.as(Role::Clerk), workersExport(true, QStringLiteral(" 社保局 核对 ")), file, {});
    REQUIRE(done);
    const QString text = textOfFile(file);
    CHECK(text.contains(QStringLiteral("\"=\"\"%1\"\"\"").arg(hisNumber)));
    CHECK(text.contains(hisPhone));
    const QJsonObject entry = lastEntry(test);
    CHECK(entry[QLatin1String("inFull")].toBool());
    CHECK(entry[QLatin1String("purpose")].toString() == "社保局 核对");
    CHECK(test.value("select count(*) from audit_entry where after like '%" + hisNumber +
                     "%' and subject = 'export'")
              .toInt() == 0);
  }
  SECTION("not without purpose, not without the right; nothing is written, nothing begun") {
    CHECK(errorOf(exportList(test.as(Role::Clerk), workersExport(true), file, {})) == "invalid:purpose");
    CHECK(errorOf(exportList(test.as(Role::Inspector), workersExport(true, QStringLiteral("核对")), file,
                             {})) == "forbidden:inFull");
    CHECK(filesIn(folder).isEmpty());
    CHECK(test.count("export_run") == 0);
  }
  SECTION("the filter is the list's own") {
    BeginExport asked = workersExport();
    asked.what.workers = WorkerListRequest();
    asked.what.workers->told = QStringLiteral("no");
    const auto done = exportList(test.as(Role::Clerk), asked, file, {});
    REQUIRE(done);
    CHECK(done->rows == 1);
    CHECK_FALSE(textOfFile(file).contains(QStringLiteral("陈大川")));
    CHECK(lastEntry(test)[QLatin1String("filter")][QLatin1String("told")].toString() == "no");
    asked.what.workers->text = QStringLiteral("陈大川");
    asked.what.workers->told.clear();
    const auto found = exportList(test.as(Role::Clerk), asked, folder.filePath("b.csv"), {});
    REQUIRE(found);
    CHECK(found->rows == 1);
  }
  SECTION("cancelled: no file, and the trail says so") {
    const auto done =
        exportList(test.as(Role::Clerk), workersExport(), file, [](const ExportProgress&) { return false; });
    REQUIRE(done);
    CHECK(done->cancelled);
    CHECK(filesIn(folder).isEmpty());
    CHECK(lastEntry(test)[QLatin1String("state")].toString() == "cancelled");
    CHECK(test.value("select state from export_run").toString() == "cancelled");
  }
  SECTION("a file that cannot get its name: the trail says that it failed") {
    REQUIRE(QDir(folder.path()).mkdir(QStringLiteral("名单.xlsx")));
    const auto done =
        exportList(test.as(Role::Clerk), workersExport(), folder.filePath(QStringLiteral("名单.xlsx")), {});
    CHECK(errorOf(done) == "storage:file");
    CHECK(lastEntry(test)[QLatin1String("state")].toString() == "failed");
    CHECK(filesIn(folder) == QStringList{QStringLiteral("名单.xlsx")});
  }
  SECTION("its pages are nobody else's, and end with it") {
    const auto run = test.as(Role::Clerk).runNow(BeginAnExport, workersExport(true, QStringLiteral("核对")));
    REQUIRE(run);
    CHECK(errorOf(test.as(Role::Supervisor).runNow(ReadExportPage, {run->id, {}})) == "forbidden:export");
    CHECK(errorOf(test.as(Role::Supervisor).runNow(EndAnExport, {run->id, ExportState::Finished, 2})) ==
          "forbidden:export");
    CHECK(errorOf(test.as(Role::Clerk).runNow(ReadExportPage, {run->id, QStringLiteral("nowhere")})) ==
          "invalid:cursor");
    CHECK(errorOf(test.as(Role::Clerk).runNow(ReadPlatformPage, {run->id, {}})) == "conflict:list");
    const auto page = test.as(Role::Clerk).runNow(ReadExportPage, {run->id, {}});
    REQUIRE(page);
    REQUIRE(page->rows.size() == 2);
    CHECK(page->rows[1].cells[4] == hisNumber);
    REQUIRE(test.as(Role::Clerk).runNow(EndAnExport, {run->id, ExportState::Finished, 2}));
    CHECK(errorOf(test.as(Role::Clerk).runNow(ReadExportPage, {run->id, {}})) == "conflict:state");
    CHECK(errorOf(test.as(Role::Clerk).runNow(EndAnExport, {run->id, ExportState::Finished, 3})) ==
          "conflict:state");
    CHECK(errorOf(test.as(Role::Clerk).runNow(ReadExportPage, {ExportId(99), {}})) == "not-found:export");
  }
  SECTION("what was begun stays as it was begun, past every operation") {
    REQUIRE(exportList(test.as(Role::Clerk), workersExport(true, QStringLiteral("核对")), file, {}));
    CHECK(test.tamper("update export_run set purpose = 'x'") != "");
    CHECK(test.tamper("update export_run set rows = 1, state = 'cancelled'") != "");
    CHECK(test.tamper("delete from export_run") != "");
  }
}

TEST_CASE("Exporting the other lists", "[exports]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  TestOffice test(backend);
  const Crew crew = aCrew(test);
  WorkerBuilder builder =
      aWorker().phone("13800000591").onSite(crew).contract(test.today(), test.today().addYears(2));
  builder.visit().person.hukouAddress = QStringLiteral("=HYPERLINK(1) 柏杨村");
  builder.visit().photoJpeg = aJpeg();
  enter(test, builder);
  QTemporaryDir folder;

  SECTION("each with its columns") {
    const QVector<QPair<ExportList, int>> lists{
        {ExportList::Companies, 2}, {ExportList::Projects, 2}, {ExportList::Queue, 1}, {ExportList::Hunt, 1},
        {ExportList::Batches, 0},   {ExportList::Late, 0},     {ExportList::Pickup, 0}};
    for (const auto& [list, rows] : lists) {
      INFO(codeOf(list).toStdString());
      BeginExport asked;
      asked.what.list = list;
      const QString file = folder.filePath(codeOf(list) + QStringLiteral(".csv"));
      const auto done = exportList(test.as(Role::Auditor), asked, file, {});
      REQUIRE(done);
      CHECK(done->rows == rows);
      const QStringList lines = textOfFile(file).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
      REQUIRE(lines.size() == rows + 1);
      CHECK(lines.first().count(u',') + 1 == columnsOf(list).size());
      if (rows > 0) CHECK(lines[1].count(u',') + 1 >= columnsOf(list).size());
    }
    CHECK(textOfFile(folder.filePath("companies.csv")).contains(QStringLiteral("周建平")));
    CHECK(textOfFile(folder.filePath("card-hunt.csv")).contains(QStringLiteral("陈大川")));

    INFO("batches and promised cards, as they are filtered");
    MakeBatch wanted;
    wanted.cards = {CardId(test.value("select id from card").toLongLong())};
    const auto made = test.as(Role::CardStaff).runNow(MakeCardBatch, wanted);
    REQUIRE(made);
    const auto lineOf = [&](const BeginExport& asked, int rows) {
      const QString file = folder.filePath(QStringLiteral("选.csv"));
      const auto done = exportList(test.as(Role::Auditor), asked, file, {});
      INFO(errorOf(done).toStdString());
      REQUIRE(done);
      CHECK(done->rows == rows);
      const QStringList lines = textOfFile(file).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
      CHECK(lines.first().count(u',') + 1 == columnsOf(asked.what.list).size());
      return lines.last().split(u',');
    };
    BeginExport asked;
    asked.what.list = ExportList::Batches;
    asked.what.batches = BatchListRequest{};
    asked.what.batches->state = QStringLiteral("waiting");
    const QStringList batch = lineOf(asked, 1);
    CHECK(batch.first().contains(made->number));
    CHECK(batch.mid(1, 5).join(u'|') == "to be printed|2026-11-25|card-staff|1|0");
    asked.what.batches->state = QStringLiteral("dissolved");
    lineOf(asked, 0);
    asked.what.list = ExportList::Promised;
    asked.what.batches.reset();
    CHECK(errorOf(exportList(test.as(Role::Auditor), asked, folder.filePath("p.csv"), {})) == "invalid:to");
    CHECK(lastEntry(test)[QLatin1String("state")].toString() == "failed");
    asked.what.promised = PromisedRequest{};
    asked.what.promised->from = test.today();
    asked.what.promised->to = test.today().addDays(30);
    const QStringList promised = lineOf(asked, 1);
    CHECK(promised.at(1) == QStringLiteral("陈大川"));
    CHECK(promised.at(2).contains(made->places.first().cardNumber));
    CHECK(promised.mid(3, 2).join(u'|') == "In a batch|not due yet");
    CHECK(promised.at(5) == "2026-11-25");
    asked.what.promised->outcome = QStringLiteral("late");
    lineOf(asked, 0);
  }
  SECTION("the roster of a project, masked or in full") {
    BeginExport asked;
    asked.what.list = ExportList::Crew;
    CHECK(errorOf(exportList(test.as(Role::Clerk), asked, folder.filePath("a.csv"), {})) ==
          "invalid:project");
    asked.what.site = ExportedProject{ProjectId(4711)};
    CHECK(errorOf(exportList(test.as(Role::Clerk), asked, folder.filePath("a.csv"), {})) ==
          "not-found:project");
    asked.what.site = ExportedProject{crew.project};
    REQUIRE(exportList(test.as(Role::Clerk), asked, folder.filePath("a.csv"), {}));
    CHECK_FALSE(textOfFile(folder.filePath("a.csv")).contains(hisNumber));
    CHECK_FALSE(textOfFile(folder.filePath("a.csv")).contains(hisPhone));
    asked.full = true;
    asked.purpose = QStringLiteral("交项目部");
    const auto done = exportList(test.as(Role::Clerk), asked, folder.filePath("b.csv"), {});
    REQUIRE(done);
    CHECK(done->rows == 1);
    const QString text = textOfFile(folder.filePath("b.csv"));
    for (const QString& each : {hisNumber, hisPhone, QStringLiteral("滨江花园三期"), QStringLiteral("周建平"),
                                tradeName(), QStringLiteral("2026-11-25"), QStringLiteral("2028-11-25")})
      CHECK(text.contains(each));
    CHECK(text.contains(QStringLiteral("\"'=HYPERLINK(1)")));  // no formula
  }
  SECTION("who left the project is not on its roster") {
    Leave leave;
    leave.who.worker = WorkerId(test.value("select id from worker").toLongLong());
    leave.lastDay = test.today();
    leave.reason = QStringLiteral("left");
    REQUIRE(test.as(Role::Clerk).runNow(LeaveSite, leave));
    BeginExport asked;
    asked.what.list = ExportList::Crew;
    asked.what.site = ExportedProject{crew.project};
    const auto done = exportList(test.as(Role::Clerk), asked, folder.filePath("a.csv"), {});
    REQUIRE(done);
    CHECK(done->rows == 0);
  }
}
