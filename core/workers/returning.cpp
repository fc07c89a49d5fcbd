#include "workers/returning.h"

#include <vector>

#include "cards/card_operations.h"
#include "employment/employment_operations.h"
#include "employment/parties_on_file.h"
#include "storage/day_numbers.h"
#include "workers/person_operations.h"
#include "workers/registration.h"

namespace {

/// Only the fields that differ, as they were and as they are.
struct Differences {
  QJsonObject before;
  QJsonObject after;
};
Differences differencesOf(const PersonData& was, const PersonData& is) {
  Differences differences;
  const QJsonObject before = toJson(was);
  const QJsonObject after = toJson(is);
  QStringList names = before.keys() + after.keys();
  names.removeDuplicates();
  for (const QString& name : std::as_const(names)) {
    if (before.value(name) == after.value(name)) continue;
    differences.before.insert(name, before.value(name));
    differences.after.insert(name, after.value(name));
  }
  return differences;
}

/// "It is he" can only name him; the others are strangers, each with its reason.
Result<void> checkAnswers(const ReturningWorker& entered) {
  for (const LikenessAnswer& answer : entered.likeness)
    if (answer.same != (answer.other == entered.worker))
      return refuse(
          invalid("likeness",
                  message(QT_TRANSLATE_NOOP(
                      "core", "The answers do not fit the record that is open. Open the one that is he."))));
  return {};
}

/// One of those who come again, with what is on file about him.
struct Return {
  explicit Return(const ReturningWorker& visit) : entered(visit) {}
  const ReturningWorker& entered;
  Worker onFile = {};
  PersonData now = {};
  Differences differences = {};
  Findings findings = {};
  std::optional<Error> refusal = std::nullopt;
  Registered done = {};
};

/// What the receipt says of the work before this one, also where it had ended long ago.
void notePrevious(const QVector<Assignment>& before, Registered& done) {
  for (const Assignment& each : before)
    if (!done.previousEnd.isValid() && !each.isOpen()) {
      done.previousEnd = each.endsOn;
      done.previousProject = each.projectName;
    }
}

/// Looked up, decided, planned; then, and only then, written: who is refused leaves nothing behind.
class Returns {
 public:
  Returns(Work& work, const QVector<ReturningWorker>& entered)
      : m_work(work), m_rules(rulesOn(work, work.today())) {
    m_all.reserve(static_cast<size_t>(entered.size()));
    for (const ReturningWorker& visit : entered) m_all.emplace_back(visit);
    decide();
    plan();
  }

  QVector<std::optional<Error>> refusals() const {
    QVector<std::optional<Error>> all;
    for (const Return& each : m_all) all.append(each.refusal);
    return all;
  }

  QVector<Result<Registered>> write() {
    const QVector<Return*> coming = accepted();
    for (Return* each : coming) writePerson(*each);
    settleWork(coming);
    settleCards(coming);
    conclude(coming);
    QVector<Result<Registered>> results;
    for (const Return& each : std::as_const(m_all))
      results.append(m_work.failed() ? Result<Registered>(refuse(m_work.error()))
                     : each.refusal  ? Result<Registered>(refuse(*each.refusal))
                                     : Result<Registered>(each.done));
    return results;
  }

 private:
  QVector<Return*> accepted() {
    QVector<Return*> coming;
    for (Return& each : m_all)
      if (!each.refusal) coming.append(&each);
    return coming;
  }

  void decide() {
    QVector<WorkerId> workers;
    for (const Return& each : std::as_const(m_all)) workers.append(each.entered.worker);
    const auto onFile = worker_store::workersOf(m_work, workers);
    const auto merged = mergedAway(m_work, workers);
    m_before = assignmentsOf(m_work, workers);
    PartiesOnFile parties(m_work);
    QSet<WorkerId> earlier;
    for (Return& each : m_all) {
      const WorkerId worker = each.entered.worker;
      if (!onFile.contains(worker))
        each.refusal = m_work.failed() ? m_work.error() : noSuchWorker();
      else if (merged.contains(worker))
        each.refusal = merged.value(worker);
      else if (onFile.value(worker).version != each.entered.version || earlier.contains(worker))
        each.refusal = changedMeanwhile();
      else
        each.refusal = refusalOf(each, onFile.value(worker), parties);
      earlier.insert(worker);
    }
  }

  std::optional<Error> refusalOf(Return& each, const Worker& onFile, PartiesOnFile& parties) {
    const ReturningWorker& entered = each.entered;
    each.onFile = onFile;
    each.now = worker_rules::normalised(entered.person, m_work.today());
    const auto context = entered.assignment ? worker_rules::contextOf(parties.of(*entered.assignment).parties)
                                            : worker_rules::Context();
    each.findings = worker_rules::check(entered, m_rules, m_work.today(), context);
    if (auto error = worker_rules::refusal(each.findings)) return error;
    if (auto same = worker_rules::checkSamePerson(onFile, each.now); !same) return same.error();
    if (auto answers = checkAnswers(entered); !answers) return answers.error();
    each.differences = differencesOf(onFile.person, each.now);
    return std::nullopt;
  }

