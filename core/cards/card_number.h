#pragma once

#include <QString>

/// The number on a card: issuer (6 digits) + serial (9) + Luhn digit, e.g. "3201000000000428".
QString cardNumber(const QString& issuer, qint64 serial);
