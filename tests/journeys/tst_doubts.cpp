#include <catch2/catch.hpp>

#include "corrections/correct_sheet.h"
#include "corrections/correction_operations.h"
#include "corrections/decide_sheet.h"
#include "corrections/proof_row.h"
#include "corrections/twin_sheet.h"
#include "desk/desk_page.h"
#include "kit/choice_box.h"
#include "kit/form_grid.h"
#include "kit/message_bar.h"
#include "kit/record_form.h"
#include "shell/main_window.h"
#include "support/a_worker.h"
#include "support/ui/gui_driver.h"
#include "support/ui/sheets.h"
#include "workers/counter_form.h"
#include "workers/counter_page.h"
#include "workers/match_panel.h"

// What a clerk may not decide alone: that a number on file is another person's as well, and that somebody on
// file has another number than the office thought.

namespace {

const char* const hisNumber = "329921198305120717";

QString nameAtTheCounter(ProgramUnderTest& test) {
  return test.counter().form().fields().edit<FieldEdit>("person.name")->text();
}

/// Number, name and Hukou of whoever stands there; told by his presence, without a job.
void fillPerson(ProgramUnderTest& test, const char* name) {
  REQUIRE(test.goTo("person.name"));
  test.keys().type(QString::fromUtf8(name));
  REQUIRE(test.goTo("person.hukouAddress"));
  test.keys().type(QStringLiteral("西岭省柳河县白石镇柏杨村4组"));
}

void comesWithoutJob(ProgramUnderTest& test) {
  test.counter().form().fields().edit<RadioRow>("job")->setCurrentId(QStringLiteral("none"));
  REQUIRE(test.goTo("initiative"));
  test.keys().press(Qt::Key_1, Qt::AltModifier);
  REQUIRE(test.goTo("told"));
  test.keys().press(Qt::Key_1, Qt::AltModifier);
}

}  // namespace

TEST_CASE("A second person with a number on file: asked for at the counter, registered by the supervisor",
          "[journey][corrections]") {
  TestOffice office(Backend::Sqlite);
  const QTemporaryDir folder;
  REQUIRE(office.as(Role::Clerk).runNow(RegisterWorker, NewWorker(aWorker().phone("19900000591"))));
  {
    ProgramUnderTest test(office, Role::Clerk);
    REQUIRE(soon([&] { return test.focusedField() == QLatin1String("person.idNumber"); }));
    test.keys().type(QLatin1String(hisNumber));
    REQUIRE(soon([&] { return test.counter().isSettled() && test.counter().visit().known.has_value(); }));
    REQUIRE(nameAtTheCounter(test) == QStringLiteral("陈大川"));

    test.keys().press(Qt::Key_N, Qt::ControlModifier);
    CHECK(test.counter().visit().twin);
    CHECK_FALSE(test.counter().visit().known.has_value());
    // Nothing of the one on file stays behind, but what the number itself says.
    CHECK(nameAtTheCounter(test).isEmpty());
    CHECK(test.counter().form().fields().edit<FieldEdit>("person.phone")->text().isEmpty());
    CHECK(test.counter().form().fields().edit<DateEdit>("person.birthDate")->date() == QDate(1983, 5, 12));
    fillPerson(test, "吴长河");
    comesWithoutJob(test);
    REQUIRE(test.isSettled());
    test.keys().press(Qt::Key_Return, Qt::ControlModifier);
    auto* sheet = sheetOn<TwinSheet>(&test.counter());
    CHECK(office.count(QStringLiteral("worker")) == 1);

    test.keys().type(QStringLiteral("worker"));
    test.keys().enter();
    test.keys().press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(sheet->isVisible());  // the reason is missing
    auto* reason = qobject_cast<FieldEdit*>(sheet->form()->field(QStringLiteral("reason"))->editor());
    REQUIRE(reason);
    reason->setFocus();
    test.keys().type(QStringLiteral("两地发证重号"));
    test.keys().press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return sheet->bar()->isVisible(); }));  // and so is the proof
    test.dialogs().fileToOpen = aScan(folder);
    test.keys().press(Qt::Key_O, Qt::ControlModifier);
    CHECK(sheet->proofs()->proofs().size() == 1);
    test.keys().press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return office.count(QStringLiteral("correction")) == 1; }));
    REQUIRE(soon([&] { return nameAtTheCounter(test).isEmpty(); }));
    CHECK(test.counter().form().bar().text().contains(QStringLiteral("吴长河")));
    CHECK(office.count(QStringLiteral("worker")) == 1);
  }
  ProgramUnderTest test(office, Role::Supervisor);
  test.window().showPage(QStringLiteral("desk"));
  auto* desk = qobject_cast<DeskPage*>(test.window().page(QStringLiteral("desk")));
  REQUIRE(desk);
  const auto pending = office.as(Role::Supervisor).runNow(ListCorrections, {});
  REQUIRE(pending);
  emit desk->decisionRequested(pending->lines.first().id);
  auto* decision = sheetOn<DecideSheet>(desk);
  REQUIRE(soon([&] { return decision->isReady(); }));
  test.keys().press(Qt::Key_Return, Qt::ControlModifier);
  REQUIRE(soon([&] { return decision->bar()->isVisible(); }));  // two persons: said once more
  emit decision->bar()->actionTriggered();
  CHECK(soon([&] { return office.count(QStringLiteral("worker")) == 2; }));
}

