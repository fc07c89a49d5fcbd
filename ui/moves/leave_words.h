#pragma once

#include "kit/choice_box.h"

/// Why a worker left, in the language now installed; words that are no code of leaveReasons() stay as typed.
QString leaveReasonWords(const QString& code);
/// The codes to choose from. Other words may be typed.
QList<ChoiceItem> leaveReasonChoices();
