#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>

#include "audit/audit_operations.h"
#include "companies/company_operations.h"
#include "demo/demo.h"
#include "fund/fund_operations.h"
#include "identity/resident_id.h"
#include "identity/sex.h"
#include "statistics/desk_operations.h"
#include "support/test_office.h"
#include "support/test_place.h"

namespace {

const FixedClock clockOfTest(QDate(2026, 11, 25));
constexpr qint64 heads = 300;

DemoOptions options(quint64 seed, qint64 workers = heads) {
  DemoOptions all;
  all.workers = workers;
  all.seed = seed;
  all.passwordCost = PasswordCost::least();
  return all;
}

/// A demo office in a place of its own.
struct Demo {
  TestPlace place;
  DemoReport report;
  Demo(Backend backend, const DemoOptions& made) : place(backend) {
    const auto done = makeDemo(place.address(), clockOfTest, made);
    REQUIRE(errorOf(done) == "none");
    report = *done;
  }
};

std::map<Backend, std::unique_ptr<Demo>>& samples() {
  static std::map<Backend, std::unique_ptr<Demo>> made;
  return made;
}
/// The office that most tests here look at: made once for each database, gone with the application.
const Demo& sample(Backend backend) {
  if (samples().empty()) qAddPostRoutine([] { samples().clear(); });
  auto& demo = samples()[backend];
  if (!demo) demo = std::make_unique<Demo>(backend, options(7));
  return *demo;
}

/// A query whose rows break what is said of all: none may.
QStringList rowsOf(const Demo& demo, const char* sql) {
  QStringList lines;
  for (const QVariantList& row : demo.place.rows(QString::fromUtf8(sql))) {
    QStringList cells;
    for (const QVariant& cell : row) cells << cell.toString();
    lines << cells.join(u' ');
  }
  return lines;
}

QJsonObject recipe() {
  QFile file(QStringLiteral(":/data/demo/recipe.json"));
  REQUIRE(file.open(QIODevice::ReadOnly));
  return QJsonDocument::fromJson(file.readAll()).object();
}

QVector<QStringList> table(const char* name) {
  QFile file(QStringLiteral(":/data/demo/") + QLatin1String(name));
  REQUIRE(file.open(QIODevice::ReadOnly));
  QVector<QStringList> lines;
  for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts).mid(1))
    lines << line.split(u',');
  return lines;
}

/// Shares of characters given to a sex in a decade (0: in all of them), of the whole.
QHash<QString, double> sharesOf(int sex, int decade) {
  QHash<QString, double> shares;
  double sum = 0;
  for (const QStringList& line : table("given_names.csv"))
    if (line[0].toInt() == sex && line[1].toInt() == decade)
      shares[line[2]] += line[3].toDouble(), sum += line[3].toDouble();
  for (double& share : shares) share /= sum;
  return shares;
}

constexpr int draws = 40'000;
/// Five standard deviations of so many draws: a sound generator leaves it once in two million times.
bool near(double drawn, double share) {
  return std::abs(drawn / draws - share) <= 5.0 * std::sqrt(share * (1.0 - share) / draws);
}

QString firstCharacter(const QString& name) { return name.left(name.at(0).isHighSurrogate() ? 2 : 1); }

}  // namespace

TEST_CASE("demo: the same seed makes the same office on either database, another seed another",
          "[demo][slow]") {
  const QString first = sample(Backend::Sqlite).report.digest;
  CHECK(first.size() == 64);
  for (const Backend backend : testBackends()) {
    INFO(nameOf(backend));
    const Demo again(backend, options(7));
    CHECK(again.report.digest == first);
    const char* everything =
        "select w.number, w.name, d.number, w.birth_date, w.hukou_address, w.phone, (select count(*) from "
        "assignment a "
        "where a.worker_id = w.id), (select count(*) from contract c where c.worker_id = w.id), (select "
        "max(k.number) from card k where k.worker_id = w.id) from worker w join worker_document d on "
        "d.worker_id = w.id order by w.number";
    CHECK(rowsOf(again, everything) == rowsOf(sample(Backend::Sqlite), everything));
    CHECK(rowsOf(again, everything).size() == heads);
  }
  CHECK(Demo(Backend::Sqlite, options(8)).report.digest != first);
}

