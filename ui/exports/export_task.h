#pragma once

#include "exports/export.h"

/// What is to leave the office as a file, as the page that asks for it shows it now.
struct ExportTask {
  ExportChoice what;
  QString of = {};      ///< name of the project that it is the roster or the messages of
  QString number = {};  ///< of that project: the platform's folder bears it
  qint64 rows = -1;     ///< as counted by the page; -1: it has not
};
