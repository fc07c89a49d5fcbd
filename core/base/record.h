#pragma once

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QSet>
#include <QVector>
#include <optional>
#include <type_traits>

#include "base/clock.h"
#include "base/id.h"
#include "base/money.h"
#include "base/result.h"

/// Records name their fields once, in a static template
///     template <class V, class S> static void fields(V& v, S& s) { v("name", s.name); v("phone", s.phone); }
/// and get JSON both ways from it: for shimingctl's files, for the audit's before and after, for drafts and
/// for the result that a repeated request key answers with.
namespace record {

struct Probe {
  template <class F>
  void operator()(const char*, F&) {}
};

template <class T>
concept HasFields = requires(Probe& p, T& t) {
  T::fields(p, t);
};

/// An enum takes part when codeOf(E) and fromCode(QString, E&) exist beside it.
template <class E>
concept CodedEnum = std::is_enum_v<E> && requires(E e, const QString& s) {
  { codeOf(e) } -> std::convertible_to<QString>;
  { fromCode(s, e) } -> std::convertible_to<bool>;
};

}  // namespace record

/// What fields() can name are numbers, dates, Qt's shared values, and optionals, lists and records of them:
/// all may be moved by moving their bytes. To say so spares each list of records the functions that move one
/// by one.
template <record::HasFields T>
Q_DECLARE_TYPEINFO_BODY(T, Q_RELOCATABLE_TYPE);

