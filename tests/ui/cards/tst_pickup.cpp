#include <QCheckBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QTemporaryDir>

#include "cards/hand_to_manager_sheet.h"
#include "cards/pickup_segment.h"
#include "cards/signatures_sheet.h"
#include "corrections/proof_row.h"
#include "kit/message_bar.h"
#include "kit/reason_sheet.h"
#include "ui/cards/cards_under_test.h"

namespace {

PickupSegment* pickupOf(ProgramUnderTest& test) {
  return segmentOf<PickupSegment>(test, QStringLiteral("pickup"));
}

void typeInto(ProgramUnderTest& test, FieldEdit* edit, const QString& text) {
  edit->setFocus();
  edit->selectAll();
  test.keys().type(text);
}

template <class S>
S* sheetOver(QWidget* page) {
  S* sheet = nullptr;
  REQUIRE(soon([&] { return (sheet = page->findChild<S*>()) != nullptr && sheet->isVisible(); }));
  return sheet;
}

}  // namespace

TEST_CASE("To be fetched: a card is handed over by scan, Enter, Space, Enter", "[cards]") {
  CardsUnderTest cards;
  const WorkerId first = cards.enter(1), second = cards.enter(2), third = cards.enter(3);
  cards.atDesk({first, second});
  cards.printed({third});
  ProgramUnderTest test(cards.office, Role::Clerk);
  PickupSegment* pickup = pickupOf(test);
  const auto row = [&](WorkerId worker) {
    return pickup->table()->selectId(cards.cardOf(worker).id.value());
  };
  REQUIRE(pickup->table()->model()->rowCount() == 2);
  CHECK(pickup->searchEdit()->hasFocus());

  SECTION("the document is seen first") {
    const Card card = cards.cardOf(second);
    typeInto(test, pickup->searchEdit(), card.number);
    test.keys().enter();
    REQUIRE(soon([&] { return pickup->shown().card.id == card.id && pickup->documentSeen()->hasFocus(); }));
    test.keys().press(Qt::Key_Return);
    REQUIRE(soon([&] { return pickup->isSettled(); }));
    CHECK(cards.cardOf(second).state == CardState::AtDesk);
    test.keys().press(Qt::Key_Space);
    test.keys().press(Qt::Key_Return);
    REQUIRE(soon([&] { return cards.cardOf(second).state == CardState::Active; }));
    CHECK(cards.cardOf(second).deliveredTo == DeliveredTo::Worker);
    REQUIRE(soon([&] { return pickup->isSettled() && pickup->table()->model()->rowCount() == 1; }));
    CHECK(pickup->searchEdit()->hasFocus());
    CHECK(pickup->searchEdit()->text().isEmpty());
  }
  SECTION("by name: typed, Enter goes to the box of the first that is found") {
    typeInto(test, pickup->searchEdit(), QStringLiteral("hyj"));
    REQUIRE(soon([&] { return pickup->isSettled() && pickup->table()->model()->rowCount() == 1; }));
    REQUIRE(soon([&] { return pickup->shown().worker == first; }));
    test.keys().enter();
    CHECK(pickup->documentSeen()->hasFocus());
  }
  SECTION("Enter waits for the answer to what was typed, and never takes somebody of the list before") {
    typeInto(test, pickup->searchEdit(), QStringLiteral("hbj"));
    test.keys().enter();
    REQUIRE(soon([&] { return pickup->documentSeen()->hasFocus(); }));
    CHECK(pickup->shown().worker == second);
  }
  SECTION("a card that was never laid out is laid out as it is handed over") {
    const Card card = cards.cardOf(third);
    typeInto(test, pickup->searchEdit(), card.number);
    test.keys().enter();
    REQUIRE(soon([&] { return pickup->documentSeen()->hasFocus(); }));
    test.keys().press(Qt::Key_Space);
    test.keys().press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return cards.cardOf(third).state == CardState::Active; }));
    CHECK(cards.cardOf(third).atDeskOn == cards.office.today());
  }
  SECTION("a dead card is said to be dead, and nothing can be done with it") {
    const Card card = cards.cardOf(first);
    CardChange change;
    change.card = card.id;
    change.reason = QStringLiteral("磨坏");
    cards.must(Role::Clerk, ReplaceCard, change);
    typeInto(test, pickup->searchEdit(), card.number);
    test.keys().enter();
    REQUIRE(soon([&] { return pickup->shown().card.state == CardState::Replaced; }));
    CHECK(pickup->shown().card.id == card.id);
    CHECK_FALSE(pickup->documentSeen()->isVisible());
    CHECK_FALSE(pickup->segmentActions().first()->isEnabled());
  }
  SECTION("a number that nobody has") {
    typeInto(test, pickup->searchEdit(), QStringLiteral("999999999999999"));
    test.keys().enter();
    REQUIRE(soon([&] { return !pickup->bar()->text().isEmpty(); }));
    CHECK_FALSE(pickup->shown().card.id);
  }
  SECTION("another desk's change is said in a bar; rows do not move") {
    REQUIRE(row(first));
    CardChange change;
    change.card = cards.cardOf(second).id;
    change.reason = QStringLiteral("丢了");
    cards.must(Role::Clerk, LoseCard, change);
    test.window().raise();
    auto other = cards.office.anotherDesk(Role::Clerk, QStringLiteral("9"));
    emit test.program().office()->changed({QStringLiteral("card")});
    REQUIRE(soon([&] { return !pickup->bar()->text().isEmpty(); }));
    CHECK(pickup->table()->model()->rowCount() == 2);
    test.keys().press(Qt::Key_F5);
    REQUIRE(soon([&] { return pickup->isSettled() && pickup->table()->model()->rowCount() == 1; }));
    CHECK(pickup->bar()->text().isEmpty());
  }
}

