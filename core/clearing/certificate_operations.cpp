// The certificate of a check that is cleared: issued, printed again, withdrawn, and verified.
#include "clearing/clearing_operations.h"
#include "clearing/clearing_steps.h"
#include "clearing/clearing_store.h"
#include "clearing/transfer_store.h"
#include "deposits/deposit_check_operations.h"
#include "letters/letter_code.h"
#include "letters/letter_operations.h"
#include "signing/signing_operations.h"
#include "workers/person_operations.h"

namespace {

const QString clearanceSubject = QStringLiteral("deposit-clearance");

Error noSuchCertificate() {
  return notFound("certificate", message(QT_TRANSLATE_NOOP("core", "There is no such certificate.")));
}

Result<Certificate> found(Work& work, const CertificateRef& ref) {
  const auto row = ref.certificate ? clearing_store::with(work, ref.certificate)
                                   : clearing_store::numbered(work, ref.number);
  if (work.failed()) return refuse(work.error());
  if (!row) return refuse(noSuchCertificate());
  return row->certificate;
}

/// One that was not withdrawn, kept from other desks and seen as it is now.
Result<Certificate> held(Work& work, const CertificateRef& ref, int version) {
  const auto named = found(work, ref);
  if (!named) return named;
  clearing_store::hold(work, named->id);
  const auto now = found(work, {named->id, {}});
  if (!now) return now;
  if (now->isWithdrawn())
    return refuse(conflict("state", clearing_rules::sentenceOf(CertificateVerdict::Withdrawn, *now, {})));
  if (version != 0 && version != now->version) return refuse(changedMeanwhile());
  return *now;
}

void auditCertificate(Work& work, const Certificate& certificate, const QString& what, const QString& reason,
                      int copy) {
  work.audit({clearanceSubject,
              certificate.id.value(),
              {},
              {{QStringLiteral("certificate"), certificate.number},
               {QStringLiteral("state"), what},
               {QStringLiteral("nth"), copy},
               {QStringLiteral("reason"), reason}}});
}

Result<Certificate> printed(Work& work, const Certificate& certificate, const QString& reason) {
  const int copy = certificate.printed + 1;
  clearing_store::addPrint(work, certificate.id, {copy, reason, work.actor().login, work.now()});
  auditCertificate(work, certificate, QStringLiteral("printed"), reason, copy);
  return clearing_steps::certificateShown(work, certificate.id);
}

Money missingNow(Work& work, const Certificate& certificate) {
  return clearing_rules::missingOf(
      clearing_steps::accountOf(work, certificate.check, certificate.asked, certificate.project));
}

// ---- issued ------------------------------------------------------------------------------------------

/// A supervisor who had no hand in the check signs for the office (four eyes, as on the decision), and only
/// while the money is there.
std::optional<Error> notToBeIssued(Work& work, const Certificate& certificate) {
  const auto check = depositCheckWith(work, {certificate.check, {}});
  if (!check) return check.error();
  if (check->editors.contains(work.actor().login))
    return Error{ErrorKind::Forbidden, QStringLiteral("issuer"),
                 message(QT_TRANSLATE_NOOP("core",
                                           "You had a hand in check %1 yourself. Another supervisor must "
                                           "issue its certificate."),
                         {check->number})};
  if (certificate.isIssued())
    return conflict("state", message(QT_TRANSLATE_NOOP("core",
                                                       "Certificate %1 was issued already. Print it "
                                                       "again, with a reason."),
                                     {certificate.number}));
  if (const Money missing = missingNow(work, certificate); missing > Money())
    return conflict("paid",
                    message(QT_TRANSLATE_NOOP("core", "%1 was taken back since check %2 was cleared."),
                            {missing.toString(), check->number}));
  return std::nullopt;
}

Result<Certificate> issueCertificate(Work& work, const IssueCertificate& entered) {
  const auto certificate = held(work, {entered.certificate, {}}, entered.version);
  if (!certificate) return certificate;
  if (auto error = notToBeIssued(work, *certificate)) return refuse(*error);
  const auto key = signingKeyInUse(work);
  if (!key) return refuse(key.error());
  if (auto error = clearing_rules::checkSigned(entered.signedText, *certificate, *key, work.today()))
    return refuse(*error);
  clearing_store::issue(work, certificate->id, key->key, entered.signedText,
                        clearing_store::nameOf(work, work.actor().login));
  auditCertificate(work, *certificate, QStringLiteral("issued"), {}, 0);
  return printed(work, *certificate, {});
}

// ---- printed again, withdrawn ------------------------------------------------------------------------

Result<Certificate> printCertificateAgain(Work& work, const ReprintCertificate& entered) {
  if (auto error = clearing_rules::checkReason(entered.reason)) return refuse(*error);
  const auto certificate = held(work, {entered.certificate, entered.number}, 0);
  if (!certificate) return certificate;
  if (!certificate->isIssued())
    return refuse(
        conflict("state", clearing_rules::sentenceOf(CertificateVerdict::NotIssued, *certificate, {})));
  return printed(work, *certificate, entered.reason.simplified());
}

Result<Certificate> withdrawCertificate(Work& work, const WithdrawCertificate& entered) {
  if (auto error = clearing_rules::checkReason(entered.reason)) return refuse(*error);
  const auto certificate = held(work, {entered.certificate, entered.number}, entered.version);
  if (!certificate) return certificate;
  if (certificate->clearedBy == work.actor().login)
    return refuse(Error{ErrorKind::Forbidden, QStringLiteral("clearer"),
                        message(QT_TRANSLATE_NOOP("core",
                                                  "You cleared check %1 yourself. Another supervisor must "
                                                  "withdraw its certificate."),
                                {certificate->checkNumber})});
  clearing_steps::withdraw(work, *certificate, entered.reason.simplified());
  return clearing_steps::certificateShown(work, certificate->id);
}

Result<Certificate> showCertificate(Work& work, const CertificateRef& ref) {
  const auto certificate = found(work, ref);
  if (!certificate) return certificate;
  return clearing_steps::certificateShown(work, certificate->id);
}

// ---- verified ----------------------------------------------------------------------------------------

VerifiedCertificate verdictOf(CertificateVerdict verdict, const Certificate& certificate = {},
                              const clearing_rules::CertificateStanding& standing = {}) {
  VerifiedCertificate verified;
  verified.verdict = verdict;
  verified.sentence = clearing_rules::sentenceOf(verdict, certificate, standing).text();
  return verified;
}

/// The number of the certificate that the same check has now; empty where none was issued since.
QString successorOf(Work& work, const Certificate& certificate) {
  const auto now = clearing_store::ofCheck(work, certificate.check);
  return now && now->certificate.isIssued() && !now->certificate.isWithdrawn() ? now->certificate.number
                                                                               : QString();
}

/// Of one on file, whose code this is. That a supplementary check waits for its money is said as well: what
/// the certificate states is not all that is asked by now.
Result<VerifiedCertificate> verifiedOnFile(Work& work, const clearing_store::Row& row) {
  const Certificate& certificate = row.certificate;
  if (letter_code::codeOf(paperKey(work), clearing_rules::statedIn(certificate.number, row.facts)) !=
      certificate.code) {
    VerifiedCertificate altered = verdictOf(CertificateVerdict::Altered, certificate);
    altered.certificate = Certificate();
    altered.certificate->number = certificate.number;
    return altered;
  }
  const clearing_rules::CertificateStanding standing{
      missingNow(work, certificate) > Money(), clearing_store::laterThan(work, certificate),
      transfer_store::ofCertificate(work, certificate.id), successorOf(work, certificate)};
  VerifiedCertificate verified =
      verdictOf(clearing_rules::verdictOn(certificate, standing), certificate, standing);
  for (const DepositCheck& each : approvedChecksOf(work, certificate.project))
    if (each.id > certificate.check && each.certificate.isEmpty())
      verified.sentence +=
          QLatin1Char('\n') +
          message(QT_TRANSLATE_NOOP("core", "Check %1 asks %2 more since, and is not cleared."),
                  {each.number, each.asked.toString()})
              .text();
  const auto shown = clearing_steps::certificateShown(work, certificate.id);
  if (!shown) return refuse(shown.error());
  verified.certificate = *shown;
  return verified;
}

Result<VerifiedCertificate> verifyScanned(Work& work, const QString& text) {
  const auto scanned = clearing_rules::scanned(text, signingKeys(work));
  if (scanned.verdict != CertificateVerdict::Genuine) return verdictOf(scanned.verdict);
  const auto row = clearing_store::withCode(work, scanned.claims.code);
  if (work.failed()) return refuse(work.error());
  if (!row || row->certificate.signedText != signed_text::folded(text))
    return verdictOf(CertificateVerdict::Doubtful);
  return verifiedOnFile(work, *row);
}

Result<VerifiedCertificate> verifyCertificate(Work& work, const CertificateCode& asked) {
  if (certificate_code::looksLikeCode(asked.code)) return verifyScanned(work, asked.code);
  const QString code = letter_code::folded(asked.code);
  if (!letter_code::isWellFormed(code)) return verdictOf(CertificateVerdict::Mistyped);
  const auto row = clearing_store::withCode(work, code);
  if (work.failed()) return refuse(work.error());
  if (!row) return verdictOf(CertificateVerdict::Unknown);
  return verifiedOnFile(work, *row);
}

}  // namespace

