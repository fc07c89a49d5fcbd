#include <catch2/catch.hpp>

#include <QFile>

#include <QTemporaryDir>
#include "chip/chip_apdu.h"
#include "chip/chip_keys.h"
#include "chip/chip_record.h"
#include "chip/chip_rules.h"
#include "support/test_office.h"
#include "support/virtual_chip.h"

namespace {

QByteArray hex(const char* digits) { return QByteArray::fromHex(digits); }

/// Answers as it was told to, and keeps what it was asked.
struct Scripted final : ChipChannel {
  QVector<QByteArray> answers;
  QVector<QByteArray> asked;
  Result<QByteArray> transmit(const QByteArray& command) override {
    asked.append(command);
    return answers.isEmpty() ? QByteArray() : answers.takeFirst();
  }
};

ChipRecord aRecord() {
  return {1, "3201000000000018", "32012600000010", "古丽娜尔·买买提", QDate(2026, 11, 25)};
}

}  // namespace

TEST_CASE("chip keys: AES-CMAC and a key for each card are as published", "[chip]") {
  SECTION("RFC 4493, section 4") {
    const QByteArray key = hex("2b7e151628aed2a6abf7158809cf4f3c");
    CHECK(chip_keys::cmac(key, {}).toHex() == "bb1d6929e95937287fa37d129b756746");
    CHECK(chip_keys::cmac(key, hex("6bc1bee22e409f96e93d7e117393172a")).toHex() ==
          "070a16b46b4d4144f79bdd9dd04a287c");
    CHECK(chip_keys::cmac(
              key, hex("6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e5130c81c46a35ce411"))
              .toHex() == "dfa66747de9ae63030ca32611497c827");
  }
  SECTION("NXP AN10922, section 2.2: AES-128") {
    CHECK(chip_keys::diversified(hex("00112233445566778899AABBCCDDEEFF"),
                                 hex("04782E21801D803042F54E585020416275"))
              .toHex() == "a8dd63a3b89d54b37ca802473fda9175");
  }
  SECTION("AES-128 itself, FIPS 197, appendix C.1") {
    const QByteArray key = hex("000102030405060708090a0b0c0d0e0f");
    const QByteArray plain = hex("00112233445566778899aabbccddeeff");
    CHECK(chip_keys::encrypted(key, plain).toHex() == "69c4e0d86a7b0430d8cdb78070b4c55a");
    CHECK(chip_keys::decrypted(key, chip_keys::encrypted(key, plain + plain)) == plain + plain);
  }
  SECTION("cards differ in their keys, and what proves and what signs differ on one card") {
    const QByteArray master = hex("00112233445566778899AABBCCDDEEFF");
    QSet<QByteArray> keys;
    for (const char* uid : {"04a1b2c3", "04a1b2c3d4e501", "04a1b2c3d4e502", "04a1b2c3d4e501aabbcc"}) {
      keys.insert(chip_keys::cardKey(master, hex(uid)));
      keys.insert(chip_keys::recordKey(master, hex(uid)));
    }
    CHECK(keys.size() == 8);
    CHECK_FALSE(keys.contains(QByteArray()));
    CHECK_FALSE(keys.contains(master));
  }
  SECTION("what is no key or no input makes nothing") {
    CHECK(chip_keys::cmac(hex("00"), "x").isEmpty());
    CHECK(chip_keys::diversified(hex("00112233445566778899AABBCCDDEEFF"), "too short").isEmpty());
    CHECK(chip_keys::encrypted(hex("00112233445566778899AABBCCDDEEFF"), "no block").isEmpty());
    CHECK_FALSE(chip_keys::same({}, {}));
  }
}

