#include "office/postgres_rights.h"

#include <QSqlQuery>

#include "access/role.h"

namespace {

struct Grant {
  const char* groups;  ///< blank-separated; "member" is everybody who has set a password of his own
  const char* rights;
  const char* tables;
};

// Nobody is granted delete anywhere but of search keys, and of the crew of a check that is still a draft.
// What is only ever added to is not granted update either.
constexpr std::array grants{
    Grant{"new", "select", "office_info schema_version user_role"},
    Grant{"member", "select",
          "office_info schema_version user_role operation operation_result audit_entry audit_head serial "
          "serial_lease rule "
          "calendar_day calendar_year company labour_manager project "
          "place_key team worker worker_document worker_key worker_like photo likeness_decision contract "
          "assignment telling receipt card card_step correction correction_proof letter letter_print "
          "letter_secret worker_merge worker_merge_row worker_merge_standing worker_merge_proof pickup_desk "
          "card_batch "
          "card_batch_place card_batch_print card_handover card_handover_line "
          "card_signature_undone trade_stay "
          "signing_key signing_desk chip chip_key export_run"},
    Grant{"member", "select", "contact"},
    Grant{"clerk supervisor administrator", "insert, update", "contact"},
    Grant{"clerk supervisor auditor", "select", "construction_permit construction_permit_paper"},
    Grant{"clerk supervisor", "insert, update", "construction_permit"},
    Grant{"clerk supervisor", "insert", "construction_permit_paper"},
    Grant{"member", "insert, update", "export_run"},
    Grant{"member", "insert", "operation operation_result audit_entry"},
    Grant{"member", "insert, update", "audit_head"},
    Grant{"clerk supervisor", "insert, update",
          "serial company labour_manager project place_key team worker worker_document worker_key "
          "worker_like contract assignment card"},
    Grant{"clerk supervisor", "insert, update", "correction"},
    Grant{"clerk supervisor", "insert", "attachment correction_proof"},
    Grant{"clerk supervisor", "insert, update", "letter"},
    Grant{"member", "select",
          "roster roster_row roster_standing roster_column roster_confirmation roster_confirmation_worker "
          "roster_confirmation_proof project_contractor_past"},
    Grant{"clerk supervisor", "insert, update", "roster roster_column"},
    Grant{"clerk supervisor", "insert", "roster_row roster_standing"},
    Grant{"clerk supervisor", "insert",
          "roster_confirmation roster_confirmation_worker roster_confirmation_proof"},
    Grant{"clerk supervisor", "insert", "letter_print letter_secret"},
    Grant{"clerk supervisor card-staff auditor", "select", "attachment"},
    Grant{"clerk supervisor", "delete", "worker_key worker_like place_key"},
    Grant{"clerk supervisor", "insert", "photo likeness_decision telling receipt card_step"},
    // Balances are written by the ledger's own functions; nobody is granted to.
    Grant{"clerk supervisor auditor", "select",
          "fund_purse fund_account fund_receipt fund_reservation fund_order fund_entry fund_assertion"},
    Grant{"clerk supervisor", "insert", "fund_purse fund_account fund_receipt fund_entry fund_assertion"},
    Grant{"clerk supervisor", "insert, update", "fund_order"},
    Grant{"clerk supervisor", "update", "fund_reservation"},
    Grant{"supervisor", "insert", "fund_reservation"},
    Grant{"supervisor", "update (void, operation_id)", "fund_receipt"},
    Grant{"supervisor", "insert, update", "worker_merge"},
    Grant{"supervisor", "insert", "worker_merge_row worker_merge_standing worker_merge_proof"},
    // Whose they are, and only with a merge: triggers ask for it.
    Grant{"supervisor", "update (worker_id)", "telling receipt"},
    Grant{"administrator", "insert, update",
          "serial company labour_manager project place_key team calendar_day calendar_year rule"},
    Grant{"administrator", "delete", "place_key"},
    Grant{"administrator", "update", "office_info card"},
    Grant{"administrator", "insert", "card_step"},
    Grant{"administrator", "insert", "serial_lease"},
    Grant{"administrator", "insert, update", "pickup_desk"},
    // Who makes cards makes batches; handing over is the counter's work as well.
    Grant{"card-staff", "insert, update", "card serial card_batch card_batch_place trade_stay"},
    Grant{"card-staff", "insert", "card_step card_batch_print"},
    Grant{"clerk supervisor card-staff", "insert, update", "card_handover card_handover_line"},
    Grant{"clerk supervisor card-staff", "insert", "card_signature_undone"},
    Grant{"card-staff", "insert", "attachment"},
    Grant{"card-staff", "insert", "signing_desk"},
    // The private half of the signing key, sealed: nobody else is even shown it. Supervisors sign
    // certificates of deposits with it, at a desk that was admitted.
    Grant{"card-staff administrator supervisor", "select", "signing_key_sealed"},
    Grant{"administrator", "insert, update", "signing_desk signing_key"},
    Grant{"administrator", "insert", "signing_key_sealed"},
    Grant{"card-staff", "insert, update", "chip"},
    // Sealed for single desks; nobody else has a use for them.
    Grant{"card-staff administrator", "select", "chip_key_sealed"},
    Grant{"administrator", "insert", "chip_key chip_key_sealed"},
    // Rules everybody reads; checks and who decides on them are held by triggers.
    Grant{"member", "select", "deposit_rule deposit_rule_editor deposit_expert"},
    Grant{"administrator", "insert, update", "deposit_rule"},
    Grant{"supervisor", "update", "deposit_rule"},
    Grant{"clerk supervisor auditor", "select",
          "deposit_check deposit_check_editor deposit_check_crew deposit_check_paper deposit_paper_reading "
          "deposit_vote deposit_decision"},
    Grant{"clerk supervisor", "insert, update", "deposit_check deposit_vote"},
    Grant{"clerk supervisor", "insert", "deposit_check_crew deposit_check_paper deposit_paper_reading"},
    Grant{"clerk supervisor", "delete", "deposit_check_crew"},
    Grant{"supervisor", "insert",
          "deposit_decision deposit_recall deposit_handed deposit_transfer_check project_contractor_past"},
    Grant{"clerk supervisor auditor", "select",
          "deposit_recall deposit_handed deposit_transfer deposit_transfer_check"},
    Grant{"clerk supervisor", "insert, update", "deposit_transfer"},
    Grant{"clerk supervisor auditor", "select", "deposit_clearance deposit_certificate_print"},
    Grant{"clerk supervisor", "insert, update", "deposit_clearance"},
    Grant{"clerk supervisor", "insert", "deposit_certificate_print"},
    Grant{"administrator", "insert, update", "deposit_expert"},
    // Contracts with dispatching companies: whoever writes companies. Their scans' names everybody reads
    // through the view; what other people handed in only those above.
    Grant{"member", "select",
          "dispatch_contract dispatch_contract_former dispatch_contract_scan dispatch_contract_scan_about"},
    Grant{"clerk supervisor administrator", "insert, update", "dispatch_contract"},
    Grant{"clerk supervisor administrator", "insert", "dispatch_contract_former dispatch_contract_scan"},
    Grant{"administrator", "insert, select (id)", "attachment"},
};

/// A user's row without the hash (which is '' here anyway).
constexpr const char* userColumns =
    "id, login, name, must_change, disabled, failed_count, locked_until, created_at, version, operation_id";

QString quoted(QString name) {
  return QLatin1Char('"') + name.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

QStringList groupNames(const QString& database) {
  QStringList names{database + QLatin1String("__new"), database + QLatin1String("__member")};
  for (const Role role : allRoles()) names << database + QLatin1String("__") + codeOf(role);
  return names;
}

QStringList statements(const QString& database) {
  QStringList list;
  for (const QString& group : groupNames(database)) {
    QString literal = group;
    literal.replace(QLatin1Char('\''), QLatin1String("''"));
    list << QStringLiteral(
                "do $$ begin if not exists (select 1 from pg_roles where rolname = '%1') then create role %2 "
                "nologin; end if; end $$")
                .arg(literal, quoted(group));
  }
  list << QStringLiteral("revoke all on schema public from public")
       << QStringLiteral("revoke create on schema public from public");
  for (const QString& group : {database + QLatin1String("__new"), database + QLatin1String("__member")}) {
    list << QStringLiteral("grant usage on schema public to %1").arg(quoted(group));
    list << QStringLiteral("grant select (%1) on app_user to %2")
                .arg(QLatin1String(userColumns), quoted(group));
  }
  list << QStringLiteral("grant insert on operation, operation_result, audit_entry to %1")
              .arg(quoted(database + QLatin1String("__new")));
  list << QStringLiteral("grant select on operation, operation_result, audit_entry to %1")
              .arg(quoted(database + QLatin1String("__new")));
  list << QStringLiteral("grant select, insert, update on audit_head to %1")
              .arg(quoted(database + QLatin1String("__new")));
  for (const char* group : {"__new", "__member"})
    list << QStringLiteral("grant usage on all sequences in schema public to %1")
                .arg(quoted(database + QLatin1String(group)));
  for (const Grant& grant : grants) {
    const QStringList groups = QString::fromLatin1(grant.groups).split(QLatin1Char(' '));
    const QString tables =
        QString::fromLatin1(grant.tables).split(QLatin1Char(' ')).join(QLatin1String(", "));
    for (const QString& group : groups)
      list << QStringLiteral("grant %1 on %2 to %3")
                  .arg(QLatin1String(grant.rights), tables, quoted(database + QLatin1String("__") + group));
  }
  return list;
}

}  // namespace

Result<void> grantRights(Connection& connection, const QString& database) {
  for (const QString& statement : statements(database))
    if (!connection.run(statement)) return refuse(connection.dialect().errorOf(connection.lastError()));
  return {};
}

void admitDemoUsers(Work& work) {
  QStringList logins;
  {
    Rows rows = work.select(QStringLiteral("select login from app_user"));
    while (rows.next()) logins << rows.text(0);
  }
  work.exec(QStringLiteral("update app_user set must_change = 0"));
  for (const QString& login : logins) work.select(QStringLiteral("select shiming_grant_groups(?)"), login);
}
