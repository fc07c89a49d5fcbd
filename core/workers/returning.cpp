#include "workers/returning.h"

#include "cards/card_operations.h"
#include "employment/employment_operations.h"
#include "employment/parties_on_file.h"
#include "workers/person_operations.h"
#include "workers/registration.h"

namespace {

Error noSuchWorker() {
  return notFound("worker", message(QT_TRANSLATE_NOOP("core", "This worker is not on file.")));
}

worker_rules::Context contextOf(Work& work, const std::optional<NewAssignment>& assignment) {
  return assignment ? worker_rules::contextOf(PartiesOnFile(work).of(*assignment).parties)
                    : worker_rules::Context();
}

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

Result<void> writePerson(Work& work, const ReturningWorker& entered, const Worker& onFile,
                         const PersonData& now) {
  if (auto written = rewritePerson(work, onFile, now); !written) return written;
  if (!entered.photoJpeg.isEmpty()) {
    const PhotoId photo = worker_store::addPhoto(work, entered.worker, entered.photoJpeg);
    worker_store::setPhoto(work, entered.worker, photo);
    photoArrived(work, entered.worker);
  }
  return {};
}

/// The new work, on the contract entered now or else the one on file.
Result<void> settleWork(Work& work, const ReturningWorker& entered, Findings& findings, Registered& done) {
  if (!entered.assignment) return {};
  NewWork begun{entered.worker, *entered.assignment};
  begun.initiative = entered.initiative;
  if (entered.contract) {
    const auto added = addContract(work, entered.worker, entered.assignment->employer, *entered.contract);
    if (!added) return refuse(added.error());
    findings << added->warnings;
    begun.contract = added->contract;
  }
  const auto opened = openAssignment(work, begun);
  if (!opened) return refuse(opened.error());
  findings << opened->warnings;
  done.assignment = opened->assignment;
  if (!opened->ended.isEmpty()) {
    done.previousEnd = opened->ended.first().lastDay;
    done.previousProject = opened->ended.first().projectName;
  }
  return {};
}

/// What the receipt says of the work before this one, also where it had ended long ago.
void notePrevious(const QVector<Assignment>& before, Registered& done) {
  for (const Assignment& each : before)
    if (!done.previousEnd.isValid() && !each.isOpen()) {
      done.previousEnd = each.endsOn;
      done.previousProject = each.projectName;
    }
}

void settleCard(Work& work, WorkerId worker, const RuleSet& rules, Registered& done) {
  if (!wantsNewCard(cardsOf(work, worker))) return;
  const Card card = requestCard(work, worker, rules);
  done.cardDeskDue = card.deskDueOn;
  done.cardDue = card.dueOn;
  if (!card.dueOn.isValid()) done.warnings.append(QStringLiteral("calendar-not-announced"));
}

void auditReturn(Work& work, const ReturningWorker& entered, const PersonData& was, const PersonData& is,
                 const Registered& done) {
  auto [before, after] = differencesOf(was, is);
  after.insert(QStringLiteral("told"), codeOf(entered.told));
  after.insert(QStringLiteral("initiative"), codeOf(entered.initiative));
  after.insert(QStringLiteral("receipt"), done.receipt);
  if (!entered.ageReason.isEmpty()) after.insert(QStringLiteral("ageReason"), entered.ageReason);
  if (!entered.photoJpeg.isEmpty()) after.insert(QStringLiteral("photo"), QStringLiteral("new"));
  if (!entered.likeness.isEmpty())
    after.insert(QStringLiteral("likeness"), record::toValue(entered.likeness));
  work.audit({QStringLiteral("worker"), entered.worker.value(), before, after});
}

}  // namespace

Result<Registered> registerReturn(Work& work, const ReturningWorker& entered) {
  const auto onFile = worker_store::workerOf(work, entered.worker);
  if (!onFile) return refuse(work.failed() ? work.error() : noSuchWorker());
  if (auto gone = mergedAway(work, entered.worker)) return refuse(*gone);
  if (onFile->version != entered.version) return refuse(changedMeanwhile());
  const RuleSet rules = rulesOn(work, work.today());
  const PersonData now = worker_rules::normalised(entered.person, work.today());
  Findings findings = worker_rules::check(entered, rules, work.today(), contextOf(work, entered.assignment));
  if (auto error = worker_rules::refusal(findings)) return refuse(*error);
  if (auto same = worker_rules::checkSamePerson(*onFile, now); !same) return refuse(same.error());
  if (auto answers = checkAnswers(entered); !answers) return refuse(answers.error());

  const QVector<Assignment> before = assignmentsOf(work, entered.worker);
  if (auto written = writePerson(work, entered, *onFile, now); !written) return refuse(written.error());
  Registered done;
  done.worker = entered.worker;
  done.number = onFile->number;
  done.returning = true;
  if (auto settled = settleWork(work, entered, findings, done); !settled) return refuse(settled.error());
  notePrevious(before, done);
  settleCard(work, entered.worker, rules, done);
  done.receipt = takeReceipt(work);
  worker_store::addReceipt(work, entered.worker, done.receipt, QStringLiteral("return"));
  worker_store::addTelling(work, entered.worker, QStringLiteral("return"), entered.told);
  worker_store::addLikenessDecisions(work, entered.worker, entered.likeness);
  auditReturn(work, entered, onFile->person, now, done);
  done.warnings = warningCodes(findings) + done.warnings;
  if (work.failed()) return refuse(work.error());
  return done;
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
