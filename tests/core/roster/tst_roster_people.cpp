#include <catch2/catch.hpp>

#include "merging/merge_operations.h"
#include "roster/roster_people_operations.h"
#include "roster/roster_people_rules.h"
#include "support/a_roster.h"
#include "support/a_worker.h"

namespace {

const QByteArray png("\x89PNG\r\n\x1a\n", 8);

NewAttachment scan(const char* page) { return {QStringLiteral("签字表.png"), png + page}; }

/// Three of a manager's roster, none of whom has been told, and one who came by himself.
struct RosterScene {
  TestOffice test;
  Crew crew;
  QVector<WorkerId> workers;
  WorkerId stranger;
  RosterId roster;

  explicit RosterScene(Backend backend) : test(backend), crew(aCrew(test)) {
    const char* teams[] = {"瓦工二班", "木工一班", "木工一班"};
    const char* names[] = {"陈大川", "赵有福", "𠅤伟"};
    for (int i = 0; i < 3; ++i) workers.append(enter(names[i], i, ToldHow::SlipToManager, teams[i]));
    stranger = enter("孙自来", 7, ToldHow::NotTold, "木工一班");
    roster = aRoster(test, workers);
  }
  WorkerId enter(const char* name, int n, ToldHow told, const char* team) {
    WorkerBuilder worker = aWorker().named(name).born(QDate(1980 + n, 3, 5), 71).onSite(crew).told(told);
    worker.visit().assignment->teamName = QString::fromUtf8(team);
    const auto done = test.as(Role::Clerk).runNow(RegisterWorker, worker.visit());
    INFO((done ? std::string() : (briefly(done.error()) + u' ' + done.error().text()).toStdString()));
    REQUIRE(done);
    return done->worker;
  }
  Result<RosterTold> tell(const TellRoster& entered, Role role = Role::Clerk) {
    return test.as(role).runNow(RecordRosterTelling, entered);
  }
  TellRoster signedBy(const QVector<WorkerId>& who) const {
    return {roster, who, false, ToldHow::Signature, {}, {scan("1")}};
  }
  RosterPeoplePage people(RosterPeopleRequest asked = {}, Role role = Role::Clerk) {
    asked.roster = roster;
    const auto page = test.as(role).runNow(PeopleOfRoster, asked);
    REQUIRE(page);
    return *page;
  }
  QStringList names(const RosterPeopleRequest& asked) {
    QStringList all;
    for (const RosterPerson& each : people(asked).lines) all << each.name;
    return all;
  }
  Worker onFile(WorkerId worker) {
    WorkerOnDay asked;
    asked.worker.worker = worker;
    const auto shown = test.as(Role::Clerk).runNow(ShowWorker, asked);
    REQUIRE(shown);
    return shown->record.worker;
  }
};

RosterPeopleRequest told(const char* which) {
  RosterPeopleRequest asked;
  asked.told = QLatin1String(which);
  return asked;
}

}  // namespace

TEST_CASE("Only a worker himself confirms that he was told", "[roster]") {
  TellRoster entered{RosterId(1), {WorkerId(1)}, false, ToldHow::Signature, {}, {scan("1")}};
  const auto codes = [&] {
    QStringList found;
    for (const Finding& each : roster_people_rules::check(entered)) found << each.code;
    return found.join(u' ');
  };
  CHECK(codes() == "");

  SECTION("A slip that the manager took along tells nobody, whatever is attached") {
    entered.how = ToldHow::SlipToManager;
    CHECK(codes() == "not-his-word");
    entered.how = ToldHow::NotTold;
    CHECK(codes() == "not-his-word");
  }
  SECTION("Signatures stand on the paper that came back") {
    entered.proofs = {};
    CHECK(codes() == "no-proof");
    entered.proofs = {{QStringLiteral("签字表.heic"), "no picture"}};
    CHECK(codes() == "proof-not-readable");
    entered.how = ToldHow::Present;
    entered.proofs = {};
    CHECK(codes() == "");
  }
  SECTION("Calls are made to single workers; a list may be signed by all") {
    entered.workers = {};
    CHECK(codes() == "nobody-named");
    entered.all = true;
    CHECK(codes() == "");
    entered.how = ToldHow::CallBack;
    CHECK(codes() == "called-together");
    entered.how = ToldHow::Signature;
    entered.workers = {WorkerId(1)};
    CHECK(codes() == "nobody-named");
  }
  SECTION("A caller has a name, not a story") {
    entered.calledBy = QString(61, u'李');
    CHECK(codes() == "too-long");
  }
}

