#include "paper/letter_paper.h"

#include <catch2/catch.hpp>

#include "paper/paper_flow.h"
#include "ui/paper/printed_pdf.h"

namespace {

const QDate issuedOn(2026, 11, 27);

LetterSpan aSpan(const QDate& from, const QDate& to, const QVector<QString>& projects, Answer answer) {
  LetterSpan span;
  span.from = from;
  span.to = to;
  span.projects = projects;
  span.injury = answer;
  span.illness = answer == Answer::Yes ? Answer::Yes : Answer::No;
  span.injurySentence = "由滨江花园三期保证金负责。";
  span.injuryInEnglish = "The deposit of the site is liable.";
  span.illnessSentence = "那天在工地，可以报销。";
  span.illnessInEnglish = "On a site that day: treatment can be claimed.";
  return span;
}

LetterWork aWork(const QDate& from, const QDate& to = {}) {
  LetterWork work;
  work.project = "滨江花园三期 5–9 号楼";
  work.contractor = "示例一建集团有限公司";
  work.employer = "示例恒工劳务有限公司";
  work.manager = "周建平";
  work.beginsOn = from;
  work.endsOn = to;
  work.enteredOn = from;
  return work;
}

/// A letter of somebody who worked, was away, and works again.
Letter aLetter(LetterKind kind = LetterKind::Cover) {
  Letter letter;
  letter.number = "ZM-20261127-0001";
  letter.code = "4F2K-9QXW-0RTB-71YE";
  letter.kind = kind;
  letter.purpose = LetterPurpose::Hospital;
  letter.issuedAt = startOfDayInChina(issuedOn);
  LetterFacts& facts = letter.facts;
  facts.officeName = "示范市建筑业劳务服务中心";
  facts.officePhone = "199 0000 0000";
  facts.clerk = "李敏";
  facts.name = "陈大川";
  facts.sex = Sex::Male;
  facts.idNumber = "329921198305120717";
  facts.workerNumber = "32990026000176";
  facts.registeredOn = QDate(2026, 3, 1);
  facts.from = QDate(2026, 3, 1);
  facts.to = issuedOn;
  facts.work = {aWork(QDate(2026, 3, 1), QDate(2026, 6, 30)), aWork(QDate(2026, 9, 1))};
  facts.days = {aSpan(QDate(2026, 3, 1), QDate(2026, 6, 30), {"滨江花园三期"}, Answer::Yes),
                aSpan(QDate(2026, 7, 1), QDate(2026, 8, 31), {}, Answer::No),
                aSpan(QDate(2026, 9, 1), issuedOn, {"东湖学校扩建"}, Answer::NeedsEvidence)};
  return letter;
}

struct PrintedLetter : PrintedPdf {
  explicit PrintedLetter(const Letter& letter, const LetterPaper& paper = {})
      : PrintedPdf(letterPdf(letter, paper)) {}
};

LetterPaper english(int copy = 1) { return {false, copy, false}; }

}  // namespace

