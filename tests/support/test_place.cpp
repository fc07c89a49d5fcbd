#include "support/test_place.h"

#include <QDataStream>
#include <QFile>
#include <QLockFile>
#include <QMessageAuthenticationCode>
#include <QSaveFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>
#include <cstdio>

#include "storage/connection.h"

namespace {

OfficeAddress serverAddress() { return *OfficeAddress::parse(qEnvironmentVariable("SHIMING_TEST_PG")); }

/// On the server itself: makes and drops databases.
bool onServer(const QStringList& statements) {
  auto server = Connection::open(serverAddress(), serverAddress().user, serverAddress().password);
  if (!server) return false;
  for (const QString& statement : statements)
    if (!(*server)->run(statement)) return false;
  return true;
}

auto opened(const OfficeAddress& address) {
  auto connection = Connection::open(address, address.user, address.password);
  if (!connection) qFatal("test place: the database cannot be opened");
  return std::move(*connection);
}

QVector<QVariantList> rowsOf(Connection& connection, const QString& sql, const QVariantList& values) {
  QSqlQuery query(connection.database());
  query.setForwardOnly(true);
  query.prepare(sql);
  for (const QVariant& value : values) query.addBindValue(value);
  if (!query.exec()) qFatal("test place: %s", qPrintable(query.lastError().text()));
  QVector<QVariantList> all;
  while (query.next()) {
    QVariantList row;
    for (int i = 0; i < query.record().count(); ++i) row.append(query.value(i));
    all.append(row);
  }
  return all;
}

QString freshName() { return QStringLiteral("t") + QUuid::createUuid().toString(QUuid::Id128).left(12); }

QStringList makeDatabase(const QString& name) {
  return {QStringLiteral(
              "create database %1 template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C.UTF-8'")
              .arg(name)};
}

/// As files: each page goes through the log otherwise.
QStringList copyDatabase(const QString& from, const QString& to) {
  return {QStringLiteral("create database %1 template %2 strategy file_copy").arg(to, from)};
}

QString dropDatabase(const QString& name) {
  return QStringLiteral("drop database %1 with (force)").arg(name);
}

QString dropRoles(const QString& database) {
  return QStringLiteral(
             "do $$ declare r text; begin for r in select rolname from pg_roles where rolname like "
             "'%1\\_%' loop execute format('drop role %I', r); end loop; end $$")
      .arg(database);
}

/// What the server keeps of a password (RFC 5803), with one round instead of 4096: a test signs in a dozen
/// times, and each took longer than what it came for.
QString quickVerifier(const char* password) {
  const auto hmac = [](const QByteArray& key, const QByteArray& text) {
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256);
  };
  const QByteArray salt("the salt of tests");
  const QByteArray salted = hmac(password, salt + QByteArray("\0\0\0\1", 4));
  const QByteArray stored = QCryptographicHash::hash(hmac(salted, "Client Key"), QCryptographicHash::Sha256);
  return QStringLiteral("SCRAM-SHA-256$1:%1$%2:%3")
      .arg(QString::fromLatin1(salt.toBase64()), QString::fromLatin1(stored.toBase64()),
           QString::fromLatin1(hmac(salted, "Server Key").toBase64()));
}

/// The office that others are copied from. Roles belong to the server, not to a database, and bear its name:
/// the copies follow each other under one name and use the same roles, and so does one process of a run after
/// the other (tests/run-cases gives them a folder).
struct Original {
  QString database;
  QVector<QVariantList> roles;
  bool lent = false;
  std::unique_ptr<QLockFile> place = nullptr;  ///< nobody else copies this one meanwhile

  /// Takes over what a process that has ended left, or the place for one of its own.
  void take();
  void leave() const;