TEST_CASE("Those meant are of the roster, as they live today", "[roster]") {
  // The second row's registration was merged into the first one's.
  const QVector<roster_people_rules::Filed> people{
      {WorkerId(1), WorkerId(1)}, {WorkerId(2), WorkerId(1)}, {WorkerId(3), WorkerId(3)}};
  CHECK(roster_people_rules::living(people) == QVector<WorkerId>{WorkerId(1), WorkerId(3)});
  CHECK(roster_people_rules::amongThem(people, {WorkerId(2), WorkerId(1)}) == QVector<WorkerId>{WorkerId(1)});
  CHECK_FALSE(roster_people_rules::amongThem(people, {WorkerId(1), WorkerId(4)}));
}

TEST_CASE("Workers of a roster are told when they confirm it", "[roster]") {
  const auto backend = GENERATE(from_range(testBackends()));
  RosterScene scene(backend);
  TestOffice& test = scene.test;

  SECTION("Signatures: each his telling and entry, one scan for all of them, and again is harmless") {
    const auto done = scene.tell(scene.signedBy({scene.workers[0], scene.workers[2]}));
    REQUIRE(done);
    CHECK(done->told == 2);
    CHECK(done->already == 0);
    CHECK(done->untold == 1);
    CHECK(scene.onFile(scene.workers[0]).told == ToldHow::Signature);
    CHECK(scene.onFile(scene.workers[1]).told == ToldHow::SlipToManager);
    CHECK(test.count("attachment") == 1);
    CHECK(test.value("select count(*) from audit_entry e join operation o on o.id = e.operation_id where "
                     "o.name = 'roster.tell' and e.subject = 'worker'")
              .toInt() == 2);
    const qint64 tellings = test.count("telling");
    // The same page again, then the whole list: the file is on file once, nobody is told twice.
    const auto again = scene.tell(scene.signedBy({scene.workers[0]}));
    REQUIRE(again);
    CHECK(again->told == 0);
    CHECK(again->already == 1);
    TellRoster all = scene.signedBy({});
    all.all = true;
    const auto rest = scene.tell(all, Role::Supervisor);
    REQUIRE(rest);
    CHECK(rest->told == 1);
    CHECK(rest->already == 2);
    CHECK(rest->untold == 0);
    CHECK(test.count("attachment") == 1);
    CHECK(test.count("telling") == tellings + 1);
    CHECK(test.count("roster_confirmation_proof") == 2);
  }
  SECTION("By telephone, with who called; at the desk without paper; each way is kept") {
    TellRoster call{scene.roster, {scene.workers[1]}, false, ToldHow::CallBack, {}, {}};
    REQUIRE(scene.tell(call));
    CHECK(test.value("select called_by from roster_confirmation").toString() ==
          test.value("select name from app_user where login = 'clerk'").toString());
    call.workers = {scene.workers[2]};
    call.calledBy = QStringLiteral(" 李  敏 ");
    REQUIRE(scene.tell(call));
    CHECK(test.value("select called_by from roster_confirmation order by id desc").toString() == "李 敏");
    CHECK(scene.onFile(scene.workers[2]).told == ToldHow::CallBack);
    const auto came =
        scene.tell({scene.roster, {scene.workers[2]}, false, ToldHow::Present, QStringLiteral("李敏"), {}});
    REQUIRE(came);
    CHECK(came->told == 1);
    CHECK(test.value("select called_by from roster_confirmation order by id desc").toString() == "");
  }
  SECTION("Refused: nobody of the list, no paper, no way, no such roster; nothing is written then") {
    const qint64 before = test.count("telling");
    CHECK(errorOf(scene.tell(scene.signedBy({scene.workers[0], scene.stranger}))) == "invalid:workers");
    TellRoster bare = scene.signedBy({scene.workers[0]});
    bare.proofs = {};
    CHECK(errorOf(scene.tell(bare)) == "invalid:proofs");
    TellRoster word = scene.signedBy({scene.workers[0]});
    word.how = ToldHow::SlipToManager;
    CHECK(errorOf(scene.tell(word)) == "invalid:how");
    TellRoster other = scene.signedBy({scene.workers[0]});
    other.roster = RosterId(99);
    CHECK(errorOf(scene.tell(other)) == "not-found:roster");
    const auto staff = scene.tell(scene.signedBy({scene.workers[0]}), Role::CardStaff);
    REQUIRE_FALSE(staff);
    CHECK(staff.error().kind == ErrorKind::Forbidden);
    CHECK(test.count("telling") == before);
    CHECK(test.count("attachment") == 0);
    CHECK(test.count("roster_confirmation") == 0);
  }
  SECTION("What is noted stays, past every operation too") {
    REQUIRE(scene.tell(scene.signedBy({scene.workers[0]})));
    CHECK_FALSE(test.tamper("update roster_confirmation set how = 'present'").isEmpty());
    CHECK_FALSE(test.tamper("delete from roster_confirmation").isEmpty());
    CHECK_FALSE(test.tamper("update roster_confirmation_worker set worker_id = 1").isEmpty());
    CHECK_FALSE(test.tamper("delete from roster_confirmation_worker").isEmpty());
    CHECK_FALSE(test.tamper("delete from roster_confirmation_proof").isEmpty());
    CHECK_FALSE(test.tamper("update roster_confirmation_proof set attachment_id = 1").isEmpty());
  }
}

