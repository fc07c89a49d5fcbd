#include <catch2/catch.hpp>

#include <QApplication>

#include <QFile>
#include <QJsonDocument>
#include <QLineEdit>
#include <QTemporaryDir>

#include "kit/edits.h"
#include "kit/message_bar.h"
#include "kit/reason_sheet.h"
#include "shell/main_window.h"
#include "shell/search_popup.h"
#include "signing/card_check_sheet.h"
#include "signing/compromised_sheet.h"
#include "signing/signer.h"
#include "signing/signing_labels.h"
#include "signing/signing_operations.h"
#include "signing/signing_page.h"
#include "support/a_worker.h"
#include "support/ui/gui_driver.h"

namespace {

SigningPage* signingPage(ProgramUnderTest& test) {
  auto* page = qobject_cast<SigningPage*>(test.window().page(QStringLiteral("signing")));
  REQUIRE(page);
  test.window().showPage(QStringLiteral("signing"));
  return page;
}

/// The first key, made at this computer, past the window.
void makeFirstHere(TestOffice& office) {
  const auto here = DeskKey::openOrMake(DeskKey::defaultFile());
  REQUIRE(here);
  const auto made = madeSigningKey(*here, QStringLiteral("一号机"), {}, {});
  REQUIRE(made);
  REQUIRE(office.as(Role::Administrator).runNow(MakeFirstKey, *made));
}

void askFor(TestOffice& office, const QString& name, const QString& file) {
  const auto key = DeskKey::openOrMake(file);
  REQUIRE(key);
  REQUIRE(office.as(Role::CardStaff).runNow(AskToBeSigningDesk, AskToSign{name, key->publicKey()}));
}

void answer(ProgramUnderTest& test, SigningPage* page, const char* text) {
  REQUIRE(soon([&] { return page->findChild<ReasonSheet*>() != nullptr; }));
  test.keys().type(QString::fromUtf8(text));
  test.keys().press(Qt::Key_Return, Qt::ControlModifier);
}

}  // namespace

