#include <catch2/catch.hpp>

#include <QJsonDocument>
#include <QSqlError>

#include "letters/letter_code.h"
#include "letters/letter_operations.h"
#include "moves/move_operations.h"
#include "support/a_worker.h"
#include "support/own_connection.h"
#include "support/test_day.h"

namespace {

/// A letter that lacks nothing.
IssueLetter about(WorkerId worker, LetterKind kind, const QDate& from = {}, const QDate& to = {}) {
  IssueLetter letter;
  letter.worker = worker;
  letter.kind = kind;
  letter.purpose = LetterPurpose::Hospital;
  letter.from = from;
  letter.to = to;
  letter.askedBy = LetterAsker::Self;
  return letter;
}

Result<LetterPrinted> issue(TestOffice& test, const IssueLetter& asked, Role role = Role::Clerk) {
  return test.as(role).runNow(IssueALetter, asked);
}

Letter read(TestOffice& test, LetterId letter) {
  const auto found = test.as(Role::Clerk).runNow(ReadLetter, LetterRef{letter, {}});
  REQUIRE(found);
  return *found;
}

/// Issued, and read in full.
Letter issued(TestOffice& test, const IssueLetter& asked) {
  const auto printed = issue(test, asked);
  INFO((printed ? std::string() : (briefly(printed.error()) + u' ' + printed.error().text()).toStdString()));
  REQUIRE(printed);
  return read(test, printed->letter);
}

VerifiedLetter verified(TestOffice& test, const QString& code, Role role = Role::Inspector) {
  const auto found = test.as(role).runNow(VerifyLetter, LetterCode{code});
  REQUIRE(found);
  return *found;
}

void move(TestOffice& test, WorkerId worker, const Crew& crew, ProjectId to, const QDate& from) {
  Move move;
  move.who.worker = worker;
  move.to.project = to;
  move.to.employer = crew.employer;
  move.to.manager = crew.manager;
  move.to.beginsOn = from;
  const auto done = test.as(Role::Clerk).runNow(MoveWorker, move);
  INFO((done ? std::string() : (briefly(done.error()) + u' ' + done.error().text()).toStdString()));
  REQUIRE(done);
}

/// He is at the counter again, with work from that day.
void comeAgain(TestOffice& test, WorkerId worker, const Crew& crew, ProjectId to, const QDate& from,
               const QString& overlapReason = {}) {
  ReturningWorker back;
  back.worker = worker;
  back.version = test.value("select version from worker").toInt();
  back.person = aWorker().visit().person;
  back.assignment = aWorker().onSite(crew, from).visit().assignment;
  back.assignment->project = to;
  back.assignment->overlapReason = overlapReason;
  back.told = ToldHow::Present;
  const auto done = test.as(Role::Clerk).runNow(RegisterReturn, back);
  INFO((done ? std::string() : (briefly(done.error()) + u' ' + done.error().text()).toStdString()));
  REQUIRE(done);
}

/// "2026-11-25..2026-11-25 yes yes 滨江花园三期", span by span.
QStringList daysOf(const Letter& letter) {
  QStringList lines;
  for (const LetterSpan& each : letter.facts.days)
    lines << QStringList{each.from.toString(Qt::ISODate) + ".." + each.to.toString(Qt::ISODate),
                         codeOf(each.injury), codeOf(each.illness),
                         QStringList(each.projects).join(QStringLiteral("+"))}
                 .join(u' ')
                 .trimmed();
  return lines;
}

QVector<QString> whatDiffers(const VerifiedLetter& verified) {
  QVector<QString> what;
  for (const LetterDifference& each : verified.differs) what.append(each.what);
  return what;
}

}  // namespace

