#include "kit/page.h"

#include <QEvent>

#include "kit/sheet.h"

void Page::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
    emit headingChanged();
  }
  QWidget::changeEvent(event);
}

bool Page::mayClose(std::function<void()>) { return true; }

// One by one: a sheet that lies over another goes with it.
void Page::putAway() {
  while (const Sheet* sheet = findChild<Sheet*>()) delete sheet;
}

QSize Page::minimumSizeHint() const {
  constexpr int smallest = 552;  // a window of 600 px less the narrow navigation
  return {smallest, QWidget::minimumSizeHint().height()};
}
