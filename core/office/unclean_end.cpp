#include "office/unclean_end.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QSqlQuery>

#include <cerrno>
#include <csignal>

#include "office/lane.h"

namespace {
/// Whether a process of this number runs here. A number that was given to another program since only delays
/// the check until that program ends.
bool isAlive(qint64 process) {
  return process > 0 && (kill(static_cast<pid_t>(process), 0) == 0 || errno == EPERM);
}

bool isWhole(Connection& connection) {
  QSqlQuery check(connection.database());
  return check.exec(QStringLiteral("pragma quick_check(1)")) && check.next() &&
         check.value(0).toString() == QLatin1String("ok");
}

/// How often this very program has each file open, for it has one mark.
QHash<QString, int>& openHere() {
  static QHash<QString, int> files;
  return files;
}
std::mutex& openHereLock() {
  static std::mutex lock;
  return lock;
}
}  // namespace

UncleanEnd::UncleanEnd(const QString& file, Lane& lane)
    : m_file(file), m_mark(file + QStringLiteral(".open-%1").arg(QCoreApplication::applicationPid())) {
  const std::scoped_lock guard(openHereLock());
  const bool unclean = openHere()[m_file]++ == 0 && leftOpenBefore();
  QFile mark(m_mark);
  if (mark.open(QIODevice::WriteOnly)) mark.close();
  if (!unclean) return;
  m_checking = true;
  lane.post([this](Connection* connection) {
    // Not looked at, which is no damage: nothing is written, and the next program looks.
    if (!connection) return;
    m_damaged = !isWhole(*connection);
    m_checking = false;
  });
}

UncleanEnd::~UncleanEnd() {
  const std::scoped_lock guard(openHereLock());
  // Where damage was found, or nobody waited for the answer, the next program has to look as well.
  if (--openHere()[m_file] == 0 && !m_damaged && !m_checking) QFile::remove(m_mark);
}

bool UncleanEnd::leftOpenBefore() const {
  const QFileInfo info(m_file);
  const QStringList marks = info.dir().entryList({info.fileName() + QStringLiteral(".open-*")}, QDir::Files);
  bool unclean = false;
  for (const QString& mark : marks) {
    const qint64 process = mark.section(QLatin1Char('-'), -1).toLongLong();
    if (process != QCoreApplication::applicationPid() && isAlive(process)) continue;
    unclean = true;
    QFile::remove(info.dir().filePath(mark));
  }
  return unclean;
}

Result<void> UncleanEnd::mayWrite() const {
  if (m_damaged)
    return refuse({ErrorKind::Storage,
                   {},
                   message(QT_TRANSLATE_NOOP(
                       "core", "The office's file is damaged. Stop working and restore the last backup."))});
  if (m_checking)
    return refuse({ErrorKind::Busy,
                   {},
                   message(QT_TRANSLATE_NOOP("core",
                                             "The program did not end cleanly last time; the file is being "
                                             "checked. Saving waits a moment."))});
  return {};
}
