#include "workers/history_words.h"

#include <QCoreApplication>

#include "kit/code_words.h"
#include "workers/worker_words.h"

namespace {

struct HistoryCode {
  const char* code;
  const char* words;
};

class HistoryWords {
  Q_DECLARE_TR_FUNCTIONS(HistoryWords)

 public:
  template <size_t N>
  static QString of(const HistoryCode (&table)[N], const QString& code) {
    for (const HistoryCode& each : table)
      if (code == QLatin1String(each.code)) return tr(each.words);
    return code;
  }
};

constexpr HistoryCode kStepReasons[] = {
    {"photo", QT_TRANSLATE_NOOP("HistoryWords", "his photo came")},
    {"merged", QT_TRANSLATE_NOOP("HistoryWords", "registrations merged")},
    {"unmerged", QT_TRANSLATE_NOOP("HistoryWords", "merge taken apart")},
    {"upgrade", QT_TRANSLATE_NOOP("HistoryWords", "program updated")},
};

constexpr HistoryCode kCardCodes[] = {
    {"worker", QT_TRANSLATE_NOOP("HistoryWords", "the worker himself")},
    {"manager", QT_TRANSLATE_NOOP("HistoryWords", "labour manager")},
    {"signature", QT_TRANSLATE_NOOP("HistoryWords", "has signed")},
    {"call-back", QT_TRANSLATE_NOOP("HistoryWords", "called back")},
    {"photo-unfit", QT_TRANSLATE_NOOP("HistoryWords", "photo unfit")},
    {"refused", QT_TRANSLATE_NOOP("HistoryWords", "wants no card")},
};

// States and kinds of corrections, letters, merges and contracts, and who asked for them.
constexpr HistoryCode kCodes[] = {
    {"done", QT_TRANSLATE_NOOP("HistoryWords", "done at once")},
    {"pending", QT_TRANSLATE_NOOP("HistoryWords", "to be decided")},
    {"approved", QT_TRANSLATE_NOOP("HistoryWords", "approved by a supervisor")},
    {"refused", QT_TRANSLATE_NOOP("HistoryWords", "not approved")},
    {"withdrawn", QT_TRANSLATE_NOOP("HistoryWords", "taken back")},
    {"void", QT_TRANSLATE_NOOP("HistoryWords", "void")},
    {"merged", QT_TRANSLATE_NOOP("HistoryWords", "merged")},
    {"apart", QT_TRANSLATE_NOOP("HistoryWords", "taken apart")},
    {"fixed-term", QT_TRANSLATE_NOOP("HistoryWords", "fixed term")},
    {"by-task", QT_TRANSLATE_NOOP("HistoryWords", "by task")},
    {"registration", QT_TRANSLATE_NOOP("HistoryWords", "registration")},
    {"employment", QT_TRANSLATE_NOOP("HistoryWords", "employment")},
    {"cover", QT_TRANSLATE_NOOP("HistoryWords", "cover")},
    {"hospital", QT_TRANSLATE_NOOP("HistoryWords", "hospital")},
    {"school", QT_TRANSLATE_NOOP("HistoryWords", "school")},
    {"police", QT_TRANSLATE_NOOP("HistoryWords", "police")},
    {"arbitration", QT_TRANSLATE_NOOP("HistoryWords", "arbitration")},
    {"other", QT_TRANSLATE_NOOP("HistoryWords", "other")},
    {"worker", QT_TRANSLATE_NOOP("HistoryWords", "the worker himself")},
    {"self", QT_TRANSLATE_NOOP("HistoryWords", "the worker himself")},
    {"employer", QT_TRANSLATE_NOOP("HistoryWords", "employer")},
    {"office", QT_TRANSLATE_NOOP("HistoryWords", "the office")},
    {"authorised", QT_TRANSLATE_NOOP("HistoryWords", "somebody he authorised")},
    {"authority", QT_TRANSLATE_NOOP("HistoryWords", "an authority")},
    {"assignment", QT_TRANSLATE_NOOP("HistoryWords", "assignment")},
    {"contract", QT_TRANSLATE_NOOP("HistoryWords", "contract")},
};

/// The words of an enumerated value; the text itself where it is none of its codes.
template <class E>
QString enumerated(const QString& text, QString (*words)(E)) {
  E value{};
  return fromCode(text, value) ? words(value) : text;
}

QString orText(const QString& words, const QString& text) { return words.isEmpty() ? text : words; }

QString documentKind(const QString& text) {
  DocumentKind kind{};
  return fromCode(text, kind) ? nameOf(kind).text() : text;
}

QString ofCard(const QString& field, const QString& text) {
  if (field == QLatin1String("state")) return enumerated<CardState>(text, &nameOf);
  if (field == QLatin1String("reason")) return history_words::stepReason(text);
  const bool isCode = field == QLatin1String("deliveredTo") || field == QLatin1String("how") ||
                      field == QLatin1String("want");
  return isCode ? HistoryWords::of(kCardCodes, text) : text;
}

struct FieldWords {
  const char* field;
  QString (*words)(const QString& text);
};

constexpr FieldWords kFieldWords[] = {
    {"sex", [](const QString& text) { return enumerated<Sex>(text, &worker_words::sex); }},
    {"how", [](const QString& text) { return enumerated<ToldHow>(text, &worker_words::toldHow); }},
    {"told", [](const QString& text) { return enumerated<ToldHow>(text, &worker_words::toldHow); }},
    {"initiative",
     [](const QString& text) { return enumerated<Initiative>(text, &worker_words::initiative); }},
    {"endReason", [](const QString& text) { return worker_words::endReason(text); }},
    {"documentKind", &documentKind},
    {"payKind", [](const QString& text) { return orText(code_words::payKind(text), text); }},
    {"trade", [](const QString& text) { return orText(code_words::trade(text), text); }},
    {"skillLevel", [](const QString& text) { return orText(code_words::skillLevel(text), text); }},
    {"hukouDivision", [](const QString& text) { return orText(code_words::division(text), text); }},
    {"state", [](const QString& text) { return HistoryWords::of(kCodes, text); }},
    {"kind", [](const QString& text) { return HistoryWords::of(kCodes, text); }},
    {"for", [](const QString& text) { return HistoryWords::of(kCodes, text); }},
    {"askedBy", [](const QString& text) { return HistoryWords::of(kCodes, text); }},
    {"subject", [](const QString& text) { return HistoryWords::of(kCodes, text); }},
};

}  // namespace

namespace history_words {

QString stepReason(const QString& reason) { return HistoryWords::of(kStepReasons, reason); }

QString value(const QString& subject, const QString& field, const QString& text) {
  if (subject == QLatin1String("card")) return ofCard(field, text);
  for (const FieldWords& each : kFieldWords)
    if (field == QLatin1String(each.field)) return each.words(text);
  return text;
}

}  // namespace history_words
