#include "identity/bank_card.h"

#include "identity/typed_number.h"

namespace {

tl::unexpected<Error> wrongCard(Message words) { return refuse(invalid("bankCard", std::move(words))); }

/// The Luhn sum with the digit at the right end counted once or twice.
int luhnSum(QStringView digits, bool doubleLast) {
  int sum = 0;
  bool twice = doubleLast;
  for (qsizetype i = digits.size() - 1; i >= 0; --i, twice = !twice) {
    const int digit = (digits[i].unicode() - u'0') * (twice ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum;
}

/// A spreadsheet keeps 15 digits; of 18 or 19 the last 3 or 4 become zeros.
bool roundedByExcel(QStringView digits) {
  if (digits.size() < 18) return false;
  for (const QChar c : digits.mid(15))
    if (c != u'0') return false;
  return !luhnFits(digits);
}

}  // namespace

bool luhnFits(QStringView digits) { return luhnSum(digits, false) % 10 == 0; }

QChar luhnDigitOf(QStringView digits) {
  return QChar(static_cast<char16_t>(u'0' + (10 - luhnSum(digits, true) % 10) % 10));
}

Result<BankCard> BankCard::parse(const QString& typed) {
  const TypedNumber number(typed);
  const QString& digits = number.text;
  if (digits.isEmpty())
    return wrongCard(message(QT_TRANSLATE_NOOP("core", "Enter the account or card number.")));
  if (number.shortened) return wrongCard(excelShortened());
  if (const qsizetype bad = firstNonDigit(digits); bad >= 0)
    return wrongCard(message(QT_TRANSLATE_NOOP("core", "Card number must be digits; it has “%1”."),
                             {digits.mid(bad, digits[bad].isHighSurrogate() ? 2 : 1)}));
  if (digits.size() < 12 || digits.size() > 19)
    return wrongCard(message(QT_TRANSLATE_NOOP("core", "Card number must have 12 to 19 digits; it has %1."),
                             {QString::number(digits.size())}));
  if (roundedByExcel(digits)) return wrongCard(excelRounded());
  return BankCard(digits, luhnFits(digits));
}

Message BankCard::note() const {
  if (m_luhnFits) return {};
  return message(QT_TRANSLATE_NOOP(
      "core", "The card number may hold a mistake: its last digit does not fit. Compare with the card."));
}

QString BankCard::formatted() const {
  QString grouped;
  for (qsizetype at = 0; at < m_number.size(); at += 4) {
    if (at > 0) grouped += u' ';
    grouped += QStringView(m_number).mid(at, 4);
  }
  return grouped;
}

QString BankCard::masked() const { return QStringLiteral("**** ") + m_number.right(4); }
