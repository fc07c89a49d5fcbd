#include "storage/constraint_words.h"

#include <array>

namespace {

struct Words {
  const char* name;     ///< PostgreSQL's constraint
  const char* columns;  ///< how SQLite names it
  const char* field;
  const char* sentence;
};

constexpr std::array constraintWords{
    Words{
        "worker_document_number", "worker_document.number", "idNumber",
        QT_TRANSLATE_NOOP("core", "This number has just been registered at another desk. Look it up again.")},
    Words{"company_credit_code", "company.credit_code", "creditCode",
          QT_TRANSLATE_NOOP("core", "A company with this credit code is on file already.")},
    Words{"company_org_code", "company.org_code", "organisationCode",
          QT_TRANSLATE_NOOP("core", "A company with this organisation code is on file already.")},
    Words{"company_one_code", "company.one_code", "creditCode",
          QT_TRANSLATE_NOOP("core",
                            "A company with this code is on file already, alone or inside its credit "
                            "code.")},
    Words{"construction_permit_once", "construction_permit.number", "number",
          QT_TRANSLATE_NOOP("core", "This permit has just been recorded at another desk.")},
    Words{"assignment_one_open", "assignment.worker_id", "assignment.overlapReason",
          QT_TRANSLATE_NOOP("core",
                            "The worker is on another site. Move him, or give a reason for the overlap.")},
    Words{"card_one_valid", "card.worker_id", "card",
          QT_TRANSLATE_NOOP("core", "The worker has a valid card already; one person, one card.")},
    Words{"correction_one_pending", "correction.subject, correction.subject_id", "changes",
          QT_TRANSLATE_NOOP("core", "A correction of this record waits for a supervisor already.")},
    Words{"worker_merge_once", "worker_merge.goes_id", "other",
          QT_TRANSLATE_NOOP("core",
                            "This registration was merged at another desk just now. Look it up again.")},
    Words{"deposit_rule_alone", "deposit_rule.alone", "validFrom",
          QT_TRANSLATE_NOOP("core",
                            "Another rule was approved for these days just now. Look at the rules again.")},
    Words{"deposit_check_one_open", "deposit_check.project_id", "project",
          QT_TRANSLATE_NOOP("core", "Another check of this project is under way already.")},
    Words{"deposit_expert_once", "deposit_expert.name", "name",
          QT_TRANSLATE_NOOP("core", "This expert is in the register already.")},
    Words{"app_user_login", "app_user.login", "login",
          QT_TRANSLATE_NOOP("core", "There is a user with this login already.")},
    Words{"team_name", "team.company_id, team.name", "team.name",
          QT_TRANSLATE_NOOP("core", "The company has a team of this name already.")},
    Words{"fund_purse_available", "fund_purse_available", "amount",
          QT_TRANSLATE_NOOP("core", "So much is not there, or it is kept for something else.")},
    Words{"fund_receipt_once", "fund_receipt.bank_account_id", "serial",
          QT_TRANSLATE_NOOP("core", "This receipt of the bank is booked already.")},
    Words{"fund_source_once", "fund_reservation.source_kind", "source",
          QT_TRANSLATE_NOOP("core", "This was paid, or money is kept for it already. It is paid once.")},
    Words{"fund_order_source", "fund_order.source_kind", "source",
          QT_TRANSLATE_NOOP("core", "This was paid, or money is kept for it already. It is paid once.")},
    Words{"fund_order_reservation", "fund_order.reservation_id", "reservation",
          QT_TRANSLATE_NOOP("core", "A payment order out of it is on its way; call that off first.")},
    Words{"fund_order_bank_serial", "fund_order.to_id", "serial",
          QT_TRANSLATE_NOOP("core", "This receipt of the bank is booked already.")},
    Words{"fund_order_one_reversal", "fund_order.entry_id", "entry",
          QT_TRANSLATE_NOOP("core", "A reversal of this entry waits for its approval already.")},
    Words{"fund_entry_reversed_once", "fund_entry.reverses_id", "entry",
          QT_TRANSLATE_NOOP("core", "This entry is reversed already.")},
};

}  // namespace

Error constraintError(const QString& name, bool unique) {
  for (const Words& words : constraintWords)
    if (name == QLatin1String(words.name) || name.startsWith(QLatin1String(words.columns)))
      return conflict(words.field, message(words.sentence));
  if (unique)
    return conflict(
        "", message(QT_TRANSLATE_NOOP("core", "Another desk has just written the same. Look it up again.")));
  return invalid("",
                 message(QT_TRANSLATE_NOOP("core", "A value is missing or not allowed here (%1)."), {name}));
}
