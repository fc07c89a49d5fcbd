#include "cards/batch_bar.h"

#include <QPainter>
#include <QPainterPath>

#include "kit/theme.h"

BatchBar::BatchBar(QWidget* parent) : QWidget(parent) {
  setFixedHeight(8);
  connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void BatchBar::setTally(const BatchTally& tally, bool printed) {
  m_tally = tally;
  m_printed = printed;
  update();
}

void BatchBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  QPainterPath whole;
  whole.addRoundedRect(rect(), 4, 4);
  painter.fillPath(whole, themeColor(Token::NeutralSoft));
  const int all = m_tally.good + m_tally.spoiled + m_tally.notPrinted;
  if (!m_printed || all == 0) return;
  painter.setClipPath(whole);
  const int good = width() * m_tally.good / all;
  const int bad = width() * m_tally.spoiled / all;
  painter.fillRect(0, 0, good, height(), themeColor(Token::Ok));
  painter.fillRect(good, 0, bad, height(), themeColor(Token::ErrorSoft));
  painter.fillRect(good, 0, bad, height(), QBrush(themeColor(Token::Error), Qt::BDiagPattern));
}
