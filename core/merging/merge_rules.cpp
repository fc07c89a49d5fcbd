#include "merging/merge_rules.h"

#include <algorithm>

#include "attachments/attachment_rules.h"
#include "base/clock.h"
#include "identity/person_name.h"
#include "identity/resident_id.h"

namespace merge_rules {

namespace {

constexpr int longestReason = 200;
const QString document = QStringLiteral("idNumber");
const QString photo = QStringLiteral("photo");

/// Fields that are chosen together stand under the first of them.
struct Group {
  const char* name;
  QStringList fields;
};
const QVector<Group>& groups() {
  static const QVector<Group> table{
      {"idNumber",
       {QStringLiteral("documentKind"), QStringLiteral("idNumber"), QStringLiteral("documentFrom"),
        QStringLiteral("documentTo"), QStringLiteral("documentLongTerm")}},
      {"name", {QStringLiteral("name"), QStringLiteral("reading")}},
      {"sex", {QStringLiteral("sex")}},
      {"birthDate", {QStringLiteral("birthDate")}},
      {"ethnic", {QStringLiteral("ethnic")}},
      {"hukouAddress",
       {QStringLiteral("hukouAddress"), QStringLiteral("hukouDivision"), QStringLiteral("hukouLocal")}},
      {"phone", {QStringLiteral("phone")}},
      {"addressHere", {QStringLiteral("addressHere")}},
      {"residencePermit", {QStringLiteral("residencePermit")}},
      {"inCitySince", {QStringLiteral("inCitySince")}},
      {"education", {QStringLiteral("education")}},
      {"political", {QStringLiteral("political")}},
      {"emergencyName", {QStringLiteral("emergencyName"), QStringLiteral("emergencyPhone")}},
      {"trade", {QStringLiteral("trade")}},
      {"skillLevel", {QStringLiteral("skillLevel"), QStringLiteral("certificate")}},
  };
  return table;
}

QString textOf(const QJsonValue& value) {
  if (value.isBool()) return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
  return value.toString();
}

/// How much of a group somebody has; "no" is nothing that was filled in.
int filled(const QJsonObject& person, const Group& group) {
  return static_cast<int>(std::count_if(group.fields.begin(), group.fields.end(), [&](const QString& field) {
    const QString text = textOf(person.value(field));
    return !text.isEmpty() && text != QLatin1String("false");
  }));
}

bool isResident(const Worker& worker) { return worker.person.documentKind == DocumentKind::ResidentId; }

/// Which side's document, where the kinds decide it.
std::optional<MergeSide> betterDocument(const Worker& stays, const Worker& goes) {
  if (isResident(stays) == isResident(goes)) return std::nullopt;
  return isResident(stays) ? MergeSide::Stays : MergeSide::Goes;
}

/// What is printed on the document, and goes with it.
bool standsOnDocument(const QString& group) {
  return group == document || group == QLatin1String("name") || group == QLatin1String("sex") ||
         group == QLatin1String("birthDate");
}

MergeSide suggested(const Group& group, const Registration& stays, const Registration& goes) {
  const QString name = QLatin1String(group.name);
  const MergeSide newer =
      goes.writtenAt.milliseconds > stays.writtenAt.milliseconds ? MergeSide::Goes : MergeSide::Stays;
  if (standsOnDocument(name)) return betterDocument(stays.worker, goes.worker).value_or(newer);
  const int staysHas = filled(toJson(stays.worker.person), group);
  const int goesHas = filled(toJson(goes.worker.person), group);
  if (staysHas != goesHas) return staysHas > goesHas ? MergeSide::Stays : MergeSide::Goes;
  return newer;
}

QVector<MergeField> fieldsOf(const Group& group, const Registration& stays, const Registration& goes) {
  const QJsonObject here = toJson(stays.worker.person);
  const QJsonObject there = toJson(goes.worker.person);
  QVector<MergeField> fields;
  for (const QString& each : group.fields) {
    MergeField field{QLatin1String(group.name), each, textOf(here.value(each)), textOf(there.value(each))};
    field.differs = field.stays != field.goes;
    fields.append(field);
  }
  const bool differ =
      std::any_of(fields.begin(), fields.end(), [](const MergeField& f) { return f.differs; });
  const MergeSide side = differ ? suggested(group, stays, goes) : MergeSide::Stays;
  for (MergeField& each : fields) each.chosen = side;
  return fields;
}

QString rowText(PhotoId id) { return id ? QString::number(id.value()) : QString(); }

MergeField photoField(const Registration& stays, const Registration& goes) {
  MergeField field{photo, photo, rowText(stays.worker.photo), rowText(goes.worker.photo)};
  field.differs = field.stays != field.goes;
  if (goes.worker.photo > stays.worker.photo)
    field.chosen = MergeSide::Goes;  // none is 0; the newer is greater
  return field;
}

MergeSide sideOf(const QVector<MergeField>& fields, const QString& name) {
  for (const MergeField& each : fields)
    if (each.field == name) return each.chosen;
  return MergeSide::Stays;
}

}  // namespace

QVector<MergeField> sideBySide(const Registration& stays, const Registration& goes) {
  QVector<MergeField> fields;
  for (const Group& group : groups()) fields += fieldsOf(group, stays, goes);
  fields.append(photoField(stays, goes));
  return fields;
}

Result<QVector<MergeField>> chosen(QVector<MergeField> fields, const QVector<MergeChoice>& choices) {
  for (const MergeChoice& choice : choices) {
    const auto named = std::find_if(fields.begin(), fields.end(), [&](const MergeField& each) {
      return each.field == choice.field || each.group == choice.field;
    });
    if (named == fields.end())
      return refuse(invalid("choices", message(QT_TRANSLATE_NOOP("core", "There is no field “%1” to choose."),
                                               {choice.field})));
    const QString group = named->group;
    for (MergeField& each : fields)
      if (each.group == group) each.chosen = choice.side;
  }
  return fields;
}

PersonData personOf(const Worker& stays, const Worker& goes, const QVector<MergeField>& fields) {
  const QJsonObject here = toJson(stays.person);
  const QJsonObject there = toJson(goes.person);
  QJsonObject person;
  for (const MergeField& each : fields) {
    if (each.field == photo) continue;
    const QJsonValue value = (each.chosen == MergeSide::Stays ? here : there).value(each.field);
    if (!value.isUndefined()) person.insert(each.field, value);
  }
  return fromJson<PersonData>(person).value_or(stays.person);
}

PhotoId photoOf(const Worker& stays, const Worker& goes, const QVector<MergeField>& fields) {
  return sideOf(fields, photo) == MergeSide::Stays ? stays.photo : goes.photo;
}

bool wantsProof(const PersonData& stays, const PersonData& goes) {
  if (foldedName(stays.name) != foldedName(goes.name) || stays.birthDate != goes.birthDate) return true;
  return stays.documentKind == DocumentKind::ResidentId && goes.documentKind == DocumentKind::ResidentId &&
         !searchFormsOf(stays.idNumber).contains(goes.idNumber);
}

// ---- days that both have -----------------------------------------------------------------------------

namespace {

bool share(const Assignment& a, const Assignment& b) {
  return (a.isOpen() || b.beginsOn <= a.endsOn) && (b.isOpen() || a.beginsOn <= b.endsOn);
}

/// They meet on one day only: who moves may leave and arrive on it.
bool meet(const Assignment& a, const Assignment& b) {
  return (!a.isOpen() && a.endsOn == b.beginsOn) || (!b.isOpen() && b.endsOn == a.beginsOn);
}

Message sentenceOf(const MergeOverlap& each, bool sameProject) {
  const QString from = isoText(each.from), to = isoText(each.to);
  if (sameProject && !each.to.isValid())
    return message(QT_TRANSLATE_NOOP("core", "Both registrations are on %1 from %2 on."),
                   {each.firstProject, from});
  if (sameProject)
    return message(QT_TRANSLATE_NOOP("core", "Both registrations were on %1 from %2 to %3."),
                   {each.firstProject, from, to});
  if (!each.to.isValid())
    return message(
        QT_TRANSLATE_NOOP("core", "From %1 on both %2 and %3 are liable; the gate that sees him decides."),
        {from, each.firstProject, each.secondProject});
  return message(
      QT_TRANSLATE_NOOP("core", "From %1 to %2 both %3 and %4 are liable; the gate that saw him decides."),
      {from, to, each.firstProject, each.secondProject});
}

MergeOverlap overlapOf(const Assignment& a, const Assignment& b) {
  const bool inOrder = a.beginsOn != b.beginsOn ? a.beginsOn < b.beginsOn : a.id < b.id;
  const Assignment& first = inOrder ? a : b;
  const Assignment& second = inOrder ? b : a;
  MergeOverlap found;
  found.first = first.id;
  found.second = second.id;
  found.firstProject = first.projectName;
  found.secondProject = second.projectName;
  found.from = second.beginsOn;
  if (!first.isOpen() || !second.isOpen())
    found.to = first.isOpen()    ? second.endsOn
               : second.isOpen() ? first.endsOn
                                 : std::min(first.endsOn, second.endsOn);
  found.onFile = second.overlapReason.isEmpty() ? first.overlapReason : second.overlapReason;
  found.sameDay = meet(a, b);
  found.wanted = found.onFile.isEmpty() && !found.sameDay;
  found.sentence = sentenceOf(found, first.project == second.project).text();
  return found;
}

QString reasonFor(const MergeOverlap& overlap, const MergeWorkers& entered) {
  for (const OverlapReason& each : entered.overlaps)
    if (each.assignment == overlap.second) return each.reason.simplified();
  return entered.overlapReason.simplified();
}

}  // namespace

QVector<MergeOverlap> overlaps(const QVector<Assignment>& stays, const QVector<Assignment>& goes) {
  QVector<MergeOverlap> found;
  for (const Assignment& a : stays)
    for (const Assignment& b : goes)
      if (a.endReason != neverHeld && b.endReason != neverHeld && share(a, b)) found.append(overlapOf(a, b));
  std::stable_sort(found.begin(), found.end(),
                   [](const MergeOverlap& a, const MergeOverlap& b) { return a.from < b.from; });
  return found;
}

QHash<AssignmentId, QString> overlapReasons(const QVector<MergeOverlap>& overlaps,
                                            const MergeWorkers& entered) {
  QHash<AssignmentId, QString> reasons;
  for (const MergeOverlap& each : overlaps)
    if (each.wanted)
      reasons.insert(each.second, reasonFor(each, entered));
    else if (each.sameDay && each.onFile.isEmpty() && !reasons.contains(each.second))
      reasons.insert(each.second, QStringLiteral("same-day"));
  return reasons;
}

// ---- cards -------------------------------------------------------------------------------------------

CardId cardToKeep(const QVector<Card>& cards) {
  const Card* best = nullptr;
  const auto newer = [](const Card& a, const Card& b) {
    if (a.state != b.state) return a.state > b.state;  // valid states stand in the order of their steps
    return a.number != b.number ? a.number > b.number : a.id > b.id;
  };
  for (const Card& each : cards)
    if (isValidCard(each.state) && (best == nullptr || newer(each, *best))) best = &each;
  return best ? best->id : CardId();
}

CardState endOf(CardState state) {
  return state == CardState::Active ? CardState::Returned : CardState::Cancelled;
}

// ---- what is wanted ----------------------------------------------------------------------------------

Findings checkReason(const QString& reason) {
  const QString words = reason.simplified();
  if (words.isEmpty())
    return {errorAt("reason", "reason-missing", message(QT_TRANSLATE_NOOP("core", "Say why.")))};
  if (words.size() > longestReason)
    return {errorAt("reason", "reason-too-long",
                    message(QT_TRANSLATE_NOOP("core", "The reason may have %1 characters; it has %2."),
                            {QString::number(longestReason), QString::number(words.size())}))};
  return {};
}

namespace {

Findings checkOverlapReasons(const MergeWorkers& entered, const QVector<MergeOverlap>& overlaps) {
  for (const MergeOverlap& each : overlaps) {
    if (!each.wanted) continue;
    const QString reason = reasonFor(each, entered);
    if (reason.isEmpty())
      return {
          errorAt("overlapReason", "overlap-without-reason",
                  message(QT_TRANSLATE_NOOP("core",
                                            "%1 and %2 share days from %3 on. Say why: both stay on file, "
                                            "and both are named."),
                          {each.firstProject, each.secondProject, isoText(each.from)}))};
    if (reason.size() > longestReason)
      return {errorAt("overlapReason", "reason-too-long",
                      message(QT_TRANSLATE_NOOP("core", "The reason may have %1 characters; it has %2."),
                              {QString::number(longestReason), QString::number(reason.size())}))};
  }
  return {};
}

}  // namespace

Findings check(const MergeWorkers& entered, bool proofWanted, const QVector<MergeOverlap>& overlaps,
               const QVector<CardId>& validCards) {
  Findings findings = checkReason(entered.reason);
  findings << attachment_rules::check(entered.proofs);
  if (proofWanted && entered.proofs.isEmpty())
    findings << errorAt("proofs", "proof-missing",
                        message(QT_TRANSLATE_NOOP("core",
                                                  "Name, birth date or number differ. Attach the proof that "
                                                  "the two are one person.")));
  findings << checkOverlapReasons(entered, overlaps);
  if (entered.card && !validCards.contains(entered.card))
    findings << errorAt("card", "card-not-valid",
                        message(QT_TRANSLATE_NOOP("core", "This card is none of their valid ones.")));
  return findings;
}

}  // namespace merge_rules
