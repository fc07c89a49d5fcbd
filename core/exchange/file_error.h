#pragma once

#include "base/result.h"

/// The words on files that more than one reader has.

inline Error missingFile() {
  return notFound("file", message(QT_TRANSLATE_NOOP("core", "There is no such file.")));
}
inline Error unreadableFile() {
  return {ErrorKind::Storage, "file", message(QT_TRANSLATE_NOOP("core", "The file cannot be read."))};
}
inline Error emptyFile() { return invalid("file", message(QT_TRANSLATE_NOOP("core", "The file is empty."))); }
inline Error protectedFile() {
  return invalid("file", message(QT_TRANSLATE_NOOP(
                             "core",
                             "The file is protected by a password. Open it in Excel or WPS, take the "
                             "password off and save it again.")));
}
inline Error cellTooLong(int characters) {
  return invalid(
      "file",
      message(QT_TRANSLATE_NOOP("core",
                                "A cell of the file holds more than %1 characters. Remove it and try again."),
              {QString::number(characters)}));
}
inline Error damagedXls() {
  return invalid("file", message(QT_TRANSLATE_NOOP(
                             "core",
                             "This old workbook (xls) is damaged. Open it in Excel or WPS, save it "
                             "as xlsx, and import that.")));
}
