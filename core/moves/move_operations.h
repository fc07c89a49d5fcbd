#pragma once

#include "moves/move.h"
#include "storage/operation.h"

extern const Operation<Leave, Moved> LeaveSite;                          ///< worker.leave
extern const Operation<Move, Moved> MoveWorker;                          ///< worker.move
extern const Operation<CrewQuestion, CrewPreview> PreviewCrew;           ///< crew.preview (reads)
extern const Operation<CrewMove, CrewDone> MoveCrew;                     ///< crew.move
extern const Operation<CrewLeave, CrewDone> TakeLeaveOfCrew;             ///< crew.leave
extern const Operation<FinishProject, ProjectFinished> CompleteProject;  ///< project.finish
