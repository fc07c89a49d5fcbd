#include <QDeadlineTimer>
#include <QSemaphore>
#include <catch2/catch.hpp>
#include <thread>

#include "calendar/working_calendar.h"
#include "cards/card_operations.h"
#include "support/a_worker.h"
#include "workers/registration.h"

namespace {

Result<Registered> tried(TestOffice& test, const NewWorker& visit) {
  return test.as(Role::Clerk).runNow(RegisterWorker, visit);
}

qint64 entries(TestOffice& test, const char* subject) {
  return test
      .value(QStringLiteral(
                 "select count(*) from audit_entry where subject = ? and operation = 'worker.register'"),
             {QString::fromLatin1(subject)})
      .toLongLong();
}

QStringList everyTable() {
  return {"worker",    "worker_document",   "worker_key",  "worker_like", "photo",
          "contract",  "assignment",        "telling",     "receipt",     "card",
          "card_step", "likeness_decision", "audit_entry", "operation"};
}

QVector<qint64> countsOf(TestOffice& test) {
  QVector<qint64> counts;
  for (const QString& table : everyTable()) counts.append(test.count(table));
  return counts;
}

constexpr int longestWait = 10'000;
QSemaphore written;  ///< the slow desk has written him and has not committed yet
QSemaphore mayGoOn;

Result<Registered> registerSlowly(Work& work, const NewWorker& visit) {
  const auto done = registerWorkers(work, {visit});
  written.release();
  if (!done) return refuse(done.error());
  if (!mayGoOn.tryAcquire(1, longestWait)) return refuse(invalid("nobody let him go on", {}));
  return done->first();
}

/// worker.register at a desk that stands still between writing and committing.
const Operation<NewWorker, Registered> RegisterSlowly{
    {"test.register", Permission::RegisterWorkers, Effect::Changes, "worker card", "", ""}, &registerSlowly};

/// Whether so many wait for a table on PostgreSQL.
bool queueFor(TestOffice& test, const QString& table, int length) {
  const QString waiting =
      QStringLiteral("select count(*) from pg_locks where relation = cast(? as regclass) and not granted");
  for (const QDeadlineTimer end(longestWait); !end.hasExpired();)
    if (test.value(waiting, {table}).toInt() == length) return true;
  return false;
}

}  // namespace

