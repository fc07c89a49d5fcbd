#include <catch2/catch.hpp>

#include <QDir>
#include <QTest>

#include "deposits/decide_bar.h"
#include "deposits/deposit_board.h"
#include "deposits/deposit_list.h"
#include "deposits/deposit_page.h"
#include "deposits/document_view.h"
#include "deposits/papers_panel.h"
#include "kit/bare_table.h"
#include "kit/buttons.h"
#include "kit/sheet.h"
#include "paper/demo_paper.h"
#include "shell/main_window.h"
#include "shots/demo_window.h"

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

// People of the demo office, as a list calls them.
const QString preparedByClerk = QStringLiteral("李敏");
const QString preparedBySupervisor = QStringLiteral("沈静文");

/// A check that was just returned, with the offer to take that back; which is done.
void takeRecall(DepositShots& shots) {
  shots.open(0, QStringLiteral("4"));
  const DepositCheckId check = shots.page.board()->check().id;
  shots.press(Qt::ALT | Qt::Key_R);
  shots.page.board()->decideBar()->setWords(QStringLiteral("申报人数与用工计划不符，请补报分月用工计划。"));
  shots.press(Qt::CTRL | Qt::Key_Return);
  REQUIRE(soon([&] { return shots.page.board()->check().id != check || shots.page.showsList(); }));
  shots.take("decided");
  shots.page.open(check);
  REQUIRE(soon([&] { return shots.page.board()->check().id == check && !shots.page.board()->isLoading(); }));
  shots.take("recall");
  shots.press(Qt::CTRL | Qt::Key_Z);
  REQUIRE(soon([&] { return shots.page.board()->check().state == DepositState::Submitted; }));
  shots.take("recalled");
}

void takeSupervisor(DepositShots& shots) {
  shots.page.list()->segments()->setCurrent(5);
  shots.page.showList();
  shots.take("list");
  shots.open(0, preparedByClerk);
  shots.open(0, QStringLiteral("4"));
  shots.press(Qt::ALT | Qt::Key_R);
  shots.take("decide");
  shots.takeSheet(Qt::CTRL | Qt::Key_Y, "why");
  shots.takeSheet(Qt::CTRL | Qt::Key_L, "alike");
  shots.takeSheet(Qt::CTRL | Qt::Key_O, "document");
  shots.takeSheet(Qt::ALT | Qt::Key_H, "hand");
  shots.open(0, preparedBySupervisor);
  shots.take("own");
  shots.open(3, preparedByClerk);
  shots.take("approved");
  takeRecall(shots);
}

void takeClerk(DepositShots& shots) {
  shots.open(0, preparedByClerk);
  shots.take("waiting");
  shots.takeSheet(Qt::CTRL | Qt::Key_I, "invite");
  shots.takeSheet(Qt::CTRL | Qt::Key_T, "vote");
  shots.takeSheet(Qt::CTRL | Qt::Key_B, "compare");
  shots.open(1, preparedByClerk);
  shots.take("draft");
  shots.takeSheet(Qt::Key_F2, "edit");
  shots.open(3, preparedByClerk);
  shots.takeSheet(Qt::ALT | Qt::Key_T, "transfer");
  shots.page.showList();
  shots.takeSheet(Qt::CTRL | Qt::Key_N, "prepare");
}

}  // namespace

TEST_CASE("The deposit page of the demo office, both palettes, both languages", "[shots]") {
  DemoOptions options;
  options.workers = 1500;
  options.paper = demoPaper;
  DemoOffice office(options);
  const QString& directory = office.directory;
  LanguageSwitch& language = office.language;
  for (const QString& login : {QStringLiteral("supervisor"), QStringLiteral("clerk")}) {
    const auto desktop = office.started(login);
    Program& program = *desktop;
    program.window().resize(1366, 702);
    office.signIn(program, login);
    program.window().showPage(QStringLiteral("deposits"));
    auto* page = qobject_cast<DepositPage*>(program.window().page(QStringLiteral("deposits")));
    REQUIRE(page);
    const auto series = [&](LanguageSwitch::Language tongue, ColorScheme scheme, const QString& rest) {
      language.setLanguage(tongue);
      Theme::instance().setScheme(scheme);
      DepositShots shots{program, *page, directory, rest};
      login == QLatin1String("clerk") ? takeClerk(shots) : takeSupervisor(shots);
    };
    series(LanguageSwitch::Language::Chinese, ColorScheme::Light, QStringLiteral("zh-light"));
    series(LanguageSwitch::Language::English, ColorScheme::Dark, QStringLiteral("en-dark"));
    if (login != QLatin1String("supervisor")) continue;
    program.window().resize(1920, 1014);
    DepositShots shots{program, *page, directory, QStringLiteral("zh-1920")};
    language.setLanguage(LanguageSwitch::Language::Chinese);
    Theme::instance().setScheme(ColorScheme::Light);
    shots.open(0, QStringLiteral("4"));
    shots.press(Qt::CTRL | Qt::Key_O);
    REQUIRE(soon([&] { return page->board()->documentView()->isShown(); }));
    shots.take("decide");
    for (int step = 0; step < 8 && page->board()->check().alike.count < 5; ++step) {
      shots.press(Qt::ALT | Qt::Key_Down);
      REQUIRE(soon([&] { return !page->board()->isLoading(); }));
    }
    shots.take("alike");
    language.setLanguage(LanguageSwitch::Language::English);
    Theme::instance().setScheme(ColorScheme::Dark);
    DepositShots{program, *page, directory, QStringLiteral("en-dark-1920")}.take("alike");
    language.setLanguage(LanguageSwitch::Language::Chinese);
    Theme::instance().setScheme(ColorScheme::Light);
    program.window().resize(683, 384);
    shots.take("narrow");
  }
}