TEST_CASE("letter.issue", "[letters]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  TestOffice test(backend);
  const Crew crew = aCrew(test);
  const WorkerId worker = enter(test, aWorker().onSite(crew).contract(today, today.addYears(2)));

  SECTION("numbered by the day, with a code, and kept as it stood") {
    const Letter letter = issued(test, about(worker, LetterKind::Employment));
    CHECK(letter.number == "ZM-20261125-0001");
    CHECK(letter.code.size() == 19);
    CHECK(letter.issuedBy == "clerk");
    CHECK(letter.printed == 1);
    REQUIRE(letter.prints.size() == 1);
    CHECK(letter.prints.first().language == "zh");
    CHECK(letter.facts.officeName == "示范市建筑业劳务服务中心");
    CHECK(letter.facts.name == "陈大川");
    CHECK(letter.facts.idNumber == numberOf(QDate(1983, 5, 12), 71));
    CHECK(letter.facts.workerNumber.size() == 14);
    CHECK(letter.facts.registeredOn == today);
    REQUIRE(letter.facts.work.size() == 1);
    const LetterWork& work = letter.facts.work.first();
    CHECK(work.project == "滨江花园三期");
    CHECK(work.contractor == "示例一建集团有限公司");
    CHECK(work.employer == "示例恒工劳务有限公司");
    CHECK(work.manager == "周建平");
    CHECK(work.beginsOn == today);
    CHECK_FALSE(work.endsOn.isValid());
    CHECK_FALSE(work.isLate());
    REQUIRE(letter.facts.contracts.size() == 1);
    CHECK(letter.facts.contracts.first().endsOn == today.addYears(2));
    CHECK(issued(test, about(worker, LetterKind::Cover)).number == "ZM-20261125-0002");
    SECTION("a series for each day") {
      test.clock().advance(24LL * 3600 * 1000);
      CHECK(issued(test, about(worker, LetterKind::Cover)).number == "ZM-20261126-0001");
    }
  }
  SECTION("what happens afterwards changes nothing of it") {
    const Letter before = issued(test, about(worker, LetterKind::Employment));
    test.clock().advance(24LL * 3600 * 1000);
    move(test, worker, crew, crew.otherProject, test.today());
    const Letter after = read(test, before.id);
    CHECK(toJson(after.facts) == toJson(before.facts));
    CHECK(after.code == before.code);
    const VerifiedLetter now = verified(test, before.code);
    CHECK(now.verdict == LetterVerdict::Genuine);
    CHECK(now.differs.isEmpty());  // the letter is about days before the move
    CHECK(daysOf(issued(test, about(worker, LetterKind::Cover))).last() ==
          "2026-11-26..2026-11-26 yes yes 东湖学校扩建");
  }
  SECTION("the same request key issues one letter") {
    const IssueLetter asked = about(worker, LetterKind::Cover);
    const auto first = test.as(Role::Clerk).runNow(IssueALetter, asked, {"key-1", std::nullopt});
    const auto again = test.as(Role::Clerk).runNow(IssueALetter, asked, {"key-1", std::nullopt});
    REQUIRE(first);
    REQUIRE(again);
    CHECK(again->number == first->number);
    CHECK(test.count("letter") == 1);
    CHECK(test.count("letter_print") == 1);
  }
  SECTION("a proof of registration is about the day it is issued") {
    const Letter letter = issued(test, about(worker, LetterKind::Registration));
    CHECK_FALSE(letter.from.isValid());
    CHECK(letter.facts.from == today);
    CHECK(letter.facts.work.size() == 1);
    CHECK(letter.facts.days.isEmpty());
    CHECK(letter.facts.contracts.isEmpty());
    CHECK(errorOf(issue(test, about(worker, LetterKind::Registration, today))) == "invalid:from");
    CHECK(errorOf(issue(test, about(worker, LetterKind::Registration, {}, today))) == "invalid:to");
  }
  SECTION("the period: left open from the first day on file; never beyond today") {
    CHECK(issued(test, about(worker, LetterKind::Cover)).from == today);
    CHECK(issued(test, about(worker, LetterKind::Cover)).to == today);
    CHECK(errorOf(issue(test, about(worker, LetterKind::Cover, today, today.addDays(1)))) == "invalid:to");
    CHECK(errorOf(issue(test, about(worker, LetterKind::Employment, today, today.addDays(1)))) ==
          "invalid:to");
    CHECK(errorOf(issue(test, about(worker, LetterKind::Cover, today, today.addDays(-1)))) == "invalid:from");
    CHECK(errorOf(issue(test, about(worker, LetterKind::Cover, today.addYears(-20), today))) ==
          "invalid:from");
    CHECK(errorOf(issue(test, about(worker, LetterKind::Cover, today.addYears(-20).addDays(1), today))) ==
          "none");
    const Letter ofOneDay = issued(test, about(worker, LetterKind::Cover, today, today));
    CHECK(daysOf(ofOneDay) == QStringList{"2026-11-25..2026-11-25 yes yes 滨江花园三期"});
  }
  SECTION("what is missing is asked for, field by field") {
    const auto without = [&](auto change) {
      IssueLetter lacking = about(worker, LetterKind::Cover);
      change(lacking);
      return errorOf(issue(test, lacking));
    };
    CHECK(without([](IssueLetter& l) { l.worker = WorkerId(999); }) == "not-found:worker");
    CHECK(without([](IssueLetter& l) { l.kind.reset(); }) == "invalid:kind");
    CHECK(without([](IssueLetter& l) { l.purpose.reset(); }) == "invalid:for");
    CHECK(without([](IssueLetter& l) { l.purpose = LetterPurpose::Other; }) == "invalid:addressee");
    CHECK(without([](IssueLetter& l) { l.addressee = QString(61, u'院'); }) == "invalid:addressee");
    CHECK(without([](IssueLetter& l) { l.askedBy.reset(); }) == "invalid:askedBy");
    CHECK(without([](IssueLetter& l) { l.askedBy = LetterAsker::Authorised; }) == "invalid:askedName");
    CHECK(without([](IssueLetter& l) {
            l.askedBy = LetterAsker::Authorised;
            l.askedName = "陈小川";
          }) == "invalid:askedPaper");
    CHECK(without([](IssueLetter& l) {
            l.askedBy = LetterAsker::Authority;
            l.askedPaper = "宁公函〔2026〕7号";
          }) == "invalid:askedName");
    CHECK(without([](IssueLetter& l) { l.language = "fr"; }) == "invalid:language");
    CHECK(test.count("letter") == 0);
    CHECK(test.value("select count(*) from serial where kind = 'letter'") == 0);
  }
  SECTION("who fetched it in his place is kept, and for himself nobody is") {
    IssueLetter asked = about(worker, LetterKind::Cover);
    asked.askedName = " 陈小川 ";
    asked.askedPaper = "委托书 2026-11-20";
    CHECK(issued(test, asked).askedName.isEmpty());
    asked.askedBy = LetterAsker::Authorised;
    const Letter letter = issued(test, asked);
    CHECK(letter.askedName == "陈小川");
    CHECK(letter.askedPaper == "委托书 2026-11-20");
    const QString audited =
        test.value("select after from audit_entry where operation = 'letter.issue' order by id desc limit 1")
            .toString();
    CHECK(audited.contains("陈小川"));
    CHECK(audited.contains("idNumber"));
    CHECK_FALSE(audited.contains(letter.facts.idNumber));
    CHECK_FALSE(verified(test, letter.code).letter->askedName.contains("陈"));
  }
  SECTION("the history of the worker shows it") {
    const Letter letter = issued(test, about(worker, LetterKind::Cover));
    const auto history = test.as(Role::Clerk).runNow(WorkerHistory, WorkerRef{worker, {}, false});
    REQUIRE(history);
    CHECK(std::any_of(history->entries.begin(), history->entries.end(), [&](const HistoryEntry& each) {
      return each.operation == "letter.issue" && each.after.contains(letter.number);
    }));
  }
  SECTION("no whole number is kept with the request key, and who may not register issues none") {
    const Letter letter = issued(test, about(worker, LetterKind::Cover));
    CHECK(test.value("select count(*) from operation_result where result like '%' || ? || '%'",
                     {letter.facts.idNumber}) == 0);
    CHECK(errorOf(issue(test, about(worker, LetterKind::Cover), Role::Auditor)) == "forbidden:letter.issue");
  }
}

