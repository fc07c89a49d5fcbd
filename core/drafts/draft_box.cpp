#include "drafts/draft_box.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QUuid>
#include <QVariant>

namespace {

Q_LOGGING_CATEGORY(log, "shiming.drafts")

/// The text of SQLite's errors may hold values; only the code is logged.
Error storageError(const QSqlError& error) {
  qCWarning(log) << "drafts: SQLite code" << error.nativeErrorCode();
  return {ErrorKind::Storage,
          {},
          message(QT_TRANSLATE_NOOP(
              "core", "The draft cannot be kept on this computer. What you typed is only in this window."))};
}

Error gone() {
  return {ErrorKind::NotFound, {}, message(QT_TRANSLATE_NOOP("core", "This draft is no longer there."))};
}

/// Created before SQLite sees it, so that it is never readable by others, not even for a moment. SQLite gives
/// its side files the same rights.
bool createPrivately(const QString& file) {
  const QString folder = QFileInfo(file).absolutePath();
  if (!QDir().mkpath(folder)) return false;
  QFile handle(file);
  if (!handle.exists() && !handle.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                                       QFileDevice::ReadOwner | QFileDevice::WriteOwner))
    return false;
  return QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

Draft draftAt(const QSqlQuery& row) {
  Draft draft;
  draft.id = row.value(0).toString();
  draft.login = row.value(1).toString();
  draft.office = row.value(2).toString();
  draft.page = row.value(3).toString();
  draft.title = row.value(4).toString();
  draft.focus = row.value(5).toString();
  draft.filled = row.value(6).toInt();
  draft.state = QJsonDocument::fromJson(row.value(7).toByteArray()).object();
  draft.updated = {row.value(8).toLongLong()};
  return draft;
}

constexpr auto columns = "id, login, office, page, title, focus, filled, state, updated";

}  // namespace

QString DraftBox::defaultFile() {
  return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/drafts.db");
}

Result<std::unique_ptr<DraftBox>> DraftBox::open(const QString& file, const Clock& clock) {
  if (!createPrivately(file)) return refuse(storageError({}));
  const QString name = QStringLiteral("drafts-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
  std::unique_ptr<DraftBox> box(new DraftBox(name, clock));
  QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
  database.setDatabaseName(file);
  database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=3000"));
  if (!database.open()) return refuse(storageError(database.lastError()));
  if (const auto prepared = box->prepareFile(); !prepared) return refuse(prepared.error());
  return box;
}

DraftBox::DraftBox(QString connection, const Clock& clock)
    : m_connection(std::move(connection)), m_clock(clock) {}

DraftBox::~DraftBox() {
  QSqlDatabase::database(m_connection, false).close();
  QSqlDatabase::removeDatabase(m_connection);
}

Result<void> DraftBox::prepareFile() {
  const QStringList statements{
      QStringLiteral("pragma journal_mode = wal"),
      QStringLiteral("pragma synchronous = full"),
      QStringLiteral("pragma secure_delete = on"),
      QStringLiteral(
          "create table if not exists draft (id text primary key, login text not null, office text not null, "
          "page text not null, title text not null, focus text not null, filled integer not null, "
          "state text not null, updated integer not null, discarded integer)"),
      QStringLiteral("create index if not exists draft_owner on draft (office, login, page, updated)"),
  };
  QSqlQuery query(QSqlDatabase::database(m_connection, false));
  for (const QString& statement : statements)
    if (!query.exec(statement)) return refuse(storageError(query.lastError()));
  return dropDiscarded();
}

Result<int> DraftBox::change(const QString& sql, const QVariantList& values) {
  QSqlQuery query(QSqlDatabase::database(m_connection, false));
  bool done = query.prepare(sql);
  for (const QVariant& value : values) query.addBindValue(value);
  done = done && query.exec();
  if (!done) return refuse(storageError(query.lastError()));
  return query.numRowsAffected();
}

Result<void> DraftBox::dropDiscarded() {
  const auto dropped =
      change(QStringLiteral("delete from draft where discarded is not null and discarded < ?"),
             {m_clock.now().milliseconds - undoMilliseconds});
  if (!dropped) return refuse(dropped.error());
  return {};
}

Result<void> DraftBox::save(const Draft& draft) {
  const QByteArray state = QJsonDocument(draft.state).toJson(QJsonDocument::Compact);
  const auto saved =
      change(QStringLiteral(
                 "insert into draft (id, login, office, page, title, focus, filled, state, updated) "
                 "values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do update set title = excluded.title, "
                 "focus = excluded.focus, filled = excluded.filled, state = excluded.state, updated = "
                 "excluded.updated, "
                 "discarded = null where draft.login = excluded.login"),
             {draft.id, draft.login, draft.office, draft.page,
              draft.title.isNull() ? QStringLiteral("") : draft.title,
              draft.focus.isNull() ? QStringLiteral("") : draft.focus, draft.filled, QString::fromUtf8(state),
              m_clock.now().milliseconds});
  if (!saved) return refuse(saved.error());
  if (*saved == 0)
    return refuse(conflict("id", message(QT_TRANSLATE_NOOP("core", "This draft belongs to another user."))));
  return {};
}

Result<QVector<Draft>> DraftBox::list(const QString& office, const QString& login, const QString& page) {
  if (const auto dropped = dropDiscarded(); !dropped) return refuse(dropped.error());
  QSqlQuery query(QSqlDatabase::database(m_connection, false));
  query.setForwardOnly(true);
  query.prepare(
      QStringLiteral("select %1 from draft where office = ? and login = ? and page = ? and discarded is null "
                     "order by updated desc, id")
          .arg(QLatin1String(columns)));
  query.addBindValue(office);
  query.addBindValue(login);
  query.addBindValue(page);
  if (!query.exec()) return refuse(storageError(query.lastError()));
  QVector<Draft> drafts;
  while (query.next()) drafts.append(draftAt(query));
  return drafts;
}

Result<Draft> DraftBox::load(const QString& id) {
  QSqlQuery query(QSqlDatabase::database(m_connection, false));
  query.prepare(
      QStringLiteral("select %1 from draft where id = ? and discarded is null").arg(QLatin1String(columns)));
  query.addBindValue(id);
  if (!query.exec()) return refuse(storageError(query.lastError()));
  if (!query.next()) return refuse(gone());
  return draftAt(query);
}

Result<void> DraftBox::discard(const QString& id, const QString& login) {
  const auto marked = change(
      QStringLiteral("update draft set discarded = ? where id = ? and login = ? and discarded is null"),
      {m_clock.now().milliseconds, id, login});
  if (!marked) return refuse(marked.error());
  if (*marked == 0) return refuse(gone());
  return {};
}

Result<void> DraftBox::restore(const QString& id, const QString& login) {
  const auto restored = change(
      QStringLiteral("update draft set discarded = null where id = ? and login = ? and discarded >= ?"),
      {id, login, m_clock.now().milliseconds - undoMilliseconds});
  if (!restored) return refuse(restored.error());
  if (*restored == 0) return refuse(gone());
  return {};
}

Result<void> DraftBox::purge(const QString& id) {
  const auto purged = change(QStringLiteral("delete from draft where id = ?"), {id});
  if (!purged) return refuse(purged.error());
  return {};
}
