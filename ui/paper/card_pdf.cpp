#include "paper/card_pdf.h"

#include <QDateTime>
#include <QTimeZone>
#include <cmath>

#include "paper/card_artwork.h"

namespace {

constexpr double kPointsPerUnit = 72.0 / 2540.0;
constexpr int kSignsPerFont = 256;
constexpr int kThousand = 1000;

/// Collects an outline as operators of PDF.
class OperatorPen final : public OutlinePen {
 public:
  explicit OperatorPen(QByteArray& operators) : m_operators(operators) {}
  void moveTo(double x, double y) override { add({x, y}, "m "); }
  void lineTo(double x, double y) override { add({x, y}, "l "); }
  void curveTo(double ax, double ay, double bx, double by, double x, double y) override {
    add({ax, ay, bx, by, x, y}, "c ");
  }
  void close() override { m_operators += "h "; }

 private:
  void add(std::initializer_list<double> numbers, const char* operation) {
    for (const double each : numbers) pdfNumber(m_operators, each);
    m_operators += operation;
  }
  QByteArray& m_operators;
};

QByteArray hexOf(const QString& words) {
  QByteArray hex = pdfText(words);
  return '<' + hex.mid(5);  // without the mark at its beginning
}

QByteArray numbered(const char* letter, int number) {
  return '/' + QByteArray(letter) + QByteArray::number(number);
}

}  // namespace

/// A sign is one code of one font.
struct CardPdf::Sign {
  int font = 0;
  int code = 0;
  double width = 0;  ///< in thousandths of the em
};

struct CardPdf::Font {
  QVector<int> outlines;  ///< the object of each code's outline
  QVector<double> widths;
  QVector<QString> stands;  ///< the characters of each code
};

CardPdf::CardPdf(QIODevice& device, const PdfFacts& facts) : m_pdf(device), m_facts(facts) {
  m_root = m_pdf.reserve();
  m_pageTree = m_pdf.reserve();
  m_fontList = m_pdf.reserve();
}

CardPdf::~CardPdf() = default;

// ---- pages -------------------------------------------------------------------------------------------

void CardPdf::beginPage(QSizeF size) {
  m_pageSize = size;
  m_content = {};
  m_content.operators = QByteArray::number(kPointsPerUnit, 'f', 8) + " 0 0 -" +
                        QByteArray::number(kPointsPerUnit, 'f', 8) + " 0 " +
                        QByteArray::number(size.height() * kPointsPerUnit, 'f', 4) + " cm\n";
}

QByteArray CardPdf::resources() const {
  return "/Resources << /Font " + pdfReference(m_fontList) + " /XObject << " + m_content.objects + ">> >>";
}

void CardPdf::endPage() {
  const int content = m_pdf.packed({}, m_content.operators);
  m_pageNumbers.append(m_pdf.object("<< /Type /Page /Parent " + pdfReference(m_pageTree) +
                                    " /MediaBox [0 0 " +
                                    QByteArray::number(m_pageSize.width() * kPointsPerUnit, 'f', 3) + ' ' +
                                    QByteArray::number(m_pageSize.height() * kPointsPerUnit, 'f', 3) +
                                    "] /Contents " + pdfReference(content) + ' ' + resources() + " >>"));
}

bool CardPdf::finish() {
  writeFonts();
  QByteArray kids;
  for (const int page : m_pageNumbers) kids += pdfReference(page) + ' ';
  m_pdf.object(m_pageTree, "<< /Type /Pages /Count " + QByteArray::number(m_pageNumbers.size()) +
                               " /Kids [ " + kids + "] >>");
  m_pdf.object(m_root,
               "<< /Type /Catalog /Pages " + pdfReference(m_pageTree) +
                   " /Lang (zh-CN) /ViewerPreferences << /DisplayDocTitle true /PrintScaling /None >> >>");
  const QDateTime created = QDateTime::fromMSecsSinceEpoch(m_facts.createdMilliseconds, QTimeZone::utc());
  const int info = m_pdf.object("<< /Title " + pdfText(m_facts.title) + " /Author " +
                                pdfText(m_facts.author) + " /Creator (Shiming) /CreationDate (D:" +
                                created.toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + "Z) >>");
  return m_pdf.finish(m_root, info);
}

// ---- what stands on them -----------------------------------------------------------------------------

void CardPdf::useColour(QRgb colour) {
  if (colour == m_content.colour) return;
  m_content.colour = colour;
  for (const int part : {qRed(colour), qGreen(colour), qBlue(colour)}) number(part / 255.0);
  m_content.operators += "rg\n";
}

