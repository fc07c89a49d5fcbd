#pragma once

#include <QList>
#include <QPair>

#include "contracting/contracting.h"
#include "kit/paged_table.h"
#include "kit/status_chip.h"

class RecordForm;

/// How contracts with dispatching companies are written, in the language now installed.
namespace dispatch_words {

ChipKind chipOf(DispatchState state);
/// The project's name, or that it holds for all.
QString scope(const DispatchLine& line);
ListRow row(const DispatchLine& line);
/// A line of those without a contract; its number is below nought, for there is no record of it.
ListRow row(const DispatchGap& gap, qint64 place);
/// How many are there since when, what held before, and whom to call.
QString explanation(const DispatchGap& gap);
/// What was amended, by whom and why, a line for each time; `form` knows what the fields are called.
QString history(const DispatchContract& contract, const RecordForm& form);
QList<QPair<ChipKind, QString>> chips(const DispatchContract& contract);

}  // namespace dispatch_words
