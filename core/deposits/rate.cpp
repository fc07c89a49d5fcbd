#include "deposits/rate.h"

#include "base/text.h"

namespace {

constexpr int mostMillionths = 10 * Rate::whole;
constexpr int onePercent = 10'000;

/// value / scale without trailing zeros; scale is a power of ten.
QString decimal(int value, int scale) {
  QString text = QString::number(value / scale);
  QString rest = QString::number(scale + value % scale).mid(1);
  while (rest.endsWith(u'0')) rest.chop(1);
  return rest.isEmpty() ? text : text + u'.' + rest;
}

Error notARate(const char* field) {
  return invalid(field,
                 message(QT_TRANSLATE_NOOP("core", "A rate is written with its sign, such as 3‰ or 2.2%.")));
}

/// Digits with at most one point, as value × scale; nothing where it is no such number or too fine for it.
std::optional<qint64> scaled(const QString& digits, qint64 scale) {
  qint64 value = 0;
  bool point = false;
  bool any = false;
  for (const QChar each : digits) {
    if (each == u'.' && !point) {
      point = true;
      continue;
    }
    const int digit = each.unicode() - u'0';
    if (digit < 0 || digit > 9 || value > mostMillionths) return std::nullopt;
    any = true;
    if (point && scale == 1) {
      if (digit != 0) return std::nullopt;
      continue;
    }
    value = value * 10 + digit;
    if (point) scale /= 10;
  }
  if (!any) return std::nullopt;
  return value * scale;
}

}  // namespace

QString Rate::toString() const {
  if (m_value > 0 && m_value < onePercent) return decimal(m_value, 1'000) + u'‰';
  return decimal(m_value, onePercent) + u'%';
}

Result<Rate> Rate::parse(const QString& text, const char* field) {
  QString digits = foldWidth(text).remove(u' ');
  const bool perMille = digits.endsWith(u'‰');
  if (!perMille && !digits.endsWith(u'%')) return refuse(notARate(field));
  digits.chop(1);
  const auto value = scaled(digits, perMille ? 1'000 : onePercent);
  if (!value) return refuse(notARate(field));
  if (*value > mostMillionths)
    return refuse(invalid(field, message(QT_TRANSLATE_NOOP("core", "A rate is at most %1; entered is %2."),
                                         {millionths(mostMillionths).toString(), text})));
  return millionths(static_cast<int>(*value));
}

bool fromValue(const QJsonValue& j, Rate& v) {
  if (!j.isString()) return false;
  const auto parsed = Rate::parse(j.toString());
  if (parsed) v = *parsed;
  return parsed.has_value();
}
