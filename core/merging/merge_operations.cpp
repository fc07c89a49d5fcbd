#include "merging/merge_operations.h"

#include "attachments/attachment_operations.h"
#include "base/paging.h"
#include "cards/card_operations.h"
#include "merging/merge_built.h"
#include "merging/merge_plan.h"
#include "merging/merge_store.h"
#include "storage/day_numbers.h"
#include "workers/person_operations.h"
#include "workers/worker_operations.h"
#include "workers/worker_rules.h"

namespace {
const QString mergedReason = QStringLiteral("merged");
const QString unmergedReason = QStringLiteral("unmerged");

// ---- looked at ---------------------------------------------------------------------------------------

void auditLook(Work& work, const Worker& looked, const Worker& other) {
  work.audit({QStringLiteral("worker"),
              looked.id.value(),
              {},
              {{QStringLiteral("revealed"), QStringLiteral("idNumber phone")},
               {QStringLiteral("besides"), other.number}}});
}

Result<MergePreview> preview(Work& work, const MergeQuestion& asked) {
  const auto plan = MergePlan::read(work, asked.stays, asked.goes);
  if (!plan) return refuse(plan.error());
  MergePreview preview;
  preview.stays = plan->stays.worker;
  preview.goes = plan->goes.worker;
  preview.rows = merge_rules::sideBySide(plan->stays, plan->goes);
  preview.card = plan->validCards.contains(asked.card) ? asked.card : merge_rules::cardToKeep(plan->cards());
  if (plan->validCards.size() > 1)
    for (const Card& each : plan->cards())
      if (isValidCard(each.state)) preview.validCards.append(each);
  preview.matters = mattersOf(work, *plan, preview.card);
  preview.overlaps = plan->overlaps;
  preview.proofWanted = plan->wantsProof();
  preview.doubts = doubtsOf(work, *plan);
  if (const auto pending = pendingRefusal(*plan)) preview.hindrances.append(pending->text());
  auditLook(work, preview.stays, preview.goes);
  auditLook(work, preview.goes, preview.stays);
  if (work.failed()) return refuse(work.error());
  return preview;
}

// ---- merged ------------------------------------------------------------------------------------------

/// Everything about one merge while it is done.
class Merging {
 public:
  Merging(Work& work, const MergeWorkers& entered) : m_work(work), m_entered(entered) {}

  Result<MergeDone> run() {
    if (auto read = readAndCheck(); !read) return refuse(read.error());
    enterMerge();
    keepWorkers();
    moveDocuments();
    endSecondCard();
    giveReasons();
    for (const char* table : {"card", "contract", "assignment", "telling", "receipt"}) moveRows(table);
    if (auto written = writePerson(); !written) return refuse(written.error());
    pointAtLiving();
    merge_store::keepStanding(m_work, m_merge.id, merge_store::standing(m_work, m_entered.stays));
    auditAll();
    if (m_work.failed()) return refuse(m_work.error());
    return done();
  }

 private:
  const Worker& stays() const { return m_plan.stays.worker; }
  const Worker& goes() const { return m_plan.goes.worker; }

  Result<void> readAndCheck() {
    // Who is writing about one of them finishes first; what he wrote is read after that.
    merge_store::lock(m_work, m_entered.stays, m_entered.goes);
    auto plan = MergePlan::read(m_work, m_entered.stays, m_entered.goes);
    if (!plan) return refuse(plan.error());
    m_plan = std::move(*plan);
    if (stays().version != m_entered.staysVersion || goes().version != m_entered.goesVersion)
      return refuse(changedMeanwhile());
    if (auto pending = pendingRefusal(m_plan)) return refuse(*pending);
    const auto fields =
        merge_rules::chosen(merge_rules::sideBySide(m_plan.stays, m_plan.goes), m_entered.choices);
    if (!fields) return refuse(fields.error());
    m_fields = *fields;
    const Findings findings =
        merge_rules::check(m_entered, m_plan.wantsProof(), m_plan.overlaps, m_plan.validCards);
    if (auto error = firstError(findings)) return refuse(*error);
    if (const auto ending = m_plan.cardEnding(kept()))
      if (auto inBatch = inBatchRefusal(m_work, ending->id)) return refuse(*inBatch);
    return checkResult();
  }
  CardId kept() const { return m_entered.card ? m_entered.card : merge_rules::cardToKeep(m_plan.cards()); }

