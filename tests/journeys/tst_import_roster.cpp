#include "kit/message_bar.h"
#include "roster/standing_panel.h"
#include "shell/search_popup.h"
#include "support/ui/roster_window.h"
#include "workers/worker_page.h"

namespace {

/// The clerk opens what was saved, puts the number right, and saves it as a text: every row as it stands
/// there.
QString mended(const QString& saved, const QString& wrong, const QString& right, const QString& into) {
  const auto file = TableFile::open(saved);
  REQUIRE(file);
  auto reader = (*file)->read(0);
  REQUIRE(reader);
  QFile out(into);
  REQUIRE(out.open(QIODevice::WriteOnly));
  TableRow row;
  while ((*reader)->next(row)) {
    QStringList cells;
    for (const TableCell& cell : row.cells)
      cells << QLatin1Char('"') + (cell.text == wrong ? right : cell.text) + QLatin1Char('"');
    out.write((cells.join(u',') + u'\n').toUtf8());
  }
  return into;
}

}  // namespace

TEST_CASE("A manager's list goes in, its wrong row comes back, and mended goes in too", "[journey]") {
  TestOffice office(GENERATE(from_range(testBackends())));
  aCrew(office);
  ManagersList list;
  const NewWorker late = aStranger(40).named("龙小宝");
  const QString wrong = late.person.idNumber.left(17) + (late.person.idNumber.endsWith(u'1') ? u'2' : u'1');
  list.strangers(12).line({late.person.name, wrong, late.person.hukouAddress, QStringLiteral("砼工")});
  list.add(aStranger(20), "杂务七").add(aStranger(21), "杂务七");
  RosterWindow window(office);
  window.open(list.write());
  window.fillWork();
  window.check();
  CHECK(office.count("worker") == 0);

  // Down to the first in doubt, and the same for all like it.
  DataTable* table = window.page->standing()->table();
  REQUIRE(soon([&] { return table->hasFocus(); }));
  window.press(Qt::Key_Home);
  window.press(Qt::Key_Down);
  window.press(Qt::Key_D, Qt::ControlModifier);
  CHECK(window.flow().importable() == 14);
  window.import();
  CHECK(office.count("worker") == 14);
  CHECK(window.flow().remaining() == 1);

  const QString saved = list.beside("改.xlsx");
  window.program.dialogs().fileToSave = saved;
  window.press(Qt::Key_E, Qt::ControlModifier);
  REQUIRE(soon([&] { return QFile::exists(saved) && !window.flow().isRunning(); }));
  window.open(mended(saved, wrong, late.person.idNumber, list.beside("改好.csv")));
  window.check();
  CHECK(window.flow().report().counts.fresh == 1);
  window.import();
  CHECK(office.count("worker") == 15);

  window.press(Qt::Key_K, Qt::ControlModifier);
  window.keys().type(QStringLiteral("lxb"));
  REQUIRE(soon([&] { return window.program.window().searchPopup()->count() == 1; }));
  window.keys().enter();
  auto* record = qobject_cast<WorkerPage*>(window.program.window().page(QStringLiteral("worker")));
  REQUIRE(soon(
      [&] { return !record->isLoading() && record->shown().record.worker.person.name == late.person.name; }));
  CHECK(record->shown().record.assignments.size() == 1);
}
