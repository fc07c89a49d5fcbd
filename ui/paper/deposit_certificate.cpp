#include "paper/deposit_certificate.h"

#include "paper/letter_texts.h"
#include "paper/paper_flow.h"

namespace {

// A4, in 0.01 mm.
constexpr PaperUnit kEdgeLeft = 2400;
constexpr PaperUnit kEdgeRight = kA4.width - 2200;
constexpr PaperUnit kHeadTop = 2100;
constexpr PaperUnit kEnd = kA4.height - 2000;
constexpr PaperUnit kFootTop = kA4.height - 1600;
constexpr PaperUnit kLabel = 3000;  ///< width of a label's column
constexpr PaperUnit kMiddle = kEdgeLeft + (kEdgeRight - kEdgeLeft) / 2;
constexpr PaperUnit kPad = 180;
constexpr PaperUnit kThin = 12;
constexpr PaperUnit kThick = 30;
// At most 49 modules and their quiet zone (certificate_code.h): 0.59 mm and more each.
constexpr PaperUnit kCodeSide = 3400;
static_assert(kCodeSide / (49 + 2 * 4) >= 42, "a module of a signed code is 0.42 mm wide");
constexpr PaperUnit kSeal = 4200;

const PenStyle kOffice{460, false, true, 0.0};
const PenStyle kHeading{760, true, true, 0.0};
const PenStyle kUnder{370, false, true, 0.0};
const PenStyle kPlain{370, false, false, 0.0};
const PenStyle kStrong{370, true, false, 0.0};
const PenStyle kName{350, false, true, 0.0};
const PenStyle kFine{310, false, false, 0.15};
const PenStyle kFineMiddle{310, false, true, 0.15};
const PenStyle kCode{520, true, false, 0.0};

/// A cell of the table: its first line, the same in bold where that counts, and smaller lines below.
struct CertificateCell {
  QString strong = {};
  QString text = {};
  QStringList below = {};
};
/// A label and its cell, or two of both.
struct CertificateRow {
  QString label;
  CertificateCell cell;
  QString secondLabel = {};
  CertificateCell secondCell = {};
};

PaperUnit drawCertificateCell(Pen& pen, const CertificateCell& cell, PaperUnit left, PaperUnit right,
                              PaperUnit y) {
  PaperUnit below = y;
  if (!cell.strong.isEmpty()) {
    const PaperUnit width = pen.widthOf(cell.strong, kStrong);
    const bool beside = width + kStrong.size + pen.widthOf(cell.text, kPlain) < right - left;
    below += pen.text(cell.strong, kStrong, left, right, y);
    if (beside)
      pen.text(cell.text, kPlain, left + width + kStrong.size, right, y);
    else
      below += pen.text(cell.text, kPlain, left, right, below);
  } else {
    below += pen.text(cell.text, kPlain, left, right, y);
  }
  for (const QString& line : cell.below) below += pen.text(line, kFine, left, right, below);
  return below - y;
}

PaperPiece certificateRow(const CertificateRow& row) {
  return [row](Pen& pen, PaperUnit y) {
    const bool two = !row.secondLabel.isEmpty();
    const PaperUnit end = two ? kMiddle : kEdgeRight;
    const PaperUnit cell = kEdgeLeft + kLabel + kPad;
    PaperUnit height = pen.text(row.label, kName, kEdgeLeft, kEdgeLeft + kLabel, y + kPad);
    height = std::max(height, drawCertificateCell(pen, row.cell, cell, end - kPad, y + kPad));
    if (two) {
      pen.text(row.secondLabel, kName, kMiddle, kMiddle + kLabel, y + kPad);
      height = std::max(height, drawCertificateCell(pen, row.secondCell, kMiddle + kLabel + kPad,
                                                    kEdgeRight - kPad, y + kPad));
    }
    const PaperUnit bottom = y + height + 2 * kPad;
    pen.frame(kEdgeLeft, y, kEdgeRight, bottom, kThin);
    pen.upright(kEdgeLeft + kLabel, y, bottom, kThin);
    if (two) pen.upright(kMiddle, y, bottom, kThin), pen.upright(kMiddle + kLabel, y, bottom, kThin);
    return bottom - y;
  };
}

class CertificateDrawing {
 public:
  CertificateDrawing(const Certificate& certificate, const CertificatePaper& paper)
      : m_certificate(certificate),
        m_facts(certificate.facts),
        m_paper(paper),
        m_texts(paper.chinese),
        m_flow(paper.chinese, kHeadTop, kEnd) {}

  QVector<PageDrawing> pages() {
    head();
    certify();
    parties();
    sums();
    money();
    rule();
    conditions();
    close();
    return m_flow.pages(foot());
  }