TEST_CASE("A letter says what it certifies, to whom, and how it is verified", "[paper][letter]") {
  Letter letter = aLetter();
  SECTION("person, number in groups, registration, office, day, number, code and print") {
    const QString text = PrintedLetter(letter, english(2)).text();
    for (const char* part :
         {"Proof of injury and illness cover", "To the hospital", "陈大川", "male", "329921 19830512 0717",
          "3299 00 2600017 6", "1 Mar 2026", "示范市建筑业劳务服务中心", "27 Nov 2026", "ZM-20261127-0001",
          "4F2K-9QXW-0RTB-71YE", "李敏", "199 0000 0000", "(seal)", "print no. 2", "page 1/1"}) {
      CAPTURE(part, text.toStdString());
      CHECK(text.contains(part));
    }
  }
  SECTION("cover: each stretch with its days, answers and sentences; gaps as gaps") {
    const QString text = PrintedLetter(letter, english()).text();
    for (const char* part :
         {"1 Mar 2026 to 30 Jun 2026", "122 days", "1 Jul 2026 to 31 Aug 2026", "No assignment on file",
          "evidence wanted", "not covered", "The deposit of the site is liable.",
          "neither on whether the deposit is paid"}) {
      CAPTURE(part, text.toStdString());
      CHECK(text.contains(part));
    }
  }
  SECTION("sentences in the language of the paper") {
    CHECK(PrintedLetter(letter).closed().contains("由滨江花园三期保证金负责。"));
    CHECK(PrintedLetter(letter).closed().contains("2026年3月1日"));
    CHECK_FALSE(PrintedLetter(letter, english()).closed().contains("由滨江花园三期保证金负责"));
  }
  SECTION("an overlap names both projects, late entries stand beside their days") {
    letter.facts.days[0].projects = {"滨江花园三期", "东湖学校扩建"};
    letter.facts.days[0].enteredLate = {{"滨江花园三期", QDate(2026, 3, 1), QDate(2026, 4, 2)}};
    const QString text = PrintedLetter(letter, english()).text();
    CHECK(text.contains("Several assignments at once:"));
    CHECK(text.contains("entered only on 2 Apr 2026"));
  }
  SECTION("employment: assignments, contracts, and the period day by day") {
    letter.kind = LetterKind::Employment;
    letter.facts.work[0].enteredOn = QDate(2026, 3, 20);
    letter.facts.work[0].endEnteredOn = QDate(2026, 7, 9);
    letter.facts.contracts = {
        {"示例恒工劳务有限公司", ContractKind::FixedTerm, QDate(2026, 3, 1), QDate(2028, 2, 29), {}},
        {"示例恒工劳务有限公司", ContractKind::ByTask, QDate(2026, 9, 1), {}, QDate(2026, 11, 1)}};
    letter.facts.days[1].contractWith = "示例恒工劳务有限公司";
    const QString text = PrintedLetter(letter, english()).text();
    for (const char* part :
         {"Proof of employment", "示例一建集团有限公司", "周建平", "entered only on 20 Mar 2026",
          "its end entered only on 9 Jul 2026", "29 Feb 2028", "until the task is done",
          "ended on 1 Nov 2026", "from 1 Sep 2026 on"}) {
      CAPTURE(part, text.toStdString());
      CHECK(text.contains(part));
    }
    CHECK(QString(text).remove(' ').contains("thecontractwith示例恒工劳务有限公司wenton"));
    CHECK_FALSE(text.contains("covered"));
  }
  SECTION("nothing on file is said") {
    letter.kind = LetterKind::Employment;
    letter.facts.work.clear();
    const QString text = PrintedLetter(letter, english()).text();
    CHECK(text.contains("No assignment is on file in this period."));
    CHECK(text.contains("No contract is on file in this period."));
    letter.kind = LetterKind::Registration;
    CHECK(PrintedLetter(letter, english()).text().contains("On the day of issue no assignment is on file."));
  }
  SECTION("registration: the work of the day of issue") {
    letter.kind = LetterKind::Registration;
    letter.facts.work.removeFirst();
    letter.facts.days.clear();
    const QString text = PrintedLetter(letter, english()).text();
    CHECK(text.contains("Proof of real-name registration"));
    CHECK(text.contains("since 1 Sep 2026"));
    CHECK(text.contains("labour manager 周建平"));
  }
  SECTION("to whom, and at whose request") {
    letter.addressee = "市第一医院医保办";
    letter.askedBy = LetterAsker::Authority;
    letter.askedName = "城南派出所";
    letter.askedPaper = "公函〔2026〕7号";
    const QString text = PrintedLetter(letter, english()).text();
    CHECK(text.contains("市第一医院医保办:"));
    CHECK(QString(text).remove(' ').contains("writtenrequestof城南派出所(公函〔2026〕7号)"));
    letter.askedBy = LetterAsker::Authorised;
    CHECK(PrintedLetter(letter, english()).text().contains("Issued to 城南派出所, authorised"));
  }
  SECTION("before it is issued it has neither number nor code, and says so") {
    const QString text = PrintedLetter(letter, {false, 1, true}).text();
    CHECK(text.contains("Preview, not issued"));
    CHECK_FALSE(text.contains("4F2K"));
    CHECK_FALSE(text.contains("ZM-"));
    CHECK_FALSE(text.contains("print no."));
  }
}

