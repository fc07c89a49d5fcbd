#include "kit/panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QScrollArea>
#include <QVBoxLayout>

#include "kit/icons.h"
#include "kit/status_chip.h"

namespace {

constexpr int kHeader = 38;
constexpr int kToolbarHeader = 42;
constexpr int kFooter = 51;
constexpr int kMargin = 12;

/// A label whose colour comes from the theme at every change of the palette.
class ThemedLabel : public QLabel {
 public:
  ThemedLabel(const QString& text, TextStyle style, Token token, QWidget* parent)
      : QLabel(text, parent), m_token(token) {
    setFont(themeFont(style));
    recolor();
    connect(&Theme::instance(), &Theme::changed, this, [this] { recolor(); });
  }

 private:
  void recolor() {
    QPalette own = palette();
    own.setColor(QPalette::WindowText, themeColor(m_token));
    setPalette(own);
  }
  Token m_token;
};

/// Gives way before anything else beside it: elided, the whole is its tool tip.
class ElidedLabel : public ThemedLabel {
 public:
  ElidedLabel(const QString& text, TextStyle style, Token token, QWidget* parent)
      : ThemedLabel(text, style, token, parent) {}
  QSize minimumSizeHint() const override { return {0, QLabel::minimumSizeHint().height()}; }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.setFont(font());
    const QString seen = fontMetrics().elidedText(text(), Qt::ElideRight, width() + 1);
    setToolTip(seen == text() ? QString() : text());
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft, seen);
  }
};

}  // namespace

QLabel* makeLabel(const QString& text, TextStyle style, Token token, QWidget* parent) {
  return new ThemedLabel(text, style, token, parent);
}

QLabel* makeWrappedLabel(const QString& text, TextStyle style, Token token, QWidget* parent) {
  QLabel* label = makeLabel(text, style, token, parent);
  label->setWordWrap(true);
  label->setTextFormat(Qt::PlainText);
  return label;
}

QLabel* makeElidedLabel(const QString& text, TextStyle style, Token token, QWidget* parent) {
  return new ElidedLabel(text, style, token, parent);
}

namespace {

void dress(QScrollArea* area) {
  area->setWidgetResizable(true);
  area->setFrameShape(QFrame::NoFrame);
  area->setFocusPolicy(Qt::NoFocus);
  area->viewport()->setAutoFillBackground(false);
}

/// As high as its content wants to be, as long as there is room for it.
class FittingScrollArea : public QScrollArea {
 public:
  FittingScrollArea(QWidget* content, QWidget* parent) : QScrollArea(parent) {
    dress(this);
    fillScrollArea(this, content);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    content->installEventFilter(this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
  }
  QSize sizeHint() const override { return widget()->sizeHint(); }
  QSize minimumSizeHint() const override { return {widget()->minimumSizeHint().width(), kHeader}; }
  bool hasHeightForWidth() const override { return widget()->hasHeightForWidth(); }
  // Never less than the content insists on, or it would scroll for a few pixels.
  int heightForWidth(int width) const override {
    return qMax(widget()->heightForWidth(width), widget()->minimumSizeHint().height());
  }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override {
    if (watched == widget() && event->type() == QEvent::LayoutRequest) updateGeometry();
    return QScrollArea::eventFilter(watched, event);
  }
};

/// Goes where none of its buttons is for whoever looks at it: an empty strip would only take room.
class Footer : public QWidget {
 public:
  using QWidget::QWidget;

 protected:
  bool event(QEvent* event) override {
    if (event->type() == QEvent::LayoutRequest) setVisible(!isEmpty());
    return QWidget::event(event);
  }

