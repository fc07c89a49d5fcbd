#pragma once

#include "kit/paged_table.h"
#include "workers/worker_operations.h"

/// The tables below a worker's record: columns, and rows made of the record. Rows follow the language when
/// they are made anew.
namespace record_tables {

QList<TableColumn> assignmentColumns(bool wide);
QList<ListRow> assignmentRows(const WorkerRecord& record, const QDate& today, bool wide);

QList<TableColumn> contractColumns();
QList<ListRow> contractRows(const WorkerRecord& record, const QDate& today);

/// One row for each step of each card, newest first.
QList<TableColumn> cardColumns();
QList<ListRow> cardRows(const WorkerRecord& record);

/// What was changed, by whom: one row for each entry of the audit.
QList<TableColumn> changeColumns();
QList<ListRow> changeRows(const History& history);

/// "phone 13900000001 → 13900000002", field by field; a creation says what was entered.
QString changeWords(const HistoryEntry& entry);

/// The contract behind the assignment; null where none is on file.
const Contract* contractOf(const WorkerRecord& record, const Assignment& assignment);

}  // namespace record_tables
