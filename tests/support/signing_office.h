#pragma once

#include <QTemporaryDir>

#include "signing/signer.h"
#include "signing/signing_operations.h"
#include "support/a_worker.h"

constexpr qint64 oneDay = 24LL * 3600 * 1000;  // milliseconds, for a clock that is moved on

/// An office with desks that keep their keys in files of a scratch folder: desk 1 made the first key.
class SigningOffice {
 public:
  explicit SigningOffice(TestOffice& office) : m_office(office) {}

  QString file(const QString& desk) const { return m_folder.filePath(desk + QStringLiteral(".key")); }
  /// The desk's own key; made when it has none.
  DeskKey desk(const QString& name) const;
  QVector<SigningDesk> desks();
  SigningDesk deskCalled(const QString& name);
  QVector<SigningKey> keys();

  Result<SigningDesk> ask(const QString& name, Role role = Role::CardStaff);
  /// At desk `at`, by an administrator.
  Result<SigningDesk> admit(const QString& name, const QString& at);
  Result<SigningDesk> remove(const QString& name);
  Result<SigningKey> makeFirst(const QString& name, Role role = Role::Administrator);
  Result<SigningKey> rotate(const QString& at, const QString& reason = QStringLiteral("每年更换"));
  Result<SigningKey> compromise(int key, const QDate& from);
  /// As the printing of cards does it.
  Result<Signer> signer(const QString& at, Role role = Role::CardStaff);
  CheckedCard check(const QString& code, Role role = Role::Inspector);

 private:
  TestOffice& m_office;
  QTemporaryDir m_folder;
};

/// Walks the worker's newest card through the steps up to a state, past every operation; from "in-batch" on
/// it bears the number.
void walkCard(TestOffice& office, WorkerId worker, const QString& number, CardState to);
