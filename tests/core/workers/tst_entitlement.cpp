#include <catch2/catch.hpp>

#include "workers/entitlement.h"
#include "workers/liability.h"

// What a worker has on a day, by a table written by hand (domain.md 3). Dates: registered on 1 March 2026.

namespace {

const QDate registration(2026, 3, 1);
constexpr ProjectId riverside{1};
constexpr ProjectId school{2};

QDate day(const char* monthAndDay) {
  return QDate::fromString(QStringLiteral("2026-") + QLatin1String(monthAndDay), Qt::ISODate);
}

struct Life {
  EntitlementFacts facts{registration, {}, {}, {}, std::nullopt};

  Life& at(ProjectId project, const char* from, const char* to = nullptr, const char* endReason = "") {
    Assignment assignment;
    assignment.id = AssignmentId(facts.assignments.size() + 1);
    assignment.project = project;
    assignment.projectName =
        project == riverside ? QStringLiteral("滨江花园三期") : QStringLiteral("东湖学校");
    assignment.employerName = QStringLiteral("示例恒工");
    assignment.beginsOn = day(from);
    if (to != nullptr) assignment.endsOn = day(to);
    assignment.endReason = QLatin1String(endReason);
    facts.assignments.prepend(assignment);
    return *this;
  }
  Life& contract(const char* from, const char* to, const char* endedOn = nullptr) {
    Contract contract;
    contract.employerName = QStringLiteral("示例恒工");
    contract.data.beginsOn = day(from);
    contract.data.endsOn = day(to);
    if (endedOn != nullptr) contract.endedOn = day(endedOn);
    facts.contracts.append(contract);
    return *this;
  }
  Life& card(CardState state, const char* on, qint64 number = 1) {
    facts.cardSteps.append({CardId(number), state, day(on)});
    return *this;
  }
  Life& gate(ProjectId project, const char* on) {
    if (!facts.swipes) facts.swipes.emplace();
    facts.swipes->append({day(on), project});
    return *this;
  }
  Life& attendanceExists() {
    if (!facts.swipes) facts.swipes.emplace();
    return *this;
  }
};

Life withCard() {
  return Life()
      .card(CardState::Requested, "03-01")
      .card(CardState::AtDesk, "03-06")
      .card(CardState::Active, "03-09");
}

/// "attendance wage injury illness bus": y, n, or ? for needs-evidence.
QString answersOn(const Life& life, const char* on) {
  QString letters;
  for (const Entitlement& each : entitlementsOn(life.facts, day(on)))
    letters += each.answer == Answer::Yes ? u'y' : each.answer == Answer::No ? u'n' : u'?';
  return letters;
}

Entitlement on(const Life& life, const char* date, CardFunction function) {
  const auto all = entitlementsOn(life.facts, day(date));
  return all[static_cast<int>(function)];
}

QString reasonOn(const Life& life, const char* date, CardFunction function) {
  return on(life, date, function).reason;
}

struct Row {
  const char* what;
  Life life;
  const char* on;
  const char* answers;
  const char* injuryReason;
};

QVector<Row> table() {
  const Life jobless = withCard();
  const Life onSite = withCard().at(riverside, "03-01");
  const Life gap = withCard().at(school, "03-01", "06-30").at(riverside, "08-01");
  const Life noCard = Life().at(riverside, "03-01");
  const Life waiting =
      Life().at(riverside, "03-01").card(CardState::Requested, "03-01").card(CardState::AtDesk, "03-06");
  const Life lost = withCard().at(riverside, "03-01").card(CardState::Lost, "05-10");
  const Life replaced = Life(lost)
                            .card(CardState::Replaced, "05-12")
                            .card(CardState::Requested, "05-12", 2)
                            .card(CardState::Active, "05-20", 2);
  const Life overlap = withCard().at(school, "03-01", "06-30").at(riverside, "06-01");
  const Life move = withCard().at(school, "03-01", "06-30").at(riverside, "07-01");
  const Life sameDay = withCard().at(school, "03-01", "07-01", "same-day").at(riverside, "07-01");
  const Life between = withCard().at(school, "03-01", "06-30").contract("03-01", "12-31");
  const Life before = withCard().at(riverside, "02-01");
  return {
      // registration
      {"the day before registration, no job", jobless, "02-28", "nnnnn", "not-registered"},
      {"the day of registration, no job", jobless, "03-01", "nnnnn", "no-job"},
      {"the day of registration, with a job", onSite, "03-01", "nnyyn", "covered"},
      {"assigned before he was registered", before, "02-15", "nn?nn", "assigned-before-registration"},
      {"assigned before, from registration on", before, "03-01", "nnyyn", "covered"},
      {"assigned before, but a gate saw him", Life(before).gate(riverside, "02-15"), "02-15", "nnynn",
       "swiped"},
      {"unregistered and seen by a gate", Life(jobless).gate(riverside, "02-20"), "02-20", "nnynn", "swiped"},
      // no job
      {"came without a job, card delivered", jobless, "04-01", "nnnny", "no-job"},
      {"came without a job, no card at all", Life(), "04-01", "nnnnn", "no-job"},
      {"no job, but a contract that runs", withCard().contract("03-01", "12-31"), "04-01", "nnnny",
       "contract-without-assignment"},
      {"no job, and the contract over", withCard().contract("03-01", "03-31"), "04-01", "nnnny", "no-job"},
      {"no job, contract on its last day", withCard().contract("03-01", "04-01"), "04-01", "nnnny",
       "contract-without-assignment"},
      {"no job, contract ended early", withCard().contract("03-01", "12-31", "03-15"), "04-01", "nnnny",
       "no-job"},
      // on site, and the card's way to him
      {"on site with a card", onSite, "04-01", "yyyyy", "covered"},
      {"on site, card never asked for", noCard, "04-01", "nnyyn", "covered"},
      {"on site, card requested", waiting, "03-05", "nnyyn", "covered"},
      {"on site, card at the desk", waiting, "03-06", "nnyyn", "covered"},
      {"the day before delivery", onSite, "03-08", "nnyyn", "covered"},
      {"the day of delivery", onSite, "03-09", "yyyyy", "covered"},
      // lost, blocked, replaced
      {"the day before the loss", lost, "05-09", "yyyyy", "covered"},
      {"the day of the loss", lost, "05-10", "nnyyn", "covered"},
      {"the new card not delivered yet", replaced, "05-15", "nnyyn", "covered"},
      {"the new card delivered", replaced, "05-20", "yyyyy", "covered"},
      {"asked about a day before the loss, later", replaced, "05-01", "yyyyy", "covered"},
      {"blocked", withCard().at(riverside, "03-01").card(CardState::Blocked, "04-01"), "04-02", "nnyyn",
       "covered"},
      {"handed back", withCard().card(CardState::Returned, "04-01"), "04-02", "nnnnn", "no-job"},
      {"lost and without a job", withCard().card(CardState::Lost, "04-01"), "04-02", "nnnnn", "no-job"},
      // gaps and moves
      {"last day of the first project", gap, "06-30", "yyyyy", "covered"},
      {"first day of the gap", gap, "07-01", "nnnny", "between-assignments"},
      {"last day of the gap", gap, "07-31", "nnnny", "between-assignments"},
      {"first day of the next project", gap, "08-01", "yyyyy", "covered"},
      {"gap with a contract that goes on", between, "07-15", "nnnny", "contract-without-assignment"},
      {"after the last project", withCard().at(school, "03-01", "06-30"), "07-15", "nnnny", "no-assignment"},
      {"before the first project", withCard().at(school, "05-01"), "04-15", "nnnny", "no-assignment"},
      {"gap, but the old site's gate saw him", Life(gap).gate(school, "07-10"), "07-10", "nnyny", "swiped"},
      {"gap, seen on another day only", Life(gap).gate(school, "07-10"), "07-11", "nnnny",
       "between-assignments"},
      {"moved: last day at the old", move, "06-30", "yyyyy", "covered"},
      {"moved: first day at the new", move, "07-01", "yyyyy", "covered"},
      {"same day: left one and came to the other", sameDay, "07-01", "yyyyy", "overlap"},
      {"same day: the day after", sameDay, "07-02", "yyyyy", "covered"},
      {"one single day on a site", withCard().at(school, "05-01", "05-01"), "05-01", "yyyyy", "covered"},
      {"a withdrawn assignment covers nothing", withCard().at(school, "05-01", "05-01", "withdrawn"), "05-01",
       "nnnny", "no-job"},
      // overlap
      {"overlap, attendance unknown", overlap, "06-15", "yyyyy", "overlap"},
      {"overlap, no gate saw him", Life(overlap).attendanceExists(), "06-15", "yyyyy", "overlap"},
      {"overlap, one gate saw him", Life(overlap).gate(school, "06-15"), "06-15", "yyyyy", "covered"},
      {"overlap, both gates saw him", Life(overlap).gate(school, "06-15").gate(riverside, "06-15"), "06-15",
       "yyyyy", "overlap"},
      {"overlap, seen at a third site", Life(overlap).gate(ProjectId(9), "06-15"), "06-15", "yyyyy",
       "overlap"},
      {"after the overlap", overlap, "07-01", "yyyyy", "covered"},
      {"on site where no gate saw him", Life(onSite).attendanceExists(), "04-01", "yyyyy", "covered"},
  };
}

}  // namespace

