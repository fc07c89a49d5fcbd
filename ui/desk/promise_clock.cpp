#include "desk/promise_clock.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

#include "kit/day_words.h"
#include "kit/theme.h"
#include "kit/work_words.h"

namespace {

constexpr int kWidestBar = 54;
constexpr int kClockSide = 4;

void hatch(QPainter& painter, const QRect& area, const QColor& color) {
  painter.save();
  painter.fillRect(area, themeColor(Token::Base));
  painter.setClipRect(area);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(color, 2));
  for (int x = area.left() - area.height(); x < area.right() + 8; x += 7)
    painter.drawLine(x, area.bottom() + 1, x + area.height() + 1, area.top());
  painter.restore();
  painter.setBrush(Qt::NoBrush);
  painter.setPen(color);
  painter.drawRect(area.adjusted(0, 0, -1, -1));
}

Token toneOf(const PromiseDay& day) {
  if (day.left < 0) return Token::Error;
  return day.left == 0 ? Token::Warn : Token::Text;
}

}  // namespace

PromiseClock::PromiseClock(QWidget* parent) : QWidget(parent) {
  setFocusPolicy(Qt::StrongFocus);
  setAttribute(Qt::WA_InputMethodEnabled, false);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
  connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
  describe();
}

void PromiseClock::setPromise(const DeskPromise& promise, const QDate& today) {
  m_promise = promise;
  m_today = today;
  m_current = std::clamp(m_current, 0, std::max(0, static_cast<int>(promise.days.size()) - 1));
  describe();
  update();
}

void PromiseClock::setCurrent(int index) {
  if (index < 0 || index >= m_promise.days.size() || index == m_current) return;
  m_current = index;
  describe();
  update();
}

// ---- words -------------------------------------------------------------------------------------------

QString PromiseClock::title(const PromiseDay& day) const {
  if (day.left < 0) return tr("overdue");
  return day.left == 0 ? tr("today") : day.left == 1 ? tr("1 day left") : tr("%1 days left").arg(day.left);
}

QString PromiseClock::dayText(const PromiseDay& day) const {
  if (day.left < 0) return tr("until %1").arg(m_today.addDays(-1).toString(QStringLiteral("MM-dd")));
  return dayWithWeekday(day.day, m_today);
}

QString PromiseClock::words(int index) const {
  if (index < 0 || index >= m_promise.days.size()) return {};
  const PromiseDay& day = m_promise.days[index];
  return tr("%1, %2: %3 cards, %4 of them printed")
      .arg(title(day), dayText(day), work_words::count(day.count()), work_words::count(day.printed));
}

void PromiseClock::describe() {
  setAccessibleName(tr("Cards by the day they are promised for"));
  setAccessibleDescription(words(m_current));
  QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
  QAccessible::updateAccessibility(&changed);
}

// ---- painting ----------------------------------------------------------------------------------------

QRect PromiseClock::column(int index) const {
  const int count = std::max(1, static_cast<int>(m_promise.days.size()));
  const int left = width() * index / count;
  return {left, 0, width() * (index + 1) / count - left, height()};
}

int PromiseClock::wordLines() const {
  return QFontMetrics(themeFont(TextStyle::Body)).height() +
         QFontMetrics(themeFont(TextStyle::Hint)).height() + 8;
}

void PromiseClock::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  for (int i = 0; i < m_promise.days.size(); ++i) paintColumn(painter, i);
  painter.fillRect(QRect(0, height() - wordLines(), width(), 1), themeColor(Token::Border));
}

void PromiseClock::paintColumn(QPainter& painter, int index) const {
  const PromiseDay& day = m_promise.days[index];
  const QRect place = column(index).adjusted(kClockSide / 2 + 1, 0, -kClockSide / 2 - 1, 0);
  if (day.left <= 0) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeColor(day.left < 0 ? Token::ErrorSoft : Token::WarnSoft));
    painter.drawRoundedRect(place, 4, 4);
  }
  const int ground = height() - wordLines();
  paintBar(painter, place, day, ground);
  paintWords(painter, place, day, ground);
  if (!hasFocus() || index != m_current) return;
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(themeColor(Token::Accent), 2));
  painter.drawRoundedRect(QRectF(place).adjusted(1, 1, -1, -1), 4, 4);
}

