#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QStringView>
#include <memory>
#include <vector>

#include "exchange/text_encoding.h"

struct UConverter;

/// The characters of a text, piece by piece. Bytes that mean nothing in its encoding become U+FFFD; a
/// character that a piece's end cuts is put together with the next.
class TextDecoder {
 public:
  /// The device stands at the beginning of the text and outlives the decoder.
  TextDecoder(QIODevice& device, const TextEncoding& encoding);
  ~TextDecoder();
  /// The next piece; empty at the end. Good until the next call.
  QStringView next();
  /// The device gave an error, and what came is not all.
  bool hasFailed() const { return m_failed; }
  qint64 bytesRead() const { return m_bytesRead; }

 private:
  bool fill();
  QIODevice& m_device;
  UConverter* m_converter = nullptr;
  QByteArray m_bytes;
  qsizetype m_at = 0;
  qsizetype m_size = 0;
  std::vector<char16_t> m_units;
  qint64 m_bytesRead = 0;
  bool m_ended = false;
  bool m_failed = false;
};
