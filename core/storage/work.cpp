#include "storage/work.h"

#include <QSqlError>

#include "storage/connection.h"
#include "storage/driver_handle.h"

namespace {
// Below this the prepared insert is as fast, and PostgreSQL saves the round trips of COPY.
constexpr qsizetype fewRows = 16;

QString insertSql(const RowBatch& rows) {
  return QStringLiteral("insert into %1 (%2) values (%3)")
      .arg(rows.table, rows.columns.join(QStringLiteral(", ")),
           QStringList(rows.columns.size(), QStringLiteral("?")).join(QStringLiteral(", ")));
}
}  // namespace

Work::Work(Connection& connection, Actor actor, Instant now, OperationId operation)
    : m_connection(connection), m_actor(std::move(actor)), m_now(now), m_operation(operation) {}

bool Rows::endOrFail() {
  if (const auto error = m_cursor->error()) m_work->failWith(*error);
  return false;
}

Dialect Work::dialect() const { return m_connection.dialect(); }

void Work::failWith(const QSqlError& error) {
  if (m_error) return;
  m_connection.noteError(error);
  m_error = dialect().errorOf(error);
  m_retry = dialect().worthRetrying(error) || m_connection.isLost();
}

Rows Work::query(const QString& sql, const QVariantList& values) {
  if (m_error) return {};
  const auto cursor = m_connection.select(sql, values);
  if (cursor) return Rows(*cursor, *this);
  failWith(cursor.error());
  return {};
}

qint64 Work::execute(const QString& sql, const QVariant* values, qsizetype count) {
  if (m_error) return 0;
  const auto touched = m_connection.execute(sql, values, count);
  if (!touched) failWith(touched.error());
  return touched.value_or(0);
}

void Work::insertRows(const RowBatch& rows) {
  if (m_error || rows.values.isEmpty()) return;
  Q_ASSERT(rows.values.size() % rows.columns.size() == 0);
  if (rows.count() > fewRows) {
    if (const auto written = writeThroughHandle(m_connection, rows); !written) failWith(written.error());
    return;
  }
  const QString sql = insertSql(rows);
  for (qsizetype at = 0; at < rows.values.size() && !m_error; at += rows.columns.size())
    execute(sql, rows.values.constData() + at, rows.columns.size());
}

QVector<qint64> Work::takeIds(const QString& table, qint64 count) {
  QVector<qint64> ids;
  ids.reserve(count);
  if (!dialect().isSqlite()) {
    Rows rows =
        select(QStringLiteral("select nextval('%1_id_seq') from generate_series(1, ?)").arg(table), count);
    while (rows.next()) ids.append(rows.number(0));
    return ids;
  }
  // The write lock is held, so the greatest id cannot move; what this transaction has taken is remembered.
  qint64& last = m_takenIds[table];
  if (last == 0) {
    Rows rows = select(QStringLiteral("select coalesce(max(id), 0) from %1").arg(table));
    if (rows.next()) last = rows.number(0);
  }
  for (qint64 i = 0; i < count; ++i) ids.append(++last);
  return ids;
}

qint64 Work::takeSerials(const QString& kind, int year, qint64 count) {
  const auto raised = [&]() -> qint64 {
    Rows rows =
        select(QStringLiteral("update serial set next = next + ? where kind = ? and year = ? returning next"),
               count, kind, year);
    return rows.next() ? rows.number(0) - count : 0;
  };
  if (const qint64 first = raised()) return first;
  // The first number of this kind and year; another desk may be as far.
  exec(QStringLiteral("insert into serial (kind, year, next) values (?, ?, 1) on conflict do nothing"), kind,
       year);
  return raised();
}

QString Work::info(const QString& key) {
  Rows rows = select(QStringLiteral("select value from office_info where key = ?"), key);
  return rows.next() ? rows.text(0) : QString();
}

QString Work::scramVerifier(const QString& password) { return scramVerifierOf(m_connection, password); }

const WorkingCalendar& Work::calendar() {
  auto& cached = m_connection.calendar;
  const QString mark = info(QStringLiteral("calendar-mark"));
  if (cached.days && cached.mark == mark) return *cached.days;
  QVector<CalendarDay> days;
  QSet<int> years;
  Rows rows = select(QStringLiteral("select day, name, kind from calendar_day order by day"));
  while (rows.next())
    days.append(
        {rows.date(0), rows.text(1), rows.text(2) == QLatin1String("work") ? DayKind::Work : DayKind::Off});
  Rows announced = select(QStringLiteral("select year from calendar_year"));
  while (announced.next()) years.insert(announced.integer(0));
  cached.days = WorkingCalendar(days, years);
  cached.mark = mark;
  return *cached.days;
}
