#include <catch2/catch.hpp>

#include "moves/move_operations.h"
#include "moves/move_rules.h"
#include "projects/project_operations.h"
#include "support/a_worker.h"
#include "support/test_day.h"

namespace {

/// "滨江花园三期 2026-11-01..2026-11-24 moved", newest first.
QStringList stretches(TestOffice& test, WorkerId worker) {
  QStringList lines;
  for (const Assignment& each : recordOf(test, worker).assignments)
    lines.append(QStringLiteral("%1 %2..%3 %4%5")
                     .arg(each.projectName, each.beginsOn.toString(Qt::ISODate),
                          each.endsOn.toString(Qt::ISODate), each.endReason,
                          each.overlapReason.isEmpty() ? QString() : u'(' + each.overlapReason + u')')
                     .trimmed());
  return lines;
}

NewAssignment toOther(const Crew& crew, const QDate& day) {
  NewAssignment to;
  to.project = crew.otherProject;
  to.employer = crew.employer;
  to.manager = crew.manager;
  to.beginsOn = day;
  return to;
}

Leave leaving(WorkerId worker, const QDate& lastDay, const QString& reason = QStringLiteral("left")) {
  Leave leave;
  leave.who.worker = worker;
  leave.lastDay = lastDay;
  leave.reason = reason;
  return leave;
}

Move moving(WorkerId worker, const NewAssignment& to) {
  Move move;
  move.who.worker = worker;
  move.to = to;
  return move;
}

Result<Moved> run(TestOffice& test, const Leave& leave) {
  return test.as(Role::Clerk).runNow(LeaveSite, leave);
}
Result<Moved> run(TestOffice& test, const Move& move) {
  return test.as(Role::Clerk).runNow(MoveWorker, move);
}

}  // namespace

