#include "signing/certificate_code.h"

#include <sodium.h>

#include <catch2/catch.hpp>

namespace {

struct CertificateKeys {
  SecretBytes privateKey{crypto_sign_SECRETKEYBYTES};
  QByteArray publicKey = QByteArray(crypto_sign_PUBLICKEYBYTES, '\0');
  CertificateKeys() {
    crypto_sign_keypair(reinterpret_cast<unsigned char*>(publicKey.data()), privateKey.data());
  }
};

CertificateClaims certified() {
  CertificateClaims made;
  made.code = "4F2K9QXW0RTB71YE";
  made.number = "JQ-20261125-0001";
  made.paid = Money::fen(29'400'001);
  made.payer = "91329901MA2000001Y";
  made.project = QStringLiteral("滨江花园𬭚三期");
  made.issued = QDate(2026, 11, 27);
  made.key = 7;
  return made;
}

}  // namespace

TEST_CASE("certificate_code", "[signing]") {
  REQUIRE(sodium_init() >= 0);
  const CertificateKeys pair;

  SECTION("what is signed is read again, and by no other key") {
    const QString text = certificate_code::signedText(certified(), pair.privateKey);
    const auto read = certificate_code::read(text);
    REQUIRE(read);
    CHECK(read->claims == certified());
    CHECK(certificate_code::isSignedBy(*read, pair.publicKey));
    CHECK_FALSE(certificate_code::isSignedBy(*read, CertificateKeys().publicKey));
    CHECK(certificate_code::looksLikeCode(text.toLower()));
    CHECK_FALSE(certificate_code::looksLikeCode("SM1:X"));
  }
  SECTION("it fits, whatever the names are") {
    CertificateClaims longest = certified();
    longest.project = QString(60, QChar(0x6ee8));
    longest.number = "JQ-20991231-9999999";
    longest.payer = QString(40, u'9');
    const QString text = certificate_code::signedText(longest, pair.privateKey);
    CHECK(text.size() <= certificate_code::longest);
    CHECK(certificate_code::read(text)->claims == certificate_code::cut(longest));
  }
  SECTION("what cannot be stated is not signed") {
    const auto empty = [&](auto change) {
      CertificateClaims wrong = certified();
      change(wrong);
      return certificate_code::signedText(wrong, pair.privateKey).isEmpty();
    };
    CHECK(empty([](CertificateClaims& c) { c.number = "ZM-20261125-0001"; }));
    CHECK(empty([](CertificateClaims& c) { c.code.chop(1); }));
    CHECK(empty([](CertificateClaims& c) { c.paid = Money::fen(-1); }));
    CHECK(empty([](CertificateClaims& c) { c.issued = QDate(2019, 12, 31); }));
    CHECK(empty([](CertificateClaims& c) { c.key = 0; }));
    CHECK(empty([](CertificateClaims& c) { c.project.clear(); }));
  }
  SECTION("one wrong sign is noticed") {
    QString text = certificate_code::signedText(certified(), pair.privateKey);
    text[10] = text[10] == u'A' ? u'B' : u'A';
    CHECK_FALSE(certificate_code::read(text));
  }
}
