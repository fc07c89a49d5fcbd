#include <catch2/catch.hpp>

#include "companies/company_operations.h"
#include "companies/company_rules.h"
#include "identity/credit_code.h"
#include "support/a_worker.h"

namespace {

QString organisationOf(int n) {
  const QString body = QStringLiteral("%1").arg(30000000 + n, 8, 10, QLatin1Char('0'));
  return body + QLatin1Char('-') + organisationCheckOf(body);
}
/// A valid credit code whose inner organisation code is organisationOf(n).
QString creditOf(int n) {
  const QString body = QStringLiteral("91320100") + organisationOf(n).remove(QLatin1Char('-'));
  return body + creditCheckOf(body);
}
/// The same with a check character that does not fit, as some codes of the pilot have.
QString pilotOf(int n) {
  QString code = creditOf(n);
  code.back() = code.back() == u'1' ? u'2' : u'1';
  return code;
}

CompanyData aCompany(const char* name = "示例二建有限公司", int n = 1) {
  CompanyData data;
  data.name = QString::fromUtf8(name);
  data.kind = CompanyKind::Subcontractor;
  data.creditCode = creditOf(n);
  return data;
}
ManagerData aManager(const char* name = "周建平") {
  return {QString::fromUtf8(name), QStringLiteral("19900000316"), {}, QDate(2020, 1, 1), {}};
}
NewCompany aDispatcher(int n = 1) {
  NewCompany entered{aCompany("示例恒工劳务有限公司", n), aManager()};
  entered.data.kind = CompanyKind::Dispatching;
  return entered;
}

std::string codes(const Findings& findings) {
  QStringList list;
  for (const Finding& each : findings) list << each.field + u'=' + each.code;
  return list.join(QLatin1Char(' ')).toStdString();
}

/// An office with one call for each operation of companies, as the clerk.
struct Desk {
  TestOffice test;
  explicit Desk(Backend backend) : test(backend) {}

  Result<Company> create(const NewCompany& entered, Role role = Role::Clerk) {
    return test.as(role).runNow(CreateCompany, entered);
  }
  Result<Company> create(const CompanyData& data) { return create(NewCompany{data, std::nullopt}); }
  Company made(const NewCompany& entered) {
    const auto company = create(entered);
    REQUIRE(errorOf(company) == "none");
    return *company;
  }
  Company made(const CompanyData& data) { return made(NewCompany{data, std::nullopt}); }
  Result<Company> edit(const Company& seen, const CompanyData& data, Role role = Role::Clerk) {
    return test.as(role).runNow(EditCompany, CompanyEdit{seen.id, seen.version, data});
  }
  Result<Company> manager(const ManagerEdit& edit, Role role = Role::Clerk) {
    return test.as(role).runNow(EditManager, edit);
  }
  Result<Company> team(const TeamEdit& edit, Role role = Role::Clerk) {
    return test.as(role).runNow(EditTeam, edit);
  }
  CompanyListPage list(const CompanyListRequest& request) {
    const auto page = test.as(Role::Clerk).runNow(ListCompanies, request);
    REQUIRE(errorOf(page) == "none");
    return *page;
  }
  QStringList names(const CompanyListRequest& request) {
    QStringList list;
    for (const CompanyLine& line : this->list(request).lines) list << line.name;
    return list;
  }
  QStringList found(const QString& text) { return names({text, {}, {}, 200}); }
};

}  // namespace

