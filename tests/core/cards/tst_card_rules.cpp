#include <catch2/catch.hpp>

#include <QFile>
#include <QMap>

#include "cards/batch_rules.h"
#include "cards/card_clock.h"
#include "cards/card_operations.h"
#include "cards/card_rules.h"
#include "support/test_day.h"

using card_rules::Step;

namespace {

Card cardIn(CardState state) {
  Card card;
  card.id = CardId(1);
  card.number = QStringLiteral("3201000000000428");
  card.state = state;
  return card;
}

QString refusalOf(const std::optional<Error>& error) {
  return error ? nameOf(error->kind) + QLatin1Char(':') + error->field : QStringLiteral("none");
}

QString refusalOf(Step step, CardState state, const char* reason = "x") {
  return refusalOf(card_rules::check(step, cardIn(state), {}, QString::fromUtf8(reason)));
}

CardBatch batchOf(int cards, BatchState state = BatchState::Printed) {
  CardBatch batch;
  batch.state = state;
  batch.cards = cards;
  batch.printed = state == BatchState::Open ? 0 : 1;
  for (int place = 3; place < 3 + cards; ++place) {
    BatchPlace each;
    each.place = place;
    batch.places.append(each);
  }
  return batch;
}

/// "good spoiled not-printed", in the order of the places.
QString settled(const CardBatch& batch, BatchOutcome outcome, int place = 0, const char* reason = "色带断") {
  const auto places =
      batch_rules::settled(batch, ConfirmBatch{CardBatchId(1), 1, outcome, place, QString::fromUtf8(reason)});
  if (!places) return refusalOf(places.error());
  QStringList results;
  for (const BatchPlace& each : *places) results << codeOf(each.result);
  return results.join(u' ');
}

}  // namespace

TEST_CASE("card_rules: which step leads from where", "[cards][rules]") {
  SECTION("the whole way, each step from its state only") {
    using enum CardState;
    const QVector<QPair<Step, CardState>> way{{Step::Queue, Requested},        {Step::JoinBatch, Queued},
                                              {Step::PrintWell, InBatch},      {Step::Personalise, Printed},
                                              {Step::PutAtDesk, Personalised}, {Step::Deliver, AtDesk}};
    for (qsizetype i = 0; i < way.size(); ++i)
      for (qsizetype j = 0; j < way.size(); ++j) {
        INFO(i << " from the state before step " << j);
        const bool withoutChip = way[i].first == Step::PutAtDesk && way[j].second == Printed;
        CHECK(card_rules::leads(way[i].first, way[j].second) == (i == j || withoutChip));
      }
  }
  SECTION("what is dead stays dead") {
    for (const card_rules::Transition& each : card_rules::transitions()) {
      CHECK_FALSE(each.from.contains(CardState::Spoiled));
      CHECK_FALSE(each.from.contains(CardState::Replaced));
      if (each.step != Step::Revive) CHECK_FALSE(each.from.contains(CardState::Cancelled));
    }
    CHECK(refusalOf(Step::Find, CardState::Replaced) == "conflict:state");
    CHECK(refusalOf(Step::Queue, CardState::Spoiled) == "conflict:state");
  }
  SECTION("every state is reached by some step, but for the first") {
    for (int i = 1; i <= static_cast<int>(CardState::Cancelled); ++i) {
      const CardState state = static_cast<CardState>(i);
      const auto& all = card_rules::transitions();
      CHECK(std::any_of(all.begin(), all.end(), [&](const auto& each) { return each.to == state; }));
    }
  }
  SECTION("lost, blocked, replaced, handed back, spoiled, called off and held want a reason") {
    for (const Step step : {Step::Lose, Step::Block, Step::Unblock, Step::Find, Step::Replace, Step::Return,
                            Step::Spoil, Step::Cancel, Step::Hold})
      CHECK(card_rules::wantsReason(step));
    for (const Step step : {Step::Queue, Step::JoinBatch, Step::PrintWell, Step::PutAtDesk, Step::Deliver})
      CHECK_FALSE(card_rules::wantsReason(step));
    CHECK(refusalOf(Step::Lose, CardState::Active, " ") == "invalid:reason");
    CHECK(refusalOf(card_rules::checkReason(QString(201, u'x'))) == "invalid:reason");
    CHECK(refusalOf(Step::Lose, CardState::Active, "工地上丢了") == "none");
  }
  SECTION("only what a manager keeps is brought back to the desk") {
    Card card = cardIn(CardState::Active);
    card.deliveredTo = DeliveredTo::Worker;
    card.inHandOn = today;
    CHECK(refusalOf(card_rules::check(Step::BringBack, card, {}, {})) == "conflict:state");
    card.deliveredTo = DeliveredTo::Manager;
    CHECK(refusalOf(card_rules::check(Step::BringBack, card, {}, {})) == "conflict:state");
    card.inHandOn = {};
    CHECK(refusalOf(card_rules::check(Step::BringBack, card, {}, {})) == "none");
  }
  SECTION("a step is entered on its day or later, never before the one before it or for a day to come") {
    CHECK(refusalOf(card_rules::checkDay(today, today, today)) == "none");
    CHECK(refusalOf(card_rules::checkDay(today.addDays(-1), today.addDays(-3), today)) == "none");
    CHECK(refusalOf(card_rules::checkDay(today.addDays(1), today, today)) == "invalid:day");
    CHECK(refusalOf(card_rules::checkDay(today.addDays(-4), today.addDays(-3), today)) == "invalid:day");
  }
}

