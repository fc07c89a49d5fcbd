#include <catch2/catch.hpp>

#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>

#include "kit/buttons.h"
#include "kit/choice_box.h"
#include "kit/message_bar.h"
#include "kit/reason_sheet.h"
#include "kit/step_edit.h"
#include "shell/main_window.h"
#include "support/ui/card_window.h"

namespace {

QAction* actionOf(CardsPage& page, const QKeySequence& key) {
  for (QAction* each : page.pageActions())
    if (each->shortcut() == key) return each;
  return nullptr;
}

}  // namespace

TEST_CASE("The queue in the window: by time left, filtered, and what is chosen stays chosen", "[cards]") {
  CardWindow test;
  test.enterMany(0, 2);
  test.nextDays(9);  // those two are late now
  test.enterMany(2, 11);
  test.start();
  QueuePanel& queue = test.queue();
  const auto rows = [&] { return queue.model()->rowCount(); };

  SECTION("late ones first, the days that are counted one by one") {
    REQUIRE(rows() == 13);
    CHECK(queue.counts().overdue == 2);
    const ListCell first = queue.model()->row(0)->cells.first();
    CHECK(first.chip == ChipKind::Error);
    CHECK(first.toolTip.contains(QStringLiteral("11-26")));
    CHECK(queue.model()->row(2)->cells.first().chip == ChipKind::Wait);
    CHECK_FALSE(queue.table()->accessibleDescription().isEmpty());
  }
  SECTION("each filter shows as many as it counts") {
    queue.filter()->setCurrent(1);
    REQUIRE(soon([&] { return test.isQuiet() && rows() == queue.counts().overdue; }));
    queue.filter()->setCurrent(2);
    REQUIRE(soon([&] { return test.isQuiet() && rows() == queue.counts().today; }));
    queue.filter()->setCurrent(3);
    REQUIRE(soon([&] { return test.isQuiet() && rows() == 0; }));
    queue.filter()->setCurrent(0);
    REQUIRE(soon([&] { return test.isQuiet() && rows() == queue.counts().all; }));
  }
  SECTION("arrows only move; Space chooses, also past what a filter hides") {
    test.press(Qt::Key_Down);
    CHECK(queue.chosen().isEmpty());
    test.press(Qt::Key_End);
    test.press(Qt::Key_Space);
    REQUIRE(queue.chosen().size() == 1);
    const CardId chosen = queue.chosen().first().card.id;
    test.press(Qt::Key_Home);
    test.press(Qt::Key_Down, Qt::ShiftModifier);
    CHECK(queue.chosen().size() == 3);
    queue.filter()->setCurrent(1);
    REQUIRE(soon([&] { return test.isQuiet() && rows() == 2; }));
    CHECK(queue.chosen().size() == 3);
    CHECK(queue.chosen().last().card.id == chosen);
    test.press(Qt::Key_F5);
    CHECK(queue.chosen().size() == 3);
  }
  SECTION("a sheet is filled by due day, as many as its places from the first") {
    test.press(Qt::Key_G, Qt::ControlModifier);
    CHECK(queue.chosen().size() == 10);
    CHECK(queue.chosen().first().clock.handLeft < 0);
    test.work().preview()->fromEdit()->setFocus();
    test.press(Qt::Key_Up);
    test.press(Qt::Key_Up);
    queue.table()->setFocus();
    test.press(Qt::Key_G, Qt::ControlModifier);
    CHECK(queue.chosen().size() == 8);
    test.press(Qt::Key_B, Qt::ControlModifier);
    REQUIRE(test.work().batch());
    CHECK(test.batch().firstPlace == 3);
    CHECK(test.batch().places.first().place == 3);
    CHECK(queue.chosen().isEmpty());
    CHECK(soon([&] { return test.isQuiet() && rows() == 5; }));
  }
  SECTION("without anybody chosen there is no batch") {
    test.press(Qt::Key_B, Qt::ControlModifier);
    CHECK_FALSE(test.work().batch());
    CHECK_FALSE(queue.bar()->text().isEmpty());
  }
  SECTION("an unfit photo leaves the queue with its reason, and comes back to it") {
    const QString name = test.namesInQueue().first();
    test.press(Qt::Key_U);
    REQUIRE(test.making().findChild<ReasonSheet*>());
    test.keys().type(QStringLiteral("看不清"));
    test.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return test.isQuiet() && queue.wantingCount() == 1; }));
    CHECK_FALSE(test.namesInQueue().contains(name));
    CHECK(test.office.value(QStringLiteral("select reason from card_step order by id desc limit 1"))
              .toString() == QStringLiteral("看不清"));
    queue.filter()->setCurrent(4);
    REQUIRE(soon([&] { return test.isQuiet() && test.namesInQueue() == QStringList{name}; }));
    CHECK_FALSE(actionOf(test.page(), Qt::CTRL | Qt::Key_G)->isEnabled());
  }
  SECTION("who wants no card is out of the queue") {
    test.press(Qt::Key_X);
    test.keys().type(QStringLiteral("要走了"));
    test.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(soon([&] { return test.isQuiet() && queue.wantingCount() == 1 && rows() == 12; }));
  }
  SECTION("what another desk does moves no row; it is said, and F5 reads it") {
    const QueueLine last = *queue.currentLine();
    Office& same = *test.program->program().office();
    REQUIRE(same.runNow(RefuseCard, CardChange{last.card.id, {}, 0, QStringLiteral("不要")}));
    REQUIRE(soon([&] { return !queue.bar()->text().isEmpty(); }));
    CHECK(rows() == 13);
    test.press(Qt::Key_F5);
    CHECK(soon([&] { return test.isQuiet() && rows() == 12; }));
    CHECK(queue.bar()->text().isEmpty());
  }
}

