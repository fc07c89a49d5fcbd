#include <catch2/catch.hpp>

#include "attachments/attachment_operations.h"
#include "attachments/attachment_rules.h"
#include "companies/company_operations.h"
#include "corrections/correction_operations.h"
#include "corrections/correction_rules.h"
#include "support/a_worker.h"
#include "support/test_day.h"

namespace {

NewAttachment aScan(const char* name = "身份证.png", const QByteArray& more = {}) {
  return {QString::fromUtf8(name), QByteArray("\x89PNG\r\n\x1a\n", 8) + more};
}

/// A correction of his present record that lacks nothing.
CorrectRecord correction(TestOffice& test, WorkerId worker, const QVector<FieldChange>& changes) {
  CorrectRecord entered;
  entered.worker = worker;
  entered.version = recordOf(test, worker).worker.version;
  entered.changes = changes;
  entered.askedBy = AskedBy::Worker;
  entered.reason = QStringLiteral("身份证上的字不同");
  entered.proofs = {aScan()};
  return entered;
}

CorrectRecord correction(TestOffice& test, const Assignment& assignment,
                         const QVector<FieldChange>& changes) {
  CorrectRecord entered = correction(test, assignment.worker, changes);
  entered.assignment = assignment.id;
  entered.version = assignment.version;
  return entered;
}

Result<Corrected> run(TestOffice& test, const CorrectRecord& entered, Role role = Role::Clerk) {
  return test.as(role).runNow(CorrectWorker, entered);
}

Correction read(TestOffice& test, CorrectionId id) {
  const auto found = test.as(Role::Supervisor).runNow(ReadCorrection, CorrectionRef{id, {}});
  REQUIRE(found);
  return *found;
}

Result<CorrectionDecided> decide(TestOffice& test, CorrectionId id, bool approve, bool twin = false,
                                 const QString& reason = QStringLiteral("证件相符")) {
  return test.as(Role::Supervisor)
      .runNow(DecideOnCorrection, DecideCorrection{id, read(test, id).version, approve, twin, reason});
}

WorkerId found(TestOffice& test, const QString& number) {
  WorkerOnDay asked;
  asked.worker.number = number;
  const auto shown = test.as(Role::Clerk).runNow(ShowWorker, asked);
  return shown ? shown->record.worker.id : WorkerId();
}

}  // namespace

