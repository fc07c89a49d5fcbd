#pragma once

#include <QHash>

#include "paper/card_canvas.h"
#include "paper/card_face.h"
#include "paper/card_template.h"

enum class CardFault { NoPhoto, BrokenPhoto, Undrawable, TooLong, NoCode, CodeTooLong, NoBarcode };
/// What would be wrong on a card, said before it is printed.
struct CardProblem {
  CardFault kind = CardFault::NoPhoto;
  QString place;  ///< of the template
  Message message;
};

/// Draws the cards of one template. The template and the shaper must outlive it.
class CardDrawing {
 public:
  CardDrawing(const CardTemplate& cardTemplate, CardShaper& shaper)
      : m_template(cardTemplate), m_shaper(shaper) {}

  /// One side, its upper left corner at (0, 0), bleed outside. Where photo or code are missing their place
  /// stays empty.
  void draw(CardCanvas& canvas, const CardFace& face, CardSide side);
  /// All that is wrong with this card, on both sides.
  QVector<CardProblem> problems(const CardFace& face);

 private:
  const CardStamp& ground(const CardFace& face, CardSide side);
  const TemplateSide& sideOf(CardSide side) const;

  const CardTemplate& m_template;
  CardShaper& m_shaper;
  QHash<QString, CardStamp> m_grounds;
};

/// The drawing of a template with the words that are an office's; places of a worker stay empty.
void drawGround(CardCanvas& canvas, CardShaper& shaper, const TemplateSide& side, const CardFace& office);

/// "3299 2600 0001 44"
QString inFours(const QString& digits);
/// A number as it is read aloud: 3299 0100 2381 7740 and 3299 00 2600017 6.
QString groupedCardNumber(const QString& digits);
QString groupedRegistrationNumber(const QString& digits);

/// The words fitted into their box: smaller, then on two lines; `fits` is false where they stay too long at
/// the smallest size.
struct FittedText {
  QVector<CardLine> lines;
  double size = 0;
  bool fits = true;
};
FittedText fitted(CardShaper& shaper, const TemplateText& text, const QString& words);
