#pragma once

#include "signing/card_code.h"
#include "signing/certificate_code.h"
#include "signing/desk_key.h"
#include "signing/signing.h"

/// The office's signing key, opened on this desk: what the printing of cards asks for the text of each QR.
/// Open one for a batch, and let it go with it: the private key is in memory only as long.
///
///     const auto desk = DeskKey::open(DeskKey::defaultFile());
///     const auto sealed = office.runNow(OpenTheKey, OpenSigningKey{desk->publicKey()});
///     const auto signer = Signer::open(*desk, *sealed);
///     face.code = signer->cardCode({card.number, worker.number, worker.name, false, today});
class Signer {
 public:
  /// Errors: Conflict "deskFile" (the box opens not with this desk's key), Conflict "key" (what is in it is
  /// not the private half of the key named).
  static Result<Signer> open(const DeskKey& desk, const SealedKey& sealed);

  int key() const { return m_key; }
  /// The text of the card's QR; the claims' own key number is not looked at. Empty where the claims cannot be
  /// stated (card_code.h).
  QString cardCode(const CardClaims& claims) const;
  /// The text of a certificate's QR, likewise (certificate_code.h).
  QString certificateCode(const CertificateClaims& claims) const;

 private:
  Signer(int key, SecretBytes privateKey) : m_key(key), m_privateKey(std::move(privateKey)) {}

  int m_key;
  SecretBytes m_privateKey;
};

/// A new signing key, made here and sealed at once to this desk and to all admitted ones; its private half is
/// in nothing that is given back. `deskName` is wanted where this desk is none yet.
Result<MakeSigningKey> madeSigningKey(const DeskKey& here, const QString& deskName,
                                      const QVector<SigningDesk>& desks, const QString& reason);

/// The key in use, opened here and sealed anew to a desk that asked. Errors: as Signer::open; Invalid
/// "publicKey" of the desk.
Result<AdmitDesk> admissionOf(const SigningDesk& desk, const DeskKey& here, const SealedKey& sealed);

/// A card told by its code alone, with a list of the office's public keys: for a gate without network. The
/// verdict is Genuine, Doubtful, Forged, NoSuchKey or Mistyped, and Unknown for a number; whether the card
/// was lost since only the office knows.
CheckedCard checkedOffline(const QString& text, const SigningKeyList& known);
