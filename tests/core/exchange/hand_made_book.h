#pragma once

#include <QByteArray>
#include <QMap>
#include <QTemporaryDir>
#include <memory>

#include "exchange/table_file.h"

/// A workbook of one sheet, whose parts a test may write as no spreadsheet would.
class HandMadeBook {
 public:
  HandMadeBook();
  /// Sets or replaces a part.
  HandMadeBook& part(const QByteArray& name, const QByteArray& data);
  HandMadeBook& without(const QByteArray& name);
  /// The sheet with these rows, as XML, and with what stands behind them.
  HandMadeBook& rows(const QByteArray& xml, const QByteArray& behind = {});
  HandMadeBook& strings(const QByteArray& items);
  HandMadeBook& styles(const QByteArray& inside);
  /// The package; the last change is to its bytes, of which it says what and with what (of the same length).
  HandMadeBook& inBytes(const QByteArray& what, const QByteArray& with);
  QByteArray bytes() const;
  Result<std::unique_ptr<TableFile>> open(const TableOptions& options = {}) const;

  static QByteArray head();   ///< of a sheet, up to its rows
  static QByteArray names();  ///< the vocabularies, as attributes of a root

 private:
  QTemporaryDir m_folder;
  QMap<QByteArray, QByteArray> m_parts;
  QVector<std::pair<QByteArray, QByteArray>> m_changes;
};

/// Opens bytes as a file.
Result<std::unique_ptr<TableFile>> openBytes(const QTemporaryDir& folder, const QByteArray& bytes,
                                             const TableOptions& options = {});
