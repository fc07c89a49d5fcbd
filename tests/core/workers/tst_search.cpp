#include <catch2/catch.hpp>

#include "support/a_worker.h"
#include "workers/person_keys.h"
#include "workers/registration.h"
#include "workers/search_text.h"

namespace {

/// Whom the searches below look for; each differs from the others in birth date and order.
struct Sought {
  const char* name;
  QDate birth;
  int order;
  const char* phone;
};
const QVector<Sought> persons{{"张伟", QDate(1980, 1, 2), 11, "19900001111"},
                              {"张伟明", QDate(1981, 2, 3), 13, "19900002222"},
                              {"小张伟", QDate(1982, 3, 4), 15, "19900003333"},
                              {"王建国", QDate(1983, 4, 5), 17, "19900004444"},
                              {"王小建", QDate(1984, 5, 6), 19, ""},
                              {"盖叫天", QDate(1985, 6, 7), 21, "19900006666"},
                              {"吕布", QDate(1986, 7, 8), 23, "19900007777"},
                              {"吾买尔江·热合曼", QDate(1987, 8, 9), 25, "19900008888"},
                              {"𠅤伟", QDate(1988, 9, 10), 27, "19900009999"},
                              {"单雄信", QDate(1989, 10, 11), 29, "19911110000"}};

struct Filled {
  TestOffice test;
  Crew crew;
  QVector<Registered> registered;

  explicit Filled(Backend backend) : test(backend), crew(aCrew(test)) {
    for (const Sought& each : persons) {
      const auto done =
          test.as(Role::Clerk)
              .runNow(RegisterWorker,
                      NewWorker(aWorker().named(each.name).born(each.birth, each.order).phone(each.phone)));
      if (!done) FAIL(each.name << " " << briefly(done.error()).toStdString());
      registered.append(*done);
    }
  }

  FindResult find(const QString& text, int limit = 50) {
    const auto found = test.as(Role::Clerk).runNow(FindAnything, FindRequest{text, limit, false});
    REQUIRE(errorOf(found) == "none");
    return *found;
  }
  /// "张伟 name, 张伟明 name-part": who was found and why, in the order of the lines.
  QString workers(const QString& text) {
    QStringList lines;
    for (const WorkerLine& line : find(text).workers) lines << line.name + u' ' + line.why;
    return lines.join(QStringLiteral(", "));
  }
};

}  // namespace

