#pragma once

#include "clearing/certificate.h"
#include "storage/operation.h"

// What follows a supervisor's approval of a check (domain.md 4): paid by the bank's receipts, cleared, and
// certified for the permit authority. This feature alone knows both checks and the fund.

/// Books a receipt as deposit of the check's project. Errors: NotFound "check", Conflict "state" (it is not
/// approved: nobody knows yet what is due), those of receiveMoney().
extern const Operation<ReceiveDeposit, ReceivedDeposit> ReceiveADeposit;  ///< deposit.receive
extern const Operation<DepositCheckRef, DepositWhy> WhyNotCleared;        ///< deposit.why (reads)
/// Clears a check that is approved, paid in full and whose first crew is registered; the database asks for
/// the same. Errors: NotFound "check"; Conflict "version", "state" (cleared already, not approved), "earlier"
/// (an older check of the project is not cleared), "paid", "crew".
extern const Operation<DepositStep, Certificate> ClearADeposit;  ///< deposit.clear

/// Issues the certificate of a cleared check: a supervisor, who had no hand in the check, signs it with the
/// office's key. Counts as its first print. Errors: NotFound "certificate", Forbidden "issuer", Conflict
/// "state" (issued, withdrawn), "version", "paid" (money was taken back since), Invalid "signedText".
extern const Operation<IssueCertificate, Certificate> IssueACertificate;  ///< deposit.certificate
/// Prints it again, counted. Errors: NotFound "certificate", Invalid "reason", Conflict "state" (not issued,
/// withdrawn).
extern const Operation<ReprintCertificate, Certificate>
    PrintCertificateAgain;  ///< deposit.certificate.reprint
/// A supervisor, another than who cleared it, takes clearance and certificate back; the check is then as any
/// that is approved. Errors: NotFound "certificate", Invalid "reason", Forbidden "clearer", Conflict "state",
/// "version".
extern const Operation<WithdrawCertificate, Certificate>
    WithdrawACertificate;                                             ///< deposit.certificate.withdraw
extern const Operation<CertificateRef, Certificate> ShowCertificate;  ///< deposit.certificate.show (reads)
/// Says of a code whether the office issued such a certificate and whether it holds. Never an error for a
/// wrong code: that is what is asked.
extern const Operation<CertificateCode, VerifiedCertificate> VerifyCertificate;  ///< deposit.verify (reads)

// ---- For other operations, inside their Work ------------------------------------------------------------

/// The number of the clearance of a project that held at the end of a day, the youngest of several; empty
/// where none did. What was withdrawn later held until then.
QString clearanceOn(Work& work, ProjectId project, const QDate& day);
/// What each approved check of a project was paid, oldest first: money pays the oldest first.
QVector<PaidCheck> paidChecksOf(Work& work, ProjectId project);
