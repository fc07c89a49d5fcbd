#include "kit/buttons.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include "kit/icons.h"

namespace {

constexpr int kSide = 12;
constexpr int kSmallSide = 8;
constexpr int kGap = 7;
constexpr int kIcon = 16;
constexpr int kKeyPad = 5;
constexpr int kArrow = 15;
constexpr int kKeyHeight = 17;

QString bare(const QString& text) { return QString(text).remove(u'&'); }

int keyBoxWidth(const QString& key) {
  return key.isEmpty() ? 0 : QFontMetrics(themeFont(TextStyle::Hint)).horizontalAdvance(key) + 2 * kKeyPad;
}

void paintKeyBox(QPainter& painter, const QRect& box, const QString& key, const QColor& color) {
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(color, 1));
  painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
  painter.setFont(themeFont(TextStyle::Hint));
  painter.drawText(box, Qt::AlignCenter, key);
}

void paintArrow(QPainter& painter, const QPointF& tip) {
  painter.save();
  painter.setPen(Qt::NoPen);
  painter.setBrush(themeColor(Token::Muted));
  painter.drawPolygon(QPolygonF({tip, tip + QPointF(-4.5, -5), tip + QPointF(4.5, -5)}));
  painter.restore();
}

bool isPlainEnter(const QKeyEvent* event) {
  return (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
         (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
}

/// One button of a SegmentBar.
class SegmentButton : public QAbstractButton {
 public:
  SegmentButton(const QString& text, bool first, bool last, QWidget* parent)
      : QAbstractButton(parent), m_first(first), m_last(last) {
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  }
  QSize sizeHint() const override {
    return {QFontMetrics(themeFont(TextStyle::BodyBold)).horizontalAdvance(bare(text())) + 18,
            qMax(26, fontMetrics().height() + 6)};
  }
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF whole = QRectF(rect()).adjusted(m_first ? 0.5 : -6, 0.5, m_last ? -0.5 : 6, -0.5);
    painter.setClipRect(rect());
    painter.setBrush(themeColor(isChecked() ? Token::AccentSoft : Token::Base));
    painter.setPen(QPen(themeColor(Token::Border), 1));
    painter.drawRoundedRect(whole, 4, 4);
    if (!m_first) painter.fillRect(QRect(0, 1, 1, height() - 2), themeColor(Token::Border));
    if (hasFocus()) {
      painter.setBrush(Qt::NoBrush);
      painter.setPen(QPen(themeColor(Token::Accent), 2));
      painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
    painter.setFont(themeFont(isChecked() ? TextStyle::BodyBold : TextStyle::Body));
    painter.setPen(themeColor(isChecked() ? Token::Accent : Token::Text));
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
  }
  void keyPressEvent(QKeyEvent* event) override {
    if (isPlainEnter(event))
      click();
    else
      QAbstractButton::keyPressEvent(event);
  }

 private:
  bool m_first;
  bool m_last;
};

}  // namespace

QString keyText(const QKeySequence& sequence) {
  QString text = sequence.toString(QKeySequence::PortableText);
  text.replace(QLatin1String("Return"), QLatin1String("Enter"));
  text.replace(QLatin1String("Left"), QStringLiteral("←"))
      .replace(QLatin1String("Right"), QStringLiteral("→"));
  return text.replace(QLatin1String("Up"), QStringLiteral("↑"))
      .replace(QLatin1String("Down"), QStringLiteral("↓"));
}

KeyButton::KeyButton(Look look, const QString& text, const QString& keyHint, QWidget* parent)
    : QPushButton(text, parent),
      m_look(look),
      m_keyHint(keyHint),
      m_style(look == Look::Primary ? TextStyle::BodyBold : TextStyle::Body) {
  setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::ArrowCursor);
  setAutoDefault(false);
  connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

KeyButton::KeyButton(Look look, QAction* action, QWidget* parent) : KeyButton(look, QString(), {}, parent) {
  m_action = action;
  connect(action, &QAction::changed, this, [this] { followAction(); });
  connect(this, &QPushButton::clicked, action, &QAction::trigger);
  followAction();
}

void KeyButton::followAction() {
  if (!m_action) return;
  setText(m_action->text());
  setEnabled(m_action->isEnabled());
  setVisible(m_action->isVisible());
  setToolTip(m_action->toolTip() == m_action->text() ? QString() : m_action->toolTip());
  m_keyHint = keyText(m_action->shortcut());
  m_iconName = m_action->property("iconName").toString();
  updateGeometry();
  update();
}

void KeyButton::setKeyHint(const QString& keyHint) {
  m_keyHint = keyHint;
  updateGeometry();
  update();
}

void KeyButton::setIconName(const QString& name) {
  m_iconName = name;
  updateGeometry();
  update();
}

void KeyButton::setSmall(bool small) {
  m_small = small;
  updateGeometry();
}

void KeyButton::setTextStyle(TextStyle style) {
  m_style = style;
  updateGeometry();
}

void KeyButton::setMenuArrow(bool arrow) {
  m_arrow = arrow;
  updateGeometry();
}

int KeyButton::side() const { return m_small || m_look == Look::Flat ? kSmallSide : kSide; }

int KeyButton::keySpace() const { return m_keyHint.isEmpty() ? 0 : kGap + keyBoxWidth(m_keyHint); }

QSize KeyButton::minimumSizeHint() const { return {sizeHint().width() - keySpace(), sizeHint().height()}; }

QSize KeyButton::sizeHint() const {
  const QFontMetrics metrics(themeFont(m_style));
  int width = 2 * side() + metrics.horizontalAdvance(bare(text()));
  if (!m_iconName.isEmpty()) width += kIcon + (text().isEmpty() ? 0 : kGap);
  width += keySpace();
  if (m_arrow) width += kArrow;
  return {width, m_small ? qMax(26, metrics.height() + 6) : qMax(32, metrics.height() + 12)};
}

Token KeyButton::textToken() const {
  if (!isEnabled()) return Token::Muted;
  if (m_look == Look::Primary) return Token::OnAccent;
  return m_look == Look::Soft ? Token::Accent : Token::Text;
}

void KeyButton::paintBox(QPainter& painter) {
  const bool live = isEnabled();
  const bool touched = live && (isDown() || underMouse());
  if (m_look == Look::Flat && !touched) return;
  Token ground = m_look == Look::Primary ? Token::Accent
                 : m_look == Look::Soft  ? Token::AccentSoft
                                         : Token::Base;
  if (!live) ground = Token::NeutralSoft;
  QColor fill = themeColor(ground);
  if (touched)
    fill = m_look == Look::Primary ? fill.darker(isDown() ? 118 : 108) : themeColor(Token::AccentSoft);
  const bool bordered = m_look == Look::Plain || m_look == Look::Soft;
  const QColor border = themeColor(m_look == Look::Soft ? Token::Accent : Token::Border);
  painter.setPen(bordered ? QPen(border, 1) : QPen(Qt::NoPen));
  painter.setBrush(fill);
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

void KeyButton::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  paintBox(painter);
  if (hasFocus()) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(themeColor(Token::Accent), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    if (m_look == Look::Primary) {
      painter.setPen(QPen(themeColor(Token::OnAccent), 1.5));
      painter.drawRoundedRect(QRectF(rect()).adjusted(2.8, 2.8, -2.8, -2.8), 3, 3);
    }
  }
  paintContent(painter);
}

void KeyButton::paintContent(QPainter& painter) {
  const QFont font = themeFont(m_style);
  const QColor color = themeColor(textToken());
  const bool roomForKey = !m_keyHint.isEmpty() && width() >= sizeHint().width();
  const int content = sizeHint().width() - 2 * side() - (roomForKey ? 0 : keySpace());
  int x = qMax(side(), (width() - content) / 2);
  if (!m_iconName.isEmpty()) {
    painter.drawPixmap(x, (height() - kIcon) / 2, iconPixmap(m_iconName, color, kIcon, devicePixelRatioF()));
    x += kIcon + kGap;
  }
  painter.setFont(font);
  painter.setPen(color);
  const int words = QFontMetrics(font).horizontalAdvance(bare(text()));
  const int flags = Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextDontClip;
  painter.drawText(QRect(x, 0, words + 2, height()), flags, text());
  if (m_arrow) paintArrow(painter, QPointF(x + words + kArrow - 4.5, height() / 2.0 + 2.5));
  if (!roomForKey) return;
  const QRect key(x + words + (words > 0 ? kGap : 0), (height() - kKeyHeight) / 2, keyBoxWidth(m_keyHint),
                  kKeyHeight);
  paintKeyBox(painter, key, m_keyHint,
              m_look == Look::Primary || m_look == Look::Soft ? color : themeColor(Token::Muted));
}

void KeyButton::keyPressEvent(QKeyEvent* event) {
  if (isPlainEnter(event))
    click();
  else
    QPushButton::keyPressEvent(event);
}

SegmentBar::SegmentBar(QWidget* parent) : QWidget(parent), m_group(new QButtonGroup(this)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(0);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  m_group->setExclusive(true);
  connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
    if (on) emit currentChanged(id);
  });
  connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SegmentBar::setSegments(const QStringList& texts) {
  const QSignalBlocker quiet(m_group);
  const int before = qMax(0, current());
  const QList<QAbstractButton*> old = m_group->buttons();
  if (old.size() == texts.size()) {
    for (int i = 0; i < texts.size(); ++i) {
      old.at(i)->setText(texts.at(i));
      old.at(i)->updateGeometry();
      old.at(i)->update();
    }
    return;
  }
  for (QAbstractButton* button : old) {
    m_group->removeButton(button);
    delete button;
  }
  // New buttons stand at the end of the window's tab chain, wherever the bar is; only after something that
  // takes the focus can they be put elsewhere.
  setFocusPolicy(Qt::TabFocus);
  QWidget* last = this;
  for (int i = 0; i < texts.size(); ++i) {
    auto* button = new SegmentButton(texts.at(i), i == 0, i + 1 == texts.size(), this);
    QWidget::setTabOrder(last, button);
    last = button;
    m_group->addButton(button, i);
    layout()->addWidget(button);
    button->setChecked(i == qMin(before, int(texts.size()) - 1));
  }
  setFocusPolicy(Qt::NoFocus);
}

