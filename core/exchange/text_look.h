#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

#include "base/result.h"

/// Why the beginning of a file is no table of text, in a word that says how to get one: a web page or XML
/// named .xls as many programs export it, a picture, a PDF. Nothing where it may be one.
std::optional<Error> whyNoTable(const QByteArray& head);
/// The same of its characters: too many are signs that no text has.
std::optional<Error> whyNoText(const QString& beginning);
