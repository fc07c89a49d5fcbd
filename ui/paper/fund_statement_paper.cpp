#include "paper/fund_statement_paper.h"

#include "letters/letter_words.h"

namespace {

// A4, in 0.01 mm.
constexpr PaperUnit kBookLeft = 1500;
constexpr PaperUnit kBookRight = kA4.width - 1500;
constexpr PaperUnit kBookTop = 1600;
constexpr PaperUnit kBookBottom = kA4.height - 2200;
constexpr PaperUnit kBookFoot = kA4.height - 1500;
constexpr PaperUnit kBookPadding = 70;
constexpr PaperUnit kBookGap = 150;

const PenStyle kBookTitle{640, true, false, 0.0};
const PenStyle kBookFact{360, false, false, 0.0};
const PenStyle kBookStrong{360, true, false, 0.0};
const PenStyle kBookCell{300, false, false, 0.0};
const PenStyle kBookBold{300, true, false, 0.0};
const PenStyle kBookBelow{250, false, false, 0.3};
const PenStyle kBookTight{230, false, false, 0.0};
const PenStyle kBookSmall{270, false, true, 0.3};

/// Left edges: day, account, party, number, in, out, balance, and the right edge of the page.
constexpr PaperUnit kBookEdges[] = {kBookLeft, 3350, 6150, 10050, 13000, 15150, 17300, kBookRight};
constexpr int kBookTexts = 4;
constexpr int kBookMoneys = 3;

/// A row: texts with what stands smaller below each, and the three amounts; nothing where one is not said.
struct BookRow {
  QString texts[kBookTexts];
  QString below[kBookTexts];
  std::optional<Money> moneys[kBookMoneys];
  bool strong = false;
};

/// "1,234.56": that it is yuan stands at the head of the column.
QString bare(Money amount) { return amount.toString().remove(u'¥'); }

PaperUnit placeMoney(Pen& pen, const QString& amount, bool strong, int column, PaperUnit y) {
  const PaperUnit left = kBookEdges[kBookTexts + column] + kBookPadding;
  const PaperUnit right = kBookEdges[kBookTexts + column + 1] - kBookPadding;
  PenStyle style = strong ? kBookBold : kBookCell;
  // The largest sum of a project is longer than its column: it is written smaller, never cut.
  while (pen.widthOf(amount, style) > right - left && style.size > kBookTight.size / 2) style.size -= 20;
  const PaperUnit wide = pen.widthOf(amount, style);
  return pen.text(amount, style, std::max(left, right - wide), right + kBookPadding, y);
}

PaperUnit placeRow(Pen& pen, const BookRow& row, PaperUnit y) {
  const PenStyle& style = row.strong ? kBookBold : kBookCell;
  PaperUnit height = 0;
  for (int i = 0; i < kBookTexts; ++i) {
    const PaperUnit left = kBookEdges[i] + (i == 0 ? 0 : kBookPadding);
    const PaperUnit right = kBookEdges[i + 1] - kBookPadding;
    PaperUnit used = 0;
    if (!row.texts[i].isEmpty()) used += pen.text(row.texts[i], style, left, right, y + kBookPadding);
    if (!row.below[i].isEmpty())
      used += pen.text(row.below[i], kBookBelow, left, right, y + kBookPadding + used);
    height = std::max(height, used);
  }
  for (int i = 0; i < kBookMoneys; ++i)
    if (row.moneys[i])
      height = std::max(height, placeMoney(pen, bare(*row.moneys[i]), row.strong, i, y + kBookPadding));
  height += 2 * kBookPadding;
  pen.line(kBookLeft, kBookRight, y + height, row.strong ? 20 : 10);
  return height;
}

/// The lines of one page, and what had come together before and after them.
struct BookPage {
  qsizetype first = 0;
  qsizetype end = 0;
  Money in, out, balance;                 ///< before its first line
  Money inAfter, outAfter, balanceAfter;  ///< after its last
};

class StatementDrawing {
 public:
  explicit StatementDrawing(const FundStatementPaper& paper) : m_paper(paper), m_told(paper.statement) {
    for (const StatementLine& line : m_told.lines) m_rows.append(rowOf(line));
    part();
  }