TEST_CASE("worker.correct", "[corrections]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  TestOffice test(backend);
  const WorkerId worker = enter(test, aWorker().phone("19900000591"));

  SECTION("an open field is written at once; the old value, who asked and why are kept") {
    const auto done = run(test, correction(test, worker, {{"phone", {}, "199 0000 0592"}}));
    REQUIRE(errorOf(done) == "none");
    CHECK(done->done == QVector<QString>{"phone"});
    CHECK(done->number == "GZ-20261125-0001");
    CHECK_FALSE(done->pending);
    CHECK(recordOf(test, worker).worker.person.phone == "19900000592");
    const auto list = test.as(Role::Clerk).runNow(ListCorrections, {worker, {}, {}, 10});
    REQUIRE(list);
    REQUIRE(list->lines.size() == 1);
    const Correction& kept = list->lines.first();
    CHECK(kept.state == CorrectionState::Done);
    CHECK(kept.askedBy == AskedBy::Worker);
    CHECK(kept.reason == "身份证上的字不同");
    CHECK(kept.enteredBy == "clerk");
    CHECK(kept.changes.first().was == "199 **** 0591");  // a list shows numbers in part
    const Correction full = read(test, kept.id);
    CHECK(full.changes.first().was == "19900000591");
    CHECK(full.changes.first().value == "19900000592");
    REQUIRE(full.proofs.size() == 1);
    CHECK(full.proofs.first().name == "身份证.png");
  }
  SECTION("who he is waits for a supervisor, and holds when he approves") {
    const auto done =
        run(test, correction(test, worker, {{"name", {}, "陈大山"}, {"phone", {}, "19900000599"}}));
    REQUIRE(errorOf(done) == "none");
    CHECK(done->done == QVector<QString>{"phone"});
    CHECK(done->waiting == QVector<QString>{"name"});
    CHECK(recordOf(test, worker).worker.person.name == "陈大川");
    CHECK(recordOf(test, worker).worker.person.phone == "19900000599");
    SECTION("approved") {
      const auto decided = decide(test, done->pending, true);
      REQUIRE(errorOf(decided) == "none");
      CHECK(decided->correction.state == CorrectionState::Approved);
      CHECK(decided->correction.decidedBy == "supervisor");
      CHECK(recordOf(test, worker).worker.person.name == "陈大山");
      const auto hits = test.as(Role::Clerk).runNow(FindAnything, FindRequest{QStringLiteral("陈大山"), 50});
      REQUIRE(hits);
      CHECK(hits->workers.size() == 1);
      SECTION("but once only") { CHECK(errorOf(decide(test, done->pending, true)) == "conflict:state"); }
    }
    SECTION("refused, with a reason, it changes nothing") {
      CHECK(errorOf(decide(test, done->pending, false, false, {})) == "invalid:reason");
      REQUIRE(errorOf(decide(test, done->pending, false)) == "none");
      CHECK(recordOf(test, worker).worker.person.name == "陈大川");
      CHECK(read(test, done->pending).state == CorrectionState::Refused);
    }
    SECTION("a second question about the record waits until the first is answered") {
      CHECK(errorOf(run(test, correction(test, worker, {{"name", {}, "陈小川"}}))) == "conflict:changes");
      REQUIRE(
          errorOf(test.as(Role::Clerk).runNow(TakeBackCorrection, WithdrawCorrection{done->pending, {}})) ==
          "none");
      CHECK(read(test, done->pending).state == CorrectionState::Withdrawn);
      CHECK(errorOf(run(test, correction(test, worker, {{"name", {}, "陈小川"}}))) == "none");
    }
    SECTION("another one's question is not taken back") {
      CHECK(
          errorOf(
              test.as(Role::Supervisor).runNow(TakeBackCorrection, WithdrawCorrection{done->pending, {}})) ==
          "forbidden:decider");
    }
    SECTION("what was changed since is not written over") {
      // Past every operation: another way in that this version does not know.
      REQUIRE(test.tamper(QStringLiteral("update worker set name = '陈山' where id = %1").arg(worker.value()))
                  .isEmpty());
      CHECK(errorOf(decide(test, done->pending, true)) == "conflict:changes");
      CHECK(recordOf(test, worker).worker.person.name == "陈山");
    }
  }
  SECTION("nobody decides what he asked for himself") {
    const auto done =
        run(test, correction(test, worker, {{"birthDate", {}, "1983-05-12"}, {"name", {}, "陈大山"}}),
            Role::Supervisor);
    REQUIRE(errorOf(done) == "none");
    CHECK(errorOf(decide(test, done->pending, true)) == "forbidden:decider");
    CHECK(errorOf(decide(test, done->pending, false)) == "forbidden:decider");
    CHECK(recordOf(test, worker).worker.person.name == "陈大川");
  }
  SECTION("a clerk decides nothing") {
    const auto done = run(test, correction(test, worker, {{"name", {}, "陈大山"}}));
    REQUIRE(errorOf(done) == "none");
    CHECK(errorOf(test.as(Role::Clerk)
                      .runNow(DecideOnCorrection, DecideCorrection{done->pending, 1, true, false, {}})) ==
          "forbidden:correction.decide");
  }
  SECTION("a name whose blanks or dots differ does not wait") {
    const WorkerId dotted = enter(test, aStranger(5).named("买买提·吐尔逊"));
    const auto done = run(test, correction(test, dotted, {{"name", {}, "买买提•吐尔逊 "}}));
    // Folded when stored: nothing differs at all.
    CHECK(errorOf(done) == "invalid:changes");
  }
  SECTION("a new number with its birth date and sex waits as one; the old number still finds him") {
    const QString old = recordOf(test, worker).worker.person.idNumber;
    const QDate birth(1984, 6, 1);
    const QString number = numberOf(birth, 72);
    const auto done = run(test, correction(test, worker,
                                           {{"idNumber", {}, number},
                                            {"birthDate", {}, "1984-06-01"},
                                            {"sex", {}, "2"},
                                            {"education", {}, "02"}}));
    INFO((done ? std::string() : done.error().text().toStdString()));
    REQUIRE(errorOf(done) == "none");
    CHECK(done->done.isEmpty());
    CHECK(done->waiting == QVector<QString>{"birthDate", "education", "idNumber", "sex"});
    CHECK(found(test, number) == WorkerId());
    REQUIRE(errorOf(decide(test, done->pending, true)) == "none");
    CHECK(found(test, number) == worker);
    CHECK(found(test, old) == worker);
    for (const QString& each : {old, number}) {
      const auto hits = test.as(Role::Clerk).runNow(FindAnything, FindRequest{each.right(6), 50});
      REQUIRE(hits);
      CHECK(hits->workers.size() == 1);
    }
    const Worker now = recordOf(test, worker).worker;
    CHECK(now.person.idNumber == number);
    CHECK(now.person.birthDate == birth);
    CHECK(now.person.sex == Sex::Female);
    REQUIRE(now.documents.size() == 2);
    CHECK(now.documents[1].number == old);
    CHECK_FALSE(now.documents[1].current);
  }
  SECTION("what is missing is asked for, field by field") {
    CorrectRecord entered = correction(test, worker, {{"name", {}, "陈大山"}});
    const auto without = [&](auto change) {
      CorrectRecord lacking = entered;
      change(lacking);
      return errorOf(run(test, lacking));
    };
    CHECK(without([](CorrectRecord& c) { c.changes.clear(); }) == "invalid:changes");
    CHECK(without([](CorrectRecord& c) { c.changes = {{"name", {}, "陈大川"}}; }) == "invalid:changes");
    CHECK(without([](CorrectRecord& c) { c.changes = {{"nickname", {}, "大川"}}; }) == "invalid:nickname");
    CHECK(without([](CorrectRecord& c) {
            c.changes = {{"birthDate", {}, "20240230"}};
          }) == "invalid:birthDate");
    CHECK(without([](CorrectRecord& c) { c.changes = {{"phone", {}, "199000"}}; }) == "invalid:phone");
    CHECK(without([](CorrectRecord& c) { c.changes = {{"name", {}, {}}}; }) == "invalid:name");
    CHECK(without([](CorrectRecord& c) { c.askedBy.reset(); }) == "invalid:askedBy");
    CHECK(without([](CorrectRecord& c) { c.reason = "  "; }) == "invalid:reason");
    CHECK(without([](CorrectRecord& c) { c.proofs.clear(); }) == "invalid:proofs");
    CHECK(without([](CorrectRecord& c) { c.proofs = {{"roster.xlsx", "PK\x03\x04"}}; }) == "invalid:proofs");
    CHECK(without([](CorrectRecord& c) { c.version = 7; }) == "conflict:version");
    CHECK(without([](CorrectRecord& c) { c.worker = WorkerId(999); }) == "not-found:worker");
    CHECK(test.count("correction") == 0);
    CHECK(test.count("attachment") == 0);
  }
  SECTION("under sixteen stays refused, and over age wants its reason") {
    const QDate young = today.addYears(-15);
    CHECK(errorOf(run(test, correction(test, worker,
                                       {{"idNumber", {}, numberOf(young, 71)},
                                        {"birthDate", {}, young.toString(Qt::ISODate)}}))) ==
          "invalid:birthDate");
    const QDate old = today.addYears(-66);
    CorrectRecord entered = correction(
        test, worker, {{"idNumber", {}, numberOf(old, 71)}, {"birthDate", {}, old.toString(Qt::ISODate)}});
    CHECK(errorOf(run(test, entered)) == "invalid:ageReason");
    entered.ageReason = QStringLiteral("返聘，体检合格");
    CHECK(errorOf(run(test, entered)) == "none");
  }
}

