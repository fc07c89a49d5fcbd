#pragma once

#include "base/result.h"

/// What failed with a chip in two or three words, for somebody who looks at the reader and not at the screen;
/// the error's own sentence says what to do.
namespace chip_words {
QString failure(const Error& error);
}
