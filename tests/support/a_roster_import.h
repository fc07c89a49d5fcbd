#pragma once

#include "roster/roster_operations.h"
#include "roster/roster_run.h"
#include "support/a_worker.h"

/// A manager's list for a crew, as tests import it: rows built here, or files written here.
struct RosterImport {
  RosterWork work;
  RosterId roster;

  explicit RosterImport(const Crew& crew) {
    work.project = crew.project;
    work.employer = crew.employer;
    work.manager = crew.manager;
    work.trade = QStringLiteral("020");
    work.beginsOn = QDate(2026, 11, 25);
  }
  RosterBegin begin(const char* file = "a") const {
    RosterBegin entered;
    entered.fileName = QStringLiteral("名单.xlsx");
    entered.fileSha256 = QString(64, QLatin1Char(*file));
    entered.work = work;
    return entered;
  }
};

/// The visit's person as a row of a list.
inline ParsedRow rosterRow(qint64 row, const NewWorker& visit) {
  ParsedRow made;
  made.row.row = row;
  made.row.person = visit.person;
  return made;
}

/// Strangers in consecutive rows.
inline QVector<ParsedRow> strangers(int count, int first = 0, qint64 firstRow = 2) {
  QVector<ParsedRow> rows;
  for (int n = 0; n < count; ++n) rows.append(rosterRow(firstRow + n, aStranger(first + n)));
  return rows;
}
