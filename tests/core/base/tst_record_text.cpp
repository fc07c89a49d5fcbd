#include <catch2/catch.hpp>

#include <QJsonDocument>

#include "base/record_text.h"
#include "storage/audit_text.h"
#include "support/a_worker.h"

namespace {

template <class T>
void checkSame(const T& value) {
  const QByteArray text = toJsonText(value);
  INFO(text.constData());
  CHECK(QJsonDocument::fromJson(text).object() == toJson(value));
}

NewWorker everything() {
  NewWorker visit = aWorker().named("买买提·吐尔逊").born(QDate(1979, 3, 1), 501);
  visit.person.name = QStringLiteral("𠅤\"伟\\");
  visit.person.hukouAddress = QStringLiteral("a\tb\nc\u0001d\u007f / 中文");
  visit.contract = ContractData{};
  visit.contract->endsOn = QDate(2028, 11, 24);
  visit.contract->pay = Money::fen(123456789);
  visit.assignment = NewAssignment{};
  visit.assignment->project = ProjectId(9007199254740993);
  visit.likeness = {{WorkerId(7), false, QStringLiteral("不同人")}, {WorkerId(), true, {}}};
  visit.photoJpeg = QByteArray("\xff\xd8\x00\x01", 4);
  return visit;
}

}  // namespace

TEST_CASE("A record's text says what its JSON says") {
  checkSame(NewWorker{});
  checkSame(everything());
  checkSame(Registered{});
  checkSame(Nothing{});
  Registered done;
  done.warnings = {QStringLiteral("not-told"), QString()};
  done.cardDue = QDate(2026, 12, 3);
  checkSame(done);
}

TEST_CASE("The audit keeps a record whole, or all of it but one field") {
  const NewWorker visit = everything();
  QJsonObject wanted = toJson(visit);
  CHECK(QJsonDocument::fromJson(AuditText::of(visit).json()).object() == wanted);
  wanted.remove(QStringLiteral("photoJpeg"));
  wanted.insert(QStringLiteral("photo"), QStringLiteral("ab12"));
  AuditText text = AuditText::of(visit, "photoJpeg");
  CHECK(QJsonDocument::fromJson(text.add("photo", QStringLiteral("ab12")).json()).object() == wanted);
  CHECK(AuditText().add("a", QStringLiteral("1")).add("b", {}).json() == R"({"a":"1","b":""})");
  CHECK(AuditText(QJsonObject{}).json().isEmpty());
  CHECK(AuditText{{QStringLiteral("told"), QStringLiteral("present")}}.json() == R"({"told":"present"})");
}

TEST_CASE("A day's text is its ISO date") {
  for (QDate day(1899, 12, 25); day < QDate(2101, 1, 10); day = day.addDays(13))
    REQUIRE(isoText(day) == day.toString(Qt::ISODate));
  for (const QDate& day : {QDate(), QDate(1, 1, 1), QDate(9999, 12, 31), QDate(10000, 1, 1), QDate(-1, 1, 1)})
    CHECK(isoText(day) == day.toString(Qt::ISODate));
}
