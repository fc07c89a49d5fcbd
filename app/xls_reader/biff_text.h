#pragma once

#include <string>
#include <vector>

#include "xls_reader/ole_stream.h"

/// Texts of BIFF8, as UTF-8. Halves of pairs without the other become U+FFFD.

/// A text with two bytes of length and one of flags before it; what the bytes do not hold is left out.
std::string biffText(Bytes body);
/// The same with one byte of length, as names of sheets have it.
std::string biffShortText(Bytes body);
/// The table of texts that cells share: the record SST and those that continue it. A text may be cut by a
/// record's end, and go on in the other width.
std::vector<std::string> sharedTexts(const std::vector<Bytes>& records);
