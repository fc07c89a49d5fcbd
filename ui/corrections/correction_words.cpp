#include "corrections/correction_words.h"

#include <QCoreApplication>
#include <QLocale>

#include "base/code_table.h"
#include "base/pinyin.h"
#include "workers/worker_words.h"

namespace {

struct CorrectionWords {
  Q_DECLARE_TR_FUNCTIONS(CorrectionWords)
};

ChoiceItem item(const QString& code, const QString& words) {
  return {code, words, {}, readingOfText(words).initials, code, {}};
}

QString wordIn(const QList<ChoiceItem>& items, const QString& code) {
  for (const ChoiceItem& each : items)
    if (each.id == code) return each.text;
  return {};
}

QString listOf(const QString& field) {
  static const QHash<QString, QString> lists{
      {QStringLiteral("trade"), QStringLiteral("trade")},
      {QStringLiteral("skillLevel"), QStringLiteral("skill")},
      {QStringLiteral("education"), QStringLiteral("education")},
      {QStringLiteral("ethnic"), QStringLiteral("ethnic")},
      {QStringLiteral("political"), QStringLiteral("political")},
      {QStringLiteral("payKind"), QStringLiteral("settlement")},
  };
  return lists.value(field);
}

QList<ChoiceItem> choicesOf(const QString& field) {
  if (field == QLatin1String("documentKind")) return correction_words::documentChoices();
  if (field == QLatin1String("sex")) return correction_words::sexChoices();
  if (field == QLatin1String("hukouLocal")) return correction_words::hukouChoices();
  if (field == QLatin1String("documentLongTerm")) return correction_words::yesNoChoices();
  if (field == QLatin1String("initiative")) return correction_words::initiativeChoices();
  if (field == QLatin1String("kind")) return correction_words::contractKindChoices();
  return {};
}

}  // namespace

namespace correction_words {

QString subject(CorrectionSubject subject) {
  return subject == CorrectionSubject::Registration
             ? CorrectionWords::tr("second person with a number on file")
             : worker_words::subject(codeOf(subject));
}

QString state(CorrectionState state) {
  switch (state) {
    case CorrectionState::Done:
      return CorrectionWords::tr("corrected");
    case CorrectionState::Pending:
      return CorrectionWords::tr("waits for a supervisor");
    case CorrectionState::Approved:
      return CorrectionWords::tr("approved");
    case CorrectionState::Refused:
      return CorrectionWords::tr("refused");
    case CorrectionState::Withdrawn:
      return CorrectionWords::tr("taken back");
  }
  return {};
}

QString asker(AskedBy asked) { return wordIn(askerChoices(), codeOf(asked)); }

QString fields(const QVector<QString>& fields) {
  QStringList names;
  for (const QString& each : fields) names.append(worker_words::field(each));
  return names.join(CorrectionWords::tr(", "));
}

QString value(const QString& field, const QString& value) {
  if (value.isEmpty()) return CorrectionWords::tr("nothing");
  if (const QString list = listOf(field); !list.isEmpty())
    if (const QString name = CodeTable::get(list).nameIn(QLocale().language(), value); !name.isEmpty())
      return name;
  if (const QString word = wordIn(choicesOf(field), value); !word.isEmpty()) return word;
  if (field == QLatin1String("endReason")) return worker_words::endReason(value);
  if (field == QLatin1String("idNumber")) return worker_words::grouped(value);
  return field.endsWith(QLatin1String("hone")) ? worker_words::groupedPhone(value) : value;
}

QString changes(const Correction& correction) {
  QStringList parts;
  for (const FieldChange& each : correction.changes) {
    const QString name = worker_words::field(each.field);
    if (correction.subject == CorrectionSubject::Registration) {
      if (!each.value.isEmpty() &&
          (each.field == QLatin1String("name") || each.field == QLatin1String("idNumber")))
        parts.append(CorrectionWords::tr("%1: %2").arg(name, value(each.field, each.value)));
      continue;
    }
    parts.append(CorrectionWords::tr("%1: %2 → %3")
                     .arg(name, each.wasName.isEmpty() ? value(each.field, each.was) : each.wasName,
                          each.valueName.isEmpty() ? value(each.field, each.value) : each.valueName));
  }
  return parts.join(CorrectionWords::tr("; "));
}

QList<ChoiceItem> askerChoices() {
  return {item(QStringLiteral("worker"), CorrectionWords::tr("the worker himself")),
          item(QStringLiteral("employer"), CorrectionWords::tr("the employer")),
          item(QStringLiteral("office"), CorrectionWords::tr("found by the office"))};
}

QList<ChoiceItem> documentChoices() {
  QList<ChoiceItem> items;
  for (const DocumentKind kind : documentKinds()) items.append(item(codeOf(kind), nameOf(kind).text()));
  return items;
}

QList<ChoiceItem> sexChoices() {
  return {item(QStringLiteral("1"), CorrectionWords::tr("male")),
          item(QStringLiteral("2"), CorrectionWords::tr("female"))};
}

QList<ChoiceItem> hukouChoices() {
  return {item(QStringLiteral("true"), CorrectionWords::tr("of this city")),
          item(QStringLiteral("false"), CorrectionWords::tr("elsewhere"))};
}

QList<ChoiceItem> yesNoChoices() {
  return {item(QStringLiteral("true"), CorrectionWords::tr("yes")),
          item(QStringLiteral("false"), CorrectionWords::tr("no"))};
}

QList<ChoiceItem> initiativeChoices() {
  return {item(QStringLiteral("worker"), CorrectionWords::tr("the worker himself")),
          item(QStringLiteral("employer"), CorrectionWords::tr("the employer"))};
}

QList<ChoiceItem> contractKindChoices() {
  return {item(QStringLiteral("fixed-term"), CorrectionWords::tr("fixed term")),
          item(QStringLiteral("by-task"), CorrectionWords::tr("by task"))};
}

}  // namespace correction_words
