#pragma once

#include "merging/merge.h"
#include "storage/operation.h"

/// Both registrations in full, field by field, and what merging them would do; leaves a trace on both.
/// Errors: NotFound "stays", "other"; Conflict "stays", "other" (merged already, naming the one that lives),
/// Invalid "other" (one with himself).
extern const Operation<MergeQuestion, MergePreview>
    PreviewMerge;  ///< worker.merge-preview (in full; audited)
/// One of them goes: his number finds the one that stays, to whom everything of his belongs from now on.
/// Errors: as the preview's; Conflict "version", "corrections" (one about either waits); Invalid "reason",
/// "proofs", "overlapReason", "card", "choices", and the rules' on the person whom the choices make.
extern const Operation<MergeWorkers, MergeDone> MergeRegistrations;  ///< worker.merge
/// Both as they were. Errors: NotFound "merge"; Conflict "state" (taken apart before), "version", "later"
/// (another merge came after), "built" (something new rests on it, named); Invalid "reason".
extern const Operation<UnmergeWorkers, Merge> UnmergeRegistrations;  ///< worker.unmerge
extern const Operation<MergeListRequest, MergeListPage> ListMerges;  ///< merge.list (reads)
extern const Operation<MergeRef, Merge> ReadMerge;                   ///< merge.read (values in full; audited)
