#include "kit/edits.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>

#include "kit/theme.h"

namespace {

constexpr int kTextMargin = 7;
constexpr int kTagPad = 4;
constexpr int kTagRight = 7;

int tagWidth(const QString& tag) {
  return tag.isEmpty()
             ? 0
             : QFontMetrics(themeFont(TextStyle::Hint)).horizontalAdvance(tag) + 2 * kTagPad + kTagRight;
}

/// Whether Enter may stop here: something that takes text or a choice, or the page's primary button.
bool takesInput(const QWidget* widget) {
  if (const auto* line = qobject_cast<const QLineEdit*>(widget)) return !line->isReadOnly();
  if (const auto* text = qobject_cast<const QPlainTextEdit*>(widget)) return !text->isReadOnly();
  if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
    return button->isCheckable() || button->inherits("PrimaryButton");
  return qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget);
}

Token borderToken(Level level) {
  if (level == Level::Error) return Token::Error;
  return level == Level::Warning ? Token::Warn : Token::FieldBorder;
}

}  // namespace

void focusNextField(QWidget* from) {
  const QWidget* window = from->window();
  for (QWidget* next = from->nextInFocusChain(); next && next != from; next = next->nextInFocusChain()) {
    if (next->window() != window || from->isAncestorOf(next)) continue;
    if (!next->isVisible() || !next->isEnabled() || !(next->focusPolicy() & Qt::TabFocus) ||
        !takesInput(next))
      continue;
    next->setFocus(Qt::TabFocusReason);
    return;
  }
}

FieldEdit::FieldEdit(QWidget* parent) : QLineEdit(parent) {
  setFrame(false);
  setMinimumHeight(32);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setAttribute(Qt::WA_MacShowFocusRect, false);
  updateMargins();
  connect(this, &QLineEdit::textEdited, this, [this] { setSourceTag({}); });
  connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FieldEdit::setSourceTag(const QString& tag) {
  if (m_tag == tag) return;
  m_tag = tag;
  updateMargins();
  update();
}

void FieldEdit::fill(const QString& text, const QString& tag) {
  setText(text);
  setCursorPosition(0);
  setSourceTag(tag);
}

void FieldEdit::setLevel(Level level) {
  m_level = level;
  update();
}

void FieldEdit::setEndSpace(int pixels) {
  m_endSpace = pixels;
  updateMargins();
}

void FieldEdit::updateMargins() {
  setTextMargins(kTextMargin, 0, kTextMargin + tagWidth(m_tag) + m_endSpace, 0);
}

void FieldEdit::keyPressEvent(QKeyEvent* event) {
  const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (!enter || (event->modifiers() & ~Qt::KeypadModifier)) {
    if (enter)
      event->ignore();
    else
      QLineEdit::keyPressEvent(event);
    return;
  }
  if (m_composing) return;
  commitText();
  emit entered();
  // Who listens may have sent the focus on by himself.
  if (window()->focusWidget() == this) focusNextField(this);
  if (hasFocus()) emit editingFinished();
}

void FieldEdit::inputMethodEvent(QInputMethodEvent* event) {
  QLineEdit::inputMethodEvent(event);
  m_composing = !event->preeditString().isEmpty();
}

void FieldEdit::changeEvent(QEvent* event) {
  if (event->type() == QEvent::FontChange) setMinimumHeight(qMax(32, fontMetrics().height() + 12));
  QLineEdit::changeEvent(event);
}

void FieldEdit::paintEvent(QPaintEvent* event) {
  {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool quiet = isReadOnly() || !m_tag.isEmpty() || !isEnabled();
    const bool raised = m_level == Level::Error || m_level == Level::Warning;
    const qreal pen = hasFocus() || raised ? 2 : 1;
    painter.setBrush(themeColor(quiet ? Token::Alt : Token::Base));
    painter.setPen(QPen(themeColor(hasFocus() && !raised ? Token::Accent : borderToken(m_level)), pen));
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), 4, 4);
    if (hasFocus() && raised) {
      painter.setBrush(Qt::NoBrush);
      painter.setPen(QPen(themeColor(Token::Accent), 1.5));
      painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), 3, 3);
    }
    paintTag(painter);
  }
  QLineEdit::paintEvent(event);
}

void FieldEdit::paintTag(QPainter& painter) {
  if (m_tag.isEmpty()) return;
  const int width = tagWidth(m_tag) - kTagRight;
  const QRect box(rect().right() - kTagRight - m_endSpace - width, (height() - 18) / 2, width, 18);
  painter.setBrush(themeColor(Token::Alt));
  painter.setPen(QPen(themeColor(Token::Line), 1));
  painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
  painter.setFont(themeFont(TextStyle::Hint));
  painter.setPen(themeColor(Token::Muted));
  painter.drawText(box, Qt::AlignCenter, m_tag);
}

