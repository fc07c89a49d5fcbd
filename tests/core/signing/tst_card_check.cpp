#include <catch2/catch.hpp>

#include "cards/card_number.h"
#include "support/signing_office.h"
#include "support/test_day.h"

namespace {

QString numberOfCard(qint64 serial) { return cardNumber(QStringLiteral("320100"), serial); }

}  // namespace

TEST_CASE("card.check", "[signing]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  TestOffice test(backend);
  SigningOffice signing(test);
  REQUIRE(signing.makeFirst("一号机"));
  const WorkerId worker = enter(test, aWorker());
  const QString registration = test.value("select number from worker").toString();
  const CardClaims claims{numberOfCard(7), registration, QStringLiteral("陈大川"), false, today, 0};
  const QString code = signing.signer("一号机")->cardCode(claims);
  const auto verdict = [&](const QString& text) { return codeOf(signing.check(text).verdict); };

  SECTION("a card that counts") {
    walkCard(test, worker, claims.cardNumber, CardState::Active);
    const CheckedCard card = signing.check(code);
    CHECK(card.verdict == CardVerdict::Genuine);
    CHECK(card.cardNumber == claims.cardNumber);
    CHECK(card.cardState == CardState::Active);
    CHECK(card.since == today);
    CHECK(card.workerName == "陈**");
    CHECK(card.workerNumber == registration);
    CHECK(card.issuedOn == today);
    CHECK(card.key == 1);
    CHECK(card.differs.isEmpty());
    CHECK_FALSE(card.sentence.isEmpty());
    CHECK(verdict(code.toLower()) == "genuine");
    SECTION("its number alone proves nothing") {
      const CheckedCard typed = signing.check(claims.cardNumber);
      CHECK(typed.verdict == CardVerdict::OnFile);
      CHECK(typed.workerName == "陈**");
      CHECK(typed.key == 0);
      CHECK_FALSE(typed.issuedOn.isValid());
      CHECK(typed.sentence != card.sentence);
    }
  }
  SECTION("mistyped, unknown, forged") {
    walkCard(test, worker, claims.cardNumber, CardState::Active);
    QString wrong = claims.cardNumber;
    wrong[15] = wrong[15] == u'9' ? u'0' : QChar(wrong[15].unicode() + 1);
    CHECK(verdict(wrong) == "mistyped");
    CHECK(verdict(numberOfCard(8)) == "unknown");
    CHECK(verdict(code.chopped(1)) == "mistyped");
    CHECK(verdict("SM1:HELLO") == "mistyped");
    CHECK(verdict("") == "mistyped");
    CHECK(verdict(QString(100'000, 'A')) == "mistyped");
    // Another office's key of the same number: of its card nothing is told.
    const auto made = madeSigningKey(signing.desk("别处"), {}, {}, {});
    REQUIRE(made);
    const auto forger = Signer::open(signing.desk("别处"), {1, made->publicKey, made->sealed.first().sealed});
    REQUIRE(forger);
    const CheckedCard forged = signing.check(forger->cardCode(claims));
    CHECK(forged.verdict == CardVerdict::Forged);
    CHECK(forged.workerName.isEmpty());
    CHECK(forged.cardNumber.isEmpty());
    CHECK_FALSE(forged.cardState);
    const auto stranger =
        Signer::open(signing.desk("别处"), {7, made->publicKey, made->sealed.first().sealed});
    REQUIRE(stranger);
    CHECK(verdict(stranger->cardCode(claims)) == "no-such-key");
  }
  SECTION("not handed over yet") {
    for (const CardState state : {CardState::InBatch, CardState::Printed, CardState::AtDesk}) {
      walkCard(test, worker, claims.cardNumber, state);
      CHECK(verdict(code) == "not-handed-over");
      CHECK(verdict(claims.cardNumber) == "not-handed-over");
    }
  }
  SECTION("dead, by whichever way, for code and number") {
    for (const CardState state : {CardState::Spoiled, CardState::Lost, CardState::Blocked,
                                  CardState::Replaced, CardState::Returned, CardState::Cancelled}) {
      INFO(codeOf(state).toStdString());
      test.clock().advance(oneDay);
      walkCard(test, worker, claims.cardNumber, state);
      const CheckedCard card = signing.check(code);
      CHECK(card.verdict == CardVerdict::Dead);
      CHECK(card.cardState == state);
      CHECK(card.since == test.today());
      CHECK(verdict(claims.cardNumber) == "dead");
      if (state == CardState::Spoiled) break;  // left for ever
    }
  }
  SECTION("lost, and replaced by another") {
    walkCard(test, worker, claims.cardNumber, CardState::Lost);
    const QString alone = signing.check(code).sentence;
    REQUIRE(
        test.tamper(QStringLiteral(
                        "insert into card (worker_id, number, state, requested_on, state_at, operation_id) "
                        "select worker_id, '%1', 'queued', requested_on, 1, operation_id from card")
                        .arg(numberOfCard(9)))
            .isEmpty());
    const CheckedCard card = signing.check(code);
    CHECK(card.verdict == CardVerdict::Dead);
    CHECK(card.sentence != alone);
  }
  SECTION("genuine, but he is called otherwise today") {
    walkCard(test, worker, claims.cardNumber, CardState::Active);
    REQUIRE(test.tamper("update worker set name = '程大川'").isEmpty());
    const CheckedCard card = signing.check(code);
    CHECK(card.verdict == CardVerdict::Changed);
    REQUIRE(card.differs.size() == 1);
    CHECK(card.differs.first().what == "name");
    CHECK(card.differs.first().was == "陈**");
    CHECK(card.differs.first().becomes == "程**");
    SECTION("of one that is dead it is said that it is dead") {
      walkCard(test, worker, claims.cardNumber, CardState::Lost);
      CHECK(verdict(code) == "dead");
    }
  }
  SECTION("a name longer than its code is compared as far as it goes") {
    walkCard(test, worker, claims.cardNumber, CardState::Active);
    CardClaims longer = claims;
    longer.name = "阿卜杜热合曼·买买提依明";
    const QString signedCode = signing.signer("一号机")->cardCode(longer);
    REQUIRE(test.tamper("update worker set name = '阿卜杜热合曼·买买提依明'").isEmpty());
    CHECK(verdict(signedCode) == "genuine");
    REQUIRE(test.tamper("update worker set name = '阿卜杜热合'").isEmpty());
    CHECK(verdict(signedCode) == "changed-since");
    REQUIRE(test.tamper("update worker set name = '阿卜杜热合曼'").isEmpty());
    CHECK(verdict(signedCode) == "changed-since");
  }
  SECTION("signed with a key that was not to be relied on, or for a card that never was") {
    CHECK(verdict(code) == "doubtful");
    walkCard(test, worker, claims.cardNumber, CardState::Active);
    CHECK(verdict(code) == "genuine");
    test.clock().advance(oneDay);
    REQUIRE(signing.rotate("一号机"));
    CHECK(verdict(code) == "genuine");
    REQUIRE(signing.compromise(1, today));
    CHECK(verdict(code) == "doubtful");
    walkCard(test, worker, claims.cardNumber, CardState::Lost);
    CHECK(verdict(code) == "dead");
  }
}

TEST_CASE("rule: a gate without network", "[signing]") {
  TestOffice test;
  SigningOffice signing(test);
  REQUIRE(signing.makeFirst("一号机"));
  const CardClaims claims{
      numberOfCard(7), QStringLiteral("32012600000071"), QStringLiteral("欧阳甲乙丙丁戊"), false, today, 0};
  const QString code = signing.signer("一号机")->cardCode(claims);
  const auto list = test.as(Role::Inspector).runNow(ListSigningKeys, Nothing{});
  REQUIRE(list);
  const CheckedCard card = checkedOffline(code, *list);
  CHECK(card.verdict == CardVerdict::Genuine);
  CHECK(card.workerName == "欧阳甲乙丙丁…");
  CHECK(card.cardNumber == claims.cardNumber);
  CHECK(card.workerNumber == claims.registrationNumber);
  CHECK(card.issuedOn == today);
  CHECK_FALSE(card.cardState);
  CHECK(checkedOffline(code.chopped(2), *list).verdict == CardVerdict::Mistyped);
  // A number is signed by nobody.
  CHECK(checkedOffline(claims.cardNumber, *list).verdict == CardVerdict::Unknown);
  CHECK_FALSE(holds(checkedOffline(claims.cardNumber, *list).verdict));
  CHECK(checkedOffline(claims.cardNumber.chopped(1) + QLatin1Char('x'), *list).verdict ==
        CardVerdict::Mistyped);
  CHECK(checkedOffline(code, {}).verdict == CardVerdict::NoSuchKey);
  // The list as it travels: a file of JSON.
  const auto again = fromJson<SigningKeyList>(toJson(*list));
  REQUIRE(again);
  CHECK(toJson(checkedOffline(code, *again)) == toJson(card));
}