TEST_CASE("To be fetched: cards are laid out, one by one or the whole batch", "[cards]") {
  CardsUnderTest cards;
  const WorkerId first = cards.enter(1), second = cards.enter(2);
  cards.printed({first, second});
  ProgramUnderTest test(cards.office, Role::CardStaff);
  PickupSegment* pickup = pickupOf(test);
  pickup->showPart(PickupSegment::ToLayOut);
  REQUIRE(soon([&] { return pickup->isSettled() && pickup->table()->model()->rowCount() == 2; }));
  pickup->table()->setFocus();
  SECTION("those chosen") {
    REQUIRE(pickup->table()->selectId(cards.cardOf(second).id.value()));
    REQUIRE(soon([&] { return pickup->isSettled() && pickup->shown().worker == second; }));
    test.keys().press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return cards.cardOf(second).state == CardState::AtDesk; }));
    CHECK(cards.cardOf(first).state == CardState::Printed);
  }
  SECTION("the batch") {
    REQUIRE(soon([&] { return pickup->isSettled() && pickup->shown().card.id.isValid(); }));
    test.keys().press(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(soon([&] { return cards.cardOf(second).state == CardState::AtDesk; }));
    CHECK(cards.cardOf(first).state == CardState::AtDesk);
    REQUIRE(soon([&] { return pickup->isSettled() && pickup->table()->model()->rowCount() == 0; }));
  }
}

