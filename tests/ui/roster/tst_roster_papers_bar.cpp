#include <QAction>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProcess>
#include <QUrl>

#include "corrections/proof_row.h"
#include "kit/buttons.h"
#include "kit/edits.h"
#include "kit/message_bar.h"
#include "roster/roster_paper_sheet.h"
#include "roster/roster_papers_bar.h"
#include "roster/roster_people_operations.h"
#include "roster/roster_telling_sheet.h"
#include "roster/rosters_segment.h"
#include "support/a_roster.h"
#include "support/a_worker.h"
#include "support/ui/sheets.h"

namespace {

/// The list of rosters in a window of its own, with a roster of three nobody has told.
struct PapersBarWindow {
  TestOffice test;
  Crew crew = aCrew(test);
  ScriptedDialogs dialogs;
  Keyboard keys;
  QVector<WorkerId> workers;
  RosterId roster;
  QStringList notices;
  std::unique_ptr<RostersSegment> segment;

  explicit PapersBarWindow(Role role = Role::Clerk) {
    for (int i = 0; i < 3; ++i) {
      WorkerBuilder worker = aStranger(i).onSite(crew).told(ToldHow::SlipToManager);
      worker.visit().assignment->teamName = i == 0 ? QStringLiteral("瓦工班") : QStringLiteral("木工班");
      const auto done = test.as(Role::Clerk).runNow(RegisterWorker, worker.visit());
      REQUIRE(done);
      workers.append(done->worker);
    }
    roster = aRoster(test, workers);
    segment = std::make_unique<RostersSegment>(test.as(role), dialogs);
    QObject::connect(segment.get(), &RostersSegment::notice,
                     [this](const QString& words) { notices << words; });
    segment->resize(1100, 600);
    segment->show();
    segment->activateWindow();
    segment->activated();
    REQUIRE(soon([this] { return segment->papers()->about().has_value(); }));
  }
  QAction* action(int index) { return segment->papers()->barActions()[index]; }
  RosterTellingSheet* telling() {
    action(2)->trigger();
    auto* sheet = sheetOn<RosterTellingSheet>(segment.get(), [](RosterTellingSheet* each) {
      return each->isReady() && each->table()->model()->rowCount() > 0;
    });
    CHECK(sheet->geometry() == segment->rect());
    return sheet;
  }
  RosterPaperSheet* paper(int index) {
    action(index)->trigger();
    return sheetOn<RosterPaperSheet>(segment.get(), [](RosterPaperSheet* each) { return each->isReady(); });
  }
  ToldHow toldOf(int index) {
    WorkerOnDay asked;
    asked.worker.worker = workers[index];
    const auto shown = test.as(Role::Clerk).runNow(ShowWorker, asked);
    REQUIRE(shown);
    return shown->record.worker.told;
  }
  void select(RosterTellingSheet* sheet, int index) {
    auto* table = sheet->table();
    const auto* model = qobject_cast<PagedTableModel*>(table->model());
    const int row = model->rowOf(workers[index].value());
    REQUIRE(row >= 0);
    table->selectionModel()->select(table->model()->index(row, 0),
                                    QItemSelectionModel::Select | QItemSelectionModel::Rows);
  }
};

}  // namespace

TEST_CASE("Earlier rosters are at hand with what comes after them", "[ui][roster]") {
  PapersBarWindow window;
  CHECK(window.segment->model()->rowCount() == 1);
  const ListRow* row = window.segment->model()->row(0);
  REQUIRE(row);
  CHECK(row->cells[1].text == "恒工花名册1.xlsx");
  CHECK(row->cells[7].text == "3");
  CHECK(row->cells[8].text == "0");
  CHECK(window.segment->papers()->roster() == window.roster);
  for (QAction* each : window.segment->papers()->barActions()) {
    CHECK(each->isEnabled());
    CHECK_FALSE(each->text().isEmpty());
  }
  // Told elsewhere, the bar knows it, and nobody is left to sign.
  TellRoster all{window.roster, {}, true, ToldHow::Present, {}, {}};
  REQUIRE(window.test.as(Role::Clerk).runNow(RecordRosterTelling, all));
  CHECK(soon([&] { return window.segment->papers()->about()->told == 3; }));
  CHECK(window.action(0)->isEnabled());
  CHECK_FALSE(window.action(1)->isEnabled());
}

TEST_CASE("Who may only read cannot print the slips of a roster or note who signed", "[ui][roster]") {
  PapersBarWindow window(Role::Auditor);
  CHECK_FALSE(window.action(0)->isEnabled());
  auto* sheet = window.telling();
  CHECK_FALSE(sheet->confirm()->isVisible());
  CHECK_FALSE(sheet->proof()->isVisible());
}

