#include <catch2/catch.hpp>

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "demo/demo.h"
#include "deposits/bare_table.h"
#include "deposits/deposit_board.h"
#include "deposits/deposit_list.h"
#include "deposits/deposit_page.h"
#include "deposits/document_view.h"
#include "deposits/papers_panel.h"
#include "kit/buttons.h"
#include "kit/sheet.h"
#include "kit/theme.h"
#include "paper/demo_paper.h"
#include "shell/main_window.h"
#include "support/ui/gui_driver.h"

namespace {

void settleDeposits() {
  QTest::qWait(400);
  QCoreApplication::sendPostedEvents();
}

struct DepositShots {
  Program& program;
  DepositPage& page;
  QString directory;
  QString rest;

  void take(const char* name) {
    settleDeposits();
    REQUIRE(program.window().grab().save(
        QDir(directory).filePath(QStringLiteral("deposit-%1-%2.png").arg(QLatin1String(name), rest))));
  }
  void press(const QKeySequence& key) {
    for (QAction* each : page.pageActions())
      if (each->shortcut() == key && each->isEnabled()) return each->trigger();
  }
  void closeSheets() {
    for (auto* sheet : page.findChildren<Sheet*>()) sheet->close();
    settleDeposits();
  }
  /// A sheet that a key opens over the page.
  void takeSheet(const QKeySequence& key, const char* name) {
    press(key);
    settleDeposits();
    take(name);
    closeSheets();
  }
  /// The first check of a segment whose row holds the words.
  void open(int segment, const QString& words) {
    page.showList();
    page.list()->segments()->setCurrent(segment);
    REQUIRE(soon([&] { return !page.list()->isLoading(); }));
    DataTable* table = page.list()->table();
    for (int row = 0; row < table->model()->rowCount(); ++row)
      for (int column = 0; column < table->model()->columnCount(); ++column)
        if (table->model()->index(row, column).data().toString().contains(words)) {
          table->selectRow(row);
          page.open(DepositCheckId(table->currentId()));
          REQUIRE(soon([&] { return !page.board()->isLoading(); }));
          return;
        }
    FAIL("no check with " << words.toStdString());
  }
};

void takeSupervisor(DepositShots& shots) {
  shots.page.list()->segments()->setCurrent(5);
  shots.page.showList();
  shots.take("list");
  shots.open(0, QStringLiteral("clerk"));
  shots.open(0, QStringLiteral("4"));
  shots.press(Qt::ALT | Qt::Key_R);
  shots.take("decide");
  shots.takeSheet(Qt::CTRL | Qt::Key_Y, "why");
  shots.takeSheet(Qt::CTRL | Qt::Key_O, "document");
  shots.open(0, QStringLiteral("supervisor"));
  shots.take("own");
  shots.open(3, QStringLiteral("clerk"));
  shots.take("approved");
}

void takeClerk(DepositShots& shots) {
  shots.open(0, QStringLiteral("clerk"));
  shots.take("waiting");
  shots.takeSheet(Qt::CTRL | Qt::Key_I, "invite");
  shots.takeSheet(Qt::CTRL | Qt::Key_T, "vote");
  shots.open(1, QStringLiteral("clerk"));
  shots.take("draft");
  shots.takeSheet(Qt::Key_F2, "edit");
  shots.page.showList();
  shots.takeSheet(Qt::CTRL | Qt::Key_N, "prepare");
}

}  // namespace

TEST_CASE("The deposit page of the demo office, both palettes, both languages", "[shots]") {
  const QString directory = qEnvironmentVariable("SHIMING_SHOTS");
  REQUIRE_FALSE(directory.isEmpty());
  const FixedClock clock(QDate(2026, 11, 25));
  QTemporaryDir scratch;
  OfficeAddress address;
  address.file = scratch.filePath(QStringLiteral("demo.shiming"));
  DemoOptions options;
  options.workers = 1500;
  options.passwordCost = PasswordCost::least();
  options.paper = demoPaper;
  const auto demo = makeDemo(address, clock, options);
  INFO((demo ? std::string() : (demo.error().field + u' ' + demo.error().text()).toStdString()));
  REQUIRE(demo);
  Theme::instance().apply(*qobject_cast<QApplication*>(QApplication::instance()));
  LanguageSwitch language;
  language.start();
  ScriptedDialogs dialogs;
  for (const char* login : {"supervisor", "clerk"}) {
    const auto user = std::ranges::find(demo->users, QString::fromLatin1(login), &DemoUser::login);
    Program program(
        {address, QStringLiteral("3"), scratch.filePath(QStringLiteral("drafts-") + user->login), {}}, clock,
        language, dialogs);
    program.start();
    program.window().resize(1366, 702);
    program.signIn(user->login, user->password);
    REQUIRE(soon([&] { return !program.window().isCovered(); }));
    program.window().showPage(QStringLiteral("deposits"));
    auto* page = qobject_cast<DepositPage*>(program.window().page(QStringLiteral("deposits")));
    REQUIRE(page);
    const auto series = [&](LanguageSwitch::Language tongue, ColorScheme scheme, const QString& rest) {
      language.setLanguage(tongue);
      Theme::instance().setScheme(scheme);
      DepositShots shots{program, *page, directory, rest};
      user->login == QLatin1String("clerk") ? takeClerk(shots) : takeSupervisor(shots);
    };
    series(LanguageSwitch::Language::Chinese, ColorScheme::Light, QStringLiteral("zh-light"));
    series(LanguageSwitch::Language::English, ColorScheme::Dark, QStringLiteral("en-dark"));
    if (user->login != QLatin1String("supervisor")) continue;
    program.window().resize(1920, 1014);
    DepositShots shots{program, *page, directory, QStringLiteral("zh-1920")};
    language.setLanguage(LanguageSwitch::Language::Chinese);
    Theme::instance().setScheme(ColorScheme::Light);
    shots.open(0, QStringLiteral("4"));
    shots.press(Qt::CTRL | Qt::Key_O);
    REQUIRE(soon([&] { return page->board()->documentView()->isShown(); }));
    shots.take("decide");
    program.window().resize(683, 384);
    shots.take("narrow");
  }
}
