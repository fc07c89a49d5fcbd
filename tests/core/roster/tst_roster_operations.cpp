#include <catch2/catch.hpp>

#include "companies/company_operations.h"
#include "support/a_roster_import.h"

namespace {

/// A roster that was begun, and what is said of its rows.
class Imported {
 public:
  explicit Imported(TestOffice& test) : m_test(test), m_crew(aCrew(test)), m_import(m_crew) {}

  const Crew& crew() const { return m_crew; }
  RosterWork& work() { return m_import.work; }
  RosterId roster() {
    if (!m_import.roster) {
      const auto begun = m_test.as(Role::Clerk).runNow(BeginRoster, m_import.begin());
      INFO((begun ? std::string() : briefly(begun.error()).toStdString()));
      REQUIRE(begun);
      m_import.roster = begun->roster;
    }
    return m_import.roster;
  }

  QVector<RosterAnswer> check(const QVector<ParsedRow>& rows, const QVector<RosterDecision>& decisions = {}) {
    return answersOf(m_test.as(Role::Clerk).runNow(CheckRosterRows, rowsOf({}, work(), decisions, rows)));
  }
  QVector<RosterAnswer> write(const QVector<ParsedRow>& rows, const QVector<RosterDecision>& decisions = {},
                              const QHash<qint64, QByteArray>& photos = {}) {
    RunOptions bulk;
    bulk.lane = LaneName::Bulk;
    return answersOf(m_test.as(Role::Clerk)
                         .runNow(WriteRosterRows, rowsOf(roster(), work(), decisions, rows, photos), bulk));
  }
  /// What the check foretells and the import does, of one row: they say the same.
  RosterAnswer one(const ParsedRow& row, const QVector<RosterDecision>& decisions = {}) {
    const RosterAnswer foretold = check({row}, decisions).first();
    const RosterAnswer done = write({row}, decisions).first();
    CHECK(codeOf(foretold.outcome) == codeOf(done.outcome));
    CHECK(foretold.code == done.code);
    return done;
  }
  qint64 count(const char* table) { return m_test.count(QString::fromLatin1(table)); }

 private:
  static QVector<RosterAnswer> answersOf(const Result<RosterAnswers>& done) {
    INFO((done ? std::string() : (briefly(done.error()) + u' ' + done.error().text()).toStdString()));
    REQUIRE(done);
    return done->answers;
  }

  TestOffice& m_test;
  Crew m_crew;
  RosterImport m_import;
};

std::string said(const RosterAnswer& answer) {
  return (codeOf(answer.outcome) + u':' + answer.field + u':' + answer.code).toStdString();
}

RosterDecision accept(const char* code, const char* reason = "") {
  return {QString::fromLatin1(code), 0, true, QString::fromUtf8(reason)};
}

}  // namespace