TEST_CASE("A letter says what the record says", "[letters]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  TestOffice test(backend);
  const Crew crew = aCrew(test);
  const QDate from(2026, 11, 1);

  SECTION("an assignment entered late: the days before wait for evidence, and the date stands beside them") {
    const WorkerId worker = enter(test, aWorker().onSite(crew, from));
    const Letter letter = issued(test, about(worker, LetterKind::Cover));
    CHECK(letter.from == from);
    CHECK(daysOf(letter) == QStringList{"2026-11-01..2026-11-24 needs-evidence no 滨江花园三期",
                                        "2026-11-25..2026-11-25 yes yes 滨江花园三期"});
    const LetterSpan& before = letter.facts.days.first();
    CHECK_FALSE(before.registered);
    REQUIRE(before.enteredLate.size() == 1);
    CHECK(before.enteredLate.first().beginsOn == from);
    CHECK(before.enteredLate.first().enteredOn == today);
    CHECK(before.injuryReason == "assigned-before-registration");
    CHECK(before.injurySentence.contains("滨江花园三期"));
    CHECK_FALSE(before.injurySentence.contains("Assigned"));
    CHECK(before.injuryInEnglish.contains("Assigned to 滨江花园三期"));
    CHECK(letter.facts.work.first().isLate());
  }
  SECTION("gaps are gaps, with the contract that went on") {
    const WorkerId worker = enter(test, aWorker().onSite(crew).contract(today, today.addYears(2)));
    test.clock().advance(24LL * 3600 * 1000);
    Leave leave;
    leave.who.worker = worker;
    leave.lastDay = test.today();
    leave.reason = "work-done";
    REQUIRE(errorOf(test.as(Role::Clerk).runNow(LeaveSite, leave)) == "none");
    test.clock().advance(3 * 24LL * 3600 * 1000);
    const Letter gap = issued(test, about(worker, LetterKind::Employment));
    REQUIRE(gap.facts.days.size() == 2);
    CHECK(daysOf(gap) ==
          QStringList{"2026-11-25..2026-11-26 yes yes 滨江花园三期", "2026-11-27..2026-11-29 no no"});
    CHECK(gap.facts.days.last().isGap());
    CHECK(gap.facts.days.last().contractWith == "示例恒工劳务有限公司");
    CHECK(gap.facts.days.last().injuryReason == "contract-without-assignment");
    CHECK(gap.facts.work.first().endsOn == QDate(2026, 11, 26));
    CHECK_FALSE(gap.facts.work.first().endEnteredOn.isValid());
    SECTION("the sentence of a stretch is that of its last day, not “from this day on”") {
      CHECK_FALSE(gap.facts.days.first().injuryInEnglish.contains("from this day on"));
    }
    SECTION("a period within the gap names no work") {
      const Letter inside =
          issued(test, about(worker, LetterKind::Employment, QDate(2026, 11, 27), QDate(2026, 11, 28)));
      CHECK(inside.facts.work.isEmpty());
      CHECK(inside.facts.contracts.size() == 1);
      CHECK(daysOf(inside) == QStringList{"2026-11-27..2026-11-28 no no"});
    }
    SECTION("a period that ends before he left does not say that he left") {
      const Letter earlier = issued(test, about(worker, LetterKind::Employment, today, today));
      REQUIRE(earlier.facts.work.size() == 1);
      CHECK_FALSE(earlier.facts.work.first().endsOn.isValid());
    }
    SECTION("coming again later leaves the letter right") {
      test.clock().advance(24LL * 3600 * 1000);
      comeAgain(test, worker, crew, crew.otherProject, test.today());
      CHECK(verified(test, gap.code).differs.isEmpty());
    }
    SECTION("coming again within its period does not") {
      comeAgain(test, worker, crew, crew.project, QDate(2026, 11, 28));
      CHECK(whatDiffers(verified(test, gap.code)) == QVector<QString>{"work", "days"});
    }
  }
  SECTION("overlapping assignments name both projects") {
    const WorkerId worker = enter(test, aWorker().onSite(crew));
    comeAgain(test, worker, crew, crew.otherProject, today, "两个工地轮流");
    const Letter letter = issued(test, about(worker, LetterKind::Cover));
    CHECK(letter.facts.work.size() == 2);
    REQUIRE(letter.facts.days.size() == 1);
    const LetterSpan& both = letter.facts.days.first();
    CHECK(both.projects == QVector<QString>{"滨江花园三期", "东湖学校扩建"});
    CHECK(both.injuryReason == "overlap");
    CHECK(both.injuryInEnglish.contains("滨江花园三期"));
    CHECK(both.injuryInEnglish.contains("东湖学校扩建"));
  }
  SECTION("without any assignment it says so") {
    const WorkerId worker = enter(test, aWorker());
    const Letter letter = issued(test, about(worker, LetterKind::Employment));
    CHECK(letter.facts.work.isEmpty());
    CHECK(daysOf(letter) == QStringList{"2026-11-25..2026-11-25 no no"});
    CHECK(letter.facts.days.first().injuryReason == "no-job");
    CHECK(issued(test, about(worker, LetterKind::Registration)).facts.work.isEmpty());
  }
  SECTION("an assignment that was withdrawn as a mistake counts nowhere") {
    const auto visit = test.as(Role::Clerk).runNow(RegisterWorker, NewWorker(aWorker().onSite(crew)));
    REQUIRE(visit);
    REQUIRE(errorOf(test.as(Role::Clerk)
                        .runNow(WithdrawVisit,
                                WithdrawRegistration{visit->worker, visit->receipt, "录错"})) == "none");
    const Letter letter = issued(test, about(visit->worker, LetterKind::Employment));
    CHECK(letter.facts.work.isEmpty());
    CHECK(daysOf(letter) == QStringList{"2026-11-25..2026-11-25 no no"});
  }
  SECTION("other documents stand as they are") {
    NewWorker visit = aWorker().named("SARAH MILLER");
    visit.person.documentKind = DocumentKind::Passport;
    visit.person.idNumber = "E12345678";
    const Letter letter = issued(test, about(enter(test, visit), LetterKind::Registration));
    CHECK(letter.facts.documentKind == DocumentKind::Passport);
    CHECK(letter.facts.idNumber == "E12345678");
    CHECK(verified(test, letter.code).letter->facts.idNumber == "****5678");
  }
  SECTION("every day of a stretch has the answer that the record gives for it") {
    const WorkerId worker =
        enter(test, aWorker().onSite(crew, from).contract(from.addDays(-20), from.addDays(10)));
    test.clock().advance(24LL * 3600 * 1000);
    move(test, worker, crew, crew.otherProject, test.today());
    const Letter letter = issued(test, about(worker, LetterKind::Cover));
    CHECK(letter.from == from.addDays(-20));
    QDate day = letter.from;
    for (const LetterSpan& span : letter.facts.days) {
      CHECK(span.from == day);
      for (; day <= span.to; day = day.addDays(1)) {
        const auto shown = test.as(Role::Clerk).runNow(ShowWorker, WorkerOnDay{{worker, {}, false}, day});
        REQUIRE(shown);
        INFO(day.toString(Qt::ISODate).toStdString());
        CHECK(shown->entitlements[2].answer == span.injury);
        CHECK(shown->entitlements[2].reason == span.injuryReason);
        CHECK(shown->entitlements[3].answer == span.illness);
        CHECK(shown->entitlements[3].reason == span.illnessReason);
      }
    }
    CHECK(day == letter.to.addDays(1));
  }
}

