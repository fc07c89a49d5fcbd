#include "storage/migrator.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSqlError>

#include <algorithm>

namespace {

QString withTokens(QString sql, Dialect dialect) {
  sql.replace(QLatin1String("@ID@"), dialect.keyColumn());
  sql.replace(QLatin1String("@BYTES@"), dialect.isSqlite() ? QLatin1String("blob") : QLatin1String("bytea"));
  sql.replace(QLatin1String("@COVERING@"),
              dialect.isSqlite() ? QLatin1String("without rowid") : QLatin1String(""));
  return sql;
}

bool isForOther(const QString& file, Dialect dialect) {
  return file.endsWith(dialect.isSqlite() ? QLatin1String(".postgres.sql") : QLatin1String(".sqlite.sql"));
}

QVector<Migration> readMigrations(Dialect dialect) {
  QVector<Migration> steps;
  const QStringList files =
      QDir(QStringLiteral(":/migrations")).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
  for (const QString& file : files) {
    if (isForOther(file, dialect)) continue;
    QFile source(QStringLiteral(":/migrations/") + file);
    if (!source.open(QIODevice::ReadOnly)) continue;
    const QString base = file.section(QLatin1Char('.'), 0, 0);
    steps.append({base.section(QLatin1Char('_'), 0, 0).toInt(), base.section(QLatin1Char('_'), 1),
                  withTokens(QString::fromUtf8(source.readAll()), dialect)});
  }
  std::ranges::sort(steps, {}, &Migration::version);
  return steps;
}

tl::unexpected<Error> storageError(Connection& connection) {
  return refuse(connection.dialect().errorOf(connection.lastError()));
}

bool hasTable(Connection& connection, const QString& table) {
  return connection.database().tables().contains(table);
}

Result<void> applyOne(Connection& connection, const Migration& step, Instant now) {
  if (!connection.run(connection.dialect().beginWriting())) return storageError(connection);
  const QStringList statements = step.sql.split(QStringLiteral("--;;"), Qt::SkipEmptyParts);
  for (const QString& statement : statements) {
    if (statement.trimmed().isEmpty() || connection.run(statement)) continue;
    const Error error = connection.dialect().errorOf(connection.lastError());
    qWarning("migration %d failed", step.version);
    connection.run(QStringLiteral("rollback"));
    return refuse(error);
  }
  const QByteArray digest = QCryptographicHash::hash(step.sql.toUtf8(), QCryptographicHash::Sha256).toHex();
  const QString note =
      QStringLiteral(
          "insert into schema_version (version, name, applied_at, sha256) values (%1, '%2', %3, '%4')")
          .arg(QString::number(step.version), step.name, QString::number(now.milliseconds),
               QString::fromLatin1(digest));
  if (!connection.run(note) || !connection.run(QStringLiteral("commit"))) return storageError(connection);
  return {};
}

Result<QString> copyFile(Connection& connection, const QString& file, int version, Instant now) {
  const QString copy = QStringLiteral("%1.before-v%2-%3")
                           .arg(file, QString::number(version),
                                dateTimeInChina(now).toString(QStringLiteral("yyyyMMdd-HHmmss")));
  QString quoted = copy;
  quoted.replace(QLatin1Char('\''), QLatin1String("''"));
  if (!connection.run(QStringLiteral("vacuum into '%1'").arg(quoted))) return storageError(connection);
  QFile::setPermissions(copy, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
  return copy;
}

Result<QString> copySchema(Connection& connection, int version, Instant now) {
  const QString schema =
      QStringLiteral("before_v%1_%2")
          .arg(QString::number(version), dateTimeInChina(now).toString(QStringLiteral("yyyyMMdd_HHmmss")));
  if (!connection.run(QStringLiteral("create schema %1").arg(schema))) return storageError(connection);
  const QStringList tables = connection.database().tables();
  for (const QString& table : tables) {
    if (table.contains(QLatin1Char('.'))) continue;
    if (!connection.run(QStringLiteral("create table %1.%2 as table public.%2").arg(schema, table)))
      return storageError(connection);
  }
  return schema;
}

}  // namespace

const QVector<Migration>& shippedMigrations(Dialect dialect) {
  // Every connection asks for the newest: the files are read and put into words once.
  if (dialect.isSqlite()) {
    static const QVector<Migration> sqlite = readMigrations(Dialect(Backend::Sqlite));
    return sqlite;
  }
  static const QVector<Migration> postgres = readMigrations(Dialect(Backend::Postgres));
  return postgres;
}

int newestVersion(Dialect dialect) {
  const auto& steps = shippedMigrations(dialect);
  return steps.isEmpty() ? 0 : steps.last().version;
}

Result<int> schemaVersion(Connection& connection) {
  if (!hasTable(connection, QStringLiteral("schema_version"))) return 0;
  const auto query =
      connection.borrow(QStringLiteral("select coalesce(max(version), 0) from schema_version"));
  if (!query || !query->exec() || !query->next()) return storageError(connection);
  return query->value(0).toInt();
}

Result<QString> migrate(Connection& connection, const OfficeAddress& address, Instant now) {
  const auto present = schemaVersion(connection);
  if (!present) return refuse(present.error());
  const int newest = newestVersion(connection.dialect());
  if (*present > newest) return refuse(checkVersion(connection).error());
  QString copy;
  if (*present > 0 && *present < newest) {
    auto copied = connection.dialect().isSqlite() ? copyFile(connection, address.file, *present, now)
                                                  : copySchema(connection, *present, now);
    if (!copied) return copied;
    copy = *copied;
  }
  if (*present == 0 && !connection.run(QStringLiteral(
                           "create table if not exists schema_version (version integer not null primary key, "
                           "name text not null, applied_at bigint not null, sha256 text not null)")))
    return storageError(connection);
  for (const Migration& step : shippedMigrations(connection.dialect())) {
    if (step.version <= *present) continue;
    if (const auto applied = applyOne(connection, step, now); !applied) return refuse(applied.error());
  }
  return copy;
}

Result<void> checkVersion(Connection& connection) {
  const auto present = schemaVersion(connection);
  if (!present) return refuse(present.error());
  const int newest = newestVersion(connection.dialect());
  if (*present == newest) return {};
  if (*present == 0)
    return refuse(notFound(
        "office", message(QT_TRANSLATE_NOOP("core", "There is no office here yet. Create one first."))));
  if (*present > newest)
    return refuse(invalid(
        "office",
        message(QT_TRANSLATE_NOOP("core",
                                  "This office was made by a newer program (its data are of version %1, this "
                                  "program knows %2). Install the newer program; nothing was changed."),
                {QString::number(*present), QString::number(newest)})));
  return refuse(invalid(
      "office", message(QT_TRANSLATE_NOOP("core",
                                          "The office's data are of version %1, this program wants %2. The "
                                          "administrator must upgrade them first: shimingctl upgrade."),
                        {QString::number(*present), QString::number(newest)})));
}
