#pragma once

#include <catch2/catch.hpp>

#include <QAction>

#include "core/fund/fund_scene.h"
#include "fund/fund_page.h"
#include "kit/form_grid.h"
#include "shell/main_window.h"
#include "support/ui/gui_driver.h"
#include "support/ui/sheets.h"
#include "users/user_operations.h"

/// The program at a part of the fund's page.
template <class Segment>
class FundWindow {
 public:
  FundWindow(TestOffice& office, const char* key, Role role = Role::Supervisor) : program(office, role) {
    page = qobject_cast<FundPage*>(program.window().page(QStringLiteral("fund")));
    REQUIRE(page);
    program.window().showPage(QStringLiteral("fund"));
    REQUIRE(page->showSegment(QLatin1String(key)));
    segment = qobject_cast<Segment*>(page->segment(QLatin1String(key)));
    REQUIRE(segment);
    REQUIRE(soon([&] { return segment->isVisible(); }));
  }
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    program.keys().press(key, modifiers);
  }
  void primary() { press(Qt::Key_Return, Qt::ControlModifier); }

  ProgramUnderTest program;
  FundPage* page = nullptr;
  Segment* segment = nullptr;
};

/// A second supervisor: the clerk with a supervisor's role besides.
inline void alsoSupervisor(TestOffice& office) {
  const auto made = office.as(Role::Administrator)
                        .runNow(SetUserRoles, UserRoles{codeOf(Role::Clerk),
                                                        {codeOf(Role::Clerk), codeOf(Role::Supervisor)}});
  REQUIRE(made);
}

/// Types a project into its field and takes the first that is found.
inline void chooseProject(ProgramUnderTest& test, RecordForm* form, const char* key) {
  auto* box = qobject_cast<ChoiceBox*>(form->field(QLatin1String(key))->editor());
  REQUIRE(box);
  box->setFocus();
  box->selectAll();
  test.keys().type(QStringLiteral("bjhy"));
  REQUIRE(soon([&] { return box->isOpen(); }));
  test.keys().enter();
  REQUIRE_FALSE(box->currentId().isEmpty());
}
