#include "workers/registration.h"

#include <QHash>
#include <QSet>

#include "base/digest.h"
#include "cards/card_operations.h"
#include "companies/company_operations.h"
#include "employment/employment_operations.h"
#include "employment/parties_on_file.h"
#include "storage/day_numbers.h"
#include "workers/worker_rows.h"

namespace {

// ---- what is known
// ----------------------------------------------------------------------------------------------

/// The chunk as it will be written, with what the database knows of each row; read in few statements.
struct Chunk {
  QVector<NewWorker> visits;  ///< normalised
  QVector<PersonKeys> keys;
  QVector<KnownAbout> known;
  QVector<employment_rules::Parties> parties;
  QVector<Decision> decisions;
};

void sortByStrength(QVector<Alike>& alike) {
  std::stable_sort(alike.begin(), alike.end(), [](const Alike& a, const Alike& b) {
    return a.comparison.strong && !b.comparison.strong;
  });
}

/// A registration and one that was merged into it are one person: named once, by what is most like.
void onceEach(QVector<Alike>& alike) {
  QSet<WorkerId> seen;
  alike.removeIf([&](const Alike& each) {
    const bool again = seen.contains(each.other.worker);
    seen.insert(each.other.worker);
    return again;
  });
}

void lookUpNumbers(Work& work, Chunk& chunk) {
  QStringList numbers;
  for (const NewWorker& visit : std::as_const(chunk.visits))
    if (!visit.person.idNumber.isEmpty()) numbers.append(searchFormsOf(visit.person.idNumber));
  numbers.removeDuplicates();
  QHash<QString, QString> registered;
  for (const auto& hit : worker_store::withNumbers(work, numbers))
    registered.insert(hit.number, hit.registrationNumber);
  for (qsizetype i = 0; i < chunk.visits.size(); ++i)
    for (const QString& form : searchFormsOf(chunk.visits[i].person.idNumber))
      if (registered.contains(form)) chunk.known[i].registrationNumber = registered.value(form);
}

void lookUpLikeness(Work& work, Chunk& chunk) {
  QVector<qint64> all;
  for (const PersonKeys& keys : std::as_const(chunk.keys)) all.append(keys.like);
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  QMultiHash<qint64, WorkerId> byKey;
  QSet<WorkerId> candidates;
  for (const auto& [key, worker] : worker_store::likeKeyHits(work, all)) {
    byKey.insert(key, worker);
    candidates.insert(worker);
  }
  if (candidates.isEmpty()) return;
  QHash<WorkerId, worker_store::LikePerson> persons;
  for (const auto& person :
       worker_store::likePersons(work, QVector<WorkerId>(candidates.begin(), candidates.end())))
    persons.insert(person.row, person);
  for (qsizetype i = 0; i < chunk.visits.size(); ++i) {
    QSet<WorkerId> mine;
    for (const qint64 key : std::as_const(chunk.keys[i].like))
      for (const WorkerId worker : byKey.values(key)) mine.insert(worker);
    if (mine.isEmpty()) continue;
    const likeness::Person person = likePersonOf(chunk.visits[i].person);
    QVector<WorkerId> ordered(mine.begin(), mine.end());
    std::sort(ordered.begin(), ordered.end());
    for (const WorkerId worker : std::as_const(ordered))
      if (auto comparison = likeness::compare(person, persons.value(worker).person); comparison.alike)
        chunk.known[i].alike.append({persons.value(worker), std::move(comparison)});
    sortByStrength(chunk.known[i].alike);
    onceEach(chunk.known[i].alike);
  }
}

void lookUpParties(Work& work, Chunk& chunk) {
  PartiesOnFile onFile(work);
  for (qsizetype i = 0; i < chunk.visits.size(); ++i) {
    const auto& assignment = chunk.visits[i].assignment;
    if (!assignment || !assignment->project || !assignment->employer || !assignment->manager) continue;
    const auto& known = onFile.of(*assignment);
    chunk.known[i].context = worker_rules::contextOf(known.parties);
    chunk.known[i].parties = known.findings;
    if (firstError(known.findings)) continue;
    chunk.known[i].parties << employment_rules::checkParties(*assignment, known.parties);
    chunk.parties[i] = known.parties;
  }
}

Chunk lookUp(Work& work, const QVector<NewWorker>& entered) {
  Chunk chunk;
  chunk.visits.reserve(entered.size());
  for (const NewWorker& visit : entered) {
    chunk.visits.append(visit);
    chunk.visits.last().person = worker_rules::normalised(visit.person, work.today());
    chunk.keys.append(keysOf(chunk.visits.last().person));
  }
  chunk.known.resize(entered.size());
  chunk.parties.resize(entered.size());
  lookUpLikeness(work, chunk);
  // After likeness: whom another desk registered in between has his number found whenever he is found alike,
  // so one man with one number is always refused for that number, never asked about as a stranger like him.
  lookUpNumbers(work, chunk);
  lookUpParties(work, chunk);
  return chunk;
}

/// A supervisor has said that they are two: the number is no hindrance, and tells this one from the others.
void admitTwins(Work& work, Chunk& chunk) {
  for (qsizetype i = 0; i < chunk.visits.size(); ++i) {
    chunk.known[i].registrationNumber.clear();
    const PersonData& person = chunk.visits[i].person;
    for (const QString& form : searchFormsOf(person.idNumber))
      chunk.known[i].twins.insert(form, worker_store::nextTwin(work, person.documentKind, form));
  }
}

// ---- what happens to each
// ----------------------------------------------------------------------------------------

/// Rows of one list are strangers to the database until they are written, so they are compared here.
class EarlierRows {
 public:
  explicit EarlierRows(const Chunk& chunk) : m_chunk(chunk) {}

