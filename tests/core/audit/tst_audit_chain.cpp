#include <catch2/catch.hpp>

#include "audit/audit_operations.h"
#include "support/test_office.h"
#include "users/user_operations.h"

namespace {

void makeEntries(TestOffice& test, int n) {
  for (int i = 0; i < n; ++i)
    REQUIRE(test.as(Role::Administrator)
                .runNow(AddUser, {QStringLiteral("user%1").arg(i),
                                  QStringLiteral("某人"),
                                  {QStringLiteral("clerk")},
                                  QStringLiteral("long enough")}));
}

AuditReport verified(TestOffice& test, const QVector<AuditHead>& against = {}) {
  auto report = test.as(Role::Auditor).runNow(VerifyAudit, AuditHeads{against});
  REQUIRE(report);
  return *report;
}

QStringList whatOf(const AuditReport& report) {
  QStringList list;
  for (const AuditFault& fault : report.faults) list << fault.what;
  return list;
}

/// As somebody who owns the database and takes the guard away first.
void unguarded(TestOffice& test, const QString& sql) {
  if (test.backend() == Backend::Sqlite) {
    REQUIRE(test.tamper(QStringLiteral("drop trigger if exists audit_entry_stays")).isEmpty());
    REQUIRE(test.tamper(QStringLiteral("drop trigger if exists audit_entry_kept")).isEmpty());
  } else {
    REQUIRE(test.tamper(QStringLiteral("alter table audit_entry disable trigger all")).isEmpty());
  }
  REQUIRE(test.tamper(sql).isEmpty());
}

}  // namespace

TEST_CASE("The audit's chain", "[audit]") {
  const auto backend = GENERATE(from_range(testBackends()));
  TestOffice test(backend);
  makeEntries(test, 4);
  const QString station = QStringLiteral("desk-administrator");
  const auto heads = test.as(Role::Auditor).runNow(ReadAuditHeads, {});
  REQUIRE(heads);

  SECTION("is sound as written, and says what it cannot see without heads") {
    const AuditReport report = verified(test);
    CHECK(report.sound);
    CHECK(report.entries >= 4);
    CHECK_FALSE(report.blindSpot.isEmpty());
    CHECK(verified(test, heads->heads).blindSpot.isEmpty());
  }
  SECTION("can neither be changed nor deleted through SQL") {
    CHECK_FALSE(test.tamper(QStringLiteral("update audit_entry set actor = 'nobody'")).isEmpty());
    CHECK_FALSE(test.tamper(QStringLiteral("delete from audit_entry")).isEmpty());
    CHECK(verified(test).sound);
  }
  SECTION("a changed entry is found") {
    unguarded(
        test,
        QStringLiteral("update audit_entry set after = '{}' where station = '%1' and seq = 3").arg(station));
    const AuditReport report = verified(test);
    CHECK_FALSE(report.sound);
    CHECK(whatOf(report).contains(QStringLiteral("changed")));
  }
  SECTION("a missing entry is found") {
    unguarded(test, QStringLiteral("delete from audit_entry where station = '%1' and seq = 3").arg(station));
    CHECK(whatOf(verified(test)).contains(QStringLiteral("missing")));
  }
  SECTION("a tail cut off with its head put right is found only against heads kept elsewhere") {
    const QString last =
        QStringLiteral("(select max(seq) from audit_entry where station = '%1')").arg(station);
    const QString cutHash =
        test.value(QStringLiteral(
                       "select hash_before from audit_entry where station = '%1' order by seq desc limit 1")
                       .arg(station))
            .toString();
    const qint64 count =
        test.value(QStringLiteral("select max(seq) from audit_entry where station = '%1'").arg(station))
            .toLongLong();
    unguarded(test,
              QStringLiteral("delete from audit_entry where station = '%1' and seq = %2").arg(station, last));
    REQUIRE(test.tamper(QStringLiteral("update audit_head set count = %1, hash = '%2' where station = '%3'")
                            .arg(QString::number(count - 1), cutHash, station))
                .isEmpty());
    CHECK(verified(test).sound);
    CHECK(whatOf(verified(test, heads->heads)).contains(QStringLiteral("cut")));
  }
}
