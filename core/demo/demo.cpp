#include "demo/demo.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include "base/digest.h"
#include "cards/card_number.h"
#include "catalogue/office_operations.h"
#include "contacts/contact_operations.h"
#include "demo/demo_contracting.h"
#include "demo/demo_fund.h"
#include "projects/project_operations.h"
#include "storage/day_numbers.h"
#include "workers/registration.h"
#include "workers/worker_rows.h"

namespace {
constexpr qint64 chunkSize = 10'000;
constexpr qint64 mostWorkers = 5'000'000;
/// Up to here the audit holds each worker as entered; above, a digest of him, as imports do.
constexpr qint64 wholeTrailUpTo = 20'000;

QJsonObject readRecipe() {
  QFile file(QStringLiteral(":/data/demo/recipe.json"));
  const bool opened = file.open(QIODevice::ReadOnly);
  Q_ASSERT(opened);
  return opened ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

// ---- the operations that write it
// -----------------------------------------------------------------------------

struct PlacesInput {
  qint64 workers = 0;
  quint64 seed = 0;
  DemoPlaces* places = nullptr;  ///< gets the row numbers
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("workers", s.workers);
  }
};
struct WorkersInput {
  qint64 first = 0;
  bool wholeTrail = false;
  const DemoPlaces* places = nullptr;
  std::shared_ptr<const QVector<DemoWorker>> workers = {};
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("first", s.first), v("wholeTrail", s.wholeTrail);
  }
};

/// The labour manager in office comes with the company; those before him are added, in their order.
Result<void> writeCompany(Work& work, DemoCompany& company) {
  NewCompany entered{company.data, std::nullopt};
  if (!company.managers.isEmpty()) entered.manager = company.managers.last();
  const auto written = createCompany(work, entered);
  if (!written) return refuse(written.error());
  company.id = written->id;
  company.managerIds.clear();
  company.teamIds.clear();
  for (qsizetype i = 0; i + 1 < company.managers.size(); ++i) {
    const auto manager = addManager(work, company.id, company.managers.at(i));
    if (!manager) return refuse(manager.error());
    company.managerIds.append(*manager);
  }
  for (const Manager& manager : written->managers) company.managerIds.append(manager.id);
  for (const TeamData& data : company.teams) {
    const auto team = addTeam(work, company.id, data);
    if (!team) return refuse(team.error());
    company.teamIds.append(*team);
  }
  for (const ContactData& data : company.contacts) {
    const auto contact = EditContact.function(work, {company.id, {}, {}, 0, data});
    if (!contact) return refuse(contact.error());
  }
  return {};
}

Result<Nothing> writePlaces(Work& work, const PlacesInput& input) {
  if (Rows rows = work.select(QStringLiteral("select 1 from company limit 1")); rows.next())
    return refuse(conflict(
        "office", message(QT_TRANSLATE_NOOP(
                      "core", "This office has companies of its own. Make a demo office somewhere else."))));
  for (DemoCompany& company : input.places->companies())
    if (const auto written = writeCompany(work, company); !written) return refuse(written.error());
  for (DemoProject& project : input.places->projects()) {
    project.data.generalContractor = input.places->companies().at(project.contractor).id;
    const auto written = createProjectIn(work, project.data, project.data.beginsOn.year());
    if (!written) return refuse(written.error());
    project.id = written->id;
  }
  QVector<PickUpDeskId>& desks = input.places->desks();
  desks = writeDesks(work, {QStringLiteral("城北取卡处"), QStringLiteral("滨江取卡处")});
  desks.prepend(PickUpDeskId());  // the office's own
  return Nothing();
}

/// Numbers of a series for rows that come in order of a key (year, day): taken for the whole run of equal
/// keys.
class Series {
 public:
  Series(Work& work, QString kind) : m_work(work), m_kind(std::move(kind)) {}
  template <class KeyOf>
  void take(const QVector<DemoWorker>& workers, KeyOf keyOf) {
    QHash<int, qint64> counts;
    for (const DemoWorker& worker : workers)
      if (const int key = keyOf(worker); key >= 0) ++counts[key];
    for (auto it = counts.constBegin(); it != counts.constEnd(); ++it)
      m_next[it.key()] = m_work.takeSerials(m_kind, it.key(), it.value());
  }
  qint64 next(int key) { return m_next[key]++; }

