#include "roster/head_finder.h"

#include <algorithm>

#include "base/text.h"
#include "roster/column_content.h"
#include "roster/row_kind.h"

namespace {

/// A head begins in one of so many rows and has so many at most.
constexpr int rowsLookedAt = 30;
constexpr int mostHeaderRows = 3;
/// Content that fewer of the cells bear out says nothing.
constexpr double enoughContent = 0.6;
/// A row more in a head must bring a field more.
constexpr double costOfRow = 0.1;

bool isFilled(const TableCell& cell) {
  return cell.kind != TableCell::Kind::Empty && !squeezed(cell.text).isEmpty();
}

bool namesSomebody(const QString& field) {
  return field == QLatin1String("idNumber") || field == QLatin1String("name");
}

/// What makes one column better than another for a field: the employer's own habit, the heading in full, the
/// plainer word, what the cells hold.
template <class C>
bool isBetter(const C& one, const C& other) {
  const auto remembered = [](const C& c) { return c.why == QLatin1String("remembered"); };
  if (remembered(one) != remembered(other)) return remembered(one);
  const bool oneHolds = one.content >= enoughContent;
  const bool otherHolds = other.content >= enoughContent;
  if (namesSomebody(one.meaning.field) && oneHolds != otherHolds) return oneHolds;
  if (one.meaning.isWhole != other.meaning.isWhole) return one.meaning.isWhole;
  return one.meaning.rank < other.meaning.rank;
}

/// What of a heading may say it all: its lowest row; that without what stands in brackets
/// (姓名（与身份证一致）); and the last of several rows that a program has written into one cell (基本信息
/// 姓名).
QStringList leavesOf(const QString& lowest) {
  QStringList leaves{foldedHeading(lowest)};
  for (const QChar bracket : {u'(', u'（'})
    if (const qsizetype at = lowest.indexOf(bracket); at > 0) leaves.append(foldedHeading(lowest.left(at)));
  const QString word = lowest.section(u' ', -1);
  if (word != lowest && !word.isEmpty() && isHan(word[0].unicode())) leaves.append(foldedHeading(word));
  return leaves;
}

}  // namespace

HeadFinder::HeadFinder(const QVector<TableRow>& rows, const QHash<QString, QString>& remembered,
                       const QDate& today)
    : m_rows(rows), m_remembered(remembered), m_today(today) {
  for (const TableRow& row : rows) m_columns = std::max(m_columns, static_cast<int>(row.cells.size()));
}

RosterHead HeadFinder::find() {
  Span best;
  const qsizetype end = std::min<qsizetype>(m_rows.size(), rowsLookedAt);
  for (qsizetype first = 0; first < end; ++first)
    if (Span span = bestAt(first); span.names && span.score > best.score) best = std::move(span);
  if (best.first < 0) return at(0);
  return headOf(withRowsAbove(std::move(best)));
}

RosterHead HeadFinder::at(qint64 headerRow) {
  for (qsizetype first = 0; headerRow > 0 && first < m_rows.size(); ++first)
    if (m_rows[first].number >= headerRow) {
      Span span = bestAt(first);
      if (span.first < 0) span = spanAt(first, 1);
      return headOf(span);
    }
  RosterHead head;
  head.headerRows = 0;
  for (int column = 0; column < m_columns; ++column) head.columns.append({column, {}, {}, {}, {}});
  tellByContent(head, 0, true);
  addSamples(head, firstPerson(head, belowUnknownHead(head)));
  return head;
}

// ---- which rows --------------------------------------------------------------------------------------

HeadFinder::Span HeadFinder::bestAt(qsizetype first) {
  Span best;
  for (int rows = 1; rows <= mostHeaderRows && first + rows <= m_rows.size(); ++rows) {
    if (!mayBelong(first + rows - 1)) break;
    if (Span span = spanAt(first, rows); span.score > best.score) best = std::move(span);
  }
  return best;
}

/// No row of people: nothing in it looks like a number of theirs, nor like a number at all in half its cells.
bool HeadFinder::mayBelong(qsizetype row) const {
  int filled = 0;
  int numbers = 0;
  for (const TableCell& cell : m_rows[row].cells) {
    if (!isFilled(cell)) continue;
    if (looksLikeIdNumber(cell)) return false;
    ++filled;
    numbers += cell.kind == TableCell::Kind::Number || cell.kind == TableCell::Kind::Date;
  }
  return filled > 0 && numbers * 2 < filled;
}

