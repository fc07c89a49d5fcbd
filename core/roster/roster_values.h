#pragma once

#include <QDate>
#include <optional>

#include "base/error.h"
#include "base/money.h"
#include "exchange/table_file.h"
#include "identity/sex.h"

/// What a cell of a roster says, in every form that people and spreadsheets write it. Nothing is guessed:
/// what cannot be read is said, what may be read in two ways is a doubt with the likelier reading.

/// Why a cell is not simply taken.
struct CellTrouble {
  QString code;  ///< "date-impossible", "unknown-trade" …
  Message message;
  bool isDoubt = false;  ///< else the row is refused
  QString suggestion = {};
};

/// Whether a cell holds only what people put where there is nothing: "/", "-", "无", "未知", "N/A" …
bool isLeftOpen(const QString& text);

// ---- dates

enum class DateWanted {
  Day,
  Birth,  ///< two digits of a year are of the past; a month is told besides the error, for a number may have
          ///< the day
  End,    ///< "长期" and the far dates of other programs are an answer, and so is a whole period
  Month,  ///< a year or a month is enough
};
struct DateValue {
  QDate day;
  QDate otherDay;         ///< the other reading of a doubtful one
  QDate from;             ///< End: the first day, where the cell holds the whole period
  QString month;          ///< "2017" or "2017-03": Month always, Birth where the cell has no day
  QString otherMonth;     ///< a number cell that has lost its last zero: 1979.1 is January or October
  bool longTerm = false;  ///< End
  bool isSerial = false;  ///< a spreadsheet's count of days, without the format of a date
  std::optional<CellTrouble> trouble;
};
/// `from1904`: so a number cell's serial is counted (TableFile::countsFrom1904). Errors: "date-unreadable",
/// "date-impossible" (no such day, or outside 1900 to 2100). Doubt:
/// "date-ambiguous".
DateValue readDate(const TableCell& cell, DateWanted wanted, const QDate& today, bool from1904 = false);

/// Months of a length in words: 2年, 两年, 24个月, 一年半, 1年6个月, 三年期, 2 years. Only what can be
/// nothing else: 24年3月 and 12月 are dates, and more than ten years are a year's number or a slip.
std::optional<int> readMonths(const QString& text);

// ---- amounts

struct MoneyValue {
  Money amount;
  QString payKind;  ///< code of settlement_type.csv, where the cell says by what time: "350元/天"
  std::optional<CellTrouble> trouble;
};
/// What Money::parse takes, and 32000元/月, 三千二, 5千. Error: "money-unreadable". Doubt: "money-ambiguous"
/// (3万2, which is 32000 for most and 30002 for some).
MoneyValue readMoney(const TableCell& cell);
/// By what time a heading says that is paid: 日薪, 月工资(元/月); empty where it does not.
QString payKindOfHeading(const QString& heading);

// ---- words of lists

struct CodeValue {
  QString code;
  std::optional<CellTrouble> trouble;
};
/// The code for a word: of the lists "trade", "ethnic", "education", "political", "skill" and "settlement"
/// (base/code_table.h), of "document" (codeOf(DocumentKind)) or "contract-kind" (codeOf(ContractKind)). Takes
/// names, codes with or without their leading zeros, and the trade's own words (resources/roster/
/// synonyms.csv). Doubts: "unknown-trade", "unknown-code", with the nearest name as the suggestion and its
/// code as the code.
CodeValue readCode(const QString& list, const QString& text);

/// 无固定期限: no date of its own ends such a contract, and the office's records hold none without one. The
/// refusal is "contract-open-ended".
bool isOpenEnded(const QString& text);
CellTrouble openEndedContract();

struct SexValue {
  Sex sex = Sex::Unknown;
  std::optional<CellTrouble> trouble;  ///< doubt: "unknown-code"
};
SexValue readSex(const QString& text);

struct YesNoValue {
  bool yes = false;
  std::optional<CellTrouble> trouble;  ///< doubt: "unknown-code"
};
/// 是, 本地, Y … and 否, 外地, N …
YesNoValue readYesNo(const QString& text);
