#include <catch2/catch.hpp>

#include "attachments/attachment_operations.h"
#include "core/merging/merge_scene.h"
#include "corrections/correction_operations.h"
#include "letters/letter_operations.h"
#include "moves/move_operations.h"
#include "statistics/desk_operations.h"
#include "storage/connection.h"
#include "support/own_connection.h"
#include "support/test_day.h"

namespace {

qint64 figure(MergeScene& scene, const char* key) {
  const auto figures = scene.clerk().runNow(ReadDeskFigures, {});
  REQUIRE(figures);
  const DeskFigure* found = figures->figure(QLatin1String(key));
  REQUIRE(found);
  return found->count;
}

const MergeField* fieldNamed(const QVector<MergeField>& fields, const char* name) {
  for (const MergeField& each : fields)
    if (each.field == QLatin1String(name)) return &each;
  return nullptr;
}

Result<Corrected> correctPhone(MergeScene& scene, WorkerId worker, const char* phone) {
  CorrectRecord entered;
  entered.worker = worker;
  entered.version = scene.recordOf(worker).worker.version;
  entered.changes = {{"phone", {}, QLatin1String(phone)}};
  entered.askedBy = AskedBy::Worker;
  entered.reason = QStringLiteral("换了号码");
  return scene.clerk().runNow(CorrectWorker, entered);
}

WorkerListRequest list(const std::function<void(WorkerListRequest&)>& change) {
  WorkerListRequest asked;
  change(asked);
  return asked;
}

MergeListRequest mergesOf(WorkerId worker) {
  MergeListRequest asked;
  asked.worker = worker;
  return asked;
}

IssueLetter letterAbout(WorkerId worker) {
  IssueLetter asked;
  asked.worker = worker;
  asked.kind = LetterKind::Employment;
  asked.purpose = LetterPurpose::Arbitration;
  asked.askedBy = LetterAsker::Self;
  return asked;
}

/// 陈大川 with his number and a phone, on site since ten days; 陈大山 with another number, later on the other
/// site; both have a card on its way.
struct Two {
  Registered first;
  Registered second;
};
Two twoOfOne(MergeScene& scene) {
  Two two;
  two.first = scene.enter(aWorker()
                              .phone("19900000591")
                              .onSite(scene.crew(), today.addDays(-10))
                              .contract(today.addDays(-10), QDate(2028, 11, 14)));
  NewWorker other = aWorker().named("陈大山").born(QDate(1984, 6, 1), 73).told(ToldHow::NotTold);
  other.person.education = QStringLiteral("02");
  other.assignment = scene.workOn(scene.crew().otherProject, today.addDays(-4));
  other.photoJpeg = aJpeg();
  two.second = scene.enter(other);
  return two;
}

}  // namespace