TEST_CASE("rule: a company has a name and a code", "[companies]") {
  using company_rules::checkCompany;
  CHECK(codes(checkCompany(aCompany())).empty());
  CHECK(codes(checkCompany({})) == "name=name-missing creditCode=code-missing");
  CompanyData company = aCompany();
  SECTION("of two to a hundred characters") {
    company.name = QStringLiteral("建");
    CHECK(codes(checkCompany(company)) == "name=name-too-short");
    company.name = QString(100, u'建');
    CHECK(codes(checkCompany(company)).empty());
    company.name += u'建';
    CHECK(codes(checkCompany(company)) == "name=name-too-long");
  }
  SECTION("a credit code of another form is refused") {
    for (const QString& wrong :
         {creditOf(1).left(17), creditOf(1) + u'0', QStringLiteral("9132010O") + creditOf(1).mid(8)}) {
      company.creditCode = wrong;
      CHECK(codes(checkCompany(company)) == "creditCode=credit-code-form");
      CHECK(firstError(checkCompany(company)).has_value());
    }
  }
  SECTION("a check character that does not fit is a warning: codes of the pilot have it") {
    company.creditCode = pilotOf(1);
    CHECK(codes(checkCompany(company)) == "creditCode=credit-code-check");
    CHECK_FALSE(firstError(checkCompany(company)).has_value());
  }
  SECTION("a firm of before 2015 has the organisation code alone, and that one must fit") {
    company.creditCode.clear();
    company.organisationCode = organisationOf(1);
    CHECK(codes(checkCompany(company)).empty());
    company.organisationCode.back() = company.organisationCode.back() == u'1' ? u'2' : u'1';
    CHECK(codes(checkCompany(company)) == "organisationCode=organisation-code-form");
  }
  SECTION("a phone can be called") {
    company.phone = QStringLiteral("12");
    CHECK(codes(checkCompany(company)) == "phone=phone-form");
  }
}

TEST_CASE("rule: what is typed in another way is stored in one", "[companies]") {
  CompanyData typed = aCompany("  示例　二建 ");
  typed.creditCode =
      QStringLiteral(" ") + creditOf(1).left(8).toLower() + u' ' + creditOf(1).mid(8).toLower();
  typed.organisationCode = QString(organisationOf(1)).remove(u'-');
  const CompanyData stored = company_rules::normalised(typed);
  CHECK(stored.name == QStringLiteral("示例 二建"));
  CHECK(stored.creditCode == creditOf(1));
  CHECK(stored.organisationCode == organisationOf(1));
  typed.creditCode = QStringLiteral("９") + creditOf(1).mid(1);
  CHECK(company_rules::normalised(typed).creditCode == creditOf(1));
}

TEST_CASE("rule: a labour dispatching company names its labour manager", "[companies]") {
  using company_rules::checkNew;
  const NewCompany dispatcher = aDispatcher();
  CHECK(codes(checkNew(dispatcher.data, dispatcher.manager)).empty());
  CHECK(codes(checkNew(dispatcher.data, std::nullopt)) == "manager.name=manager-missing");
  CHECK(codes(checkNew(aCompany(), std::nullopt)).empty());
  SECTION("by name; his number and days are right where they are given") {
    using company_rules::checkManager;
    ManagerData manager = aManager();
    CHECK(codes(checkManager(manager)).empty());
    CHECK(codes(checkManager({})) == "manager.name=manager-missing manager.phone=manager-phone-missing");
    manager.phone.clear();
    CHECK(codes(checkManager(manager)) == "manager.phone=manager-phone-missing");
    CHECK_FALSE(firstError(checkManager(manager)).has_value());
    manager = aManager();
    manager.idNumber = numberOf(QDate(1975, 5, 5), 31);
    CHECK(codes(checkManager(manager)).empty());
    manager.idNumber.chop(1);
    CHECK(codes(checkManager(manager)) == "manager.idNumber=id-number-form");
    manager = aManager();
    manager.until = manager.since;
    CHECK(codes(checkManager(manager)).empty());
    manager.until = manager.since.addDays(-1);
    CHECK(codes(checkManager(manager)) == "manager.until=until-before-since");
  }
  SECTION("who is in office to his last day") {
    const QDate day(2026, 11, 25);
    ManagerData manager = aManager();
    CHECK(company_rules::inOffice(manager, day));
    manager.until = day;
    CHECK(company_rules::inOffice(manager, day));
    manager.until = day.addDays(-1);
    CHECK_FALSE(company_rules::inOffice(manager, day));
  }
}

