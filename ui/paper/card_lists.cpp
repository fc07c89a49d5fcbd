#include "paper/card_lists.h"

#include <QLocale>

#include "letters/letter_words.h"
#include "paper/card_drawing.h"
#include "paper/paper_flow.h"

namespace {

// A4, in 0.01 mm.
constexpr PaperUnit kListLeft = 1800;
constexpr PaperUnit kListRight = kA4.width - 1800;
constexpr PaperUnit kListTop = 1800;
constexpr PaperUnit kListBottom = kA4.height - 2200;
constexpr PaperUnit kListFoot = kA4.height - 1500;
constexpr PaperUnit kListQr = 2600;
constexpr PaperUnit kListGap = 200;

const PenStyle kListTitle{700, true, false, 0.0};
const PenStyle kListBody{400, false, false, 0.0};
const PenStyle kListStrong{400, true, false, 0.0};
const PenStyle kListCell{340, false, false, 0.0};
const PenStyle kListLarge{600, false, false, 0.0};  // read from a wall
const PenStyle kListHead{340, true, false, 0.0};
const PenStyle kListSmall{300, false, true, 0.25};

struct ListColumn {
  PaperUnit left = 0;
  QString name;
};

PaperPiece listRow(const QVector<ListColumn>& columns, const QStringList& cells, const PenStyle& style,
                   PaperUnit least) {
  return [=](Pen& pen, PaperUnit y) {
    constexpr PaperUnit padding = 90;
    PaperUnit height = least;
    for (qsizetype i = 0; i < columns.size(); ++i) {
      const PaperUnit right = i + 1 < columns.size() ? columns[i + 1].left - kListGap : kListRight;
      if (!cells.value(i).isEmpty())
        height =
            std::max(height, pen.text(cells[i], style, columns[i].left, right, y + padding) + 2 * padding);
    }
    pen.line(kListLeft, kListRight, y + height, 12);
    return height;
  };
}

class CardListDrawing {
 public:
  CardListDrawing(const CardListHead& head, const CardListPaper& paper)
      : m_head(head), m_paper(paper), m_flow(paper.chinese, kListTop, kListBottom) {}

  QVector<PageDrawing> pages(const HandOverList& list);
  QVector<PageDrawing> pages(const HuntSlip& slip);
  QVector<PageDrawing> pages(const PickUpNotice& notice);

 private:
  QString say(const char* source, const QStringList& arguments = {}) const {
    return letter_words::filled(
        m_paper.chinese ? letter_words::inChinese("card", source) : QString::fromUtf8(source), arguments);
  }
  QString date(const QDate& day) const {
    return !day.isValid()    ? QString()
           : m_paper.chinese ? day.toString(QStringLiteral("yyyy-MM-dd"))
                             : QLocale(QLocale::English).toString(day, QStringLiteral("d MMM yyyy"));
  }
  void paragraph(const QString& words, const PenStyle& style = kListBody) {
    m_flow.add(
        [=](Pen& pen, PaperUnit y) { return pen.text(words, style, kListLeft, kListRight, y) + kListGap; });
  }
  void title(const QString& words);
  void table(const QVector<ListColumn>& columns, const QVector<QStringList>& rows, PaperUnit least,
             const PenStyle& style = kListCell);
  /// A label and a line to sign on, side by side.
  void signatures(const QStringList& labels);
  std::function<void(Pen&, int, int)> foot() const;

