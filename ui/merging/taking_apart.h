#pragma once

#include <functional>

#include "merging/merge.h"
#include "office/office.h"

class MessageBar;
class QWidget;

/// Says on the record of one that others were merged into: who, when, by whom, and whether the merge can be
/// taken apart (the newest one can, as long as nothing was built on it).
void showMerge(MessageBar* bar, const Merge& merge, bool mayTakeApart);

/// Asks for the reason and takes the merge apart; `done` gets the words for the status bar, `refused` why
/// not.
void askToTakeApart(QWidget* page, Office& office, const Merge& merge, std::function<void(QString)> done,
                    std::function<void(QString)> refused);
