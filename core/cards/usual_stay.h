#pragma once

#include <QHash>

#include "storage/work.h"

/// How long workers of a trade usually stay on one site: the median of what is on file, else a dated rule
/// "usual-stay-days-CODE", else nothing.
namespace usual_stay {

QHash<QString, int> daysByTrade(Work& work);
/// Reckons the medians anew from the assignments that ended within the years of the rule, unless that was
/// done today. They are no record of anybody: nothing is audited.
void reckonOncePerDay(Work& work);

}  // namespace usual_stay