TEST_CASE("rule: a team has a name of at most 60 characters", "[companies]") {
  using company_rules::checkTeam;
  CHECK(codes(checkTeam({})) == "team.name=name-missing");
  CHECK(codes(checkTeam({QString(60, u'班'), {}, {}})).empty());
  CHECK(codes(checkTeam({QString(61, u'班'), {}, {}})) == "team.name=name-too-long");
  CHECK(codes(checkTeam({QStringLiteral("木工一班"), {}, QStringLiteral("12")})) ==
        "team.leaderPhone=phone-form");
}

TEST_CASE("company.create: what is wrong is refused at its field and nothing is written", "[companies]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  Desk desk(backend);
  NewCompany entered = aDispatcher();
  SECTION("name") {
    entered.data.name = QStringLiteral(" ");
    CHECK(errorOf(desk.create(entered)) == "invalid:name");
  }
  SECTION("code") {
    entered.data.creditCode.clear();
    CHECK(errorOf(desk.create(entered)) == "invalid:creditCode");
  }
  SECTION("labour manager") {
    entered.manager.reset();
    CHECK(errorOf(desk.create(entered)) == "invalid:manager.name");
  }
  SECTION("a labour manager who has left already") {
    entered.manager->until = desk.test.today().addDays(-1);
    CHECK(errorOf(desk.create(entered)) == "invalid:manager.until");
  }
  SECTION("an auditor changes nothing") {
    CHECK(errorOf(desk.create(entered, Role::Auditor)) == "forbidden:company.create");
  }
  CHECK(desk.test.count("company") == 0);
  CHECK(desk.test.count("labour_manager") == 0);
}

TEST_CASE("company.create: a doubt is saved and said", "[companies]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  Desk desk(backend);
  CompanyData pilot = aCompany();
  pilot.creditCode = pilotOf(1);
  CHECK(desk.made(pilot).warnings == QVector<QString>{QStringLiteral("credit-code-check")});
  SECTION("another of the same name, written with other signs") {
    CHECK(desk.made(aCompany("示例（二建）有限公司", 2)).warnings ==
          QVector<QString>{QStringLiteral("same-name")});
  }
  SECTION("a manager who cannot be called") {
    NewCompany entered = aDispatcher(3);
    entered.manager->phone.clear();
    CHECK(desk.made(entered).warnings == QVector<QString>{QStringLiteral("manager-phone-missing")});
  }
}

TEST_CASE("a firm is on file once, by whichever code it is known", "[companies]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  Desk desk(backend);
  const CompanyData known = aCompany();
  CompanyData old = aCompany("老字号建筑队", 2);
  old.creditCode.clear();
  old.organisationCode = organisationOf(2);
  SECTION("the same credit code, in any way of typing it") {
    desk.made(known);
    CompanyData again = aCompany("另一个名字", 1);
    CHECK(errorOf(desk.create(again)) == "conflict:creditCode");
    again.creditCode = again.creditCode.toLower();
    CHECK(errorOf(desk.create(again)) == "conflict:creditCode");
  }
  SECTION("the same organisation code") {
    desk.made(old);
    CompanyData again = old;
    again.organisationCode.remove(u'-');
    CHECK(errorOf(desk.create(again)) == "conflict:organisationCode");
  }
  SECTION("it comes back with the credit code that it got later") {
    desk.made(old);
    CHECK(errorOf(desk.create(aCompany("老字号建筑队", 2))) == "conflict:creditCode");
    CompanyData both = aCompany("老字号建筑队", 2);
    both.organisationCode = old.organisationCode;
    CHECK(errorOf(desk.create(both)) == "conflict:organisationCode");
  }
  SECTION("it comes back with the organisation code that it had before") {
    desk.made(aCompany("老字号建筑队", 2));
    CHECK(errorOf(desk.create(old)) == "conflict:organisationCode");
  }
  SECTION("and gets its credit code by an edit, which then stands") {
    const Company first = desk.made(old);
    CompanyData upgraded = old;
    upgraded.creditCode = creditOf(2);
    const auto edited = desk.edit(first, upgraded);
    REQUIRE(errorOf(edited) == "none");
    CHECK(edited->data.creditCode == creditOf(2));
    CHECK(edited->data.organisationCode == organisationOf(2));
  }
  SECTION("an edit takes no code of another") {
    desk.made(known);
    const Company other = desk.made(aCompany("示例三建有限公司", 3));
    CHECK(errorOf(desk.edit(other, aCompany("示例三建有限公司", 1))) == "conflict:creditCode");
  }
  SECTION("a credit code that differs only around the same organisation code is the same firm") {
    desk.made(known);
    CompanyData moved = aCompany("示例二建集团", 1);
    moved.creditCode = pilotOf(1);
    CHECK(errorOf(desk.create(moved)) == "conflict:creditCode");
  }
  SECTION("it is opened by the code that was refused, whichever it is") {
    const CompanyId first = desk.made(known).id;
    for (const QString& code : {creditOf(1), organisationOf(1), organisationOf(1).remove(u'-'), pilotOf(1)}) {
      const auto opened = desk.test.as(Role::Clerk).runNow(ShowCompany, CompanyRef{{}, code});
      REQUIRE(errorOf(opened) == "none");
      CHECK(opened->id == first);
    }
    CHECK(errorOf(desk.test.as(Role::Clerk).runNow(ShowCompany, CompanyRef{{}, creditOf(9)})) ==
          "not-found:company");
  }
  CHECK(desk.test.count("company") ==
        desk.test.value("select count(distinct coalesce(nullif(credit_code, ''), org_code)) from company")
            .toLongLong());
}