TEST_CASE("demo: wants a number of workers and a place where nobody has founded an office", "[demo]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  TestPlace place(backend);
  CHECK(errorOf(makeDemo(place.address(), clockOfTest, options(1, 0))) == "invalid:workers");
  CHECK(errorOf(makeDemo(place.address(), clockOfTest, options(1, 5'000'001))) == "invalid:workers");
  CHECK(errorOf(makeDemo(place.address(), clockOfTest, options(1, 1))) == "none");
  CHECK(errorOf(makeDemo(place.address(), clockOfTest, options(1, 1))) == "conflict:office");
  CHECK(place.count("worker") == 1);
}

TEST_CASE("demo: the report says what is there", "[demo]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  const Demo& demo = sample(backend);
  CHECK(demo.report.workers == heads);
  CHECK(demo.place.count("worker") == heads);
  CHECK(demo.place.count("company") == demo.report.companies);
  CHECK(demo.place.count("project") == demo.report.projects);
  CHECK(demo.place.count("assignment") == demo.report.assignments);
  CHECK(demo.place.count("contract") == demo.report.contracts);
  CHECK(demo.place.count("card") == demo.report.cards);
  CHECK(demo.place.count("deposit_check") == demo.report.deposits);
  CHECK(demo.place.value("select count(distinct state) from deposit_check").toInt() == 6);
  CHECK(demo.place.count("deposit_clearance") > 0);
  CHECK(demo.place.count("dispatch_contract_former") > 0);
  CHECK(demo.place.value("select count(*) from dispatch_contract where ended_on is not null").toInt() > 0);
  CHECK(demo.place.count("dispatch_contract") > demo.place.count("dispatch_contract_scan"));
  CHECK(
      demo.place
          .value("select count(*) from assignment a join project p on p.id = a.project_id join company e on "
                 "e.id = a.company_id where a.ends_on is null and e.kind = 'dispatching' and not exists "
                 "(select 1 from dispatch_contract d where d.contractor_id = p.general_contractor and "
                 "d.dispatcher_id = e.id)")
          .toInt() > 0);
  for (const DemoUser& user : demo.report.users) {
    INFO(user.login.toStdString());
    auto office = Office::open(demo.place.address(), clockOfTest, QStringLiteral("desk"));
    REQUIRE(errorOf(office) == "none");
    auto signedIn = (*office)->signIn(user.login, user.password);
    signedIn.waitForFinished();
    CHECK(errorOf(signedIn.result()) == "none");
  }
}

TEST_CASE("demo: the fund's books are right, and orders of every state wait for somebody", "[demo][fund]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  const Demo& demo = sample(backend);
  auto office = Office::openAsOwner(demo.place.address(), clockOfTest, QStringLiteral("owner"));
  REQUIRE(errorOf(office) == "none");
  const auto check = (*office)->runNow(VerifyLedger, Nothing());
  REQUIRE(errorOf(check) == "none");
  CHECK(check->faults.isEmpty());
  CHECK(check->entries >= 10);
  for (const char* state : {"prepared", "approved", "sent", "booked", "refused"}) {
    INFO(state);
    OrderListRequest asked;
    asked.state = QLatin1String(state);
    const auto orders = (*office)->runNow(ListFundOrders, asked);
    REQUIRE(errorOf(orders) == "none");
    CHECK_FALSE(orders->lines.isEmpty());
  }
  const auto topUps = (*office)->runNow(ListTopUps, TopUpRequest());
  REQUIRE(errorOf(topUps) == "none");
  CHECK_FALSE(topUps->lines.isEmpty());
}

TEST_CASE("demo: surnames are as frequent as in the table, within five standard deviations", "[demo]") {
  const DemoNames names(recipe());
  DemoRandom random(5);
  QHash<QString, int> drawn;
  for (int i = 0; i < draws; ++i) ++drawn[names.surname(random)];
  double all = 0;
  for (const QStringList& line : table("surnames.csv")) all += line[1].toDouble();
  int seldom = 0;
  for (const QStringList& line : table("surnames.csv")) {
    INFO(line[0].toStdString() << " " << drawn[line[0]]);
    CHECK(near(drawn[line[0]], line[1].toDouble() / all));
    seldom += drawn.contains(line[0]) ? 0 : 1;
  }
  CHECK(drawn.size() + seldom == table("surnames.csv").size());
}

