#pragma once

#include <QString>

/// What was found beside a registration or a move and did not hinder it, as a sentence about one worker; the
/// code itself where it has no words.
QString workWarning(const QString& code);
