#pragma once

#include <cstdint>

/// What shiming-xls-reader answers on its standard output: messages of one byte (XlsMessage), four bytes of
/// length, and so many bytes. Both ends are of one build and on one machine, so numbers lie as the machine
/// has them. Knows no Qt: the reader has none.
enum class XlsMessage : uint8_t {
  Sheet = 'S',    ///< one byte of flags and the name; UTF-8, as all texts
  Row = 'R',      ///< four bytes of number from 1, one byte (1: hidden), then cells
  Failure = 'F',  ///< one byte: XlsFailure; the last message
  End = 'Z',      ///< all is said
};

/// A cell of a row: two bytes of column from 0, one of kind, one of flags, then what the kind holds.
enum class XlsKind : uint8_t {
  Text = 1,     ///< four bytes of length, and the text
  Number = 2,   ///< eight bytes
  Date = 3,     ///< as Text: "2024-02-28", "2024-02-28 08:30:00" or "08:30:00"
  Boolean = 4,  ///< one byte
  Error = 5,    ///< one byte, as the file has it (0x2A: #N/A)
  /// A number, and how it is shown: eight bytes, one byte (1: days count from 1904), two bytes of
  /// the format's number, and its code as Text; none where it is built in.
  Formatted = 6,
  Nothing = 7,  ///< none: a formula whose result is not kept
};
constexpr uint8_t kXlsFromMerge = 1;
/// Flags of a sheet; days in Number cells are counted from 1904, those in Serial cells never.
constexpr uint8_t kXlsHidden = 1;
constexpr uint8_t kXlsFrom1904 = 2;

enum class XlsFailure : uint8_t { Damaged = 1, Password = 2, TooLarge = 3 };

/// Longer messages than a row of 256 cells of 32767 characters can be are garbage.
constexpr uint32_t kXlsLongestMessage = 256 * (32767 * 4 + 8) + 8;
