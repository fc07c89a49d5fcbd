#include "ui/paper/slip_sample.h"

#include <catch2/catch.hpp>

#include "ui/paper/printed_pdf.h"

namespace {

struct PrintedSlip : PrintedPdf {
  explicit PrintedSlip(const SlipData& slip, const SlipOptions& options = {})
      : PrintedPdf(slipPdf(slip, options)) {}
};

SlipOptions englishSlip(SlipFormat format = SlipFormat::Roll80) { return {format, SlipLanguage::English, 1}; }

}  // namespace

TEST_CASE("A slip says who, where, what, until when and whom to call", "[paper][slip]") {
  SlipData slip = aSlip();
  SECTION("person, site, employer, manager, receipt, clerk and time") {
    const QString text = PrintedSlip(slip, englishSlip()).text();
    for (const char* part : {"示范市建筑业劳务服务中心", "陈大川", "Male", "3299 0026 0001 76",
                             "滨江花园三期", "示例恒工劳务有限公司", "周建平 199 0000 0316", "25 Nov 2026",
                             "DJ-20261125-0176", "199 0000 0000", "李敏", "2026-11-25 09:42"}) {
      CAPTURE(part, text.toStdString());
      CHECK(text.contains(part));
    }
  }
  SECTION("each of the five functions with its answer and its sentence") {
    const QString text = PrintedSlip(slip, englishSlip()).text();
    CHECK(text.contains("Attendance: not now Sentence about attendance."));
    CHECK(text.contains("Wage account: not now"));
    CHECK(text.contains("Injury cover: yes Sentence about injury."));
    CHECK(text.contains("Major illness cover: yes"));
    CHECK(text.contains("Bus and park: proof wanted"));
  }
  SECTION("the card: waiting, ready, going on, none") {
    Card& card = slip.record.cards.first();
    CHECK(PrintedSlip(slip, englishSlip()).text().contains("In your hand by 3 Dec 2026;"));
    card.dueOn = card.deskDueOn = QDate();
    CHECK(PrintedSlip(slip, englishSlip()).text().contains("when the year's holidays are announced"));
    card.state = CardState::AtDesk;
    CHECK(PrintedSlip(slip, englishSlip()).text().contains("Your card is ready."));
    card.state = CardState::Active;
    card.number = "3299010023817740";
    CHECK(PrintedSlip(slip, englishSlip()).text().contains("Your card 3299 0100 2381 7740 goes on"));
    card.state = CardState::Lost;
    CHECK(PrintedSlip(slip, englishSlip()).text().contains("You have no valid card."));
  }
  SECTION("without a job it says so, and without an office phone it asks him to come") {
    slip.record.assignments.clear();
    slip.officePhone.clear();
    const QString text = PrintedSlip(slip, englishSlip()).text();
    CHECK(text.contains("You are on no site now."));
    CHECK(text.contains("Come to us."));
    CHECK_FALSE(text.contains("Employer"));
  }
  SECTION("a second copy is marked as one") {
    SlipOptions options = englishSlip();
    CHECK_FALSE(PrintedSlip(slip, options).text().contains("Copy"));
    options.copy = 2;
    CHECK(PrintedSlip(slip, options).text().contains("Copy 2"));
  }
  SECTION("Chinese unless asked otherwise, whatever the window speaks") {
    const QString text = PrintedSlip(slip).text();
    CHECK(text.contains("实名登记告知单"));
    CHECK(text.contains("2026年12月3日"));
    CHECK(text.contains("欠薪"));
    CHECK_FALSE(text.contains("Registration"));
  }
}

TEST_CASE("A slip does not give the worker's number away", "[paper][slip]") {
  const SlipData slip = aSlip();
  CHECK_FALSE(QString(PrintedSlip(slip).text()).remove(' ').contains("329901198503070717"));
  CHECK_FALSE(PrintedSlip(slip).text().contains("1111"));
  CHECK(slipQrContent(slip) == "DJ-20261125-0176 32990026000176");
}

