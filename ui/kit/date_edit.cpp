#include <QCalendarWidget>
#include <QDateTime>
#include <QEvent>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>

#include "kit/edits.h"
#include "kit/icons.h"

namespace {

constexpr int kButton = 24;

std::optional<QDate> valid(int year, int month, int day) {
  const QDate date(year, month, day);
  return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QDate> readShift(const QString& text, const QDate& today) {
  static const QRegularExpression shift(QStringLiteral("^([+-]\\d{1,5})$"));
  const auto match = shift.match(text);
  if (!match.hasMatch()) return std::nullopt;
  return today.addDays(match.captured(1).toInt());
}

std::optional<QDate> readDigits(const QString& text, const QDate& today) {
  static const QRegularExpression digits(QStringLiteral("^\\d{1,8}$"));
  if (!digits.match(text).hasMatch()) return std::nullopt;
  const int n = text.toInt();
  switch (text.size()) {
    case 1:
    case 2:
      return valid(today.year(), today.month(), n);
    case 3:
    case 4:
      return valid(today.year(), n / 100, n % 100);
    case 6:
      return valid(today.year() / 100 * 100 + n / 10000, n / 100 % 100, n % 100);
    case 8:
      return valid(n / 10000, n / 100 % 100, n % 100);
    default:
      return std::nullopt;
  }
}

std::optional<QDate> readParts(const QString& text, const QDate& today) {
  static const QRegularExpression parts(
      QStringLiteral("^(?:(\\d{4})[-/.年])?(\\d{1,2})[-/.月](\\d{1,2})日?$"));
  const auto match = parts.match(text);
  if (!match.hasMatch()) return std::nullopt;
  const int year = match.captured(1).isEmpty() ? today.year() : match.captured(1).toInt();
  return valid(year, match.captured(2).toInt(), match.captured(3).toInt());
}

std::optional<QDate> readMonth(const QString& text, const QDate& today) {
  static const QRegularExpression month(QStringLiteral("^(?:(\\d{4})[-/.年]?)?(\\d{1,2})月?$"));
  const auto match = month.match(text);
  if (!match.hasMatch()) return std::nullopt;
  const int year = match.captured(1).isEmpty() ? today.year() : match.captured(1).toInt();
  return valid(year, match.captured(2).toInt(), 1);
}

QString tidy(const QString& text) {
  QString folded = foldWidth(text);
  return folded.remove(u' ');
}

QDate civilToday() { return QDateTime::currentDateTimeUtc().toOffsetFromUtc(8 * 3600).date(); }

}  // namespace

std::optional<QDate> DateEdit::read(const QString& text, const QDate& today) {
  const QString typed = tidy(text);
  if (const auto date = readShift(typed, today)) return date;
  if (const auto date = readDigits(typed, today)) return date;
  return readParts(typed, today);
}

DateEdit::DateEdit(QWidget* parent) : FieldEdit(parent), m_button(new QToolButton(this)) {
  setAttribute(Qt::WA_InputMethodEnabled, false);
  setInputMethodHints(Qt::ImhPreferNumbers | Qt::ImhDate);
  m_button->setIcon(icon(QStringLiteral("calendar")));
  m_button->setFocusPolicy(Qt::NoFocus);
  m_button->setCursor(Qt::ArrowCursor);
  m_button->setAutoRaise(true);
  m_button->setAccessibleName(tr("Open the calendar"));
  m_button->setToolTip(tr("Calendar (F4)"));
  setEndSpace(kButton);
  connect(m_button, &QToolButton::clicked, this, &DateEdit::openCalendar);
}

QDate DateEdit::today() const { return m_today.isValid() ? m_today : civilToday(); }

QString DateEdit::shown(const QDate& date) const {
  return date.toString(m_monthOnly ? QStringLiteral("yyyy-MM") : QStringLiteral("yyyy-MM-dd"));
}

void DateEdit::setDate(const QDate& date) {
  setText(date.isValid() ? shown(date) : QString());
  take(date);
}

void DateEdit::fillDate(const QDate& date, const QString& tag) {
  setDate(date);
  setSourceTag(tag);
}

void DateEdit::setMonthOnly(bool monthOnly) {
  m_monthOnly = monthOnly;
  if (m_date.isValid()) setText(shown(m_date));
}

bool DateEdit::isUnreadable() const {
  const QString typed = tidy(text());
  if (typed.isEmpty()) return false;
  return !(m_monthOnly ? readMonth(typed, today()) : read(typed, today()));
}

void DateEdit::take(const QDate& date) {
  if (date == m_date) return;
  m_date = date;
  emit dateChanged(date);
}

QDate DateEdit::date() const {
  const QString typed = tidy(text());
  if (typed.isEmpty()) return {};
  if (m_date.isValid() && typed == shown(m_date)) return m_date;
  if (!m_monthOnly) return read(typed, today()).value_or(QDate());
  const auto month = readMonth(typed, today());
  return month ? QDate(month->year(), month->month(), 1) : QDate();
}

void DateEdit::commitText() {
  const QDate typed = date();
  if (typed.isValid() && text() != shown(typed)) setText(shown(typed));
  take(typed);
}

void DateEdit::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Period && event->modifiers() == Qt::ControlModifier) {
    setSourceTag({});
    setDate(today());
    return;
  }
  if (event->key() == Qt::Key_F4 && event->modifiers() == Qt::NoModifier) {
    openCalendar();
    return;
  }
  FieldEdit::keyPressEvent(event);
}

void DateEdit::focusOutEvent(QFocusEvent* event) {
  commitText();
  FieldEdit::focusOutEvent(event);
}

void DateEdit::resizeEvent(QResizeEvent* event) {
  FieldEdit::resizeEvent(event);
  placeButton();
}

void DateEdit::placeButton() {
  m_button->setGeometry(width() - kButton - 4, (height() - kButton) / 2, kButton, kButton);
  m_button->setVisible(!isReadOnly());
}

void DateEdit::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    m_button->setAccessibleName(tr("Open the calendar"));
    m_button->setToolTip(tr("Calendar (F4)"));
  }
  if (event->type() == QEvent::ReadOnlyChange) placeButton();
  FieldEdit::changeEvent(event);
}

void DateEdit::openCalendar() {
  if (isReadOnly()) return;
  commitText();
  auto* popup = new QFrame(this, Qt::Popup);
  popup->setObjectName(QStringLiteral("popup"));
  popup->setAttribute(Qt::WA_DeleteOnClose);
  auto* column = new QVBoxLayout(popup);
  column->setContentsMargins(1, 1, 1, 1);
  auto* calendar = new QCalendarWidget(popup);
  calendar->setAccessibleName(tr("Calendar"));
  calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
  calendar->setFirstDayOfWeek(Qt::Monday);
  calendar->setSelectedDate(m_date.isValid() ? m_date : today());
  column->addWidget(calendar);
  const auto choose = [this, popup](const QDate& date) {
    setSourceTag({});
    setDate(m_monthOnly ? QDate(date.year(), date.month(), 1) : date);
    popup->close();
    setFocus(Qt::PopupFocusReason);
    emit editingFinished();
  };
  connect(calendar, &QCalendarWidget::activated, this, choose);
  connect(calendar, &QCalendarWidget::clicked, this, choose);
  popup->move(mapToGlobal(QPoint(0, height() + 1)));
  popup->show();
  calendar->setFocus();
}
