#pragma once

#include "deposits/deposit_check.h"

/// The list of the first crew, as contractors bring it: typed, or a table in any form and encoding.
namespace crew_list {

/// One worker as a line names him: his number is the entry that looks like one, wherever it stands, his name
/// the first without a digit. Nothing for a heading. What cannot be a number is taken for his number all the
/// same where nothing better stands there: it is shown, and nobody is lost silently.
std::optional<CrewMember> memberIn(const QStringList& entries);
/// A line for each worker, entries separated by blanks, commas, semicolons or tabs.
QVector<CrewMember> inText(const QString& text);
/// A row for each worker on the first sheet. Errors: those of TableFile::open and of its reader.
Result<QVector<CrewMember>> inFile(const QString& path);

}  // namespace crew_list