TEST_CASE("letter.reprint", "[letters]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  TestOffice test(backend);
  const WorkerId worker = enter(test, aWorker());
  const Letter letter = issued(test, about(worker, LetterKind::Registration));
  const auto again = [&](const QString& reason, Role role = Role::Clerk) {
    return test.as(role).runNow(PrintLetterAgain, ReprintLetter{letter.id, {}, reason, {}});
  };

  SECTION("is counted, with who, when and why") {
    test.clock().advance(60000);
    const auto second = again("医院要两份", Role::Supervisor);
    REQUIRE(errorOf(second) == "none");
    CHECK(second->copy == 2);
    CHECK(second->code == letter.code);
    CHECK(again("受潮")->copy == 3);
    const Letter now = read(test, letter.id);
    CHECK(now.printed == 3);
    REQUIRE(now.prints.size() == 3);
    CHECK(now.prints[1].reason == "医院要两份");
    CHECK(now.prints[1].printedBy == "supervisor");
    CHECK(now.prints[1].printedAt > letter.prints[0].printedAt);
    CHECK(now.version == letter.version);
    CHECK(verified(test, letter.code).letter->printed == 3);
  }
  SECTION("by its number, in the other language") {
    const auto english =
        test.as(Role::Clerk).runNow(PrintLetterAgain, ReprintLetter{{}, " zm-20261125-0001", "英文版", "en"});
    REQUIRE(errorOf(english) == "none");
    CHECK(read(test, letter.id).prints.last().language == "en");
  }
  SECTION("a second try with the same key counts once") {
    for (int i = 0; i < 2; ++i)
      REQUIRE(
          test.as(Role::Clerk)
              .runNow(PrintLetterAgain, ReprintLetter{letter.id, {}, "丢了", {}}, {"key-2", std::nullopt}));
    CHECK(read(test, letter.id).printed == 2);
  }
  SECTION("wants a reason, and a letter") {
    CHECK(errorOf(again("  ")) == "invalid:reason");
    CHECK(errorOf(again(QString(201, u'丢'))) == "invalid:reason");
    CHECK(
        errorOf(test.as(Role::Clerk).runNow(PrintLetterAgain, ReprintLetter{LetterId(77), {}, "丢了", {}})) ==
        "not-found:letter");
    CHECK(read(test, letter.id).printed == 1);
  }
}

