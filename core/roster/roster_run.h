#pragma once

#include <functional>

#include "companies/company.h"
#include "office/office.h"
#include "roster/roster.h"

/// A roster from file to result: what the window's wizard and `import roster` both call, in a thread of their
/// own (these functions wait for the office).

struct RosterSettings {
  QString path;
  TableOptions table;
  RosterHead head;
  RosterWork work;
  QVector<RosterDecision> decisions;
  QString photos;  ///< a zip of photos named by document number; empty: none
  /// Makes an upright JPEG of at most 50 KB of a photo, as the counter does; needed with `photos`.
  std::function<Result<QByteArray>(const QByteArray&)> preparePhoto;
};

struct RosterProgress {
  qint64 rows = 0;   ///< answered so far
  double share = 0;  ///< of the file, 0 to 1
  double rowsPerSecond = 0;
  double secondsLeft = -1;  ///< -1: not known yet
  RosterCounts counts;
};
/// Called several times a second; false stops between rows.
using RosterWatch = std::function<bool(const RosterProgress&)>;

/// What stands beyond the rows that a report keeps: their numbers and words, on disk, for as long as
/// somebody has the report.
class StandingRest;

struct RosterReport {
  RosterId roster;  ///< none after a check
  RosterCounts counts;
  /// Doubtful and Refused, in the file's order; at most 20,000 are kept here, the others in `rest`.
  QVector<RosterAnswer> standing;
  std::shared_ptr<StandingRest> rest;
  int columns = 0;  ///< of the widest row
  QVector<RosterNotice> notices;
  QString importedBefore;       ///< a sentence, where this very file was imported before
  std::optional<Error> broken;  ///< the file could not be read further: where and why
  bool cancelled = false;
  double seconds = 0;
};

/// What would happen to each row; nothing is written.
Result<RosterReport> checkRoster(Office& office, const RosterSettings& settings, const RosterWatch& watch);
/// Writes the good rows. Started again after it was cancelled or killed, with the same file and work, it goes
/// on where it was: nobody is registered twice, and the rows that were in already are counted so. Errors:
/// those of beginning (Forbidden, NotFound, Invalid); a row's own never stop it.
Result<RosterReport> importRoster(Office& office, const RosterSettings& settings, const RosterWatch& watch);
/// The refused and undecided rows as they were, with a column that says why; an xlsx that can be mended and
/// imported as it is. Returns how many.
Result<qint64> writeStandingRows(const RosterSettings& settings, const RosterReport& report,
                                 const QString& path);
