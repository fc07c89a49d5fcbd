#include <catch2/catch.hpp>

#include "exports/export_columns.h"
#include "exports/export_rules.h"

namespace {

BeginExport of(ExportList list, bool full = false, const QString& purpose = {}) {
  BeginExport asked;
  asked.what.list = list;
  asked.full = full;
  asked.purpose = purpose;
  return asked;
}

QString codeOfCheck(const BeginExport& asked) {
  const Findings findings = export_rules::check(export_rules::normalised(asked));
  return findings.isEmpty() ? QString() : findings.first().field + u':' + findings.first().code;
}

}  // namespace

TEST_CASE("export_rules: what may leave the office", "[exports]") {
  SECTION("masked needs no purpose, in full does") {
    CHECK(codeOfCheck(of(ExportList::Workers)) == "");
    CHECK(codeOfCheck(of(ExportList::Workers, true)) == "purpose:purpose-missing");
    CHECK(codeOfCheck(of(ExportList::Workers, true, QStringLiteral("   "))) == "purpose:purpose-missing");
    CHECK(codeOfCheck(of(ExportList::Workers, true, QStringLiteral("社保局核对"))) == "");
    CHECK(codeOfCheck(of(ExportList::Workers, true, QString(200, u'核'))) == "");
    CHECK(codeOfCheck(of(ExportList::Workers, true, QString(201, u'核'))) == "purpose:too-long");
  }
  SECTION("a list without numbers has nothing to show in full") {
    for (const ExportList list : {ExportList::Companies, ExportList::Projects, ExportList::Queue,
                                  ExportList::Hunt, ExportList::Late, ExportList::Pickup})
      CHECK(codeOfCheck(of(list, true, QStringLiteral("核对"))) == "inFull:no-numbers");
  }
  SECTION("roster and platform are of a project, the platform's messages in full") {
    CHECK(codeOfCheck(of(ExportList::Crew)) == "project:project-missing");
    BeginExport platform = of(ExportList::Platform, false, QStringLiteral("上报"));
    platform.what.site = ExportedProject{ProjectId(7)};
    CHECK(codeOfCheck(platform) == "inFull:platform-in-full");
    platform.full = true;
    CHECK(codeOfCheck(platform) == "");
  }
  SECTION("in full only for who may see numbers") {
    const BeginExport full = of(ExportList::Workers, true, QStringLiteral("核对"));
    for (const Role role : allRoles()) {
      INFO(codeOf(role).toStdString());
      CHECK(export_rules::refusal(full, {role}).has_value() == !permits({role}, Permission::RevealNumbers));
      CHECK_FALSE(export_rules::refusal(of(ExportList::Workers), {role}));
    }
    CHECK(export_rules::refusal(full, {Role::Inspector})->kind == ErrorKind::Forbidden);
    CHECK(export_rules::refusal(full, {Role::Inspector})->field == "inFull");
  }
  SECTION("the folder of the file is nobody's business") {
    BeginExport asked = of(ExportList::Workers);
    asked.fileName = QStringLiteral("/home/li/桌面/名单.xlsx");
    CHECK(export_rules::normalised(asked).fileName == "名单.xlsx");
  }
}

TEST_CASE("export_rules: how an export ends", "[exports]") {
  ExportRun run;
  run.begunBy = QStringLiteral("clerk");
  run.begunAt = Instant{1000};
  SECTION("once; what is finished can still fail") {
    CHECK_FALSE(export_rules::endRefusal(run, ExportState::Finished));
    CHECK_FALSE(export_rules::endRefusal(run, ExportState::Cancelled));
    CHECK(export_rules::endRefusal(run, ExportState::Begun)->field == "state");
    run.state = ExportState::Finished;
    CHECK_FALSE(export_rules::endRefusal(run, ExportState::Failed));
    CHECK(export_rules::endRefusal(run, ExportState::Finished)->kind == ErrorKind::Conflict);
    run.state = ExportState::Failed;
    CHECK(export_rules::endRefusal(run, ExportState::Failed).has_value());
  }
  SECTION("pages are for who began it, within a day, while it runs") {
    const qint64 day = 24LL * 3600 * 1000;
    const Roles clerk{Role::Clerk};
    CHECK_FALSE(export_rules::pageRefusal(run, QStringLiteral("clerk"), clerk, Instant{1000 + day}));
    CHECK(export_rules::pageRefusal(run, QStringLiteral("clerk"), clerk, Instant{1001 + day})->field ==
          "state");
    CHECK(export_rules::pageRefusal(run, QStringLiteral("other"), clerk, Instant{1000})->kind ==
          ErrorKind::Forbidden);
    run.asked.full = true;
    CHECK(export_rules::pageRefusal(run, QStringLiteral("clerk"), {Role::Inspector}, Instant{1000})->field ==
          "inFull");
    run.state = ExportState::Finished;
    CHECK(export_rules::pageRefusal(run, QStringLiteral("clerk"), clerk, Instant{1000})->field == "state");
  }
}

TEST_CASE("export_rules: what the trail says was asked for", "[exports]") {
  ExportChoice choice;
  choice.list = ExportList::Workers;
  choice.workers = WorkerListRequest();
  choice.workers->onSite = QStringLiteral("yes");
  choice.workers->text = QStringLiteral("329921198305120717");
  choice.workers->cursor = QStringLiteral("xyz");
  const QJsonObject said = export_rules::auditedChoice(choice);
  CHECK(said.value(QLatin1String("list")).toString() == "workers");
  const QJsonObject filter = said.value(QLatin1String("filter")).toObject();
  CHECK(filter.value(QLatin1String("onSite")).toString() == "yes");
  CHECK(filter.value(QLatin1String("text")).toString() == "329921 ******** 0717");
  CHECK_FALSE(filter.contains(QLatin1String("cursor")));
  CHECK_FALSE(filter.contains(QLatin1String("limit")));
  CHECK_FALSE(filter.contains(QLatin1String("told")));
  choice.workers->text = QStringLiteral("陈大川");
  CHECK(export_rules::auditedChoice(choice)[QLatin1String("filter")][QLatin1String("text")].toString() ==
        "陈大川");
}

TEST_CASE("Columns of exports hold numbers as texts and days as days", "[exports]") {
  const QVector<ExportColumn> columns = columnsOf(ExportList::Workers);
  const QVector<WrittenCell> cells = writtenCellsOf(
      columns, {{QStringLiteral("32010004123456"), QStringLiteral("=1+1"), QStringLiteral("男"),
                 QStringLiteral("1983-05-12"), QStringLiteral("329921198305120717"), QString()}});
  REQUIRE(cells.size() == 6);
  CHECK(cells[0].kind == WrittenCell::Kind::Text);
  CHECK(cells[1].kind == WrittenCell::Kind::Text);
  CHECK(cells[1].text == "=1+1");
  CHECK(cells[3].kind == WrittenCell::Kind::Date);
  CHECK(cells[3].date == QDate(1983, 5, 12));
  CHECK(cells[4].kind == WrittenCell::Kind::Text);
  CHECK(cells[5].kind == WrittenCell::Kind::Empty);
  CHECK(columns[4].asText);
  CHECK(columnsOf(ExportList::Platform).isEmpty());
}
