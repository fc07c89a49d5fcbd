#pragma once

#include <catch2/catch.hpp>

#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>

#include "kit/record_form.h"
#include "shell/main_window.h"
#include "support/ui/gui_driver.h"
#include "workers/worker_page.h"

// What tests of sheets do over and over.

/// The sheet that a page shows; waits until it is there and `isReady(sheet)`.
template <class AnySheet, class Ready>
AnySheet* sheetOn(QWidget* page, Ready isReady) {
  AnySheet* sheet = nullptr;
  REQUIRE(
      soon([&] { return (sheet = page->findChild<AnySheet*>()) && sheet->isVisible() && isReady(sheet); }));
  return sheet;
}
template <class AnySheet>
AnySheet* sheetOn(QWidget* page) {
  return sheetOn<AnySheet>(page, [](AnySheet*) { return true; });
}

template <class AnySheet>
bool isGone(QWidget* page) {
  const auto* sheet = page->findChild<AnySheet*>();
  return sheet == nullptr || !sheet->isVisible();
}

/// A worker's record, read and on the screen.
inline WorkerPage* recordOf(ProgramUnderTest& test, WorkerId worker) {
  auto* page = qobject_cast<WorkerPage*>(test.window().page(QStringLiteral("worker")));
  REQUIRE(page);
  test.window().showPage(QStringLiteral("worker"));
  page->showWorker(worker);
  REQUIRE(soon([&] { return !page->isLoading() && page->shown().record.worker.id == worker; }));
  return page;
}

/// Types into a field of a form and leaves it.
inline void fill(ProgramUnderTest& test, RecordForm* form, const char* key, const char* typed) {
  auto* edit = qobject_cast<QLineEdit*>(form->field(QLatin1String(key))->editor());
  REQUIRE(edit);
  edit->setFocus();
  edit->selectAll();
  test.keys().type(QString::fromUtf8(typed));
  test.keys().press(Qt::Key_Tab);
}

inline QString aScan(const QTemporaryDir& folder) {
  QFile file(folder.filePath(QStringLiteral("scan.png")));
  REQUIRE(file.open(QIODevice::WriteOnly));
  file.write("\x89PNG\r\n\x1a\n");
  return file.fileName();
}
