#pragma once

#include "fund/fund_statement.h"
#include "paper/pen.h"

/// A statement of the fund as it goes to a contractor or into the books. Documents are in Chinese
/// (interface.md 11); `chinese` false writes the same in English.
struct FundStatementPaper {
  FundStatement statement;
  QString officeName;
  QString officePhone;
  Instant printedAt;
  bool chinese = true;
};

/// The statement on A4: whose and for which days, the opening balance, each line, sums carried from page to
/// page, and at the end what came in, went out and remains, in figures and Chinese capitals. One drawing
/// makes PDF and pictures.
QByteArray fundStatementPdf(const FundStatementPaper& paper);
/// The pages as pictures, for the preview.
QVector<QImage> fundStatementPictures(const FundStatementPaper& paper, qreal dotsPerInch);
/// The characters that no font of this computer can draw; they are printed as code points.
QStringList undrawable(const FundStatementPaper& paper);
