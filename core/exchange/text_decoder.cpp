#include "exchange/text_decoder.h"

#include <unicode/ucnv.h>

namespace {

/// Small enough to stay in the processor's cache between decoding and splitting.
constexpr qsizetype kBytes = 64 << 10;
constexpr size_t kUnits = 64 << 10;

}  // namespace

TextDecoder::TextDecoder(QIODevice& device, const TextEncoding& encoding)
    : m_device(device), m_bytes(kBytes, Qt::Uninitialized), m_units(kUnits) {
  UErrorCode status = U_ZERO_ERROR;
  m_converter = ucnv_open(encoding.name.toLatin1().constData(), &status);
  m_failed = U_FAILURE(status) || !m_device.seek(encoding.markBytes);
  m_bytesRead = encoding.markBytes;
}

TextDecoder::~TextDecoder() { ucnv_close(m_converter); }

/// More bytes where all are used up; false when the device has failed.
bool TextDecoder::fill() {
  if (m_at < m_size || m_ended) return true;
  const qint64 got = m_device.read(m_bytes.data(), m_bytes.size());
  m_failed = got < 0;
  m_ended = got <= 0;
  m_size = std::max<qsizetype>(0, got);
  m_at = 0;
  m_bytesRead += m_size;
  return !m_failed;
}

QStringView TextDecoder::next() {
  while (!m_failed && fill()) {
    UErrorCode status = U_ZERO_ERROR;
    const char* source = m_bytes.constData() + m_at;
    char16_t* target = m_units.data();
    ucnv_toUnicode(m_converter, &target, m_units.data() + m_units.size(), &source,
                   m_bytes.constData() + m_size, nullptr, m_ended, &status);
    m_at = source - m_bytes.constData();
    const qsizetype made = target - m_units.data();
    if (status != U_BUFFER_OVERFLOW_ERROR && U_FAILURE(status)) m_failed = true;
    if (made > 0) return QStringView(m_units.data(), made);
    if (m_ended && status != U_BUFFER_OVERFLOW_ERROR) break;
  }
  return {};
}
