#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include "base/result.h"

/// In what encoding a text is written. Names are ICU's.
struct TextEncoding {
  QString name;
  qint64 markBytes = 0;  ///< length of the byte order mark that the text begins with
};

/// Finds the encoding by reading the whole device once: a mark first, then UTF-16 without one, UTF-8 as far
/// as it is valid, GB18030 where it makes Chinese sense, and ICU's opinion only for what is left. The whole
/// is read because Chinese may first appear after a megabyte of digits. Errors: Storage "file".
Result<TextEncoding> findEncoding(QIODevice& device);

/// The encoding that somebody chose, by any name ICU knows ("gbk", "utf-8"). Errors: Invalid "encoding".
Result<TextEncoding> chosenEncoding(const QString& name, const QByteArray& head);