 private:
  Work& m_work;
  QString m_kind;
  QHash<int, qint64> m_next;
};

int yearOf(const DemoWorker& worker) { return dateInChina(worker.at).year(); }
int receiptDayOf(const DemoWorker& worker) {
  return worker.receipt > 0 ? seriesOf(dateInChina(worker.at)) : -1;
}

QJsonObject trailOf(const DemoWorker& worker, const QString& number, bool whole) {
  QJsonObject person = toJson(worker.person);
  person.insert(QStringLiteral("number"), number);
  if (whole) return person;
  const QByteArray text = QJsonDocument(person).toJson(QJsonDocument::Compact);
  return {{QStringLiteral("number"), number}, {QStringLiteral("digest"), sha256Hex(text)}};
}

/// Half past nine, or now where that is still to come.
Instant morningOf(const QDate& day, Instant now) {
  constexpr qint64 hours = 9 * 3'600'000 + 1'800'000;
  return std::min(Instant{startOfDayInChina(day).milliseconds + hours}, now);
}

/// Cards that were in a batch in the last months, ten to a sheet; the office has kept batches since then.
class DemoBatches {
 public:
  void add(const DemoWorker::CardStory& card, CardId id, Instant now) {
    const QDate today = dateInChina(now);
    for (qsizetype i = 0; i < card.steps.size(); ++i) {
      const auto& [state, day] = card.steps.at(i);
      if (state != CardState::InBatch || day < today.addDays(-daysOfBatches)) continue;
      const bool isThere = i + 1 == card.steps.size();
      const bool isSpoiled = !isThere && card.steps.at(i + 1).first == CardState::Spoiled;
      place(day, morningOf(day, now), isThere,
            {id, isSpoiled ? PlaceResult::Spoiled : PlaceResult::Good,
             isSpoiled ? QStringLiteral("色带起皱") : QString()});
    }
  }
  QVector<BatchRow> all() const { return m_all; }

 private:
  static constexpr int daysOfBatches = 120;

  /// What still lies in its batch is waiting to be printed or, every other batch, to be confirmed.
  void place(const QDate& day, Instant at, bool isThere, const BatchRow::Place& place) {
    const QPair<QDate, bool> key{day, isThere};
    const auto open = m_open.constFind(key);
    if (open == m_open.constEnd() || m_all.at(*open).places.size() == placesPerSheet) {
      BatchRow batch{day, at};
      if (isThere) batch.state = m_all.size() % 2 == 0 ? BatchState::Open : BatchState::Printed;
      batch.timesPrinted = batch.state == BatchState::Open ? 0 : 1;
      m_open[key] = m_all.size();
      m_all.append(batch);
    }
    m_all[m_open.value(key)].places.append(place);
  }

  QVector<BatchRow> m_all = {};
  QHash<QPair<QDate, bool>, qsizetype> m_open = {};
};

/// Lists on which managers took cards along: one for each manager, project and day.
class DemoLists {
 public:
  void add(const HandoverRow& list, const HandoverRow::Line& line) {
    const QString key = QStringLiteral("%1|%2|%3")
                            .arg(list.day.toString(Qt::ISODate))
                            .arg(list.manager.value())
                            .arg(list.project.value());
    if (!m_places.contains(key)) {
      m_places.insert(key, m_all.size());
      m_all.append(list);
    }
    m_all[m_places.value(key)].lines.append(line);
  }
  QVector<HandoverRow> all() const { return m_all; }

 private:
  QVector<HandoverRow> m_all = {};
  QHash<QString, qsizetype> m_places = {};
};

/// Writes a chunk: persons, then contracts and assignments, then cards, each with its own pen.
class ChunkWriter {
 public:
  ChunkWriter(Work& work, const WorkersInput& input)
      : m_work(work),
        m_input(input),
        m_persons(work),
        m_employment(work, input.wholeTrail ? Trail::EachRow : Trail::ByCaller),
        m_cards(work),
        m_numbers(work, QStringLiteral("registration")),
        m_receipts(work, QStringLiteral("receipt")) {}

  void write() {
    reserve();
    for (const DemoWorker& worker : *m_input.workers) {
      const WorkerId id = writePerson(worker);
      writeWork(worker, id);
      writeCards(worker, id);
    }
    m_persons.flush();
    m_employment.flush();
    m_cards.flush();
    writeBatches(m_work, m_batches.all());
    writeHandovers(m_work, m_handovers.all());
  }

