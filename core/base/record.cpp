#include "base/record.h"

#include "base/record_shape.h"

namespace record {

void Writer::add(const char* name, const QJsonValue& value) {
  if (!value.isNull()) object.insert(QLatin1String(name), value);
}

bool Reader::next(const char* name, QJsonValue& value) {
  const QString key = QLatin1String(name);
  m_known.insert(key);
  const auto found = m_object.constFind(key);
  if (found == m_object.constEnd() || found->isNull()) return false;
  value = *found;
  return true;
}

void Reader::refuseAt(const char* name) {
  if (m_wrong.isEmpty()) m_wrong = QLatin1String(name);
}

QString Reader::firstUnknown() const {
  for (const QString& key : m_object.keys())
    if (!m_known.contains(key)) return key;
  return {};
}

bool Reader::fits() const { return m_wrong.isEmpty() && firstUnknown().isEmpty(); }

std::optional<Error> Reader::refusal() const {
  if (!m_wrong.isEmpty())
    return Error{ErrorKind::Invalid, m_wrong,
                 message(QT_TRANSLATE_NOOP("core", "The value of “%1” has the wrong form."), {m_wrong})};
  if (const QString unknown = firstUnknown(); !unknown.isEmpty())
    return Error{
        ErrorKind::Invalid, unknown,
        message(QT_TRANSLATE_NOOP("core", "There is no field “%1” here. Check its spelling."), {unknown})};
  return std::nullopt;
}

void ShapeVisitor::add(const char* name, Shape shape) {
  fields.push_back({QLatin1String(name), std::move(shape)});
}

}  // namespace record