TEST_CASE("two desks enter the same firm at the same time: one is told that the other has it",
          "[companies]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  Desk desk(backend);
  const auto other = desk.test.anotherDesk(Role::Supervisor, QStringLiteral("desk-2"));
  for (int n = 1; n <= 5; ++n) {
    auto one = desk.test.as(Role::Clerk)
                   .run(CreateCompany, NewCompany{aCompany("示例二建有限公司", n), std::nullopt});
    auto two = other->run(CreateCompany, NewCompany{aCompany("示例二建公司", n), std::nullopt});
    one.waitForFinished();
    two.waitForFinished();
    QStringList ends{errorOf(one.result()), errorOf(two.result())};
    ends.sort();
    CHECK(ends == QStringList({QStringLiteral("conflict:creditCode"), QStringLiteral("none")}));
  }
  CHECK(desk.test.count("company") == 5);
}

TEST_CASE("two desks enter one firm by its old and by its new code at the same time", "[companies]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  Desk desk(backend);
  const auto other = desk.test.anotherDesk(Role::Supervisor, QStringLiteral("desk-2"));
  for (int n = 1; n <= 5; ++n) {
    CompanyData old = aCompany("老字号建筑队", n);
    old.creditCode.clear();
    old.organisationCode = organisationOf(n);
    auto one = desk.test.as(Role::Clerk).run(CreateCompany, NewCompany{old, std::nullopt});
    auto two = other->run(CreateCompany, NewCompany{aCompany("老字号建筑队", n), std::nullopt});
    one.waitForFinished();
    two.waitForFinished();
    const QStringList ends{errorOf(one.result()), errorOf(two.result())};
    CHECK((ends == QStringList{"none", "conflict:creditCode"} ||
           ends == QStringList{"conflict:organisationCode", "none"}));
  }
  CHECK(desk.test.count("company") == 5);
}

