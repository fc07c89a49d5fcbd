#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

/// A comma-separated table of our own (RFC 4180, UTF-8, first row the header): code lists, calendars.
/// Not for files that people bring; those go through the importer.
struct CsvTable {
  QStringList header;
  QVector<QStringList> rows;  ///< each as wide as the header

  /// Reads a file or resource; empty when it cannot be read.
  static CsvTable load(const QString& path);
  static CsvTable parse(const QString& text);
  /// Place of a column; -1 when there is none of this name.
  qsizetype column(const QString& name) const { return header.indexOf(name); }
};
