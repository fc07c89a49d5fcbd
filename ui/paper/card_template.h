#pragma once

#include <QMap>
#include <QRectF>
#include <QRgb>
#include <QStringList>
#include <QVector>
#include <optional>

#include "base/result.h"
#include "paper/card_artwork.h"
#include "paper/card_text.h"
#include "paper/pen.h"

enum class CardSide { Front, Back };
/// What a text is set against: `Start` begins at its point, `End` ends there.
enum class TextAnchor { Start, Middle, End };

/// Words of a template. Lengths in 0.01 mm, from the upper left corner of the card.
struct TemplateText {
  QString place;  ///< "name", "card-number" …; empty for words that stand there for all
  QString words;  ///< may hold {city}, {office}, {phone}, {address}; of a place: only a sample
  QPointF start;  ///< of the baseline
  TextAnchor anchor = TextAnchor::Start;
  double size = 0;     ///< height of the em
  double spacing = 0;  ///< after each sign, in em
  bool bold = false;
  QRgb colour = 0xFF000000;
  QRectF box;    ///< what it must stay within
  int line = 0;  ///< of the file
};

/// What is wrong with a template, and where.
struct TemplateFault {
  QString element;  ///< its id, else its kind ("<text>")
  int line = 0;     ///< of the file, from 1; 0 where it concerns the whole
  Message message;

  /// "Line 12, photo: …"
  QString text() const;
};

/// One side as it was read: the drawing that is the same for all, words, and the places for what differs.
struct TemplateSide {
  PaperSize size;
  CardArtwork artwork;
  QVector<TemplateText> texts;
  QMap<QString, QRectF> boxes;  ///< "photo", "qr", "barcode"
  QVector<TemplateFault> faults;
};

/// What a template of this kind must be and have. The card: 85.60 × 53.98 mm (ISO/IEC 7810 ID-1), bleed 1 mm,
/// nothing that is read within 3 mm of the edge, letters from 2.1 mm (interface.md 10).
struct TemplateRules {
  PaperSize size;
  PaperUnit bleed = 0;
  PaperUnit safeEdge = 0;
  PaperUnit smallestText = 0;
  QStringList required;
  bool scales = false;  ///< a page of the same shape will do: it is enlarged
};
TemplateRules cardRules(CardSide side);
PaperSize cardSize();
PaperUnit cardBleed();
/// The least side of a QR place, without its quiet zone: 41 modules of 0.42 mm (domain.md, the signed QR).
PaperUnit leastQrSide();
/// How much white a QR code wants around it: four modules (ISO/IEC 18004).
PaperUnit qrQuietZone();
/// How small the letters of a place may become before its words do not fit.
PaperUnit smallestSizeOf(const QString& place);

/// Reads an SVG. Places are elements with the id of what stands there: texts (name, sex, registration-number,
/// card-number, issued, office, city, phone, address), with a rectangle "name-box" where one must stay within
/// it, and rectangles (photo, qr, barcode). Nothing outside the file is ever read. What is wrong is listed in
/// `faults`, all of it; with faults the side must not be printed.
TemplateSide readTemplate(const QByteArray& svg, const TemplateRules& rules);

struct CardTemplate {
  QString name;
  TemplateSide front;
  TemplateSide back;

  bool isSound() const { return front.faults.isEmpty() && back.faults.isEmpty(); }
};

/// "shiming/card-templates" in the user's folder for data, where an office's own templates lie: window and
/// command line share it.
QString ownTemplateFolder();
/// NAME.front.svg and NAME.back.svg of that folder, else those that came with the program. Errors: NotFound
/// "template".
Result<CardTemplate> loadCardTemplate(const QString& name, const QString& folder = {});
/// The names of all templates: those that came with the program and those of the folder.
QStringList cardTemplateNames(const QString& folder = {});
QString standardCardTemplate();
