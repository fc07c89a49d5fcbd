#pragma once

#include "cards/card_batch.h"
#include "signing/signer.h"

class Office;

/// The office's signing key in use, opened on this computer; the opening is audited. Blocks: not for the
/// thread of a window. Errors: as DeskKey::open (this computer is no signing desk), OpenTheKey (not admitted,
/// no right) and Signer::open.
Result<Signer> signerOnDesk(Office& office, const QString& deskFile);
/// The same for a supervisor who issues certificates of deposits (OpenTheKeyToCertify).
Result<Signer> certifierOnDesk(Office& office, const QString& deskFile);

/// The text of the QR on this card, of what is printed on it. Errors: Invalid "code" (it cannot be stated).
Result<QByteArray> signedCode(const Signer& signer, const CardPrintData& data);
