#include "identity/credit_code.h"

#include "identity/typed_number.h"

namespace {

constexpr QStringView creditAlphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY";

tl::unexpected<Error> wrongCredit(Message words) { return refuse(invalid("creditCode", std::move(words))); }
tl::unexpected<Error> wrongOrganisation(Message words) {
  return refuse(invalid("organisationCode", std::move(words)));
}

/// The digit that a letter outside the alphabet was meant as; none for other characters.
QString meantInstead(QChar seen) {
  switch (seen.unicode()) {
    case u'O':
      return QStringLiteral("0");
    case u'I':
      return QStringLiteral("1");
    case u'S':
      return QStringLiteral("5");
    case u'Z':
      return QStringLiteral("2");
    case u'V':
      return QStringLiteral("U");
    default:
      return {};
  }
}

Message strangeInCredit(QChar seen) {
  const QString instead = meantInstead(seen);
  if (instead.isEmpty())
    return message(QT_TRANSLATE_NOOP("core", "Credit code must be digits and capital letters; it has “%1”."),
                   {QString(seen)});
  return message(QT_TRANSLATE_NOOP("core", "The letter %1 never stands in a credit code. Did you mean %2?"),
                 {QString(seen), instead});
}

}  // namespace

QChar creditCheckOf(QStringView seventeen) {
  qsizetype sum = 0;
  qsizetype weight = 1;
  for (const QChar c : seventeen) {
    sum += creditAlphabet.indexOf(c) * weight;
    weight = weight * 3 % 31;
  }
  return creditAlphabet[(31 - sum % 31) % 31];
}

QChar organisationCheckOf(QStringView eight) {
  static constexpr int weights[] = {3, 7, 9, 10, 5, 8, 4, 2};
  int sum = 0;
  for (qsizetype i = 0; i < 8; ++i)
    sum += (isDigit(eight[i]) ? eight[i].unicode() - u'0' : eight[i].unicode() - u'A' + 10) * weights[i];
  const int check = 11 - sum % 11;
  if (check == 10) return u'X';
  return QChar(static_cast<char16_t>(check == 11 ? u'0' : u'0' + check));
}

Result<CreditCode> CreditCode::parse(const QString& typed, Check check) {
  const TypedNumber number(typed);
  if (number.text.isEmpty()) return wrongCredit(message(QT_TRANSLATE_NOOP("core", "Enter the credit code.")));
  if (number.shortened) return wrongCredit(excelShortened());
  for (const QChar c : number.text)
    if (!creditAlphabet.contains(c)) return wrongCredit(strangeInCredit(c));
  if (number.text.size() != 18)
    return wrongCredit(message(QT_TRANSLATE_NOOP("core", "Credit code must have 18 characters; it has %1."),
                               {QString::number(number.text.size())}));
  if (firstNonDigit(QStringView(number.text).mid(2, 6)) >= 0)
    return wrongCredit(message(QT_TRANSLATE_NOOP(
        "core", "Characters 3 to 8 of a credit code must be digits. Compare with the licence.")));
  const bool fits = creditCheckOf(QStringView(number.text).left(17)) == number.text.back();
  if (!fits && check == Strict)
    return wrongCredit(message(QT_TRANSLATE_NOOP(
        "core", "The check character of the credit code does not fit. Compare with the licence.")));
  return CreditCode(number.text, !fits);
}

Result<OrganisationCode> OrganisationCode::parse(const QString& typed) {
  const QString text = TypedNumber(typed).text;
  if (text.isEmpty())
    return wrongOrganisation(message(QT_TRANSLATE_NOOP("core", "Enter the organisation code.")));
  for (const QChar c : text)
    if (!isDigit(c) && !isUpper(c))
      return wrongOrganisation(message(
          QT_TRANSLATE_NOOP("core", "Organisation code must be digits and capital letters; it has “%1”."),
          {QString(c)}));
  if (text.size() != 9)
    return wrongOrganisation(
        message(QT_TRANSLATE_NOOP("core", "Organisation code must have 9 characters; it has %1."),
                {QString::number(text.size())}));
  if (organisationCheckOf(QStringView(text).left(8)) != text.back())
    return wrongOrganisation(message(QT_TRANSLATE_NOOP(
        "core", "The check character of the organisation code does not fit. Compare with the certificate.")));
  return OrganisationCode(text.left(8) + u'-' + text[8]);
}