TEST_CASE("It is he, with another number than on file: the visit is saved, the number is asked for",
          "[journey][corrections]") {
  TestOffice office(Backend::Sqlite);
  const QTemporaryDir folder;
  REQUIRE(office.as(Role::Clerk).runNow(RegisterWorker, NewWorker(aWorker().born(QDate(1983, 5, 12), 73))));
  ProgramUnderTest test(office, Role::Clerk);
  REQUIRE(soon([&] { return test.focusedField() == QLatin1String("person.idNumber"); }));
  test.keys().type(QLatin1String(hisNumber));
  REQUIRE(test.isSettled());
  fillPerson(test, "陈大川");
  REQUIRE(soon([&] { return test.counter().isSettled() && test.counter().match().asksQuestion(); }));
  test.keys().press(Qt::Key_M, Qt::ControlModifier);
  REQUIRE(soon([&] { return test.counter().visit().known.has_value() && test.counter().isSettled(); }));
  const auto number = [&] { return test.counter().form().fields().edit<IdEdit>("person.idNumber")->value(); };
  CHECK(number() == numberOf(QDate(1983, 5, 12), 73));
  REQUIRE(test.counter().form().bar().isVisible());

  SECTION("the correction is asked for from where he stands") {
    emit test.counter().form().bar().actionTriggered();
    auto* sheet = sheetOn<CorrectSheet>(&test.counter());
    REQUIRE(soon([&] { return sheet->isReady(); }));
    CHECK(sheet->form()->values().value(QLatin1String("idNumber")).toString() == QLatin1String(hisNumber));
    auto* asker = qobject_cast<ChoiceBox*>(sheet->why()->field(QStringLiteral("askedBy"))->editor());
    asker->setFocus();
    test.keys().type(QStringLiteral("worker"));
    test.keys().enter();
    qobject_cast<FieldEdit*>(sheet->why()->field(QStringLiteral("reason"))->editor())->setFocus();
    test.keys().type(QStringLiteral("换发身份证"));
    sheet->proofs()->attach(aScan(folder));
    test.keys().press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return office.count(QStringLiteral("correction")) == 1; }));
    CHECK(office.value(QStringLiteral("select state from correction")).toString() == "pending");
    CHECK(number() == numberOf(QDate(1983, 5, 12), 73));
  }
  SECTION("it was not he after all: the number typed stands there again") {
    test.keys().press(Qt::Key_N, Qt::ControlModifier);
    CHECK_FALSE(test.counter().visit().known.has_value());
    CHECK(number().toStdString() == hisNumber);
  }
  SECTION("the visit is saved under the number on file") {
    comesWithoutJob(test);
    test.keys().press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return test.counter().showsReceipt(); }));
    CHECK(office.count(QStringLiteral("worker")) == 1);
    CHECK(office.count(QStringLiteral("worker_document")) == 1);
  }
}

TEST_CASE("A number mistyped into somebody else's leaves nothing of him behind", "[journey]") {
  TestOffice office(Backend::Sqlite);
  REQUIRE(office.as(Role::Clerk).runNow(RegisterWorker, NewWorker(aWorker().phone("19900000591"))));
  ProgramUnderTest test(office, Role::Clerk);
  REQUIRE(soon([&] { return test.focusedField() == QLatin1String("person.idNumber"); }));
  test.keys().type(QLatin1String(hisNumber));
  REQUIRE(soon([&] { return test.counter().isSettled() && test.counter().visit().known.has_value(); }));
  REQUIRE(nameAtTheCounter(test) == QStringLiteral("陈大川"));
  test.counter().form().fields().edit<IdEdit>("person.idNumber")->setValue(numberOf(QDate(1990, 2, 3), 25));
  REQUIRE(soon([&] { return test.counter().isSettled() && !test.counter().visit().known.has_value(); }));
  CHECK(nameAtTheCounter(test).isEmpty());
  CHECK(test.counter().form().fields().edit<FieldEdit>("person.phone")->text().isEmpty());
  CHECK(test.counter().form().fields().edit<DateEdit>("person.birthDate")->date() == QDate(1990, 2, 3));
}