 private:
  bool isEmpty() const {
    const auto parts = findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
    return !parts.isEmpty() && std::all_of(parts.begin(), parts.end(), [](const QWidget* each) {
      return each->isHidden() && each->testAttribute(Qt::WA_WState_ExplicitShowHide);
    });
  }
};

}  // namespace

QScrollArea* makeScrollArea() {
  auto* area = new QScrollArea;
  dress(area);
  return area;
}

void fillScrollArea(QScrollArea* area, QWidget* content) {
  area->setWidget(content);
  content->setAutoFillBackground(false);
}

QScrollArea* makeScrollArea(QWidget* content, QWidget* parent) {
  auto* area = new QScrollArea(parent);
  dress(area);
  fillScrollArea(area, content);
  return area;
}

Panel::Panel(const QString& iconName, const QString& title, QWidget* parent)
    : QFrame(parent), m_iconName(iconName) {
  m_outer = new QVBoxLayout(this);
  m_outer->setContentsMargins(1, 1, 1, 1);
  m_outer->setSpacing(0);
  m_bodyArea = new QWidget(this);
  m_body = new QVBoxLayout(m_bodyArea);
  m_body->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
  m_body->setSpacing(8);
  m_outer->addWidget(m_bodyArea, 1);
  if (!title.isEmpty()) setTitle(title);
  connect(&Theme::instance(), &Theme::changed, this, [this] { recolor(); });
}

void Panel::ensureHeader() {
  if (m_header) return;
  m_header = new QWidget(this);
  m_header->setMinimumHeight(kHeader - 1);
  m_headerRow = new QHBoxLayout(m_header);
  m_headerRow->setContentsMargins(kMargin, 0, kMargin, 1);
  m_headerRow->setSpacing(8);
  m_icon = new QLabel(m_header);
  m_title = makeLabel({}, TextStyle::BodyBold, Token::Text, m_header);
  m_hint = makeElidedLabel({}, TextStyle::Hint, Token::Muted, m_header);
  m_headerRow->addWidget(m_icon);
  m_headerRow->addWidget(m_title);
  m_headerRow->addWidget(m_hint, 1);
  m_outer->insertWidget(0, m_header);
  recolor();
}

void Panel::setTitle(const QString& title) {
  ensureHeader();
  m_title->setText(title);
  setAccessibleName(title);
}

QString Panel::title() const { return m_title ? m_title->text() : QString(); }

void Panel::setHint(const QString& hint) {
  ensureHeader();
  m_hint->setText(hint);
}

void Panel::setIcon(const QString& iconName) {
  m_iconName = iconName;
  ensureHeader();
  recolor();
}

void Panel::addHeaderWidget(QWidget* widget) {
  ensureHeader();
  if (!qobject_cast<StatusChip*>(widget) && !qobject_cast<QLabel*>(widget))
    m_header->setMinimumHeight(kToolbarHeader - 1);
  m_headerRow->addWidget(widget);
}

void Panel::setHeaderTone(Tone tone) {
  m_tone = tone;
  ensureHeader();
  m_title->setFont(themeFont(tone == Tone::Neutral ? TextStyle::BodyBold : TextStyle::PageTitle));
  if (tone != Tone::Neutral) m_header->setMinimumHeight(kToolbarHeader - 1);
  recolor();
}

void Panel::recolor() {
  update();
  if (!m_header) return;
  const Token token = m_tone == Tone::Neutral ? Token::Text : textOf(m_tone);
  QPalette words = m_title->palette();
  words.setColor(QPalette::WindowText, themeColor(token));
  m_title->setPalette(words);
  const qreal ratio = devicePixelRatioF();
  if (m_tone == Tone::Neutral && m_iconName.isEmpty())
    m_icon->clear();
  else if (m_tone == Tone::Neutral)
    m_icon->setPixmap(iconPixmap(m_iconName, themeColor(token), 16, ratio));
  else
    m_icon->setPixmap(statusPixmap(m_tone == Tone::Error ? QStringLiteral("err") : QStringLiteral("ok"),
                                   themeColor(token), themeColor(groundOf(m_tone)), 16, ratio));
  m_icon->setVisible(m_tone != Tone::Neutral || !m_iconName.isEmpty());
}

void Panel::setBodyMargins(int margin) { m_body->setContentsMargins(margin, margin, margin, margin); }

void Panel::setBodyScrolls() {
  m_outer->removeWidget(m_bodyArea);
  auto* area = new FittingScrollArea(m_bodyArea, this);
  m_outer->insertWidget(m_header ? 1 : 0, area, 1);
}

QHBoxLayout* Panel::footer() {
  if (!m_footer) {
    m_footer = new Footer(this);
    m_footer->setMinimumHeight(kFooter);
    m_footerRow = new QHBoxLayout(m_footer);
    m_footerRow->setContentsMargins(kMargin, 8, kMargin, 8);
    m_footerRow->setSpacing(8);
    m_outer->addWidget(m_footer);
  }
  return m_footerRow;
}

void Panel::setPlainFooter(bool plain) {
  m_plainFooter = plain;
  update();
}

void Panel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::PaletteChange) update();
  QFrame::changeEvent(event);
}

void Panel::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  QPainterPath card;
  card.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
  painter.fillPath(card, themeColor(Token::Base));
  painter.setClipPath(card);
  const bool hasFooter = m_footer && m_footer->isVisibleTo(this);
  const bool alone = m_header && !m_bodyArea->isVisibleTo(this) && !hasFooter;
  if (m_header) {
    const QRect head(0, 0, width(), m_header->geometry().bottom() + 1);
    if (m_tone != Tone::Neutral) painter.fillRect(head, themeColor(groundOf(m_tone)));
    if (!alone) painter.fillRect(QRect(0, head.bottom(), width(), 1), themeColor(Token::Line));
  }
  if (hasFooter && !m_plainFooter) {
    painter.fillRect(m_footer->geometry().adjusted(-1, 0, 1, 1), themeColor(Token::Alt));
    painter.fillRect(QRect(0, m_footer->y(), width(), 1), themeColor(Token::Line));
  }
  painter.setClipping(false);
  painter.setPen(QPen(themeColor(Token::Border), 1));
  painter.drawPath(card);
}

SectionTitle::SectionTitle(const QString& title, const QString& hint, QWidget* parent) : QWidget(parent) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 2, 0, 3);
  row->setSpacing(8);
  m_title = makeLabel(title, TextStyle::BodyBold, Token::Text, this);
  m_hint = makeElidedLabel({}, TextStyle::Hint, Token::Muted, this);
  row->addWidget(m_title);
  row->addWidget(m_hint, 1);
  m_hint->setText(hint);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SectionTitle::setTitle(const QString& title) { m_title->setText(title); }

void SectionTitle::setHint(const QString& hint) { m_hint->setText(hint); }

void SectionTitle::paintEvent(QPaintEvent*) {
  QPainter(this).fillRect(QRect(0, height() - 1, width(), 1), themeColor(Token::Line));
}
