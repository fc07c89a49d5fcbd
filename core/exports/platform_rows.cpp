#include "exports/platform_rows.h"

#include <QJsonDocument>
#include <map>

#include "base/paging.h"
#include "companies/company_operations.h"
#include "employment/employment_operations.h"
#include "exports/platform_fields.h"
#include "exports/platform_messages.h"
#include "projects/project_operations.h"
#include "workers/person_operations.h"
#include "workers/worker_operations.h"

namespace platform_rows {

namespace {

constexpr int pagePeople = 50;

const QString workerMethod = QStringLiteral("ProjectWorker.Add");
const QString contractMethod = QStringLiteral("WorkerContract.Add");
const QString eventMethod = QStringLiteral("WorkerEntryExit.Add");
const QString workerPath = QStringLiteral("workerList[]");
const QString contractPath = QStringLiteral("contractList[]");

/// Messages of one page, with what they lack.
class Messages {
 public:
  explicit Messages(Work& work) : m_work(work) {}

  void addRecord(const QString& method, const QJsonObject& message, const QString& name) {
    note(platform_fields::gapsOf(method, {}, message), {}, name);
    write(method, message);
  }
  /// Companies, project and teams; every page wants to know the teams.
  void addSite(const Project& project, const QVector<OpenWork>& crews);
  void readTeams(const QVector<OpenWork>& crews);
  void addPerson(const WorkerRecord& record, ProjectId project);
  PlatformPage finish();

  void note(QVector<PlatformGap> gaps, const QString& number, const QString& name) {
    for (PlatformGap& gap : gaps) {
      gap.workerNumber = number;
      gap.name = name;
      m_page.gaps.append(gap);
    }
  }

 private:
  /// People of one employer's team, together in a message.
  struct Crew {
    CompanyId employer;
    QString team;
    auto operator<=>(const Crew& other) const {
      if (auto order = employer.value() <=> other.employer.value(); order != 0) return order;
      return team.compare(other.team) <=> 0;
    }
    bool operator==(const Crew& other) const = default;
  };

  void addCrew(const OpenWork& crew);
  void addAssignment(const WorkerRecord& record, const Assignment& assignment);
  void addContract(const WorkerRecord& record, const Contract& contract);
  void addWorker(const WorkerRecord& record, const Assignment& assignment);
  const CompanyData& company(CompanyId id);
  QByteArray photoOf(const Worker& worker);
  void write(const QString& method, const QJsonObject& message) {
    m_page.messages.append(
        {method, QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Indented))});
  }

  Work& m_work;
  PlatformPage m_page = {};
  QHash<CompanyId, CompanyData> m_companies = {};
  QHash<TeamId, TeamData> m_teams = {};
  std::map<Crew, QString> m_leaders = {};
  std::map<Crew, QJsonArray> m_workers = {};
  std::map<Crew, QJsonArray> m_events = {};
  QJsonArray m_contracts = {};
};

const CompanyData& Messages::company(CompanyId id) {
  auto known = m_companies.find(id);
  if (known == m_companies.end()) {
    const auto read = companyWith(m_work, id);
    known = m_companies.insert(id, read ? read->data : CompanyData());
  }
  return *known;
}

QByteArray Messages::photoOf(const Worker& worker) {
  if (!worker.photo) return {};
  const auto photo = ReadPhoto.function(m_work, {worker.photo});
  return photo ? photo->jpeg : QByteArray();
}

// ---- companies, project, teams -------------------------------------------------------------------------

void Messages::addCrew(const OpenWork& crew) {
  const auto team = m_teams.find(crew.team);
  if (team == m_teams.end()) return;  // people without a team lack its name, each of them
  const auto manager = managerWith(m_work, crew.manager);
  addRecord(QStringLiteral("Team.Add"),
            platform_messages::team(company(crew.employer), team->name,
                                    manager ? std::optional(manager->data) : std::nullopt),
            team->name);
}

void Messages::readTeams(const QVector<OpenWork>& crews) {
  for (const OpenWork& crew : crews) {
    if (!crew.team || m_teams.contains(crew.team)) continue;
    const auto team = teamWith(m_work, crew.team);
    if (!team) continue;
    m_teams.insert(crew.team, team->data);
    m_leaders[{crew.employer, team->data.name}] = team->data.leader;
  }
}

void Messages::addSite(const Project& project, const QVector<OpenWork>& crews) {
  QVector<CompanyId> companies{project.data.generalContractor};
  QSet<TeamId> teams;
  for (const OpenWork& crew : crews)
    if (!companies.contains(crew.employer)) companies.append(crew.employer);
  for (const CompanyId each : companies)
    addRecord(QStringLiteral("Corp.Upload"), platform_messages::corporation(company(each)),
              company(each).name);
  addRecord(QStringLiteral("Project.Add"),
            platform_messages::project(project.data, company(project.data.generalContractor)),
            project.data.name);
  for (const CompanyId each : companies)
    addRecord(QStringLiteral("ProjectSubContractor.Add"), platform_messages::participant(company(each)),
              company(each).name);
  for (const OpenWork& crew : crews) {
    // A team that changed its manager is one team; the crews come newest first.
    if (teams.contains(crew.team)) continue;
    teams.insert(crew.team);
    addCrew(crew);
  }
  note(platform_fields::awaited(), {}, project.data.name);
}

