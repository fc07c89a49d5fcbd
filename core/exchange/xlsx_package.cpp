#include "exchange/xlsx_package.h"

#include <QFile>
#include <QUrl>
#include <QtEndian>

#include "exchange/file_error.h"

namespace {

/// What no workbook needs: Excel's own have some dozens of parts.
constexpr quint64 MostParts = 20'000;
constexpr quint64 LargestDirectory = 16ULL << 20;
/// Deflate packs 1 : 1032 at most, and no table comes near; below the size it does not matter.
constexpr qint64 BombRatio = 300;
constexpr qint64 BombSize = 64LL << 20;

/// What the end of a zip says of its directory.
struct DirectoryEnd {
  quint64 parts = 0;
  quint64 bytes = 0;
};

template <class T>
T littleEndian(const QByteArray& bytes, qsizetype at) {
  return at >= 0 && at + qsizetype(sizeof(T)) <= bytes.size() ? qFromLittleEndian<T>(bytes.constData() + at)
                                                              : T(0);
}

/// The record of 64 bits that stands before, where the numbers of 32 do not suffice or the writer likes it
/// so.
std::optional<DirectoryEnd> largeDirectoryEnd(QFile& file, const QByteArray& tail, qsizetype end) {
  const qsizetype locator = end - 20;
  if (locator < 0 || littleEndian<quint32>(tail, locator) != 0x07064b50) return {};
  if (!file.seek(static_cast<qint64>(littleEndian<quint64>(tail, locator + 8)))) return {};
  const QByteArray record = file.read(56);
  if (record.size() < 56 || littleEndian<quint32>(record, 0) != 0x06064b50) return {};
  return DirectoryEnd{littleEndian<quint64>(record, 32), littleEndian<quint64>(record, 40)};
}

/// Read here as well because the library takes the whole directory into memory before it can be asked.
std::optional<DirectoryEnd> directoryEnd(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return {};
  file.seek(std::max<qint64>(0, file.size() - 66'000));
  const QByteArray tail = file.readAll();
  const qsizetype end = tail.lastIndexOf(QByteArrayLiteral("PK\5\6"));
  if (end < 0) return {};
  const auto parts = littleEndian<quint16>(tail, end + 10);
  const auto bytes = littleEndian<quint32>(tail, end + 12);
  if (parts == 0xFFFF || bytes == 0xFFFFFFFF) return largeDirectoryEnd(file, tail, end);
  return DirectoryEnd{parts, bytes};
}

Error incomplete() {
  return invalid("file", message(QT_TRANSLATE_NOOP(
                             "core",
                             "The file is incomplete or damaged. Have it sent again, or open it in "
                             "Excel or WPS and save it under another name.")));
}

Error tooLarge(qint64 limit) {
  return invalid(
      "file", message(QT_TRANSLATE_NOOP("core",
                                        "Unpacked, the file is larger than %1 MB. A roster is not: save only "
                                        "the sheet with the workers in a new file."),
                      {QString::number(limit >> 20)}));
}

Error bomb() {
  return invalid(
      "file", message(QT_TRANSLATE_NOOP("core",
                                        "The file unpacks to hundreds of times its size, as no roster does. "
                                        "Copy the workers to a new file.")));
}

Error oddlyPacked() {
  return invalid("file", message(QT_TRANSLATE_NOOP(
                             "core",
                             "The file is packed in a way that no spreadsheet uses. Open it in Excel "
                             "or WPS and save it again.")));
}

std::optional<Error> problemOf(const zip_stat_t& entry) {
  constexpr zip_uint64_t Needed =
      ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_ENCRYPTION_METHOD;
  if ((entry.valid & Needed) != Needed) return incomplete();
  if (entry.encryption_method != ZIP_EM_NONE) return protectedFile();
  if (entry.comp_method != ZIP_CM_STORE && entry.comp_method != ZIP_CM_DEFLATE) return oddlyPacked();
  return {};
}

/// Some writers take the backslash of their system.
QString partOf(const char* entry) {
  QString name = QString::fromUtf8(entry).replace(u'\\', u'/').toLower();
  while (name.startsWith(u'/')) name.remove(0, 1);
  return name;
}

}  // namespace

Error damagedFile(const QString& part) {
  return invalid("file", message(QT_TRANSLATE_NOOP(
                                     "core",
                                     "The file is damaged: its part %1 cannot be read. Open it in Excel or "
                                     "WPS and save it again."),
                                 {part}));
}

qint64 XlsxPart::read(char* bytes, qint64 size) {
  if (m_failure) return -1;
  const qint64 count = zip_fread(m_file.get(), bytes, static_cast<zip_uint64_t>(size));
  m_taken += std::max<qint64>(count, 0);
  if (count < 0)
    m_failure = damagedFile(m_name);
  else if (m_taken > m_limit)
    m_failure = tooLarge(m_limit);
  else if (m_taken > BombSize && m_taken / BombRatio > m_packed)
    m_failure = bomb();
  return m_failure ? -1 : count;
}

double XlsxPart::share() const {
  return m_size <= 0 ? 0 : std::min(1.0, static_cast<double>(m_taken) / static_cast<double>(m_size));
}

Result<std::unique_ptr<XlsxPackage>> XlsxPackage::open(const QString& path, const TableLimits& limits) {
  const auto end = directoryEnd(path);
  if (!end) return refuse(incomplete());
  if (end->parts > MostParts || end->bytes > LargestDirectory) return refuse(oddlyPacked());
  int problem = 0;
  auto package = std::make_unique<XlsxPackage>();
  package->m_archive.reset(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &problem));
  if (!package->m_archive) return refuse(incomplete());
  if (auto error = package->list(limits)) return refuse(*error);
  return package;
}

std::optional<Error> XlsxPackage::list(const TableLimits& limits) {
  qint64 unpacked = 0;
  const zip_int64_t count = zip_get_num_entries(m_archive.get(), 0);
  for (zip_int64_t i = 0; i < count; ++i) {
    zip_stat_t entry;
    if (zip_stat_index(m_archive.get(), static_cast<zip_uint64_t>(i), 0, &entry) != 0) return incomplete();
    if (auto problem = problemOf(entry)) return problem;
    const QString name = partOf(entry.name);
    if (name.endsWith(u'/')) continue;  // a folder
    if (m_parts.contains(name)) return damagedFile(name);
    m_parts.insert(name, static_cast<zip_uint64_t>(i));
    if (entry.size > static_cast<zip_uint64_t>(limits.unpackedBytes)) return tooLarge(limits.unpackedBytes);
    unpacked += static_cast<qint64>(entry.size);
    if (unpacked > limits.unpackedBytes) return tooLarge(limits.unpackedBytes);
  }
  return {};
}

Result<std::unique_ptr<XlsxPart>> XlsxPackage::unpack(const QString& part, qint64 limit) const {
  const auto at = m_parts.constFind(part.toLower());
  if (at == m_parts.cend()) return refuse(damagedFile(part));
  zip_stat_t entry;
  auto opened = std::make_unique<XlsxPart>();
  if (zip_stat_index(m_archive.get(), *at, 0, &entry) == 0)
    opened->m_file.reset(zip_fopen_index(m_archive.get(), *at, 0));
  if (!opened->m_file) return refuse(damagedFile(part));
  opened->m_name = part;
  opened->m_packed = static_cast<qint64>(entry.comp_size);
  opened->m_size = static_cast<qint64>(entry.size);
  opened->m_limit = limit;
  return opened;
}

QString partNamed(const QString& target, const QString& source) {
  QString named = QUrl::fromPercentEncoding(target.toUtf8()).replace(u'\\', u'/');
  if (!named.startsWith(u'/')) named.prepend(source.left(source.lastIndexOf(u'/') + 1));
  QStringList way;
  for (const QString& step : named.split(u'/', Qt::SkipEmptyParts)) {
    if (step == QLatin1String(".")) continue;
    if (step != QLatin1String(".."))
      way << step;
    else if (way.isEmpty())
      return {};
    else
      way.removeLast();
  }
  return way.join(u'/');
}
