#pragma once

#include "base/error.h"

/// Sentences in a language of the paper, whatever the program speaks. For what a letter keeps.
namespace letter_words {

/// The arguments in their places, in one pass.
QString filled(const QString& sentence, const QStringList& arguments);
/// A text of this context in Chinese; as it is where it has not been translated.
QString inChinese(const char* context, const char* source);
QString chinese(const Message& message);
QString english(const Message& message);

}  // namespace letter_words