TEST_CASE("A batch before it is printed: one more, one less, dissolved", "[cards]") {
  CardWindow test;
  test.enterMany(0, 5);
  test.start();
  test.makeBatch(3);
  CHECK(test.state() == "open");

  SECTION("one less") {
    const QString name = test.batch().places.first().workerName;
    test.press(Qt::Key_Delete);
    CHECK(test.batch().cards == 2);
    CHECK(soon([&] { return test.isQuiet() && test.namesInQueue().contains(name); }));
  }
  SECTION("two more") {
    test.queue().table()->setFocus();
    test.press(Qt::Key_A, Qt::ControlModifier);
    test.press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(soon([&] { return test.isQuiet() && test.batch().cards == 5; }));
    CHECK(soon([&] { return test.isQuiet() && test.namesInQueue().isEmpty(); }));
  }
  SECTION("dissolved, all are back") {
    test.press(Qt::Key_D, Qt::ControlModifier);
    CHECK_FALSE(test.work().batch());
    CHECK(soon([&] { return test.isQuiet() && test.namesInQueue().size() == 5; }));
  }
  SECTION("a card that another desk took meanwhile is named, and nothing is made") {
    const auto desk = test.office.anotherDesk(Role::CardStaff, QStringLiteral("9"));
    test.queue().table()->setFocus();
    test.press(Qt::Key_A, Qt::ControlModifier);
    REQUIRE(test.queue().chosen().size() == 2);
    MakeBatch theirs;
    theirs.cards = {test.queue().chosen().first().card.id};
    REQUIRE(desk->runNow(MakeCardBatch, theirs));
    const qint64 before = test.office.count(QStringLiteral("card_batch"));
    test.press(Qt::Key_B, Qt::ControlModifier);
    CHECK_FALSE(test.queue().bar()->text().isEmpty());
    CHECK(test.office.count(QStringLiteral("card_batch")) == before);
  }
  SECTION("a batch that another desk changed is said to be changed; a step on the old one changes nothing") {
    const auto desk = test.office.anotherDesk(Role::CardStaff, QStringLiteral("9"));
    const BatchCard out{test.batch().id, test.batch().version, test.batch().places.last().card};
    REQUIRE(desk->runNow(TakeOutOfBatch, out));
    test.press(Qt::Key_D, Qt::ControlModifier);
    REQUIRE(soon([&] { return test.work().batch() && test.batch().cards == 2; }));
    CHECK(test.state() == "open");
    CHECK_FALSE(test.work().panel()->bar()->text().isEmpty());
  }
}

