// Experts and the supervisor: the second half of a check.
#include "attachments/attachment_operations.h"
#include "attachments/attachment_rules.h"
#include "deposits/deposit_check_operations.h"
#include "deposits/deposit_check_rules.h"
#include "deposits/deposit_check_steps.h"
#include "deposits/deposit_check_store.h"
#include "deposits/deposit_expert_store.h"
#include "workers/person_operations.h"

namespace {

Error noSuchExpert() {
  return notFound("expert", message(QT_TRANSLATE_NOOP("core", "This expert is not in the register.")));
}

const DepositVote* voteOf(const DepositCheck& check, DepositExpertId expert) {
  for (const DepositVote& each : check.votes)
    if (each.expert == expert) return &each;
  return nullptr;
}

// ---- the register ------------------------------------------------------------------------------------

Result<DepositExpert> saveExpert(Work& work, const DepositExpert& entered) {
  DepositExpert expert = entered;
  expert.name = expert.name.simplified();
  expert.unit = expert.unit.simplified();
  if (expert.name.isEmpty())
    return refuse(invalid("name", message(QT_TRANSLATE_NOOP("core", "Enter the expert's name."))));
  if (expert.unit.isEmpty())
    return refuse(invalid("unit", message(QT_TRANSLATE_NOOP("core", "Enter who employs the expert."))));
  for (const DepositExpert& each : deposit_expert_store::experts(work))
    if (each.id != expert.id && each.name == expert.name && each.unit == expert.unit)
      return refuse(
          conflict("name", message(QT_TRANSLATE_NOOP("core", "This expert is in the register already."))));
  AuditText before;
  if (expert.id) {
    const auto present = deposit_expert_store::expert(work, expert.id);
    if (!present) return refuse(work.failed() ? work.error() : noSuchExpert());
    if (!deposit_expert_store::editExpert(work, expert))
      return refuse(work.failed() ? work.error() : changedMeanwhile());
    before = AuditText::of(*present);
  } else {
    expert.id = deposit_expert_store::addExpert(work, expert);
  }
  const auto saved = deposit_expert_store::expert(work, expert.id);
  if (!saved) return refuse(work.failed() ? work.error() : noSuchExpert());
  work.audit({QStringLiteral("deposit-expert"), saved->id.value(), before, AuditText::of(*saved)});
  return *saved;
}

Result<DepositExpertList> listExperts(Work& work, const Nothing&) {
  return DepositExpertList{deposit_expert_store::experts(work)};
}

// ---- invited, and voting -----------------------------------------------------------------------------

std::optional<Error> wrongInvitation(const InviteExpert& entered, const DepositCheck& check,
                                     const DepositExpert& expert) {
  if (!expert.active || voteOf(check, expert.id))
    return conflict("expert",
                    message(QT_TRANSLATE_NOOP("core", "%1 is invited already, or no longer in the register."),
                            {expert.name}));
  if (!entered.hasConflict)
    return invalid("hasConflict", message(QT_TRANSLATE_NOOP(
                                      "core",
                                      "Ask the expert whether anything ties him to the contractor or the "
                                      "project, and enter the answer.")));
  if (*entered.hasConflict != !entered.conflict.isEmpty())
    return invalid("conflict",
                   message(QT_TRANSLATE_NOOP("core",
                                             "Say what ties him to them where something does, and "
                                             "nothing where nothing does.")));
  return std::nullopt;
}

Result<DepositCheck> inviteExpert(Work& work, const InviteExpert& entered) {
  const auto check = deposit_check_steps::seen(work, entered.check, {DepositState::Submitted}, std::nullopt);
  if (!check) return check;
  const auto expert = deposit_expert_store::expert(work, entered.expert);
  if (!expert) return refuse(work.failed() ? work.error() : noSuchExpert());
  InviteExpert cleaned = entered;
  cleaned.conflict = entered.conflict.simplified();
  if (auto error = wrongInvitation(cleaned, *check, *expert)) return refuse(*error);
  deposit_expert_store::invite(work, cleaned);
  work.audit({deposit_check_steps::subject,
              check->id.value(),
              {},
              {{QStringLiteral("check"), check->number},
               {QStringLiteral("expert"), expert->name},
               {QStringLiteral("conflict"), cleaned.conflict}}});
  return deposit_check_steps::shown(work, check->id);
}

std::optional<Error> wrongVote(const EnterVote& entered, const DepositVote* invited) {
  if (!invited)
    return notFound("expert",
                    message(QT_TRANSLATE_NOOP("core", "This expert was not invited to the check.")));
  if (!invited->conflict.isEmpty())
    return conflict("conflict", message(QT_TRANSLATE_NOOP("core", "%1 has no vote here: %2"),
                                        {invited->name, invited->conflict}));
  if (invited->vote)
    return conflict("expert", message(QT_TRANSLATE_NOOP("core", "%1 has voted already."), {invited->name}));
  if (!entered.vote)
    return invalid(
        "vote", message(QT_TRANSLATE_NOOP("core", "Enter whether he is for it, against it, or abstains.")));
  if (entered.opinion.simplified().isEmpty())
    return invalid("opinion", message(QT_TRANSLATE_NOOP("core", "Enter the opinion that he signed.")));
  if (entered.proofs.size() != 1)
    return invalid("proofs",
                   message(QT_TRANSLATE_NOOP("core", "Attach the scan of the opinion that he signed.")));
  return firstError(attachment_rules::check(entered.proofs));
}

Result<DepositCheck> enterVote(Work& work, const EnterVote& entered) {
  const auto check = deposit_check_steps::seen(work, entered.check, {DepositState::Submitted}, std::nullopt);
  if (!check) return check;
  const DepositVote* invited = voteOf(*check, entered.expert);
  if (auto error = wrongVote(entered, invited)) return refuse(*error);
  EnterVote cleaned = entered;
  cleaned.opinion = entered.opinion.simplified();
  if (!deposit_expert_store::vote(work, cleaned, addAttachment(work, entered.proofs.first())))
    return refuse(work.failed() ? work.error() : changedMeanwhile());
  work.audit({deposit_check_steps::subject,
              check->id.value(),
              {},
              {{QStringLiteral("check"), check->number},
               {QStringLiteral("expert"), invited->name},
               {QStringLiteral("vote"), codeOf(*entered.vote)},
               {QStringLiteral("opinion"), cleaned.opinion}}});
  return deposit_check_steps::shown(work, check->id);
}

// ---- decided -----------------------------------------------------------------------------------------

/// Whatever roles he has: who prepared, edited, submitted it or entered a vote does not decide on it.
std::optional<Error> wrongDecider(Work& work, const DepositCheck& check) {
  if (!check.editors.contains(work.actor().login)) return std::nullopt;
  return Error{
      ErrorKind::Forbidden, QStringLiteral("decider"),
      message(QT_TRANSLATE_NOOP("core",
                                "You had a hand in check %1 yourself. Another supervisor must decide on "
                                "it."),
              {check.number})};
}

Result<DepositCheck> decideDeposit(Work& work, const DecideDeposit& entered) {
  const auto check =
      deposit_check_steps::seen(work, entered.check, {DepositState::Submitted}, entered.version);
  if (!check) return check;
  if (auto error = wrongDecider(work, *check)) return refuse(*error);
  if (auto error = deposit_check_rules::checkDecision(*check, entered)) return refuse(*error);
  const DepositState state = deposit_check_rules::stateAfter(*entered.verdict);
  if (!deposit_check_store::step(work, *check, state))
    return refuse(work.failed() ? work.error() : changedMeanwhile());
  DepositDecision decision{*entered.verdict, entered.words.simplified(), entered.flagWords,
                           work.actor().login, work.now()};
  for (FlagWord& each : decision.flagWords) each.words = each.words.simplified();
  deposit_check_store::addDecision(work, check->id, decision);
  deposit_check_steps::auditStep(work, *check, state, decision.words);
  return deposit_check_steps::shown(work, check->id);
}

std::optional<Error> notToExpire(Work& work, const DepositCheck& check) {
  if (auto error = wrongDecider(work, check)) return error;
  if (!check.certificate.isEmpty())
    return conflict("state", message(QT_TRANSLATE_NOOP("core",
                                                       "Check %1 is cleared by certificate %2. Withdraw that "
                                                       "first."),
                                     {check.number, check.certificate}));
  if (check.state != DepositState::Approved) return std::nullopt;
  for (const DepositCheck& each : deposit_check_store::approvedOf(work, check.project))
    if (each.id > check.id)
      return conflict("later", message(QT_TRANSLATE_NOOP("core",
                                                         "Check %1 supplements this one. That one "
                                                         "ends first."),
                                       {each.number}));
  return std::nullopt;
}

Result<DepositCheck> expireDeposit(Work& work, const ExpireDeposit& entered) {
  const QString reason = entered.reason.simplified();
  if (reason.isEmpty()) return refuse(invalid("reason", message(QT_TRANSLATE_NOOP("core", "Say why."))));
  const auto check = deposit_check_steps::seen(
      work, entered.check, {DepositState::Draft, DepositState::Returned, DepositState::Approved},
      entered.version);
  if (!check) return check;
  if (auto error = notToExpire(work, *check)) return refuse(*error);
  if (!deposit_check_store::step(work, *check, DepositState::Expired))
    return refuse(work.failed() ? work.error() : changedMeanwhile());
  deposit_check_steps::auditStep(work, *check, DepositState::Expired, reason);
  return deposit_check_steps::shown(work, check->id);
}

}  // namespace

