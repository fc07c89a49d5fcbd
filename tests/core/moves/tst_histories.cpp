// The table of histories.txt: what is entered, day by day, and who is liable on given days.
#include <catch2/catch.hpp>

#include <QFile>

#include "moves/move_operations.h"
#include "projects/project_operations.h"
#include "support/a_worker.h"
#include "support/test_main.h"

namespace {

struct Story {
  QString about;
  QStringList steps;
  QStringList days;
};

QVector<Story> stories() {
  QFile file(sourceFile(QStringLiteral("tests/core/moves/histories.txt")));
  REQUIRE(file.open(QIODevice::ReadOnly));
  QVector<Story> all;
  for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
    if (line.startsWith(u'>')) all.append({line.mid(2), {}, {}});
    if (!line.startsWith(QLatin1String("20"))) continue;
    (line.contains(u'|') ? all.last().days : all.last().steps).append(line);
  }
  return all;
}

QDate dayOf(const QString& text) { return QDate::fromString(text, Qt::ISODate); }

/// One history: its own projects, its own worker, and the office's clock on each day of entry.
class Player {
 public:
  Player(TestOffice& test, const Crew& crew, int n, const QString& about)
      : m_test(test), m_crew(crew), m_n(n) {
    // Sentences name projects, so each history has its own.
    for (const QChar letter : QStringLiteral("ABC")) {
      const auto before = test.as(Role::Clerk).runNow(ShowProject, ProjectRef{crew.project, {}});
      ProjectData data = before->data;
      data.name = QStringLiteral("%1%2").arg(letter).arg(n);
      const auto made = test.as(Role::Clerk).runNow(CreateProject, data);
      INFO(about.toStdString());
      REQUIRE(made);
      m_projects.insert(letter, *made);
    }
  }

  /// "none", or the kind and field it was refused with.
  QString enter(const QString& line) {
    m_words = line.section(QStringLiteral(" refused "), 0, 0).split(u' ');
    m_test.clock().set(FixedClock(dayOf(m_words.takeFirst())).now());
    const QString step = m_words.takeFirst();
    if (step == u"register") return enterRegistration();
    if (step == u"return") return enterReturn();
    if (step == u"move") return enterMove();
    if (step == u"leave") return enterLeave();
    if (step == u"withdraw")
      return errorOf(
          m_test.as(Role::Clerk)
              .runNow(WithdrawVisit, WithdrawRegistration{m_worker, m_receipt, QStringLiteral("登错了")}));
    if (step == u"crew-move") return enterCrewMove();
    if (step == u"crew-leave")
      return ofCrew(
          m_test.as(Role::Clerk)
              .runNow(TakeLeaveOfCrew,
                      CrewLeave{{{m_worker, {}, 0}}, dayOf(m_words[0]), QStringLiteral("work-done")}));
    if (step == u"finish") return enterFinish();
    return QStringLiteral("what is ") + step;
  }

  WorkerShown shownOn(const QDate& day) {
    WorkerOnDay asked;
    asked.worker.worker = m_worker;
    asked.day = day;
    const auto shown = m_test.as(Role::Auditor).runNow(ShowWorker, asked);
    REQUIRE(shown);
    return *shown;
  }
  QString named(QString sentence) const {
    for (auto each = m_projects.begin(); each != m_projects.end(); ++each)
      sentence.replace(QStringLiteral("{%1}").arg(each.key()), each->data.name);
    return sentence;
  }
  /// The letters of the projects whose deposit is liable on the day, newest assignment first.
  QString liableOn(const QDate& day) {
    QStringList letters;
    const EntitlementFacts facts = factsOf(shownOn(day).record);
    for (const LiabilitySpan& span : liabilityBetween(facts, day, day))
      for (const Assignment& each : span.assignments)
        for (auto project = m_projects.begin(); project != m_projects.end(); ++project)
          if (project->id == each.project && !letters.contains(project.key())) letters.prepend(project.key());
    return letters.isEmpty() ? QStringLiteral("-") : letters.join(u' ');
  }

 private:
  bool takes(const QString& word) { return m_words.contains(word); }
  QString after(const QString& word) {
    const qsizetype at = m_words.indexOf(word);
    return at < 0 ? QString() : m_words.value(at + 1);
  }
  ProjectId project(const QString& letter) const { return m_projects.value(letter[0]).id; }
  NewAssignment work() {
    NewAssignment work;
    work.project = project(m_words[0]);
    work.employer = m_crew.employer;
    work.manager = m_crew.manager;
    work.trade = QStringLiteral("020");
    work.beginsOn = dayOf(m_words[1]);
    work.overlapReason = after(QStringLiteral("because"));
    return work;
  }
  AssignmentId openOn(const QString& letter) {
    if (letter.isEmpty()) return {};
    for (const Assignment& each : shownOn(m_test.clock().today()).record.assignments)
      if (each.isOpen() && each.project == project(letter)) return each.id;
    return {};
  }

