#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>
#include <QVector>

/// One of the program's own tables (RFC 4180, UTF-8, first row the header), as they lie in resources/. What
/// users bring is read elsewhere, with more suspicion.
struct CsvTable {
  QStringList header;
  QVector<QStringList>
      rows;  ///< each as long as the header: missing cells are empty, surplus ones are dropped

  /// The place of a column, -1 when there is none.
  int column(QStringView name) const;
  /// The cell; empty where the column is -1.
  QString cell(qsizetype row, int column) const;

  static CsvTable parse(const QString& text);
  /// The table of a resource such as ":/data/codes/skill_level.csv"; without header when it cannot be read.
  static CsvTable load(const QString& path);
};
