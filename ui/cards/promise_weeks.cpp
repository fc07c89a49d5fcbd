#include "cards/promise_weeks.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

#include "cards/card_list_words.h"
#include "kit/theme.h"

namespace {

constexpr int kWidestWeek = 44;
constexpr int kWeekSide = 3;

/// How a part is told apart: by colour, and by hatch where the promise was not kept.
struct Look {
  Token color;
  bool hatched;
};

Look lookOf(const QString& outcome) {
  if (outcome == QLatin1String("in-hand") || outcome == QLatin1String("kept")) return {Token::Ok, false};
  if (outcome == QLatin1String("to-manager")) return {Token::Series1, false};
  if (outcome == QLatin1String("not-fetched")) return {Token::Warn, true};
  if (outcome == QLatin1String("late")) return {Token::Error, true};
  return {Token::FieldBorder, true};
}

void paintPart(QPainter& painter, const QRect& area, const QString& outcome) {
  const Look look = lookOf(outcome);
  const QColor color = themeColor(look.color);
  if (!look.hatched) return painter.fillRect(area, color);
  painter.save();
  painter.fillRect(area, themeColor(Token::Base));
  painter.setClipRect(area);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(color, 2));
  const bool falls = outcome == QLatin1String("late");
  for (int x = area.left() - area.height(); x < area.right() + 8; x += 7)
    painter.drawLine(x, falls ? area.top() : area.bottom() + 1, x + area.height() + 1,
                     falls ? area.bottom() + 1 : area.top());
  painter.restore();
  painter.setBrush(Qt::NoBrush);
  painter.setPen(color);
  painter.drawRect(area.adjusted(0, 0, -1, -1));
}

}  // namespace

QVector<PromisePart> promiseParts(const PromiseWeek& week, PromiseClockKind clock) {
  if (clock == PromiseClockKind::Desk)
    return {{QStringLiteral("kept"), week.deskKept},
            {QStringLiteral("open"), week.deskOpen},
            {QStringLiteral("late"), week.deskLate}};
  return {{QStringLiteral("in-hand"), week.inHand},
          {QStringLiteral("to-manager"), week.toManager},
          {QStringLiteral("open"), week.open},
          {QStringLiteral("not-fetched"), week.notFetched},
          {QStringLiteral("late"), week.late}};
}

int promisedIn(const PromiseWeek& week, PromiseClockKind clock) {
  return clock == PromiseClockKind::Desk ? week.deskDue : week.due;
}

PromiseWeeksChart::PromiseWeeksChart(QWidget* parent) : QWidget(parent) {
  setFocusPolicy(Qt::StrongFocus);
  setAttribute(Qt::WA_InputMethodEnabled, false);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
  connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
  describe();
}

void PromiseWeeksChart::setWeeks(const QVector<PromiseWeek>& weeks, PromiseClockKind clock) {
  m_weeks = weeks;
  m_clock = clock;
  m_current = std::clamp(m_current, 0, std::max(0, static_cast<int>(weeks.size()) - 1));
  describe();
  update();
}

void PromiseWeeksChart::setCurrent(int index) {
  if (index < 0 || index >= m_weeks.size() || index == m_current) return;
  m_current = index;
  describe();
  update();
  emit currentChanged(index);
}

QString PromiseWeeksChart::words(int index) const {
  if (index < 0 || index >= m_weeks.size()) return {};
  const PromiseWeek& week = m_weeks[index];
  QStringList parts;
  for (const PromisePart& each : promiseParts(week, m_clock))
    if (each.count > 0)
      parts.append(
          QStringLiteral("%1 %2").arg(card_list_words::outcomeChip(each.outcome).text).arg(each.count));
  return tr("Week %1, %2 to %3: %4 cards promised. %5")
      .arg(week.week)
      .arg(week.from.toString(QStringLiteral("MM-dd")), week.to.toString(QStringLiteral("MM-dd")))
      .arg(promisedIn(week, m_clock))
      .arg(parts.join(tr(", ")));
}

void PromiseWeeksChart::describe() {
  setAccessibleName(tr("Cards promised, kept and broken, by week"));
  setAccessibleDescription(words(m_current));
  QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
  QAccessible::updateAccessibility(&changed);
}

// ---- painting ----------------------------------------------------------------------------------------

QRect PromiseWeeksChart::column(int index) const {
  const int count = std::max(1, static_cast<int>(m_weeks.size()));
  const int left = width() * index / count;
  return {left, 0, width() * (index + 1) / count - left, height()};
}

int PromiseWeeksChart::wordLines() const {
  return QFontMetrics(themeFont(TextStyle::Body)).height() +
         QFontMetrics(themeFont(TextStyle::Hint)).height() + 8;
}

void PromiseWeeksChart::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  for (int i = 0; i < m_weeks.size(); ++i) paintColumn(painter, i);
  painter.fillRect(QRect(0, height() - wordLines(), width(), 1), themeColor(Token::Border));
}

