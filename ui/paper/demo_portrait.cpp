#include "paper/demo_portrait.h"

#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QRandomGenerator>

#include "paper/photo.h"

namespace {

/// What one invented person looks like.
struct Look {
  QColor ground;
  QColor skin;
  QColor hair;
  QColor clothes;
  QColor helmet;
  bool hasHelmet = false;
  bool longHair = false;
  double width = 1.0;  ///< of the face
};

template <size_t N>
QColor pick(QRandomGenerator& random, const char* const (&colours)[N]) {
  return QColor(QLatin1String(colours[random.bounded(static_cast<int>(N))]));
}

Look lookOf(Sex sex, int age, int variant) {
  constexpr int greyFrom = 48;
  QRandomGenerator random(static_cast<quint32>(variant) * 2654435761U + static_cast<quint32>(age));
  Look look;
  look.ground = pick(random, {"#dfe8f2", "#e9eef3", "#d6e3ee", "#e6e9ee"});
  look.skin = pick(random, {"#e3b58c", "#d9a577", "#c98f63", "#eec39f", "#b97f55"});
  look.hair = pick(random, {"#1c1a19", "#2a2320", "#35291f"});
  if (age >= greyFrom && random.bounded(3) > 0) look.hair = pick(random, {"#6e6a66", "#8d8a86", "#55504c"});
  look.clothes = pick(random, {"#2f5d8a", "#44546a", "#7a4a2b", "#3f6b4f", "#8a3b3b", "#5a5f66", "#c07a1a"});
  look.hasHelmet = random.bounded(4) == 0;
  look.helmet = pick(random, {"#f2c230", "#e8e8e8", "#d2402f", "#2f6fb5"});
  look.longHair = sex == Sex::Female;
  look.width = 0.92 + random.bounded(16) / 100.0;
  return look;
}

void drawShoulders(QPainter& painter, const Look& look) {
  QPainterPath body;
  body.moveTo(20, 441);
  body.cubicTo(30, 340, 100, 325, 179, 322);
  body.cubicTo(258, 325, 328, 340, 338, 441);
  body.closeSubpath();
  painter.fillPath(body, look.clothes);
  QPainterPath collar;
  collar.moveTo(138, 322);
  collar.lineTo(179, 378);
  collar.lineTo(220, 322);
  collar.closeSubpath();
  painter.fillPath(collar, QColor(QStringLiteral("#f3f4f6")));
}

void drawHead(QPainter& painter, const Look& look) {
  const double half = 78 * look.width;
  if (look.longHair) {
    painter.setBrush(look.hair);
    painter.drawRoundedRect(QRectF(179 - half - 18, 110, 2 * half + 36, 230), 70, 70);
  }
  painter.setBrush(look.skin.darker(108));
  painter.drawRoundedRect(QRectF(147, 270, 64, 78), 24, 24);
  painter.setBrush(look.skin);
  painter.drawEllipse(QRectF(179 - half - 12, 195, 26, 44));
  painter.drawEllipse(QRectF(179 + half - 14, 195, 26, 44));
  painter.drawEllipse(QRectF(179 - half, 105, 2 * half, 214));
}

void drawFace(QPainter& painter, const Look& look, int age) {
  constexpr int linesFrom = 45;
  painter.setBrush(QColor(QStringLiteral("#2a211d")));
  for (const double x : {148.0, 210.0}) painter.drawEllipse(QPointF(x, 212), 6.5, 5.0);
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(look.hair, 6, Qt::SolidLine, Qt::RoundCap));
  painter.drawLine(QPointF(133, 193), QPointF(162, 190));
  painter.drawLine(QPointF(196, 190), QPointF(225, 193));
  painter.setPen(QPen(look.skin.darker(135), 4, Qt::SolidLine, Qt::RoundCap));
  painter.drawLine(QPointF(179, 220), QPointF(175, 248));
  painter.drawLine(QPointF(175, 248), QPointF(184, 249));
  painter.setPen(QPen(QColor(QStringLiteral("#9a5148")), 5, Qt::SolidLine, Qt::RoundCap));
  painter.drawArc(QRectF(154, 256, 50, 24), 200 * 16, 140 * 16);
  if (age >= linesFrom) {
    painter.setPen(QPen(look.skin.darker(120), 2));
    painter.drawLine(QPointF(135, 250), QPointF(146, 272));
    painter.drawLine(QPointF(223, 250), QPointF(212, 272));
  }
  painter.setPen(Qt::NoPen);
}

void drawTop(QPainter& painter, const Look& look) {
  const double half = 82 * look.width;
  QPainterPath top;
  top.moveTo(179 - half, 190);
  top.cubicTo(179 - half - 6, 70, 179 + half + 6, 70, 179 + half, 190);
  top.cubicTo(179 + half * 0.7, 135, 179 - half * 0.6, 140, 179 - half, 190);
  painter.fillPath(top, look.hair);
  if (!look.hasHelmet) return;
  painter.setBrush(look.helmet);
  painter.drawChord(QRectF(179 - half - 12, 58, 2 * half + 24, 200), 0, 180 * 16);
  painter.setBrush(look.helmet.darker(112));
  painter.drawRoundedRect(QRectF(179 - half - 22, 150, 2 * half + 44, 16), 8, 8);
}

}  // namespace

QByteArray demoPortrait(Sex sex, int age, int variant) {
  const Look look = lookOf(sex, age, variant);
  QImage picture(PhotoLimits().size, QImage::Format_RGB32);
  picture.fill(look.ground);
  QPainter painter(&picture);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  drawShoulders(painter, look);
  drawHead(painter, look);
  drawFace(painter, look, age);
  drawTop(painter, look);
  painter.end();
  return portraitAsJpeg(picture);
}
