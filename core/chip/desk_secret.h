#pragma once

#include <QByteArray>
#include <QString>

#include "base/result.h"

/// What only this desk can open: the private half of its key pair (X25519). Keys of the office are kept in
/// the database sealed to the desks that use them, so that a copy of the database opens none.
class DeskSecret {
 public:
  virtual ~DeskSecret() = default;
  /// Errors: Invalid "deskKey" where it was sealed for another desk, or tampered with.
  virtual Result<QByteArray> unseal(const QByteArray& sealed) const = 0;
};

/// The key pair in a file that only its owner reads.
class DeskSecretFile final : public DeskSecret {
 public:
  /// Makes one; the file must not be there yet. Errors: Conflict "deskKey" (it is), Storage "deskKey".
  static Result<DeskSecretFile> create(const QString& path);
  /// Errors: NotFound "deskKey", Invalid "deskKey" (no key, or others may read it).
  static Result<DeskSecretFile> open(const QString& path);
  /// Where it lies when nobody says otherwise.
  static QString usualPath();

  Result<QByteArray> unseal(const QByteArray& sealed) const override;
  const QByteArray& publicKey() const { return m_public; }

 private:
  DeskSecretFile(QByteArray publicHalf, QByteArray secretHalf)
      : m_public(std::move(publicHalf)), m_secret(std::move(secretHalf)) {}
  QByteArray m_public;
  QByteArray m_secret;
};

/// Sealed for the desk with this public key (crypto_box_seal); empty where that is none.
QByteArray sealedFor(const QByteArray& publicKey, const QByteArray& secret);
bool isPublicKey(const QByteArray& bytes);