  std::optional<Error> refusalOf(qsizetype row) const {
    const PersonData& person = m_chunk.visits[row].person;
    if (m_numbers.contains(person.idNumber))
      return conflict("idNumber",
                      message(QT_TRANSLATE_NOOP("core", "Row %1 of this list has the same number."),
                              {QString::number(m_numbers.value(person.idNumber) + 1)}));
    for (const qint64 key : m_chunk.keys[row].like)
      for (const qsizetype other : m_byKey.values(key))
        if (likeness::compare(likePersonOf(person), likePersonOf(m_chunk.visits[other].person)).alike)
          return conflict(
              "likeness",
              message(QT_TRANSLATE_NOOP(
                          "core",
                          "Row %1 of this list is like him. Register one of them, then decide on the other."),
                      {QString::number(other + 1)}));
    return std::nullopt;
  }
  void add(qsizetype row) {
    m_numbers.insert(m_chunk.visits[row].person.idNumber, row);
    for (const qint64 key : m_chunk.keys[row].like) m_byKey.insert(key, row);
  }

 private:
  const Chunk& m_chunk;
  QHash<QString, qsizetype> m_numbers = {};
  QMultiHash<qint64, qsizetype> m_byKey = {};
};

void decideAll(Work& work, Chunk& chunk, const QVector<NewWorker>& entered, const RuleSet& rules) {
  EarlierRows earlier(chunk);
  for (qsizetype i = 0; i < chunk.visits.size(); ++i) {
    // The rules see what was typed, so that their words fit it; what is written is the normalised form.
    Decision decision = decide(entered[i], chunk.known[i], rules, work.today());
    if (!decision.refusal) decision.refusal = earlier.refusalOf(i);
    if (!decision.refusal) earlier.add(i);
    chunk.decisions.append(decision);
  }
}

// ---- writing
// -------------------------------------------------------------------------------------------------------

/// The form typed with 15 digits goes on finding him beside the upgraded one.
QStringList formerNumbers(const NewWorker& entered, const PersonData& stored) {
  const QString typed = normalisedNumber(entered.person.idNumber);
  return typed == stored.idNumber ? QStringList() : QStringList(typed);
}

/// What was entered, with the photo's digest instead of the photo.
AuditText withoutPhoto(const NewWorker& visit) {
  AuditText text = AuditText::of(visit, "photoJpeg");
  if (!visit.photoJpeg.isEmpty()) text.add("photo", sha256Hex(visit.photoJpeg));
  return text;
}

class Writer {
 public:
  Writer(Work& work, const Chunk& chunk, const QVector<NewWorker>& entered, const RuleSet& rules)
      : m_work(work),
        m_chunk(chunk),
        m_entered(entered),
        m_rules(rules),
        m_workers(work),
        m_cards(work),
        m_employment(work, Trail::ByCaller) {}

