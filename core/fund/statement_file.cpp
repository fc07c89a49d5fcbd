#include "fund/statement_file.h"

#include "exchange/table_writer.h"

namespace {

QString heading(const char* source) { return message(source).text(); }

WrittenCell unlessNought(Money amount) {
  return amount == Money() ? WrittenCell() : WrittenCell::ofMoney(amount);
}

QVector<WrittenColumn> statementColumns() {
  const auto column = [](const char* source, double width, bool asText = false) {
    WrittenColumn made;
    made.heading = heading(source);
    made.width = width;
    made.asText = asText;
    return made;
  };
  return {column(QT_TRANSLATE_NOOP("core", "Day"), 12),
          column(QT_TRANSLATE_NOOP("core", "Entry"), 10),
          column(QT_TRANSLATE_NOOP("core", "Money for"), 14),
          column(QT_TRANSLATE_NOOP("core", "Other account"), 28),
          column(QT_TRANSLATE_NOOP("core", "Other party"), 28),
          column(QT_TRANSLATE_NOOP("core", "Receipt or order"), 22, true),
          column(QT_TRANSLATE_NOOP("core", "Text"), 28),
          column(QT_TRANSLATE_NOOP("core", "Came in"), 16),
          column(QT_TRANSLATE_NOOP("core", "Went out"), 16),
          column(QT_TRANSLATE_NOOP("core", "Balance"), 16),
          column(QT_TRANSLATE_NOOP("core", "Prepared by"), 14),
          column(QT_TRANSLATE_NOOP("core", "Approved by"), 14)};
}

/// Whose statement it is stands beside the opening balance: a file goes astray without its name.
QVector<WrittenCell> sumRow(const QDate& day, const char* word, const QString& whose, const WrittenCell& in,
                            const WrittenCell& out, Money balance) {
  return {WrittenCell::ofDate(day),
          {},
          {},
          {},
          WrittenCell::ofText(heading(word)),
          {},
          WrittenCell::ofText(whose),
          in,
          out,
          WrittenCell::ofMoney(balance)};
}

/// Where it came from or went to.
QString otherAccountOf(const StatementLine& line) {
  return accountCalled(line.otherKind, line.otherName, nameOf(line.otherKind));
}

QVector<WrittenCell> lineRow(const FundStatement& statement, const StatementLine& line) {
  const bool sum = !line.entry;
  return {WrittenCell::ofDate(line.day),
          sum ? WrittenCell() : WrittenCell::ofCount(line.entry.value()),
          WrittenCell::ofText(sum ? QString() : nameOf(line.kind)),
          WrittenCell::ofText(sum ? QString() : otherAccountOf(line)),
          WrittenCell::ofText(line.party),
          WrittenCell::ofText(line.number),
          WrittenCell::ofText(line.text),
          unlessNought(line.in),
          unlessNought(line.out),
          WrittenCell::ofMoney(line.balance),
          WrittenCell::ofText(nameAmong(statement.people, line.preparedBy)),
          WrittenCell::ofText(nameAmong(statement.people, line.approvedBy))};
}

}  // namespace

Result<qint64> writeStatement(const FundStatement& statement, const QString& path) {
  const auto writer = TableWriter::create(path);
  if (!writer) return refuse(writer.error());
  (*writer)->addSheet(heading(QT_TRANSLATE_NOOP("core", "Statement")), statementColumns());
  (*writer)->addRow(sumRow(statement.from, QT_TRANSLATE_NOOP("core", "Opening balance"),
                           statement.project ? statement.projectName : statement.bank, {}, {},
                           statement.opening));
  for (const StatementLine& line : statement.lines) (*writer)->addRow(lineRow(statement, line));
  (*writer)->addRow(sumRow(statement.to, QT_TRANSLATE_NOOP("core", "Closing balance"), {},
                           WrittenCell::ofMoney(statement.in), WrittenCell::ofMoney(statement.out),
                           statement.closing));
  if (const auto written = (*writer)->finish(); !written) return refuse(written.error());
  return statement.lines.size();
}
