#pragma once

#include "statistics/desk_figures.h"
#include "storage/operation.h"

/// Counts over everybody on file: for the bulk lane; a second or two among a million workers.
extern const Operation<Nothing, DeskFigures> ReadDeskFigures;  ///< desk.figures (reads)
/// From the index of cards on their way: milliseconds.
extern const Operation<Nothing, DeskPromise> ReadDeskPromise;  ///< desk.promise (reads)
extern const Operation<Nothing, DeskVisits> ReadDeskVisits;    ///< desk.visits (reads)
