#pragma once

#include <string>
#include <string_view>

#include "exchange/xls_protocol.h"

/// Takes what the reader says; see exchange/xls_protocol.h.
class XlsSink {
 public:
  virtual ~XlsSink() = default;
  virtual void say(XlsMessage message, std::string_view bytes) = 0;
};

template <class T>
void put(std::string& bytes, T value) {
  bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
}

inline void putText(std::string& bytes, std::string_view text) {
  put(bytes, uint32_t(text.size()));
  bytes += text;
}
