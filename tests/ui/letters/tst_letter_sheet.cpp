#include <catch2/catch.hpp>

#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>

#include "kit/choice_box.h"
#include "kit/message_bar.h"
#include "kit/paged_table.h"
#include "kit/reason_sheet.h"
#include "kit/record_form.h"
#include "letters/letter_operations.h"
#include "letters/letter_sheet.h"
#include "letters/verify_sheet.h"
#include "shell/main_window.h"
#include "shell/search_popup.h"
#include "support/a_worker.h"
#include "support/test_day.h"
#include "support/ui/gui_driver.h"
#include "support/ui/sheets.h"
#include "workers/worker_page.h"

namespace {

LetterPrinted issued(TestOffice& office, WorkerId worker, Role role = Role::Clerk) {
  IssueLetter asked;
  asked.worker = worker;
  asked.kind = LetterKind::Registration;
  asked.purpose = LetterPurpose::School;
  asked.askedBy = LetterAsker::Self;
  const auto printed = office.as(role).runNow(IssueALetter, asked);
  REQUIRE(printed);
  return *printed;
}

LetterSheet* sheetOn(QWidget* page) {
  LetterSheet* sheet = nullptr;
  REQUIRE(soon([&] { return (sheet = page->findChild<LetterSheet*>()) && sheet->isReady(); }));
  return sheet;
}

QDialog* letterDialog(QWidget* page) {
  QDialog* dialog = nullptr;
  REQUIRE(soon([&] {
    dialog = page->findChild<QDialog*>(QStringLiteral("letterDialog"));
    return dialog && dialog->isVisible();
  }));
  return dialog;
}

void choose(ProgramUnderTest& test, LetterSheet* sheet, const char* key, const char* code) {
  auto* box = qobject_cast<ChoiceBox*>(sheet->form()->field(QLatin1String(key))->editor());
  REQUIRE(box);
  box->setFocus();
  test.keys().type(QLatin1String(code));
  test.keys().enter();
  REQUIRE(box->currentId() == code);
}

void fill(ProgramUnderTest& test, LetterSheet* sheet, const char* key, const char* typed) {
  auto* edit = qobject_cast<QLineEdit*>(sheet->form()->field(QLatin1String(key))->editor());
  REQUIRE(edit);
  edit->setFocus();
  edit->selectAll();
  test.keys().type(QString::fromUtf8(typed));
  test.keys().press(Qt::Key_Tab);
}

bool isWrong(LetterSheet* sheet, const char* key) {
  return sheet->form()->field(QLatin1String(key))->level() == Level::Error;
}

}  // namespace

TEST_CASE("A letter is issued at one key", "[letters]") {
  TestOffice office(Backend::Sqlite);
  const QTemporaryDir folder;
  const Crew crew = aCrew(office);
  const WorkerId worker = enter(office, aWorker().onSite(crew, today.addDays(-20)));
  ProgramUnderTest test(office, Role::Clerk);
  WorkerPage* page = recordOf(test, worker);
  test.keys().press(Qt::Key_T, Qt::ControlModifier);
  LetterSheet* sheet = sheetOn(page);
  const auto count = [&] { return office.count(QStringLiteral("letter")); };

  SECTION("by keyboard: kind, for whom, who asked; then it lies there to be printed once") {
    test.keys().press(Qt::Key_3, Qt::AltModifier);
    choose(test, sheet, "for", "hospital");
    choose(test, sheet, "askedBy", "self");
    test.keys().press(Qt::Key_Return, Qt::ControlModifier);
    QDialog* dialog = letterDialog(page);
    CHECK(count() == 1);
    CHECK(office.value(QStringLiteral("select kind from letter")).toString() == "cover");
    CHECK(office.value(QStringLiteral("select from_on from letter")).toString() == "2026-11-05");
    const QString pdf = folder.filePath(QStringLiteral("letter.pdf"));
    test.dialogs().fileToSave = pdf;
    QAction* print = dialog->actions().value(0);
    REQUIRE(print);
    print->trigger();
    CHECK(QFile(pdf).size() > 5000);
    CHECK_FALSE(print->isEnabled());
    REQUIRE(soon([&] { return page->findChild<LetterSheet*>() == nullptr; }));
  }
  SECTION("the kind by Alt and a digit, wherever the focus is; days are asked only where they count") {
    CHECK_FALSE(sheet->form()->field(QStringLiteral("from"))->isVisible());
    sheet->form()->field(QStringLiteral("addressee"))->editor()->setFocus();
    test.keys().press(Qt::Key_2, Qt::AltModifier);
    CHECK(sheet->kindRow()->currentId() == "employment");
    CHECK(sheet->form()->field(QStringLiteral("from"))->isVisible());
    CHECK(sheet->form()->values().value(QLatin1String("from")) == "2026-11-05");
    CHECK(sheet->form()->values().value(QLatin1String("to")) == "2026-11-25");
    CHECK(sheet->form()->field(QStringLiteral("addressee"))->isBlank());
    test.keys().press(Qt::Key_1, Qt::AltModifier);
    CHECK(sheet->kindRow()->currentId() == "registration");
  }
  SECTION("the preview follows, without the whole number") {
    test.keys().press(Qt::Key_3, Qt::AltModifier);
    REQUIRE(soon([&] { return sheet->draft().kind == LetterKind::Cover; }));
    REQUIRE(sheet->draft().facts.days.size() == 2);
    CHECK(sheet->draft().facts.days.first().injury == Answer::NeedsEvidence);
    CHECK(sheet->draft().facts.idNumber.contains(u'*'));
    CHECK(sheet->previewPages() >= 1);
    fill(test, sheet, "from", "20261125");
    REQUIRE(soon([&] { return sheet->draft().facts.days.size() == 1; }));
    fill(test, sheet, "addressee", "市第一医院");
    REQUIRE(soon([&] { return sheet->draft().addressee == "市第一医院"; }));
  }
  SECTION("what is wrong is said at its field, and nothing is issued") {
    test.keys().press(Qt::Key_3, Qt::AltModifier);
    test.keys().press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(isWrong(sheet, "for"));
    CHECK(isWrong(sheet, "askedBy"));
    choose(test, sheet, "for", "other");
    choose(test, sheet, "askedBy", "authorised");
    fill(test, sheet, "to", "20261126");
    test.keys().press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(isWrong(sheet, "to"));
    CHECK(isWrong(sheet, "addressee"));
    CHECK(isWrong(sheet, "askedName"));
    CHECK(isWrong(sheet, "askedPaper"));
    CHECK(sheet->isVisible());
    CHECK(count() == 0);
  }
  SECTION("two Enters issue one letter") {
    choose(test, sheet, "for", "police");
    choose(test, sheet, "askedBy", "self");
    test.keys().press(Qt::Key_Return, Qt::ControlModifier);
    if (page->findChild<LetterSheet*>() == sheet && sheet->isVisible())
      test.keys().press(Qt::Key_Return, Qt::ControlModifier);
    letterDialog(page);
    CHECK(count() == 1);
  }
  SECTION("Esc issues nothing") {
    test.keys().press(Qt::Key_Escape);
    REQUIRE(soon([&] { return page->findChild<LetterSheet*>() == nullptr; }));
    CHECK(count() == 0);
  }
}

