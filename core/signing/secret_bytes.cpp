#include "signing/secret_bytes.h"

#include <sodium.h>

bool sodiumIsReady() {
  static const bool ready = sodium_init() >= 0;
  return ready;
}

SecretBytes::SecretBytes(size_t size) {
  if (size == 0 || !sodiumIsReady()) return;
  // Wipes and unlocks when it is freed.
  m_bytes.reset(static_cast<unsigned char*>(sodium_malloc(size)));
  if (m_bytes) m_size = size;
}

void SecretBytes::Wipe::operator()(unsigned char* bytes) const { sodium_free(bytes); }

QByteArray bytesOfHex(const QString& hex, qsizetype size) {
  const QByteArray bytes = QByteArray::fromHex(hex.toLatin1());
  return hex.size() == size * 2 && bytes.size() == size ? bytes : QByteArray();
}
