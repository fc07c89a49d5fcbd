#include "paper/card_pages.h"

namespace {

constexpr int kColumns = 2;
constexpr int kRows = 5;
constexpr PaperUnit kBetween = 200;  // two bleeds
constexpr QRgb kInk = 0xFF000000;

/// Where one place of a page lies on the paper, and whether it stands on its head.
struct PlaceOnPaper {
  QRectF box;
  bool turned = false;
};

/// The printer turns the page about an edge that stands upright, or one that lies across.
bool turnsAboutUprightEdge(const CardPrinting& printing) {
  const bool pageStands = printing.layout == CardLayout::SheetOfTen;
  return pageStands == (printing.flip == FlipEdge::Long);
}

PlaceOnPaper placeOnPaper(const CardPrinting& printing, CardSide side, QRectF box) {
  const PaperSize page = pageSizeOf(printing.layout);
  const CardOffset& offset = side == CardSide::Front ? printing.front : printing.back;
  bool turned = false;
  if (side == CardSide::Back && turnsAboutUprightEdge(printing)) {
    box.moveLeft(page.width - box.right());
  } else if (side == CardSide::Back) {
    box.moveTop(page.height - box.bottom());
    turned = true;
  }
  return {box.translated(offset.right * 100, offset.down * 100), turned};
}

/// A mark beside each line of cutting, outside what is printed to the edge.
void drawCropMarks(CardCanvas& canvas, const CardPrinting& printing, CardSide side) {
  constexpr double away = 300;  // from the edge of the card: bleed and a little more
  constexpr double length = 400;
  constexpr double thin = 10;
  const QVector<QRectF> places = cardPlaces(CardLayout::SheetOfTen);
  QRectF all;
  QVector<double> across;
  QVector<double> down;
  for (const QRectF& place : places) {
    const QRectF box = placeOnPaper(printing, side, place).box;
    all = all.united(box);
    across << box.left() << box.right();
    down << box.top() << box.bottom();
  }
  QVector<QRectF> marks;
  for (const double x : across)
    for (const double y : {all.top() - away - length, all.bottom() + away})
      marks.append({x - thin / 2, y, thin, length});
  for (const double y : down)
    for (const double x : {all.left() - away - length, all.right() + away})
      marks.append({x, y - thin / 2, length, thin});
  canvas.fill(marks, kInk);
}

void drawRuler(CardCanvas& canvas, CardShaper& shaper, const QRectF& place) {
  constexpr double thin = 8;
  constexpr int reach = 5;  // mm
  const QPointF middle = place.center();
  QVector<QRectF> ticks;
  for (int half = -2 * reach; half <= 2 * reach; ++half) {
    const double at = half * 50.0;
    const double length = half == 0 ? 800 : half % 2 == 0 ? 240 : 120;
    ticks.append({middle.x() + at - thin / 2, middle.y() - length / 2, thin, length});
    ticks.append({middle.x() - length / 2, middle.y() + at - thin / 2, length, thin});
  }
  constexpr double size = 210;
  constexpr double end = reach * 100 + 60;
  for (const int sign : {-1, 1}) {
    const CardLine figure =
        shaper.line((sign < 0 ? QStringLiteral("−") : QStringLiteral("+")) + QString::number(reach), false);
    const double width = figure.width * size;
    canvas.line(figure, {middle.x() + (sign < 0 ? -end - width : end), middle.y() + size * 0.36}, size, kInk);
    canvas.line(figure, {middle.x() - width / 2, middle.y() + (sign < 0 ? -end : end + size * 0.8)}, size,
                kInk);
  }
  canvas.fill(ticks, kInk);
}

void drawCross(CardCanvas& canvas, const QRectF& place) {
  constexpr double thick = 20;
  constexpr double reach = 900;
  const QPointF middle = place.center();
  canvas.fill({{middle.x() - reach, middle.y() - thick / 2, 2 * reach, thick},
               {middle.x() - thick / 2, middle.y() - reach, thick, 2 * reach}},
              kInk);
}

/// Two lines at a round distance from the edges, to be measured with a ruler.
void drawEdges(CardCanvas& canvas, CardShaper& shaper, const CardPrinting& printing, CardSide side) {
  const PaperSize page = pageSizeOf(printing.layout);
  const bool sheet = printing.layout == CardLayout::SheetOfTen;
  const double away = sheet ? 1500 : 1000;
  constexpr double thin = 10;
  const CardOffset& offset = side == CardSide::Front ? printing.front : printing.back;
  const QPointF shift(offset.right * 100, offset.down * 100);
  canvas.fill({QRectF(away - thin / 2, 0, thin, page.height).translated(shift),
               QRectF(0, away - thin / 2, page.width, thin).translated(shift)},
              kInk);
  const double size = sheet ? 320 : 210;
  QStringList lines{
      (side == CardSide::Front ? message(QT_TRANSLATE_NOOP("core", "Front: calibration of a card printer"))
                               : message(QT_TRANSLATE_NOOP("core", "Back: calibration of a card printer")))
          .text(),
      message(QT_TRANSLATE_NOOP("core",
                                "Each line is to be %1 mm from its edge. What is missing is entered as "
                                "“right” or “down”; what is too much, with a minus."),
              {QString::number(away / 100)})
          .text(),
      message(QT_TRANSLATE_NOOP("core",
                                "Held against the light, the cross of the back falls on the scale of the "
                                "front: that reading is its offset."))
          .text()};
  if (!sheet) lines.resize(1);  // a card has no room for more; the sheet and the window say the rest
  double y = away + size * 1.6;
  for (const QString& words : lines) {
    const CardLine line = shaper.line(words, false);
    const double room = page.width - away - 500;
    const double small = std::min(size, room / std::max(line.width, 1.0));
    canvas.line(line, QPointF(away + 200, y) + shift, small, kInk);
    y += size * 1.4;
  }
}

}  // namespace

