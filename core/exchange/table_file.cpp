#include "exchange/table_file.h"

#include <QFile>
#include <QFileInfo>

#include "exchange/file_error.h"
#include "exchange/ole_directory.h"
#include "exchange/text_file.h"
#include "exchange/xls_file.h"
#include "exchange/xlsx_file.h"

namespace {

Error refusedToRead() {
  return invalid("file", message(QT_TRANSLATE_NOOP(
                             "core",
                             "The file cannot be read; nobody gave you the right to, or the disk it is on "
                             "has gone.")));
}

Error largeFile(qint64 limit) {
  return invalid("file",
                 message(QT_TRANSLATE_NOOP(
                             "core",
                             "The file is larger than %1 MB. Save only the sheet with the workers in a new "
                             "file."),
                         {QString::number(limit >> 20)}));
}

std::optional<Error> problemOf(const QString& path, const TableLimits& limits) {
  const QFileInfo file(path);
  if (!file.exists()) return missingFile();
  if (file.isDir()) return refusedToRead();
  if (file.size() == 0) return emptyFile();
  if (file.size() > limits.fileBytes) return largeFile(limits.fileBytes);
  return {};
}

}  // namespace

Result<std::unique_ptr<TableFile>> TableFile::open(const QString& path, const TableOptions& options) {
  if (auto problem = problemOf(path, options.limits)) return refuse(*problem);
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return refuse(refusedToRead());
  const QByteArray begin = file.read(OleHeaderBytes);
  if (begin.startsWith("PK\3\4") || begin.startsWith("PK\5\6")) return openXlsx(path, options);
  if (!isOleFile(begin)) return openText(path, options);
  // An encrypted xlsx is packed into a file of the older kind.
  if (hasOleStream(file, u"EncryptedPackage")) return refuse(protectedFile());
  return openXls(path, options);
}
