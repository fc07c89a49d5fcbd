#pragma once

#include <QCoreApplication>
#include <QString>
#include <array>
#include <cstddef>

/// What a code stands for, by the fromCode() beside its type; `otherwise` where no such code is known.
template <class E>
E coded(const QString& code, E otherwise) {
  E value = otherwise;
  return fromCode(code, value) ? value : otherwise;
}

/// A value and the code it is stored and answered by.
template <class E>
struct CodedAs {
  E value;
  const char* code;
};

/// The value's code; empty where the list lacks it.
template <class E, std::size_t n>
QString codeIn(const std::array<CodedAs<E>, n>& codes, E value) {
  for (const CodedAs<E>& each : codes)
    if (each.value == value) return QString::fromLatin1(each.code);
  return {};
}
/// Whether a value has this code; it is put into `value` then.
template <class E, std::size_t n>
bool valueIn(const std::array<CodedAs<E>, n>& codes, const QString& code, E& value) {
  for (const CodedAs<E>& each : codes)
    if (code == QLatin1String(each.code)) return value = each.value, true;
  return false;
}

/// The same for a list of codes in the order of the values, from the first on.
template <class E, std::size_t n>
QString codeIn(const std::array<const char*, n>& codes, E value) {
  return QString::fromLatin1(codes.at(static_cast<std::size_t>(value)));
}
template <class E, std::size_t n>
bool valueIn(const std::array<const char*, n>& codes, const QString& code, E& value) {
  for (std::size_t i = 0; i < n; ++i)
    if (code == QLatin1String(codes[i])) return value = static_cast<E>(i), true;
  return false;
}

/// What a value is called, by a list of QT_TRANSLATE_NOOP("core", …) in the order of the values, in the
/// language now installed.
template <class E, std::size_t n>
QString nameIn(const std::array<const char*, n>& names, E value) {
  return QCoreApplication::translate("core", names.at(static_cast<std::size_t>(value)));
}