void PromiseClock::paintBar(QPainter& painter, const QRect& place, const PromiseDay& day, int ground) const {
  qint64 most = 1;
  for (const PromiseDay& each : m_promise.days) most = std::max(most, each.count());
  painter.setFont(themeFont(TextStyle::PageTitle));
  const int words = painter.fontMetrics().height();
  const int room = ground - words - 8;
  const auto tall = [&](qint64 cards) {
    return cards == 0 ? 0 : std::max(3, static_cast<int>(cards * room / most));
  };
  const int whole = tall(day.count());
  const int filled = day.notPrinted == 0 ? whole : std::min(whole, tall(day.printed));
  const int wide = std::min(kWidestBar, place.width() - 2 * kClockSide);
  const int left = place.center().x() - wide / 2;
  const QColor color = themeColor(day.left < 0 ? Token::Error : Token::Accent);
  if (whole > filled) hatch(painter, QRect(left, ground - whole, wide, whole - filled), color);
  if (filled > 0) painter.fillRect(QRect(left, ground - filled, wide, filled), color);
  painter.setPen(themeColor(toneOf(day)));
  painter.drawText(QRect(place.left(), ground - whole - words - 2, place.width(), words), Qt::AlignCenter,
                   work_words::count(day.count()));
}

void PromiseClock::paintWords(QPainter& painter, const QRect& place, const PromiseDay& day,
                              int ground) const {
  painter.setFont(themeFont(day.left <= 0 ? TextStyle::BodyBold : TextStyle::Body));
  painter.setPen(themeColor(toneOf(day)));
  const int line = painter.fontMetrics().height();
  const QString name = painter.fontMetrics().elidedText(title(day), Qt::ElideRight, place.width());
  painter.drawText(QRect(place.left(), ground + 2, place.width(), line), Qt::AlignCenter, name);
  painter.setFont(themeFont(TextStyle::Hint));
  painter.setPen(themeColor(day.left <= 0 ? toneOf(day) : Token::Muted));
  painter.drawText(QRect(place.left(), ground + 2 + line, place.width(), painter.fontMetrics().height()),
                   Qt::AlignCenter,
                   painter.fontMetrics().elidedText(dayText(day), Qt::ElideRight, place.width()));
}

// ---- keys and mouse ----------------------------------------------------------------------------------

int PromiseClock::columnAt(const QPoint& point) const {
  for (int i = 0; i < m_promise.days.size(); ++i)
    if (column(i).contains(point)) return i;
  return -1;
}

void PromiseClock::open(int index) {
  if (index >= 0 && index < m_promise.days.size()) emit listRequested(m_promise.days[index].list);
}

void PromiseClock::keyPressEvent(QKeyEvent* event) {
  const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
  if (plain && event->key() == Qt::Key_Left)
    setCurrent(m_current - 1);
  else if (plain && event->key() == Qt::Key_Right)
    setCurrent(m_current + 1);
  else if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
    open(m_current);
  else
    QWidget::keyPressEvent(event);
}

void PromiseClock::mousePressEvent(QMouseEvent* event) {
  const int index = event->button() == Qt::LeftButton ? columnAt(event->pos()) : -1;
  if (index < 0) return QWidget::mousePressEvent(event);
  setCurrent(index);
  open(index);
}

bool PromiseClock::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return QWidget::event(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  QToolTip::showText(help->globalPos(), words(columnAt(help->pos())), this);
  return true;
}

void PromiseClock::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    describe();
    update();
  }
  QWidget::changeEvent(event);
}

void PromiseClock::focusInEvent(QFocusEvent* event) {
  QWidget::focusInEvent(event);
  update();
}

void PromiseClock::focusOutEvent(QFocusEvent* event) {
  QWidget::focusOutEvent(event);
  update();
}

// ---- legend ------------------------------------------------------------------------------------------

PromiseLegend::PromiseLegend(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PromiseLegend::retranslate() {
  updateGeometry();
  update();
}

QSize PromiseLegend::sizeHint() const {
  const QFontMetrics metrics(themeFont(TextStyle::Hint));
  return {metrics.horizontalAdvance(tr("printed")) + metrics.horizontalAdvance(tr("not printed")) + 50,
          std::max(20, metrics.height())};
}

void PromiseLegend::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setFont(themeFont(TextStyle::Hint));
  const int top = (height() - 12) / 2;
  painter.fillRect(QRect(0, top, 12, 12), themeColor(Token::Accent));
  const int second = 17 + painter.fontMetrics().horizontalAdvance(tr("printed")) + 14;
  hatch(painter, QRect(second, top, 12, 12), themeColor(Token::Accent));
  painter.setPen(themeColor(Token::Muted));
  painter.drawText(rect().adjusted(17, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, tr("printed"));
  painter.drawText(rect().adjusted(second + 17, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                   tr("not printed"));
}