TEST_CASE("Letters that were issued are printed again and made void", "[letters]") {
  TestOffice office(Backend::Sqlite);
  const WorkerId worker = enter(office, aWorker());
  issued(office, worker);
  const auto prints = [&] { return office.count(QStringLiteral("letter_print")); };
  const auto isVoid = [&] {
    return office.value(QStringLiteral("select count(*) from letter where voided_at is not null")).toInt() ==
           1;
  };
  SECTION("by who issued it") {
    ProgramUnderTest test(office, Role::Clerk);
    WorkerPage* page = recordOf(test, worker);
    test.keys().press(Qt::Key_T, Qt::ControlModifier);
    LetterSheet* sheet = sheetOn(page);
    REQUIRE(sheet->table()->model()->rowCount() == 1);
    SECTION("again only with a reason, and counted") {
      test.keys().press(Qt::Key_R, Qt::AltModifier);
      REQUIRE(sheet->findChild<ReasonSheet*>());
      test.keys().press(Qt::Key_Return, Qt::ControlModifier);
      CHECK(prints() == 1);
      test.keys().type(QStringLiteral("丢了"));
      test.keys().press(Qt::Key_Return, Qt::ControlModifier);
      letterDialog(page);
      CHECK(prints() == 2);
    }
    SECTION("void, and then neither printed nor made void again") {
      test.keys().press(Qt::Key_V, Qt::AltModifier);
      test.keys().type(QStringLiteral("开错了"));
      test.keys().press(Qt::Key_Return, Qt::ControlModifier);
      REQUIRE(soon(isVoid));
      REQUIRE(soon([&] { return !sheet->bar()->text().isEmpty() && !sheet->findChild<ReasonSheet*>(); }));
      test.keys().press(Qt::Key_R, Qt::AltModifier);
      CHECK_FALSE(sheet->findChild<ReasonSheet*>());
    }
  }
  SECTION("not by another clerk: it is said in words") {
    issued(office, worker, Role::Supervisor);
    ProgramUnderTest test(office, Role::Clerk);
    WorkerPage* page = recordOf(test, worker);
    test.keys().press(Qt::Key_T, Qt::ControlModifier);
    LetterSheet* sheet = sheetOn(page);
    test.keys().press(Qt::Key_V, Qt::AltModifier);
    test.keys().type(QStringLiteral("开错了"));
    test.keys().press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return sheet->bar()->text().contains(QStringLiteral("supervisor")); }));
    CHECK_FALSE(isVoid());
  }
}

TEST_CASE("The search box takes the code of a letter", "[letters]") {
  TestOffice office(Backend::Sqlite);
  const WorkerId worker = enter(office, aWorker());
  const LetterPrinted letter = issued(office, worker);
  ProgramUnderTest test(office, Role::Inspector);
  const auto typed = [&](const QString& code) {
    test.keys().press(Qt::Key_K, Qt::ControlModifier);
    test.keys().type(code);
    REQUIRE(soon([&] { return test.window().searchPopup()->count() == 1; }));
    test.keys().press(Qt::Key_Return);
    VerifySheet* sheet = nullptr;
    REQUIRE(soon([&] { return (sheet = test.window().findChild<VerifySheet*>()) != nullptr; }));
    return sheet;
  };
  SECTION("genuine: what it states is shown") {
    const VerifySheet* sheet = typed(letter.code.toLower());
    CHECK(sheet->verified().verdict == LetterVerdict::Genuine);
    test.keys().press(Qt::Key_Return);
    CHECK(soon([&] { return test.window().findChild<VerifySheet*>() == nullptr; }));
  }
  SECTION("mistyped: it is said so") {
    QString wrong = letter.code;
    wrong[0] = wrong[0] == u'2' ? u'3' : u'2';
    CHECK(typed(wrong)->verified().verdict == LetterVerdict::Mistyped);
  }
}

TEST_CASE("Who may not register issues no letter", "[letters]") {
  TestOffice office(Backend::Sqlite);
  const WorkerId worker = enter(office, aWorker());
  ProgramUnderTest test(office, Role::Auditor);
  WorkerPage* page = recordOf(test, worker);
  for (const QAction* action : page->pageActions())
    if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_T)) CHECK_FALSE(action->isVisible());
}
