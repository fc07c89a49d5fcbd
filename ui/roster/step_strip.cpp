#include "roster/step_strip.h"

#include <QPainter>

#include "kit/icons.h"
#include "kit/status_chip.h"

namespace {

constexpr int kStepHeight = 20;
constexpr int kStepGlyph = 14;
constexpr int kStepGap = 6;
constexpr int kStepLine = 28;
constexpr int kAroundLine = 8;

ChipKind kindOfStep(int step, int current) {
  if (step == current) return ChipKind::Wait;
  return step < current ? ChipKind::Ok : ChipKind::Queued;
}

TextStyle styleOf(int step, int current) { return step == current ? TextStyle::BodyBold : TextStyle::Body; }

/// What is behind and what comes is told by its glyph; only where one is has a colour.
Token colourOf(int step, int current) {
  if (step == current) return Token::Accent;
  return step < current ? Token::Text : Token::Muted;
}

}  // namespace

StepStrip::StepStrip(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StepStrip::setSteps(const QStringList& names, int current) {
  m_names = names;
  m_current = current;
  QStringList words;
  for (int i = 0; i < names.size(); ++i)
    words << (i < current    ? tr("%1, done").arg(names[i])
              : i == current ? tr("%1, now").arg(names[i])
                             : tr("%1, to come").arg(names[i]));
  setAccessibleName(words.join(QStringLiteral("; ")));
  updateGeometry();
  update();
}

int StepStrip::widthOf(int step) const {
  const QFontMetrics metrics(themeFont(styleOf(step, m_current)));
  return kStepGlyph + kStepGap + metrics.horizontalAdvance(m_names[step]);
}

QSize StepStrip::sizeHint() const {
  int width = 0;
  for (int i = 0; i < m_names.size(); ++i) width += widthOf(i) + (i > 0 ? kStepLine + 2 * kAroundLine : 0);
  return {width, kStepHeight};
}

void StepStrip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  int x = 0;
  for (int i = 0; i < m_names.size(); ++i) {
    if (i > 0) {
      painter.setPen(themeColor(Token::Border));
      painter.drawLine(x + kAroundLine, height() / 2, x + kAroundLine + kStepLine, height() / 2);
      x += kStepLine + 2 * kAroundLine;
    }
    const QColor colour = themeColor(colourOf(i, m_current));
    painter.drawPixmap(x, (height() - kStepGlyph) / 2,
                       statusPixmap(glyphOf(kindOfStep(i, m_current)), colour, themeColor(Token::Base),
                                    kStepGlyph, devicePixelRatioF()));
    painter.setFont(themeFont(styleOf(i, m_current)));
    painter.setPen(colour);
    painter.drawText(QRect(x + kStepGlyph + kStepGap, 0, width(), height()),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip, m_names[i]);
    x += widthOf(i);
  }
}