TEST_CASE("letter.void", "[letters]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  TestOffice test(backend);
  const WorkerId worker = enter(test, aWorker());
  const auto makeVoid = [&](LetterId letter, Role role,
                            const QString& reason = QStringLiteral("写错了医院")) {
    return test.as(role).runNow(MakeLetterVoid, VoidLetter{letter, {}, reason});
  };

  SECTION("by who issued it: its code says so, and it is printed no more") {
    const Letter letter = issued(test, about(worker, LetterKind::Registration));
    CHECK(errorOf(makeVoid(letter.id, Role::Clerk, {})) == "invalid:reason");
    REQUIRE(errorOf(makeVoid(letter.id, Role::Clerk)) == "none");
    const VerifiedLetter now = verified(test, letter.code);
    CHECK(now.verdict == LetterVerdict::Void);
    REQUIRE(now.letter);
    CHECK(now.letter->voidReason == "写错了医院");
    CHECK(now.letter->voidedBy == "clerk");
    CHECK(errorOf(makeVoid(letter.id, Role::Clerk)) == "conflict:state");
    CHECK(errorOf(
              test.as(Role::Clerk).runNow(PrintLetterAgain, ReprintLetter{letter.id, {}, "再要一份", {}})) ==
          "conflict:state");
  }
  SECTION("by a supervisor, but not by another clerk") {
    const auto own = issue(test, about(worker, LetterKind::Registration), Role::Supervisor);
    REQUIRE(own);
    CHECK(errorOf(makeVoid(own->letter, Role::Clerk)) == "forbidden:issuer");
    CHECK(verified(test, own->code).verdict == LetterVerdict::Genuine);
    const Letter letter = issued(test, about(worker, LetterKind::Registration));
    CHECK(errorOf(makeVoid(letter.id, Role::Supervisor)) == "none");
    CHECK(errorOf(makeVoid(LetterId(77), Role::Supervisor)) == "not-found:letter");
  }
}

