#pragma once

#include "ctl/invocation.h"

/// Puts each --proof FILE (or --OPTION FILE) into the input, whole; one larger than any that is taken is not
/// read to its end. Refused at "proofs" where a file cannot be read.
Outcome<void> addProofs(const Arguments& arguments, QJsonObject& input,
                        const QString& option = QStringLiteral("proof"));
