#pragma once

#include <QString>

/// Words that rows of several lists have, in the language of the moment.

QString yesOrNo(bool yes);
/// Of the list of trades or the older one; the code itself where neither has it, so that nothing is lost.
QString tradeOf(const QString& code);