TEST_CASE("Cards go to the manager of the crew against a list, and come back signed", "[cards]") {
  CardsUnderTest cards;
  const WorkerId first = cards.enter(1), second = cards.enter(2), third = cards.enter(3);
  cards.atDesk({first, second, third});
  ProgramUnderTest test(cards.office, Role::Clerk);
  PickupSegment* pickup = pickupOf(test);
  test.keys().press(Qt::Key_M, Qt::ControlModifier);
  auto* hand = sheetOver<HandToManagerSheet>(pickup);
  REQUIRE(soon([&] { return !hand->isAsking() && hand->cards()->model()->rowCount() == 3; }));
  CHECK(hand->crews()->model()->rowCount() == 1);
  CHECK(hand->cards()->selectedIds().size() == 3);
  test.keys().press(Qt::Key_Return);
  REQUIRE(hand->cards()->hasFocus());
  test.keys().press(Qt::Key_Space);  // the first stays at the desk
  CHECK(hand->cards()->selectedIds().size() == 2);
  test.keys().press(Qt::Key_Return, Qt::ControlModifier);
  auto* sheet = sheetOver<SignaturesSheet>(pickup);
  REQUIRE(soon([&] { return sheet->isReady(); }));
  CHECK(sheet->handover().count == 2);
  CHECK(cards.cardOf(first).state == CardState::AtDesk);
  CHECK(cards.cardOf(second).deliveredTo == DeliveredTo::Manager);
  CHECK_FALSE(cards.cardOf(second).inHandOn.isValid());

  SECTION("one of them, with the scan of the list") {
    const QTemporaryDir folder;
    const QString scan = folder.filePath(QStringLiteral("list.png"));
    QFile file(scan);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("\x89PNG\r\n\x1a\n", 8));
    file.close();
    test.dialogs().fileToOpen = scan;
    test.keys().press(Qt::Key_O, Qt::ControlModifier);
    CHECK(sheet->scan()->proofs().size() == 1);
    sheet->table()->setFocus();
    test.keys().press(Qt::Key_Space);
    CHECK(sheet->table()->selectedIds().size() == 1);
    test.keys().press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return sheet->isReady() && sheet->handover().open == 1; }));
    CHECK(sheet->handover().lines.first().how == SignedHow::Signature);
    CHECK(sheet->handover().lines.first().scan.isValid());
    CHECK(cards.cardOf(second).inHandOn == cards.office.today());
    CHECK_FALSE(cards.cardOf(third).inHandOn.isValid());
  }
  SECTION("all at once, and the sheet has done its work") {
    test.keys().press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return pickup->findChild<SignaturesSheet*>() == nullptr; }));
    CHECK(cards.cardOf(second).inHandOn.isValid());
    CHECK(cards.cardOf(third).inHandOn.isValid());
    pickup->showPart(PickupSegment::WithManagers);
    REQUIRE(soon([&] { return pickup->isSettled(); }));
    CHECK(pickup->table()->model()->rowCount() == 0);
  }
  SECTION("the list to be signed is printed, and the print counted") {
    const QTemporaryDir folder;
    const QString pdf = folder.filePath(QStringLiteral("list.pdf"));
    test.keys().press(Qt::Key_P, Qt::ControlModifier);
    QDialog* dialog = nullptr;
    REQUIRE(soon(
        [&] { return (dialog = pickup->findChild<QDialog*>(QStringLiteral("listDialog"))) != nullptr; }));
    test.dialogs().fileToSave = pdf;
    dialog->actions().value(0)->trigger();
    CHECK(QFile(pdf).size() > 3000);
    CHECK(sheet->handover().printed == 1);
    dialog->close();
  }
  SECTION("a day that cannot be is said at its field") {
    sheet->day()->setDate(cards.office.today().addDays(1));
    test.keys().press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return sheet->isReady(); }));
    CHECK(sheet->handover().open == 2);
    CHECK(sheet->isVisible());
    test.keys().press(Qt::Key_Escape);
    REQUIRE(soon([&] { return pickup->findChild<SignaturesSheet*>() == nullptr; }));
    pickup->showPart(PickupSegment::WithManagers);
    REQUIRE(soon([&] { return pickup->isSettled() && pickup->table()->model()->rowCount() == 1; }));
    pickup->table()->setFocus();
    test.keys().press(Qt::Key_Return);
    CHECK(sheetOver<SignaturesSheet>(pickup) != nullptr);
  }
}

