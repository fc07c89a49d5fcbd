#include <catch2/catch.hpp>

#include <QDir>
#include <QScrollArea>
#include <QTest>

#include "companies/company_board.h"
#include "contracting/dispatch_board.h"
#include "kit/sheet.h"
#include "office/office.h"
#include "overview/company_view.h"
#include "overview/contacts_view.h"
#include "overview/overview_operations.h"
#include "overview/project_view.h"
#include "overview/status_map.h"
#include "overview/workers_there.h"
#include "places/places_page.h"
#include "projects/project_board.h"
#include "shell/main_window.h"
#include "shots/demo_window.h"

namespace {

void settlePlaces() {
  QTest::qWait(400);
  QCoreApplication::sendPostedEvents();
}

struct PlacesShots {
  const DemoOffice& office;
  Program& program;
  PlacesPage& page;
  QString rest;

  void take(const char* name) {
    settlePlaces();
    REQUIRE(program.window().grab().save(
        QDir(office.directory).filePath(QStringLiteral("places-%1-%2.png").arg(QLatin1String(name), rest))));
  }
  /// A list below a record, with what stands around it.
  void showBelow(QWidget* list) {
    for (QWidget* around = list; around != nullptr; around = around->parentWidget())
      if (auto* area = qobject_cast<QScrollArea*>(around)) area->ensureWidgetVisible(list, 0, 200);
  }
};

/// A project with a construction permit and no deposit.
Project projectOf(Office& desk) {
  StandingListRequest asked;
  asked.withoutDeposit = true;
  asked.finished = true;
  const auto list = desk.runNow(ListStandings, asked);
  REQUIRE(list);
  REQUIRE_FALSE(list->lines.isEmpty());
  const auto project = desk.runNow(ShowProject, ProjectRef{list->lines.first().project, {}});
  REQUIRE(project);
  return *project;
}

}  // namespace

TEST_CASE("Firms, projects and their statuses, both palettes, both languages", "[shots]") {
  DemoOptions options;
  options.workers = 1500;
  DemoOffice office(options);
  const auto desktop = office.started(QStringLiteral("clerk"));
  Program& program = *desktop;
  program.window().resize(1366, 702);
  office.signIn(program, QStringLiteral("clerk"));
  program.window().showPage(QStringLiteral("places"));
  auto* page = qobject_cast<PlacesPage*>(program.window().page(QStringLiteral("places")));
  REQUIRE(page);
  const Project project = projectOf(*program.office());
  const auto series = [&](LanguageSwitch::Language tongue, ColorScheme scheme, const QString& rest) {
    office.language.setLanguage(tongue);
    Theme::instance().setScheme(scheme);
    PlacesShots shots{office, program, *page, rest};
    page->showStatuses();
    shots.take("statuses");
    page->showSegment(QStringLiteral("doubles"));
    shots.take("doubles");
    page->showProject(project.id.value());
    shots.take("project");
    shots.showBelow(page->projects()->overview()->workers());
    shots.take("project-below");
    shots.showBelow(page->projects()->overview()->permits());
    shots.take("project-permits");
    page->showCompany(project.data.generalContractor.value());
    shots.take("company");
    shots.showBelow(page->companies()->overview()->projects());
    shots.take("company-below");
    shots.showBelow(page->companies()->overview()->checks());
    shots.take("company-checks");
    page->showDispatchContract(1);
    shots.take("dispatch");
    for (QAction* each : page->dispatching()->segmentActions())
      if (each->shortcut() == QKeySequence(Qt::ALT | Qt::Key_Z)) each->trigger();
    shots.take("dispatch-end");
    for (auto* sheet : page->findChildren<Sheet*>()) sheet->close();
  };
  series(LanguageSwitch::Language::Chinese, ColorScheme::Light, QStringLiteral("zh-light"));
  series(LanguageSwitch::Language::Chinese, ColorScheme::Dark, QStringLiteral("zh-dark"));
  series(LanguageSwitch::Language::English, ColorScheme::Light, QStringLiteral("en-light"));
  page->showProject(project.id.value());
  settlePlaces();
  emit page->permitRequested(project.id.value(), project.data.name);
  PlacesShots{office, program, *page, QStringLiteral("en-light")}.take("permit");
}
