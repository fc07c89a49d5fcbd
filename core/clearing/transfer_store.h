#pragma once

#include "clearing/certificate.h"
#include "clearing/transfer.h"
#include "storage/work.h"

/// SQL of transfers.
namespace transfer_store {

DepositTransferId add(Work& work, const DepositTransfer& transfer);
std::optional<DepositTransfer> with(Work& work, DepositTransferId id);
/// Its own number, or that of its check: then the one that waits, else the last.
std::optional<DepositTransfer> numbered(Work& work, const QString& number);
/// Oldest first.
QVector<DepositTransfer> ofProject(Work& work, ProjectId project);
/// The one that made the certificate void.
std::optional<DepositTransfer> ofCertificate(Work& work, CertificateId clearance);
/// What of the deposit's account does not count for the present contractor.
Money uncountedOf(Work& work, ProjectId project);

/// Kept from other desks until this transaction ends.
void hold(Work& work, DepositTransferId transfer);
void decide(Work& work, const DepositTransfer& transfer);
/// A check that went over, and the certificate of it that is void by that, if it had one.
void addCheck(Work& work, DepositTransferId transfer, DepositCheckId check, CertificateId clearance);

}  // namespace transfer_store
