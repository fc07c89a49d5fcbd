#pragma once

#include "cards/waiting_list.h"
#include "storage/operation.h"

/// Errors: Invalid "cursor".
extern const Operation<WaitingRequest, WaitingPage> ListWaitingCards;  ///< card.waiting (reads)
