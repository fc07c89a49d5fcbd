#include "letters/letter_labels.h"

#include <QCoreApplication>

#include "base/pinyin.h"
#include "workers/worker_words.h"

namespace {

struct LetterLabels {
  Q_DECLARE_TR_FUNCTIONS(LetterLabels)
};

ChoiceItem item(const QString& code, const QString& words) {
  return {code, words, {}, readingOfText(words).initials, code, {}};
}

}  // namespace

namespace letter_labels {

QString kind(LetterKind kind) {
  switch (kind) {
    case LetterKind::Registration:
      return LetterLabels::tr("registration");
    case LetterKind::Employment:
      return LetterLabels::tr("employment");
    case LetterKind::Cover:
      return LetterLabels::tr("cover");
  }
  return {};
}

QString purpose(LetterPurpose purpose) {
  switch (purpose) {
    case LetterPurpose::Hospital:
      return LetterLabels::tr("hospital");
    case LetterPurpose::School:
      return LetterLabels::tr("school");
    case LetterPurpose::Police:
      return LetterLabels::tr("police");
    case LetterPurpose::Arbitration:
      return LetterLabels::tr("arbitration");
    case LetterPurpose::Other:
      return LetterLabels::tr("something else");
  }
  return {};
}

QString asker(LetterAsker asker) {
  switch (asker) {
    case LetterAsker::Self:
      return LetterLabels::tr("the worker himself");
    case LetterAsker::Authorised:
      return LetterLabels::tr("somebody he authorised");
    case LetterAsker::Authority:
      return LetterLabels::tr("an authority, in writing");
  }
  return {};
}

QString verdict(LetterVerdict verdict) {
  switch (verdict) {
    case LetterVerdict::Genuine:
      return LetterLabels::tr("genuine");
    case LetterVerdict::Void:
      return LetterLabels::tr("void");
    case LetterVerdict::Altered:
      return LetterLabels::tr("not to be relied on");
    case LetterVerdict::Mistyped:
      return LetterLabels::tr("mistyped");
    case LetterVerdict::Unknown:
      return LetterLabels::tr("unknown");
  }
  return {};
}

ChipKind chipOf(LetterVerdict verdict) {
  if (verdict == LetterVerdict::Genuine) return ChipKind::Ok;
  return verdict == LetterVerdict::Mistyped ? ChipKind::Warn : ChipKind::Error;
}

QString part(const QString& what) {
  if (what == QLatin1String("work")) return LetterLabels::tr("Assignments");
  if (what == QLatin1String("contracts")) return LetterLabels::tr("Contracts");
  if (what == QLatin1String("days")) return LetterLabels::tr("Days");
  if (what == QLatin1String("workerNumber")) return LetterLabels::tr("Registration no.");
  if (what == QLatin1String("registeredOn")) return LetterLabels::tr("Registered on");
  return worker_words::field(what);
}

QString period(const QDate& from, const QDate& to) {
  if (!from.isValid()) return {};
  return from.toString(Qt::ISODate) + QStringLiteral(" – ") + to.toString(Qt::ISODate);
}

QList<RadioRow::Option> kindOptions() {
  return {{codeOf(LetterKind::Registration), LetterLabels::tr("Registration")},
          {codeOf(LetterKind::Employment), LetterLabels::tr("Employment")},
          {codeOf(LetterKind::Cover), LetterLabels::tr("Cover")}};
}

QList<ChoiceItem> purposeChoices() {
  QList<ChoiceItem> items;
  for (const LetterPurpose each : {LetterPurpose::Hospital, LetterPurpose::School, LetterPurpose::Police,
                                   LetterPurpose::Arbitration, LetterPurpose::Other})
    items.append(item(codeOf(each), purpose(each)));
  return items;
}

QList<ChoiceItem> askerChoices() {
  QList<ChoiceItem> items;
  for (const LetterAsker each : {LetterAsker::Self, LetterAsker::Authorised, LetterAsker::Authority})
    items.append(item(codeOf(each), asker(each)));
  return items;
}

QList<ChoiceItem> languageChoices() {
  return {item(QStringLiteral("zh"), QStringLiteral("中文")),
          item(QStringLiteral("en"), QStringLiteral("English"))};
}

}  // namespace letter_labels
