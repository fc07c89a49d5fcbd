#include "demo/demo_workers.h"
#include "employment/employment_rules.h"

namespace {
constexpr int mostStints = 7;

/// Days on one project. A carpenter stays a week, others the whole winter.
int daysOnSite(DemoRandom& random) {
  const int kind = random.below(100);
  if (kind < 16) return random.between(4, 12);
  if (kind < 42) return random.between(13, 60);
  if (kind < 76) return random.between(61, 180);
  if (kind < 95) return random.between(181, 400);
  return random.between(401, 720);
}

/// What comes after a project: the next day another, a pause, or he leaves the city (0).
int daysUntilNext(DemoRandom& random) {
  const int kind = random.below(100);
  if (kind < 44) return 1;
  if (kind < 66) return random.between(3, 60);
  if (kind < 78) return random.between(61, 420);
  return 0;
}

ContractData termsOf(const QDate& begin, DemoRandom& random) {
  ContractData contract;
  const int kind = random.below(100);
  contract.beginsOn = begin;
  contract.kind = kind < 94 ? ContractKind::FixedTerm : ContractKind::ByTask;
  const int months = kind < 56 ? 24 : kind < 74 ? 36 : kind < 88 ? 12 : 6;
  if (contract.kind == ContractKind::FixedTerm) contract.endsOn = begin.addMonths(months).addDays(-1);
  contract.signedOn = begin.addDays(random.perMille(60) ? random.between(35, 80) : random.between(-4, 9));
  contract.templateName = QStringLiteral("建筑业劳动合同 2011");
  const bool daily = random.perMille(720);
  contract.payKind = daily ? QStringLiteral("1") : QStringLiteral("3");
  const int year = std::clamp(begin.year(), 2011, 2026) - 2011;
  contract.pay = Money::yuan(daily ? 130 + year * 14 + random.below(12) * 10
                                   : 3600 + year * 320 + random.below(20) * 100);
  return contract;
}
}  // namespace

int DemoWorkers::contractFor(DemoWorker& worker, int employer, const QDate& day, DemoRandom& random) {
  if (!worker.papers.isEmpty()) {
    DemoWorker::Paper& last = worker.papers.last();
    const QDate ends = last.endedOn.isValid() ? last.endedOn : last.data.endsOn;
    if (last.employer == employer && (!ends.isValid() || day <= ends))
      return static_cast<int>(worker.papers.size()) - 1;
    // Who changes his employer often ends the old contract; otherwise it goes on beside the new one.
    if (last.employer != employer && !last.endedOn.isValid() && (!ends.isValid() || day <= ends) &&
        random.perMille(640) && last.data.beginsOn < day) {
      last.endedOn = day.addDays(-1);
      last.endReason = QStringLiteral("left");
    }
  }
  if (random.perMille(45)) return -1;  // no contract: it happens, and is listed
  DemoWorker::Paper paper;
  paper.employer = employer;
  paper.data = termsOf(day, random);
  paper.shortTerm =
      employment_rules::isShortTerm(paper.data, m_places.companies().at(employer).data.kind, m_rules);
  paper.enteredAt = officeHour(day, random);
  worker.papers.append(paper);
  return static_cast<int>(worker.papers.size()) - 1;
}

/// The next stint from `day` on; false where no project is at work then.
bool DemoWorkers::addStint(DemoWorker& worker, const QDate& day, DemoRandom& random) {
  const int found = m_places.projectOn(day, random);
  if (found < 0) return false;
  const DemoProject& project = m_places.projects().at(found);
  DemoWorker::Stint stint;
  stint.project = found;
  const int before = worker.stints.isEmpty() ? -1 : worker.stints.last().employer;
  stint.employer = project.employers.contains(before) || (before >= 0 && random.perMille(450))
                       ? before
                       : random.of(project.employers);
  const DemoCompany& employer = m_places.companies().at(stint.employer);
  stint.manager = employer.managerOn(day);
  if (random.perMille(850)) stint.team = random.below(static_cast<int>(employer.teams.size()));
  stint.from = day;
  const QDate planned = std::min(day.addDays(daysOnSite(random) - 1), project.lastDay);
  if (planned < m_today) {
    stint.to = planned;
    stint.endReason =
        planned == project.lastDay ? QStringLiteral("project-finished") : QStringLiteral("left");
    stint.endEnteredAt = officeHour(std::min(planned.addDays(random.below(5)), m_today), random);
  }
  // One in six is entered days or weeks after it began; both days stay visible.
  const int late = worker.stints.isEmpty() ? 0 : random.perMille(160) ? random.between(2, 25) : 0;
  stint.enteredAt =
      worker.stints.isEmpty() ? worker.at : officeHour(std::min(day.addDays(late), m_today), random);
  stint.contract = contractFor(worker, stint.employer, day, random);
  worker.stints.append(stint);
  return true;
}

