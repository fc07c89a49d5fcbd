#include "demo/demo_places.h"

#include <QJsonArray>

#include "identity/credit_code.h"

namespace {
const QDate firstProjectDay(2010, 9, 1);
constexpr int daysAhead = 150;

int monthOf(const QDate& day) { return (day.year() - firstProjectDay.year()) * 12 + day.month() - 1; }

/// Credit codes of firms: registration authority 91 (enterprise), the unassigned area 3299.. and a running
/// organisation number, so that no real firm has one.
QString inventedCreditCode(int number) {
  static const QString letters = QStringLiteral("0123456789ABCDEFGHJKLMNPQRTUWXY");
  QString body = QStringLiteral("91") +
                 QStringLiteral("3299%1").arg(1 + number % 89, 2, 10, QLatin1Char('0')) +
                 QStringLiteral("MA");
  qint64 rest = 7919LL * (number + 11);
  QString organisation;
  for (int i = 0; i < 7; ++i, rest /= letters.size()) organisation.prepend(letters.at(rest % letters.size()));
  body += organisation;
  return body + creditCheckOf(body);
}

QString inventedPhone(int number) {
  return QStringLiteral("1990001%1").arg(number % 10000, 4, 10, QLatin1Char('0'));
}
/// Every ninth firm has let its licence end. Not drawn: a new draw would change everything that follows it.
QDate licenceEnd(int number, const QDate& today) {
  return number % 9 == 4 ? today.addDays(-20 - number % 50) : today.addDays(90 + number * 37 % 1000);
}

/// Who is called at the n-th firm; one of three names a second one.
QVector<ContactData> contactsOf(int number) {
  static const QStringList names{QStringLiteral("顾卫东"), QStringLiteral("白静"), QStringLiteral("许志强"),
                                 QStringLiteral("范丽华"), QStringLiteral("邵明"), QStringLiteral("庄晓燕"),
                                 QStringLiteral("倪国梁")};
  QVector<ContactData> contacts{{names.at(number % names.size()),
                                 QStringLiteral("办公室主任"),
                                 inventedPhone(3000 + number),
                                 QDate(2019, 3, 1),
                                 {}}};
  if (number % 3 == 0)
    contacts.append({names.at((number + 3) % names.size()),
                     QStringLiteral("财务"),
                     inventedPhone(3500 + number),
                     QDate(2020, 6, 1),
                     {}});
  return contacts;
}
}  // namespace

int DemoCompany::managerOn(const QDate& day) const {
  for (int i = 0; i < managers.size(); ++i)
    if (!managers.at(i).until.isValid() || day <= managers.at(i).until) return i;
  return static_cast<int>(managers.size()) - 1;
}

DemoPlaces::DemoPlaces(const QJsonObject& recipe, const DemoNames& names, qint64 workers, const QDate& today,
                       DemoRandom& random)
    : m_today(today) {
  const int projects = static_cast<int>(std::clamp<qint64>(workers / 250, 28, 6000));
  makeContractors(recipe.value(QLatin1String("generalContractors")).toObject(),
                  std::clamp(projects / 8, 8, 60), random);
  makeDispatchers(recipe, names, std::clamp(projects / 6, 12, 700), random);
  // On site at a time are about a quarter of all, on about a seventh of the projects.
  makeProjects(recipe.value(QLatin1String("projects")).toObject(), projects,
               1.8 * static_cast<double>(workers) / projects, random);
  indexMonths();
  makeDoubles();
}

namespace {
/// Organisation codes of before 2015, in a run that was never given out.
QString inventedOrganisationCode(int number) {
  const QString body = QStringLiteral("ZZ3299%1").arg(number, 2, 10, QLatin1Char('0'));
  return body + QLatin1Char('-') + organisationCheckOf(body);
}
}  // namespace

void DemoPlaces::makeDoubles() {
  const QString form = QStringLiteral("有限公司");
  const QString longForm = QStringLiteral("有限责任公司");
  const QVector<std::pair<int, QString>> doubles{
      {1, longForm}, {m_firstDispatcher + 2, longForm}, {m_firstDispatcher + 5, QString()}};
  for (const auto& [index, otherForm] : doubles) {
    DemoCompany twice = m_companies.at(index);
    twice.data.name.replace(form, otherForm);
    twice.data.creditCode.clear();
    twice.data.organisationCode = inventedOrganisationCode(index);
    twice.data.licenceUntil = m_today.addDays(-400 - index);
    twice.managers = twice.managers.mid(twice.managers.size() - 1);
    twice.teams.clear();
    m_companies.append(twice);
  }
}