TEST_CASE("Workers of a roster are registered as at the counter", "[roster]") {
  const auto backend = GENERATE(from_range(testBackends()));
  TestOffice test(backend);
  Imported list(test);
  list.work().teamName = QStringLiteral("瓦工三班");
  list.work().contract = ContractData{};
  list.work().contract->beginsOn = QDate(2026, 11, 25);
  list.work().contract->endsOn = QDate(2028, 11, 24);
  CHECK(list.check(strangers(3)).size() == 3);
  CHECK(list.count("worker") == 0);

  const auto answers = list.write(strangers(3), {}, {{3, aJpeg()}});
  REQUIRE(answers.size() == 3);
  for (const RosterAnswer& each : answers) {
    CHECK(said(each) == "new::");
    CHECK(each.worker);
    CHECK(each.number.size() == 14);
  }
  CHECK(list.count("worker") == 3);
  CHECK(list.count("contract") == 3);
  CHECK(list.count("team") == 1);
  CHECK(list.count("roster_row") == 3);
  CHECK(test.value("select count(*) from assignment where contract_id is not null and ends_on is null") == 3);
  CHECK(test.value("select count(*) from telling where how = 'slip-to-manager' and told = 0") == 3);
  CHECK(test.value("select count(*) from card where state = 'requested'") == 2);
  CHECK(test.value("select count(*) from card where state = 'queued'") == 1);
  CHECK(test.value("select count(*) from receipt where kind = 'new'") == 3);
  CHECK(test.value("select count(*) from audit_entry where subject = 'worker'") == 3);

  SECTION("once: the same rows again are in already") {
    for (const RosterAnswer& each : list.write(strangers(3))) CHECK(said(each) == "already-in::");
    CHECK(list.count("worker") == 3);
    CHECK(list.count("roster_row") == 3);
  }
  SECTION("another roster finds them on their project, with nothing new") {
    const auto begun = test.as(Role::Clerk).runNow(BeginRoster, RosterImport(list.crew()).begin("b"));
    REQUIRE(begun);
    RosterRows input = rowsOf(begun->roster, list.work(), {}, strangers(3));
    const qint64 entries = list.count("audit_entry");
    const auto again = test.as(Role::Clerk).runNow(WriteRosterRows, input);
    REQUIRE(again);
    for (const RosterAnswer& each : again->answers) CHECK(said(each) == "unchanged::");
    CHECK(list.count("audit_entry") == entries);
    CHECK(list.count("receipt") == 3);
    CHECK(list.count("roster_row") == 6);
  }
}

TEST_CASE("Known workers come back, move and stay by a roster", "[roster]") {
  const auto backend = GENERATE(from_range(testBackends()));
  TestOffice test(backend);
  Imported list(test);
  const Crew& crew = list.crew();
  const QDate earlier(2026, 3, 1);

  SECTION("on no site: returning, with new work, a receipt and his data completed") {
    const WorkerId worker = enter(test, aStranger(1));
    ParsedRow row = rosterRow(2, aStranger(1));
    row.row.person.phone = QStringLiteral("13851000001");
    row.row.person.hukouAddress.clear();
    const RosterAnswer answer = list.one(row);
    CHECK(said(answer) == "returning::");
    CHECK(answer.worker == worker);
    CHECK(test.value("select phone from worker") == "13851000001");
    CHECK(test.value("select hukou_address from worker") != "");
    CHECK(test.value("select count(*) from assignment where ends_on is null") == 1);
    CHECK(test.value("select count(*) from receipt where kind = 'return'") == 1);
    CHECK(test.value("select count(*) from telling where how = 'slip-to-manager'") == 1);
    CHECK(list.count("worker") == 1);
  }
  SECTION("on another project of this employer: moving, the old one ends the day before") {
    NewWorker visit = aStranger(1).onSite(crew, earlier);
    visit.assignment->project = crew.otherProject;
    enter(test, visit);
    CHECK(said(list.one(rosterRow(2, aStranger(1)))) == "moving::");
    CHECK(test.value("select count(*) from assignment") == 2);
    CHECK(test.value("select ends_on from assignment where ends_on is not null").toDate() ==
          QDate(2026, 11, 24));
  }
  SECTION("on this very project: unchanged, or only what is new is written") {
    enter(test, aStranger(1).onSite(crew, earlier));
    ParsedRow row = rosterRow(2, aStranger(1));
    row.row.person.phone = QStringLiteral("13851000009");
    row.row.teamName = QStringLiteral("油漆三班");
    const RosterAnswer answer = list.one(row);
    CHECK(said(answer) == "returning::");
    CHECK(answer.warnings.contains(QStringLiteral("other-team-on-file")));
    CHECK(test.value("select phone from worker") == "13851000009");
    CHECK(list.count("assignment") == 1);
  }
  SECTION("on this very project with a new contract: it is signed, his days go on") {
    enter(test, aStranger(1).onSite(crew, earlier).contract(earlier, QDate(2026, 11, 30)));
    ParsedRow row = rosterRow(2, aStranger(1));
    row.row.hasContract = true;
    row.row.contract.beginsOn = QDate(2026, 12, 1);
    row.row.contract.endsOn = QDate(2028, 11, 30);
    CHECK(said(list.one(row)) == "returning::");
    CHECK(list.count("contract") == 2);
    CHECK(list.count("assignment") == 1);
  }
  SECTION("another name is a correction, not a return") {
    enter(test, aStranger(1));
    ParsedRow row = rosterRow(2, aStranger(1));
    row.row.person.name = QStringLiteral("另一人");
    CHECK(said(list.one(row)) == "refused:name:correction-wanted");
    CHECK(list.count("roster_row") == 0);
  }
  SECTION("of two who share a number the one of that name comes back") {
    const WorkerId worker = enter(test, aStranger(1));
    const WorkerId twin = enter(test, aStranger(2));
    REQUIRE(test.tamper(QStringLiteral("update worker_document set twin = 1, number = (select number from "
                                       "worker_document where worker_id = %1) where worker_id = %2")
                            .arg(worker.value())
                            .arg(twin.value())) == "");
    const RosterAnswer answer = list.one(rosterRow(2, aStranger(1)));
    CHECK(said(answer) == "returning::");
    CHECK(answer.worker == worker);
  }
  SECTION("a photo on file is not replaced by one in a zip") {
    NewWorker visit = aStranger(1).onSite(crew, earlier);
    visit.photoJpeg = aJpeg();
    enter(test, visit);
    CHECK(said(list.write({rosterRow(2, aStranger(1))}, {}, {{2, aJpeg(90)}}).first()) == "unchanged::");
    CHECK(list.count("photo") == 1);
  }
  SECTION("many at once, each answered by himself") {
    QVector<ParsedRow> rows;
    for (int n = 0; n < 30; ++n) {
      NewWorker visit = aStranger(n);
      if (n % 3 == 1) visit = aStranger(n).onSite(crew, earlier);
      if (n % 3 != 2) enter(test, visit);
      rows.append(rosterRow(2 + n, aStranger(n)));
    }
    const auto answers = list.write(rows);
    for (int n = 0; n < 30; ++n)
      CHECK(said(answers[n]) == (n % 3 == 0 ? "returning::" : n % 3 == 1 ? "unchanged::" : "new::"));
    CHECK(test.value("select count(*) from assignment where ends_on is null") == 30);
    CHECK(test.value("select count(*) from card") == 30);
  }
}