void DemoWorkers::makeWork(DemoWorker& worker, const QDate& first, DemoRandom& random) {
  QDate day = first;
  while (worker.stints.size() < mostStints && day <= m_today && addStint(worker, day, random)) {
    DemoWorker::Stint& last = worker.stints.last();
    if (!last.to.isValid()) break;
    const int pause = daysUntilNext(random);
    if (pause == 0) break;
    const bool sameDay = pause == 1 && last.from == last.to;
    day = sameDay ? last.to : last.to.addDays(pause);
    if (sameDay)
      last.endReason = QStringLiteral("same-day");
    else if (pause == 1 && day <= m_today)
      last.endReason = QStringLiteral("moved");
  }
  if (random.perMille(16)) addOverlap(worker, random);
}

/// A second site for some days, with a reason; the gate that saw him decides then.
void DemoWorkers::addOverlap(DemoWorker& worker, DemoRandom& random) {
  if (worker.stints.isEmpty()) return;
  const DemoWorker::Stint main = worker.stints.last();
  const QDate until = main.to.isValid() ? main.to : m_today;
  if (main.from.daysTo(until) < 12) return;
  const QDate from = main.from.addDays(random.between(2, static_cast<int>(main.from.daysTo(until)) - 8));
  const int found = m_places.projectOn(from, random);
  if (found < 0 || found == main.project) return;
  DemoWorker::Stint second = main;
  second.project = found;
  second.from = from;
  second.to = from.addDays(random.between(1, 6));
  second.endReason = QStringLiteral("left");
  second.overlapReason = random.of(m_recipe.value(QLatin1String("overlapReasons")).toArray()).toString();
  second.enteredAt = officeHour(from, random);
  second.endEnteredAt = officeHour(second.to, random);
  worker.stints.append(second);
}

namespace {
using Steps = QVector<QPair<CardState, QDate>>;

/// The way of a card that has got so far, a step on each working day from `first` on.
Steps stepsUntil(CardState state, const QVector<QDate>& days) {
  static const QVector<CardState> way{CardState::Requested, CardState::Queued,       CardState::InBatch,
                                      CardState::Printed,   CardState::Personalised, CardState::AtDesk,
                                      CardState::Active};
  Steps steps;
  for (int i = 0; i < way.size(); ++i) {
    steps.append({way.at(i), days.at(std::min<qsizetype>(i, days.size() - 1))});
    if (way.at(i) == state) break;
  }
  return steps;
}
}  // namespace

/// No photo, one that cannot be used, or he wants no card.
bool DemoWorkers::wantSomething(DemoWorker& worker, DemoWorker::CardStory& card, DemoRandom& random) const {
  const int kind = random.below(100);
  if (kind >= 7) return false;
  card.steps = {{CardState::Requested, card.requestedOn}};
  if (kind < 4) worker.photoJpeg.clear();
  if (kind >= 4) card.want = kind == 6 ? CardWant::Consent : CardWant::FitPhoto;
  worker.cards.append(card);
  return true;
}

/// One in forty of the newest cards is spoiled in the printer; its worker gets another in the next batch.
void DemoWorkers::spoil(DemoWorker& worker, DemoWorker::CardStory& card, DemoRandom& random) const {
  if (card.requestedOn < m_today.addDays(-90) || card.steps.size() < 4 || card.handStint >= 0 ||
      !random.perMille(25))
    return;
  DemoWorker::CardStory spoiled = card;
  spoiled.steps = card.steps.mid(0, 3);
  const QDate day = card.steps.at(3).second;
  spoiled.steps.append({CardState::Spoiled, day});
  worker.cards.append(spoiled);
  card.reprint = true;
  Steps again{{CardState::Requested, day}, {CardState::Queued, day}};
  for (const auto& [state, on] : card.steps)
    if (state == CardState::InBatch)
      again.append({state, day});
    else if (state > CardState::InBatch)
      again.append({state, on});
  card.steps = again;
}