// ---- people --------------------------------------------------------------------------------------------

void Messages::addWorker(const WorkerRecord& record, const Assignment& assignment) {
  const Worker& worker = record.worker;
  const QByteArray photo = photoOf(worker);
  const auto leader = m_leaders.find({assignment.employer, assignment.team});
  const bool leads = leader != m_leaders.end() && leader->second == worker.person.name;
  const QJsonObject entry = platform_messages::worker(worker, assignment, leads, photo);
  QVector<PlatformGap> gaps = platform_fields::gapsOf(workerMethod, workerPath, entry);
  if (photo.size() > platform_messages::largestPhoto)
    for (PlatformGap& gap : gaps)
      if (gap.field == QLatin1String("headImage"))
        gap = platform_fields::gap(workerMethod, gap.field, QStringLiteral("photo-too-large"));
  if (assignment.team.isEmpty())
    gaps.append(platform_fields::gap(workerMethod, QStringLiteral("teamName"), QStringLiteral("missing")));
  note(gaps, worker.number, worker.person.name);
  m_workers[{assignment.employer, assignment.team}].append(entry);
}

void Messages::addContract(const WorkerRecord& record, const Contract& contract) {
  const QJsonObject entry = platform_messages::contract(record.worker, contract, company(contract.employer));
  QVector<PlatformGap> gaps = platform_fields::gapsOf(contractMethod, contractPath, entry);
  // Wanted only of a term; the table says so in words.
  if (contract.data.kind == ContractKind::FixedTerm && !contract.data.endsOn.isValid())
    gaps.append(platform_fields::gap(contractMethod, QStringLiteral("endDate"), QStringLiteral("missing")));
  note(gaps, record.worker.number, record.worker.person.name);
  m_contracts.append(entry);
}

void Messages::addAssignment(const WorkerRecord& record, const Assignment& assignment) {
  for (const QJsonObject& event : platform_messages::entryAndExit(record.worker, assignment, m_work.today()))
    m_events[{assignment.employer, assignment.team}].append(event);
}

void Messages::addPerson(const WorkerRecord& record, ProjectId project) {
  QVector<Assignment> here;
  for (const Assignment& each : record.assignments)
    if (each.project == project && each.endReason != neverHeld) here.prepend(each);
  if (here.isEmpty()) return;
  ++m_page.workers;
  addWorker(record, here.last());
  QSet<ContractId> told;
  for (const Assignment& each : std::as_const(here)) {
    addAssignment(record, each);
    for (const Contract& contract : record.contracts) {
      if (contract.id != each.contract || told.contains(contract.id)) continue;
      told.insert(contract.id);
      addContract(record, contract);
    }
  }
}

PlatformPage Messages::finish() {
  const auto writeCrews = [&](const QString& method, const std::map<Crew, QJsonArray>& crews) {
    for (const auto& [crew, entries] : crews) {
      QJsonObject message = platform_messages::crewHead(company(crew.employer), crew.team);
      // Entry and exit go by the team's number alone.
      if (method == eventMethod) message.remove(QStringLiteral("teamName"));
      message.insert(QStringLiteral("workerList"), entries);
      write(method, message);
    }
  };
  writeCrews(workerMethod, m_workers);
  if (!m_contracts.isEmpty()) write(contractMethod, {{QStringLiteral("contractList"), m_contracts}});
  writeCrews(eventMethod, m_events);
  return m_page;
}

}  // namespace

Result<PlatformPage> page(Work& work, ProjectId id, const QString& cursor) {
  if (!isIdCursor(cursor)) return refuse(noSuchPlaceInList());
  const WorkerId after(cursor.toLongLong());
  const auto project = projectWith(work, id);
  if (work.failed()) return refuse(work.error());
  if (!project)
    return refuse(notFound("project", message(QT_TRANSLATE_NOOP("core", "This project is not on file."))));
  Messages messages(work);
  const QVector<OpenWork> crews = crewsAt(work, id);
  messages.readTeams(crews);
  if (cursor.isEmpty()) messages.addSite(*project, crews);
  const QVector<WorkerId> people = workersAt(work, id, AtProject::Ever, after, pagePeople);
  for (const WorkerId worker : people)
    if (const auto record = recordOnFile(work, worker)) messages.addPerson(*record, id);
  PlatformPage page = messages.finish();
  if (people.size() == pagePeople) page.cursor = QString::number(people.last().value());
  if (work.failed()) return refuse(work.error());
  return page;
}

}  // namespace platform_rows
