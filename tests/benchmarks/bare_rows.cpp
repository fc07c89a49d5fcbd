#include "benchmarks/bare_rows.h"

#include <catch2/catch.hpp>

#include <sqlite3.h>

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>

#include "storage/connection.h"

namespace {

std::unique_ptr<Connection> open(const QString& file) {
  OfficeAddress address;
  address.file = file;
  return std::move(*Connection::open(address, {}, {}));
}

void bindValue(sqlite3_stmt* statement, int place, const QVariant& value) {
  if (value.isNull())
    sqlite3_bind_null(statement, place);
  else if (value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Int)
    sqlite3_bind_int64(statement, place, value.toLongLong());
  else if (value.typeId() == QMetaType::QByteArray)
    sqlite3_bind_blob(statement, place, value.toByteArray().constData(),
                      static_cast<int>(value.toByteArray().size()), SQLITE_TRANSIENT);
  else {
    const QByteArray text = value.toString().toUtf8();
    sqlite3_bind_text(statement, place, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
  }
}

}  // namespace

qint64 lastOperation(const QString& file) {
  auto connection = open(file);
  const auto query = connection->borrow(QStringLiteral("select max(id) from operation"));
  REQUIRE((query->exec() && query->next()));
  return query->value(0).toLongLong();
}

std::vector<TableRows> rowsAfter(const QString& file, const std::vector<std::pair<QString, QString>>& tables,
                                 qint64 operation) {
  std::vector<TableRows> all;
  auto connection = open(file);
  for (const auto& [table, where] : tables) {
    TableRows rows{table, {}, {}};
    QSqlQuery query(connection->database());
    query.setForwardOnly(true);
    REQUIRE(query.exec(QStringLiteral("select * from %1 where ").arg(table) + where.arg(operation)));
    const QSqlRecord record = query.record();
    for (int i = 0; i < record.count(); ++i) rows.columns << record.fieldName(i);
    while (query.next()) {
      QVariantList row;
      for (int i = 0; i < record.count(); ++i) row << query.value(i);
      rows.rows.push_back(row);
    }
    all.push_back(std::move(rows));
  }
  return all;
}

Bare::Bare(const QString& file) {
  REQUIRE(sqlite3_open(file.toUtf8().constData(), &m_db) == SQLITE_OK);
  for (const char* sql : {"pragma journal_mode = wal", "pragma synchronous = full",
                          "pragma foreign_keys = on", "pragma cache_size = -65536"})
    run(sql);
}

Bare::~Bare() {
  for (auto& [table, statement] : m_statements) sqlite3_finalize(statement);
  sqlite3_close(m_db);
}

void Bare::run(const char* sql) { REQUIRE(sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr) == SQLITE_OK); }

void Bare::run(const QString& sql, const QVariantList& values) {
  sqlite3_stmt*& statement = m_statements[sql];
  if (!statement)
    REQUIRE(sqlite3_prepare_v2(m_db, sql.toUtf8().constData(), -1, &statement, nullptr) == SQLITE_OK);
  for (int i = 0; i < values.size(); ++i) bindValue(statement, i + 1, values[i]);
  REQUIRE(sqlite3_step(statement) == SQLITE_DONE);
  sqlite3_reset(statement);
}

void Bare::insert(const TableRows& table, const QVariantList& row) {
  // Made of strings once for each row would cost more than the row.
  static std::map<QString, QString> texts;
  QString& sql = texts[table.table];
  if (sql.isEmpty())
    sql = QStringLiteral("insert into %1 (%2) values (%3)")
              .arg(table.table, table.columns.join(u','),
                   QStringList(table.columns.size(), QStringLiteral("?")).join(u','));
  run(sql, row);
}