TEST_CASE("An administrator makes, changes and distrusts keys by keyboard", "[signing]") {
  TestOffice office(Backend::Sqlite);
  const QTemporaryDir folder;
  ProgramUnderTest test(office, Role::Administrator);
  SigningPage* page = signingPage(test);

  SECTION("the first key, at this computer") {
    test.keys().press(Qt::Key_R, Qt::ControlModifier);
    answer(test, page, "制卡室");
    REQUIRE(soon([&] { return page->keys().size() == 1 && page->desks().size() == 1; }));
    CHECK(page->desks().first().name == "制卡室");
    CHECK(page->desks().first().state == DeskState::Admitted);
    CHECK(DeskKey::open(DeskKey::defaultFile())->publicKey() == page->desks().first().publicKey);
    SECTION("changed, and the old one not to be relied on") {
      test.keys().press(Qt::Key_R, Qt::ControlModifier);
      answer(test, page, "每年更换");
      REQUIRE(soon([&] { return page->keys().size() == 2; }));
      CHECK_FALSE(page->keys().first().isInUse());
      REQUIRE(soon([&] { return page->keyTable()->model()->rowCount() == 2; }));
      page->keyTable()->selectId(1);
      test.keys().press(Qt::Key_B, Qt::ControlModifier);
      REQUIRE(soon([&] { return page->findChild<CompromisedSheet*>() != nullptr; }));
      test.keys().press(Qt::Key_Return, Qt::ControlModifier);
      CHECK(page->findChild<CompromisedSheet*>());  // without a day nothing goes on
      page->findChild<CompromisedSheet*>()->findChild<DateEdit*>()->setFocus();
      test.keys().type(QStringLiteral("1125"));
      test.keys().press(Qt::Key_Tab);
      test.keys().type(QStringLiteral("电脑失窃"));
      test.keys().press(Qt::Key_Return, Qt::ControlModifier);
      REQUIRE(soon([&] { return page->keys().first().compromisedFrom == QDate(2026, 11, 25); }));
    }
  }
  SECTION("another computer is admitted here, and removed, which asks for another key") {
    makeFirstHere(office);
    askFor(office, QStringLiteral("二号机"), folder.filePath("two.key"));
    test.keys().press(Qt::Key_F5);
    REQUIRE(soon([&] { return page->deskTable()->model()->rowCount() == 2; }));
    page->deskTable()->selectId(page->desks().last().id.value());
    test.keys().press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return page->desks().last().state == DeskState::Admitted; }));
    const auto there = DeskKey::open(folder.filePath("two.key"));
    const auto sealed = office.as(Role::CardStaff).runNow(OpenTheKey, OpenSigningKey{there->publicKey()});
    REQUIRE(sealed);
    CHECK(Signer::open(*there, *sealed));
    test.keys().press(Qt::Key_D, Qt::ControlModifier);
    answer(test, page, "报废");
    REQUIRE(soon([&] { return page->desks().last().state == DeskState::Removed; }));
    REQUIRE(soon([&] { return page->bar()->isVisible() && !page->bar()->text().isEmpty(); }));
  }
  SECTION("the list for gates is a file of public keys") {
    makeFirstHere(office);
    test.keys().press(Qt::Key_F5);
    REQUIRE(soon([&] { return page->keys().size() == 1; }));
    test.dialogs().fileToSave = folder.filePath("keys.json");
    test.keys().press(Qt::Key_E, Qt::ControlModifier);
    QFile file(folder.filePath("keys.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto list = fromJson<SigningKeyList>(QJsonDocument::fromJson(file.readAll()).object());
    REQUIRE(list);
    REQUIRE(list->keys.size() == 1);
    CHECK(list->keys.first().publicKey == page->keys().first().publicKey);
    CHECK_FALSE(list->officeName.isEmpty());
  }
}

TEST_CASE("Card staff ask for their computer, and manage nothing", "[signing]") {
  TestOffice office(Backend::Sqlite);
  ProgramUnderTest test(office, Role::CardStaff);
  SigningPage* page = signingPage(test);
  test.keys().press(Qt::Key_N, Qt::ControlModifier);
  answer(test, page, "制卡室");
  REQUIRE(soon([&] { return page->desks().size() == 1; }));
  CHECK(page->desks().first().state == DeskState::Asked);
  test.keys().press(Qt::Key_N, Qt::ControlModifier);  // once is enough
  CHECK_FALSE(page->findChild<ReasonSheet*>());
  test.keys().press(Qt::Key_R, Qt::ControlModifier);
  CHECK_FALSE(page->findChild<ReasonSheet*>());
  CHECK(office.count(QStringLiteral("signing_key")) == 0);
}

TEST_CASE("Who neither makes cards nor manages keys has no page for it", "[signing]") {
  TestOffice office(Backend::Sqlite);
  ProgramUnderTest test(office, Role::Clerk);
  CHECK_FALSE(test.window().page(QStringLiteral("signing")));
}

TEST_CASE("A card that is scanned into the search box is told in large words", "[signing]") {
  TestOffice office(Backend::Sqlite);
  makeFirstHere(office);
  const auto here = DeskKey::open(DeskKey::defaultFile());
  const auto sealed = office.as(Role::CardStaff).runNow(OpenTheKey, OpenSigningKey{here->publicKey()});
  REQUIRE(sealed);
  const auto signer = Signer::open(*here, *sealed);
  REQUIRE(signer);
  const QString code = signer->cardCode({QStringLiteral("3201000000000423"), QStringLiteral("32012600000071"),
                                         QStringLiteral("陈大川"), false, office.today(), 0});
  REQUIRE_FALSE(code.isEmpty());
  ProgramUnderTest test(office, Role::Clerk);
  // The counter takes the focus when it has read its drafts.
  REQUIRE(soon([&] { return test.focusedField() == QLatin1String("person.idNumber"); }));
  const auto scanned = [&](const QString& text) {
    test.keys().press(Qt::Key_K, Qt::ControlModifier);
    test.keys().type(text);
    REQUIRE(soon([&] { return test.window().searchPopup()->count() == 1; }));
    test.keys().press(Qt::Key_Return);
    CardCheckSheet* sheet = nullptr;
    REQUIRE(soon([&] { return (sheet = test.window().findChild<CardCheckSheet*>()) != nullptr; }));
    REQUIRE(soon([&] {
      auto* edit = qobject_cast<QLineEdit*>(QApplication::focusWidget());
      return edit && sheet->isAncestorOf(edit) && !sheet->isAsking();
    }));
    return sheet;
  };
  SECTION("signed, but no such card was made; the next card can be scanned at once") {
    CardCheckSheet* sheet = scanned(code);
    CHECK(sheet->checked().verdict == CardVerdict::Doubtful);
    CHECK(sheet->headline() == signing_labels::verdict(CardVerdict::Doubtful));
    test.keys().type(code.chopped(3));
    test.keys().press(Qt::Key_Return);
    REQUIRE(soon([&] { return sheet->checked().verdict == CardVerdict::Mistyped; }));
    CHECK(sheet->headline() == signing_labels::verdict(CardVerdict::Mistyped));
    test.keys().type(QStringLiteral("3201000000000423"));
    test.keys().press(Qt::Key_Return);
    REQUIRE(soon([&] { return !sheet->isAsking() && sheet->checked().verdict == CardVerdict::Unknown; }));
    test.keys().press(Qt::Key_Escape);
    CHECK(soon([&] { return test.window().findChild<CardCheckSheet*>() == nullptr; }));
  }
  SECTION("damaged: it is said so") {
    CHECK(scanned(code.chopped(1))->headline() == signing_labels::verdict(CardVerdict::Mistyped));
  }
}
