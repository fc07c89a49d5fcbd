#include <QRegularExpression>

#include "base/text.h"
#include "roster/roster_values.h"

namespace {

constexpr int longestMonths = 120;

/// 3, 三, 两, 十八, 二十四; -1 where it is no count.
int countIn(const QString& text) {
  static constexpr QStringView digits = u"零一二三四五六七八九";
  bool isNumber = false;
  if (const int value = text.toInt(&isNumber); isNumber) return value;
  const auto digit = [](QChar each) {
    return each == u'两' || each == u'俩' ? 2 : static_cast<int>(digits.indexOf(each));
  };
  const qsizetype ten = text.indexOf(u'十');
  if (ten < 0) return text.size() == 1 ? digit(text[0]) : -1;
  if (ten > 1 || text.size() - ten > 2) return -1;
  const int tens = ten == 0 ? 1 : digit(text[0]);
  const int ones = ten + 1 < text.size() ? digit(text[ten + 1]) : 0;
  return tens < 0 || ones < 0 ? -1 : tens * 10 + ones;
}

/// Years as months, halves too: 1.5, 2, 两.
int monthsOfYears(const QString& text) {
  if (text.endsWith(QLatin1String(".5"))) return countIn(text.chopped(2)) * 12 + 6;
  const int years = countIn(text);
  return years < 0 ? -1 : years * 12;
}

}  // namespace

std::optional<int> readMonths(const QString& text) {
  static const QRegularExpression shape(QStringLiteral(
      "^(?:固定期限|劳动合同|合同期限?|期限|为期|共|签)*:?"
      "(?:(半)年|(?:(\\d{1,2}(?:\\.5)?|[一二两俩三四五六七八九十]{1,3})(?:周年|年|years?)(半)?)?"
      "(?:[零又加、]?(\\d{1,3}|[一二两俩三四五六七八九十]{1,3})(?:个月|months?))?)"
      "(?:整|期|期限|固定期限|合同)*$"));
  QString bare = foldWidth(text).toLower();
  bare.remove(QRegularExpression(QStringLiteral("[\\s()]")));
  const QRegularExpressionMatch match = shape.match(bare);
  if (!match.hasMatch()) return std::nullopt;
  if (!match.captured(1).isEmpty()) return 6;
  const QString years = match.captured(2);
  const QString months = match.captured(4);
  if (years.isEmpty() && months.isEmpty()) return std::nullopt;
  int all = years.isEmpty() ? 0 : monthsOfYears(years);
  const int more = months.isEmpty() ? 0 : countIn(months);
  if (all < 0 || more < 0) return std::nullopt;
  all += more + (match.captured(3).isEmpty() ? 0 : 6);
  if (all < 1 || all > longestMonths) return std::nullopt;
  return all;
}
