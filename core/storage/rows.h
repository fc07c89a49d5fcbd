#pragma once

#include <QDate>
#include <QSqlError>
#include <QString>
#include <QVariant>
#include <QVector>
#include <memory>
#include <optional>
#include <type_traits>

#include "base/clock.h"
#include "base/coded.h"
#include "base/id.h"
#include "base/money.h"

/// How values travel to the database; the one place for both databases. An invalid date, an id of zero
/// and an empty optional become NULL; text never does ('' is the absent text).
namespace bind {
inline QVariant value(const QString& v) { return v.isNull() ? QVariant(QLatin1String("")) : QVariant(v); }
inline QVariant value(const char* v) { return QString::fromUtf8(v); }
inline QVariant value(bool v) { return v ? 1 : 0; }
inline QVariant value(int v) { return v; }
inline QVariant value(qint64 v) { return v; }
inline QVariant value(const QDate& v) {
  return v.isValid() ? QVariant(isoText(v)) : QVariant(QMetaType::fromType<QString>());
}
inline QVariant value(Instant v) {
  return v.isValid() ? QVariant(v.milliseconds) : QVariant(QMetaType::fromType<qint64>());
}
inline QVariant value(Money v) { return v.inFen(); }
inline QVariant value(const QByteArray& v) { return v; }
inline QVariant value(const QVariant& v) { return v; }
template <class Tag>
QVariant value(Id<Tag> v) {
  return v.isValid() ? QVariant(v.value()) : QVariant(QMetaType::fromType<qint64>());
}
template <class E>
requires std::is_enum_v<E> QVariant value(E v) { return codeOf(v); }
template <class T>
QVariant value(const std::optional<T>& v) {
  return v ? value(*v) : QVariant(QMetaType::fromType<QString>());
}
}  // namespace bind

/// Rows of one table to be written together: columns once, then values row by row in their order.
struct RowBatch {
  QString table;
  QStringList columns;
  QVector<QVariant> values = {};

  template <class... Values>
  void add(const Values&... row) {
    (values.append(bind::value(row)), ...);
  }
  qsizetype count() const { return columns.isEmpty() ? 0 : values.size() / columns.size(); }
};

/// What a query answers, row by row, on either database.
class Cursor {
 public:
  Cursor() = default;
  virtual ~Cursor() = default;
  Cursor(const Cursor&) = delete;
  Cursor& operator=(const Cursor&) = delete;

  /// False after the last row, and where the next one cannot be read: then `error` says why.
  virtual bool next() = 0;
  virtual std::optional<QSqlError> error() const { return std::nullopt; }
  virtual bool isNull(int column) const = 0;
  virtual QString text(int column) const = 0;
  virtual qint64 number(int column) const = 0;
  virtual QDate date(int column) const = 0;
  virtual QByteArray bytes(int column) const = 0;
};

class Work;

/// A forward-only cursor: while (rows.next()) rows.text(0) … . Empty after a failure, which the Work keeps;
/// ends where a row cannot be read, which fails the Work as well. The statement goes back to the connection's
/// store when the last holder lets go.
class Rows {
 public:
  Rows() = default;
  Rows(std::shared_ptr<Cursor> cursor, Work& work) : m_cursor(std::move(cursor)), m_work(&work) {}

  bool next() { return m_cursor && (m_cursor->next() || endOrFail()); }
  bool isNull(int column) const { return m_cursor->isNull(column); }
  QString text(int column) const { return m_cursor->text(column); }
  qint64 number(int column) const { return m_cursor->number(column); }
  int integer(int column) const { return static_cast<int>(m_cursor->number(column)); }
  bool flag(int column) const { return m_cursor->number(column) != 0; }
  QDate date(int column) const { return m_cursor->date(column); }
  Instant instant(int column) const { return {m_cursor->number(column)}; }
  Money money(int column) const { return Money::fen(m_cursor->number(column)); }
  QByteArray bytes(int column) const { return m_cursor->bytes(column); }
  template <class AnyId>
  AnyId id(int column) const {
    return AnyId(m_cursor->number(column));
  }

 private:
  bool endOrFail();

  std::shared_ptr<Cursor> m_cursor;
  Work* m_work = nullptr;
};