TEST_CASE("A signature that was noted wrongly is taken back in the window", "[cards]") {
  CardsUnderTest cards;
  const WorkerId first = cards.enter(1), second = cards.enter(2);
  cards.atDesk({first, second});
  const Handover list = cards.handedOver();
  cards.must(Role::Clerk, NoteSignatures,
             SignHandover{list.id, list.version, {}, SignedHow::Signature, {}, {}});
  const bool later = GENERATE(false, true);
  if (later) cards.nextDays(1);
  ProgramUnderTest test(cards.office, Role::Clerk);
  PickupSegment* pickup = pickupOf(test);
  pickup->showPart(PickupSegment::WithManagers);
  REQUIRE(soon([&] { return pickup->isSettled(); }));
  CHECK(pickup->table()->model()->rowCount() == 0);
  SignaturesSheet* sheet = nullptr;
  if (later) {
    // By the number on the paper, however old.
    typeInto(test, pickup->searchEdit(), list.number.toLower());
    test.keys().enter();
    sheet = sheetOver<SignaturesSheet>(pickup);
  } else {
    test.keys().press(Qt::Key_A, Qt::AltModifier);
    REQUIRE(soon([&] { return pickup->isSettled() && pickup->table()->model()->rowCount() == 1; }));
    pickup->table()->setFocus();
    test.keys().press(Qt::Key_Return);
    sheet = sheetOver<SignaturesSheet>(pickup);
  }
  REQUIRE(soon([&] { return sheet->isReady(); }));
  sheet->table()->setFocus();
  test.keys().press(Qt::Key_Down);
  test.keys().press(Qt::Key_Z, Qt::ControlModifier);
  sheetOver<ReasonSheet>(sheet);
  // More than a reason may have is said while it stands there, and nothing typed is lost.
  test.keys().type(QString(201, QChar(u'错')));
  test.keys().press(Qt::Key_Return);
  REQUIRE(sheet->findChild<ReasonSheet*>() != nullptr);
  test.keys().press(Qt::Key_A, Qt::ControlModifier);
  test.keys().type(QStringLiteral("看错行了"));
  test.keys().press(Qt::Key_Return);
  REQUIRE(soon([&] { return sheet->isReady() && sheet->findChild<ReasonSheet*>() == nullptr; }));
  CHECK(cards.cardOf(first).inHandOn.isValid());
  CHECK(cards.cardOf(second).inHandOn.isValid() == later);
  if (later) {
    // Only a supervisor by now, and that is said.
    CHECK_FALSE(sheet->bar()->text().isEmpty());
    return;
  }
  CHECK(sheet->handover().open == 1);
  CHECK(sheet->table()->currentId() == cards.cardOf(second).id.value());
  CHECK(sheet->story()->isVisible());
  CHECK(sheet->story()->text().contains(QStringLiteral("看错行了")));
  test.keys().press(Qt::Key_Return, Qt::ControlModifier);
  REQUIRE(soon([&] { return pickup->findChild<SignaturesSheet*>() == nullptr; }));
  CHECK(cards.cardOf(second).inHandOn.isValid());
}

TEST_CASE("A card that a manager brings back lies at the desk again", "[cards]") {
  CardsUnderTest cards;
  const WorkerId first = cards.enter(1), second = cards.enter(2);
  cards.atDesk({first, second});
  const Handover list = cards.handedOver();
  ProgramUnderTest test(cards.office, Role::Clerk);
  PickupSegment* pickup = pickupOf(test);
  SECTION("scanned, and handed to its worker who came along") {
    typeInto(test, pickup->searchEdit(), cards.cardOf(first).number);
    test.keys().enter();
    REQUIRE(soon([&] { return pickup->isSettled() && pickup->shown().worker == first; }));
    test.keys().press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return pickup->documentSeen()->hasFocus(); }));
    CHECK(cards.cardOf(first).state == CardState::AtDesk);
    CHECK(cards.cardOf(second).state == CardState::Active);
    test.keys().press(Qt::Key_Space);
    test.keys().press(Qt::Key_Return);
    REQUIRE(soon([&] { return cards.cardOf(first).inHandOn.isValid(); }));
    CHECK(cards.cardOf(first).deliveredTo == DeliveredTo::Worker);
  }
  SECTION("on its list") {
    pickup->showPart(PickupSegment::WithManagers);
    REQUIRE(soon([&] { return pickup->isSettled() && pickup->table()->model()->rowCount() == 1; }));
    pickup->table()->setFocus();
    test.keys().press(Qt::Key_Return);
    auto* sheet = sheetOver<SignaturesSheet>(pickup);
    REQUIRE(soon([&] { return sheet->isReady(); }));
    sheet->table()->setFocus();
    test.keys().press(Qt::Key_Down);
    test.keys().press(Qt::Key_B, Qt::ControlModifier);
    REQUIRE(soon([&] { return sheet->isReady() && sheet->handover().open == 1; }));
    CHECK(cards.cardOf(first).state == CardState::Active);
    CHECK(cards.cardOf(second).state == CardState::AtDesk);
    CHECK(sheet->handover().lines[1].how == SignedHow::CameBack);
    CHECK(sheet->handover().id == list.id);
  }
}

