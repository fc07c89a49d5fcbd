#include <catch2/catch.hpp>

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include "base/code_table.h"
#include "base/csv.h"
#include "exchange/table_file.h"
#include "exports/export_run.h"
#include "exports/platform_fields.h"
#include "exports/platform_messages.h"
#include "moves/move_operations.h"
#include "support/a_worker.h"
#include "support/test_day.h"

namespace {

Worker platformWorker() {
  Worker worker;
  worker.number = QStringLiteral("329926000000015");
  PersonData& person = worker.person;
  person = aWorker().visit().person;
  person.ethnic = QStringLiteral("01");
  person.political = QStringLiteral("03");
  person.education = QStringLiteral("02");
  person.phone = QStringLiteral("13800000591");
  person.emergencyName = QStringLiteral("陈水生");
  person.emergencyPhone = QStringLiteral("0519-8123456");
  person.documentFrom = QDate(2016, 3, 1);
  person.documentTo = QDate(2036, 3, 1);
  return worker;
}

Assignment platformAssignment() {
  Assignment assignment;
  assignment.trade = QStringLiteral("020");
  assignment.team = QStringLiteral("钢筋一班");
  assignment.beginsOn = QDate(2026, 3, 1);
  return assignment;
}

QStringList fieldsOf(const QVector<PlatformGap>& gaps) {
  QStringList fields;
  for (const PlatformGap& gap : gaps) fields.append(gap.field + u':' + gap.code);
  fields.sort();
  return fields;
}

QJsonObject without(QJsonObject object, const char* field) {
  object.remove(QLatin1String(field));
  return object;
}

/// Name of a code in a list of the platform; empty where it has none.
QString inList(const char* list, const QString& code) {
  const CsvTable table = CsvTable::load(QStringLiteral(":/data/codes/%1.csv").arg(QLatin1String(list)));
  for (qsizetype row = 0; row < table.rows.size(); ++row)
    if (table.cell(row, table.column(u"code")) == code) return table.cell(row, table.column(u"name"));
  return {};
}

/// Every field of a message is one that the platform's table has for that method there.
void knowsFields(const QString& method, const QString& path, const QJsonObject& object) {
  const CsvTable table = CsvTable::load(QStringLiteral(":/data/platform/platform_fields.csv"));
  for (const QString& key : object.keys()) {
    INFO(method.toStdString() << ' ' << key.toStdString());
    bool known = false;
    for (qsizetype row = 0; row < table.rows.size() && !known; ++row) {
      const QString at = table.cell(row, table.column(u"path"));
      known = table.cell(row, table.column(u"method")) == method &&
              table.cell(row, table.column(u"field")) == key &&
              (at == path || (path.isEmpty() && at == QLatin1String("[]")));
    }
    CHECK(known);
  }
}

QJsonObject messageIn(const QString& folder, const QString& like) {
  const QStringList names = QDir(folder).entryList({like});
  INFO(like.toStdString());
  REQUIRE(names.size() == 1);
  QFile file(QDir(folder).filePath(names.first()));
  REQUIRE(file.open(QIODevice::ReadOnly));
  return QJsonDocument::fromJson(file.readAll()).object();
}

QJsonObject onlyEntry(const QJsonObject& message, const char* list) {
  const QJsonArray entries = message.value(QLatin1String(list)).toArray();
  REQUIRE(entries.size() == 1);
  return entries.first().toObject();
}

}  // namespace

