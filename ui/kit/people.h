#pragma once

#include <QHash>
#include <QString>

/// What people are called who are named by their login where they acted.
namespace people {

/// Those of the office that is open; the program asks for them when somebody signs in.
void learn(const QHash<QString, QString>& nameByLogin);
/// The login itself of somebody who is none of them: a founder, or who came a moment ago.
QString nameOf(const QString& login);

}  // namespace people
