#pragma once

#include "kit/status_chip.h"
#include "signing/signing.h"

/// How the pages name what signing is about; all in the language now installed.
namespace signing_labels {

QString verdict(CardVerdict verdict);
ChipKind chipOf(CardVerdict verdict);
QString state(DeskState state);
ChipKind chipOf(DeskState state);
/// "3201 0000 0000 0428".
QString groupedCard(const QString& number);

}  // namespace signing_labels
