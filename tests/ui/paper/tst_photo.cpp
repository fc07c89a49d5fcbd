#include "paper/photo.h"

#include <QBuffer>
#include <QColor>
#include <QCoreApplication>
#include <QFile>
#include <QImage>
#include <QLoggingCategory>
#include <QPainter>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

namespace {

const QSize kPortrait(358, 441);
const QColor kCorners[] = {Qt::red, Qt::green, Qt::blue,
                           Qt::yellow};  // top left, top right, bottom left, bottom right

QRect quarter(const QSize& size, int corner) {
  const QSize half(size.width() / 2, size.height() / 2);
  return {QPoint(corner % 2 * half.width(), corner / 2 * half.height()), half};
}

/// An upright picture whose four quarters tell which way up it is.
QImage fourQuarters(const QSize& size) {
  QImage picture(size, QImage::Format_RGB32);
  QPainter painter(&picture);
  for (int corner = 0; corner < 4; ++corner) painter.fillRect(quarter(size, corner), kCorners[corner]);
  return picture;
}

QImage noise(const QSize& size) {
  QImage picture(size, QImage::Format_RGB32);
  QRandomGenerator random(7);
  for (int y = 0; y < size.height(); ++y)
    random.fillRange(reinterpret_cast<quint32*>(picture.scanLine(y)), size.width());
  return picture;
}

QByteArray encoded(const QImage& picture, const char* format, int quality = 90) {
  QBuffer buffer;
  buffer.open(QIODevice::WriteOnly);
  REQUIRE(picture.save(&buffer, format, quality));
  return buffer.data();
}

/// What the camera stores when the upright picture gets this orientation (TIFF 6.0, tag 274: which visual
/// side the row 0 and the column 0 are). Pixel by pixel, so that no turning of Qt's is trusted.
QImage asStored(const QImage& upright, int orientation) {
  const bool swapped = orientation >= 5;
  const bool fromRight = orientation == 2 || orientation == 3 || orientation == 6 || orientation == 7;
  const bool fromBottom = orientation == 3 || orientation == 4 || orientation == 7 || orientation == 8;
  QImage stored(swapped ? upright.size().transposed() : upright.size(), QImage::Format_RGB32);
  for (int row = 0; row < stored.height(); ++row)
    for (int column = 0; column < stored.width(); ++column) {
      const int x = swapped ? row : column;
      const int y = swapped ? column : row;
      stored.setPixel(
          column, row,
          upright.pixel(fromRight ? upright.width() - 1 - x : x, fromBottom ? upright.height() - 1 - y : y));
    }
  return stored;
}

QByteArray segment(char marker, const QByteArray& payload) {
  const int length = static_cast<int>(payload.size()) + 2;
  return QByteArray("\xff")
             .append(marker)
             .append(static_cast<char>(length >> 8))
             .append(static_cast<char>(length & 0xff)) +
         payload;
}

/// The APP1 segment that cameras write: one directory with one entry, the orientation.
QByteArray exif(int orientation, bool bigEndian) {
  const char value = static_cast<char>(orientation);
  QByteArray tiff;
  if (bigEndian) {
    tiff =
        QByteArray("MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", 19).append(value) + QByteArray(6, '\0');
  } else {
    tiff =
        QByteArray("II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0", 18).append(value) + QByteArray(7, '\0');
  }
  return segment('\xe1', QByteArray("Exif\0\0", 6) + tiff);
}

QByteArray withSegment(const QByteArray& jpeg, const QByteArray& added) {
  return jpeg.left(2) + added + jpeg.mid(2);
}

/// The JPEG with another size in its header (SOF0, FF C0): the picture itself stays small.
QByteArray claiming(QByteArray jpeg, quint16 width, quint16 height) {
  const qsizetype frame = jpeg.indexOf("\xff\xc0");
  REQUIRE(frame > 0);
  const char size[] = {static_cast<char>(height >> 8), static_cast<char>(height),
                       static_cast<char>(width >> 8), static_cast<char>(width)};
  return jpeg.replace(frame + 5, 4, QByteArray(size, 4));
}

QImage decoded(const QByteArray& jpeg) { return QImage::fromData(jpeg, "jpeg"); }

bool isClose(const QColor& a, const QColor& b) {
  return std::abs(a.red() - b.red()) < 40 && std::abs(a.green() - b.green()) < 40 &&
         std::abs(a.blue() - b.blue()) < 40;
}

void checkUpright(const QImage& picture) {
  for (int corner = 0; corner < 4; ++corner) {
    CAPTURE(corner);
    CHECK(isClose(picture.pixelColor(quarter(picture.size(), corner).center()), kCorners[corner]));
  }
}

void checkRefused(const Result<PreparedPhoto>& photo) {
  REQUIRE_FALSE(photo);
  CHECK(photo.error().kind == ErrorKind::Invalid);
  CHECK(photo.error().field == "photo");
  CHECK_FALSE(photo.error().text().isEmpty());
}

}  // namespace