TEST_CASE("worker.find: each way of finding, exact matches first, each with its reason") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  Filled office(backend);
  const QString number = numberOf(persons[3].birth, persons[3].order);

  SECTION("ID number, in any way of typing it") {
    CHECK(office.workers(number) == "王建国 number");
    CHECK(office.workers(number.left(6) + u' ' + number.mid(6, 8) + u' ' + number.mid(14)) ==
          "王建国 number");
    CHECK(office.workers(number.toLower()) == "王建国 number");
  }
  SECTION("ID number's tail, four characters and more") {
    CHECK(office.workers(number.right(4)) == "王建国 number-tail");
    CHECK(office.workers(number.right(6)) == "王建国 number-tail");
    CHECK(office.workers(number.right(3)).isEmpty());
  }
  SECTION("registration number") {
    CHECK(office.workers(office.registered[3].number) == "王建国 registration-number");
  }
  SECTION("phone and its tail") {
    CHECK(office.workers("19900004444") == "王建国 phone");
    CHECK(office.workers("199 0000 4444") == "王建国 phone");
    CHECK(office.workers("4444") == "王建国 phone-tail");
  }
  SECTION("name: the very name, then those that begin so, then those that hold it") {
    CHECK(office.workers(QStringLiteral("张伟")) == "张伟 name, 张伟明 name-part, 小张伟 name-part");
  }
  SECTION("a part of a name, two characters are enough") {
    CHECK(office.workers(QStringLiteral("建国")) == "王建国 name-part");
    CHECK(office.workers(QStringLiteral("小建")) == "王小建 name-part");
    CHECK(office.workers(QStringLiteral("热合曼")) == "吾买尔江·热合曼 name-part");
    CHECK(office.workers(QStringLiteral("江·热合")) == "吾买尔江·热合曼 name-part");
    CHECK(office.workers(QStringLiteral("国建")).isEmpty());
    CHECK(office.workers(QStringLiteral("热合江")).isEmpty());
  }
  SECTION("surname alone") {
    CHECK(office.workers(QStringLiteral("张")) == "张伟 name-part, 张伟明 name-part");
  }
  SECTION("a character beyond the basic plane") {
    CHECK(office.workers(QStringLiteral("𠅤伟")) == "𠅤伟 name");
  }
  SECTION("pinyin, whole and its beginning, capitals and blanks aside") {
    CHECK(office.workers("zhangwei") == "张伟 pinyin, 张伟明 pinyin");
    CHECK(office.workers("Zhang Wei") == "张伟 pinyin, 张伟明 pinyin");
    CHECK(office.workers("wangj") == "王建国 pinyin");
  }
  SECTION("a surname is read as a surname") {
    CHECK(office.workers("shanxiongxin") == "单雄信 pinyin");
    CHECK(office.workers("danxiongxin").isEmpty());
  }
  SECTION("both readings where two live") {
    CHECK(office.workers("gejiaotian") == "盖叫天 pinyin");
    CHECK(office.workers("gaijiaotian") == "盖叫天 pinyin");
  }
  SECTION("ü as people type it") {
    for (const char* typed : {"lvbu", "lübu", "lu:bu", "lubu", "lyubu", "LÜ BU", "Lu\xcc\x88 Bu", "lǚbù",
                              "lu：bu", "lv", "lü", "lu:", "lu", "lyu"}) {
      INFO(typed);
      CHECK(office.workers(QString::fromUtf8(typed)) == "吕布 pinyin");
    }
  }
  SECTION("ü as the clerk chose it, and in the middle of a name") {
    NewWorker chosen = aWorker().named("女英").born(QDate(1990, 1, 2), 42);
    chosen.person.reading = QStringLiteral("nü ying");
    REQUIRE(errorOf(office.test.as(Role::Clerk).runNow(RegisterWorker, NewWorker(chosen))) == "none");
    for (const char* typed : {"nvying", "nüying", "nu:ying", "nuying", "nyuying", "ny"}) {
      INFO(typed);
      CHECK(office.workers(QString::fromUtf8(typed)).startsWith(QStringLiteral("女英 ")));
    }
  }
  SECTION("initials, the whole ones first") {
    CHECK(office.workers("zw") == "张伟 initials, 张伟明 initials");
    CHECK(office.workers("wjg") == "王建国 initials");
  }
  SECTION("an old number") {
    const auto old =
        office.test.as(Role::Clerk)
            .runNow(
                RegisterWorker,
                NewWorker(aWorker().named("赵旧号").born(QDate(1975, 5, 5), 31).numbered("329921750505031")));
    REQUIRE(errorOf(old) == "none");
    CHECK(office.workers("329921750505031") == "赵旧号 number");
    CHECK(office.workers("505031") == "赵旧号 old-number");
  }
  SECTION("projects and companies by a part of the name") {
    const auto found = office.find(QStringLiteral("滨江"));
    REQUIRE(found.projects.size() == 1);
    CHECK(found.projects[0].name == QStringLiteral("滨江花园三期"));
    CHECK(office.find(QStringLiteral("恒工")).companies.size() == 1);
  }
  SECTION("numbers and phones are masked") {
    const WorkerLine line = office.find(number).workers.value(0);
    CHECK_FALSE(line.idNumber.contains(number.mid(6, 8)));
    CHECK(line.idNumber.endsWith(number.right(4)));
    CHECK_FALSE(line.phone.contains("0000"));
  }
  SECTION("no more than asked for, nobody twice, and nothing for nothing") {
    CHECK(office.find(QStringLiteral("l"), 1).workers.size() == 1);
    CHECK(office.find("l").workers.size() == 1);
    CHECK(office.find("  ").workers.isEmpty());
    CHECK(office.find(QStringLiteral("无此人")).workers.isEmpty());
    CHECK(office.find("%").workers.isEmpty());
    CHECK(office.find("_").workers.isEmpty());
  }
}

