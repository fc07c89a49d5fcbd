#pragma once

#include <QHash>
#include <QMap>
#include <QPolygonF>
#include <QSizeF>
#include <memory>

#include "paper/card_canvas.h"
#include "paper/pdf_writer.h"
#include "paper/pen.h"

/// Cards as a PDF, written while it grows. Photos go in as they are; what is stamped stands in the file once;
/// letters are outlines in fonts of their own (Type 3) with the characters they stand for beside them, so
/// that every sign is drawn whatever the font's format, and found, copied and read aloud. (cairo's own fonts
/// lose the ink of some signs; see Pen.)
class CardPdf final : public CardCanvas {
 public:
  CardPdf(QIODevice& device, const PdfFacts& facts);
  ~CardPdf() override;

  void beginPage(QSizeF size);
  void endPage();
  /// False where the device took less than was written.
  bool finish();
  bool failed() const { return m_pdf.failed(); }
  int pages() const { return static_cast<int>(m_pageNumbers.size()); }
  qint64 bytes() const { return m_pdf.written(); }

  void line(const CardLine& line, QPointF start, double size, QRgb colour) override;
  void fill(const QVector<QRectF>& boxes, QRgb colour) override;
  void modules(const QrModules& code, const QRectF& square) override;
  void photo(const CardPhoto& photo, const QRectF& box) override;
  void artwork(const CardArtwork& artwork) override;
  void stamp(const CardStamp& stamp) override;
  /// Lines through the points in black, with round ends and corners.
  void strokes(const QVector<QPolygonF>& lines, double width);
  void push(QPointF origin, bool turned, const QRectF& clip) override;
  void pop() override;

 private:
  /// What a page or a stamp is made of so far.
  struct Content {
    QByteArray operators;
    QByteArray objects;  ///< entries of its dictionary of XObjects
    QRgb colour = 0;     ///< none yet: a form begins with whatever colour there was where it is put down
  };
  struct Sign;
  struct Font;

  void number(double value) { pdfNumber(m_content.operators, value); }
  void useColour(QRgb colour);
  QByteArray nameOf(int object);
  void picture(int object, const QRectF& box);
  QByteArray resources() const;
  Sign signOf(const CardGlyph& glyph);
  int writeOutline(const CardGlyph& glyph);
  void writeFonts();
  int writeFont(const Font& font);
  static QByteArray meanings(const Font& font);

  PdfWriter m_pdf;
  PdfFacts m_facts;
  Content m_content;
  QSizeF m_pageSize;
  QVector<int> m_pageNumbers;
  QHash<int, int> m_stamps;
  QMap<const CardArtwork*, int> m_artworks;
  std::vector<Font> m_fonts;
  QHash<QPair<quint64, QString>, quint32> m_signs;
  int m_root = 0;
  int m_pageTree = 0;
  int m_fontList = 0;
};