TEST_CASE("platform_messages: a worker in the platform's words and codes", "[exports]") {
  const Worker worker = platformWorker();
  const QJsonObject entry =
      platform_messages::worker(worker, platformAssignment(), false, QByteArray(200, 'j'));
  const auto text = [&](const char* field) { return entry.value(QLatin1String(field)).toString(); };
  CHECK(text("workerName") == "陈大川");
  CHECK(entry.value(QLatin1String("isTeamLeader")).toInt(-1) == 0);
  CHECK(text("idCardType") == "01");
  CHECK(text("idCardNumber") == numberOf(QDate(1983, 5, 12), 71));
  CHECK(text("workType") == "020");
  CHECK(text("workRole") == "20");
  CHECK(text("nation") == "汉");
  CHECK(text("address") == worker.person.hukouAddress);
  CHECK(QByteArray::fromBase64(text("headImage").toLatin1()) == QByteArray(200, 'j'));
  CHECK(text("politicsType") == "03");
  CHECK(text("cellPhone") == "13800000591");
  CHECK(text("cultureLevelType") == "02");
  CHECK(text("urgentLinkMan") == "陈水生");
  CHECK(text("urgentLinkManPhone") == "0519-8123456");
  CHECK(text("startDate") == "2016-03-01");
  CHECK(text("expiryDate") == "2036-03-01");
  knowsFields(QStringLiteral("ProjectWorker.Add"), QStringLiteral("workerList[]"), entry);

  SECTION("codes are texts of the platform's lists: leading zeros stay") {
    for (const auto& [field, list] : {std::pair{"idCardType", "id_document_type"},
                                      {"politicsType", "political_status"},
                                      {"cultureLevelType", "education_platform"},
                                      {"workRole", "work_role"}}) {
      INFO(field);
      CHECK(entry.value(QLatin1String(field)).isString());
      CHECK_FALSE(inList(list, text(field)).isEmpty());
    }
  }
  SECTION("the ethnic group is a word without 族, whichever it is") {
    Worker other = worker;
    for (const CodeItem& item : CodeTable::get(QStringLiteral("ethnic")).items()) {
      other.person.ethnic = item.code;
      const QString nation = platform_messages::worker(other, platformAssignment(), false, {})
                                 .value(QLatin1String("nation"))
                                 .toString();
      INFO(item.code.toStdString() << ' ' << nation.toStdString());
      CHECK_FALSE(nation.isEmpty());
      CHECK_FALSE(nation.endsWith(u'族'));
      CHECK_FALSE(nation.contains(item.code));
    }
  }
  SECTION("what he does there goes before what he has learnt; a trade of the older list is none there") {
    Worker other = worker;
    other.person.trade = QStringLiteral("010");
    Assignment there = platformAssignment();
    const auto type = [&] {
      return platform_messages::worker(other, there, false, {}).value(QLatin1String("workType")).toString();
    };
    CHECK(type() == "020");
    there.trade.clear();
    CHECK(type() == "010");
    there.trade = QStringLiteral("nothing");
    CHECK(type().isEmpty());
  }
  SECTION("a leader is one; a document for ever has no last day; a photo too large is left out") {
    Worker other = worker;
    other.person.documentLongTerm = true;
    const QJsonObject leader = platform_messages::worker(
        other, platformAssignment(), true, QByteArray(platform_messages::largestPhoto + 1, 'j'));
    CHECK(leader.value(QLatin1String("isTeamLeader")).toInt() == 1);
    CHECK_FALSE(leader.contains(QLatin1String("expiryDate")));
    CHECK_FALSE(leader.contains(QLatin1String("headImage")));
    const QJsonObject largest = platform_messages::worker(other, platformAssignment(), true,
                                                          QByteArray(platform_messages::largestPhoto, 'j'));
    CHECK(largest.contains(QLatin1String("headImage")));
  }
}

