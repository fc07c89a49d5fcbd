#pragma once

#include "roster/roster.h"
#include "roster/roster_operations.h"

/// SQL of rosters, of what became of their rows, and of the headings that an employer uses.
namespace roster_store {

RosterId withDigest(Work& work, const QString& digest);
RosterId add(Work& work, const QString& digest, const RosterBegin& begun);
/// Kept from other desks until the transaction ends, so that two who import the same file take turns.
bool hold(Work& work, RosterId roster);
RosterPlace placeOf(Work& work, RosterId roster);
/// Rosters that brought this very file, newest first; `except` is left out.
QVector<EarlierRoster> earlierWith(Work& work, const QString& fileSha256, RosterId except);
void finish(Work& work, const RosterEnd& end);

/// Of a roster: a row that was written, with the worker as he lives today.
struct Written {
  qint64 row = 0;
  RosterOutcome outcome = RosterOutcome::New;
  WorkerId worker;
  QString number;
};
qint64 countWritten(Work& work, RosterId roster);
/// By row, from the first to the last given.
QHash<qint64, Written> written(Work& work, RosterId roster, qint64 first, qint64 last);
/// Of these workers those who are in the roster already, with their row.
QHash<WorkerId, qint64> rowsOf(Work& work, RosterId roster, const QVector<WorkerId>& workers);
void addRows(Work& work, RosterId roster, const QVector<Written>& rows);
/// Of a roster: a row that was not written, with whom it names as far as it could be read.
struct Standing {
  qint64 row = 0;
  QString name;
  QString number;
};
/// Those that stood before already are left as they are.
void addStanding(Work& work, RosterId roster, const QVector<Standing>& rows);
RosterCounts countsOf(Work& work, RosterId roster);

/// Folded heading → field.
QHash<QString, QString> columnsOf(Work& work, CompanyId employer);
void remember(Work& work, CompanyId employer, const QHash<QString, QString>& columns);

}  // namespace roster_store