TEST_CASE("demo: characters of given names are as frequent as in the table of their sex and decade",
          "[demo]") {
  const DemoNames names(recipe());
  for (const auto& [sex, year] :
       {std::pair{Sex::Male, 1985}, {Sex::Female, 1973}, {Sex::Male, 1951}, {Sex::Female, 2004}}) {
    DemoRandom random(static_cast<quint64>(year));
    QHash<QString, int> drawn;
    for (int i = 0; i < draws; ++i) ++drawn[firstCharacter(names.given(sex, year, random))];
    const int code = sex == Sex::Male ? 1 : 2;
    const int decade = std::min(year / 10 * 10, 2000);
    // About half from the decade, some from its neighbours, the rest from all times; no table goes before
    // 1950 or after 2009.
    const auto own = sharesOf(code, decade);
    const auto before = sharesOf(code, std::max(decade - 10, 1950));
    const auto after = sharesOf(code, std::min(decade + 10, 2000));
    const auto always = sharesOf(code, 0);
    int compared = 0;
    for (auto it = own.constBegin(); it != own.constEnd(); ++it) {
      const double share = 0.52 * it.value() + 0.1 * before.value(it.key()) + 0.1 * after.value(it.key()) +
                           0.28 * always.value(it.key());
      INFO(year << " " << it.key().toStdString() << " " << drawn[it.key()] << " of " << share * draws);
      CHECK(near(drawn[it.key()], share));
      ++compared;
    }
    CHECK(compared >= 50);
  }
}

TEST_CASE("demo: ID numbers are valid, say what is on file and belong to nobody", "[demo]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  const Demo& demo = sample(backend);
  QSet<QString> seen;
  for (const QVariantList& row :
       demo.place.rows("select d.number, w.birth_date, w.sex from worker w join worker_document d on "
                       "d.worker_id = w.id where d.kind = 'resident-id'")) {
    const QString number = row[0].toString();
    INFO(number.toStdString());
    const auto parsed = IdDocument::parse(number, DocumentKind::ResidentId, clockOfTest.today());
    REQUIRE(errorOf(parsed) == "none");
    CHECK(number.startsWith(QLatin1String("3299")));
    CHECK(parsed->number() == number);
    CHECK(parsed->birthDate() == row[1].toDate());
    CHECK(codeOf(*parsed->sex()) == row[2].toString());
    seen.insert(number);
  }
  CHECK(seen.size() == heads);
  CHECK(rowsOf(demo, "select phone from worker where phone <> '' and phone not like '1990000%'").isEmpty());
  CHECK(rowsOf(demo,
               "select credit_code from company where credit_code not like '913299%' and not (credit_code = "
               "'' and org_code like 'ZZ3299%')")
            .isEmpty());
}

TEST_CASE("demo: nobody works before he is 16, and on two sites only with a reason", "[demo]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  const Demo& demo = sample(backend);
  const QDate thatDay = clockOfTest.today();
  const auto all = demo.place.rows(
      "select a.worker_id, w.birth_date, a.begins_on, a.ends_on, a.overlap_reason, p.begins_on, "
      "w.registered_on, "
      "a.end_reason from assignment a join worker w on w.id = a.worker_id join project p on p.id = "
      "a.project_id "
      "order by a.worker_id, a.begins_on, a.id");
  CHECK(all.size() > heads);
  CHECK(rowsOf(demo,
               "select a.id from assignment a join project p on p.id = a.project_id where p.status = "
               "'finished' and a.ends_on is null")
            .isEmpty());
  QHash<qint64, QDate> busyUntil;
  QHash<qint64, int> open;
  for (const QVariantList& row : all) {
    const qint64 worker = row[0].toLongLong();
    const QDate from = row[2].toDate();
    const QDate to = row[3].toDate();
    INFO("worker " << worker << " from " << from.toString(Qt::ISODate).toStdString());
    CHECK(row[1].toDate().addYears(16) <= from);
    CHECK(from <= thatDay);
    CHECK(from >= row[5].toDate());
    CHECK(from >= row[6].toDate());
    if (to.isValid()) {
      CHECK(from <= to);
      CHECK(to <= thatDay);
      CHECK_FALSE(row[7].toString().isEmpty());
    } else {
      CHECK(++open[worker] == 1);
    }
    if (!row[4].toString().isEmpty()) continue;  // the reason for two sites at a time
    const QDate busy = busyUntil.value(worker);
    const bool onTheDayHeLeft = from == busy;
    CHECK((!busy.isValid() || busy < from || onTheDayHeLeft));
    busyUntil[worker] = to.isValid() ? to : QDate(9999, 1, 1);
  }
}

