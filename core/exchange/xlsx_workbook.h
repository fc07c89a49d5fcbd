#pragma once

#include "exchange/table_file.h"

class XlsxPackage;

/// What the parts of a workbook say before any cell is read.
struct XlsxWorkbook {
  QVector<TableSheet> sheets;  ///< of cells, in the order of their tabs; charts and macros are none
  QStringList parts;           ///< of each sheet; empty where the workbook names none
  QString stringsPart;         ///< empty where there is none
  QString stylesPart;
  bool epoch1904 = false;
};

/// Errors: Invalid "file": no workbook, another kind of workbook, damaged, no sheet.
Result<XlsxWorkbook> readWorkbook(const XlsxPackage& package);