  QVector<Result<Registered>> write() {
    prepare();
    QVector<Result<Registered>> results;
    results.reserve(m_chunk.visits.size());
    for (qsizetype i = 0; i < m_chunk.visits.size(); ++i) {
      const auto& refusal = m_chunk.decisions[i].refusal;
      results.append(refusal ? Result<Registered>(refuse(*refusal)) : writeOne(i));
    }
    // Workers first: everything else refers to them.
    m_workers.flush();
    m_employment.flush();
    m_cards.flush();
    return results;
  }

 private:
  bool isOne() const { return m_chunk.visits.size() == 1; }

  void prepare() {
    qint64 workers = 0, photos = 0, contracts = 0, assignments = 0;
    for (qsizetype i = 0; i < m_chunk.visits.size(); ++i) {
      if (m_chunk.decisions[i].refusal) continue;
      const NewWorker& visit = m_chunk.visits[i];
      ++workers;
      photos += visit.photoJpeg.isEmpty() ? 0 : 1;
      contracts += visit.contract ? 1 : 0;
      assignments += visit.assignment ? 1 : 0;
    }
    if (workers == 0) return;
    m_today = m_work.today();
    m_due = cardDue(m_work.calendar(), m_rules, m_today);
    m_division = m_work.info(QStringLiteral("division"));
    m_serial = m_work.takeSerials(QStringLiteral("registration"), m_today.year(), workers);
    m_receipt = m_work.takeSerials(QStringLiteral("receipt"), seriesOf(m_today), workers);
    m_workers.reserve(workers, photos);
    m_cards.reserve(workers);
    m_employment.reserve(contracts, assignments);
  }

  Result<Registered> writeOne(qsizetype i) {
    const NewWorker& visit = m_chunk.visits[i];
    Registered done;
    done.number = registrationNumber(m_division, m_today.year(), m_serial++);
    done.receipt = receiptNumber(m_today, m_receipt++);
    done.warnings = warningCodes(m_chunk.decisions[i].findings);
    done.cardDeskDue = m_due.atDesk;
    done.cardDue = m_due.inHand;
    if (!m_due.inHand.isValid()) done.warnings.append(QStringLiteral("calendar-not-announced"));
    done.worker =
        m_workers.add({visit.person, m_chunk.keys[i], formerNumbers(m_entered[i], visit.person), done.number,
                       done.receipt, visit.initiative, visit.told, visit.ageReason, visit.likeness,
                       visit.photoJpeg, m_work.now(), m_work.actor().login, m_chunk.known[i].twins});
    auditWorker(done, visit);
    writeCard(done.worker, !visit.photoJpeg.isEmpty());
    const auto work = writeWork(done.worker, i);
    if (!work) return refuse(work.error());
    done.assignment = *work;
    return done;
  }

  void auditWorker(const Registered& done, const NewWorker& visit) {
    AuditText after = withoutPhoto(visit);
    if (!isOne()) after = AuditText().add("digest", sha256Hex(after.json()));
    after.add("registration", done.number).add("receipt", done.receipt);
    m_work.audit({QStringLiteral("worker"), done.worker.value(), {}, std::move(after)});
  }

  /// With a photo it may be printed at once.
  void writeCard(WorkerId worker, bool hasPhoto) {
    CardRow row{worker, {}, m_today, m_due, {{CardState::Requested, m_today}}, m_work.now()};
    if (hasPhoto) row.steps.append({CardState::Queued, m_today});
    const CardState state = row.steps.last().first;
    const CardId id = m_cards.add(row);
    m_work.audit({QStringLiteral("card"),
                  id.value(),
                  {},
                  AuditText::of(Card{id, {}, state, m_today, m_due.atDesk, m_due.inHand})});
  }

  Result<AssignmentId> writeWork(WorkerId worker, qsizetype i) {
    const NewWorker& visit = m_chunk.visits[i];
    if (!visit.assignment) return AssignmentId();
    const auto team = teamOf(*visit.assignment);
    if (!team) return refuse(team.error());
    const ContractId contract =
        visit.contract ? writeContract(worker, visit, m_chunk.parties[i]) : ContractId();
    return writeAssignment(worker, visit, *team, contract, m_chunk.parties[i]);
  }