TEST_CASE("A roster takes nobody from another employer's liability by itself", "[roster]") {
  const auto backend = GENERATE(from_range(testBackends()));
  TestOffice test(backend);
  Imported list(test);
  NewCompany other;
  other.data.name = QStringLiteral("示例顺达劳务有限公司");
  other.data.kind = CompanyKind::Dispatching;
  other.data.creditCode = QStringLiteral("913201005555555552");
  ManagerData manager;
  manager.name = QStringLiteral("吴有才");
  manager.phone = QStringLiteral("19900000317");
  other.manager = manager;
  const auto company = test.as(Role::Clerk).runNow(CreateCompany, other);
  REQUIRE(company);
  Crew there = list.crew();
  there.employer = company->id;
  there.manager = company->managers.first().id;
  there.project = there.otherProject;
  enter(test, aStranger(1).onSite(there, QDate(2026, 3, 1)));
  const ParsedRow row = rosterRow(2, aStranger(1));
  CHECK(said(list.one(row)) == "doubtful:assignment.employer:elsewhere");
  CHECK(list.count("assignment") == 1);
  SECTION("left out") {
    CHECK(said(list.one(row, {{QStringLiteral("elsewhere"), 0, false, {}}})) ==
          "refused:assignment.employer:elsewhere");
    CHECK(list.count("assignment") == 1);
  }
  SECTION("accepted: he moved") {
    CHECK(said(list.one(row, {accept("elsewhere")})) == "moving::");
    CHECK(test.value("select ends_on from assignment where ends_on is not null").toDate() ==
          QDate(2026, 11, 24));
  }
  SECTION("accepted with a reason: both run") {
    CHECK(said(list.one(row, {accept("elsewhere", "两个工地轮换")})) == "moving::");
    CHECK(test.value("select count(*) from assignment where ends_on is null") == 2);
  }
}