TEST_CASE("A photo becomes an upright portrait", "[paper][photo]") {
  SECTION("a plain JPEG keeps its way up and gets the portrait's size") {
    const auto photo = preparePhoto(encoded(fourQuarters({716, 882}), "jpeg"));
    REQUIRE(photo);
    const QImage picture = decoded(photo->jpeg);
    CHECK(picture.size() == kPortrait);
    CHECK_FALSE(photo->turned);
    CHECK_FALSE(photo->enlarged);
    CHECK(photo->original == QSize(716, 882));
    checkUpright(picture);
  }
  SECTION("each of the eight orientations of EXIF, in either byte order") {
    const QImage upright = fourQuarters({537, 661});
    const int orientation = GENERATE(1, 2, 3, 4, 5, 6, 7, 8);
    const bool bigEndian = GENERATE(false, true);
    CAPTURE(orientation, bigEndian);
    const QByteArray jpeg =
        withSegment(encoded(asStored(upright, orientation), "jpeg"), exif(orientation, bigEndian));
    const auto photo = preparePhoto(jpeg);
    REQUIRE(photo);
    CHECK(photo->turned == (orientation != 1));
    CHECK(photo->original == upright.size());
    checkUpright(decoded(photo->jpeg));
  }
  SECTION("no metadata is kept, so neither is the place where it was taken") {
    const auto photo = preparePhoto(withSegment(encoded(fourQuarters({400, 500}), "jpeg"), exif(6, false)));
    REQUIRE(photo);
    CHECK_FALSE(photo->jpeg.contains("Exif"));
  }
  SECTION("a wide picture is cut at both sides, a tall one less at the top than at the bottom") {
    QImage wide = fourQuarters({2000, 441});
    QPainter(&wide).fillRect(0, 0, 300, 441, Qt::black);
    const auto fromWide = preparePhoto(encoded(wide, "jpeg"));
    REQUIRE(fromWide);
    checkUpright(decoded(fromWide->jpeg));
    QImage tall(358, 900, QImage::Format_RGB32);
    tall.fill(Qt::white);
    QPainter(&tall).fillRect(0, 0, 358, 300, Qt::black);
    const auto fromTall = preparePhoto(encoded(tall, "jpeg"));
    REQUIRE(fromTall);
    const QImage cut = decoded(fromTall->jpeg);
    CHECK(isClose(cut.pixelColor(179, 120), Qt::black));  // 153 rows off the top, so black down to row 147
    CHECK(isClose(cut.pixelColor(179, 180), Qt::white));
  }
  SECTION("a PNG, and what is see-through in it becomes white") {
    QImage picture(716, 882, QImage::Format_ARGB32);
    picture.fill(Qt::transparent);
    QPainter(&picture).fillRect(0, 441, 716, 441, Qt::blue);
    const auto photo = preparePhoto(encoded(picture, "png"));
    REQUIRE(photo);
    CHECK(isClose(decoded(photo->jpeg).pixelColor(100, 50), Qt::white));
    CHECK(isClose(decoded(photo->jpeg).pixelColor(100, 400), Qt::blue));
  }
  SECTION("the small picture of an ID-card chip is enlarged, and this is said") {
    const auto photo = preparePhoto(encoded(fourQuarters({102, 126}), "png"));
    REQUIRE(photo);
    CHECK(photo->enlarged);
    CHECK(decoded(photo->jpeg).size() == kPortrait);
    checkUpright(decoded(photo->jpeg));
  }
}

