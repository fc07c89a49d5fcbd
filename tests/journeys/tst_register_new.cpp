#include <catch2/catch.hpp>

#include <QAction>
#include <QApplication>
#include <QLineEdit>

#include "drafts/draft_box.h"
#include "kit/choice_box.h"
#include "kit/form_grid.h"
#include "shell/login_page.h"
#include "shell/main_window.h"
#include "shell/search_popup.h"
#include "support/a_worker.h"
#include "support/ui/gui_driver.h"
#include "workers/counter_form.h"
#include "workers/counter_page.h"
#include "workers/field_state.h"
#include "workers/match_panel.h"
#include "workers/worker_page.h"

namespace {

void fillNewWorker(ProgramUnderTest& test, const QString& number, const QString& name) {
  Keyboard& keys = test.keys();
  REQUIRE(soon([&] { return test.focusedField() == QLatin1String("person.idNumber"); }));
  keys.type(number);
  REQUIRE(test.isSettled());
  REQUIRE(test.goTo("person.name"));
  keys.type(name);
  REQUIRE(test.goTo("person.hukouAddress"));
  keys.type(QStringLiteral("西岭省柳河县白石镇柏杨村4组"));
}

void fillWork(ProgramUnderTest& test) {
  Keyboard& keys = test.keys();
  REQUIRE(test.goTo("assignment.project"));
  keys.type(QStringLiteral("bj"));
  REQUIRE(
      soon([&] { return test.counter().form().fields().edit<ChoiceBox>("assignment.project")->isOpen(); }));
  keys.enter();
  REQUIRE(test.goTo("assignment.employer"));
  keys.type(QStringLiteral("slhg"));
  REQUIRE(
      soon([&] { return test.counter().form().fields().edit<ChoiceBox>("assignment.employer")->isOpen(); }));
  keys.enter();
  REQUIRE(soon([&] {
    return !test.counter().form().fields().edit<ChoiceBox>("assignment.manager")->currentId().isEmpty();
  }));
  REQUIRE(test.goTo("assignment.trade"));
  keys.type(QStringLiteral("mg"));
  keys.enter();
  REQUIRE(test.goTo("contract.endsOn"));
  keys.type(QStringLiteral("20281124"));
  REQUIRE(test.goTo("initiative"));
  keys.press(Qt::Key_2, Qt::AltModifier);
  REQUIRE(test.goTo("told"));
  keys.press(Qt::Key_1, Qt::AltModifier);
}

std::string complaints(ProgramUnderTest& test) {
  QStringList words;
  for (const FormField* field : test.counter().form().grid().errors())
    words << field->key() + QLatin1String(": ") + field->message();
  return words.join(QStringLiteral("; ")).toStdString();
}

}  // namespace

TEST_CASE("A clerk registers a new worker by keyboard, finds him by his initials and opens his record",
          "[journey]") {
  const auto backend = GENERATE(from_range(testBackends()));
  TestOffice office(backend);
  aCrew(office);
  ProgramUnderTest test(office, Role::Clerk);
  fillNewWorker(test, QStringLiteral("329921198305120717"), QStringLiteral("陈大川"));
  fillWork(test);
  test.keys().press(Qt::Key_Return, Qt::ControlModifier);
  INFO(complaints(test));
  REQUIRE(soon([&] { return test.counter().showsReceipt(); }));
  CHECK(office.count(QStringLiteral("worker")) == 1);
  CHECK(office.count(QStringLiteral("assignment")) == 1);
  CHECK(office.count(QStringLiteral("contract")) == 1);
  CHECK(test.counter().registered().number.size() == 14);

  test.keys().press(Qt::Key_K, Qt::ControlModifier);
  REQUIRE(soon([&] { return test.window().searchBox()->hasFocus(); }));
  test.keys().type(QStringLiteral("cdc"));
  REQUIRE(soon([&] { return test.window().searchPopup()->count() == 1; }));
  test.keys().enter();
  REQUIRE(soon([&] { return test.window().currentKey() == QLatin1String("worker"); }));
  CHECK(soon([&] {
    return test.program().worker()->shown().record.worker.person.name == QStringLiteral("陈大川");
  }));
}

TEST_CASE("Saving with something missing says so, goes to the first wrong field and saves nothing",
          "[journey]") {
  TestOffice office(Backend::Sqlite);
  aCrew(office);
  ProgramUnderTest test(office, Role::Clerk);
  fillNewWorker(test, QStringLiteral("329921198305120717"), QStringLiteral("陈大川"));
  test.keys().press(Qt::Key_Return, Qt::ControlModifier);
  REQUIRE_FALSE(test.counter().form().grid().errors().isEmpty());
  CHECK(test.focusedField() == test.counter().form().grid().errors().first()->key());
  CHECK(office.count(QStringLiteral("worker")) == 0);
}

