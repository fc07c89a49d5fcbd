#pragma once

#include <QString>

#include "base/result.h"

/// The number of a bank card or passbook: 12 to 19 digits. The Luhn digit is a hint only, for real cards and
/// passbooks fail it; a number whose end a spreadsheet has rounded away is refused.
class BankCard {
 public:
  /// Folds width, drops blanks and hyphens. Errors: Invalid "bankCard".
  static Result<BankCard> parse(const QString& typed);

  const QString& number() const { return m_number; }
  bool needsWarning() const { return !m_luhnFits; }
  /// The word for a number that fails Luhn; empty when it fits.
  Message note() const;
  /// "6228 4800 1234 5678 903"
  QString formatted() const;
  /// The last four digits; the rest hidden.
  QString masked() const;
  bool operator==(const BankCard& other) const { return m_number == other.m_number; }

 private:
  BankCard(const QString& number, bool luhnFits) : m_number(number), m_luhnFits(luhnFits) {}
  QString m_number;
  bool m_luhnFits = true;
};

/// Whether the last digit is the Luhn digit (ISO/IEC 7812-1) of those before. Digits only.
bool luhnFits(QStringView digits);
/// The Luhn digit to put behind the digits.
QChar luhnDigitOf(QStringView digits);
