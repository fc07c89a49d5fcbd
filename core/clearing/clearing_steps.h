#pragma once

#include "clearing/clearing_rules.h"
#include "clearing/transfer_rules.h"
#include "storage/work.h"

/// What clearing and certifying have in common; not for other features.
namespace clearing_steps {

/// The money of a check's project, as the check is paid by it.
clearing_rules::Account accountOf(Work& work, DepositCheckId check, Money asked, ProjectId project);
/// What a transfer of the check rests on.
transfer_rules::TransferFacts transferFactsOf(Work& work, const DepositCheck& check);
/// Takes clearance and certificate back, audited.
void withdraw(Work& work, const Certificate& certificate, const QString& reason);
/// As it is answered: the code as it is printed, with its prints.
Result<Certificate> certificateShown(Work& work, CertificateId id);

}  // namespace clearing_steps
