#include "kit/photo_view.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include "kit/theme.h"

QPixmap photoFrom(const QByteArray& jpeg) {
  QPixmap picture;
  picture.loadFromData(jpeg);
  return picture;
}

PhotoView::PhotoView(const QSize& size, QWidget* parent) : QWidget(parent), m_size(size) {
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  setFixedSize(size);
  describe();
  connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PhotoView::setPhoto(const QPixmap& photo, const QString& name) {
  m_photo = photo;
  m_name = name;
  describe();
  update();
}

void PhotoView::describe() {
  if (m_photo.isNull())
    setAccessibleName(tr("No photo"));
  else
    setAccessibleName(m_name.isEmpty() ? tr("Photo") : tr("Photo of %1").arg(m_name));
}

void PhotoView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) describe();
  QWidget::changeEvent(event);
}

namespace {

void paintSilhouette(QPainter& painter, const QRectF& area) {
  painter.setPen(Qt::NoPen);
  painter.setBrush(themeColor(Token::Border));
  const qreal head = area.width() * 0.36;
  painter.drawEllipse(
      QRectF(area.center().x() - head / 2, area.top() + area.height() * 0.24, head, head * 1.15));
  const qreal shoulders = area.width() * 0.68;
  QPainterPath body;
  body.addRoundedRect(
      QRectF(area.center().x() - shoulders / 2, area.top() + area.height() * 0.68, shoulders, area.height()),
      shoulders * 0.35, shoulders * 0.35);
  painter.drawPath(body);
}

}  // namespace

void PhotoView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
  const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
  QPainterPath shape;
  shape.addRoundedRect(frame, 3, 3);
  painter.fillPath(shape, themeColor(Token::NeutralSoft));
  painter.setClipPath(shape);
  if (m_photo.isNull()) {
    paintSilhouette(painter, frame);
  } else {
    const QSizeF scaled = QSizeF(m_photo.size()).scaled(frame.size(), Qt::KeepAspectRatioByExpanding);
    painter.drawPixmap(QRectF(frame.center() - QPointF(scaled.width() / 2, scaled.height() / 2), scaled),
                       m_photo, QRectF(m_photo.rect()));
  }
  painter.setClipping(false);
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(themeColor(Token::Border), 1));
  painter.drawPath(shape);
}
