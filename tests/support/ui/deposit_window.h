#pragma once

#include <QAction>
#include <QFile>

#include "core/deposits/deposit_desk.h"
#include "deposits/deposit_board.h"
#include "deposits/deposit_list.h"
#include "deposits/deposit_page.h"
#include "support/ui/sheets.h"

/// The deposit page of a window, and the keys that tests of it press.
struct DepositWindow {
  ProgramUnderTest program;
  DepositPage* page = nullptr;

  DepositWindow(TestOffice& office, Role role) : program(office, role) {
    page = qobject_cast<DepositPage*>(program.window().page(QStringLiteral("deposits")));
    REQUIRE(page);
    program.window().showPage(QStringLiteral("deposits"));
    REQUIRE(soon([&] { return !page->list()->isLoading(); }));
  }
  DepositBoard& board() { return *page->board(); }
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    program.keys().press(key, modifiers);
  }
  void settle() {
    REQUIRE(soon([&] { return !board().isLoading() && !page->list()->isLoading(); }));
  }
  /// Opens the current check of the list with Enter.
  void openFirst() {
    REQUIRE(soon([&] { return page->list()->table()->currentId() > 0; }));
    page->list()->table()->setFocus();
    press(Qt::Key_Return);
    REQUIRE(soon([&] { return !page->showsList() && board().check().id.isValid() && !board().isLoading(); }));
  }
  bool offers(const QKeySequence& key) {
    for (const QAction* each : page->pageActions())
      if (each->shortcut() == key && each->isEnabled()) return true;
    return false;
  }
};

/// A PDF of so many empty pages that can be drawn.
inline QByteArray emptyPages(int pages) {
  QByteArray kids;
  QByteArray objects;
  for (int i = 0; i < pages; ++i) {
    const QByteArray number = QByteArray::number(3 + i);
    kids += number + " 0 R ";
    objects += number + " 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]>>endobj\n";
  }
  return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[" + kids +
         "]/Count " + QByteArray::number(pages) + ">>endobj\n" + objects + "trailer<</Root 1 0 R>>\n";
}