TEST_CASE("chip apdu: commands and answers as ISO 7816-4 has them", "[chip]") {
  using namespace chip_apdu;
  SECTION("commands") {
    CHECK(bytesOf(getUid()).toHex() == "ffca000000");
    CHECK(bytesOf(select(hex("f05348494d494e4701"))).toHex() == "00a4040009f05348494d494e470100");
    CHECK(bytesOf(getChallenge(16)).toHex() == "0084000010");
    CHECK(bytesOf(readBinary(1, 48, 20)).toHex() == "00b0813014");
    CHECK(bytesOf(readBinary(1, 0x150, 20)).toHex() == "00b0015014");
    CHECK(bytesOf(updateBinary(1, 0, "ab")).toHex() == "00d68100026162");
    CHECK(bytesOf(internalAuthenticate(1, "ab", 8)).toHex() == "0088000102616208");
  }
  SECTION("a card that has more to say is asked for it; one that wants another length gets it") {
    Scripted card;
    card.answers = {hex("61616104"), hex("62626262610201"), hex("9000")};
    card.answers = {hex("61616102"), hex("62626101"), hex("639000")};
    const auto answer = exchange(card, getChallenge(16));
    REQUIRE(answer);
    CHECK(answer->data == "aabbc");
    CHECK(card.asked[1].toHex() == "00c0000002");
    CHECK(card.asked[2].toHex() == "00c0000001");
    card.asked.clear();
    card.answers = {hex("6c08"), hex("31323334353637389000")};
    const auto again = exchange(card, getUid());
    REQUIRE(again);
    CHECK(again->data == "12345678");
    CHECK(card.asked[1].toHex() == "ffca000008");
  }
  SECTION("a card that always has more to say ends") {
    Scripted card;
    for (int i = 0; i < 100; ++i) card.answers.append(hex("6110"));
    const auto answer = exchange(card, getUid());
    REQUIRE(answer);
    CHECK(answer->status == 0x6110);
    CHECK(card.asked.size() < 30);
  }
  SECTION("no status word is no answer") {
    Scripted card;
    card.answers = {hex("90")};
    CHECK(errorOf(exchange(card, getUid())) == "invalid:chip");
  }
  SECTION("status words say what is wrong") {
    const auto field = [](int status) {
      return briefly(chip_apdu::errorOf(static_cast<quint16>(status))).toStdString();
    };
    for (const int foreign : {0x6A82, 0x6D00, 0x6E00, 0x6A84, 0x6581, 0x6F00})
      CHECK(field(foreign) == "invalid:chip");
    for (const int key : {0x6300, 0x63C2, 0x6982, 0x6983}) CHECK(field(key) == "invalid:key");
    CHECK(chip_apdu::errorOf(0x6983).message.source != chip_apdu::errorOf(0x63C0).message.source);
    CHECK(chip_apdu::errorOf(0x6F00).message.arguments.contains("6F00"));
  }
}

TEST_CASE("chip record: what is written is read, and nothing else", "[chip]") {
  const QByteArray uid = hex("04a1b2c3d4e501");
  const QByteArray key = hex("00112233445566778899aabbccddeeff");
  const auto bytes = chip_record::bytesOf(aRecord(), uid, key);
  REQUIRE(bytes);
  SECTION("there and back") {
    CHECK(chip_record::lengthIn(*bytes) == bytes->size());
    const auto back = chip_record::recordIn(*bytes);
    REQUIRE(back);
    CHECK(*back == aRecord());
    CHECK(chip_record::isOurs(*bytes, uid, key));
  }
  SECTION("not of another chip, nor of another office") {
    CHECK_FALSE(chip_record::isOurs(*bytes, hex("04a1b2c3d4e502"), key));
    CHECK_FALSE(chip_record::isOurs(*bytes, uid, hex("01112233445566778899aabbccddeeff")));
  }
  SECTION("any byte changed is noticed") {
    for (qsizetype i = 0; i < bytes->size(); ++i) {
      QByteArray changed = *bytes;
      changed[i] = static_cast<char>(changed[i] ^ 0x10);
      CAPTURE(i);
      CHECK_FALSE(chip_record::isOurs(changed, uid, key));
    }
  }
  SECTION("cut anywhere it is no record") {
    for (qsizetype i = 0; i < bytes->size(); ++i)
      CHECK(errorOf(chip_record::recordIn(bytes->left(i))) == "invalid:record");
    CHECK(errorOf(chip_record::recordIn(*bytes + 'x')) == "invalid:record");
    CHECK(errorOf(chip_record::recordIn(QByteArray(512, '\0'))) == "invalid:record");
    CHECK(errorOf(chip_record::recordIn(QByteArray(512, '\xFF'))) == "invalid:record");
  }
  SECTION("a name that no chip holds is refused, one of the longest is not") {
    ChipRecord record = aRecord();
    record.name = QString(85, u'伟');
    CHECK(chip_record::bytesOf(record, uid, key));
    record.name += u'x';
    CHECK(errorOf(chip_record::bytesOf(record, uid, key)) == "invalid:name");
  }
}

