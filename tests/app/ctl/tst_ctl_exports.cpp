#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include "roster/roster_columns.h"
#include "roster/roster_row.h"
#include "support/a_worker.h"
#include "support/ctl_run.h"

namespace {

QByteArray contentOf(const QString& path) {
  QFile file(path);
  REQUIRE(file.open(QIODevice::ReadOnly));
  return file.readAll();
}

/// The rows of a file's first sheet, cell by cell as they are read.
QVector<QStringList> tableIn(const QString& path) {
  const auto file = TableFile::open(path);
  REQUIRE(file);
  auto reader = (*file)->read(0);
  REQUIRE(reader);
  QVector<QStringList> rows;
  TableRow row;
  while ((*reader)->next(row)) {
    QStringList cells;
    for (const TableCell& cell : row.cells) cells.append(cell.text);
    rows.append(cells);
  }
  REQUIRE_FALSE((*reader)->failure());
  return rows;
}

}  // namespace

TEST_CASE("Lists leave the office from the command line", "[ctl][exports]") {
  TestOffice test(Backend::Sqlite);
  const Crew crew = aCrew(test);
  NewWorker visit = aStranger(1).onSite(crew).contract(QDate(2026, 11, 25), QDate(2028, 11, 24));
  visit.person.phone = QStringLiteral("19912345678");
  REQUIRE(test.as(Role::Clerk).runNow(RegisterWorker, visit));
  const QString number = visit.person.idNumber;
  const Ctl ctl(test, Role::Clerk);
  QTemporaryDir folder;
  const auto path = [&](const char* name) { return folder.filePath(QString::fromUtf8(name)); };

  SECTION("numbers are masked, and in full only for a purpose that is kept") {
    CtlEnd end = ctl.json({"export", "workers", path("工人.csv")});
    INFO(end.err.toStdString());
    REQUIRE(end.exitCode == 0);
    CHECK(end.json()["rows"] == 1);
    CHECK_FALSE(contentOf(path("工人.csv")).contains(number.toUtf8()));
    CHECK_FALSE(contentOf(path("工人.csv")).contains("19912345678"));
    CHECK(ctl.json({"export", "workers", path("全.csv"), "--full"}).exitCode == 1);
    REQUIRE(ctl.json({"export", "workers", path("遮.csv"), "--full", "false", "--purpose", "试"}).exitCode ==
            0);
    CHECK_FALSE(contentOf(path("遮.csv")).contains(number.toUtf8()));
    CHECK(ctl.json({"export", "workers", path("十.csv"), "--limit", "10"}).exitCode == 2);
    CHECK_FALSE(QFile::exists(path("全.csv")));
    end = ctl.json({"export", "workers", path("全.xlsx"), "--full", "--purpose", "劳动监察要"});
    REQUIRE(end.exitCode == 0);
    const auto rows = tableIn(path("全.xlsx"));
    REQUIRE(rows.size() == 2);
    CHECK(rows[1].contains(number));
    CHECK(rows[1].contains("19912345678"));
    CHECK(test.value("select count(*) from audit_entry where after like '%劳动监察要%'").toInt() > 0);
    CHECK(ctl.json({"export", "workers", path("工人.doc")}).exitCode == 1);
  }
  SECTION("every list") {
    for (const QStringList& list :
         {QStringList{"companies", path("a.xlsx")}, QStringList{"projects", path("b.csv")},
          QStringList{"cards", path("c.xlsx"), "--list", "queue"},
          QStringList{"cards", path("d.xlsx"), "--list", "hunt"},
          QStringList{"cards", path("e.csv"), "--list", "late"},
          QStringList{"cards", path("f.csv"), "--list", "pickup"},
          QStringList{"cards", path("h.csv"), "--list", "batches", "--state", "waiting"},
          QStringList{"cards", path("i.csv"), "--list", "promised", "--from", "2026-11-25", "--to",
                      "2027-01-31", "--promise-clock", "desk"}}) {
      INFO(list.join(' ').toStdString());
      const CtlEnd end = ctl.json(QStringList{"export"} + list);
      INFO(end.err.toStdString());
      CHECK(end.exitCode == 0);
      CHECK(tableIn(list[1]).size() == end.json()["rows"].toInt() + 1);
    }
    CHECK(ctl.json({"export", "cards", path("g.csv")}).exitCode == 2);
    CHECK(ctl.json({"export", "cards", path("g.csv"), "--list", "promised"}).error() == "invalid:to");
  }
  SECTION("a project's people as a roster, which can be imported again") {
    CtlEnd end = Ctl(test, Role::Clerk)
                     .json({"--lang", "zh", "export", "crew", "滨江花园三期", path("在场.xlsx"), "--full",
                            "--purpose", "核对"});
    INFO(end.err.toStdString());
    REQUIRE(end.exitCode == 0);
    CHECK(end.json()["rows"] == 1);
    const auto file = TableFile::open(path("在场.xlsx"));
    REQUIRE(file);
    const auto head = findRoster(**file, {}, test.today());
    REQUIRE(head);
    QStringList fields;
    for (const RosterColumn& column : head->columns) fields.append(column.field);
    for (const char* field : {"name", "idNumber", "sex", "phone", "hukouAddress"}) {
      INFO(field);
      CHECK(fields.contains(field));
    }
  }
}