PaperSize pageSizeOf(CardLayout layout) { return layout == CardLayout::CardPrinter ? cardSize() : kA4; }

QVector<QRectF> cardPlaces(CardLayout layout) {
  const PaperSize card = cardSize();
  if (layout == CardLayout::CardPrinter) return {QRectF(0, 0, card.width, card.height)};
  const double left = (kA4.width - kColumns * card.width - (kColumns - 1) * kBetween) / 2.0;
  const double top = (kA4.height - kRows * card.height - (kRows - 1) * kBetween) / 2.0;
  QVector<QRectF> places;
  for (int row = 0; row < kRows; ++row)
    for (int column = 0; column < kColumns; ++column)
      places.append({left + column * (card.width + kBetween), top + row * (card.height + kBetween),
                     static_cast<double>(card.width), static_cast<double>(card.height)});
  return places;
}

QVector<CardSide> sidesOf(CardSides sides) {
  if (sides == CardSides::Fronts) return {CardSide::Front};
  if (sides == CardSides::Backs) return {CardSide::Back};
  return {CardSide::Front, CardSide::Back};
}

int eachCardSheet(const CardPrinting& printing, const NextFace& next,
                  const std::function<bool(const PlacedCards&)>& call) {
  const int places = static_cast<int>(cardPlaces(printing.layout).size());
  int count = 0;
  bool more = true;
  for (int before = 0; more; before += places) {
    PlacedCards sheet;
    for (int place = 1; place <= places && more; ++place) {
      if (before == 0 && (place < printing.firstPlace || printing.usedPlaces.contains(place))) continue;
      auto face = next();
      more = face.has_value();
      if (face) sheet.append({before + place, std::move(*face)});
    }
    count += static_cast<int>(sheet.size());
    if (sheet.isEmpty() || !call(sheet)) return count;
  }
  return count;
}

void drawCardPage(CardCanvas& canvas, CardDrawing& drawing, const CardPrinting& printing,
                  const CardPage& page) {
  const QVector<QRectF> places = cardPlaces(printing.layout);
  const double bleed = cardBleed();
  for (const auto& [place, face] : page.cards) {
    const PlaceOnPaper here = placeOnPaper(printing, page.side, places[place]);
    const QPointF origin = here.turned ? here.box.bottomRight() : here.box.topLeft();
    canvas.push(origin, here.turned,
                QRectF(0, 0, here.box.width(), here.box.height()).adjusted(-bleed, -bleed, bleed, bleed));
    drawing.draw(canvas, face, page.side);
    canvas.pop();
  }
  if (printing.layout == CardLayout::SheetOfTen) drawCropMarks(canvas, printing, page.side);
}

void drawCalibration(CardCanvas& canvas, CardShaper& shaper, const CardPrinting& printing, CardSide side) {
  drawEdges(canvas, shaper, printing, side);
  for (const QRectF& place : cardPlaces(printing.layout)) {
    const QRectF box = placeOnPaper(printing, side, place).box;
    if (side == CardSide::Front)
      drawRuler(canvas, shaper, box);
    else
      drawCross(canvas, box);
  }
}
