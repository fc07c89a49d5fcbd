#include "merging/merge_plan.h"

#include "base/clock.h"
#include "cards/card_operations.h"
#include "corrections/correction_operations.h"
#include "employment/employment_operations.h"
#include "merging/merge_store.h"
#include "workers/person_operations.h"
#include "workers/worker_operations.h"

namespace {

Message sentenceOf(const Assignment& each) {
  if (each.isOpen())
    return message(QT_TRANSLATE_NOOP("core", "Assignment: %1, from %2 on"),
                   {each.projectName, isoText(each.beginsOn)});
  return message(QT_TRANSLATE_NOOP("core", "Assignment: %1, %2 to %3"),
                 {each.projectName, isoText(each.beginsOn), isoText(each.endsOn)});
}

/// A card that has no number yet is told from others by the day on which it was asked for.
QString calledCard(const Card& card) {
  return card.number.isEmpty() ? isoText(card.requestedOn) : card.number;
}

/// The registration, if it lives; refusals name the field that it was given in.
Result<Worker> livingOne(Work& work, WorkerId worker, const char* field) {
  const auto found = workerOnFile(work, worker);
  if (work.failed()) return refuse(work.error());
  if (!found)
    return refuse(notFound(field, message(QT_TRANSLATE_NOOP("core", "This worker is not on file."))));
  if (auto gone = mergedAway(work, worker))
    return refuse(Error{gone->kind, QLatin1String(field), gone->message});
  return *found;
}

QVector<CardId> validOf(const QVector<Card>& cards) {
  QVector<CardId> valid;
  for (const Card& each : cards)
    if (isValidCard(each.state)) valid.append(each.id);
  return valid;
}

}  // namespace

Result<MergePlan> MergePlan::read(Work& work, WorkerId stays, WorkerId goes) {
  if (stays == goes)
    return refuse(invalid("other", message(QT_TRANSLATE_NOOP(
                                       "core", "This is one registration. Name the other one as well."))));
  MergePlan plan;
  const auto here = livingOne(work, stays, "stays");
  if (!here) return refuse(here.error());
  const auto there = livingOne(work, goes, "other");
  if (!there) return refuse(there.error());
  plan.stays = {*here, merge_store::writtenAt(work, stays)};
  plan.goes = {*there, merge_store::writtenAt(work, goes)};
  plan.staysAssignments = assignmentsOf(work, stays);
  plan.goesAssignments = assignmentsOf(work, goes);
  plan.staysCards = cardsOf(work, stays);
  plan.goesCards = cardsOf(work, goes);
  plan.overlaps = merge_rules::overlaps(plan.staysAssignments, plan.goesAssignments);
  plan.validCards = validOf(plan.cards());
  const QStringList pending = pendingCorrectionsOf(work, {stays, goes});
  plan.pendingCorrections = QVector<QString>(pending.begin(), pending.end());
  if (work.failed()) return refuse(work.error());
  return plan;
}

std::optional<Card> MergePlan::cardEnding(CardId kept) const {
  for (const Card& each : cards())
    if (isValidCard(each.state) && each.id != kept) return each;
  return std::nullopt;
}

std::optional<Error> pendingRefusal(const MergePlan& plan) {
  if (plan.pendingCorrections.isEmpty()) return std::nullopt;
  return conflict(
      "corrections",
      message(QT_TRANSLATE_NOOP("core",
                                "Correction %1 of one of the two waits for a supervisor. Let it be "
                                "decided, or taken back, first."),
              {QStringList(plan.pendingCorrections).join(QStringLiteral("、"))}));
}

QVector<QString> sharedNumbers(const Worker& stays, const Worker& goes) {
  QVector<QString> shared;
  for (const Document& each : goes.documents)
    for (const Document& other : stays.documents)
      if (each.kind == other.kind && each.number == other.number) shared.append(each.number);
  return shared;
}

// ---- in words ----------------------------------------------------------------------------------------

namespace {

const QString follows = QStringLiteral("follows");
const QString stayed = QStringLiteral("stays");

class Matters {
 public:
  Matters(Work& work, const MergePlan& plan, CardId kept) : m_work(work), m_plan(plan), m_kept(kept) {}