TEST_CASE("Two persons with one number", "[corrections]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  TestOffice test(backend);
  const Crew crew = aCrew(test);
  const Registered first = registered(test, aWorker());
  const QString number = recordOf(test, first.worker).worker.person.idNumber;

  SECTION("a correction to a number that another has names him, and goes on only as a twin's") {
    const WorkerId other = enter(test, aStranger(9).born(QDate(1983, 5, 12), 75));
    CorrectRecord entered = correction(test, other, {{"idNumber", {}, number}});
    const auto refused = run(test, entered);
    REQUIRE(errorOf(refused) == "conflict:idNumber");
    CHECK(refused.error().text().contains(first.number));
    entered.twin = true;
    const auto asked = run(test, entered);
    REQUIRE(errorOf(asked) == "none");
    CHECK(read(test, asked->pending).sameNumber == QVector<QString>{first.number});
    // A supervisor says it too.
    CHECK(errorOf(decide(test, asked->pending, true)) == "conflict:idNumber");
    REQUIRE(errorOf(decide(test, asked->pending, true, true)) == "none");
    CHECK(recordOf(test, other).worker.person.idNumber == number);
    CHECK(recordOf(test, first.worker).worker.person.idNumber == number);
    CHECK(test.value(QStringLiteral("select count(*) from worker_document where number = ?"), {number}) == 2);
  }
  SECTION("at the counter the visit waits, and is registered when a supervisor approves") {
    TwinRequest request;
    request.visit = aWorker().named("卢有福").onSite(crew);
    request.askedBy = AskedBy::Worker;
    request.reason = QStringLiteral("公安机关证明重号");
    CHECK(errorOf(test.as(Role::Clerk).runNow(RequestTwin, request)) == "invalid:proofs");
    request.proofs = {aScan("重号证明.png")};
    const auto asked = test.as(Role::Clerk).runNow(RequestTwin, request);
    INFO((asked ? std::string() : asked.error().text().toStdString()));
    REQUIRE(errorOf(asked) == "none");
    CHECK(asked->subject == CorrectionSubject::Registration);
    CHECK(test.count("worker") == 1);
    CHECK(errorOf(decide(test, asked->id, true)) == "conflict:idNumber");
    const auto decided = decide(test, asked->id, true, true);
    INFO((decided ? std::string() : decided.error().text().toStdString()));
    REQUIRE(errorOf(decided) == "none");
    REQUIRE(decided->registered);
    const WorkerId second = decided->registered->worker;
    CHECK(second != first.worker);
    CHECK(decided->correction.worker == second);
    CHECK(recordOf(test, second).worker.person.idNumber == number);
    CHECK(recordOf(test, second).assignments.size() == 1);
    const auto match = test.as(Role::Clerk).runNow(FindAnything, FindRequest{number, 50});
    REQUIRE(match);
    CHECK(match->workers.size() == 2);
    SECTION("and a third is told from both") {
      request.visit = aWorker().named("丁三多");
      const auto third = test.as(Role::Clerk).runNow(RequestTwin, request);
      REQUIRE(errorOf(third) == "none");
      REQUIRE(errorOf(decide(test, third->id, true, true)) == "none");
      CHECK(test.value(QStringLiteral("select max(twin) from worker_document where number = ?"), {number}) ==
            2);
    }
  }
  SECTION("nobody is a twin of nobody") {
    TwinRequest request;
    request.visit = aStranger(3);
    request.askedBy = AskedBy::Office;
    request.reason = QStringLiteral("重号");
    request.proofs = {aScan()};
    CHECK(errorOf(test.as(Role::Clerk).runNow(RequestTwin, request)) == "invalid:idNumber");
  }
}

