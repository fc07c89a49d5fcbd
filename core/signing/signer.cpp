#include "signing/signer.h"

#include <sodium.h>

#include <algorithm>

#include "signing/card_words.h"
#include "signing/signing_rules.h"

namespace {

struct KeyPair {
  QString publicKey;
  SecretBytes privateKey;
};

KeyPair pairOf(const SecretBytes& seed) {
  KeyPair pair{{}, SecretBytes(crypto_sign_SECRETKEYBYTES)};
  QByteArray publicKey(crypto_sign_PUBLICKEYBYTES, '\0');
  if (pair.privateKey.isEmpty() ||
      crypto_sign_seed_keypair(reinterpret_cast<unsigned char*>(publicKey.data()), pair.privateKey.data(),
                               seed.data()) != 0)
    return {{}, SecretBytes()};
  pair.publicKey = QString::fromLatin1(publicKey.toHex());
  return pair;
}

/// The seed of the key, which was seen to be that of the public half on file.
Result<SecretBytes> seedIn(const DeskKey& desk, const SealedKey& sealed) {
  auto seed = desk.unseal(sealed.sealed);
  if (!seed) return refuse(seed.error());
  if (seed->size() != crypto_sign_SEEDBYTES || pairOf(*seed).publicKey != sealed.publicKey)
    return refuse(
        conflict("key", message(QT_TRANSLATE_NOOP("core",
                                                  "What is kept of key %1 is not its private half. Tell the "
                                                  "administrator: the key is to be changed."),
                                {QString::number(sealed.key)})));
  return seed;
}

Error noMemory() {
  return {ErrorKind::Storage, {}, message(QT_TRANSLATE_NOOP("core", "There is no memory left for a key."))};
}

}  // namespace

Result<Signer> Signer::open(const DeskKey& desk, const SealedKey& sealed) {
  const auto seed = seedIn(desk, sealed);
  if (!seed) return refuse(seed.error());
  return Signer(sealed.key, pairOf(*seed).privateKey);
}

QString Signer::cardCode(const CardClaims& claims) const {
  CardClaims signedHere = claims;
  signedHere.key = m_key;
  return card_code::signedText(signedHere, m_privateKey);
}

QString Signer::certificateCode(const CertificateClaims& claims) const {
  CertificateClaims signedHere = claims;
  signedHere.key = m_key;
  return certificate_code::signedText(signedHere, m_privateKey);
}

Result<MakeSigningKey> madeSigningKey(const DeskKey& here, const QString& deskName,
                                      const QVector<SigningDesk>& desks, const QString& reason) {
  SecretBytes seed(crypto_sign_SEEDBYTES);
  if (seed.isEmpty()) return refuse(noMemory());
  randombytes_buf(seed.data(), seed.size());
  MakeSigningKey made;
  made.publicKey = pairOf(seed).publicKey;
  made.deskName = deskName;
  made.deskPublicKey = here.publicKey();
  made.reason = reason;
  made.sealed.append({here.publicKey(), sealedTo(here.publicKey(), seed)});
  for (const SigningDesk& each : desks)
    if (each.state == DeskState::Admitted && each.publicKey != here.publicKey())
      made.sealed.append({each.publicKey, sealedTo(each.publicKey, seed)});
  return made;
}

Result<AdmitDesk> admissionOf(const SigningDesk& desk, const DeskKey& here, const SealedKey& sealed) {
  const auto seed = seedIn(here, sealed);
  if (!seed) return refuse(seed.error());
  const AdmitDesk admission{desk.id, desk.version, sealed.key, sealedTo(desk.publicKey, *seed)};
  if (admission.sealed.isEmpty())
    return refuse(
        invalid("publicKey", message(QT_TRANSLATE_NOOP("core", "This is no public key of a desk."))));
  return admission;
}

CheckedCard checkedOffline(const QString& text, const SigningKeyList& known) {
  if (card_code::isCardNumber(card_code::numberIn(text))) {
    CheckedCard number;
    number.sentence = message(QT_TRANSLATE_NOOP("core",
                                                "A number proves nothing without asking the office: scan the "
                                                "code on the card."))
                          .text();
    return number;
  }
  const auto proof = signing_rules::proofOf(text, known.keys);
  CheckedCard card = card_words::checkedOf(proof);
  card.sentence = card_words::atTheGate(card, known.officeName).text();
  return card;
}