TEST_CASE("demo: a contract is its employer's and holds on the day the work begins", "[demo]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  const Demo& demo = sample(backend);
  CHECK(rowsOf(demo,
               "select a.worker_id from assignment a join contract c on c.id = a.contract_id where "
               "c.worker_id <> a.worker_id or c.company_id <> a.company_id")
            .isEmpty());
  CHECK(
      rowsOf(demo,
             "select a.worker_id, a.begins_on, c.begins_on, coalesce(c.ended_on, c.ends_on) from assignment "
             "a join contract c on c.id = a.contract_id where a.begins_on < c.begins_on or a.begins_on > "
             "coalesce(c.ended_on, c.ends_on, a.begins_on)")
          .isEmpty());
  CHECK(rowsOf(demo, "select id from contract where ends_on < begins_on or ended_on < begins_on").isEmpty());
  CHECK(demo.place.value("select count(*) from assignment where contract_id is not null").toInt() >
        heads / 2);
  SECTION("the labour manager is the employer's and in office on that day") {
    CHECK(rowsOf(demo,
                 "select a.id from assignment a join labour_manager m on m.id = a.manager_id where "
                 "m.company_id <> a.company_id or m.since > a.begins_on or m.until < a.begins_on")
              .isEmpty());
    CHECK(rowsOf(demo,
                 "select a.id from assignment a join team t on t.id = a.team_id where t.company_id <> "
                 "a.company_id")
              .isEmpty());
  }
}

TEST_CASE("demo: cards go from state to state in their order and never on a day to come", "[demo]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  const Demo& demo = sample(backend);
  const QStringList way{"requested", "queued", "in-batch", "printed", "personalised", "at-desk", "active"};
  const QHash<QString, QStringList> ends{{"returned", way.mid(0, 6)},
                                         {"lost", {"active"}},
                                         {"blocked", {"active"}},
                                         {"replaced", {"lost"}},
                                         {"spoiled", {"in-batch"}}};
  qint64 card = 0;
  QString state;
  QDate day;
  int steps = 0;
  for (const QVariantList& row : demo.place.rows("select s.card_id, s.state, s.on_day, c.requested_on, s.at, "
                                                 "c.reprint from card_step s join card c on c.id "
                                                 "= s.card_id order by s.card_id, s.id")) {
    const QString next = row[1].toString();
    const QDate on = row[2].toDate();
    INFO("card " << row[0].toLongLong() << " " << state.toStdString() << " -> " << next.toStdString());
    if (card != row[0].toLongLong()) {
      CHECK(next == "requested");
      // A card in the place of a spoiled one keeps the day on which that was asked for.
      CHECK((row[5].toInt() == 1 ? on > row[3].toDate() : on == row[3].toDate()));
    } else {
      const bool onTheWay = way.indexOf(next) == way.indexOf(state) + 1 && way.contains(next);
      CHECK((onTheWay || ends.value(next).contains(state)));
      CHECK(on >= day);
    }
    CHECK(on <= clockOfTest.today());
    CHECK(row[4].toLongLong() <= clockOfTest.now().milliseconds);
    card = row[0].toLongLong(), state = next, day = on;
    ++steps;
  }
  CHECK(steps > 4 * heads);
  SECTION("a card is in the state of its last step, and has a number from its batch on") {
    CHECK(rowsOf(demo,
                 "select c.id, c.state from card c where c.state <> (select s.state from card_step s where "
                 "s.card_id = c.id order by s.id desc limit 1)")
              .isEmpty());
    CHECK(
        rowsOf(demo,
               "select c.id, c.state, c.number from card c where (c.number is not null) <> exists (select 1 "
               "from card_step s where s.card_id = c.id and s.state = 'in-batch')")
            .isEmpty());
  }
  SECTION("batches, lists and cards agree, and each list is full of life") {
    const auto count = [&](const char* sql) { return demo.place.value(QString::fromLatin1(sql)).toInt(); };
    CHECK(count("select count(*) from card k where (k.state = 'in-batch') <> exists (select 1 from "
                "card_batch_place p "
                "join card_batch b on b.id = p.batch_id where p.card_id = k.id and p.settled = 0 and b.state "
                "in ('open', "
                "'printed'))") == 0);
    CHECK(count("select count(*) from card k where k.state = 'spoiled' and not exists (select 1 from card n "
                "where "
                "n.replaces_id = k.id)") == 0);
    CHECK(count("select count(*) from card_handover_line l join card k on k.id = l.card_id where "
                "k.delivered_to <> "
                "'manager' or (l.how <> '') <> (k.in_hand_on is not null)") == 0);
    for (const char* sql : {"select count(*) from card_batch where state = 'closed'",
                            "select count(*) from card_batch where state <> 'closed'",
                            "select count(*) from card where state = 'spoiled'",
                            "select count(*) from card where state = 'requested' and want <> ''",
                            "select count(*) from card_handover_line where how = ''",
                            "select count(*) from card_handover_line where how <> ''",
                            "select count(distinct pickup_desk_id) from card where pickup_desk_id > 1"}) {
      INFO(sql);
      CHECK(count(sql) > 0);
    }
  }
  SECTION("nobody has his card before he is registered") {
    CHECK(rowsOf(demo,
                 "select c.id from card c join worker w on w.id = c.worker_id where c.requested_on < "
                 "w.registered_on")
              .isEmpty());
  }
}

