#include "paper/photo.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>
#include <QThreadPool>
#include <memory>

namespace {

constexpr int kBestQuality = 92;
// A face is in the upper part of a portrait: of what is cut off, a third comes off the top.
constexpr int kTopShare = 3;
// Decoding above this many times the wanted size only costs time: JPEG skips it while decoding.
constexpr int kOversampling = 2;

Error refused(Message words) { return invalid("photo", std::move(words)); }

Error notAPicture() {
  return refused(message(
      QT_TRANSLATE_NOOP("core", "This file is not a picture that can be read. Choose a JPEG or PNG file.")));
}

Error cutOff() {
  return refused(message(QT_TRANSLATE_NOOP(
      "core", "The picture is damaged or was cut off while copying. Copy it again or take a new one.")));
}

QString megabytes(qint64 bytes) { return QString::number((bytes + 1024 * 1024 - 1) / (1024 * 1024)); }

Error tooLarge(qint64 bytes, const PhotoLimits& limits) {
  return refused(message(
      QT_TRANSLATE_NOOP("core", "The file must have at most %1 MB; it has %2 MB. Choose a smaller picture."),
      {megabytes(limits.maximumFileBytes), megabytes(bytes)}));
}

bool isJpeg(const QByteArray& bytes) { return bytes.startsWith("\xff\xd8\xff"); }

/// A decoder fills up a JPEG that was cut off with grey and says nothing. Whole ones have the end mark behind
/// the start of the scan; a thumbnail's own end mark lies before it, in a segment that is skipped here.
bool hasItsEnd(const QByteArray& jpeg) {
  const auto byte = [&jpeg](qsizetype i) { return static_cast<quint8>(jpeg[i]); };
  qsizetype at = 2;
  while (at + 4 <= jpeg.size() && byte(at) == 0xff) {
    if (byte(at + 1) == 0xff) {  // fill bytes may stand before a mark
      ++at;
      continue;
    }
    if (byte(at + 1) == 0xda) return jpeg.indexOf("\xff\xd9", at) >= 0;
    at += 2 + (byte(at + 2) << 8) + byte(at + 3);
  }
  return false;
}

bool swapsSides(QImageIOHandler::Transformations turn) {
  return turn & QImageIOHandler::TransformationRotate90;
}

/// The size to decode to, so that the portrait still has `kOversampling` times its pixels; as stored, not as
/// turned.
QSize decodingSize(const QSize& stored, QImageIOHandler::Transformations turn, const PhotoLimits& limits) {
  const QSize wanted = (swapsSides(turn) ? limits.size.transposed() : limits.size) * kOversampling;
  const QSize least = stored.scaled(wanted, Qt::KeepAspectRatioByExpanding);
  return least.width() < stored.width() ? least.expandedTo(QSize(1, 1)) : stored;
}

Result<void> checkSize(const QSize& stored, const PhotoLimits& limits) {
  if (stored.isEmpty()) return refuse(cutOff());
  const qint64 pixels = static_cast<qint64>(stored.width()) * stored.height();
  if (pixels <= limits.maximumPixels) return {};
  const auto millions = [](qint64 count) { return QString::number((count + 999'999) / 1'000'000); };
  return refuse(refused(message(QT_TRANSLATE_NOOP("core",
                                                  "The picture must have at most %1 million pixels; it has "
                                                  "%2 × %3 (%4 million). Choose a smaller one."),
                                {millions(limits.maximumPixels), QString::number(stored.width()),
                                 QString::number(stored.height()), millions(pixels)})));
}

/// The largest part of the picture with the portrait's shape.
QRect portraitPart(const QSize& picture, const QSize& shape) {
  const QSize part = shape.scaled(picture, Qt::KeepAspectRatio).expandedTo(QSize(1, 1));
  return {QPoint((picture.width() - part.width()) / 2, (picture.height() - part.height()) / kTopShare), part};
}

QImage portraitOf(const QImage& picture, const QSize& size) {
  const QImage scaled = picture.copy(portraitPart(picture.size(), size))
                            .scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
  QImage portrait(size, QImage::Format_RGB32);
  portrait.fill(Qt::white);  // what is see-through in a PNG
  QPainter(&portrait).drawImage(0, 0, scaled);
  return portrait;
}

QByteArray asJpeg(const QImage& picture, int quality) {
  QBuffer buffer;
  buffer.open(QIODevice::WriteOnly);
  QImageWriter writer(&buffer, "jpeg");
  writer.setQuality(quality);
  writer.setOptimizedWrite(true);
  return writer.write(picture) ? buffer.data() : QByteArray();
}

/// The best quality that fits, by halving: a size grows with its quality.
Result<void> compress(const QImage& portrait, const PhotoLimits& limits, PreparedPhoto& photo) {
  int fits = 0;
  for (int low = 1, high = kBestQuality; low <= high;) {
    const int quality = low == 1 && high == kBestQuality ? kBestQuality : (low + high) / 2;
    const QByteArray jpeg = asJpeg(portrait, quality);
    if (!jpeg.isEmpty() && jpeg.size() <= limits.maximumBytes) {
      fits = quality;
      photo.jpeg = jpeg;
      low = quality + 1;
    } else {
      high = quality - 1;
    }
  }
  photo.quality = fits;
  if (fits > 0) return {};
  return refuse(refused(
      message(QT_TRANSLATE_NOOP(
                  "core", "The picture cannot be made smaller than %1 KB. Take it before a plain wall."),
              {QString::number(limits.maximumBytes / 1024)})));
}

Result<QImage> decode(const QByteArray& bytes, const PhotoLimits& limits, PreparedPhoto& photo) {
  QBuffer buffer;
  buffer.setData(bytes);
  buffer.open(QIODevice::ReadOnly);
  QImageReader reader(&buffer);
  reader.setDecideFormatFromContent(true);
  if (!reader.canRead()) return refuse(isJpeg(bytes) ? cutOff() : notAPicture());
  const QSize stored = reader.size();
  if (auto checked = checkSize(stored, limits); !checked) return refuse(checked.error());
  if (isJpeg(bytes) && !hasItsEnd(bytes)) return refuse(cutOff());
  const auto turn = reader.transformation();
  photo.turned = turn != QImageIOHandler::TransformationNone;
  photo.original = swapsSides(turn) ? stored.transposed() : stored;
  reader.setAutoTransform(true);
  reader.setScaledSize(decodingSize(stored, turn, limits));
  QImage picture = reader.read();
  if (picture.isNull()) return refuse(cutOff());
  return picture;
}

/// Qt refuses to decode above 128 MB; our own limit of pixels, checked before, is the one that holds.
void liftQtsLimit(const PhotoLimits& limits) {
  constexpr qint64 bytesPerPixel = 8;  // 16 bits a channel in a PNG
  const int megabytesNeeded = static_cast<int>(limits.maximumPixels * bytesPerPixel / (1024 * 1024)) + 1;
  if (QImageReader::allocationLimit() < megabytesNeeded) QImageReader::setAllocationLimit(megabytesNeeded);
}

template <class Work>
Reply<Result<PreparedPhoto>> inPool(Work work) {
  const Promise<Result<PreparedPhoto>> promise;
  QThreadPool::globalInstance()->start([promise, work = std::move(work)] { promise.answer(work()); });
  return promise.reply();
}

}  // namespace

Result<PreparedPhoto> preparePhoto(const QByteArray& picture, const PhotoLimits& limits) {
  if (picture.isEmpty()) return refuse(notAPicture());
  if (picture.size() > limits.maximumFileBytes) return refuse(tooLarge(picture.size(), limits));
  liftQtsLimit(limits);
  PreparedPhoto photo;
  const auto decoded = decode(picture, limits, photo);
  if (!decoded) return refuse(decoded.error());
  photo.enlarged =
      photo.original.width() < limits.size.width() || photo.original.height() < limits.size.height();
  if (auto compressed = compress(portraitOf(*decoded, limits.size), limits, photo); !compressed)
    return refuse(compressed.error());
  return photo;
}

Result<PreparedPhoto> preparePhotoFile(const QString& path, const PhotoLimits& limits) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly))
    return refuse(
        notFound("photo", message(QT_TRANSLATE_NOOP("core", "The file “%1” cannot be opened."), {path})));
  if (file.size() > limits.maximumFileBytes) return refuse(tooLarge(file.size(), limits));
  // One byte more than allowed shows a file that still grows, or a device that never ends.
  return preparePhoto(file.read(limits.maximumFileBytes + 1), limits);
}

QByteArray portraitAsJpeg(const QImage& portrait) {
  constexpr int drawnQuality = 80;
  return asJpeg(portrait, drawnQuality);
}

Reply<Result<PreparedPhoto>> preparePhotoLater(const QByteArray& picture, const PhotoLimits& limits) {
  return inPool([picture, limits] { return preparePhoto(picture, limits); });
}

Reply<Result<PreparedPhoto>> preparePhotoFileLater(const QString& path, const PhotoLimits& limits) {
  return inPool([path, limits] { return preparePhotoFile(path, limits); });
}