TEST_CASE("entitlements by day: the table") {
  for (const Row& row : table()) {
    INFO(row.what << " on " << row.on);
    CHECK(answersOn(row.life, row.on).toStdString() == row.answers);
    CHECK(reasonOn(row.life, row.on, CardFunction::Injury).toStdString() == row.injuryReason);
  }
}

TEST_CASE("injury cover rests on registration and assignment, never on the card") {
  const Life noCard = Life().at(riverside, "03-01");
  CHECK(on(noCard, "03-02", CardFunction::Injury).answer == Answer::Yes);
  CHECK(on(noCard, "03-02", CardFunction::Illness).answer == Answer::Yes);
  CHECK(on(noCard, "02-28", CardFunction::Illness).answer == Answer::No);
}

TEST_CASE("without a current assignment only bus and park remain") {
  const Life left = withCard().at(riverside, "03-01", "06-30");
  CHECK(answersOn(left, "06-30") == "yyyyy");
  CHECK(answersOn(left, "07-01") == "nnnny");
}

TEST_CASE("attendance and wage account need assignment and active card") {
  const Life lost = withCard().at(riverside, "03-01").card(CardState::Lost, "05-10");
  CHECK(reasonOn(lost, "05-11", CardFunction::Attendance) == "card-lost");
  CHECK(reasonOn(lost, "05-11", CardFunction::WageAccount) == "card-lost");
  CHECK(reasonOn(lost, "05-11", CardFunction::BusAndPark) == "card-lost");
  CHECK(reasonOn(Life().at(riverside, "03-01"), "03-02", CardFunction::Attendance) == "no-card");
  CHECK(reasonOn(Life().at(riverside, "03-01").card(CardState::Queued, "03-01"), "03-02",
                 CardFunction::Attendance) == "card-not-delivered");
  CHECK(reasonOn(withCard(), "04-01", CardFunction::Attendance) == "no-assignment");
}