void DemoPlaces::makeContractors(const QJsonObject& recipe, int count, DemoRandom& random) {
  const QStringList stems = stringsOf(recipe.value(QLatin1String("stems")));
  const QStringList endings = stringsOf(recipe.value(QLatin1String("endings")));
  for (int i = 0; i < count; ++i) {
    DemoCompany company;
    company.data.name =
        stems.at(i % stems.size()) + endings.at((i / stems.size() + (i % 2)) % endings.size());
    company.data.kind = CompanyKind::GeneralContractor;
    company.data.creditCode = inventedCreditCode(i);
    company.data.licence = QStringLiteral("D3299%1").arg(10001 + i);
    company.data.licenceAuthority = QStringLiteral("示范市住房和城乡建设委员会");
    company.data.licenceUntil = licenceEnd(i, m_today);
    company.contacts = contactsOf(i);
    company.data.phone = inventedPhone(i);
    company.data.address = QStringLiteral("示范市滨江路%1号").arg(random.between(1, 300));
    m_companies.append(company);
  }
  m_contractors = count;
}

namespace {
/// One labour manager after another, each for some years; the last one is in office.
QVector<ManagerData> managersOf(const DemoNames& names, int company, const QDate& today, DemoRandom& random) {
  QVector<ManagerData> managers;
  QDate since(2009, 1, 1);
  for (int i = 0; since < today && i < 3; ++i) {
    const int birthYear = random.between(1962, 1985);
    const QDate until = since.addDays(random.between(1100, 3600));
    managers.append(
        {names.han(Sex::Male, birthYear, random), inventedPhone(2000 + company * 3 + i), {}, since, until});
    since = until.addDays(1);
  }
  managers.last().until = {};
  return managers;
}

QVector<TeamData> teamsOf(const DemoNames& names, const QStringList& trades, DemoRandom& random) {
  QVector<TeamData> teams;
  const int count = random.between(3, 9);
  for (int i = 0; i < count; ++i) {
    const QString leader = names.han(Sex::Male, random.between(1960, 1990), random);
    const QString name = leader + random.of(trades) + QStringLiteral("班");
    const bool taken =
        std::any_of(teams.begin(), teams.end(), [&](const TeamData& t) { return t.name == name; });
    if (!taken) teams.append({name, leader, inventedPhone(random.between(5000, 9999))});
  }
  return teams;
}
}  // namespace

void DemoPlaces::makeDispatchers(const QJsonObject& recipe, const DemoNames& names, int count,
                                 DemoRandom& random) {
  const QJsonObject words = recipe.value(QLatin1String("dispatching")).toObject();
  const QStringList stems = stringsOf(words.value(QLatin1String("stems")));
  const QStringList prefixes = stringsOf(words.value(QLatin1String("prefixes")));
  const QStringList endings = stringsOf(words.value(QLatin1String("endings")));
  const QStringList trades = stringsOf(recipe.value(QLatin1String("teams")));
  m_firstDispatcher = static_cast<int>(m_companies.size());
  for (int i = 0; i < count; ++i) {
    DemoCompany company;
    company.data.name = prefixes.at(i / stems.size() % prefixes.size()) + stems.at(i % stems.size()) +
                        endings.at(i % endings.size());
    company.data.kind = i % 12 == 11 ? CompanyKind::Subcontractor : CompanyKind::Dispatching;
    company.data.creditCode = inventedCreditCode(500 + i);
    company.data.licence = QStringLiteral("LW3299%1").arg(20001 + i);
    company.data.licenceAuthority = QStringLiteral("示范市人力资源和社会保障局");
    company.data.licenceUntil = licenceEnd(i, m_today);
    company.contacts = contactsOf(500 + i);
    company.data.phone = inventedPhone(1000 + i);
    company.data.address = QStringLiteral("示范市建设路%1号").arg(random.between(1, 500));
    if (i > 8 && i % 29 == 28) company.data.status = CompanyStatus::Suspended;
    company.managers = managersOf(names, i, m_today, random);
    company.teams = teamsOf(names, trades, random);
    m_companies.append(company);
  }
}

namespace {
/// Begin days that are denser in recent years, with enough projects under way on any day.
QDate beginOf(int i, int count, const QDate& today, DemoRandom& random) {
  const double share = static_cast<double>(i) / count;
  const double spread = 1.0 - (1.0 - share) * (1.0 - 0.25 * share);
  const auto days =
      static_cast<int>(spread * static_cast<double>(firstProjectDay.daysTo(today.addDays(daysAhead))));
  return firstProjectDay.addDays(std::max(0, days + random.between(-20, 20)));
}

ProjectStatus statusOf(const QDate& begin, const QDate& lastDay, const QDate& today, DemoRandom& random) {
  if (begin > today) return ProjectStatus::Preparing;
  if (lastDay < today) return ProjectStatus::Finished;
  return random.perMille(30) ? ProjectStatus::Suspended : ProjectStatus::UnderWay;
}
}  // namespace