  QString copy() const { return database + QStringLiteral("_kept"); }
  /// Name, may log in, password, what it is a member of.
  QVector<QVariantList> rolesNow() const {
    return rowsOf(
        *opened(serverAddress()),
        QStringLiteral("select a.rolname, a.rolcanlogin, a.rolpassword, "
                       "array_to_string(array(select m.roleid::regrole::text from pg_auth_members m "
                       "where m.member = a.oid order by 1), ' ') "
                       "from pg_authid a where a.rolname like ? order by 1"),
        {database + QStringLiteral("\\_%")});
  }
  /// What the last copy did to the roles is undone: founding anew takes ten times as long.
  bool restoreRoles() const;
};
Original original;

QString quotedName(const QVariant& role) {
  return u'"' + role.toString().replace(u'"', QStringLiteral("\"\"")) + u'"';
}

/// From one state of a role to another.
QStringList changesOf(const QVariantList& now, const QVariantList& wanted) {
  const QString role = quotedName(wanted[0]);
  const QString password = wanted[2].isNull() ? QStringLiteral("null") : u'\'' + wanted[2].toString() + u'\'';
  QStringList statements{QStringLiteral("alter role %1 %2 password %3")
                             .arg(role, wanted[1].toBool() ? u"login" : u"nologin", password)};
  const QStringList left = now[3].toString().split(u' ', Qt::SkipEmptyParts);
  for (const QString& group : left) statements << QStringLiteral("revoke %1 from %2").arg(group, role);
  const QStringList joined = wanted[3].toString().split(u' ', Qt::SkipEmptyParts);
  for (const QString& group : joined) statements << QStringLiteral("grant %1 to %2").arg(group, role);
  return statements;
}

bool Original::restoreRoles() const {
  QHash<QString, QVariantList> now;
  const auto all = rolesNow();
  for (const QVariantList& role : all) now.insert(role[0].toString(), role);
  QStringList statements;
  for (const QVariantList& role : roles) {
    const QVariantList found = now.take(role[0].toString());
    if (found.isEmpty()) return false;
    if (found != role) statements << changesOf(found, role);
  }
  for (const QVariantList& added : std::as_const(now))
    statements << QStringLiteral("drop role %1").arg(quotedName(added[0]));
  return statements.isEmpty() || (onServer(statements) && rolesNow() == roles);
}

void Original::take() {
  const QString shared = qEnvironmentVariable("SHIMING_TEST_KEPT");
  if (place || shared.isEmpty()) return;
  for (int number = 0; !place || !place->isLocked(); ++number) {
    place = std::make_unique<QLockFile>(QStringLiteral("%1/office-%2.lock").arg(shared).arg(number));
    place->setStaleLockTime(0);
    place->tryLock();
  }
  QFile file(place->fileName() + QStringLiteral(".left"));
  if (!file.open(QIODevice::ReadOnly)) return;
  QDataStream stream(&file);
  stream >> database >> roles;
  // Who had it before may have been killed with its copy open.
  onServer({QStringLiteral("drop database if exists %1 with (force)").arg(database)});
}

void Original::leave() const {
  if (!place) return;
  QSaveFile file(place->fileName() + QStringLiteral(".left"));
  if (!file.open(QIODevice::WriteOnly)) return;
  QDataStream stream(&file);
  stream << database << roles;
  file.commit();
}

QByteArray contentOf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The file of a founded office. Processes of one run share it: tests/run-cases gives them a folder.
QByteArray foundedOnce(TestPlace::Founding found) {
  QTemporaryDir own;
  const QString shared = qEnvironmentVariable("SHIMING_TEST_KEPT");
  const QString kept = (shared.isEmpty() ? own.path() : shared) + QStringLiteral("/founded.shiming");
  QLockFile lock(kept + QStringLiteral(".lock"));
  if (!lock.lock()) qFatal("test place: the office that others are copied from cannot be locked");
  if (!QFile::exists(kept)) {
    OfficeAddress place;
    place.file = own.filePath(QStringLiteral("office.shiming"));
    found(place);
    if (!QFile::copy(place.file, kept)) qFatal("test place: the founded office cannot be kept");
  }
  return contentOf(kept);
}

}  // namespace

