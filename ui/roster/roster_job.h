#pragma once

#include "kit/long_job.h"
#include "roster/roster_run.h"

/// What is read of a file before anything is decided: its sheets and the head of one of them.
struct RosterFile {
  QVector<TableSheet> sheets;
  RosterHead head;
  QVector<int> rosters;  ///< the sheets that hold one; known where the head was looked for in all
  TableFormat format = TableFormat::Text;
  QString encoding;  ///< of a text: as used
};

/// Which sheet and which row to take; nothing: as they are found.
struct HeadPlace {
  int sheet = -1;
  qint64 headerRow = -1;  ///< 0: there is none
};

/// Long work over a roster. Dying, it stops between two rows and waits for that.
class RosterJob : public LongJob {
  Q_OBJECT

 public:
  explicit RosterJob(Office& office, QObject* parent = nullptr);
  ~RosterJob() override;

  /// Opens the file and finds its head. Errors: those of TableFile::open and headAt.
  Reply<Result<RosterFile>> read(const QString& path, const TableOptions& options, const HeadPlace& place,
                                 const QHash<QString, QString>& remembered);
  Reply<Result<RosterReport>> check(const RosterSettings& settings);
  Reply<Result<RosterReport>> import(const RosterSettings& settings);
  /// How many rows stand in the file that was written.
  Reply<Result<qint64>> writeStanding(const RosterSettings& settings, const RosterReport& report,
                                      const QString& path);
  /// The roster to be filled in; see writeRosterTemplate.
  Reply<Result<void>> writeTemplate(const QString& path);

 signals:
  void progressed(const RosterProgress& progress);

 private:
  Office& m_office;
};