TEST_CASE("company.duplicates: doubles of earlier years are listed, and still put right", "[companies]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  Desk desk(backend);
  const Company first = desk.made(aCompany("示例二建（集团）有限责任公司", 1));
  desk.made(aCompany("示例二建(集团)有限公司", 2));
  const Company third = desk.made(aCompany("别的公司", 3));
  desk.made(aCompany("另外的公司", 4));
  // As an office that was founded before the rule may have it.
  if (backend == Backend::Sqlite) desk.test.tamper("drop trigger company_one_code_changed");
  if (backend == Backend::Postgres) desk.test.tamper("alter table company disable trigger company_one_code");
  REQUIRE(desk.test
              .tamper(QStringLiteral("update company set org_code = '%1' where id = %2")
                          .arg(organisationOf(1))
                          .arg(third.id.value()))
              .isEmpty());
  const auto twins = [&](const CompanyTwinsRequest& asked) {
    const auto page = desk.test.as(Role::Auditor).runNow(ListTwins, asked);
    REQUIRE(errorOf(page) == "none");
    return *page;
  };
  const CompanyTwinsPage all = twins({});
  REQUIRE(all.lines.size() == 2);
  CHECK(all.cursor.isEmpty());
  CHECK(all.lines[0].reason == "same-code");
  CHECK(all.lines[0].shared == organisationOf(1).remove(u'-'));
  REQUIRE(all.lines[0].companies.size() == 2);
  CHECK(all.lines[0].companies[0].id == first.id);
  CHECK(all.lines[0].companies[1].id == third.id);
  CHECK(all.lines[1].reason == "same-name");
  CHECK(all.lines[1].companies.size() == 2);
  const CompanyTwinsPage half = twins({{}, 1});
  REQUIRE(half.lines.size() == 1);
  CHECK(twins({half.cursor, 1}).lines.first().reason == "same-name");
  CHECK(twins({half.cursor, 1}).cursor.isEmpty());
  CHECK(errorOf(desk.test.as(Role::Auditor).runNow(ListTwins, CompanyTwinsRequest{"nowhere", 1})) ==
        "invalid:cursor");

  SECTION("what else is wrong with one of them can be changed, and its code be mended") {
    CompanyData phone = third.data;
    phone.organisationCode = organisationOf(1);
    phone.phone = "025-12345678";
    const auto changed = desk.edit(third, phone);
    REQUIRE(errorOf(changed) == "none");
    phone.organisationCode.clear();
    CHECK(errorOf(desk.edit(*changed, phone)) == "none");
    CHECK(twins({}).lines.size() == 1);
  }
}

TEST_CASE("a company's licence that has ended is said and refuses nothing", "[companies]") {
  CompanyData data = aCompany();
  CHECK_FALSE(company_rules::licenceEnded(data, QDate(2026, 11, 25)));
  data.licenceUntil = QDate(2026, 11, 25);
  CHECK_FALSE(company_rules::licenceEnded(data, QDate(2026, 11, 25)));
  CHECK(company_rules::licenceEnded(data, QDate(2026, 11, 26)));
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  Desk desk(backend);
  data.licence = "D329910001";
  data.licenceAuthority = QStringLiteral(" 示范市建委 ");
  data.licenceUntil = QDate(2026, 11, 24);
  const Company made = desk.made(data);
  CHECK(made.warnings == QVector<QString>{"licence-ended"});
  CHECK(made.licenceEnded);
  CHECK(made.data.licenceAuthority == QStringLiteral("示范市建委"));
  data.licenceUntil = QDate(2029, 11, 24);
  const auto renewed = desk.edit(made, data);
  REQUIRE(errorOf(renewed) == "none");
  CHECK(renewed->warnings.isEmpty());
  CHECK_FALSE(renewed->licenceEnded);
  CHECK(renewed->data.licenceUntil == data.licenceUntil);
}

TEST_CASE("company.edit: of two who opened it, the second is told of the first", "[companies]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  Desk desk(backend);
  const Company seen = desk.made(aCompany());
  CompanyData renamed = seen.data;
  renamed.name = QStringLiteral("示例二建集团有限公司");
  CHECK(errorOf(desk.edit(seen, renamed, Role::Auditor)) == "forbidden:company.edit");
  const auto first = desk.edit(seen, renamed);
  REQUIRE(errorOf(first) == "none");
  CHECK(first->version == seen.version + 1);
  CompanyData moved = seen.data;
  moved.address = QStringLiteral("柳河路 8 号");
  CHECK(errorOf(desk.edit(seen, moved, Role::Supervisor)) == "conflict:version");
  CHECK(desk.test.value("select name from company").toString() == renamed.name);
  CHECK(desk.test.value("select address from company").toString().isEmpty());
  SECTION("it is found by the new name and no more by the old") {
    CHECK(desk.found(QStringLiteral("二建集团")).size() == 1);
    CHECK(desk.found(QStringLiteral("建有")).isEmpty());
  }
  SECTION("its status changes both ways") {
    Company now = *first;
    for (const CompanyStatus status :
         {CompanyStatus::Suspended, CompanyStatus::Closed, CompanyStatus::Active}) {
      CompanyData data = now.data;
      data.status = status;
      const auto changed = desk.edit(now, data);
      REQUIRE(errorOf(changed) == "none");
      CHECK(changed->data.status == status);
      now = *changed;
    }
  }
  SECTION("one that is not on file") {
    CHECK(errorOf(desk.edit(Company{CompanyId(999), 1, {}, {}, {}, 0, false, {}}, seen.data)) ==
          "not-found:company");
  }
}