  const CardListHead& m_head;
  const CardListPaper& m_paper;
  PaperFlow m_flow;
};

/// Title and number at the left, the list's code at the right; below, whose it is.
void CardListDrawing::title(const QString& words) {
  // A slip is of its day and no entry of a register.
  const QString number = m_head.number.isEmpty() ? date(m_head.day)
                                                 : say(QT_TRANSLATE_NOOP("card", "No. %1, %2"),
                                                       {m_head.number, date(m_head.day)});
  const QByteArray code = m_head.number.toUtf8();
  m_flow.add([=](Pen& pen, PaperUnit y) {
    PaperUnit height = pen.text(words, kListTitle, kListLeft, kListRight - kListQr, y) + kListGap;
    height += pen.text(number, kListBody, kListLeft, kListRight - kListQr, y + height);
    if (!code.isEmpty()) pen.qrCode(code, kListRight - kListQr + 240, y - 240, kListQr);
    return std::max(height + kListGap, kListQr - 400);
  });
  QStringList facts;
  const auto fact = [&](const char* source, const QString& value) {
    if (!value.isEmpty()) facts << say(source, {value});
  };
  fact(QT_TRANSLATE_NOOP("card", "Employer: %1"), m_head.company);
  fact(QT_TRANSLATE_NOOP("card", "Labour manager: %1"),
       m_head.managerPhone.isEmpty() ? m_head.manager
                                     : m_head.manager + QStringLiteral("  ") + m_head.managerPhone);
  fact(QT_TRANSLATE_NOOP("card", "Site: %1"), m_head.project);
  fact(QT_TRANSLATE_NOOP("card", "Team: %1"), m_head.crew);
  for (const QString& each : facts) paragraph(each, kListStrong);
}

void CardListDrawing::table(const QVector<ListColumn>& columns, const QVector<QStringList>& rows,
                            PaperUnit least, const PenStyle& style) {
  QStringList names;
  for (const ListColumn& column : columns) names << column.name;
  const PaperPiece head = listRow(columns, names, kListHead, 0);
  m_flow.addHeading(head);
  for (const QStringList& row : rows) m_flow.addRow(listRow(columns, row, style, least), head);
}

void CardListDrawing::signatures(const QStringList& labels) {
  m_flow.add([=](Pen& pen, PaperUnit y) {
    constexpr PaperUnit height = 2200;
    PaperUnit words = 0;
    for (const QString& label : labels) words += pen.widthOf(label, kListBody) + 3 * kListGap;
    const PaperUnit room = (kListRight - kListLeft - words) / static_cast<PaperUnit>(labels.size());
    PaperUnit left = kListLeft;
    for (const QString& label : labels) {
      pen.text(label, kListBody, left, kListRight, y + height - 800);
      left += pen.widthOf(label, kListBody) + kListGap;
      pen.line(left, left + room, y + height - 300, 15);
      left += room + 2 * kListGap;
    }
    return height;
  });
}

std::function<void(Pen&, int, int)> CardListDrawing::foot() const {
  QStringList office{m_head.number, m_head.officeName, m_head.officePhone};
  office.removeAll(QString());
  const QString copy = say(QT_TRANSLATE_NOOP("card", "print no. %1"), {QString::number(m_paper.copy)});
  const QString page = say(QT_TRANSLATE_NOOP("card", "page %1/%2"));
  const QString codes = say(QT_TRANSLATE_NOOP(
      "card", "[U+…] stands for a character that this printer's fonts lack; the register has it."));
  const QString begin = office.join(QStringLiteral("  ·  "));
  return [=](Pen& pen, int number, int count) {
    const QStringList parts{begin, copy,
                            letter_words::filled(page, {QString::number(number), QString::number(count)})};
    pen.line(kListLeft, kListRight, kListFoot - kListGap / 2, 12);
    pen.text(parts.join(QStringLiteral("  ·  ")), kListSmall, kListLeft, kListRight, kListFoot);
    if (!pen.undrawable().isEmpty())
      pen.text(codes, kListSmall, kListLeft, kListRight, kListFoot + kListSmall.size + kListGap / 2);
  };
}

// ---- the three lists ---------------------------------------------------------------------------------

QVector<PageDrawing> CardListDrawing::pages(const HandOverList& list) {
  title(say(QT_TRANSLATE_NOOP("card", "Citizen Cards handed over")));
  paragraph(say(QT_TRANSLATE_NOOP(
                    "card",
                    "%1 cards. Each worker signs for his own card when it is in his hand. Nobody may keep "
                    "another's card."),
                {QString::number(list.lines.size())}));
  QVector<QStringList> rows;
  for (const HandOverList::Line& each : list.lines)
    rows.append({QString::number(rows.size() + 1), each.name,
                 groupedRegistrationNumber(each.registrationNumber), groupedCardNumber(each.cardNumber),
                 date(each.dueOn), QString()});
  table({{kListLeft, QStringLiteral("#")},
         {kListLeft + 900, say(QT_TRANSLATE_NOOP("card", "Name"))},
         {kListLeft + 4100, say(QT_TRANSLATE_NOOP("card", "Registration no."))},
         {kListLeft + 7500, say(QT_TRANSLATE_NOOP("card", "Card no."))},
         {kListLeft + 11400, say(QT_TRANSLATE_NOOP("card", "In hand by"))},
         {kListLeft + 13700, say(QT_TRANSLATE_NOOP("card", "Signature, date"))}},
        rows, 1000);
  m_flow.addHeading([](Pen&, PaperUnit) { return kListGap; });
  m_flow.addHeading(
      [words = say(QT_TRANSLATE_NOOP(
                       "card",
                       "I have received these %1 cards, give each to its worker, and bring this list back "
                       "signed; a card that could not be given comes back with it."),
                   {QString::number(list.lines.size())})](Pen& pen, PaperUnit y) {
        return pen.text(words, kListBody, kListLeft, kListRight, y);
      });
  signatures({say(QT_TRANSLATE_NOOP("card", "Labour manager:")),
              say(QT_TRANSLATE_NOOP("card", "Handed over by:")), say(QT_TRANSLATE_NOOP("card", "Date:"))});
  return m_flow.pages(foot());
}

QVector<PageDrawing> CardListDrawing::pages(const HuntSlip& slip) {
  title(say(QT_TRANSLATE_NOOP("card", "Registered, but without a card")));
  paragraph(
      say(QT_TRANSLATE_NOOP("card",
                            "%1 workers of yours are registered and have no card in hand. What is to be done "
                            "stands beside each."),
          {QString::number(slip.lines.size())}));
  QVector<QStringList> rows;
  for (const HuntSlip::Line& each : slip.lines)
    rows.append({QString::number(rows.size() + 1), each.name,
                 groupedRegistrationNumber(each.registrationNumber), date(each.dueOn), each.reason,
                 each.whatToDo});
  table({{kListLeft, QStringLiteral("#")},
         {kListLeft + 900, say(QT_TRANSLATE_NOOP("card", "Name"))},
         {kListLeft + 3800, say(QT_TRANSLATE_NOOP("card", "Registration no."))},
         {kListLeft + 7100, say(QT_TRANSLATE_NOOP("card", "In hand by"))},
         {kListLeft + 9400, say(QT_TRANSLATE_NOOP("card", "Why"))},
         {kListLeft + 12700, say(QT_TRANSLATE_NOOP("card", "What to do"))}},
        rows, 900);
  return m_flow.pages(foot());
}

QVector<PageDrawing> CardListDrawing::pages(const PickUpNotice& notice) {
  title(say(QT_TRANSLATE_NOOP("card", "Your Citizen Card has come")));
  paragraph(say(QT_TRANSLATE_NOOP("card", "Come yourself with your ID card. It costs nothing.")));
  const auto fact = [&](const char* source, const QString& value) {
    if (!value.isEmpty()) paragraph(say(source, {value}), kListStrong);
  };
  fact(QT_TRANSLATE_NOOP("card", "Where: %1"), notice.desk);
  fact(QT_TRANSLATE_NOOP("card", "Address: %1"), notice.address);
  fact(QT_TRANSLATE_NOOP("card", "When: %1"), notice.hours);
  QVector<QStringList> rows;
  for (const PickUpNotice::Line& each : notice.lines)
    rows.append({QString::number(rows.size() + 1), each.name,
                 QStringLiteral("…") + each.registrationNumber.right(4)});
  table({{kListLeft, QStringLiteral("#")},
         {kListLeft + 1500, say(QT_TRANSLATE_NOOP("card", "Name"))},
         {kListLeft + 9000, say(QT_TRANSLATE_NOOP("card", "Registration no. ends in"))}},
        rows, 0, kListLarge);
  return m_flow.pages(foot());
}

template <class List>
QVector<PageDrawing> listPages(const List& list, const CardListPaper& paper) {
  return CardListDrawing(list.head, paper).pages(list);
}

template <class List>
QByteArray listPdf(const List& list, const CardListPaper& paper) {
  return pagesAsPdf(listPages(list, paper), kA4, paper.chinese,
                    {list.head.number, list.head.officeName,
                     QDateTime(list.head.day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch()});
}

template <class List>
QVector<QImage> listPictures(const List& list, const CardListPaper& paper, qreal dotsPerInch) {
  return pagesAsPictures(listPages(list, paper), kA4, paper.chinese, dotsPerInch);
}

}  // namespace

QByteArray cardListPdf(const HandOverList& list, const CardListPaper& paper) { return listPdf(list, paper); }
QByteArray cardListPdf(const HuntSlip& slip, const CardListPaper& paper) { return listPdf(slip, paper); }
QByteArray cardListPdf(const PickUpNotice& notice, const CardListPaper& paper) {
  return listPdf(notice, paper);
}

QVector<QImage> cardListPictures(const HandOverList& list, const CardListPaper& paper, qreal dotsPerInch) {
  return listPictures(list, paper, dotsPerInch);
}
QVector<QImage> cardListPictures(const HuntSlip& slip, const CardListPaper& paper, qreal dotsPerInch) {
  return listPictures(slip, paper, dotsPerInch);
}
QVector<QImage> cardListPictures(const PickUpNotice& notice, const CardListPaper& paper, qreal dotsPerInch) {
  return listPictures(notice, paper, dotsPerInch);
}

QStringList undrawable(const HandOverList& list, const CardListPaper& paper) {
  return undrawableOn(listPages(list, paper), paper.chinese);
}
QStringList undrawable(const HuntSlip& slip, const CardListPaper& paper) {
  return undrawableOn(listPages(slip, paper), paper.chinese);
}
QStringList undrawable(const PickUpNotice& notice, const CardListPaper& paper) {
  return undrawableOn(listPages(notice, paper), paper.chinese);
}
