#pragma once

#include <QString>

/// What a code stands for, by the fromCode() beside its type; `otherwise` where no such code is known.
template <class E>
E coded(const QString& code, E otherwise) {
  E value = otherwise;
  return fromCode(code, value) ? value : otherwise;
}
