#include "workers/liability_bar.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

#include "kit/day_words.h"

namespace {

constexpr int kAxis = 24;
constexpr int kBlock = 40;
constexpr int kGap = 18;
constexpr int kCard = 8;
constexpr int kFlag = 20;
constexpr Token kSeries[] = {Token::Series1, Token::Series4, Token::Series2, Token::Series3, Token::Series5};

QDate monthStart(const QDate& day) { return {day.year(), day.month(), 1}; }

void hatch(QPainter& painter, const QRect& area, const QColor& color) {
  painter.fillRect(area, themeColor(Token::Alt));
  painter.save();
  painter.setClipRect(area);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(color, 2));
  for (int x = area.left() - area.height(); x < area.right() + area.height(); x += 7)
    painter.drawLine(x, area.bottom() + 1, x + area.height() + 1, area.top());
  painter.restore();
}

}  // namespace

QPair<QDate, QDate> daysShown(DayRange range, const QDate& anchor, const QDate& today, const QDate& first) {
  const QDate middle = std::min(anchor, today);
  switch (range) {
    case DayRange::Season:
      return {monthStart(middle.addMonths(-2)), std::max(middle.addDays(10), anchor.addDays(4))};
    case DayRange::Year:
      return {monthStart(middle.addMonths(-10)), std::max(middle.addDays(15), anchor.addDays(15))};
    case DayRange::All:
      break;
  }
  const QDate from =
      monthStart(std::min(std::min(first.isValid() ? first : today, anchor), today.addMonths(-2)));
  const qint64 days = from.daysTo(std::max(today, anchor));
  return {from, std::max(today, anchor).addDays(std::max<qint64>(5, days / 24))};
}

QVector<QPair<QDate, QDate>> daysWithCard(const QVector<CardStep>& steps, const QDate& until) {
  QVector<QPair<QDate, QDate>> days;
  QHash<CardId, qsizetype> running;
  for (const CardStep& step : steps) {
    if (step.state == CardState::Active) {
      running.insert(step.card, days.size());
      days.append({step.onDay, until});
    } else if (const auto found = running.constFind(step.card); found != running.constEnd()) {
      days[*found].second = step.onDay.addDays(-1);
      running.erase(found);
    }
  }
  return days;
}

LiabilityBar::LiabilityBar(QWidget* parent) : QWidget(parent) {
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  setAttribute(Qt::WA_InputMethodEnabled, false);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
  connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
  describe();
}

void LiabilityBar::setFacts(const EntitlementFacts& facts, const QDate& today) {
  m_facts = facts;
  m_today = today;
  if (!m_day.isValid()) m_day = today;
  m_first = facts.registeredOn;
  m_colors.clear();
  for (const Assignment& each : facts.assignments) {
    if (!m_first.isValid() || each.beginsOn < m_first) m_first = each.beginsOn;
    if (!m_colors.contains(each.project)) m_colors.insert(each.project, kSeries[m_colors.size() % 5]);
  }
  m_cardDays = daysWithCard(facts.cardSteps, today);
  refit();
}

void LiabilityBar::setDay(const QDate& day) {
  if (!day.isValid() || day == m_day) return;
  m_day = day;
  refit();
  emit dayChanged(day);
}

void LiabilityBar::setRange(DayRange range) {
  if (range == m_range) return;
  m_range = range;
  refit();
  emit rangeChanged(range);
}

QVector<LiabilitySpan> LiabilityBar::allSpans() const {
  if (!m_first.isValid()) return {};
  return liabilityBetween(m_facts, m_first, std::max(m_today, m_first));
}

Token LiabilityBar::colorOf(ProjectId project) const { return m_colors.value(project, Token::Series1); }

/// Keeps the days shown while the selected one is among them, so that the bar does not slide at each key.
void LiabilityBar::refit() {
  if (!m_today.isValid()) return;
  auto shown = daysShown(m_range, m_today, m_today, m_first);
  if (m_day < shown.first || m_day > shown.second) shown = daysShown(m_range, m_day, m_today, m_first);
  m_from = shown.first;
  m_to = shown.second;
  m_spans = liabilityBetween(m_facts, m_from, m_to);
  describe();
  update();
}

void LiabilityBar::describe() {
  setAccessibleName(tr("Liability day by day"));
  if (!m_day.isValid()) return;
  setAccessibleDescription(
      tr("%1: %2").arg(m_day.toString(Qt::ISODate), liabilitySentence(m_facts, m_day).text()));
  QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
  QAccessible::updateAccessibility(&changed);
}