DemoProject DemoPlaces::projectOf(const QJsonObject& work, const QString& name, const QDate& begin,
                                  DemoRandom& random) const {
  DemoProject project;
  const int percent = random.between(55, 170);
  const int months = std::max(4, work.value(QLatin1String("months")).toInt() * (70 + percent / 3) / 100);
  project.data.name = name;
  project.data.category = work.value(QLatin1String("category")).toString();
  // Cost in steps of ten thousand yuan.
  const qint64 tenThousands = static_cast<qint64>(work.value(QLatin1String("million")).toInt()) * percent;
  project.data.cost = Money::yuan(tenThousands * 10'000);
  project.data.labourCost =
      Money::yuan(tenThousands * (work.value(QLatin1String("labour")).toInt() + random.between(-3, 3)) * 100);
  project.data.floorArea =
      project.data.category == QLatin1String("01") ? static_cast<int>(tenThousands * 10'000 / 2600) : 0;
  project.data.beginsOn = begin;
  project.data.endsOn = begin.addMonths(months);
  // One in six is late.
  project.lastDay = project.data.endsOn.addDays(random.perMille(160) ? random.between(20, 150) : 0);
  project.data.status = statusOf(begin, project.lastDay, m_today, random);
  project.weight =
      static_cast<int>(std::clamp<qint64>(project.data.labourCost.inFen() / months / 10'000'000, 3, 60));
  return project;
}

void DemoPlaces::makeProjects(const QJsonObject& recipe, int count, double headsEach, DemoRandom& random) {
  const QStringList places = stringsOf(recipe.value(QLatin1String("places")));
  const QStringList stages = stringsOf(recipe.value(QLatin1String("stages")));
  const QStringList roads = stringsOf(recipe.value(QLatin1String("roads")));
  const QJsonArray works = recipe.value(QLatin1String("works")).toArray();
  static const QStringList districts{
      QStringLiteral("320102"), QStringLiteral("320104"), QStringLiteral("320105"), QStringLiteral("320106"),
      QStringLiteral("320111"), QStringLiteral("320113"), QStringLiteral("320114"), QStringLiteral("320115"),
      QStringLiteral("320116"), QStringLiteral("320117"), QStringLiteral("320118")};
  qint64 weights = 0;
  for (int i = 0; i < count; ++i) {
    const QJsonObject work = works.at((i * 7 + i / 18) % works.size()).toObject();
    QString name = places.at((i * 5 + i / 36) % places.size()) + work.value(QLatin1String("name")).toString();
    if (work.value(QLatin1String("stages")).toBool()) name += stages.at((i / 3) % stages.size());
    if (i >= 600) name += QStringLiteral("%1号工程").arg(i / 600 + 1);
    DemoProject project = projectOf(work, name, beginOf(i, count, m_today, random), random);
    project.contractor = random.below(m_contractors);
    project.data.division = random.of(districts);
    project.data.address = random.of(roads) + QStringLiteral("%1号").arg(random.between(1, 400));
    const int employers = random.between(2, 4);
    for (int k = 0; k < employers; ++k)
      project.employers.append(m_firstDispatcher +
                               random.below(static_cast<int>(m_companies.size()) - m_firstDispatcher));
    weights += project.weight;
    m_projects.append(project);
  }
  const double each = headsEach * count / static_cast<double>(std::max<qint64>(1, weights));
  for (DemoProject& project : m_projects) {
    const int honest = std::max(8, static_cast<int>(each * project.weight));
    // Forging the head count is how the deposit is dodged: one in nine declares far too few.
    project.data.declaredHeads =
        honest * (random.perMille(110) ? random.between(35, 60) : random.between(90, 140)) / 100;
  }
}

void DemoPlaces::indexMonths() {
  m_months.resize(monthOf(m_today) + 1);
  for (int i = 0; i < m_projects.size(); ++i) {
    const DemoProject& project = m_projects.at(i);
    const int last =
        std::min(monthOf(std::min(project.lastDay, m_today)), static_cast<int>(m_months.size()) - 1);
    for (int month = std::max(0, monthOf(project.data.beginsOn)); month <= last; ++month) {
      m_months[month].projects.append(i);
      m_months[month].weights.add(project.weight);
    }
  }
}

int DemoPlaces::projectOn(const QDate& day, DemoRandom& random) const {
  const int month = monthOf(day);
  if (month < 0 || month >= m_months.size() || m_months.at(month).weights.isEmpty()) return -1;
  for (int attempt = 0; attempt < 8; ++attempt) {
    const int found = m_months.at(month).projects.at(m_months.at(month).weights.pick(random));
    const DemoProject& project = m_projects.at(found);
    if (project.data.beginsOn <= day && day <= project.lastDay) return found;
  }
  return -1;
}