void CardPdf::line(const CardLine& line, QPointF start, double size, QRgb colour) {
  if (line.glyphs.isEmpty()) return;
  useColour(colour);
  QByteArray& to = m_content.operators;
  to += "BT 1 0 0 -1 ";
  number(start.x());
  number(start.y());
  to += "Tm ";
  int font = -1;
  double pen = 0;  // where the reader of the file believes to be, in thousandths of the em
  double rise = 0;
  for (const CardGlyph& glyph : line.glyphs) {
    const Sign sign = signOf(glyph);
    if (sign.font != font) {
      if (font >= 0) to += "] TJ ";
      to += numbered("F", font = sign.font) + ' ';
      number(size);
      to += "Tf [";
    }
    if (glyph.y != rise) {
      to += "] TJ ";
      number(-(rise = glyph.y) * size);
      to += "Ts [";
    }
    if (const double gap = glyph.x * kThousand - pen; std::abs(gap) >= 0.5) {
      number(-gap);
      pen += gap;
    }
    to += '<' + QByteArray::number(sign.code, 16).rightJustified(2, '0') + '>';
    pen += sign.width;
  }
  to += rise == 0 ? "] TJ ET\n" : "] TJ 0 Ts ET\n";
}

void CardPdf::fill(const QVector<QRectF>& boxes, QRgb colour) {
  useColour(colour);
  for (const QRectF& box : boxes) {
    for (const double each : {box.x(), box.y(), box.width(), box.height()}) number(each);
    m_content.operators += "re ";
  }
  m_content.operators += "f\n";
}

void CardPdf::strokes(const QVector<QPolygonF>& lines, double width) {
  m_content.operators += "0 G 1 J 1 j ";
  number(width);
  m_content.operators += "w ";
  for (const QPolygonF& points : lines)
    for (qsizetype i = 0; i < points.size(); ++i) {
      number(points[i].x());
      number(points[i].y());
      m_content.operators += i == 0 ? "m " : "l ";
    }
  m_content.operators += "S\n";
}

QByteArray CardPdf::nameOf(int object) {
  const QByteArray name = numbered("X", object);
  if (!m_content.objects.contains(name + ' ')) m_content.objects += name + ' ' + pdfReference(object) + ' ';
  return name;
}

/// Pictures stand on their feet in a space whose y goes upwards; ours goes downwards.
void CardPdf::picture(int object, const QRectF& box) {
  m_content.operators += "q ";
  number(box.width());
  m_content.operators += "0 0 ";
  number(-box.height());
  number(box.x());
  number(box.bottom());
  m_content.operators += "cm " + nameOf(object) + " Do Q\n";
}

void CardPdf::modules(const QrModules& code, const QRectF& square) {
  const int stride = (code.side + 7) / 8;
  QByteArray bits(stride * code.side, '\0');
  for (int row = 0; row < code.side; ++row)
    for (int column = 0; column < code.side; ++column)
      if (code.dark[row * code.side + column]) {
        char& eight = bits[row * stride + column / 8];
        eight = static_cast<char>(eight | (0x80 >> (column % 8)));
      }
  const QByteArray side = QByteArray::number(code.side);
  useColour(0xFF000000);
  picture(m_pdf.stream(
              "/Type /XObject /Subtype /Image /ImageMask true /BitsPerComponent 1 /Decode [1 0] /Width " +
                  side + " /Height " + side,
              bits),
          square);
}

void CardPdf::photo(const CardPhoto& photo, const QRectF& box) {
  const char* space = photo.components == 1   ? "/DeviceGray"
                      : photo.components == 3 ? "/DeviceRGB"
                                              : "/DeviceCMYK";
  const char* decode = photo.components == 4 && photo.inverted ? " /Decode [1 0 1 0 1 0 1 0]" : "";
  picture(m_pdf.stream("/Type /XObject /Subtype /Image /Filter /DCTDecode /BitsPerComponent 8 /ColorSpace " +
                           QByteArray(space) + decode + " /Width " + QByteArray::number(photo.width) +
                           " /Height " + QByteArray::number(photo.height),
                       photo.jpeg),
          box);
}

void CardPdf::artwork(const CardArtwork& artwork) {
  int& object = m_artworks[&artwork];
  if (object == 0) object = artwork.intoPdf(m_pdf);
  if (object == 0) return;
  // The form is in points, y upwards, from the lower left corner of the artwork.
  const QByteArray scale = QByteArray::number(1 / kPointsPerUnit, 'f', 6);
  m_content.operators += "q " + scale + " 0 0 -" + scale + ' ';
  number(artwork.box().x());
  number(artwork.box().bottom());
  m_content.operators += "cm " + nameOf(object) + " Do Q\n";
}

