#include <qrencode.h>
#include <rapidcheck.h>
#include <sodium.h>

#include <catch2/catch.hpp>
#include <memory>

#include "cards/card_number.h"
#include "signing/base41.h"
#include "signing/signing_rules.h"
#include "workers/registration.h"

namespace {

struct Pair {
  SecretBytes privateKey{crypto_sign_SECRETKEYBYTES};
  QByteArray publicKey{crypto_sign_PUBLICKEYBYTES, '\0'};
};

/// The same for the same number.
Pair pairNumbered(char number) {
  REQUIRE(sodiumIsReady());
  Pair pair;
  const QByteArray seed(crypto_sign_SEEDBYTES, number);
  crypto_sign_seed_keypair(reinterpret_cast<unsigned char*>(pair.publicKey.data()), pair.privateKey.data(),
                           reinterpret_cast<const unsigned char*>(seed.constData()));
  return pair;
}

SigningKey publicKey(const Pair& pair, int number = 1) {
  SigningKey key;
  key.key = number;
  key.publicKey = QString::fromLatin1(pair.publicKey.toHex());
  key.from = QDate(2026, 11, 1);
  return key;
}

CardClaims claims(const QString& name = QStringLiteral("陈大川")) {
  return {cardNumber(QStringLiteral("320100"), 42),
          registrationNumber(QStringLiteral("3201"), 2026, 7),
          name,
          false,
          QDate(2026, 11, 25),
          1};
}

/// Modules on a side of the QR code a text makes at error correction M, by a library that is not ours.
int modulesOf(const QString& text) {
  const std::unique_ptr<QRcode, void (*)(QRcode*)> code(
      QRcode_encodeString(text.toLatin1().constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), &QRcode_free);
  REQUIRE(code);
  return code->width;
}

CardVerdict verdictOf(const QString& text, const Pair& pair) {
  return signing_rules::proofOf(text, {publicKey(pair)}).verdict;
}

}  // namespace

TEST_CASE("rule: base41 loses nothing and knows no second spelling", "[signing]") {
  CHECK(base41::encoded({}).isEmpty());
  CHECK(base41::encoded(QByteArray("\xff\xff", 2)) == ".:H");  // 38·41² + 40·41 + 17 = 65535
  CHECK(base41::encoded(QByteArray("\xff", 1)) == "69");       // 6·41 + 9 = 255
  CHECK_FALSE(base41::decoded("::::"));
  CHECK_FALSE(base41::decoded(":::"));
  CHECK_FALSE(base41::decoded("::"));
  CHECK_FALSE(base41::decoded("A"));
  CHECK_FALSE(base41::decoded("00a"));
  CHECK_FALSE(base41::decoded("0 0"));
  CHECK(rc::check([] {
    const auto bytes = *rc::gen::arbitrary<std::string>();
    const QByteArray array = QByteArray::fromStdString(bytes);
    const QString text = base41::encoded(array);
    RC_ASSERT(base41::decoded(text) == array);
    for (const QChar c : text) RC_ASSERT(base41::alphabet.contains(c));
  }));
}

