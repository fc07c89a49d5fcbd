#pragma once

#include <functional>

#include "exports/export.h"
#include "exports/platform.h"
#include "office/office.h"

/// An export from list to file: what the window and `export …` both call, in a thread of their own (these
/// functions wait for the office). The trail says what is in a file before the file has its name.

struct ExportProgress {
  qint64 rows = 0;       ///< written so far
  qint64 expected = -1;  ///< -1: not counted
  double rowsPerSecond = 0;
};
/// Called after each page; false stops there, and no file stands.
using ExportWatch = std::function<bool(const ExportProgress&)>;

struct ExportReport {
  QString path;
  qint64 rows = 0;
  bool cancelled = false;
  double seconds = 0;
};

/// `path` ends in .xlsx or .csv. `expected` is what the window counted, for the watch only. Errors: those of
/// BeginAnExport; of a list's filter; Invalid "file", Storage "file".
Result<ExportReport> exportList(Office& office, BeginExport asked, const QString& path,
                                const ExportWatch& watch, qint64 expected = -1);

struct PlatformReport {
  QString path;
  qint64 workers = 0;
  qint64 messages = 0;
  QVector<PlatformGap> gaps;  ///< at most 20,000 are kept here; the file has all
  qint64 missing = 0;         ///< how many there are
  bool cancelled = false;
};
/// Messages of a project into a folder of its own beneath `folder`, named by the project's number, with what
/// is missing in missing.xlsx beside them. Errors: those of BeginAnExport; Invalid "file" where that folder
/// is there already, Storage "file".
Result<PlatformReport> exportPlatform(Office& office, ProjectId project, const QString& number,
                                      const QString& purpose, const QString& folder,
                                      const ExportWatch& watch);
