#pragma once

#include <QIODevice>
#include <QImage>
#include <functional>
#include <memory>

#include "paper/card_drawing.h"

/// A card printer takes blanks one by one; a sheet of A4 has ten places, two by five.
enum class CardLayout { CardPrinter, SheetOfTen };
/// Both sides alternate: a card printer turns each card over; a sheet's backs follow its fronts.
enum class CardSides { Both, Fronts, Backs };
/// In the order of printing.
QVector<CardSide> sidesOf(CardSides sides);
/// About which edge of the page as it lies the printer turns it: a sheet stands, a card lies.
enum class FlipEdge { Long, Short };

/// What a printer is off by, in mm, to the right and down as one looks at that side; ±5.0 by 0.1.
struct CardOffset {
  double right = 0;
  double down = 0;
};

struct CardPrinting {
  CardLayout layout = CardLayout::CardPrinter;
  CardSides sides = CardSides::Both;
  FlipEdge flip = FlipEdge::Short;  ///< a card upright on both sides: turned about its short edge
  int firstPlace = 1;               ///< of the first sheet, 1 … 10
  QVector<int> usedPlaces;          ///< of the first sheet besides those before the first place
  CardOffset front;
  CardOffset back;
};
/// Errors: Invalid "firstPlace", "usedPlaces", "offset".
Result<void> checkPrinting(const CardPrinting& printing);
PaperSize pageSizeOf(CardLayout layout);
/// The places of a front page in their order, without offset; the hatching of a preview needs them.
QVector<QRectF> cardPlaces(CardLayout layout);

/// The next card, or nothing after the last: cards are pulled one by one, so that any number takes the same
/// memory.
using NextFace = std::function<std::optional<CardFace>()>;

/// Cards with their places, from 1 and over all sheets: of ten to a sheet, 13 is the third of the second.
using PlacedCards = QVector<QPair<int, CardFace>>;

struct CardsWritten {
  int cards = 0;
  int pages = 0;
  qint64 bytes = 0;
};
/// The cards as a PDF, written while they come; the right back behind each front. Errors: as checkPrinting;
/// Invalid "template" (it has faults), "cards" (none came); Storage "file" (the disk is full).
Result<CardsWritten> writeCards(QIODevice& device, const CardTemplate& cardTemplate,
                                const CardPrinting& printing, const NextFace& next, const PdfFacts& facts);
/// Cards that have their places already, sheet by sheet; a place that nobody has stays empty. The template
/// must be sound and outlive it.
class PlacedCardsPdf {
 public:
  PlacedCardsPdf(QIODevice& device, const CardTemplate& cardTemplate, const CardPrinting& printing,
                 const PdfFacts& facts);
  ~PlacedCardsPdf();
  /// The cards of one sheet. Errors: Storage "file".
  Result<void> sheet(const PlacedCards& faces);
  Result<CardsWritten> finish();
  /// On which sheet a place lies, from 0.
  static int sheetOf(int place, CardLayout layout);

 private:
  struct Parts;
  std::unique_ptr<Parts> m_parts;
};

/// One side of a sheet as a picture.
QImage cardSheetPicture(const CardTemplate& cardTemplate, const CardPrinting& printing,
                        const PlacedCards& sheet, CardSide side, qreal dotsPerInch);
/// The same page as a picture, from 0; a null picture where there is no such page.
QImage cardPagePicture(const CardTemplate& cardTemplate, const CardPrinting& printing, const NextFace& next,
                       int page, qreal dotsPerInch);
/// One side of one card with its bleed cut off.
QImage cardPicture(const CardTemplate& cardTemplate, const CardFace& face, CardSide side, qreal dotsPerInch);

/// A page for each side with lines, crosses and scales to read the offsets off. `printing` gives page, flip
/// and the offsets to be tried.
Result<CardsWritten> writeCalibration(QIODevice& device, const CardPrinting& printing, const PdfFacts& facts);
QImage calibrationPicture(const CardPrinting& printing, CardSide side, qreal dotsPerInch);

/// A page of cards or of what belongs to them as a picture, white ground.
QImage canvasPicture(PaperSize size, qreal dotsPerInch, const std::function<void(CardCanvas&)>& draw);
/// The device took less than was written.
Error fileNotWritten();
Error fileNotWritten(const QString& file);