  /// The new work, on the contract entered now or else the one on file.
  static NewWork workOf(const Return& each, std::optional<ContractId> contract) {
    NewWork begun{each.entered.worker, *each.entered.assignment};
    begun.initiative = each.entered.initiative;
    begun.contract = contract;
    return begun;
  }

  void plan() {
    QVector<Return*> working;
    QVector<NewWork> asked;
    for (Return* each : accepted()) {
      if (!each->entered.assignment) continue;
      working.append(each);
      asked.append(workOf(*each, {}));
    }
    const auto plans = planAssignments(m_work, asked);
    for (qsizetype i = 0; i < working.size(); ++i) working[i]->refusal = plans[i].refusal;
  }

  void writePerson(Return& each) {
    const WorkerId worker = each.entered.worker;
    if (each.differences.after.isEmpty() && each.differences.before.isEmpty()) {
      // His row alone says that he was here, so that a second desk that read it before is too late.
      if (!worker_store::touch(m_work, worker, each.onFile.version)) m_work.fail(changedMeanwhile());
    } else if (const auto written = rewritePerson(m_work, each.onFile, each.now); !written) {
      m_work.fail(written.error());
    }
    if (each.entered.photoJpeg.isEmpty()) return;
    worker_store::setPhoto(m_work, worker, worker_store::addPhoto(m_work, worker, each.entered.photoJpeg));
    photoArrived(m_work, worker);
  }

  /// They were planned a moment ago: what refuses now came from another desk in between, and all is undone.
  template <class Answer>
  bool holds(const Result<Answer>& answer) {
    if (!answer) m_work.fail(answer.error());
    return answer.has_value();
  }

  QHash<WorkerId, ContractId> signContracts(const QVector<Return*>& coming) {
    QVector<Return*> signing;
    QVector<NewContract> contracts;
    for (Return* each : coming) {
      if (!each->entered.contract || !each->entered.assignment) continue;
      signing.append(each);
      contracts.append({each->entered.worker, each->entered.assignment->employer, *each->entered.contract});
    }
    const auto added = addContracts(m_work, contracts);
    QHash<WorkerId, ContractId> made;
    for (qsizetype i = 0; i < signing.size(); ++i) {
      if (!holds(added[i])) continue;
      signing[i]->findings << added[i]->warnings;
      made.insert(signing[i]->entered.worker, added[i]->contract);
    }
    return made;
  }

  void settleWork(const QVector<Return*>& coming) {
    const auto contracts = signContracts(coming);
    QVector<Return*> working;
    QVector<NewWork> asked;
    for (Return* each : coming) {
      if (!each->entered.assignment) continue;
      const auto contract = contracts.constFind(each->entered.worker);
      working.append(each);
      asked.append(workOf(*each, contract == contracts.constEnd() ? std::nullopt : std::optional(*contract)));
    }
    if (asked.isEmpty()) return;
    const auto opened = openAssignments(m_work, asked);
    for (qsizetype i = 0; i < working.size(); ++i) {
      if (!holds(opened[i])) continue;
      working[i]->findings << opened[i]->warnings;
      Registered& done = working[i]->done;
      done.assignment = opened[i]->assignment;
      if (opened[i]->ended.isEmpty()) continue;
      done.previousEnd = opened[i]->ended.first().lastDay;
      done.previousProject = opened[i]->ended.first().projectName;
    }
  }

  void settleCards(const QVector<Return*>& coming) {
    QVector<WorkerId> workers;
    for (const Return* each : coming) workers.append(each->entered.worker);
    const auto onFile = cardsOf(m_work, workers);
    workers.removeIf([&](WorkerId worker) { return !wantsNewCard(onFile.value(worker)); });
    QHash<WorkerId, Card> made;
    const auto cards = requestCards(m_work, workers, m_rules);
    for (qsizetype i = 0; i < cards.size(); ++i) made.insert(workers[i], cards[i]);
    for (Return* each : coming) {
      const auto card = made.constFind(each->entered.worker);
      if (card == made.constEnd()) continue;
      each->done.cardDeskDue = card->deskDueOn;
      each->done.cardDue = card->dueOn;
      if (!card->dueOn.isValid()) each->done.warnings.append(QStringLiteral("calendar-not-announced"));
    }
  }

  void conclude(const QVector<Return*>& coming) {
    if (coming.isEmpty()) return;
    qint64 serial = m_work.takeSerials(QStringLiteral("receipt"), seriesOf(m_work.today()), coming.size());
    QVector<worker_store::Telling> tellings;
    QVector<QPair<QString, WorkerId>> receipts;
    for (Return* each : coming) {
      Registered& done = each->done;
      done.worker = each->entered.worker;
      done.number = each->onFile.number;
      done.returning = true;
      done.receipt = receiptNumber(m_work.today(), serial++);
      done.warnings = warningCodes(each->findings) + done.warnings;
      notePrevious(m_before.value(done.worker), done);
      receipts.append({done.receipt, done.worker});
      tellings.append({done.worker, each->entered.told});
      worker_store::addLikenessDecisions(m_work, done.worker, each->entered.likeness);
      audit(*each);
    }
    worker_store::addReceipts(m_work, receipts, QStringLiteral("return"));
    worker_store::addTellings(m_work, tellings, QStringLiteral("return"));
  }

