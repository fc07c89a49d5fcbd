#include <catch2/catch.hpp>

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <thread>

#include "catalogue/office_operations.h"
#include "support/test_office.h"
#include "users/user_operations.h"

namespace {

struct Word {
  QString text;
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("text", s.text);
  }
};

/// Operations of the tests' own, to see what Office::run does around any function.
Result<Word> writeLease(Work& work, const Word& input) {
  work.exec(QStringLiteral("insert into serial_lease (kind, year, first_no, last_no, holder, leased_at, "
                           "operation_id) values ('test', 0, 1, 1, ?, ?, ?)"),
            input.text, work.now(), work.operation());
  work.audit({QStringLiteral("serial-lease"), 1, {}, toJson(input)});
  return Word{input.text + QStringLiteral("!")};
}
Result<Word> writeThenRefuse(Work& work, const Word& input) {
  const auto written = writeLease(work, input);
  if (!written) return written;
  return refuse(
      invalid("text", message(QT_TRANSLATE_NOOP(
                          "core", "The office needs an administrator and a supervisor, two persons."))));
}
Result<Word> writeThenFail(Work& work, const Word& input) {
  const auto written = writeLease(work, input);
  work.exec(QStringLiteral("insert into serial_lease (kind) values ('incomplete')"));
  return written;
}
Result<Word> raiseSerial(Work& work, const Word&) {
  const qint64 number = work.takeSerials(QStringLiteral("race"), 0, 1);
  work.audit({QStringLiteral("serial"), number, {}, {}});
  return Word{QString::number(number)};
}

const Operation<Word, Word> Write{
    {"test.write", Permission::ManageOffice, Effect::Changes, "serial-lease", "", ""}, &writeLease};
const Operation<Word, Word> Refuse{
    {"test.refuse", Permission::ManageOffice, Effect::Changes, "serial-lease", "", ""}, &writeThenRefuse};
const Operation<Word, Word> Fail{
    {"test.fail", Permission::ManageOffice, Effect::Changes, "serial-lease", "", ""}, &writeThenFail};
const Operation<Word, Word> Raise{{"test.raise", Permission::ManageOffice, Effect::Changes, "serial", "", ""},
                                  &raiseSerial};

}  // namespace

TEST_CASE("Office runs an operation", "[office]") {
  const auto backend = GENERATE(from_range(testBackends()));
  TestOffice test(backend);
  Office& office = test.owner();
  const qint64 entriesBefore = test.count(QStringLiteral("audit_entry"));

  SECTION("rows, audit and operation are there together, then the others are told") {
    QSignalSpy changed(&office, &Office::changed);
    const auto written = office.runNow(Write, {QStringLiteral("甲")});
    REQUIRE(written);
    CHECK(written->text == QStringLiteral("甲!"));
    CHECK(test.count(QStringLiteral("serial_lease")) == 1);
    CHECK(test.count(QStringLiteral("audit_entry")) == entriesBefore + 1);
    CHECK(QTest::qWaitFor([&] { return changed.count() == 1; }));
    CHECK(changed.first().first().toStringList() == QStringList{QStringLiteral("serial-lease")});
  }
  SECTION("the same request key answers with the first result and writes nothing more") {
    const RunOptions key{QStringLiteral("key-1"), std::nullopt};
    REQUIRE(office.runNow(Write, {QStringLiteral("甲")}, key));
    const auto again = office.runNow(Write, {QStringLiteral("甲")}, key);
    REQUIRE(again);
    CHECK(again->text == QStringLiteral("甲!"));
    CHECK(test.count(QStringLiteral("serial_lease")) == 1);
    CHECK(errorOf(office.runNow(Write, {QStringLiteral("乙")}, key)) == "conflict:requestKey");
  }
  SECTION("an operation that refuses or fails leaves nothing") {
    CHECK(errorOf(office.runNow(Refuse, {QStringLiteral("甲")})) == "invalid:text");
    CHECK_FALSE(office.runNow(Fail, {QStringLiteral("甲")}));
    CHECK(test.count(QStringLiteral("serial_lease")) == 0);
    CHECK(test.count(QStringLiteral("audit_entry")) == entriesBefore);
  }
  SECTION("who has no right is refused before anything is done") {
    CHECK(errorOf(test.as(Role::Clerk).runNow(Write, {QStringLiteral("甲")})) == "forbidden:test.write");
    CHECK(test.count(QStringLiteral("serial_lease")) == 0);
  }
}

TEST_CASE("A double click is one change", "[office]") {
  const auto backend = GENERATE(from_range(testBackends()));
  TestOffice test(backend);
  auto second = Office::openAsOwner(test.address(), test.clock(), QStringLiteral("2"));
  REQUIRE(second);
  const RunOptions key{QStringLiteral("double"), std::nullopt};
  auto one = test.owner().run(Write, {QStringLiteral("甲")}, key);
  auto two = (*second)->run(Write, {QStringLiteral("甲")}, key);
  one.waitForFinished();
  two.waitForFinished();
  CHECK(one.result());
  CHECK(two.result());
  CHECK(test.count(QStringLiteral("serial_lease")) == 1);
}

