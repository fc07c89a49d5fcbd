#include "clearing/clearing_rules.h"

#include <algorithm>

#include "base/text.h"
#include "signing/signing_rules.h"

namespace clearing_rules {

namespace {

constexpr int shortestReason = 2;

Money less(Money from, Money taken) { return Money::fen(from.inFen() - taken.inFen()); }
Money notBelowNought(Money sum) { return std::max(sum, Money()); }

}  // namespace

// ---- money -------------------------------------------------------------------------------------------

Money paidOf(const Account& account) {
  return std::clamp(less(account.deposited, account.before), Money(), account.asked);
}

Money missingOf(const Account& account) { return less(account.asked, paidOf(account)); }

Money surplusOf(const Account& account) {
  const Money over = notBelowNought(less(account.deposited, account.inAll));
  return over.plus(account.suspense).value_or(over);
}

Money dueOf(const Account& account) { return notBelowNought(less(account.inAll, account.deposited)); }

QVector<Message> received(const Account& after, Money surplus) {
  QVector<Message> said;
  if (const Money missing = missingOf(after); missing > Money())
    said << message(QT_TRANSLATE_NOOP("core", "%1 of %2 have been paid; %3 is still missing."),
                    {paidOf(after).toString(), after.asked.toString(), missing.toString()});
  else
    said << message(QT_TRANSLATE_NOOP("core", "%1 is paid in full."), {after.asked.toString()});
  if (surplus > Money())
    said << message(QT_TRANSLATE_NOOP("core", "%1 is more than was due and stands to the project's credit."),
                    {surplus.toString()});
  return said;
}

QVector<Message> wrongSince(const Account& account, const QString& certificate) {
  const Money missing = missingOf(account);
  if (missing == Money()) return {};
  return {message(QT_TRANSLATE_NOOP("core",
                                    "%1 that certificate %2 was given for was taken back since. A supervisor "
                                    "must act: have it paid again, or withdraw the certificate."),
                  {missing.toString(), certificate})};
}

std::optional<Message> surplusSentence(const Account& account) {
  const Money surplus = surplusOf(account);
  if (surplus == Money()) return std::nullopt;
  return message(QT_TRANSLATE_NOOP("core",
                                   "%1 more than was asked has come in. It stands to the project's credit: "
                                   "for a supplementary check, or to be paid back by an order."),
                 {surplus.toString()});
}

// ---- certificates ------------------------------------------------------------------------------------

QStringList statedIn(const QString& number, const QString& facts) {
  return {QStringLiteral("deposit-certificate"), number, facts};
}

CertificateClaims claimsOf(const Certificate& certificate, const QDate& day) {
  CertificateClaims claims;
  claims.code = QString(certificate.code).remove(u'-');
  claims.number = certificate.number;
  claims.paid = certificate.paid;
  claims.payer =
      certificate.facts.creditCode.isEmpty() ? certificate.facts.contractor : certificate.facts.creditCode;
  claims.project = certificate.facts.project;
  claims.issued = day;
  return claims;
}

std::optional<Error> checkSigned(const QString& signedText, const Certificate& certificate,
                                 const SigningKey& inUse, const QDate& today) {
  CertificateClaims wanted = certificate_code::cut(claimsOf(certificate, today));
  wanted.key = inUse.key;
  const auto proof = certificate_code::read(signedText);
  if (proof && proof->claims == wanted &&
      certificate_code::isSignedBy(*proof, QByteArray::fromHex(inUse.publicKey.toLatin1())))
    return std::nullopt;
  return invalid("signedText", message(QT_TRANSLATE_NOOP("core",
                                                         "This is not the office's signature of this "
                                                         "certificate of today. Sign it again.")));
}

std::optional<Error> checkReason(const QString& reason) {
  if (characterCount(squeezed(reason)) >= shortestReason) return std::nullopt;
  return invalid("reason", message(QT_TRANSLATE_NOOP("core", "Say why.")));
}

ScannedCertificate scanned(const QString& text, const QVector<SigningKey>& known) {
  const auto code = certificate_code::read(signed_text::folded(text));
  if (!code) return {};
  const auto key = std::ranges::find(known, code->claims.key, &SigningKey::key);
  if (key == known.end() ||
      !certificate_code::isSignedBy(*code, QByteArray::fromHex(key->publicKey.toLatin1())))
    return {CertificateVerdict::Forged, code->claims};
  return {signing_rules::isTrusted(*key, code->claims.issued) ? CertificateVerdict::Genuine
                                                              : CertificateVerdict::Doubtful,
          code->claims};
}

CertificateVerdict verdictOn(const Certificate& certificate, const CertificateStanding& standing) {
  if (certificate.isWithdrawn())
    return standing.transfer ? CertificateVerdict::Transferred : CertificateVerdict::Withdrawn;
  if (!certificate.isIssued()) return CertificateVerdict::NotIssued;
  if (standing.moneyGone) return CertificateVerdict::MoneyGone;
  return standing.replacedBy.isEmpty() ? CertificateVerdict::Genuine : CertificateVerdict::Replaced;
}

namespace {

Message ofTransferred(const Certificate& certificate, const DepositTransfer& transfer,
                      const QString& successor) {
  if (successor.isEmpty())
    return message(
        QT_TRANSLATE_NOOP("core",
                          "Void by transfer: %1 no longer holds since %2, when the project went over "
                          "from %3 to %4 (%5). The new contractor has no certificate yet."),
        {certificate.number, isoText(transfer.beginsOn), transfer.fromName, transfer.toName,
         transfer.number});
  return message(
      QT_TRANSLATE_NOOP("core",
                        "Void by transfer: %1 no longer holds since %2, when the project went over from "
                        "%3 to %4 (%5). Ask for the new contractor's certificate, %6."),
      {certificate.number, isoText(transfer.beginsOn), transfer.fromName, transfer.toName, transfer.number,
       successor});
}

Message ofOneOnFile(CertificateVerdict verdict, const Certificate& certificate,
                    const CertificateStanding& standing) {
  const QString issuedOn = isoText(dateInChina(certificate.issuedAt));
  switch (verdict) {
    case CertificateVerdict::MoneyGone:
      return message(QT_TRANSLATE_NOOP("core",
                                       "Do not rely on it: this office issued %1 on %2, but money that it "
                                       "certifies was taken back since. Ask the office's supervisor."),
                     {certificate.number, issuedOn});
    case CertificateVerdict::Replaced:
      return message(QT_TRANSLATE_NOOP("core",
                                       "Replaced: this office issued %1 on %2; the project has a later one, "
                                       "%3, with what was asked since. Ask for that."),
                     {certificate.number, issuedOn, standing.replacedBy});
    case CertificateVerdict::Withdrawn:
      return message(
          QT_TRANSLATE_NOOP("core", "Withdrawn: %1 no longer holds since %2. Reason: %3"),
          {certificate.number, isoText(dateInChina(certificate.withdrawnAt)), certificate.withdrawReason});
    case CertificateVerdict::Transferred:
      return ofTransferred(certificate, *standing.transfer, standing.successor);
    case CertificateVerdict::NotIssued:
      return message(QT_TRANSLATE_NOOP("core",
                                       "Not issued: %1 is prepared, but no supervisor has signed it. No "
                                       "paper of it can be true."),
                     {certificate.number});
    case CertificateVerdict::Altered:
      return message(QT_TRANSLATE_NOOP("core",
                                       "Not to be relied on: what is kept of %1 is not what was issued. "
                                       "Tell the administrator."),
                     {certificate.number});
    default:
      return message(
          QT_TRANSLATE_NOOP("core", "Genuine: this office issued %1 on %2. Compare what it states."),
          {certificate.number, issuedOn});
  }
}

}  // namespace

Message sentenceOf(CertificateVerdict verdict, const Certificate& certificate,
                   const CertificateStanding& standing) {
  switch (verdict) {
    case CertificateVerdict::Forged:
      return message(QT_TRANSLATE_NOOP("core",
                                       "Forged: this office did not sign this certificate. Keep the paper "
                                       "and tell the supervisor."));
    case CertificateVerdict::Doubtful:
      return message(QT_TRANSLATE_NOOP("core",
                                       "Doubtful: the signature fits, but the office has no such "
                                       "certificate on file, or its key was not to be relied on. Tell the "
                                       "administrator."));
    case CertificateVerdict::Mistyped:
      return message(
          QT_TRANSLATE_NOOP("core",
                            "Mistyped: no certificate has such a code. Compare it with the paper character "
                            "by character, or scan it again."));
    case CertificateVerdict::Unknown:
      return message(QT_TRANSLATE_NOOP("core", "Unknown: this office issued no certificate with this code."));
    default:
      return ofOneOnFile(verdict, certificate, standing);
  }
}

}  // namespace clearing_rules
