#include <algorithm>

#include "storage/day_numbers.h"
#include "workers/registration.h"

namespace {

/// ISO 7064 MOD 11,10 (a hybrid system): finds every single wrong digit and nearly all swapped neighbours.
int checkDigit(const QString& digits) {
  int product = 10;
  for (const QChar c : digits) {
    int sum = (c.digitValue() + product) % 10;
    if (sum == 0) sum = 10;
    product = sum * 2 % 11;
  }
  return (11 - product) % 10;
}

constexpr qsizetype numberLength = 14;

}  // namespace

QString registrationNumber(const QString& division, int year, qint64 serial) {
  const QString digits =
      division.left(4) +
      QStringLiteral("%1%2").arg(year % 100, 2, 10, QLatin1Char('0')).arg(serial, 7, 10, QLatin1Char('0'));
  return digits + QString::number(checkDigit(digits));
}

bool isRegistrationNumber(const QString& text) {
  const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
  return text.size() == numberLength && std::all_of(text.begin(), text.end(), isDigit) &&
         checkDigit(text.left(numberLength - 1)) == text.back().digitValue();
}

QString receiptNumber(const QDate& day, qint64 serial) {
  return dayNumber(QStringLiteral("DJ"), day, serial);
}
