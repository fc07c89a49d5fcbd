#include "signing/desk_signer.h"

#include "office/office.h"
#include "signing/signing_operations.h"

namespace {

Result<Signer> opened(Office& office, const QString& deskFile,
                      const Operation<OpenSigningKey, SealedKey>& opening) {
  const auto desk = DeskKey::open(deskFile);
  if (!desk) return refuse(desk.error());
  const auto sealed = office.runNow(opening, OpenSigningKey{desk->publicKey()});
  if (!sealed) return refuse(sealed.error());
  return Signer::open(*desk, *sealed);
}

}  // namespace

Result<Signer> signerOnDesk(Office& office, const QString& deskFile) {
  return opened(office, deskFile, OpenTheKey);
}

Result<Signer> certifierOnDesk(Office& office, const QString& deskFile) {
  return opened(office, deskFile, OpenTheKeyToCertify);
}

Result<QByteArray> signedCode(const Signer& signer, const CardPrintData& data) {
  CardClaims claims;
  claims.cardNumber = data.cardNumber;
  claims.registrationNumber = data.registrationNumber;
  claims.name = data.name;
  claims.issued = data.issuedOn;
  const QString code = signer.cardCode(claims);
  if (code.isEmpty())
    return refuse(invalid("code", message(QT_TRANSLATE_NOOP("core",
                                                            "The card of %1 cannot be signed: its number, "
                                                            "his number or the day is not whole."),
                                          {data.name})));
  return code.toLatin1();
}
