#include <catch2/catch.hpp>

#include <QSemaphore>
#include <QtTest/QSignalSpy>

#include "storage/connection.h"
#include "storage/work.h"
#include "support/test_office.h"

namespace {

/// A Work outside any office, on a table of its own.
struct Bench {
  explicit Bench(const TestOffice& test)
      : connection(
            std::move(*Connection::open(test.address(), test.address().user, test.address().password))),
        work(*connection, {}, {1}, {}) {
    connection->run(
        QStringLiteral(
            "create table scrap (id %1, label text not null, weight bigint, content %2, on_day date)")
            .arg(work.dialect().keyColumn(),
                 work.dialect().isSqlite() ? QStringLiteral("blob") : QStringLiteral("bytea")));
  }
  qint64 count() {
    Rows rows = work.select(QStringLiteral("select count(*) from scrap"));
    return rows.next() ? rows.number(0) : -1;
  }
  std::unique_ptr<Connection> connection;
  Work work;
};

RowBatch scraps(int n) {
  RowBatch rows{QStringLiteral("scrap"), {"label", "weight", "content", "on_day"}};
  for (int i = 0; i < n; ++i)
    rows.add(QStringLiteral("𠅤伟\t\\ '%1'\n").arg(i), std::optional<QString>(), QByteArray("\0\\x\xff", 4),
             QDate(2026, 2, 1));
  return rows;
}

}  // namespace

TEST_CASE("Work writes and reads", "[storage]") {
  const auto backend = GENERATE(from_range(testBackends()));
  const TestOffice test(backend);
  Bench bench(test);
  Work& work = bench.work;

  SECTION("values come back as they went, however many rows there are") {
    const int n = GENERATE(3, 500);
    work.insertRows(scraps(n));
    REQUIRE_FALSE(work.failed());
    CHECK(bench.count() == n);
    Rows rows =
        work.select(QStringLiteral("select label, weight, content, on_day from scrap order by id limit 1"));
    REQUIRE(rows.next());
    CHECK(rows.text(0) == QStringLiteral("𠅤伟\t\\ '0'\n"));
    CHECK(rows.isNull(1));
    CHECK(rows.bytes(2) == QByteArray("\0\\x\xff", 4));
    CHECK(rows.date(3) == QDate(2026, 2, 1));
  }

  SECTION("the same query may run inside itself") {
    work.insertRows(scraps(3));
    int pairs = 0;
    const QString sql = QStringLiteral("select id from scrap order by id");
    Rows outer = work.select(sql);
    while (outer.next()) {
      Rows inner = work.select(sql);
      while (inner.next()) ++pairs;
    }
    CHECK(pairs == 9);
  }

  SECTION("after a failure nothing more happens and the first reason stays") {
    work.exec(QStringLiteral("insert into scrap (label) values (cast(null as text))"));
    REQUIRE(work.failed());
    const ErrorKind first = work.error().kind;
    work.exec(QStringLiteral("insert into scrap (label) values ('later')"));
    work.insertRows(scraps(100));
    CHECK_FALSE(work.select(QStringLiteral("select 1")).next());
    CHECK(work.error().kind == first);
    Bench after(test);
    CHECK(after.count() == 0);
  }

  SECTION("a row that cannot be read fails the work: it is no end of the list") {
    work.insertRows(scraps(3));
    // The second has no absolute value, or nothing to divide by.
    Rows rows = work.select(
        work.dialect().isSqlite()
            ? QStringLiteral(
                  "select abs(case id when 2 then -9223372036854775807 - 1 else id end) from scrap "
                  "order by id")
            : QStringLiteral("select 1 / (id - 2) from scrap order by id"));
    int read = 0;
    while (rows.next()) ++read;
    CHECK(read == (work.dialect().isSqlite() ? 1 : 0));
    CHECK(work.failed());
  }

  SECTION("numbers set aside do not overlap") {
    const auto first = work.takeIds(QStringLiteral("scrap"), 5);
    const auto second = work.takeIds(QStringLiteral("scrap"), 5);
    REQUIRE(first.size() == 5);
    CHECK(second.first() > first.last());
  }

  SECTION("serials count on from the last, per kind and year") {
    CHECK(work.takeSerials(QStringLiteral("test"), 2026, 3) == 1);
    CHECK(work.takeSerials(QStringLiteral("test"), 2026, 1) == 4);
    CHECK(work.takeSerials(QStringLiteral("test"), 2027, 1) == 1);
  }
}

TEST_CASE("A database's own words stay inside", "[storage]") {
  const auto backend = GENERATE(from_range(testBackends()));
  const TestOffice test(backend);
  Bench bench(test);
  bench.connection->run(QStringLiteral("create unique index scrap_label on scrap (label)"));
  static QStringList logged;
  logged.clear();
  const auto before = qInstallMessageHandler(
      [](QtMsgType, const QMessageLogContext&, const QString& text) { logged << text; });
  bench.work.exec(QStringLiteral("insert into scrap (label) values (?)"),
                  QStringLiteral("329921198305120717"));
  bench.work.exec(QStringLiteral("insert into scrap (label) values (?)"),
                  QStringLiteral("329921198305120717"));
  qInstallMessageHandler(before);
  REQUIRE(bench.work.failed());
  CHECK(bench.work.error().kind == ErrorKind::Conflict);
  CHECK_FALSE(bench.work.error().text().contains(QStringLiteral("3299")));
  REQUIRE_FALSE(logged.isEmpty());
  CHECK_FALSE(logged.join(QLatin1Char(' ')).contains(QStringLiteral("3299")));
}