TEST_CASE("letter.list", "[letters]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  TestOffice test(backend);
  const WorkerId worker = enter(test, aWorker());
  const WorkerId other = enter(test, aStranger(3));
  issued(test, about(worker, LetterKind::Registration));
  const Letter second = issued(test, about(worker, LetterKind::Cover));
  issued(test, about(other, LetterKind::Registration));
  const auto page = [&](WorkerId whose, const QString& cursor, int limit) {
    const auto found = test.as(Role::Inspector).runNow(ListLetters, LetterListRequest{whose, cursor, limit});
    REQUIRE(found);
    return *found;
  };
  CHECK(page({}, {}, 10).lines.size() == 3);
  const LetterListPage first = page(worker, {}, 1);
  REQUIRE(first.lines.size() == 1);
  CHECK(first.lines.first().number == second.number);
  CHECK(first.lines.first().from == second.from);
  CHECK(first.lines.first().facts.idNumber.isEmpty());
  CHECK(page(worker, first.cursor, 1).lines.first().kind == LetterKind::Registration);
  CHECK(errorOf(test.as(Role::Inspector).runNow(ListLetters, LetterListRequest{{}, "nowhere", 1})) ==
        "invalid:cursor");
  CHECK(errorOf(test.as(Role::Inspector).runNow(ReadLetter, LetterRef{second.id, {}})) ==
        "forbidden:letter.read");
  CHECK(errorOf(test.as(Role::Auditor).runNow(ReadLetter, LetterRef{LetterId(77), {}})) ==
        "not-found:letter");
}

