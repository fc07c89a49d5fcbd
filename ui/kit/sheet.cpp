#include "kit/sheet.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include "kit/buttons.h"
#include "kit/panel.h"

namespace {
constexpr int kSheetMargin = 16;
}

Sheet::Sheet(QWidget* page, const QString& title, int widest)
    : QWidget(page), m_widest(widest), m_focusBefore(page->window()->focusWidget()) {
  setAttribute(Qt::WA_DeleteOnClose);
  setAccessibleName(title);
  page->installEventFilter(this);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(kSheetMargin, kSheetMargin, kSheetMargin, kSheetMargin);
  m_card = new Panel({}, title);
  m_card->setMaximumWidth(widest);
  // What is asked may be higher than the page; the buttons that answer stay in sight.
  m_card->setBodyScrolls();
  column->addWidget(m_card, 1, Qt::AlignTop | Qt::AlignHCenter);
}

void Sheet::addLeave(const QString& words, QWidget* beside) {
  if (beside)
    m_card->footer()->addWidget(beside, 1);
  else
    m_card->footer()->addStretch(1);
  auto* button = new PlainButton(words, QStringLiteral("Esc"), m_card);
  m_card->footer()->addWidget(button);
  connect(button, &QPushButton::clicked, this, &Sheet::leave);
}

PrimaryButton* Sheet::addAnswers(const QString& leave, const QString& accept, QWidget* beside) {
  addLeave(leave, beside);
  auto* button = new PrimaryButton(accept, QStringLiteral("Ctrl+Enter"), m_card);
  m_card->footer()->addWidget(button);
  connect(button, &QPushButton::clicked, this, &Sheet::accept);
  return button;
}

void Sheet::cover() {
  m_card->setMinimumWidth(qMin(m_widest, parentWidget()->width() - 2 * kSheetMargin));
  setGeometry(parentWidget()->rect());
}

void Sheet::open(QWidget* first) {
  cover();
  show();
  raise();
  first->setFocus();
}

void Sheet::leave() {
  emit rejected();
  finish();
}

void Sheet::finish() {
  if (m_focusBefore && m_focusBefore->isVisible()) m_focusBefore->setFocus();
  close();
}

void Sheet::paintEvent(QPaintEvent*) {
  QColor veil = themeColor(Token::Window);
  veil.setAlpha(205);
  QPainter(this).fillRect(rect(), veil);
}

// The page's keys rest while the sheet asks: whatever is pressed ends here.
void Sheet::keyPressEvent(QKeyEvent* event) {
  const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (event->key() == Qt::Key_Escape)
    leave();
  else if (isEnter && event->modifiers() & Qt::ControlModifier)
    accept();
  event->accept();
}

bool Sheet::focusNextPrevChild(bool next) {
  const QList<QWidget*> inside = findChildren<QWidget*>();
  QWidget* at = window()->focusWidget() ? window()->focusWidget() : this;
  for (int guard = 0; guard < 1000; ++guard) {
    at = next ? at->nextInFocusChain() : at->previousInFocusChain();
    if (!inside.contains(at) || !at->isVisible() || !at->isEnabled() || !(at->focusPolicy() & Qt::TabFocus))
      continue;
    at->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
  }
  return false;
}

bool Sheet::event(QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride) {
    event->accept();
    return true;
  }
  return QWidget::event(event);
}

bool Sheet::eventFilter(QObject* watched, QEvent* event) {
  if (watched == parent() && event->type() == QEvent::Resize) cover();
  return QWidget::eventFilter(watched, event);
}
