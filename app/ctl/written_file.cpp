#include "ctl/written_file.h"

#include <QFileInfo>
#include <QSaveFile>

#include "ctl/words.h"

Failure cannotWriteFile(const QString& option, const QString& path) {
  return {Refused, nameOf(ErrorKind::Invalid), option,
          ctl(QT_TRANSLATE_NOOP("ctl", "The file %1 cannot be written.")).arg(path)};
}

Outcome<void> checkWritable(const QString& option, const QString& path) {
  const QFileInfo folder(QFileInfo(path).absolutePath());
  if (path.isEmpty() || !folder.isDir() || !folder.isWritable()) return fail(cannotWriteFile(option, path));
  return {};
}

Outcome<void> writeFile(const QString& option, const QString& path, const QByteArray& bytes) {
  QSaveFile file(path);
  if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) return {};
  return fail(cannotWriteFile(option, path));
}

Outcome<void> writeWhole(const QString& path, const std::function<Result<void>(QIODevice&)>& write) {
  const QString option = QStringLiteral("file");
  QSaveFile file(path);
  if (!file.open(QIODevice::WriteOnly)) return fail(cannotWriteFile(option, path));
  if (const auto written = write(file); !written) return fail(failureOf(written.error()));
  if (!file.commit()) return fail(cannotWriteFile(option, path));
  return {};
}