namespace clearing_steps {

void withdraw(Work& work, const Certificate& certificate, const QString& reason) {
  clearing_store::withdraw(work, certificate.id, reason);
  auditCertificate(work, certificate, QStringLiteral("withdrawn"), reason, certificate.printed);
}

Result<Certificate> certificateShown(Work& work, CertificateId id) {
  const auto row = clearing_store::with(work, id);
  if (work.failed()) return refuse(work.error());
  if (!row) return refuse(noSuchCertificate());
  Certificate shown = row->certificate;
  shown.code = letter_code::grouped(shown.code);
  shown.prints = clearing_store::printsOf(work, id);
  if (work.failed()) return refuse(work.error());
  return shown;
}

}  // namespace clearing_steps

const Operation<IssueCertificate, Certificate> IssueACertificate{
    {"deposit.certificate", Permission::DecideDeposits, Effect::Changes, "deposit-clearance",
     "deposit certificate",
     QT_TRANSLATE_NOOP("core", "Issues the certificate of a cleared deposit, signed with the office's key")},
    &issueCertificate};
const Operation<ReprintCertificate, Certificate> PrintCertificateAgain{
    {"deposit.certificate.reprint", Permission::PrepareDeposits, Effect::Changes, "deposit-clearance",
     "deposit reprint",
     QT_TRANSLATE_NOOP("core", "Prints a certificate of a deposit again; each print is counted")},
    &printCertificateAgain};
const Operation<WithdrawCertificate, Certificate> WithdrawACertificate{
    {"deposit.certificate.withdraw", Permission::DecideDeposits, Effect::Changes, "deposit-clearance",
     "deposit revoke",
     QT_TRANSLATE_NOOP("core", "Withdraws clearance and certificate, by a supervisor who did not clear it")},
    &withdrawCertificate};
const Operation<CertificateRef, Certificate> ShowCertificate{
    {"deposit.certificate.show", Permission::ReadDeposits, Effect::Reads, "", "deposit cleared",
     QT_TRANSLATE_NOOP("core", "Shows the certificate of a cleared deposit with its prints")},
    &showCertificate};
const Operation<CertificateCode, VerifiedCertificate> VerifyCertificate{
    {"deposit.verify", Permission::ReadDeposits, Effect::Reads, "", "deposit verify",
     QT_TRANSLATE_NOOP(
         "core", "Says whether the office issued the certificate with this code, and whether it holds")},
    &verifyCertificate};
