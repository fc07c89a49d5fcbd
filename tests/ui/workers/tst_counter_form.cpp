#include <catch2/catch.hpp>

#include <QAction>
#include <QTest>

#include "kit/form_grid.h"
#include "support/ui/gui_driver.h"
#include "workers/counter_form.h"

namespace {

/// The fields that Tab reaches, in its order, from the first one once round.
QStringList reachedByTab(CounterForm& form) {
  QStringList keys;
  const QWidget* first = form.fields().visible().first()->editor();
  for (QWidget* at = form.fields().visible().first()->editor();;) {
    for (const FormField* field : form.fields().visible())
      if ((field->editor() == at || field->editor()->isAncestorOf(at)) &&
          (at->focusPolicy() & Qt::TabFocus) && (keys.isEmpty() || keys.last() != field->key()))
        keys << field->key();
    at = at->nextInFocusChain();
    if (at == first) return keys;
  }
}

QStringList inReadingOrder(const CounterForm& form) {
  QStringList keys;
  for (const FormField* field : form.fields().visible()) keys << field->key();
  return keys;
}

}  // namespace

TEST_CASE("Tab goes through the counter's form in reading order, radio rows among them", "[counter]") {
  QAction save, next, discard;
  CounterForm form(&save, &next, &discard);
  form.show();
  CHECK(reachedByTab(form).join(u' ').toStdString() == inReadingOrder(form).join(u' ').toStdString());
  // A choice moves the focus proxy of its row; the order must not follow it.
  form.fields().edit<RadioRow>("job")->setCurrentId(QStringLiteral("employer"));
  CHECK(reachedByTab(form).join(u' ').toStdString() == inReadingOrder(form).join(u' ').toStdString());
  form.setMode(VisitMode::Return);
  CHECK(reachedByTab(form).join(u' ').toStdString() == inReadingOrder(form).join(u' ').toStdString());
  form.setMode(VisitMode::New);
  CHECK(reachedByTab(form).join(u' ').toStdString() == inReadingOrder(form).join(u' ').toStdString());
}