TEST_CASE("a dispatching company has a labour manager who is in office", "[companies]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  Desk desk(backend);
  const QDate yesterday = desk.test.today().addDays(-1);
  SECTION("a company becomes one only with a manager") {
    const Company firm = desk.made(aCompany());
    CompanyData dispatching = firm.data;
    dispatching.kind = CompanyKind::Dispatching;
    CHECK(errorOf(desk.edit(firm, dispatching)) == "invalid:kind");
    ManagerData gone = aManager();
    gone.until = yesterday;
    const auto withGone = desk.manager({firm.id, {}, 0, gone});
    REQUIRE(errorOf(withGone) == "none");
    CHECK(errorOf(desk.edit(firm, dispatching)) == "invalid:kind");
    REQUIRE(errorOf(desk.manager({firm.id, {}, 0, aManager("吴连生")})) == "none");
    CHECK(errorOf(desk.edit(firm, dispatching)) == "none");
  }
  SECTION("that the last one left is taken down, and said until another follows") {
    const Company firm = desk.made(aDispatcher());
    const Manager manager = firm.managers.first();
    ManagerData leaving = manager.data;
    leaving.until = yesterday;
    const auto left = desk.manager({firm.id, manager.id, manager.version, leaving});
    REQUIRE(errorOf(left) == "none");
    CHECK(left->warnings == QVector<QString>{QStringLiteral("manager-gone")});
    CHECK(desk.list({}).lines.first().manager.isEmpty());
    const auto followed = desk.manager({firm.id, {}, 0, aManager("吴连生")});
    REQUIRE(errorOf(followed) == "none");
    CHECK(followed->warnings.isEmpty());
    CHECK(followed->managers.first().data.name == QStringLiteral("吴连生"));
    CHECK(followed->managers.size() == 2);
    CHECK(desk.list({}).lines.first().manager == QStringLiteral("吴连生"));
  }
  SECTION("while nobody follows, the rest of the company can still be put right") {
    const Company firm = desk.made(aDispatcher());
    ManagerData leaving = firm.managers.first().data;
    leaving.until = yesterday;
    REQUIRE(errorOf(desk.manager({firm.id, firm.managers.first().id, 1, leaving})) == "none");
    CompanyData closed = firm.data;
    closed.status = CompanyStatus::Closed;
    CHECK(errorOf(desk.edit(firm, closed)) == "none");
  }
}

TEST_CASE("company.manager: wrong entries, other companies' managers and old versions are refused",
          "[companies]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  Desk desk(backend);
  const Company firm = desk.made(aDispatcher(1));
  const Company other = desk.made(aCompany("示例三建有限公司", 3));
  const Manager manager = firm.managers.first();
  ManagerData data = manager.data;
  data.phone = QStringLiteral("19900000999");
  CHECK(errorOf(desk.manager({CompanyId(999), {}, 0, data})) == "not-found:company");
  CHECK(errorOf(desk.manager({other.id, manager.id, manager.version, data})) == "not-found:manager");
  CHECK(errorOf(desk.manager({firm.id, {}, 0, {}})) == "invalid:manager.name");
  CHECK(errorOf(desk.manager({firm.id, manager.id, manager.version, data}, Role::Auditor)) ==
        "forbidden:company.manager");
  REQUIRE(errorOf(desk.manager({firm.id, manager.id, manager.version, data})) == "none");
  data.name = QStringLiteral("周小平");
  CHECK(errorOf(desk.manager({firm.id, manager.id, manager.version, data})) == "conflict:version");
  CHECK(desk.test.value("select name from labour_manager").toString() == QStringLiteral("周建平"));
  CHECK(desk.test.value("select phone from labour_manager").toString() == "19900000999");
}

