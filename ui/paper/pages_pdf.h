#pragma once

#include "paper/card_pdf.h"

/// Any number of pages as one PDF, written while they are drawn, so that it takes the same memory: each
/// letter stands in the file once, whatever the number of pages. The same drawings as pagesAsPdf() takes.
class PagesPdf {
 public:
  /// The device must be open and outlive it.
  PagesPdf(QIODevice& device, const PdfFacts& facts, bool chinese);
  ~PagesPdf();

  void begin(PaperSize page);
  /// Draws on the page that was begun, its (0, 0) at (left, top), and nothing outside `room`.
  void draw(const PageDrawing& drawing, PaperUnit left, PaperUnit top, PaperSize room);
  void end() { m_pdf.endPage(); }
  /// A page that holds one drawing.
  void page(const PageDrawing& drawing, PaperSize size);
  /// False where the device took less than was written: a full disk.
  bool finish() { return m_pdf.finish(); }
  bool failed() const { return m_pdf.failed(); }

  int pages() const { return m_pdf.pages(); }
  qint64 bytes() const { return m_pdf.bytes(); }
  /// The characters met so far that no font of this computer can draw.
  const QStringList& undrawable() const { return m_undrawable; }

 private:
  CardPdf m_pdf;
  CardShaper m_faces;
  bool m_chinese;
  QStringList m_undrawable;
};
