#include <QBuffer>
#include <QRegularExpression>

#include "ui/paper/card_samples.h"

namespace {

constexpr int bleed = 100;  // 0.01 mm

CardPrinting onSheets(FlipEdge flip) {
  CardPrinting printing;
  printing.layout = CardLayout::SheetOfTen;
  printing.flip = flip;
  return printing;
}

/// What lies behind a point of a sheet once the printer has turned it.
QRectF behind(const QRectF& front, FlipEdge flip) {
  const PaperSize page = pageSizeOf(CardLayout::SheetOfTen);
  QRectF back = front;
  if (flip == FlipEdge::Long)
    back.moveLeft(page.width - front.right());
  else
    back.moveTop(page.height - front.bottom());
  return back;
}

QImage partOf(const QImage& page, const QRectF& part, int dotsPerInch) {
  const double scale = dotsPerInch / 2540.0;
  return page.copy(QRectF(part.topLeft() * scale, part.size() * scale).toRect());
}

QString codeFor(const CardFace& face) { return "QR-Code:" + QString::fromLatin1(face.code); }
QString barcodeFor(const CardFace& face) { return "CODE-128:" + face.cardNumber; }

/// A point of a page that is dark on the picture.
bool isDark(const QImage& page, double x, double y, int dotsPerInch) {
  const double scale = dotsPerInch / 2540.0;
  for (int dx = -1; dx <= 1; ++dx)
    for (int dy = -1; dy <= 1; ++dy)
      if (qGray(page.pixel(qRound(x * scale) + dx, qRound(y * scale) + dy)) < 140) return true;
  return false;
}

/// How grey on average the difference of two pages is, seen from afar.
double unlikeness(const QImage& one, const QImage& other) {
  const QSize cells(one.width() / 6, one.height() / 6);
  const auto coarse = [&](const QImage& picture) {
    return picture.scaled(cells, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
  };
  const QImage a = coarse(one), b = coarse(other);
  int sum = 0;
  for (int y = 0; y < cells.height(); ++y)
    for (int x = 0; x < cells.width(); ++x) sum += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
  return static_cast<double>(sum) / (cells.width() * cells.height());
}

/// Takes so many bytes and no more: a disk that is full.
class FullDisk : public QIODevice {
 public:
  explicit FullDisk(qint64 room) : m_room(room) { open(QIODevice::WriteOnly); }

 protected:
  qint64 readData(char*, qint64) override { return -1; }
  qint64 writeData(const char*, qint64 size) override {
    const qint64 taken = std::min(size, m_room);
    m_room -= taken;
    return taken;
  }

 private:
  qint64 m_room;
};

QVector<CardFace> many(int count) {
  QVector<CardFace> faces;
  for (int i = 0; i < count; ++i) faces.append(aFace(i, QString("工人%1号").arg(i)));
  return faces;
}

QString wordsBox(const PrintedCards& printed, int page, const QString& word) {
  const QString all = QString::fromUtf8(outputOfTool(
      "pdftotext", {"-bbox", "-f", QString::number(page), "-l", QString::number(page), printed.pdf, "-"}));
  const QRegularExpression found("xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\"[^>]*>" + word + "<");
  const auto match = found.match(all);
  CAPTURE(all.toStdString());
  REQUIRE(match.hasMatch());
  return match.captured(1) + ' ' + match.captured(2);
}

}  // namespace

TEST_CASE("A card printer gets each card's front and then its back", "[paper][card]") {
  const QStringList names{"李一",   "𠅤伟",     "阿依古丽·买买提", "欧阳建设国庆二十个字的姓名也要印得下来吧",
                          "陈如川", "𬱖𠅤", "Nguyễn Văn An"};
  const QVector<CardFace> faces = facesNamed(names);
  const PrintedCards printed(faces);
  REQUIRE(printed.written.cards == names.size());
  REQUIRE(printed.written.pages == 2 * names.size());
  for (int i = 0; i < names.size(); ++i) {
    CAPTURE(names[i].toStdString());
    const QString front = printed.words(2 * i + 1);
    CHECK(front.contains(QString(names[i]).remove(' ')));
    CHECK(front.contains(faces[i].registrationNumber));
    CHECK(front.contains(faces[i].cardNumber));
    CHECK(front.contains("2026-11"));
    CHECK(front.contains("示范市市民卡"));
    for (const QString& other : names)
      if (other != names[i]) CHECK_FALSE(front.contains(QString(other).remove(' ')));
    const QString back = printed.words(2 * i + 2);
    CHECK(back.contains(faces[i].cardNumber));
    CHECK(back.contains("19900000000"));
    CHECK(back.contains("工伤看登记，不看卡到没到手。"));
  }
  SECTION("in the size of a card, with a title") {
    const QString info = printed.info({"-f", "1", "-l", "14"});
    CHECK(info.count(QRegularExpression("size: +242.6\\d* x 153.01\\d* pts")) == 14);
    CHECK(info.contains("批次 20261127-01"));
  }
  SECTION("the codes of each back read from the page are its own") {
    for (int i = 0; i < 3; ++i)
      CHECK(printed.codes(printed.page(2 * i + 2, 300)) ==
            QStringList{barcodeFor(faces[i]), codeFor(faces[i])});
  }
  SECTION("fronts and backs apart, in the same order") {
    CardPrinting apart;
    apart.sides = CardSides::Fronts;
    const PrintedCards fronts(faces, apart);
    apart.sides = CardSides::Backs;
    const PrintedCards backs(faces, apart);
    CHECK(fronts.written.pages == names.size());
    CHECK(backs.written.pages == names.size());
    CHECK(fronts.words(2).contains(names[1]));
    CHECK(backs.words(2).contains(faces[1].cardNumber));
    CHECK_FALSE(backs.words(2).contains("姓名"));
  }
  SECTION("a printer that turns about the long edge finds the back on its head") {
    CardPrinting turned;
    turned.flip = FlipEdge::Long;
    const QImage upright = printed.page(2, 150);
    const QImage back = PrintedCards(faces.mid(0, 1), turned).page(2, 150);
    CHECK(unlikeness(upright, back.mirrored(true, true)) < 6);
    CHECK(unlikeness(upright, back) > 20);
  }
}

TEST_CASE("Sheets have the right back behind each front", "[paper][card]") {
  const QVector<CardFace> faces = many(13);
  const QVector<QRectF> places = cardPlaces(CardLayout::SheetOfTen);
  const FlipEdge flip = GENERATE(FlipEdge::Long, FlipEdge::Short);
  CAPTURE(flip == FlipEdge::Long);
  const PrintedCards printed(faces, onSheets(flip));
  REQUIRE(printed.written.pages == 4);
  constexpr int dots = 250;
  for (const int sheet : {0, 1}) {
    const QImage back = printed.page(2 * sheet + 2, dots);
    for (int place = 0; place < 10; place += sheet == 0 ? 3 : 1) {
      CAPTURE(sheet, place);
      const int card = sheet * 10 + place;
      const QString front = printed.words(2 * sheet + 1, places[place]);
      if (card >= faces.size()) {
        CHECK(front.isEmpty());
        continue;
      }
      CHECK(front.contains(faces[card].name));
      const QImage backOfIt = partOf(back, behind(places[place], flip), dots);
      CHECK(printed.codes(backOfIt) == QStringList{barcodeFor(faces[card]), codeFor(faces[card])});
    }
  }
  CHECK(printed.info().contains(QRegularExpression("Page size: +595\\.2\\d* x 841\\.8\\d*")));
}

TEST_CASE("A sheet begins at its first free place and is marked for cutting", "[paper][card]") {
  CardPrinting printing = onSheets(FlipEdge::Long);
  printing.firstPlace = 3;
  printing.usedPlaces = {5, 6};
  printing.sides = CardSides::Fronts;
  const QVector<CardFace> faces = many(8);
  const PrintedCards printed(faces, printing);
  const QVector<QRectF> places = cardPlaces(CardLayout::SheetOfTen);
  REQUIRE(printed.written.pages == 2);
  const QVector<int> filled{2, 3, 6, 7, 8, 9};
  for (int place = 0, card = 0; place < 10; ++place) {
    const QString words = printed.words(1, places[place]);
    CAPTURE(place, words.toStdString());
    if (filled.contains(place))
      CHECK(words.contains(faces[card++].name));
    else
      CHECK(words.isEmpty());
  }
  CHECK(printed.words(2, places[0]).contains(faces[6].name));
  SECTION("marks stand outside the bleed at every line of cutting, the bleed is printed") {
    constexpr int dots = 300;
    const QImage page = printed.page(1, dots);
    const QRectF all = places.first().united(places.last());
    for (const QRectF& place : places) {
      for (const double x : {place.left(), place.right()})
        for (const double y : {all.top() - 500.0, all.bottom() + 500.0}) CHECK(isDark(page, x, y, dots));
      for (const double y : {place.top(), place.bottom()})
        for (const double x : {all.left() - 500.0, all.right() + 500.0}) CHECK(isDark(page, x, y, dots));
    }
    const QRectF third = places[2];
    CHECK(isDark(page, third.left() - bleed * 0.8, third.top() + 500, dots));  // the blue head runs into it
    CHECK_FALSE(isDark(page, third.left() - bleed * 1.3, third.top() + 500, dots));
  }
  SECTION("what cannot be is refused by its field") {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto field = [&](const CardPrinting& each) {
      const auto done = writeCards(buffer, standardTemplate(), each, facesOf(faces), {});
      return done ? QString("none") : done.error().field;
    };
    CardPrinting wrong = printing;
    wrong.firstPlace = 11;
    CHECK(field(wrong) == "firstPlace");
    wrong.firstPlace = 0;
    CHECK(field(wrong) == "firstPlace");
    wrong = printing;
    wrong.usedPlaces = {3, 4, 5, 6, 7, 8, 9, 10};
    CHECK(field(wrong) == "usedPlaces");
    wrong.usedPlaces = {11};
    CHECK(field(wrong) == "usedPlaces");
    wrong = printing;
    wrong.back.down = 5.1;
    CHECK(field(wrong) == "offset");
    wrong.back.down = 0.25;
    CHECK(field(wrong) == "offset");
    wrong.back.down = -5.0;
    CHECK(field(wrong) == "none");
  }
}

TEST_CASE("Offsets move each side by itself, right and down as one looks at it", "[paper][card]") {
  const QVector<CardFace> faces = many(1);
  CardPrinting printing;
  const PrintedCards before(faces, printing);
  printing.front = {0.7, -0.4};
  printing.back = {-1.2, 2.0};
  const PrintedCards after(faces, printing);
  const auto moved = [&](int page, const QString& word) {
    const QStringList from = wordsBox(before, page, word).split(' ');
    const QStringList to = wordsBox(after, page, word).split(' ');
    return QPair(qRound((to[0].toDouble() - from[0].toDouble()) / 72 * 254),
                 qRound((to[1].toDouble() - from[1].toDouble()) / 72 * 254));
  };
  CHECK(moved(1, "姓名") == QPair(7, -4));
  CHECK(moved(2, "扫码验真") == QPair(-12, 20));
  printing.flip =
      FlipEdge::Long;  // upside down on the paper; right and down stay those of whoever looks at it
  const PrintedCards turned(faces, printing);
  printing.back = {};
  const PrintedCards still(faces, printing);
  const QImage a = still.page(2, 254);
  const QImage b = turned.page(2, 254);
  int same = 0;
  for (int y = 20; y < a.height() - 40; ++y)
    for (int x = 20; x < a.width() - 20; ++x)
      same += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x - 12, y + 20))) < 60 ? 1 : 0;
  CHECK(same > (a.width() - 40) * (a.height() - 60) * 97 / 100);
}