 private:
  void reserve() {
    qint64 photos = 0, papers = 0, stints = 0, cards = 0, numbered = 0;
    for (const DemoWorker& worker : *m_input.workers) {
      photos += worker.photoJpeg.isEmpty() ? 0 : 1;
      papers += worker.papers.size();
      stints += worker.stints.size();
      cards += worker.cards.size();
      for (const DemoWorker::CardStory& card : worker.cards) numbered += card.numbered ? 1 : 0;
    }
    m_division = m_work.info(QStringLiteral("division"));
    m_issuer = m_work.info(QStringLiteral("card-issuer"));
    m_rules = rulesOn(m_work, m_work.today());
    m_persons.reserve(m_input.workers->size(), photos);
    m_employment.reserve(papers, stints);
    m_cards.reserve(cards);
    m_numbers.take(*m_input.workers, yearOf);
    m_receipts.take(*m_input.workers, receiptDayOf);
    m_cardSerial = numbered > 0 ? m_work.takeSerials(QStringLiteral("card"), 0, numbered) : 0;
  }

  WorkerId writePerson(const DemoWorker& worker) {
    WorkerRow row;
    row.person = worker.person;
    row.keys = keysOf(worker.person);
    row.number = registrationNumber(m_division, yearOf(worker), m_numbers.next(yearOf(worker)));
    if (worker.receipt > 0)
      row.receipt = receiptNumber(dateInChina(worker.at), m_receipts.next(receiptDayOf(worker)));
    row.initiative = worker.initiative;
    row.told = worker.told;
    row.ageReason = worker.ageReason;
    row.photoJpeg = worker.photoJpeg;
    row.at = worker.at;
    row.by = worker.by;
    const WorkerId id = m_persons.add(row);
    m_work.audit({QStringLiteral("worker"), id.value(), {}, trailOf(worker, row.number, m_input.wholeTrail)});
    return id;
  }

  void writeWork(const DemoWorker& worker, WorkerId id) {
    QVector<ContractId> contracts;
    for (const DemoWorker::Paper& paper : worker.papers)
      contracts.append(
          m_employment.add(ContractRow{id, m_input.places->companies().at(paper.employer).id, paper.data,
                                       paper.endedOn, paper.endReason, paper.shortTerm, paper.enteredAt}));
    for (const DemoWorker::Stint& stint : worker.stints) {
      const DemoCompany& employer = m_input.places->companies().at(stint.employer);
      m_employment.add(AssignmentRow{
          id, m_input.places->projects().at(stint.project).id, employer.id,
          employer.managerIds.at(stint.manager), stint.team < 0 ? TeamId() : employer.teamIds.at(stint.team),
          stint.contract < 0 ? ContractId() : contracts.at(stint.contract), worker.person.trade, stint.from,
          stint.to, stint.endReason, stint.overlapReason, worker.initiative, stint.enteredAt,
          stint.endEnteredAt});
    }
  }

  void writeCards(const DemoWorker& worker, WorkerId id) {
    CardId before;
    for (const DemoWorker::CardStory& card : worker.cards) {
      const CardId written = writeCard(worker, card, id, before);
      m_batches.add(card, written, m_work.now());
      if (card.handStint >= 0) addToList(worker, card, written);
      before = written;
    }
  }

  CardId writeCard(const DemoWorker& worker, const DemoWorker::CardStory& card, WorkerId id, CardId before) {
    CardRow row;
    row.worker = id;
    if (card.numbered) row.number = cardNumber(m_issuer, m_cardSerial++);
    row.requestedOn = card.requestedOn;
    row.due = cardDue(m_work.calendar(), m_rules, card.requestedOn);
    row.steps = card.steps;
    row.at = card.at;
    row.want = card.want;
    row.reprint = card.reprint;
    if (&card != &worker.cards.first()) row.replaces = before;
    if (card.handStint >= 0) row.deliveredTo = DeliveredTo::Manager;
    row.inHandOn = card.inHandOn;
    if (!m_input.places->desks().isEmpty())
      row.desk = m_input.places->desks().at(id.value() % m_input.places->desks().size());
    return m_cards.add(row);
  }