TEST_CASE("A batch is printed only by a signing desk, and what will be wrong is said first", "[cards]") {
  CardWindow test;
  const QTemporaryDir folder;
  const QString pdf = folder.filePath(QStringLiteral("cards.pdf"));

  SECTION("no signing desk, no print") {
    test.enterMany(0, 1);
    test.start(Role::CardStaff, false);
    test.makeBatch(1);
    test.printInto(pdf);
    CHECK(test.state() == "open");
    CHECK_FALSE(test.work().preview()->bar()->text().isEmpty());
    CHECK_FALSE(QFile::exists(pdf));
  }
  SECTION("a damaged photo is told by its place; printed only when it is to be all the same") {
    test.enterMany(0, 1);
    test.enter(1, aJpeg());
    test.start();
    test.makeBatch(2);
    test.printInto(pdf);
    CHECK(test.state() == "open");
    const QString said = test.work().preview()->bar()->text();
    CHECK(said.contains(test.batch().places.last().workerName));
    CHECK_FALSE(said.contains(test.batch().places.first().workerName));
    test.program->dialogs().fileToSave = pdf;
    emit test.work().preview()->bar()->actionTriggered();
    REQUIRE(soon([&] { return test.isQuiet() && test.state() == "printed"; }));
    CHECK(QFile(pdf).size() > 10000);
  }
  SECTION("a rare character that no font has is told") {
    WorkerBuilder builder = aWorker().named("赵𱍐明").onSite(test.crew, test.office.today());
    builder.visit().photoJpeg = aJpeg();
    const auto done = test.office.as(Role::Clerk).runNow(RegisterWorker, NewWorker(builder));
    REQUIRE(done);
    test.start();
    test.makeBatch(1);
    test.printInto(pdf);
    CHECK(test.state() == "open");
    CHECK(test.work().preview()->bar()->text().contains(QStringLiteral("𱍐")));
  }
  SECTION("a signature that fails stops the print with its reason") {
    test.enterMany(0, 2);
    test.start();
    test.making().setSigner([](const CardPrintData&) -> Result<QByteArray> {
      return refuse(conflict("key", {"The key is locked.", {}}));
    });
    test.makeBatch(2);
    test.printInto(pdf);
    CHECK(test.state() == "open");
    CHECK_FALSE(QFile::exists(pdf));
    CHECK(test.work().preview()->bar()->text().contains(QStringLiteral("The key is locked.")));
  }
  SECTION("where the file cannot be written nothing leaves the queue") {
    test.enterMany(0, 1);
    test.start();
    test.makeBatch(1);
    test.printInto(folder.filePath(QStringLiteral("no/such/folder.pdf")));
    REQUIRE(soon([&] { return test.isQuiet() && test.state() == "printed"; }));
    CHECK(test.work().preview()->bar()->text().contains(QStringLiteral("folder.pdf")));
    test.press(Qt::Key_N);
    CHECK(test.state() == "closed");
    CHECK(soon([&] { return test.isQuiet() && test.namesInQueue().size() == 1; }));
  }
}

TEST_CASE("What the page has to say makes it no higher than the window", "[cards]") {
  CardWindow test;
  const QTemporaryDir folder;
  test.enterMany(0, 14);
  test.start();
  test.program->window().resize(1366, 702);
  test.makeBatch(10);
  test.printInto(folder.filePath(QStringLiteral("cards.pdf")));
  REQUIRE(soon([&] { return test.isQuiet() && test.state() == "printed"; }));
  test.press(Qt::Key_Space);
  REQUIRE(test.work().panel()->reason()->hasFocus());
  test.work().preview()->bar()->showMessage(
      ChipKind::Warn, QStringLiteral("这一位的照片不能用，请先补一张照片再印。").repeated(4));
  for (const char* each : {"batches", "pickup", "hunt", "promise", "queue"}) {
    CAPTURE(each);
    REQUIRE(test.page().showSegment(QLatin1String(each)));
    CHECK(soon([&] { return test.page().height() == test.page().parentWidget()->height(); }));
    CHECK_FALSE(test.page().hasHeightForWidth());  // a sentence that wraps takes its room from a table
  }
  CHECK(test.page().parentWidget()->height() > 500);
}