  /// Both were let in at their time; what blocks now is a person whose fields do not fit each other.
  Result<void> checkResult() {
    m_person = worker_rules::normalised(merge_rules::personOf(stays(), goes(), m_fields), m_work.today());
    const Findings findings = checkPerson(m_person, {}, rulesOn(m_work, m_work.today()), m_work.today());
    if (auto error = firstError(findings)) return refuse(*error);
    m_warnings = warningCodes(findings);
    return {};
  }

  void enterMerge() {
    QVector<AttachmentId> proofs;
    for (const NewAttachment& proof : m_entered.proofs) proofs.append(addAttachment(m_work, proof));
    m_merge.number = takeDayNumber(m_work, QStringLiteral("HB"), QStringLiteral("merge"));
    m_merge.stays = stays().id;
    m_merge.goes = goes().id;
    m_merge.choices = m_fields;
    m_merge.reason = m_entered.reason.simplified();
    m_merge.id = merge_store::add(m_work, m_merge, proofs);
  }

  void keepWorkers() {
    const QStringList pointer{QStringLiteral("merged_into")};
    merge_store::keep(m_work, m_merge.id, QStringLiteral("worker"), stays().id.value(),
                      merge_store::workerColumns());
    merge_store::keep(m_work, m_merge.id, QStringLiteral("worker"), goes().id.value(), pointer);
    for (const WorkerId each : merge_store::followersOf(m_work, goes().id)) {
      merge_store::keep(m_work, m_merge.id, QStringLiteral("worker"), each.value(), pointer);
      m_followers.append(each);
    }
  }

  /// A number that both have stays where it is: the one that stays has it, and is found by it.
  void moveDocuments() {
    const QString table = QStringLiteral("worker_document");
    static const QStringList columns{QStringLiteral("worker_id"),  QStringLiteral("is_current"),
                                     QStringLiteral("valid_from"), QStringLiteral("valid_to"),
                                     QStringLiteral("long_term"),  QStringLiteral("operation_id")};
    for (const qint64 row : merge_store::rowsOf(m_work, table, stays().id))
      merge_store::keep(m_work, m_merge.id, table, row, columns);
    for (const qint64 row : merge_store::documentsToMove(m_work, goes().id, stays().id)) {
      merge_store::keep(m_work, m_merge.id, table, row, columns);
      merge_store::give(m_work, table, row, stays().id);
      merge_store::makeFormer(m_work, row);
      ++m_followed;
    }
  }

  void endSecondCard() {
    const auto ending = m_plan.cardEnding(kept());
    if (!ending) return;
    m_cardEnded = ending->id;
    merge_store::keep(m_work, m_merge.id, QStringLiteral("card"), ending->id.value(),
                      {QStringLiteral("worker_id"), QStringLiteral("state"), QStringLiteral("state_at"),
                       QStringLiteral("operation_id")});
    setCardState(m_work, *ending, merge_rules::endOf(ending->state), mergedReason);
  }

  void giveReasons() {
    m_reasons = merge_rules::overlapReasons(m_plan.overlaps, m_entered);
    for (auto each = m_reasons.begin(); each != m_reasons.end(); ++each) {
      merge_store::keep(m_work, m_merge.id, QStringLiteral("assignment"), each.key().value(),
                        {QStringLiteral("worker_id"), QStringLiteral("overlap_reason")});
      merge_store::setOverlapReason(m_work, each.key(), each.value());
    }
  }

  bool isKept(const QString& table, qint64 row) const {
    if (table == QLatin1String("assignment")) return m_reasons.contains(AssignmentId(row));
    return table == QLatin1String("card") && m_cardEnded.value() == row;
  }

  void moveRows(const char* name) {
    const QString table = QLatin1String(name);
    for (const qint64 row : merge_store::rowsOf(m_work, table, goes().id)) {
      if (!isKept(table, row))
        merge_store::keep(m_work, m_merge.id, table, row, {QStringLiteral("worker_id")});
      merge_store::give(m_work, table, row, stays().id);
      m_moved[table].append(row);
      ++m_followed;
    }
  }

  Result<void> writePerson() {
    // With the numbers that are his by now.
    const auto onFile = workerOnFile(m_work, stays().id);
    if (!onFile) return refuse(m_work.failed() ? m_work.error() : changedMeanwhile());
    if (auto written = rewritePerson(m_work, *onFile, m_person); !written) return written;
    merge_store::setPhoto(m_work, stays().id, merge_rules::photoOf(stays(), goes(), m_fields));
    merge_store::takeFirstRegistration(m_work, stays().id, goes().id);
    return {};
  }

  void pointAtLiving() {
    for (const WorkerId each : std::as_const(m_followers))
      merge_store::setMergedInto(m_work, each, stays().id);
    merge_store::setMergedInto(m_work, goes().id, stays().id);
    merge_store::raiseVersion(m_work, goes().id);
  }