TEST_CASE("The people of a roster are listed with what they know", "[roster]") {
  const auto backend = GENERATE(from_range(testBackends()));
  RosterScene scene(backend);

  SECTION("As the file has them, numbers masked, with the day of the card") {
    const RosterPeoplePage page = scene.people({}, Role::Auditor);
    REQUIRE(page.lines.size() == 3);
    const RosterPerson& first = page.lines.first();
    CHECK(first.row == 4);
    CHECK(first.worker == scene.workers[0]);
    CHECK(first.name == "陈大川");
    CHECK(first.number == scene.onFile(scene.workers[0]).number);
    CHECK(first.idNumber == "329921 ******** " + numberOf(QDate(1980, 3, 5), 71).right(4));
    CHECK(first.team == "瓦工二班");
    CHECK(first.outcome == RosterOutcome::New);
    CHECK(first.cardDueOn == QDate(2026, 12, 3));
    CHECK(first.told == ToldHow::SlipToManager);
    CHECK(page.cursor.isEmpty());
    REQUIRE(page.about);
    CHECK(page.about->people == 3);
    CHECK(page.about->told == 0);
    CHECK(page.about->rows == 5);
    CHECK(page.about->refused == 2);
    CHECK(page.about->managerPhone == scene.crew.managerPhone);
  }
  SECTION("By team and then by name as it is spoken, page by page") {
    RosterPeopleRequest asked;
    asked.order = RosterOrder::Team;
    CHECK(scene.names(asked).join(u' ') == "𠅤伟 赵有福 陈大川");
    asked.limit = 1;
    QStringList walked;
    for (int page = 0; page < 4; ++page) {
      const RosterPeoplePage found = scene.people(asked);
      CHECK(found.about.has_value() == (page == 0));
      for (const RosterPerson& each : found.lines) walked << each.name;
      asked.cursor = found.cursor;
      if (asked.cursor.isEmpty()) break;
    }
    CHECK(walked.join(u' ') == "𠅤伟 赵有福 陈大川");
    asked.order = RosterOrder::Row;
    asked.cursor = scene.people(asked).cursor;
    CHECK(scene.names(asked).join(u' ') == "赵有福");
    asked.cursor = QStringLiteral("nowhere");
    CHECK(errorOf(scene.test.as(Role::Clerk).runNow(PeopleOfRoster, asked)) == "invalid:cursor");
  }
  SECTION("Who knows and who does not; however he was told") {
    REQUIRE(
        scene.test.as(Role::Clerk).runNow(RecordTelling, TellWorker{scene.workers[1], ToldHow::CallBack}));
    CHECK(scene.names(told("yes")).join(u' ') == "赵有福");
    CHECK(scene.names(told("no")).join(u' ') == "陈大川 𠅤伟");
    CHECK(scene.people().about->told == 1);
    RosterPeopleRequest asked = told("perhaps");
    asked.roster = scene.roster;
    CHECK(errorOf(scene.test.as(Role::Clerk).runNow(PeopleOfRoster, asked)) == "invalid:told");
    asked = told("no");
    asked.roster = RosterId(99);
    CHECK(errorOf(scene.test.as(Role::Clerk).runNow(PeopleOfRoster, asked)) == "not-found:roster");
  }
  SECTION("Somebody in two rows is one person") {
    REQUIRE(
        scene.test
            .tamper(QStringLiteral("insert into roster_row (roster_id, row, outcome, worker_id, "
                                   "operation_id) select roster_id, 9, 'unchanged', worker_id, operation_id "
                                   "from roster_row where row = 4"))
            .isEmpty());
    CHECK(scene.people().lines.size() == 3);
    CHECK(scene.people().about->people == 3);
  }
  SECTION("A registration that was merged since is the one that lives") {
    const WorkerId twin = scene.enter("陈大川", 30, ToldHow::NotTold, "木工一班");
    const auto merged = [&] {
      MergeWorkers entered;
      entered.stays = twin;
      entered.staysVersion = scene.onFile(twin).version;
      entered.goes = scene.workers[0];
      entered.goesVersion = scene.onFile(scene.workers[0]).version;
      entered.overlapReason = QStringLiteral("两份登记的是同一段活");
      entered.reason = QStringLiteral("同一个人登记了两次");
      entered.proofs = {scan("merge")};
      return scene.test.as(Role::Supervisor).runNow(MergeRegistrations, entered);
    }();
    INFO((merged ? std::string() : (briefly(merged.error()) + u' ' + merged.error().text()).toStdString()));
    REQUIRE(merged);
    CHECK(scene.people().lines.first().worker == twin);
    const auto done = scene.tell(scene.signedBy({scene.workers[0]}));
    REQUIRE(done);
    CHECK(done->told == 1);
    CHECK(scene.onFile(twin).told == ToldHow::Signature);
  }
}

