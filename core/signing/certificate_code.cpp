#include "signing/certificate_code.h"

#include <QRegularExpression>

namespace certificate_code {

namespace {

const QString prefix = QStringLiteral("SD1:");
constexpr int codeLength = 16;
// Key, day, code, day and serial of the number, sum, in bytes.
using signed_text::dayBytes;
using signed_text::keyBytes;
constexpr int numberDayBytes = 4;
constexpr int serialBytes = 3;
constexpr int sumBytes = 7;
constexpr int fixedBytes = keyBytes + dayBytes + codeLength + numberDayBytes + serialBytes + sumBytes;
constexpr quint64 greatestSerial = 0xffffff;
constexpr qint64 greatestSum = qint64(1) << 55;

struct NumberParts {
  quint64 day = 0;
  quint64 serial = 0;
};
std::optional<NumberParts> partsOf(const QString& number) {
  static const QRegularExpression form(QStringLiteral("^JQ-([0-9]{8})-([0-9]{4,7})$"));
  const auto match = form.match(number);
  if (!match.hasMatch()) return std::nullopt;
  const NumberParts parts{match.captured(1).toULongLong(), match.captured(2).toULongLong()};
  return parts.serial <= greatestSerial ? std::optional(parts) : std::nullopt;
}

bool canBeStated(const CertificateClaims& claims) {
  return claims.code.size() == codeLength && partsOf(claims.number) &&
         signed_text::dayNumber(claims.issued) && claims.paid >= Money() &&
         claims.paid.inFen() < greatestSum && claims.key > 0 && claims.key <= signed_text::greatestKey &&
         !claims.project.isEmpty();
}

QByteArray payloadOf(const CertificateClaims& claims) {
  using signed_text::bigEndian;
  const NumberParts number = *partsOf(claims.number);
  const QByteArray payer = signed_text::thatFits(claims.payer, payerBytes);
  return bigEndian(static_cast<quint64>(claims.key), keyBytes) +
         bigEndian(*signed_text::dayNumber(claims.issued), dayBytes) + claims.code.toLatin1() +
         bigEndian(number.day, numberDayBytes) + bigEndian(number.serial, serialBytes) +
         bigEndian(static_cast<quint64>(claims.paid.inFen()), sumBytes) +
         bigEndian(static_cast<quint64>(payer.size()), 1) + payer +
         signed_text::thatFits(claims.project, projectBytes);
}

std::optional<CertificateClaims> claimsIn(const QByteArray& payload) {
  if (payload.size() <= fixedBytes + 1) return std::nullopt;
  qsizetype at = 0;
  const auto next = [&](qsizetype bytes) { return payload.mid(std::exchange(at, at + bytes), bytes); };
  const auto number = [&](int bytes) { return signed_text::numberFrom(next(bytes)); };
  CertificateClaims claims;
  claims.key = static_cast<int>(number(keyBytes));
  claims.issued = signed_text::dayNumbered(number(dayBytes));
  claims.code = QString::fromLatin1(next(codeLength));
  const quint64 day = number(numberDayBytes);
  claims.number = QStringLiteral("JQ-%1-%2")
                      .arg(day, 8, 10, QLatin1Char('0'))
                      .arg(number(serialBytes), 4, 10, QLatin1Char('0'));
  claims.paid = Money::fen(static_cast<qint64>(number(sumBytes)));
  claims.payer = QString::fromUtf8(next(static_cast<qsizetype>(number(1))));
  claims.project = QString::fromUtf8(payload.mid(at));
  // Only what signedText() gives is a code: nothing reads as the same claims with other bytes.
  if (!canBeStated(claims) || payloadOf(claims) != payload) return std::nullopt;
  return claims;
}

}  // namespace

QString signedText(const CertificateClaims& claims, const SecretBytes& privateKey) {
  if (!canBeStated(claims)) return {};
  return signed_text::signedText(prefix, payloadOf(claims), privateKey);
}

std::optional<Read> read(const QString& folded) {
  if (folded.size() > longest) return std::nullopt;
  const auto text = signed_text::read(prefix, folded);
  if (!text) return std::nullopt;
  const auto claims = claimsIn(text->payload);
  if (!claims) return std::nullopt;
  return Read{*claims, *text};
}

bool isSignedBy(const Read& code, const QByteArray& publicKey) {
  return signed_text::isSignedBy(prefix, code.text, publicKey);
}

bool looksLikeCode(const QString& typed) { return signed_text::folded(typed).startsWith(prefix); }

CertificateClaims cut(const CertificateClaims& claims) {
  CertificateClaims made = claims;
  made.payer = QString::fromUtf8(signed_text::thatFits(claims.payer, payerBytes));
  made.project = QString::fromUtf8(signed_text::thatFits(claims.project, projectBytes));
  return made;
}

}  // namespace certificate_code
