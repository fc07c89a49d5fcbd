#include "paper/deposit_certificate.h"

#include <sodium.h>

#include <catch2/catch.hpp>

#include "clearing/clearing_rules.h"
#include "ui/paper/printed_pdf.h"

namespace {

Certificate aCertificate() {
  Certificate made;
  made.number = "JQ-20261109-0161";
  made.code = "4F2K-9QXW-0RTB-71YE";
  made.clearedAt = startOfDayInChina(QDate(2026, 11, 9));
  made.issuedAt = made.clearedAt;
  made.issuedBy = "hanli";
  made.issuer = "韩立";
  made.key = 1;
  made.asked = Money::yuan(375'300);
  made.paid = Money::yuan(375'300);
  CertificateFacts& facts = made.facts;
  facts.officeName = "示范市建筑业劳务服务中心";
  facts.officePhone = "199 0000 0000";
  facts.project = "滨江花园三期 5–9 号楼";
  facts.projectNumber = "P2026-0031";
  facts.address = "示范市滨江区望江路 88 号";
  facts.contractor = "示范一建集团有限公司";
  facts.creditCode = "91329901MA2000001Y";
  facts.cost = Money::yuan(125'100'000);
  facts.labourCost = Money::yuan(18'765'000);
  facts.costRate = Rate::perMille(3);
  facts.labourRate = Rate::percent(2);
  facts.sumOnCost = facts.sumOnLabour = facts.asked = facts.paid = made.paid;
  facts.receipts = {{QDate(2026, 10, 30), "20261030-004417", Money::yuan(200'000)},
                    {QDate(2026, 11, 6), "20261106-001952", Money::yuan(175'300)}};
  facts.paidOn = QDate(2026, 11, 6);
  facts.rule = "示范市 2026";
  facts.ruleFrom = QDate(2026, 7, 1);
  facts.credit = CreditLevel::B;
  facts.experts = facts.expertsFor = 5;
  facts.decidedBy = "韩立";
  facts.decidedOn = QDate(2026, 10, 28);
  facts.crewListed = 60;
  facts.preparedBy = facts.clearedBy = "李敏";
  // Signed as the office does it, so that the code has the size that it has in life.
  SecretBytes privateKey(crypto_sign_SECRETKEYBYTES);
  QByteArray publicKey(crypto_sign_PUBLICKEYBYTES, '\0');
  REQUIRE(sodium_init() >= 0);
  crypto_sign_keypair(reinterpret_cast<unsigned char*>(publicKey.data()), privateKey.data());
  CertificateClaims claims = clearing_rules::claimsOf(made, QDate(2026, 11, 9));
  claims.key = 1;
  made.signedText = certificate_code::signedText(claims, privateKey);
  REQUIRE_FALSE(made.signedText.isEmpty());
  return made;
}

CertificatePaper inEnglish() {
  CertificatePaper paper;
  paper.chinese = false;
  paper.copy = 2;
  paper.printedBy = "李敏";
  paper.printedAt = startOfDayInChina(QDate(2026, 11, 9));
  return paper;
}

struct PrintedCertificate : PrintedPdf {
  explicit PrintedCertificate(const Certificate& certificate, const CertificatePaper& paper = inEnglish())
      : PrintedPdf(certificatePdf(certificate, paper)) {}
  /// What a reader finds on the page.
  QString codeRead() const {
    page(200);
    return QString::fromUtf8(outputOfTool("zbarimg", {"--quiet", "--raw", "-S*.enable=0", "-Sqrcode.enable=1",
                                                      folder.filePath("page.png")}))
        .trimmed();
  }
};

}  // namespace

TEST_CASE("The certificate of a deposit says what was asked and paid, in figures and words",
          "[paper][clearing]") {
  Certificate certificate = aCertificate();

  SECTION("parties, sums, receipts, the three conditions, code and print") {
    const QString text = PrintedCertificate(certificate).text();
    for (const char* part : {"示范市建筑业劳务服务中心",
                             "JQ-20261109-0161",
                             "滨江花园三期",
                             "示范一建集团有限公司",
                             "91329901MA2000001Y",
                             "¥125,100,000.00",
                             "¥18,765,000.00",
                             "¥375,300.00",
                             "叁拾柒万伍仟叁佰元整",
                             "20261030-004417",
                             "贰拾万元整",
                             "壹拾柒万伍仟叁佰元整",
                             "示范市 2026",
                             "2026-07-01",
                             "韩立",
                             "Listed 60, registered 60",
                             "4F2K-9QXW-0RTB-71YE",
                             "199 0000 0000",
                             "print no. 2",
                             "page 1/1"}) {
      CAPTURE(part, text.toStdString());
      CHECK(text.contains(part));
    }
  }
  SECTION("the QR is read from the page, and is what the office signed") {
    const QString read = PrintedCertificate(certificate).codeRead();
    CHECK(read == certificate.signedText);
    CHECK(certificate_code::read(read)->claims.number == certificate.number);
  }
  SECTION("a supplementary one says what was asked before; money that went back is no word to be relied on") {
    certificate.facts.kind = DepositKind::Supplementary;
    certificate.facts.askedBefore = Money::yuan(294'000);
    certificate.facts.receipts.append({QDate(2026, 11, 7), "ZF-20261107-0001", Money::fen(-100)});
    const QString text = PrintedCertificate(certificate).text();
    CHECK(text.contains("¥294,000.00 was asked before"));
    CHECK(text.contains("taken back"));
  }
  SECTION("before it is issued it has neither number, nor code, nor QR") {
    certificate.issuedAt = Instant();
    certificate.signedText.clear();
    const QString text = PrintedCertificate(certificate).text();
    CHECK(text.contains("Preview, not issued"));
    CHECK_FALSE(text.contains("4F2K"));
    CHECK_FALSE(text.contains("JQ-"));
  }
  SECTION("names beyond the basic plane; what no font has is written as its code point and listed") {
    certificate.facts.clearedBy = "李𬱖";
    certificate.facts.contractor = QString("示范") + QChar(0xE863);
    const QString text = PrintedCertificate(certificate).text();
    CHECK(text.contains("李𬱖"));
    CHECK(text.contains("示范[U+E863]"));
    CHECK(undrawable(certificate, inEnglish()) == QStringList{QString(QChar(0xE863))});
  }
}
