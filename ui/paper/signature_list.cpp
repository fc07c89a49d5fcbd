#include "paper/signature_list.h"

#include "letters/letter_words.h"
#include "paper/card_drawing.h"
#include "paper/card_sheets.h"

namespace {

// A4, in 0.01 mm: twenty rows of a finger's height below the head.
constexpr PaperUnit kSignLeft = 1700;
constexpr PaperUnit kSignRight = kA4.width - 1700;
constexpr PaperUnit kSignTop = 1500;
constexpr PaperUnit kSignTableTop = 6350;
constexpr PaperUnit kSignRow = 1040;
constexpr PaperUnit kSignFoot = kA4.height - 1500;
constexpr PaperUnit kSignQr = 2800;
constexpr PaperUnit kSignPadding = 150;

const PenStyle kSignTitle{680, true, false, 0.0};
const PenStyle kSignFact{380, false, false, 0.0};
const PenStyle kSignCell{360, false, false, 0.0};
const PenStyle kSignTight{280, false, false, 0.0};
const PenStyle kSignHead{320, true, false, 0.0};
const PenStyle kSignSmall{280, false, true, 0.3};

struct SignColumn {
  PaperUnit left;
  const char* name;
};
constexpr SignColumn kSignColumns[] = {
    {kSignLeft, QT_TRANSLATE_NOOP("card", "No.")},
    {kSignLeft + 1000, QT_TRANSLATE_NOOP("card", "Name")},
    {kSignLeft + 3900, QT_TRANSLATE_NOOP("card", "Registration no.")},
    {kSignLeft + 7550, QT_TRANSLATE_NOOP("card", "Team")},
    {kSignLeft + 10350, QT_TRANSLATE_NOOP("card", "I know that I am registered (signature)")},
    {kSignLeft + 15300, QT_TRANSLATE_NOOP("card", "Date")},
};

class SignaturePage {
 public:
  SignaturePage(Pen& pen, const SignatureList& list, int page, bool chinese)
      : m_pen(pen), m_list(list), m_page(page), m_chinese(chinese) {}

  PaperUnit draw() {
    head();
    PaperUnit y = kSignTableTop;
    QStringList names;
    for (const SignColumn& column : kSignColumns) names << say(column.name);
    m_pen.line(kSignLeft, kSignRight, y, 25);
    row(names, y, kSignHead);
    const qsizetype first = qsizetype(m_page) * SignatureList::rowsOnPage;
    for (qsizetype i = first; i < std::min(first + SignatureList::rowsOnPage, m_list.people.size()); ++i)
      row(cellsOf(i), y += kSignRow, kSignCell);
    foot();
    return kA4.height;
  }

 private:
  QString say(const char* source, const QStringList& arguments = {}) const {
    return letter_words::filled(
        m_chinese ? letter_words::inChinese("card", source) : QString::fromUtf8(source), arguments);
  }
  void head();
  QStringList cellsOf(qsizetype index) const;
  void row(const QStringList& cells, PaperUnit y, const PenStyle& style);
  void foot();

