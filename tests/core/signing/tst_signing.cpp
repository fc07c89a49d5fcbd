#include <QFile>
#include <catch2/catch.hpp>

#include "signing/signing_rules.h"
#include "support/own_connection.h"
#include "support/signing_office.h"
#include "support/test_day.h"

namespace {

QStringList statesOf(SigningOffice& signing) {
  QStringList states;
  for (const SigningDesk& each : signing.desks())
    states << each.name + QLatin1Char(' ') + codeOf(each.state) + (each.opensKey ? " opens" : "");
  return states;
}

CardClaims aCard() {
  return {QStringLiteral("3201000000000428"),
          QStringLiteral("32012600000071"),
          QStringLiteral("陈大川"),
          false,
          today,
          0};
}

SigningKeyList listOf(TestOffice& test) {
  const auto list = test.as(Role::Inspector).runNow(ListSigningKeys, Nothing{});
  REQUIRE(list);
  return *list;
}

}  // namespace

TEST_CASE("signing.first-key", "[signing]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  TestOffice test(backend);
  SigningOffice signing(test);

  SECTION("nothing signs before it is made") {
    CHECK(errorOf(signing.signer("制卡室")) == "not-found:key");
    REQUIRE(signing.ask("制卡室"));
    CHECK(errorOf(signing.signer("制卡室")) == "not-found:key");
    CHECK(errorOf(signing.rotate("制卡室")) == "not-found:key");
  }
  SECTION("made once, and the desk where it is made is the first to sign") {
    const auto key = signing.makeFirst("制卡室");
    REQUIRE(key);
    CHECK(key->key == 1);
    CHECK(key->from == today);
    CHECK(key->madeBy == "administrator");
    CHECK(statesOf(signing) == QStringList{"制卡室 admitted opens"});
    CHECK(signing.desks().first().askedBy == "administrator");
    const auto signer = signing.signer("制卡室");
    REQUIRE(signer);
    CHECK(signer->key() == 1);
    const QString code = signer->cardCode(aCard());
    CHECK(checkedOffline(code, listOf(test)).verdict == CardVerdict::Genuine);
    CHECK(errorOf(signing.makeFirst("制卡室")) == "conflict:key");
    CHECK(errorOf(signing.makeFirst("另一台")) == "conflict:key");
  }
  SECTION("at a desk that asked it admits that one") {
    REQUIRE(signing.ask("制卡室"));
    REQUIRE(signing.makeFirst("制卡室"));
    CHECK(statesOf(signing) == QStringList{"制卡室 admitted opens"});
    CHECK(signing.desks().first().askedBy == "card-staff");
    CHECK(signing.desks().first().admittedBy == "administrator");
  }
  SECTION("what is not whole is refused, and leaves nothing") {
    const DeskKey here = signing.desk("制卡室");
    const auto made = madeSigningKey(here, QStringLiteral("制卡室"), {}, {});
    REQUIRE(made);
    Office& office = test.as(Role::Administrator);
    const auto with = [&](auto change) {
      MakeSigningKey wrong = *made;
      change(wrong);
      return errorOf(office.runNow(MakeFirstKey, wrong));
    };
    CHECK(with([](MakeSigningKey& m) { m.publicKey.chop(1); }) == "invalid:publicKey");
    CHECK(with([](MakeSigningKey& m) { m.deskName = "x"; }) == "invalid:signingDeskName");
    CHECK(with([](MakeSigningKey& m) { m.sealed.first().sealed.chop(1); }) == "invalid:sealed");
    CHECK(with([](MakeSigningKey& m) { m.sealed.clear(); }) == "conflict:desks");
    CHECK(with([](MakeSigningKey& m) { m.sealed.append(m.sealed.first()); }) == "conflict:desks");
    CHECK(test.count("signing_key") == 0);
    CHECK(test.count("signing_desk") == 0);
    CHECK(office.runNow(MakeFirstKey, *made));
  }
}

