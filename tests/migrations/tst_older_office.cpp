#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "audit/audit_operations.h"
#include "corrections/correction_operations.h"
#include "storage/migrator.h"
#include "support/test_main.h"
#include "support/test_office.h"
#include "workers/worker_operations.h"

// Offices with their data, as the programs of older versions left them: they are brought up to date with
// nothing lost, and everything that is new works on them.

namespace {

constexpr int oldVersion = 4;

void runAll(Connection& connection, const QString& statements, const QString& separator) {
  for (const QString& statement : statements.split(separator, Qt::SkipEmptyParts)) {
    INFO(statement.trimmed().left(200).toStdString());
    if (!statement.trimmed().isEmpty()) REQUIRE(connection.run(statement.trimmed()));
  }
}

/// Tables, then rows, then what guards the rows: as the old program's steps did over the years.
void layOut(Connection& connection) {
  REQUIRE(connection.run(
      QStringLiteral("create table schema_version (version integer not null primary key, name text not null, "
                     "applied_at bigint not null, sha256 text not null)")));
  const auto& steps = shippedMigrations(connection.dialect());
  const auto apply = [&](int first, int last) {
    for (int version = first; version <= last; ++version)
      runAll(connection, steps[version - 1].sql, QStringLiteral("--;;"));
  };
  apply(1, 2);
  QFile rows(sourceFile(QStringLiteral("tests/migrations/office_of_version_%1.sql").arg(oldVersion)));
  REQUIRE(rows.open(QIODevice::ReadOnly));
  runAll(connection, QString::fromUtf8(rows.readAll()), QStringLiteral(";\n"));
  apply(3, oldVersion);
}

/// PostgreSQL counts its keys apart from the rows; the old program's went on from the last one.
void goOnCounting(Connection& connection) {
  for (const QString& table : connection.database().tables()) {
    const auto next = connection.borrow(
        QStringLiteral(
            "select setval(pg_get_serial_sequence('%1', 'id'), (select max(id) from %1)) where exists "
            "(select 1 from information_schema.columns where table_name = '%1' and column_name = 'id')")
            .arg(table));
    if (next) next->exec();
  }
}

}  // namespace

TEST_CASE("An office of an older version, with its data, is brought up to date", "[storage]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  const TestPlace place(backend);
  const FixedClock clock(QDate(2026, 12, 1));
  if (backend == Backend::Sqlite) REQUIRE(QFile(place.address().file).open(QIODevice::WriteOnly));
  {
    const auto connection = Connection::open(place.address(), place.address().user, place.address().password);
    REQUIRE(connection);
    layOut(**connection);
    if (backend == Backend::Postgres) goOnCounting(**connection);
    REQUIRE(schemaVersion(**connection).value() == oldVersion);
    // A file is brought up to date by whoever opens it, a server by its owner: shimingctl upgrade.
    if (backend == Backend::Postgres) REQUIRE(migrate(**connection, place.address(), clock.now()));
  }
  const qint64 entries = place.count(QStringLiteral("audit_entry"));
  REQUIRE(entries > 0);

  const auto opened = Office::openAsOwner(place.address(), clock, QStringLiteral("1"));
  INFO(errorOf(opened).toStdString());
  REQUIRE(opened);
  Office& office = **opened;
  CHECK(place.value(QStringLiteral("select max(version) from schema_version")).toInt() ==
        newestVersion(Dialect(backend)));
  if (backend == Backend::Sqlite) {
    const QFileInfo file(place.address().file);
    CHECK(file.dir().entryList({file.fileName() + QStringLiteral(".before-v4-*")}).size() == 1);
  } else {
    CHECK(place
              .value(QStringLiteral("select count(*) from information_schema.schemata where schema_name like "
                                    "'before_v4_%'"))
              .toInt() == 1);
  }

  // Everybody and everything that happened is still there.
  CHECK(office.runNow(CountWorkers, {})->count == 2);
  CHECK(place.count(QStringLiteral("audit_entry")) == entries);
  const auto found = office.runNow(FindAnything, FindRequest{QStringLiteral("cdc")});
  REQUIRE(found);
  REQUIRE(found->workers.size() == 1);
  const WorkerId worker = found->workers.first().id;
  const auto shown = office.runNow(ShowWorker, WorkerOnDay{{worker, {}, false}, QDate(2026, 11, 24)});
  REQUIRE(shown);
  CHECK(shown->record.assignments.size() == 2);
  CHECK(shown->record.contracts.size() == 1);
  CHECK(shown->record.cards.size() == 1);
  const auto history = office.runNow(WorkerHistory, WorkerRef{worker, {}, false});
  REQUIRE(history);
  CHECK_FALSE(history->entries.isEmpty());

  // And what is new works on it, with the trail unbroken.
  CorrectRecord correction;
  correction.worker = worker;
  correction.version = shown->record.worker.version;
  correction.changes = {{QStringLiteral("phone"), {}, QStringLiteral("19900000592")}};
  correction.askedBy = AskedBy::Worker;
  correction.reason = QStringLiteral("换了手机");
  const auto corrected = office.runNow(CorrectWorker, correction);
  INFO(errorOf(corrected).toStdString());
  REQUIRE(corrected);
  CHECK(corrected->done == QVector<QString>{QStringLiteral("phone")});
  const auto verified = office.runNow(VerifyAudit, {});
  REQUIRE(verified);
  CHECK(verified->sound);
}