TEST_CASE("What is doubtful in a roster waits for a decision", "[roster]") {
  const auto backend = GENERATE(from_range(testBackends()));
  TestOffice test(backend);
  Imported list(test);

  SECTION("like somebody on file") {
    enter(test, aStranger(1));
    ParsedRow row = rosterRow(2, aStranger(1));
    row.row.person.idNumber = numberOf(QDate(1968, 1, 2), 103);
    CHECK(said(list.one(row)) == "doubtful:likeness:like-somebody");
    CHECK(said(list.one(row, {accept("like-somebody")})) == "doubtful:likeness:like-somebody");
    CHECK(list.count("worker") == 1);
    CHECK(said(list.one(row, {accept("like-somebody", "同名的堂弟")})) == "new::");
    CHECK(list.count("worker") == 2);
    CHECK(test.value("select reason from likeness_decision") == "同名的堂弟");
  }
  SECTION("like somebody further up in the same part of the file") {
    ParsedRow row = rosterRow(3, aStranger(1));
    row.row.person.idNumber = numberOf(QDate(1968, 1, 2), 103);
    const QVector<ParsedRow> rows{rosterRow(2, aStranger(1)), row};
    CHECK(said(list.check(rows)[1]) == "doubtful:likeness:like-somebody");
    const auto answers = list.write(rows);
    CHECK(said(answers[0]) == "new::");
    CHECK(said(answers[1]) == "doubtful:likeness:like-somebody");
    CHECK(said(list.write(rows, {accept("like-somebody", "兄弟")})[1]) == "new::");
    CHECK(list.count("worker") == 2);
  }
  SECTION("above the usual age") {
    ParsedRow row = rosterRow(2, aWorker().born(QDate(1963, 5, 12), 71));
    CHECK(said(list.one(row)) == "doubtful:ageReason:over-age");
    CHECK(said(list.one(row, {accept("over-age")})) == "doubtful:ageReason:over-age");
    CHECK(said(list.one(row, {accept("over-age", "带班师傅")})) == "new::");
    CHECK(test.value("select age_reason from worker") == "带班师傅");
  }
  SECTION("a first day within days that are on file") {
    NewWorker visit = aStranger(1).onSite(list.crew(), QDate(2026, 12, 1));
    visit.assignment->project = list.crew().otherProject;
    enter(test, visit);
    const ParsedRow row = rosterRow(2, aStranger(1));
    CHECK(said(list.one(row)) == "doubtful:assignment.overlapReason:overlap");
    CHECK(said(list.one(row, {accept("overlap", "先在这边做一周")})) == "moving::");
    CHECK(test.value("select count(*) from assignment where ends_on is null") == 2);
  }
  SECTION("what the cells say") {
    ParsedRow row = rosterRow(2, aStranger(1));
    row.doubts = {{QStringLiteral("trade"), QStringLiteral("unknown-trade"), message("x"), {}}};
    CHECK(said(list.one(row)) == "doubtful:trade:unknown-trade");
    CHECK(said(list.one(row, {accept("unknown-trade")})) == "new::");
  }
}