TEST_CASE("signing.ask, signing.admit, signing.remove", "[signing]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  TestOffice test(backend);
  SigningOffice signing(test);
  REQUIRE(signing.makeFirst("一号机"));

  SECTION("a desk signs once it is admitted, where the key opens") {
    CHECK(errorOf(signing.signer("二号机")) == "not-found:desk");
    const auto asked = signing.ask("二号机");
    REQUIRE(asked);
    CHECK(asked->station == test.as(Role::CardStaff).station());
    CHECK(asked->fingerprint == fingerprintOf(signing.desk("二号机").publicKey()));
    CHECK(errorOf(signing.signer("二号机")) == "conflict:desk");
    CHECK(errorOf(signing.admit("二号机", "二号机")) == "conflict:desk");
    const auto admitted = signing.admit("二号机", "一号机");
    REQUIRE(admitted);
    CHECK(admitted->state == DeskState::Admitted);
    CHECK(admitted->admittedBy == "administrator");
    const auto here = signing.signer("一号机");
    const auto there = signing.signer("二号机");
    REQUIRE(here);
    REQUIRE(there);
    CHECK(there->cardCode(aCard()) == here->cardCode(aCard()));
    CHECK(errorOf(signing.admit("二号机", "一号机")) == "conflict:state");
  }
  SECTION("asked for once, by a name of its own") {
    CHECK(errorOf(signing.ask("二")) == "invalid:name");
    REQUIRE(signing.ask("二号机"));
    CHECK(errorOf(signing.ask("二号机")) == "conflict:publicKey");
    const auto taken =
        test.as(Role::CardStaff)
            .runNow(AskToBeSigningDesk, AskToSign{"二号机", signing.desk("三号机").publicKey()});
    CHECK(errorOf(taken) == "conflict:name");
    const auto nonsense = test.as(Role::CardStaff).runNow(AskToBeSigningDesk, AskToSign{"三号机", "00"});
    CHECK(errorOf(nonsense) == "invalid:publicKey");
    CHECK(test.count("signing_desk") == 2);
  }
  SECTION("whoever asked for it does not admit it") {
    Office& owner = test.owner();
    REQUIRE(owner.runNow(AskToBeSigningDesk, AskToSign{"二号机", signing.desk("二号机").publicKey()}));
    const DeskKey here = signing.desk("一号机");
    const auto sealed = owner.runNow(OpenTheKeyToAdmit, OpenSigningKey{here.publicKey()});
    REQUIRE(sealed);
    const auto admission = admissionOf(signing.deskCalled("二号机"), here, *sealed);
    REQUIRE(admission);
    CHECK(errorOf(owner.runNow(AdmitSigningDesk, *admission)) == "forbidden:asker");
    CHECK(signing.admit("二号机", "一号机"));
  }
  SECTION("an admission that is stale, or of a key that was changed meanwhile") {
    REQUIRE(signing.ask("二号机"));
    Office& office = test.as(Role::Administrator);
    const DeskKey here = signing.desk("一号机");
    const auto sealed = office.runNow(OpenTheKeyToAdmit, OpenSigningKey{here.publicKey()});
    REQUIRE(sealed);
    const auto admission = admissionOf(signing.deskCalled("二号机"), here, *sealed);
    REQUIRE(admission);
    AdmitDesk wrong = *admission;
    wrong.version = 7;
    CHECK(errorOf(office.runNow(AdmitSigningDesk, wrong)) == "conflict:version");
    wrong = *admission;
    wrong.sealed.chop(1);
    CHECK(errorOf(office.runNow(AdmitSigningDesk, wrong)) == "invalid:sealed");
    wrong = *admission;
    wrong.signingDesk = SigningDeskId(999);
    CHECK(errorOf(office.runNow(AdmitSigningDesk, wrong)) == "not-found:signingDesk");
    REQUIRE(signing.rotate("一号机"));
    CHECK(errorOf(office.runNow(AdmitSigningDesk, *admission)) == "conflict:key");
    CHECK(statesOf(signing) == QStringList{"一号机 admitted opens", "二号机 asked"});
  }
  SECTION("a removed desk opens nothing, and the key is to be changed, which shuts it out for good") {
    REQUIRE(signing.ask("二号机"));
    REQUIRE(signing.admit("二号机", "一号机"));
    SigningDesk desk = signing.deskCalled("二号机");
    Office& office = test.as(Role::Administrator);
    CHECK(errorOf(office.runNow(RemoveSigningDesk, RemoveDesk{desk.id, desk.version, " "})) ==
          "invalid:reason");
    CHECK(errorOf(office.runNow(RemoveSigningDesk, RemoveDesk{desk.id, 1, "报废"})) == "conflict:version");
    REQUIRE(signing.remove("二号机"));
    CHECK(errorOf(signing.remove("二号机")) == "conflict:state");
    CHECK(errorOf(signing.signer("二号机")) == "conflict:desk");
    CHECK(errorOf(signing.ask("二号机")) == "conflict:publicKey");
    CHECK(errorOf(signing.rotate("二号机")) == "conflict:desk");
    const auto before = office.runNow(ListSigningDesks, Nothing{});
    REQUIRE(before);
    CHECK(before->rotationNeeded);
    REQUIRE(signing.rotate("一号机"));
    const auto after = office.runNow(ListSigningDesks, Nothing{});
    REQUIRE(after);
    CHECK_FALSE(after->rotationNeeded);
    CHECK(test.value("select count(*) from signing_key_sealed where key_id = 2").toInt() == 1);
    // With a new key of its own the computer may ask again, under the name it had.
    REQUIRE(DeskKey::make(signing.file("二号机")));
    REQUIRE(signing.ask("二号机"));
    REQUIRE(signing.admit("二号机", "一号机"));
    CHECK(signing.signer("二号机"));
  }
  SECTION("one that only asked is turned away, and nothing needs to be changed") {
    REQUIRE(signing.ask("二号机"));
    REQUIRE(signing.remove("二号机"));
    const auto list = test.as(Role::Clerk).runNow(ListSigningDesks, Nothing{});
    REQUIRE(list);
    CHECK_FALSE(list->rotationNeeded);
    CHECK(errorOf(signing.admit("二号机", "一号机")) == "conflict:state");
  }
}

