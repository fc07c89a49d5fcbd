#include "workers/chip_flow.h"

#include <QPainter>
#include <algorithm>

namespace {
constexpr int chipGap = 6;
int lineHeight() { return std::max(20, Theme::lineHeight(TextStyle::Hint) + 2); }
}  // namespace

ListCell chipCell(const ChipWords& chip) {
  ListCell cell(chip.kind, chip.text);
  cell.tone = chip.tone;
  return cell;
}

int flowChips(QPainter* painter, const QRect& area, const QList<ChipWords>& chips) {
  if (chips.isEmpty()) return 0;
  int x = area.left();
  int y = area.top();
  for (const ChipWords& chip : chips) {
    const int width = chipWidth(chip.text);
    if (x > area.left() && x + width > area.right() + 1) {
      x = area.left();
      y += lineHeight() + 4;
    }
    if (painter)
      paintChip(*painter, QRect(x, y, std::min(width, area.width()), lineHeight()), chip.kind,
                chip.tone.value_or(toneOf(chip.kind)), chip.text);
    x += width + chipGap;
  }
  return y + lineHeight() - area.top();
}

ChipFlow::ChipFlow(QWidget* parent) : QWidget(parent) {
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ChipFlow::setChips(const QList<ChipWords>& chips) {
  m_chips = chips;
  QStringList words;
  for (const ChipWords& chip : chips) words.append(chip.text);
  setAccessibleName(words.join(QStringLiteral(", ")));
  setVisible(!chips.isEmpty());
  updateGeometry();
  update();
}

int ChipFlow::heightForWidth(int width) const { return flowChips(nullptr, QRect(0, 0, width, 0), m_chips); }

QSize ChipFlow::sizeHint() const { return {200, heightForWidth(std::max(200, width()))}; }

void ChipFlow::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  flowChips(&painter, rect(), m_chips);
}