TEST_CASE("company.team: a name once in a company, changed with its version", "[companies]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  Desk desk(backend);
  const Company firm = desk.made(aDispatcher(1));
  const Company other = desk.made(aCompany("示例三建有限公司", 3));
  const TeamData carpenters{QStringLiteral("木工一班"), QStringLiteral("李木"), {}};
  CHECK(errorOf(desk.team({firm.id, {}, 0, {}})) == "invalid:team.name");
  CHECK(errorOf(desk.team({firm.id, {}, 0, carpenters}, Role::Auditor)) == "forbidden:company.team");
  const auto made = desk.team({firm.id, {}, 0, carpenters});
  REQUIRE(errorOf(made) == "none");
  const Team team = made->teams.first();
  SECTION("a second of that name is refused, another company may have one") {
    CHECK(errorOf(desk.team({firm.id, {}, 0, {QStringLiteral(" 木工一班 "), {}, {}}})) ==
          "conflict:team.name");
    CHECK(errorOf(desk.team({other.id, {}, 0, carpenters})) == "none");
  }
  SECTION("two desks name the same team at the same time") {
    const auto second = desk.test.anotherDesk(Role::Supervisor, QStringLiteral("desk-2"));
    const TeamData masons{QStringLiteral("瓦工班"), {}, {}};
    auto one = desk.test.as(Role::Clerk).run(EditTeam, TeamEdit{firm.id, {}, 0, masons});
    auto two = second->run(EditTeam, TeamEdit{firm.id, {}, 0, masons});
    one.waitForFinished();
    two.waitForFinished();
    QStringList ends{errorOf(one.result()), errorOf(two.result())};
    ends.sort();
    CHECK(ends == QStringList({QStringLiteral("conflict:team.name"), QStringLiteral("none")}));
  }
  SECTION("a changed leader bumps the version, an old version is refused") {
    TeamData led = carpenters;
    led.leader = QStringLiteral("赵木");
    CHECK(errorOf(desk.team({other.id, team.id, team.version, led})) == "not-found:team");
    const auto changed = desk.team({firm.id, team.id, team.version, led});
    REQUIRE(errorOf(changed) == "none");
    CHECK(changed->teams.first().data.leader == led.leader);
    CHECK(errorOf(desk.team({firm.id, team.id, team.version, carpenters})) == "conflict:version");
  }
}

TEST_CASE("company.list: pages give every company once, in the order of pinyin", "[companies]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  Desk desk(backend);
  // Three of one name lie across the border of pages of two.
  const QStringList names{QStringLiteral("丁建公司"), QStringLiteral("安建公司"), QStringLiteral("丙建公司"),
                          QStringLiteral("丙建公司"), QStringLiteral("丙建公司")};
  for (int n = 0; n < names.size(); ++n) desk.made(aCompany(names[n].toUtf8().constData(), n + 1));
  QStringList seen;
  QVector<CompanyId> ids;
  CompanyListRequest request;
  request.limit = 2;
  for (int pages = 0; pages < 4; ++pages) {
    const CompanyListPage page = desk.list(request);
    CHECK(page.lines.size() <= 2);
    for (const CompanyLine& line : page.lines) seen << line.name, ids << line.id;
    request.cursor = page.cursor;
    if (page.cursor.isEmpty()) break;
  }
  CHECK(seen == QStringList({names[1], names[2], names[2], names[2], names[0]}));
  CHECK(QSet<CompanyId>(ids.begin(), ids.end()).size() == 5);
  SECTION("a cursor of nowhere is refused and does not begin anew") {
    for (const char* strange : {"x", "x 丙", " ", "12"})
      CHECK(errorOf(desk.test.as(Role::Clerk)
                        .runNow(ListCompanies, CompanyListRequest{{}, {}, QString::fromUtf8(strange), 2})) ==
            "invalid:cursor");
  }
  SECTION("a page that is just full ends the list") {
    CHECK(desk.list({{}, {}, {}, 5}).cursor.isEmpty());
    CHECK_FALSE(desk.list({{}, {}, {}, 4}).cursor.isEmpty());
  }
}

