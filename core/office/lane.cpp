#include "office/lane.h"

#include <QEventLoop>
#include <QSemaphore>
#include <QThread>

Lane::Lane(const QString& name, QStringList sqliteSettings) : m_sqliteSettings(std::move(sqliteSettings)) {
  QSemaphore running;
  m_thread = std::thread([this, name, &running] {
    QThread::currentThread()->setObjectName(name);
    QObject context;
    QEventLoop loop;
    m_context = &context;
    m_loop = &loop;
    running.release();
    loop.exec();
    m_connection.reset();
  });
  running.acquire();
}

void Lane::finish() {
  if (!m_thread.joinable()) return;
  QMetaObject::invokeMethod(
      m_context, [this] { m_loop->quit(); }, Qt::QueuedConnection);
  m_thread.join();
}

void Lane::post(std::function<void(Connection*)> job) {
  ++m_waiting;
  QMetaObject::invokeMethod(
      m_context,
      [this, job = std::move(job)] {
        if (m_later) openNow();
        job(m_connection.get());
        --m_waiting;
      },
      Qt::QueuedConnection);
}

Result<void> Lane::connect(const OfficeAddress& address, const QString& user, const QString& password) {
  Result<void> opened;
  QSemaphore ready;
  post([&](Connection*) {
    use(address, user, password, false);
    opened = openNow();
    ready.release();
  });
  ready.acquire();
  return opened;
}

void Lane::connectLater(const OfficeAddress& address, const QString& user, const QString& password) {
  post([=, this](Connection*) { use(address, user, password, true); });
}

void Lane::use(const OfficeAddress& address, const QString& user, const QString& password, bool later) {
  m_connection.reset();
  m_address = address;
  m_user = user;
  m_password = password;
  m_later = later;
}

void Lane::disconnect() {
  post([this](Connection*) {
    m_connection.reset();
    m_later = false;
  });
}

void Lane::rememberPassword(const QString& password) {
  post([this, password](Connection*) { m_password = password; });
}

bool Lane::reopen() { return openNow().has_value(); }

Result<void> Lane::openNow() {
  m_connection.reset();
  m_later = false;
  auto opened = Connection::open(m_address, m_user, m_password);
  if (!opened) return refuse(opened.error());
  m_connection = std::move(*opened);
  if (m_connection->dialect().isSqlite())
    for (const QString& setting : std::as_const(m_sqliteSettings))
      if (!m_connection->run(setting))
        return refuse(m_connection->dialect().errorOf(m_connection->lastError()));
  return {};
}