TEST_CASE("Who signed is chosen in the list and noted with the scan", "[ui][roster]") {
  PapersBarWindow window;
  QTemporaryDir folder;
  auto* sheet = window.telling();
  CHECK(sheet->table()->model()->rowCount() == 3);
  CHECK_FALSE(sheet->confirm()->isEnabled());  // nobody is told by default

  SECTION("Two of three, the scan by its button; the third stays in the list") {
    window.select(sheet, 0);
    window.select(sheet, 2);
    CHECK(sheet->confirm()->isEnabled());
    window.keys.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return sheet->isReady() && sheet->bar()->isVisible(); }));  // no paper, no word
    CHECK(window.toldOf(0) == ToldHow::SlipToManager);
    window.dialogs.fileToOpen = aScan(folder);
    window.keys.press(Qt::Key_O, Qt::ControlModifier);
    REQUIRE(sheet->proof()->proofs().size() == 1);
    window.keys.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return sheet->isReady() && sheet->table()->model()->rowCount() == 1; }));
    CHECK(window.toldOf(0) == ToldHow::Signature);
    CHECK(window.toldOf(1) == ToldHow::SlipToManager);
    CHECK(window.toldOf(2) == ToldHow::Signature);
    CHECK(window.notices.size() == 1);
    sheet->filter()->setCurrent(1);
    CHECK(soon([&] { return sheet->isReady() && sheet->table()->model()->rowCount() == 3; }));
  }
  SECTION("All of them, the scan dropped; the sheet goes when everybody knows") {
    const QList<QUrl> urls{QUrl::fromLocalFile(aScan(folder))};
    QMimeData dropped;
    dropped.setUrls(urls);
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(sheet, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(sheet, &drop);
    REQUIRE(sheet->proof()->proofs().size() == 1);
    sheet->table()->setFocus();
    window.keys.press(Qt::Key_A, Qt::ControlModifier);
    CHECK(sheet->table()->selectedIds().size() == 3);
    window.keys.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return isGone<RosterTellingSheet>(window.segment.get()); }));
    for (int i = 0; i < 3; ++i) CHECK(window.toldOf(i) == ToldHow::Signature);
  }
  SECTION("Called: who called is asked for, paper is not") {
    sheet->how()->setCurrentId(codeOf(ToldHow::CallBack));
    CHECK_FALSE(sheet->proof()->isVisible());
    REQUIRE(soon([&] { return sheet->caller()->isVisible(); }));
    sheet->caller()->setText("李敏");
    window.select(sheet, 1);
    sheet->confirm()->click();
    REQUIRE(soon([&] { return sheet->isReady() && sheet->table()->model()->rowCount() == 2; }));
    CHECK(window.toldOf(1) == ToldHow::CallBack);
    CHECK(window.test.value("select called_by from roster_confirmation").toString() == "李敏");
  }
}

TEST_CASE("Slips and list of a roster are seen before they are printed", "[ui][roster]") {
  PapersBarWindow window;
  QTemporaryDir folder;
  const auto textOf = [](const QString& pdf) {
    QProcess reader;
    reader.start("pdftotext", {"-raw", pdf, "-"});
    REQUIRE(reader.waitForFinished());
    return QString::fromUtf8(reader.readAllStandardOutput());
  };

  SECTION("Slips: how many sheets, by choice, and a file where there is no printer") {
    auto* sheet = window.paper(0);
    CHECK_FALSE(sheet->preview()->pixmap().isNull());
    CHECK(sheet->count().contains('2'));
    sheet->layoutChoice()->setCurrentId(codeOf(SlipsLayout::OneOnA5));
    REQUIRE(soon([&] { return sheet->isReady() && !sheet->count().contains('2'); }));
    window.dialogs.fileToSave = folder.filePath("slips.pdf");
    window.keys.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return isGone<RosterPaperSheet>(window.segment.get()); }));
    REQUIRE(window.notices.size() == 1);
    CHECK(window.notices.first().contains("slips.pdf"));
    const QString text = textOf(folder.filePath("slips.pdf"));
    CHECK(text.contains("木工班 1"));
    CHECK(text.contains("木工班 2"));
    CHECK(text.contains("瓦工班 1"));
    // A slip in the manager's hand is no word of the worker.
    for (int i = 0; i < 3; ++i) CHECK(window.toldOf(i) == ToldHow::SlipToManager);
  }
  SECTION("The list is for those who are not told, unless asked for all") {
    REQUIRE(
        window.test.as(Role::Clerk).runNow(RecordTelling, TellWorker{window.workers[0], ToldHow::CallBack}));
    auto* sheet = window.paper(1);
    CHECK_FALSE(sheet->layoutChoice()->isVisible());
    CHECK(sheet->count().contains('2'));
    sheet->whom()->setCurrentId("all");
    REQUIRE(soon([&] { return sheet->isReady() && sheet->count().contains('3'); }));
    window.dialogs.fileToSave = "/nowhere/list.pdf";
    window.keys.press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(soon([&] { return sheet->isReady() && sheet->bar()->isVisible(); }));
    window.dialogs.fileToSave = folder.filePath("list.pdf");
    window.keys.press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(soon([&] { return isGone<RosterPaperSheet>(window.segment.get()); }));
    CHECK(textOf(folder.filePath("list.pdf")).contains("瓦工班"));
  }
}
