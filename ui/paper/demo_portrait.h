#pragma once

#include <QByteArray>

#include "identity/sex.h"

/// A drawn head and shoulders for the demo office, 358 × 441, as JPEG: nobody's face. The same sex, age and
/// variant give the same picture; hair, skin, clothes and helmet vary.
QByteArray demoPortrait(Sex sex, int age, int variant);