TEST_CASE("platform_messages: companies, project, team, contract, entry and exit", "[exports]") {
  CompanyData employer;
  employer.name = QStringLiteral("苏岭和光劳务有限公司");
  employer.kind = CompanyKind::Dispatching;
  employer.creditCode = QStringLiteral("91329900MA0000001X");
  employer.licence = QStringLiteral("D332000001");
  employer.phone = QStringLiteral("0519-8000000");
  employer.address = QStringLiteral("东门街 3 号");

  SECTION("a company; its division is that of its credit code") {
    const QJsonObject message = platform_messages::corporation(employer);
    CHECK(message == QJsonObject{{"corpCode", employer.creditCode},
                                 {"corpName", employer.name},
                                 {"areaCode", "329900"},
                                 {"address", employer.address},
                                 {"licenseNum", employer.licence},
                                 {"officePhone", employer.phone}});
    knowsFields(QStringLiteral("Corp.Upload"), {}, message);
    CHECK(fieldsOf(platform_fields::gapsOf(QStringLiteral("Corp.Upload"), {}, message)).isEmpty());
    employer.creditCode.clear();
    CHECK(fieldsOf(platform_fields::gapsOf(QStringLiteral("Corp.Upload"), {},
                                           platform_messages::corporation(employer))) ==
          QStringList{"areaCode:missing", "corpCode:missing"});
  }
  SECTION("a project; money in units of 10,000 yuan, fen exact") {
    ProjectData site;
    site.name = QStringLiteral("滨江花园三期");
    site.category = QStringLiteral("01");
    site.division = QStringLiteral("329921");
    site.cost = Money::fen(12345678905);
    site.floorArea = 48000;
    site.beginsOn = QDate(2026, 3, 1);
    site.endsOn = QDate(2028, 6, 30);
    site.status = ProjectStatus::UnderWay;
    const QJsonObject message = platform_messages::project(site, employer);
    CHECK(message == QJsonObject{{"contractorCorpCode", employer.creditCode},
                                 {"contractorCorpName", employer.name},
                                 {"name", site.name},
                                 {"category", "01"},
                                 {"areaCode", "329921"},
                                 {"invest", "12345.678905"},
                                 {"buildingArea", 48000},
                                 {"startDate", "2026-03-01"},
                                 {"completeDate", "2028-06-30"},
                                 {"prjStatus", "003"}});
    knowsFields(QStringLiteral("Project.Add"), {}, message);
    const QString method = QStringLiteral("Project.Add");
    CHECK(fieldsOf(platform_fields::gapsOf(method, {}, message)).isEmpty());
    for (const char* field :
         {"contractorCorpCode", "contractorCorpName", "name", "category", "areaCode", "prjStatus"})
      CHECK(fieldsOf(platform_fields::gapsOf(method, {}, without(message, field))) ==
            QStringList{QLatin1String(field) + QStringLiteral(":missing")});
    QJsonObject tooLong = message;
    tooLong.insert(QStringLiteral("name"), QString(201, u'长'));
    CHECK(fieldsOf(platform_fields::gapsOf(method, {}, tooLong)) == QStringList{"name:too-long"});
    tooLong.insert(QStringLiteral("name"), QString(200, u'长'));
    CHECK(fieldsOf(platform_fields::gapsOf(method, {}, tooLong)).isEmpty());
  }
  SECTION("states and roles are those of the platform's lists") {
    using platform_messages::roleCode;
    using platform_messages::statusCode;
    CHECK(inList("project_status", statusCode(ProjectStatus::Preparing)) == "筹备");
    CHECK(inList("project_status", statusCode(ProjectStatus::UnderWay)) == "在建");
    CHECK(inList("project_status", statusCode(ProjectStatus::Suspended)) == "停工");
    CHECK(inList("project_status", statusCode(ProjectStatus::Finished)) == "完工");
    CHECK(inList("project_corp_role", roleCode(CompanyKind::GeneralContractor)) == "总承包单位");
    CHECK(inList("project_corp_role", roleCode(CompanyKind::Dispatching)) == "劳务分包");
    CHECK(inList("project_corp_role", roleCode(CompanyKind::Subcontractor)) == "专业分包");
    CHECK(inList("project_corp_role", roleCode(CompanyKind::Other)) == "其它");
    CHECK(platform_messages::participant(employer) ==
          QJsonObject{{"corpCode", employer.creditCode}, {"corpName", employer.name}, {"corpType", "006"}});
  }
  SECTION("documents are those of the platform's list") {
    using platform_messages::documentCode;
    const auto name = [](DocumentKind kind) { return inList("id_document_type", documentCode(kind)); };
    CHECK(name(DocumentKind::ResidentId) == "居民身份证");
    CHECK(name(DocumentKind::Passport) == "护照");
    CHECK(name(DocumentKind::HomeReturnPermit) == "港澳居民来往内地通行证");
    CHECK(name(DocumentKind::TaiwanPermit) == "台湾居民来往大陆通行证");
    CHECK(name(DocumentKind::ForeignerPermit) == "外国人身份证件");
    CHECK(name(DocumentKind::HmtResidencePermit) == "其他");
  }
  SECTION("a team and who answers for it") {
    ManagerData manager;
    manager.name = QStringLiteral("周建平");
    manager.phone = QStringLiteral("19900000316");
    QJsonObject message = platform_messages::team(employer, QStringLiteral("钢筋一班"), manager);
    CHECK(message == QJsonObject{{"corpCode", employer.creditCode},
                                 {"corpName", employer.name},
                                 {"teamName", "钢筋一班"},
                                 {"responsiblePersonName", "周建平"},
                                 {"responsiblePersonPhone", "19900000316"}});
    manager.idNumber = numberOf(QDate(1975, 2, 3), 11);
    message = platform_messages::team(employer, QStringLiteral("钢筋一班"), manager);
    CHECK(message.value(QLatin1String("responsiblePersonIDCardType")).toString() == "01");
    CHECK(message.value(QLatin1String("responsiblePersonIDNumber")).toString() == manager.idNumber);
    knowsFields(QStringLiteral("Team.Add"), {}, message);
  }
  SECTION("a contract; the end only of a term") {
    Contract contract;
    contract.data.beginsOn = QDate(2026, 3, 1);
    contract.data.endsOn = QDate(2028, 2, 29);
    QJsonObject entry = platform_messages::contract(platformWorker(), contract, employer);
    CHECK(entry == QJsonObject{{"corpCode", employer.creditCode},
                               {"corpName", employer.name},
                               {"idCardType", "01"},
                               {"idCardNumber", platformWorker().person.idNumber},
                               {"contractPeriodType", "0"},
                               {"startDate", "2026-03-01"},
                               {"endDate", "2028-02-29"}});
    knowsFields(QStringLiteral("WorkerContract.Add"), QStringLiteral("contractList[]"), entry);
    contract.data.kind = ContractKind::ByTask;
    contract.data.endsOn = {};
    entry = platform_messages::contract(platformWorker(), contract, employer);
    CHECK(entry.value(QLatin1String("contractPeriodType")).toString() == "1");
    CHECK_FALSE(entry.contains(QLatin1String("endDate")));
  }
  SECTION("entry and exit as far as they have been; nothing of what was withdrawn") {
    Assignment assignment = platformAssignment();
    auto events = platform_messages::entryAndExit(platformWorker(), assignment, today);
    REQUIRE(events.size() == 1);
    CHECK(events[0] == QJsonObject{{"idCardType", "01"},
                                   {"idCardNumber", platformWorker().person.idNumber},
                                   {"date", "2026-03-01"},
                                   {"type", 1}});
    assignment.endsOn = today;
    events = platform_messages::entryAndExit(platformWorker(), assignment, today);
    REQUIRE(events.size() == 2);
    CHECK(events[1].value(QLatin1String("type")).toInt(-1) == 0);
    CHECK(events[1].value(QLatin1String("date")).toString() == "2026-11-25");
    assignment.endsOn = today.addDays(1);
    CHECK(platform_messages::entryAndExit(platformWorker(), assignment, today).size() == 1);
    assignment.beginsOn = today.addDays(1);
    CHECK(platform_messages::entryAndExit(platformWorker(), assignment, today).isEmpty());
    assignment = platformAssignment();
    assignment.endReason = QStringLiteral("withdrawn");
    CHECK(platform_messages::entryAndExit(platformWorker(), assignment, today).isEmpty());
  }
}

