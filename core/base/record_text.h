#pragma once

#include <type_traits>

#include "base/record.h"

/// A record's JSON as text, written as its fields come: what is only stored or hashed needs no objects, which
/// cost several times as much. The same fields as toJson() has, in the record's order.
namespace record {

void appendText(QByteArray& out, const QString& v);
inline void appendText(QByteArray& out, bool v) { out += v ? "true" : "false"; }
inline void appendText(QByteArray& out, int v) { out += QByteArray::number(v); }
inline void appendText(QByteArray& out, qint64 v) { out += QByteArray::number(v); }
inline void appendText(QByteArray& out, const QDate& v) { appendText(out, isoText(v)); }
inline void appendText(QByteArray& out, Money v) { appendText(out, v.toPlain()); }
inline void appendText(QByteArray& out, Instant v) { appendText(out, v.milliseconds); }
inline void appendText(QByteArray& out, const QByteArray& v) { out += '"' + v.toBase64() + '"'; }
inline void appendText(QByteArray& out, const Message& v) { appendText(out, v.text()); }
template <class Tag>
void appendText(QByteArray& out, Id<Tag> v) {
  appendText(out, v.value());
}
template <CodedEnum E>
void appendText(QByteArray& out, E v) {
  appendText(out, codeOf(v));
}
template <class T>
void appendText(QByteArray& out, const std::optional<T>& v);
template <class T>
void appendText(QByteArray& out, const QVector<T>& v);
template <HasFields T>
void appendText(QByteArray& out, const T& v);

/// What toValue() makes null of; such a field is left out.
template <class T>
bool isNothing(const T&) {
  return false;
}
inline bool isNothing(const QDate& v) { return !v.isValid(); }
inline bool isNothing(Instant v) { return !v.isValid(); }
template <class Tag>
bool isNothing(Id<Tag> v) {
  return !v.isValid();
}
template <class T>
bool isNothing(const std::optional<T>& v) {
  return !v || isNothing(*v);
}

/// The fields of one object, between its braces.
struct TextWriter {
  QByteArray& out;
  bool first = true;

  template <class F>
  void operator()(const char* name, const F& value) {
    if (isNothing(value)) return;
    begin(name);
    appendText(out, value);
  }
  void begin(const char* name);
};

template <class T>
void appendText(QByteArray& out, const std::optional<T>& v) {
  if (isNothing(v))
    out += "null";
  else
    appendText(out, *v);
}
template <class T>
void appendText(QByteArray& out, const QVector<T>& v) {
  out += '[';
  for (const T& item : v) {
    if (&item != &v.first()) out += ',';
    if (isNothing(item))
      out += "null";
    else
      appendText(out, item);
  }
  out += ']';
}
template <HasFields T>
void appendText(QByteArray& out, const T& v) {
  out += '{';
  TextWriter writer{out};
  T::fields(writer, v);
  out += '}';
}

}  // namespace record

template <class T>
QByteArray toJsonText(const T& value) {
  QByteArray text;
  text.reserve(512);
  record::appendText(text, value);
  return text;
}
