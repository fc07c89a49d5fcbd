#include "deposits/deposit_check_steps.h"

#include "deposits/deposit_check_store.h"
#include "deposits/like_project_store.h"
#include "identity/resident_id.h"
#include "workers/person_operations.h"

namespace deposit_check_steps {

Result<DepositCheck> found(Work& work, const DepositCheckRef& ref) {
  const auto check = deposit_check_store::with(work, ref);
  if (work.failed()) return refuse(work.error());
  if (!check)
    return refuse(notFound("check", message(QT_TRANSLATE_NOOP("core", "This check is not on file."))));
  return *check;
}

Result<DepositCheck> seen(Work& work, DepositCheckId id, const QVector<DepositState>& states,
                          std::optional<int> version) {
  const auto check = found(work, {id, {}});
  if (!check) return check;
  if (!states.contains(check->state))
    return refuse(
        conflict("state", message(QT_TRANSLATE_NOOP("core",
                                                    "Check %1 is no longer at this step. Look at it "
                                                    "again."),
                                  {check->number})));
  if (version && *version != check->version) return refuse(changedMeanwhile());
  return check;
}

void maskCrew(QVector<CrewMember>& crew) {
  for (CrewMember& each : crew) each.idNumber = maskedNumber(each.idNumber);
}

LikeProjects alike(Work& work, const DepositCheck& check) {
  const like_project_store::Against against{check.project, check.contractor, check.facts, check.ruleCopy};
  LikeProjects few;
  few.lines = like_project_store::lines(work, against, {}, likeAtOnce);
  few.count = few.lines.size() < likeAtOnce ? few.lines.size() : like_project_store::count(work, against);
  return few;
}

Result<DepositCheck> forReading(Work& work, DepositCheck check) {
  maskCrew(check.crew);
  check.alike = alike(work, check);
  if (work.failed()) return refuse(work.error());
  return check;
}

Result<DepositCheck> shown(Work& work, DepositCheckId id) {
  const auto check = found(work, {id, {}});
  return check ? forReading(work, *check) : check;
}

void auditStep(Work& work, const DepositCheck& before, DepositState state, const QString& words) {
  work.audit({subject,
              before.id.value(),
              {{QStringLiteral("state"), codeOf(before.state)}},
              {{QStringLiteral("check"), before.number},
               {QStringLiteral("state"), codeOf(state)},
               {QStringLiteral("words"), words}}});
}

}  // namespace deposit_check_steps
