#include "fuzz_file.h"

#include <unistd.h>

#include <QFile>
#include <cstdlib>

namespace {

void promise(bool holds) {
  if (!holds) std::abort();
}

void write(const QString& path, const QByteArray& bytes) {
  QFile file(path);
  promise(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size());
}

void checkRefusal(const Error& error) {
  promise(!error.message.isEmpty());
  promise(error.field == "file" || error.field == "encoding");
}

void readSheet(TableReader& reader, const TableLimits& limits) {
  qint64 last = 0;
  for (TableRow row; reader.next(row);) {
    promise(row.number > last && !row.isEmpty() && row.cells.size() <= limits.columns);
    last = row.number;
    for (const TableCell& cell : row.cells) promise(cell.text.size() <= qMax(limits.cellCharacters, 64));
    promise(reader.share() >= 0 && reader.share() <= 1);
  }
  if (reader.failure()) checkRefusal(*reader.failure());
}

}  // namespace

QString fuzzFile(const QByteArray& bytes) {
  static const QString path = QStringLiteral("/dev/shm/shiming-fuzz-%1").arg(getpid());
  static const int atEnd =
      std::atexit([] { QFile::remove(QStringLiteral("/dev/shm/shiming-fuzz-%1").arg(getpid())); });
  Q_UNUSED(atEnd);
  write(path, bytes);
  const QString kept = qEnvironmentVariable("SHIMING_FUZZ_KEEP");
  if (!kept.isEmpty()) write(kept, bytes);
  return path;
}

void readAll(const QString& path, const TableOptions& options) {
  readAll(TableFile::open(path, options), options);
}

void readAll(const Result<std::unique_ptr<TableFile>>& opened, const TableOptions& options) {
  if (!opened) return checkRefusal(opened.error());
  promise(!(*opened)->sheets().isEmpty());
  for (int sheet = 0; sheet < qMin<qsizetype>((*opened)->sheets().size(), 4); ++sheet) {
    const auto reader = (*opened)->read(sheet);
    if (reader)
      readSheet(**reader, options.limits);
    else
      checkRefusal(reader.error());
  }
}
