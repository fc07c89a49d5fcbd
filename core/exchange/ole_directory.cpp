#include "exchange/ole_directory.h"

#include <QIODevice>
#include <QString>
#include <QtEndian>

namespace {

constexpr qsizetype EntryBytes = 128;
constexpr int MostSectors = 256;  ///< of a directory; Office makes one to four
constexpr quint32 LastSector = 0xFFFFFFFA;

template <class T>
T numberAt(const QByteArray& bytes, qsizetype at) {
  return at + qsizetype(sizeof(T)) <= bytes.size() ? qFromLittleEndian<T>(bytes.constData() + at) : T(0);
}

QByteArray sectorOf(QIODevice& file, quint32 sector, int shift) {
  if (!file.seek((static_cast<qint64>(sector) + 1) << shift)) return {};
  return file.read(1LL << shift);
}

/// The sector that follows in its chain, of a table whose own first 109 sectors the header names.
quint32 sectorAfter(QIODevice& file, const QByteArray& header, quint32 sector, int shift) {
  const quint32 perSector = 1U << (shift - 2);
  const quint32 table = sector / perSector;
  if (table >= 109) return LastSector;
  const QByteArray entries = sectorOf(file, numberAt<quint32>(header, 76 + 4 * qsizetype(table)), shift);
  const qsizetype at = 4 * qsizetype(sector % perSector);
  return at + 4 <= entries.size() ? numberAt<quint32>(entries, at) : LastSector;
}

/// Names are UTF-16 with a final null, whose bytes are counted as well.
QString nameAt(const QByteArray& sector, qsizetype at) {
  const int bytes = std::min<int>(numberAt<quint16>(sector, at + 64), 64);
  QString name;
  for (int i = 0; i + 2 < bytes; i += 2) name += QChar(numberAt<char16_t>(sector, at + i));
  return name;
}

}  // namespace

bool isOleFile(const QByteArray& begin) {
  return begin.startsWith(QByteArrayLiteral("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"));
}

bool hasOleStream(QIODevice& file, QStringView name) {
  if (!file.seek(0)) return false;
  const QByteArray header = file.read(OleHeaderBytes);
  const int shift = numberAt<quint16>(header, 30);
  if (shift != 9 && shift != 12) return false;
  quint32 sector = numberAt<quint32>(header, 48);
  for (int i = 0; i < MostSectors && sector < LastSector; ++i) {
    const QByteArray entries = sectorOf(file, sector, shift);
    for (qsizetype at = 0; at + EntryBytes <= entries.size(); at += EntryBytes)
      if (nameAt(entries, at) == name) return true;
    sector = sectorAfter(file, header, sector, shift);
  }
  return false;
}
