#include "paper/letter_paper.h"

#include "identity/resident_id.h"
#include "paper/card_drawing.h"
#include "paper/letter_texts.h"
#include "paper/paper_flow.h"

namespace {

// A4, in 0.01 mm.
constexpr PaperUnit kLeft = 2400;
constexpr PaperUnit kRight = kA4.width - 2200;
constexpr PaperUnit kTop = 2400;
constexpr PaperUnit kBottom = kA4.height - 2400;
constexpr PaperUnit kFoot = kA4.height - 1700;
constexpr PaperUnit kQrSide = 2800;
constexpr PaperUnit kGap = 200;

const PenStyle kTitle{700, true, true, 0.0};
const PenStyle kBody{400, false, false, 0.0};
const PenStyle kBold{400, true, false, 0.0};
const PenStyle kCell{340, false, false, 0.0};
const PenStyle kCellBold{340, true, false, 0.0};
const PenStyle kSmall{300, false, false, 0.25};
const PenStyle kSmallMiddle{300, false, true, 0.25};

/// One cell of a row: an answer has its mark before the first line.
struct Cell {
  QString text = {};
  QString small = {};
  std::optional<Answer> answer = std::nullopt;
};

/// A column begins where the one before ends; the last reaches the margin.
using Columns = QVector<PaperUnit>;

PaperMark markOf(Answer answer) {
  if (answer == Answer::Yes) return PaperMark::Yes;
  return answer == Answer::No ? PaperMark::No : PaperMark::Evidence;
}

PaperUnit drawCell(Pen& pen, const Cell& cell, PaperUnit left, PaperUnit right, PaperUnit y,
                   const PenStyle& style) {
  PaperUnit below = y;
  PaperUnit indent = 0;
  if (cell.answer) {
    indent = style.size * 4 / 3;
    pen.mark(markOf(*cell.answer), left, y + style.size / 4, style.size);
  }
  if (!cell.text.isEmpty()) below += pen.text(cell.text, style, left + indent, right, below);
  if (!cell.small.isEmpty()) below += pen.text(cell.small, kSmall, left, right, below);
  return below - y;
}

PaperPiece rowPiece(const Columns& starts, const QVector<Cell>& cells, const PenStyle& style) {
  return [starts, cells, style](Pen& pen, PaperUnit y) {
    constexpr PaperUnit padding = 70;
    PaperUnit height = style.size;
    for (qsizetype i = 0; i < cells.size(); ++i) {
      const PaperUnit right = i + 1 < starts.size() ? starts[i + 1] - kGap : kRight;
      height = std::max(height, drawCell(pen, cells[i], starts[i], right, y + padding, style));
    }
    height += 2 * padding;
    pen.line(kLeft, kRight, y + height, 12);
    return height;
  };
}

class LetterDrawing {
 public:
  LetterDrawing(const Letter& letter, const LetterPaper& paper)
      : m_letter(letter),
        m_facts(letter.facts),
        m_paper(paper),
        m_texts(paper.chinese),
        m_flow(paper.chinese, kTop, kBottom) {}

  QVector<PageDrawing> pages() {
    head();
    certify();
    if (m_letter.kind == LetterKind::Employment) {
      work();
      contracts();
      whereabouts();
    }
    if (m_letter.kind == LetterKind::Cover) {
      cover();
      work();
    }
    remarks();
    close();
    return m_flow.pages(foot());
  }

 private:
  void gap(PaperUnit height) {
    m_flow.add([height](Pen&, PaperUnit) { return height; });
  }
  void paragraph(const QString& words, const PenStyle& style = kBody) {
    // Two characters in, as Chinese paragraphs begin.
    const QString text = m_texts.chinese() ? QStringLiteral("　　") + words : words;
    m_flow.add([text, style](Pen& pen, PaperUnit y) {
      return pen.text(text, style, kLeft, kRight, y) + style.size / 2;
    });
  }
  void heading(const QString& words) {
    m_flow.addHeading([words](Pen& pen, PaperUnit y) {
      const PaperUnit height = kGap * 2 + pen.text(words, kBold, kLeft, kRight, y + kGap * 2) + kGap / 2;
      pen.line(kLeft, kRight, y + height, 20);
      return height;
    });
  }
  void table(const Columns& columns, const QStringList& names, const QVector<QVector<Cell>>& rows) {
    QVector<Cell> head;
    for (const QString& name : names) head.append({name});
    const PaperPiece names_ = rowPiece(columns, head, kCellBold);
    m_flow.addHeading(names_);
    for (const QVector<Cell>& row : rows) m_flow.addRow(rowPiece(columns, row, kCell), names_);
  }
  QString shownNumber() const {
    return m_paper.draft ? m_texts.say(QT_TRANSLATE_NOOP("letter", "Preview, not issued")) : m_letter.number;
  }
  QDate issuedOn() const { return dateInChina(m_letter.issuedAt); }

