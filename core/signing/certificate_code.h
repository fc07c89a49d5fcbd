#pragma once

#include <QDate>

#include "base/money.h"
#include "signing/signed_text.h"

/// What the certificate of a deposit says of itself, signed: enough to compare the paper with, offline.
struct CertificateClaims {
  QString code;     ///< its 16 characters, which are made of all that it states
  QString number;   ///< "JQ-20261125-0001"
  Money paid;       ///< from nought to more than any deposit
  QString payer;    ///< the contractor's credit code, or what there was room for of another
  QString project;  ///< read from a code: what of its name there was room for
  QDate issued;     ///< the day it was signed, from 2020-01-01 to 2109-09-18
  int key = 0;      ///< number of the office's signing key

  bool operator==(const CertificateClaims&) const = default;
};

/// The text in the QR of a certificate: "SD1:" and what signed_text makes of the claims. At most 221 signs of
/// alphanumeric mode, a QR code of version 8 at error correction M: 49 modules.
namespace certificate_code {

constexpr int longest = 221;
constexpr int payerBytes = 18;
constexpr int projectBytes = 26;

/// Empty where the code has not its length, the number is none, or day, sum or key are out of reach.
QString signedText(const CertificateClaims& claims, const SecretBytes& privateKey);

struct Read {
  CertificateClaims claims;
  signed_text::Read text;
};
/// Nothing where it is no code of a certificate, or one that was damaged. The signature is not looked at.
std::optional<Read> read(const QString& folded);
bool isSignedBy(const Read& code, const QByteArray& publicKey);
/// A certificate's QR, whole or not.
bool looksLikeCode(const QString& typed);
/// The claims as they come out of a code: cut to what there is room for.
CertificateClaims cut(const CertificateClaims& claims);

}  // namespace certificate_code