  Pen& m_pen;
  const SignatureList& m_list;
  int m_page;
  bool m_chinese;
};

void SignaturePage::head() {
  const ImportedRoster& roster = m_list.roster;
  const PaperUnit right = kSignRight - kSignQr;
  PaperUnit y = kSignTop;
  y += m_pen.text(say(QT_TRANSLATE_NOOP("card", "Signatures of registered workers")), kSignTitle, kSignLeft,
                  right, y) +
       100;
  const QString manager = roster.managerPhone.isEmpty()
                              ? roster.managerName
                              : roster.managerName + QStringLiteral("  ") + roster.managerPhone;
  const QStringList facts{say(QT_TRANSLATE_NOOP("card", "Roster no. %1, %2, page %3 of %4"),
                              {QString::number(roster.roster.value()), m_list.day.toString(Qt::ISODate),
                               QString::number(m_page + 1), QString::number(m_list.pages())}),
                          say(QT_TRANSLATE_NOOP("card", "Site: %1"), {roster.projectName}),
                          say(QT_TRANSLATE_NOOP("card", "Employer: %1"), {roster.employerName}),
                          say(QT_TRANSLATE_NOOP("card", "Labour manager: %1"), {manager})};
  for (const QString& fact : facts) y += m_pen.text(fact, kSignFact, kSignLeft, right, y) + 40;
  m_pen.text(say(QT_TRANSLATE_NOOP("card",
                                   "Each signs for himself. Whoever signs confirms that he knows of his "
                                   "registration at this office; nobody may sign for another.")),
             kSignTight, kSignLeft, right, y);
  m_pen.qrCode(signatureListCode(m_list, m_page), right + 200, kSignTop - 200, kSignQr);
}

QStringList SignaturePage::cellsOf(qsizetype index) const {
  const RosterPerson& person = m_list.people[index];
  return {QString::number(index + 1), person.name, groupedRegistrationNumber(person.number), person.team};
}

/// A cell that does not fit on its line is written smaller, on two.
void SignaturePage::row(const QStringList& cells, PaperUnit y, const PenStyle& style) {
  for (qsizetype i = 0; i < cells.size(); ++i) {
    const PaperUnit left = kSignColumns[i].left + kSignPadding / 2;
    const PaperUnit right =
        i + 1 < std::ssize(kSignColumns) ? kSignColumns[i + 1].left - kSignPadding / 2 : kSignRight;
    const auto wide = [&](const PenStyle& look) { return m_pen.widthOf(cells[i], look) > right - left; };
    const PenStyle& used = wide(style) ? kSignTight : style;
    const int lines = wide(used) ? 2 : 1;
    m_pen.text(cells[i], used, left, right, y + std::max(0, (kSignRow - lines * used.size * 3 / 2) / 2));
  }
  m_pen.line(kSignLeft, kSignRight, y + kSignRow, 12);
}

void SignaturePage::foot() {
  QStringList office{m_list.officeName, m_list.officePhone};
  office.removeAll(QString());
  m_pen.text(office.join(QStringLiteral("  ·  ")), kSignSmall, kSignLeft, kSignRight, kSignFoot);
  if (!m_pen.undrawable().isEmpty())
    m_pen.text(
        say(QT_TRANSLATE_NOOP(
            "card", "[U+…] stands for a character that this printer's fonts lack; the register has it.")),
        kSignSmall, kSignLeft, kSignRight, kSignFoot + kSignSmall.size + 100);
}

PageDrawing signaturePage(const SignatureList& list, int page, bool chinese) {
  return [&list, page, chinese](Pen& pen) { return SignaturePage(pen, list, page, chinese).draw(); };
}

}  // namespace

QByteArray signatureListCode(const SignatureList& list, int page) {
  return "ROSTER " + QByteArray::number(list.roster.roster.value()) + ' ' + QByteArray::number(page + 1) +
         '/' + QByteArray::number(list.pages());
}

Result<SignatureListWritten> writeSignatureList(QIODevice& device, const SignatureList& list, bool chinese,
                                                const PdfFacts& facts) {
  if (list.people.isEmpty())
    return refuse(
        invalid("people", message(QT_TRANSLATE_NOOP("core", "There is nobody who could sign this list."))));
  PagesPdf pdf(device, facts, chinese);
  for (int page = 0; page < list.pages(); ++page) pdf.page(signaturePage(list, page, chinese), kA4);
  if (!pdf.finish()) return refuse(fileNotWritten());
  const QStringList& rare = pdf.undrawable();
  return SignatureListWritten{
      static_cast<int>(list.people.size()), pdf.pages(), pdf.bytes(), {rare.begin(), rare.end()}};
}

QImage signatureListPicture(const SignatureList& list, int page, bool chinese, qreal dotsPerInch) {
  return pageAsPicture(signaturePage(list, page, chinese), kA4, chinese, dotsPerInch);
}
