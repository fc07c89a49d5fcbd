#include "corrections/correction_operations.h"

#include <QJsonDocument>

#include "attachments/attachment_operations.h"
#include "base/paging.h"
#include "companies/company_operations.h"
#include "corrections/corrected_record.h"
#include "corrections/correction_rules.h"
#include "corrections/correction_store.h"
#include "projects/project_operations.h"
#include "storage/day_numbers.h"
#include "workers/masking.h"
#include "workers/person_operations.h"
#include "workers/worker_rules.h"

namespace {

const QString idNumber = QStringLiteral("idNumber");

QVector<AttachmentId> keepProofs(Work& work, const QVector<NewAttachment>& proofs) {
  QVector<AttachmentId> ids;
  for (const NewAttachment& proof : proofs) ids.append(addAttachment(work, proof));
  return ids;
}

/// The one entry about the correction itself; values stand under their fields, which masks them.
void auditCorrection(Work& work, const Correction& correction) {
  work.audit({QStringLiteral("correction"),
              correction.id.value(),
              {},
              {{QStringLiteral("correction"), correction.number},
               {QStringLiteral("state"), codeOf(correction.state)},
               {QStringLiteral("subject"), codeOf(correction.subject)},
               {QStringLiteral("was"), correction_rules::valuesBefore(correction.changes)},
               {QStringLiteral("becomes"), correction_rules::valuesAfter(correction.changes)},
               {QStringLiteral("twin"), correction.twin},
               {QStringLiteral("askedBy"), codeOf(correction.askedBy)},
               {QStringLiteral("reason"), correction.reason}}});
}

/// What changed of the record, with the correction that says why.
void auditRecord(Work& work, const CorrectedRecord& record, const Correction& correction) {
  QJsonObject after = correction_rules::valuesAfter(correction.changes);
  after.insert(QStringLiteral("correction"), correction.number);
  after.insert(QStringLiteral("askedBy"), codeOf(correction.askedBy));
  after.insert(QStringLiteral("reason"), correction.reason);
  work.audit(
      {codeOf(record.subject()), record.id(), correction_rules::valuesBefore(correction.changes), after});
}

// ---- asked for ---------------------------------------------------------------------------------------

CorrectionSubject subjectOf(const CorrectRecord& entered) {
  if (entered.assignment) return CorrectionSubject::Assignment;
  return entered.contract ? CorrectionSubject::Contract : CorrectionSubject::Worker;
}

qint64 rowOf(const CorrectRecord& entered) {
  if (entered.assignment) return entered.assignment.value();
  return entered.contract ? entered.contract.value() : entered.worker.value();
}

/// The number he is to have, where it is another one than on file.
QString newNumber(CorrectionSubject subject, const QVector<FieldChange>& changes) {
  if (subject != CorrectionSubject::Worker) return {};
  for (const FieldChange& each : changes)
    if (each.field == idNumber && correction_rules::waits(subject, each)) return each.value;
  return {};
}

/// One number, one person, unless somebody says that they are two.
std::optional<Error> checkNumber(Work& work, const QString& number, WorkerId worker, bool twin) {
  if (number.isEmpty()) return std::nullopt;
  const QStringList others = othersWithNumber(work, number, worker);
  if (others.isEmpty() || twin) return std::nullopt;
  return conflict(
      "idNumber",
      message(QT_TRANSLATE_NOOP("core",
                                "Registration %1 has this number. If they are one person, merge the "
                                "two; if they are two, say so and attach the proof."),
              {others.join(QStringLiteral("、"))}));
}

Correction entryOf(const CorrectedRecord& record, const CorrectRecord& entered, CorrectionState state,
                   const QVector<FieldChange>& changes) {
  Correction correction;
  correction.subject = record.subject();
  correction.subjectId = record.id();
  correction.worker = record.worker();
  correction.state = state;
  correction.changes = changes;
  correction.twin = entered.twin && !newNumber(record.subject(), changes).isEmpty();
  correction.ageReason = entered.ageReason.simplified();
  correction.askedBy = entered.askedBy.value_or(AskedBy::Office);
  correction.reason = entered.reason.simplified();
  return correction;
}

QString put(Work& work, Correction& correction, const QVector<AttachmentId>& proofs) {
  correction.number = takeDayNumber(work, QStringLiteral("GZ"), QStringLiteral("correction"));
  correction.id = correction_store::add(work, correction, {}, proofs);
  auditCorrection(work, correction);
  return correction.number;
}

QVector<QString> fieldsOf(const QVector<FieldChange>& changes) {
  QVector<QString> fields;
  for (const FieldChange& each : changes) fields.append(each.field);
  return fields;
}

Result<void> correctNow(Work& work, const CorrectedRecord& record, const CorrectRecord& entered,
                        const QVector<FieldChange>& open, const QVector<AttachmentId>& proofs,
                        Corrected& done) {
  if (open.isEmpty()) return {};
  const auto now = record.with(open, work.today());
  if (!now) return refuse(now.error());
  const Findings findings = record.check(work, *now, entered.ageReason);
  if (auto error = worker_rules::refusal(findings)) return refuse(*error);
  if (auto written = record.write(work, *now); !written) return written;
  Correction correction = entryOf(record, entered, CorrectionState::Done, open);
  done.number = put(work, correction, proofs);
  done.done = fieldsOf(open);
  done.warnings << warningCodes(findings);
  auditRecord(work, record, correction);
  return {};
}

Result<void> askSupervisor(Work& work, const CorrectedRecord& record, const CorrectRecord& entered,
                           const QVector<FieldChange>& waiting, const QVector<AttachmentId>& proofs,
                           Corrected& done) {
  if (waiting.isEmpty()) return {};
  const QString other = correction_store::pendingAbout(work, record.subject(), record.id());
  if (!other.isEmpty())
    return refuse(conflict(
        "changes", message(QT_TRANSLATE_NOOP("core",
                                             "Correction %1 of this record waits for a supervisor. Let it be "
                                             "decided, or take it back, first."),
                           {other})));
  Correction correction = entryOf(record, entered, CorrectionState::Pending, waiting);
  done.pendingNumber = put(work, correction, proofs);
  done.pending = correction.id;
  done.waiting = fieldsOf(waiting);
  return {};
}

struct Parted {
  QVector<FieldChange> open;
  QVector<FieldChange> waiting;
};

/// What can be written at once, and what waits. Fields that only hold together with those that wait (the sex
/// that fits the new number, the manager of the other employer) wait with them.
Parted parted(Work& work, const CorrectedRecord& record, const QVector<FieldChange>& changes,
              const QString& ageReason) {
  Parted parts;
  for (const FieldChange& each : changes)
    (correction_rules::waits(record.subject(), each) ? parts.waiting : parts.open).append(each);
  if (parts.open.isEmpty() || parts.waiting.isEmpty()) return parts;
  const auto alone = record.with(parts.open, work.today());
  if (!alone || worker_rules::refusal(record.check(work, *alone, ageReason))) return {{}, changes};
  return parts;
}

Result<Corrected> correct(Work& work, const CorrectRecord& entered) {
  if (auto gone = mergedAway(work, entered.worker)) return refuse(*gone);
  const auto record = CorrectedRecord::read(work, subjectOf(entered), rowOf(entered), entered.worker);
  if (!record) return refuse(record.error());
  if (record->version() != entered.version) return refuse(changedMeanwhile());
  const auto now = record->with(entered.changes, work.today());
  if (!now) return refuse(now.error());
  const auto changes = correction_rules::differences(record->facts(), *now);
  Findings findings =
      correction_rules::check(record->subject(), changes, entered.askedBy, entered.reason, entered.proofs);
  if (auto error = firstError(findings)) return refuse(*error);
  findings << record->check(work, *now, entered.ageReason);
  if (auto error = worker_rules::refusal(findings)) return refuse(*error);
  if (auto error = checkNumber(work, newNumber(record->subject(), changes), record->worker(), entered.twin))
    return refuse(*error);

  const auto [open, waiting] = parted(work, *record, changes, entered.ageReason);
  const QVector<AttachmentId> proofs = keepProofs(work, entered.proofs);
  Corrected done;
  done.worker = record->worker();
  done.warnings = warningCodes(findings);
  if (auto asked = askSupervisor(work, *record, entered, waiting, proofs, done); !asked)
    return refuse(asked.error());
  if (auto written = correctNow(work, *record, entered, open, proofs, done); !written)
    return refuse(written.error());
  if (work.failed()) return refuse(work.error());
  return done;
}

// ---- a second person with a number -------------------------------------------------------------------

QVector<FieldChange> asChanges(const PersonData& person) {
  return correction_rules::differences({}, toJson(person));
}

Result<Correction> requestTwin(Work& work, const TwinRequest& entered) {
  NewWorker visit = entered.visit;
  visit.person = worker_rules::normalised(visit.person, work.today());
  Correction correction;
  correction.subject = CorrectionSubject::Registration;
  correction.changes = asChanges(visit.person);
  correction.twin = true;
  correction.askedBy = entered.askedBy.value_or(AskedBy::Worker);
  correction.reason = entered.reason.simplified();
  Findings findings = correction_rules::check(correction.subject, correction.changes, entered.askedBy,
                                              entered.reason, entered.proofs);
  if (auto error = firstError(findings)) return refuse(*error);
  // Everything but the number must hold already: tried, and not kept.
  findings = worker_rules::check(entered.visit, rulesOn(work, work.today()), work.today());
  if (auto error = worker_rules::refusal(findings)) return refuse(*error);
  if (othersWithNumber(work, visit.person.idNumber, {}).isEmpty())
    return refuse(invalid(
        "idNumber", message(QT_TRANSLATE_NOOP(
                        "core", "Nobody has this number. Register him as usual, without a supervisor."))));
  correction.number = takeDayNumber(work, QStringLiteral("GZ"), QStringLiteral("correction"));
  const QString json = QString::fromUtf8(QJsonDocument(toJson(entered.visit)).toJson(QJsonDocument::Compact));
  correction.id = correction_store::add(work, correction, json, keepProofs(work, entered.proofs));
  auditCorrection(work, correction);
  const auto onFile = correction_store::with(work, {correction.id, {}});
  if (work.failed()) return refuse(work.error());
  return *onFile;
}

// ---- decided -----------------------------------------------------------------------------------------

/// The pending one, as it was seen. Errors: NotFound, Conflict.
Result<Correction> pendingOne(Work& work, CorrectionId id) {
  const auto found = correction_store::with(work, {id, {}});
  if (work.failed()) return refuse(work.error());
  if (!found)
    return refuse(
        notFound("correction", message(QT_TRANSLATE_NOOP("core", "This correction is not on file."))));
  if (found->state != CorrectionState::Pending)
    return refuse(conflict("state", message(QT_TRANSLATE_NOOP("core",
                                                              "Correction %1 was decided already, by %2. "
                                                              "Read it again."),
                                            {found->number, found->decidedBy})));
  return *found;
}

/// Approving asks everything again: the record may have changed since it was asked for.
Result<Findings> apply(Work& work, const Correction& pending, bool twin) {
  const auto record = CorrectedRecord::read(work, pending.subject, pending.subjectId, {});
  if (!record) return refuse(record.error());
  const auto now = record->with(pending.changes, work.today());
  if (!now) return refuse(now.error());
  const auto differs = correction_rules::differences(record->facts(), *now);
  const auto isAsAsked = [&](const FieldChange& each) {
    return std::any_of(differs.begin(), differs.end(), [&](const FieldChange& present) {
      return present.field == each.field && present.was == each.was && present.value == each.value;
    });
  };
  if (!std::all_of(pending.changes.begin(), pending.changes.end(), isAsAsked))
    return refuse(
        conflict("changes", message(QT_TRANSLATE_NOOP("core",
                                                      "The record was changed since this correction "
                                                      "was asked for. Refuse it, and let it be "
                                                      "asked for anew."))));
  if (auto error = checkNumber(work, newNumber(pending.subject, pending.changes), record->worker(), twin))
    return refuse(*error);
  const Findings findings = record->check(work, *now, pending.ageReason);
  if (auto error = worker_rules::refusal(findings)) return refuse(*error);
  if (auto written = record->write(work, *now); !written) return refuse(written.error());
  Correction applied = pending;
  applied.changes = differs;
  auditRecord(work, *record, applied);
  return findings;
}

Result<Registered> registerSecond(Work& work, const Correction& pending, bool twin) {
  const auto visit = fromJson<NewWorker>(
      QJsonDocument::fromJson(correction_store::visitOf(work, pending.id).toUtf8()).object());
  if (!visit) return refuse(visit.error());
  const PersonData person = worker_rules::normalised(visit->person, work.today());
  if (auto error = checkNumber(work, person.idNumber, {}, twin)) return refuse(*error);
  return registerTwin(work, *visit);
}

void auditDecision(Work& work, const Correction& before, const Correction& after) {
  work.audit({QStringLiteral("correction"),
              after.id.value(),
              {{QStringLiteral("state"), codeOf(before.state)}},
              {{QStringLiteral("correction"), after.number},
               {QStringLiteral("state"), codeOf(after.state)},
               {QStringLiteral("reason"), after.decision}}});
}

Result<Correction> settle(Work& work, const Correction& pending, CorrectionState state, const QString& words,
                          WorkerId worker) {
  if (!correction_store::decide(work, pending, state, words.simplified(), worker))
    return refuse(work.failed() ? work.error() : changedMeanwhile());
  const auto after = correction_store::with(work, {pending.id, {}});
  if (work.failed()) return refuse(work.error());
  auditDecision(work, pending, *after);
  return *after;
}

std::optional<Error> checkDecider(Work& work, const Correction& pending, const DecideCorrection& entered) {
  if (pending.enteredBy == work.actor().login)
    return Error{ErrorKind::Forbidden, QStringLiteral("decider"),
                 message(QT_TRANSLATE_NOOP("core",
                                           "You asked for this correction yourself. Another supervisor must "
                                           "decide it."))};
  if (entered.version != pending.version) return changedMeanwhile();
  if (!entered.approve && entered.reason.simplified().isEmpty())
    return invalid("reason", message(QT_TRANSLATE_NOOP("core", "Say why it is refused.")));
  return std::nullopt;
}

Result<CorrectionDecided> decide(Work& work, const DecideCorrection& entered) {
  const auto pending = pendingOne(work, entered.correction);
  if (!pending) return refuse(pending.error());
  if (auto error = checkDecider(work, *pending, entered)) return refuse(*error);
  CorrectionDecided done;
  WorkerId worker = pending->worker;
  if (entered.approve && pending->subject == CorrectionSubject::Registration) {
    const auto registered = registerSecond(work, *pending, entered.twin);
    if (!registered) return refuse(registered.error());
    done.registered = *registered;
    done.warnings = registered->warnings;
    worker = registered->worker;
  } else if (entered.approve) {
    const auto applied = apply(work, *pending, entered.twin);
    if (!applied) return refuse(applied.error());
    done.warnings = warningCodes(*applied);
  }
  const auto settled =
      settle(work, *pending, entered.approve ? CorrectionState::Approved : CorrectionState::Refused,
             entered.reason, worker);
  if (!settled) return refuse(settled.error());
  done.correction = *settled;
  if (work.failed()) return refuse(work.error());
  return done;
}

Result<Correction> takeBack(Work& work, const WithdrawCorrection& entered) {
  const auto pending = pendingOne(work, entered.correction);
  if (!pending) return refuse(pending.error());
  if (pending->enteredBy != work.actor().login)
    return refuse(Error{ErrorKind::Forbidden, QStringLiteral("decider"),
                        message(QT_TRANSLATE_NOOP("core", "Only %1, who asked for it, can take it back."),
                                {pending->enteredBy})});
  return settle(work, *pending, CorrectionState::Withdrawn, entered.reason, pending->worker);
}

// ---- read --------------------------------------------------------------------------------------------

/// What a row is called, for people who compare two of them.
QString nameOfRow(Work& work, const QString& field, const QString& row) {
  const qint64 id = row.toLongLong();
  if (id <= 0) return {};
  if (field == QLatin1String("project")) {
    const auto project = projectWith(work, ProjectId(id));
    return project ? project->data.name : QString();
  }
  if (field == QLatin1String("employer")) {
    const auto company = companyWith(work, CompanyId(id));
    return company ? company->data.name : QString();
  }
  const auto manager = managerWith(work, ManagerId(id));
  return manager ? manager->data.name : QString();
}

void nameRowsIn(Work& work, Correction& correction) {
  static const QStringList rows{QStringLiteral("project"), QStringLiteral("employer"),
                                QStringLiteral("manager")};
  for (FieldChange& each : correction.changes)
    if (rows.contains(each.field)) {
      each.wasName = nameOfRow(work, each.field, each.was);
      each.valueName = nameOfRow(work, each.field, each.value);
    }
}

/// As the trail shows it: numbers and phones in part.
void mask(Correction& correction) {
  const auto masked = [](const QString& field, const QString& value) {
    return masking::masked(QJsonObject{{field, value}}).value(field).toString();
  };
  for (FieldChange& each : correction.changes) {
    each.was = masked(each.field, each.was);
    each.value = masked(each.field, each.value);
  }
}

Result<CorrectionListPage> listCorrections(Work& work, const CorrectionListRequest& asked) {
  CorrectionState state{};
  if (!asked.state.isEmpty() && !fromCode(asked.state, state))
    return refuse(
        invalid("state", message(QT_TRANSLATE_NOOP("core", "There is no state “%1”."), {asked.state})));
  if (!isIdCursor(asked.cursor)) return refuse(noSuchPlaceInList());
  CorrectionListRequest bounded = withinPage(asked);
  if (asked.worker) bounded.worker = livingWorker(work, asked.worker);
  CorrectionListPage page;
  page.lines = correction_store::list(work, bounded);
  for (Correction& each : page.lines) {
    nameRowsIn(work, each);
    mask(each);
  }
  if (page.lines.size() == bounded.limit) page.cursor = QString::number(page.lines.last().id.value());
  page.pending = correction_store::pendingCount(work);
  if (work.failed()) return refuse(work.error());
  return page;
}

PersonData personAfter(Work& work, const Correction& correction) {
  if (correction.subject == CorrectionSubject::Registration) {
    const auto visit = fromJson<NewWorker>(
        QJsonDocument::fromJson(correction_store::visitOf(work, correction.id).toUtf8()).object());
    return visit ? worker_rules::normalised(visit->person, work.today()) : PersonData();
  }
  const auto record = CorrectedRecord::read(work, correction.subject, correction.subjectId, {});
  const auto now =
      record ? record->with(correction.changes, work.today()) : Result<QJsonObject>(QJsonObject());
  return now ? fromJson<PersonData>(*now).value_or(PersonData()) : PersonData();
}

Result<Correction> readCorrection(Work& work, const CorrectionRef& ref) {
  auto found = correction_store::with(work, ref);
  if (work.failed()) return refuse(work.error());
  if (!found)
    return refuse(
        notFound("correction", message(QT_TRANSLATE_NOOP("core", "This correction is not on file."))));
  nameRowsIn(work, *found);
  const bool ofPerson =
      found->subject == CorrectionSubject::Worker || found->subject == CorrectionSubject::Registration;
  if (found->state == CorrectionState::Pending && ofPerson) {
    const PersonData person = personAfter(work, *found);
    found->sameNumber = othersWithNumber(work, person.idNumber, found->worker);
    found->alike = othersLike(work, person, found->worker);
  }
  work.audit(
      {QStringLiteral("correction"), found->id.value(), {}, {{QStringLiteral("read"), found->number}}});
  if (work.failed()) return refuse(work.error());
  return *found;
}

}  // namespace

