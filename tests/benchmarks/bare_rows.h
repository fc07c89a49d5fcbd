#pragma once

#include <QString>
#include <QStringList>
#include <QVariantList>
#include <map>
#include <utility>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

/// What operations left in an office file, and a bare connection that writes the same rows again: the
/// baseline of what the program adds to a durable transaction.

/// The rows of one table, in the order they came.
struct TableRows {
  QString table;
  QStringList columns;
  std::vector<QVariantList> rows;
  int at(const char* column) const { return static_cast<int>(columns.indexOf(QLatin1String(column))); }
};

/// The newest operation in the file.
qint64 lastOperation(const QString& file);
/// What was written after it: each table with what tells its new rows, the operation as %1.
std::vector<TableRows> rowsAfter(const QString& file, const std::vector<std::pair<QString, QString>>& tables,
                                 qint64 operation);

/// A bare connection with the same promises: WAL, everything synchronised, foreign keys held.
class Bare {
 public:
  explicit Bare(const QString& file);
  ~Bare();
  void run(const char* sql);
  /// A statement with values, prepared once.
  void run(const QString& sql, const QVariantList& values);
  void insert(const TableRows& table, const QVariantList& row);

 private:
  sqlite3* m_db = nullptr;
  std::map<QString, sqlite3_stmt*> m_statements;
};
