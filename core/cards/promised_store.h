#pragma once

#include "cards/promised_list.h"
#include "storage/work.h"

/// SQL of the cards that were promised for some days.
namespace promised_store {

/// The next `limit` cards behind the row `after`, whatever became of them; `outcome` is not filled in.
QVector<PromisedLine> dueBetween(Work& work, const PromisedRequest& asked, qint64 after, int limit);

}  // namespace promised_store
