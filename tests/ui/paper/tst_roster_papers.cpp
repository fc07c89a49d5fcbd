#include <QBuffer>
#include <catch2/catch.hpp>

#include "paper/signature_list.h"
#include "paper/slips_pdf.h"
#include "ui/paper/card_samples.h"
#include "ui/paper/slip_sample.h"

namespace {

/// A PDF, for the tools that read it back.
struct RosterPaper {
  QTemporaryDir folder;
  QString pdf = folder.filePath("papers.pdf");

  void keep(const QByteArray& bytes) {
    QFile file(pdf);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    outputOfTool("qpdf", {"--check", pdf});
  }
  /// The text layer of a page, from 1, in one line.
  QString words(int page) const {
    const QString number = QString::number(page);
    return QString::fromUtf8(outputOfTool("pdftotext", {"-raw", "-f", number, "-l", number, pdf, "-"}))
        .simplified();
  }
  QString info() const { return QString::fromUtf8(outputOfTool("pdfinfo", {pdf})); }
  QImage page(int page, int dotsPerInch) const {
    const QString number = QString::number(page);
    outputOfTool("pdftoppm", {"-png", "-singlefile", "-r", QString::number(dotsPerInch), "-f", number, "-l",
                              number, pdf, folder.filePath("page")});
    return QImage(folder.filePath("page.png")).convertToFormat(QImage::Format_RGB32);
  }
  QStringList codes(int number) const {
    const QString file = folder.filePath("codes.png");
    REQUIRE(page(number, 200).save(file));
    QStringList found =
        QString::fromUtf8(outputOfTool("zbarimg", {"-q", "--raw", "-S*.enable=0", "-Sqrcode.enable=1", file}))
            .split('\n', Qt::SkipEmptyParts);
    found.sort();
    return found;
  }
};

SlipData slipOf(int number, const QString& name) {
  SlipData slip = aSlip();
  slip.receipt.clear();  // whoever came in by a roster has none
  slip.record.worker.person.name = name;
  slip.record.worker.number = QString::number(32990026000000LL + number);
  return slip;
}

SlipsWritten writeSlips(RosterPaper& paper, const QStringList& names, SlipsLayout layout) {
  QBuffer buffer;
  buffer.open(QIODevice::WriteOnly);
  SlipsPdf pdf(buffer, layout, SlipLanguage::Chinese, {"凭条", "示范市", 0});
  for (int i = 0; i < names.size(); ++i)
    pdf.add({slipOf(i + 1, names[i]), QStringLiteral("木工一班  %1").arg(i + 1)});
  const auto written = pdf.finish();
  REQUIRE(written);
  CHECK(written->bytes == buffer.data().size());
  paper.keep(buffer.data());
  return *written;
}

SignatureList aSignatureList(int people) {
  SignatureList list;
  list.officeName = "示范市建筑业劳务服务中心";
  list.officePhone = "199 0000 0000";
  list.day = QDate(2026, 11, 25);
  list.roster.roster = RosterId(12);
  list.roster.projectName = "滨江花园三期 5–9 号楼";
  list.roster.employerName = "示例恒工劳务有限公司";
  list.roster.managerName = "周建平";
  list.roster.managerPhone = "199 0000 0316";
  for (int i = 0; i < people; ++i) {
    RosterPerson person;
    person.name = i == 44 ? QStringLiteral("𠅤伟") : QStringLiteral("陈大川%1").arg(i + 1);
    person.number = QString::number(32990026000001LL + i);
    person.idNumber = "329921 ******** 0717";
    person.team =
        i == 1 ? QStringLiteral("很长很长的班组名称第二十三木工作业队夜班") : QStringLiteral("木工一班");
    list.people.append(person);
  }
  return list;
}

/// How dark each part is, 0 to 255.
QImage darkness(const QImage& page, const QSize& cells) {
  return page.scaled(cells, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
      .convertToFormat(QImage::Format_Grayscale8);
}

}  // namespace

TEST_CASE("The slips of a roster are one PDF to be cut and handed out", "[paper][roster]") {
  RosterPaper paper;
  const QStringList names{"陈大川", "𠅤伟", "阿卜杜热合曼·买买提依明"};

  SECTION("Two on a sheet of A4, each with its own name, pile and code") {
    const SlipsWritten written = writeSlips(paper, names, SlipsLayout::TwoOnA4);
    CHECK(written.slips == 3);
    CHECK(written.pages == 2);
    CHECK(written.undrawable.isEmpty());
    CHECK(paper.info().contains("841.89 x 595.276 pts (A4)"));
    const QString first = paper.words(1);
    INFO(first.toStdString());
    CHECK(first.contains("陈大川"));
    CHECK(first.contains("𠅤伟"));
    CHECK(first.contains("木工一班 2"));
    CHECK_FALSE(first.contains("阿卜杜热合曼"));
    CHECK(paper.words(2).contains("阿卜杜热合曼·买买提依明"));
    CHECK(paper.codes(1) == QStringList{"32990026000001", "32990026000002"});
    CHECK(paper.codes(2) == QStringList{"32990026000003"});
    const QImage printed = paper.page(1, 100);
    const QImage preview =
        slipsSheetPicture({{slipOf(1, names[0]), "木工一班  1"}, {slipOf(2, names[1]), "木工一班  2"}},
                          SlipsLayout::TwoOnA4, SlipLanguage::Chinese, 100);
    const QImage a = darkness(printed, {42, 30}), b = darkness(preview, {42, 30});
    for (int y = 0; y < a.height(); ++y)
      for (int x = 0; x < a.width(); ++x) {
        INFO(x << ' ' << y);
        REQUIRE(std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) < 32);
      }
    for (int page = 1; page <= 2; ++page) CHECK_FALSE(paper.words(page).contains("329901198503070717"));
  }
  SECTION("Or each on an A5; what is printed is the slip of the counter") {
    const SlipsWritten written = writeSlips(paper, names, SlipsLayout::OneOnA5);
    CHECK(written.pages == 3);
    CHECK(paper.info().contains("Page size:       419.528 x 595.276 pts"));
    const QImage printed = paper.page(2, 100);
    const QImage preview = slipPicture(slipOf(2, names[1]), {SlipFormat::A5, SlipLanguage::Chinese, 1}, 100);
    const QSize cells(24, 34);
    const QImage a = darkness(printed, cells), b = darkness(preview, cells);
    int darkest = 255;
    for (int y = 2; y < cells.height(); ++y)  // above it stands the pile
      for (int x = 0; x < cells.width(); ++x) {
        INFO(x << ' ' << y);
        REQUIRE(std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) < 32);
        darkest = std::min(darkest, qGray(b.pixel(x, y)));
      }
    CHECK(darkest < 160);
  }
  SECTION("A letter stands in the file once: a hundred slips are little more than one") {
    const qint64 one = writeSlips(paper, names.mid(0, 1), SlipsLayout::TwoOnA4).bytes;
    QStringList many;
    for (int i = 0; i < 100; ++i) many << "陈大川";
    const qint64 hundred = writeSlips(paper, many, SlipsLayout::TwoOnA4).bytes;
    CHECK((hundred - one) / 99 < 8000);
  }
  SECTION("For nobody there is no paper; a full disk is said") {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto nothing = SlipsPdf(buffer, SlipsLayout::TwoOnA4, SlipLanguage::Chinese, {}).finish();
    REQUIRE_FALSE(nothing);
    CHECK(nothing.error().field == "slips");
    QFile full("/dev/full");
    REQUIRE(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    SlipsPdf pdf(full, SlipsLayout::OneOnA5, SlipLanguage::Chinese, {});
    pdf.add({slipOf(1, "陈大川"), {}});
    const auto failed = pdf.finish();
    REQUIRE_FALSE(failed);
    CHECK(failed.error().kind == ErrorKind::Storage);
  }
}