TEST_CASE("platform_fields: what a worker's message lacks, each by its own name", "[exports]") {
  const QString method = QStringLiteral("ProjectWorker.Add");
  const QString path = QStringLiteral("workerList[]");
  QJsonObject entry =
      platform_messages::worker(platformWorker(), platformAssignment(), false, QByteArray(9, 'j'));
  // No document that a worker shows here is read for its issuing authority.
  CHECK(fieldsOf(platform_fields::gapsOf(method, path, entry)) == QStringList{"grantOrg:missing"});
  entry.insert(QStringLiteral("grantOrg"), QStringLiteral("柳河县公安局"));
  CHECK(platform_fields::gapsOf(method, path, entry).isEmpty());
  const CsvTable table = CsvTable::load(QStringLiteral(":/data/platform/platform_fields.csv"));
  int wanted = 0;
  for (qsizetype row = 0; row < table.rows.size(); ++row) {
    if (table.cell(row, table.column(u"method")) != method || table.cell(row, table.column(u"path")) != path)
      continue;
    const QString field = table.cell(row, table.column(u"field"));
    const bool isWanted = table.cell(row, table.column(u"mandatory")) == QLatin1String("Y");
    wanted += isWanted ? 1 : 0;
    INFO(field.toStdString());
    QJsonObject less = entry;
    less.remove(field);
    CHECK(fieldsOf(platform_fields::gapsOf(method, path, less)) ==
          (isWanted ? QStringList{field + QStringLiteral(":missing")} : QStringList()));
    if (!isWanted) continue;
    // A clerk reads what is wanting, not the platform's name of it.
    CHECK_FALSE(
        platform_fields::gap(method, field, QStringLiteral("missing")).sentence.endsWith(u' ' + field));
  }
  CHECK(wanted == 13);
}

TEST_CASE("Each message of the platform has a name for people, and a place in the order", "[exports]") {
  CHECK(nameOfMessage("ProjectWorker.Add") == "worker on the project");
  CHECK(nameOfMessage("Team.Add") == "team");
  CHECK(nameOfMessage("Payroll.Add") == "Payroll.Add");  // none of ours
  CHECK(placeOfMessage("Corp.Upload") == 1);
  CHECK(placeOfMessage("WorkerEntryExit.Add") == 7);
  CHECK(placeOfMessage("Payroll.Add") == 0);
}