TEST_CASE("chip reader: which one is meant is never guessed", "[chip]") {
  const QStringList two{"ACS ACR122U 00 00", "Laptop built-in 01 00"};
  using chip_reader::chosenAmong;
  CHECK(errorOf(chosenAmong({}, {})) == "not-found:reader");
  CHECK(*chosenAmong({"ACS ACR122U 00 00"}, {}) == "ACS ACR122U 00 00");
  CHECK(errorOf(chosenAmong(two, {})) == "conflict:reader");
  CHECK(*chosenAmong(two, "acr122") == two[0]);
  CHECK(*chosenAmong(two, two[1]) == two[1]);
  CHECK(errorOf(chosenAmong(two, "omnikey")) == "not-found:reader");
  CHECK(*chosenAmong({"A 0", "A 0 1"}, "A 0") == "A 0");
}

TEST_CASE("chip reader: the one used last is known again, however it is numbered now", "[chip]") {
  const QStringList two{"ACS ACR122U 01 00", "Laptop built-in 00 00"};
  using chip_reader::sameReader;
  CHECK(sameReader(two, two[1]) == two[1]);
  CHECK(sameReader(two, "ACS ACR122U 00 00") == two[0]);
  CHECK(sameReader({two[1]}, "ACS ACR122U 00 00").isEmpty());
  CHECK(sameReader({}, two[0]).isEmpty());
  CHECK(sameReader(two, {}).isEmpty());
  // Two of a kind: whether it is this one or that one nobody knows.
  const QStringList alike{"ACS ACR122U 01 00", "ACS ACR122U 02 00"};
  CHECK(sameReader(alike, "ACS ACR122U 00 00").isEmpty());
  CHECK(sameReader(alike, alike[1]) == alike[1]);
}

TEST_CASE("chip reader: every code of the service has a word", "[chip]") {
  const auto word = [](long code) { return briefly(chip_reader::errorOf(code)).toStdString(); };
  CHECK(word(0x8010001D) == "storage:service");   // SCARD_E_NO_SERVICE
  CHECK(word(0x8010001E) == "storage:service");   // SCARD_E_SERVICE_STOPPED
  CHECK(word(0x8010002E) == "not-found:reader");  // SCARD_E_NO_READERS_AVAILABLE
  CHECK(word(0x80100009) == "not-found:reader");  // SCARD_E_UNKNOWN_READER
  CHECK(word(0x8010000C) == "not-found:chip");    // SCARD_E_NO_SMARTCARD
  CHECK(word(0x80100069) == "busy:chip");         // SCARD_W_REMOVED_CARD
  CHECK(word(0x80100016) == "busy:chip");         // SCARD_E_NOT_TRANSACTED
  CHECK(word(0x80100066) == "invalid:chip");      // SCARD_W_UNRESPONSIVE_CARD
  CHECK(word(0x8010000B) == "busy:reader");       // SCARD_E_SHARING_VIOLATION
  CHECK(word(0x80100001) == "storage:reader");    // SCARD_F_INTERNAL_ERROR
}

TEST_CASE("rule: a chip's number is of 4, 7 or 10 bytes and stays the same", "[chip]") {
  const auto refused = [](const char* uid) { return chip_rules::checkUid(hex(uid)).size() == 1; };
  CHECK_FALSE(refused("04a1b2c3"));
  CHECK_FALSE(refused("08a1b2c3d4e501"));
  CHECK_FALSE(refused("04a1b2c3d4e501aabbcc"));
  CHECK(refused(""));
  CHECK(refused("04a1b2c3d4"));
  CHECK(refused("08a1b2c3"));
  CHECK(chip_rules::uidText(chip_rules::uidBytes("04:a1 b2:C3")) == "04A1B2C3");
  CHECK(chip_rules::uidBytes("04a1b").isEmpty());
  CHECK(chip_rules::uidBytes("04a1bx").isEmpty());
}