TEST_CASE("signing.open", "[signing]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  TestOffice test(backend);
  SigningOffice signing(test);
  REQUIRE(signing.makeFirst("一号机"));

  SECTION("each look is in the trail, the secret is not") {
    REQUIRE(signing.signer("一号机"));
    CHECK(test.value("select count(*) from audit_entry where subject = 'signing-key' and after like "
                     "'%openedAt%'")
              .toInt() == 1);
    const QString sealed = test.value("select sealed from signing_key_sealed").toString();
    CHECK(sealed.size() == 160);
    for (const char* sql : {"select count(*) from audit_entry where after like ?",
                            "select count(*) from operation_result where result like ?"})
      CHECK(test.value(sql, {QLatin1Char('%') + sealed.mid(20, 40) + QLatin1Char('%')}).toInt() == 0);
  }
  SECTION("the desk's file is lost: the office's box opens no more, and another desk goes on") {
    REQUIRE(signing.ask("二号机"));
    REQUIRE(signing.admit("二号机", "一号机"));
    const DeskKey lost = signing.desk("一号机");
    REQUIRE(QFile::remove(signing.file("一号机")));
    CHECK(errorOf(DeskKey::open(signing.file("一号机"))) == "not-found:deskFile");
    const DeskKey anew = signing.desk("一号机");
    CHECK(errorOf(test.as(Role::CardStaff).runNow(OpenTheKey, OpenSigningKey{anew.publicKey()})) ==
          "not-found:desk");
    const auto sealed = test.as(Role::CardStaff).runNow(OpenTheKey, OpenSigningKey{lost.publicKey()});
    REQUIRE(sealed);
    CHECK(errorOf(Signer::open(anew, *sealed)) == "conflict:deskFile");
    CHECK(signing.signer("二号机"));
  }
  SECTION("the only desk is lost: it is removed, and a key is made at a new one") {
    REQUIRE(QFile::remove(signing.file("一号机")));
    CHECK(errorOf(signing.rotate("新机")) == "forbidden:desk");
    REQUIRE(signing.remove("一号机"));
    const auto key = signing.rotate("新机", "电脑被盗");
    REQUIRE(key);
    CHECK(key->key == 2);
    CHECK(signing.signer("新机"));
    CHECK(statesOf(signing) == QStringList{"一号机 removed", "新机 admitted opens"});
  }
  SECTION("a box with another key's private half is found out") {
    const auto made = madeSigningKey(signing.desk("一号机"), {}, {}, {});
    REQUIRE(made);
    const auto sealed =
        test.as(Role::CardStaff).runNow(OpenTheKey, OpenSigningKey{signing.desk("一号机").publicKey()});
    REQUIRE(sealed);
    SealedKey wrong = *sealed;
    wrong.sealed = made->sealed.first().sealed;
    CHECK(errorOf(Signer::open(signing.desk("一号机"), wrong)) == "conflict:key");
    CHECK(errorOf(admissionOf(signing.desks().first(), signing.desk("一号机"), wrong)) == "conflict:key");
  }
}