// ---- geometry ----------------------------------------------------------------------------------------

int LiabilityBar::labelWidth() const {
  const QFontMetrics metrics(themeFont(TextStyle::Hint));
  return std::max(metrics.horizontalAdvance(tr("Liable")), metrics.horizontalAdvance(tr("Card"))) + 8;
}

LiabilityBar::Lanes LiabilityBar::lanes() const {
  const int left = std::max(64, labelWidth());
  const int width = this->width() - left - 2;
  const int axis = std::max(kAxis, QFontMetrics(themeFont(TextStyle::Hint)).height() + 6);
  const int spare = std::max(0, height() - axis - kBlock - kGap - kCard - kFlag - 14);
  const int block = kBlock + std::min(24, spare / 2);
  Lanes lanes;
  lanes.axis = QRect(left, 0, width, axis);
  lanes.liable = QRect(left, axis, width, block);
  lanes.card = QRect(left, axis + block + kGap, width, kCard);
  lanes.bottom = lanes.card.bottom() + 8;
  return lanes;
}

int LiabilityBar::xOf(const QDate& day) const {
  const QRect line = lanes().liable;
  const qint64 days = m_from.daysTo(m_to) + 1;
  return line.left() + static_cast<int>(m_from.daysTo(day) * line.width() / std::max<qint64>(1, days));
}

QDate LiabilityBar::dayAt(int x) const {
  const QRect line = lanes().liable;
  const qint64 days = m_from.daysTo(m_to) + 1;
  const qint64 offset = (static_cast<qint64>(x) - line.left()) * days / std::max(1, line.width());
  return m_from.addDays(std::clamp<qint64>(offset, 0, days - 1));
}

// ---- painting ----------------------------------------------------------------------------------------

void LiabilityBar::paintEvent(QPaintEvent*) {
  if (!m_from.isValid()) return;
  QPainter painter(this);
  const Lanes places = lanes();
  paintAxis(painter, places);
  paintLiable(painter, places);
  paintCard(painter, places);
  paintMarkers(painter, places);
  if (!hasFocus()) return;
  painter.setBrush(Qt::NoBrush);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(themeColor(Token::Accent), 2));
  painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

void LiabilityBar::paintAxis(QPainter& painter, const Lanes& lanes) const {
  painter.setFont(themeFont(TextStyle::Hint));
  const bool years = m_from.daysTo(m_to) > 800;
  const QFontMetrics metrics = painter.fontMetrics();
  const int todayX = xOf(m_today);
  const int todayWide = m_day == m_today ? 0 : metrics.horizontalAdvance(tr("today")) / 2 + 8;
  int free = 0;
  for (QDate month = monthStart(m_from); month <= m_to; month = month.addMonths(1)) {
    if (years && month.month() != 1) continue;
    const int x = xOf(std::max(month, m_from));
    painter.setPen(themeColor(Token::Line));
    painter.drawLine(x, lanes.axis.bottom() - 6, x, lanes.bottom + 6);
    const bool withYear = month.month() == 1 || (month == monthStart(m_from) && years);
    QString name = years      ? QString::number(month.year())
                   : withYear ? tr("%1/1", "January of a year").arg(month.year())
                              : shortMonth(month.month());
    const int wide = metrics.horizontalAdvance(name);
    const bool hitsToday = todayWide > 0 && x + 4 + wide > todayX - todayWide && x < todayX + todayWide;
    if (x + 4 < free || x + wide + 4 > lanes.axis.right() || hitsToday) continue;
    painter.setPen(themeColor(Token::Muted));
    painter.drawText(x + 4, lanes.axis.center().y() + metrics.ascent() / 2 - 2, name);
    free = x + 4 + wide + 8;
  }
}

