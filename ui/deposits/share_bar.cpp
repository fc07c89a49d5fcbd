#include "deposits/share_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include "kit/panel.h"

namespace {
constexpr int kBar = 8;
}

ShareBar::ShareBar(QWidget* parent) : QWidget(parent) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, kBar + 3);
  row->setSpacing(8);
  m_words = makeElidedLabel({}, TextStyle::Body, Token::Text, this);
  m_figures = makeLabel({}, TextStyle::Body, Token::Text, this);
  row->addWidget(m_words, 1);
  row->addWidget(m_figures);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ShareBar::setShare(const QString& words, const QString& figures, double part, double whole) {
  m_words->setText(words);
  m_figures->setText(figures);
  m_share = whole > 0 ? std::clamp(part / whole, 0.0, 1.0) : 0.0;
  setAccessibleName(words + u' ' + figures);
  update();
}

void ShareBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  const QRectF bar(0, height() - kBar, width(), kBar);
  painter.setBrush(themeColor(Token::Line));
  painter.drawRoundedRect(bar, 3, 3);
  if (m_share <= 0) return;
  painter.setBrush(themeColor(Token::Accent));
  painter.drawRoundedRect(QRectF(bar.topLeft(), QSizeF(std::max(3.0, bar.width() * m_share), kBar)), 3, 3);
}
