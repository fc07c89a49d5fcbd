#include "cards/sheet_view.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

#include "kit/theme.h"

namespace {

constexpr int kMargin = 10;
constexpr qreal kInch = 2540;  // PaperUnit is 0.01 mm
constexpr QColor kPaperEdge(0xBF, 0xC8, 0xD2);
constexpr QColor kPaperInk(0x56, 0x62, 0x72);
constexpr QColor kPaperError(0xB3, 0x26, 0x1E);
constexpr QColor kPaperAccent(0x1F, 0x5F, 0xA8);

}  // namespace

SheetView::SheetView(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
  setMinimumHeight(120);
  connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SheetView::setPaper(CardLayout layout, CardSide side, FlipEdge flip) {
  if (layout != m_layout) m_picture = {};
  m_layout = layout;
  m_side = side;
  m_flip = flip;
  update();
}

void SheetView::setPicture(const QImage& picture) {
  m_picture = picture;
  update();
}

void SheetView::setMarks(const QVector<SheetMark>& marks) {
  m_marks = marks;
  update();
}

QSize SheetView::sizeHint() const { return {276, 120}; }

QRectF SheetView::page() const {
  const PaperSize size = pageSizeOf(m_layout);
  const QRectF room = QRectF(rect()).adjusted(kMargin, kMargin, -kMargin, -kMargin);
  const qreal scale = std::min(room.width() / size.width, room.height() / size.height);
  const QSizeF shown(size.width * scale, size.height * scale);
  return QRectF(room.center() - QPointF(shown.width() / 2, shown.height() / 2), shown);
}

qreal SheetView::dotsPerInch() const {
  return std::max(1.0, page().width()) * devicePixelRatioF() * kInch / pageSizeOf(m_layout).width;
}

/// A back lies mirrored about the edge over which the printer turns the page (card_pages.cpp).
QRectF SheetView::boxOf(int position) const {
  const QVector<QRectF> places = cardPlaces(m_layout);
  if (position < 0 || position >= places.size()) return {};
  const PaperSize size = pageSizeOf(m_layout);
  QRectF box = places[position];
  const bool upright = (m_layout == CardLayout::SheetOfTen) == (m_flip == FlipEdge::Long);
  if (m_side == CardSide::Back && upright) box.moveLeft(size.width - box.right());
  if (m_side == CardSide::Back && !upright) box.moveTop(size.height - box.bottom());
  const QRectF on = page();
  const qreal scale = on.width() / size.width;
  return QRectF(on.topLeft() + box.topLeft() * scale, box.size() * scale);
}

void SheetView::paintMark(QPainter& painter, const SheetMark& mark) const {
  const QRectF box = boxOf(mark.position);
  if (box.isEmpty()) return;
  painter.save();
  const bool used = mark.kind == SheetMark::Kind::Used;
  if (used) {
    painter.setPen(QPen(kPaperInk, 1, Qt::DashLine));
    painter.setBrush(QBrush(kPaperEdge, Qt::BDiagPattern));
    painter.drawRoundedRect(box, 4, 4);
  } else if (mark.kind != SheetMark::Kind::Settled) {
    const bool spoiled = mark.kind == SheetMark::Kind::Spoiled;
    painter.setPen(QPen(spoiled ? kPaperError : kPaperAccent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), 4, 4);
  } else {
    painter.setPen(QPen(kPaperEdge, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, 4, 4);
  }
  painter.setFont(themeFont(TextStyle::Hint));
  const QRectF words =
      QRectF(QPointF(0, 0), QSizeF(painter.fontMetrics().horizontalAdvance(mark.words) + 8, 18));
  if (!mark.words.isEmpty() && words.width() <= box.width()) {
    QRectF at = words;
    at.moveCenter(box.center());
    painter.fillRect(at, Qt::white);
    painter.setPen(kPaperInk);
    painter.drawText(at, Qt::AlignCenter, mark.words);
  }
  painter.restore();
}

/// Paper stays white in the dark: it is what comes out of the printer.
void SheetView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setRenderHint(QPainter::SmoothPixmapTransform);
  painter.fillRect(rect(), themeColor(Token::Window));
  const QRectF on = page();
  QPainterPath card;
  const qreal radius = m_layout == CardLayout::CardPrinter ? on.width() * 318 / 8560 : 0;
  card.addRoundedRect(on, radius, radius);
  painter.fillPath(card, Qt::white);
  painter.save();
  painter.setClipPath(card);
  if (!m_picture.isNull()) painter.drawImage(on, m_picture);
  painter.restore();
  painter.setPen(QPen(kPaperEdge, 1));
  painter.drawPath(card);
  for (const SheetMark& mark : m_marks) paintMark(painter, mark);
}

void SheetView::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  emit resized();
}

void SheetView::mousePressEvent(QMouseEvent* event) {
  for (int at = 0; at < cardPlaces(m_layout).size(); ++at)
    if (boxOf(at).contains(event->position())) emit positionClicked(at);
}
