#include "kit/status_chip.h"

#include <QEvent>
#include <QPainter>

#include "kit/icons.h"

namespace {

constexpr int kHeight = 20;
constexpr int kChipGlyph = 13;
constexpr int kChipSide = 6;
constexpr int kChipGap = 4;

void paintText(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
  QFont font = option.font;
  if (index.data(StatusDelegate::BoldRole).toBool()) font.setBold(true);
  painter->setFont(font);
  const QVariant tone = index.data(StatusDelegate::ToneRole);
  Token token = index.data(StatusDelegate::MutedRole).toBool() ? Token::Muted : Token::Text;
  if (tone.isValid()) token = textOf(static_cast<Tone>(tone.toInt()));
  painter->setPen(themeColor(token));
  const QRect area = option.rect.adjusted(8, 0, -8, 0);
  const QString text =
      painter->fontMetrics().elidedText(index.data().toString(), option.textElideMode, area.width());
  painter->drawText(area, static_cast<int>(option.displayAlignment | Qt::AlignVCenter), text);
}

void paintGround(QPainter* painter, const QStyleOptionViewItem& option) {
  const bool selected = option.state.testFlag(QStyle::State_Selected);
  painter->fillRect(option.rect, themeColor(selected ? Token::Selection : Token::Base));
  painter->setPen(themeColor(Token::Line));
  painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
  if (!selected) return;
  painter->setPen(themeColor(Token::Accent));
  painter->drawLine(option.rect.topLeft(), option.rect.topRight());
  painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void paintFocus(QPainter* painter, const QStyleOptionViewItem& option) {
  if (!option.state.testFlag(QStyle::State_HasFocus)) return;
  painter->setPen(QPen(themeColor(Token::Accent), 1));
  painter->setBrush(Qt::NoBrush);
  painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
}

}  // namespace

Tone toneOf(ChipKind kind) {
  switch (kind) {
    case ChipKind::Ok:
      return Tone::Ok;
    case ChipKind::Warn:
    case ChipKind::Wait:
      return Tone::Warn;
    case ChipKind::Error:
      return Tone::Error;
    case ChipKind::Off:
      return Tone::Neutral;
    case ChipKind::Info:
    case ChipKind::Queued:
      break;
  }
  return Tone::Accent;
}

QString glyphOf(ChipKind kind) {
  switch (kind) {
    case ChipKind::Ok:
      return QStringLiteral("ok");
    case ChipKind::Warn:
      return QStringLiteral("warn");
    case ChipKind::Error:
      return QStringLiteral("err");
    case ChipKind::Wait:
      return QStringLiteral("wait");
    case ChipKind::Off:
      return QStringLiteral("off");
    case ChipKind::Info:
      return QStringLiteral("info");
    case ChipKind::Queued:
      break;
  }
  return QStringLiteral("queued");
}

int chipWidth(const QString& text, TextStyle style) {
  return kChipSide + kChipGlyph + kChipGap + QFontMetrics(themeFont(style)).horizontalAdvance(text) +
         kChipSide;
}

int paintChip(QPainter& painter, const QRect& area, ChipKind kind, Tone tone, const QString& text, bool plain,
              Token words, TextStyle style) {
  const int side = plain ? 0 : kChipSide;
  const int width = qMin(chipWidth(text, style) - (plain ? 2 * kChipSide : 0), area.width());
  const QRect chip(area.x(), area.y() + (area.height() - kHeight) / 2, width, kHeight);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  if (!plain) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeColor(groundOf(tone)));
    painter.drawRoundedRect(chip, 3, 3);
  }
  const QColor hole = themeColor(plain ? Token::Window : groundOf(tone));
  const qreal ratio = painter.device()->devicePixelRatioF();
  painter.drawPixmap(chip.x() + side, chip.y() + (kHeight - kChipGlyph) / 2,
                     statusPixmap(glyphOf(kind), themeColor(textOf(tone)), hole, kChipGlyph, ratio));
  painter.setFont(themeFont(style));
  painter.setPen(themeColor(plain ? words : textOf(tone)));
  const QRect room = chip.adjusted(side + kChipGlyph + kChipGap, 0, -side, 0);
  const QString seen = painter.fontMetrics().elidedText(text, Qt::ElideMiddle, room.width() + 1);
  painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip, seen);
  painter.restore();
  return width;
}

StatusChip::StatusChip(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  setFixedHeight(kHeight);
  connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

StatusChip::StatusChip(ChipKind kind, const QString& text, QWidget* parent) : StatusChip(parent) {
  setStatus(kind, text);
}

void StatusChip::setStatus(ChipKind kind, const QString& text) {
  m_kind = kind;
  m_text = text;
  describe();
  updateGeometry();
  update();
}

void StatusChip::setTone(Tone tone) {
  m_tone = tone;
  update();
}

void StatusChip::setPlain(bool plain) {
  m_plain = plain;
  updateGeometry();
}

void StatusChip::setStrong(bool strong) {
  m_strong = strong;
  setPlain(m_plain || strong);
}

QSize StatusChip::sizeHint() const {
  const TextStyle style = m_strong ? TextStyle::HintBold : TextStyle::Hint;
  return {chipWidth(m_text, style) - (m_plain ? 2 * kChipSide : 0), kHeight};
}

void StatusChip::describe() { setAccessibleName(tr("Status: %1").arg(m_text)); }

void StatusChip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Tone tone = m_tone.value_or(toneOf(m_kind));
  paintChip(painter, rect(), m_kind, tone, m_text, m_plain, m_strong ? textOf(tone) : Token::Muted,
            m_strong ? TextStyle::HintBold : TextStyle::Hint);
}

void StatusChip::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) describe();
  QWidget::changeEvent(event);
}

void StatusDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
  QStyleOptionViewItem cell = option;
  initStyleOption(&cell, index);
  painter->save();
  paintGround(painter, cell);
  const QVariant kind = index.data(ChipKindRole);
  if (kind.isValid()) {
    const auto chip = static_cast<ChipKind>(kind.toInt());
    const QVariant given = index.data(ChipToneRole);
    const Tone tone = given.isValid() ? static_cast<Tone>(given.toInt()) : toneOf(chip);
    paintChip(*painter, cell.rect.adjusted(8, 0, -8, 0), chip, tone, index.data().toString(),
              index.data(PlainRole).toBool(), textOf(tone));
  } else {
    paintText(painter, cell, index);
  }
  paintFocus(painter, cell);
  painter->restore();
}

void SentenceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
  QStyleOptionViewItem cell = option;
  cell.textElideMode = Qt::ElideRight;
  StatusDelegate::paint(painter, cell, index);
}