int SegmentBar::current() const { return m_group->checkedId(); }

void SegmentBar::setCurrent(int index) {
  if (QAbstractButton* button = m_group->button(index)) button->setChecked(true);
}

void SegmentBar::step(int by) { setCurrent(qBound(0, current() + by, int(m_group->buttons().size()) - 1)); }

void SegmentBar::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
    step(event->key() == Qt::Key_Left ? -1 : 1);
  else
    QWidget::keyPressEvent(event);
}

LinkLabel::LinkLabel(const QString& text, QWidget* parent) : QPushButton(text, parent) {
  setFont(themeFont(TextStyle::Hint));
  setCursor(Qt::PointingHandCursor);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  setFocusPolicy(Qt::StrongFocus);
  setAutoDefault(false);
  connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize LinkLabel::sizeHint() const {
  return {fontMetrics().horizontalAdvance(bare(text())) + 4, fontMetrics().height() + 4};
}

void LinkLabel::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const QColor color = themeColor(isEnabled() ? Token::Accent : Token::Muted);
  painter.setPen(color);
  painter.setFont(font());
  const QRect words = rect().adjusted(2, 0, -2, -2);
  painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, text());
  painter.fillRect(QRect(2, height() - 2, width() - 4, 1), color);
  if (!hasFocus()) return;
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(color, 2));
  painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
}

void LinkLabel::keyPressEvent(QKeyEvent* event) {
  if (isPlainEnter(event))
    click();
  else
    QPushButton::keyPressEvent(event);
}
