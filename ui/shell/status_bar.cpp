#include "shell/status_bar.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <optional>

#include "kit/panel.h"

namespace {

constexpr int kBarHeight = 26;
constexpr int kGlyphOnly = 17;
const auto kRules = QStringLiteral("rules");

}  // namespace

/// A chip without ground, or plain words, that can be clicked.
class StatusButton : public QPushButton {
 public:
  explicit StatusButton(QWidget* parent) : QPushButton(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAutoDefault(false);
  }
  void setStatus(std::optional<ChipKind> kind, const QString& text) {
    m_kind = kind;
    setText(text);
    setAccessibleName(kind ? StatusChip::tr("Status: %1").arg(text) : text);
    setToolTip(text);
    updateGeometry();
    update();
  }
  void setCompact(bool compact) {
    m_compact = compact;
    updateGeometry();
  }
  QSize sizeHint() const override {
    const int words = QFontMetrics(themeFont(TextStyle::Hint)).horizontalAdvance(text());
    if (m_compact && m_kind) return {kGlyphOnly + 4, 22};
    return {words + 4 + (m_kind ? kGlyphOnly : 0), 22};
  }
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    if (m_kind) {
      paintChip(painter, rect().adjusted(2, 0, -2, 0), *m_kind, toneOf(*m_kind),
                m_compact ? QString() : text(), true);
    } else {
      painter.setFont(themeFont(TextStyle::Hint));
      painter.setPen(themeColor(Token::Muted));
      painter.drawText(rect(), Qt::AlignCenter, text());
    }
    if (!hasFocus()) return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeColor(Token::Accent), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
  }

 private:
  std::optional<ChipKind> m_kind;
  bool m_compact = false;
};

OfficeStatusBar::OfficeStatusBar(QWidget* parent) : QWidget(parent) {
  setFixedHeight(kBarHeight);
  m_row = new QHBoxLayout(this);
  m_row->setContentsMargins(12, 1, 12, 0);
  m_row->setSpacing(12);
  m_notice = makeElidedLabel({}, TextStyle::Hint, Token::Muted, this);
  m_date = makeLabel({}, TextStyle::Hint, Token::Muted, this);
  for (QLabel* label : {m_notice, m_date}) label->setContentsMargins(0, 0, 0, 2);  // one line with the chips
  m_row->addWidget(m_notice, 1);
  m_row->addWidget(m_date);
  connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void OfficeStatusBar::showNotice(const QString& text) {
  m_notice->setText(text);
  m_notice->setAccessibleName(text);
  QAccessibleEvent alert(m_notice, QAccessible::Alert);
  QAccessible::updateAccessibility(&alert);
}

// Chips stand in the order in which they first appeared, before the rule version and the date.
StatusButton* OfficeStatusBar::button(const QString& key) {
  if (StatusButton* known = m_buttons.value(key)) return known;
  auto* made = new StatusButton(this);
  made->setCompact(m_compact);
  const int before =
      m_row->indexOf(m_buttons.contains(kRules) ? static_cast<QWidget*>(m_buttons.value(kRules)) : m_date);
  m_row->insertWidget(before, made);
  m_buttons.insert(key, made);
  connect(made, &QPushButton::clicked, this, [this, key] { emit clicked(key); });
  return made;
}

void OfficeStatusBar::setStatus(const QString& key, ChipKind kind, const QString& text) {
  button(key)->setStatus(kind, text);
  button(key)->setVisible(!text.isEmpty());
}

void OfficeStatusBar::setRuleVersion(const QString& text) {
  button(kRules)->setStatus({}, text);
  button(kRules)->setVisible(!text.isEmpty() && !m_compact);
}

void OfficeStatusBar::setDate(const QString& text) { m_date->setText(text); }

void OfficeStatusBar::setCompact(bool compact) {
  m_compact = compact;
  for (StatusButton* chip : std::as_const(m_buttons)) chip->setCompact(compact);
  if (StatusButton* rules = m_buttons.value(kRules)) rules->setVisible(!compact && !rules->text().isEmpty());
}

void OfficeStatusBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), themeColor(Token::Window));
  painter.fillRect(QRect(0, 0, width(), 1), themeColor(Token::Border));
}
