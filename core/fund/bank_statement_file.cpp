#include "fund/bank_statement_file.h"

#include <QHash>

#include "exchange/table_file.h"

namespace {

enum class BankColumn { Day, Serial, In, Out, Amount, Party, Text, Balance };

/// The words that banks head their columns with. 贷 is what the account gains: the bank speaks of its own
/// debt.
std::optional<BankColumn> columnOf(const QString& heading) {
  static const QHash<QString, BankColumn> words{{"日期", BankColumn::Day},
                                                {"交易日期", BankColumn::Day},
                                                {"记账日期", BankColumn::Day},
                                                {"入账日期", BankColumn::Day},
                                                {"date", BankColumn::Day},
                                                {"流水号", BankColumn::Serial},
                                                {"交易流水号", BankColumn::Serial},
                                                {"凭证号", BankColumn::Serial},
                                                {"回单编号", BankColumn::Serial},
                                                {"serial", BankColumn::Serial},
                                                {"收入", BankColumn::In},
                                                {"收入金额", BankColumn::In},
                                                {"贷方发生额", BankColumn::In},
                                                {"贷方金额", BankColumn::In},
                                                {"存入", BankColumn::In},
                                                {"in", BankColumn::In},
                                                {"支出", BankColumn::Out},
                                                {"支出金额", BankColumn::Out},
                                                {"借方发生额", BankColumn::Out},
                                                {"借方金额", BankColumn::Out},
                                                {"支取", BankColumn::Out},
                                                {"out", BankColumn::Out},
                                                {"金额", BankColumn::Amount},
                                                {"交易金额", BankColumn::Amount},
                                                {"发生额", BankColumn::Amount},
                                                {"amount", BankColumn::Amount},
                                                {"对方户名", BankColumn::Party},
                                                {"对方名称", BankColumn::Party},
                                                {"对方账户名称", BankColumn::Party},
                                                {"付款人", BankColumn::Party},
                                                {"party", BankColumn::Party},
                                                {"摘要", BankColumn::Text},
                                                {"附言", BankColumn::Text},
                                                {"用途", BankColumn::Text},
                                                {"text", BankColumn::Text},
                                                {"余额", BankColumn::Balance},
                                                {"账户余额", BankColumn::Balance},
                                                {"balance", BankColumn::Balance}};
  QString word = heading.simplified().remove(u' ').toLower();
  // "收入金额(元)"
  word = word.section(u'(', 0, 0).section(u'（', 0, 0);
  const auto found = words.find(word);
  return found == words.end() ? std::nullopt : std::optional(*found);
}

using BankColumns = QHash<BankColumn, int>;

BankColumns columnsOf(const TableRow& row) {
  BankColumns columns;
  for (int i = 0; i < row.cells.size(); ++i)
    if (const auto column = columnOf(row.cells[i].text); column && !columns.contains(*column))
      columns.insert(*column, i);
  return columns;
}

bool isHead(const BankColumns& columns) {
  return columns.contains(BankColumn::Day) && columns.contains(BankColumn::Serial) &&
         (columns.contains(BankColumn::In) || columns.contains(BankColumn::Amount));
}

Error unreadable(qint64 row, const QString& what) {
  return invalid("file",
                 message(QT_TRANSLATE_NOOP("core", "Row %1: “%2” cannot be read as a day or an amount."),
                         {QString::number(row), what}));
}

QDate dayOf(const TableCell& cell) {
  if (cell.kind == TableCell::Kind::Date) return cell.date;
  const QString text = cell.text.trimmed().section(u' ', 0, 0);
  for (const char* form : {"yyyy-MM-dd", "yyyyMMdd", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日", "yyyy-M-d"})
    if (const QDate day = QDate::fromString(text, QString::fromUtf8(form)); day.isValid()) return day;
  return {};
}

class BankRow {
 public:
  BankRow(const TableRow& row, const BankColumns& columns) : m_row(row), m_columns(columns) {}

  QString text(BankColumn column) const {
    return m_columns.contains(column) ? m_row.cell(m_columns[column]).text.simplified() : QString();
  }
  TableCell cell(BankColumn column) const {
    return m_columns.contains(column) ? m_row.cell(m_columns[column]) : TableCell();
  }
  /// Nothing where the cell is empty.
  Result<std::optional<Money>> amount(BankColumn column) const {
    QString written = text(column);
    const bool less = written.startsWith(u'-') || written.startsWith(u'−');
    if (less) written.remove(0, 1);
    if (written.isEmpty()) return std::optional<Money>();
    const auto read = Money::parse(written);
    if (!read) return refuse(unreadable(m_row.number, text(column)));
    return std::optional(less ? Money::fen(-read->inFen()) : *read);
  }

 private:
  const TableRow& m_row;
  const BankColumns& m_columns;
};

/// A column of what came in may hold what was taken back from it, less than nought: that went out.
void addTo(BankLine& line, qint64 gained) {
  const qint64 sum = line.in.inFen() - line.out.inFen() + gained;
  line.in = Money::fen(std::max<qint64>(0, sum));
  line.out = Money::fen(std::max<qint64>(0, -sum));
}

/// Nothing of a row that is no line.
Result<std::optional<BankLine>> lineOf(const TableRow& row, const BankColumns& columns) {
  const BankRow cells(row, columns);
  BankLine line;
  line.row = row.number;
  for (const auto& [column, sign] :
       {std::pair(BankColumn::In, 1), std::pair(BankColumn::Out, -1), std::pair(BankColumn::Amount, 1)}) {
    const auto amount = cells.amount(column);
    if (!amount) return refuse(amount.error());
    if (*amount) addTo(line, sign * (*amount)->inFen());
  }
  const TableCell day = cells.cell(BankColumn::Day);
  if (day.kind == TableCell::Kind::Empty || (line.in == Money() && line.out == Money()))
    return std::optional<BankLine>();
  line.day = dayOf(day);
  if (!line.day.isValid()) {
    // A word where the day stands and no number: the sum beneath the lines.
    if (cells.text(BankColumn::Serial).isEmpty()) return std::optional<BankLine>();
    return refuse(unreadable(row.number, day.text));
  }
  const auto balance = cells.amount(BankColumn::Balance);
  if (!balance) return refuse(balance.error());
  line.balance = *balance;
  line.serial = cells.text(BankColumn::Serial);
  line.party = cells.text(BankColumn::Party);
  line.text = cells.text(BankColumn::Text);
  return std::optional(line);
}

Error noHead() {
  return invalid("file",
                 message(QT_TRANSLATE_NOOP("core",
                                           "No head row with day, serial number and amount was found in "
                                           "this file.")));
}

}  // namespace

Result<QVector<BankLine>> readBankStatement(const QString& path) {
  constexpr qint64 headWithin = 30;
  const auto file = TableFile::open(path);
  if (!file) return refuse(file.error());
  const auto reader = (*file)->read(0);
  if (!reader) return refuse(reader.error());
  QVector<BankLine> lines;
  BankColumns columns;
  TableRow row;
  while ((*reader)->next(row)) {
    if (columns.isEmpty()) {
      if (row.number > headWithin) return refuse(noHead());
      if (const auto found = columnsOf(row); isHead(found)) columns = found;
      continue;
    }
    const auto line = lineOf(row, columns);
    if (!line) return refuse(line.error());
    if (*line) lines.append(**line);
  }
  if ((*reader)->failure()) return refuse(*(*reader)->failure());
  if (columns.isEmpty()) return refuse(noHead());
  return lines;
}
