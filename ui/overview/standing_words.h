#pragma once

#include "kit/paged_table.h"
#include "overview/overview.h"

/// What the pages say about where a project stands, in the language now installed.
namespace standing_words {

ChipKind chipOf(DepositStanding standing);
ListCell cell(DepositStanding standing);
/// "120 on site, 100 declared": amber where more are there than were paid for and may be.
ListCell heads(const ProjectStanding& project);
/// How much of what is asked was paid, or that it is all.
QString paid(const CheckLine& check);
/// Rows of checks, by their number's id.
QList<ListRow> checkRows(const QVector<CheckLine>& checks, bool withProject);

}  // namespace standing_words