QStringList pendingCorrectionsOf(Work& work, const QVector<WorkerId>& workers) {
  QStringList numbers;
  for (const WorkerId worker : workers) {
    CorrectionListRequest asked;
    asked.worker = worker;
    asked.state = codeOf(CorrectionState::Pending);
    for (const Correction& each : correction_store::list(work, asked)) numbers.append(each.number);
  }
  return numbers;
}

const Operation<CorrectRecord, Corrected> CorrectWorker{
    {"worker.correct", Permission::RegisterWorkers, Effect::Changes,
     "worker assignment contract team correction attachment", "worker correct",
     QT_TRANSLATE_NOOP("core", "Corrects what is on file about a worker; a supervisor approves who he is")},
    &correct};
const Operation<TwinRequest, Correction> RequestTwin{
    {"worker.twin", Permission::RegisterWorkers, Effect::Changes, "correction attachment", "worker twin",
     QT_TRANSLATE_NOOP("core", "Asks a supervisor to register a second person with a number on file")},
    &requestTwin};
const Operation<DecideCorrection, CorrectionDecided> DecideOnCorrection{
    {"correction.decide", Permission::DecideIdentity, Effect::Changes,
     "correction worker assignment contract team card", "correction decide",
     QT_TRANSLATE_NOOP("core", "Approves or refuses a correction that another one asked for")},
    &decide};
const Operation<WithdrawCorrection, Correction> TakeBackCorrection{
    {"correction.withdraw", Permission::RegisterWorkers, Effect::Changes, "correction", "correction withdraw",
     QT_TRANSLATE_NOOP("core", "Takes back a correction that waits, by who asked for it")},
    &takeBack};
const Operation<CorrectionListRequest, CorrectionListPage> ListCorrections{
    {"correction.list", Permission::ReadWorkers, Effect::Reads, "", "correction list",
     QT_TRANSLATE_NOOP("core", "Lists corrections, of one worker or those that wait")},
    &listCorrections};
const Operation<CorrectionRef, Correction> ReadCorrection{
    {"correction.read", Permission::RevealNumbers, Effect::Changes, "correction", "correction show",
     QT_TRANSLATE_NOOP("core", "Shows a correction in full, with its proofs; leaves a trace"), true},
    &readCorrection};
