#include <catch2/catch.hpp>

#include "merging/merge_rules.h"
#include "support/a_worker.h"

namespace {

merge_rules::Registration registration(const WorkerBuilder& builder, qint64 writtenAt) {
  merge_rules::Registration found;
  found.worker.person = NewWorker(builder).person;
  found.writtenAt = Instant{writtenAt};
  return found;
}

const MergeField& fieldIn(const QVector<MergeField>& fields, const char* name) {
  for (const MergeField& each : fields)
    if (each.field == QLatin1String(name)) return each;
  FAIL(name);
  return fields.first();
}

Assignment stretch(qint64 id, int from, int to, const char* overlapReason = "") {
  const QDate day(2026, 11, 1);
  Assignment a;
  a.id = AssignmentId(id);
  a.project = ProjectId(id);
  a.projectName = QStringLiteral("P%1").arg(id);
  a.beginsOn = day.addDays(from);
  if (to >= 0) a.endsOn = day.addDays(to);
  a.overlapReason = QString::fromUtf8(overlapReason);
  return a;
}

}  // namespace

TEST_CASE("rule: whose value is suggested", "[merging]") {
  auto stays = registration(aWorker(), 10), goes = registration(aWorker().named("陈大山"), 20);
  SECTION("the newer record's") {
    CHECK(fieldIn(merge_rules::sideBySide(stays, goes), "name").chosen == MergeSide::Goes);
    std::swap(stays.writtenAt, goes.writtenAt);
    CHECK(fieldIn(merge_rules::sideBySide(stays, goes), "name").chosen == MergeSide::Stays);
  }
  SECTION("equal ones are those of the one that stays") {
    CHECK(fieldIn(merge_rules::sideBySide(stays, goes), "birthDate").chosen == MergeSide::Stays);
    CHECK_FALSE(fieldIn(merge_rules::sideBySide(stays, goes), "birthDate").differs);
  }
  SECTION("what somebody has over what he has not, also of a group") {
    stays.worker.person.phone = QStringLiteral("19900000001");
    stays.worker.person.emergencyName = QStringLiteral("陈父");
    stays.worker.person.emergencyPhone = QStringLiteral("19900000002");
    goes.worker.person.emergencyName = QStringLiteral("陈母");
    const auto fields = merge_rules::sideBySide(stays, goes);
    CHECK(fieldIn(fields, "phone").chosen == MergeSide::Stays);
    CHECK(fieldIn(fields, "emergencyName").chosen == MergeSide::Stays);
    CHECK(fieldIn(fields, "emergencyPhone").chosen == MergeSide::Stays);
  }
  SECTION("a resident ID, and what stands on it") {
    goes.worker.person.documentKind = DocumentKind::Passport;
    goes.worker.person.idNumber = QStringLiteral("E12345678");
    const auto fields = merge_rules::sideBySide(stays, goes);
    for (const char* each : {"documentKind", "idNumber", "name"})
      CHECK(fieldIn(fields, each).chosen == MergeSide::Stays);
  }
  SECTION("a choice takes its whole group with it") {
    goes.worker.person.documentTo = QDate(2030, 1, 1);
    auto fields =
        merge_rules::chosen(merge_rules::sideBySide(stays, goes), {{"documentTo", MergeSide::Stays}});
    REQUIRE(fields);
    CHECK(fieldIn(*fields, "idNumber").chosen == MergeSide::Stays);
    CHECK_FALSE(merge_rules::personOf(stays.worker, goes.worker, *fields).documentTo.isValid());
  }
}

TEST_CASE("rule: when a proof is wanted", "[merging]") {
  const PersonData one = NewWorker(aWorker()).person;
  CHECK_FALSE(merge_rules::wantsProof(one, one));
  const auto differing = [&](auto change) {
    PersonData other = one;
    change(other);
    return merge_rules::wantsProof(one, other);
  };
  CHECK(differing([](PersonData& p) { p.name = QStringLiteral("陈大山"); }));
  CHECK(differing([](PersonData& p) { p.birthDate = QDate(1983, 5, 13); }));
  CHECK(differing([](PersonData& p) { p.idNumber = numberOf(QDate(1983, 5, 12), 73); }));
  CHECK_FALSE(differing([](PersonData& p) { p.name = QStringLiteral(" 陈大川 "); }));
  CHECK_FALSE(differing([](PersonData& p) {
    p.documentKind = DocumentKind::Passport;
    p.idNumber = QStringLiteral("E12345678");
  }));
  CHECK_FALSE(differing([](PersonData& p) { p.phone = QStringLiteral("1"); }));
}

TEST_CASE("rule: days that both registrations have", "[merging]") {
  const auto overlaps = merge_rules::overlaps(
      {stretch(1, 0, 9), stretch(2, 20, -1)},
      {stretch(3, 5, 6), stretch(4, 9, 12), stretch(5, 25, -1, "支援"), stretch(6, 13, 19)});
  REQUIRE(overlaps.size() == 3);
  CHECK(overlaps[0].second == AssignmentId(3));
  CHECK(overlaps[0].wanted);
  CHECK(overlaps[0].from == QDate(2026, 11, 6));
  CHECK(overlaps[0].to == QDate(2026, 11, 7));
  CHECK(overlaps[1].sameDay);
  CHECK_FALSE(overlaps[1].wanted);
  CHECK(overlaps[2].onFile == "支援");
  CHECK_FALSE(overlaps[2].wanted);
  CHECK_FALSE(overlaps[2].to.isValid());
  MergeWorkers entered;
  entered.overlapReason = QStringLiteral("同一段活");
  const auto reasons = merge_rules::overlapReasons(overlaps, entered);
  CHECK(reasons.size() == 2);
  CHECK(reasons.value(AssignmentId(3)) == "同一段活");
  CHECK(reasons.value(AssignmentId(4)) == "same-day");
  Assignment gone = stretch(7, 0, 9);
  gone.endReason = QStringLiteral("withdrawn");
  CHECK(merge_rules::overlaps({gone}, {stretch(3, 5, 6)}).isEmpty());
}

TEST_CASE("rule: which of two cards stays valid", "[merging]") {
  const auto card = [](qint64 id, CardState state, const char* number = "") {
    Card c;
    c.id = CardId(id);
    c.state = state;
    c.number = QLatin1String(number);
    return c;
  };
  using enum CardState;
  CHECK(merge_rules::cardToKeep({card(1, Active), card(2, Printed)}) == CardId(1));
  CHECK(merge_rules::cardToKeep({card(1, Queued), card(2, Requested)}) == CardId(1));
  CHECK(merge_rules::cardToKeep({card(1, Active, "3201000000000428"), card(2, Active, "3201000000000410")}) ==
        CardId(1));
  CHECK(merge_rules::cardToKeep({card(1, Requested), card(2, Requested)}) == CardId(2));
  CHECK(merge_rules::cardToKeep({card(1, Lost), card(2, Requested)}) == CardId(2));
  CHECK_FALSE(merge_rules::cardToKeep({card(1, Lost), card(2, Cancelled)}));
  CHECK(merge_rules::endOf(Active) == Returned);
  CHECK(merge_rules::endOf(Printed) == Cancelled);
}
