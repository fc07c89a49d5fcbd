#include "demo/demo_workers.h"

#include <QJsonArray>

#include "identity/division.h"
#include "identity/resident_id.h"

namespace {
const QDate policyDay(2011, 4, 28);
constexpr int recentWorkingDays = 12;
constexpr int mostRecent = 480;
constexpr qint64 officeOpens = 8 * 3600 + 1800;
constexpr qint64 officeCloses = 17 * 3600 + 1800;

Instant momentOf(const QDate& day, qint64 second) {
  return {FixedClock(day, QTime(0, 0)).now().milliseconds + second * 1000};
}

/// Picks one of `codes` with `shares`, as "01" of {"01", "02"} with {60, 40}.
QString oneOf(std::initializer_list<std::pair<const char*, int>> choices, DemoRandom& random) {
  int total = 0;
  for (const auto& choice : choices) total += choice.second;
  int drawn = random.below(total);
  for (const auto& choice : choices)
    if ((drawn -= choice.second) < 0) return QString::fromLatin1(choice.first);
  return {};
}
}  // namespace

DemoWorkers::DemoWorkers(const QJsonObject& recipe, const DemoNames& names, const DemoPlaces& places,
                         qint64 count, quint64 seed, Instant now, const RuleSet& rules, DemoPortrait portrait)
    : m_recipe(recipe),
      m_names(names),
      m_places(places),
      m_count(count),
      m_seed(seed),
      m_now(now),
      m_today(dateInChina(now)),
      m_rules(rules),
      m_portrait(std::move(portrait)),
      m_calendar(WorkingCalendar::shipped()) {
  for (QDate day = m_today; m_recentDays.size() < recentWorkingDays && day > policyDay; day = day.addDays(-1))
    if (!m_calendar.knows(day.year()) || m_calendar.isWorkingDay(day) || day == m_today)
      m_recentDays.prepend(day);
  // The desks are busy now, whatever the years before: the promise clock and the day's list are alive.
  m_recent = std::min<qint64>(mostRecent, m_count / 5);
  readOrigins(recipe);
  for (const QJsonValue& value : recipe.value(QLatin1String("trades")).toArray()) {
    const QJsonObject trade = value.toObject();
    m_trades.append(trade.value(QLatin1String("code")).toString());
    m_maleTrades.add(trade.value(QLatin1String("share")).toInt());
    m_femaleTrades.add(trade.value(QLatin1String("female")).toInt());
  }
  for (const QJsonValue& value : recipe.value(QLatin1String("minorities")).toArray()) {
    const QJsonObject group = value.toObject();
    m_minorities.append(
        {group.value(QLatin1String("code")).toString(), group.value(QLatin1String("style")).toString()});
    m_minorityWeights.add(group.value(QLatin1String("share")).toInt());
    m_minorityShare += group.value(QLatin1String("share")).toInt();
  }
}

void DemoWorkers::readOrigins(const QJsonObject& recipe) {
  for (const QJsonValue& value : recipe.value(QLatin1String("origins")).toArray()) {
    const QJsonObject entry = value.toObject();
    Origin origin{entry.value(QLatin1String("province")).toString(), {}};
    for (const Division& division : Divisions::get().currentBelow(origin.province))
      if (!division.code.endsWith(QLatin1String("00")) &&
          (division.name.endsWith(QChar(0x53bf)) || division.name.endsWith(QChar(0x5e02)) ||
           division.code.startsWith(QLatin1String("3201"))))
        origin.counties.append({division.code, division.fullName});
    if (origin.counties.isEmpty()) continue;
    m_origins.append(origin);
    m_originWeights.add(entry.value(QLatin1String("share")).toInt());
  }
}

/// Days in order: few in the first year, many since, and the last two weeks full.
QDate DemoWorkers::registrationDay() const {
  const qint64 early = m_count - m_recent;
  if (m_index >= early)
    return m_recentDays.at((m_index - early) * m_recentDays.size() / std::max<qint64>(1, m_recent));
  const double share = static_cast<double>(m_index) / static_cast<double>(early);
  const auto span = static_cast<double>(policyDay.daysTo(m_recentDays.first()) - 1);
  const double ramp = share + 0.25 * share * (1.0 - share) * (1.0 - share);
  QDate day = policyDay.addDays(static_cast<qint64>(ramp * span));
  while (m_calendar.knows(day.year()) && !m_calendar.isWorkingDay(day) && day < m_recentDays.first())
    day = day.addDays(1);
  return std::min(day, m_recentDays.first().addDays(-1));
}

/// Later in the day than the one before; today not after now.
Instant DemoWorkers::registrationMoment(const QDate& day) {
  m_onLastDay = day == m_lastDay ? m_onLastDay + 1 : 1;
  m_lastDay = day;
  const qint64 perDay = std::max<qint64>(40, m_count / 1500);
  const qint64 second =
      officeOpens + (officeCloses - officeOpens) * std::min<qint64>(m_onLastDay, perDay) / (perDay + 1);
  const Instant moment = momentOf(day, second);
  if (day != m_today) return moment;
  const qint64 opened = momentOf(day, officeOpens).milliseconds;
  const qint64 open = std::max<qint64>(0, m_now.milliseconds - opened);
  return {opened + open * std::min<qint64>(m_onLastDay, perDay) / (perDay + 1)};
}

