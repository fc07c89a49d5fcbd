#pragma once

#include <QIODevice>
#include <QImage>

#include "paper/card_face.h"
#include "paper/card_template.h"

/// Papers that tell workers of the card: a guide to take along and a poster for the site. Each is an SVG with
/// the office's words in it ({office}, {city}, {phone}, {address}), which an office may replace.
enum class Leaflet { Guide, Poster };

struct LeafletPaper {
  bool chinese = true;
  bool large = false;   ///< A3 instead of A4
  QString folder = {};  ///< where the office keeps its own: guide.zh.svg, poster.en.svg …
};

/// Of `office` only name, city, phone and address are used. Errors: Invalid "template" with the first fault
/// of an office's own file; Storage "file".
Result<void> writeLeaflet(QIODevice& device, Leaflet leaflet, const CardFace& office,
                          const LeafletPaper& paper, const PdfFacts& facts);
/// The same as a picture.
Result<QImage> leafletPicture(Leaflet leaflet, const CardFace& office, const LeafletPaper& paper,
                              qreal dotsPerInch);
/// Characters of the office's words that no font here draws.
QStringList undrawable(Leaflet leaflet, const CardFace& office, const LeafletPaper& paper);
PaperSize leafletSize(const LeafletPaper& paper);