/// Where cells of the head are merged downwards its lowest row says everything; it begins higher up.
HeadFinder::Span HeadFinder::withRowsAbove(Span span) {
  while (span.first > 0 && span.rows < mostHeaderRows && isMergedDown(span.first)) {
    Span higher = spanAt(span.first - 1, span.rows + 1);
    if (higher.score + costOfRow < span.score) break;
    span = std::move(higher);
  }
  return span;
}

bool HeadFinder::isMergedDown(qsizetype row) const {
  for (int column = 0; column < m_columns; ++column) {
    const TableCell& cell = m_rows[row].cell(column);
    const TableCell& above = m_rows[row - 1].cell(column);
    if (cell.fromMerge && !above.fromMerge && isFilled(cell) && cell.text == above.text) return true;
  }
  return false;
}

HeadFinder::Span HeadFinder::spanAt(qsizetype first, int rows) {
  Span span;
  span.first = first;
  span.rows = rows;
  for (int column = 0; column < m_columns; ++column)
    span.claims.append(claimOf(partsOf(first, rows, column)));
  weigh(span);
  return span;
}

/// Each field counts once, the two that say who somebody is twice.
void HeadFinder::weigh(Span& span) const {
  QSet<QString> fields;
  int leftOut = 0;
  for (const Claim& claim : std::as_const(span.claims)) {
    leftOut += !claim.why.isEmpty() && claim.meaning.field.isEmpty();
    if (!claim.meaning.field.isEmpty()) fields.insert(claim.meaning.field);
  }
  for (const QString& field : std::as_const(fields)) {
    span.score += namesSomebody(field) ? 2 : 1;
    span.names = span.names || namesSomebody(field);
  }
  span.score += 0.25 * leftOut - costOfRow * (span.rows - 1);
}

// ---- what a heading says -----------------------------------------------------------------------------

/// What stands over a column where a heading is merged across several but the file does not say so: the next
/// filled cell to the left, if what stands below that one is filled as well.
QString HeadFinder::above(qsizetype row, int column) const {
  if (isFilled(m_rows[row].cell(column))) return m_rows[row].cell(column).text;
  if (!isFilled(m_rows[row + 1].cell(column))) return {};
  for (int left = column - 1; left >= 0 && isFilled(m_rows[row + 1].cell(left)); --left)
    if (isFilled(m_rows[row].cell(left))) return m_rows[row].cell(left).text;
  return {};
}

QStringList HeadFinder::partsOf(qsizetype first, int rows, int column) const {
  QStringList parts;
  for (int row = 0; row < rows; ++row) {
    const qsizetype at = first + row;
    const QString text = squeezed(row + 1 < rows ? above(at, column) : m_rows[at].cell(column).text);
    if (!text.isEmpty() && !parts.contains(text)) parts.append(text);
  }
  return parts;
}

HeadFinder::Claim HeadFinder::claimOf(const QStringList& parts) {
  if (parts.isEmpty()) return {};
  Claim claim = meaningOf(foldedHeading(parts.join(u' ')), leavesOf(parts.last()));
  claim.heading = parts.join(u' ');
  return claim;
}

std::optional<HeadFinder::Claim> HeadFinder::remember(const QString& folded) const {
  const auto found = m_remembered.constFind(folded);
  if (found == m_remembered.constEnd()) return std::nullopt;
  return Claim{{}, QStringLiteral("remembered"), {*found, 0, {}, true}, 0};
}

