#pragma once

#include <QString>
#include <array>

/// Codes of a choice in the order of its values; not for other features.
namespace deposit_codes {

template <size_t N, class E>
QString codeAt(const std::array<const char*, N>& codes, E value) {
  return QLatin1String(codes.at(static_cast<size_t>(value)));
}
/// False where no such code is known.
template <size_t N, class E>
bool placeOf(const std::array<const char*, N>& codes, const QString& code, E& value) {
  for (size_t i = 0; i < N; ++i)
    if (code == QLatin1String(codes[i])) return value = static_cast<E>(i), true;
  return false;
}

}  // namespace deposit_codes