TEST_CASE("letter.verify", "[letters]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  TestOffice test(backend);
  const Crew crew = aCrew(test);
  const WorkerId worker = enter(test, aWorker().onSite(crew));

  SECTION("before the first letter every code is unknown") {
    const QString code = letter_code::codeOf(letter_code::newKey(), {"ZM-20261125-0001"});
    CHECK(verified(test, code).verdict == LetterVerdict::Unknown);
  }
  SECTION("genuine: what it states, without whole name and number") {
    const Letter letter = issued(test, about(worker, LetterKind::Cover));
    const VerifiedLetter genuine = verified(test, letter.code);
    CHECK(genuine.verdict == LetterVerdict::Genuine);
    REQUIRE(genuine.letter);
    CHECK(genuine.letter->number == letter.number);
    CHECK(genuine.letter->code == letter.code);
    CHECK(genuine.letter->facts.name == "陈**");
    CHECK(genuine.letter->workerName == "陈**");
    CHECK(genuine.letter->facts.idNumber == "****" + letter.facts.idNumber.right(4));
    CHECK_FALSE(genuine.letter->facts.birthDate.isValid());
    CHECK(genuine.letter->facts.days.size() == 1);
    CHECK(genuine.letter->facts.days.first().projects == QVector<QString>{"滨江花园三期"});
    const QByteArray all = QJsonDocument(toJson(genuine)).toJson();
    CHECK_FALSE(all.contains(letter.facts.idNumber.toUtf8()));
    CHECK_FALSE(all.contains("陈大川"));
    CHECK(test.count("operation") > 0);
  }
  SECTION("as people type it") {
    const Letter letter = issued(test, about(worker, LetterKind::Cover));
    QString typed = letter.code.toLower().replace(u'-', u' ').replace(u'0', u'o').replace(u'1', u'l');
    CHECK(verified(test, typed).verdict == LetterVerdict::Genuine);
    CHECK(verified(test, letter.code.toLower().remove(u'-').replace(u'v', u'u')).verdict ==
          LetterVerdict::Genuine);
  }
  SECTION("mistyped or unknown, never another's") {
    const Letter letter = issued(test, about(worker, LetterKind::Cover));
    CHECK(verified(test, letter.code.chopped(1)).verdict == LetterVerdict::Mistyped);
    CHECK(verified(test, letter.code + "0").verdict == LetterVerdict::Mistyped);
    CHECK(verified(test, "").verdict == LetterVerdict::Mistyped);
    CHECK(verified(test, letter.number).verdict == LetterVerdict::Mistyped);
    const QString invented = letter_code::codeOf(letter_code::newKey(), {letter.number});
    const VerifiedLetter unknown = verified(test, invented);
    CHECK(unknown.verdict == LetterVerdict::Unknown);
    CHECK_FALSE(unknown.letter);
  }
  SECTION("what is on file today otherwise is listed, numbers and names in part") {
    const Letter letter = issued(test, about(worker, LetterKind::Cover));
    REQUIRE(test.tamper("update worker set name = '陈大山'").isEmpty());
    const VerifiedLetter now = verified(test, letter.code);
    CHECK(now.verdict == LetterVerdict::Genuine);
    REQUIRE(now.differs.size() == 1);
    CHECK(now.differs.first().what == "name");
    CHECK(now.differs.first().was == "陈**");
  }
  SECTION("what was changed in the database is not genuine") {
    const Letter letter = issued(test, about(worker, LetterKind::Cover));
    const auto change = [&](const char* set) {
      const QString sql = QStringLiteral("update letter set ") + QString::fromUtf8(set);
      if (test.backend() == Backend::Sqlite)
        REQUIRE(test.tamper("drop trigger letter_void_once").isEmpty());
      else
        REQUIRE(test.tamper("alter table letter disable trigger user").isEmpty());
      REQUIRE(test.tamper(sql).isEmpty());
      const VerifiedLetter altered = verified(test, letter.code);
      CHECK(altered.verdict == LetterVerdict::Altered);
      REQUIRE(altered.letter);
      CHECK(altered.letter->number == letter.number);
      CHECK(altered.letter->facts.days.isEmpty());
    };
    SECTION("the facts") { change("facts = replace(facts, '滨江花园', '东湖学校')"); }
    SECTION("the period") { change("from_on = '2026-01-01'"); }
    SECTION("the purpose") { change("purpose = 'police'"); }
    SECTION("the day of issue") { change("issued_at = issued_at - 86400000"); }
  }
  SECTION("a row that somebody wrote past the program has no code that holds") {
    const Letter letter = issued(test, about(worker, LetterKind::Cover));
    const QString invented = letter_code::codeOf(letter_code::newKey(), {"forged"});
    if (test.backend() == Backend::Postgres)
      REQUIRE(test.tamper("alter table letter disable trigger user").isEmpty());
    REQUIRE(test.tamper(QStringLiteral("insert into letter (number, code, worker_id, kind, purpose, from_on, "
                                       "to_on, asked_by, facts, issued_by, issued_at, operation_id) select "
                                       "'ZM-20261125-0099', '%1', worker_id, kind, purpose, from_on, to_on, "
                                       "asked_by, facts, issued_by, issued_at, operation_id from letter")
                            .arg(invented))
                .isEmpty());
    CHECK(verified(test, invented).verdict == LetterVerdict::Altered);
    CHECK(verified(test, letter.code).verdict == LetterVerdict::Genuine);
  }
}

TEST_CASE("A letter stays as it was issued", "[letters]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  TestOffice test(backend);
  const Letter letter = issued(test, about(enter(test, aWorker()), LetterKind::Registration));
  for (const char* sql :
       {"update letter set facts = '{}'", "update letter set code = 'X'", "update letter set kind = 'cover'",
        "update letter set issued_at = 1", "update letter set addressee = '别处'", "delete from letter",
        "update letter_print set nth = 1, reason = 'x'", "delete from letter_print",
        "update letter_secret set key = '00'", "delete from letter_secret"}) {
    INFO(sql);
    CHECK_FALSE(test.tamper(QString::fromLatin1(sql)).isEmpty());
  }
  REQUIRE(test.as(Role::Clerk).runNow(MakeLetterVoid, VoidLetter{letter.id, {}, "开错了"}));
  CHECK_FALSE(test.tamper("update letter set voided_at = null, voided_by = '', void_reason = ''").isEmpty());
  CHECK_FALSE(test.tamper("update letter set void_reason = '别的'").isEmpty());
}

