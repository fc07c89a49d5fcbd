#pragma once

#include "base/money.h"
#include "base/result.h"
#include "clearing/certificate.h"
#include "clearing/transfer.h"
#include "signing/certificate_code.h"
#include "signing/signing.h"

/// Which money pays which check, and what a certificate states (domain.md 4). Pure.
namespace clearing_rules {

/// What the approved checks of a project ask, and what was paid in.
struct Account {
  Money before;     ///< asked by those that are older than the one looked at
  Money asked;      ///< by the one
  Money inAll;      ///< by all of them
  Money deposited;  ///< receipts and transfers, less what was taken back
  Money suspense;   ///< the project's surplus that nobody has decided on
  QString earlier;  ///< number of the oldest check before it that is not cleared; empty where all are
};
/// Money pays the oldest check first, whatever it was paid for: a later one is never cleared with what an
/// earlier one lacks, not even where that was cleared and its money taken back since.
Money paidOf(const Account& account);
Money missingOf(const Account& account);
/// All that came in beyond what was asked. What lies in the deposit counts for the next supplementary check.
Money surplusOf(const Account& account);
/// What is still owed on all approved checks: a receipt above it is surplus.
Money dueOf(const Account& account);

/// What a receipt did, to be read out.
QVector<Message> received(const Account& after, Money surplus);
/// What is wrong with a check that was cleared. It stays cleared when money is taken back: the permit is out,
/// and workers are covered whether the contractor paid or not (domain.md 3). But nobody may rely on the
/// certificate any more, so it is said everywhere, until the money is there again or a supervisor withdraws.
QVector<Message> wrongSince(const Account& account, const QString& certificate);
/// That more came in than was asked, and what may be done with it; nothing where none did.
std::optional<Message> surplusSentence(const Account& account);

/// Everything the code of a certificate is made of; `facts` as they are stored.
QStringList statedIn(const QString& number, const QString& facts);
/// What its QR says when it is signed on this day.
CertificateClaims claimsOf(const Certificate& certificate, const QDate& day);
/// Whether this text is what the office's key signs of the certificate today. Error: Invalid "signedText".
std::optional<Error> checkSigned(const QString& signedText, const Certificate& certificate,
                                 const SigningKey& inUse, const QDate& today);
/// Why it is printed again, or withdrawn: at least two characters. Error: Invalid "reason".
std::optional<Error> checkReason(const QString& reason);

/// What a scanned code says by itself: Genuine, Doubtful, Forged or Mistyped.
struct ScannedCertificate {
  CertificateVerdict verdict = CertificateVerdict::Mistyped;
  CertificateClaims claims;
};
ScannedCertificate scanned(const QString& text, const QVector<SigningKey>& known);

/// What else a verdict rests on.
struct CertificateStanding {
  bool moneyGone = false;
  QString replacedBy;  ///< number of the project's later certificate; empty: none
  std::optional<DepositTransfer> transfer = std::nullopt;  ///< that made it void
  QString successor = {};  ///< number of the certificate that the same check has since; empty: none
};
CertificateVerdict verdictOn(const Certificate& certificate, const CertificateStanding& standing);
/// To be read out to whoever holds the paper.
Message sentenceOf(CertificateVerdict verdict, const Certificate& certificate,
                   const CertificateStanding& standing);

}  // namespace clearing_rules