TEST_CASE("worker.register") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  TestOffice test(backend);
  const Crew crew = aCrew(test);

  SECTION("with a job: number, receipt, card days, and the record as it was entered") {
    NewWorker visit =
        aWorker().phone("19900000591").onSite(crew).contract(QDate(2026, 11, 25), QDate(2028, 11, 24));
    visit.assignment->teamName = QStringLiteral("钢筋二班");
    visit.photoJpeg = aJpeg();
    const auto done = tried(test, visit);
    REQUIRE(errorOf(done) == "none");
    CHECK(isRegistrationNumber(done->number));
    CHECK(done->number.mid(4, 2) == "26");
    CHECK(done->receipt == "DJ-20261125-0001");
    CHECK(done->cardDue == *WorkingCalendar::shipped().addWorkingDays(test.today(), 6));
    CHECK(done->cardDeskDue == *WorkingCalendar::shipped().addWorkingDays(test.today(), 5));
    CHECK(done->warnings == QVector<QString>{"number-doubtful", "unknown-division", "no-dispatch-contract"});
    const WorkerRecord record = recordOf(test, done->worker);
    CHECK(record.worker.number == done->number);
    CHECK(record.worker.person.name == visit.person.name);
    CHECK(record.worker.person.idNumber == visit.person.idNumber);
    CHECK(record.worker.person.birthDate == visit.person.birthDate);
    CHECK(record.worker.registeredOn == test.today());
    CHECK(record.worker.told == ToldHow::Present);
    CHECK(record.worker.photo.isValid());
    REQUIRE(record.assignments.size() == 1);
    CHECK(record.assignments[0].project == crew.project);
    CHECK(record.assignments[0].team == QStringLiteral("钢筋二班"));
    CHECK(record.assignments[0].id == done->assignment);
    CHECK(record.assignments[0].contract == record.contracts.value(0).id);
    REQUIRE(record.cards.size() == 1);
    CHECK(record.cards[0].state == CardState::Queued);
    CHECK_FALSE(record.missing.contains("photo"));
    CHECK(record.missing.contains("ethnic"));
    SECTION("each subject has exactly one entry") {
      for (const char* subject : {"worker", "card", "contract", "assignment", "team"}) {
        INFO(subject);
        CHECK(entries(test, subject) == 1);
      }
    }
    SECTION("the photo is read back") {
      const auto photo = test.as(Role::Auditor).runNow(ReadPhoto, PhotoRef{record.worker.photo});
      REQUIRE(photo);
      CHECK(photo->jpeg == visit.photoJpeg);
      CHECK(photo->width == 102);
      CHECK(photo->height == 126);
    }
  }

  SECTION("by himself, without a job: registered, and not covered") {
    const auto done = tried(test, aWorker());
    REQUIRE(errorOf(done) == "none");
    CHECK_FALSE(done->assignment.isValid());
    CHECK(test.count("assignment") == 0);
    CHECK(test.count("card") == 1);
    WorkerOnDay asked;
    asked.worker.worker = done->worker;
    const auto shown = test.as(Role::Clerk).runNow(ShowWorker, asked);
    REQUIRE(shown);
    CHECK(shown->entitlements[2].answer == Answer::No);
    CHECK(shown->entitlements[2].reason == "no-job");
  }

  SECTION("numbers follow one another and pass their check digit") {
    const auto first = tried(test, aWorker());
    const auto second = tried(test, aWorker().named("李四海").born(QDate(1990, 1, 2), 11));
    REQUIRE(errorOf(second) == "none");
    CHECK(second->number.mid(6, 7).toInt() == first->number.mid(6, 7).toInt() + 1);
    CHECK(second->receipt == "DJ-20261125-0002");
    test.clock().set(FixedClock(QDate(2026, 11, 26)).now());
    const auto next = tried(test, aWorker().named("王五岳").born(QDate(1991, 1, 2), 11));
    REQUIRE(errorOf(next) == "none");
    CHECK(next->receipt == "DJ-20261126-0001");
  }

  SECTION("a refusal names the field and leaves nothing behind") {
    const auto before = countsOf(test);
    CHECK(errorOf(tried(test, aWorker().born(QDate(2011, 1, 1), 11))) == "invalid:birthDate");
    CHECK(errorOf(tried(test, aWorker().onSite(crew).phone("19900000316"))) == "invalid:phone");
    NewWorker visit = aWorker().onSite(crew);
    visit.assignment->manager = {};
    CHECK(errorOf(tried(test, visit)) == "invalid:assignment.manager");
    visit.assignment->manager = ManagerId(999);
    CHECK(errorOf(tried(test, visit)) == "invalid:assignment.manager");
    CHECK(errorOf(tried(test, aWorker().born(QDate(1960, 1, 1), 11))) == "invalid:ageReason");
    CHECK(countsOf(test) == before);
  }

  SECTION("one person, one registration: the number is known") {
    const auto first = tried(test, aWorker());
    REQUIRE(first);
    const auto again = tried(test, aWorker().named("陈大传"));
    REQUIRE(errorOf(again) == "conflict:idNumber");
    CHECK(again.error().text().contains(first->number));
    CHECK_FALSE(again.error().text().contains(numberOf(QDate(1983, 5, 12), 71)));
    SECTION("in its 15-digit form too") {
      CHECK(errorOf(tried(test, aWorker().numbered("329921830512071"))) == "conflict:idNumber");
    }
    SECTION("in full width too") {
      CHECK(errorOf(tried(test, aWorker().numbered(QStringLiteral("３２９９２１８３０５１２０７１")))) ==
            "conflict:idNumber");
    }
  }

  SECTION("15 digits are upgraded, and both forms find him") {
    const auto done = tried(test, aWorker().numbered("329921830512071"));
    REQUIRE(errorOf(done) == "none");
    const WorkerRecord record = recordOf(test, done->worker);
    CHECK(record.worker.person.idNumber == numberOf(QDate(1983, 5, 12), 71));
    REQUIRE(record.worker.documents.size() == 2);
    CHECK(record.worker.documents[1].number == "329921830512071");
    CHECK(errorOf(tried(test, aWorker())) == "conflict:idNumber");
  }

  SECTION("like somebody: asked, answered with a reason, and kept") {
    const auto first = tried(test, aWorker());
    REQUIRE(first);
    WorkerBuilder other = aWorker().named("陈大传").numbered(numberOf(QDate(1983, 5, 12), 73));
    const auto asked = tried(test, other);
    REQUIRE(errorOf(asked) == "conflict:likeness");
    CHECK(asked.error().text().contains(first->number));
    const auto done = tried(test, other.notLike(first->worker));
    REQUIRE(errorOf(done) == "none");
    CHECK(test.value("select reason from likeness_decision where worker_id = ?", {done->worker.value()})
              .toString() == "father's name differs");
    SECTION("it is he: use the return") {
      NewWorker same = aWorker().named("陈大船").numbered(numberOf(QDate(1983, 5, 12), 75));
      same.likeness = {{first->worker, true, {}}};
      CHECK(errorOf(tried(test, same)) == "invalid:likeness");
    }
  }

  SECTION("a year without a calendar: due days stay empty, and are filled in when it is announced") {
    test.clock().set(FixedClock(QDate(2026, 12, 30)).now());
    const auto done = tried(test, aWorker());
    REQUIRE(errorOf(done) == "none");
    CHECK_FALSE(done->cardDue.isValid());
    CHECK(done->warnings.contains("calendar-not-announced"));
    CHECK(test.value("select count(*) from card where due_on is null").toInt() == 1);
  }

  SECTION("a second try with the same request key is the same registration") {
    RunOptions options;
    options.requestKey = QStringLiteral("7d2c");
    const auto first = test.as(Role::Clerk).runNow(RegisterWorker, NewWorker(aWorker()), options);
    const auto second = test.as(Role::Clerk).runNow(RegisterWorker, NewWorker(aWorker()), options);
    REQUIRE(errorOf(second) == "none");
    CHECK(second->number == first->number);
    CHECK(test.count("worker") == 1);
  }

  SECTION("without the permission nothing changes") {
    test.as(Role::Auditor);  // signing in leaves its own entry
    const auto before = countsOf(test);
    CHECK(
        errorOf(test.as(Role::Auditor).runNow(RegisterWorker, NewWorker(aWorker()))).startsWith("forbidden"));
    CHECK(countsOf(test) == before);
  }

  SECTION("two desks with the same man at the same time: one wins") {
    const auto otherDesk = test.anotherDesk(Role::Supervisor, "4");
    auto here = test.as(Role::Clerk).run(RegisterWorker, NewWorker(aWorker()));
    auto there = otherDesk->run(RegisterWorker, NewWorker(aWorker()));
    here.waitForFinished();
    there.waitForFinished();
    const QStringList outcomes{errorOf(here.result()), errorOf(there.result())};
    CHECK(outcomes.count("none") == 1);
    CHECK(outcomes.count("conflict:idNumber") == 1);
    CHECK(test.count("worker") == 1);
  }
}

