#pragma once

#include <QByteArray>
#include <QHash>

#include "exchange/table_file.h"

/// Understands the messages XlsMessage::Row of one reader.
class XlsRowReader {
 public:
  /// False where the message makes no sense.
  bool read(const QByteArray& message, TableRow& row);

 private:
  bool isDate(quint16 format, const QString& code);
  QHash<QString, bool> m_isDate;  ///< of codes of formats: a sheet has few, and asks for each cell
};