TEST_CASE("Correcting an assignment or a contract", "[corrections]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  TestOffice test(backend);
  const Crew crew = aCrew(test);
  const WorkerId worker =
      enter(test, aWorker().onSite(crew, today.addDays(-10)).contract(today.addDays(-10), today.addYears(2)));
  const auto newest = [&] { return recordOf(test, worker).assignments.first(); };

  SECTION("the trade and the team at once") {
    const auto done =
        run(test, correction(test, newest(), {{"trade", {}, "240"}, {"teamName", {}, "木工三班"}}));
    REQUIRE(errorOf(done) == "none");
    CHECK(newest().trade == "240");
    CHECK(newest().team == "木工三班");
    CHECK(newest().version == 2);
  }
  SECTION("the first day moves liability: a supervisor approves it") {
    const auto done = run(test, correction(test, newest(), {{"beginsOn", {}, "2026-11-20"}}));
    REQUIRE(errorOf(done) == "none");
    CHECK(newest().beginsOn == today.addDays(-10));
    REQUIRE(errorOf(decide(test, done->pending, true)) == "none");
    CHECK(newest().beginsOn == QDate(2026, 11, 20));
  }
  SECTION("another employer with its manager waits as one") {
    NewCompany other;
    other.data.name = QStringLiteral("示例顺达劳务有限公司");
    other.data.creditCode = QStringLiteral("91320104876543210B");
    other.manager.emplace();
    other.manager->name = QStringLiteral("何立");
    other.manager->phone = QStringLiteral("19900000777");
    const auto company = test.as(Role::Clerk).runNow(CreateCompany, other);
    REQUIRE(company);
    const QString employer = QString::number(company->id.value());
    const QString manager = QString::number(company->managers.first().id.value());
    CHECK(errorOf(run(test, correction(test, newest(), {{"employer", {}, employer}}))) == "invalid:manager");
    const auto done =
        run(test, correction(test, newest(), {{"employer", {}, employer}, {"manager", {}, manager}}));
    REQUIRE(errorOf(done) == "none");
    CHECK(done->waiting == QVector<QString>{"employer", "manager"});
    REQUIRE(errorOf(decide(test, done->pending, true)) == "none");
    CHECK(newest().employer == company->id);
    CHECK_FALSE(newest().contract);  // none with this employer is on file
  }
  SECTION("days of another assignment want a reason") {
    NewAssignment to = *aWorker().onSite(crew, today).visit().assignment;
    to.project = crew.otherProject;
    ReturningWorker back;
    back.worker = worker;
    back.version = recordOf(test, worker).worker.version;
    back.person = recordOf(test, worker).worker.person;
    back.assignment = to;
    REQUIRE(errorOf(test.as(Role::Clerk).runNow(RegisterReturn, back)) == "none");
    const Assignment earlier = recordOf(test, worker).assignments.last();
    REQUIRE(earlier.endsOn == today.addDays(-1));
    // He left on the day when he began elsewhere: they meet, and that is no overlap.
    CHECK(errorOf(run(test, correction(test, newest(), {{"beginsOn", {}, "2026-11-24"}}))) == "none");
    const QVector<FieldChange> deeper{{"beginsOn", {}, "2026-11-20"}};
    const auto pending =
        test.as(Role::Clerk).runNow(ListCorrections, {worker, QStringLiteral("pending"), {}, 1});
    REQUIRE(pending);
    REQUIRE(errorOf(test.as(Role::Clerk)
                        .runNow(TakeBackCorrection, WithdrawCorrection{pending->lines.first().id, {}})) ==
            "none");
    CHECK(errorOf(run(test, correction(test, newest(), deeper))) == "invalid:overlapReason");
    CHECK(errorOf(run(test, correction(test, newest(),
                                       deeper + QVector<FieldChange>{
                                                    {"overlapReason", {}, "两个工地半天轮换"}}))) == "none");
  }
  SECTION("an end wants its reason, and a reason its end") {
    CHECK(errorOf(run(test, correction(test, newest(), {{"endsOn", {}, "2026-11-24"}}))) ==
          "invalid:endReason");
    CHECK(errorOf(run(test, correction(test, newest(), {{"endReason", {}, "left"}}))) == "invalid:endReason");
    CHECK(errorOf(run(
              test, correction(test, newest(), {{"endsOn", {}, "2026-11-26"}, {"endReason", {}, "left"}}))) ==
          "invalid:endsOn");
    const auto done =
        run(test, correction(test, newest(), {{"endsOn", {}, "2026-11-24"}, {"endReason", {}, "left"}}));
    REQUIRE(errorOf(done) == "none");
    REQUIRE(errorOf(decide(test, done->pending, true)) == "none");
    CHECK(newest().endsOn == today.addDays(-1));
    CHECK(newest().endEnteredAt == test.clock().now());
  }
  SECTION("what a contract promises waits; its terms do not") {
    const Contract contract = recordOf(test, worker).contracts.first();
    CorrectRecord entered = correction(test, worker, {{"pay", {}, "320"}, {"terms", {}, "包吃住"}});
    entered.contract = contract.id;
    entered.version = contract.version;
    const auto done = run(test, entered);
    REQUIRE(errorOf(done) == "none");
    CHECK(done->done == QVector<QString>{"terms"});
    CHECK(done->waiting == QVector<QString>{"pay"});
    REQUIRE(errorOf(decide(test, done->pending, true)) == "none");
    CHECK(recordOf(test, worker).contracts.first().data.pay == Money::yuan(320));
    CHECK(recordOf(test, worker).contracts.first().data.terms == "包吃住");
  }
  SECTION("another one's assignment is not his") {
    const WorkerId other = enter(test, aStranger(2).onSite(crew));
    CorrectRecord entered = correction(test, newest(), {{"trade", {}, "240"}});
    entered.worker = other;
    CHECK(errorOf(run(test, entered)) == "invalid:worker");
  }
}

