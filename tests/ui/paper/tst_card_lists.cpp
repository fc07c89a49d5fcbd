#include "paper/card_lists.h"

#include <QBuffer>

#include "paper/card_leaflet.h"
#include "ui/paper/card_samples.h"

namespace {

CardListHead aHead() {
  return {"示范市建筑业劳务服务中心",
          "199 0000 0000",
          "LC-20261127-003",
          QDate(2026, 11, 27),
          "示例恒工劳务有限公司",
          "周建平",
          "139 0000 0001",
          "滨江花园三期",
          "木工一班"};
}

HandOverList aList(int count) {
  HandOverList list{aHead(), {}};
  for (int i = 0; i < count; ++i)
    list.lines.append({QString("工人%1号").arg(i + 1), QString::number(32990026000000LL + i),
                       QString::number(3299010000000000LL + i), QDate(2026, 12, 3)});
  return list;
}

const CardListPaper englishList{false, 2};

/// A PDF in a file, for the tools that read it back.
struct OnPaper {
  QTemporaryDir folder;
  QString pdf = folder.filePath("paper.pdf");
  explicit OnPaper(const QByteArray& bytes) {
    QFile file(pdf);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
  }
  QString words(const QStringList& more = {}) const {
    return QString::fromUtf8(outputOfTool("pdftotext", QStringList{"-raw"} + more + QStringList{pdf, "-"}))
        .simplified();
  }
  int pages() const {
    return QString::fromUtf8(outputOfTool("pdfinfo", {pdf})).section("Pages:", 1).section('\n', 0, 0).toInt();
  }
  QImage page() const {
    outputOfTool("pdftoppm", {"-png", "-singlefile", "-r", "200", pdf, folder.filePath("page")});
    return QImage(folder.filePath("page.png"));
  }
  QString code() const {
    page();
    return QString::fromUtf8(outputOfTool("zbarimg", {"-q", folder.filePath("page.png")})).trimmed();
  }
};

CardFace anOffice() { return aFace(1); }

}  // namespace

TEST_CASE("A manager signs a list of the cards he takes along", "[paper][card]") {
  const OnPaper few(cardListPdf(aList(3), englishList));
  const QString words = few.words();
  for (const char* part : {"LC-20261127-003", "27 Nov 2026", "示例恒工劳务有限公司", "周建平", "滨江花园三期",
                           "木工一班", "工人1号", "工人3号", "3299 01", "3 cards", "Signature",
                           "Labour manager:", "print no. 2", "page 1/1", "199 0000 0000", "3 Dec 2026"}) {
    CAPTURE(part, words.toStdString());
    CHECK(words.contains(part));
  }
  CHECK(few.code() == "QR-Code:LC-20261127-003");
  SECTION(
      "long lists name their columns on each page, every worker stands on one, the signature on the last") {
    const OnPaper many(cardListPdf(aList(60), englishList));
    REQUIRE(many.pages() == 3);
    const QString all = many.words();
    for (int i = 1; i <= 60; ++i) CHECK(all.count(QString("工人%1号").arg(i)) == 1);
    for (const char* page : {"1", "2", "3"})
      CHECK(many.words({"-f", page, "-l", page}).contains("Signature, date"));
    CHECK_FALSE(many.words({"-f", "1", "-l", "2"}).contains("Handed over by:"));
    CHECK(many.words({"-f", "3", "-l", "3"}).contains("Handed over by:"));
  }
  SECTION("what no font draws is said") {
    HandOverList list = aList(2);
    CHECK(undrawable(list, englishList).isEmpty());
    list.lines[1].name += QChar(0xE863);
    CHECK(undrawable(list, englishList) == QStringList{QString(QChar(0xE863))});
    CHECK(OnPaper(cardListPdf(list, englishList)).words().contains("[U+E863]"));
  }
  SECTION("pictures for the preview, as many as pages") {
    CHECK(cardListPictures(aList(60), englishList, 50).size() == 3);
    CHECK_FALSE(cardListPictures(aList(1), {}, 50).first().isNull());
  }
}