TEST_CASE("A photo is kept within 50 KB", "[paper][photo]") {
  const PhotoLimits limits;
  SECTION("a quiet picture keeps the best quality") {
    const auto photo = preparePhoto(encoded(fourQuarters({716, 882}), "jpeg"));
    REQUIRE(photo);
    CHECK(photo->quality >= 90);
    CHECK(photo->jpeg.size() <= limits.maximumBytes);
  }
  SECTION("noise loses quality until it fits, and no more than that") {
    const auto photo = preparePhoto(encoded(noise(kPortrait), "png"));
    REQUIRE(photo);
    CHECK(photo->quality < 60);
    CHECK(photo->jpeg.size() <= limits.maximumBytes);
    CHECK(photo->jpeg.size() > limits.maximumBytes * 8 / 10);
  }
  SECTION("where even the worst quality does not fit it is refused") {
    PhotoLimits tight;
    tight.maximumBytes = 500;
    checkRefused(preparePhoto(encoded(noise(kPortrait), "png"), tight));
  }
}

TEST_CASE("A photo that is none, or too much, is refused in words", "[paper][photo]") {
  const QByteArray jpeg = encoded(noise({600, 700}), "jpeg");
  SECTION("what is not a picture") {
    checkRefused(preparePhoto(QByteArray()));
    checkRefused(preparePhoto("姓名,身份证号\n张三,320106\n"));
    checkRefused(preparePhoto(QByteArray("%PDF-1.7\n").append(QByteArray(5000, 'x'))));
  }
  SECTION("a header that claims a huge picture is refused before anything is decoded") {
    checkRefused(preparePhoto(claiming(jpeg, 60000, 60000)));
    checkRefused(preparePhoto(claiming(jpeg, 8000, 5001)));
  }
  SECTION("more bytes than allowed") {
    PhotoLimits limits;
    limits.maximumFileBytes = jpeg.size() - 1;
    checkRefused(preparePhoto(jpeg, limits));
    limits.maximumFileBytes = jpeg.size();
    CHECK(preparePhoto(jpeg, limits));
  }
  SECTION("cut off in the middle: no grey half is taken for a photo") {
    checkRefused(preparePhoto(jpeg.left(jpeg.size() / 2)));
    checkRefused(preparePhoto(jpeg.left(30)));
    const QByteArray png = encoded(noise({300, 400}), "png");
    checkRefused(preparePhoto(png.left(png.size() / 2)));
  }
  SECTION("the whole thumbnail inside a cut-off JPEG does not make it whole") {
    const QByteArray thumbnail = encoded(fourQuarters({40, 50}), "jpeg");
    const QByteArray both = withSegment(jpeg, segment('\xe1', QByteArray("Exif\0\0", 6) + thumbnail));
    CHECK(preparePhoto(both));
    checkRefused(preparePhoto(both.left(both.size() / 2)));
  }
  SECTION("bytes changed at random end in a photo or a word, never in anything else") {
    QLoggingCategory::setFilterRules("qt.gui.imageio.*=false");
    QRandomGenerator random(11);
    const QByteArray sound = encoded(fourQuarters({200, 250}), "jpeg");
    for (int round = 0; round < 200; ++round) {
      QByteArray damaged = sound;
      for (int i = 0; i < 8; ++i)
        damaged[random.bounded(damaged.size())] = static_cast<char>(random.bounded(256));
      const auto photo = preparePhoto(damaged);
      if (photo) {
        CHECK(decoded(photo->jpeg).size() == kPortrait);
      } else {
        checkRefused(photo);
      }
    }
  }
}

TEST_CASE("A photo from a file is prepared beside the window", "[paper][photo]") {
  QTemporaryDir folder;
  const QString path = folder.filePath("照片 1.jpg");
  SECTION("a file that is not there") {
    const auto photo = preparePhotoFile(path);
    REQUIRE_FALSE(photo);
    CHECK(photo.error().kind == ErrorKind::NotFound);
    CHECK(photo.error().field == "photo");
  }
  SECTION("20 MB are prepared while the event loop goes on") {
    const QByteArray large = encoded(noise({5200, 4200}), "jpeg", 92);
    REQUIRE(large.size() > 20 * 1024 * 1024);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(large);
    file.close();
    int turns = 0;
    const auto future = preparePhotoFileLater(path);
    while (!future.isFinished()) {
      QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
      ++turns;
    }
    CHECK(turns > 10);
    REQUIRE(future.result());
    CHECK(decoded(future.result()->jpeg).size() == kPortrait);
    CHECK(future.result()->original == QSize(5200, 4200));
  }
  SECTION("bytes from a camera go the same way") {
    auto future = preparePhotoLater(encoded(fourQuarters({400, 500}), "jpeg"));
    future.waitForFinished();
    REQUIRE(future.result());
    checkUpright(decoded(future.result()->jpeg));
  }
}
