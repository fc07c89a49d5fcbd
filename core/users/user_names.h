#pragma once

#include <QSet>

#include "base/record.h"
#include "storage/work.h"

/// What somebody is called who is named by his login where he acted.
struct UserName {
  QString login;
  QString name;
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("login", s.login);
    v("name", s.name);
  }
};

/// The login itself of somebody who is none of them: a founder, or the owner of the database.
QString nameAmong(const QVector<UserName>& people, const QString& login);
/// Of these, who is on file as a user, disabled ones too; by login.
QVector<UserName> namesOf(Work& work, const QSet<QString>& logins);
