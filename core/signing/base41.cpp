#include "signing/base41.h"

namespace base41 {

const QString alphabet = QStringLiteral("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ+-./:");

namespace {
constexpr int bytesEach = 2;
constexpr int signsEach = 3;
constexpr int byteValues = 256;
/// A primitive root of the prime 41: its powers are all different up to the 40th.
constexpr int root = 6;

int valueOf(const QByteArray& bytes, qsizetype at, qsizetype count) {
  int value = 0;
  for (qsizetype i = at; i < at + count; ++i)
    value = value * byteValues + static_cast<unsigned char>(bytes[i]);
  return value;
}

QString signsOf(int value, qsizetype count) {
  QString text(count, alphabet[0]);
  for (qsizetype i = count - 1; i >= 0; --i) {
    text[i] = alphabet[value % signs];
    value /= signs;
  }
  return text;
}

/// -1 where a sign is none of the alphabet.
int valueOf(const QString& text, qsizetype at, qsizetype count) {
  int value = 0;
  for (qsizetype i = at; i < at + count; ++i) {
    const auto sign = alphabet.indexOf(text[i]);
    if (sign < 0) return -1;
    value = value * signs + static_cast<int>(sign);
  }
  return value;
}

int sumOf(const QString& text) {
  int weight = 1;
  int sum = 0;
  // From the end, so that the check sign weighs 1.
  for (qsizetype i = text.size() - 1; i >= 0; --i) {
    sum = (sum + weight * static_cast<int>(alphabet.indexOf(text[i]))) % signs;
    weight = weight * root % signs;
  }
  return sum;
}
}  // namespace

QString encoded(const QByteArray& bytes) {
  QString text;
  for (qsizetype at = 0; at < bytes.size(); at += bytesEach) {
    const qsizetype count = qMin<qsizetype>(bytesEach, bytes.size() - at);
    text += signsOf(valueOf(bytes, at, count), count + 1);
  }
  return text;
}

std::optional<QByteArray> decoded(const QString& text) {
  QByteArray bytes;
  for (qsizetype at = 0; at < text.size(); at += signsEach) {
    const qsizetype count = qMin<qsizetype>(signsEach, text.size() - at);
    const int value = valueOf(text, at, count);
    const int limit = count == signsEach ? byteValues * byteValues : byteValues;
    if (count == 1 || value < 0 || value >= limit) return std::nullopt;
    if (count == signsEach) bytes += static_cast<char>(value / byteValues);
    bytes += static_cast<char>(value % byteValues);
  }
  return bytes;
}

QChar checkSign(const QString& text) { return alphabet[(signs - sumOf(text + alphabet[0])) % signs]; }

bool checks(const QString& withSign) {
  for (const QChar c : withSign)
    if (!alphabet.contains(c)) return false;
  return !withSign.isEmpty() && sumOf(withSign) == 0;
}

}  // namespace base41