  QVector<MergeMatter> all() {
    for (const MergeSide side : {MergeSide::Stays, MergeSide::Goes}) {
      addAssignments(side);
      addContracts(side);
      addCards(side);
    }
    addDocuments();
    addCounted("telling", QT_TRANSLATE_NOOP("core", "%1 notes that he was told"));
    addCounted("receipt", QT_TRANSLATE_NOOP("core", "%1 receipts"));
    addCounted("photo", QT_TRANSLATE_NOOP("core", "%1 photos"));
    addCounted("correction", QT_TRANSLATE_NOOP("core", "%1 corrections"));
    return m_matters;
  }

 private:
  const Worker& of(MergeSide side) const {
    return side == MergeSide::Stays ? m_plan.stays.worker : m_plan.goes.worker;
  }
  void add(const char* subject, qint64 row, MergeSide side, const QString& what, const Message& sentence) {
    m_matters.append({QLatin1String(subject), row, side, what, sentence.text()});
  }
  QString whatOf(MergeSide side) const { return side == MergeSide::Stays ? stayed : follows; }

  void addAssignments(MergeSide side) {
    for (const Assignment& each : side == MergeSide::Stays ? m_plan.staysAssignments : m_plan.goesAssignments)
      add("assignment", each.id.value(), side, whatOf(side), sentenceOf(each));
  }
  void addContracts(MergeSide side) {
    for (const Contract& each : contractsOf(m_work, of(side).id))
      add("contract", each.id.value(), side, whatOf(side),
          message(QT_TRANSLATE_NOOP("core", "Contract with %1 from %2 on"),
                  {each.employerName, isoText(each.data.beginsOn)}));
  }
  void addCards(MergeSide side) {
    for (const Card& each : side == MergeSide::Stays ? m_plan.staysCards : m_plan.goesCards) {
      const bool ends = isValidCard(each.state) && each.id != m_kept;
      const CardState end = merge_rules::endOf(each.state);
      const QString number = calledCard(each);
      if (!ends)
        add("card", each.id.value(), side, whatOf(side),
            message(QT_TRANSLATE_NOOP("core", "Citizen Card %1: %2"), {number, nameOf(each.state)}));
      else
        add("card", each.id.value(), side, codeOf(end),
            message(QT_TRANSLATE_NOOP("core", "Citizen Card %1: %2, becomes %3 (one person, one card)"),
                    {number, nameOf(each.state), nameOf(end)}));
    }
  }
  void addDocuments() {
    const QVector<QString> shared = sharedNumbers(m_plan.stays.worker, m_plan.goes.worker);
    for (const Document& each : m_plan.goes.worker.documents) {
      const bool both = shared.contains(each.number);
      add("document", 0, MergeSide::Goes, both ? QStringLiteral("joined") : follows,
          both ? message(QT_TRANSLATE_NOOP("core", "Number %1: both have it, it is one number from now on"),
                         {each.number})
               : message(QT_TRANSLATE_NOOP("core", "Number %1: finds the one that stays"), {each.number}));
    }
  }
  void addCounted(const char* subject, const char* words) {
    const int count = merge_store::countOf(m_work, subject, m_plan.goes.worker.id);
    if (count > 0) add(subject, 0, MergeSide::Goes, follows, message(words, {QString::number(count)}));
  }

  Work& m_work;
  const MergePlan& m_plan;
  CardId m_kept;
  QVector<MergeMatter> m_matters = {};
};

}  // namespace

QVector<MergeMatter> mattersOf(Work& work, const MergePlan& plan, CardId kept) {
  return Matters(work, plan, kept).all();
}

QVector<QString> doubtsOf(Work& work, const MergePlan& plan) {
  QVector<QString> doubts;
  const QString reason = merge_store::saidToDiffer(work, plan.stays.worker.id, plan.goes.worker.id);
  if (!reason.isEmpty())
    doubts.append(
        message(QT_TRANSLATE_NOOP("core", "At the counter they were said to be two persons: %1"), {reason})
            .text());
  if (!sharedNumbers(plan.stays.worker, plan.goes.worker).isEmpty())
    doubts.append(
        message(QT_TRANSLATE_NOOP("core",
                                  "A supervisor approved them as two persons with one number. Look at "
                                  "that proof first."))
            .text());
  if (plan.stays.worker.person.sex != plan.goes.worker.person.sex)
    doubts.append(
        message(QT_TRANSLATE_NOOP("core", "One is registered as a man, the other as a woman.")).text());
  return doubts;
}
