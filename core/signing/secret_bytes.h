#pragma once

#include <QByteArray>
#include <memory>

/// Bytes that nobody else is to read: locked in memory where the system allows it, never in a swap file or a
/// core dump, wiped when they go. Empty when memory is short.
class SecretBytes {
 public:
  SecretBytes() = default;
  explicit SecretBytes(size_t size);

  unsigned char* data() { return m_bytes.get(); }
  const unsigned char* data() const { return m_bytes.get(); }
  size_t size() const { return m_size; }
  bool isEmpty() const { return m_size == 0; }

 private:
  struct Wipe {
    void operator()(unsigned char* bytes) const;
  };
  std::unique_ptr<unsigned char, Wipe> m_bytes;
  size_t m_size = 0;
};

/// Whether libsodium may be used; asked before each first use.
bool sodiumIsReady();
/// The bytes of a hexadecimal text; empty where it has another length.
QByteArray bytesOfHex(const QString& hex, qsizetype size);