  Result<TeamId> teamOf(const NewAssignment& assignment) {
    const QString name = assignment.teamName.simplified();
    if (assignment.team || name.isEmpty()) return assignment.team;
    const QPair<CompanyId, QString> key{assignment.employer, name};
    if (const auto known = m_teams.constFind(key); known != m_teams.constEnd()) return *known;
    auto team = teamNamed(m_work, assignment.employer, name);
    if (!team)
      return refuse({team.error().kind, QStringLiteral("assignment.teamName"), team.error().message});
    m_teams.insert(key, *team);
    return *team;
  }

  ContractId writeContract(WorkerId worker, const NewWorker& visit,
                           const employment_rules::Parties& parties) {
    const bool shortTerm =
        employment_rules::isShortTerm(*visit.contract, parties.employer.data.kind, m_rules);
    Contract contract;
    contract.worker = worker;
    contract.employer = parties.employer.id;
    contract.employerName = parties.employer.data.name;
    contract.data = *visit.contract;
    contract.shortTerm = shortTerm;
    contract.id = m_employment.add(
        ContractRow{worker, contract.employer, contract.data, {}, {}, shortTerm, m_work.now()});
    m_work.audit({QStringLiteral("contract"), contract.id.value(), {}, AuditText::of(contract)});
    return contract.id;
  }

  AssignmentId writeAssignment(WorkerId worker, const NewWorker& visit, TeamId team, ContractId contract,
                               const employment_rules::Parties& parties) {
    const NewAssignment& a = *visit.assignment;
    AssignmentRow row;
    row.worker = worker;
    row.project = a.project;
    row.employer = a.employer;
    row.manager = a.manager;
    row.team = team;
    row.contract = contract;
    row.trade = a.trade;
    row.beginsOn = a.beginsOn;
    row.initiative = visit.initiative;
    row.enteredAt = m_work.now();
    const AssignmentId id = m_employment.add(row);
    const QString teamName = parties.team ? parties.team->data.name : a.teamName.simplified();
    m_work.audit(
        {QStringLiteral("assignment"), id.value(), {}, AuditText::of(described(id, row, parties, teamName))});
    return id;
  }

  Work& m_work;
  const Chunk& m_chunk;
  const QVector<NewWorker>& m_entered;
  const RuleSet& m_rules;
  WorkerRows m_workers;
  CardRows m_cards;
  EmploymentRows m_employment;
  QHash<QPair<CompanyId, QString>, TeamId> m_teams = {};
  QDate m_today = {};
  CardDue m_due = {};
  QString m_division = {};
  qint64 m_serial = 0;
  qint64 m_receipt = 0;
};

}  // namespace

QVector<Alike> alikeOnFile(Work& work, const likeness::Person& person, WorkerId except) {
  QVector<WorkerId> candidates;
  for (const auto& [key, worker] : worker_store::likeKeyHits(work, likeness::keysOf(person)))
    if (worker != except && !candidates.contains(worker)) candidates.append(worker);
  QVector<Alike> alike;
  for (const auto& other : worker_store::likePersons(work, candidates))
    if (auto comparison = likeness::compare(person, other.person); comparison.alike && other.worker != except)
      alike.append({other, std::move(comparison)});
  sortByStrength(alike);
  onceEach(alike);
  return alike;
}

QVector<Result<Registered>> registerEach(Work& work, const QVector<NewWorker>& entered, Twins twins) {
  const RuleSet rules = rulesOn(work, work.today());
  Chunk chunk = lookUp(work, entered);
  if (twins == Twins::Approved) admitTwins(work, chunk);
  decideAll(work, chunk, entered, rules);
  return Writer(work, chunk, entered, rules).write();
}

QVector<Decision> decideEach(Work& work, const QVector<NewWorker>& entered) {
  Chunk chunk = lookUp(work, entered);
  decideAll(work, chunk, entered, rulesOn(work, work.today()));
  return chunk.decisions;
}

Result<QVector<Registered>> registerWorkers(Work& work, const QVector<NewWorker>& entered) {
  const auto outcomes = registerEach(work, entered);
  if (work.failed()) return refuse(work.error());
  QVector<Registered> registered;
  for (qsizetype i = 0; i < outcomes.size(); ++i) {
    if (outcomes[i]) {
      registered.append(*outcomes[i]);
      continue;
    }
    Error error = outcomes[i].error();
    if (entered.size() > 1) error.field = QString::number(i) + QLatin1Char('.') + error.field;
    return refuse(std::move(error));
  }
  return registered;
}