  void auditAll() {
    auditStays();
    m_work.audit({QStringLiteral("worker"),
                  goes().id.value(),
                  {{QStringLiteral("registration"), goes().number}},
                  {{QStringLiteral("mergedInto"), stays().number},
                   {QStringLiteral("merge"), m_merge.number},
                   {QStringLiteral("reason"), m_merge.reason}}});
    for (const char* table : {"contract", "assignment", "card"})
      for (const qint64 row : m_moved.value(QLatin1String(table))) auditRow(table, row);
    for (auto each = m_reasons.begin(); each != m_reasons.end(); ++each)
      if (!m_moved.value(QStringLiteral("assignment")).contains(each.key().value()))
        m_work.audit(
            {QStringLiteral("assignment"),
             each.key().value(),
             {},
             {{QStringLiteral("overlapReason"), each.value()}, {QStringLiteral("merge"), m_merge.number}}});
    auditMerge();
  }

  void auditStays() {
    QJsonObject before, after;
    for (const MergeField& each : std::as_const(m_fields)) {
      if (each.chosen != MergeSide::Goes || !each.differs) continue;
      before.insert(each.field, each.stays);
      after.insert(each.field, each.goes);
    }
    after.insert(QStringLiteral("mergedRegistration"), goes().number);
    after.insert(QStringLiteral("merge"), m_merge.number);
    after.insert(QStringLiteral("reason"), m_merge.reason);
    m_work.audit({QStringLiteral("worker"), stays().id.value(), before, after});
  }

  void auditRow(const char* table, qint64 row) {
    QJsonObject after{{QStringLiteral("worker"), stays().id.value()},
                      {QStringLiteral("merge"), m_merge.number}};
    if (const auto reason = m_reasons.constFind(AssignmentId(row));
        reason != m_reasons.constEnd() && table == QLatin1String("assignment"))
      after.insert(QStringLiteral("overlapReason"), *reason);
    m_work.audit({QLatin1String(table), row, {{QStringLiteral("worker"), goes().id.value()}}, after});
  }

  /// What was only ever added to has no entries of its own: its rows are named here.
  void auditMerge() {
    QJsonObject after{{QStringLiteral("merge"), m_merge.number},
                      {QStringLiteral("stays"), stays().number},
                      {QStringLiteral("goes"), goes().number},
                      {QStringLiteral("reason"), m_merge.reason}};
    for (const char* table : {"telling", "receipt"}) {
      QJsonArray rows;
      for (const qint64 row : m_moved.value(QLatin1String(table))) rows.append(row);
      if (!rows.isEmpty()) after.insert(QLatin1String(table), rows);
    }
    m_work.audit({QStringLiteral("merge"), m_merge.id.value(), {}, after});
  }

  MergeDone done() {
    MergeDone merged;
    merged.merge = m_merge.id;
    merged.number = m_merge.number;
    merged.worker = stays().id;
    merged.registration = stays().number;
    merged.mergedRegistration = goes().number;
    merged.followed = m_followed;
    merged.cardEnded = m_cardEnded;
    merged.warnings = m_warnings;
    merged.liability = liabilityOf(m_work, stays().id, m_work.today());
    return merged;
  }

  Work& m_work;
  const MergeWorkers& m_entered;
  MergePlan m_plan = {};
  QVector<MergeField> m_fields = {};
  PersonData m_person = {};
  QVector<QString> m_warnings = {};
  Merge m_merge = {};
  QVector<WorkerId> m_followers = {};
  QHash<AssignmentId, QString> m_reasons = {};
  QHash<QString, QVector<qint64>> m_moved = {};
  CardId m_cardEnded = {};
  int m_followed = 0;
};

Result<MergeDone> mergeWorkers(Work& work, const MergeWorkers& entered) {
  return Merging(work, entered).run();
}

// ---- taken apart -------------------------------------------------------------------------------------

Error noSuchMerge() {
  return notFound("merge", message(QT_TRANSLATE_NOOP("core", "This merge is not on file.")));
}

/// The one that stands, as it was seen, with nothing built on it.
Result<Merge> standingOne(Work& work, const UnmergeWorkers& entered) {
  const auto found = merge_store::with(work, {entered.merge, {}});
  if (!found) return refuse(work.failed() ? work.error() : noSuchMerge());
  if (found->state == MergeState::Apart)
    return refuse(
        conflict("state", message(QT_TRANSLATE_NOOP("core", "Merge %1 was taken apart already, by %2."),
                                  {found->number, found->apartBy})));
  if (found->version != entered.version) return refuse(changedMeanwhile());
  if (auto error = firstError(merge_rules::checkReason(entered.reason))) return refuse(*error);
  return *found;
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
  for (const QString& name : before.keys() + after.keys()) {
    if (before.value(name) == after.value(name)) continue;
    differences.before.insert(name, before.value(name));
    differences.after.insert(name, after.value(name));
  }
  return differences;
}

class Unmerging {
 public:
  Unmerging(Work& work, const Merge& merge, const QString& reason)
      : m_work(work), m_merge(merge), m_reason(reason.simplified()) {}

