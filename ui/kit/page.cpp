#include "kit/page.h"

#include <QEvent>

void Page::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
    emit headingChanged();
  }
  QWidget::changeEvent(event);
}
