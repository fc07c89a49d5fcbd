#include "kit/people.h"

namespace {
QHash<QString, QString>& known() {
  static QHash<QString, QString> names;
  return names;
}
}  // namespace

void people::learn(const QHash<QString, QString>& nameByLogin) { known() = nameByLogin; }

QString people::nameOf(const QString& login) {
  const QString name = known().value(login);
  return name.isEmpty() ? login : name;
}