TEST_CASE("entitlement sentences name what a clerk reads out") {
  const Life overlap = withCard().at(school, "03-01", "06-30").at(riverside, "06-01");
  SECTION("an overlap names both projects") {
    const QString sentence = on(overlap, "06-15", CardFunction::Injury).sentence.text();
    CHECK(sentence.contains(QStringLiteral("东湖学校")));
    CHECK(sentence.contains(QStringLiteral("滨江花园三期")));
  }
  SECTION("one gate leaves one project") {
    const QString sentence =
        on(Life(overlap).gate(school, "06-15"), "06-15", CardFunction::Injury).sentence.text();
    CHECK(sentence.contains(QStringLiteral("东湖学校")));
    CHECK_FALSE(sentence.contains(QStringLiteral("滨江花园三期")));
  }
  SECTION("every sentence is there, whatever the day") {
    for (const Row& row : table())
      for (const Entitlement& each : entitlementsOn(row.life.facts, day(row.on))) {
        INFO(row.what << ", " << each.reason.toStdString());
        CHECK_FALSE(each.sentence.isEmpty());
        CHECK_FALSE(each.sentence.text().contains(u'%'));
        CHECK_FALSE(each.reason.isEmpty());
      }
  }
}

TEST_CASE("the summary is one sentence for the day") {
  const Life onSite = withCard().at(riverside, "03-01");
  const QDate thatDay = day("04-01");
  SECTION("today and another day are told apart") {
    CHECK(entitlementSummary(onSite.facts, thatDay, thatDay).text().startsWith("Today"));
    CHECK(entitlementSummary(onSite.facts, day("04-02"), thatDay).text().contains("2026-04-02"));
  }
  SECTION("each kind of day has its own") {
    QSet<QString> sentences;
    for (const Life& life : {onSite, withCard(), Life(), Life().at(riverside, "03-01"),
                             withCard().at(riverside, "03-01").card(CardState::Lost, "03-20"),
                             withCard().contract("03-01", "12-31"), withCard().at(riverside, "04-01"),
                             Life().at(riverside, "04-01")})
      sentences.insert(entitlementSummary(life.facts, thatDay, thatDay).text());
    CHECK(sentences.size() == 8);
  }
  SECTION("none of them is left without its words") {
    for (const Row& row : table()) {
      const Message sentence = entitlementSummary(row.life.facts, day(row.on), thatDay);
      INFO(row.what);
      CHECK_FALSE(sentence.isEmpty());
      CHECK_FALSE(sentence.text().contains(u'%'));
    }
  }
}