const std::vector<Backend>& testBackends() {
  static const std::vector<Backend> backends = [] {
    if (qEnvironmentVariableIsSet("SHIMING_TEST_PG")) return std::vector{Backend::Sqlite, Backend::Postgres};
    std::fputs("PostgreSQL is skipped: SHIMING_TEST_PG is not set (packaging/with-postgres sets it)\n",
               stderr);
    return std::vector{Backend::Sqlite};
  }();
  return backends;
}

const char* nameOf(Backend backend) { return backend == Backend::Sqlite ? "SQLite" : "PostgreSQL"; }

void quickenSignIn(const OfficeAddress& place, const char* password) {
  if (place.backend == Backend::Sqlite) return;
  const QString roles = QStringLiteral(
      "do $$ declare r text; begin for r in select rolname from pg_roles where rolcanlogin and rolname like "
      "'%1\\_%' loop execute format('alter role %I password %L', r, '%2'); end loop; end $$");
  if (!onServer({roles.arg(place.database, quickVerifier(password))}))
    qFatal("test place: the passwords cannot be set");
}

TestPlace::TestPlace(Backend backend) {
  if (backend == Backend::Sqlite) {
    m_directory = std::make_unique<QTemporaryDir>();
    m_address.file = m_directory->filePath(QStringLiteral("office.shiming"));
    return;
  }
  m_address = serverAddress();
  m_address.database = freshName();
  if (!onServer(makeDatabase(m_address.database))) qFatal("test place: the database cannot be made");
}

TestPlace::TestPlace(Backend backend, Founding found) {
  if (backend == Backend::Postgres) {
    foundOnPostgres(found);
    return;
  }
  m_directory = std::make_unique<QTemporaryDir>();
  m_address.file = m_directory->filePath(QStringLiteral("office.shiming"));
  static const QByteArray founded = foundedOnce(found);
  QFile file(m_address.file);
  if (!file.open(QIODevice::WriteOnly) || file.write(founded) != founded.size())
    qFatal("test place: the office's file cannot be written");
  file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

void TestPlace::foundOnPostgres(Founding found) {
  m_address = serverAddress();
  m_sharesRoles = !original.lent;
  if (m_sharesRoles) original.take();
  if (m_sharesRoles && !original.database.isEmpty() && original.restoreRoles()) {
    m_address.database = original.database;
    if (!onServer(copyDatabase(original.copy(), original.database)))
      qFatal("test place: the database cannot be copied");
    original.lent = true;
    return;
  }
  if (m_sharesRoles && !original.database.isEmpty())
    onServer({dropDatabase(original.copy()), dropRoles(original.database)});
  m_address.database = freshName();
  if (!onServer(makeDatabase(m_address.database))) qFatal("test place: the database cannot be made");
  found(m_address);
  if (!m_sharesRoles) return;
  original.database = m_address.database;
  original.lent = true;
  original.roles = original.rolesNow();
  if (!onServer(copyDatabase(original.database, original.copy())))
    qFatal("test place: the database cannot be kept");
  original.leave();
}

TestPlace::~TestPlace() {
  m_connection.reset();
  if (backend() == Backend::Sqlite) return;
  onServer({dropDatabase(m_address.database)});
  if (m_sharesRoles)
    original.lent = false;
  else
    onServer({dropRoles(m_address.database)});
}

Connection& TestPlace::connection() const {
  if (!m_connection || m_connection->isLost()) m_connection = opened(m_address);
  return *m_connection;
}

QVector<QVariantList> TestPlace::rows(const QString& sql, const QVariantList& values) const {
  return rowsOf(connection(), sql, values);
}

QVariant TestPlace::value(const QString& sql, const QVariantList& values) const {
  const auto all = rows(sql, values);
  return all.isEmpty() ? QVariant() : all.first().value(0);
}

QString TestPlace::tamper(const QString& sql) const {
  // Some tamper from a thread of their own, which cannot use the connection of this one.
  const auto own = QThread::currentThread() == m_thread ? nullptr : opened(m_address);
  Connection& used = own ? *own : connection();
  return used.run(sql) ? QString() : used.lastError().nativeErrorCode();
}