TEST_CASE("demo: the audit chain verifies and names every worker", "[demo]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  const Demo& demo = sample(backend);
  auto office = Office::openAsOwner(demo.place.address(), clockOfTest, QStringLiteral("owner"));
  REQUIRE(errorOf(office) == "none");
  const auto report = (*office)->runNow(VerifyAudit, AuditHeads());
  REQUIRE(errorOf(report) == "none");
  CHECK(report->sound);
  CHECK(report->faults.isEmpty());
  CHECK(report->entries == demo.place.count("audit_entry"));
  CHECK(demo.place.value("select count(distinct subject_id) from audit_entry where subject = 'worker'")
            .toLongLong() == heads);
}

TEST_CASE("demo: the four counts differ, and what is not known is not counted", "[demo]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  const Demo& demo = sample(backend);
  auto office = Office::openAsOwner(demo.place.address(), clockOfTest, QStringLiteral("owner"));
  REQUIRE(errorOf(office) == "none");
  const auto figures = (*office)->runNow(ReadDeskFigures, Nothing());
  REQUIRE(errorOf(figures) == "none");
  const auto count = [&](const char* key) { return figures->figure(QLatin1String(key))->count; };
  CHECK(count("ever") == heads);
  CHECK(count("on-site") == demo.report.onSite);
  // About a quarter are on site; contracts go on between sites, so more have one, and by far not all.
  CHECK(count("on-site") > heads / 8);
  CHECK(count("on-site") < heads / 2);
  CHECK(count("contract") > count("on-site"));
  CHECK(count("contract") < heads * 3 / 4);
  CHECK_FALSE(figures->figure(QStringLiteral("seen"))->known);
}

TEST_CASE("demo: firms with contacts and licences, some ended; a permit with a deposit and one without",
          "[demo]") {
  const Demo& demo = sample(Backend::Sqlite);
  CHECK(rowsOf(demo, "select name from company where licence_until is null or licence_authority = ''")
            .isEmpty());
  CHECK_FALSE(rowsOf(demo, "select name from company where licence_until < '2026-11-25'").isEmpty());
  CHECK(rowsOf(demo,
               "select name from company c where not exists (select 1 from contact k where k.company_id "
               "= c.id)")
            .isEmpty());
  CHECK(rowsOf(demo,
               "select without_deposit, case certificate when '' then 'none' else 'one' end from "
               "construction_permit order by id") == QStringList{"0 one", "1 none"});
}

TEST_CASE("demo: some firms are on file twice, and their list shows them", "[demo]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  const Demo& demo = sample(backend);
  auto office = Office::open(demo.place.address(), clockOfTest, QStringLiteral("desk"));
  REQUIRE(errorOf(office) == "none");
  const auto user = std::ranges::find(demo.report.users, QStringLiteral("supervisor"), &DemoUser::login);
  REQUIRE(user != demo.report.users.end());
  auto signedIn = (*office)->signIn(user->login, user->password);
  signedIn.waitForFinished();
  REQUIRE(errorOf(signedIn.result()) == "none");
  const auto twins = (*office)->runNow(ListTwins, CompanyTwinsRequest());
  REQUIRE(errorOf(twins) == "none");
  CHECK(twins->lines.size() == 3);
  for (const CompanyTwins& each : twins->lines) {
    INFO(each.shared.toStdString());
    CHECK(each.reason == "same-name");
    REQUIRE(each.companies.size() == 2);
    CHECK_FALSE(each.companies.first().creditCode.isEmpty());
    CHECK(each.companies.last().creditCode.isEmpty());
    CHECK(each.companies.first().kind == each.companies.last().kind);
    CHECK(each.companies.first().name != each.companies.last().name);
    CHECK(each.companies.last().onSite == 0);
  }
  CHECK(rowsOf(demo, "select org_code from company where org_code <> '' order by org_code").size() == 3);
}
