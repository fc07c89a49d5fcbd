#pragma once

#include "paper/pages_pdf.h"
#include "paper/slip.h"

/// How the slips of a roster lie on paper: two side by side on an A4 that is cut, or an A5 each.
enum class SlipsLayout { TwoOnA4, OneOnA5 };
QString codeOf(SlipsLayout layout);  ///< "a4", "a5"
bool fromCode(const QString& code, SlipsLayout& layout);

struct SlipsWritten {
  int slips = 0;
  int pages = 0;
  qint64 bytes = 0;
  QVector<QString> undrawable;  ///< characters that no font of this computer has

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("slips", s.slips);
    v("pages", s.pages);
    v("bytes", s.bytes);
    v("undrawable", s.undrawable);
  }
};

/// A slip and what stands small above it: to which pile it goes, "木工一班  3".
struct PiledSlip {
  SlipData slip;
  QString pile;
};

/// How many slips a sheet has.
int slipsOn(SlipsLayout layout);
/// A sheet with these slips as a picture, for preview and printer.
QImage slipsSheetPicture(const QVector<PiledSlip>& slips, SlipsLayout layout, SlipLanguage language,
                         qreal dotsPerInch);
PaperSize slipsSheetSize(SlipsLayout layout);

/// The slips of many in one PDF, for a manager to hand out; written one by one, so that any number takes the
/// same memory. That a manager has them tells nobody.
class SlipsPdf {
 public:
  SlipsPdf(QIODevice& device, SlipsLayout layout, SlipLanguage language, const PdfFacts& facts);
  void add(const PiledSlip& slip);
  int count() const { return m_count; }
  bool failed() const { return m_pdf.failed(); }
  /// Errors: Invalid "slips" (none came); Storage "file" (the disk is full).
  Result<SlipsWritten> finish();

 private:
  PagesPdf m_pdf;
  SlipsLayout m_layout;
  SlipOptions m_options;
  int m_count = 0;
};