TEST_CASE("PostgreSQL holds letters against psql too", "[letters][postgres]") {
  if (testBackends().size() < 2) return;
  TestOffice test(Backend::Postgres);
  const auto printed = issue(test, about(enter(test, aWorker()), LetterKind::Registration), Role::Supervisor);
  REQUIRE(printed);
  const auto codeAfter = [&](const char* login, const char* sql) {
    return codeAfterAs(test.address(), login, QString::fromUtf8(sql));
  };
  const char* const byClerk = "update letter set voided_by = 'clerk', voided_at = 1, void_reason = 'x'";
  CHECK(codeAfter("clerk", byClerk) == "42501");
  CHECK(codeAfter("clerk", "update letter set voided_by = 'supervisor', voided_at = 1, void_reason = 'x'") ==
        "42501");
  CHECK(codeAfter("clerk", "update letter set facts = '{}'") == "P0001");
  for (const char* sql :
       {"delete from letter", "delete from letter_print", "update letter_print set nth = 9",
        "update letter_secret set key = '00'", "delete from letter_secret",
        "insert into letter_print (letter_id, nth, language, reason, printed_by, printed_at, operation_id) "
        "select id, 2, 'zh', 'x', 'supervisor', 1, operation_id from letter",
        "insert into letter (number, code, worker_id, kind, purpose, asked_by, facts, issued_by, issued_at, "
        "operation_id) select 'x', 'x', worker_id, kind, purpose, asked_by, facts, 'supervisor', 1, "
        "operation_id from letter"}) {
    INFO(sql);
    CHECK(codeAfter("clerk", sql) == "42501");
  }
  CHECK(codeAfter("auditor", byClerk) == "42501");
  CHECK(codeAfter("inspector", "select key from letter_secret").isEmpty());
  CHECK(verified(test, printed->code).verdict == LetterVerdict::Genuine);
}

TEST_CASE("rule: the code of a letter", "[letters]") {
  const QString key = letter_code::newKey();
  const QStringList stated{"ZM-20261125-0001", "{\"name\":\"陈大川\"}"};
  const QString code = letter_code::codeOf(key, stated);
  const QString alphabet = QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ");

  SECTION("sixteen characters, the same for the same, another for any other") {
    CHECK(code.size() == letter_code::length);
    CHECK(letter_code::isWellFormed(code));
    CHECK(letter_code::codeOf(key, stated) == code);
    CHECK(letter_code::codeOf(key, {"ZM-20261125-0002", stated[1]}) != code);
    CHECK(letter_code::codeOf(key, {stated[0], "{\"name\":\"陈大山\"}"}) != code);
    CHECK(letter_code::codeOf(key, {stated[0] + "{", "\"name\":\"陈大川\"}"}) != code);
    CHECK(letter_code::codeOf(letter_code::newKey(), stated) != code);
    CHECK(letter_code::codeOf({}, stated).isEmpty());
    CHECK(letter_code::newKey() != key);
  }
  SECTION("every single wrong character is noticed") {
    for (int place = 0; place < code.size(); ++place)
      for (const QChar other : alphabet) {
        QString wrong = code;
        wrong[place] = other;
        CHECK(letter_code::isWellFormed(wrong) == (wrong == code));
      }
  }
  SECTION("any two characters that changed places are noticed") {
    for (int n = 0; n < 50; ++n) {
      const QString each = letter_code::codeOf(key, {QString::number(n)});
      for (int a = 0; a < each.size(); ++a)
        for (int b = a + 1; b < each.size(); ++b) {
          QString swapped = each;
          std::swap(swapped[a], swapped[b]);
          CHECK(letter_code::isWellFormed(swapped) == (swapped == each));
        }
    }
  }
  SECTION("folding takes look-alikes, widths, blanks and hyphens") {
    CHECK(letter_code::folded(" o1i-lＵ　ab ") == "0111VAB");
    CHECK(letter_code::folded(letter_code::grouped(code)) == code);
    CHECK(letter_code::grouped("ABCDEFGHJKMNPQRS") == "ABCD-EFGH-JKMN-PQRS");
  }
  SECTION("what looks like one in the search box") {
    CHECK(letter_code::looksLikeCode("4F2K-9QXW-0RTB-71YE"));
    CHECK(letter_code::looksLikeCode("4f2k9qxw0rtb71ye"));
    CHECK_FALSE(letter_code::looksLikeCode("3299010023817740"));  // a card number
    CHECK_FALSE(letter_code::looksLikeCode("ouyangzhongliang"));
    CHECK_FALSE(letter_code::looksLikeCode("ZM-20261125-0001x"));
    CHECK_FALSE(letter_code::looksLikeCode("4F2K"));
  }
}
