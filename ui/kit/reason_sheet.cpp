#include "kit/reason_sheet.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "kit/buttons.h"
#include "kit/panel.h"

namespace {

constexpr int kWidest = 520;

bool isEnter(const QKeyEvent* event) {
  return event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
}

QLabel* wrapped(const QString& text, TextStyle style, Token token) {
  QLabel* label = makeLabel(text, style, token);
  label->setWordWrap(true);
  return label;
}

}  // namespace

ReasonSheet* ReasonSheet::ask(QWidget* page, const ReasonQuestion& question,
                              std::function<void(QString)> accepted) {
  auto* sheet = new ReasonSheet(page, question);
  connect(sheet, &ReasonSheet::accepted, page,
          [accepted = std::move(accepted)](const QString& reason) { accepted(reason); });
  sheet->setGeometry(page->rect());
  sheet->show();
  sheet->raise();
  sheet->m_edit->setFocus();
  return sheet;
}

ReasonSheet::ReasonSheet(QWidget* page, const ReasonQuestion& question)
    : QWidget(page), m_question(question), m_focusBefore(page->window()->focusWidget()) {
  setAttribute(Qt::WA_DeleteOnClose);
  setAccessibleName(question.title);
  page->installEventFilter(this);
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(16, 16, 16, 16);
  auto* card = new Panel({}, question.title, this);
  card->setMaximumWidth(kWidest);
  outer->addWidget(card, 0, Qt::AlignTop | Qt::AlignHCenter);
  outer->addStretch(1);
  card->setMinimumWidth(qMin(kWidest, page->width() - 32));
  card->body()->addWidget(wrapped(question.text, TextStyle::Body, Token::Text));
  buildUsual(card);
  QLabel* label = makeLabel(question.label + (question.shortest > 0 ? QStringLiteral(" *") : QString()),
                            TextStyle::Body, Token::Text);
  m_edit = new QPlainTextEdit(card);
  m_edit->setAccessibleName(question.label);
  m_edit->setTabChangesFocus(true);
  m_edit->setFixedHeight(72);
  m_edit->installEventFilter(this);
  label->setBuddy(m_edit);
  m_message = wrapped({}, TextStyle::Hint, Token::Error);
  m_message->hide();
  card->body()->addWidget(label);
  card->body()->addWidget(m_edit);
  card->body()->addWidget(m_message);
  auto* cancel = new PlainButton(tr("Cancel"), QStringLiteral("Esc"), card);
  auto* confirm = new PrimaryButton(question.confirm, QStringLiteral("Ctrl+Enter"), card);
  card->footer()->addStretch(1);
  card->footer()->addWidget(cancel);
  card->footer()->addWidget(confirm);
  connect(cancel, &QPushButton::clicked, this, &ReasonSheet::leave);
  connect(confirm, &QPushButton::clicked, this, &ReasonSheet::accept);
}

void ReasonSheet::buildUsual(Panel* card) {
  if (m_question.usual.isEmpty()) return;
  auto* row = new QHBoxLayout;
  row->setSpacing(8);
  for (const QString& reason : m_question.usual) {
    auto* button = new PlainButton(reason, {}, card);
    button->setSmall(true);
    connect(button, &QPushButton::clicked, this, [this, reason] {
      m_edit->setPlainText(reason);
      m_edit->moveCursor(QTextCursor::End);
      m_edit->setFocus();
    });
    row->addWidget(button);
  }
  row->addStretch(1);
  card->body()->addLayout(row);
}

void ReasonSheet::accept() {
  const QString reason = m_edit->toPlainText().trimmed();
  if (reason.size() < m_question.shortest) {
    m_message->setText(tr("A reason is needed, %n character(s) at least.", nullptr, m_question.shortest));
    m_edit->setAccessibleDescription(m_message->text());
    m_message->show();
    m_edit->setFocus();
    return;
  }
  emit accepted(reason);
  finish();
}

void ReasonSheet::leave() {
  emit rejected();
  finish();
}

void ReasonSheet::finish() {
  if (m_focusBefore && m_focusBefore->isVisible()) m_focusBefore->setFocus();
  close();
}

void ReasonSheet::paintEvent(QPaintEvent*) {
  QColor veil = themeColor(Token::Window);
  veil.setAlpha(205);
  QPainter(this).fillRect(rect(), veil);
}

// The page's keys rest while the sheet asks: whatever is pressed ends here.
void ReasonSheet::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape)
    leave();
  else if (isEnter(event) && event->modifiers() & Qt::ControlModifier)
    accept();
  event->accept();
}

bool ReasonSheet::focusNextPrevChild(bool next) {
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

bool ReasonSheet::event(QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride) {
    event->accept();
    return true;
  }
  return QWidget::event(event);
}

bool ReasonSheet::eventFilter(QObject* watched, QEvent* event) {
  if (watched == parent() && event->type() == QEvent::Resize) setGeometry(parentWidget()->rect());
  if (watched == m_edit && event->type() == QEvent::KeyPress) {
    auto* key = static_cast<QKeyEvent*>(event);
    if (isEnter(key) && !(key->modifiers() & Qt::ShiftModifier)) {
      accept();
      return true;
    }
    if (key->key() == Qt::Key_Escape) {
      leave();
      return true;
    }
  }
  return QWidget::eventFilter(watched, event);
}
