#include "signing/card_code.h"

#include <sodium.h>

#include <QStringDecoder>
#include <algorithm>

#include "base/text.h"
#include "identity/bank_card.h"
#include "signing/base41.h"

namespace card_code {

namespace {

const QString prefix = QStringLiteral("SM1:");
constexpr int cardDigits = 16;
constexpr int registrationDigits = 14;
// Key, day, card number, registration number, in bytes.
constexpr int keyBytes = 2;
constexpr int dayBytes = 2;
constexpr int cardBytes = 7;
constexpr int registrationBytes = 6;
constexpr int fixedBytes = keyBytes + dayBytes + cardBytes + registrationBytes;
constexpr int greatestKey = 0xffff;
constexpr int cutBit = 0x8000;
constexpr int signatureBytes = crypto_sign_BYTES;

const QDate& firstDay() {
  static const QDate day(2020, 1, 1);
  return day;
}

bool areDigits(const QString& text, int count) {
  return text.size() == count &&
         std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QByteArray bigEndian(quint64 value, int bytes) {
  constexpr int bitsInByte = 8;
  QByteArray text(bytes, '\0');
  for (int i = bytes - 1; i >= 0; --i) {
    text[i] = static_cast<char>(value & 0xff);
    value >>= bitsInByte;
  }
  return text;
}

quint64 numberFrom(const QByteArray& bytes) {
  constexpr int bitsInByte = 8;
  quint64 value = 0;
  for (const char c : bytes) value = (value << bitsInByte) | static_cast<unsigned char>(c);
  return value;
}

/// As many whole characters as there is room for.
QByteArray nameThatFits(const QString& name) {
  QByteArray fits;
  for (const char32_t c : charactersOf(name)) {
    const QByteArray one = QString::fromUcs4(&c, 1).toUtf8();
    if (fits.size() + one.size() > nameBytes) break;
    fits += one;
  }
  return fits;
}

bool canBeStated(const CardClaims& claims) {
  const qint64 day = firstDay().daysTo(claims.issued);
  return areDigits(claims.cardNumber, cardDigits) &&
         areDigits(claims.registrationNumber, registrationDigits) && !claims.name.isEmpty() &&
         claims.issued.isValid() && day >= 0 && day < cutBit && claims.key > 0 && claims.key <= greatestKey;
}

QByteArray payloadOf(const CardClaims& claims) {
  const QByteArray name = nameThatFits(claims.name);
  const bool cut = name != claims.name.toUtf8();
  const auto day = static_cast<quint64>(firstDay().daysTo(claims.issued));
  return bigEndian(static_cast<quint64>(claims.key), keyBytes) +
         bigEndian(cut ? day | cutBit : day, dayBytes) +
         bigEndian(claims.cardNumber.toULongLong(), cardBytes) +
         bigEndian(claims.registrationNumber.toULongLong(), registrationBytes) + name;
}

QString digitsFrom(const QByteArray& bytes, int count) {
  return QString::number(numberFrom(bytes)).rightJustified(count, u'0');
}

std::optional<CardClaims> claimsIn(const QByteArray& payload) {
  CardClaims claims;
  qsizetype at = 0;
  const auto next = [&](int bytes) { return payload.mid(std::exchange(at, at + bytes), bytes); };
  claims.key = static_cast<int>(numberFrom(next(keyBytes)));
  const auto day = static_cast<int>(numberFrom(next(dayBytes)));
  claims.nameCut = (day & cutBit) != 0;
  claims.issued = firstDay().addDays(day & ~cutBit);
  claims.cardNumber = digitsFrom(next(cardBytes), cardDigits);
  claims.registrationNumber = digitsFrom(next(registrationBytes), registrationDigits);
  QStringDecoder utf8(QStringDecoder::Utf8);
  claims.name = utf8.decode(payload.mid(fixedBytes));
  if (utf8.hasError() || !canBeStated(claims)) return std::nullopt;
  return claims;
}

/// What is signed: never taken for anything else that the key might sign.
QByteArray messageOf(const QByteArray& payload) { return prefix.toLatin1() + payload; }

const unsigned char* bytesOf(const QByteArray& array) {
  return reinterpret_cast<const unsigned char*>(array.constData());
}

}  // namespace

QString signedText(const CardClaims& claims, const SecretBytes& privateKey) {
  if (!canBeStated(claims) || privateKey.size() != crypto_sign_SECRETKEYBYTES) return {};
  const QByteArray payload = payloadOf(claims);
  const QByteArray message = messageOf(payload);
  QByteArray signature(signatureBytes, '\0');
  crypto_sign_detached(reinterpret_cast<unsigned char*>(signature.data()), nullptr, bytesOf(message),
                       static_cast<unsigned long long>(message.size()), privateKey.data());
  const QString body = base41::encoded(payload + signature);
  return prefix + body + base41::checkSign(body);
}

std::optional<Read> read(const QString& folded) {
  if (!folded.startsWith(prefix) || folded.size() > longest) return std::nullopt;
  const QString body = folded.mid(prefix.size());
  if (!base41::checks(body)) return std::nullopt;
  const auto bytes = base41::decoded(body.chopped(1));
  if (!bytes || bytes->size() <= fixedBytes + signatureBytes ||
      bytes->size() > fixedBytes + nameBytes + signatureBytes)
    return std::nullopt;
  Read code;
  code.payload = bytes->chopped(signatureBytes);
  code.signature = bytes->last(signatureBytes);
  const auto claims = claimsIn(code.payload);
  if (!claims) return std::nullopt;
  code.claims = *claims;
  return code;
}

bool isSignedBy(const Read& code, const QByteArray& publicKey) {
  if (!sodiumIsReady() || publicKey.size() != crypto_sign_PUBLICKEYBYTES) return false;
  const QByteArray message = messageOf(code.payload);
  return crypto_sign_verify_detached(bytesOf(code.signature), bytesOf(message),
                                     static_cast<unsigned long long>(message.size()),
                                     bytesOf(publicKey)) == 0;
}

QString folded(const QString& typed) {
  QString text;
  for (const QChar c : foldWidth(typed)) {
    if (c.isSpace() || c.category() == QChar::Other_Format) continue;
    // The key of "/" gives this one in Chinese mode.
    text += c == QChar(0x3001) ? QChar(u'/') : c.toUpper();
  }
  return text;
}

bool looksLikeCode(const QString& typed) { return folded(typed).startsWith(prefix); }

QString numberIn(const QString& typed) {
  QString digits = folded(typed);
  digits.remove(u'-');
  return areDigits(digits, cardDigits) ? digits : QString();
}

bool isCardNumber(const QString& number) { return areDigits(number, cardDigits) && luhnFits(number); }

}  // namespace card_code
