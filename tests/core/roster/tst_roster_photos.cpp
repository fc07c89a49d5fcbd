#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

#include "roster/roster_photos.h"
#include "support/a_worker.h"

namespace {

quint32 checkSum(const QByteArray& bytes) {
  quint32 sum = ~0u;
  for (const char byte : bytes) {
    sum ^= static_cast<quint8>(byte);
    for (int bit = 0; bit < 8; ++bit) sum = (sum >> 1) ^ (0xEDB88320u & (~(sum & 1) + 1));
  }
  return ~sum;
}

/// A zip byte by byte, so that it can be what no program of today writes: names in GBK, sizes that lie.
class RawZip {
 public:
  struct Lie {
    bool protectedByPassword = false;
    bool sayUtf8 = false;
    qint64 size = -1;  ///< said of the content, instead of its own
    bool wrongSum = false;
  };
  void add(const QByteArray& name, const QByteArray& content, const Lie& lie) {
    const auto flags = static_cast<quint16>((lie.protectedByPassword ? 1 : 0) | (lie.sayUtf8 ? 0x800 : 0));
    QByteArray about;
    number<quint16>(about, 20);
    number<quint16>(about, flags);
    number<quint16>(about, 0);  // stored
    number<quint32>(about, 0);
    number<quint32>(about, checkSum(content) + (lie.wrongSum ? 1 : 0));
    number<quint32>(about, content.size());
    number<quint32>(about, lie.size < 0 ? content.size() : lie.size);
    number<quint16>(about, name.size());
    number<quint16>(about, 0);
    QByteArray entry("PK\1\2\x14\0", 6);
    entry += about + QByteArray(10, '\0');
    number<quint32>(entry, m_bytes.size());
    m_directory += entry + name;
    m_bytes += "PK\3\4" + about + name + content;
    ++m_count;
  }
  void add(const QString& name, const QByteArray& content = "picture") {
    add(name.toUtf8(), content, {.sayUtf8 = true});
  }
  QString written(const QTemporaryDir& folder) const {
    QByteArray end("PK\5\6\0\0\0\0", 8);
    number<quint16>(end, m_count);
    number<quint16>(end, m_count);
    number<quint32>(end, m_directory.size());
    number<quint32>(end, m_bytes.size());
    number<quint16>(end, 0);
    QFile file(folder.filePath("photos.zip"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(m_bytes + m_directory + end);
    return file.fileName();
  }

 private:
  template <class Number>
  static void number(QByteArray& to, qint64 value) {
    const Number little = qToLittleEndian(static_cast<Number>(value));
    to.append(reinterpret_cast<const char*>(&little), sizeof little);
  }
  QByteArray m_bytes;
  QByteArray m_directory;
  int m_count = 0;
};

const QString hisNumber = numberOf(QDate(1979, 2, 3), 12);
const QString otherNumber = numberOf(QDate(1985, 6, 15), 71);

struct PhotoScene {
  QTemporaryDir folder;
  RawZip zip;
  std::unique_ptr<RosterPhotos> photos;

  RosterPhotos& open(const RosterPhotoLimits& limits = {}) {
    auto opened = RosterPhotos::open(zip.written(folder), limits);
    INFO((opened ? std::string() : opened.error().text().toStdString()));
    REQUIRE(opened);
    photos = std::move(*opened);
    return *photos;
  }
  QString refusal(const RosterPhotoLimits& limits = {}) {
    return errorOf(RosterPhotos::open(zip.written(folder), limits));
  }
  /// "photo-twice 2"
  QStringList notices() const {
    QStringList all;
    for (const RosterNotice& each : photos->notices()) all << each.code + u' ' + QString::number(each.rows);
    return all;
  }
};

}  // namespace

TEST_CASE("A photo's name says whose it is", "[roster][photos]") {
  const auto numbers = [](const QString& name) { return numbersInFileName(name).join(u' '); };
  const QString x = numberOf(QDate(1980, 1, 2), 3);
  CHECK(numbers(hisNumber) == hisNumber);
  CHECK(numbers("张三_" + hisNumber) == hisNumber);
  CHECK(numbers("张三" + hisNumber + "(1)") == hisNumber);
  CHECK(numbers("IMG-" + hisNumber + " - 副本") == hisNumber);
  CHECK(numbers(groupedNumber(hisNumber)) == hisNumber);
  CHECK(numbers("３２９９２１19790203012x") == "32992119790203012X");
  // Fifteen digits are upgraded; an order that two centuries have stands for both.
  CHECK(numbers("李四329921790203012") == upgradesOf("329921790203012").first());
  CHECK(numbers("329921200101997").split(u' ').size() == upgradesOf("329921200101997").size());
  CHECK(numbers("E12345678_阿卜杜热合曼") == "E12345678");
  CHECK(numbers("h1234567801") == "H1234567801");
  // A day that the camera wrote is nobody's number.
  CHECK(numbers("IMG_20241130_1234") == "");
  CHECK(numbers("E12345678_20241130") == "E12345678");
  CHECK(numbers("20241130") == "20241130");
  CHECK(numbers("陈大川") == "");
  CHECK(numbers("1248") == "");
  CHECK(numbers("13800000000" + hisNumber) == "");
}

TEST_CASE("Photos in a zip beside a roster are found by number", "[roster][photos]") {
  PhotoScene scene;

  SECTION("Wherever and however they are named") {
    const QString fifteen = "329921660708991";
    scene.zip.add("照片/瓦工/张三_" + hisNumber + ".JPG", "one");
    scene.zip.add(otherNumber.toLower() + ".png", "two");
    scene.zip.add("相片\\" + fifteen + ".jpeg", "three");
    scene.zip.add("E12345678.webp", "four");
    RosterPhotos& photos = scene.open();
    CHECK(photos.count() == 4);
    CHECK(photos.read(hisNumber).value() == "one");
    CHECK(photos.read(otherNumber).value() == "two");
    CHECK(photos.read(fifteen).value() == "three");
    CHECK(photos.read(upgradesOf(fifteen).first()).value() == "three");
    CHECK(photos.read(" e12345678 ").value() == "four");
    CHECK(scene.notices().isEmpty());
  }
  SECTION("Names in GBK, with and without a mark; a rare character of four bytes") {
    // 张三_ and 𠅤伟_ (GB18030), the second with digits among its bytes.
    scene.zip.add(QByteArray("\xD5\xC5\xC8\xFD_") + hisNumber.toLatin1() + ".jpg", "gbk", {});
    scene.zip.add(QByteArray("\x95\x32\xAB\x34\xCE\xB0_") + otherNumber.toLatin1() + ".jpg", "rare", {});
    RosterPhotos& photos = scene.open();
    CHECK(photos.read(hisNumber).value() == "gbk");
    CHECK(photos.read(otherNumber).value() == "rare");
  }
  SECTION("What a computer adds by itself is not spoken of; what else is no photo is") {
    scene.zip.add("__MACOSX/._" + hisNumber + ".jpg", "fork");
    scene.zip.add("照片/", "");
    scene.zip.add("照片/Thumbs.db");
    scene.zip.add("照片/.DS_Store");
    scene.zip.add("说明.txt");
    scene.zip.add("张三.jpg");
    scene.zip.add(hisNumber + "和" + otherNumber + ".jpg");
    RosterPhotos& photos = scene.open();
    CHECK(photos.count() == 0);
    CHECK(scene.notices() ==
          QStringList{"photo-other-file 1", "photo-without-number 1", "photo-many-numbers 1"});
    CHECK(errorOf(photos.read(hisNumber)) == "not-found:photo");
    // No notice shows a whole number.
    for (const RosterNotice& each : photos.notices()) {
      CHECK_FALSE(each.value.contains(hisNumber));
      CHECK_FALSE(sentenceOfPhotos(each).isEmpty());
    }
  }
  SECTION("Of two for one number the larger holds, and it is said") {
    scene.zip.add(hisNumber + ".jpg", "small");
    scene.zip.add("新/" + hisNumber + "(1).jpg", "much larger");
    scene.zip.add("旧/" + hisNumber + "(2).jpg", "tiny");
    RosterPhotos& photos = scene.open();
    CHECK(photos.count() == 1);
    CHECK(photos.read(hisNumber).value() == "much larger");
    CHECK(scene.notices() == QStringList{"photo-twice 2"});
  }
  SECTION("Who was never asked for is said at the end") {
    scene.zip.add(hisNumber + ".jpg");
    scene.zip.add(otherNumber + ".jpg");
    RosterPhotos& photos = scene.open();
    CHECK(scene.notices() == QStringList{"photo-of-nobody 2"});
    REQUIRE(photos.read(hisNumber));
    CHECK(scene.notices() == QStringList{"photo-of-nobody 1"});
    CHECK(photos.notices().first().value.contains("********"));
  }
  SECTION("A photo that is too large, protected or damaged is refused alone") {
    scene.zip.add(hisNumber + ".jpg", "123456789");
    scene.zip.add((otherNumber + ".jpg").toLatin1(), "secret", {.protectedByPassword = true});
    scene.zip.add("E11111111.jpg", "bad", {.wrongSum = true});
    scene.zip.add("E22222222.jpg", "short", {.size = 7});
    scene.zip.add("E33333333.jpg", "good", {});
    RosterPhotos& photos = scene.open({.fileBytes = 8});
    CHECK(errorOf(photos.read(hisNumber)) == "invalid:photo");
    CHECK(errorOf(photos.read(otherNumber)) == "invalid:photo");
    CHECK(errorOf(photos.read("E11111111")) == "invalid:photo");
    CHECK(errorOf(photos.read("E22222222")) == "invalid:photo");
    CHECK(photos.read("E33333333").value() == "good");
  }
}

TEST_CASE("A zip of photos that cannot be one is refused with a word", "[roster][photos]") {
  PhotoScene scene;
  scene.zip.add(hisNumber + ".jpg", QByteArray(300, 'x'));
  scene.zip.add(otherNumber + ".jpg");

  CHECK(errorOf(RosterPhotos::open(scene.folder.filePath("nothing.zip"))) == "not-found:photos");
  CHECK(scene.refusal({.files = 1}) == "invalid:photos");
  CHECK(scene.refusal({.directoryBytes = 80}) == "invalid:photos");
  CHECK(scene.refusal() == "none");

  const QString path = scene.zip.written(scene.folder);
  QFile file(path);
  REQUIRE(file.open(QIODevice::ReadWrite));
  const QByteArray whole = file.readAll();
  SECTION("Cut off at any place, it is no zip or has its photos") {
    for (const qint64 size : {qint64(0), qint64(10), qint64(200), whole.size() - 30, whole.size() - 1}) {
      REQUIRE(file.resize(size));
      CHECK(errorOf(RosterPhotos::open(path)) == "invalid:photos");
    }
  }
  SECTION("Entries that share their bytes are a bomb") {
    // Thirty entries of the directory, each saying it has the 300 bytes of the first.
    const qsizetype end = whole.lastIndexOf("PK\5\6");
    const qsizetype directory = whole.indexOf("PK\1\2");
    const qsizetype second = whole.indexOf("PK\1\2", directory + 4);
    const QByteArray entry = whole.mid(directory, second - directory);
    QByteArray bomb = whole.left(directory) + entry.repeated(30) + whole.mid(end);
    const qsizetype record = bomb.lastIndexOf("PK\5\6");
    bomb[record + 8] = bomb[record + 10] = 30;
    qToLittleEndian(static_cast<quint32>(entry.size() * 30), bomb.data() + record + 12);
    REQUIRE(file.resize(0));
    file.seek(0);
    file.write(bomb);
    file.flush();
    CHECK(errorOf(RosterPhotos::open(path)) == "invalid:photos");
  }
}