TEST_CASE("A slip shows every name", "[paper][slip]") {
  SlipData slip = aSlip();
  SECTION("characters beyond the basic plane stay in the text layer and are drawn") {
    slip.record.worker.person.name = "𠅤伟";
    slip.record.assignments.first().managerName = "李𬱖";
    for (const SlipFormat format : {SlipFormat::Roll80, SlipFormat::A5}) {
      const QString text = PrintedSlip(slip, englishSlip(format)).text();
      CHECK(text.contains("𠅤伟"));
      CHECK(text.contains("李𬱖"));
      CHECK(undrawable(slip, englishSlip(format)).isEmpty());
    }
  }
  SECTION("names of several parts and of many characters") {
    slip.record.worker.person.name = "阿卜杜热合曼·买买提吐尔逊江·阿不都克里木";
    CHECK(PrintedSlip(slip).text().remove(' ').contains("阿卜杜热合曼·买买提吐尔逊江·阿不都克里木"));
  }
  SECTION("what no font has is written as its code point, listed, and explained") {
    slip.record.worker.person.name = QString("张") + QChar(0xE863) + "明" + QChar(0xE863);
    CHECK(undrawable(slip, englishSlip()) == QStringList{QString(QChar(0xE863))});
    const QString text = PrintedSlip(slip, englishSlip()).text();
    CHECK(text.contains("张[U+E863]明[U+E863]"));
    CHECK(text.contains("stands for a character"));
    CHECK_FALSE(PrintedSlip(aSlip(), englishSlip()).text().contains("stands for a character"));
  }
}

TEST_CASE("A slip fits its paper", "[paper][slip]") {
  SlipData slip = aSlip();
  SECTION("the roll is 80 mm wide and as long as the text") {
    const PaperSize size = slipSize(slip, englishSlip());
    CHECK(size.width == millimetres(80));
    CHECK(size.height > millimetres(100));
    slip.record.assignments.first().employerName = QString("示例恒工建筑劳务派遣有限责任公司").repeated(4);
    CHECK(slipSize(slip, englishSlip()).height > size.height);
  }
  SECTION("A5 is A5, and a text too long for it is set smaller rather than cut") {
    for (Entitlement& entitlement : slip.entitlements)
      entitlement.sentence = message("%1", {QString("在滨江花园三期干活期间有保障。").repeated(12)});
    const PaperSize size = slipSize(slip, englishSlip(SlipFormat::A5));
    CHECK(size.width == millimetres(148));
    CHECK(size.height == millimetres(210));
    const PrintedSlip printed(slip, englishSlip(SlipFormat::A5));
    CHECK(printed.text().contains("DJ-20261125-0176"));
    const QImage page = printed.page(60);
    for (int x = 0; x < page.width(); ++x) CHECK(qGray(page.pixel(x, page.height() - 12)) > 250);
  }
  SECTION("nothing is drawn over the margin that a receipt printer does not reach") {
    const QImage page = slipPicture(slip, {}, 203);
    const int margin = qRound(3.5 * 203 / 25.4);
    for (int y = 0; y < page.height(); ++y)
      for (const int x : {margin / 2, margin, page.width() - margin, page.width() - margin / 2})
        REQUIRE(qGray(page.pixel(x, y)) > 250);
  }
}

TEST_CASE("A pen draws marks and lines where they belong and nothing between", "[paper][pen]") {
  const auto drawing = [](Pen& pen) {
    pen.text("工伤", {}, 0, 2000, 0);
    pen.mark(PaperMark::Yes, 200, 1500, 400);
    pen.mark(PaperMark::No, 800, 1500, 400);
    pen.mark(PaperMark::Evidence, 1400, 1500, 400);
    pen.line(0, 2000, 2500, 20);
    return 3000;
  };
  const QImage page =
      pageAsPicture(drawing, {2000, 3000}, true, 254);  // 10 dots a millimetre: a dot is 10 units
  const auto ink = [&page](const QRect& area) {
    int dark = 0;
    for (int y = area.top(); y <= area.bottom(); ++y)
      for (int x = area.left(); x <= area.right(); ++x) dark += qGray(page.pixel(x, y)) < 128;
    return dark;
  };
  CHECK(ink({0, 0, 200, 60}) > 50);
  CHECK(ink({0, 60, 200, 88}) == 0);
  for (const int left : {20, 80, 140}) CHECK(ink({left, 150, 40, 40}) > 30);
  CHECK(ink({60, 145, 20, 50}) == 0);
  CHECK(ink({0, 195, 200, 50}) == 0);
  CHECK(ink({0, 248, 200, 4}) >= 200);
}

