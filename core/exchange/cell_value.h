#pragma once

#include <QString>
#include <string_view>

#include "exchange/table_file.h"

/// What cells of spreadsheets mean, for the readers of both kinds of workbook and of texts.

/// A text without what only keeps it a text: ="138…" whole, a leading apostrophe, leading tabs. Nothing else
/// is taken away; a text of such marks alone stays.
QString unarmoured(const QString& text);

/// The digits of a number as a person writes them, where that loses nothing: "1248.0" and "1.248E3" are
/// "1248", "2.5E-1" is "0.25". With more than 15 digits, before the point or in all, it stays as written:
/// beyond those a spreadsheet rounds, and whoever reads it must see that. Null when `written` is no number.
QString plainNumber(std::string_view written);

/// A cell of a serial: the day, and the time where it has one. Kind Date with the date null for 29 February
/// 1900, a day of the 1900 epoch that never was; Kind Number, without text, where no such day is (before the
/// epoch's first, after 9999).
TableCell cellOfSerial(double serial, bool epoch1904);

/// A cell of a date as ISO 8601 writes it, "2026-11-25T08:30:00Z", by the same epoch; Kind Text where it is
/// none.
TableCell cellOfIsoDate(const QString& written, bool epoch1904);

/// Whether a number format shows the day (not only hours): by its number among those built into Excel, with
/// the Chinese ones, or by its code, as yyyy"年"m"月"d"日" or [$-804]aaaa.
bool isDateFormat(int builtIn);
bool isDateFormat(const QString& code);