TEST_CASE("worker.merge", "[merging]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  MergeScene scene(backend);
  const auto [first, second] = twoOfOne(scene);
  const WorkerId stays = first.worker, goes = second.worker;

  SECTION("one of them goes, and everything of his follows") {
    const WorkerRecord was = scene.recordOf(stays), other = scene.recordOf(goes);
    const MergeDone done = scene.merged(stays, goes);
    CHECK(done.number == "HB-20261125-0001");
    CHECK(done.worker == stays);
    CHECK(done.registration == first.number);
    CHECK(done.mergedRegistration == second.number);
    const WorkerRecord now = scene.recordOf(stays);
    CHECK(now.worker.number == first.number);
    CHECK(now.worker.version > was.worker.version);
    CHECK(now.mergedNumbers == QVector<QString>{second.number});
    CHECK(now.assignments.size() == 2);
    CHECK(now.contracts.size() == was.contracts.size());
    CHECK(now.cards.size() == 2);
    CHECK(now.worker.documents.size() == 2);
    CHECK(now.worker.told == ToldHow::Present);
    // What was open at one of them is what the other had.
    CHECK(now.worker.person.phone == "19900000591");
    CHECK(now.worker.person.education == "02");
    CHECK(now.worker.photo == other.worker.photo);
    const auto slip = scene.clerk().runNow(SlipOf, SlipRequest{stays, second.receipt});
    REQUIRE(slip);
    CHECK(slip->record.worker.number == first.number);
    CHECK(scene.read(done.merge).proofs.size() == 1);
  }
  SECTION("the dead number still finds him, as does everything that either was found by") {
    const QString oldNumber = scene.recordOf(goes).worker.person.idNumber;
    const QString number = scene.recordOf(stays).worker.person.idNumber;
    scene.merged(stays, goes);
    CHECK(scene.found(second.number) == stays);
    CHECK(scene.found(first.number) == stays);
    CHECK(scene.found(oldNumber) == stays);
    CHECK(scene.found(number) == stays);
    for (const QString& text :
         {second.number, first.number, oldNumber, number, oldNumber.right(6), number.right(6),
          QStringLiteral("陈大川"), QStringLiteral("陈大山"), QStringLiteral("chendashan"),
          QStringLiteral("大山"), QStringLiteral("cds"), QStringLiteral("19900000591")}) {
      INFO(text.toStdString());
      const auto hits = scene.hits(text);
      REQUIRE(hits.size() == 1);
      CHECK(hits.first().id == stays);
      CHECK(hits.first().number == first.number);
    }
    CHECK(scene.hits(second.number).first().why == "merged-number");
    CHECK(scene.hits(QStringLiteral("大川")).size() == 1);
    const WorkerListRequest byName = list([](WorkerListRequest& l) { l.text = QStringLiteral("陈大"); });
    CHECK(scene.counted(byName) == 1);
  }
  SECTION("he is counted once, whatever is counted") {
    scene.enter(aStranger(3));
    const char* const keys[] = {"ever", "contract", "on-site",  "today",
                                "told", "not-told", "no-phone", "no-photo"};
    QMap<QByteArray, qint64> before;
    for (const char* key : keys) before[key] = figure(scene, key);
    CHECK(before["ever"] == 3);
    CHECK(scene.counted() == 3);
    CHECK(scene.counted(list([](WorkerListRequest& l) { l.onSite = QStringLiteral("yes"); })) == 2);
    CHECK(scene.counted(list([](WorkerListRequest& l) { l.told = QStringLiteral("no"); })) == 1);
    scene.merged(stays, goes);
    CHECK(figure(scene, "ever") == 2);
    CHECK(figure(scene, "on-site") == 1);
    CHECK(figure(scene, "contract") == 1);
    CHECK(figure(scene, "today") == 2);
    CHECK(figure(scene, "not-told") == 0);
    CHECK(figure(scene, "no-phone") == 1);
    CHECK(figure(scene, "no-photo") == 1);
    CHECK(scene.counted() == 2);
    CHECK(scene.counted(list([](WorkerListRequest& l) { l.order = QStringLiteral("name"); })) == 2);
    CHECK(scene.counted(list([](WorkerListRequest& l) { l.onSite = QStringLiteral("yes"); })) == 1);
    CHECK(scene.counted(list([&](WorkerListRequest& l) { l.project = scene.crew().otherProject; })) == 1);
    CHECK(scene.counted(list([](WorkerListRequest& l) { l.told = QStringLiteral("no"); })) == 0);
    CHECK(scene.counted(list([](WorkerListRequest& l) { l.registeredFrom = today; })) == 2);
    CHECK(scene.counted(list([](WorkerListRequest& l) { l.card = QStringLiteral("waiting"); })) == 2);
    const auto promise = scene.clerk().runNow(ReadDeskPromise, {});
    REQUIRE(promise);
    CHECK(promise->making == 2);
    REQUIRE(errorOf(scene.unmerge(
                scene.supervisor().runNow(ListMerges, mergesOf(stays))->lines.first().id)) == "none");
    for (const char* key : keys) {
      INFO(key);
      CHECK(figure(scene, key) == before[key]);
    }
  }
  SECTION("every day that either was covered he is covered; both are named where both were") {
    const QStringList here = scene.answersOn(stays, today.addDays(-12), today.addDays(2));
    const QStringList there = scene.answersOn(goes, today.addDays(-12), today.addDays(2));
    const MergeDone done = scene.merged(stays, goes);
    const QStringList merged = scene.answersOn(stays, today.addDays(-12), today.addDays(2));
    const auto sure = [](const QStringList& days, const char* what) {
      return std::count_if(days.begin(), days.end(),
                           [&](const QString& day) { return day.contains(QLatin1String(what)); });
    };
    CHECK(sure(merged, "injury=yes") == sure(here, "injury=yes"));
    CHECK(sure(merged, "injury=no") <= std::min(sure(here, "injury=no"), sure(there, "injury=no")));
    WorkerOnDay asked;
    asked.worker.worker = stays;
    asked.day = today;
    const auto shown = scene.clerk().runNow(ShowWorker, asked);
    REQUIRE(shown);
    const auto spans = liabilityBetween(factsOf(shown->record), today, today);
    REQUIRE(spans.size() == 1);
    CHECK(spans.first().assignments.size() == 2);
    REQUIRE(errorOf(scene.unmerge(done.merge)) == "none");
    CHECK(scene.answersOn(stays, today.addDays(-12), today.addDays(2)) == here);
    CHECK(scene.answersOn(goes, today.addDays(-12), today.addDays(2)) == there);
  }
  SECTION("the day of the first registration holds, whichever of the two it was") {
    scene.test().clock().advance(qint64(3) * 24 * 3'600'000);
    const WorkerId later = scene.enter(aStranger(8)).worker;
    scene.merged(later, stays);
    CHECK(scene.recordOf(later).worker.registeredOn == today);
    CHECK(scene.counted(list([](WorkerListRequest& l) { l.registeredFrom = today.addDays(1); })) == 0);
  }
  SECTION("letters of either are his, and say what differs since") {
    const auto letter = scene.clerk().runNow(IssueALetter, letterAbout(goes));
    INFO(errorOf(letter).toStdString());
    REQUIRE(letter);
    scene.merged(stays, goes);
    LetterListRequest asked;
    asked.worker = stays;
    const auto his = scene.clerk().runNow(ListLetters, asked);
    REQUIRE(his);
    REQUIRE(his->lines.size() == 1);
    CHECK(his->lines.first().number == letter->number);
    const auto verified = scene.clerk().runNow(VerifyLetter, LetterCode{letter->code});
    REQUIRE(verified);
    CHECK(verified->verdict == LetterVerdict::Genuine);
    CHECK_FALSE(verified->differs.isEmpty());
  }
  SECTION("of two valid cards one stays valid") {
    const auto valid = [&](WorkerId worker) {
      return scene.test().value(
          QStringLiteral("select count(*) from card where worker_id = ? and state in ('queued', 'active')"),
          {worker.value()});
    };
    SECTION("the newer of two on their way") {
      const MergeDone done = scene.merged(stays, goes);
      CHECK(valid(stays) == 1);
      const QVector<Card> cards = scene.recordOf(stays).cards;
      CHECK(cards.first().state == CardState::Queued);
      CHECK(cards.last().state == CardState::Cancelled);
      CHECK(done.cardEnded == cards.last().id);
      CHECK(cards.first().id > cards.last().id);
    }
    SECTION("one in his hand before one on its way, which is called off") {
      REQUIRE(
          scene.test()
              .tamper(
                  QStringLiteral("update card set state = 'active' where worker_id = %1").arg(stays.value()))
              .isEmpty());
      scene.merged(stays, goes);
      const QVector<Card> cards = scene.recordOf(stays).cards;
      CHECK(cards.first().state == CardState::Active);
      CHECK(cards.last().state == CardState::Cancelled);
      CHECK(scene.hits(QStringLiteral("陈大川")).first().cardState == "active");
    }
    SECTION("or the one that the supervisor says; one in his hand is handed back") {
      REQUIRE(
          scene.test()
              .tamper(
                  QStringLiteral("update card set state = 'active' where worker_id = %1").arg(stays.value()))
              .isEmpty());
      MergeWorkers entered = scene.merging(stays, goes);
      entered.card = CardId(999);
      CHECK(errorOf(scene.merge(entered)) == "invalid:card");
      entered.card = scene.recordOf(goes).cards.first().id;
      const auto preview = scene.supervisor().runNow(PreviewMerge, MergeQuestion{stays, goes, entered.card});
      REQUIRE(preview);
      CHECK(preview->validCards.size() == 2);
      CHECK(preview->card == entered.card);
      for (const MergeMatter& each : preview->matters)
        if (each.subject == QLatin1String("card"))
          CHECK(each.what ==
                (each.row == entered.card.value() ? QStringLiteral("follows") : QStringLiteral("returned")));
      REQUIRE(errorOf(scene.merge(entered)) == "none");
      const QVector<Card> cards = scene.recordOf(stays).cards;
      CHECK(cards.first().id == entered.card);
      CHECK(cards.last().state == CardState::Returned);
      CHECK(scene.test().value("select reason from card_step order by id desc limit 1") == "merged");
    }
  }
  SECTION("the fields are those that were chosen, a document with its days") {
    MergeWorkers entered = scene.merging(stays, goes);
    entered.choices = {{"idNumber", MergeSide::Goes},
                       {"name", MergeSide::Goes},
                       {"birthDate", MergeSide::Goes},
                       {"phone", MergeSide::Goes}};
    const PersonData other = scene.recordOf(goes).worker.person;
    REQUIRE(errorOf(scene.merge(entered)) == "none");
    const Worker now = scene.recordOf(stays).worker;
    CHECK(now.person.name == "陈大山");
    CHECK(now.person.idNumber == other.idNumber);
    CHECK(now.person.birthDate == other.birthDate);
    CHECK(now.person.phone.isEmpty());
    REQUIRE(now.documents.size() == 2);
    CHECK(now.documents[0].current);
    CHECK_FALSE(now.documents[1].current);
    const Merge kept = scene.read(MergeId(1));
    CHECK(fieldNamed(kept.choices, "name")->stays == "陈大川");
    CHECK(fieldNamed(kept.choices, "name")->goes == "陈大山");
    CHECK(fieldNamed(kept.choices, "name")->chosen == MergeSide::Goes);
    SECTION("but they must fit each other") {
      const WorkerId third = scene.enter(aStranger(5)).worker;
      MergeWorkers mixed = scene.merging(stays, third);
      mixed.choices = {{"idNumber", MergeSide::Goes},
                       {"name", MergeSide::Goes},
                       {"birthDate", MergeSide::Stays},
                       {"sex", MergeSide::Stays}};
      CHECK(errorOf(scene.merge(mixed)) == "invalid:birthDate");
      mixed.choices = {{"nickname", MergeSide::Goes}};
      CHECK(errorOf(scene.merge(mixed)) == "invalid:choices");
    }
  }
  SECTION("days that both have want a reason, for all or for each") {
    const auto preview = scene.preview(stays, goes);
    REQUIRE(preview);
    REQUIRE(preview->overlaps.size() == 1);
    const MergeOverlap& overlap = preview->overlaps.first();
    CHECK(overlap.wanted);
    CHECK(overlap.from == today.addDays(-4));
    CHECK_FALSE(overlap.to.isValid());
    CHECK(overlap.sentence.contains(overlap.firstProject));
    CHECK(overlap.sentence.contains(overlap.secondProject));
    MergeWorkers entered = scene.merging(stays, goes);
    entered.overlapReason = QStringLiteral("  ");
    CHECK(errorOf(scene.merge(entered)) == "invalid:overlapReason");
    entered.overlaps = {{overlap.first, QStringLiteral("半天")}};
    CHECK(errorOf(scene.merge(entered)) == "invalid:overlapReason");
    entered.overlaps = {{overlap.second, QStringLiteral("两个工地各半天")}};
    REQUIRE(errorOf(scene.merge(entered)) == "none");
    for (const Assignment& each : scene.recordOf(stays).assignments)
      CHECK(each.overlapReason == (each.id == overlap.second ? QStringLiteral("两个工地各半天") : QString()));
  }
  SECTION("that one ended on the day on which the other began wants none") {
    Leave leave;
    leave.who = {stays, {}, 0};
    leave.lastDay = today.addDays(-4);
    leave.reason = QStringLiteral("left");
    REQUIRE(errorOf(scene.clerk().runNow(LeaveSite, leave)) == "none");
    MergeWorkers entered = scene.merging(stays, goes);
    entered.overlapReason.clear();
    REQUIRE(errorOf(scene.merge(entered)) == "none");
    CHECK(scene.recordOf(stays).assignments.first().overlapReason == "same-day");
  }
  SECTION("what is missing is asked for, field by field, and nothing is written") {
    const QStringList before = scene.everything();
    const MergeWorkers whole = scene.merging(stays, goes);
    const auto without = [&](auto change, Role role = Role::Supervisor) {
      MergeWorkers lacking = whole;
      change(lacking);
      return errorOf(scene.merge(lacking, role));
    };
    CHECK(without([](MergeWorkers& m) { m.reason = " "; }) == "invalid:reason");
    CHECK(without([](MergeWorkers& m) { m.reason = QString(201, u'字'); }) == "invalid:reason");
    CHECK(without([](MergeWorkers& m) { m.proofs.clear(); }) == "invalid:proofs");
    CHECK(without([](MergeWorkers& m) { m.proofs = {{"a.xlsx", "PK\x03\x04"}}; }) == "invalid:proofs");
    CHECK(without([](MergeWorkers& m) { m.staysVersion += 1; }) == "conflict:version");
    CHECK(without([](MergeWorkers& m) { m.goesVersion += 1; }) == "conflict:version");
    CHECK(without([](MergeWorkers& m) { m.goes = m.stays; }) == "invalid:other");
    CHECK(without([](MergeWorkers& m) { m.stays = WorkerId(999); }) == "not-found:stays");
    CHECK(without([](MergeWorkers& m) { m.goes = WorkerId(999); }) == "not-found:other");
    CHECK(without([](MergeWorkers&) {}, Role::Clerk) == "forbidden:worker.merge");
    CHECK(scene.everything() == before);
    CHECK(scene.test().count("worker_merge") == 0);
    CHECK(scene.test().count("attachment") == 0);
  }
  SECTION("alike in name, birth date and number they want no proof") {
    const QString passport = QStringLiteral("E12345678");
    NewWorker same = aWorker();
    same.person.documentKind = DocumentKind::Passport;
    same.person.idNumber = passport;
    same.likeness = {{stays, false, QStringLiteral("他说不是")}};
    const WorkerId third = scene.enter(same).worker;
    const auto preview = scene.preview(stays, third);
    REQUIRE(preview);
    CHECK_FALSE(preview->proofWanted);
    CHECK(preview->doubts.size() == 1);  // at the counter they were said to be two
    // A resident ID over another document, though the passport's record is the newer one.
    CHECK(fieldNamed(preview->rows, "idNumber")->chosen == MergeSide::Stays);
    MergeWorkers entered = scene.merging(stays, third);
    entered.proofs.clear();
    REQUIRE(errorOf(scene.merge(entered)) == "none");
    CHECK(scene.found(passport) == stays);
  }
  SECTION("while a correction of either waits they are not merged") {
    CorrectRecord asked;
    asked.worker = goes;
    asked.version = scene.recordOf(goes).worker.version;
    asked.changes = {{"name", {}, "陈大川"}};
    asked.askedBy = AskedBy::Worker;
    asked.reason = QStringLiteral("写错");
    asked.proofs = {aProof()};
    const auto waiting = scene.clerk().runNow(CorrectWorker, asked);
    REQUIRE(errorOf(waiting) == "none");
    CHECK(scene.preview(stays, goes)->hindrances.size() == 1);
    CHECK(errorOf(scene.merge(scene.merging(stays, goes))) == "conflict:corrections");
    CHECK(errorOf(scene.merge(scene.merging(goes, stays))) == "conflict:corrections");
    REQUIRE(errorOf(scene.clerk().runNow(TakeBackCorrection, WithdrawCorrection{waiting->pending, {}})) ==
            "none");
    scene.merged(stays, goes);
    // What was corrected of the one that went was corrected of him.
    const auto list = scene.clerk().runNow(ListCorrections, {stays, {}, {}, 10});
    REQUIRE(list);
    CHECK(list->lines.size() == 1);
  }
  SECTION("the same key answers with the first result") {
    const MergeWorkers entered = scene.merging(stays, goes);
    const RunOptions key{QStringLiteral("once"), std::nullopt};
    const auto one = scene.supervisor().runNow(MergeRegistrations, entered, key);
    const auto two = scene.supervisor().runNow(MergeRegistrations, entered, key);
    REQUIRE(one);
    REQUIRE(two);
    CHECK(one->merge == two->merge);
    CHECK(scene.test().count("worker_merge") == 1);
    CHECK(errorOf(scene.supervisor().runNow(MergeRegistrations, entered)) == "conflict:other");
  }
  SECTION("of two supervisors at once one is done, and the other is told") {
    const auto desk = scene.test().anotherDesk(Role::Supervisor, QStringLiteral("8"));
    const MergeWorkers here = scene.merging(stays, goes), there = scene.merging(goes, stays);
    auto one = scene.supervisor().run(MergeRegistrations, here);
    auto two = desk->run(MergeRegistrations, there);
    one.waitForFinished();
    two.waitForFinished();
    CHECK(one.result().has_value() != two.result().has_value());
    const Error refusal = one.result() ? two.result().error() : one.result().error();
    CHECK(refusal.kind == ErrorKind::Conflict);
    CHECK(scene.test().count("worker_merge") == 1);
  }
}