  void head();
  void certify();
  QString person() const;
  QString presentWork() const;
  void work();
  void contracts();
  void whereabouts();
  void cover();
  void remarks();
  void close();
  QStringList howToVerify() const;
  std::function<void(Pen&, int, int)> foot() const;

  const Letter& m_letter;
  const LetterFacts& m_facts;
  const LetterPaper& m_paper;
  LetterTexts m_texts;
  PaperFlow m_flow;
};

// ---- what is certified -------------------------------------------------------------------------------

void LetterDrawing::head() {
  const QString title = m_texts.title(m_letter.kind);
  const QString number = m_texts.say(QT_TRANSLATE_NOOP("letter", "No. %1"), {shownNumber()});
  m_flow.add([title, number](Pen& pen, PaperUnit y) {
    PaperUnit height = pen.text(title, kTitle, kLeft, kRight, y) + kGap;
    height += pen.text(number, kSmallMiddle, kLeft, kRight, y + height);
    return height + kGap * 3;
  });
  const QString to = m_texts.say(QT_TRANSLATE_NOOP("letter", "%1:"), {m_texts.addressee(m_letter)});
  m_flow.add([to](Pen& pen, PaperUnit y) { return pen.text(to, kBold, kLeft, kRight, y) + kGap; });
}

QString LetterDrawing::person() const {
  const QString sex = m_texts.sex(m_facts.sex);
  const QString document = m_texts.say(nameOf(m_facts.documentKind));
  const QString number = groupedNumber(m_facts.idNumber);
  return sex.isEmpty()
             ? m_texts.say(QT_TRANSLATE_NOOP("letter", "%1 (%2 %3)"), {m_facts.name, document, number})
             : m_texts.say(QT_TRANSLATE_NOOP("letter", "%1 (%2, %3 %4)"),
                           {m_facts.name, sex, document, number});
}

QString LetterDrawing::presentWork() const {
  QStringList all;
  for (const LetterWork& each : m_facts.work)
    all << m_texts.say(
               QT_TRANSLATE_NOOP("letter",
                                 "%1 (general contractor %2), employed by %3, labour manager %4, since "
                                 "%5"),
               {each.project, each.contractor, each.employer, each.manager, m_texts.date(each.beginsOn)}) +
               (each.isLate() ? m_texts.say(QT_TRANSLATE_NOOP("letter", " (%1)"), {m_texts.lateness(each)})
                              : QString());
  if (all.isEmpty())
    return m_texts.say(QT_TRANSLATE_NOOP("letter", "On the day of issue no assignment is on file."));
  return m_texts.say(QT_TRANSLATE_NOOP("letter", "On the day of issue on file at work on: %1."),
                     {all.join(m_texts.chinese() ? QStringLiteral("；") : QStringLiteral("; "))});
}

void LetterDrawing::certify() {
  paragraph(m_texts.say(
      QT_TRANSLATE_NOOP("letter",
                        "This is to certify that %1 was registered with this office under "
                        "the real name as a construction worker on %2; registration number "
                        "%3."),
      {person(), m_texts.date(m_facts.registeredOn), groupedRegistrationNumber(m_facts.workerNumber)}));
  if (m_letter.kind == LetterKind::Registration) return paragraph(presentWork());
  const QString days = m_texts.days(m_facts.from, m_facts.to);
  paragraph(
      m_letter.kind == LetterKind::Employment
          ? m_texts.say(QT_TRANSLATE_NOOP("letter", "For the period %1 this office has on file:"), {days})
          : m_texts.say(QT_TRANSLATE_NOOP("letter",
                                          "For the period %1 injury and major illness were covered, by "
                                          "what this office has on file, as follows:"),
                        {days}));
}

// ---- tables ------------------------------------------------------------------------------------------

void LetterDrawing::work() {
  heading(m_texts.say(QT_TRANSLATE_NOOP("letter", "Assignments")));
  if (m_facts.work.isEmpty())
    return paragraph(m_texts.say(QT_TRANSLATE_NOOP("letter", "No assignment is on file in this period.")));
  QVector<QVector<Cell>> rows;
  for (const LetterWork& each : m_facts.work)
    rows.append({{m_texts.days(each.beginsOn, each.endsOn), m_texts.lateness(each)},
                 {each.project, each.contractor},
                 {each.employer, each.manager}});
  table({kLeft, kLeft + 5000, kLeft + 10800},
        {m_texts.say(QT_TRANSLATE_NOOP("letter", "Days")),
         m_texts.say(QT_TRANSLATE_NOOP("letter", "Project, general contractor")),
         m_texts.say(QT_TRANSLATE_NOOP("letter", "Employer, labour manager"))},
        rows);
}

void LetterDrawing::contracts() {
  heading(m_texts.say(QT_TRANSLATE_NOOP("letter", "Labour contracts")));
  if (m_facts.contracts.isEmpty())
    return paragraph(m_texts.say(QT_TRANSLATE_NOOP("letter", "No contract is on file in this period.")));
  QVector<QVector<Cell>> rows;
  for (const LetterContract& each : m_facts.contracts) {
    const QString term = each.kind == ContractKind::ByTask && !each.endsOn.isValid()
                             ? m_texts.say(QT_TRANSLATE_NOOP("letter", "from %1, until the task is done"),
                                           {m_texts.date(each.beginsOn)})
                             : m_texts.days(each.beginsOn, each.endsOn);
    const QString ended = each.endedOn.isValid() ? m_texts.say(QT_TRANSLATE_NOOP("letter", "ended on %1"),
                                                               {m_texts.date(each.endedOn)})
                                                 : QString();
    rows.append({{term, ended}, {each.employer}});
  }
  table({kLeft, kLeft + 7600},
        {m_texts.say(QT_TRANSLATE_NOOP("letter", "Term")),
         m_texts.say(QT_TRANSLATE_NOOP("letter", "Employer"))},
        rows);
}

QString countOf(const LetterTexts& texts, const LetterSpan& span) {
  return texts.say(QT_TRANSLATE_NOOP("letter", "%1 days"), {QString::number(span.from.daysTo(span.to) + 1)});
}

void LetterDrawing::whereabouts() {
  heading(m_texts.say(QT_TRANSLATE_NOOP("letter", "The period day by day")));
  QVector<QVector<Cell>> rows;
  for (const LetterSpan& each : m_facts.days)
    rows.append({{m_texts.days(each.from, each.to)},
                 {countOf(m_texts, each)},
                 {m_texts.whereabouts(each), m_texts.lateness(each)}});
  table(
      {kLeft, kLeft + 6000, kLeft + 7800},
      {m_texts.say(QT_TRANSLATE_NOOP("letter", "From, to")),
       m_texts.say(QT_TRANSLATE_NOOP("letter", "Count")), m_texts.say(QT_TRANSLATE_NOOP("letter", "Where"))},
      rows);
}

void LetterDrawing::cover() {
  const auto sentence = [this](const QString& chinese, const QString& english) {
    return m_texts.chinese() ? chinese : english;
  };
  QVector<QVector<Cell>> rows;
  for (const LetterSpan& each : m_facts.days) {
    const QString late = m_texts.lateness(each);
    const QString below = late.isEmpty() ? countOf(m_texts, each) : countOf(m_texts, each) + u'\n' + late;
    rows.append(
        {{m_texts.days(each.from, each.to), below},
         {m_texts.whereabouts(each)},
         {m_texts.answer(each.injury), sentence(each.injurySentence, each.injuryInEnglish), each.injury},
         {m_texts.answer(each.illness), sentence(each.illnessSentence, each.illnessInEnglish),
          each.illness}});
  }
  table(
      {kLeft, kLeft + 4100, kLeft + 8000, kLeft + 12300},
      {m_texts.say(QT_TRANSLATE_NOOP("letter", "From, to")),
       m_texts.say(QT_TRANSLATE_NOOP("letter", "Where")), m_texts.say(QT_TRANSLATE_NOOP("letter", "Injury")),
       m_texts.say(QT_TRANSLATE_NOOP("letter", "Major illness"))},
      rows);
}

// ---- remarks, seal, foot -----------------------------------------------------------------------------

void LetterDrawing::remarks() {
  gap(kGap * 2);
  if (m_letter.kind == LetterKind::Cover)
    paragraph(m_texts.say(QT_TRANSLATE_NOOP(
                  "letter",
                  "Cover rests on registration and assignment, neither on whether the deposit is paid nor on "
                  "whether the card is in hand. Where evidence is wanted, wage slips, witnesses or the "
                  "foreman's list may show that the person worked there.")),
              kCell);
  paragraph(m_texts.say(QT_TRANSLATE_NOOP("letter",
                                          "This is what is on file with this office on the day of issue. %1"),
                        {m_texts.request(m_letter)}),
            kCell);
}

QStringList LetterDrawing::howToVerify() const {
  if (m_paper.draft) return {m_texts.say(QT_TRANSLATE_NOOP("letter", "The code follows when it is issued."))};
  const QString how =
      m_facts.officePhone.isEmpty()
          ? m_texts.say(QT_TRANSLATE_NOOP("letter",
                                          "To verify: name the code at the office; it says what this letter "
                                          "states and whether it still holds."))
          : m_texts.say(QT_TRANSLATE_NOOP("letter",
                                          "To verify: name the code at the office or call %1; it says what "
                                          "this letter states and whether it still holds."),
                        {m_facts.officePhone});
  return {m_texts.say(QT_TRANSLATE_NOOP("letter", "Code %1"), {m_letter.code}), how};
}

/// Office, date and seal at the right, code and how to verify at the left; never parted.
void LetterDrawing::close() {
  const QString clerk = m_texts.say(QT_TRANSLATE_NOOP("letter", "Clerk: %1"), {m_facts.clerk});
  const QString day = m_texts.date(issuedOn());
  const QString seal = m_texts.say(QT_TRANSLATE_NOOP("letter", "(seal)"));
  const QStringList verify = howToVerify();
  const QByteArray qr = m_paper.draft ? QByteArray() : letterQrContent(m_letter);
  m_flow.add([=, office = m_facts.officeName](Pen& pen, PaperUnit y) {
    constexpr PaperUnit middle = kLeft + 9000;
    constexpr PaperUnit sealRoom = 3600;
    const PaperUnit top = y + kGap * 3;
    PaperUnit right = top;
    const PenStyle centred{400, false, true, 0.0};
    for (const QString& line : {office, day, seal})
      right += pen.text(line, line == seal ? kSmallMiddle : centred, middle, kRight, right) + kGap / 2;
    PaperUnit left = top;
    PaperUnit textLeft = kLeft;
    if (!qr.isEmpty() && pen.qrCode(qr, kLeft - kGap, top, kQrSide)) textLeft = kLeft + kQrSide;
    for (const QString& line : verify)
      left += pen.text(line, line == verify.first() ? kCellBold : kSmall, textLeft, middle - kGap, left) +
              kGap / 2;
    left += pen.text(clerk, kSmall, textLeft, middle - kGap, left);
    return std::max({right, left, top + sealRoom}) - y;
  });
}

std::function<void(Pen&, int, int)> LetterDrawing::foot() const {
  const QString number = shownNumber();
  const QString code = m_paper.draft ? QString() : m_letter.code;
  const QString copy = m_paper.draft ? QString()
                                     : m_texts.say(QT_TRANSLATE_NOOP("letter", "print no. %1"),
                                                   {QString::number(m_paper.copy)});
  return [=, texts = m_texts](Pen& pen, int page, int count) {
    QStringList parts{number, code, copy,
                      texts.say(QT_TRANSLATE_NOOP("letter", "page %1/%2"),
                                {QString::number(page), QString::number(count)})};
    parts.removeAll(QString());
    pen.line(kLeft, kRight, kFoot - kGap / 2, 12);
    pen.text(parts.join(QStringLiteral("  ·  ")), kSmallMiddle, kLeft, kRight, kFoot);
    if (!pen.undrawable().isEmpty())
      pen.text(texts.say(QT_TRANSLATE_NOOP("letter",
                                           "[U+…] stands for a character that this printer's fonts lack; the "
                                           "register has it.")),
               kSmallMiddle, kLeft, kRight, kFoot + kSmall.size + kGap / 2);
  };
}

QVector<PageDrawing> pagesOf(const Letter& letter, const LetterPaper& paper) {
  return LetterDrawing(letter, paper).pages();
}

}  // namespace

QByteArray letterPdf(const Letter& letter, const LetterPaper& paper) {
  const QString title = LetterTexts(paper.chinese).title(letter.kind) + u' ' + letter.number;
  return pagesAsPdf(pagesOf(letter, paper), kA4, paper.chinese,
                    {title, letter.facts.officeName, letter.issuedAt.milliseconds});
}

QVector<QImage> letterPictures(const Letter& letter, const LetterPaper& paper, qreal dotsPerInch) {
  return pagesAsPictures(pagesOf(letter, paper), kA4, paper.chinese, dotsPerInch);
}

PaperSize letterSize() { return kA4; }

QStringList undrawable(const Letter& letter, const LetterPaper& paper) {
  return undrawableOn(pagesOf(letter, paper), paper.chinese);
}

QByteArray letterQrContent(const Letter& letter) { return letter.code.toUtf8(); }
