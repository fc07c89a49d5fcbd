#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

using Bytes = std::span<const uint8_t>;

inline uint16_t word(Bytes bytes, size_t at) {
  return at + 2 <= bytes.size() ? uint16_t(bytes[at] | bytes[at + 1] << 8) : uint16_t(0);
}
inline uint32_t longWord(Bytes bytes, size_t at) {
  return uint32_t(word(bytes, at)) | uint32_t(word(bytes, at + 2)) << 16;
}

/// The stream "Workbook" of an OLE2 file ([MS-CFB]), whole. Empty where there is none: a damaged file, or
/// one of Excel 95, whose stream has another name.
std::vector<uint8_t> workbookStream(Bytes file);