TEST_CASE("worker.list: pages by keyset, filters and counts") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  Filled office(backend);
  Office& desk = office.test.as(Role::Clerk);
  const auto onSite = desk.runNow(
      RegisterWorker,
      NewWorker(
          aWorker().named("甲在场").born(QDate(1970, 1, 1), 41).told(ToldHow::NotTold).onSite(office.crew)));
  REQUIRE(errorOf(onSite) == "none");
  const auto names = [&](const WorkerListRequest& asked) {
    const auto page = desk.runNow(ListWorkers, WorkerListRequest(asked));
    REQUIRE(errorOf(page) == "none");
    QStringList list;
    for (const WorkerLine& line : page->lines) list << line.name;
    const auto count = desk.runNow(CountWorkers, WorkerListRequest(asked));
    REQUIRE(errorOf(count) == "none");
    CHECK(count->count == list.size());
    return list;
  };
  SECTION("page by page gives everybody once, in either order") {
    for (const char* order : {"newest", "name"}) {
      INFO(order);
      WorkerListRequest asked;
      asked.order = QString::fromLatin1(order);
      asked.limit = 4;
      QStringList seen;
      for (int pages = 0; pages < 5; ++pages) {
        const auto page = desk.runNow(ListWorkers, WorkerListRequest(asked));
        REQUIRE(errorOf(page) == "none");
        for (const WorkerLine& line : page->lines) seen << line.number;
        CHECK(page->lines.size() == (page->cursor.isEmpty() ? 3 : 4));
        asked.cursor = page->cursor;
        if (page->cursor.isEmpty()) break;
      }
      CHECK(seen.size() == 11);
      CHECK(QSet<QString>(seen.begin(), seen.end()).size() == 11);
    }
  }
  SECTION("page by page through the matches of a text") {
    WorkerListRequest asked;
    asked.text = QStringLiteral("张");
    asked.limit = 1;
    const auto first = desk.runNow(ListWorkers, WorkerListRequest(asked));
    REQUIRE(errorOf(first) == "none");
    REQUIRE_FALSE(first->cursor.isEmpty());
    asked.cursor = first->cursor;
    const auto second = desk.runNow(ListWorkers, WorkerListRequest(asked));
    REQUIRE(errorOf(second) == "none");
    CHECK(first->lines.value(0).name == QStringLiteral("张伟"));
    CHECK(second->lines.value(0).name == QStringLiteral("张伟明"));
    CHECK(second->cursor.isEmpty());
  }
  SECTION("a page that is just full ends the list") {
    WorkerListRequest asked;
    asked.limit = 11;
    CHECK(desk.runNow(ListWorkers, WorkerListRequest(asked))->cursor.isEmpty());
    asked.limit = 10;
    CHECK_FALSE(desk.runNow(ListWorkers, WorkerListRequest(asked))->cursor.isEmpty());
  }
  SECTION("a cursor of nowhere, or of another order, is refused and does not begin anew") {
    WorkerListRequest asked;
    asked.limit = 4;
    const auto byDay = desk.runNow(ListWorkers, WorkerListRequest(asked));
    REQUIRE(errorOf(byDay) == "none");
    for (const QString& strange :
         {QStringLiteral("x"), QStringLiteral("3"), QStringLiteral("2026-11-25|x")}) {
      asked.cursor = strange;
      CHECK(errorOf(desk.runNow(ListWorkers, WorkerListRequest(asked))) == "invalid:cursor");
    }
    asked.cursor = byDay->cursor;
    asked.order = QStringLiteral("name");
    CHECK(errorOf(desk.runNow(ListWorkers, WorkerListRequest(asked))) == "invalid:cursor");
    asked.text = QStringLiteral("张");
    CHECK(errorOf(desk.runNow(ListWorkers, WorkerListRequest(asked))) == "invalid:cursor");
    asked.cursor = QStringLiteral("-1");
    CHECK(errorOf(desk.runNow(ListWorkers, WorkerListRequest(asked))) == "invalid:cursor");
  }
  SECTION("newest first; by name in the order of pinyin") {
    CHECK(names({}).first() == QStringLiteral("甲在场"));
    WorkerListRequest asked;
    asked.order = QStringLiteral("name");
    CHECK(names(asked).first() == QStringLiteral("盖叫天"));
  }
  SECTION("filters") {
    WorkerListRequest asked;
    SECTION("project") { asked.project = office.crew.project; }
    SECTION("employer") { asked.employer = office.crew.employer; }
    SECTION("on site") { asked.onSite = QStringLiteral("yes"); }
    SECTION("not told") { asked.told = QStringLiteral("no"); }
    SECTION("text with a filter") {
      asked.text = QStringLiteral("甲");
      asked.onSite = QStringLiteral("yes");
    }
    CHECK(names(asked) == QStringList(QStringLiteral("甲在场")));
  }
  SECTION("filters that leave the others") {
    WorkerListRequest asked;
    asked.onSite = QStringLiteral("no");
    CHECK(names(asked).size() == 10);
    asked.onSite.clear();
    asked.missing = QStringLiteral("phone");
    CHECK(names(asked) == QStringList({QStringLiteral("甲在场"), QStringLiteral("王小建")}));
    asked = {};
    asked.card = QStringLiteral("waiting");
    CHECK(names(asked).size() == 11);
    asked.card = QStringLiteral("active");
    CHECK(names(asked).isEmpty());
    asked = {};
    asked.registeredTo = office.test.today().addDays(-1);
    CHECK(names(asked).isEmpty());
    asked = {};
    asked.text = QStringLiteral("张");
    asked.onSite = QStringLiteral("yes");
    CHECK(names(asked).isEmpty());
  }
}

