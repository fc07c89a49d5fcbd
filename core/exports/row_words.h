#pragma once

#include "cards/card_batch.h"

/// Words that rows of several lists have, in the language of the moment.

QString yesOrNo(bool yes);
QString batchStateOf(BatchState state);
/// What became of a promise, by its code in cards/promised_list.h.
QString promiseOutcomeOf(const QString& code);
/// Of the list of trades or the older one; the code itself where neither has it, so that nothing is lost.
QString tradeOf(const QString& code);
