#include <catch2/catch.hpp>

#include "access/password.h"
#include "storage/connection.h"
#include "support/own_connection.h"
#include "support/test_office.h"
#include "users/user_operations.h"

namespace {

const QString firstPassword = QStringLiteral("first secret");

std::unique_ptr<Office> deskOf(TestOffice& test) {
  return std::move(*Office::open(test.address(), test.clock(), QStringLiteral("9")));
}

Result<Actor> signIn(Office& office, const QString& login, const QString& password) {
  auto future = office.signIn(login, password);
  future.waitForFinished();
  return future.result();
}

Result<void> change(Office& office, const QString& before, const QString& after) {
  auto future = office.changePassword(before, after);
  future.waitForFinished();
  return future.result();
}

void addClerk(TestOffice& test, const QString& login) {
  REQUIRE(test.as(Role::Administrator)
              .runNow(AddUser, {login, QStringLiteral("李敏"), {QStringLiteral("clerk")}, firstPassword}));
}

}  // namespace

TEST_CASE("A wrong password waits longer each time", "[users]") {
  CHECK(waitAfterFailures(2) == 0);
  CHECK(waitAfterFailures(3) == 5000);
  CHECK(waitAfterFailures(4) == 10000);
  CHECK(waitAfterFailures(40) == 15 * 60 * 1000);
}

TEST_CASE("Signing in", "[users]") {
  const auto backend = GENERATE(from_range(testBackends()));
  TestOffice test(backend);
  addClerk(test, QStringLiteral("limin"));

  SECTION("nobody acts before signing in") {
    auto desk = deskOf(test);
    CHECK(errorOf(desk->runNow(ListUsers, {})) == "forbidden:login");
  }
  SECTION("a wrong password and an unknown name are told apart by nothing") {
    auto desk = deskOf(test);
    CHECK(errorOf(signIn(*desk, QStringLiteral("limin"), QStringLiteral("wrong"))) == "forbidden:password");
    CHECK(errorOf(signIn(*desk, QStringLiteral("nobody"), QStringLiteral("wrong"))) == "forbidden:password");
  }
  SECTION("a first password must be changed before anything else") {
    auto desk = deskOf(test);
    const auto actor = signIn(*desk, QStringLiteral("limin"), firstPassword);
    REQUIRE(actor);
    CHECK(actor->mustChangePassword);
    CHECK(errorOf(desk->runNow(ListUsers, {})).startsWith(QStringLiteral("forbidden")));
    CHECK(errorOf(change(*desk, firstPassword, QStringLiteral("short"))) == "invalid:password");
    CHECK(errorOf(change(*desk, firstPassword, firstPassword)) == "invalid:password");
    REQUIRE(change(*desk, firstPassword, QStringLiteral("my own secret")));
    auto next = deskOf(test);
    const auto again = signIn(*next, QStringLiteral("limin"), QStringLiteral("my own secret"));
    REQUIRE(again);
    CHECK_FALSE(again->mustChangePassword);
    CHECK(again->roles == Roles{Role::Clerk});
    CHECK(errorOf(signIn(*deskOf(test), QStringLiteral("limin"), firstPassword)) == "forbidden:password");
  }
  SECTION("who is disabled cannot sign in, and acts no more where he is signed in") {
    Office& clerk = test.as(Role::Supervisor);
    REQUIRE(clerk.runNow(ChangePassword,
                         {QString::fromLatin1(TestOffice::password), QStringLiteral("another secret")}));
    REQUIRE(test.as(Role::Administrator).runNow(SwitchUser, {QStringLiteral("supervisor"), true}));
    CHECK(errorOf(clerk.runNow(ChangePassword,
                               {QStringLiteral("another secret"), QStringLiteral("third secret")}))
              .startsWith(QStringLiteral("forbidden")));
    CHECK_FALSE(signIn(*deskOf(test), QStringLiteral("supervisor"), QStringLiteral("another secret")));
  }
}

TEST_CASE("Three wrong passwords lock the name for a growing while", "[users]") {
  TestOffice test(Backend::Sqlite);
  auto desk = deskOf(test);
  for (int i = 0; i < 2; ++i)
    CHECK(errorOf(signIn(*desk, QStringLiteral("clerk"), QStringLiteral("wrong"))) == "forbidden:password");
  CHECK(errorOf(signIn(*desk, QStringLiteral("clerk"), QStringLiteral("wrong"))) == "busy:password");
  const QString right = QString::fromLatin1(TestOffice::password);
  CHECK(errorOf(signIn(*desk, QStringLiteral("clerk"), right)) == "busy:password");
  test.clock().advance(5001);
  CHECK(errorOf(signIn(*desk, QStringLiteral("clerk"), QStringLiteral("wrong"))) == "busy:password");
  test.clock().advance(5001);
  CHECK(errorOf(signIn(*desk, QStringLiteral("clerk"), right)) == "busy:password");
  test.clock().advance(5001);
  CHECK(signIn(*desk, QStringLiteral("clerk"), right));
  CHECK(test.value(QStringLiteral("select failed_count from app_user where login = 'clerk'")).toInt() == 0);
}

