#include "letters/letter_code.h"

#include <sodium.h>

#include <algorithm>

#include "base/text.h"

namespace letter_code {

namespace {

const QString alphabet = QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
constexpr int bitsEach = 5;
constexpr int keyBytes = crypto_generichash_KEYBYTES;
constexpr int hashBytes = crypto_generichash_BYTES_MIN;  // 16; 75 bits of them are printed

bool sodiumReady() {
  static const bool ready = sodium_init() >= 0;
  return ready;
}

/// Times x in GF(32) over x^5 + x^2 + 1, whose powers of x are all different up to the 31st.
int timesX(int value) {
  constexpr int reduced = 0b100101;
  const int twice = value << 1;
  return (twice & 0b100000) != 0 ? twice ^ reduced : twice;
}

/// The weighted sum: every place counts by another power of x.
int sumOf(const QString& code) {
  int sum = 0;
  for (const QChar c : code) sum = timesX(sum) ^ static_cast<int>(alphabet.indexOf(c));
  return sum;
}

/// The first bits of the hash, five for each character.
QString inAlphabet(const QByteArray& hash) {
  constexpr int bitsInByte = 8;
  QString text;
  for (int first = 0; first < (length - 1) * bitsEach; first += bitsEach) {
    int value = 0;
    for (int bit = first; bit < first + bitsEach; ++bit) {
      const int byte = static_cast<unsigned char>(hash[bit / bitsInByte]);
      value = value * 2 + ((byte >> (bitsInByte - 1 - bit % bitsInByte)) & 1);
    }
    text += alphabet[value];
  }
  return text;
}

bool isSeparator(QChar c) {
  return c.isSpace() || c == u'-' || c == u'_' || c == u'.' || (c >= QChar(0x2010) && c <= QChar(0x2015));
}

}  // namespace

QString newKey() {
  if (!sodiumReady()) return {};
  QByteArray bytes(keyBytes, '\0');
  randombytes_buf(bytes.data(), static_cast<size_t>(bytes.size()));
  return QString::fromLatin1(bytes.toHex());
}

QString codeOf(const QString& key, const QStringList& parts) {
  const QByteArray secret = QByteArray::fromHex(key.toLatin1());
  if (!sodiumReady() || secret.size() != keyBytes) return {};
  QByteArray text;
  // Each with its length, so that no two letters read alike.
  for (const QString& part : parts) {
    const QByteArray bytes = part.toUtf8();
    text += QByteArray::number(bytes.size()) + ':' + bytes;
  }
  QByteArray hash(hashBytes, '\0');
  crypto_generichash(
      reinterpret_cast<unsigned char*>(hash.data()), static_cast<size_t>(hash.size()),
      reinterpret_cast<const unsigned char*>(text.constData()), static_cast<unsigned long long>(text.size()),
      reinterpret_cast<const unsigned char*>(secret.constData()), static_cast<size_t>(secret.size()));
  const QString data = inAlphabet(hash);
  return data + alphabet[timesX(sumOf(data))];
}

QString grouped(const QString& code) {
  constexpr int group = 4;
  QString text;
  for (qsizetype i = 0; i < code.size(); ++i) {
    if (i > 0 && i % group == 0) text += u'-';
    text += code[i];
  }
  return text;
}

QString folded(const QString& typed) {
  QString text;
  for (const QChar c : foldWidth(squeezed(typed))) {
    if (isSeparator(c)) continue;
    const QChar upper = c.toUpper();
    if (upper == u'O')
      text += u'0';
    else if (upper == u'I' || upper == u'L')
      text += u'1';
    else
      text += upper == u'U' ? QChar(u'V') : upper;
  }
  return text;
}

bool isWellFormed(const QString& code) {
  const bool known = std::all_of(code.begin(), code.end(), [](QChar c) { return alphabet.contains(c); });
  return code.size() == length && known && sumOf(code) == 0;
}

bool looksLikeCode(const QString& typed) {
  const QString code = folded(typed);
  const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
  const auto isLetter = [](QChar c) { return c >= u'A' && c <= u'Z'; };
  const bool plain =
      std::all_of(code.begin(), code.end(), [&](QChar c) { return isDigit(c) || isLetter(c); });
  // As typed: the O of a name in pinyin has been folded to a digit by now.
  const QString half = foldWidth(typed);
  return plain && code.size() == length && std::any_of(half.begin(), half.end(), isDigit) &&
         std::any_of(code.begin(), code.end(), isLetter);
}

}  // namespace letter_code