void LiabilityBar::paintLiable(QPainter& painter, const Lanes& lanes) const {
  painter.setFont(themeFont(TextStyle::Hint));
  painter.setPen(themeColor(Token::Muted));
  painter.drawText(QRect(0, lanes.liable.top(), lanes.liable.left() - 8, lanes.liable.height()),
                   Qt::AlignRight | Qt::AlignVCenter, tr("Liable"));
  for (qsizetype i = 0; i < m_spans.size(); ++i) {
    const LiabilitySpan& span = m_spans[i];
    const QRect block(QPoint(xOf(span.from), lanes.liable.top()),
                      QPoint(xOf(span.to.addDays(1)) - 1, lanes.liable.bottom()));
    // Before the first day on file nothing is known, which is not the same as nobody liable.
    if (span.assignments.isEmpty() && span.to < m_first) continue;
    if (span.assignments.isEmpty()) {
      if (span.from <= m_today)
        hatch(painter,
              QRect(QPoint(xOf(std::max(span.from, m_first)), block.top()),
                    QPoint(std::min(block.right(), xOf(m_today.addDays(1))), block.bottom())),
              themeColor(Token::Border));
      continue;
    }
    // The name stands once, at the left end of the stretch a project goes on.
    const Assignment& first = span.assignments.first();
    const bool goesOn =
        i > 0 && !m_spans[i - 1].assignments.isEmpty() && m_spans[i - 1].assignments.first().id == first.id;
    qsizetype last = i;
    while (last + 1 < m_spans.size() && !m_spans[last + 1].assignments.isEmpty() &&
           m_spans[last + 1].assignments.first().id == first.id)
      ++last;
    if (!goesOn)
      paintProject(painter,
                   QRect(block.topLeft(), QPoint(xOf(m_spans[last].to.addDays(1)) - 1, block.bottom())),
                   first, true);
  }
  for (const LiabilitySpan& span : m_spans) {
    const qsizetype over = span.assignments.size() - 1;
    for (qsizetype k = 1; k <= over; ++k) {
      const int tall = lanes.liable.height() / 2 / static_cast<int>(over);
      const int top = lanes.liable.bottom() + 1 - tall * static_cast<int>(over - k + 1);
      const QRect block(xOf(span.from), top, std::max(3, xOf(span.to.addDays(1)) - xOf(span.from)), tall);
      paintProject(painter, block, span.assignments[k], false);
      painter.setPen(themeColor(Token::Base));
      painter.drawRect(block.adjusted(0, 0, -1, -1));
    }
  }
}

void LiabilityBar::paintProject(QPainter& painter, const QRect& block, const Assignment& assignment,
                                bool named) const {
  const QRect wide(block.topLeft(), QSize(std::max(2, block.width()), block.height()));
  painter.fillRect(wide, themeColor(colorOf(assignment.project)));
  // Days to come are only likely, and look so.
  const int now = xOf(m_today.addDays(1));
  if (assignment.isOpen() && wide.right() > now) {
    QColor veil = themeColor(Token::Base);
    veil.setAlpha(110);
    painter.fillRect(QRect(QPoint(std::max(now, wide.left()), wide.top()), wide.bottomRight()), veil);
  }
  if (!named || wide.width() < 40) return;
  painter.setFont(themeFont(TextStyle::Hint));
  painter.setPen(themeColor(Token::OnSeries));
  const QRect words = wide.adjusted(6, 0, -4, 0);
  painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                   painter.fontMetrics().elidedText(assignment.projectName, Qt::ElideRight, words.width()));
}

void LiabilityBar::paintCard(QPainter& painter, const Lanes& lanes) const {
  painter.setFont(themeFont(TextStyle::Hint));
  painter.setPen(themeColor(Token::Muted));
  painter.drawText(QRect(0, lanes.card.center().y() - 12, lanes.card.left() - 8, 24),
                   Qt::AlignRight | Qt::AlignVCenter, tr("Card"));
  painter.fillRect(QRect(lanes.card.left(), lanes.card.center().y(), lanes.card.width(), 1),
                   themeColor(Token::Line));
  for (const auto& [from, until] : m_cardDays) {
    const QDate first = std::max(from, m_from);
    const QDate last = std::min(until == m_today ? m_to : until, m_to);
    if (first > last) continue;
    painter.fillRect(
        QRect(QPoint(xOf(first), lanes.card.top()), QPoint(xOf(last.addDays(1)) - 1, lanes.card.bottom())),
        themeColor(Token::Ok));
  }
}

