#include "exchange/text_census.h"

#include <cstring>

namespace {

/// How many bytes of ASCII the view begins with, eight at a time: rosters are digits and commas for the most.
qsizetype asciiLength(const char* at, const char* end) {
  const char* start = at;
  for (; end - at >= 8; at += 8) {
    quint64 eight = 0;
    std::memcpy(&eight, at, 8);
    if (eight & 0x8080808080808080ULL) break;
  }
  while (at < end && static_cast<quint8>(*at) < 0x80) ++at;
  return at - start;
}

/// How many Chinese characters of UTF-8 the view begins with, of the leads that any trail may follow: they
/// come in runs.
qsizetype chineseLength(const char* at, const char* end) {
  const auto isTrail = [](char c) { return (static_cast<quint8>(c) & 0xC0) == 0x80; };
  qsizetype count = 0;
  for (; end - at >= 3; at += 3, ++count) {
    const quint8 lead = static_cast<quint8>(*at);
    if (lead < 0xE1 || lead > 0xEF || lead == 0xED || !isTrail(at[1]) || !isTrail(at[2])) break;
  }
  return count;
}

bool isPlain(quint8 byte) {
  return (byte >= 0x20 && byte < 0x7F) || byte == '\t' || byte == '\r' || byte == '\n';
}

}  // namespace

void Utf8Census::add(QByteArrayView bytes) {
  const char* end = bytes.end();
  for (const char* at = bytes.begin(); at < end;) {
    if (m_wanted == 0) {
      at += asciiLength(at, end);
      const qsizetype chinese = chineseLength(at, end);
      longer += chinese;
      at += chinese * 3;
      if (chinese > 0) continue;
    }
    if (at >= end) break;
    const quint8 byte = static_cast<quint8>(*at++);
    if (m_wanted > 0)
      trail(byte);
    else
      lead(byte);
  }
}

void Utf8Census::lead(quint8 byte) {
  m_lead = byte;
  m_low = byte == 0xE0 ? 0xA0 : byte == 0xF0 ? 0x90 : 0x80;
  m_high = byte == 0xED ? 0x9F : byte == 0xF4 ? 0x8F : 0xBF;
  m_length = byte >= 0xC2 && byte <= 0xDF   ? 2
             : byte >= 0xE0 && byte <= 0xEF ? 3
             : byte >= 0xF0 && byte <= 0xF4 ? 4
                                            : 0;
  m_wanted = m_length - 1;
  if (m_length == 0) {
    m_wanted = 0;
    ++invalid;
  }
}

void Utf8Census::trail(quint8 byte) {
  if (byte < m_low || byte > m_high) {
    ++invalid;
    m_wanted = 0;
    if (byte >= 0x80) lead(byte);
    return;
  }
  if (m_length == 2 && m_lead == 0xC2 && (byte == 0xB7 || byte == 0xA0)) ++dots;
  m_low = 0x80;
  m_high = 0xBF;
  if (--m_wanted > 0) return;
  ++(m_length == 2 ? two : longer);
}

void GbCensus::add(QByteArrayView bytes) {
  const char* end = bytes.end();
  for (const char* at = bytes.begin(); at < end;) {
    if (m_count == 0) at += asciiLength(at, end);
    if (at < end) step(static_cast<quint8>(*at++));
  }
}

void GbCensus::step(quint8 byte) {
  m_held[m_count++] = byte;
  const bool isDigit = byte >= '0' && byte <= '9';
  const bool isLead = byte >= 0x81 && byte <= 0xFE;
  if (m_count == 1) {
    if (isLead) return;
    ++invalid;
    m_count = 0;
  } else if (m_count == 2) {
    if (!isDigit) second(byte);
  } else if (m_count == 3 ? !isLead : !isDigit) {
    ++invalid;
    m_count = 0;
  } else if (m_count == 4) {
    ++fours;
    m_count = 0;
  }
}

void GbCensus::second(quint8 byte) {
  m_count = 0;
  if (byte < 0x40 || byte == 0x7F || byte == 0xFF) {
    ++invalid;
    return;
  }
  ++pairs;
  const bool isFirstLevel = m_held[0] >= 0xB0 && m_held[0] <= 0xD7;
  const bool isSign = m_held[0] >= 0xA1 && m_held[0] <= 0xA3;
  if (byte >= 0xA1 && (isFirstLevel || isSign)) ++common;
}

void WideCensus::add(QByteArrayView bytes) {
  for (const char c : bytes) {
    const quint8 byte = static_cast<quint8>(c);
    if (m_odd) {
      ++units;
      if (byte == 0 && isPlain(m_first)) ++little;
      if (m_first == 0 && isPlain(byte)) ++big;
    }
    m_first = byte;
    m_odd = !m_odd;
  }
}
