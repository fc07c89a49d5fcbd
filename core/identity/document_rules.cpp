#include "identity/document_rules.h"

#include "base/text.h"
#include "identity/division.h"

namespace document_rules {
namespace {

tl::unexpected<Error> wrongNumber(Message words) { return refuse(invalid("idNumber", std::move(words))); }

// ---- shared checks -----------------------------------------------------------------------------------

int valueOf(QStringView digits) {
  int value = 0;
  for (const QChar c : digits) value = value * 10 + (c.unicode() - u'0');
  return value;
}

QDate dateOf(QStringView eightDigits) {
  return QDate(valueOf(eightDigits.left(4)), valueOf(eightDigits.mid(4, 2)), valueOf(eightDigits.mid(6, 2)));
}

/// What a letter where a digit belongs was most likely meant as.
Message strangeCharacter(const QString& number, qsizetype at) {
  const QString seen = number.mid(at, number[at].isHighSurrogate() ? 2 : 1);
  if (seen == QLatin1String("O"))
    return message(
        QT_TRANSLATE_NOOP("core", "ID number must be digits; it has the letter O. Did you mean 0?"));
  if (seen == QLatin1String("I") || seen == QLatin1String("L"))
    return message(
        QT_TRANSLATE_NOOP("core", "ID number must be digits; it has the letter %1. Did you mean 1?"), {seen});
  if (seen == QLatin1String("X"))
    return message(QT_TRANSLATE_NOOP(
        "core", "The letter X can only stand at the end of an ID number. Compare with the card."));
  return message(QT_TRANSLATE_NOOP("core", "ID number must be digits; it has “%1”."), {seen});
}

Message wrongLength(const QString& number) {
  return message(QT_TRANSLATE_NOOP("core", "ID number must have 18 digits; it has %1."),
                 {QString::number(number.size())});
}

Message checkFails() {
  return message(QT_TRANSLATE_NOOP(
      "core", "The check character does not fit the other digits. Compare with the card digit by digit."));
}

/// Eighteen characters, all digits but for an X at the end.
std::optional<Message> shapeOfEighteen(const QString& number) {
  const qsizetype bad = firstNonDigit(number);
  if (bad >= 0 && (number[bad] != u'X' || bad != number.size() - 1)) return strangeCharacter(number, bad);
  if (number.size() != 18) return wrongLength(number);
  return std::nullopt;
}

/// Spreadsheets keep 15 digits of a number and write zeros for the rest.
bool roundedByExcel(const QString& number) {
  return number.endsWith(QLatin1String("000")) &&
         checkCharacterOf(QStringView(number).left(17)) != number.back();
}

/// Digits 7 to 14. Nobody born before 1850 lives, and such years are slips of the finger.
std::optional<Message> judgeBirth(const QDate& birth, const QDate& today) {
  if (!birth.isValid() || birth.year() < 1850)
    return message(QT_TRANSLATE_NOOP(
        "core", "The birth date in the ID number does not exist. Compare digits 7 to 14 with the card."));
  if (birth > today)
    return message(QT_TRANSLATE_NOOP(
        "core", "The birth date in the ID number lies in the future. Compare digits 7 to 14 with the card."));
  return std::nullopt;
}

std::optional<Message> judgeEighteen(const QString& number, const QDate& birth, const QDate& today) {
  if (std::optional<Message> bad = shapeOfEighteen(number)) return bad;
  if (roundedByExcel(number)) return excelRounded();
  if (std::optional<Message> bad = judgeBirth(birth, today)) return bad;
  if (checkCharacterOf(QStringView(number).left(17)) != number.back()) return checkFails();
  return std::nullopt;
}

QDate birthOfEighteen(const QString& number) {
  if (number.size() != 18 || firstNonDigit(QStringView(number).mid(6, 8)) >= 0) return {};
  return dateOf(QStringView(number).mid(6, 8));
}

/// The order number's last digit: odd for men.
Sex sexByOrder(QChar lastOfOrder) {
  return (lastOfOrder.unicode() - u'0') % 2 == 1 ? Sex::Male : Sex::Female;
}

void noteMending(Findings& found, const TypedNumber& typed) {
  if (typed.folded)
    found.notes.append(
        message(QT_TRANSLATE_NOOP("core", "Full-width characters were changed to half width.")));
  if (typed.lookAlike)
    found.notes.append(
        message(QT_TRANSLATE_NOOP("core", "A character that only looks like X was replaced by X.")));
}

// ---- kinds -------------------------------------------------------------------------------------------

Result<Findings> upgraded(const QString& fifteen) {
  const QStringList numbers = upgradesOf(fifteen);
  if (numbers.isEmpty())
    return wrongNumber(message(QT_TRANSLATE_NOOP(
        "core", "The birth date in the ID number does not exist. Compare digits 7 to 12 with the card.")));
  if (numbers.size() > 1)
    return wrongNumber(
        message(QT_TRANSLATE_NOOP("core",
                                  "This 15-digit number may belong to two persons, born 18%1 or "
                                  "19%1. Enter the 18 digits of the new card."),
                {fifteen.mid(6, 2)}));
  Findings found{numbers.front()};
  found.notes.append(message(QT_TRANSLATE_NOOP("core", "15-digit number was upgraded to 18 digits.")));
  return found;
}

bool isResidencePermit(const QString& number) {
  return number.startsWith(QLatin1String("81")) || number.startsWith(QLatin1String("82")) ||
         number.startsWith(QLatin1String("83"));
}

std::optional<Message> judgeArea(const QString& number) {
  if (number.startsWith(QLatin1String("000000")))
    return message(QT_TRANSLATE_NOOP("core", "ID number cannot begin with 000000. Compare with the card."));
  if (isResidencePermit(number))
    return message(QT_TRANSLATE_NOOP("core",
                                     "Numbers from 81, 82 and 83 are residence permits of Hong Kong, Macao "
                                     "and Taiwan. Choose that document."));
  return std::nullopt;
}

Result<Findings> judgeResident(const TypedNumber& typed, const QDate& today) {
  const QString& text = typed.text;
  Result<Findings> found = Findings{text};
  if (text.size() == 15 && firstNonDigit(text) < 0) found = upgraded(text);
  if (!found) return found;
  const QString& number = found->number;
  found->birthDate = birthOfEighteen(number);
  if (number.size() == 18)
    if (std::optional<Message> bad = judgeArea(number)) return wrongNumber(*bad);
  if (std::optional<Message> bad = judgeEighteen(number, found->birthDate, today)) return wrongNumber(*bad);
  found->sex = sexByOrder(number[16]);
  if (!Divisions::get().knows(QStringView(number).left(6)))
    found->doubt(message(QT_TRANSLATE_NOOP(
        "core", "The first six digits are in no list of divisions. Compare with the card.")));
  return found;
}

Result<Findings> judgeResidencePermit(const TypedNumber& typed, const QDate& today) {
  Findings found{typed.text};
  const QString& number = found.number;
  found.birthDate = birthOfEighteen(number);
  if (std::optional<Message> bad = shapeOfEighteen(number)) return wrongNumber(*bad);
  const QStringView area = QStringView(number).left(6);
  const bool taiwan = area == u"710000";
  if (!taiwan && area != u"810000" && area != u"820000" && area != u"830000")
    return wrongNumber(
        message(QT_TRANSLATE_NOOP("core",
                                  "Residence permits begin with 810000, 820000 or 830000. Compare "
                                  "with the card, or choose another document.")));
  if (std::optional<Message> bad = judgeEighteen(number, found.birthDate, today)) return wrongNumber(*bad);
  found.sex = sexByOrder(number[16]);
  if (taiwan)
    found.doubt(message(QT_TRANSLATE_NOOP("core",
                                          "Residence permits of Taiwan begin with 830000; this one begins "
                                          "with 710000. Compare with the card.")));
  return found;
}

/// The check digit of machine-readable documents (ICAO 9303): weights 7 3 1, letters from A = 10, modulo 10.
QChar icaoCheckOf(QStringView text) {
  static constexpr int weights[] = {7, 3, 1};
  int sum = 0;
  for (qsizetype i = 0; i < text.size(); ++i) {
    const int value = isDigit(text[i]) ? text[i].unicode() - u'0' : text[i].unicode() - u'A' + 10;
    sum += value * weights[i % 3];
  }
  return QChar(static_cast<char16_t>(u'0' + sum % 10));
}

/// Two digits of a year: the latest that is not in the future, for nobody is a hundred.
QDate birthOfSixDigits(QStringView digits, const QDate& today) {
  const int year = valueOf(digits.left(2));
  for (const int century : {2000, 1900}) {
    const QDate date(century + year, valueOf(digits.mid(2, 2)), valueOf(digits.mid(4, 2)));
    if (date.isValid() && date <= today) return date;
  }
  return {};
}

/// Country, place of acceptance, birth YYMMDD, order, check digit.
Result<Findings> judgeForeigner2017(const QString& number, const QDate& today) {
  Findings found{number};
  const QStringView text = found.number;
  if (firstNonDigit(text.mid(3)) >= 0 || !isUpper(text[0]) || !isUpper(text[1]) || !isUpper(text[2]))
    return wrongNumber(message(
        QT_TRANSLATE_NOOP("core", "The number must be 3 letters and 12 digits. Compare with the card.")));
  found.birthDate = birthOfSixDigits(text.mid(7, 6), today);
  if (!found.birthDate.isValid())
    return wrongNumber(message(
        QT_TRANSLATE_NOOP("core", "The birth date in the number does not exist. Compare with the card.")));
  if (icaoCheckOf(text.left(14)) != text.back()) return wrongNumber(checkFails());
  return found;
}

/// 9, province, country by number, birth, order, check character.
Result<Findings> judgeForeigner2023(const QString& number, const QDate& today) {
  Findings found{number};
  found.birthDate = birthOfEighteen(number);
  if (std::optional<Message> bad = judgeEighteen(number, found.birthDate, today)) return wrongNumber(*bad);
  found.sex = sexByOrder(number[16]);
  if (!Divisions::get().knows(number.mid(1, 2) + QStringLiteral("0000")))
    found.doubt(message(QT_TRANSLATE_NOOP("core", "Digits 2 and 3 are no province. Compare with the card.")));
  return found;
}

Result<Findings> judgeForeigner(const TypedNumber& typed, const QDate& today) {
  const QString& number = typed.text;
  if (number.size() == 15) return judgeForeigner2017(number, today);
  if (number.size() == 18 && number.startsWith(u'9')) return judgeForeigner2023(number, today);
  if (number.size() == 18)
    return wrongNumber(message(QT_TRANSLATE_NOOP(
        "core", "The 18-digit number of a permanent residence card begins with 9. Compare with the card.")));
  return wrongNumber(message(
      QT_TRANSLATE_NOOP("core",
                        "The number of a permanent residence card must have 15 or 18 characters; it has %1."),
      {QString::number(number.size())}));
}

/// Ordinary Chinese passports: E and 8 digits, E, a letter (not I or O) and 7 digits, formerly G and 8
/// digits.
bool isChinesePassport(QStringView number) {
  if (number.size() != 9 || (number[0] != u'E' && number[0] != u'G')) return false;
  if (firstNonDigit(number.mid(2)) >= 0) return false;
  const QChar second = number[1];
  return isDigit(second) || (number[0] == u'E' && isUpper(second) && second != u'I' && second != u'O');
}

Result<Findings> judgePassport(const TypedNumber& typed, const QDate&) {
  Findings found{typed.text};
  for (const QChar c : found.number)
    if (!isDigit(c) && !isUpper(c))
      return wrongNumber(
          message(QT_TRANSLATE_NOOP("core", "Passport number must be letters and digits; it has “%1”."),
                  {QString(c)}));
  if (found.number.size() < 5 || found.number.size() > 20)
    return wrongNumber(
        message(QT_TRANSLATE_NOOP("core", "Passport number must have 5 to 20 characters; it has %1."),
                {QString::number(found.number.size())}));
  if (!isChinesePassport(found.number))
    found.doubt(message(QT_TRANSLATE_NOOP(
        "core", "Numbers of foreign passports cannot be checked. Compare with the passport.")));
  return found;
}

Result<Findings> judgeHomeReturn(const TypedNumber& typed, const QDate&) {
  const QString& number = typed.text;
  const bool fits = (number.size() == 9 || number.size() == 11) && (number[0] == u'H' || number[0] == u'M') &&
                    firstNonDigit(QStringView(number).mid(1)) < 0;
  if (fits) return Findings{number};
  return wrongNumber(message(QT_TRANSLATE_NOOP(
      "core", "The number of a home-return permit must be H or M and 8 digits. Compare with the card.")));
}

Result<Findings> judgeTaiwan(const TypedNumber& typed, const QDate&) {
  const QString& number = typed.text;
  if (firstNonDigit(number) < 0 && (number.size() == 8 || number.size() == 10)) return Findings{number};
  return wrongNumber(message(
      QT_TRANSLATE_NOOP("core", "The number of a Taiwan compatriot permit must have 8 digits; it has %1."),
      {QString::number(number.size())}));
}

Result<Findings> judgeOther(const TypedNumber& typed, const QDate&) {
  const int length = characterCount(typed.text);
  if (length < 2 || length > 30)
    return wrongNumber(message(
        QT_TRANSLATE_NOOP("core", "The number of the document must have 2 to 30 characters; it has %1."),
        {QString::number(length)}));
  return Findings{typed.text};
}

Result<Findings> judgeByKind(const TypedNumber& typed, DocumentKind kind, const QDate& today) {
  switch (kind) {
    case DocumentKind::ResidentId:
      return judgeResident(typed, today);
    case DocumentKind::HmtResidencePermit:
      return judgeResidencePermit(typed, today);
    case DocumentKind::ForeignerPermit:
      return judgeForeigner(typed, today);
    case DocumentKind::Passport:
      return judgePassport(typed, today);
    case DocumentKind::HomeReturnPermit:
      return judgeHomeReturn(typed, today);
    case DocumentKind::TaiwanPermit:
      return judgeTaiwan(typed, today);
    case DocumentKind::Other:
      break;
  }
  return judgeOther(typed, today);
}

}  // namespace

Result<Findings> judge(const TypedNumber& typed, DocumentKind kind, const QDate& today) {
  if (typed.text.isEmpty())
    return wrongNumber(message(QT_TRANSLATE_NOOP("core", "Enter the number of the document.")));
  if (typed.shortened) return wrongNumber(excelShortened());
  Result<Findings> found = judgeByKind(typed, kind, today);
  if (found) noteMending(*found, typed);
  return found;
}

}  // namespace document_rules

QChar checkCharacterOf(QStringView seventeenDigits) {
  static constexpr int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  static constexpr char16_t checks[] = u"10X98765432";
  Q_ASSERT(seventeenDigits.size() == 17);
  int sum = 0;
  for (qsizetype i = 0; i < 17; ++i) sum += (seventeenDigits[i].unicode() - u'0') * weights[i];
  return QChar(checks[sum % 11]);
}

QStringList upgradesOf(const QString& fifteenDigits) {
  if (fifteenDigits.size() != 15 || firstNonDigit(fifteenDigits) >= 0) return {};
  QStringList upgrades;
  const bool centenarian = fifteenDigits.right(3) >= QLatin1String("996");
  for (const char* century : {"18", "19"}) {
    if (*century == '1' && century[1] == '8' && !centenarian) continue;
    const QString digits = fifteenDigits.left(6) + QString::fromLatin1(century) + fifteenDigits.mid(6);
    if (document_rules::dateOf(QStringView(digits).mid(6, 8)).isValid())
      upgrades.append(digits + checkCharacterOf(digits));
  }
  return upgrades;
}