TEST_CASE("company.list: a company is found by a part of its name, initials and either code", "[companies]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  Desk desk(backend);
  desk.made(aCompany("重庆绿地建设（集团）有限公司", 1));
  desk.made(aDispatcher(2));
  CompanyData old = aCompany("老字号建筑队", 3);
  old.creditCode.clear();
  old.organisationCode = organisationOf(3);
  desk.made(old);
  const QStringList green{QStringLiteral("重庆绿地建设（集团）有限公司")};
  const QStringList oldOne{QStringLiteral("老字号建筑队")};
  SECTION("any two neighbouring characters and more, brackets aside") {
    CHECK(desk.found(QStringLiteral("绿地")) == green);
    CHECK(desk.found(QStringLiteral("建设集团")) == green);
    CHECK(desk.found(QStringLiteral("建设(集团)")) == green);
    CHECK(desk.found(QStringLiteral("地绿")).isEmpty());
  }
  SECTION("initials and pinyin from the beginning") {
    CHECK(desk.found("cqld") == green);
    CHECK(desk.found("chongqinglv") == green);
    CHECK(desk.found("zqld").isEmpty());
  }
  SECTION("credit code, whole, its beginning, in small letters") {
    CHECK(desk.found(creditOf(1)) == green);
    CHECK(desk.found(creditOf(1).left(16).toLower()) == green);
    CHECK(desk.found(creditOf(9)).isEmpty());
  }
  SECTION("organisation code of a firm of before 2015, with its dash or without") {
    CHECK(desk.found(organisationOf(3)) == oldOne);
    CHECK(desk.found(organisationOf(3).remove(u'-')) == oldOne);
  }
  SECTION("by kind") {
    CHECK(desk.names({{}, codeOf(CompanyKind::Dispatching), {}, 200}) ==
          QStringList(QStringLiteral("示例恒工劳务有限公司")));
    CHECK(desk.names({QStringLiteral("绿地"), codeOf(CompanyKind::Dispatching), {}, 200}).isEmpty());
  }
  SECTION("nothing else for a text that means nothing") {
    CHECK(desk.found("%").isEmpty());
    CHECK(desk.found("_").isEmpty());
    CHECK(desk.found("  ").size() == 3);
  }
  SECTION("shown by its credit code, and an auditor reads as everybody does") {
    const auto shown = desk.test.as(Role::Auditor).runNow(ShowCompany, CompanyRef{{}, creditOf(1).toLower()});
    REQUIRE(errorOf(shown) == "none");
    CHECK(shown->data.name == green.first());
    CHECK(errorOf(desk.test.as(Role::Auditor).runNow(ShowCompany, CompanyRef{{}, {}})) ==
          "not-found:company");
  }
}

TEST_CASE("a company's workers on site are those with an open assignment today", "[companies]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  Desk desk(backend);
  const Crew crew = aCrew(desk.test);
  const QDate thatDay = desk.test.today();
  const auto come = [&](int n, const QDate& from) {
    NewWorker visit = aStranger(n).onSite(crew, from);
    REQUIRE(errorOf(desk.test.as(Role::Clerk).runNow(RegisterWorker, visit)) == "none");
  };
  come(1, thatDay);
  come(2, thatDay.addDays(-3));
  come(3, thatDay.addDays(1));
  const auto shown = desk.test.as(Role::Clerk).runNow(ShowCompany, CompanyRef{crew.employer, {}});
  REQUIRE(shown);
  CHECK(shown->onSite == 2);
  for (const CompanyLine& line : desk.list({}).lines)
    CHECK(line.onSite == (line.id == crew.employer ? 2 : 0));
}