TEST_CASE("Rows of a roster that do not go are answered, and stop no other", "[roster]") {
  const auto backend = GENERATE(from_range(testBackends()));
  TestOffice test(backend);
  Imported list(test);
  QVector<ParsedRow> rows = strangers(8);
  rows[1].row.person.birthDate = QDate(2012, 1, 1);
  rows[1].row.person.idNumber = numberOf(QDate(2012, 1, 1), 101);
  rows[2].row.beginsOn = QDate(2030, 1, 1);
  rows[3].row.projectName = QStringLiteral("没有的项目");
  rows[4].row.projectName = QStringLiteral("东湖学校扩建");
  rows[5].row.managerName = QStringLiteral("别的人");
  rows[6].row.employerName = QStringLiteral("示例一建集团有限公司");
  rows[7].row.person.idNumber = rows[0].row.person.idNumber;
  rows[7].row.person.birthDate = rows[0].row.person.birthDate;
  const QStringList wanted{"new::",
                           "refused:birthDate:under-age",
                           "refused:assignment.beginsOn:begin-out-of-range",
                           "refused:assignment.project:project-unknown",
                           "refused:assignment.project:project-differs",
                           "refused:assignment.manager:manager-differs",
                           "refused:assignment.employer:employer-differs",
                           "refused:idNumber:number-twice"};
  const auto foretold = list.check(rows);
  const auto answers = list.write(rows);
  for (int n = 0; n < 8; ++n) {
    INFO(n << ' ' << answers[n].sentence.toStdString());
    CHECK(said(answers[n]) == wanted[n].toStdString());
    CHECK(said(foretold[n]) == wanted[n].toStdString());
    CHECK(answers[n].sentence.isEmpty() == (n == 0));
    CHECK_FALSE(answers[n].sentence.contains(rows[n].row.person.idNumber));
  }
  CHECK(list.count("worker") == 1);
  CHECK(list.count("team") == 0);
  SECTION("the project's own name or number, the manager's phone, are no difference") {
    ParsedRow row = rosterRow(20, aStranger(20));
    row.row.projectName = test.value("select number from project where name = '滨江花园三期'").toString();
    row.row.employerName = QStringLiteral("91320104MA1NK0T70Y");
    row.row.managerName = list.crew().managerPhone;
    CHECK(said(list.one(row)) == "new::");
  }
  SECTION("the same person once more, by another of his numbers, counts once") {
    ParsedRow again = rosterRow(30, aStranger(0));
    again.row.person.idNumber.remove(6, 2).chop(1);
    CHECK(said(list.write({again}).first()) == "repeated::");
    CHECK(list.count("roster_row") == 1);
  }
}