  void addToList(const DemoWorker& worker, const DemoWorker::CardStory& card, CardId id) {
    const DemoWorker::Stint& stint = worker.stints.at(card.handStint);
    const DemoCompany& employer = m_input.places->companies().at(stint.employer);
    const QDate day = card.steps.last().second;
    m_handovers.add({day, morningOf(day, m_work.now()), employer.id, employer.managerIds.at(stint.manager),
                     m_input.places->projects().at(stint.project).id},
                    {id, card.inHandOn});
  }

  Work& m_work;
  const WorkersInput& m_input;
  WorkerRows m_persons;
  EmploymentRows m_employment;
  CardRows m_cards;
  Series m_numbers;
  Series m_receipts;
  QString m_division;
  QString m_issuer;
  RuleSet m_rules;
  qint64 m_cardSerial = 0;
  DemoBatches m_batches = {};
  DemoLists m_handovers = {};
};

Result<Nothing> writeWorkers(Work& work, const WorkersInput& input) {
  ChunkWriter(work, input).write();
  return Nothing();
}

const Operation<PlacesInput, Nothing> WritePlaces{{"demo.places", Permission::ManageOffice, Effect::Changes,
                                                   "company manager team project pickup-desk", "", ""},
                                                  writePlaces};
const Operation<WorkersInput, Nothing> WriteWorkers{
    {"demo.workers", Permission::ManageOffice, Effect::Changes, "worker contract assignment", "", ""},
    writeWorkers};

// ---- making it
// ------------------------------------------------------------------------------------------------

/// What the seed determines, worker by worker.
void addToDigest(QCryptographicHash& hash, const DemoWorker& worker) {
  QStringList words{worker.person.name,
                    worker.person.idNumber,
                    worker.person.hukouAddress,
                    worker.person.phone,
                    QString::number(worker.at.milliseconds),
                    codeOf(worker.told)};
  for (const DemoWorker::Stint& s : worker.stints)
    words << QString::number(s.project) << QString::number(s.employer) << s.from.toString(Qt::ISODate)
          << s.to.toString(Qt::ISODate) << s.overlapReason;
  for (const DemoWorker::Paper& p : worker.papers)
    words << p.data.beginsOn.toString(Qt::ISODate) << p.data.endsOn.toString(Qt::ISODate);
  for (const DemoWorker::CardStory& c : worker.cards)
    words << codeOf(c.steps.last().first) << c.steps.last().second.toString(Qt::ISODate);
  hash.addData(words.join(QLatin1Char('\n')).toUtf8());
}

void addToReport(DemoReport& report, const DemoWorker& worker) {
  ++report.workers;
  report.assignments += worker.stints.size();
  report.contracts += worker.papers.size();
  report.cards += worker.cards.size();
  report.onSite += std::any_of(worker.stints.begin(), worker.stints.end(),
                               [](const DemoWorker::Stint& s) { return !s.to.isValid(); })
                       ? 1
                       : 0;
}

NewOffice officeOf(const QJsonObject& recipe, QVector<DemoUser>& users) {
  const QJsonObject words = recipe.value(QLatin1String("office")).toObject();
  NewOffice office;
  office.name = words.value(QLatin1String("name")).toString();
  office.division = words.value(QLatin1String("division")).toString();
  office.phone = words.value(QLatin1String("phone")).toString();
  office.passwordsAreFirst = false;
  for (const QJsonValue& value : recipe.value(QLatin1String("users")).toArray()) {
    const auto user = fromJson<DemoUser>(value.toObject());
    Q_ASSERT(user);
    users.append(*user);
    office.users.append({user->login, user->name, user->password, user->roles});
  }
  return office;
}

/// Some of those who work on a project, by its index: the first crews of checks.
using DemoCrews = QHash<int, QVector<CrewMember>>;
constexpr int crewAtMost = 12;

void addToCrews(DemoCrews& crews, const DemoWorker& worker) {
  if (worker.stints.isEmpty() || worker.person.documentKind != DocumentKind::ResidentId) return;
  QVector<CrewMember>& crew = crews[worker.stints.last().project];
  if (crew.size() == crewAtMost) return;
  CrewMember member;
  member.idNumber = worker.person.idNumber;
  member.name = worker.person.name;
  crew.append(member);
}

