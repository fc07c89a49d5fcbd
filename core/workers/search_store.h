#pragma once

#include "storage/work.h"
#include "workers/worker_search.h"

/// SQL of finding workers. Each function reads a range of one index and stops at `limit`; nothing sorts.
namespace search_store {

using Found = QVector<WorkerId>;

Found withPhone(Work& work, const QString& phone, int limit);
Found withName(Work& work, const QString& folded, int limit);
/// Names that begin so, in order of the name.
Found withNameBeginning(Work& work, const QString& folded, int limit);
/// Keys of a kind that are `text`, or begin with it, in order of the key.
Found withKey(Work& work, QChar kind, const QString& text, int limit);
Found withKeyBeginning(Work& work, QChar kind, const QString& text, int limit);
/// Names that hold the text (two characters or more) anywhere, by pairs of neighbouring characters.
Found withNamePart(Work& work, const QString& folded, int limit);

/// Conditions of a list and the order it is in; see WorkerListRequest.
Found page(Work& work, const WorkerListRequest& request, int limit);
qint64 count(Work& work, const WorkerListRequest& request);
/// Whether anything but the text and the days of registration narrows the list.
bool hasFilters(const WorkerListRequest& request);
/// Those of `workers` that the conditions leave, in no order.
Found within(Work& work, const WorkerListRequest& request, const Found& workers);
/// Whether the list goes on from the request's cursor in the order asked for, or begins.
bool knowsCursor(const WorkerListRequest& request);
/// Where the page after this worker goes on.
QString cursorAfter(Work& work, const WorkerListRequest& request, WorkerId last);

}  // namespace search_store
