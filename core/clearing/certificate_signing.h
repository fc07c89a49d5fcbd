#pragma once

#include "clearing/certificate.h"
#include "signing/signer.h"

/// What deposit.certificate takes, signed at this desk as of today (signing/desk_signer.h opens the key).
/// Errors: Invalid "signedText" (it cannot be stated).
Result<IssueCertificate> signedCertificate(const Signer& signer, const Certificate& certificate,
                                           const QDate& today);