TEST_CASE("A project's messages for the national platform, file by file", "[exports]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  TestOffice test(backend);
  const Crew crew = aCrew(test);
  const QDate day = test.today();
  WorkerBuilder builder =
      aWorker().phone("13800000591").onSite(crew, day.addDays(-3)).contract(day.addDays(-3), day.addYears(2));
  builder.visit().person.ethnic = QStringLiteral("01");
  builder.visit().person.education = QStringLiteral("02");
  builder.visit().assignment->teamName = QStringLiteral("钢筋一班");
  const auto here = test.as(Role::Clerk).runNow(RegisterWorker, builder.visit());
  REQUIRE(here);
  const auto gone =
      test.as(Role::Clerk).runNow(RegisterWorker, NewWorker(aStranger(1).onSite(crew, day.addDays(-2))));
  REQUIRE(gone);
  Leave leave;
  leave.who.worker = gone->worker;
  leave.lastDay = day;
  leave.reason = QStringLiteral("left");
  REQUIRE(test.as(Role::Clerk).runNow(LeaveSite, leave));
  QTemporaryDir folder;
  const auto write = [&](Role role, const char* purpose) {
    return exportPlatform(test.as(role), crew.project, QStringLiteral("P1"), QString::fromUtf8(purpose),
                          folder.path(), {});
  };
  CHECK(errorOf(write(Role::Clerk, " ")) == "invalid:purpose");
  CHECK(errorOf(write(Role::Inspector, "月报")) == "forbidden:inFull");
  CHECK(QDir(folder.path()).isEmpty());
  CHECK(test.count("export_run") == 0);
  const auto done = write(Role::Clerk, "月报");
  REQUIRE(done);
  CHECK(done->workers == 2);
  CHECK(test.value("select rows from export_run").toInt() == 2);
  const QString out = folder.filePath(QStringLiteral("P1"));

  // Who is in which message: those of a team together, those without one by themselves.
  CHECK(QDir(out).entryList({QStringLiteral("*Corp.Upload*")}).size() == 2);
  const QJsonObject team = messageIn(out, QStringLiteral("*Team.Add*"));
  CHECK(team.value(QLatin1String("teamName")).toString() == "钢筋一班");
  CHECK(team.value(QLatin1String("responsiblePersonName")).toString() == "周建平");
  const QStringList workers = QDir(out).entryList({QStringLiteral("*ProjectWorker.Add*")});
  REQUIRE(workers.size() == 2);
  for (const QString& name : workers) {
    const QJsonObject message = messageIn(out, name);
    const QJsonObject entry = onlyEntry(message, "workerList");
    const bool isHere = message.value(QLatin1String("teamName")).toString() == QStringLiteral("钢筋一班");
    CHECK(entry.value(QLatin1String("workerName")).toString() ==
          (isHere ? QStringLiteral("陈大川") : NewWorker(aStranger(1)).person.name));
    CHECK(message.contains(QLatin1String("corpCode")));
    knowsFields(QStringLiteral("ProjectWorker.Add"), {}, message);
    knowsFields(QStringLiteral("ProjectWorker.Add"), QStringLiteral("workerList[]"), entry);
  }
  const QJsonObject contract =
      onlyEntry(messageIn(out, QStringLiteral("*WorkerContract.Add*")), "contractList");
  CHECK(contract.value(QLatin1String("startDate")).toString() == day.addDays(-3).toString(Qt::ISODate));
  int events = 0;
  for (const QString& name : QDir(out).entryList({QStringLiteral("*WorkerEntryExit.Add*")}))
    events += static_cast<int>(messageIn(out, name).value(QLatin1String("workerList")).toArray().size());
  CHECK(events == 3);  // one came, one came and went

  // What is wanting is said of whom, here and in the file beside the messages.
  QStringList wanting;
  for (const PlatformGap& gap : done->gaps)
    if (gap.name == QStringLiteral("陈大川")) wanting.append(gap.field);
  wanting.sort();
  CHECK(wanting == QStringList{"grantOrg", "headImage", "politicsType"});
  const auto file = TableFile::open(QDir(out).filePath(QStringLiteral("missing.xlsx")));
  REQUIRE(file);
  auto reader = (*file)->read(0);
  REQUIRE(reader);
  qint64 lines = -1;
  TableRow row;
  while ((*reader)->next(row)) ++lines;
  CHECK(lines == done->missing);
  CHECK(done->missing == done->gaps.size());
}
