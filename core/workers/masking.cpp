#include "workers/masking.h"

#include <QJsonArray>

#include "identity/phone.h"
#include "identity/resident_id.h"

namespace masking {

namespace {

QJsonValue maskedValue(const QString& key, const QJsonValue& value) {
  if (value.isObject()) return masked(value.toObject());
  if (value.isArray()) {
    QJsonArray array;
    const QJsonArray items = value.toArray();
    for (const QJsonValue& item : items) array.append(maskedValue(key, item));
    return array;
  }
  if (!value.isString()) return value;
  const bool isNumber = key == QLatin1String("idNumber") || key == QLatin1String("number");
  if (isNumber && value.toString().size() != 14) return idNumber(value.toString());
  if (key == QLatin1String("phone") || key == QLatin1String("emergencyPhone")) return phone(value.toString());
  return value;
}

}  // namespace

QString idNumber(const QString& number) { return number.isEmpty() ? number : maskedNumber(number); }
QString phone(const QString& number) { return number.isEmpty() ? number : maskedPhone(number); }

void mask(WorkerLine& line) {
  line.idNumber = idNumber(line.idNumber);
  line.phone = phone(line.phone);
}

void mask(WorkerRecord& record) {
  PersonData& person = record.worker.person;
  person.idNumber = idNumber(person.idNumber);
  person.phone = phone(person.phone);
  person.emergencyPhone = phone(person.emergencyPhone);
  for (Document& document : record.worker.documents) document.number = idNumber(document.number);
}

QJsonObject masked(const QJsonObject& entry) {
  QJsonObject result;
  for (auto each = entry.begin(); each != entry.end(); ++each)
    result.insert(each.key(), maskedValue(each.key(), each.value()));
  return result;
}

}  // namespace masking