  PersonData person() const {
    NewWorker visit = aStranger(m_n);
    const auto document = [&](DocumentKind kind, const QString& number) {
      visit.person.documentKind = kind;
      visit.person.idNumber = number;
    };
    const QDate born = visit.person.birthDate;
    if (m_document == u"passport")
      document(DocumentKind::Passport, QStringLiteral("E%1").arg(12345600 + m_n));
    if (m_document == u"hmt")
      document(DocumentKind::HmtResidencePermit, numberOf(born, 101, QStringLiteral("810000")));
    if (m_document == u"foreigner")
      document(DocumentKind::ForeignerPermit, numberOf(born, 101, QStringLiteral("911156")));
    return visit.person;
  }
  QString enterRegistration() {
    for (const char* kind : {"passport", "hmt", "foreigner"})
      if (takes(QLatin1String(kind))) m_document = QLatin1String(kind);
    NewWorker visit = aStranger(m_n);
    visit.person = person();
    if (m_words.size() > 1) visit.assignment = work();
    if (takes(QStringLiteral("contract"))) {
      visit.contract = ContractData{};
      visit.contract->beginsOn = visit.assignment->beginsOn;
      visit.contract->endsOn = visit.assignment->beginsOn.addYears(2);
    }
    return keep(m_test.as(Role::Clerk).runNow(RegisterWorker, visit));
  }
  QString enterReturn() {
    ReturningWorker back;
    back.worker = m_worker;
    back.version = shownOn(m_test.clock().today()).record.worker.version;
    back.person = person();
    back.assignment = work();
    return keep(m_test.as(Role::Clerk).runNow(RegisterReturn, back));
  }
  QString keep(const Result<Registered>& done) {
    if (done) {
      m_worker = done->worker;
      m_receipt = done->receipt;
    }
    return errorOf(done);
  }
  QString enterMove() {
    Move move;
    move.who = {m_worker, openOn(after(QStringLiteral("from"))), 0};
    move.to = work();
    return errorOf(m_test.as(Role::Clerk).runNow(MoveWorker, move));
  }
  QString enterLeave() {
    Leave leave;
    leave.who = {m_worker, openOn(after(QStringLiteral("from"))), 0};
    leave.lastDay = dayOf(m_words[0]);
    leave.reason = QStringLiteral("left");
    leave.contractEnds = takes(QStringLiteral("contract"));
    return errorOf(m_test.as(Role::Clerk).runNow(LeaveSite, leave));
  }
  QString enterCrewMove() {
    CrewMove move;
    move.members = {{m_worker, {}, 0}};
    move.to = work();
    return ofCrew(m_test.as(Role::Clerk).runNow(MoveCrew, move));
  }
  /// A crew of one of whom nobody goes is refused as he is.
  static QString ofCrew(const Result<CrewDone>& done) { return errorOf(done); }
  QString enterFinish() {
    const auto before = m_test.as(Role::Clerk).runNow(ShowProject, ProjectRef{project(m_words[0]), {}});
    return errorOf(
        m_test.as(Role::Clerk)
            .runNow(CompleteProject, FinishProject{before->id, before->version, dayOf(m_words[1])}));
  }

  TestOffice& m_test;
  const Crew& m_crew;
  int m_n;
  QHash<QChar, Project> m_projects = {};
  QStringList m_words = {};
  QString m_document = {};
  WorkerId m_worker = {};
  QString m_receipt = {};
};

QString answersOf(const QVector<Entitlement>& entitlements) {
  QString letters;
  for (const Entitlement& each : entitlements)
    letters += each.answer == Answer::Yes ? u'y' : each.answer == Answer::No ? u'n' : u'e';
  return letters;
}

}  // namespace

TEST_CASE("Who is liable and what he is entitled to, history by history", "[moves]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  TestOffice test(backend);
  const Crew crew = aCrew(test);
  int rows = 0;
  int n = 0;
  for (const Story& history : stories()) {
    INFO(history.about.toStdString());
    test.clock().set(FixedClock(QDate(2024, 1, 2)).now());
    Player player(test, crew, ++n, history.about);
    for (const QString& step : history.steps) {
      INFO(step.toStdString());
      const QString refused = step.section(QStringLiteral(" refused "), 1);
      const QString outcome = player.enter(step);
      CHECK(outcome.section(u':', -1) == (refused.isEmpty() ? QStringLiteral("none") : refused));
    }
    test.clock().set(FixedClock(QDate(2027, 12, 31)).now());
    for (const QString& day : history.days) {
      INFO(day.toStdString());
      const QStringList expected = day.split(QStringLiteral(" | "));
      REQUIRE(expected.size() == 4);
      const WorkerShown shown = player.shownOn(dayOf(expected[0]));
      CHECK(player.liableOn(dayOf(expected[0])) == expected[1]);
      CHECK(answersOf(shown.entitlements) == expected[2]);
      CHECK(shown.liability == player.named(expected[3]));
      ++rows;
    }
  }
  CHECK(rows >= 120);
}
