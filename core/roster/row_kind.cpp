#include "roster/row_kind.h"

#include "base/text.h"
#include "roster/roster_values.h"

namespace {

/// So many digits are a number of a document, whatever else stands in the row.
constexpr int digitsOfNumber = 8;

int digitCount(const QString& text) {
  int count = 0;
  for (const QChar c : text) count += c.isDigit();
  return count;
}

bool isFooter(const QString& text) {
  const QString folded = foldWidth(squeezed(text)).remove(u' ');
  for (const QStringView word :
       {u"合计",        u"总计",        u"小计",      u"共计",     u"总人数",   u"制表",     u"填表",
        u"审核",        u"审批",        u"签字",      u"签名",     u"盖章",     u"单位盖章", u"公章",
        u"备注:",       u"注:",         u"说明:",     u"填写说明", u"填表说明", u"日期:",    u"项目负责人:",
        u"劳务负责人:", u"劳资专管员:", u"项目经理:", u"负责人签", u"班组长签", u"经办人",   u"复核",
        u"示例",        u"例:",         u"样例",      u"total"})
    if (folded.startsWith(word, Qt::CaseInsensitive)) return true;
  return folded.endsWith(u"小计") || folded.endsWith(u"合计");
}

const TableCell* firstFilled(const TableRow& row) {
  for (const TableCell& cell : row.cells)
    if (cell.kind != TableCell::Kind::Empty && !squeezed(cell.text).isEmpty()) return &cell;
  return nullptr;
}

}  // namespace

int columnOf(const RosterHead& head, const QString& field) {
  for (const RosterColumn& column : head.columns)
    if (!field.isEmpty() && column.field == field) return column.column;
  return -1;
}

RowKind::RowKind(const RosterHead& head) : m_number(columnOf(head, QStringLiteral("idNumber"))) {
  for (const char* field :
       {"idNumber", "name", "phone", "birthDate", "sex", "hukouAddress", "emergencyPhone"})
    if (const int column = columnOf(head, QString::fromLatin1(field)); column >= 0) m_personal.append(column);
  for (const RosterColumn& column : head.columns)
    if (const QString folded = foldedHeading(column.heading); !folded.isEmpty())
      m_headings.append({column.column, folded});
}

/// Two cells and more that are their column's own heading, and none that is a number of a document.
bool RowKind::isHeading(const TableRow& row) const {
  int same = 0;
  for (const auto& [column, heading] : m_headings) {
    const TableCell& cell = row.cell(column);
    if (cell.kind != TableCell::Kind::Text) continue;
    const QString folded = foldedHeading(cell.text);
    // Of a head of several rows each repeats its own part.
    if (!folded.isEmpty() && (folded == heading || heading.endsWith(folded) || heading.startsWith(folded)))
      ++same;
  }
  return same >= 2;
}

bool RowKind::saysWhoItIs(const TableRow& row) const {
  for (const int column : m_personal) {
    const TableCell& cell = row.cell(column);
    if (cell.noValue || (cell.kind != TableCell::Kind::Empty && cell.kind != TableCell::Kind::Error &&
                         !cell.fromMerge && !isLeftOpen(cell.text)))
      return true;
  }
  return false;
}

QString RowKind::skipped(const TableRow& row) const {
  const TableCell& number = row.cell(m_number);
  const bool hasNumber = digitCount(number.text) >= digitsOfNumber && !number.fromMerge;
  if (hasNumber) return {};
  const TableCell* first = firstFilled(row);
  if (first == nullptr) return QStringLiteral("blank");
  // A line across the table, the name of a crew say, is one merged cell.
  const bool isAcross = number.fromMerge && number.text == first->text;
  if (isAcross || isFooter(first->text)) return QStringLiteral("total");
  if (isHeading(row)) return QStringLiteral("heading");
  return saysWhoItIs(row) ? QString() : QStringLiteral("blank");
}
