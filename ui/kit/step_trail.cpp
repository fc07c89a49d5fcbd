#include "kit/step_trail.h"

#include <QPainter>

#include "kit/icons.h"

namespace {
constexpr int kStepGlyph = 15;
constexpr int kStepGap = 5;
constexpr int kBetween = 34;  // pixels from step to step, with the line between them
constexpr int kTrailHeight = 24;

QFont fontOf(const TrailStep& step) { return themeFont(step.isNow ? TextStyle::BodyBold : TextStyle::Body); }

Token tokenOf(const TrailStep& step) {
  if (step.kind == ChipKind::Queued) return Token::Muted;
  if (step.kind == ChipKind::Ok) return Token::Text;
  return step.kind == ChipKind::Wait ? Token::Accent : textOf(toneOf(step.kind));
}
}  // namespace

StepTrail::StepTrail(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
  connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StepTrail::setSteps(const QList<TrailStep>& steps) {
  m_steps = steps;
  QStringList words;
  for (const TrailStep& each : steps)
    words << (each.kind == ChipKind::Ok       ? tr("%1: done").arg(each.words)
              : each.isNow                    ? tr("%1: now").arg(each.words)
              : each.kind == ChipKind::Queued ? tr("%1: to come").arg(each.words)
                                              : each.words);
  setAccessibleName(tr("Steps: %1").arg(words.join(QStringLiteral(", "))));
  setToolTip(words.join(QStringLiteral("\n")));
  updateGeometry();
  update();
}

int StepTrail::widthOf(const TrailStep& step) const {
  return kStepGlyph + kStepGap + QFontMetrics(fontOf(step)).horizontalAdvance(step.words) + 2;
}

QSize StepTrail::sizeHint() const {
  int width = 0;
  for (const TrailStep& each : m_steps) width += widthOf(each) + (width > 0 ? kBetween : 0);
  return {width, kTrailHeight};
}

/// Where it stands: the step that is now, or the last that is done.
QList<TrailStep> StepTrail::now() const {
  for (const TrailStep& each : m_steps)
    if (each.isNow) return {each};
  for (auto each = m_steps.rbegin(); each != m_steps.rend(); ++each)
    if (each->kind != ChipKind::Queued) return {*each};
  return m_steps.mid(0, 1);
}

QSize StepTrail::minimumSizeHint() const {
  const auto least = now();
  return {least.isEmpty() ? 0 : widthOf(least.first()), kTrailHeight};
}

void StepTrail::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const QList<TrailStep> seen = width() < sizeHint().width() ? now() : m_steps;
  int x = 0;
  for (const TrailStep& each : seen) {
    if (x > 0) {
      painter.fillRect(QRect(x + 7, height() / 2, kBetween - 14, 1), themeColor(Token::FieldBorder));
      x += kBetween;
    }
    const QColor color = themeColor(tokenOf(each));
    painter.drawPixmap(
        x, (height() - kStepGlyph) / 2,
        statusPixmap(glyphOf(each.kind), color, themeColor(Token::Base), kStepGlyph, devicePixelRatioF()));
    painter.setFont(fontOf(each));
    painter.setPen(color);
    painter.drawText(QRect(x + kStepGlyph + kStepGap, 0, widthOf(each), height()),
                     Qt::AlignVCenter | Qt::AlignLeft, each.words);
    x += widthOf(each);
  }
}