TEST_CASE("signing.rotate, signing.compromised", "[signing]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  TestOffice test(backend);
  SigningOffice signing(test);
  REQUIRE(signing.makeFirst("一号机"));
  REQUIRE(signing.ask("二号机"));
  REQUIRE(signing.admit("二号机", "一号机"));
  const QString old = signing.signer("一号机")->cardCode(aCard());

  SECTION("every admitted desk has the new key, and what the old one signed stays true") {
    test.clock().advance(oneDay);
    CHECK(errorOf(signing.rotate("一号机", "")) == "invalid:reason");
    const auto key = signing.rotate("一号机");
    REQUIRE(key);
    CHECK(key->key == 2);
    CHECK(key->from == today.addDays(1));
    CHECK(statesOf(signing) == QStringList{"一号机 admitted opens", "二号机 admitted opens"});
    const auto there = signing.signer("二号机");
    REQUIRE(there);
    CHECK(there->key() == 2);
    CardClaims card = aCard();
    card.issued = test.today();
    const QString fresh = there->cardCode(card);
    const auto known = listOf(test);
    REQUIRE(known.keys.size() == 2);
    CHECK(known.keys.first().retiredOn == today.addDays(1));
    CHECK(known.keys.first().reason == "每年更换");
    CHECK(checkedOffline(old, known).verdict == CardVerdict::Genuine);
    CHECK(checkedOffline(old, known).key == 1);
    CHECK(checkedOffline(fresh, known).verdict == CardVerdict::Genuine);
    SECTION("a list from before knows the old one only") {
      SigningKeyList before = known;
      before.keys.removeLast();
      CHECK(checkedOffline(old, before).verdict == CardVerdict::Genuine);
      CHECK(checkedOffline(fresh, before).verdict == CardVerdict::NoSuchKey);
    }
  }
  SECTION("a desk that was admitted or removed meanwhile makes it to be made again") {
    const auto before = signing.desks();
    const auto made = madeSigningKey(signing.desk("一号机"), {}, before, QStringLiteral("更换"));
    REQUIRE(made);
    REQUIRE(signing.remove("二号机"));
    CHECK(errorOf(test.as(Role::Administrator).runNow(ChangeSigningKey, *made)) == "conflict:desks");
    CHECK(signing.keys().size() == 1);
    CHECK(signing.keys().first().isInUse());
  }
  SECTION("a computer that is no signing desk makes no key") {
    CHECK(errorOf(signing.rotate("三号机")) == "forbidden:desk");
    REQUIRE(signing.ask("三号机"));
    CHECK(errorOf(signing.rotate("三号机")) == "forbidden:desk");
    CHECK(signing.keys().size() == 1);
  }
  SECTION("compromised: what it signed from that day on is doubtful") {
    CHECK(errorOf(signing.compromise(1, today)) == "conflict:key");
    test.clock().advance(2 * oneDay);
    REQUIRE(signing.rotate("一号机"));
    CHECK(errorOf(signing.compromise(9, today)) == "not-found:key");
    CHECK(errorOf(signing.compromise(1, today.addDays(-1))) == "invalid:from");
    CHECK(errorOf(signing.compromise(1, test.today().addDays(1))) == "invalid:from");
    CHECK(errorOf(signing.compromise(1, {})) == "invalid:from");
    CHECK(
        errorOf(test.as(Role::Administrator).runNow(MarkKeyCompromised, MarkCompromised{1, 2, today, " "})) ==
        "invalid:reason");
    CHECK(
        errorOf(
            test.as(Role::Administrator).runNow(MarkKeyCompromised, MarkCompromised{1, 1, today, "失窃"})) ==
        "conflict:version");
    const auto key = signing.compromise(1, today.addDays(1));
    REQUIRE(key);
    CHECK(key->compromisedFrom == today.addDays(1));
    CHECK(toJson(listOf(test).keys.first()) == toJson(*key));
    CHECK(checkedOffline(old, listOf(test)).verdict == CardVerdict::Genuine);
    CHECK(errorOf(signing.compromise(1, today.addDays(2))) == "conflict:from");
    REQUIRE(signing.compromise(1, today));
    CHECK(checkedOffline(old, listOf(test)).verdict == CardVerdict::Doubtful);
  }
}