TEST_CASE("A merged registration is named by nothing any more", "[merging]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  MergeScene scene(backend);
  const auto [first, second] = twoOfOne(scene);
  const WorkerId stays = first.worker, goes = second.worker;
  const WorkerRecord dead = scene.recordOf(goes);
  const MergeWorkers again = scene.merging(stays, goes);
  const WorkerId third = scene.enter(aStranger(4)).worker;
  scene.merged(stays, goes);

  SECTION("whoever changes it is told where he lives") {
    const auto told = [&](const Error& error) {
      CHECK(briefly(error) == "conflict:worker");
      CHECK(error.text().contains(first.number));
    };
    ReturningWorker back;
    back.worker = goes;
    back.version = dead.worker.version;
    back.person = dead.worker.person;
    told(scene.clerk().runNow(RegisterReturn, back).error());
    told(scene.clerk().runNow(WithdrawVisit, WithdrawRegistration{goes, second.receipt, "x"}).error());
    told(scene.clerk().runNow(RecordTelling, TellWorker{goes, ToldHow::CallBack}).error());
    Leave leave;
    leave.who = {goes, {}, 0};
    leave.lastDay = today;
    leave.reason = QStringLiteral("left");
    told(scene.clerk().runNow(LeaveSite, leave).error());
    Move move;
    move.who = {goes, {}, 0};
    move.to = scene.workOn(scene.crew().project, today);
    told(scene.clerk().runNow(MoveWorker, move).error());
    told(scene.clerk().runNow(MoveCrew, CrewMove{{{goes, dead.assignments.first().id, 0}}, move.to}).error());
    told(scene.clerk().runNow(MoveCrew, CrewMove{{{goes, {}, 0}}, move.to}).error());
    told(scene.clerk().runNow(TakeLeaveOfCrew, CrewLeave{{{goes, {}, 0}}, today, "left"}).error());
    CorrectRecord correct;
    correct.worker = goes;
    correct.version = 1;
    told(scene.clerk().runNow(CorrectWorker, correct).error());
    told(scene.clerk().runNow(IssueALetter, letterAbout(goes)).error());
  }
  SECTION("nor is it merged with anybody again") {
    CHECK(errorOf(scene.merge(again)) == "conflict:other");
    MergeWorkers other = scene.merging(third, stays);
    other.goes = goes;
    CHECK(errorOf(scene.merge(other)) == "conflict:other");
    std::swap(other.stays, other.goes);
    CHECK(errorOf(scene.merge(other)) == "conflict:stays");
  }
  SECTION("reading it shows the one that lives") {
    CHECK(scene.recordOf(goes).worker.id == stays);
    const auto slip = scene.clerk().runNow(SlipOf, SlipRequest{goes, second.receipt});
    REQUIRE(slip);
    CHECK(slip->record.worker.id == stays);
    WorkerRef ref;
    ref.number = second.number;
    const auto history = scene.clerk().runNow(WorkerHistory, ref);
    REQUIRE(history);
    int registered = 0, merged = 0;
    for (const HistoryEntry& each : history->entries) {
      if (each.subject != QLatin1String("worker")) continue;
      registered += each.operation == QLatin1String("worker.register") ? 1 : 0;
      merged += each.operation == QLatin1String("worker.merge") ? 1 : 0;
    }
    CHECK(registered == 2);  // both histories
    CHECK(merged == 2);
  }
  SECTION("who registers with its number, or like it, is told of the one that lives") {
    NewWorker same = aWorker().named("陈大山").born(QDate(1984, 6, 1), 73);
    const auto known = scene.clerk().runNow(RegisterWorker, same);
    REQUIRE(errorOf(known) == "conflict:idNumber");
    CHECK(known.error().text().contains(first.number));
    NewWorker like = aWorker().named("陈大山").born(QDate(1984, 6, 1), 75);
    const auto alike = scene.clerk().runNow(RegisterWorker, like);
    REQUIRE(errorOf(alike) == "conflict:likeness");
    CHECK(alike.error().text().contains(first.number));
    MatchRequest match;
    match.name = QStringLiteral("陈大山");
    match.birthDate = QDate(1984, 6, 1);
    const auto result = scene.clerk().runNow(MatchWorker, match);
    REQUIRE(result);
    REQUIRE(result->like.size() == 1);
    CHECK(result->like.first().worker.id == stays);
    CHECK(result->like.first().worker.number == first.number);
    like.likeness = {{stays, false, QStringLiteral("父名不同")}};
    CHECK(errorOf(scene.clerk().runNow(RegisterWorker, like)) == "none");
  }
  SECTION("nor is he like himself when his data are corrected") {
    CorrectRecord correct;
    correct.worker = stays;
    correct.version = scene.recordOf(stays).worker.version;
    correct.changes = {{"name", {}, "陈大山"},
                       {"birthDate", {}, "1984-06-01"},
                       {"idNumber", {}, numberOf(QDate(1984, 6, 1), 75)}};
    correct.askedBy = AskedBy::Worker;
    correct.reason = QStringLiteral("正名");
    correct.proofs = {aProof()};
    const auto asked = scene.clerk().runNow(CorrectWorker, correct);
    REQUIRE(errorOf(asked) == "none");
    const auto seen = scene.supervisor().runNow(ReadCorrection, CorrectionRef{asked->pending, {}});
    REQUIRE(seen);
    CHECK(seen->alike.isEmpty());
    CHECK(seen->sameNumber.isEmpty());
  }
}

