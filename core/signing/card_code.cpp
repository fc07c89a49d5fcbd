#include "signing/card_code.h"

#include <QStringDecoder>
#include <algorithm>

#include "identity/bank_card.h"

namespace card_code {

namespace {

const QString prefix = QStringLiteral("SM1:");
constexpr int cardDigits = 16;
constexpr int registrationDigits = 14;
// Key, day, card number, registration number, in bytes.
using signed_text::dayBytes;
using signed_text::keyBytes;
constexpr int cardBytes = 7;
constexpr int registrationBytes = 6;
constexpr int fixedBytes = keyBytes + dayBytes + cardBytes + registrationBytes;
constexpr quint64 cutBit = 0x8000;

bool areDigits(const QString& text, int count) {
  return text.size() == count &&
         std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool canBeStated(const CardClaims& claims) {
  return areDigits(claims.cardNumber, cardDigits) &&
         areDigits(claims.registrationNumber, registrationDigits) && !claims.name.isEmpty() &&
         signed_text::dayNumber(claims.issued) && claims.key > 0 && claims.key <= signed_text::greatestKey;
}

QByteArray payloadOf(const CardClaims& claims) {
  using signed_text::bigEndian;
  const QByteArray name = signed_text::thatFits(claims.name, nameBytes);
  const bool cut = name != claims.name.toUtf8();
  const quint64 day = *signed_text::dayNumber(claims.issued);
  return bigEndian(static_cast<quint64>(claims.key), keyBytes) +
         bigEndian(cut ? day | cutBit : day, dayBytes) +
         bigEndian(claims.cardNumber.toULongLong(), cardBytes) +
         bigEndian(claims.registrationNumber.toULongLong(), registrationBytes) + name;
}

QString digitsFrom(const QByteArray& bytes, int count) {
  return QString::number(signed_text::numberFrom(bytes)).rightJustified(count, u'0');
}

std::optional<CardClaims> claimsIn(const QByteArray& payload) {
  using signed_text::numberFrom;
  CardClaims claims;
  qsizetype at = 0;
  const auto next = [&](int bytes) { return payload.mid(std::exchange(at, at + bytes), bytes); };
  claims.key = static_cast<int>(numberFrom(next(keyBytes)));
  const quint64 day = numberFrom(next(dayBytes));
  claims.nameCut = (day & cutBit) != 0;
  claims.issued = signed_text::dayNumbered(day & ~cutBit);
  claims.cardNumber = digitsFrom(next(cardBytes), cardDigits);
  claims.registrationNumber = digitsFrom(next(registrationBytes), registrationDigits);
  // Stateless: half a sign at the end is damage too, of a code that was read without its end.
  QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
  claims.name = utf8.decode(payload.mid(fixedBytes));
  if (utf8.hasError() || !canBeStated(claims)) return std::nullopt;
  return claims;
}

}  // namespace

QString signedText(const CardClaims& claims, const SecretBytes& privateKey) {
  if (!canBeStated(claims)) return {};
  return signed_text::signedText(prefix, payloadOf(claims), privateKey);
}

std::optional<Read> read(const QString& folded) {
  if (folded.size() > longest) return std::nullopt;
  const auto text = signed_text::read(prefix, folded);
  if (!text || text->payload.size() <= fixedBytes || text->payload.size() > fixedBytes + nameBytes)
    return std::nullopt;
  const auto claims = claimsIn(text->payload);
  if (!claims) return std::nullopt;
  return Read{*claims, *text};
}

bool isSignedBy(const Read& code, const QByteArray& publicKey) {
  return signed_text::isSignedBy(prefix, code.text, publicKey);
}

QString folded(const QString& typed) { return signed_text::folded(typed); }

bool looksLikeCode(const QString& typed) { return folded(typed).startsWith(prefix); }

QString numberIn(const QString& typed) {
  QString digits = folded(typed);
  digits.remove(u'-');
  return areDigits(digits, cardDigits) ? digits : QString();
}

bool isCardNumber(const QString& number) { return areDigits(number, cardDigits) && luhnFits(number); }

}  // namespace card_code
