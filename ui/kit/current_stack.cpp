#include "kit/current_stack.h"

#include <QEvent>

CurrentStack::CurrentStack(QWidget* parent) : QStackedWidget(parent) {
  connect(this, &QStackedWidget::currentChanged, this, [this] { updateGeometry(); });
}

QSize CurrentStack::sizeHint() const {
  return currentWidget() ? currentWidget()->sizeHint() : QStackedWidget::sizeHint();
}

QSize CurrentStack::minimumSizeHint() const {
  return currentWidget() ? currentWidget()->minimumSizeHint().expandedTo(currentWidget()->minimumSize())
                         : QSize();
}

bool CurrentStack::hasHeightForWidth() const {
  return currentWidget() && currentWidget()->hasHeightForWidth();
}

int CurrentStack::heightForWidth(int width) const {
  return currentWidget() ? currentWidget()->heightForWidth(width) : -1;
}

/// What is in front wants another size now: so do we, which the layouts around us keep until they are told.
bool CurrentStack::event(QEvent* event) {
  const bool done = QStackedWidget::event(event);
  if (event->type() == QEvent::LayoutRequest) updateGeometry();
  return done;
}
