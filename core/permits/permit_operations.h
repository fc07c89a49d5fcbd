#pragma once

#include "permits/permit.h"
#include "storage/operation.h"

/// Records a construction permit, and whether a cleared deposit stood behind it on its day; that is kept and
/// said, never refused. Errors: NotFound "project"; Invalid "number", "authority", "issuedOn", "proofs";
/// Conflict "number" (it is recorded already).
extern const Operation<NewPermit, Permit> AddPermit;  ///< permit.add
/// What was entered wrongly: it stays, and counts no more. Errors: NotFound "permit", Invalid "reason",
/// Conflict "state" (void already).
extern const Operation<VoidPermit, Permit> MakePermitVoid;  ///< permit.void
/// Errors: Invalid "cursor".
extern const Operation<PermitListRequest, PermitListPage> ListPermits;  ///< permit.list (reads)

// ---- For other operations, inside their Work ------------------------------------------------------------

/// Of a project, newest first, void ones among them; without their papers.
QVector<Permit> permitsOf(Work& work, ProjectId project);
