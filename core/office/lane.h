#pragma once

#include <QObject>
#include <QStringList>
#include <atomic>
#include <functional>
#include <memory>
#include <thread>

#include "storage/connection.h"

class QEventLoop;

/// A thread with one connection; jobs run one after the other, in the order they came.
class Lane {
 public:
  /// `sqliteSettings`: statements run on each connection to a file, after those that all have.
  explicit Lane(const QString& name, QStringList sqliteSettings = {});
  ~Lane() { finish(); }
  Lane(const Lane&) = delete;
  Lane& operator=(const Lane&) = delete;

  /// Ends what is queued, then closes the connection; nothing may be posted any more.
  void finish();
  /// Queues a job. It gets the connection, null where none is open or can be opened.
  void post(std::function<void(Connection*)> job);
  /// Opens (again) as this user and remembers how, and waits for it.
  Result<void> connect(const OfficeAddress& address, const QString& user, const QString& password);
  /// Opens (again) as this user when the first job comes that needs it. A job for which it could not be
  /// opened gets none.
  void connectLater(const OfficeAddress& address, const QString& user, const QString& password);
  void disconnect();
  /// What the next reopening signs in with.
  void rememberPassword(const QString& password);
  /// In the lane's thread: opens a lost connection anew.
  bool reopen();
  Connection* connection() const { return m_connection.get(); }  ///< in the lane's thread only
  const std::atomic<int>& waiting() const { return m_waiting; }  ///< jobs queued or running

 private:
  Result<void> openNow();
  void use(const OfficeAddress& address, const QString& user, const QString& password, bool later);

  /// Not a QThread: that is waited for before the libraries under the connection have cleaned up after the
  /// thread, and a program that ends in that moment does so twice.
  std::thread m_thread;
  QObject* m_context = nullptr;  ///< lives in the thread; jobs are delivered through it
  QEventLoop* m_loop = nullptr;
  QStringList m_sqliteSettings;
  OfficeAddress m_address;
  QString m_user;
  QString m_password;
  std::unique_ptr<Connection> m_connection;
  bool m_later = false;  ///< to be opened by the next job
  std::atomic<int> m_waiting = 0;
};