// On SQLite one desk waits for the other before it looks anything up. On PostgreSQL what the other commits
// comes to light between one look and the next: here between those of the late desk.
TEST_CASE(
    "worker.register on two desks at the same moment: refused for the number, wherever the late one meets "
    "it") {
  if (testBackends().back() != Backend::Postgres) return;
  const QString table = GENERATE(as<QString>(), "worker_like", "worker_document");
  INFO(table.toStdString());
  TestOffice test(Backend::Postgres);
  const auto otherDesk = test.anotherDesk(Role::Supervisor, "4");
  auto here = test.as(Role::Clerk).run(RegisterSlowly, NewWorker(aWorker()));
  REQUIRE(written.tryAcquire(1, longestWait));
  // Whoever asks for the whole table waits for the slow desk, and whoever wants to read it queues behind him.
  std::thread inBetween([&] {
    test.tamper(QStringLiteral("do $$ begin lock table %1 in access exclusive mode; end $$").arg(table));
  });
  CHECK(queueFor(test, table, 1));
  auto there = otherDesk->run(RegisterWorker, NewWorker(aWorker()));
  CHECK(queueFor(test, table, 2));
  mayGoOn.release();
  inBetween.join();
  here.waitForFinished();
  there.waitForFinished();
  CHECK(errorOf(here.result()) == "none");
  CHECK(errorOf(there.result()) == "conflict:idNumber");
  CHECK(test.count("worker") == 1);
}

