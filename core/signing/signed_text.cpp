#include "signing/signed_text.h"

#include <sodium.h>

#include "base/text.h"
#include "signing/base41.h"

namespace signed_text {

namespace {

constexpr int bitsInByte = 8;
constexpr qint64 greatestDay = 0x7fff;
static_assert(signatureBytes == crypto_sign_BYTES);

const QDate& dayNought() {
  static const QDate day(2020, 1, 1);
  return day;
}

QByteArray messageOf(const QString& prefix, const QByteArray& payload) { return prefix.toLatin1() + payload; }

const unsigned char* plainBytes(const QByteArray& array) {
  return reinterpret_cast<const unsigned char*>(array.constData());
}

}  // namespace

QString signedText(const QString& prefix, const QByteArray& payload, const SecretBytes& privateKey) {
  if (privateKey.size() != crypto_sign_SECRETKEYBYTES) return {};
  const QByteArray message = messageOf(prefix, payload);
  QByteArray signature(signatureBytes, '\0');
  crypto_sign_detached(reinterpret_cast<unsigned char*>(signature.data()), nullptr, plainBytes(message),
                       static_cast<unsigned long long>(message.size()), privateKey.data());
  const QString body = base41::encoded(payload + signature);
  return prefix + body + base41::checkSign(body);
}

std::optional<Read> read(const QString& prefix, const QString& folded) {
  if (!folded.startsWith(prefix)) return std::nullopt;
  const QString body = folded.mid(prefix.size());
  if (!base41::checks(body)) return std::nullopt;
  const auto bytes = base41::decoded(body.chopped(1));
  if (!bytes || bytes->size() <= signatureBytes) return std::nullopt;
  return Read{bytes->chopped(signatureBytes), bytes->last(signatureBytes)};
}

bool isSignedBy(const QString& prefix, const Read& text, const QByteArray& publicKey) {
  if (!sodiumIsReady() || publicKey.size() != crypto_sign_PUBLICKEYBYTES) return false;
  const QByteArray message = messageOf(prefix, text.payload);
  return crypto_sign_verify_detached(plainBytes(text.signature), plainBytes(message),
                                     static_cast<unsigned long long>(message.size()),
                                     plainBytes(publicKey)) == 0;
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

std::optional<quint64> dayNumber(const QDate& day) {
  const qint64 days = dayNought().daysTo(day);
  if (!day.isValid() || days < 0 || days > greatestDay) return std::nullopt;
  return static_cast<quint64>(days);
}

QDate dayNumbered(quint64 number) { return dayNought().addDays(static_cast<qint64>(number)); }

QByteArray bigEndian(quint64 value, int bytes) {
  QByteArray text(bytes, '\0');
  for (int i = bytes - 1; i >= 0; --i) {
    text[i] = static_cast<char>(value & 0xff);
    value >>= bitsInByte;
  }
  return text;
}

quint64 numberFrom(const QByteArray& bytes) {
  quint64 value = 0;
  for (const char c : bytes) value = (value << bitsInByte) | static_cast<unsigned char>(c);
  return value;
}

QByteArray thatFits(const QString& text, int bytes) {
  QByteArray fits;
  for (const char32_t c : charactersOf(text)) {
    const QByteArray one = QString::fromUcs4(&c, 1).toUtf8();
    if (fits.size() + one.size() > bytes) break;
    fits += one;
  }
  return fits;
}

}  // namespace signed_text