TEST_CASE("rule: the code of a card says what was signed", "[signing]") {
  const Pair pair = pairNumbered(1);

  SECTION("read back as it was signed") {
    const QString text = card_code::signedText(claims(), pair.privateKey);
    CHECK(text.startsWith("SM1:"));
    const auto code = card_code::read(text);
    REQUIRE(code);
    CHECK(code->claims == claims());
    CHECK(card_code::isSignedBy(*code, pair.publicKey));
    CHECK_FALSE(card_code::isSignedBy(*code, pairNumbered(2).publicKey));
    CHECK_FALSE(card_code::isSignedBy(*code, {}));
  }
  SECTION("41 modules at most, whatever the name, the numbers and the day") {
    CardClaims greatest{QString(16, '9'), QString(14, '9'), {}, false, QDate(2109, 9, 18), 65535};
    for (const char* name :
         {"一", "陈大川", "欧阳甲乙丙丁", "阿卜杜热合曼·买买提依明江木合塔尔", "𠅤𠅤𠅤𠅤𠅤",
          "ABCDEFGHIJKLMNOPQR", "阿布都热依木阿布都热依木阿布都热依木江江"}) {
      INFO(name);
      greatest.name = QString::fromUtf8(name);
      const QString text = card_code::signedText(greatest, pair.privateKey);
      CHECK(text.size() <= card_code::longest);
      CHECK(modulesOf(text) <= 41);
      const auto code = card_code::read(text);
      REQUIRE(code);
      CHECK(greatest.name.startsWith(code->claims.name));
      CHECK(code->claims.nameCut == (code->claims.name != greatest.name));
      CHECK(code->claims.cardNumber == greatest.cardNumber);
      CHECK(code->claims.registrationNumber == greatest.registrationNumber);
      CHECK(code->claims.issued == greatest.issued);
      CHECK(code->claims.key == greatest.key);
    }
    CHECK(modulesOf(QString(card_code::longest, 'A')) == 41);
    CHECK(modulesOf(QString(card_code::longest + 1, 'A')) == 45);
  }
  SECTION("whole characters of the name, as many as fit, and that it was cut") {
    const auto nameIn = [&](const char* name) {
      const auto code =
          card_code::read(card_code::signedText(claims(QString::fromUtf8(name)), pair.privateKey));
      REQUIRE(code);
      return code->claims.name + QLatin1String(code->claims.nameCut ? "+" : "");
    };
    CHECK(nameIn("欧阳甲乙丙丁") == "欧阳甲乙丙丁");
    CHECK(nameIn("欧阳甲乙丙丁戊") == "欧阳甲乙丙丁+");
    CHECK(nameIn("𠅤𠅤𠅤𠅤") == "𠅤𠅤𠅤𠅤");
    CHECK(nameIn("𠅤𠅤𠅤𠅤A𠅤") == "𠅤𠅤𠅤𠅤A+");
  }
  SECTION("leading zeros stay") {
    CardClaims low = claims();
    low.cardNumber = "0000000000000042";
    low.registrationNumber = "00000000000007";
    const auto code = card_code::read(card_code::signedText(low, pair.privateKey));
    REQUIRE(code);
    CHECK(code->claims == low);
  }
  SECTION("what cannot be stated is not signed") {
    const auto with = [&](auto change) {
      CardClaims wrong = claims();
      change(wrong);
      return card_code::signedText(wrong, pair.privateKey);
    };
    CHECK(with([](CardClaims& c) { c.cardNumber.chop(1); }).isEmpty());
    CHECK(with([](CardClaims& c) { c.cardNumber[3] = 'X'; }).isEmpty());
    CHECK(with([](CardClaims& c) { c.registrationNumber += '0'; }).isEmpty());
    CHECK(with([](CardClaims& c) { c.name.clear(); }).isEmpty());
    CHECK(with([](CardClaims& c) { c.issued = QDate(2019, 12, 31); }).isEmpty());
    CHECK(with([](CardClaims& c) { c.issued = QDate(2109, 9, 19); }).isEmpty());
    CHECK(with([](CardClaims& c) { c.issued = {}; }).isEmpty());
    CHECK(with([](CardClaims& c) { c.key = 0; }).isEmpty());
    CHECK(with([](CardClaims& c) { c.key = 65536; }).isEmpty());
    CHECK(card_code::signedText(claims(), SecretBytes(32)).isEmpty());
  }
}