TEST_CASE("card_rules: who takes back a signature, or that a card was handed over", "[cards][rules]") {
  HandoverLine line;
  line.how = SignedHow::Signature;
  line.notedBy = QStringLiteral("li");
  // A quarter past midnight in China is still the day before in UTC.
  line.notedAt = {startOfDayInChina(today).milliseconds + 15 * 60'000};
  const auto by = [&](const char* login, bool isSupervisor, const QDate& day) {
    return refusalOf(card_rules::againstUndoing(line, QString::fromLatin1(login), isSupervisor, day));
  };
  CHECK(by("li", false, today) == "none");
  CHECK(by("li", false, today.addDays(1)) == "forbidden:cards");
  CHECK(by("wang", false, today) == "forbidden:cards");
  CHECK(by("wang", true, today.addDays(30)) == "none");
  line.how = SignedHow::CallBack;
  CHECK(by("li", false, today) == "none");
  for (const SignedHow how : {SignedHow::Open, SignedHow::CameBack}) {
    line.how = how;
    CHECK(by("li", true, today) == "conflict:cards");
  }
  Card card = cardIn(CardState::Active);
  card.deliveredTo = DeliveredTo::Worker;
  CardStep step;
  step.by = line.notedBy;
  step.at = line.notedAt;
  const auto handed = [&](const char* login, bool isSupervisor, const QDate& day) {
    return refusalOf(
        card_rules::againstUndelivering(card, step, QString::fromLatin1(login), isSupervisor, day));
  };
  CHECK(handed("li", false, today) == "none");
  CHECK(handed("li", false, today.addDays(1)) == "forbidden:card");
  CHECK(handed("wang", false, today) == "forbidden:card");
  CHECK(handed("wang", true, today.addDays(1)) == "none");
  card.deliveredTo = DeliveredTo::Manager;
  CHECK(handed("li", true, today) == "conflict:state");
  card.deliveredTo = DeliveredTo::Worker;
  card.state = CardState::Lost;
  CHECK(handed("li", true, today) == "conflict:state");
}

TEST_CASE("batch_rules: what came out of the printer, place by place", "[cards][rules]") {
  CHECK(settled(batchOf(4), BatchOutcome::AllGood) == "good good good good");
  CHECK(settled(batchOf(4), BatchOutcome::NothingPrinted) ==
        "not-printed not-printed not-printed not-printed");
  CHECK(settled(batchOf(4), BatchOutcome::FailedAt, 5) == "good good spoiled not-printed");
  CHECK(settled(batchOf(4), BatchOutcome::FailedAt, 3) == "spoiled not-printed not-printed not-printed");
  CHECK(settled(batchOf(4), BatchOutcome::FailedAt, 2) == "invalid:place");
  CHECK(settled(batchOf(4), BatchOutcome::FailedAt, 7) == "invalid:place");
  CHECK(settled(batchOf(4), BatchOutcome::FailedAt, 5, "") == "invalid:reason");
  SECTION("what was said of a place holds") {
    CardBatch batch = batchOf(3);
    batch.places[1].result = PlaceResult::Spoiled;
    batch.places[1].reason = QStringLiteral("色带起皱");
    CHECK(settled(batch, BatchOutcome::AllGood) == "good spoiled good");
    CHECK(settled(batch, BatchOutcome::NothingPrinted) == "not-printed spoiled not-printed");
  }
  SECTION("a batch is changed while it is open, judged while it waits, and neither afterwards") {
    CHECK(refusalOf(batch_rules::checkOpen(batchOf(1, BatchState::Open))) == "none");
    CHECK(refusalOf(batch_rules::checkWaiting(batchOf(1, BatchState::Printed))) == "none");
    for (const BatchState state : {BatchState::Printed, BatchState::Closed, BatchState::Dissolved})
      CHECK(refusalOf(batch_rules::checkOpen(batchOf(1, state))) == "conflict:state");
    for (const BatchState state : {BatchState::Open, BatchState::Closed, BatchState::Dissolved})
      CHECK(refusalOf(batch_rules::checkWaiting(batchOf(1, state))) == "conflict:state");
  }
  SECTION("printed again only with a reason") {
    CHECK(refusalOf(batch_rules::checkPrint(batchOf(1, BatchState::Open), {})) == "none");
    CHECK(refusalOf(batch_rules::checkPrint(batchOf(1), {})) == "invalid:reason");
    CHECK(refusalOf(batch_rules::checkPrint(batchOf(1), QStringLiteral("卡纸"))) == "none");
    CHECK(refusalOf(batch_rules::checkPrint(batchOf(0, BatchState::Open), {})) == "invalid:batch");
  }
  SECTION("what a batch may be made of") {
    MakeBatch entered;
    CHECK(refusalOf(batch_rules::check(entered)) == "invalid:cards");
    entered.cards = {CardId(1), CardId(1)};
    CHECK(refusalOf(batch_rules::check(entered)) == "invalid:cards");
    entered.cards = {CardId(1), CardId(2)};
    entered.firstPlace = 2;
    CHECK(refusalOf(batch_rules::check(entered)) == "invalid:firstPlace");
    entered.layout = BatchLayout::Sheet10;
    CHECK(refusalOf(batch_rules::check(entered)) == "none");
    CHECK(batch_rules::placesFrom(3) == 8);
  }
}

TEST_CASE("card_clock: who will be gone before his card is due", "[cards][rules]") {
  const QDate due = today.addDays(8);
  card_clock::Stay stay;
  CHECK_FALSE(card_clock::goneOn(stay, today).on.isValid());
  stay.beginsOn = today;
  stay.usualDays = 7;
  const auto carpenter = card_clock::goneOn(stay, today);
  CHECK(carpenter.on == today.addDays(6));
  CHECK(carpenter.by == "stay");
  CHECK(card_clock::isExpress(carpenter, due));
  CHECK(card_clock::neededOn(carpenter, due) == today.addDays(6));
  CHECK_FALSE(card_clock::isExpress(carpenter, today.addDays(6)));
  CHECK(card_clock::neededOn(carpenter, today.addDays(6)) == today.addDays(6));
  SECTION("his contract ends earlier still") {
    stay.contractEndsOn = today.addDays(3);
    CHECK(card_clock::goneOn(stay, today).on == today.addDays(3));
    CHECK(card_clock::goneOn(stay, today).by == "contract");
  }
  SECTION("who has stayed longer than usual says nothing of when he goes") {
    stay.beginsOn = today.addDays(-30);
    CHECK_FALSE(card_clock::goneOn(stay, today).on.isValid());
  }
  SECTION("a trade of which nothing is known") {
    stay.usualDays.reset();
    CHECK_FALSE(card_clock::goneOn(stay, today).on.isValid());
  }
  SECTION("the median of stays") {
    CHECK(card_clock::median({}) == 0);
    CHECK(card_clock::median({{400, 1}, {7, 2}, {30, 2}}) == 30);
    CHECK(card_clock::median({{7, 3}, {30, 2}}) == 7);
  }
}

TEST_CASE("card_clock: what became of a promise", "[cards][rules]") {
  using card_clock::Outcome;
  Card card;
  card.deskDueOn = today.addDays(-2);
  card.dueOn = today.addDays(-1);
  CHECK(card_clock::outcomeOf(card, today) == Outcome::Late);
  CHECK(card_clock::deskOutcomeOf(card, today) == card_clock::DeskOutcome::Late);
  card.atDeskOn = card.deskDueOn;
  CHECK(card_clock::outcomeOf(card, today) == Outcome::NotFetched);
  CHECK(card_clock::deskOutcomeOf(card, today) == card_clock::DeskOutcome::Kept);
  card.atDeskOn = card.dueOn;  // a day too late for whoever came in time
  CHECK(card_clock::outcomeOf(card, today) == Outcome::Late);
  CHECK(card_clock::deskOutcomeOf(card, today) == card_clock::DeskOutcome::Late);
  card.deliveredTo = DeliveredTo::Manager;
  card.deliveredOn = card.dueOn;
  CHECK(card_clock::outcomeOf(card, today) == Outcome::ToManager);
  card.inHandOn = today;  // the manager was in time, the worker had it later
  CHECK(card_clock::outcomeOf(card, today) == Outcome::ToManager);
  card.inHandOn = card.dueOn;
  CHECK(card_clock::outcomeOf(card, today) == Outcome::InHand);
  SECTION("until the day has passed nothing is broken") {
    Card waiting;
    waiting.deskDueOn = today;
    waiting.dueOn = today.addDays(1);
    CHECK(card_clock::outcomeOf(waiting, today) == Outcome::Open);
    CHECK(card_clock::outcomeOf(waiting, waiting.dueOn) == Outcome::Open);
    CHECK(card_clock::outcomeOf(waiting, waiting.dueOn.addDays(1)) == Outcome::Late);
    CHECK(card_clock::deskOutcomeOf(waiting, today) == card_clock::DeskOutcome::Open);
    CHECK(card_clock::deskOutcomeOf(waiting, waiting.dueOn) == card_clock::DeskOutcome::Late);
  }
  SECTION("weeks without holes, by ISO 8601") {
    const auto weeks = card_clock::weeksBetween(QDate(2026, 12, 28), QDate(2027, 1, 4));
    REQUIRE(weeks.size() == 2);
    CHECK(weeks[0].year == 2026);
    CHECK(weeks[0].week == 53);
    CHECK(weeks[0].to == QDate(2027, 1, 3));
    CHECK(weeks[1].year == 2027);
    CHECK(weeks[1].week == 1);
  }
}

namespace {

/// The office's working days read from the table by other means than the program's: a list of days, one after
/// the other, in the order of the calendar.
QVector<QDate> workedDays() {
  QFile file(QStringLiteral(":/data/calendar/holidays_cn.csv"));
  REQUIRE(file.open(QIODevice::ReadOnly));
  QMap<QString, bool> named;
  for (const QByteArray& line : file.readAll().split('\n')) {
    const QList<QByteArray> cells = line.trimmed().split(',');
    if (cells.size() >= 3 && cells[0].size() == 10)
      named.insert(QString::fromUtf8(cells[0]), cells[2] == "work");
  }
  QVector<QDate> worked;
  for (QDate day(2011, 1, 1); day <= QDate(2026, 12, 31); day = day.addDays(1)) {
    const QString key = day.toString(QStringLiteral("yyyy-MM-dd"));
    if (named.contains(key) ? named.value(key) : day.dayOfWeek() < 6) worked.append(day);
  }
  return worked;
}

}  // namespace

TEST_CASE("The promise of six working days on every day of 2011 to 2026", "[cards][clock]") {
  const QVector<QDate> worked = workedDays();
  REQUIRE(worked.size() > 3900);
  RuleSet rules;
  rules.cardInHandWorkingDays = 6;
  rules.cardAtDeskWorkingDays = 5;
  const WorkingCalendar& calendar = WorkingCalendar::shipped();
  int next = 0, known = 0, unknown = 0;
  QStringList wrong;
  for (QDate day(2011, 1, 1); day <= QDate(2026, 12, 31); day = day.addDays(1)) {
    while (next < worked.size() && worked[next] <= day) ++next;
    const CardDue due = cardDue(calendar, rules, day);
    const QDate hand = next + 5 < worked.size() ? worked[next + 5] : QDate();
    const QDate desk = next + 4 < worked.size() ? worked[next + 4] : QDate();
    (hand.isValid() ? known : unknown) += 1;
    if (due.inHand != hand || due.atDesk != desk) wrong << day.toString(Qt::ISODate);
    // The days shown are the days counted, and what is left of them goes down to nothing.
    if (!hand.isValid()) continue;
    Card card;
    card.requestedOn = day;
    card.deskDueOn = due.atDesk;
    card.dueOn = due.inHand;
    if (card_clock::clockOf(calendar, card, day).counted != worked.mid(next, 6) ||
        card_clock::clockOf(calendar, card, day).handLeft != 6 ||
        card_clock::clockOf(calendar, card, hand).handLeft != 0 ||
        card_clock::clockOf(calendar, card, desk).deskLeft != 0)
      wrong << QStringLiteral("clock of ") + day.toString(Qt::ISODate);
  }
  CHECK(wrong.join(u' ').toStdString() == "");
  CHECK(known > 5800);
  CHECK(unknown == 8);  // the last days of 2026 reach into a year that is not announced
}