TEST_CASE("worker.leave") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  TestOffice test(backend);
  const Crew crew = aCrew(test);
  const WorkerId worker =
      enter(test, aWorker().onSite(crew, today.addDays(-10)).contract(today.addDays(-10), today.addYears(2)));

  SECTION("ends the assignment on its last day; the contract goes on") {
    const auto left = run(test, leaving(worker, today, QStringLiteral("work-done")));
    REQUIRE(errorOf(left) == "none");
    CHECK(stretches(test, worker) == QStringList{"滨江花园三期 2026-11-15..2026-11-25 work-done"});
    CHECK(left->ended.size() == 1);
    CHECK(left->ended.first().lastDay == today);
    CHECK_FALSE(left->assignment);
    CHECK_FALSE(left->contractEnded);
    CHECK(recordOf(test, worker).contracts.first().holdsOn(today.addDays(1)));
    CHECK(recordOf(test, worker).assignments.first().endEnteredAt == test.clock().now());
    SECTION("and he cannot leave twice") {
      CHECK(errorOf(run(test, leaving(worker, today))) == "not-found:from");
    }
  }
  SECTION("the contract ends too when that is said") {
    Leave leave = leaving(worker, today.addDays(-1));
    leave.contractEnds = true;
    const auto left = run(test, leave);
    REQUIRE(errorOf(left) == "none");
    const Contract contract = recordOf(test, worker).contracts.first();
    CHECK(left->contractEnded == contract.id);
    CHECK(contract.endedOn == today.addDays(-1));
    CHECK_FALSE(contract.holdsOn(today));
  }
  SECTION("without a contract none can end") {
    const WorkerId other = enter(test, aStranger(3).onSite(crew));
    Leave leave = leaving(other, today);
    leave.contractEnds = true;
    CHECK(errorOf(run(test, leave)) == "invalid:contractEnds");
    CHECK(recordOf(test, other).assignments.first().isOpen());
  }
  SECTION("a reason is wanted, and not one of the program's own") {
    CHECK(errorOf(run(test, leaving(worker, today, QStringLiteral(" 　")))) == "invalid:reason");
    CHECK(errorOf(run(test, leaving(worker, today, QStringLiteral("withdrawn")))) == "invalid:reason");
    CHECK(errorOf(run(test, leaving(worker, today, QString(201, u'长')))) == "invalid:reason");
    CHECK(errorOf(run(test, leaving(worker, today, QString(200, u'长')))) == "none");
  }
  SECTION("the last day lies between the first day and today") {
    CHECK(errorOf(run(test, leaving(worker, today.addDays(1)))) == "invalid:lastDay");
    CHECK(errorOf(run(test, leaving(worker, today.addDays(-11)))) == "invalid:lastDay");
    CHECK(errorOf(run(test, leaving(worker, {}))) == "invalid:lastDay");
    CHECK(errorOf(run(test, leaving(worker, today.addDays(-10)))) == "none");
  }
  SECTION("entered late it is said so") {
    const WorkerId other = enter(test, aStranger(4).onSite(crew, today.addDays(-90)));
    const auto left = run(test, leaving(other, today.addDays(-31)));
    REQUIRE(errorOf(left) == "none");
    CHECK(left->warnings == QVector<QString>{"left-late"});
  }
  SECTION("a version that is not the present one is a conflict") {
    Leave leave = leaving(worker, today);
    leave.who.version = recordOf(test, worker).assignments.first().version + 1;
    CHECK(errorOf(run(test, leave)) == "conflict:version");
    CHECK(recordOf(test, worker).assignments.first().isOpen());
  }
  SECTION("who is on no project, or not on file, leaves none") {
    const WorkerId idle = enter(test, aStranger(5));
    CHECK(errorOf(run(test, leaving(idle, today))) == "not-found:from");
    CHECK(errorOf(run(test, leaving(WorkerId(999'999), today))) == "not-found:from");
  }
}

TEST_CASE("worker.move") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  TestOffice test(backend);
  const Crew crew = aCrew(test);
  const WorkerId worker =
      enter(test, aWorker().onSite(crew, today.addDays(-10)).contract(today.addDays(-10), today.addYears(2)));

  SECTION("the old ends the day before, the new begins, on the same contract and in the same trade") {
    const auto moved = run(test, moving(worker, toOther(crew, today.addDays(-2))));
    REQUIRE(errorOf(moved) == "none");
    CHECK(stretches(test, worker) ==
          QStringList{"东湖学校扩建 2026-11-23..", "滨江花园三期 2026-11-15..2026-11-22 moved"});
    const WorkerRecord record = recordOf(test, worker);
    CHECK(record.assignments[0].contract == record.contracts.first().id);
    CHECK(record.assignments[0].trade == record.assignments[1].trade);
    CHECK(record.assignments[0].enteredAt == test.clock().now());
    CHECK(moved->assignment == record.assignments[0].id);
    CHECK(moved->warnings == QVector<QString>{"no-dispatch-contract"});
  }
  SECTION("back on the same day leaves both on that day") {
    REQUIRE(errorOf(run(test, moving(worker, toOther(crew, today)))) == "none");
    NewAssignment back = toOther(crew, today);
    back.project = crew.project;
    REQUIRE(errorOf(run(test, moving(worker, back))) == "none");
    CHECK(stretches(test, worker) == QStringList{"滨江花园三期 2026-11-25..",
                                                 "东湖学校扩建 2026-11-25..2026-11-25 same-day",
                                                 "滨江花园三期 2026-11-15..2026-11-24 moved"});
  }
  SECTION("with a new contract") {
    Move move = moving(worker, toOther(crew, today));
    move.contract = ContractData{};
    move.contract->beginsOn = today;
    move.contract->endsOn = today.addYears(1);
    const auto moved = run(test, move);
    REQUIRE(errorOf(moved) == "none");
    CHECK(moved->warnings.contains("contract-under-two-years"));
    const WorkerRecord record = recordOf(test, worker);
    REQUIRE(record.contracts.size() == 2);
    CHECK(record.assignments[0].contract == record.contracts[0].id);
    CHECK(record.contracts[1].endReason == "renewed");
  }
  SECTION("he is told, or not") {
    Move move = moving(worker, toOther(crew, today));
    CHECK(test.count(QStringLiteral("telling")) == 1);
    move.told = ToldHow::CallBack;
    REQUIRE(errorOf(run(test, move)) == "none");
    CHECK(test.value(QStringLiteral("select about from telling order by id desc limit 1")).toString() ==
          "move");
  }
  SECTION("before the day on which the present one began it wants a reason") {
    CHECK(errorOf(run(test, moving(worker, toOther(crew, today.addDays(-11))))) ==
          "invalid:assignment.overlapReason");
    CHECK(stretches(test, worker) == QStringList{"滨江花园三期 2026-11-15.."});
  }
  SECTION("on two projects at once it is said which one he leaves, and the other goes on") {
    Move beside = moving(worker, toOther(crew, today.addDays(-3)));
    beside.to.overlapReason = QStringLiteral("支援浇筑");
    // Beside, not instead: the counter's return opens it, a move would end the one he leaves.
    ReturningWorker back;
    back.worker = worker;
    back.version = recordOf(test, worker).worker.version;
    back.person = aWorker().visit().person;
    back.assignment = beside.to;
    REQUIRE(errorOf(test.as(Role::Clerk).runNow(RegisterReturn, back)) == "none");
    REQUIRE(recordOf(test, worker).assignments.size() == 2);

    Move move = moving(worker, toOther(crew, today));
    CHECK(errorOf(run(test, move)) == "invalid:from");
    move.who.from = recordOf(test, worker).assignments[1].id;  // 滨江花园三期
    const auto moved = run(test, move);
    REQUIRE(errorOf(moved) == "none");
    CHECK(stretches(test, worker) == QStringList{"东湖学校扩建 2026-11-25.. (支援浇筑)",
                                                 "东湖学校扩建 2026-11-22.. (支援浇筑)",
                                                 "滨江花园三期 2026-11-15..2026-11-24 moved"});
  }
  SECTION("who is on no project has nothing to move from") {
    CHECK(errorOf(run(test, moving(enter(test, aStranger(5)), toOther(crew, today)))) == "not-found:from");
  }
  SECTION("nothing is written where one part is refused") {
    Move move = moving(worker, toOther(crew, today));
    move.to.manager = {};
    move.contract = ContractData{};
    move.contract->beginsOn = today;
    move.contract->endsOn = today.addYears(2);
    CHECK(errorOf(run(test, move)) == "invalid:assignment.manager");
    CHECK(recordOf(test, worker).contracts.size() == 1);
  }
}

TEST_CASE("A crew moves and leaves in one step") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  TestOffice test(backend);
  const Crew crew = aCrew(test);
  QVector<WorkerId> workers;
  for (int n = 0; n < 7; ++n) {
    NewWorker visit = aStranger(n).onSite(crew, today.addDays(n == 6 ? 0 : -20));
    visit.assignment->teamName = n < 5 ? QStringLiteral("钢筋二班") : QStringLiteral("木工一班");
    workers.append(enter(test, visit));
  }
  const auto teamOf = [&](const char* name) {
    return TeamId(test.value(QStringLiteral("select id from team where name = ?"), {QString::fromUtf8(name)})
                      .toLongLong());
  };
  const auto preview = [&](const CrewQuestion& asked) {
    const auto answer = test.as(Role::Clerk).runNow(PreviewCrew, asked);
    REQUIRE(errorOf(answer) == "none");
    return *answer;
  };
  const auto membersOf = [](const CrewPreview& answer) {
    QVector<Mover> members;
    for (const CrewLine& line : answer.lines)
      if (line.goes) members.append({line.worker, line.assignment, line.version});
    return members;
  };

  SECTION("the list says what will happen to each, in the order of names, and writes nothing") {
    CrewQuestion asked;
    asked.who.project = crew.project;
    asked.to = toOther(crew, today.addDays(-3));
    const qint64 operations = test.count(QStringLiteral("operation"));
    const CrewPreview answer = preview(asked);
    CHECK(test.count(QStringLiteral("operation")) == operations);
    REQUIRE(answer.lines.size() == 7);
    CHECK(answer.going == 6);
    CHECK(answer.staying == 1);
    for (const CrewLine& line : answer.lines) {
      INFO(line.name.toStdString());
      CHECK(line.goes == (line.worker != workers[6]));
      CHECK_FALSE(line.sentence.isEmpty());
      if (line.goes) CHECK(line.lastDay == today.addDays(-4));
    }
    const auto refused =
        std::find_if(answer.lines.begin(), answer.lines.end(), [](const auto& l) { return !l.goes; });
    CHECK(refused->field == "assignment.overlapReason");
  }
  SECTION("a team of it moves; who is not of it stays") {
    CrewQuestion asked;
    asked.who.team = teamOf("钢筋二班");
    asked.to = toOther(crew, today);
    asked.to->teamName = QStringLiteral("钢筋三班");
    const CrewPreview answer = preview(asked);
    REQUIRE(answer.going == 5);
    CrewMove move{membersOf(answer), *asked.to, ToldHow::NotTold};
    const auto done = test.as(Role::Clerk).runNow(MoveCrew, move);
    REQUIRE(errorOf(done) == "none");
    CHECK(done->done == 5);
    CHECK(done->staying.isEmpty());
    CHECK(stretches(test, workers[0]) ==
          QStringList{"东湖学校扩建 2026-11-25..", "滨江花园三期 2026-11-05..2026-11-24 moved"});
    CHECK(recordOf(test, workers[0]).assignments[0].team == QStringLiteral("钢筋三班"));
    CHECK(stretches(test, workers[5]) == QStringList{"滨江花园三期 2026-11-05.."});
    SECTION("the same list again moves nobody twice") {
      CHECK(errorOf(test.as(Role::Clerk).runNow(MoveCrew, move)) == "conflict:version");
      CHECK(recordOf(test, workers[0]).assignments.size() == 2);
    }
  }
  SECTION("who was changed meanwhile stays, with the word why, and the others go") {
    CrewQuestion asked;
    asked.who.project = crew.project;
    asked.lastDay = today;
    asked.reason = QStringLiteral("work-done");
    const CrewPreview answer = preview(asked);
    REQUIRE(answer.going == 7);
    REQUIRE(errorOf(run(test, leaving(workers[2], today.addDays(-1)))) == "none");
    CrewLeave leave{membersOf(answer), today, QStringLiteral("work-done")};
    const auto done = test.as(Role::Clerk).runNow(TakeLeaveOfCrew, leave);
    REQUIRE(errorOf(done) == "none");
    CHECK(done->done == 6);
    REQUIRE(done->staying.size() == 1);
    CHECK(done->staying[0].worker == workers[2]);
    CHECK(done->staying[0].field == "version");
    CHECK(stretches(test, workers[2]) == QStringList{"滨江花园三期 2026-11-05..2026-11-24 left"});
    CHECK(stretches(test, workers[3]) == QStringList{"滨江花园三期 2026-11-05..2026-11-25 work-done"});
  }
  SECTION("named twice in a list he moves once") {
    const Mover who{workers[0], {}, 0};
    const auto done =
        test.as(Role::Clerk).runNow(MoveCrew, CrewMove{{who, who}, toOther(crew, today), ToldHow::NotTold});
    REQUIRE(errorOf(done) == "none");
    CHECK(done->done == 1);
    REQUIRE(done->staying.size() == 1);
    CHECK(done->staying[0].field == "worker");
    CHECK(recordOf(test, workers[0]).assignments.size() == 2);
  }
  SECTION("named twice in a list he leaves once") {
    const Mover who{workers[0], {}, 0};
    const auto done =
        test.as(Role::Clerk).runNow(TakeLeaveOfCrew, CrewLeave{{who, who}, today, QStringLiteral("left")});
    REQUIRE(errorOf(done) == "none");
    CHECK(done->done == 1);
    CHECK(done->staying.size() == 1);
  }
  SECTION("nobody named is refused") {
    CHECK(errorOf(test.as(Role::Clerk).runNow(PreviewCrew, {})) == "invalid:who");
    CHECK(errorOf(test.as(Role::Clerk).runNow(MoveCrew, {})) == "invalid:members");
    CHECK(errorOf(test.as(Role::Clerk).runNow(TakeLeaveOfCrew, {})) == "invalid:members");
  }
  SECTION("workers named by themselves, wherever they are") {
    CrewQuestion asked;
    asked.who.workers = {workers[1], workers[6], enter(test, aStranger(50))};
    asked.lastDay = today;
    asked.reason = QStringLiteral("left");
    const CrewPreview answer = preview(asked);
    CHECK(answer.lines.size() == 3);
    CHECK(answer.going == 2);
  }
}

TEST_CASE("project.finish") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  TestOffice test(backend);
  const Crew crew = aCrew(test);
  const WorkerId there = enter(test, aStranger(0).onSite(crew, today.addDays(-20)));
  const WorkerId coming = enter(test, aStranger(1).onSite(crew, today.addDays(5)));
  Crew other = crew;
  other.project = crew.otherProject;
  const WorkerId elsewhere = enter(test, aStranger(2).onSite(other, today.addDays(-20)));
  const auto finish = [&](const QDate& lastDay, int version = 1) {
    return test.as(Role::Clerk).runNow(CompleteProject, FinishProject{crew.project, version, lastDay});
  };

  SECTION("ends its assignments and no other") {
    const auto done = finish(today.addDays(-1));
    REQUIRE(errorOf(done) == "none");
    CHECK(done->ended == 1);
    CHECK(done->withdrawn == 1);
    CHECK(stretches(test, there) == QStringList{"滨江花园三期 2026-11-05..2026-11-24 project-finished"});
    CHECK(stretches(test, coming) == QStringList{"滨江花园三期 2026-11-30..2026-11-30 withdrawn"});
    CHECK(stretches(test, elsewhere) == QStringList{"东湖学校扩建 2026-11-05.."});
    const auto project = test.as(Role::Clerk).runNow(ShowProject, ProjectRef{crew.project, {}});
    CHECK(project->data.status == ProjectStatus::Finished);
    CHECK(project->onSite == 0);
    CHECK(errorOf(finish(today, project->version)) == "invalid:status");
  }
  SECTION("nobody may have begun after the day; it is not in the future") {
    CHECK(errorOf(finish(today.addDays(-21))) == "invalid:lastDay");
    CHECK(errorOf(finish(today.addDays(1))) == "invalid:lastDay");
    CHECK(errorOf(finish({})) == "invalid:lastDay");
  }
  SECTION("a stale version changes nothing") {
    CHECK(errorOf(finish(today, 9)) == "conflict:version");
    CHECK(recordOf(test, there).assignments.first().isOpen());
  }
  SECTION("editing cannot complete it over the heads of those who are there") {
    const auto project = test.as(Role::Clerk).runNow(ShowProject, ProjectRef{crew.project, {}});
    ProjectEdit edit{crew.project, project->version, project->data};
    edit.data.status = ProjectStatus::Finished;
    CHECK(errorOf(test.as(Role::Clerk).runNow(EditProject, edit)) == "invalid:status");
    REQUIRE(errorOf(run(test, leaving(there, today))) == "none");
    REQUIRE(errorOf(run(test, leaving(coming, today.addDays(5)))) == "none");
    CHECK(errorOf(test.as(Role::Clerk).runNow(EditProject, edit)) == "none");
  }
}