TEST_CASE("Keys and desks are only ever added to", "[signing]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  TestOffice test(backend);
  SigningOffice signing(test);
  REQUIRE(signing.makeFirst("一号机"));
  REQUIRE(signing.ask("二号机"));
  REQUIRE(signing.rotate("一号机"));
  for (const char* sql :
       {"delete from signing_key_sealed", "delete from signing_desk", "delete from signing_key",
        "update signing_key_sealed set sealed = sealed", "update signing_key set public_key = made_by",
        "update signing_key set retired_on = null, retired_by = '' where id = 1",
        "update signing_key set retired_on = '2027-01-01' where id = 1",
        "update signing_desk set public_key = '0000' where id = 2",
        "update signing_desk set state = 'asked', admitted_at = null, admitted_by = '' where id = 1"}) {
    INFO(sql);
    CHECK_FALSE(test.tamper(sql).isEmpty());
  }
  CHECK(signing.signer("一号机"));
}

TEST_CASE("PostgreSQL keeps the signing key from whoever does not make cards", "[signing][postgres]") {
  if (testBackends().size() < 2) return;
  TestOffice test(Backend::Postgres);
  SigningOffice signing(test);
  REQUIRE(signing.makeFirst("一号机"));
  REQUIRE(signing.ask("二号机"));
  const auto codeAfter = [&](const char* login, const QString& sql) {
    return codeAfterAs(test.address(), login, sql);
  };
  for (const char* login : {"clerk", "supervisor", "inspector", "auditor"}) {
    INFO(login);
    test.as(login == std::string("clerk") ? Role::Clerk : Role::Auditor);
    // A supervisor signs certificates of deposits; to sign he must sit at a desk that was admitted.
    if (login != std::string("supervisor")) {
      CHECK(codeAfter(login, "select sealed from signing_key_sealed") == "42501");
      CHECK(codeAfter(login, "select count(*) from signing_key_sealed") == "42501");
    }
    CHECK(codeAfter(login, "select public_key from signing_key").isEmpty());
    CHECK(codeAfter(login, "update signing_key set made_by = 'x'") == "42501");
    CHECK(codeAfter(login, "insert into signing_key_sealed select 1, 2, sealed, 1 from signing_key_sealed") ==
          "42501");
  }
  CHECK(codeAfter("card-staff", "select sealed from signing_key_sealed").isEmpty());
  CHECK(codeAfter("administrator", "select sealed from signing_key_sealed").isEmpty());

  const QString desk = QStringLiteral(
      "insert into signing_desk (name, station, public_key, state, asked_by, asked_at, admitted_by, "
      "admitted_at, "
      "with_key, operation_id) select 'x', '1', repeat('0', 64), '%1', '%2', 1, %3, 1, operation_id from "
      "signing_desk limit 1");
  CHECK(codeAfter("card-staff", desk.arg("admitted", "card-staff", "'card-staff', 1")) == "42501");
  CHECK(codeAfter("card-staff", desk.arg("asked", "administrator", "'', null")) == "42501");
  CHECK(codeAfter("card-staff", "update signing_desk set state = 'admitted'") == "42501");
  CHECK(codeAfter("card-staff",
                  "insert into signing_key_sealed select 1, 2, sealed, operation_id from "
                  "signing_key_sealed") == "42501");
  // Admitted under one's own name only, and not what one asked for oneself.
  const QString admitted = QStringLiteral(
      "update signing_desk set state = 'admitted', admitted_by = '%1', admitted_at = 1 where state = "
      "'asked'");
  CHECK(codeAfter("administrator", admitted.arg("supervisor")) == "42501");
  CHECK(codeAfter("administrator", admitted.arg("card-staff")) == "42501");
  CHECK(codeAfter("administrator", "delete from signing_key_sealed") == "42501");
  CHECK(codeAfter("administrator",
                  "update signing_key set made_by = 'administrator', valid_from = '2020-01-01'") == "P0001");
}
