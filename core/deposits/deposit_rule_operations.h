#pragma once

#include "deposits/deposit_rule.h"
#include "storage/operation.h"

/// Writes a rule as a draft; nothing is computed by it yet. Errors: Invalid with the field.
extern const Operation<DepositRuleData, DepositRule> WriteDepositRule;  ///< rule.write
/// Changes a draft. Errors: NotFound "rule", Conflict "state" (it was decided on), "version", Invalid.
extern const Operation<EditDepositRule, DepositRule> ChangeDepositRule;  ///< rule.edit
/// Approves a draft that others wrote; from its first day on it takes the place of the rule in force before,
/// which ends the day before. Errors: NotFound "rule", Forbidden "decider" (own hand in it, or in the one
/// that would end), Conflict "state", "version", "validFrom" (another holds then, or was used then already).
extern const Operation<DecideDepositRule, DepositRule> ApproveDepositRule;  ///< rule.approve
/// Refuses a draft, with a reason. Errors: as approving.
extern const Operation<DecideDepositRule, DepositRule> RefuseDepositRule;  ///< rule.refuse
/// Gives an approved rule its last day, with a reason; a check that was computed by it later than that keeps
/// it from ending so. Errors: NotFound, Forbidden "decider", Conflict "state", "version", "lastDay", Invalid.
extern const Operation<EndDepositRule, DepositRule> CloseDepositRule;  ///< rule.end
extern const Operation<DepositRuleRef, DepositRule> ShowDepositRule;   ///< rule.show (reads)

// ---- For other operations, inside their Work ------------------------------------------------------------

/// All rules of deposits, by jurisdiction, the oldest first.
QVector<DepositRule> allDepositRules(Work& work);
/// The approved rule that holds on a day for a place: the nearest of county, city, province; for a place that
/// is not known or lies elsewhere, the office's own. Errors: NotFound "rule", in words that say for where.
Result<DepositRule> depositRuleFor(Work& work, const QString& place, const QDate& day);
