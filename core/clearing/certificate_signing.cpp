#include "clearing/certificate_signing.h"

#include "clearing/clearing_rules.h"

Result<IssueCertificate> signedCertificate(const Signer& signer, const Certificate& certificate,
                                           const QDate& today) {
  const QString text = signer.certificateCode(clearing_rules::claimsOf(certificate, today));
  if (!text.isEmpty()) return IssueCertificate{certificate.id, certificate.version, text};
  return refuse(
      invalid("signedText", message(QT_TRANSLATE_NOOP("core",
                                                      "Certificate %1 cannot be signed: its number, sum "
                                                      "or day is not whole."),
                                    {certificate.number})));
}
