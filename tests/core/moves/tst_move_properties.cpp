// Whatever two desks do in whatever order: nobody is anywhere twice without a reason, and nothing is lost.
#include <catch2/catch.hpp>

#include <QRandomGenerator>

#include "audit/audit_operations.h"
#include "moves/move_operations.h"
#include "projects/project_operations.h"
#include "support/a_worker.h"

namespace {

class TwoDesks {
 public:
  TwoDesks(TestOffice& test, const Crew& crew, quint32 seed)
      : m_test(test),
        m_crew(crew),
        m_random(seed),
        m_desks{test.anotherDesk(Role::Clerk, QStringLiteral("1")),
                test.anotherDesk(Role::Clerk, QStringLiteral("2"))},
        m_projects{crew.project, crew.otherProject} {}

  void step() {
    if (m_random.bounded(4) == 0) m_test.clock().advance(qint64(m_random.bounded(1, 40)) * 3'600'000);
    m_desk = (m_random.bounded(2) == 0 ? m_desks.front() : m_desks.back()).get();
    switch (m_workers.isEmpty() ? 0 : m_random.bounded(9)) {
      case 0:
        return enter();
      case 1:
      case 2:
        return comeAgain();
      case 3:
      case 4:
        return move();
      case 5:
        return leave();
      case 6:
        return moveCrew();
      case 7:
        return leaveWithCrew();
      case 8:
        return withdraw();
    }
  }

  int done() const { return m_done; }
  const QVector<WorkerId>& workers() const { return m_workers; }

 private:
  QDate someDay() { return m_test.clock().today().addDays(m_random.bounded(-12, 4)); }
  WorkerId someone() { return m_workers[m_random.bounded(m_workers.size())]; }
  NewAssignment work() {
    NewAssignment work;
    work.project = m_projects[m_random.bounded(m_projects.size())];
    work.employer = m_crew.employer;
    work.manager = m_crew.manager;
    work.trade = QStringLiteral("020");
    work.beginsOn = someDay();
    if (m_random.bounded(4) == 0) work.overlapReason = QStringLiteral("支援浇筑");
    return work;
  }
  WorkerRecord recordOf(WorkerId worker) {
    WorkerOnDay asked;
    asked.worker.worker = worker;
    const auto shown = m_desk->runNow(ShowWorker, asked);
    REQUIRE(shown);
    return shown->record;
  }
  /// One of his assignments as some desk saw it, perhaps long ago.
  Mover mover(WorkerId worker) {
    const auto assignments = recordOf(worker).assignments;
    if (assignments.isEmpty() || m_random.bounded(2) == 0) return {worker, {}, 0};
    const Assignment& each = assignments[m_random.bounded(assignments.size())];
    return {worker, each.id, m_random.bounded(5) == 0 ? each.version + 1 : each.version};
  }
  QVector<Mover> crew() {
    QVector<Mover> members;
    for (const WorkerId worker : std::as_const(m_workers))
      if (m_random.bounded(2) == 0) members.append(mover(worker));
    return members;
  }
  template <class T>
  void count(const Result<T>& result) {
    m_done += result ? 1 : 0;
    // Whatever is refused is refused in words, never by a broken database.
    if (!result) CHECK(result.error().kind != ErrorKind::Storage);
  }