GroupedEdit::GroupedEdit(QWidget* parent) : FieldEdit(parent) {
  setAttribute(Qt::WA_InputMethodEnabled, false);
  setInputMethodHints(Qt::ImhPreferLatin | Qt::ImhNoPredictiveText);
  connect(this, &QLineEdit::textEdited, this, [this] { regroup(); });
}

QString GroupedEdit::value() const { return m_value; }

void GroupedEdit::setValue(const QString& value) {
  const QString bareText = folded(value);
  m_undo.clear();
  show(bareText, bareText.size());
}

void GroupedEdit::fillValue(const QString& value, const QString& tag) {
  setValue(value);
  setSourceTag(tag);
}

QString GroupedEdit::grouped(const QString& value) const {
  QString text;
  qsizetype at = 0;
  for (const int length : groups(value)) {
    if (at >= value.size()) break;
    if (at > 0) text += u' ';
    text += value.mid(at, length);
    at += length;
  }
  return text + value.mid(at);
}

void GroupedEdit::regroup() {
  m_undo.append(m_value);
  show(folded(text()), folded(text().left(cursorPosition())).size());
}

// `caret` counts characters of the bare text before the caret; the same number stand before it afterwards.
void GroupedEdit::show(const QString& value, qsizetype caret) {
  const QString shown = grouped(value);
  const bool changed = value != m_value;
  m_value = value;
  if (text() != shown) setText(shown);
  int position = 0;
  for (qsizetype passed = 0; position < shown.size() && passed < caret; ++position)
    if (shown.at(position) != u' ' || value.contains(u' ')) ++passed;
  setCursorPosition(position);
  if (changed) emit valueChanged(value);
}

void GroupedEdit::undoValue() {
  if (m_undo.isEmpty()) return;
  const QString before = m_undo.takeLast();
  show(before, before.size());
}

void GroupedEdit::keyPressEvent(QKeyEvent* event) {
  if (event->matches(QKeySequence::Undo))
    undoValue();
  else
    FieldEdit::keyPressEvent(event);
}

IdEdit::IdEdit(QWidget* parent) : GroupedEdit(parent) {
  connect(this, &GroupedEdit::valueChanged, this, [this](const QString& number) {
    if (number.size() == 18 && !groups(number).isEmpty()) emit completed(number);
  });
}

QString IdEdit::folded(const QString& text) const {
  QString bareText;
  for (const QChar c : foldWidth(text).toUpper())
    if (!c.isSpace()) bareText += c == u'×' ? QChar(u'X') : c;
  return bareText;
}

QList<int> IdEdit::groups(const QString& value) const {
  const QString body = value.left(17);
  for (const QChar c : body)
    if (c < u'0' || c > u'9') return {};
  return value.size() > 6 ? QList<int>{6, 8, 4} : QList<int>{};
}

PhoneEdit::PhoneEdit(QWidget* parent) : GroupedEdit(parent) {
  setInputMethodHints(Qt::ImhDialableCharactersOnly);
}

QString PhoneEdit::folded(const QString& text) const {
  QString bareText;
  for (const QChar c : foldWidth(text))
    if (!c.isSpace()) bareText += c;
  const bool mobile = bareText.startsWith(u'1') || bareText.startsWith(QLatin1String("+86"));
  return mobile ? bareText.remove(u'-') : bareText;
}

QList<int> PhoneEdit::groups(const QString& value) const {
  return value.startsWith(u'1') ? QList<int>{3, 4, 4} : QList<int>{};
}

MoneyEdit::MoneyEdit(QWidget* parent) : FieldEdit(parent) {
  setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  setInputMethodHints(Qt::ImhPreferNumbers);
}

void MoneyEdit::setMoney(std::optional<Money> money) {
  const bool changed = money != m_money;
  m_money = money;
  setText(money ? money->toString() : QString());
  if (changed) emit moneyChanged();
}

bool MoneyEdit::isUnreadable() const { return !m_money && !text().trimmed().isEmpty(); }

void MoneyEdit::commitText() {
  const Result<Money> read = Money::parse(foldWidth(text()).trimmed());
  if (read) {
    setMoney(*read);
    return;
  }
  const bool changed = m_money.has_value();
  m_money.reset();
  if (changed) emit moneyChanged();
}

void MoneyEdit::focusOutEvent(QFocusEvent* event) {
  commitText();
  FieldEdit::focusOutEvent(event);
}
