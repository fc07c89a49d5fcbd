#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>
#include <thread>

#include "support/a_roster_import.h"

namespace {

/// A list as a manager's CSV, with its head and the settings to read it.
class CsvRoster {
 public:
  explicit CsvRoster(const Crew& crew) {
    REQUIRE(m_folder.isValid());
    m_settings.path = m_folder.filePath(QStringLiteral("名单.csv"));
    m_settings.work = RosterImport(crew).work;
  }
  CsvRoster& add(const NewWorker& visit) {
    return line({visit.person.name, visit.person.idNumber, visit.person.hukouAddress, visit.person.phone});
  }
  CsvRoster& line(const QStringList& cells) { return m_lines.append(cells.join(u',')), *this; }
  CsvRoster& strangers(int count, int first = 0) {
    for (int n = 0; n < count; ++n) add(aStranger(first + n));
    return *this;
  }
  RosterSettings& settings() {
    QFile file(m_settings.path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write((QStringLiteral("姓名,身份证号,户籍地址,电话\n") + m_lines.join(u'\n') + u'\n').toUtf8());
    file.close();
    readHead();
    return m_settings;
  }
  void readHead() {
    const auto file = TableFile::open(m_settings.path);
    REQUIRE(file);
    const auto head = findRoster(**file, {}, TestOffice::firstDay());
    REQUIRE(head);
    m_settings.head = *head;
  }
  QString beside(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
  RosterSettings& mutableSettings() { return m_settings; }

 private:
  QTemporaryDir m_folder;
  RosterSettings m_settings;
  QStringList m_lines;
};

RosterReport imported(Office& office, const RosterSettings& settings, const RosterWatch& watch = {}) {
  const auto report = importRoster(office, settings, watch);
  INFO((report ? std::string() : (briefly(report.error()) + u' ' + report.error().text()).toStdString()));
  REQUIRE(report);
  return *report;
}

}  // namespace

TEST_CASE("A roster goes from its file into the office", "[roster][run]") {
  const auto backend = GENERATE(from_range(testBackends()));
  TestOffice test(backend);
  const Crew crew = aCrew(test);
  CsvRoster list(crew);
  list.strangers(3).line({QStringLiteral("甲"), QStringLiteral("3.29921E+17"), {}, {}}).strangers(2, 10);
  auto& office = test.as(Role::Clerk);

  SECTION("checked: nothing is written") {
    const auto report = checkRoster(office, list.settings(), {});
    REQUIRE(report);
    CHECK(report->counts.rows == 6);
    CHECK(report->counts.fresh == 5);
    CHECK(report->counts.refused == 1);
    CHECK_FALSE(report->roster);
    CHECK(test.count("worker") == 0);
    CHECK(test.count("roster") == 0);
  }
  SECTION("imported: the good rows are in, what stands is said") {
    std::vector<RosterProgress> seen;
    const auto report = imported(office, list.settings(), [&](const RosterProgress& progress) {
      seen.push_back(progress);
      return true;
    });
    CHECK(report.counts.fresh == 5);
    CHECK(test.count("worker") == 5);
    REQUIRE(report.standing.size() == 1);
    CHECK(report.standing.first().row == 5);
    CHECK(report.standing.first().field == "idNumber");
    CHECK(report.standing.first().written == "3.29921E+17");
    REQUIRE_FALSE(seen.empty());
    CHECK(seen.back().rows == 6);
    CHECK(seen.back().share == 1.0);
    CHECK(test.value("select rows from roster") == 6);
    CHECK(test.value("select refused from roster") == 1);

    SECTION("and again: all of it is in already") {
      const auto again = imported(office, list.settings());
      CHECK(again.roster == report.roster);
      CHECK(again.counts.alreadyIn == 5);
      CHECK(again.counts.refused == 1);
      CHECK(test.count("worker") == 5);
      CHECK(again.importedBefore.isEmpty());
    }
    SECTION("what stands comes back as a file, which mended goes in as it is") {
      const QString path = list.beside("stands.xlsx");
      const auto written = writeStandingRows(list.settings(), report, path);
      REQUIRE(written);
      CHECK(*written == 1);
      CsvRoster mended(crew);
      mended.mutableSettings().path = path;
      mended.readHead();
      CHECK(mended.mutableSettings().head.firstRow == 2);
      const auto still = imported(office, mended.mutableSettings());
      CHECK(still.counts.rows == 1);
      REQUIRE(still.standing.size() == 1);
      CHECK(still.standing.first().code == report.standing.first().code);
      CHECK(still.standing.first().written == "3.29921E+17");
    }
  }
  SECTION("somebody of another desk imports it too: it is known by its file") {
    imported(office, list.settings());
    // A check says so too, before anything is written, for whatever work.
    const auto checked = checkRoster(office, list.settings(), {});
    REQUIRE(checked);
    CHECK_FALSE(checked->importedBefore.isEmpty());
    list.mutableSettings().work.teamName = QStringLiteral("木工");
    const auto report = imported(office, list.mutableSettings());
    CHECK(report.counts.unchanged == 5);
    CHECK(report.importedBefore == checked->importedBefore);
  }
}

TEST_CASE("A row that stands bears the name as the file has it, also where that is what is wrong",
          "[roster][run]") {
  TestOffice test(Backend::Sqlite);
  CsvRoster list(aCrew(test));
  const PersonData first = NewWorker(aStranger(1)).person;
  list.line({QStringLiteral("马□伟"), first.idNumber, first.hukouAddress, {}});
  list.line({first.name, QStringLiteral("3.29921E+17"), {}, {}}).line({{}, QStringLiteral("4711"), {}, {}});
  const auto report = checkRoster(test.as(Role::Clerk), list.settings(), {});
  REQUIRE(report);
  REQUIRE(report->standing.size() == 3);
  CHECK(report->standing[0].field == "name");
  CHECK(report->standing[0].name == "马□伟");
  CHECK(report->standing[1].name == first.name);
  CHECK(report->standing[2].name.isEmpty());
}

TEST_CASE("An import stops between rows, and goes on where it was", "[roster][run]") {
  TestOffice test(Backend::Sqlite);
  CsvRoster list(aCrew(test));
  list.strangers(1200);
  auto& office = test.as(Role::Clerk);
  const auto stopped =
      imported(office, list.settings(), [](const RosterProgress& progress) { return progress.rows < 1; });
  CHECK(stopped.cancelled);
  const qint64 in = test.count("worker");
  CHECK(in == stopped.counts.fresh);
  CHECK(in < 1200);
  CHECK(test.value("select count(*) from roster where finished_at is null") == 1);
  const auto rest = imported(office, list.settings());
  CHECK(rest.counts.rows == 1200);
  CHECK(rest.counts.alreadyIn == in);
  CHECK(rest.counts.fresh == 1200 - in);
  CHECK(test.count("worker") == 1200);
  CHECK(test.count("roster_row") == 1200);
}

TEST_CASE("Two desks that import one file at once register everybody once", "[roster][run]") {
  const auto backend = GENERATE(from_range(testBackends()));
  TestOffice test(backend);
  CsvRoster list(aCrew(test));
  list.strangers(600);
  const RosterSettings settings = list.settings();
  auto first = test.anotherDesk(Role::Clerk, QStringLiteral("A"));
  auto second = test.anotherDesk(Role::Supervisor, QStringLiteral("B"));
  Result<RosterReport> a, b;
  std::thread one([&] { a = importRoster(*first, settings, {}); });
  std::thread two([&] { b = importRoster(*second, settings, {}); });
  one.join();
  two.join();
  REQUIRE(a);
  REQUIRE(b);
  CHECK(a->roster == b->roster);
  CHECK(a->counts.fresh + b->counts.fresh == 600);
  CHECK(a->counts.alreadyIn + b->counts.alreadyIn == 600);
  CHECK(test.count("worker") == 600);
  CHECK(test.count("roster_row") == 600);
  CHECK(test.count("assignment") == 600);
}

TEST_CASE("The counter is served while a roster is imported", "[roster][run]") {
  TestOffice test(Backend::Sqlite);
  const Crew crew = aCrew(test);
  auto& office = test.as(Role::Clerk);
  RosterImport import(crew);
  const auto begun = office.runNow(BeginRoster, import.begin());
  REQUIRE(begun);
  RunOptions bulk;
  bulk.lane = LaneName::Bulk;
  const RosterRows rows = rowsOf(begun->roster, import.work, {}, strangers(3000));
  const auto writing = office.run(WriteRosterRows, rows, bulk);
  // The desk asks until the import has ended early for it; it may only have been too fast at first.
  int asked = 0;
  for (; !writing.isFinished(); ++asked)
    REQUIRE(office.runNow(RegisterWorker, aStranger(5000 + asked).visit()));
  const auto done = writing.result();
  REQUIRE(done);
  CHECK(done->answered >= 500);
  CHECK(done->answered < 3000);
  CHECK(done->counts.rows == done->answered);
  CHECK(test.count("roster_row") == done->answered);
}

TEST_CASE("A roster that lacks a column, or a file, is refused as a whole", "[roster][run]") {
  TestOffice test(Backend::Sqlite);
  CsvRoster list(aCrew(test));
  list.strangers(2);
  RosterSettings settings = list.settings();
  auto& office = test.as(Role::Clerk);
  SECTION("no column of numbers") {
    for (RosterColumn& each : settings.head.columns)
      if (each.field == QLatin1String("idNumber")) each.field.clear();
    CHECK(errorOf(importRoster(office, settings, {})) == "invalid:columns");
  }
  SECTION("no first day anywhere") {
    settings.work.beginsOn = {};
    CHECK(errorOf(importRoster(office, settings, {})) == "invalid:columns");
  }
  SECTION("no such file, no such zip") {
    settings.photos = list.beside("none.zip");
    CHECK(errorOf(importRoster(office, settings, {})) == "not-found:photos");
    settings.path = list.beside("none.csv");
    CHECK(errorOf(importRoster(office, settings, {})) == "not-found:file");
  }
  SECTION("no right") {
    CHECK(importRoster(test.as(Role::Auditor), settings, {}).error().kind == ErrorKind::Forbidden);
    CHECK(test.count("roster") == 0);
  }
}
