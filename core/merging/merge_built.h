#pragma once

#include "merging/merge.h"
#include "storage/work.h"

/// What was built on the one that stays since a merge, in words; empty where it can be taken apart. Merges
/// that came later are named alone: they go first.
QVector<QString> builtOn(Work& work, const Merge& merge);
/// The same as the refusal of taking it apart: Conflict "later" or "built".
std::optional<Error> builtRefusal(Work& work, const Merge& merge);
