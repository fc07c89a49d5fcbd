#include "base/uuid.h"

#include <QRandomGenerator>

QString uuidFrom(Instant time, quint64 high, quint64 low) {
  static constexpr char digits[] = "0123456789abcdef";
  const quint64 first = (static_cast<quint64>(time.milliseconds) << 16) | 0x7000 | (high & 0x0fff);
  const quint64 second = (low & 0x3fffffffffffffff) | 0x8000000000000000;
  char text[36];
  int at = 0;
  for (int nibble = 0; nibble < 32; ++nibble) {
    if (nibble == 8 || nibble == 12 || nibble == 16 || nibble == 20) text[at++] = '-';
    const quint64 half = nibble < 16 ? first : second;
    text[at++] = digits[(half >> (60 - 4 * (nibble % 16))) & 0xf];
  }
  return QString::fromLatin1(text, at);
}

QString newUuid(Instant now) {
  QRandomGenerator* random = QRandomGenerator::system();
  return uuidFrom(now, random->generate64(), random->generate64());
}
