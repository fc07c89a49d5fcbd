#pragma once

#include "base/result.h"
#include "signing/secret_bytes.h"

/// The X25519 key pair of this computer. The secret half lies in a file that only its owner can read and goes
/// nowhere else; whoever is to give this desk a secret seals it to the public half.
class DeskKey {
 public:
  /// "shiming/signing-desk.key" in the user's folder for data: window and command line share it.
  static QString defaultFile();

  /// Reads it. Errors, field "deskFile": NotFound (this computer has none), Forbidden (others can read it),
  /// Invalid (damaged, or no such file at all).
  static Result<DeskKey> open(const QString& file);
  /// Makes one, over one that is there already: what was sealed to that opens no more. Errors: Storage
  /// "deskFile".
  static Result<DeskKey> make(const QString& file);
  /// The one that is there, else a new one. Errors: as open() but NotFound, as make().
  static Result<DeskKey> openOrMake(const QString& file);

  const QString& publicKey() const { return m_publicKey; }  ///< hexadecimal
  /// What was sealed to this desk. Errors: Conflict "deskFile" (it was sealed to another, or damaged).
  Result<SecretBytes> unseal(const QByteArray& sealed) const;

 private:
  explicit DeskKey(SecretBytes secret);

  SecretBytes m_secret;
  QString m_publicKey;
};

/// Seals a secret so that only the desk with this public key opens it. Empty where that is no key.
QByteArray sealedTo(const QString& publicKey, const SecretBytes& secret);
/// Of a desk's public key, short enough to be compared by telephone.
QString fingerprintOf(const QString& publicKey);