  void audit(const Return& each) {
    const ReturningWorker& entered = each.entered;
    QJsonObject after = each.differences.after;
    after.insert(QStringLiteral("told"), codeOf(entered.told));
    after.insert(QStringLiteral("initiative"), codeOf(entered.initiative));
    after.insert(QStringLiteral("receipt"), each.done.receipt);
    if (!entered.ageReason.isEmpty()) after.insert(QStringLiteral("ageReason"), entered.ageReason);
    if (!entered.photoJpeg.isEmpty()) after.insert(QStringLiteral("photo"), QStringLiteral("new"));
    if (!entered.likeness.isEmpty())
      after.insert(QStringLiteral("likeness"), record::toValue(entered.likeness));
    m_work.audit({QStringLiteral("worker"), entered.worker.value(), each.differences.before, after});
  }

  Work& m_work;
  RuleSet m_rules;
  std::vector<Return> m_all = {};
  QHash<WorkerId, QVector<Assignment>> m_before = {};
};

}  // namespace

QVector<Result<Registered>> returnEach(Work& work, const QVector<ReturningWorker>& entered) {
  return Returns(work, entered).write();
}

QVector<std::optional<Error>> checkReturns(Work& work, const QVector<ReturningWorker>& entered) {
  return Returns(work, entered).refusals();
}

Result<Registered> registerReturn(Work& work, const ReturningWorker& entered) {
  return returnEach(work, {entered}).first();
}

// ---- taken back
// ---------------------------------------------------------------------------------------------------

namespace {

NewAssignment continued(const Assignment& ended) {
  return {.project = ended.project,
          .employer = ended.employer,
          .manager = ended.manager,
          .team = {},
          .teamName = ended.team,
          .trade = ended.trade,
          .beginsOn = ended.endsOn.addDays(1),
          .overlapReason = ended.overlapReason};
}

/// Assignments that the visit ended were cut by mistake: they go on in a new row from the day after.
Result<void> goOn(Work& work, WorkerId worker, const QVector<Assignment>& cut) {
  for (const Assignment& each : cut) {
    const auto opened = openAssignment(work, {worker, continued(each), each.contract, each.initiative});
    if (!opened) return refuse(opened.error());
  }
  return {};
}

Result<void> checkWithdrawal(Work& work, const std::optional<worker_store::Receipt>& receipt,
                             const WithdrawRegistration& entered) {
  if (!receipt)
    return refuse(notFound(
        "receipt", message(QT_TRANSLATE_NOOP("core", "There is no receipt of this number for the worker."))));
  if (dateInChina(receipt->at) != work.today())
    return refuse(invalid(
        "receipt", message(QT_TRANSLATE_NOOP(
                       "core", "Only a visit of today can be withdrawn. Correct the record instead."))));
  if (worker_store::receiptOf(work, entered.worker, receipt->number + QStringLiteral("-W")))
    return refuse(
        invalid("receipt", message(QT_TRANSLATE_NOOP("core", "This visit has been withdrawn already."))));
  if (entered.reason.simplified().isEmpty())
    return refuse(invalid("reason", message(QT_TRANSLATE_NOOP("core", "Say why the visit is withdrawn."))));
  return {};
}

}  // namespace

Result<Nothing> withdrawVisit(Work& work, const WithdrawRegistration& entered) {
  if (worker_store::versionOf(work, entered.worker) == 0)
    return refuse(work.failed() ? work.error() : noSuchWorker());
  if (auto gone = mergedAway(work, entered.worker)) return refuse(*gone);
  const auto receipt = worker_store::receiptOf(work, entered.worker, entered.receipt);
  if (auto allowed = checkWithdrawal(work, receipt, entered); !allowed) return refuse(allowed.error());

  const QVector<AssignmentId> ofVisit =
      worker_store::assignmentsOfOperation(work, entered.worker, receipt->operation);
  QVector<Assignment> cut;
  for (const Assignment& each : assignmentsOf(work, entered.worker)) {
    if (!ofVisit.contains(each.id)) continue;
    if (!each.isOpen()) {
      cut.append(each);
    } else if (auto ended = endAssignment(work, {each.id, each.beginsOn, QStringLiteral("withdrawn")});
               !ended) {
      return refuse(ended.error());
    }
  }
  if (auto gone = goOn(work, entered.worker, cut); !gone) return refuse(gone.error());
  takeBackContracts(work, entered.worker, receipt->operation);
  cancelRequestedCard(work, entered.worker, receipt->operation, entered.reason);
  worker_store::addReceipt(work, entered.worker, receipt->number + QStringLiteral("-W"),
                           QStringLiteral("withdrawn"));
  work.audit({QStringLiteral("worker"),
              entered.worker.value(),
              {{QStringLiteral("receipt"), receipt->number}},
              {{QStringLiteral("withdrawn"), receipt->number},
               {QStringLiteral("reason"), entered.reason.simplified()}}});
  if (work.failed()) return refuse(work.error());
  return Nothing{};
}
