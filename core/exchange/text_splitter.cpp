#include "exchange/text_splitter.h"

#include "exchange/cell_value.h"

namespace {

bool isLineEnd(QChar c) { return c == u'\n' || c == u'\r'; }

/// Signs that no cell holds: zeros of a careless program, and the end mark of the days of DOS.
bool isNothing(QChar c) { return c == QChar(u'\0') || c == QChar(0x1A); }

bool isBlank(const QString& text) {
  for (const QChar c : text)
    if (!c.isSpace()) return false;
  return true;
}

/// An apostrophe of an input method in Chinese mode is one only before a digit: names are quoted with it too.
bool hasCurlyApostrophe(const QString& text) {
  return text.size() > 1 && (text[0] == QChar(0x2018) || text[0] == QChar(0x2019)) && text[1].isDigit();
}

/// What the cell says, as unarmoured() has it, without the tabs behind it that some programs write, too.
void unarmour(QString& text) {
  while (text.endsWith(u'\t')) text.chop(1);
  if (text.isEmpty()) return;
  const QChar first = text.front();
  if (first == u'=' || first == u'\'' || first == u'\t') text = unarmoured(text);
  if (hasCurlyApostrophe(text)) text.remove(0, 1);
}

}  // namespace

TextSplitter::TextSplitter(Pieces pieces, QChar delimiter, const TableLimits& limits)
    : m_pieces(std::move(pieces)), m_delimiter(delimiter), m_limits(limits) {}

bool TextSplitter::isAtEnd() {
  if (m_at < m_end) return false;
  const QStringView piece = m_pieces();
  m_at = piece.data();
  m_end = m_at + piece.size();
  return piece.isEmpty();
}

void TextSplitter::skipLine() {
  while (!isAtEnd() && !isLineEnd(*m_at)) ++m_at;
  if (!isAtEnd()) countLine(*m_at++);
}

bool TextSplitter::next(TableRow& row) {
  while (!m_failure && readRow(row))
    if (!row.cells.isEmpty()) return true;
  return false;
}

bool TextSplitter::readRow(TableRow& row) {
  if (!row.cells.isDetached()) row.cells = {};  // somebody keeps the last row: its cells are his
  row.hidden = false;
  row.number = m_line;
  m_column = m_filled = 0;
  bool isFirst = true;
  while (!isAtEnd()) {
    if (m_afterReturn && *m_at == u'\n') {
      m_afterReturn = false;
      ++m_at;
      continue;
    }
    m_afterReturn = false;
    if (isFirst) row.number = m_line;
    isFirst = false;
    if (step(row)) return !m_failure;
  }
  if (m_state == State::Quoted) {
    fail(message(QT_TRANSLATE_NOOP("core", "The quotation mark that opens in line %1 never closes."),
                 {QString::number(m_quoteLine)}));
  } else if (!isFirst && endCell(row)) {
    finish(row);
    return true;
  }
  return false;
}

bool TextSplitter::step(TableRow& row) {
  switch (m_state) {
    case State::CellStart:
      return beginCell(row);
    case State::Bare:
      return takeBare(row);
    case State::Quoted:
      takeQuoted();
      return m_failure.has_value();
    case State::QuoteInQuoted:
      takeAfterQuote();
      return false;
  }
  return false;
}

bool TextSplitter::beginCell(TableRow& row) {
  const QChar c = *m_at;
  if (c == QChar(0xFEFF) || isNothing(c)) {  // a mark in the middle: two files made one
    ++m_at;
    return false;
  }
  if (c != u'"') {
    m_state = State::Bare;
    return takeBare(row);
  }
  ++m_at;
  m_quoteLine = m_line;
  m_state = State::Quoted;
  return false;
}

bool TextSplitter::takeBare(TableRow& row) {
  const QChar* from = m_at;
  const QChar delimiter = m_delimiter;
  while (m_at < m_end && *m_at != delimiter && m_at->unicode() > 0x1F) ++m_at;
  append(from, m_at);
  if (m_at == m_end || m_failure) return m_failure.has_value();
  const QChar c = *m_at++;
  if (c == delimiter) return !endCell(row);
  if (isLineEnd(c)) {
    countLine(c);
    return endLine(row);
  }
  if (!isNothing(c)) append(m_at - 1, m_at);
  return m_failure.has_value();
}

void TextSplitter::takeQuoted() {
  const QChar* from = m_at;
  while (m_at < m_end && *m_at != u'"' && m_at->unicode() > 0x1F) ++m_at;
  append(from, m_at);
  if (m_at == m_end || m_failure) return;
  const QChar c = *m_at++;
  if (c == u'"') {
    m_state = State::QuoteInQuoted;
  } else if (isLineEnd(c)) {
    countLine(c);
    const QChar lineFeed = u'\n';
    append(&lineFeed, &lineFeed + 1);
  } else if (!isNothing(c)) {
    append(m_at - 1, m_at);
  }
}

/// Two quotes are one of the text; what follows a closing one up to the delimiter is taken as it is.
void TextSplitter::takeAfterQuote() {
  m_state = State::Bare;
  if (*m_at != u'"') return;
  append(m_at, m_at + 1);
  ++m_at;
  m_state = State::Quoted;
}

void TextSplitter::append(const QChar* from, const QChar* to) {
  m_cell.append(from, to - from);
  if (m_cell.size() <= m_limits.cellCharacters) return;
  const QString longest = QString::number(m_limits.cellCharacters);
  if (m_state == State::Quoted)
    fail(message(QT_TRANSLATE_NOOP(
                     "core", "The quotation mark that opens in line %1 does not close within %2 characters."),
                 {QString::number(m_quoteLine), longest}));
  else
    fail(message(QT_TRANSLATE_NOOP("core", "A cell in line %1 is longer than %2 characters."),
                 {QString::number(m_line), longest}));
}

/// Gives the cell to the row; false when that breaks a limit. Empty cells take room only once one that holds
/// something stands behind them: a million commas are no million cells.
bool TextSplitter::endCell(TableRow& row) {
  m_state = State::CellStart;
  const qsizetype column = m_column++;
  unarmour(m_cell);
  if (isBlank(m_cell)) {
    m_cell.truncate(0);
    return true;
  }
  if (column >= m_limits.columns) {
    fail(message(QT_TRANSLATE_NOOP("core", "Line %1 has more than %2 columns."),
                 {QString::number(row.number), QString::number(m_limits.columns)}));
    return false;
  }
  if (row.cells.size() <= column) row.cells.resize(column + 1);
  for (; m_filled < column; ++m_filled) row.cells[m_filled] = {};
  TableCell& cell = row.cells[column];
  cell.kind = TableCell::Kind::Text;
  cell.fromMerge = cell.noValue = false;
  cell.text.swap(m_cell);
  m_cell.truncate(0);
  m_filled = column + 1;
  return true;
}

bool TextSplitter::endLine(TableRow& row) {
  if (endCell(row)) finish(row);
  return true;
}

void TextSplitter::finish(TableRow& row) {
  row.cells.resize(m_filled);
  if (m_filled > 0 && ++m_rows > m_limits.rows)
    fail(message(QT_TRANSLATE_NOOP("core", "The file has more than %1 rows."),
                 {QString::number(m_limits.rows)}));
}

/// CR, LF and both together end a line alike, inside quotes too.
void TextSplitter::countLine(QChar end) {
  ++m_line;
  m_afterReturn = end == u'\r';
}

void TextSplitter::fail(Message words) { m_failure = invalid("file", std::move(words)); }