TEST_CASE("The preview is what is printed", "[paper][card]") {
  constexpr int dots = 150;
  const QVector<CardFace> faces = facesNamed({"欧阳建设", "𠅤伟", "阿依古丽·买买提"});
  const auto compare = [&](const CardPrinting& printing, int page) {
    const QImage printed = PrintedCards(faces, printing).page(page + 1, dots);
    const QImage preview = cardPagePicture(standardTemplate(), printing, facesOf(faces), page, dots);
    REQUIRE(std::abs(preview.width() - printed.width()) <= 1);
    CHECK(unlikeness(printed, preview) < 5);  // half a pixel here and there; a photo that lacks makes ten
  };
  compare({}, 0);
  compare({}, 3);
  compare(onSheets(FlipEdge::Short), 1);
  CHECK(cardPagePicture(standardTemplate(), {}, facesOf(faces), 6, dots).isNull());
  const QImage face = cardPicture(standardTemplate(), faces[0], CardSide::Back, 300);
  CHECK(PrintedCards(faces).codes(face) == QStringList{barcodeFor(faces[0]), codeFor(faces[0])});
}

TEST_CASE("A batch grows by the same bytes for each card, and photos are what they were", "[paper][card]") {
  const QVector<CardFace> faces = many(60);
  const PrintedCards twenty(faces.mid(0, 20)), forty(faces.mid(0, 40)), sixty(faces);
  const double first = static_cast<double>(forty.written.bytes - twenty.written.bytes);
  const double second = static_cast<double>(sixty.written.bytes - forty.written.bytes);
  CHECK(second / first == Approx(1).epsilon(0.02));
  const QByteArray bytes = forty.bytes();
  CHECK(bytes.size() == forty.written.bytes);
  CHECK(bytes.count(faces[0].photo) == 20);  // two photos in turn
  CHECK(bytes.count(faces[1].photo) == 20);
  SECTION("the drawing stands in the file once, for any number of cards") {
    CHECK(bytes.count("/Subtype /Form") == twenty.bytes().count("/Subtype /Form"));
    // What a card adds is its photo and less than 2,500 bytes.
    const auto photos = static_cast<double>(faces[0].photo.size() + faces[1].photo.size());
    CHECK(first / 20 < photos / 2 + 2500);
  }
  SECTION("poppler and qpdf find nothing wrong") {
    CHECK(twenty.info().contains("Pages:           40"));
    CHECK(outputOfTool("qpdf", {"--check", twenty.pdf}).contains("No syntax or stream encoding errors"));
  }
  SECTION("a disk that is full is said") {
    FullDisk disk(300'000);
    const auto done = writeCards(disk, standardTemplate(), {}, facesOf(faces), {});
    REQUIRE_FALSE(done.has_value());
    CHECK(done.error().kind == ErrorKind::Storage);
    CHECK(done.error().field == "file");
  }
  SECTION("no card at all is refused") {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto none = writeCards(buffer, standardTemplate(), {}, facesOf({}), {});
    REQUIRE_FALSE(none.has_value());
    CHECK(none.error().field == "cards");
  }
}

TEST_CASE("What would be wrong on a card is said before it is printed", "[paper][card]") {
  CardShaper shaper;
  CardDrawing drawing(standardTemplate(), shaper);
  const auto kinds = [&](const CardFace& face) {
    QVector<QPair<CardFault, QString>> found;
    for (const CardProblem& each : drawing.problems(face)) found.append({each.kind, each.place});
    return found;
  };
  using Found = QVector<QPair<CardFault, QString>>;
  CHECK(kinds(aFace(1)).isEmpty());
  CHECK(kinds(aFace(1, "𠅤·𬱖")).isEmpty());
  CHECK(kinds(aFace(1, "一二三四五六七八九十一二三四五六七八九十")).isEmpty());
  CardFace face = aFace(1);
  SECTION("no photo, half a photo, no picture at all") {
    face.photo.clear();
    CHECK(kinds(face) == Found{{CardFault::NoPhoto, "photo"}});
    face.photo = aFace(1).photo.left(5000);
    CHECK(kinds(face) == Found{{CardFault::BrokenPhoto, "photo"}});
    face.photo = "GIF89a";
    CHECK(kinds(face) == Found{{CardFault::BrokenPhoto, "photo"}});
    // Printed all the same, its place stays empty and the file is whole.
    const PrintedCards printed({face});
    CHECK(printed.words(1).contains("陈如川"));
    CHECK_FALSE(printed.bytes().contains("DCTDecode"));
  }
  SECTION("a character no font draws") {
    face.name = QString("李") + QChar(0xE863);
    CHECK(kinds(face) == Found{{CardFault::Undrawable, "name"}});
    CHECK(PrintedCards({face}).words(1).contains("李[U+E863]"));
  }
  SECTION("a name, a code, a number too long") {
    face.name = QString("很长").repeated(24);
    CHECK(kinds(face) == Found{{CardFault::TooLong, "name"}});
    face = aFace(1);
    face.address = QString("很远的地方").repeated(6);
    CHECK(kinds(face) == Found{{CardFault::TooLong, "address"}});
    face = aFace(1);
    face.code = QByteArray(154, 'A');
    CHECK(kinds(face).isEmpty());
    face.code = QByteArray(155, 'A');
    CHECK(kinds(face) == Found{{CardFault::CodeTooLong, "qr"}});
    face.code.clear();
    CHECK(kinds(face) == Found{{CardFault::NoCode, "qr"}});
    face = aFace(1);
    face.cardNumber.clear();
    CHECK(kinds(face) == Found{{CardFault::NoBarcode, "barcode"}});
  }
}

TEST_CASE("A calibration page shows where each side falls", "[paper][card]") {
  const CardLayout layout = GENERATE(CardLayout::SheetOfTen, CardLayout::CardPrinter);
  CardPrinting printing = onSheets(FlipEdge::Long);
  printing.layout = layout;
  printing.front = {1.0, -2.0};
  QTemporaryDir folder;
  const QString pdf = folder.filePath("calibration.pdf");
  QFile file(pdf);
  REQUIRE(file.open(QIODevice::WriteOnly));
  const auto written = writeCalibration(file, printing, {});
  file.close();
  REQUIRE(written.has_value());
  CHECK(written->pages == 2);
  constexpr int dots = 300;
  outputOfTool("pdftoppm", {"-png", "-r", QString::number(dots), pdf, folder.filePath("page")});
  const QImage front(folder.filePath("page-1.png"));
  const QImage back(folder.filePath("page-2.png"));
  const double line = layout == CardLayout::SheetOfTen ? 1500 : 1000;
  const PaperSize page = pageSizeOf(layout);
  CHECK(isDark(front, line + 100, page.height - 300, dots));
  CHECK(isDark(front, page.width - 300, line - 200, dots));
  CHECK_FALSE(isDark(front, line, page.height - 300, dots));
  CHECK(isDark(back, line, page.height - 300, dots));
  for (const QRectF& place : cardPlaces(layout)) {
    const QPointF middle = place.center() + QPointF(100, -200);
    for (const double millimetre : {-5.0, -2.5, 0.0, 4.0}) {
      CHECK(isDark(front, middle.x() + millimetre * 100, middle.y() - 30, dots));
      CHECK(isDark(front, middle.x() - 30, middle.y() + millimetre * 100, dots));
    }
    CHECK_FALSE(isDark(front, middle.x() + 525, middle.y() - 30, dots));
    CHECK(isDark(back, place.center().x(), place.center().y() + 800, dots));
  }
  const QImage preview = calibrationPicture(printing, CardSide::Front, dots);
  CHECK(isDark(preview, line + 100, page.height - 300, dots));
}