TEST_CASE("liability: days cut into spans without holes") {
  const Life life =
      withCard().at(school, "03-01", "06-30").at(riverside, "06-20", "07-10").at(school, "08-01");
  const auto spans = liabilityBetween(life.facts, day("01-01"), day("12-31"));
  SECTION("they follow one another and fill the whole stretch") {
    REQUIRE(spans.size() == 6);
    CHECK(spans.first().from == day("01-01"));
    CHECK(spans.last().to == day("12-31"));
    for (qsizetype i = 1; i < spans.size(); ++i) CHECK(spans[i].from == spans[i - 1].to.addDays(1));
  }
  SECTION("gap, one project, overlap, one, gap, one") {
    QVector<qsizetype> counts;
    for (const LiabilitySpan& span : spans) counts.append(span.assignments.size());
    CHECK(counts == QVector<qsizetype>{0, 1, 2, 1, 0, 1});
    CHECK(spans[2].from == day("06-20"));
    CHECK(spans[2].to == day("06-30"));
  }
  SECTION("from the first day of the new assignment its project is liable") {
    const Life move = Life().at(school, "03-01", "06-30").at(riverside, "07-01");
    const auto moved = liabilityBetween(move.facts, day("06-30"), day("07-01"));
    REQUIRE(moved.size() == 2);
    CHECK(moved[0].assignments.first().project == school);
    CHECK(moved[1].assignments.first().project == riverside);
  }
  SECTION("a single day, and days in the wrong order") {
    CHECK(liabilityBetween(life.facts, day("06-25"), day("06-25")).size() == 1);
    CHECK(liabilityBetween(life.facts, day("06-25"), day("06-24")).isEmpty());
  }
  SECTION("every span says the same as each of its days") {
    for (const LiabilitySpan& span : spans)
      for (QDate each = span.from; each <= span.to; each = each.addDays(1))
        CHECK(dayFactsOf(life.facts, each).assigned.size() == span.assignments.size());
  }
}

TEST_CASE("the liability sentence says who, or why nobody") {
  const Life life = withCard().at(school, "03-01", "06-30").at(riverside, "08-01");
  CHECK(liabilitySentence(life.facts, day("08-15")).text() ==
        QStringLiteral("滨江花园三期 is liable · assignment since 2026-08-01"));
  CHECK(liabilitySentence(life.facts, day("07-15")).text() ==
        QStringLiteral(
            "No project is liable · left 东湖学校 on 2026-06-30, came to 滨江花园三期 on 2026-08-01"));
  CHECK(liabilitySentence(Life().facts, day("07-15")).text() ==
        QStringLiteral("No project is liable · he has had no assignment"));
  CHECK(liabilitySentence(Life().at(school, "03-01", "06-30").facts, day("07-15")).text() ==
        QStringLiteral("No project is liable · left 东湖学校 on 2026-06-30"));
  CHECK(liabilitySentence(Life().at(school, "08-01").facts, day("07-15")).text() ==
        QStringLiteral("No project is liable yet · comes to 东湖学校 on 2026-08-01"));
  const QString both =
      liabilitySentence(Life().at(school, "03-01").at(riverside, "06-01").facts, day("07-15")).text();
  CHECK(both.contains(QStringLiteral("东湖学校")));
  CHECK(both.contains(QStringLiteral("滨江花园三期")));
}