TEST_CASE("The same file for the same work is the same roster", "[roster]") {
  const auto backend = GENERATE(from_range(testBackends()));
  TestOffice test(backend);
  RosterImport import(aCrew(test));
  auto& clerk = test.as(Role::Clerk);
  const auto entered = [&import] {
    RosterBegin begin = import.begin();
    begin.sheet = QStringLiteral("二标段");
    return begin;
  };
  const auto begun = clerk.runNow(BeginRoster, entered());
  REQUIRE(begun);
  CHECK(begun->alreadyIn == 0);
  CHECK(begun->earlier.isEmpty());
  REQUIRE(clerk.runNow(WriteRosterRows, rowsOf(begun->roster, import.work, {}, strangers(2))));
  const auto again = test.as(Role::Supervisor).runNow(BeginRoster, entered());
  REQUIRE(again);
  CHECK(again->roster == begun->roster);
  CHECK(again->alreadyIn == 2);
  SECTION("who only asks of the file hears of it, and whether it is through") {
    const RosterFileDigest file{import.begin().fileSha256};
    const auto asked = clerk.runNow(EarlierRostersOfFile, file);
    REQUIRE(asked);
    REQUIRE(asked->earlier.size() == 1);
    CHECK(asked->earlier.first().roster == begun->roster);
    CHECK(asked->earlier.first().rows == 2);
    CHECK(asked->earlier.first().sheet == entered().sheet);
    CHECK_FALSE(asked->earlier.first().finishedAt.isValid());
    REQUIRE(clerk.runNow(FinishRoster, RosterEnd{begun->roster, 2, 0, {}}));
    const auto later = clerk.runNow(EarlierRostersOfFile, file);
    REQUIRE(later);
    CHECK(later->earlier.first().finishedAt.isValid());
    const auto other = clerk.runNow(EarlierRostersOfFile, RosterFileDigest{QString(64, QLatin1Char('0'))});
    REQUIRE(other);
    CHECK(other->earlier.isEmpty());
    const auto wrong = clerk.runNow(EarlierRostersOfFile, RosterFileDigest{QStringLiteral("a")});
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().kind == ErrorKind::Invalid);
    CHECK(wrong.error().field == "fileSha256");
  }
  SECTION("other work is another roster, which knows of the first") {
    import.work.teamName = QStringLiteral("木工");
    const auto other = clerk.runNow(BeginRoster, entered());
    REQUIRE(other);
    CHECK(other->roster != begun->roster);
    REQUIRE(other->earlier.size() == 1);
    CHECK(other->earlier.first().roster == begun->roster);
    CHECK(other->earlier.first().rows == 2);
    CHECK(other->earlier.first().begunBy == "clerk");
  }
  SECTION("nor are its rows written for other work") {
    RosterRows astray = rowsOf(begun->roster, import.work, {}, strangers(1, 9));
    astray.work.project = ProjectId(2);
    CHECK(errorOf(clerk.runNow(WriteRosterRows, astray)) == "invalid:work");
    astray.roster = RosterId(99);
    CHECK(errorOf(clerk.runNow(WriteRosterRows, astray)) == "not-found:roster");
    CHECK(test.count("worker") == 2);
  }
  SECTION("it is finished, its columns are remembered, and it can be shown") {
    RosterEnd end{begun->roster, 3, 1, {{0, QStringLiteral("姓 名"), QStringLiteral("name"), {}, {}}}};
    REQUIRE(clerk.runNow(FinishRoster, end));
    const auto shown = clerk.runNow(ShowRoster, RosterRef{begun->roster});
    REQUIRE(shown);
    CHECK(shown->about.rows == 3);
    CHECK(shown->about.refused == 1);
    CHECK(shown->about.finishedAt.isValid());
    CHECK(shown->counts.fresh == 2);
    const auto columns = clerk.runNow(ColumnsOfRosters, RosterEmployer{import.work.employer});
    REQUIRE(columns);
    REQUIRE(columns->columns.size() == 1);
    CHECK(columns->columns.first().heading == "姓名");
    CHECK(columns->columns.first().field == "name");
    end.columns.first().field = QStringLiteral("emergencyName");
    REQUIRE(clerk.runNow(FinishRoster, end));
    CHECK(clerk.runNow(ColumnsOfRosters, RosterEmployer{import.work.employer})->columns.first().field ==
          "emergencyName");
    CHECK(errorOf(clerk.runNow(FinishRoster, RosterEnd{begun->roster, 1, 2, {}})) == "invalid:rows");
    CHECK(errorOf(clerk.runNow(FinishRoster, RosterEnd{RosterId(99), 1, 0, {}})) == "not-found:roster");
    CHECK(errorOf(clerk.runNow(ShowRoster, RosterRef{RosterId(99)})) == "not-found:roster");
  }
  SECTION("whom it names must be there and belong together") {
    const RosterWork whole = import.work;
    import.work.manager = ManagerId(99);
    CHECK(errorOf(clerk.runNow(BeginRoster, entered())) == "not-found:assignment.manager");
    import.work.manager = {};
    CHECK(errorOf(clerk.runNow(BeginRoster, entered())) == "invalid:assignment.manager");
    import.work = whole;
    import.work.teamName = QString(200, u'长');
    CHECK(errorOf(clerk.runNow(BeginRoster, entered())) == "invalid:assignment.teamName");
    RosterBegin nameless = RosterImport(Crew()).begin();
    nameless.fileSha256.clear();
    CHECK(errorOf(clerk.runNow(BeginRoster, nameless)) == "invalid:fileSha256");
  }
  SECTION("what was written stays, whatever is tried beside the program") {
    CHECK_FALSE(test.tamper("update roster_row set row = 9").isEmpty());
    CHECK_FALSE(test.tamper("delete from roster_row").isEmpty());
    CHECK_FALSE(test.tamper("delete from roster").isEmpty());
    CHECK_FALSE(test.tamper("update roster set file_name = 'x'").isEmpty());
  }
}