TEST_CASE("Proofs stay as they came in", "[corrections]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  TestOffice test(backend);
  const WorkerId worker = enter(test, aWorker());
  CorrectRecord entered = correction(test, worker, {{"name", {}, "陈大山"}});
  const QByteArray bytes = aScan("", QByteArray(300000, '\0')).bytes;
  entered.proofs = {{QStringLiteral("C:\\扫描\\证明\n.png"), bytes}, {QStringLiteral("b.pdf"), "%PDF-1.4"}};
  const auto done = run(test, entered);
  REQUIRE(errorOf(done) == "none");
  const Correction kept = read(test, done->pending);
  REQUIRE(kept.proofs.size() == 2);
  CHECK(kept.proofs[0].name == "证明.png");
  CHECK(kept.proofs[1].media == "application/pdf");
  const AttachmentRef ref{kept.proofs[0].id};

  SECTION("they are read whole, and each look leaves a trace") {
    Office& auditor = test.as(Role::Auditor);
    const qint64 before = test.count("audit_entry");
    const auto content = auditor.runNow(ReadAttachment, ref);
    REQUIRE(content);
    CHECK(content->bytes == bytes);
    CHECK(test.count("audit_entry") == before + 1);
    CHECK(errorOf(test.as(Role::Inspector).runNow(ReadAttachment, ref)) == "forbidden:attachment.read");
  }
  SECTION("nobody changes or removes them, nor a correction's past") {
    CHECK_FALSE(test.tamper("update attachment set name = 'x'").isEmpty());
    CHECK_FALSE(test.tamper("delete from attachment").isEmpty());
    CHECK_FALSE(test.tamper("delete from correction_proof").isEmpty());
    CHECK_FALSE(test.tamper("delete from correction").isEmpty());
    CHECK_FALSE(test.tamper("update correction set reason = 'x'").isEmpty());
    CHECK_FALSE(test.tamper("update correction set state = 'approved', decided_by = entered_by").isEmpty());
    REQUIRE(errorOf(decide(test, done->pending, false)) == "none");
    CHECK_FALSE(test.tamper("update correction set state = 'pending'").isEmpty());
    CHECK_FALSE(test.tamper("update correction set state = 'withdrawn', decided_by = entered_by").isEmpty());
  }
}

