#pragma once

#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>

#include "kit/choice_box.h"
#include "kit/record_form.h"
#include "roster/roster_page.h"
#include "roster/roster_work_form.h"
#include "shell/main_window.h"
#include "support/a_worker.h"
#include "support/ui/gui_driver.h"

/// A manager's list, written line by line as CSV.
class ManagersList {
 public:
  ManagersList() { REQUIRE(m_folder.isValid()); }
  ManagersList& add(const NewWorker& visit, const char* trade = "砼工") {
    return line(
        {visit.person.name, visit.person.idNumber, visit.person.hukouAddress, QString::fromUtf8(trade)});
  }
  ManagersList& line(const QStringList& cells) { return m_lines.append(cells.join(u',')), *this; }
  ManagersList& strangers(int count, int first = 0) {
    for (int n = 0; n < count; ++n) add(aStranger(first + n));
    return *this;
  }
  /// Writes the file and gives its path.
  QString write(const char* name = "花名册.csv") const {
    QFile file(beside(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write((QStringLiteral("姓名,身份证号,户籍地址,工种\n") + m_lines.join(u'\n') + u'\n').toUtf8());
    return file.fileName();
  }
  QString beside(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }

 private:
  QTemporaryDir m_folder;
  QStringList m_lines;
};

/// The program at the page of rosters.
class RosterWindow {
 public:
  explicit RosterWindow(TestOffice& office, const QString& drafts = {})
      : program(office, Role::Clerk, drafts) {
    program.window().showPage(QStringLiteral("roster"));
    page = qobject_cast<RosterPage*>(program.window().page(QStringLiteral("roster")));
    REQUIRE(page);
    REQUIRE(soon([&] { return page->isVisible(); }));
  }
  RosterFlow& flow() { return page->flow(); }
  Keyboard& keys() { return program.keys(); }
  bool reaches(RosterStep step) {
    return soon([&] { return flow().step() == step && !flow().isRunning(); });
  }
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { keys().press(key, modifiers); }
  /// Ctrl+O.
  void open(const QString& path) {
    program.dialogs().fileToOpen = path;
    press(Qt::Key_O, Qt::ControlModifier);
    REQUIRE(reaches(RosterStep::Columns));
  }
  QLineEdit* edit(const char* key) {
    return qobject_cast<QLineEdit*>(page->work()->form()->field(QLatin1String(key))->editor());
  }
  /// Types into a box and takes the first that is found.
  void choose(const char* key, const char* typed) {
    auto* box = qobject_cast<ChoiceBox*>(edit(key));
    REQUIRE(box);
    box->setFocus();
    box->selectAll();
    keys().type(QString::fromUtf8(typed));
    REQUIRE(soon([&] { return box->isOpen(); }));
    keys().enter();
    REQUIRE_FALSE(box->currentId().isEmpty());
  }
  /// Project, employer, its manager, and today for all.
  void fillWork() {
    choose("assignment.project", "bjhy");
    choose("assignment.employer", "slhg");
    auto* manager = qobject_cast<ChoiceBox*>(edit("assignment.manager"));
    REQUIRE(soon([&] { return !manager->currentId().isEmpty() && flow().step() == RosterStep::Columns; }));
    edit("assignment.beginsOn")->setFocus();
    keys().type(QStringLiteral("20261125"));
    keys().press(Qt::Key_Tab);
  }
  /// Ctrl+Enter, until every row is checked.
  void check() {
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(reaches(RosterStep::Checked));
  }
  void import() {
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(reaches(RosterStep::Done));
  }

  ProgramUnderTest program;
  RosterPage* page = nullptr;
};