Instant DemoWorkers::officeHour(const QDate& day, DemoRandom& random) const {
  const Instant moment =
      momentOf(day, officeOpens + random.below(static_cast<int>(officeCloses - officeOpens)));
  return std::min(moment, m_now);
}

DemoWorker DemoWorkers::next() {
  DemoRandom random(m_seed * 0x2545f4914f6cdd1dULL + static_cast<quint64>(m_index) * 0x9e3779b97f4a7c15ULL);
  random.next();
  const QDate day = registrationDay();
  DemoWorker worker;
  worker.at = registrationMoment(day);
  worker.by = random.perMille(600) ? QStringLiteral("clerk") : QStringLiteral("clerk2");
  if (day >= m_recentDays.first()) worker.receipt = m_onLastDay;
  makePerson(worker, day, random);
  makeTelling(worker, day, random);
  if (!random.perMille(25)) makeWork(worker, day, random);
  makeCards(worker, day, random);
  ++m_index;
  return worker;
}

void DemoWorkers::makePerson(DemoWorker& worker, const QDate& day, DemoRandom& random) {
  PersonData& p = worker.person;
  p.sex = random.perMille(112) ? Sex::Female : Sex::Male;
  const int band = random.below(1000);
  const int youngest = 18;
  int age = band < 210   ? random.between(youngest, 25)
            : band < 480 ? random.between(26, 35)
            : band < 750 ? random.between(36, 45)
                         : random.between(46, 57);
  if (band >= 985) age = random.between(58, 63);
  if (p.sex == Sex::Female && age > 50 && !random.perMille(120)) age = random.between(30, 49);
  p.birthDate = day.addDays(-(static_cast<qint64>(age) * 36525 / 100 + 1 + random.below(364)));
  p.documentKind = DocumentKind::ResidentId;
  QString style = QStringLiteral("han");
  p.ethnic = QStringLiteral("01");
  if (random.perMille(m_minorityShare)) {
    const auto& group = m_minorities.at(m_minorityWeights.pick(random));
    p.ethnic = group.first;
    style = group.second;
  }
  if (style == QLatin1String("han")) {
    p.name = m_names.han(p.sex, p.birthDate.year(), random);
    makeHome(p, {}, random);
  } else {
    p.name = m_names.styled(style, p.sex, random);
    makeHome(p,
             style == QLatin1String("yi")        ? QStringLiteral("51")
             : style == QLatin1String("tibetan") ? QStringLiteral("54")
                                                 : QStringLiteral("65"),
             random);
  }
  if (!makeTwin(p, random)) makeNumber(p);
  makeContact(p, day, random);
  makeSkills(p, random);
  const int years = static_cast<int>(p.birthDate.daysTo(day) * 100 / 36525);
  const bool over = (p.sex == Sex::Male && years >= m_rules.usualMaximumAgeMale) ||
                    (p.sex == Sex::Female && years >= m_rules.usualMaximumAgeFemale);
  if (over)
    worker.ageReason =
        random.perMille(500) ? QStringLiteral("体检合格，本人要求") : QStringLiteral("做辅助工，项目部担保");
  if (m_portrait && m_index >= m_count - 48 && !random.perMille(120))
    worker.photoJpeg = m_portrait(p.sex, years, random.below(1 << 20));
}

/// Area 3299xx is assigned to nobody. The place among those born on a day walks through all areas and orders
/// without coming twice; areas 329990 and above are left to twins.
void DemoWorkers::makeNumber(PersonData& p) {
  constexpr int areas = 89;
  constexpr int orders = 499;
  int& among = m_born[{p.birthDate.toJulianDay(), p.sex == Sex::Female ? 0 : 1}];
  const int place =
      static_cast<int>((static_cast<qint64>(among++) * 19937 + p.birthDate.toJulianDay() * 7907 +
                        static_cast<qint64>(m_seed % 1000) * 31) %
                       (static_cast<qint64>(areas) * orders));
  const int order = 2 * (place % orders) + (p.sex == Sex::Female ? 2 : 1);  // odd for men
  const QString body = QStringLiteral("3299%1").arg(1 + place / orders, 2, 10, QLatin1Char('0')) +
                       p.birthDate.toString(QStringLiteral("yyyyMMdd")) +
                       QStringLiteral("%1").arg(order, 3, 10, QLatin1Char('0'));
  p.idNumber = body + checkCharacterOf(body);
}

bool DemoWorkers::makeTwin(PersonData& p, DemoRandom& random) {
  if (m_twinSources.size() > 20 && random.perMille(4)) {
    const PersonData source = m_twinSources.takeAt(random.below(static_cast<int>(m_twinSources.size())));
    p.name = source.name;
    p.sex = source.sex;
    p.birthDate = source.birthDate;
    p.ethnic = source.ethnic;
    if (random.perMille(500)) return false;  // a namesake born the same day, with a number of his own
    QString body = source.idNumber.left(17);
    body[4] = QLatin1Char('9');  // one digit misread
    p.idNumber = body + checkCharacterOf(body);
    p.hukouAddress = source.hukouAddress;
    p.hukouDivision = source.hukouDivision;
    p.hukouLocal = source.hukouLocal;
    return true;
  }
  return false;
}

