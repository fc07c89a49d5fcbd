#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "catalogue/operations.h"
#include "corrections/correction.h"
#include "kit/edits.h"
#include "kit/theme.h"
#include "shell/main_window.h"
#include "support/a_worker.h"
#include "support/ui/gui_driver.h"
#include "workers/functions_panel.h"
#include "workers/history_words.h"
#include "workers/liability_panel.h"
#include "workers/worker_filter.h"
#include "workers/worker_page.h"
#include "workers/worker_words.h"
#include "workers/workers_page.h"

namespace {

template <class T>
T* part(QWidget* page) {
  T* found = page->findChild<T*>();
  REQUIRE(found);
  return found;
}

QString allWords(QWidget* page) {
  QStringList words;
  for (const QLabel* label : page->findChildren<QLabel*>()) words.append(label->text());
  return words.join(QLatin1Char('\n'));
}

QAction* actionNamed(Page* page, const QKeySequence& key) {
  for (QAction* each : page->pageActions())
    if (each->shortcut() == key) return each;
  return nullptr;
}

}  // namespace

TEST_CASE("The record of a worker answers for any day", "[record]") {
  TestOffice office(Backend::Sqlite);
  const Crew crew = aCrew(office);
  const QDate thatDay = office.today();
  const WorkerId worker = enter(office, aWorker().onSite(crew).contract(thatDay, thatDay.addYears(2)));
  ProgramUnderTest test(office, Role::Clerk);
  auto* page = qobject_cast<WorkerPage*>(test.window().page(QStringLiteral("worker")));
  REQUIRE(page);
  test.window().showPage(QStringLiteral("worker"));
  page->showWorker(worker);
  REQUIRE(soon([&] { return !page->isLoading() && page->shown().record.worker.id == worker; }));
  auto* functions = part<FunctionsPanel>(page);
  auto* liability = part<LiabilityPanel>(page);

  SECTION("today he is covered, yesterday he was not on file") {
    const QString now = functions->quote();
    CHECK_FALSE(now.isEmpty());
    functions->setDay(thatDay.addDays(-1));
    CHECK(functions->quote() != now);
  }
  SECTION("panel and bar show one day") {
    liability->setDay(thatDay.addDays(-3));
    CHECK(functions->day() == thatDay.addDays(-3));
    functions->setDay(thatDay.addDays(2));
    CHECK(liability->bar()->day() == thatDay.addDays(2));
  }
  SECTION("numbers are masked until shown, and the look is on file") {
    const QString number = aWorker().visit().person.idNumber;
    CHECK_FALSE(allWords(page).remove(QLatin1Char(' ')).contains(number));
    const qint64 before = office.count(QStringLiteral("audit_entry"));
    for (QPushButton* each : page->findChildren<QPushButton*>())
      if (each->metaObject()->className() == QByteArray("LinkLabel") && each->isVisible()) {
        each->click();
        break;
      }
    REQUIRE(soon([&] { return allWords(page).remove(QLatin1Char(' ')).contains(number); }));
    CHECK(office.count(QStringLiteral("audit_entry")) == before + 1);
    // Neither the look itself nor what other desks do masks them again.
    QSignalSpy changed(test.program().office(), &Office::changed);
    REQUIRE(test.program().office()->runNow(RegisterWorker, NewWorker(aStranger(3))));
    REQUIRE(soon([&] { return changed.count() == 1; }));
    QTest::qWait(50);
    CHECK(allWords(page).remove(QLatin1Char(' ')).contains(number));
    // What concerns him does: it is read anew.
    REQUIRE(test.program().office()->runNow(RecordTelling, TellWorker{worker, ToldHow::Signature}));
    CHECK(soon([&] { return !allWords(page).remove(QLatin1Char(' ')).contains(number); }));
  }
  SECTION("tables follow the rules of item models") {
    for (PagedTableModel* model : page->findChildren<PagedTableModel*>())
      QAbstractItemModelTester examined(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(page->findChildren<PagedTableModel*>().size() >= 4);
  }
}

TEST_CASE("The list of workers: filters, pages, count, copy", "[list]") {
  TestOffice office(Backend::Sqlite);
  const Crew crew = aCrew(office);
  for (int i = 0; i < 5; ++i) enter(office, aStranger(i));
  enter(office, aWorker().onSite(crew));
  ProgramUnderTest test(office, Role::Clerk);
  auto* page = qobject_cast<WorkersPage*>(test.window().page(QStringLiteral("workers")));
  REQUIRE(page);
  test.window().showPage(QStringLiteral("workers"));
  REQUIRE(soon([&] { return page->count() == 6 && page->model()->rowCount() == 6; }));
  QAbstractItemModelTester examined(page->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);

  SECTION("a filter narrows list and count alike") {
    WorkerListRequest onSite;
    onSite.onSite = QStringLiteral("yes");
    page->showList(onSite);
    REQUIRE(soon([&] { return page->count() == 1 && page->model()->rowCount() == 1; }));
    CHECK(page->request().onSite == QStringLiteral("yes"));
  }
  SECTION("typing finds by initials and says why") {
    page->filter()->searchEdit()->setText(QStringLiteral("cdc"));
    REQUIRE(soon([&] { return page->count() == 1 && page->model()->rowCount() == 1; }));
    CHECK(page->model()->columnCount() == 6);
  }
  SECTION("what the list behind a number asks is kept and can be taken away") {
    WorkerListRequest due;
    due.cardDueTo = office.today().addDays(30);
    page->showList(due);
    REQUIRE(soon([&] { return page->count() == 6; }));
    CHECK(page->request().cardDueTo == due.cardDueTo);
    page->showList({});
    CHECK_FALSE(page->request().cardDueTo.isValid());
  }
  SECTION("nobody: what was typed goes to the counter") {
    page->filter()->searchEdit()->setText(QStringLiteral("欧阳不在"));
    REQUIRE(soon([&] { return page->count() == 0 && !page->model()->isLoading(); }));
    QString asked;
    QObject::connect(page, &WorkersPage::registerRequested, page, [&](const QString& text) { asked = text; });
    QAction* registers = actionNamed(page, QKeySequence(Qt::CTRL | Qt::Key_N));
    REQUIRE(registers);
    registers->trigger();
    CHECK(asked == QStringLiteral("欧阳不在"));
    CHECK(test.window().currentKey() == QStringLiteral("counter"));
  }
  SECTION("lines are copied as they are seen, masked") {
    page->table()->selectAll();
    const QString lines = page->table()->selectionAsTsv(false);
    CHECK(lines.count(QLatin1Char('\n')) == 5);
    CHECK(lines.contains(QStringLiteral("****")));
    CHECK_FALSE(lines.contains(aWorker().visit().person.idNumber));
  }
}

TEST_CASE("Whatever may stand in a worker's history is said in words", "[record]") {
  const QSet<QString> ofWorkers{QStringLiteral("worker"),     QStringLiteral("assignment"),
                                QStringLiteral("contract"),   QStringLiteral("card"),
                                QStringLiteral("correction"), QStringLiteral("letter")};
  for (const OperationEntry& each : operations()) {
    const QStringList subjects = QString::fromLatin1(each.info.audits).split(u' ', Qt::SkipEmptyParts);
    const bool isHistory = each.info.effect == Effect::Changes &&
                           QSet<QString>(subjects.begin(), subjects.end()).intersects(ofWorkers);
    if (!isHistory) continue;
    CAPTURE(each.info.name);
    CHECK(worker_words::operation(QLatin1String(each.info.name)) != QLatin1String(each.info.name));
  }
  for (int i = 0; i <= static_cast<int>(CardState::Cancelled); ++i) {
    const QString code = codeOf(static_cast<CardState>(i));
    CHECK(history_words::value(QStringLiteral("card"), QStringLiteral("state"), code) ==
          nameOf(static_cast<CardState>(i)));
  }
  const auto value = [](const char* field, const QString& code) {
    return history_words::value(QStringLiteral("assignment"), QLatin1String(field), code);
  };
  for (const ToldHow how : {ToldHow::Present, ToldHow::Signature, ToldHow::CallBack, ToldHow::SlipToManager})
    CHECK(value("how", codeOf(how)) == worker_words::toldHow(how));
  for (const CorrectionState state :
       {CorrectionState::Done, CorrectionState::Pending, CorrectionState::Approved, CorrectionState::Refused,
        CorrectionState::Withdrawn})
    CHECK(value("state", codeOf(state)) != codeOf(state));
  for (const char* reason : {"moved", "same-day", "withdrawn", "project-finished"})
    CHECK(value("endReason", QLatin1String(reason)) != QLatin1String(reason));
  CHECK(value("sex", codeOf(Sex::Female)) == worker_words::sex(Sex::Female));
  CHECK(value("reason", QStringLiteral("moved")) == QLatin1String("moved"));
  for (const char* reason : {"photo", "merged", "unmerged"})
    CHECK(history_words::stepReason(QLatin1String(reason)) != QLatin1String(reason));
  CHECK(history_words::stepReason(QStringLiteral("工地上丢了")) == QStringLiteral("工地上丢了"));
}
