#include <QDir>
#include <QTemporaryDir>

#include "cards/batches_segment.h"
#include "cards/cards_page.h"
#include "cards/making_segment.h"
#include "cards/pickup_segment.h"
#include "cards/promise_segment.h"
#include "companies/company_board.h"
#include "exports/export_job.h"
#include "exports/export_sheet.h"
#include "kit/buttons.h"
#include "kit/edits.h"
#include "kit/message_bar.h"
#include "kit/paged_table.h"
#include "places/places_page.h"
#include "projects/project_board.h"
#include "support/a_worker.h"
#include "support/ui/sheets.h"
#include "workers/worker_filter.h"
#include "workers/workers_page.h"

namespace {

constexpr int strangers = 3;

/// An office with three workers on a project, and the program at one of its pages.
struct ExportWindow {
  explicit ExportWindow(const char* key, Role role = Role::Clerk) {
    for (int n = 0; n < strangers; ++n)
      REQUIRE(test.as(Role::Clerk).runNow(RegisterWorker, NewWorker(aStranger(n).onSite(crew))));
    program = std::make_unique<ProgramUnderTest>(test, role);
    program->window().showPage(QLatin1String(key));
    page = program->window().page(QLatin1String(key));
    REQUIRE(page);
    REQUIRE(soon([&] { return page->isVisible(); }));
  }
  template <class AnyPage>
  AnyPage* as() {
    return qobject_cast<AnyPage*>(page);
  }
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    program->keys().press(key, modifiers);
  }
  ExportSheet* open(Qt::KeyboardModifiers modifiers = Qt::ControlModifier) {
    press(Qt::Key_E, modifiers);
    return sheetOn<ExportSheet>(page);
  }
  /// Ctrl+Enter, and the file goes there.
  void write(ExportSheet* sheet, const char* name) {
    program->dialogs().fileToSave = path(name);
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return sheet->isDone(); }));
  }
  QString path(const char* name) const { return folder.filePath(QString::fromUtf8(name)); }
  QString text(const char* name) const {
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
  }
  qsizetype rowsIn(const char* name) const {
    return text(name).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts).size() - 1;
  }
  QString run(const char* column) {
    return test
        .value(
            QStringLiteral("select %1 from export_run order by id desc limit 1").arg(QLatin1String(column)))
        .toString();
  }

  TestOffice test{Backend::Sqlite};
  Crew crew = aCrew(test);
  QTemporaryDir folder;
  std::unique_ptr<ProgramUnderTest> program;
  Page* page = nullptr;
};

bool listsKey(Page* page, const QKeySequence& key) {
  const QList<QAction*> actions = page->pageActions();
  return std::any_of(actions.begin(), actions.end(), [&](const QAction* each) {
    return each->shortcut() == key && each->isVisible() && !each->text().isEmpty();
  });
}

}  // namespace

TEST_CASE("Ctrl+E writes the list of workers into a file, by keyboard", "[exports]") {
  ExportWindow window("workers");
  auto* page = window.as<WorkersPage>();
  REQUIRE(soon([&] { return page->model()->rowCount() == strangers && page->count() == strangers; }));
  CHECK(listsKey(page, Qt::CTRL | Qt::Key_E));
  const QString number = NewWorker(aStranger(0)).person.idNumber;

  SECTION("masked as a workbook, unless something else is chosen; the sheet says where it is") {
    ExportSheet* sheet = window.open();
    CHECK(sheet->format()->currentId() == "xlsx");
    CHECK(sheet->numbers()->currentId() == "masked");
    CHECK_FALSE(sheet->form()->field(QStringLiteral("purpose"))->isVisible());
    window.write(sheet, "名单");
    CHECK(QFile::exists(window.path("名单.xlsx")));
    CHECK(sheet->bar()->text().contains(window.path("名单.xlsx")));
    CHECK(sheet->bar()->text().contains(QString::number(strangers)));
    INFO("the sheet is as high as what it says");
    CHECK(
        soon([&] { return sheet->bar()->height() <= sheet->bar()->heightForWidth(sheet->bar()->width()); }));
    CHECK(window.run("in_full").toInt() == 0);
    CHECK(window.run("rows").toInt() == strangers);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(isGone<ExportSheet>(page));
  }
  SECTION("as text with whole numbers, for a purpose that is kept") {
    ExportSheet* sheet = window.open();
    window.press(Qt::Key_2, Qt::AltModifier);
    CHECK(sheet->format()->currentId() == "csv");
    window.press(Qt::Key_Tab);
    window.press(Qt::Key_2, Qt::AltModifier);
    CHECK(sheet->numbers()->currentId() == "full");
    window.program->dialogs().fileToSave = window.path("全.csv");
    window.press(Qt::Key_Return, Qt::ControlModifier);
    FormField* purpose = sheet->form()->field(QStringLiteral("purpose"));
    CHECK(purpose->level() == Level::Error);
    CHECK(purpose->editor()->hasFocus());
    CHECK(window.test.count("export_run") == 0);
    window.program->keys().type(QStringLiteral("社保局核对"));
    window.write(sheet, "全.csv");
    CHECK(window.text("全.csv").contains(number));
    CHECK(window.run("purpose") == "社保局核对");
    CHECK(window.run("in_full").toInt() == 1);
  }
  SECTION("a purpose typed and then not wanted is not kept") {
    ExportSheet* sheet = window.open();
    sheet->numbers()->setCurrentId(QStringLiteral("full"));
    fill(*window.program, sheet->form(), "purpose", "核对");
    sheet->numbers()->setCurrentId(QStringLiteral("masked"));
    sheet->format()->setCurrentId(QStringLiteral("csv"));
    window.write(sheet, "遮.csv");
    CHECK_FALSE(window.text("遮.csv").contains(number));
    CHECK(window.run("purpose").isEmpty());
  }
  SECTION("what is filtered out is not in it") {
    page->filter()->searchEdit()->setFocus();
    window.program->keys().type(NewWorker(aStranger(1)).person.name);
    REQUIRE(soon([&] { return page->model()->rowCount() == 1 && !page->model()->isLoading(); }));
    ExportSheet* sheet = window.open();
    sheet->format()->setCurrentId(QStringLiteral("csv"));
    window.write(sheet, "一人.csv");
    CHECK(window.rowsIn("一人.csv") == 1);
    CHECK(window.text("一人.csv").contains(NewWorker(aStranger(1)).person.name));
  }
  SECTION("nothing is begun where no file is chosen, or the sheet is left") {
    ExportSheet* sheet = window.open();
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(sheet->isRunning());
    window.press(Qt::Key_Escape);
    CHECK(isGone<ExportSheet>(page));
    CHECK(window.test.count("export_run") == 0);
  }
  SECTION("a name that no writer knows is refused beside it, and the sheet goes on") {
    ExportSheet* sheet = window.open();
    window.program->dialogs().fileToSave = window.path("名单.doc");
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return !sheet->isRunning() && sheet->bar()->isVisible(); }));
    CHECK_FALSE(sheet->isDone());
    window.write(sheet, "名单.xlsx");
    CHECK(QFile::exists(window.path("名单.xlsx")));
  }
}