TEST_CASE("A slip tells a manager who of his has no card, why, and what to do", "[paper][card]") {
  HuntSlip slip{aHead(),
                {{"陈大川", "32990026000176", QDate(2026, 11, 20), "没有照片", "带他来窗口补拍照片"},
                 {"𠅤伟", "32990026000184", {}, "卡在取卡处", "凭身份证来领"}}};
  const QString words = OnPaper(cardListPdf(slip, englishList)).words();
  for (const char* part : {"陈大川", "𠅤伟", "没有照片", "带他来窗口补拍照片", "卡在取卡处", "20 Nov 2026",
                           "2 workers", "What to do"}) {
    CAPTURE(part, words.toStdString());
    CHECK(words.contains(part));
  }
  slip.lines[0].reason += QChar(0xE863);
  CHECK(undrawable(slip, englishList).size() == 1);
  CHECK(cardListPictures(slip, englishList, 50).size() == 1);
}

TEST_CASE("A notice on the site says whose card has come, and little else of him", "[paper][card]") {
  const PickUpNotice notice{
      aHead(), "滨江取卡处", "示范市建设路 1 号", "周一至周五 9:00–17:00", {{"陈大川", "32990026000176"}}};
  const QString words = OnPaper(cardListPdf(notice, englishList)).words();
  for (const char* part :
       {"陈大川", "…0176", "滨江取卡处", "示范市建设路 1 号", "9:00–17:00", "Come yourself"}) {
    CAPTURE(part, words.toStdString());
    CHECK(words.contains(part));
  }
  CHECK_FALSE(words.contains("32990026000176"));
  CHECK(undrawable(notice, englishList).isEmpty());
  CHECK(cardListPictures(notice, englishList, 50).size() == 1);
}

TEST_CASE("Guide and poster are one page each with the office's words", "[paper][card]") {
  const Leaflet leaflet = GENERATE(Leaflet::Guide, Leaflet::Poster);
  const bool chinese = GENERATE(true, false);
  const bool large = GENERATE(false, true);
  CAPTURE(leaflet == Leaflet::Guide, chinese, large);
  QBuffer buffer;
  buffer.open(QIODevice::WriteOnly);
  const LeafletPaper paper{chinese, large, {}};
  const auto written = writeLeaflet(buffer, leaflet, anOffice(), paper, {});
  REQUIRE(written.has_value());
  const OnPaper printed(buffer.data());
  CHECK(printed.pages() == 1);
  const QString words = printed.words().remove(' ');
  CHECK(words.contains("19900000000"));
  CHECK(words.contains("示范市建筑业劳务服务中心"));
  CHECK(words.contains(chinese ? "换工地，先" : "Newsite?Registeritfirst"));
  CHECK(QString::fromUtf8(outputOfTool("pdfinfo", {printed.pdf})).contains(large ? "841.89" : "595.276"));
  const auto picture = leafletPicture(leaflet, anOffice(), paper, 50);
  REQUIRE(picture.has_value());
  CHECK(picture->width() == (large ? 585 : 413));
}

TEST_CASE("An office's own poster takes the place of ours, and its faults are said", "[paper][card]") {
  QTemporaryDir folder;
  const LeafletPaper paper{true, false, folder.path()};
  const auto put = [&](const QByteArray& more) {
    QFile file(folder.filePath("poster.zh.svg"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"210mm\" height=\"297mm\" viewBox=\"0 0 210 "
        "297\">" +
        more + "</svg>");
    file.close();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto written = writeLeaflet(buffer, Leaflet::Poster, anOffice(), paper, {});
    return written ? OnPaper(buffer.data()).words() : "fault: " + written.error().field;
  };
  CHECK(put("<text x=\"20\" y=\"50\" font-size=\"10\">{city}自己的</text>") == "示范市自己的");
  CHECK(put("<text x=\"20\" y=\"50\" font-size=\"3\">小</text>") == "fault: template");
  CardFace rare = anOffice();
  rare.city += QChar(0xE863);
  CHECK(undrawable(Leaflet::Poster, rare, paper) == QStringList{QString(QChar(0xE863))});
}
