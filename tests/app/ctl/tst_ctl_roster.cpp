#include <catch2/catch.hpp>

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

#include "support/a_worker.h"
#include "support/ctl_run.h"

namespace {

QString line(const NewWorker& visit) {
  return visit.person.name + u',' + visit.person.idNumber + u',' + visit.person.hukouAddress + u'\n';
}

}  // namespace

TEST_CASE("A roster is imported from the command line", "[ctl][roster]") {
  TestOffice test(Backend::Sqlite);
  aCrew(test);
  test.as(Role::Clerk);
  const Ctl ctl(test, Role::Clerk);
  QTemporaryDir folder;
  const QString list = folder.filePath(QStringLiteral("名单.csv"));
  QFile file(list);
  REQUIRE(file.open(QIODevice::WriteOnly));
  file.write((QStringLiteral("姓名,身份证号,户籍地址\n") + line(aStranger(1)) + line(aStranger(2)) +
              QStringLiteral("甲,3.29921E+17,\n"))
                 .toUtf8());
  file.close();
  const QStringList work{"--project", "滨江花园三期", "--employer", "示例恒工劳务有限公司",
                         "--manager", "周建平",       "--begins",   "2026-11-25",
                         "--trade",   "020"};

  SECTION("what would be read as what") {
    const CtlEnd seen = ctl.json({"import", "columns", list});
    REQUIRE(seen.exitCode == 0);
    CHECK(at(seen.json(), "head.headerRow") == 1);
    CHECK(at(seen.json(), "head.columns").toArray()[1].toObject()["field"] == "idNumber");
    CHECK(seen.json()["missing"].toArray().contains("assignment.project"));
    const CtlEnd mapped = ctl.json({"import", "columns", list, "--map", "C=addressHere", "--map", "姓名="});
    CHECK(at(mapped.json(), "head.columns").toArray()[2].toObject()["field"] == "addressHere");
    CHECK(at(mapped.json(), "head.columns").toArray()[0].toObject()["field"] == "");
    CHECK(ctl.json({"import", "columns", list, "--map", "C=nonsense"}).exitCode == 2);
    CHECK(ctl.json({"import", "columns", folder.filePath("none.csv")}).error() == "not-found:file");
    CHECK(ctl.json({"import", "columns", list, "--sheet", "x"}).error() == "not-found:sheet");
  }
  SECTION("tried, nothing is written; imported, what stands is written beside it") {
    const CtlEnd tried = ctl.json(QStringList{"import", "roster", list, "--dry-run"} + work);
    CHECK(tried.exitCode == 1);
    CHECK(at(tried.json(), "counts.new") == 2);
    CHECK(at(tried.json(), "counts.refused") == 1);
    CHECK(test.count("worker") == 0);
    // However the flag is answered.
    CHECK(at(ctl.json(QStringList{"import", "roster", list, "--dry-run", "true"} + work).json(),
             "counts.new") == 2);
    CHECK(ctl.json(QStringList{"import", "roster", list, "--dry-run=perhaps"} + work).exitCode == 2);
    CHECK(test.count("worker") == 0);
    const QString errors = folder.filePath(QStringLiteral("退回.xlsx"));
    const CtlEnd done = ctl.json(QStringList{"import", "roster", list, "--errors", errors} + work);
    CHECK(done.exitCode == 1);
    CHECK(at(done.json(), "counts.new") == 2);
    CHECK(done.json()["errorRows"] == 1);
    CHECK(QFile::exists(errors));
    CHECK(test.count("worker") == 2);
    // What is in is said even where the file of the rest cannot be written.
    const CtlEnd again =
        ctl.json(QStringList{"import", "roster", list, "--errors", folder.filePath("none/a.xlsx")} + work);
    CHECK(again.exitCode == 1);
    CHECK_FALSE(again.json()["unwritten"].toString().isEmpty());
    CHECK(again.json()["errorFile"] == "");
    CHECK(at(again.json(), "counts.alreadyIn") == 2);
    const CtlEnd shown = ctl.json({"import", "show", "1"});
    REQUIRE(shown.exitCode == 0);
    CHECK(at(shown.json(), "counts.new") == 2);
    CHECK(at(shown.json(), "about.refused") == 1);
  }
  SECTION("a doubtful row waits for its word") {
    QFile one(list);
    REQUIRE(one.open(QIODevice::WriteOnly | QIODevice::Truncate));
    one.write(
        (QStringLiteral("姓名,身份证号,户籍地址\n") + line(aWorker().born(QDate(1963, 5, 12), 71))).toUtf8());
    one.close();
    const CtlEnd waits = ctl.json(QStringList{"import", "roster", list} + work);
    CHECK(waits.exitCode == 1);
    CHECK(waits.json()["standing"].toArray()[0].toObject()["code"] == "over-age");
    const CtlEnd skipped = ctl.json(QStringList{"import", "roster", list, "--skip", "over-age"} + work);
    CHECK(at(skipped.json(), "counts.refused") == 1);
    const CtlEnd in = ctl.json(QStringList{"import", "roster", list, "--accept", "over-age=带班师傅"} + work);
    CHECK(in.exitCode == 0);
    CHECK(at(in.json(), "counts.new") == 1);
  }
  SECTION("what it is for must be on file") {
    CHECK(ctl.json({"import", "roster", list, "--project", "没有的"}).exitCode == 1);
    CHECK(ctl.json({"import", "roster", list, "--begins", "morgen"}).exitCode == 2);
    CHECK(ctl.json({"import", "roster"}).exitCode == 2);
    CHECK(ctl.json(QStringList{"import", "roster", list, "--contract-to", "2028-11-24"} + work).error() ==
          "usage:contract-from");
    CHECK(ctl.json({"import", "columns", list, "--header", "abc"}).exitCode == 2);
  }
}