TEST_CASE("worker.unmerge", "[merging]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  MergeScene scene(backend);
  const auto [first, second] = twoOfOne(scene);
  const WorkerId stays = first.worker, goes = second.worker;
  REQUIRE(errorOf(correctPhone(scene, goes, "19900000777")) == "none");
  REQUIRE(
      scene.test()
          .tamper(QStringLiteral("update card set state = 'active' where worker_id = %1").arg(goes.value()))
          .isEmpty());
  const QStringList before = scene.everything();

  SECTION("both are as they were, row for row") {
    MergeWorkers entered = scene.merging(stays, goes);
    entered.choices = {
        {"idNumber", MergeSide::Goes}, {"name", MergeSide::Goes}, {"birthDate", MergeSide::Goes}};
    const auto done = scene.merge(entered);
    REQUIRE(errorOf(done) == "none");
    CHECK(scene.everything() != before);
    const WorkerRecord merged = scene.recordOf(stays);
    const auto apart = scene.unmerge(done->merge);
    REQUIRE(errorOf(apart) == "none");
    CHECK(apart->state == MergeState::Apart);
    CHECK(apart->apartBy == "supervisor");
    CHECK(apart->apartReason == "查明是两个人");
    CHECK(scene.everything().join(u'\n').toStdString() == before.join(u'\n').toStdString());
    CHECK(scene.recordOf(stays).worker.version > merged.worker.version);
    // His card is on its way again, and its steps say so.
    CHECK(scene.test().value(
              "select s.state from card_step s join card k on k.id = s.card_id where k.worker_id = ? "
              "order by s.id desc limit 1",
              {stays.value()}) == "requested");
    CHECK(scene.recordOf(goes).worker.number == second.number);
    CHECK(scene.found(second.number) == goes);
    CHECK(scene.hits(QStringLiteral("陈大山")).first().id == goes);
    CHECK(scene.hits(second.number).first().why == "registration-number");
    SECTION("once only") { CHECK(errorOf(scene.unmerge(done->merge)) == "conflict:state"); }
    SECTION("and they can be merged again, the other way round") {
      const MergeDone again = scene.merged(goes, stays);
      CHECK(scene.found(first.number) == goes);
      REQUIRE(errorOf(scene.unmerge(again.merge)) == "none");
      CHECK(scene.everything() == before);
    }
  }
  SECTION("with its reason, by a supervisor, as it was seen") {
    const MergeDone done = scene.merged(stays, goes);
    CHECK(errorOf(scene.unmerge(done.merge, {})) == "invalid:reason");
    CHECK(errorOf(scene.supervisor().runNow(UnmergeRegistrations, UnmergeWorkers{MergeId(99), 1, "x"})) ==
          "not-found:merge");
    CHECK(errorOf(scene.supervisor().runNow(UnmergeRegistrations, UnmergeWorkers{done.merge, 7, "x"})) ==
          "conflict:version");
    CHECK(errorOf(scene.clerk().runNow(UnmergeRegistrations, UnmergeWorkers{done.merge, 1, "x"})) ==
          "forbidden:worker.unmerge");
  }
  SECTION("not where something new was built on it, which is named") {
    const MergeDone done = scene.merged(stays, goes);
    CHECK(scene.read(done.merge).built.isEmpty());
    const auto built = [&] {
      const auto refused = scene.unmerge(done.merge);
      CHECK(errorOf(refused) == "conflict:built");
      CHECK_FALSE(scene.read(done.merge).built.isEmpty());
      const auto list = scene.clerk().runNow(ListMerges, mergesOf(stays));
      REQUIRE(list);
      CHECK(list->lines.first().built == scene.read(done.merge).built);
      return refused ? QString() : refused.error().text();
    };
    SECTION("an assignment") {
      Move move;
      move.who = {stays, scene.recordOf(stays).assignments.first().id, 0};
      move.to = scene.workOn(scene.crew().project, today);
      move.to.overlapReason = QStringLiteral("支援");
      REQUIRE(errorOf(scene.clerk().runNow(MoveWorker, move)) == "none");
      CHECK(built().contains(QStringLiteral("2026-11-25")));
    }
    SECTION("an end") {
      Leave leave;
      leave.who = {stays, scene.recordOf(stays).assignments.first().id, 0};
      leave.lastDay = today;
      leave.reason = QStringLiteral("left");
      REQUIRE(errorOf(scene.clerk().runNow(LeaveSite, leave)) == "none");
      built();
    }
    SECTION("a visit") {
      REQUIRE(errorOf(scene.comeAgain(stays)) == "none");
      built();
    }
    SECTION("a telling") {
      REQUIRE(errorOf(scene.clerk().runNow(RecordTelling, TellWorker{stays, ToldHow::CallBack})) == "none");
      built();
    }
    SECTION("a correction, done or waiting") {
      REQUIRE(errorOf(correctPhone(scene, stays, "19900000888")) == "none");
      built();
    }
    SECTION("a letter, which states what both had") {
      REQUIRE(errorOf(scene.clerk().runNow(IssueALetter, letterAbout(stays))) == "none");
      built();
    }
    SECTION("a step of a card") {
      REQUIRE(scene.test()
                  .tamper(QStringLiteral(
                              "update card set state = 'lost' where worker_id = %1 and state = 'active'")
                              .arg(stays.value()))
                  .isEmpty());
      built();
    }
    SECTION("but a calendar that was announced is nothing that rests on it") {
      REQUIRE(scene.test()
                  .tamper(QStringLiteral("update card set due_on = '2026-12-30', version = version + 1"))
                  .isEmpty());
      CHECK(errorOf(scene.unmerge(done.merge)) == "none");
    }
  }
  SECTION("merges of merges are taken apart in reverse order only") {
    const Registered third = scene.enter(aStranger(7).onSite(scene.crew(), today.addDays(-2)));
    const QStringList three = scene.everything();
    const MergeDone inner = scene.merged(stays, goes);
    const QStringList two = scene.everything();
    const MergeDone outer = scene.merged(third.worker, stays);
    CHECK(scene.found(second.number) == third.worker);
    CHECK(scene.found(first.number) == third.worker);
    CHECK(scene.recordOf(third.worker).assignments.size() == 3);
    CHECK(scene.counted() == 1);
    CHECK(scene.recordOf(third.worker).mergedNumbers == QVector<QString>{first.number, second.number});
    CHECK(errorOf(scene.unmerge(inner.merge)) == "conflict:later");
    REQUIRE(errorOf(scene.unmerge(outer.merge)) == "none");
    CHECK(scene.everything() == two);
    REQUIRE(errorOf(scene.unmerge(inner.merge)) == "none");
    CHECK(scene.everything() == three);
  }
  SECTION("whichever of them was registered first") {
    const Registered third = scene.enter(aStranger(7));
    const QStringList three = scene.everything();
    const MergeDone inner = scene.merged(third.worker, goes);
    const MergeDone outer = scene.merged(stays, third.worker);
    CHECK(scene.found(second.number) == stays);
    REQUIRE(errorOf(scene.unmerge(outer.merge)) == "none");
    CHECK(scene.found(second.number) == third.worker);
    REQUIRE(errorOf(scene.unmerge(inner.merge)) == "none");
    CHECK(scene.everything() == three);
  }
  SECTION("two into one, likewise") {
    const Registered third = scene.enter(aStranger(7));
    const QStringList three = scene.everything();
    const MergeDone earlier = scene.merged(stays, goes);
    const MergeDone later = scene.merged(stays, third.worker);
    CHECK(errorOf(scene.unmerge(earlier.merge)) == "conflict:later");
    REQUIRE(errorOf(scene.unmerge(later.merge)) == "none");
    REQUIRE(errorOf(scene.unmerge(earlier.merge)) == "none");
    CHECK(scene.everything() == three);
  }
}

