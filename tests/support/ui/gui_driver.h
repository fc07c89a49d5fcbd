#pragma once

#include <QDir>
#include <QElapsedTimer>
#include <QString>
#include <functional>
#include <memory>

#include "kit/dialogs.h"
#include "shell/language.h"
#include "shell/program.h"
#include "support/test_office.h"

/// Answers the program's few modal questions; an unexpected one fails the test by leaving it.
class ScriptedDialogs : public Dialogs {
 public:
  std::optional<QString> openFile(QWidget*, const QString&, const QString&) override {
    return take(fileToOpen);
  }
  std::optional<QString> saveFile(QWidget*, const QString&, const QString&, const QString&) override {
    return take(fileToSave);
  }
  std::optional<QString> openFolder(QWidget*, const QString&) override { return take(folderToOpen); }
  std::optional<PrintTarget> choosePrinter(QWidget*, const QString&) override { return std::nullopt; }
  std::optional<QString> fileToOpen;
  std::optional<QString> fileToSave;
  std::optional<QString> folderToOpen;

 private:
  static std::optional<QString> take(std::optional<QString>& answer) {
    auto given = answer;
    answer.reset();
    return given;
  }
};

/// The keyboard of a clerk in front of the real window. Counts its keys, for the robot.
class Keyboard {
 public:
  /// Types into whatever has the focus: ASCII as keys, anything else as an input method commits it.
  void type(const QString& text);
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
  void enter(int times = 1);
  int keys() const { return m_keys; }

 private:
  int m_keys = 0;
};

/// The whole program on a test office, signed in.
class ProgramUnderTest {
 public:
  ProgramUnderTest(TestOffice& office, Role role, const QString& draftFile = {});
  /// On an office that another process made.
  ProgramUnderTest(const OfficeAddress& address, const Clock& clock, Role role, const QString& draftFile);
  ~ProgramUnderTest();

  Program& program() { return *m_program; }
  MainWindow& window() { return m_program->window(); }
  CounterPage& counter() { return *m_program->counter(); }
  ScriptedDialogs& dialogs() { return m_dialogs; }
  Keyboard& keys() { return m_keyboard; }
  LanguageSwitch& language() { return m_language; }
  /// Name of the field of the counter that has the focus ("person.name").
  QString focusedField() const;
  /// Goes from field to field with Enter until this one has the focus; false when it is not reached.
  bool goTo(const char* field);
  /// Waits until the counter has its answers.
  bool isSettled();

 private:
  LanguageSwitch m_language;
  ScriptedDialogs m_dialogs;
  Keyboard m_keyboard;
  std::unique_ptr<Program> m_program;
};

/// Runs the event loop until it holds; false after ten seconds.
bool soon(const std::function<bool()>& holds);