void PromiseWeeksChart::paintColumn(QPainter& painter, int index) const {
  const PromiseWeek& week = m_weeks[index];
  const QRect place = column(index).adjusted(kWeekSide, 0, -kWeekSide, 0);
  const int ground = height() - wordLines();
  if (index == m_current) {
    painter.setPen(hasFocus() ? QPen(themeColor(Token::Accent), 2) : QPen(Qt::NoPen));
    painter.setBrush(themeColor(Token::AccentSoft));
    painter.drawRoundedRect(QRectF(place).adjusted(1, 1, -1, -1), 4, 4);
  }
  paintBar(painter, place, week, ground);
  painter.setFont(themeFont(index == m_current ? TextStyle::BodyBold : TextStyle::Body));
  painter.setPen(themeColor(Token::Text));
  const int line = painter.fontMetrics().height();
  painter.drawText(QRect(place.left(), ground + 2, place.width(), line), Qt::AlignCenter,
                   painter.fontMetrics().elidedText(week.from.toString(QStringLiteral("MM-dd")),
                                                    Qt::ElideRight, place.width()));
  painter.setFont(themeFont(TextStyle::Hint));
  painter.setPen(themeColor(Token::Muted));
  painter.drawText(
      QRect(place.left(), ground + 2 + line, place.width(), painter.fontMetrics().height()), Qt::AlignCenter,
      painter.fontMetrics().elidedText(tr("week %1").arg(week.week), Qt::ElideRight, place.width()));
}

void PromiseWeeksChart::paintBar(QPainter& painter, const QRect& place, const PromiseWeek& week,
                                 int ground) const {
  int most = 1;
  for (const PromiseWeek& each : m_weeks) most = std::max(most, promisedIn(each, m_clock));
  painter.setFont(themeFont(TextStyle::PageTitle));
  const int words = painter.fontMetrics().height();
  const int room = std::max(8, ground - words - 8);
  const int wide = std::min(kWidestWeek, place.width() - 2 * kWeekSide);
  const int left = place.center().x() - wide / 2;
  int top = ground;
  for (const PromisePart& each : promiseParts(week, m_clock)) {
    if (each.count == 0) continue;
    const int tall = std::max(3, each.count * room / most);
    paintPart(painter, QRect(left, top - tall, wide, tall), each.outcome);
    top -= tall;
  }
  painter.setFont(themeFont(TextStyle::PageTitle));
  painter.setPen(themeColor(promisedIn(week, m_clock) == 0 ? Token::Muted : Token::Text));
  painter.drawText(QRect(place.left(), std::max(0, top - words - 2), place.width(), words), Qt::AlignCenter,
                   QString::number(promisedIn(week, m_clock)));
}

// ---- keys and mouse ----------------------------------------------------------------------------------

int PromiseWeeksChart::columnAt(const QPoint& point) const {
  for (int i = 0; i < m_weeks.size(); ++i)
    if (column(i).contains(point)) return i;
  return -1;
}

void PromiseWeeksChart::keyPressEvent(QKeyEvent* event) {
  const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
  if (plain && event->key() == Qt::Key_Left)
    setCurrent(m_current - 1);
  else if (plain && event->key() == Qt::Key_Right)
    setCurrent(m_current + 1);
  else if (plain && event->key() == Qt::Key_Home)
    setCurrent(0);
  else if (plain && event->key() == Qt::Key_End)
    setCurrent(static_cast<int>(m_weeks.size()) - 1);
  else if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
    emit opened(m_current);
  else
    QWidget::keyPressEvent(event);
}

void PromiseWeeksChart::mousePressEvent(QMouseEvent* event) {
  const int index = event->button() == Qt::LeftButton ? columnAt(event->pos()) : -1;
  if (index < 0) return QWidget::mousePressEvent(event);
  setCurrent(index);
  emit opened(index);
}

bool PromiseWeeksChart::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return QWidget::event(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  QToolTip::showText(help->globalPos(), words(columnAt(help->pos())), this);
  return true;
}

void PromiseWeeksChart::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    describe();
    update();
  }
  QWidget::changeEvent(event);
}

void PromiseWeeksChart::focusInEvent(QFocusEvent* event) {
  QWidget::focusInEvent(event);
  update();
}

void PromiseWeeksChart::focusOutEvent(QFocusEvent* event) {
  QWidget::focusOutEvent(event);
  update();
}

// ---- legend ------------------------------------------------------------------------------------------

PromiseWeeksLegend::PromiseWeeksLegend(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PromiseWeeksLegend::setClock(PromiseClockKind clock) {
  m_clock = clock;
  updateGeometry();
  update();
}

QSize PromiseWeeksLegend::sizeHint() const {
  const QFontMetrics metrics(themeFont(TextStyle::Hint));
  int wide = 0;
  for (const PromisePart& each : promiseParts({}, m_clock))
    wide += metrics.horizontalAdvance(card_list_words::outcomeChip(each.outcome).text) + 31;
  return {wide, std::max(20, metrics.height())};
}

void PromiseWeeksLegend::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setFont(themeFont(TextStyle::Hint));
  int left = 0;
  for (const PromisePart& each : promiseParts({}, m_clock)) {
    paintPart(painter, QRect(left, (height() - 12) / 2, 12, 12), each.outcome);
    const QString words = card_list_words::outcomeChip(each.outcome).text;
    painter.setPen(themeColor(Token::Muted));
    painter.drawText(rect().adjusted(left + 17, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, words);
    left += painter.fontMetrics().horizontalAdvance(words) + 31;
  }
}