 private:
  QString say(const char* source, const QStringList& arguments = {}) const {
    return m_texts.say(source, arguments);
  }
  QString numberShown() const {
    return m_certificate.isIssued() ? m_certificate.number
                                    : say(QT_TRANSLATE_NOOP("letter", "Preview, not issued"));
  }
  void row(const CertificateRow& row) { m_flow.add(certificateRow(row)); }
  /// "¥1,234.56" and, beside it, the same in capitals: a figure is easily changed, a word is not.
  CertificateCell inWords(Money sum) const {
    return {sum.toString(), say(QT_TRANSLATE_NOOP("letter", "RMB %1"), {sum.inCapitals()})};
  }

  void head();
  void certify();
  void parties();
  void sums();
  void money();
  void rule();
  void conditions();
  void close();
  QStringList receipts() const;
  QStringList howToVerify() const;
  std::function<void(Pen&, int, int)> foot() const;

  const Certificate& m_certificate;
  const CertificateFacts& m_facts;
  const CertificatePaper& m_paper;
  LetterTexts m_texts;
  PaperFlow m_flow;
};

void CertificateDrawing::head() {
  const QString title = say(QT_TRANSLATE_NOOP("letter", "Certificate of paid social security fee"));
  const QString purpose = say(QT_TRANSLATE_NOOP("letter", "(for the construction permit)"));
  const QString number = say(QT_TRANSLATE_NOOP("letter", "No. %1"), {numberShown()});
  const QString copy = say(QT_TRANSLATE_NOOP("letter", "print no. %1"), {QString::number(m_paper.copy)});
  m_flow.add([=, office = m_facts.officeName](Pen& pen, PaperUnit y) {
    PaperUnit below = y + pen.text(office, kOffice, kEdgeLeft, kEdgeRight, y) + kPad;
    below += pen.text(title, kHeading, kEdgeLeft, kEdgeRight, below);
    below += pen.text(purpose, kUnder, kEdgeLeft, kEdgeRight, below) + 3 * kPad;
    pen.text(copy, kPlain, kEdgeRight - pen.widthOf(copy, kPlain), kEdgeRight + kPad, below);
    below += pen.text(number, kStrong, kEdgeLeft, kMiddle + kLabel, below) + kPad;
    pen.line(kEdgeLeft, kEdgeRight, below, kThick);
    return below - y + 2 * kPad;
  });
}

void CertificateDrawing::certify() {
  const QString to = say(QT_TRANSLATE_NOOP("letter", "To the office that issues construction permits:"));
  const QString words =
      say(QT_TRANSLATE_NOOP("letter",
                            "This is to certify that the social security fee (deposit) of the project named "
                            "below has been approved and paid in full, and that its first crew is registered "
                            "under their real names."));
  m_flow.add([to, words = m_texts.chinese() ? QStringLiteral("　　") + words : words](Pen& pen, PaperUnit y) {
    PaperUnit below = y + pen.text(to, kPlain, kEdgeLeft, kEdgeRight, y) + kPad;
    below += pen.text(words, kPlain, kEdgeLeft, kEdgeRight, below);
    return below - y + 2 * kPad;
  });
}

void CertificateDrawing::parties() {
  row({say(QT_TRANSLATE_NOOP("letter", "Project")), {m_facts.project, m_facts.projectNumber}});
  if (!m_facts.address.isEmpty()) row({say(QT_TRANSLATE_NOOP("letter", "Site")), {{}, m_facts.address}});
  CertificateCell contractor{{}, m_facts.contractor};
  if (!m_facts.creditCode.isEmpty())
    contractor.below << say(QT_TRANSLATE_NOOP("letter", "Unified social credit code %1"),
                            {m_facts.creditCode});
  row({say(QT_TRANSLATE_NOOP("letter", "General contractor")), contractor});
}

void CertificateDrawing::sums() {
  row({say(QT_TRANSLATE_NOOP("letter", "Construction cost")),
       {{}, m_facts.cost.toString()},
       say(QT_TRANSLATE_NOOP("letter", "Labour cost in it")),
       {{}, m_facts.labourCost.toString()}});
  const auto sum = [this](const std::optional<Money>& of, DepositBasis basis) {
    if (!of) return CertificateCell{{}, QStringLiteral("—")};
    return CertificateCell{{},
                           m_facts.basis == basis
                               ? say(QT_TRANSLATE_NOOP("letter", "%1 (this one counts)"), {of->toString()})
                               : of->toString()};
  };
  row({say(QT_TRANSLATE_NOOP("letter", "By cost, %1"), {m_facts.costRate.toString()}),
       sum(m_facts.sumOnCost, DepositBasis::Cost),
       say(QT_TRANSLATE_NOOP("letter", "By labour, %1"), {m_facts.labourRate.toString()}),
       sum(m_facts.sumOnLabour, DepositBasis::LabourCost)});
}

QStringList CertificateDrawing::receipts() const {
  QStringList lines;
  for (const CertificateMoney& each : m_facts.receipts)
    lines << say(
        QT_TRANSLATE_NOOP("letter", "%1   receipt %2   %3   %4"),
        {isoText(each.day), each.number, each.amount.toString(),
         each.amount < Money() ? say(QT_TRANSLATE_NOOP("letter", "taken back")) : each.amount.inCapitals()});
  return lines;
}

void CertificateDrawing::money() {
  CertificateCell asked = inWords(m_facts.asked);
  if (m_facts.kind == DepositKind::Supplementary)
    asked.below << say(QT_TRANSLATE_NOOP("letter", "Supplementary; %1 was asked before and is paid as well."),
                       {m_facts.askedBefore.toString()});
  row({say(QT_TRANSLATE_NOOP("letter", "Due")), asked});
  CertificateCell paid = inWords(m_facts.paid);
  paid.below = receipts();
  row({say(QT_TRANSLATE_NOOP("letter", "Paid")), paid});
}

void CertificateDrawing::rule() {
  const QString credit =
      m_facts.credit == CreditLevel::Unrated
          ? say(QT_TRANSLATE_NOOP("letter", "credit not rated"))
          : say(QT_TRANSLATE_NOOP("letter", "credit level %1"), {codeOf(m_facts.credit).toUpper()});
  const QString surcharge = m_facts.surcharge == Money() ? say(QT_TRANSLATE_NOOP("letter", "no surcharge"))
                                                         : say(QT_TRANSLATE_NOOP("letter", "surcharge %1"),
                                                               {m_facts.surcharge.toString()});
  row({say(QT_TRANSLATE_NOOP("letter", "By which rule")),
       {{},
        say(QT_TRANSLATE_NOOP("letter", "%1, in force since %2; %3, %4"),
            {m_facts.rule, isoText(m_facts.ruleFrom), credit, surcharge})}});
}

/// What makes it cleared (domain.md 4): each of the three with who and when.
void CertificateDrawing::conditions() {
  const QStringList names{say(QT_TRANSLATE_NOOP("letter", "Approved")),
                          say(QT_TRANSLATE_NOOP("letter", "Paid in full")),
                          say(QT_TRANSLATE_NOOP("letter", "First crew registered"))};
  const QStringList words{
      say(QT_TRANSLATE_NOOP("letter", "Experts: %1 voted, %2 for it"),
          {QString::number(m_facts.experts), QString::number(m_facts.expertsFor)}) +
          u'\n' +
          say(QT_TRANSLATE_NOOP("letter", "Supervisor %1, %2"),
              {m_facts.decidedBy, isoText(m_facts.decidedOn)}),
      say(QT_TRANSLATE_NOOP("letter", "Entries: %1"), {QString::number(m_facts.receipts.size())}) + u'\n' +
          say(QT_TRANSLATE_NOOP("letter", "Last on %1"), {isoText(m_facts.paidOn)}),
      say(QT_TRANSLATE_NOOP("letter", "Listed %1, registered %1"), {QString::number(m_facts.crewListed)}) +
          u'\n' +
          say(QT_TRANSLATE_NOOP("letter", "As of %1"), {isoText(dateInChina(m_certificate.clearedAt))})};
  m_flow.add([names, words](Pen& pen, PaperUnit y) {
    constexpr PaperUnit width = (kEdgeRight - kEdgeLeft) / 3;
    const PaperUnit top = y + 2 * kPad;
    PaperUnit height = 0;
    for (int i = 0; i < 3; ++i) {
      const PaperUnit left = kEdgeLeft + i * width + kPad;
      const PaperUnit right = left + width - 2 * kPad;
      const PaperUnit text = left + kStrong.size * 3 / 2;
      pen.mark(PaperMark::Yes, left, top + kPad + kStrong.size / 4, kStrong.size);
      PaperUnit below = pen.text(names[i], kStrong, text, right, top + kPad);
      below += pen.text(words[i], kFine, text, right, top + kPad + below);
      height = std::max(height, below + 2 * kPad);
    }
    pen.frame(kEdgeLeft, top, kEdgeRight, top + height, kThin);
    for (int i = 1; i < 3; ++i) pen.upright(kEdgeLeft + i * width, top, top + height, kThin);
    return top + height - y + 3 * kPad;
  });
}

QStringList CertificateDrawing::howToVerify() const {
  if (!m_certificate.isIssued())
    return {say(QT_TRANSLATE_NOOP("letter", "The code follows when it is issued."))};
  const QString how =
      m_facts.officePhone.isEmpty()
          ? say(QT_TRANSLATE_NOOP("letter",
                                  "Scan it, or name the code at the office. It does not hold if anything on "
                                  "it was altered."))
          : say(QT_TRANSLATE_NOOP("letter",
                                  "Scan it, or call %1 and name the code. It does not hold if anything on it "
                                  "was altered."),
                {m_facts.officePhone});
  return {m_certificate.code, how};
}

/// Code, seal, names and date; never parted.
void CertificateDrawing::close() {
  const QString code = say(QT_TRANSLATE_NOOP("letter", "Code"));
  const QString seal = say(QT_TRANSLATE_NOOP("letter", "(seal)"));
  const QString hands = say(QT_TRANSLATE_NOOP("letter", "Clerk: %1   Issued by: %2"),
                            {m_facts.clearedBy, m_certificate.issuer});
  const QString day =
      m_certificate.isIssued() ? m_texts.date(dateInChina(m_certificate.issuedAt)) : QString();
  m_flow.add([=, verify = howToVerify(), signedText = m_certificate.signedText.toLatin1()](Pen& pen,
                                                                                           PaperUnit y) {
    constexpr PaperUnit sealLeft = kEdgeRight - kSeal - 600;
    const bool drawn = !signedText.isEmpty() && pen.qrCode(signedText, kEdgeLeft - kPad, y, kCodeSide);
    const PaperUnit left = drawn ? kEdgeLeft + kCodeSide + kPad : kEdgeLeft;
    PaperUnit below = y;
    if (drawn) below += pen.text(code, kFine, left, sealLeft, below);
    for (const QString& line : verify)
      below += pen.text(line, drawn && line == verify.first() ? kCode : kFine, left, sealLeft - kPad, below) +
               kPad / 2;
    pen.dashedCircle(sealLeft, y, kSeal, 20);
    pen.text(seal, kFineMiddle, sealLeft, sealLeft + kSeal, y + kSeal / 2 - kFine.size);
    below = std::max(below, y + kSeal + 3 * kPad);
    pen.text(day, kPlain, kEdgeRight - pen.widthOf(day, kPlain), kEdgeRight + kPad, below);
    return below + pen.text(hands, kPlain, kEdgeLeft, kMiddle + kLabel, below) - y;
  });
}

std::function<void(Pen&, int, int)> CertificateDrawing::foot() const {
  const QString by =
      m_paper.printedAt.isValid()
          ? say(QT_TRANSLATE_NOOP("letter", "Printed %1 by %2"),
                {dateTimeInChina(m_paper.printedAt).toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                 m_paper.printedBy})
          : QString();
  return [=, texts = m_texts, number = numberShown()](Pen& pen, int page, int count) {
    const QString place =
        number + QStringLiteral("  ·  ") +
        texts.say(QT_TRANSLATE_NOOP("letter", "page %1/%2"), {QString::number(page), QString::number(count)});
    pen.line(kEdgeLeft, kEdgeRight, kFootTop - kPad, kThin);
    pen.text(by, kFine, kEdgeLeft, kMiddle, kFootTop);
    pen.text(place, kFine, kEdgeRight - pen.widthOf(place, kFine), kEdgeRight + kPad, kFootTop);
    if (!pen.undrawable().isEmpty())
      pen.text(texts.say(QT_TRANSLATE_NOOP("letter",
                                           "[U+…] stands for a character that this printer's fonts lack; the "
                                           "register has it.")),
               kFineMiddle, kEdgeLeft, kEdgeRight, kFootTop + kFine.size + kPad / 2);
  };
}

QVector<PageDrawing> certificatePages(const Certificate& certificate, const CertificatePaper& paper) {
  return CertificateDrawing(certificate, paper).pages();
}

}  // namespace

QByteArray certificatePdf(const Certificate& certificate, const CertificatePaper& paper) {
  const QString title =
      LetterTexts(paper.chinese).say(QT_TRANSLATE_NOOP("letter", "Certificate of paid social security fee")) +
      u' ' + certificate.number;
  return pagesAsPdf(certificatePages(certificate, paper), kA4, paper.chinese,
                    {title, certificate.facts.officeName, certificate.issuedAt.milliseconds});
}

QVector<QImage> certificatePictures(const Certificate& certificate, const CertificatePaper& paper,
                                    qreal dotsPerInch) {
  return pagesAsPictures(certificatePages(certificate, paper), kA4, paper.chinese, dotsPerInch);
}

QStringList undrawable(const Certificate& certificate, const CertificatePaper& paper) {
  return undrawableOn(certificatePages(certificate, paper), paper.chinese);
}