TEST_CASE("The signature list of a roster goes out and comes back", "[paper][roster]") {
  RosterPaper paper;
  SignatureList list = aSignatureList(45);
  const auto write = [&](bool chinese) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto written = writeSignatureList(buffer, list, chinese, {"签字表", "示范市", 0});
    REQUIRE(written);
    paper.keep(buffer.data());
    return *written;
  };

  SECTION("Twenty rows a page under a head that says whose it is; no ID number") {
    const SignatureListWritten written = write(true);
    CHECK(written.people == 45);
    CHECK(written.pages == 3);
    CHECK(written.undrawable.isEmpty());
    CHECK(paper.info().contains("(A4)"));
    const QString first = paper.words(1), last = paper.words(3);
    INFO(first.toStdString());
    // Where a line breaks, and how wide a blank is, is the paper's affair.
    const auto squeeze = [](QString text) { return text.remove(' ').remove('\n'); };
    for (const char* part :
         {"滨江花园三期", "示例恒工劳务有限公司", "周建平 199 0000 0316", "2026-11-25", "陈大川1",
          "3299 00 2600000 1", "木工一班", "陈大川20", "示范市建筑业劳务服务中心 · 199 0000 0000"}) {
      INFO(part);
      CHECK(squeeze(first).contains(squeeze(QString::fromUtf8(part))));
    }
    CHECK(QString(first).remove(' ').contains("很长很长的班组名称第二十三木工作业队夜班"));
    CHECK_FALSE(first.contains("陈大川21"));
    CHECK(last.contains("𠅤伟"));
    CHECK_FALSE(last.contains("陈大川40 "));
    CHECK_FALSE(first.contains("********"));
  }
  SECTION("Each page says by its code which it is") {
    write(true);
    CHECK(paper.codes(1) == QStringList{"ROSTER 12 1/3"});
    CHECK(paper.codes(3) == QStringList{"ROSTER 12 3/3"});
    CHECK(signatureListCode(list, 2) == "ROSTER 12 3/3");
  }
  SECTION("In English too; the preview is the paper") {
    write(false);
    CHECK(paper.words(1).contains("I know that I am registered (signature)"));
    CHECK(paper.words(2).contains("page 2 of 3"));
    const QImage printed = paper.page(2, 100), preview = signatureListPicture(list, 1, false, 100);
    const QSize cells(20, 28);
    const QImage a = darkness(printed, cells), b = darkness(preview, cells);
    for (int y = 0; y < cells.height(); ++y)
      for (int x = 0; x < cells.width(); ++x) {
        INFO(x << ' ' << y);
        REQUIRE(std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) < 32);
      }
  }
  SECTION("Without people there is no list") {
    list.people.clear();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CHECK(writeSignatureList(buffer, list, true, {}).error().field == "people");
  }
}
