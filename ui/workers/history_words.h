#pragma once

#include <QString>

/// What a worker's history holds as codes, in words of the language now installed.
namespace history_words {

/// Why a step of a card was taken: what somebody typed, or what the program itself enters.
QString stepReason(const QString& reason);
/// A value of a field ("state", "sex", "how" …) of a subject of the trail; what is no code stays as it is.
QString value(const QString& subject, const QString& field, const QString& text);

}  // namespace history_words
