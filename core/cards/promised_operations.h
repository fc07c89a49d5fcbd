#pragma once

#include "cards/promised_list.h"
#include "storage/operation.h"

/// As many lines as the figure of ReadPromiseKept for those days says. Errors: Invalid "cursor", "to" (before
/// the first day), "promiseOutcome" (none of this clock's).
extern const Operation<PromisedRequest, PromisedPage> ListPromisedCards;  ///< card.promised (reads)