  QVector<PageDrawing> pages() const {
    QVector<PageDrawing> drawings;
    for (qsizetype i = 0; i < m_pages.size(); ++i)
      drawings.append([this, i](Pen& pen) { return drawPage(pen, i); });
    return drawings;
  }

 private:
  QString say(const char* source, const QStringList& arguments = {}) const {
    return letter_words::filled(
        m_paper.chinese ? letter_words::inChinese("paper", source) : QString::fromUtf8(source), arguments);
  }
  QString say(const Message& words) const {
    return m_paper.chinese ? letter_words::chinese(words) : letter_words::english(words);
  }
  QString whose() const;
  BookRow rowOf(const StatementLine& line) const;
  BookRow sums(const QString& words, Money in, Money out, Money balance) const;
  void part();
  PaperUnit heightOf(const PageDrawing& draw) const { return measurePage(draw, m_paper.chinese); }
  PaperUnit head(Pen& pen, bool first) const;
  PaperUnit columns(Pen& pen, PaperUnit y) const;
  PaperUnit end(Pen& pen, PaperUnit y) const;
  void foot(Pen& pen, qsizetype page) const;
  PaperUnit drawPage(Pen& pen, qsizetype index) const;

  const FundStatementPaper& m_paper;
  const FundStatement& m_told;
  QVector<BookRow> m_rows;
  QVector<BookPage> m_pages;
};

QString StatementDrawing::whose() const {
  if (m_told.project) return m_told.projectName;
  return m_told.bank.isEmpty() ? say(QT_TRANSLATE_NOOP("paper", "All bank accounts of the fund"))
                               : m_told.bank;
}

BookRow StatementDrawing::rowOf(const StatementLine& line) const {
  BookRow row;
  const bool sum = !line.entry;
  row.texts[0] = line.day.toString(m_told.by == StatementBy::Month ? QStringLiteral("yyyy-MM")
                                                                   : QStringLiteral("yyyy-MM-dd"));
  row.moneys[2] = line.balance;
  if (line.in != Money()) row.moneys[0] = line.in;
  if (line.out != Money()) row.moneys[1] = line.out;
  if (sum) return row;
  row.below[0] = QStringLiteral("#%1").arg(line.entry.value());
  const QString other = accountCalled(line.otherKind, line.otherName, say(wordsFor(line.otherKind)));
  row.texts[1] = m_told.project ? say(wordsFor(line.kind)) : other;
  if (m_told.project) row.below[1] = other;
  row.texts[2] = line.party;
  row.below[2] = line.reverses ? say(QT_TRANSLATE_NOOP("paper", "takes back #%1; %2"),
                                     {QString::number(line.reverses.value()), line.text})
                               : line.text;
  row.texts[3] = line.number;
  row.below[3] = m_told.hands(line);
  return row;
}

BookRow StatementDrawing::sums(const QString& words, Money in, Money out, Money balance) const {
  BookRow row;
  row.strong = true;
  row.texts[2] = words;
  row.moneys[0] = in;
  row.moneys[1] = out;
  row.moneys[2] = balance;
  return row;
}

/// Which lines stand on which page: each keeps room for the sums that are carried on, the last for its end.
void StatementDrawing::part() {
  QVector<PaperUnit> heights;
  measurePage(
      [&](Pen& pen) {
        for (const BookRow& row : std::as_const(m_rows)) heights.append(placeRow(pen, row, 0));
        return 0;
      },
      m_paper.chinese);
  const PaperUnit row = heightOf([this](Pen& pen) {
    return placeRow(pen, sums(say(QT_TRANSLATE_NOOP("paper", "Carried forward")), {}, {}, {}), 0);
  });
  const PaperUnit table = heightOf([this](Pen& pen) { return columns(pen, 0); }) + row;
  const auto topOf = [&](bool first) {
    return heightOf([this, first](Pen& pen) { return head(pen, first); }) + table;
  };
  const PaperUnit later = topOf(false);
  const PaperUnit last = heightOf([this](Pen& pen) { return end(pen, 0); });
  BookPage page;
  page.balance = m_told.opening;
  PaperUnit y = topOf(true);
  Money in, out, balance = m_told.opening;
  const auto close = [&](qsizetype at) {
    page.end = at;
    page.inAfter = in, page.outAfter = out, page.balanceAfter = balance;
    m_pages.append(page);
    page = {at, at, in, out, balance, {}, {}, {}};
    y = later;
  };
  for (qsizetype i = 0; i < m_rows.size(); ++i) {
    if (y + heights[i] + row > kBookBottom && i > page.first) close(i);
    y += heights[i];
    in = Money::fen(in.inFen() + m_told.lines[i].in.inFen());
    out = Money::fen(out.inFen() + m_told.lines[i].out.inFen());
    balance = m_told.lines[i].balance;
  }
  if (y + row + last > kBookBottom && m_rows.size() > page.first) close(m_rows.size());
  close(m_rows.size());
}

PaperUnit StatementDrawing::head(Pen& pen, bool first) const {
  PaperUnit y = kBookTop;
  const QString title = say(QT_TRANSLATE_NOOP("paper", "Statement of the social security deposit fund"));
  const QString days =
      say(QT_TRANSLATE_NOOP("paper", "%1 to %2"), {isoText(m_told.from), isoText(m_told.to)});
  if (!first)
    return y +
           pen.text(title + QStringLiteral("  ·  ") + whose() + QStringLiteral("  ·  ") + days, kBookCell,
                    kBookLeft, kBookRight, y) +
           kBookGap;
  PenStyle large = kBookTitle;
  large.centred = true;
  y += pen.text(title, large, kBookLeft, kBookRight, y) + kBookGap;
  y += pen.text(m_told.project ? say(QT_TRANSLATE_NOOP("paper", "Project: %1"), {whose()})
                               : say(QT_TRANSLATE_NOOP("paper", "Account: %1"), {whose()}),
                kBookStrong, kBookLeft, kBookRight, y);
  y += pen.text(say(QT_TRANSLATE_NOOP("paper", "Period: %1"), {days}), kBookFact, kBookLeft, kBookRight, y);
  return y + kBookGap;
}

PaperUnit StatementDrawing::columns(Pen& pen, PaperUnit y) const {
  pen.line(kBookLeft, kBookRight, y, 25);
  BookRow names;
  names.strong = true;
  names.texts[0] = m_told.by == StatementBy::Month ? say(QT_TRANSLATE_NOOP("paper", "Month"))
                                                   : say(QT_TRANSLATE_NOOP("paper", "Day"));
  if (m_told.by == StatementBy::Entry) {
    names.texts[1] = say(QT_TRANSLATE_NOOP("paper", "Account"));
    names.texts[2] = say(QT_TRANSLATE_NOOP("paper", "Other party, text"));
    names.texts[3] = say(QT_TRANSLATE_NOOP("paper", "Receipt or order"));
    names.below[3] = say(QT_TRANSLATE_NOOP("paper", "prepared / approved by"));
  }
  PaperUnit height = 0;
  const QString moneys[kBookMoneys] = {say(QT_TRANSLATE_NOOP("paper", "In (yuan)")),
                                       say(QT_TRANSLATE_NOOP("paper", "Out (yuan)")),
                                       say(QT_TRANSLATE_NOOP("paper", "Balance (yuan)"))};
  for (int i = 0; i < kBookMoneys; ++i)
    height = std::max(height, placeMoney(pen, moneys[i], true, i, y + kBookPadding));
  return std::max(placeRow(pen, names, y), height);
}

PaperUnit StatementDrawing::end(Pen& pen, PaperUnit y) const {
  const PaperUnit top = y;
  y += placeRow(
           pen,
           sums(say(QT_TRANSLATE_NOOP("paper", "Closing balance")), m_told.in, m_told.out, m_told.closing),
           y) +
       2 * kBookGap;
  const QStringList facts{
      say(QT_TRANSLATE_NOOP("paper", "Opening balance %1, came in %2, went out %3, closing balance %4."),
          {m_told.opening.toString(), m_told.in.toString(), m_told.out.toString(),
           m_told.closing.toString()}),
      say(QT_TRANSLATE_NOOP("paper", "Closing balance in words: %1"), {m_told.closing.inCapitals()})};
  for (const QString& fact : facts)
    y += pen.text(fact, &fact == &facts.last() ? kBookStrong : kBookFact, kBookLeft, kBookRight, y) + 60;
  y += 3 * kBookGap;
  constexpr PaperUnit half = (kBookRight - kBookLeft) / 2;
  const PaperUnit signs =
      pen.text(say(QT_TRANSLATE_NOOP("paper", "Drawn up by:")), kBookFact, kBookLeft, kBookLeft + half, y);
  pen.text(say(QT_TRANSLATE_NOOP("paper", "Checked by, seal:")), kBookFact, kBookLeft + half, kBookRight, y);
  return y + signs - top;
}

void StatementDrawing::foot(Pen& pen, qsizetype page) const {
  QStringList office{m_paper.officeName, m_paper.officePhone};
  office << say(QT_TRANSLATE_NOOP("paper", "printed on %1"),
                {dateTimeInChina(m_paper.printedAt).toString(QStringLiteral("yyyy-MM-dd HH:mm"))});
  office << say(QT_TRANSLATE_NOOP("paper", "page %1 of %2"),
                {QString::number(page + 1), QString::number(m_pages.size())});
  office.removeAll(QString());
  pen.text(office.join(QStringLiteral("  ·  ")), kBookSmall, kBookLeft, kBookRight, kBookFoot);
}

PaperUnit StatementDrawing::drawPage(Pen& pen, qsizetype index) const {
  const BookPage& page = m_pages[index];
  const bool first = index == 0;
  const bool last = index + 1 == m_pages.size();
  PaperUnit y = head(pen, first);
  y += columns(pen, y);
  BookRow before = sums(first ? say(QT_TRANSLATE_NOOP("paper", "Opening balance"))
                              : say(QT_TRANSLATE_NOOP("paper", "Brought forward")),
                        page.in, page.out, page.balance);
  if (first) before.moneys[0] = before.moneys[1] = std::nullopt;
  y += placeRow(pen, before, y);
  for (qsizetype i = page.first; i < page.end; ++i) y += placeRow(pen, m_rows[i], y);
  if (last)
    y += end(pen, y);
  else
    y += placeRow(pen,
                  sums(say(QT_TRANSLATE_NOOP("paper", "Carried forward")), page.inAfter, page.outAfter,
                       page.balanceAfter),
                  y);
  foot(pen, index);
  return y;
}

}  // namespace

QByteArray fundStatementPdf(const FundStatementPaper& paper) {
  const StatementDrawing drawing(paper);
  const QString whose = paper.statement.project ? paper.statement.projectName : paper.statement.bank;
  return pagesAsPdf(drawing.pages(), kA4, paper.chinese,
                    {whose, paper.officeName, paper.printedAt.milliseconds});
}

QVector<QImage> fundStatementPictures(const FundStatementPaper& paper, qreal dotsPerInch) {
  const StatementDrawing drawing(paper);
  return pagesAsPictures(drawing.pages(), kA4, paper.chinese, dotsPerInch);
}

QStringList undrawable(const FundStatementPaper& paper) {
  const StatementDrawing drawing(paper);
  return undrawableOn(drawing.pages(), paper.chinese);
}
