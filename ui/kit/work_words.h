#pragma once

#include <QString>

/// How much, how fast and how long, as panels and long work say it in the language now installed.
namespace work_words {

/// "12,345", in either language.
QString count(qint64 value);
/// "8,000 a second"; empty below one.
QString rate(double perSecond);
/// "about 3 s", "about 2 min"; empty while nothing is known.
QString timeLeft(double seconds);
QString timeTaken(double seconds);

}  // namespace work_words