TEST_CASE("Every character of a PDF is drawn, not only there to be found", "[paper][pen]") {
  // The names of the demo office, and what cairo is known to lose.
  QStringList characters{QStringLiteral("如"), QStringLiteral("𠅤")};
  for (const char* table : {":/data/demo/given_names.csv", ":/data/demo/surnames.csv"}) {
    QFile file(QLatin1String{table});
    REQUIRE(file.open(QIODevice::ReadOnly));
    for (const char32_t each : QString::fromUtf8(file.readAll()).toUcs4())
      if (const QString one = QString::fromUcs4(&each, 1); each >= 0x4e00 && !characters.contains(one))
        characters.append(one);
  }
  REQUIRE(characters.size() > 300);
  constexpr int perRow = 40;
  constexpr PaperUnit cell = 500;
  const auto drawing = [&](Pen& pen) {
    for (qsizetype i = 0; i < characters.size(); ++i) {
      const auto left = static_cast<PaperUnit>(i % perRow) * cell;
      pen.text(characters[i], {400, false, false, 0.0}, left, left + cell,
               static_cast<PaperUnit>(i / perRow) * cell);
    }
    return 0;
  };
  const PaperUnit height = static_cast<PaperUnit>(characters.size() / perRow + 2) * cell;
  QTemporaryDir folder;
  QFile pdf(folder.filePath("page.pdf"));
  REQUIRE(pdf.open(QIODevice::WriteOnly));
  pdf.write(pageAsPdf(drawing, {perRow * cell, height}, true, {}));
  pdf.close();
  // 10 dots a cell of 5 mm.
  outputOfTool("pdftoppm", {"-png", "-singlefile", "-r", "50.8", pdf.fileName(), folder.filePath("page")});
  const QImage page = QImage(folder.filePath("page.png")).convertToFormat(QImage::Format_Grayscale8);
  QString blank;
  for (qsizetype i = 0; i < characters.size(); ++i) {
    int darkest = 255;
    for (int y = 1; y < 10; ++y)
      for (int x = 0; x < 8; ++x)
        darkest = std::min(darkest, qGray(page.pixel(static_cast<int>(i % perRow) * 10 + x,
                                                     static_cast<int>(i / perRow) * 10 + y)));
    if (darkest > 180) blank += characters[i];
  }
  CHECK(blank.toStdString() == "");
  CHECK(QString::fromUtf8(outputOfTool("pdftotext", {"-raw", pdf.fileName(), "-"}))
            .contains(QStringLiteral("𠅤")));
}

TEST_CASE("A slip's preview is what is printed", "[paper][slip]") {
  const SlipData slip = aSlip();
  const SlipFormat format = GENERATE(SlipFormat::Roll80, SlipFormat::A5);
  const SlipLanguage language = GENERATE(SlipLanguage::Chinese, SlipLanguage::English);
  const SlipOptions options{format, language, 1};
  const QImage preview = slipPicture(slip, options, 203);
  const QImage printed = PrintedSlip(slip, options).page(203);
  SECTION("same size, same ink in every cell of two millimetres") {
    REQUIRE(std::abs(preview.width() - printed.width()) <= 1);
    REQUIRE(std::abs(preview.height() - printed.height()) <= 1);
    const QSize cells(preview.width() / 16, preview.height() / 16);
    const QImage a = density(preview, cells);
    const QImage b = density(printed, cells);
    int darkest = 255;
    for (int y = 0; y < cells.height(); ++y)
      for (int x = 0; x < cells.width(); ++x) {
        REQUIRE(std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) < 48);
        darkest = std::min(darkest, qGray(a.pixel(x, y)));
      }
    CHECK(darkest < 150);
  }
  SECTION("the QR code is read back from both") {
    for (const QImage& picture : {preview, printed}) {
      QTemporaryDir folder;
      REQUIRE(picture.save(folder.filePath("qr.png")));
      CHECK(outputOfTool("zbarimg",
                         {"--quiet", "--raw", "-S*.enable=0", "-Sqrcode.enable=1", folder.filePath("qr.png")})
                .trimmed() == slipQrContent(slip));
    }
  }
}
