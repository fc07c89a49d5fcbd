#pragma once

#include "attachments/attachment.h"
#include "deposits/assessment.h"

using DepositCheckId = Id<struct DepositCheckTag>;

/// A declared figure that a paper of the application says as well: the contract its cost, the budget its
/// labour cost, the plan of workers its peak.
enum class PaperFigure { Cost, LabourCost, Heads, FloorArea, Months };
QString codeOf(PaperFigure figure);  ///< "cost", "labour-cost", "heads", "floor-area", "months"
bool fromCode(const QString& code, PaperFigure& figure);
QString nameOf(PaperFigure figure);  ///< in the language now installed
bool isMoney(PaperFigure figure);

/// What somebody read in a paper, beside what was declared.
struct PaperReading {
  AttachmentId paper;
  PaperFigure figure = PaperFigure::Cost;
  qint64 said = 0;      ///< fen, workers, m² or months
  qint64 declared = 0;  ///< in the check as it is now; 0: nothing was declared
  QString readBy;
  Instant readAt;

  /// To the fen and the head: what is rounded in one of the papers is a word between office and applicant.
  bool agrees() const { return said == declared; }

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("paper", s.paper);
    v("figure", s.figure);
    v("said", s.said);
    v("declaredFigure", s.declared);
    v("readBy", s.readBy);
    v("readAt", s.readAt);
  }
};

/// A figure as it stands in a paper of the check: money for costs, otherwise a number.
struct ReadPaper {
  DepositCheckId check;
  AttachmentId paper;
  std::optional<PaperFigure> figure;
  QString said;  ///< as people write it: "1.864亿", "210"

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("check", s.check);
    v("paper", s.paper);
    v("figure", s.figure);
    v("said", s.said);
  }
};

namespace paper_reading {

/// What was declared, in the units of PaperReading.
qint64 declared(const DepositFacts& facts, PaperFigure figure);
/// The same in every language: "¥186,400,000.00", "42600".
QString plain(PaperFigure figure, qint64 value);
/// For people: "¥186,400,000.00", "210 workers", "42,600 m²", "18 months".
QString words(PaperFigure figure, qint64 value);
/// A figure as it was typed. Errors: Invalid "said".
Result<qint64> parsed(PaperFigure figure, const QString& text);

}  // namespace paper_reading