/// The whole heading before a part of it; a word in full before one that is only part of it.
HeadFinder::Claim HeadFinder::meaningOf(const QString& whole, const QStringList& leaves) {
  if (const auto known = remember(whole)) return *known;
  const RosterHeadings& words = RosterHeadings::get();
  const QString heading = QStringLiteral("heading");
  if (const auto* meaning = words.exactly(whole)) return {{}, heading, *meaning, 0};
  // Below 紧急联系人 a 电话 is not the worker's.
  const QStringList counting = RosterHeadings::isOfAnother(whole) ? QStringList() : leaves;
  for (const QString& leaf : counting)
    if (const auto* meaning = words.exactly(leaf)) return {{}, heading, *meaning, 0};
  for (const QString& text : QStringList{whole} + counting.mid(0, 1)) {
    auto within = m_within.find(text);
    if (within == m_within.end()) within = m_within.insert(text, words.within(text));
    if (*within) return {{}, heading, **within, 0};
  }
  return {};
}

// ---- which column ------------------------------------------------------------------------------------

RosterHead HeadFinder::headOf(const Span& found) {
  Span span = found;
  RosterHead head;
  head.headerRow = m_rows[span.first].number;
  head.headerRows = span.rows;
  const qsizetype below = span.first + span.rows;
  for (int column = 0; column < m_columns; ++column) {
    Claim& claim = span.claims[column];
    claim.content = contentShare(m_rows, below, column, claim.meaning.field, m_today);
    head.columns.append(
        {column, claim.heading, {}, claim.meaning.field.isEmpty() ? claim.why : QString(), {}});
  }
  give(head, span, false);
  give(head, span, true);
  tellByContent(head, below, false);
  addSamples(head, firstPerson(head, below));
  return head;
}

/// Gives each field to the best of the columns that claim it. A column that lost its field is, `others`, what
/// its words mean besides.
void HeadFinder::give(RosterHead& head, Span& span, bool others) const {
  for (const RosterField& field : rosterFields()) {
    const QString code = QString::fromLatin1(field.code);
    if (columnOf(head, code) >= 0) continue;
    int best = -1;
    for (int column = 0; column < m_columns; ++column) {
      const Claim& claim = span.claims[column];
      const QString& wanted = others ? claim.meaning.otherwise : claim.meaning.field;
      if (wanted != code || !head.columns[column].field.isEmpty()) continue;
      if (best < 0 || isBetter(claim, span.claims[best])) best = column;
    }
    if (best < 0) continue;
    head.columns[best].field = code;
    head.columns[best].why = span.claims[best].why;
  }
}

/// Names and numbers are looked for wherever no heading told them; the other fields only where there is no
/// head at all, for what stands under an unknown heading is not ours to guess.
void HeadFinder::tellByContent(RosterHead& head, qsizetype firstRow, bool all) const {
  for (const QString& field : fieldsToldByContent()) {
    if (columnOf(head, field) >= 0 || (!all && !namesSomebody(field))) continue;
    RosterColumn* best = nullptr;
    double most = enoughContent;
    for (RosterColumn& column : head.columns) {
      if (!column.field.isEmpty() || !column.why.isEmpty()) continue;
      const double share = contentShare(m_rows, firstRow, column.column, field, m_today);
      if (share < most || (best != nullptr && share == most)) continue;
      most = share;
      best = &column;
    }
    if (best == nullptr) continue;
    best->field = field;
    best->why = QStringLiteral("content");
  }
}

// ---- the first person --------------------------------------------------------------------------------

qsizetype HeadFinder::firstPerson(const RosterHead& head, qsizetype from) const {
  const RowKind kind(head);
  qsizetype at = from;
  while (at < m_rows.size() && !kind.skipped(m_rows[at]).isEmpty()) ++at;
  return at;
}

/// A heading that no word of ours told: words stand where the numbers are.
qsizetype HeadFinder::belowUnknownHead(const RosterHead& head) const {
  const int column = columnOf(head, QStringLiteral("idNumber"));
  const auto isWord = [&](const TableCell& cell) {
    return isFilled(cell) &&
           std::none_of(cell.text.begin(), cell.text.end(), [](QChar c) { return c.isDigit(); });
  };
  qsizetype at = 0;
  while (column >= 0 && at < m_rows.size() && isWord(m_rows[at].cell(column))) ++at;
  return at;
}

void HeadFinder::addSamples(RosterHead& head, qsizetype firstRow) const {
  if (firstRow >= m_rows.size()) return;
  head.firstRow = m_rows[firstRow].number;
  for (RosterColumn& column : head.columns)
    column.sample = squeezed(m_rows[firstRow].cell(column.column).text);
}