TEST_CASE("names with dots, rare characters and Latin letters are registered as they are") {
  const auto backend = GENERATE(from_range(testBackends()));
  TestOffice test(backend);
  int order = 11;
  for (const char* name : {"吾买尔江·热合曼", "𠅤伟", "王𬱖", "JOHN SMITH"}) {
    INFO(name);
    const auto done = tried(test, aWorker().named(name).born(QDate(1985, 3, order), order));
    order += 2;
    REQUIRE(errorOf(done) == "none");
    CHECK(recordOf(test, done->worker).worker.person.name == QString::fromUtf8(name));
  }
}

TEST_CASE("registration numbers") {
  CHECK(registrationNumber("320100", 2026, 42).size() == 14);
  CHECK(registrationNumber("320100", 2026, 42).startsWith("3201260000042"));
  SECTION("a wrong digit is found, wherever it is") {
    const QString good = registrationNumber("320100", 2026, 1234567);
    CHECK(isRegistrationNumber(good));
    for (qsizetype i = 0; i < good.size(); ++i) {
      QString wrong = good;
      wrong[i] = wrong[i] == u'9' ? u'0' : QChar(wrong[i].unicode() + 1);
      INFO("digit " << i);
      CHECK_FALSE(isRegistrationNumber(wrong));
    }
  }
  SECTION("neighbours of the serial that change places are found in nineteen of twenty numbers") {
    int missed = 0;
    int swaps = 0;
    for (qint64 serial = 1; serial < 9'000'000; serial += 17'321) {
      const QString good = registrationNumber("320100", 2026, serial);
      for (qsizetype i = 6; i + 1 < good.size(); ++i) {
        QString wrong = good;
        std::swap(wrong[i], wrong[i + 1]);
        if (wrong == good) continue;
        ++swaps;
        missed += isRegistrationNumber(wrong) ? 1 : 0;
      }
    }
    CHECK(missed * 20 < swaps);
  }
  CHECK_FALSE(isRegistrationNumber("32012600000"));
  CHECK(receiptNumber(QDate(2026, 11, 25), 176) == "DJ-20261125-0176");
  CHECK(receiptNumber(QDate(2026, 11, 25), 12345) == "DJ-20261125-12345");
}