TEST_CASE("Earlier rosters are listed, newest first", "[roster]") {
  const auto backend = GENERATE(from_range(testBackends()));
  RosterScene scene(backend);
  const RosterId second = aRoster(scene.test, {scene.stranger});
  RosterListRequest asked;
  const auto page = scene.test.as(Role::Auditor).runNow(ListRosters, asked);
  REQUIRE(page);
  REQUIRE(page->lines.size() == 2);
  CHECK(page->lines[0].roster == second);
  CHECK(page->lines[0].people == 1);
  CHECK(page->lines[1].roster == scene.roster);
  CHECK(page->lines[1].people == 3);
  CHECK(page->lines[1].finishedAt.isValid());
  CHECK(page->cursor.isEmpty());
  asked.limit = 1;
  asked.cursor = scene.test.as(Role::Auditor).runNow(ListRosters, asked)->cursor;
  CHECK(scene.test.as(Role::Auditor).runNow(ListRosters, asked)->lines.first().roster == scene.roster);
  asked = {};
  asked.employer = scene.crew.contractor;
  CHECK(scene.test.as(Role::Auditor).runNow(ListRosters, asked)->lines.isEmpty());
  asked.employer = page->lines[0].employer;
  asked.project = page->lines[0].project;
  CHECK(scene.test.as(Role::Auditor).runNow(ListRosters, asked)->lines.size() == 2);
  asked.cursor = QStringLiteral("x");
  CHECK(errorOf(scene.test.as(Role::Auditor).runNow(ListRosters, asked)) == "invalid:cursor");
}