namespace record {

// ---- to JSON -----------------------------------------------------------------------------------------
inline QJsonValue toValue(const QString& v) { return v; }
inline QJsonValue toValue(bool v) { return v; }
inline QJsonValue toValue(int v) { return v; }
inline QJsonValue toValue(qint64 v) { return v; }
inline QJsonValue toValue(const QDate& v) {
  return v.isValid() ? QJsonValue(v.toString(Qt::ISODate)) : QJsonValue();
}
inline QJsonValue toValue(Money v) { return v.toPlain(); }
inline QJsonValue toValue(Instant v) { return v.isValid() ? QJsonValue(v.milliseconds) : QJsonValue(); }
inline QJsonValue toValue(const QByteArray& v) { return QString::fromLatin1(v.toBase64()); }
inline QJsonValue toValue(const Message& v) { return v.text(); }
template <class Tag>
QJsonValue toValue(Id<Tag> v) {
  return v.isValid() ? QJsonValue(v.value()) : QJsonValue();
}
template <CodedEnum E>
QJsonValue toValue(E v) {
  return codeOf(v);
}
template <class T>
QJsonValue toValue(const std::optional<T>& v);
template <class T>
QJsonValue toValue(const QVector<T>& v);
template <HasFields T>
QJsonValue toValue(const T& v);

// Below, what does not depend on a field's type is compiled once, and not for each field of each record.
struct Writer {
  QJsonObject object;
  template <class F>
  void operator()(const char* name, const F& value) {
    add(name, toValue(value));
  }
  void add(const char* name, const QJsonValue& value);
};

template <class T>
QJsonValue toValue(const std::optional<T>& v) {
  return v ? toValue(*v) : QJsonValue();
}
template <class T>
QJsonValue toValue(const QVector<T>& v) {
  QJsonArray array;
  for (const T& item : v) array.append(toValue(item));
  return array;
}
template <HasFields T>
QJsonValue toValue(const T& v) {
  Writer writer;
  T::fields(writer, v);
  return writer.object;
}

// ---- from JSON ---------------------------------------------------------------------------------------
// Each returns false where the value has another type or form; the Reader then names the field.
inline bool fromValue(const QJsonValue& j, QString& v) {
  if (!j.isString()) return false;
  v = j.toString();
  return true;
}
inline bool fromValue(const QJsonValue& j, bool& v) {
  if (!j.isBool()) return false;
  v = j.toBool();
  return true;
}
inline bool fromValue(const QJsonValue& j, qint64& v) {
  const QVariant number = j.toVariant();
  bool ok = j.isDouble() || j.isString();
  if (ok) v = number.toLongLong(&ok);
  return ok && (!j.isDouble() || static_cast<double>(v) == j.toDouble());
}
inline bool fromValue(const QJsonValue& j, int& v) {
  qint64 wide = 0;
  if (!fromValue(j, wide) || wide < INT_MIN || wide > INT_MAX) return false;
  v = static_cast<int>(wide);
  return true;
}
inline bool fromValue(const QJsonValue& j, QDate& v) {
  if (!j.isString()) return false;
  if (j.toString().isEmpty()) {
    v = {};
    return true;
  }
  v = QDate::fromString(j.toString(), Qt::ISODate);
  return v.isValid();
}
inline bool fromValue(const QJsonValue& j, Money& v) {
  const auto parsed = Money::parse(j.toVariant().toString());
  if (!parsed) return false;
  v = *parsed;
  return true;
}
inline bool fromValue(const QJsonValue& j, Instant& v) { return fromValue(j, v.milliseconds); }
inline bool fromValue(const QJsonValue& j, QByteArray& v) {
  if (!j.isString()) return false;
  const auto decoded =
      QByteArray::fromBase64Encoding(j.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
  if (!decoded) return false;
  v = decoded.decoded;
  return true;
}
/// A sentence read back stays in the language it was written in.
inline bool fromValue(const QJsonValue& j, Message& v) {
  if (!j.isString()) return false;
  v = {"%1", {j.toString()}};
  return true;
}
template <class Tag>
bool fromValue(const QJsonValue& j, Id<Tag>& v) {
  qint64 number = 0;
  if (!fromValue(j, number)) return false;
  v = Id<Tag>(number);
  return true;
}
template <CodedEnum E>
bool fromValue(const QJsonValue& j, E& v) {
  return j.isString() && fromCode(j.toString(), v);
}

struct Reader;
template <class T>
bool fromValue(const QJsonValue& j, std::optional<T>& v);
template <class T>
bool fromValue(const QJsonValue& j, QVector<T>& v);
template <HasFields T>
bool fromValue(const QJsonValue& j, T& v);

class Reader {
 public:
  explicit Reader(QJsonObject object) : m_object(std::move(object)) {}

  template <class F>
  void operator()(const char* name, F& value) {
    QJsonValue json;
    if (next(name, json) && !fromValue(json, value)) refuseAt(name);
  }
  /// Whether all that the object says was read. A misspelt field must not vanish silently.
  bool fits() const;
  std::optional<Error> refusal() const;  ///< why not, naming the field

 private:
  /// False where the object says nothing about the field.
  bool next(const char* name, QJsonValue& value);
  void refuseAt(const char* name);
  QString firstUnknown() const;

  QJsonObject m_object;
  QSet<QString> m_known;
  QString m_wrong;
};

template <class T>
bool fromValue(const QJsonValue& j, std::optional<T>& v) {
  T value{};
  if (!fromValue(j, value)) return false;
  v = value;
  return true;
}
template <class T>
bool fromValue(const QJsonValue& j, QVector<T>& v) {
  if (!j.isArray()) return false;
  const QJsonArray array = j.toArray();
  v = QVector<T>(array.size());
  for (qsizetype i = 0; i < array.size(); ++i)
    if (!fromValue(array[i], v[i])) return false;
  return true;
}
template <HasFields T>
bool fromValue(const QJsonValue& j, T& v) {
  if (!j.isObject()) return false;
  Reader reader(j.toObject());
  T::fields(reader, v);
  return reader.fits();
}

}  // namespace record

template <class T>
QJsonObject toJson(const T& value) {
  return record::toValue(value).toObject();
}

/// Reads what the object says into a record, and gives why it could not.
template <class T>
std::optional<Error> readJson(const QJsonObject& object, T& value) {
  record::Reader reader(object);
  T::fields(reader, value);
  return reader.refusal();
}

/// Reads a record. Errors: Invalid naming the field whose value has the wrong form, or that no such record
/// has.
template <class T>
Result<T> fromJson(const QJsonObject& object) {
  T value{};
  if (auto refusal = readJson(object, value)) return refuse(std::move(*refusal));
  return value;
}

/// The record of an operation that takes or gives nothing.
struct Nothing {
  template <class V, class S>
  static void fields(V&, S&) {}
};