  void enter() {
    NewWorker visit = aStranger(static_cast<int>(m_persons.size()));
    if (m_random.bounded(3) != 0) visit.assignment = work();
    const auto registered = m_desk->runNow(RegisterWorker, visit);
    count(registered);
    if (!registered) return;
    m_workers.append(registered->worker);
    m_persons.append(visit.person);
    m_receipt = {registered->worker, registered->receipt};
  }
  void comeAgain() {
    const qsizetype n = m_random.bounded(m_workers.size());
    ReturningWorker back;
    back.worker = m_workers[n];
    back.version = recordOf(back.worker).worker.version;
    back.person = m_persons[n];
    back.assignment = work();
    const auto returned = m_desk->runNow(RegisterReturn, back);
    count(returned);
    if (returned) m_receipt = {returned->worker, returned->receipt};
  }
  void move() {
    Move move;
    move.who = mover(someone());
    move.to = work();
    count(m_desk->runNow(MoveWorker, move));
  }
  void leave() {
    Leave leave;
    leave.who = mover(someone());
    leave.lastDay = someDay();
    leave.reason = QStringLiteral("left");
    count(m_desk->runNow(LeaveSite, leave));
  }
  void moveCrew() { count(m_desk->runNow(MoveCrew, CrewMove{crew(), work(), ToldHow::NotTold})); }
  void leaveWithCrew() {
    count(m_desk->runNow(TakeLeaveOfCrew, CrewLeave{crew(), someDay(), QStringLiteral("work-done")}));
  }
  void withdraw() {
    count(m_desk->runNow(WithdrawVisit,
                         WithdrawRegistration{m_receipt.first, m_receipt.second, QStringLiteral("登错了")}));
  }

  TestOffice& m_test;
  const Crew& m_crew;
  QRandomGenerator m_random;
  std::array<std::unique_ptr<Office>, 2> m_desks;
  QVector<ProjectId> m_projects;
  Office* m_desk = nullptr;
  QVector<WorkerId> m_workers = {};
  QVector<PersonData> m_persons = {};
  QPair<WorkerId, QString> m_receipt = {};
  int m_done = 0;
};

bool overlap(const Assignment& a, const Assignment& b) {
  return (a.isOpen() || b.beginsOn <= a.endsOn) && (b.isOpen() || a.beginsOn <= b.endsOn);
}

/// Two may share days only with a reason on file: words, or that he came and went on one day.
bool mayOverlap(const Assignment& a, const Assignment& b) {
  const QString sameDay = QStringLiteral("same-day");
  if (!a.overlapReason.isEmpty() || !b.overlapReason.isEmpty()) return true;
  const bool oneDay = std::max(a.beginsOn, b.beginsOn) == (a.isOpen()   ? b.endsOn
                                                           : b.isOpen() ? a.endsOn
                                                                        : std::min(a.endsOn, b.endsOn));
  return oneDay && (a.endReason == sameDay || b.endReason == sameDay);
}

}  // namespace

TEST_CASE("Two desks at random: no day is liable twice without a reason, nothing is lost",
          "[moves][properties]") {
  const auto backend = GENERATE(from_range(testBackends()));
  const quint32 seed = GENERATE(1u, 2u, 3u);
  INFO(nameOf(backend) << " seed " << seed);
  TestOffice test(backend);
  const Crew crew = aCrew(test);
  TwoDesks desks(test, crew, seed);
  qint64 before = 0;
  for (int step = 0; step < 90; ++step) {
    desks.step();
    const qint64 now = test.count(QStringLiteral("assignment"));
    CHECK(now >= before);
    before = now;
  }
  CHECK(desks.done() > 25);
  int shared = 0;
  for (const WorkerId worker : desks.workers()) {
    WorkerOnDay asked;
    asked.worker.worker = worker;
    const auto shown = test.as(Role::Auditor).runNow(ShowWorker, asked);
    REQUIRE(shown);
    QVector<Assignment> counted;
    for (const Assignment& each : shown->record.assignments)
      if (each.endReason != QLatin1String("withdrawn")) counted.append(each);
    for (qsizetype i = 0; i < counted.size(); ++i)
      for (qsizetype j = i + 1; j < counted.size(); ++j) {
        if (!overlap(counted[i], counted[j])) continue;
        ++shared;
        INFO("worker " << worker.value() << ": " << counted[i].id.value() << " and "
                       << counted[j].id.value());
        CHECK(mayOverlap(counted[i], counted[j]));
      }
  }
  CHECK(shared > 0);
  const auto sound = test.as(Role::Auditor).runNow(VerifyAudit, {});
  REQUIRE(sound);
  CHECK(sound->sound);
}