TEST_CASE("The office's own roster is read by its own import", "[ctl][exports]") {
  QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("花名册.xlsx"));
  REQUIRE(Ctl().json({"export", "template", path}).exitCode == 0);
  CHECK(Ctl().json({"export", "template", folder.filePath("a.csv")}).exitCode == 1);
  const auto file = TableFile::open(path);
  REQUIRE(file);
  const auto head = findRoster(**file, {}, QDate(2026, 11, 25));
  REQUIRE(head);
  CHECK(missingFields(*head, {"assignment.project", "assignment.employer", "assignment.manager"}).isEmpty());
  for (const RosterColumn& column : head->columns) {
    INFO(column.heading.toStdString());
    CHECK_FALSE(column.field.isEmpty());
  }
  // The example is nobody.
  auto reader = (*file)->read(head->sheet);
  REQUIRE(reader);
  RosterParser parser(*head, QDate(2026, 11, 25));
  int people = 0;
  TableRow row;
  while ((*reader)->next(row))
    if (row.number >= head->firstRow && parser.parse(row).skipped.isEmpty()) ++people;
  CHECK(people == 0);
}

TEST_CASE("Messages for the national platform, and what they lack", "[ctl][exports]") {
  TestOffice test(Backend::Sqlite);
  const Crew crew = aCrew(test);
  NewWorker visit = aStranger(1).onSite(crew).contract(QDate(2026, 11, 25), QDate(2028, 11, 24));
  REQUIRE(test.as(Role::Clerk).runNow(RegisterWorker, visit));
  QTemporaryDir folder;
  CHECK(Ctl(test, Role::Clerk).json({"export", "platform", folder.filePath("none")}).error() ==
        "invalid:purpose");
  const CtlEnd end = Ctl(test, Role::Clerk)
                         .json({"export", "platform", folder.filePath("out"), "--project", "滨江花园三期",
                                "--purpose", "月报"});
  INFO(end.err.toStdString());
  REQUIRE(end.exitCode == 0);
  CHECK(end.json()["rows"] == 1);
  CHECK(end.json()["missingCount"].toInt() > 0);
  bool found = false;
  const QDir out(folder.filePath("out"));
  QStringList files = out.entryList(QDir::Files);
  for (const QString& sub : out.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
    for (const QString& name : QDir(out.filePath(sub)).entryList(QDir::Files)) files.append(sub + '/' + name);
  for (const QString& name : files) {
    if (!name.endsWith(".json")) continue;
    const QByteArray content = contentOf(out.filePath(name));
    CHECK_FALSE(QJsonDocument::fromJson(content).isNull());
    found = found || content.contains(visit.person.idNumber.toUtf8());
  }
  CHECK(found);
}