TEST_CASE("Two persons with one number who were one after all", "[merging]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  MergeScene scene(backend);
  const Registered first = scene.enter(aWorker());
  const QString number = scene.recordOf(first.worker).worker.person.idNumber;
  TwinRequest request;
  request.visit = aWorker().named("卢有福");
  request.askedBy = AskedBy::Worker;
  request.reason = QStringLiteral("公安机关证明重号");
  request.proofs = {aProof()};
  const auto asked = scene.clerk().runNow(RequestTwin, request);
  REQUIRE(errorOf(asked) == "none");
  const auto approved =
      scene.supervisor().runNow(DecideOnCorrection, DecideCorrection{asked->id, 1, true, true, "是"});
  REQUIRE(errorOf(approved) == "none");
  const WorkerId twin = approved->registered->worker;
  const QStringList before = scene.everything();

  CHECK(scene.hits(number).size() == 2);
  CHECK(scene.preview(first.worker, twin)->doubts.size() == 1);
  const MergeDone done = scene.merged(first.worker, twin);
  CHECK(scene.hits(number).size() == 1);
  CHECK(scene.found(number) == first.worker);
  CHECK(scene.recordOf(first.worker).worker.documents.size() == 1);
  REQUIRE(errorOf(scene.unmerge(done.merge)) == "none");
  CHECK(scene.hits(number).size() == 2);
  CHECK(scene.everything() == before);
}

