#pragma once

#include "exchange/table_writer.h"
#include "exports/export.h"

/// The columns of each list, in the words of the window.
struct ExportColumn {
  enum class Kind : quint8 { Text, Number, Date };
  const char* heading;  ///< translated in context "core"
  double width = 12;    ///< in characters
  Kind kind = Kind::Text;
  bool asText = false;  ///< numbers of people, phones, cards
};

/// Those of a table; none of the platform, which is no table.
QVector<ExportColumn> columnsOf(ExportList list);
/// As the head row of a file has them, in the language now installed.
QVector<WrittenColumn> writtenColumnsOf(ExportList list);
/// A row as a file has it.
QVector<WrittenCell> writtenCellsOf(const QVector<ExportColumn>& columns, const ExportRow& row);
