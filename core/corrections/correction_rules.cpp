#include "corrections/correction_rules.h"

#include <QSet>

#include "attachments/attachment_rules.h"
#include "identity/person_name.h"
#include "identity/resident_id.h"

namespace correction_rules {

namespace {
constexpr int longestReason = 200;

const QSet<QString>& guarded(CorrectionSubject subject) {
  static const QSet<QString> worker{QStringLiteral("name"), QStringLiteral("idNumber"),
                                    QStringLiteral("documentKind"), QStringLiteral("birthDate")};
  static const QSet<QString> assignment{QStringLiteral("project"), QStringLiteral("employer"),
                                        QStringLiteral("beginsOn"), QStringLiteral("endsOn")};
  static const QSet<QString> contract{QStringLiteral("kind"),    QStringLiteral("beginsOn"),
                                      QStringLiteral("endsOn"),  QStringLiteral("endedOn"),
                                      QStringLiteral("payKind"), QStringLiteral("pay")};
  static const QSet<QString> none;
  switch (subject) {
    case CorrectionSubject::Worker:
      return worker;
    case CorrectionSubject::Assignment:
      return assignment;
    case CorrectionSubject::Contract:
      return contract;
    case CorrectionSubject::Registration:
      break;
  }
  return none;
}

QString textOf(const QJsonValue& value) {
  if (value.isBool()) return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
  if (value.isDouble()) return QString::number(value.toInteger());
  return value.toString();
}

QJsonValue valueFrom(const QString& text, const QJsonValue& like) {
  if (!like.isBool()) return text;
  if (text == QLatin1String("true")) return true;
  return text == QLatin1String("false") ? QJsonValue(false) : QJsonValue(text);
}
}  // namespace

bool waits(CorrectionSubject subject, const FieldChange& change) {
  if (subject == CorrectionSubject::Registration) return true;
  if (!guarded(subject).contains(change.field)) return false;
  if (subject != CorrectionSubject::Worker) return true;
  if (change.field == QLatin1String("name")) return foldedName(change.was) != foldedName(change.value);
  if (change.field == QLatin1String("idNumber")) return !searchFormsOf(change.was).contains(change.value);
  return true;
}

bool anyWaits(CorrectionSubject subject, const QVector<FieldChange>& changes) {
  return std::any_of(changes.begin(), changes.end(),
                     [&](const FieldChange& each) { return waits(subject, each); });
}

Findings check(CorrectionSubject subject, const QVector<FieldChange>& changes,
               const std::optional<AskedBy>& askedBy, const QString& reason,
               const QVector<NewAttachment>& proofs) {
  Findings findings;
  if (changes.isEmpty())
    findings << errorAt(
        "changes", "nothing-differs",
        message(QT_TRANSLATE_NOOP("core", "Nothing differs from what is on file. Change a field first.")));
  if (!askedBy)
    findings << errorAt("askedBy", "asker-missing",
                        message(QT_TRANSLATE_NOOP("core",
                                                  "Say who asked for it: the worker, the employer, or the "
                                                  "office itself.")));
  const QString words = reason.simplified();
  if (words.isEmpty())
    findings << errorAt("reason", "reason-missing",
                        message(QT_TRANSLATE_NOOP("core", "Say why it is corrected.")));
  else if (words.size() > longestReason)
    findings << errorAt("reason", "reason-too-long",
                        message(QT_TRANSLATE_NOOP("core", "The reason may have %1 characters; it has %2."),
                                {QString::number(longestReason), QString::number(words.size())}));
  findings << attachment_rules::check(proofs);
  if (proofs.isEmpty() && anyWaits(subject, changes))
    findings << errorAt("proofs", "proof-missing",
                        message(QT_TRANSLATE_NOOP("core",
                                                  "Attach the proof (a scan or a photo): a supervisor "
                                                  "decides on it.")));
  return findings;
}

QJsonObject changed(const QJsonObject& onFile, const QJsonObject& blank,
                    const QVector<FieldChange>& changes) {
  QJsonObject now = onFile;
  for (const FieldChange& each : changes) {
    if (each.value.isEmpty() && !blank.value(each.field).isString())
      now.remove(each.field);  // no date, no row
    else
      now.insert(each.field, valueFrom(each.value.trimmed(), blank.value(each.field)));
  }
  return now;
}

QVector<FieldChange> differences(const QJsonObject& was, const QJsonObject& is) {
  QStringList names = was.keys() + is.keys();
  names.removeDuplicates();
  names.sort();
  QVector<FieldChange> changes;
  for (const QString& name : std::as_const(names))
    if (const QString before = textOf(was.value(name)), after = textOf(is.value(name)); before != after)
      changes.append({name, before, after, {}, {}});
  return changes;
}

QJsonObject valuesBefore(const QVector<FieldChange>& changes) {
  QJsonObject values;
  for (const FieldChange& each : changes) values.insert(each.field, each.was);
  return values;
}

QJsonObject valuesAfter(const QVector<FieldChange>& changes) {
  QJsonObject values;
  for (const FieldChange& each : changes) values.insert(each.field, each.value);
  return values;
}

}  // namespace correction_rules
