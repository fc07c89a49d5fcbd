#include "roster/column_content.h"

#include <QSet>

#include "base/code_table.h"
#include "base/csv.h"
#include "base/text.h"
#include "identity/person_name.h"
#include "identity/phone.h"
#include "identity/sex.h"
#include "identity/typed_number.h"
#include "roster/roster_values.h"

namespace {

/// Digits 7 to 14 as the birth date of somebody who may be at work.
bool hasBirth(const QString& number, const QDate& today) {
  const QDate birth = QDate::fromString(number.mid(6, 8), QStringLiteral("yyyyMMdd"));
  return birth.isValid() && birth.year() >= 1900 && birth < today;
}

bool isWholeNumber(const QString& number) {
  if (number.size() == 15)
    return firstNonDigit(number) < 0 && number.front() >= u'1' && number.front() <= u'6';
  if (number.size() != 18) return false;
  const qsizetype bad = firstNonDigit(number);
  return (bad < 0 || (bad == 17 && number.back() == u'X')) && hasBirth(number, QDate(2100, 1, 1));
}

const QSet<QString>& surnames() {
  static const QSet<QString> all = [] {
    QSet<QString> names;
    const CsvTable table = CsvTable::load(QStringLiteral(":/data/demo/surnames.csv"));
    for (qsizetype row = 0; row < table.rows.size(); ++row) names.insert(table.cell(row, 0));
    return names;
  }();
  return all;
}

bool isListed(const char* table, const QString& text) {
  return !text.isEmpty() && !text.front().isDigit() &&
         !CodeTable::get(QString::fromLatin1(table)).codeOf(text).isEmpty();
}

bool looksLikeName(const TableCell& cell) {
  const QString text = squeezed(cell.text).remove(u' ');
  if (cell.kind != TableCell::Kind::Text || characterCount(text) < 2) return false;
  const auto name = PersonName::parse(text);
  if (!name || isListed("trade", text) || isListed("ethnic", text) || isListed("education", text))
    return false;
  if (name->text().contains(u'·')) return true;
  return characterCount(text) <= 4 &&
         (surnames().contains(text.left(1)) || surnames().contains(text.left(2)));
}

bool looksLikeAddress(const TableCell& cell) {
  const QString text = squeezed(cell.text);
  if (cell.kind != TableCell::Kind::Text || text.size() < 6) return false;
  int marks = 0;
  for (const QChar c : QStringView(u"省市县区镇乡村路号组室")) marks += text.contains(c);
  return marks >= 2;
}

bool looksLikeBirth(const TableCell& cell, const QDate& today) {
  const DateValue value = readDate(cell, DateWanted::Birth, today);
  return value.day.isValid() && !value.trouble && value.day.addYears(15) < today;
}

bool looksLike(const TableCell& cell, const QString& field, const QDate& today) {
  if (field == QLatin1String("idNumber")) return looksLikeIdNumber(cell);
  if (field == QLatin1String("phone")) return parseMobile(cell.text).has_value();
  if (field == QLatin1String("name")) return looksLikeName(cell);
  if (field == QLatin1String("sex"))
    return cell.kind == TableCell::Kind::Text && !squeezed(cell.text).front().isDigit() &&
           sexFromText(cell.text) != Sex::Unknown;
  if (field == QLatin1String("birthDate")) return looksLikeBirth(cell, today);
  if (field == QLatin1String("hukouAddress")) return looksLikeAddress(cell);
  return isListed(field.toLatin1().constData(), squeezed(cell.text));
}

}  // namespace

bool looksLikeIdNumber(const TableCell& cell) {
  const TypedNumber typed(cell.text);
  // Excel's 3.29921E+17: eighteen digits before they were lost.
  if (typed.shortened)
    return typed.text.endsWith(QLatin1String("E+17")) || typed.text.endsWith(QLatin1String("E17"));
  return isWholeNumber(typed.text);
}

const QVector<QString>& fieldsToldByContent() {
  static const QVector<QString> all = {
      QStringLiteral("idNumber"), QStringLiteral("phone"),     QStringLiteral("name"),
      QStringLiteral("sex"),      QStringLiteral("birthDate"), QStringLiteral("ethnic"),
      QStringLiteral("trade"),    QStringLiteral("education"), QStringLiteral("hukouAddress")};
  return all;
}

double contentShare(const QVector<TableRow>& rows, qsizetype firstRow, int column, const QString& field,
                    const QDate& today) {
  if (!fieldsToldByContent().contains(field)) return 0;
  int filled = 0;
  int fitting = 0;
  for (qsizetype at = firstRow; at < rows.size(); ++at) {
    const TableCell& cell = rows[at].cell(column);
    if (cell.kind == TableCell::Kind::Empty || isLeftOpen(cell.text)) continue;
    ++filled;
    fitting += looksLike(cell, field, today);
  }
  if (filled * 3 < rows.size() - firstRow || filled == 0) return 0;
  return static_cast<double>(fitting) / filled;
}