TEST_CASE("What came out of the printer: a word for each place, kept at once", "[cards]") {
  CardWindow test;
  const QTemporaryDir folder;
  test.enterMany(0, 4);
  test.start();
  test.makeBatch(4);
  test.printInto(folder.filePath(QStringLiteral("cards.pdf")));
  REQUIRE(soon([&] { return test.isQuiet() && test.state() == "printed"; }));
  REQUIRE(test.work().panel()->table()->hasFocus());
  const QString second = test.batch().places.at(1).workerName;
  const auto confirmWords = [&] { return actionOf(test.page(), Qt::CTRL | Qt::Key_Return)->text(); };
  CHECK(confirmWords().contains(u'4'));

  SECTION("one spoiled: Space, its reason, Enter; then all others are good and he is at the head again") {
    test.press(Qt::Key_Down);
    test.press(Qt::Key_Space);
    REQUIRE(test.work().panel()->reason()->hasFocus());
    test.press(Qt::Key_Down);
    test.press(Qt::Key_Return);
    REQUIRE(soon([&] { return test.batch().places.at(1).result == PlaceResult::Spoiled; }));
    CHECK(test.batch().places.at(1).reason == test.work().panel()->reason()->text());
    CHECK(confirmWords().contains(u'3'));
    REQUIRE(test.work().panel()->table()->hasFocus());
    test.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(test.state() == "closed");
    CHECK(test.batch().good == 3);
    CHECK(test.batch().spoiled == 1);
    REQUIRE(soon([&] { return test.isQuiet() && test.namesInQueue() == QStringList{second}; }));
    CHECK(soon([&] { return test.isQuiet() && test.queue().counts().reprints == 1; }));
    CHECK(test.queue().bar()->text().isEmpty());
  }
  SECTION("Space twice is good again") {
    test.press(Qt::Key_Space);
    test.press(Qt::Key_Return);
    REQUIRE(soon([&] { return test.batch().places.first().result == PlaceResult::Spoiled; }));
    test.press(Qt::Key_Space);
    CHECK(test.batch().places.first().result == PlaceResult::Good);
  }
  SECTION("Esc in the reason leaves the place as it was") {
    test.press(Qt::Key_Space);
    test.press(Qt::Key_Escape);
    CHECK(test.batch().places.first().result == PlaceResult::Open);
    CHECK(test.work().panel()->table()->hasFocus());
  }
  SECTION("confirming while a reason is asked for confirms nothing, and the place is spoiled") {
    test.press(Qt::Key_Space);
    test.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return test.batch().places.first().result == PlaceResult::Spoiled; }));
    CHECK(test.state() == "printed");
  }
  SECTION("the printer failed here: before it good, itself spoiled, after it back in the queue") {
    test.press(Qt::Key_Down);
    test.press(Qt::Key_F);
    REQUIRE(test.making().findChild<ReasonSheet*>());
    test.keys().type(QStringLiteral("卡住了"));
    test.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return test.isQuiet() && test.state() == "closed"; }));
    CHECK(test.batch().good == 1);
    CHECK(test.batch().spoiled == 1);
    CHECK(test.batch().notPrinted == 2);
    CHECK(soon([&] { return test.isQuiet() && test.namesInQueue().size() == 3; }));
    CHECK(test.namesInQueue().first() == second);
  }
  SECTION("after the program ended it waits just so, what was said included") {
    test.press(Qt::Key_Space);
    test.press(Qt::Key_Return);
    REQUIRE(soon([&] { return test.batch().places.first().result == PlaceResult::Spoiled; }));
    test.close();
    test.start();
    REQUIRE(soon([&] { return test.isQuiet() && test.work().batch(); }));
    CHECK(test.state() == "printed");
    CHECK(test.batch().places.first().result == PlaceResult::Spoiled);
    test.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(test.batch().good == 3);
  }
  SECTION("printed again only with a reason, and counted; from the list of batches as well") {
    REQUIRE(test.page().showSegment(QStringLiteral("batches")));
    BatchesSegment& batches = test.batches();
    REQUIRE(soon([&] { return batches.model()->rowCount() == 1; }));
    batches.table()->selectRow(0);
    REQUIRE(soon([&] { return batches.work()->batch() && batches.work()->isExamined(); }));
    batches.table()->setFocus();
    const QString again = folder.filePath(QStringLiteral("again.pdf"));
    test.program->dialogs().fileToSave = again;
    test.keys().press(Qt::Key_P, Qt::ControlModifier);
    REQUIRE(batches.findChild<ReasonSheet*>());
    test.keys().press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(test.office.count(QStringLiteral("card_batch_print")) == 1);
    test.keys().type(QStringLiteral("没出来"));
    test.keys().press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return QFile(again).size() > 10000 && !batches.work()->isBusy(); }));
    CHECK(test.office.count(QStringLiteral("card_batch_print")) == 2);
    CHECK(batches.work()->batch()->prints.last().reason == QStringLiteral("没出来"));
  }
}