TEST_CASE("worker.return") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  TestOffice test(backend);
  const Crew crew = aCrew(test);
  test.clock().set(FixedClock(QDate(2026, 11, 2)).now());
  NewWorker first = aWorker()
                        .phone("19900000591")
                        .onSite(crew, QDate(2026, 11, 2))
                        .contract(QDate(2026, 11, 2), QDate(2028, 11, 1));
  const auto registered = tried(test, first);
  REQUIRE(errorOf(registered) == "none");
  test.clock().set(FixedClock(QDate(2026, 11, 25)).now());

  ReturningWorker back;
  back.worker = registered->worker;
  back.version = 1;
  back.person = recordOf(test, registered->worker).worker.person;
  back.told = ToldHow::Present;
  const auto enterReturn = [&] { return test.as(Role::Clerk).runNow(RegisterReturn, back); };

  SECTION("to another project: one step, the old ends the day before") {
    back.assignment = NewWorker(aWorker().onSite(crew)).assignment;
    back.assignment->project = crew.otherProject;
    const auto done = enterReturn();
    REQUIRE(errorOf(done) == "none");
    CHECK(done->returning);
    CHECK(done->number == registered->number);
    CHECK(done->previousEnd == QDate(2026, 11, 24));
    CHECK(done->previousProject == QStringLiteral("滨江花园三期"));
    const WorkerRecord record = recordOf(test, back.worker);
    REQUIRE(record.assignments.size() == 2);
    CHECK(record.assignments[0].project == crew.otherProject);
    CHECK(record.assignments[0].isOpen());
    CHECK(record.assignments[0].contract == record.contracts[0].id);
    CHECK(record.assignments[1].endsOn == QDate(2026, 11, 24));
    CHECK(record.contracts.size() == 1);
    CHECK(record.cards.size() == 1);
    CHECK(record.worker.version == 2);
    CHECK(test.value(
                  "select count(*) from audit_entry where operation = 'worker.return' and subject = 'worker'")
              .toInt() == 1);
    CHECK(test.value("select count(*) from audit_entry where operation = 'worker.return' and subject = "
                     "'assignment'")
              .toInt() == 2);

    SECTION("taken back the same day: he goes on where he was, and nothing is deleted") {
      WithdrawRegistration withdrawal{back.worker, done->receipt, {}};
      CHECK(errorOf(test.as(Role::Clerk).runNow(WithdrawVisit, withdrawal)) == "invalid:reason");
      withdrawal.reason = QStringLiteral("wrong worker");
      REQUIRE(errorOf(test.as(Role::Clerk).runNow(WithdrawVisit, withdrawal)) == "none");
      const WorkerRecord after = recordOf(test, back.worker);
      REQUIRE(after.assignments.size() == 3);
      const EntitlementFacts facts = factsOf(after);
      for (const QDate& day : {QDate(2026, 11, 24), QDate(2026, 11, 25), QDate(2026, 11, 26)}) {
        const auto spans = liabilityBetween(facts, day, day);
        REQUIRE(spans[0].assignments.size() == 1);
        CHECK(spans[0].assignments[0].project == crew.project);
      }
      SECTION("once") {
        CHECK(errorOf(test.as(Role::Clerk).runNow(WithdrawVisit, withdrawal)) == "invalid:receipt");
      }
    }
    SECTION("not on another day") {
      test.clock().set(FixedClock(QDate(2026, 11, 26)).now());
      CHECK(errorOf(test.as(Role::Clerk)
                        .runNow(WithdrawVisit, WithdrawRegistration{back.worker, done->receipt,
                                                                    "too late"})) == "invalid:receipt");
    }
  }

  SECTION("both sites at once only with a reason") {
    back.assignment = NewWorker(aWorker().onSite(crew)).assignment;
    back.assignment->project = crew.otherProject;
    back.assignment->overlapReason = QStringLiteral("helps with pouring");
    REQUIRE(errorOf(enterReturn()) == "none");
    CHECK(test.value("select count(*) from assignment where ends_on is null").toInt() == 2);
  }

  SECTION("his data are read anew; what differs is in the audit") {
    back.person.hukouAddress = QStringLiteral("柏杨村 4 组 17 号");
    back.person.phone = QStringLiteral("19900000777");
    REQUIRE(errorOf(enterReturn()) == "none");
    const QString after =
        test.value("select after from audit_entry where operation = 'worker.return' and subject = 'worker'")
            .toString();
    CHECK(after.contains(QStringLiteral("17 号")));
    CHECK(after.contains("19900000777"));
    CHECK_FALSE(after.contains(QStringLiteral("\"name\"")));
    const auto found = test.as(Role::Clerk).runNow(FindAnything, FindRequest{"0777", 50, true});
    REQUIRE(found);
    CHECK(found->workers.size() == 1);
    CHECK(test.as(Role::Clerk).runNow(FindAnything, FindRequest{"0591", 50, true})->workers.isEmpty());
  }

  SECTION("a stale version is a conflict") {
    back.version = 7;
    CHECK(errorOf(enterReturn()) == "conflict:version");
  }
  SECTION("two desks at once: one wins") {
    REQUIRE(errorOf(enterReturn()) == "none");
    CHECK(errorOf(enterReturn()) == "conflict:version");
  }
  SECTION("another name, number or birth date is a correction") {
    back.person.name = QStringLiteral("李大川");
    CHECK(errorOf(enterReturn()) == "invalid:name");
    back.person = recordOf(test, back.worker).worker.person;
    back.person.idNumber = numberOf(QDate(1983, 5, 12), 73);
    CHECK(errorOf(enterReturn()) == "invalid:idNumber");
  }
  SECTION("the rules hold for returns too") {
    back.person.phone = QStringLiteral("123");
    CHECK(errorOf(enterReturn()) == "invalid:phone");
  }
  SECTION("nobody") {
    back.worker = WorkerId(999);
    CHECK(errorOf(enterReturn()) == "not-found:worker");
  }
}

