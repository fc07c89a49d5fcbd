#include "cards/card_number.h"

#include "identity/bank_card.h"

QString cardNumber(const QString& issuer, qint64 serial) {
  const QString body = issuer + QStringLiteral("%1").arg(serial, 9, 10, QLatin1Char('0'));
  return body + luhnDigitOf(body);
}