TEST_CASE("worker.match: known, like somebody, or new") {
  const auto backend = GENERATE(from_range(testBackends()));
  Filled office(backend);
  const auto match = [&](const QString& number, const char* name) {
    const auto result =
        office.test.as(Role::Clerk)
            .runNow(MatchWorker, MatchRequest{DocumentKind::ResidentId, number, QString::fromUtf8(name), {}});
    REQUIRE(errorOf(result) == "none");
    return *result;
  };
  SECTION("known by his number") {
    const auto result = match(numberOf(persons[3].birth, persons[3].order), "");
    REQUIRE(result.known);
    CHECK(result.known->worker.person.name == QStringLiteral("王建国"));
    CHECK(result.known->worker.person.phone == "19900004444");
    CHECK(result.like.isEmpty());
  }
  SECTION("like somebody by name and birth date") {
    const auto result = match(numberOf(persons[3].birth, 101), "王建国");
    CHECK_FALSE(result.known);
    REQUIRE(result.like.size() == 1);
    CHECK(result.like[0].strong);
    CHECK(result.like[0].worker.number == office.registered[3].number);
    CHECK(result.like[0].reasons.contains("same-birth-date"));
    CHECK_FALSE(result.like[0].worker.idNumber.contains("19830405"));
  }
  SECTION("new") {
    const auto result = match(numberOf(QDate(1999, 9, 9), 11), "新来的");
    CHECK_FALSE(result.known);
    CHECK(result.like.isEmpty());
  }
}

TEST_CASE("numbers are shown in part, and in full only with a trace") {
  const auto backend = GENERATE(from_range(testBackends()));
  Filled office(backend);
  WorkerOnDay asked;
  asked.worker.number = office.registered[3].number;
  const QString number = numberOf(persons[3].birth, persons[3].order);
  const auto shown = office.test.as(Role::Inspector).runNow(ShowWorker, WorkerOnDay(asked));
  REQUIRE(errorOf(shown) == "none");
  CHECK(shown->record.worker.person.idNumber != number);
  CHECK_FALSE(QString::fromUtf8(QJsonDocument(toJson(*shown)).toJson()).contains(number));
  CHECK(errorOf(office.test.as(Role::Inspector).runNow(RevealWorker, WorkerOnDay(asked)))
            .startsWith("forbidden"));
  const auto revealed = office.test.as(Role::Clerk).runNow(RevealWorker, WorkerOnDay(asked));
  REQUIRE(errorOf(revealed) == "none");
  CHECK(revealed->record.worker.person.idNumber == number);
  CHECK(office.test.value("select count(*) from audit_entry where operation = 'worker.reveal'").toInt() == 1);
  SECTION("the history names it, masked") {
    const auto history = office.test.as(Role::Clerk).runNow(WorkerHistory, WorkerRef(asked.worker));
    REQUIRE(errorOf(history) == "none");
    REQUIRE(history->entries.size() == 3);
    CHECK(history->entries.first().operation == "worker.reveal");
    for (const HistoryEntry& entry : history->entries) CHECK_FALSE(entry.after.contains(number));
  }
}

