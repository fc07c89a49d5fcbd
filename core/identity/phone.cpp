#include "identity/phone.h"

#include "base/text.h"
#include "identity/typed_number.h"

namespace {

QString withoutCountry(const QString& number) {
  for (const QStringView prefix : {u"+86", u"0086", u"86"})
    if (number.startsWith(prefix) && number.size() - prefix.size() >= 10) return number.mid(prefix.size());
  return number;
}

Message notDigits(const QString& number, qsizetype at) {
  return message(QT_TRANSLATE_NOOP("core", "Phone must be digits; it has “%1”."),
                 {number.mid(at, number[at].isHighSurrogate() ? 2 : 1)});
}

Message wrongDigits(qsizetype count) {
  return message(QT_TRANSLATE_NOOP("core", "Phone must have 11 digits; it has %1."),
                 {QString::number(count)});
}

/// Area codes are three digits for 010, 02x and 85x, four for the rest.
qsizetype areaLength(QStringView digits) {
  return digits.startsWith(u"01") || digits.startsWith(u"02") ? 3 : 4;
}

bool isLocal(QStringView digits) {
  return (digits.size() == 7 || digits.size() == 8) && digits[0] >= u'2' && digits[0] <= u'9';
}

/// Behind an area code nothing else can be meant, so the first digit is not held against it.
bool isLocalBehindArea(QStringView digits) {
  return (digits.size() == 7 || digits.size() == 8) && digits[0] != u'0';
}

struct Landline {
  QString digits;
  QString extension;
};

/// "025-12345678-801", "(025)12345678转801": what follows the number proper is an extension.
Landline splitExtension(const QString& typed) {
  QString text = foldWidth(squeezed(typed));
  for (const QStringView word : {u"转", u"ext.", u"ext", u"#"})
    text.replace(word.toString(), QStringLiteral("x"), Qt::CaseInsensitive);
  const QString number = TypedNumber(QString(text).section(u'x', 0, 0).remove(u'(').remove(u')')).text;
  Landline line{withoutCountry(number), TypedNumber(text.section(u'x', 1)).text};
  const qsizetype hyphen = text.lastIndexOf(u'-');
  const qsizetype tail = text.size() - hyphen - 1;
  if (line.extension.isEmpty() && hyphen > 5 && tail >= 1 && tail <= 5 && line.digits.size() > 11) {
    line.extension = text.mid(hyphen + 1);
    line.digits.chop(tail);
  }
  return line;
}

QString written(const Landline& line, const QString& number) {
  return line.extension.isEmpty() ? number : number + u'-' + line.extension;
}

}  // namespace

Result<QString> parseMobile(const QString& typed, const char* field) {
  const TypedNumber number(typed);
  if (number.text.isEmpty())
    return refuse(invalid(field, message(QT_TRANSLATE_NOOP("core", "Enter a phone number."))));
  if (number.shortened) return refuse(invalid(field, excelShortened()));
  const QString digits = withoutCountry(number.text);
  if (const qsizetype bad = firstNonDigit(digits); bad >= 0)
    return refuse(invalid(field, notDigits(digits, bad)));
  if (digits.size() != 11) return refuse(invalid(field, wrongDigits(digits.size())));
  if (digits[0] != u'1' || digits[1] < u'3')
    return refuse(invalid(
        field,
        message(QT_TRANSLATE_NOOP("core", "Mobile numbers begin with 13 to 19; this one begins with %1."),
                {digits.left(2)})));
  return digits;
}

Result<QString> parseTelephone(const QString& typed, const char* field) {
  Result<QString> mobile = parseMobile(typed, field);
  if (mobile) return mobile;
  const Landline line = splitExtension(typed);
  const QString& digits = line.digits;
  if (digits.isEmpty() || firstNonDigit(digits) >= 0 || firstNonDigit(line.extension) >= 0) return mobile;
  if (digits.size() == 10 &&
      (digits.startsWith(QLatin1String("400")) || digits.startsWith(QLatin1String("800"))))
    return written(line, digits);
  if (isLocal(digits)) return written(line, digits);
  const qsizetype area = areaLength(digits);
  if (digits.startsWith(u'0') && isLocalBehindArea(QStringView(digits).mid(area)))
    return written(line, digits.left(area) + u'-' + digits.mid(area));
  if (digits.startsWith(u'0'))
    return refuse(invalid(
        field, message(QT_TRANSLATE_NOOP(
                   "core", "A landline must be an area code and 7 or 8 digits, such as 025-12345678."))));
  return mobile;
}

QString groupedPhone(const QString& phone) {
  if (phone.size() != 11 || firstNonDigit(phone) >= 0) return phone;
  return phone.left(3) + u' ' + phone.mid(3, 4) + u' ' + phone.mid(7);
}

QString maskedPhone(const QString& phone) {
  if (phone.size() == 11 && firstNonDigit(phone) < 0)
    return phone.left(3) + QStringLiteral(" **** ") + phone.mid(7);
  const qsizetype tail = std::min<qsizetype>(2, phone.size() / 3);
  return QString(phone.size() - tail, u'*') + phone.right(tail);
}