TEST_CASE("A letter shows every name and document", "[paper][letter]") {
  Letter letter = aLetter(LetterKind::Registration);
  SECTION("characters beyond the basic plane") {
    letter.facts.name = "𠅤伟";
    letter.facts.work[0].manager = "李𬱖";
    const QString text = PrintedLetter(letter).closed();
    CHECK(text.contains("𠅤伟"));
    CHECK(text.contains("李𬱖"));
    CHECK(undrawable(letter, {}).isEmpty());
  }
  SECTION("a foreign document as it is printed, and a sign that stands for an argument") {
    letter.facts.documentKind = DocumentKind::Passport;
    letter.facts.idNumber = "E12345678";
    letter.facts.sex = Sex::Unknown;
    letter.facts.name = "SARAH %3 MILLER";
    CHECK(PrintedLetter(letter, english()).text().contains("SARAH %3 MILLER"));
    CHECK(PrintedLetter(letter, english()).text().contains("E12345678"));
  }
  SECTION("what no font has is written as its code point, listed, and explained") {
    letter.facts.name = QString("张") + QChar(0xE863);
    CHECK(undrawable(letter, english()) == QStringList{QString(QChar(0xE863))});
    const QString text = PrintedLetter(letter, english()).text();
    CHECK(text.contains("张[U+E863]"));
    CHECK(text.contains("stands for a character"));
  }
}

TEST_CASE("A long letter goes over as many pages as it needs", "[paper][letter]") {
  Letter letter = aLetter();
  letter.facts.days.clear();
  QDate day(2020, 1, 1);
  for (int i = 0; i < 60; ++i, day = day.addDays(30))
    letter.facts.days.append(aSpan(day, day.addDays(29), {QString("第%1标段").arg(i + 1)}, Answer::Yes));
  const PrintedLetter printed(letter, english());
  const int pages = printed.pages();
  REQUIRE(pages > 2);
  SECTION("each names letter, code and its place, and begins with the heads of its columns") {
    for (int page = 1; page <= pages; ++page) {
      const QString number = QString::number(page);
      const QString text = printed.text({"-f", number, "-l", number});
      CAPTURE(page, text.toStdString());
      CHECK(text.contains(QString("page %1/%2").arg(page).arg(pages)));
      CHECK(text.contains("4F2K-9QXW-0RTB-71YE"));
      if (page < pages) CHECK(text.contains("Major illness"));
    }
  }
  SECTION("every row is there once") {
    const QString all = printed.closed();
    for (int i = 1; i <= 60; ++i) CHECK(all.count(QString("第%1标段").arg(i)) == 1);
  }
  SECTION("office, seal and code stay together on the last") {
    const QString last = printed.text({"-f", QString::number(pages)});
    CHECK(last.contains("(seal)"));
    CHECK(last.contains("示范市建筑业劳务服务中心"));
    CHECK(last.contains("Code 4F2K"));
  }
  SECTION("the preview has the same pages") { CHECK(letterPictures(letter, english(), 40).size() == pages); }
}

TEST_CASE("Pieces of paper flow from page to page", "[paper]") {
  const auto piece = [](PaperUnit height) -> PaperPiece {
    return [height](Pen&, PaperUnit) { return height; };
  };
  const auto noFoot = [](Pen&, int, int) {};
  PaperFlow flow(true, 0, 1000);
  SECTION("a heading does not stay behind alone") {
    flow.add(piece(900));
    flow.addHeading(piece(80));
    flow.add(piece(100));
    CHECK(flow.pages(noFoot).size() == 2);
    const auto pages = flow.pages(noFoot);
    CHECK(measurePage(pages[0], true) == 900);
    CHECK(measurePage(pages[1], true) == 180);
  }
  SECTION("a row that begins a page has its head above it") {
    flow.add(piece(950));
    flow.addRow(piece(100), piece(30));
    const auto pages = flow.pages(noFoot);
    REQUIRE(pages.size() == 2);
    CHECK(measurePage(pages[1], true) == 130);
  }
  SECTION("what is higher than a page stands on one of its own") {
    flow.add(piece(1500));
    flow.add(piece(100));
    CHECK(flow.pages(noFoot).size() == 2);
  }
}

TEST_CASE("A letter's preview is what is printed", "[paper][letter]") {
  const Letter letter = aLetter();
  const LetterPaper paper{GENERATE(true, false), 1, false};
  const QImage preview = letterPictures(letter, paper, 150).first();
  const QImage printed = PrintedLetter(letter, paper).page(150);
  SECTION("same size, same ink in every cell of two millimetres") {
    REQUIRE(std::abs(preview.width() - printed.width()) <= 1);
    REQUIRE(std::abs(preview.height() - printed.height()) <= 1);
    const QSize cells(preview.width() / 12, preview.height() / 12);
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
                .trimmed() == letterQrContent(letter));
    }
  }
}
