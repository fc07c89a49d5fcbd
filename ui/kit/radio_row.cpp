#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QRadioButton>

#include "kit/edits.h"
#include "kit/theme.h"

namespace {

constexpr int kDot = 16;

/// Ring and dot in the colours of the theme, with the focus ring round the word too.
class RadioButton : public QRadioButton {
 public:
  using QRadioButton::QRadioButton;
  QSize sizeHint() const override {
    return {kDot + 6 + fontMetrics().horizontalAdvance(QString(text()).remove(u'&')) + 6,
            qMax(28, fontMetrics().height() + 8)};
  }
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  bool hitButton(const QPoint& place) const override { return rect().contains(place); }
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ring(1, (height() - kDot) / 2.0, kDot, kDot);
    const bool on = isChecked();
    painter.setBrush(themeColor(on ? Token::Accent : Token::Base));
    painter.setPen(QPen(themeColor(on ? Token::Accent : Token::FieldBorder), 1.2));
    painter.drawEllipse(ring.adjusted(1, 1, -1, -1));
    if (on) {
      painter.setPen(Qt::NoPen);
      painter.setBrush(themeColor(Token::OnAccent));
      painter.drawEllipse(ring.center(), 2.8, 2.8);
    }
    painter.setPen(themeColor(isEnabled() ? Token::Text : Token::Muted));
    painter.drawText(rect().adjusted(kDot + 6, 0, 0, 0),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, text());
    if (!hasFocus()) return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(themeColor(Token::Accent), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
  }
};

}  // namespace

RadioRow::RadioRow(QWidget* parent) : QWidget(parent), m_group(new QButtonGroup(this)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(6);
  row->addStretch(1);
  setMinimumHeight(32);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool on) {
    if (on) emit currentChanged(currentId());
  });
  connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void RadioRow::setOptions(const QList<Option>& options) {
  const QString before = currentId();
  const QSignalBlocker quiet(m_group);
  const QList<QAbstractButton*> old = m_group->buttons();
  for (QAbstractButton* button : old) {
    m_group->removeButton(button);
    delete button;
  }
  for (int i = 0; i < options.size(); ++i) {
    auto* button = new RadioButton(options.at(i).text, this);
    button->setProperty("choice", options.at(i).id);
    button->installEventFilter(this);
    button->setChecked(options.at(i).id == before);
    m_group->addButton(button, i);
    static_cast<QHBoxLayout*>(layout())->insertWidget(i, button);
  }
  const QList<QAbstractButton*> now = m_group->buttons();
  setFocusProxy(m_group->checkedButton() ? m_group->checkedButton() : now.isEmpty() ? nullptr : now.first());
}

QString RadioRow::currentId() const {
  const QAbstractButton* button = m_group->checkedButton();
  return button ? button->property("choice").toString() : QString();
}

QString RadioRow::textOf(const QString& id) const {
  for (const QAbstractButton* button : m_group->buttons())
    if (button->property("choice").toString() == id) return QString(button->text()).remove(u'&');
  return id;
}

void RadioRow::setCurrentId(const QString& id) {
  const QList<QAbstractButton*> buttons = m_group->buttons();
  if (id.isEmpty()) {
    m_group->setExclusive(false);
    for (QAbstractButton* button : buttons) button->setChecked(false);
    m_group->setExclusive(true);
    return;
  }
  for (QAbstractButton* button : buttons)
    if (button->property("choice").toString() == id) button->setChecked(true);
  if (m_group->checkedButton()) setFocusProxy(m_group->checkedButton());
}

bool RadioRow::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
  const auto* key = static_cast<QKeyEvent*>(event);
  const int number = key->key() - Qt::Key_1;
  if (key->modifiers() == Qt::AltModifier && m_group->button(number)) {
    m_group->button(number)->setChecked(true);
    m_group->button(number)->setFocus();
    return true;
  }
  if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) &&
      !(key->modifiers() & ~Qt::KeypadModifier)) {
    focusNextField(static_cast<QWidget*>(watched));
    return true;
  }
  return QWidget::eventFilter(watched, event);
}