TEST_CASE("Managing users", "[users]") {
  const auto backend = GENERATE(from_range(testBackends()));
  TestOffice test(backend);
  Office& administrator = test.as(Role::Administrator);

  SECTION("bad input names its field") {
    CHECK(errorOf(administrator.runNow(AddUser, {QStringLiteral("Li Min"),
                                                 QStringLiteral("李敏"),
                                                 {QStringLiteral("clerk")},
                                                 firstPassword})) == "invalid:login");
    CHECK(errorOf(administrator.runNow(
              AddUser, {QStringLiteral("limin"), {}, {QStringLiteral("clerk")}, firstPassword})) ==
          "invalid:name");
    CHECK(errorOf(administrator.runNow(
              AddUser,
              {QStringLiteral("limin"), QStringLiteral("李敏"), {QStringLiteral("boss")}, firstPassword})) ==
          "invalid:roles");
    CHECK(errorOf(administrator.runNow(AddUser, {QStringLiteral("limin"),
                                                 QStringLiteral("李敏"),
                                                 {QStringLiteral("clerk")},
                                                 QStringLiteral("aaaaaaaa")})) == "invalid:password");
    CHECK(errorOf(administrator.runNow(
              AddUser,
              {QStringLiteral("clerk"), QStringLiteral("李敏"), {QStringLiteral("clerk")}, firstPassword})) ==
          "conflict:login");
  }
  SECTION("the last administrator stays") {
    CHECK(errorOf(administrator.runNow(SwitchUser, {QStringLiteral("administrator"), true})) ==
          "conflict:login");
    CHECK(errorOf(administrator.runNow(SetUserRoles, {QStringLiteral("administrator"),
                                                      {QStringLiteral("clerk")}})) == "conflict:login");
  }
  SECTION("passwords are nowhere in what is kept") {
    addClerk(test, QStringLiteral("limin"));
    const QString kept =
        test.value(backend == Backend::Sqlite
                       ? QStringLiteral("select group_concat(after || before) from audit_entry")
                       : QStringLiteral("select string_agg(after || before, ',') from audit_entry"))
            .toString();
    CHECK(kept.contains(QStringLiteral("limin")));
    CHECK_FALSE(kept.contains(firstPassword));
    CHECK(test.value(QStringLiteral(
                         "select count(*) from operation where name = 'user.add' and input_hash <> ''"))
              .toInt() == 0);
  }
}

TEST_CASE("PostgreSQL holds the office's rules against psql too", "[users][postgres]") {
  if (testBackends().size() < 2) return;
  TestOffice test(Backend::Postgres);
  test.as(Role::Clerk);
  const auto asRole = [&](const char* login) { return connectionOf(test.address(), login); };
  const auto codeAfter = [](Connection& connection, const QString& sql) {
    return connection.run(sql) ? QString() : connection.lastError().nativeErrorCode();
  };

  SECTION("a clerk can neither make users nor raise himself, nor touch the trail, nor delete a worker") {
    auto clerk = asRole("clerk");
    for (const char* sql :
         {"insert into user_role (user_id, role) values (1, 'supervisor')",
          "update app_user set must_change = 0", "create role mallory login",
          "select shiming_add_user('mallory', 'm', array['supervisor'], 'SCRAM-SHA-256$4096:a$b:c', 0, 0)",
          "select shiming_grant_groups('clerk')", "select shiming_set_roles('clerk', array['supervisor'], 0)",
          "delete from audit_entry", "update audit_entry set actor = 'x'", "delete from worker",
          "update rule set value = '0'", "insert into calendar_year (year, source) values (2030, 'x')",
          "select password_hash from app_user"}) {
      INFO(sql);
      CHECK(codeAfter(*clerk, QString::fromLatin1(sql)) == "42501");
    }
  }
  SECTION("nobody writes in another's name") {
    auto clerk = asRole("clerk");
    CHECK(codeAfter(*clerk,
                    QStringLiteral(
                        "insert into operation (request_key, name, actor, station, lane, at, input_hash) "
                        "values ('k', 'x', 'supervisor', '1', 'desk', 1, '')")) == "42501");
  }
  SECTION("a changed row must name an operation that exists") {
    auto clerk = asRole("clerk");
    CHECK(codeAfter(*clerk, QStringLiteral("insert into telling (worker_id, about, how, told, at, by_login, "
                                           "operation_id) values (1, 'x', 'present', 1, 1, 'clerk', 99)")) ==
          "23503");
  }
  SECTION("an auditor reads and changes nothing") {
    auto auditor = asRole("auditor");
    CHECK(codeAfter(*auditor, QStringLiteral("select count(*) from worker")).isEmpty());
    CHECK(codeAfter(*auditor,
                    QStringLiteral("insert into team (company_id, name, operation_id) values (1, 'x', 1)")) ==
          "42501");
  }
  SECTION("passwords are SCRAM verifiers") {
    const QString verifier =
        test.value(QStringLiteral("select rolpassword from pg_authid where rolname = '%1_clerk'")
                       .arg(test.address().database))
            .toString();
    CHECK(verifier.startsWith(QStringLiteral("SCRAM-SHA-256$")));
  }
}
