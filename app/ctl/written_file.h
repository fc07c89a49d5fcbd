#pragma once

#include <QIODevice>
#include <functional>

#include "base/result.h"
#include "ctl/failure.h"

/// That nothing can be written there, refused at the option that named the file.
Failure cannotWriteFile(const QString& option, const QString& path);
/// Asked before something is done that stays done, whether a file could be written there.
Outcome<void> checkWritable(const QString& option, const QString& path);
/// Writes a file whole or not at all: half a PDF is worse than none.
Outcome<void> writeFile(const QString& option, const QString& path, const QByteArray& bytes);
/// The same of what is too much to hold at once; refused at "file".
Outcome<void> writeWhole(const QString& path, const std::function<Result<void>(QIODevice&)>& write);
