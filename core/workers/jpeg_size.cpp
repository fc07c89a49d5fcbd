#include "workers/jpeg_size.h"

namespace {

constexpr quint8 startOfImage = 0xd8;
constexpr quint8 startOfScan = 0xda;
constexpr quint8 endOfImage = 0xd9;

quint8 byteAt(const QByteArray& bytes, qsizetype at) { return static_cast<quint8>(bytes[at]); }
int wordAt(const QByteArray& bytes, qsizetype at) { return byteAt(bytes, at) * 256 + byteAt(bytes, at + 1); }

/// C0 to CF are frame headers, but for the tables of Huffman (C4), arithmetic coding (CC) and the reserved
/// C8.
bool isFrameHeader(quint8 marker) {
  return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

}  // namespace

QSize jpegSize(const QByteArray& bytes) {
  if (bytes.size() < 4 || byteAt(bytes, 0) != 0xff || byteAt(bytes, 1) != startOfImage) return {};
  qsizetype at = 2;
  while (at + 9 < bytes.size()) {
    if (byteAt(bytes, at) != 0xff) return {};
    const quint8 marker = byteAt(bytes, at + 1);
    if (marker == 0xff) {  // padding before a marker
      ++at;
      continue;
    }
    if (marker == startOfScan || marker == endOfImage) return {};
    if (isFrameHeader(marker)) return {wordAt(bytes, at + 7), wordAt(bytes, at + 5)};
    at += 2 + wordAt(bytes, at + 2);
  }
  return {};
}