/// Makes workers while the chunk before is being written.
Result<void> fill(Office& office, DemoWorkers& source, const DemoPlaces& places, const DemoOptions& options,
                  DemoReport& report, DemoCrews& crews) {
  QCryptographicHash hash(QCryptographicHash::Sha256);
  Reply<Result<Nothing>> writing;
  for (qint64 first = 0; first < options.workers; first += chunkSize) {
    auto workers = std::make_shared<QVector<DemoWorker>>();
    const qint64 count = std::min(chunkSize, options.workers - first);
    workers->reserve(count);
    for (qint64 i = 0; i < count; ++i) {
      workers->append(source.next());
      addToDigest(hash, workers->last());
      addToReport(report, workers->last());
      addToCrews(crews, workers->last());
    }
    if (first > 0)
      if (const auto& written = writing.result(); !written) return refuse(written.error());
    if (options.progress) options.progress(first, options.workers);
    writing =
        office.run(WriteWorkers, WorkersInput{first, options.workers <= wholeTrailUpTo, &places, workers},
                   {{}, LaneName::Bulk});
  }
  if (const auto& written = writing.result(); !written) return refuse(written.error());
  if (options.progress) options.progress(options.workers, options.workers);
  report.digest = QString::fromLatin1(hash.result().toHex());
  return {};
}

DemoLogin loginOf(const QVector<DemoUser>& users, Role role) {
  for (const DemoUser& each : users)
    if (each.roles == QVector<QString>{codeOf(role)}) return {each.login, each.password};
  return {};
}

/// The checks of deposits, by the users whom the office has now.
Result<void> addDeposits(const OfficeAddress& address, const Clock& clock, const DemoPlaces& places,
                         const DemoOptions& options, const DemoCrews& crews, DemoReport& report) {
  const auto made =
      makeDeposits(address, clock.now(), places,
                   {loginOf(report.users, Role::Administrator), loginOf(report.users, Role::Clerk),
                    loginOf(report.users, Role::Supervisor), crews, options.paper});
  if (!made) return refuse(made.error());
  report.deposits = *made;
  return {};
}

}  // namespace

Result<DemoReport> makeDemo(const OfficeAddress& address, const Clock& clock, const DemoOptions& options) {
  if (options.workers < 1 || options.workers > mostWorkers)
    return refuse(invalid("workers", message(QT_TRANSLATE_NOOP("core", "A demo office has 1 to %1 workers."),
                                             {QString::number(mostWorkers)})));
  QElapsedTimer timer;
  timer.start();
  DemoReport report;
  const QJsonObject recipe = readRecipe();
  NewOffice founding = officeOf(recipe, report.users);
  founding.passwordCost = options.passwordCost;
  if (const auto made = createOffice(address, founding, clock); !made) return refuse(made.error());
  const auto opened = Office::openAsOwner(address, clock, QStringLiteral("demo"));
  if (!opened) return refuse(opened.error());
  Office& office = **opened;

  const auto rules = office.runNow(RulesOfDay, OnDay());
  if (!rules) return refuse(rules.error());
  const DemoNames names(recipe);
  DemoRandom random(options.seed);
  DemoPlaces places(recipe, names, options.workers, clock.today(), random);
  if (const auto written = office.runNow(WritePlaces, PlacesInput{options.workers, options.seed, &places},
                                         {{}, LaneName::Bulk});
      !written)
    return refuse(written.error());
  report.companies = places.companies().size();
  report.projects = places.projects().size();
  DemoWorkers source(recipe, names, places, options.workers, options.seed, clock.now(), rules->rules,
                     options.portrait);
  DemoCrews crews;
  if (const auto filled = fill(office, source, places, options, report, crews); !filled)
    return refuse(filled.error());
  if (const auto added = addDeposits(address, clock, places, options, crews, report); !added)
    return refuse(added.error());
  if (const auto kept = makeDemoFund(address, clock.now(), places, loginOf(report.users, Role::Clerk),
                                     loginOf(report.users, Role::Supervisor));
      !kept)
    return refuse(kept.error());
  if (const auto agreed =
          makeDemoContracts(address, clock.now(), places, loginOf(report.users, Role::Clerk), options.paper);
      !agreed)
    return refuse(agreed.error());
  report.milliseconds = timer.elapsed();
  return report;
}
