#include "kit/code_words.h"

#include <QLocale>

#include "base/code_table.h"
#include "base/pinyin.h"
#include "identity/division.h"

namespace {

QString nameIn(const char* table, const QString& code) {
  return code.isEmpty() ? QString() : CodeTable::get(QLatin1String(table)).nameIn(QLocale().language(), code);
}

}  // namespace

namespace code_words {

QString trade(const QString& code) {
  return code.isEmpty() ? QString() : tradeIn(QLocale().language(), code);
}
QString skillLevel(const QString& code) { return nameIn("skill", code); }
QString payKind(const QString& code) { return nameIn("settlement", code); }
QString projectCategory(const QString& code) { return nameIn("project-category", code); }
QString division(const QString& code) { return code.isEmpty() ? QString() : Divisions::get().describe(code); }

QList<ChoiceItem> choices(const QString& table) {
  const CodeTable& list = CodeTable::get(table);
  QList<ChoiceItem> items;
  for (const CodeItem& each : list.items())
    items.append({each.code, list.nameIn(QLocale().language(), each.code), QString(),
                  readingOfText(each.name).initials, each.code, QString()});
  return items;
}

QList<ChoiceItem> trades() { return choices(QStringLiteral("trade")); }

}  // namespace code_words
