#include <catch2/catch.hpp>

#include <QDir>
#include <QFileInfo>

#include "storage/migrator.h"
#include "support/test_office.h"

namespace {

/// An office as an older program left it: only the first steps are there.
void takeBackTo(TestOffice& test, int version) {
  CHECK(test.tamper(QStringLiteral("delete from schema_version where version > %1").arg(version)).isEmpty());
}

/// The newest step that cannot be taken twice, for it makes a table.
int lastThatMakesATable(Backend backend) {
  int last = 0;
  for (const Migration& each : shippedMigrations(Dialect(backend)))
    if (each.sql.contains(QStringLiteral("create table "))) last = each.version;
  return last;
}

std::unique_ptr<Connection> open(const TestOffice& test) {
  return std::move(*Connection::open(test.address(), test.address().user, test.address().password));
}

}  // namespace

TEST_CASE("Migrations are numbered without a gap, alike on both databases", "[storage]") {
  const auto& sqlite = shippedMigrations(Dialect(Backend::Sqlite));
  const auto& postgres = shippedMigrations(Dialect(Backend::Postgres));
  REQUIRE(sqlite.size() == postgres.size());
  for (int i = 0; i < sqlite.size(); ++i) {
    CHECK(sqlite[i].version == i + 1);
    CHECK(postgres[i].version == i + 1);
    CHECK(sqlite[i].name == postgres[i].name);
    CHECK_FALSE(sqlite[i].sql.contains(QLatin1Char('@')));
  }
}

// A check of a table that others refer to is changed on SQLite in the schema itself (0036): the file must be
// whole after that, and the check must be the new one. What the step makes and drops after it raises the
// schema's version, by which other desks notice.
TEST_CASE("A step that rewrites a table's definition leaves the file whole", "[storage]") {
  TestOffice test(Backend::Sqlite);
  CHECK(test.value(QStringLiteral("pragma integrity_check")).toString() == "ok");
  CHECK_FALSE(test.value(QStringLiteral("pragma foreign_key_check")).isValid());
  const QString definition =
      test.value(QStringLiteral("select sql from sqlite_schema where type = 'table' and name = 'fund_order'"))
          .toString();
  CHECK(definition.count(QStringLiteral("'withdrawn'")) == 3);
}

TEST_CASE("A newer office is refused in words and left as it is", "[storage]") {
  const auto backend = GENERATE(from_range(testBackends()));
  TestOffice test(backend);
  const int newest = newestVersion(Dialect(backend));
  REQUIRE(test.tamper(QStringLiteral("insert into schema_version (version, name, applied_at, sha256) values "
                                     "(%1, 'future', 0, '')")
                          .arg(newest + 1))
              .isEmpty());
  const auto opened = Office::openAsOwner(test.address(), test.clock(), QStringLiteral("1"));
  REQUIRE_FALSE(opened);
  CHECK(briefly(opened.error()) == "invalid:office");
  CHECK(opened.error().text().contains(QString::number(newest + 1)));
  auto connection = open(test);
  CHECK_FALSE(migrate(*connection, test.address(), test.clock().now()));
  CHECK(schemaVersion(*connection).value() == newest + 1);
}

TEST_CASE("An older office is copied first, then migrated", "[storage]") {
  const auto backend = GENERATE(from_range(testBackends()));
  TestOffice test(backend);
  const int before = lastThatMakesATable(backend) - 1;
  takeBackTo(test, before);
  const qint64 users = test.count(QStringLiteral("app_user"));
  auto connection = open(test);
  // It is undone only in the books, so taking it again fails half-way: nothing of it may stay, and the copy
  // is there.
  const auto migrated = migrate(*connection, test.address(), test.clock().now());
  CHECK_FALSE(migrated);
  CHECK(schemaVersion(*connection).value() == before);
  if (backend == Backend::Sqlite) {
    const QFileInfo file(test.address().file);
    const QStringList copies = file.dir().entryList({file.fileName() + QStringLiteral(".before-v*")});
    REQUIRE(copies.size() == 1);
    OfficeAddress copy = test.address();
    copy.file = file.dir().filePath(copies.first());
    auto copied = Connection::open(copy, {}, {});
    REQUIRE(copied);
    const auto query = (*copied)->borrow(QStringLiteral("select count(*) from app_user"));
    REQUIRE((query->exec() && query->next()));
    CHECK(query->value(0).toLongLong() == users);
    CHECK((QFileInfo(copy.file).permissions() & (QFileDevice::ReadOther | QFileDevice::ReadGroup)) == 0);
  } else {
    CHECK(test
              .value(QStringLiteral(
                  "select count(*) from information_schema.schemata where schema_name like 'before\\_v%'"))
              .toInt() == 1);
  }
}