const Operation<InviteExpert, DepositCheck> InviteAnExpert{
    {"deposit.invite", Permission::PrepareDeposits, Effect::Changes, "deposit-check", "deposit invite",
     QT_TRANSLATE_NOOP("core", "Invites an expert to a check, asked about conflicts of interest")},
    &inviteExpert};
const Operation<EnterVote, DepositCheck> EnterAVote{
    {"deposit.vote", Permission::PrepareDeposits, Effect::Changes, "deposit-check attachment", "deposit vote",
     QT_TRANSLATE_NOOP("core", "Enters an expert's vote and signed opinion")},
    &enterVote};
const Operation<DecideDeposit, DepositCheck> DecideOnDeposit{
    {"deposit.decide", Permission::DecideDeposits, Effect::Changes, "deposit-check", "deposit decide",
     QT_TRANSLATE_NOOP("core", "Approves, returns or rejects a check that others prepared")},
    &decideDeposit};
const Operation<ExpireDeposit, DepositCheck> ExpireADeposit{
    {"deposit.expire", Permission::DecideDeposits, Effect::Changes, "deposit-check", "deposit expire",
     QT_TRANSLATE_NOOP("core", "Lets a check end that is not gone on with, by one who had no hand in it")},
    &expireDeposit};
const Operation<DepositExpert, DepositExpert> SaveDepositExpert{
    {"deposit.expert", Permission::ManageOffice, Effect::Changes, "deposit-expert", "deposit expert",
     QT_TRANSLATE_NOOP("core", "Puts an expert of the Housing Commission on the register, or changes him")},
    &saveExpert};
const Operation<Nothing, DepositExpertList> ListDepositExperts{
    {"deposit.experts", Permission::ReadRules, Effect::Reads, "", "deposit experts",
     QT_TRANSLATE_NOOP("core", "Lists the experts of the register")},
    &listExperts};
