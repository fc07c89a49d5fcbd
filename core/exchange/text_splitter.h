#pragma once

#include <QStringView>
#include <functional>

#include "exchange/table_file.h"

/// Splits the characters of a text into rows and cells, as RFC 4180 has it and as people's programs write it:
/// quotes with anything inside, any end of line, bare quotes in the middle of a cell taken as they are.
/// Characters come from `pieces`, which gives an empty view at the end.
class TextSplitter {
 public:
  using Pieces = std::function<QStringView()>;
  TextSplitter(Pieces pieces, QChar delimiter, const TableLimits& limits);

  /// The next row that holds something; false at the end and after a failure.
  bool next(TableRow& row);
  const std::optional<Error>& failure() const { return m_failure; }
  /// Takes the line that is next as one that says something of the file and holds nothing ("sep=;").
  void skipLine();

 private:
  enum class State { CellStart, Bare, Quoted, QuoteInQuoted };
  bool isAtEnd();
  bool readRow(TableRow& row);
  /// Takes what the state allows of the piece; true when a row has ended.
  bool step(TableRow& row);
  bool beginCell(TableRow& row);
  bool takeBare(TableRow& row);
  void takeQuoted();
  void takeAfterQuote();
  bool endCell(TableRow& row);
  bool endLine(TableRow& row);
  void append(const QChar* from, const QChar* to);
  void countLine(QChar end);
  void finish(TableRow& row);
  void fail(Message words);

  Pieces m_pieces;
  QChar m_delimiter;
  TableLimits m_limits;
  const QChar* m_at = nullptr;
  const QChar* m_end = nullptr;
  State m_state = State::CellStart;
  QString m_cell;          ///< the one being read; given to the row when it ends
  qsizetype m_column = 0;  ///< of that cell
  qsizetype m_filled = 0;  ///< cells of the row up to the last that holds something
  qint64 m_line = 1;       ///< being read
  qint64 m_quoteLine = 0;  ///< where the quote that is open was opened
  qint64 m_rows = 0;
  bool m_afterReturn = false;  ///< the last line ended in CR: a LF that follows belongs to it
  std::optional<Error> m_failure;
};
