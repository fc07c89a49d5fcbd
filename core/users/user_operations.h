#pragma once

#include "storage/operation.h"
#include "users/user_names.h"

struct User {
  UserId id;
  QString login;
  QString name;
  QVector<QString> roles;  ///< codes
  bool disabled = false;
  bool mustChangePassword = true;
  int version = 1;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("id", s.id);
    v("login", s.login);
    v("name", s.name);
    v("roles", s.roles);
    v("disabled", s.disabled);
    v("mustChangePassword", s.mustChangePassword);
    v("version", s.version);
  }
};

struct UserList {
  QVector<User> users;
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("users", s.users);
  }
};

struct UserNames {
  QVector<UserName> people;  ///< disabled ones too: what they did stays on file
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("people", s.people);
  }
};

struct NewUser {
  QString login;  ///< lower-case letters, digits, dot, hyphen; begins with a letter; 2 to 31 characters
  QString name;
  QVector<QString> roles;
  QString password;  ///< the first one; the user must change it before he can do anything
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("login", s.login);
    v("name", s.name);
    v("roles", s.roles);
    v("password", s.password);
  }
};

struct UserSwitch {
  QString login;
  bool disabled = true;
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("login", s.login);
    v("disabled", s.disabled);
  }
};

struct UserRoles {
  QString login;
  QVector<QString> roles;
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("login", s.login);
    v("roles", s.roles);
  }
};

struct PasswordReset {
  QString login;
  QString password;
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("login", s.login);
    v("password", s.password);
  }
};

struct PasswordChange {
  QString oldPassword;
  QString password;
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("oldPassword", s.oldPassword);
    v("password", s.password);
  }
};

extern const Operation<Nothing, UserList> ListUsers;             ///< user.list (reads)
extern const Operation<Nothing, UserNames> ListUserNames;        ///< user.names (reads): for everybody
extern const Operation<NewUser, User> AddUser;                   ///< user.add
extern const Operation<UserSwitch, User> SwitchUser;             ///< user.disable: disables or enables
extern const Operation<UserRoles, User> SetUserRoles;            ///< user.roles
extern const Operation<PasswordReset, User> ResetPassword;       ///< user.reset-password
extern const Operation<PasswordChange, Nothing> ChangePassword;  ///< user.password: one's own