TEST_CASE("rule: what may be attached", "[corrections]") {
  using attachment_rules::check;
  CHECK(check({}).isEmpty());
  CHECK(findingWith(check({{"a.png", {}}}), "proof-empty"));
  CHECK(findingWith(check({{"a.png", "GIF89a"}}), "proof-not-readable"));
  CHECK(findingWith(check({aScan("a"), aScan("b")}), "proof-twice"));
  CHECK(findingWith(check({aScan("a", QByteArray(attachment_rules::largestBytes, 'x'))}), "proof-too-large"));
  QVector<NewAttachment> many;
  for (int i = 0; i <= attachment_rules::mostFiles; ++i) many.append(aScan("a", QByteArray::number(i)));
  CHECK(findingWith(check(many), "too-many-proofs"));
  CHECK(attachment_rules::cleanName(QStringLiteral("../../etc/passwd")) == "passwd");
}

TEST_CASE("rule: what waits for a supervisor", "[corrections]") {
  using correction_rules::waits;
  const auto worker = [](const char* field, const char* was, const char* value) {
    return waits(CorrectionSubject::Worker,
                 {QLatin1String(field), QString::fromUtf8(was), QString::fromUtf8(value)});
  };
  CHECK(worker("name", "张三", "张山"));
  CHECK_FALSE(worker("name", "买买提·吐尔逊", "买买提 吐尔逊"));
  CHECK(worker("birthDate", "1983-05-12", "1983-05-13"));
  CHECK(worker("documentKind", "resident-id", "passport"));
  CHECK(worker("idNumber", "329921830512071", "329921198305120725"));
  CHECK_FALSE(worker("idNumber", "329921830512071",
                     upgradesOf(QStringLiteral("329921830512071")).first().toUtf8().constData()));
  CHECK_FALSE(worker("phone", "1", "2"));
  for (const char* field : {"project", "employer", "beginsOn", "endsOn"})
    CHECK(waits(CorrectionSubject::Assignment, {QLatin1String(field), "1", "2"}));
  for (const char* field : {"manager", "teamName", "trade", "overlapReason"})
    CHECK_FALSE(waits(CorrectionSubject::Assignment, {QLatin1String(field), "1", "2"}));
  for (const char* field : {"pay", "payKind", "beginsOn", "endsOn", "endedOn", "kind"})
    CHECK(waits(CorrectionSubject::Contract, {QLatin1String(field), "1", "2"}));
  CHECK_FALSE(waits(CorrectionSubject::Contract, {"terms", "1", "2"}));
}
