#include "paper/slips_pdf.h"

#include <QPainter>

#include "paper/card_sheets.h"

namespace {

constexpr PaperSize kSlipRoom{14800, 21000};      // A5
constexpr PaperSize kSlipsSheet{29700, 21000};    // A4, lying
constexpr PaperUnit kSecondSlip = 29700 - 14800;  // the half millimetre over is the cut's
constexpr PaperUnit kPileTop = 550;

/// A tick on both edges where the sheet is cut, and none through the slips.
PaperUnit drawCut(Pen& pen) {
  constexpr PaperUnit middle = kSlipsSheet.width / 2, half = 6, length = 500;
  for (const PaperUnit y : {length / 2, kSlipsSheet.height - length / 2})
    pen.line(middle - half, middle + half, y, length);
  return kSlipsSheet.height;
}

/// The pile above the slip; both must outlive the drawing.
PageDrawing piledDrawing(const PiledSlip& slip, const SlipOptions& options) {
  return [&slip, draw = slipDrawing(slip.slip, options)](Pen& pen) {
    if (!slip.pile.isEmpty()) pen.text(slip.pile, {280, false, true, 0.35}, 0, kSlipRoom.width, kPileTop);
    return draw(pen);
  };
}

}  // namespace

int slipsOn(SlipsLayout layout) { return layout == SlipsLayout::TwoOnA4 ? 2 : 1; }

PaperSize slipsSheetSize(SlipsLayout layout) {
  return layout == SlipsLayout::TwoOnA4 ? kSlipsSheet : kSlipRoom;
}

QImage slipsSheetPicture(const QVector<PiledSlip>& slips, SlipsLayout layout, SlipLanguage language,
                         qreal dotsPerInch) {
  const SlipOptions options{SlipFormat::A5, language, 1};
  const bool chinese = language == SlipLanguage::Chinese;
  QImage sheet = pageAsPicture(
      [layout](Pen& pen) { return layout == SlipsLayout::TwoOnA4 ? drawCut(pen) : kSlipRoom.height; },
      slipsSheetSize(layout), chinese, dotsPerInch);
  QPainter painter(&sheet);
  for (qsizetype i = 0; i < slips.size(); ++i) {
    const QImage one = pageAsPicture(piledDrawing(slips[i], options), kSlipRoom, chinese, dotsPerInch);
    painter.drawImage(QPointF(i == 0 ? 0 : qRound(kSecondSlip * dotsPerInch / 2540.0), 0), one);
  }
  return sheet;
}

QString codeOf(SlipsLayout layout) {
  return layout == SlipsLayout::TwoOnA4 ? QStringLiteral("a4") : QStringLiteral("a5");
}

bool fromCode(const QString& code, SlipsLayout& layout) {
  for (const SlipsLayout each : {SlipsLayout::TwoOnA4, SlipsLayout::OneOnA5})
    if (codeOf(each) == code) return layout = each, true;
  return false;
}

SlipsPdf::SlipsPdf(QIODevice& device, SlipsLayout layout, SlipLanguage language, const PdfFacts& facts)
    : m_pdf(device, facts, language == SlipLanguage::Chinese),
      m_layout(layout),
      m_options{SlipFormat::A5, language, 1} {}

void SlipsPdf::add(const PiledSlip& slip) {
  const bool two = m_layout == SlipsLayout::TwoOnA4;
  const bool second = two && m_count % 2 == 1;
  if (!second) m_pdf.begin(slipsSheetSize(m_layout));
  if (two && !second) m_pdf.draw(&drawCut, 0, 0, kSlipsSheet);
  m_pdf.draw(piledDrawing(slip, m_options), second ? kSecondSlip : 0, 0, kSlipRoom);
  ++m_count;
  if (!two || second) m_pdf.end();
}

Result<SlipsWritten> SlipsPdf::finish() {
  if (m_count == 0)
    return refuse(
        invalid("slips", message(QT_TRANSLATE_NOOP("core", "There is nobody a slip could be for."))));
  if (m_layout == SlipsLayout::TwoOnA4 && m_count % 2 == 1) m_pdf.end();
  if (!m_pdf.finish()) return refuse(fileNotWritten());
  const QStringList& rare = m_pdf.undrawable();
  return SlipsWritten{m_count, m_pdf.pages(), m_pdf.bytes(), {rare.begin(), rare.end()}};
}