TEST_CASE("A returning worker is recognised by his number and comes again with one key", "[journey]") {
  TestOffice office(Backend::Sqlite);
  const Crew crew = aCrew(office);
  REQUIRE(office.as(Role::Clerk)
              .runNow(RegisterWorker, NewWorker(aWorker()
                                                    .onSite(crew, QDate(2026, 9, 1))
                                                    .contract(QDate(2026, 9, 1), QDate(2028, 8, 31)))));
  ProgramUnderTest test(office, Role::Clerk);
  REQUIRE(soon([&] { return test.focusedField() == QLatin1String("person.idNumber"); }));
  test.keys().type(numberOf(QDate(1983, 5, 12), 71));
  REQUIRE(soon([&] { return test.counter().visit().known.has_value(); }));
  CHECK(test.counter().form().fields().mode() == VisitMode::Move);
  CHECK(test.counter().form().fields().edit<FieldEdit>("person.name")->text() == QStringLiteral("陈大川"));
}

TEST_CASE("Somebody like a person on file must be declined with a reason, which is kept", "[journey]") {
  TestOffice office(Backend::Sqlite);
  const Crew crew = aCrew(office);
  REQUIRE(office.as(Role::Clerk)
              .runNow(RegisterWorker,
                      NewWorker(aWorker().named("陈大传").born(QDate(1983, 5, 12), 73).onSite(crew))));
  ProgramUnderTest test(office, Role::Clerk);
  fillNewWorker(test, QStringLiteral("329921198305120717"), QStringLiteral("陈大川"));
  REQUIRE(soon([&] { return test.counter().isSettled() && test.counter().match().asksQuestion(); }));
  fillWork(test);
  test.keys().press(Qt::Key_Return, Qt::ControlModifier);
  CHECK_FALSE(test.counter().showsReceipt());
  test.keys().press(Qt::Key_N, Qt::ControlModifier);
  test.keys().type(QStringLiteral("父母不同名"));
  test.keys().press(Qt::Key_Return, Qt::ControlModifier);
  REQUIRE(soon([&] { return !test.counter().match().asksQuestion(); }));
  test.keys().press(Qt::Key_Return, Qt::ControlModifier);
  INFO(complaints(test));
  REQUIRE(soon([&] { return test.counter().showsReceipt(); }));
  CHECK(office.value(QStringLiteral("select reason from likeness_decision")).toString() ==
        QStringLiteral("父母不同名"));
  CHECK(office.count(QStringLiteral("worker")) == 2);
}

TEST_CASE("A draft survives the end of the program and goes on at the field where it stopped", "[journey]") {
  TestOffice office(Backend::Sqlite);
  aCrew(office);
  const QString drafts = office.address().file + QStringLiteral(".drafts");
  {
    ProgramUnderTest test(office, Role::Clerk, drafts);
    fillNewWorker(test, QStringLiteral("329921198305120717"), QStringLiteral("陈大川"));
    REQUIRE(test.goTo("person.phone"));
    test.keys().type(QStringLiteral("199000"));
    // The program ends here, in the middle of the phone number; nothing is asked.
  }
  ProgramUnderTest again(office, Role::Clerk, drafts);
  const auto box = DraftBox::open(drafts, office.clock());
  REQUIRE(box);
  const auto list = (*box)->list(office.address().toString(), codeOf(Role::Clerk), QStringLiteral("counter"));
  REQUIRE(list);
  REQUIRE(list->size() == 1);
  CHECK(list->first().title == QStringLiteral("陈大川"));
  again.counter().resumeDraft(list->first().id);
  REQUIRE(soon([&] { return again.focusedField() == QLatin1String("person.phone"); }));
  CHECK(again.counter().form().fields().edit<FieldEdit>("person.name")->text() == QStringLiteral("陈大川"));
  CHECK(office.count(QStringLiteral("worker")) == 0);
}

TEST_CASE("The idle lock covers the window and keeps what was being typed", "[journey]") {
  TestOffice office(Backend::Sqlite);
  aCrew(office);
  ProgramUnderTest test(office, Role::Clerk);
  fillNewWorker(test, QStringLiteral("329921198305120717"), QStringLiteral("陈大川"));
  // The window's own focus: which window is in front is the desktop's affair.
  QWidget* before = test.window().focusWidget();
  REQUIRE(before);
  test.program().lock();
  REQUIRE(test.window().isCovered());
  auto* login = test.window().findChild<LoginPage*>();
  REQUIRE(login);
  CHECK(login->mode() == LoginPage::Mode::Locked);
  emit login->unlock(QStringLiteral("wrong"));
  CHECK(soon([&] {
    return office.value(QStringLiteral("select failed_count from app_user where login = 'clerk'")).toInt() ==
           1;
  }));
  CHECK(test.window().isCovered());
  emit login->unlock(QString::fromLatin1(TestOffice::password));
  REQUIRE(soon([&] { return !test.window().isCovered(); }));
  CHECK(test.counter().form().fields().edit<FieldEdit>("person.name")->text() == QStringLiteral("陈大川"));
  CHECK(test.window().focusWidget() == before);
}