TEST_CASE("The database itself holds what a merge is", "[merging]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  MergeScene scene(backend);
  const auto [first, second] = twoOfOne(scene);
  const WorkerId stays = first.worker, goes = second.worker;
  const auto refuses = [&](const QString& sql) {
    INFO(sql.toStdString());
    CHECK_FALSE(scene.test().tamper(sql).isEmpty());
  };
  const QString s = QString::number(stays.value()), g = QString::number(goes.value());

  SECTION("nobody points where no merge points") {
    refuses("update worker set merged_into = " + s + " where id = " + g);
    refuses("update worker set merged_into = id where id = " + g);
    refuses("update telling set worker_id = " + s + " where worker_id = " + g);
    refuses("update receipt set worker_id = " + s + " where worker_id = " + g);
  }
  SECTION("who is merged gets nothing of his own, and what was kept stays") {
    const MergeDone done = scene.merged(stays, goes);
    refuses("update assignment set worker_id = " + g);
    refuses("update contract set worker_id = " + g);
    refuses("update card set worker_id = " + g);
    refuses("update telling set worker_id = " + g);
    refuses("update telling set told = 1, worker_id = " + s);
    refuses("insert into telling (worker_id, about, how, told, at, by_login, operation_id) values (" + g +
            ", 'x', 'present', 1, 1, 'x', 1)");
    refuses("update worker set merged_into = null where id = " + g);
    refuses("update worker_merge set reason = 'x'");
    refuses("update worker_merge set state = 'apart', apart_by = '', apart_reason = ''");
    refuses("delete from worker_merge");
    refuses("update worker_merge_row set was = '{}'");
    refuses("delete from worker_merge_row");
    refuses("update worker_merge_standing set standing = '{}'");
    refuses("delete from worker_merge_proof");
    REQUIRE(errorOf(scene.unmerge(done.merge)) == "none");
    refuses("update worker_merge set state = 'merged', apart_by = '', apart_reason = ''");
    refuses("update worker set merged_into = " + s + " where id = " + g);
  }
}