void LiabilityBar::paintMarkers(QPainter& painter, const Lanes& lanes) const {
  const int top = lanes.axis.bottom() - 8;
  if (m_day != m_today && m_today >= m_from && m_today <= m_to) {
    const int x = xOf(m_today);
    painter.setPen(QPen(themeColor(Token::Text), 1, Qt::DashLine));
    painter.drawLine(x, top, x, lanes.bottom);
    painter.setFont(themeFont(TextStyle::HintBold));
    const int wide = painter.fontMetrics().horizontalAdvance(tr("today"));
    const int left = std::clamp(x - wide / 2, lanes.axis.left(), lanes.axis.right() - wide);
    painter.drawText(left, lanes.axis.center().y() + painter.fontMetrics().ascent() / 2 - 2, tr("today"));
  }
  const int x = xOf(m_day);
  painter.fillRect(QRect(x - 1, top, 2, lanes.bottom - top), themeColor(Token::Accent));
  painter.setFont(themeFont(TextStyle::Hint));
  const QString day = m_day.toString(m_from.year() == m_to.year() || m_day.year() == m_today.year()
                                         ? QStringLiteral("MM-dd")
                                         : QStringLiteral("yyyy-MM-dd"));
  const QString words = m_day == m_today ? tr("today %1").arg(day) : day;
  const int wide = painter.fontMetrics().horizontalAdvance(words) + 18;
  const QRect flag(std::clamp(x - wide / 2, 0, width() - wide), lanes.bottom, wide, kFlag);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(themeColor(Token::Accent));
  painter.drawRoundedRect(flag, 3, 3);
  painter.setPen(themeColor(Token::OnAccent));
  painter.drawText(flag, Qt::AlignCenter, words);
}

// ---- keys and mouse ----------------------------------------------------------------------------------

void LiabilityBar::keyPressEvent(QKeyEvent* event) {
  const bool control = event->modifiers().testFlag(Qt::ControlModifier);
  const int by = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
  if (by != 0 && control)
    stepSpan(by);
  else if (by != 0)
    setDay(m_day.addDays(by));
  else if (event->key() == Qt::Key_Home)
    setDay(m_today);
  else
    QWidget::keyPressEvent(event);
}

/// To the first day of the next stretch, or of this one and then the one before.
void LiabilityBar::stepSpan(int by) {
  const QVector<LiabilitySpan> spans = allSpans();
  QDate found;
  for (const LiabilitySpan& span : spans) {
    if (by > 0 && span.from > m_day) {
      found = span.from;
      break;
    }
    if (by < 0 && span.from < m_day) found = span.from;
  }
  if (found.isValid()) setDay(found);
}

void LiabilityBar::mousePressEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton && event->pos().x() >= lanes().liable.left())
    setDay(dayAt(event->pos().x()));
  QWidget::mousePressEvent(event);
}

void LiabilityBar::mouseMoveEvent(QMouseEvent* event) {
  if (event->buttons().testFlag(Qt::LeftButton) && event->pos().x() >= lanes().liable.left())
    setDay(dayAt(event->pos().x()));
}

bool LiabilityBar::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip || !m_from.isValid()) return QWidget::event(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  if (help->pos().x() < lanes().liable.left()) return true;
  const QDate day = dayAt(help->pos().x());
  QToolTip::showText(help->globalPos(),
                     tr("%1: %2").arg(day.toString(Qt::ISODate), liabilitySentence(m_facts, day).text()),
                     this);
  return true;
}

void LiabilityBar::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    describe();
    update();
  }
  QWidget::changeEvent(event);
}

void LiabilityBar::focusInEvent(QFocusEvent* event) {
  QWidget::focusInEvent(event);
  update();
}

void LiabilityBar::focusOutEvent(QFocusEvent* event) {
  QWidget::focusOutEvent(event);
  update();
}

// ---- legend ------------------------------------------------------------------------------------------

LiabilityLegend::LiabilityLegend(Kind kind, const QString& text, QWidget* parent)
    : QWidget(parent), m_kind(kind), m_text(text) {
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  setAccessibleName(text);
  connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void LiabilityLegend::setText(const QString& text) {
  m_text = text;
  setAccessibleName(text);
  updateGeometry();
  update();
}

QSize LiabilityLegend::sizeHint() const {
  const QFontMetrics metrics(themeFont(TextStyle::Hint));
  return {14 + 4 + metrics.horizontalAdvance(m_text), std::max(20, metrics.height())};
}

void LiabilityLegend::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const QRect swatch(0, (height() - 10) / 2, 14, 10);
  if (m_kind == Kind::Gap) {
    hatch(painter, swatch, themeColor(Token::Muted));
  } else {
    painter.fillRect(swatch, themeColor(Token::Series4));
    painter.fillRect(swatch.adjusted(0, 5, 0, 0), themeColor(Token::Series1));
  }
  painter.setFont(themeFont(TextStyle::Hint));
  painter.setPen(themeColor(Token::Muted));
  painter.drawText(rect().adjusted(18, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_text);
}