void CardPdf::stamp(const CardStamp& stamp) {
  int& object = m_stamps[stamp.number];
  if (object == 0) {
    Content outer;
    std::swap(outer, m_content);
    stamp.draw(*this);
    QByteArray box;
    for (const double each : {stamp.box.left(), stamp.box.top(), stamp.box.right(), stamp.box.bottom()})
      pdfNumber(box, each);
    object =
        m_pdf.packed("/Type /XObject /Subtype /Form /BBox [" + box + "] " + resources(), m_content.operators);
    std::swap(outer, m_content);
  }
  m_content.operators += nameOf(object) + " Do\n";
}

void CardPdf::push(QPointF origin, bool turned, const QRectF& clip) {
  m_content.operators += turned ? "q -1 0 0 -1 " : "q 1 0 0 1 ";
  number(origin.x());
  number(origin.y());
  m_content.operators += "cm ";
  for (const double each : {clip.x(), clip.y(), clip.width(), clip.height()}) number(each);
  m_content.operators += "re W n\n";
  m_content.colour = 0;  // whatever it is after pop, it is said anew
}

void CardPdf::pop() {
  m_content.operators += "Q\n";
  m_content.colour = 0;
}

// ---- fonts -------------------------------------------------------------------------------------------

CardPdf::Sign CardPdf::signOf(const CardGlyph& glyph) {
  const quint64 shape = (static_cast<quint64>(glyph.face->number) << 32) | glyph.glyph;
  // The same shape under another character is another sign, or the text would say the wrong one.
  const auto known = m_signs.constFind({shape, glyph.stands});
  quint32 place = 0;
  if (known != m_signs.constEnd()) {
    place = *known;
  } else {
    if (m_fonts.empty() || m_fonts.back().outlines.size() == kSignsPerFont) m_fonts.emplace_back();
    Font& font = m_fonts.back();
    place = static_cast<quint32>((m_fonts.size() - 1) * kSignsPerFont +
                                 static_cast<size_t>(font.outlines.size()));
    font.widths.append(glyphAdvance(*glyph.face, glyph.glyph));
    font.outlines.append(writeOutline(glyph));
    font.stands.append(glyph.stands);
    m_signs.insert({shape, glyph.stands}, place);
  }
  const int font = static_cast<int>(place / kSignsPerFont);
  const int code = static_cast<int>(place % kSignsPerFont);
  return {font, code, m_fonts[static_cast<size_t>(font)].widths[code]};
}

int CardPdf::writeOutline(const CardGlyph& glyph) {
  QByteArray operators;
  pdfNumber(operators, glyphAdvance(*glyph.face, glyph.glyph));
  operators += "0 ";
  const QRectF box = glyphBox(*glyph.face, glyph.glyph);
  for (const double each : {box.left(), box.top(), box.right(), box.bottom()}) pdfNumber(operators, each);
  operators += "d1 ";
  OperatorPen pen(operators);
  drawOutline(*glyph.face, glyph.glyph, pen);
  operators += "f";
  return m_pdf.packed({}, operators);
}

QByteArray CardPdf::meanings(const Font& font) {
  constexpr int atOnce = 100;  // a block of such a table holds no more
  QByteArray table =
      "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Signs def /CMapType 2 def\n"
      "1 begincodespacerange <00> <FF> endcodespacerange\n";
  const int count = static_cast<int>(font.stands.size());
  for (int first = 0; first < count; first += atOnce) {
    const int last = std::min(first + atOnce, count);
    table += QByteArray::number(last - first) + " beginbfchar\n";
    for (int code = first; code < last; ++code)
      table +=
          '<' + QByteArray::number(code, 16).rightJustified(2, '0') + "> " + hexOf(font.stands[code]) + '\n';
    table += "endbfchar\n";
  }
  return table + "endcmap end end\n";
}

int CardPdf::writeFont(const Font& font) {
  QByteArray outlines, names, widths;
  for (int code = 0; code < font.outlines.size(); ++code) {
    const QByteArray name = numbered("s", code);
    names += name;
    outlines += name + ' ' + pdfReference(font.outlines[code]) + ' ';
    pdfNumber(widths, font.widths[code]);
  }
  return m_pdf.object(
      "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 0 0] /FontMatrix [0.001 0 0 0.001 0 0] /FirstChar 0 "
      "/LastChar " +
      QByteArray::number(font.outlines.size() - 1) + " /Widths [ " + widths +
      "] /Encoding << /Type /Encoding /Differences [0 " + names + "] >> /CharProcs << " + outlines +
      ">> /Resources << >> /ToUnicode " + pdfReference(m_pdf.packed({}, meanings(font))) + " >>");
}

void CardPdf::writeFonts() {
  QByteArray list;
  for (size_t i = 0; i < m_fonts.size(); ++i)
    list += numbered("F", static_cast<int>(i)) + ' ' + pdfReference(writeFont(m_fonts[i])) + ' ';
  m_pdf.object(m_fontList, "<< " + list + ">>");
}