TEST_CASE("rule: whatever is done to the code of a card is noticed", "[signing]") {
  const Pair pair = pairNumbered(1);
  const QString text = card_code::signedText(claims(), pair.privateKey);
  REQUIRE(verdictOf(text, pair) == CardVerdict::Genuine);

  SECTION("every sign taken for every other one is damage") {
    for (qsizetype place = 0; place < text.size(); ++place)
      for (const QChar other : base41::alphabet + QStringLiteral("%$*_")) {
        if (other == text[place]) continue;
        QString wrong = text;
        wrong[place] = other;
        INFO(wrong.toStdString());
        CHECK(verdictOf(wrong, pair) == CardVerdict::Mistyped);
      }
  }
  SECTION("every two signs swapped") {
    int noticed = 0;
    int different = 0;
    for (qsizetype a = 0; a < text.size(); ++a)
      for (qsizetype b = a + 1; b < text.size(); ++b) {
        if (text[a] == text[b]) continue;
        QString wrong = text;
        std::swap(wrong[a], wrong[b]);
        const CardVerdict verdict = verdictOf(wrong, pair);
        ++different;
        if (verdict != CardVerdict::Genuine && verdict != CardVerdict::Doubtful) ++noticed;
        if ((b - a) % 40 != 0) CHECK(verdict == CardVerdict::Mistyped);
      }
    CHECK(different > 5000);
    CHECK(noticed == different);
  }
  SECTION("cut anywhere, one sign lost, or longer") {
    for (qsizetype place = 0; place < text.size(); ++place)
      CHECK(verdictOf(QString(text).remove(place, 1), pair) != CardVerdict::Genuine);
    for (qsizetype length = 0; length < text.size(); ++length) {
      CHECK(verdictOf(text.left(length), pair) != CardVerdict::Genuine);
      CHECK(verdictOf(text.mid(text.size() - length), pair) != CardVerdict::Genuine);
    }
    CHECK(verdictOf(text + "0", pair) == CardVerdict::Mistyped);
    CHECK(verdictOf(text + text, pair) == CardVerdict::Mistyped);
    CHECK(verdictOf({}, pair) == CardVerdict::Mistyped);
    CHECK(verdictOf("SM1:", pair) == CardVerdict::Mistyped);
  }
  SECTION(
      "read without its last signs it is damaged, never forged, though one check sign in 41 fits by chance") {
    int fits = 0;
    for (int key = 1; key <= 120; ++key) {
      const Pair any = pairNumbered(static_cast<char>(key));
      const QString code = card_code::signedText(claims(), any.privateKey);
      for (const int lost : {1, 2, 3}) {
        INFO(key << " " << lost);
        CHECK(verdictOf(code.chopped(lost), any) == CardVerdict::Mistyped);
        fits += base41::checks(code.mid(4).chopped(lost)) ? 1 : 0;
      }
    }
    CHECK(fits > 0);
  }
  SECTION("bytes changed under a check sign that fits: a forger's work") {
    const auto bytes = base41::decoded(text.mid(4).chopped(1));
    REQUIRE(bytes);
    for (qsizetype place = 0; place < bytes->size(); ++place)
      for (const int bit : {0, 3, 7}) {
        QByteArray forged = *bytes;
        forged[place] = static_cast<char>(forged[place] ^ (1 << bit));
        const QString body = base41::encoded(forged);
        const CardVerdict verdict = verdictOf("SM1:" + body + base41::checkSign(body), pair);
        INFO(place << " " << bit);
        CHECK((verdict == CardVerdict::Forged || verdict == CardVerdict::NoSuchKey ||
               verdict == CardVerdict::Mistyped));
      }
  }
  SECTION("any claims, any damage") {
    CHECK(rc::check([&] {
      CardClaims any = claims();
      any.cardNumber = cardNumber(QStringLiteral("320100"), *rc::gen::inRange<qint64>(0, 1'000'000'000));
      any.registrationNumber =
          registrationNumber(QStringLiteral("3201"), 2026, *rc::gen::inRange<qint64>(0, 10'000'000));
      any.issued = QDate(2026, 11, 1).addDays(*rc::gen::inRange(0, 3000));
      any.name = QString(*rc::gen::inRange(1, 21), QChar(*rc::gen::inRange(0x4e00, 0x9fa5)));
      const QString code = card_code::signedText(any, pair.privateKey);
      const auto read = card_code::read(code);
      RC_ASSERT(read.has_value());
      RC_ASSERT(read->claims.cardNumber == any.cardNumber);
      RC_ASSERT(read->claims.registrationNumber == any.registrationNumber);
      RC_ASSERT(any.name.startsWith(read->claims.name));
      RC_ASSERT(code.size() <= card_code::longest);
      RC_ASSERT(verdictOf(code, pair) == CardVerdict::Genuine);
      QString wrong = code;
      const int changes = *rc::gen::inRange(1, 6);
      for (int i = 0; i < changes; ++i)
        wrong[*rc::gen::inRange<qsizetype>(0, wrong.size())] = base41::alphabet[*rc::gen::inRange(0, 41)];
      if (wrong != code) RC_ASSERT(verdictOf(wrong, pair) != CardVerdict::Genuine);
    }));
  }
}

TEST_CASE("rule: which keys a code is believed with", "[signing]") {
  const Pair pair = pairNumbered(1);
  const QString text = card_code::signedText(claims(), pair.privateKey);
  SigningKey key = publicKey(pair);
  const auto verdict = [&] { return signing_rules::proofOf(text, {key}).verdict; };

  SECTION("another's key under the same number, or a number that is not known") {
    key.publicKey = publicKey(pairNumbered(2)).publicKey;
    CHECK(verdict() == CardVerdict::Forged);
    key = publicKey(pair, 2);
    CHECK(verdict() == CardVerdict::NoSuchKey);
    CHECK(signing_rules::proofOf(text, {}).verdict == CardVerdict::NoSuchKey);
  }
  SECTION("on the days it was in use") {
    key.from = QDate(2026, 11, 25);
    key.retiredOn = QDate(2026, 11, 25);
    CHECK(verdict() == CardVerdict::Genuine);
    key.from = QDate(2026, 11, 26);
    key.retiredOn = {};
    CHECK(verdict() == CardVerdict::Doubtful);
    key.from = QDate(2026, 11, 1);
    key.retiredOn = QDate(2026, 11, 24);
    CHECK(verdict() == CardVerdict::Doubtful);
  }
  SECTION("and only until it was compromised") {
    key.retiredOn = QDate(2026, 12, 1);
    key.compromisedFrom = QDate(2026, 11, 26);
    CHECK(verdict() == CardVerdict::Genuine);
    key.compromisedFrom = QDate(2026, 11, 25);
    CHECK(verdict() == CardVerdict::Doubtful);
  }
}

TEST_CASE("rule: a card's code and number, however they are typed", "[signing]") {
  const Pair pair = pairNumbered(1);
  const QString text = card_code::signedText(claims(), pair.privateKey);
  CHECK(verdictOf(text.toLower(), pair) == CardVerdict::Genuine);
  CHECK(verdictOf("  " + text + "\r\n", pair) == CardVerdict::Genuine);
  // A scanner that types, into an input method in Chinese mode.
  QString chinese = text;
  chinese.replace(':', QStringLiteral("："))
      .replace('.', QStringLiteral("。"))
      .replace('/', QStringLiteral("、"));
  CHECK(verdictOf(chinese, pair) == CardVerdict::Genuine);
  CHECK(card_code::looksLikeCode(" sm1：AB"));
  CHECK_FALSE(card_code::looksLikeCode("ABCD-EFGH"));

  const QString number = claims().cardNumber;
  CHECK(card_code::isCardNumber(number));
  CHECK(card_code::numberIn("3201 0000 0000 " + number.right(4)) == number);
  CHECK(card_code::numberIn("3201-0000-0000-" + number.right(4)) == number);
  CHECK(card_code::numberIn(number.chopped(1)).isEmpty());
  CHECK(card_code::numberIn(number + "1").isEmpty());
  for (int place = 0; place < number.size(); ++place) {
    QString wrong = number;
    wrong[place] = wrong[place] == u'9' ? u'0' : QChar(wrong[place].unicode() + 1);
    CHECK_FALSE(card_code::isCardNumber(wrong));
  }
}
