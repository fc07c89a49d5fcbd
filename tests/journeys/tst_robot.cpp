#include <catch2/catch.hpp>

#include <QElapsedTimer>
#include <QLineEdit>

#include "kit/choice_box.h"
#include "shell/main_window.h"
#include "support/a_worker.h"
#include "support/ui/gui_driver.h"
#include "workers/counter_form.h"
#include "workers/counter_page.h"

namespace {

/// A clerk as a machine: three keys a second; 1.35 s of thinking before each thing that is entered (the
/// mental operator of the Keystroke-Level Model, Card, Moran and Newell 1983); and the time the program
/// really takes.
class Robot {
 public:
  explicit Robot(ProgramUnderTest& test) : m_test(test), m_keysBefore(test.keys().keys()) { m_clock.start(); }

  void think() { ++m_thoughts; }
  void enter(const char* field, const QString& text) {
    REQUIRE(m_test.goTo(field));
    think();
    m_test.keys().type(text);
  }
  void choose(const char* field, const QString& text) {
    enter(field, text);
    REQUIRE(soon([&] { return m_test.counter().form().fields().edit<ChoiceBox>(field)->isOpen(); }));
    m_test.keys().enter();
  }
  void pick(const char* field, Qt::Key number) {
    REQUIRE(m_test.goTo(field));
    think();
    m_test.keys().press(number, Qt::AltModifier);
  }
  void save() {
    think();
    m_test.keys().press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return m_test.counter().showsReceipt(); }));
  }
  /// Seconds from the first key until the receipt showed.
  double seconds() const {
    const int keys = m_test.keys().keys() - m_keysBefore;
    const double program = double(m_clock.elapsed()) / 1000;
    WARN(keys << " keys, " << m_thoughts << " pauses, " << program << " s in the program");
    return keys / 3.0 + m_thoughts * 1.35 + program;
  }

 private:
  ProgramUnderTest& m_test;
  QElapsedTimer m_clock;
  int m_keysBefore;
  int m_thoughts = 0;
};

}  // namespace

TEST_CASE("A robot at three keys a second registers somebody new in 75 seconds without a reader",
          "[journey][robot]") {
  TestOffice office(Backend::Sqlite);
  aCrew(office);
  ProgramUnderTest test(office, Role::Clerk);
  REQUIRE(soon([&] { return test.focusedField() == QLatin1String("person.idNumber"); }));
  Robot robot(test);
  robot.enter("person.idNumber", QStringLiteral("329921198305120717"));
  test.keys().enter();
  CHECK(test.focusedField() == QStringLiteral("person.name"));
  robot.enter("person.name", QStringLiteral("陈大川"));
  robot.enter("person.hukouAddress", QStringLiteral("西岭省柳河县白石镇柏杨村4组"));
  robot.enter("person.phone", QStringLiteral("19900000591"));
  robot.choose("assignment.project", QStringLiteral("bj"));
  robot.choose("assignment.employer", QStringLiteral("slhg"));
  robot.choose("assignment.trade", QStringLiteral("mg"));
  robot.enter("contract.endsOn", QStringLiteral("20281124"));
  robot.pick("initiative", Qt::Key_2);
  robot.pick("told", Qt::Key_1);
  robot.save();
  CHECK(robot.seconds() <= 75);
  CHECK(office.count(QStringLiteral("contract")) == 1);
}

TEST_CASE("A robot at three keys a second registers a return in 30 seconds", "[journey][robot]") {
  TestOffice office(Backend::Sqlite);
  const Crew crew = aCrew(office);
  REQUIRE(office.as(Role::Clerk)
              .runNow(RegisterWorker, NewWorker(aWorker()
                                                    .onSite(crew, QDate(2026, 9, 1))
                                                    .contract(QDate(2026, 9, 1), QDate(2028, 8, 31)))));
  ProgramUnderTest test(office, Role::Clerk);
  REQUIRE(soon([&] { return test.focusedField() == QLatin1String("person.idNumber"); }));
  Robot robot(test);
  robot.enter("person.idNumber", numberOf(QDate(1983, 5, 12), 71));
  test.keys().enter();
  REQUIRE(soon([&] { return test.counter().visit().known.has_value(); }));
  CHECK(soon([&] { return test.focusedField() == QLatin1String("assignment.project"); }));
  robot.choose("assignment.project", QStringLiteral("bj"));
  robot.choose("assignment.employer", QStringLiteral("slhg"));
  REQUIRE(soon([&] {
    return test.counter().form().fields().edit<ChoiceBox>("contract.kind")->currentId() ==
           QLatin1String("keep");
  }));
  robot.pick("overlap", Qt::Key_1);
  robot.pick("initiative", Qt::Key_2);
  robot.pick("told", Qt::Key_1);
  robot.save();
  CHECK(robot.seconds() <= 30);
  CHECK(office.count(QStringLiteral("worker")) == 1);
  CHECK(office.count(QStringLiteral("assignment")) == 2);
  CHECK(office.count(QStringLiteral("contract")) == 1);
}
