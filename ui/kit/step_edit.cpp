#include "kit/step_edit.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "kit/theme.h"

namespace {

constexpr int kArrows = 20;

void paintStepArrow(QPainter& painter, QPointF tip, int upwards) {
  painter.drawPolygon(QPolygonF({tip, tip + QPointF(-4, 5 * upwards), tip + QPointF(4, 5 * upwards)}));
}

}  // namespace

StepEdit::StepEdit(QWidget* parent) : FieldEdit(parent) {
  setEndSpace(kArrows);
  setInputMethodHints(Qt::ImhPreferNumbers | Qt::ImhPreferLatin);
  setAttribute(Qt::WA_InputMethodEnabled, false);
  setText(shown());
}

void StepEdit::setValue(int value) {
  m_value = std::clamp(value, m_least, m_greatest);
  setText(shown());
}

void StepEdit::setRange(int least, int greatest) {
  m_least = least;
  m_greatest = std::max(least, greatest);
  setValue(m_value);
}

void StepEdit::setTenths(bool tenths) {
  m_tenths = tenths;
  setText(shown());
}

QString StepEdit::shown() const {
  if (!m_tenths) return QString::number(m_value);
  QString text = QString::number(std::abs(m_value) / 10.0, 'f', 1);
  return m_value < 0 ? QStringLiteral("−") + text : text;
}

void StepEdit::take(int value) {
  const int before = m_value;
  setValue(value);
  if (m_value != before) emit valueEdited(m_value);
}

void StepEdit::step(int by) {
  commitText();
  take(m_value + by);
  selectAll();
}

/// Whatever minus was typed; what is no number is taken back.
void StepEdit::commitText() {
  QString typed = text().trimmed();
  typed.replace(QStringLiteral("−"), QStringLiteral("-")).replace(u'，', u'.').replace(u'。', u'.');
  bool isNumber = false;
  const double number = typed.toDouble(&isNumber);
  if (!isNumber || std::abs(number) > 1e6) return setText(shown());
  take(static_cast<int>(std::lround(m_tenths ? number * 10 : number)));
}

void StepEdit::keyPressEvent(QKeyEvent* event) {
  if (event->modifiers() == Qt::NoModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
    return step(event->key() == Qt::Key_Up ? 1 : -1);
  FieldEdit::keyPressEvent(event);
}

void StepEdit::focusOutEvent(QFocusEvent* event) {
  commitText();
  FieldEdit::focusOutEvent(event);
}

void StepEdit::mousePressEvent(QMouseEvent* event) {
  if (event->position().x() >= width() - kArrows)
    return step(event->position().y() < height() / 2.0 ? 1 : -1);
  FieldEdit::mousePressEvent(event);
}

void StepEdit::paintEvent(QPaintEvent* event) {
  FieldEdit::paintEvent(event);
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(themeColor(Token::Muted));
  const qreal x = width() - kArrows / 2.0 - 1;
  paintStepArrow(painter, {x, height() / 2.0 - 8}, 1);
  paintStepArrow(painter, {x, height() / 2.0 + 8}, -1);
}