TEST_CASE("what was typed into the box is seen as what it may be") {
  using Kind = SearchText::Kind;
  CHECK(SearchText::of("").kind == Kind::Nothing);
  CHECK(SearchText::of(QStringLiteral("３２９９ ２１")).compact == "329921");
  CHECK(SearchText::of("1234x").kind == Kind::Digits);
  CHECK(SearchText::of("e12345678").compact == "E12345678");
  CHECK(SearchText::of("zhang san").latin == "zhangsan");
  CHECK(SearchText::of("ZS").kind == Kind::Latin);
  CHECK(SearchText::of(QStringLiteral("张 三")).folded == QStringLiteral("张三"));
}

TEST_CASE("ü and u are two sounds: who is typed alike need not be like", "[workers]") {
  const auto named = [](const char* name) {
    PersonData person;
    person.name = QString::fromUtf8(name);
    person.birthDate = QDate(1983, 5, 12);
    return likePersonOf(person);
  };
  const auto alike = [&](const char* one, const char* other) {
    return likeness::compare(named(one), named(other)).alike;
  };
  const auto shareKey = [&](const char* one, const char* other) {
    const auto theirs = likeness::keysOf(named(other));
    for (const qint64 key : likeness::keysOf(named(one)))
      if (theirs.contains(key)) return true;
    return false;
  };
  SECTION("so 吕 is not 路, and 女 not 奴") {
    CHECK_FALSE(alike("吕丽萍", "路莉平"));
    CHECK_FALSE(shareKey("吕丽萍", "路莉平"));
    CHECK_FALSE(alike("王小女", "汪晓奴"));
  }
  SECTION("but 吕 is 律 and the passport's LYU, and 路 is 陆") {
    CHECK(alike("吕丽萍", "律莉平"));
    CHECK(shareKey("吕丽萍", "律莉平"));
    CHECK(alike("吕丽萍", "LYU LIPING"));
    CHECK(shareKey("吕丽萍", "LYU LIPING"));
    CHECK(alike("路丽萍", "陆莉平"));
  }
}

TEST_CASE("a list of rows is registered as one by one is") {
  const auto backend = GENERATE(from_range(testBackends()));
  TestOffice test(backend);
  const Crew crew = aCrew(test);
  QVector<NewWorker> rows;
  for (int i = 0; i < 40; ++i)
    rows.append(NewWorker(aWorker()
                              .named(i % 2 == 0 ? "周一平" : "吴二海")
                              .born(QDate(1970, 1, 1).addDays(i * 40), 11 + 2 * i)
                              .onSite(crew)
                              .contract(QDate(2026, 11, 25), QDate(2028, 11, 24))));
  rows[7] = rows[6];
  rows[9].person.sex = Sex::Female;
  static QVector<NewWorker> entered;
  entered = rows;
  static QStringList outcomes;
  outcomes.clear();
  const Operation<Nothing, Nothing> registerRows{
      {"test.rows", Permission::RegisterWorkers, Effect::Changes, "worker card contract assignment", "",
       "Registers the rows of a test"},
      [](Work& work, const Nothing&) -> Result<Nothing> {
        for (const auto& outcome : registerEach(work, entered)) outcomes << errorOf(outcome);
        if (work.failed()) return refuse(work.error());
        return Nothing{};
      }};
  REQUIRE(errorOf(test.as(Role::Clerk).runNow(registerRows, Nothing{})) == "none");
  CHECK(outcomes.count("none") == 38);
  CHECK(outcomes[7] == "conflict:idNumber");
  CHECK(outcomes[9] == "invalid:sex");
  for (const char* table : {"worker", "card", "contract", "assignment", "telling", "receipt"}) {
    INFO(table);
    CHECK(test.count(QString::fromLatin1(table)) == 38);
  }
  CHECK(test.value("select count(distinct number) from worker").toInt() == 38);
  SECTION("the same rows again are all known") {
    const qint64 before = test.count("worker");
    REQUIRE(errorOf(test.as(Role::Clerk).runNow(registerRows, Nothing{})) == "none");
    CHECK(test.count("worker") == before);
  }
  SECTION("and each is found as if he had come alone") {
    const auto found =
        test.as(Role::Clerk).runNow(FindAnything, FindRequest{QStringLiteral("周一"), 50, true});
    REQUIRE(found);
    CHECK(found->workers.size() == 20);
    CHECK(found->workers[0].project == QStringLiteral("滨江花园三期"));
  }
}