TEST_CASE("Who may not see whole numbers is not asked for them", "[exports]") {
  ExportWindow window("workers", Role::Inspector);
  ExportSheet* sheet = window.open();
  CHECK(sheet->numbers() == nullptr);
  CHECK_FALSE(sheet->form()->field(QStringLiteral("purpose"))->isVisible());
  window.write(sheet, "名单.xlsx");
  CHECK(window.run("in_full").toInt() == 0);
}

TEST_CASE("Projects, a project's people and its messages leave from its page", "[exports]") {
  ExportWindow window("places");
  auto* page = window.as<PlacesPage>();
  page->showProject(window.crew.project.value());
  ProjectBoard* board = page->projects();
  REQUIRE(soon([&] { return board->openId() == window.crew.project.value(); }));
  board->searchEdit()->setFocus();

  SECTION("the list") {
    ExportSheet* sheet = window.open();
    CHECK(sheet->numbers() == nullptr);
    sheet->format()->setCurrentId(QStringLiteral("csv"));
    window.write(sheet, "项目.csv");
    CHECK(window.rowsIn("项目.csv") == 2);
  }
  SECTION("the companies") {
    page->showCompany(window.crew.employer.value());
    CompanyBoard* companies = page->companies();
    REQUIRE(soon([&] { return companies->openId() == window.crew.employer.value(); }));
    companies->searchEdit()->setFocus();
    ExportSheet* sheet = window.open();
    sheet->format()->setCurrentId(QStringLiteral("csv"));
    window.write(sheet, "企业.csv");
    CHECK(window.rowsIn("企业.csv") == 2);
  }
  SECTION("its people, as a roster") {
    CHECK(listsKey(page, Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    ExportSheet* sheet = window.open(Qt::ControlModifier | Qt::ShiftModifier);
    sheet->format()->setCurrentId(QStringLiteral("csv"));
    window.write(sheet, "在场.csv");
    CHECK(window.rowsIn("在场.csv") == strangers);
    CHECK(window.run("list") == "crew");
  }
  SECTION("its messages, for a purpose, and what the platform would miss of whom") {
    CHECK(listsKey(page, Qt::CTRL | Qt::ALT | Qt::Key_E));
    ExportSheet* sheet = window.open(Qt::ControlModifier | Qt::AltModifier);
    CHECK(sheet->format() == nullptr);
    FormField* purpose = sheet->form()->field(QStringLiteral("purpose"));
    CHECK(purpose->editor()->hasFocus());
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(purpose->level() == Level::Error);
    window.program->keys().type(QStringLiteral("月报"));
    window.program->dialogs().folderToOpen = window.folder.path();
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return sheet->isDone(); }));
    const QString number =
        window.test
            .value(QStringLiteral("select number from project where id = ?"), {window.crew.project.value()})
            .toString();
    const QDir folder(window.folder.filePath(number));
    CHECK(folder.exists(QStringLiteral("missing.xlsx")));
    CHECK_FALSE(folder.entryList({QStringLiteral("*ProjectWorker.Add*.json")}).isEmpty());
    const auto* model = sheet->gaps()->model();
    CHECK(sheet->gaps()->isVisible());
    REQUIRE(model->rowCount() > strangers);
    int named = 0;
    for (int row = 0; row < model->rowCount(); ++row) {
      CAPTURE(row);
      CHECK_FALSE(model->index(row, 2).data().toString().contains(u'.'));  // words, not "Team.Add"
    }
    for (int row = 0; row < model->rowCount(); ++row)
      named += model->index(row, 0).data().toString() == NewWorker(aStranger(0)).person.name ? 1 : 0;
    CHECK(named > 0);
    SECTION("not over the folder that is there") {
      window.press(Qt::Key_Return, Qt::ControlModifier);
      sheet = window.open(Qt::ControlModifier | Qt::AltModifier);
      window.program->keys().type(QStringLiteral("月报"));
      window.program->dialogs().folderToOpen = window.folder.path();
      window.press(Qt::Key_Return, Qt::ControlModifier);
      REQUIRE(soon([&] { return !sheet->isRunning() && sheet->bar()->isVisible(); }));
      CHECK_FALSE(sheet->isDone());
    }
  }
}

