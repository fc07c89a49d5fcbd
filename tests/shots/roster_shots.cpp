// A manager's roster on its way into the office, and lists on their way out, drawn for people to look at.
#include <QDir>
#include <QTest>

#include "exports/export_sheet.h"
#include "kit/edits.h"
#include "kit/paged_table.h"
#include "kit/theme.h"
#include "places/places_page.h"
#include "projects/project_board.h"
#include "roster/standing_panel.h"
#include "support/ui/roster_window.h"
#include "support/ui/sheets.h"
#include "workers/workers_page.h"

namespace {

constexpr QSize wholeDesk(1366, 702);    // 1366×768 less title bar and task bar
constexpr QSize atTwoHundred(683, 384);  // the same at 200 %

/// The window as it is, in both palettes and at both sizes.
void takeAll(ProgramUnderTest& program, const QString& name) {
  const QDir directory(qEnvironmentVariable("SHIMING_SHOTS"));
  const auto take = [&](const QSize& size, const QString& rest) {
    program.window().resize(size);
    QTest::qWait(250);
    REQUIRE(program.window().grab().save(directory.filePath(name + rest + QStringLiteral(".png"))));
  };
  for (const auto& [scheme, palette] :
       {std::pair{ColorScheme::Dark, "dark"}, std::pair{ColorScheme::Light, "light"}}) {
    Theme::instance().setScheme(scheme);
    take(wholeDesk, QLatin1Char('-') + QLatin1String(palette));
  }
  take(atTwoHundred, QStringLiteral("-200"));
  program.window().resize(wholeDesk);
}

/// What managers hand in: mostly right, and every kind of wrong.
void fillList(ManagersList& list) {
  list.strangers(60);
  list.line({QStringLiteral("贺一"), QStringLiteral("3.29921E+17"), {}, QStringLiteral("砼工")});
  list.line({QStringLiteral("郑□生"), NewWorker(aStranger(70)).person.idNumber, {}, QStringLiteral("砼工")});
  list.line({QStringLiteral("韩春生"), QStringLiteral("329921196801013000"), QStringLiteral("柏杨村"),
             QStringLiteral("木工")});
  list.line({QStringLiteral("杨金花"), QStringLiteral("329921197204"), QStringLiteral("柏杨村"),
             QStringLiteral("木工")});
  for (int n = 80; n < 84; ++n) list.add(aStranger(n), "杂务七");
  list.add(aStranger(5));  // pasted twice
}

void takeImport(TestOffice& office) {
  ManagersList list;
  fillList(list);
  RosterWindow window(office);
  window.program.language().setLanguage(LanguageSwitch::Language::Chinese);
  takeAll(window.program, QStringLiteral("roster-1-file"));
  window.open(list.write("滨江花园三期 劳务花名册.csv"));
  window.fillWork();
  takeAll(window.program, QStringLiteral("roster-2-columns"));
  window.press(Qt::Key_Return, Qt::ControlModifier);
  takeAll(window.program, QStringLiteral("roster-3-checking"));
  REQUIRE(window.reaches(RosterStep::Checked));
  takeAll(window.program, QStringLiteral("roster-3-checked"));
  window.import();
  takeAll(window.program, QStringLiteral("roster-4-done"));
  window.press(Qt::Key_H, Qt::ControlModifier);
  takeAll(window.program, QStringLiteral("roster-5-earlier"));
}

void takeExports(TestOffice& office, const Crew& crew) {
  ProgramUnderTest program(office, Role::Clerk);
  program.language().setLanguage(LanguageSwitch::Language::Chinese);
  program.window().showPage(QStringLiteral("workers"));
  auto* workers = qobject_cast<WorkersPage*>(program.window().page(QStringLiteral("workers")));
  REQUIRE(soon([&] { return workers->count().has_value(); }));
  program.keys().press(Qt::Key_E, Qt::ControlModifier);
  auto* sheet = sheetOn<ExportSheet>(workers);
  sheet->numbers()->setCurrentId(QStringLiteral("full"));
  program.keys().press(Qt::Key_Return, Qt::ControlModifier);  // without a purpose
  takeAll(program, QStringLiteral("export-workers"));
  program.keys().type(QStringLiteral("社保局核对"));
  QTemporaryDir folder;
  program.dialogs().fileToSave = folder.filePath(QStringLiteral("工人名单.xlsx"));
  program.keys().press(Qt::Key_Return, Qt::ControlModifier);
  REQUIRE(soon([&] { return sheet->isDone(); }));
  takeAll(program, QStringLiteral("export-workers-done"));

  auto* places = qobject_cast<PlacesPage*>(program.window().page(QStringLiteral("places")));
  program.window().showPage(QStringLiteral("places"));
  places->showProject(crew.project.value());
  REQUIRE(soon([&] { return places->projects()->openId() == crew.project.value(); }));
  places->projects()->searchEdit()->setFocus();
  program.keys().press(Qt::Key_E, Qt::ControlModifier | Qt::AltModifier);
  sheet = sheetOn<ExportSheet>(places);
  program.keys().type(QStringLiteral("月报"));
  takeAll(program, QStringLiteral("export-platform"));
  program.dialogs().folderToOpen = folder.path();
  program.keys().press(Qt::Key_Return, Qt::ControlModifier);
  REQUIRE(soon([&] { return sheet->isDone(); }));
  takeAll(program, QStringLiteral("export-platform-done"));
}

}  // namespace

TEST_CASE("A roster from file to result, and lists that leave", "[shots][exports]") {
  TestOffice office(Backend::Sqlite);
  const Crew crew = aCrew(office);
  takeImport(office);
  takeExports(office, crew);
  ProgramUnderTest auditor(office, Role::Auditor);
  auditor.language().setLanguage(LanguageSwitch::Language::Chinese);
  auditor.window().showPage(QStringLiteral("roster"));
  QTest::qWait(500);
  takeAll(auditor, QStringLiteral("roster-log-auditor"));
}