void DemoWorkers::makeHome(PersonData& p, const QString& province, DemoRandom& random) {
  const Origin* origin = &m_origins.at(m_originWeights.pick(random));
  for (const Origin& candidate : m_origins)
    if (!province.isEmpty() && candidate.province == province) origin = &candidate;
  const auto county = random.of(origin->counties);
  const QJsonObject villages = m_recipe.value(QLatin1String("villages")).toObject();
  const auto part = [&](const char* list) {
    return random.of(villages.value(QLatin1String(list)).toArray()).toString();
  };
  p.hukouDivision = county.first;
  p.hukouLocal = county.first.startsWith(QLatin1String("3201"));
  const QString town = part("towns");
  const QString village = part("first") + part("last");
  p.hukouAddress = county.second + town + village + QStringLiteral("%1组").arg(random.between(1, 12));
  if (random.perMille(600)) p.hukouAddress += QStringLiteral("%1号").arg(random.between(1, 180));
}

void DemoWorkers::makeContact(PersonData& p, const QDate& day, DemoRandom& random) {
  // 199 0000 is given to nobody; where a large office needs more numbers than that, 160 is not in use either.
  const qint64 subscriber =
      m_count <= 8000 ? 19900000000 + 1000 + m_index : 16000000000 + (m_index * 7919 + 13) % 100000000;
  if (!random.perMille(110)) p.phone = QString::number(subscriber);
  if (random.perMille(700)) p.addressHere = random.of(stringsOf(m_recipe.value(QLatin1String("here"))));
  if (random.perMille(250))
    p.residencePermit = QStringLiteral("JZ3299%1").arg(m_index + 1, 8, 10, QLatin1Char('0'));
  if (random.perMille(620)) {
    const Sex other = random.perMille(700) ? (p.sex == Sex::Male ? Sex::Female : Sex::Male) : Sex::Male;
    p.emergencyName = m_names.han(other, p.birthDate.year(), random);
    p.emergencyPhone = QString::number(m_count <= 8000 ? 19900009000 + random.below(1000)
                                                       : 16000000000 + random.below(100000000));
  }
  const int since = std::max(p.birthDate.year() + 17, day.year() - random.below(9));
  if (random.perMille(800))
    p.inCitySince =
        since < day.year() && random.perMille(500)
            ? QStringLiteral("%1-%2").arg(since).arg(random.between(1, 12), 2, 10, QLatin1Char('0'))
            : QString::number(since);
  const int age = day.year() - p.birthDate.year();
  if (random.perMille(650)) {
    const int years = age < 26 ? 10 : age < 46 ? 20 : 0;
    p.documentFrom = day.addDays(-random.between(30, age < 20 ? 600 : 3200));
    p.documentLongTerm = years == 0;
    if (years > 0) p.documentTo = p.documentFrom.addYears(years);
  }
}

void DemoWorkers::makeSkills(PersonData& p, DemoRandom& random) {
  p.trade = m_trades.at((p.sex == Sex::Female ? m_femaleTrades : m_maleTrades).pick(random));
  if (!random.perMille(80))
    p.education = oneOf({{"01", 20}, {"02", 58}, {"03", 12}, {"04", 6}, {"05", 4}}, random);
  if (!random.perMille(150)) p.political = oneOf({{"13", 91}, {"03", 6}, {"01", 3}}, random);
  p.skillLevel = p.trade == QLatin1String("390")
                     ? QStringLiteral("0")
                     : oneOf({{"0", 55}, {"5", 19}, {"4", 19}, {"3", 6}, {"2", 1}}, random);
  if (p.skillLevel != QLatin1String("0") && random.perMille(850))
    p.certificate = QStringLiteral("ZS3299%1").arg(random.between(1, 999999), 6, 10, QLatin1Char('0'));
  if (p.idNumber.at(4) == QLatin1Char('0') && m_index % 7 == 0) m_twinSources.append(p);
  if (m_twinSources.size() > 500) m_twinSources.removeFirst();
}

/// Forty-four in a hundred knew of their registration in the survey of the first years; the share has grown
/// since.
void DemoWorkers::makeTelling(DemoWorker& worker, const QDate& day, DemoRandom& random) {
  worker.initiative = random.perMille(310) ? Initiative::Worker : Initiative::Employer;
  const int grown = std::clamp(static_cast<int>(policyDay.daysTo(day) / 30), 0, 180);
  const int told = (worker.initiative == Initiative::Worker ? 700 : 325) + grown;
  if (random.perMille(std::min(told, 960)))
    worker.told = random.perMille(720)   ? ToldHow::Present
                  : random.perMille(500) ? ToldHow::Signature
                                         : ToldHow::CallBack;
  else
    worker.told = random.perMille(480) ? ToldHow::SlipToManager : ToldHow::NotTold;
}