TEST_CASE("On PostgreSQL only a supervisor merges, under his own name", "[merging][postgres]") {
  if (testBackends().size() < 2) return;
  MergeScene scene(Backend::Postgres);
  const auto [first, second] = twoOfOne(scene);
  const QString s = QString::number(first.worker.value()), g = QString::number(second.worker.value());
  scene.supervisor();
  const auto as = [&](const char* login) { return connectionOf(scene.test().address(), login); };
  const auto codeAfter = [](Connection& connection, const QString& sql) {
    return connection.run(sql) ? QString() : connection.lastError().nativeErrorCode();
  };
  const auto entering = [&](const char* by) {
    return QStringLiteral(
               "insert into worker_merge (number, stays_id, goes_id, state, choices, reason, merged_by, "
               "merged_at, "
               "operation_id) values ('HB-1', %1, %2, 'merged', '[]', 'x', '%3', 1, 1)")
        .arg(s, g, QLatin1String(by));
  };
  auto clerk = as("clerk"), supervisor = as("supervisor");
  CHECK(codeAfter(*clerk, entering("clerk")) == "42501");
  CHECK(codeAfter(*supervisor, entering("clerk")) == "42501");
  CHECK(codeAfter(*clerk, QStringLiteral("update worker set merged_into = %1 where id = %2").arg(s, g)) ==
        "P0001");
  CHECK(codeAfter(*clerk, QStringLiteral("update telling set worker_id = %1").arg(s)) == "42501");
  CHECK(codeAfter(*supervisor, QStringLiteral("update telling set told = 1")) == "42501");
  CHECK(codeAfter(*supervisor, QStringLiteral("update telling set worker_id = %1").arg(s)) == "P0001");
  const MergeDone done = scene.merged(first.worker, second.worker);
  CHECK(codeAfter(*clerk, QStringLiteral("update worker_merge set state = 'apart'")) == "42501");
  CHECK(codeAfter(*supervisor, QStringLiteral("update worker_merge set state = 'apart', apart_by = 'clerk', "
                                              "apart_at = 1, apart_reason = 'x'")) == "42501");
  CHECK(codeAfter(*supervisor, QStringLiteral("delete from worker_merge_row")) == "42501");
  // Whoever was a moment slower than the merge tries again, and is then told by his operation.
  CHECK(codeAfter(*clerk, QStringLiteral("insert into telling (worker_id, about, how, told, at, by_login, "
                                         "operation_id) values (%1, 'x', 'present', 1, 1, 'clerk', 1)")
                              .arg(g)) == "40001");
  CHECK(errorOf(scene.unmerge(done.merge)) == "none");
}
