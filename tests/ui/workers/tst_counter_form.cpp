#include <catch2/catch.hpp>

#include <QAction>
#include <QTest>

#include "kit/choice_box.h"
#include "kit/form_grid.h"
#include "kit/people.h"
#include "shell/main_window.h"
#include "support/a_worker.h"
#include "support/ui/gui_driver.h"
#include "workers/counter_entry.h"
#include "workers/counter_form.h"
#include "workers/counter_page.h"

namespace {

/// The fields that Tab reaches, in its order, from the first one once round.
QStringList reachedByTab(CounterForm& form) {
  QStringList keys;
  const QWidget* first = form.fields().visible().first()->editor();
  for (QWidget* at = form.fields().visible().first()->editor();;) {
    for (const FormField* field : form.fields().visible())
      if ((field->editor() == at || field->editor()->isAncestorOf(at)) &&
          (at->focusPolicy() & Qt::TabFocus) && (keys.isEmpty() || keys.last() != field->key()))
        keys << field->key();
    at = at->nextInFocusChain();
    if (at == first) return keys;
  }
}

QStringList inReadingOrder(const CounterForm& form) {
  QStringList keys;
  for (const FormField* field : form.fields().visible()) keys << field->key();
  return keys;
}

}  // namespace

TEST_CASE("Tab goes through the counter's form in reading order, radio rows among them", "[counter]") {
  QAction save, next, discard;
  CounterForm form(&save, &next, &discard);
  form.show();
  CHECK(reachedByTab(form).join(u' ').toStdString() == inReadingOrder(form).join(u' ').toStdString());
  // A choice moves the focus proxy of its row; the order must not follow it.
  form.fields().edit<RadioRow>("job")->setCurrentId(QStringLiteral("employer"));
  CHECK(reachedByTab(form).join(u' ').toStdString() == inReadingOrder(form).join(u' ').toStdString());
  form.setMode(VisitMode::Return);
  CHECK(reachedByTab(form).join(u' ').toStdString() == inReadingOrder(form).join(u' ').toStdString());
  form.setMode(VisitMode::New);
  CHECK(reachedByTab(form).join(u' ').toStdString() == inReadingOrder(form).join(u' ').toStdString());
}

TEST_CASE("What the office would say of project, employer and manager stands there before saving",
          "[counter]") {
  TestOffice office(Backend::Sqlite);
  const Crew crew = aCrew(office);
  ProgramUnderTest test(office, Role::Clerk);
  test.window().showPage(QStringLiteral("counter"));
  CounterFields& fields = test.counter().form().fields();
  const auto choose = [&](const char* key, qint64 id, const char* text) {
    fields.edit<ChoiceBox>(key)->setCurrentItem(
        {QString::number(id), QString::fromUtf8(text), {}, {}, {}, {}});
  };
  choose("assignment.project", crew.project.value(), "滨江花园三期");
  choose("assignment.employer", crew.employer.value(), "示例恒工劳务有限公司");
  auto* manager = fields.edit<ChoiceBox>("assignment.manager");
  REQUIRE(soon([&] {
    manager->setCurrentId(QString::number(crew.manager.value()));
    return !manager->currentId().isEmpty();
  }));
  FormField* employer = fields.field(QStringLiteral("assignment.employer"));
  emit fields.left(QStringLiteral("assignment.employer"));
  REQUIRE(soon([&] { return employer->level() == Level::Warning; }));
  CHECK(employer->message().contains(QStringLiteral("没有有效的派遣合同")));
}

TEST_CASE("Who acted is named, not his login", "[counter]") {
  TestOffice office(Backend::Sqlite);
  const NewUser mei{QStringLiteral("mei"),
                    QStringLiteral("梅晓岚"),
                    {codeOf(Role::Clerk)},
                    QStringLiteral("a first secret")};
  REQUIRE(office.as(Role::Administrator).runNow(AddUser, mei));
  ProgramUnderTest test(office, Role::Clerk);
  CHECK(people::nameOf(QStringLiteral("mei")) == QStringLiteral("梅晓岚"));
  CHECK(people::nameOf(QStringLiteral("founder")) == QStringLiteral("founder"));
}