TEST_CASE("Offsets and paper stay with the printer and the side", "[cards]") {
  CardWindow test;
  QSettings().remove(QStringLiteral("cards"));
  test.start();
  PreviewPanel* preview = test.work().preview();
  StepEdit* right = preview->rightEdit();
  right->setFocus();
  right->selectAll();
  test.keys().type(QStringLiteral("0.4"));
  test.press(Qt::Key_Tab);
  CHECK(preview->job().printing.front.right == Approx(0.4));
  CHECK(preview->job().printing.back.right == Approx(0));
  auto* sides = preview->findChild<SegmentBar*>();
  REQUIRE(sides);
  sides->setCurrent(1);
  CHECK(right->value() == 0);
  right->setFocus();
  test.press(Qt::Key_Down);
  CHECK(preview->job().printing.back.right == Approx(-0.1));
  right->selectAll();
  test.keys().type(QStringLiteral("99"));
  test.press(Qt::Key_Tab);
  CHECK(preview->job().printing.back.right == Approx(5.0));

  SECTION("a new start finds them") {
    test.close();
    test.start();
    CHECK(test.work().preview()->job().printing.front.right == Approx(0.4));
    CHECK(test.work().preview()->job().printing.back.right == Approx(5.0));
  }
  SECTION("other paper has its own") {
    preview->paperChoice()->setCurrentId(QStringLiteral("card"));
    CHECK(preview->layout() == BatchLayout::Single);
    CHECK(preview->job().printing.front.right == Approx(0));
  }
  SECTION("the calibration page is a page for each side") {
    const QTemporaryDir folder;
    const QString pdf = folder.filePath(QStringLiteral("calibration.pdf"));
    test.program->dialogs().fileToSave = pdf;
    test.work().actions().last()->trigger();
    REQUIRE(soon([&] { return test.isQuiet(); }));
    CHECK(QFile(pdf).size() > 2000);
  }
}

TEST_CASE("Supervisor and auditor look on; a clerk has no making of cards", "[cards]") {
  CardWindow test;
  test.enterMany(0, 2);
  SECTION("looking on") {
    const Role role = GENERATE(Role::Supervisor, Role::Auditor);
    test.start(role, false);
    CHECK(test.namesInQueue().size() == 2);
    for (const QKeySequence& key :
         {QKeySequence(Qt::CTRL | Qt::Key_B), QKeySequence(Qt::CTRL | Qt::Key_G),
          QKeySequence(Qt::CTRL | Qt::Key_P), QKeySequence(Qt::CTRL | Qt::Key_Return)}) {
      QAction* action = actionOf(test.page(), key);
      REQUIRE(action);
      CHECK_FALSE(action->isVisible());
    }
    test.press(Qt::Key_A, Qt::ControlModifier);
    test.press(Qt::Key_B, Qt::ControlModifier);
    CHECK(test.office.count(QStringLiteral("card_batch")) == 0);
  }
  SECTION("a clerk") {
    test.program = std::make_unique<ProgramUnderTest>(test.office, Role::Clerk);
    auto* page = qobject_cast<CardsPage*>(test.program->window().page(QStringLiteral("cards")));
    CHECK((!page || !page->segment(QStringLiteral("queue"))));
  }
}