  Result<Merge> run() {
    merge_store::lock(m_work, m_merge.stays, m_merge.goes);
    if (auto error = builtRefusal(m_work, m_merge)) return refuse(*error);
    const auto living = workerOnFile(m_work, m_merge.stays);
    if (!living) return refuse(m_work.failed() ? m_work.error() : noSuchMerge());
    if (!merge_store::takeApart(m_work, m_merge, m_reason))
      return refuse(m_work.failed() ? m_work.error() : changedMeanwhile());
    reviveCard();
    restoreRows();
    restoreKeys(*living);
    merge_store::raiseVersion(m_work, m_merge.goes);
    auditAll(living->person);
    const auto after = merge_store::with(m_work, {m_merge.id, {}});
    if (m_work.failed()) return refuse(m_work.error());
    return withoutChoices(*after);
  }

  static Merge withoutChoices(Merge merge) {
    merge.choices.clear();
    return merge;
  }

 private:
  /// The step first, then the row as it was, with the day on which it came into that state.
  void reviveCard() {
    for (const auto& kept : merge_store::keptRows(m_work, m_merge.id)) {
      if (kept.table != QLatin1String("card") || !kept.was.contains(QStringLiteral("state"))) continue;
      for (const Card& each : cardsOf(m_work, m_merge.stays))
        if (each.id.value() == kept.row) m_revived = each;
      CardState state = CardState::Requested;
      fromCode(kept.was.value(QStringLiteral("state")).toString(), state);
      m_revivedTo = state;
    }
  }

  /// The pointers first, for nothing may go to one that is merged; then what changes hands; then the rest,
  /// for which the reasons were given that go now.
  void restoreRows() {
    const auto kept = merge_store::keptRows(m_work, m_merge.id);
    const auto isPointer = [](const merge_store::KeptRow& row) {
      return row.table == QLatin1String("worker") && row.was.size() == 1;
    };
    const auto changesHands = [&](const merge_store::KeptRow& row) {
      return WorkerId(row.was.value(QStringLiteral("worker_id")).toInteger()) == m_merge.goes;
    };
    // He himself before those who had been merged into him: they may only point at one that lives.
    for (const bool himself : {true, false})
      for (const auto& row : kept)
        if (isPointer(row) && (row.row == m_merge.goes.value()) == himself) merge_store::restore(m_work, row);
    for (const auto& row : kept)
      if (!isPointer(row) && changesHands(row)) merge_store::restore(m_work, row);
    for (const auto& row : kept)
      if (!isPointer(row) && !changesHands(row)) merge_store::restore(m_work, row);
    if (m_revived) addRevivedStep(kept);
    for (const auto& row : kept)
      if (changesHands(row)) m_back[row.table].append(row.row);
  }

  void addRevivedStep(const QVector<merge_store::KeptRow>& kept) {
    setCardState(m_work, *m_revived, m_revivedTo, unmergedReason);
    for (const auto& row : kept)
      if (row.table == QLatin1String("card") && row.row == m_revived->id.value())
        merge_store::restore(m_work, row);
  }

  /// What finds the one that stays is again what found him before; nothing was ever taken from the other.
  void restoreKeys(const Worker& merged) {
    const auto now = workerOnFile(m_work, m_merge.stays);
    if (now) rewriteKeys(m_work, *now, merged.person);
  }