/// A third of the newest cards goes to the labour manager; most workers have signed for theirs since.
void DemoWorkers::giveToManager(const DemoWorker& worker, DemoWorker::CardStory& card,
                                DemoRandom& random) const {
  const auto& [state, day] = card.steps.last();
  if (state != CardState::Active || !random.perMille(340)) return;
  for (int i = 0; i < worker.stints.size(); ++i) {
    const DemoWorker::Stint& stint = worker.stints.at(i);
    if (stint.from <= day && (!stint.to.isValid() || day <= stint.to)) card.handStint = i;
  }
  const QDate signedOn = day.addDays(random.below(7));
  if (card.handStint >= 0 && signedOn <= m_today && random.perMille(640)) card.inHandOn = signedOn;
}

void DemoWorkers::makeCards(DemoWorker& worker, const QDate& day, DemoRandom& random) {
  // Cards reached few in the first years (171,802 of 267,624 by the end of 2012), nearly everybody now.
  const int reached = day.year() <= 2013 ? 640 : day.year() <= 2016 ? 820 : 945;
  if (!random.perMille(day >= m_recentDays.first() ? 975 : reached)) return;
  DemoWorker::CardStory card;
  card.requestedOn = day;
  card.at = worker.at;
  QVector<QDate> days{day};
  if (day >= m_recentDays.first() && wantSomething(worker, card, random)) return;
  const int pace = random.perMille(20) ? 2 : 1;  // some batches wait a day longer at each station
  const QVector<QDate> after = m_calendar.workingDaysAfter(day, 40);
  for (int i = pace - 1; i < after.size() && days.size() < 7; i += pace)
    if (after.at(i) <= m_today) days.append(after.at(i));
  // So far as the working days since allow, and a few wait at the desk for a worker who has moved on.
  const int most = static_cast<int>(std::min<qsizetype>(days.size(), 7)) - 1;
  static const QVector<CardState> way{CardState::Requested, CardState::Queued,       CardState::InBatch,
                                      CardState::Printed,   CardState::Personalised, CardState::AtDesk,
                                      CardState::Active};
  int reachedStep = day == m_today ? random.below(2) : most;
  if (reachedStep == 6 && random.perMille(day >= m_today.addDays(-60) ? 25 : 18))
    reachedStep = 5 - random.below(2);
  if (day == m_today && reachedStep == 1) days = {day, day};
  card.steps = stepsUntil(way.at(reachedStep), days);
  card.numbered = reachedStep >= 2;
  // What nobody comes for goes back after a month.
  const QDate back = card.steps.last().second.addDays(30);
  if (reachedStep < 6 && back < m_today) card.steps.append({CardState::Returned, back});
  if (reachedStep < 6 || day > m_today.addDays(-90)) {
    if (reachedStep == 6) giveToManager(worker, card, random);
    spoil(worker, card, random);
    worker.cards.append(card);
    return;
  }
  const int fate = random.below(1000);
  const QDate when = card.steps.last().second.addDays(random.between(
      20, static_cast<int>(std::max<qint64>(21, card.steps.last().second.daysTo(m_today) - 15))));
  if (fate >= 58 || when >= m_today.addDays(-14)) {
    worker.cards.append(card);
    return;
  }
  if (fate >= 44) {
    card.steps.append({fate >= 50 ? CardState::Blocked : CardState::Lost, when});
    worker.cards.append(card);
    return;
  }
  card.steps.append({CardState::Lost, when});
  card.steps.append({CardState::Replaced, when.addDays(1)});
  worker.cards.append(card);
  DemoWorker::CardStory second;
  second.requestedOn = when.addDays(1);
  second.at = officeHour(second.requestedOn, random);
  QVector<QDate> later{second.requestedOn};
  for (const QDate& next : m_calendar.workingDaysAfter(second.requestedOn, 6))
    later.append(std::min(next, m_today));
  second.steps = stepsUntil(CardState::Active, later);
  second.numbered = true;
  worker.cards.append(second);
}
