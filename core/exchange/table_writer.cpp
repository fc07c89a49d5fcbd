#include "exchange/table_writer.h"

#include <QFileInfo>

#include "exchange/written_files.h"

Error cannotWrite(const QString& path, const QString& why) {
  return {ErrorKind::Storage, QStringLiteral("file"),
          message(QT_TRANSLATE_NOOP("core", "The file %1 cannot be written: %2"),
                  {QFileInfo(path).fileName(), why})};
}

Result<std::unique_ptr<TableWriter>> TableWriter::create(const QString& path) {
  const QString ending = QFileInfo(path).suffix().toLower();
  if (ending == QLatin1String("xlsx")) return createXlsx(path);
  if (ending == QLatin1String("csv")) return createCsv(path);
  return refuse(
      invalid("file", message(QT_TRANSLATE_NOOP("core", "The name of the file must end in .xlsx or .csv: %1"),
                              {QFileInfo(path).fileName()})));
}