  void auditAll(const PersonData& merged) {
    const auto now = workerOnFile(m_work, m_merge.stays);
    auto [before, after] = differencesOf(merged, now ? now->person : merged);
    after.insert(QStringLiteral("apart"), m_merge.number);
    after.insert(QStringLiteral("reason"), m_reason);
    m_work.audit({QStringLiteral("worker"), m_merge.stays.value(), before, after});
    m_work.audit({QStringLiteral("worker"),
                  m_merge.goes.value(),
                  {{QStringLiteral("mergedInto"), m_merge.staysNumber}},
                  {{QStringLiteral("apart"), m_merge.number}, {QStringLiteral("reason"), m_reason}}});
    for (const char* table : {"contract", "assignment", "card"})
      for (const qint64 row : m_back.value(QLatin1String(table)))
        m_work.audit(
            {QLatin1String(table),
             row,
             {{QStringLiteral("worker"), m_merge.stays.value()}},
             {{QStringLiteral("worker"), m_merge.goes.value()}, {QStringLiteral("apart"), m_merge.number}}});
    m_work.audit({QStringLiteral("merge"),
                  m_merge.id.value(),
                  {{QStringLiteral("state"), codeOf(MergeState::Merged)}},
                  {{QStringLiteral("merge"), m_merge.number},
                   {QStringLiteral("state"), codeOf(MergeState::Apart)},
                   {QStringLiteral("reason"), m_reason}}});
  }

  Work& m_work;
  const Merge& m_merge;
  QString m_reason;
  std::optional<Card> m_revived = {};
  CardState m_revivedTo = CardState::Requested;
  QHash<QString, QVector<qint64>> m_back = {};
};

Result<Merge> unmergeWorkers(Work& work, const UnmergeWorkers& entered) {
  const auto merge = standingOne(work, entered);
  if (!merge) return refuse(merge.error());
  return Unmerging(work, *merge, entered.reason).run();
}

// ---- read --------------------------------------------------------------------------------------------

Result<MergeListPage> listMerges(Work& work, const MergeListRequest& asked) {
  MergeState state{};
  if (!asked.state.isEmpty() && !fromCode(asked.state, state))
    return refuse(
        invalid("state", message(QT_TRANSLATE_NOOP("core", "There is no state “%1”."), {asked.state})));
  if (!isIdCursor(asked.cursor)) return refuse(noSuchPlaceInList());
  MergeListRequest bounded = withinPage(asked);
  if (asked.worker) bounded.worker = livingWorker(work, asked.worker);
  MergeListPage page;
  page.lines = merge_store::list(work, bounded);
  // Only for one worker: it reads all that is on file about each.
  if (asked.worker)
    for (Merge& each : page.lines)
      if (each.state == MergeState::Merged) each.built = builtOn(work, each);
  if (page.lines.size() == bounded.limit) page.cursor = QString::number(page.lines.last().id.value());
  if (work.failed()) return refuse(work.error());
  return page;
}

Result<Merge> readMerge(Work& work, const MergeRef& ref) {
  auto found = merge_store::with(work, ref);
  if (!found) return refuse(work.failed() ? work.error() : noSuchMerge());
  found->proofs = attachmentsWith(work, merge_store::proofsOf(work, found->id));
  if (found->state == MergeState::Merged) found->built = builtOn(work, *found);
  work.audit({QStringLiteral("merge"), found->id.value(), {}, {{QStringLiteral("read"), found->number}}});
  if (work.failed()) return refuse(work.error());
  return *found;
}

}  // namespace

const Operation<MergeQuestion, MergePreview> PreviewMerge{
    {"worker.merge-preview", Permission::RevealNumbers, Effect::Changes, "worker", "worker merge-preview",
     QT_TRANSLATE_NOOP("core",
                       "Shows two registrations side by side and what merging them does; leaves a trace"),
     true},
    &preview};
const Operation<MergeWorkers, MergeDone> MergeRegistrations{
    {"worker.merge", Permission::DecideIdentity, Effect::Changes,
     "worker assignment contract card merge attachment", "worker merge",
     QT_TRANSLATE_NOOP("core",
                       "Merges two registrations of one person; the number that goes still finds him")},
    &mergeWorkers};
const Operation<UnmergeWorkers, Merge> UnmergeRegistrations{
    {"worker.unmerge", Permission::DecideIdentity, Effect::Changes, "worker assignment contract card merge",
     "worker unmerge",
     QT_TRANSLATE_NOOP("core", "Takes a merge apart again, as long as nothing new was built on it")},
    &unmergeWorkers};
const Operation<MergeListRequest, MergeListPage> ListMerges{
    {"merge.list", Permission::ReadWorkers, Effect::Reads, "", "merge list",
     QT_TRANSLATE_NOOP("core", "Lists merges, of one worker or all")},
    &listMerges};
const Operation<MergeRef, Merge> ReadMerge{
    {"merge.read", Permission::RevealNumbers, Effect::Changes, "merge", "merge show",
     QT_TRANSLATE_NOOP("core", "Shows a merge with the values of both and its proofs; leaves a trace"), true},
    &readMerge};