TEST_CASE("A sheet that was refused or left lets other desks' changes be said again", "[cards]") {
  CardsUnderTest cards;
  const WorkerId first = cards.enter(1), second = cards.enter(2);
  cards.atDesk({first, second});
  cards.must(Role::Clerk, HandCardsToManager,
             HandToManager{cards.crew.employer, cards.crew.manager, {}, {cards.cardOf(first).id}, {}});
  ProgramUnderTest test(cards.office, Role::Clerk);
  PickupSegment* pickup = pickupOf(test);
  pickup->showPart(PickupSegment::WithManagers);
  REQUIRE(soon([&] { return pickup->isSettled() && pickup->table()->model()->rowCount() == 1; }));
  pickup->table()->setFocus();
  test.keys().press(Qt::Key_Return);
  auto* sheet = sheetOver<SignaturesSheet>(pickup);
  REQUIRE(soon([&] { return sheet->isReady(); }));
  sheet->day()->setDate(cards.office.today().addDays(1));
  test.keys().press(Qt::Key_Return, Qt::ControlModifier);
  REQUIRE(soon([&] { return sheet->isReady(); }));
  test.keys().press(Qt::Key_Escape);
  REQUIRE(soon([&] { return pickup->findChild<SignaturesSheet*>() == nullptr; }));
  CHECK(soon([&] {
    emit test.program().office()->changed({QStringLiteral("card")});
    return !pickup->bar()->text().isEmpty();
  }));
}

TEST_CASE("The card guide goes along with the card, and a poster to the site", "[cards]") {
  CardsUnderTest cards;
  REQUIRE(
      cards.office
          .tamper(
              "insert into office_info (key, value) values ('phone', '025-83200000') on conflict (key) do "
              "update set value = excluded.value")
          .isEmpty());
  ProgramUnderTest test(cards.office, Role::Clerk);
  PickupSegment* pickup = pickupOf(test);
  const QTemporaryDir folder;
  for (const Qt::KeyboardModifiers keys :
       {Qt::KeyboardModifiers(Qt::ControlModifier), Qt::ControlModifier | Qt::ShiftModifier}) {
    const QString pdf = folder.filePath(QString::number(keys.toInt()) + QStringLiteral(".pdf"));
    test.keys().press(Qt::Key_H, keys);
    QDialog* dialog = nullptr;
    REQUIRE(soon(
        [&] { return (dialog = pickup->findChild<QDialog*>(QStringLiteral("leafletDialog"))) != nullptr; }));
    test.dialogs().fileToSave = pdf;
    dialog->actions().value(0)->trigger();
    CHECK(QFile(pdf).size() > 3000);
    dialog->close();
    REQUIRE(soon([&] { return pickup->findChild<QDialog*>(QStringLiteral("leafletDialog")) == nullptr; }));
  }
}

TEST_CASE("Who may not hand cards over only looks", "[cards]") {
  CardsUnderTest cards;
  const WorkerId first = cards.enter(1);
  cards.atDesk({first});
  ProgramUnderTest test(cards.office, Role::Auditor);
  PickupSegment* pickup = pickupOf(test);
  REQUIRE(soon([&] { return pickup->shown().worker == first; }));
  CHECK_FALSE(pickup->documentSeen()->isVisible());
  for (QAction* each : pickup->segmentActions().first(4)) CHECK_FALSE(each->isVisible());
}
