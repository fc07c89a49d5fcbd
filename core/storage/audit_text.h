#pragma once

#include <QJsonDocument>

#include "base/record_text.h"

/// What the audit keeps of a subject before or after a change: compact JSON, or nothing.
class AuditText {
 public:
  AuditText() = default;
  /// Of a few fields named on the spot; of none, nothing.
  AuditText(const QJsonObject& object) {
    if (!object.isEmpty()) m_json = QJsonDocument(object).toJson(QJsonDocument::Compact);
  }
  AuditText(std::initializer_list<QPair<QString, QJsonValue>> fields) : AuditText(QJsonObject(fields)) {}
  /// Of a whole record, or all of it but one field.
  template <record::HasFields T>
  static AuditText of(const T& value, const char* except = nullptr) {
    AuditText text;
    text.m_json.reserve(512);
    text.m_json += '{';
    record::TextWriter writer{text.m_json};
    const auto field = [&](const char* name, const auto& each) {
      if (qstrcmp(name, except) != 0) writer(name, each);
    };
    T::fields(field, value);
    text.m_json += '}';
    return text;
  }
  /// A further field, at the end.
  AuditText& add(const char* name, const QString& value) {
    if (m_json.isEmpty()) m_json = "{}";
    m_json.chop(1);
    record::TextWriter{m_json, m_json.size() == 1}(name, value);
    m_json += '}';
    return *this;
  }

  const QByteArray& json() const { return m_json; }  ///< UTF-8; empty: nothing

 private:
  QByteArray m_json = {};
};
