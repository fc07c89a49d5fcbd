#pragma once

#include <QString>

#include "base/clock.h"

/// A UUID of version 7 (RFC 9562): its first 48 bits are the time, so keys that are made one after another
/// lie beside one another in the index. For records that travel between offices. 36 characters, lower case.
QString newUuid(Instant now);
/// The same from given random bits, for data that must come out alike each time (the demo office).
QString uuidFrom(Instant time, quint64 high, quint64 low);
