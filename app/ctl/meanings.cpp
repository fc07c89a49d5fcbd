// What codes in texts mean: trades, skills, divisions and so on, which in the JSON stay codes.
#include <QHash>
#include <QLocale>
#include <QSet>

#include "base/code_table.h"
#include "ctl/columns.h"
#include "exports/platform.h"
#include "identity/division.h"

namespace {

/// The list that a field's codes are of.
QString listOf(const QString& field) {
  static const QHash<QString, QString> lists{
      {QStringLiteral("trade"), QStringLiteral("trade")},
      {QStringLiteral("skillLevel"), QStringLiteral("skill")},
      {QStringLiteral("education"), QStringLiteral("education")},
      {QStringLiteral("ethnic"), QStringLiteral("ethnic")},
      {QStringLiteral("political"), QStringLiteral("political")},
      {QStringLiteral("category"), QStringLiteral("project-category")},
      {QStringLiteral("payKind"), QStringLiteral("settlement")},
  };
  return lists.value(field);
}

QString nameOf(const QString& list, const QString& code) {
  const auto language = QLocale().language();
  return list == QLatin1String("trade") ? tradeIn(language, code)
                                        : CodeTable::get(list).nameIn(language, code);
}

bool isWord(const QString& field) {
  static const QSet<QString> fields{
      QStringLiteral("cardState"), QStringLiteral("why"),       QStringLiteral("warnings"),
      QStringLiteral("reasons"),   QStringLiteral("roles"),     QStringLiteral("what"),
      QStringLiteral("endReason"), QStringLiteral("wanting"),   QStringLiteral("goneBy"),
      QStringLiteral("cardSide"),  QStringLiteral("twinReason")};
  return fields.contains(field);
}

bool isDivision(const QString& field) {
  return field == QLatin1String("hukouDivision") || field == QLatin1String("division");
}

bool isFieldName(const QString& field) {
  return field == QLatin1String("missing") || field == QLatin1String("changedFields");
}

}  // namespace

QString meaningOf(const QString& field, const QString& text) {
  QString meaning;
  if (const QString list = listOf(field); !list.isEmpty())
    meaning = nameOf(list, text);
  else if (isDivision(field))
    meaning = Divisions::get().describe(text);
  else if (isWord(field))
    meaning = wordOf(text);
  else if (field == QLatin1String("promiseOutcome"))
    meaning = wordOf(text, {QStringLiteral("promise")});
  else if (field == QLatin1String("method"))
    meaning = nameOfMessage(text);
  else if (isFieldName(field))
    meaning = labelOf(text);
  return meaning.isEmpty() ? text : meaning;
}
