#pragma once

#include "deposits/deposit_check.h"
#include "storage/work.h"

/// What the operations of checks share; not for other features.
namespace deposit_check_steps {

/// Of the trail's entries.
inline const QString subject = QStringLiteral("deposit-check");

/// Errors: NotFound "check".
Result<DepositCheck> found(Work& work, const DepositCheckRef& ref);
/// One that is in one of these states and was seen as it is. Errors: NotFound, Conflict "state", "version".
Result<DepositCheck> seen(Work& work, DepositCheckId id, const QVector<DepositState>& states,
                          std::optional<int> version);
/// As it is now, numbers of the crew in part, and with the first of the projects it is held against.
Result<DepositCheck> shown(Work& work, DepositCheckId id);
/// The same of one that was read just now.
Result<DepositCheck> forReading(Work& work, DepositCheck check);
/// So many lines of like projects are at hand with a check: more than a window has room for beside the rest.
constexpr int likeAtOnce = 12;
LikeProjects alike(Work& work, const DepositCheck& check);
void maskCrew(QVector<CrewMember>& crew);
void auditStep(Work& work, const DepositCheck& before, DepositState state, const QString& words = {});

}  // namespace deposit_check_steps
