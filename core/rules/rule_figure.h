#pragma once

#include <QDate>

#include "storage/work.h"

/// One figure of the dated rule table by its name, as it holds on a day; as in rulesOn() the later line wins
/// where two hold. A figure that is missing or no whole number fails the Work, as the office's file is
/// damaged then.
int ruleFigure(Work& work, const char* name, const QDate& day);
