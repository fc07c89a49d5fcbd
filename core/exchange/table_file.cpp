#include "exchange/table_file.h"

#include <QFile>
#include <QFileInfo>

#include "exchange/ole_directory.h"
#include "exchange/text_file.h"
#include "exchange/xls_file.h"
#include "exchange/xlsx_file.h"

namespace {

Error noSuchFile() { return notFound("file", message(QT_TRANSLATE_NOOP("core", "There is no such file."))); }

Error unreadableFile() {
  return invalid("file", message(QT_TRANSLATE_NOOP(
                             "core",
                             "The file cannot be read; nobody gave you the right to, or the disk it is on "
                             "has gone.")));
}

Error emptyFile() { return invalid("file", message(QT_TRANSLATE_NOOP("core", "The file is empty."))); }

Error largeFile(qint64 limit) {
  return invalid("file",
                 message(QT_TRANSLATE_NOOP(
                             "core",
                             "The file is larger than %1 MB. Save only the sheet with the workers in a new "
                             "file."),
                         {QString::number(limit >> 20)}));
}

Error protectedWorkbook() {
  return invalid("file", message(QT_TRANSLATE_NOOP(
                             "core",
                             "The file is protected by a password. Open it in Excel or WPS, take the "
                             "password off and save it again.")));
}

std::optional<Error> problemOf(const QString& path, const TableLimits& limits) {
  const QFileInfo file(path);
  if (!file.exists()) return noSuchFile();
  if (file.isDir()) return unreadableFile();
  if (file.size() == 0) return emptyFile();
  if (file.size() > limits.fileBytes) return largeFile(limits.fileBytes);
  return {};
}

}  // namespace

Result<std::unique_ptr<TableFile>> TableFile::open(const QString& path, const TableOptions& options) {
  if (auto problem = problemOf(path, options.limits)) return refuse(*problem);
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return refuse(unreadableFile());
  const QByteArray begin = file.read(OleHeaderBytes);
  if (begin.startsWith("PK\3\4") || begin.startsWith("PK\5\6")) return openXlsx(path, options);
  if (!isOleFile(begin)) return openText(path, options);
  // An encrypted xlsx is packed into a file of the older kind.
  if (hasOleStream(file, u"EncryptedPackage")) return refuse(protectedWorkbook());
  return openXls(path, options);
}