TEST_CASE("worker.withdraw of a registration: he stays on file, without work and without a card") {
  const auto backend = GENERATE(from_range(testBackends()));
  TestOffice test(backend);
  const Crew crew = aCrew(test);
  const auto done = tried(test, aWorker().onSite(crew));
  REQUIRE(errorOf(done) == "none");
  REQUIRE(errorOf(test.as(Role::Clerk)
                      .runNow(WithdrawVisit,
                              WithdrawRegistration{done->worker, done->receipt, "wrong roster"})) == "none");
  const WorkerRecord record = recordOf(test, done->worker);
  REQUIRE(record.assignments.size() == 1);
  CHECK(record.assignments[0].endReason == "withdrawn");
  CHECK(record.cards[0].state == CardState::Cancelled);
  CHECK(entitlementsOn(factsOf(record), test.today())[2].answer == Answer::No);
  SECTION("and gets a card when he comes again") {
    ReturningWorker back;
    back.worker = done->worker;
    back.version = record.worker.version;
    back.person = record.worker.person;
    const auto again = test.as(Role::Clerk).runNow(RegisterReturn, back);
    REQUIRE(errorOf(again) == "none");
    CHECK(again->cardDue.isValid());
    CHECK(recordOf(test, done->worker).cards.size() == 2);
  }
}

TEST_CASE("worker.tell: the best telling counts") {
  const auto backend = GENERATE(from_range(testBackends()));
  TestOffice test(backend);
  const auto done = tried(test, aWorker().told(ToldHow::SlipToManager));
  REQUIRE(done);
  CHECK(done->warnings.contains("not-told"));
  CHECK(recordOf(test, done->worker).worker.told == ToldHow::SlipToManager);
  REQUIRE(errorOf(test.as(Role::Clerk).runNow(RecordTelling, TellWorker{done->worker, ToldHow::CallBack})) ==
          "none");
  CHECK(recordOf(test, done->worker).worker.told == ToldHow::CallBack);
  REQUIRE(
      errorOf(test.as(Role::Clerk).runNow(RecordTelling, TellWorker{done->worker, ToldHow::SlipToManager})) ==
      "none");
  CHECK(recordOf(test, done->worker).worker.told == ToldHow::CallBack);
  CHECK(errorOf(test.as(Role::Clerk).runNow(RecordTelling, TellWorker{WorkerId(99), ToldHow::CallBack})) ==
        "not-found:worker");
}
