#pragma once

#include <QObject>
#include <atomic>
#include <functional>
#include <thread>

#include "base/reply.h"
#include "roster/roster_run.h"

/// What is read of a file before anything is decided: its sheets and the head of one of them.
struct RosterFile {
  QVector<TableSheet> sheets;
  RosterHead head;
  TableFormat format = TableFormat::Text;
  QString encoding;  ///< of a text: as used
};

/// Which sheet and which row to take; nothing: as they are found.
struct HeadPlace {
  int sheet = -1;
  qint64 headerRow = -1;  ///< 0: there is none
};

/// Long work over a roster, in a thread of its own: one piece at a time. What it finds is delivered in the
/// window's thread, and to nobody once the page has gone. Dying, it stops between two rows and waits for
/// that.
class RosterJob : public QObject {
  Q_OBJECT

 public:
  explicit RosterJob(Office& office, QObject* parent = nullptr);
  ~RosterJob() override;

  bool isRunning() const { return m_running; }
  /// Opens the file and finds its head. Errors: those of TableFile::open and headAt.
  Reply<Result<RosterFile>> read(const QString& path, const TableOptions& options, const HeadPlace& place,
                                 const QHash<QString, QString>& remembered);
  Reply<Result<RosterReport>> check(const RosterSettings& settings);
  Reply<Result<RosterReport>> import(const RosterSettings& settings);
  /// How many rows stand in the file that was written.
  Reply<Result<qint64>> writeStanding(const RosterSettings& settings, const RosterReport& report,
                                      const QString& path);
  /// Asks the work to stop between two rows; its answer comes as always.
  void cancel() { m_cancelled = true; }
  /// The same, and waits until it has.
  void stop();

 signals:
  void progressed(const RosterProgress& progress);

 private:
  template <class T>
  Reply<Result<T>> start(std::function<Result<T>(const RosterWatch&)> work);
  RosterWatch watch();
  Office& m_office;
  std::thread m_thread;
  std::atomic<bool> m_cancelled = false;
  quint64 m_asked = 0;
  bool m_running = false;
};