TEST_CASE("Desks that save at once wait for each other and lose nothing", "[office]") {
  const auto backend = GENERATE(from_range(testBackends()));
  TestOffice test(backend);
  constexpr int desks = 4;
  constexpr int each = 25;
  std::vector<std::unique_ptr<Office>> offices;
  // Two of them are one station: two programs of one desk race for one chain.
  for (int i = 0; i < desks; ++i)
    offices.push_back(std::move(*Office::openAsOwner(test.address(), test.clock(), QString::number(i / 2))));
  std::vector<Reply<Result<Word>>> answers;
  for (int n = 0; n < each; ++n)
    for (auto& office : offices) answers.push_back(office->run(Raise, {}));
  QSet<QString> numbers;
  for (auto& answer : answers) {
    answer.waitForFinished();
    const auto result = answer.result();
    INFO((result ? std::string() : result.error().text().toStdString()));
    REQUIRE(result);
    numbers.insert(result->text);
  }
  CHECK(numbers.size() == desks * each);
  CHECK(test.value(QStringLiteral("select next from serial where kind = 'race'")).toLongLong() ==
        desks * each + 1);
}

TEST_CASE("A range that was leased is numbered from by nobody else", "[office]") {
  const auto backend = GENERATE(from_range(testBackends()));
  TestOffice test(backend);
  Office& administrator = test.as(Role::Administrator);
  const auto first =
      administrator.runNow(LeaseSerials, {QStringLiteral("worker"), 2026, 100, QStringLiteral("laptop 1")});
  const auto second =
      administrator.runNow(LeaseSerials, {QStringLiteral("worker"), 2026, 50, QStringLiteral("laptop 2")});
  REQUIRE(first);
  REQUIRE(second);
  CHECK(first->last - first->first == 99);
  CHECK(second->first > first->last);
  CHECK(errorOf(administrator.runNow(LeaseSerials, {QStringLiteral("cars"), 2026, 1, QStringLiteral("x")})) ==
        "invalid:kind");
  CHECK(errorOf(administrator.runNow(
            LeaseSerials, {QStringLiteral("worker"), 2026, 0, QStringLiteral("x")})) == "invalid:count");
}

TEST_CASE("Creating an office", "[office]") {
  const auto backend = GENERATE(from_range(testBackends()));
  TestOffice test(backend);
  NewOffice again{QStringLiteral("办公室"), QStringLiteral("320100"), {}, {}, {}, true,
                  PasswordCost::least()};
  again.users = {{QStringLiteral("a1"),
                  QStringLiteral("甲"),
                  QStringLiteral("long enough"),
                  {QStringLiteral("administrator")}},
                 {QStringLiteral("s1"),
                  QStringLiteral("乙"),
                  QStringLiteral("long enough"),
                  {QStringLiteral("supervisor")}}};

  SECTION("never touches one that is there") {
    CHECK(errorOf(createOffice(test.address(), again, test.clock())) == "conflict:office");
  }
  SECTION("wants an administrator and a supervisor") {
    again.users.removeLast();
    CHECK(errorOf(createOffice(test.address(), again, test.clock())) == "invalid:users");
  }
  if (backend == Backend::Sqlite) {
    SECTION("makes a file that only its owner reads") {
      CHECK((QFile::permissions(test.address().file) & (QFileDevice::ReadOther | QFileDevice::ReadGroup)) ==
            0);
      OfficeAddress fresh;
      fresh.file = test.address().file + QStringLiteral(".new");
      REQUIRE(createOffice(fresh, again, test.clock()));
      CHECK((QFile::permissions(fresh.file) & (QFileDevice::ReadOther | QFileDevice::ReadGroup)) == 0);
    }
    SECTION("leaves no half-made file") {
      OfficeAddress fresh;
      fresh.file = test.address().file + QStringLiteral(".bad");
      again.users.first().login = QStringLiteral("s1");
      CHECK_FALSE(createOffice(fresh, again, test.clock()));
      CHECK_FALSE(QFile::exists(fresh.file));
    }
  }
}

TEST_CASE("Addresses of offices", "[office]") {
  const auto parsed = OfficeAddress::parse(
      QStringLiteral("postgresql://own%40er:s%3Acret@a.example,b.example:5433/nj?sslmode=verify-full"));
  REQUIRE(parsed);
  CHECK(parsed->user == QStringLiteral("own@er"));
  CHECK(parsed->password == QStringLiteral("s:cret"));
  CHECK(parsed->hosts == QStringLiteral("a.example,b.example"));
  CHECK(parsed->port == 5433);
  CHECK(parsed->database == QStringLiteral("nj"));
  CHECK(parsed->options == QStringLiteral("sslmode=verify-full"));
  CHECK_FALSE(parsed->toString().contains(QStringLiteral("cret")));
  CHECK(OfficeAddress::parse(QStringLiteral("postgresql:///nj?host=/run/pg"))->hosts ==
        QStringLiteral("/run/pg"));
  CHECK(errorOf(OfficeAddress::parse(QStringLiteral("postgresql://server"))) == "invalid:office");
  CHECK(errorOf(OfficeAddress::parse(QStringLiteral("  "))) == "invalid:office");
  CHECK(OfficeAddress::parse(QStringLiteral("/tmp/x.shiming"))->backend == Backend::Sqlite);
}
