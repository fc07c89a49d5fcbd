#pragma once

#include <catch2/catch.hpp>

#include <QTemporaryDir>

#include "demo/demo.h"
#include "kit/theme.h"
#include "support/ui/gui_driver.h"

/// The demo office that pictures are taken of, on its day, and the windows of its users.
struct DemoOffice {
  const QString directory = qEnvironmentVariable("SHIMING_SHOTS");
  const FixedClock clock{QDate(2026, 11, 25)};
  const QTemporaryDir scratch;
  OfficeAddress address;
  DemoReport demo;
  LanguageSwitch language;
  ScriptedDialogs dialogs;

  explicit DemoOffice(DemoOptions options) {
    REQUIRE_FALSE(directory.isEmpty());
    address.file = scratch.filePath(QStringLiteral("demo.shiming"));
    options.passwordCost = PasswordCost::least();
    const auto made = makeDemo(address, clock, options);
    INFO((made ? std::string() : (made.error().field + u' ' + made.error().text()).toStdString()));
    REQUIRE(made);
    demo = *made;
    Theme::instance().apply(*qobject_cast<QApplication*>(QApplication::instance()));
    language.start();
  }
  /// A desk with its log-in.
  std::unique_ptr<Program> started(const QString& login) {
    auto program = std::make_unique<Program>(
        ProgramOptions{address, QStringLiteral("3"), scratch.filePath(QStringLiteral("drafts-") + login), {}},
        clock, language, dialogs);
    program->start();
    return program;
  }
  void signIn(Program& program, const QString& login) const {
    const auto user = std::ranges::find(demo.users, login, &DemoUser::login);
    REQUIRE(user != demo.users.end());
    program.signIn(user->login, user->password);
    REQUIRE(soon([&] { return !program.window().isCovered(); }));
  }
};
