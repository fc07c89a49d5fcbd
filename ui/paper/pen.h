#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>
#include <QStringList>
#include <QVector>
#include <functional>
#include <memory>

typedef struct _cairo cairo_t;
typedef struct _PangoLayout PangoLayout;
typedef struct _PangoContext PangoContext;
class PenInk;

/// A length on paper in 0.01 mm: the one unit of every printed page, on screen and on paper.
using PaperUnit = int;
constexpr PaperUnit millimetres(double value) { return static_cast<PaperUnit>(value * 100.0 + 0.5); }

struct PaperSize {
  PaperUnit width = 0;
  PaperUnit height = 0;
};
constexpr PaperSize kA4{21000, 29700};

enum class PaperMark { Yes, No, Evidence };

/// How a piece of text looks.
struct PenStyle {
  PaperUnit size = millimetres(3.4);  ///< height of the em
  bool bold = false;
  bool centred = false;
  double grey = 0.0;  ///< 0 black … 1 white; thermal printers show little below 0.4
};

/// Draws on a page, whatever the page is: PDF, picture, or nothing (to measure). Text keeps every character
/// of a name in the PDF's text layer; a character that no font has is written as its code point, [U+2CC99],
/// and remembered, for a silent box or gap would go unnoticed.
class Pen {
 public:
  /// `chinese` picks the shapes of mainland China where a font has several.
  Pen(cairo_t* cairo, bool chinese);
  /// For other ink than cairo's.
  Pen(std::unique_ptr<PenInk> ink, bool chinese);
  ~Pen();
  Pen(const Pen&) = delete;
  Pen& operator=(const Pen&) = delete;

  /// Writes a paragraph between left and right, wrapped, its top at y. Returns its height.
  PaperUnit text(const QString& words, const PenStyle& style, PaperUnit left, PaperUnit right, PaperUnit y);
  /// The width of words on one line, and the height of `text` at that width, without drawing.
  PaperUnit widthOf(const QString& words, const PenStyle& style);
  void line(PaperUnit left, PaperUnit right, PaperUnit y, PaperUnit thickness, bool dashed = false);
  void frame(PaperUnit left, PaperUnit top, PaperUnit right, PaperUnit bottom, PaperUnit thickness);
  void dashedCircle(PaperUnit left, PaperUnit top, PaperUnit size, PaperUnit thickness);
  void upright(PaperUnit x, PaperUnit top, PaperUnit bottom, PaperUnit thickness);
  /// A tick, a cross or a question mark in a square of that size: shapes, so that no font is asked.
  void mark(PaperMark mark, PaperUnit left, PaperUnit top, PaperUnit size);
  /// A QR code (error correction M) with its quiet zone inside the square. False where the text is too long.
  bool qrCode(const QByteArray& content, PaperUnit left, PaperUnit top, PaperUnit side);

  /// The characters met so far that no font can draw, each once, in order.
  const QStringList& undrawable() const { return m_undrawable; }

 private:
  void shape(PangoLayout* layout, const QString& words, const PenStyle& style, PaperUnit width);
  bool noteUndrawable(PangoLayout* layout);
  void prepare(bool chinese);

  std::unique_ptr<PenInk> m_ink;
  PangoContext* m_context = nullptr;
  QStringList m_undrawable;
};

/// Draws one page and says how high it became; called with a Pen for whatever surface is wanted.
using PageDrawing = std::function<PaperUnit(Pen&)>;

struct PdfFacts {
  QString title;
  QString author;
  qint64 createdMilliseconds = 0;  ///< UTC
};

/// The height the drawing asks for, and what it cannot draw; nothing is put on paper.
PaperUnit measurePage(const PageDrawing& draw, bool chinese, QStringList* undrawable = nullptr);
/// The pages in order as one PDF.
QByteArray pagesAsPdf(const QVector<PageDrawing>& pages, PaperSize size, bool chinese, const PdfFacts& facts);
/// One page as PDF.
QByteArray pageAsPdf(const PageDrawing& draw, PaperSize size, bool chinese, const PdfFacts& facts);
/// The same page as a picture of `dotsPerInch`, white ground.
QImage pageAsPicture(const PageDrawing& draw, PaperSize size, bool chinese, qreal dotsPerInch);
QVector<QImage> pagesAsPictures(const QVector<PageDrawing>& pages, PaperSize size, bool chinese,
                                qreal dotsPerInch);
/// The characters on these pages that no font can draw, each once, in order.
QStringList undrawableOn(const QVector<PageDrawing>& pages, bool chinese);
