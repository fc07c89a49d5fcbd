#pragma once

#include "deposits/deposit_check.h"
#include "kit/paged_table.h"

/// Like projects as tables of the deposit page show them.
namespace like_rows {

/// Project, labour share, heads per 10,000 m², month of the approval.
QList<TableColumn> columns();
/// With the project's id.
ListRow rowOf(const LikeProjectLine& line);
/// The check's own figures, to be read beside them; doubtful ones in the colour of a doubt.
ListRow ownRow(const DepositCheck& check);
/// What they have in common with it: kind and cost.
QString commonWords(const DepositCheck& check);
/// Why there are none.
QString noneWords(const DepositCheck& check);

}  // namespace like_rows
