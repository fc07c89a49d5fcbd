#include "kit/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QLoggingCategory>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace {

Q_LOGGING_CATEGORY(lcIcons, "shiming.icons")

QByteArray drawing(const QString& path) {
  static QHash<QString, QByteArray> read;
  if (const auto known = read.constFind(path); known != read.constEnd()) return *known;
  QFile file(path);
  QByteArray svg;
  if (file.open(QIODevice::ReadOnly))
    svg = file.readAll();
  else
    qCWarning(lcIcons) << "no drawing" << path;
  return *read.insert(path, svg);
}

QPixmap render(const QString& path, const QColor& color, const QColor& hole, int size, qreal ratio) {
  const QString key = path + color.name(QColor::HexArgb) + hole.name() + QString::number(size) + u'@' +
                      QString::number(ratio);
  QPixmap picture;
  if (QPixmapCache::find(key, &picture)) return picture;
  QByteArray svg = drawing(path);
  if (svg.isEmpty()) return {};
  svg.replace("currentColor", color.name().toLatin1()).replace("holeColor", hole.name().toLatin1());
  const int pixels = qRound(size * ratio);
  picture = QPixmap(pixels, pixels);
  picture.fill(Qt::transparent);
  QPainter painter(&picture);
  painter.setOpacity(color.alphaF());
  QSvgRenderer(svg).render(&painter, QRectF(0, 0, pixels, pixels));
  painter.end();
  picture.setDevicePixelRatio(ratio);
  QPixmapCache::insert(key, picture);
  return picture;
}

/// Draws in the colour the theme has at the moment of painting.
class ThemedIconEngine : public QIconEngine {
 public:
  ThemedIconEngine(QString path, Token token) : m_path(std::move(path)), m_token(token) {}

  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
    const int side = qMin(rect.width(), rect.height());
    const QPixmap picture = pictureOf(side, painter->device()->devicePixelRatioF(), mode);
    painter->drawPixmap(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, picture);
  }
  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override {
    return pictureOf(qMin(size.width(), size.height()), 1, mode);
  }
  QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override {
    return pictureOf(qRound(qMin(size.width(), size.height()) / scale), scale, mode);
  }
  QIconEngine* clone() const override { return new ThemedIconEngine(*this); }
  QString key() const override { return QStringLiteral("shiming"); }

 private:
  QPixmap pictureOf(int side, qreal ratio, QIcon::Mode mode) const {
    const QColor color = themeColor(mode == QIcon::Disabled ? Token::Muted : m_token);
    return render(m_path, color, themeColor(Token::Base), side, ratio);
  }
  QString m_path;
  Token m_token;
};

QString iconPath(const QString& name) { return QStringLiteral(":/icons/%1.svg").arg(name); }

}  // namespace

QIcon icon(const QString& name, Token token) {
  if (name.isEmpty() || drawing(iconPath(name)).isEmpty()) return {};
  return QIcon(new ThemedIconEngine(iconPath(name), token));
}

QPixmap iconPixmap(const QString& name, const QColor& color, int size, qreal devicePixelRatio) {
  return render(iconPath(name), color, Qt::white, size, devicePixelRatio);
}

QPixmap statusPixmap(const QString& name, const QColor& color, const QColor& hole, int size,
                     qreal devicePixelRatio) {
  return render(QStringLiteral(":/status/%1.svg").arg(name), color, hole, size, devicePixelRatio);
}