TEST_CASE("A list of cards leaves as it is filtered; lists of managers have papers of their own",
          "[exports]") {
  ExportWindow window("cards", Role::CardStaff);
  auto* page = window.as<CardsPage>();
  REQUIRE(page->showSegment(QStringLiteral("queue")));
  auto* making = qobject_cast<MakingSegment*>(page->segment(QStringLiteral("queue")));
  REQUIRE(soon([&] { return !making->isBusy(); }));
  making->activated();
  CHECK(listsKey(page, Qt::CTRL | Qt::Key_E));
  ExportSheet* sheet = window.open();
  CHECK(sheet->numbers() == nullptr);
  window.write(sheet, "排队.xlsx");
  CHECK(window.run("list") == "card-queue");
  window.press(Qt::Key_Return, Qt::ControlModifier);

  REQUIRE(page->showSegment(QStringLiteral("batches")));
  auto* batches = qobject_cast<BatchesSegment*>(page->segment(QStringLiteral("batches")));
  CHECK(listsKey(page, Qt::CTRL | Qt::Key_E));
  batches->filter()->setCurrent(1);
  window.write(window.open(), "批次.csv");
  CHECK(window.run("list") == "card-batches");
  CHECK(window.run("filter").contains("\"state\":\"waiting\""));
  window.press(Qt::Key_Return, Qt::ControlModifier);

  REQUIRE(page->showSegment(QStringLiteral("promise")));
  auto* promise = qobject_cast<PromiseSegment*>(page->segment(QStringLiteral("promise")));
  REQUIRE(soon([&] { return promise->isSettled() && listsKey(page, Qt::CTRL | Qt::Key_E); }));
  window.write(window.open(), "承诺.csv");
  CHECK(window.run("list") == "card-promised");
  CHECK(window.run("filter").contains("\"promiseClock\":\"hand\""));
  window.press(Qt::Key_Return, Qt::ControlModifier);

  REQUIRE(page->showSegment(QStringLiteral("pickup")));
  auto* pickup = qobject_cast<PickupSegment*>(page->segment(QStringLiteral("pickup")));
  CHECK(listsKey(page, Qt::CTRL | Qt::Key_E));
  pickup->showPart(PickupSegment::WithManagers);
  REQUIRE(soon([&] { return pickup->isSettled(); }));
  CHECK_FALSE(listsKey(page, Qt::CTRL | Qt::Key_E));
  window.press(Qt::Key_E, Qt::ControlModifier);
  CHECK(isGone<ExportSheet>(page));
}

TEST_CASE("An export that is stopped leaves no file, and the trail says so", "[exports]") {
  TestOffice test(Backend::Sqlite);
  const Crew crew = aCrew(test);
  REQUIRE(test.as(Role::Clerk).runNow(RegisterWorker, NewWorker(aStranger(0).onSite(crew))));
  QTemporaryDir folder;
  ExportJob job(test.as(Role::Clerk));
  BeginExport asked;
  asked.what.list = ExportList::Workers;
  std::optional<Result<ExportReport>> answer;
  const auto write = [&](const char* name) {
    answer.reset();
    job.writeList(asked, folder.filePath(QLatin1String(name)), 1)
        .then(&job, [&](const Result<ExportReport>& report) { answer = report; });
  };
  write("a.xlsx");
  CHECK(job.isRunning());
  job.cancel();
  REQUIRE(soon([&] { return answer.has_value(); }));
  REQUIRE(*answer);
  CHECK((*answer)->cancelled);
  CHECK_FALSE(job.isRunning());
  CHECK(QDir(folder.path()).isEmpty());
  CHECK(test.value("select state from export_run").toString() == "cancelled");
  write("b.xlsx");
  REQUIRE(soon([&] { return answer.has_value(); }));
  REQUIRE(*answer);
  CHECK((*answer)->rows == 1);
  CHECK(QFile::exists(folder.filePath(QStringLiteral("b.xlsx"))));
}
