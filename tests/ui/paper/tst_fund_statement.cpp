#include "paper/fund_statement_paper.h"

#include "ui/paper/card_samples.h"

namespace {

/// A project's statement of so many receipts of 1,000.50 yuan each, one a day, and a payment at the end.
FundStatementPaper statementOf(int lines, bool chinese = false) {
  FundStatementPaper paper;
  paper.officeName = "示范市建筑业劳务服务中心";
  paper.officePhone = "199 0000 0000";
  paper.printedAt = startOfDayInChina(QDate(2026, 11, 25));
  paper.chinese = chinese;
  FundStatement& told = paper.statement;
  told.project = ProjectId(7);
  told.projectName = "滨江花园三期 5–9 号楼";
  told.from = QDate(2026, 1, 1);
  told.to = QDate(2026, 11, 25);
  told.opening = Money::yuan(5000);
  qint64 balance = told.opening.inFen();
  for (int i = 0; i < lines; ++i) {
    StatementLine line;
    line.entry = FundEntryId(i + 1);
    line.day = told.from.addDays(i);
    line.otherKind = FundKind::Bank;
    line.otherName = "示范银行";
    line.party = "示例建工集团有限公司";
    line.number = QStringLiteral("S%1").arg(i + 1, 4, 10, QLatin1Char('0'));
    line.preparedBy = "clerk";
    line.in = Money::fen(100'050);
    balance += line.in.inFen();
    line.balance = Money::fen(balance);
    told.lines.append(line);
  }
  told.in = Money::fen(lines * 100'050LL);
  told.closing = Money::fen(balance);
  return paper;
}

/// The text layer of each page of a PDF, in one line each.
QStringList pagesOf(const QByteArray& pdf) {
  const QTemporaryDir folder;
  QFile file(folder.filePath("statement.pdf"));
  REQUIRE(file.open(QIODevice::WriteOnly));
  file.write(pdf);
  file.close();
  outputOfTool("qpdf", {"--check", file.fileName()});
  QStringList pages;
  for (const QString& page :
       QString::fromUtf8(outputOfTool("pdftotext", {"-layout", file.fileName(), "-"})).split(u'\f'))
    if (!page.trimmed().isEmpty()) pages << page.simplified();
  return pages;
}

}  // namespace

TEST_CASE("Statement of the fund: whose, each line, closing balance in figures and capitals", "[paper]") {
  FundStatementPaper paper = statementOf(2);
  StatementLine paid;
  paid.entry = FundEntryId(3);
  paid.day = QDate(2026, 11, 20);
  paid.how = EntryKind::Payment;
  paid.kind = FundKind::Injury;
  paid.otherKind = FundKind::Bank;
  paid.otherName = "示范银行";
  paid.party = "市第一人民医院";
  paid.number = "B1";
  paid.text = "工伤医疗费";
  paid.out = Money::fen(600'100);
  paid.balance = Money::fen(100'000);
  paid.preparedBy = "clerk";
  paid.approvedBy = "supervisor";
  paper.statement.lines.append(paid);
  paper.statement.out = paid.out;
  paper.statement.closing = paid.balance;
  const QStringList pages = pagesOf(fundStatementPdf(paper));
  REQUIRE(pages.size() == 1);
  for (const char* words : {"Project: 滨江花园三期 5–9 号楼", "2026-01-01 to 2026-11-25", "5,000.00", "S0001",
                            "1,000.50", "市第一人民医院", "工伤医疗费", "6,001.00", "clerk / supervisor",
                            "Closing balance 2,001.00 6,001.00 1,000.00", "壹仟元整", "page 1 of 1",
                            "示范市建筑业劳务服务中心"}) {
    INFO(words << "\n" << pages[0].toStdString());
    CHECK(pages[0].contains(QString::fromUtf8(words)));
  }
  CHECK_FALSE(pages[0].contains("Carried forward"));
  CHECK(undrawable(paper).isEmpty());
}

TEST_CASE("Statement of the fund: each page carries on what the one before came to", "[paper]") {
  const FundStatementPaper paper = statementOf(90);
  const QStringList pages = pagesOf(fundStatementPdf(paper));
  REQUIRE(pages.size() >= 3);
  int lines = 0;
  for (int i = 0; i < pages.size(); ++i) {
    INFO(pages[i].toStdString());
    CHECK(pages[i].contains(QStringLiteral("page %1 of %2").arg(i + 1).arg(pages.size())));
    // Brought forward is what was carried forward: in, nothing out, balance.
    const auto sumsOf = [](int count) {
      const QString in = Money::fen(count * 100'050LL).toString().remove(u'¥');
      const QString balance = Money::fen(500'000 + count * 100'050LL).toString().remove(u'¥');
      return QStringLiteral(" %1 0.00 %2").arg(in, balance);
    };
    if (i > 0) CHECK(pages[i].contains("Brought forward" + sumsOf(lines)));
    lines += static_cast<int>(pages[i].count(QStringLiteral("示例建工集团有限公司")));
    if (i + 1 < pages.size())
      CHECK(pages[i].contains("Carried forward" + sumsOf(lines)));
    else
      CHECK(pages[i].contains("Closing balance" + sumsOf(90)));
  }
  CHECK(lines == 90);
  CHECK(fundStatementPictures(paper, 50).size() == pages.size());
}

TEST_CASE("Statement of the fund: by month, of a bank, the largest sums, and nothing at all", "[paper]") {
  FundStatementPaper paper = statementOf(0);
  SECTION("nothing was booked: opening and closing stand there") {
    const QStringList pages = pagesOf(fundStatementPdf(paper));
    REQUIRE(pages.size() == 1);
    CHECK(pages[0].contains("Opening balance 5,000.00"));
    CHECK(pages[0].contains("Closing balance 0.00 0.00 5,000.00"));
  }
  SECTION("by month, of a bank's account") {
    paper.statement.project = {};
    paper.statement.bank = "示范银行";
    paper.statement.by = StatementBy::Month;
    StatementLine month;
    month.day = QDate(2026, 10, 31);
    // The largest sum of a project (fund_rules::greatestFen) is not cut.
    month.in = Money::fen(10'000'000'000'000);
    month.balance = Money::fen(10'000'000'500'000);
    paper.statement.lines.append(month);
    paper.statement.in = month.in;
    paper.statement.closing = month.balance;
    const QStringList pages = pagesOf(fundStatementPdf(paper));
    REQUIRE(pages.size() == 1);
    for (const char* words : {"Account: 示范银行", "2026-10 ", "100,000,000,000.00", "100,000,005,000.00"}) {
      INFO(words << "\n" << pages[0].toStdString());
      CHECK(pages[0].contains(QString::fromUtf8(words)));
    }
  }
  SECTION("a name that no font has is written by its code point, and said") {
    paper.statement.projectName = QStringLiteral("\U0002CC99\U00100001楼");
    CHECK_FALSE(undrawable(paper).isEmpty());
  }
}
