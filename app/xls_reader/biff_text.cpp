#include "xls_reader/biff_text.h"

#include <algorithm>

namespace {

void appendUtf8(std::string& text, uint32_t c) {
  const auto put = [&](uint32_t byte) { text += char(byte); };
  if (c < 0x80) return put(c);
  if (c < 0x800) {
    put(0xC0 | c >> 6);
  } else {
    if (c < 0x10000) {
      put(0xE0 | c >> 12);
    } else {
      put(0xF0 | c >> 18);
      put(0x80 | (c >> 12 & 0x3F));
    }
    put(0x80 | (c >> 6 & 0x3F));
  }
  put(0x80 | (c & 0x3F));
}

std::string utf8(const std::u16string& units) {
  std::string text;
  for (size_t i = 0; i < units.size(); ++i) {
    uint32_t c = units[i];
    const uint32_t low = i + 1 < units.size() ? units[i + 1] : 0;
    if (c >= 0xD800 && c < 0xDC00 && low >= 0xDC00 && low < 0xE000) {
      c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
      ++i;
    } else if (c >= 0xD800 && c < 0xE000) {
      c = 0xFFFD;
    }
    appendUtf8(text, c);
  }
  return text;
}

/// Bytes that lie in several records, one after another.
class Continued {
 public:
  explicit Continued(const std::vector<Bytes>& records) : m_records(records) {}

  /// Whether a byte is left; goes on to the next record where this one is used up.
  bool hasMore() {
    while (m_record < m_records.size() && m_at >= m_records[m_record].size()) goOn();
    return m_record < m_records.size();
  }
  uint8_t byte() { return hasMore() ? m_records[m_record][m_at++] : uint8_t(0); }
  uint16_t two() {
    const uint16_t low = byte();
    return uint16_t(low | byte() << 8);
  }
  uint32_t four() {
    const uint32_t low = two();
    return low | uint32_t(two()) << 16;
  }
  void skip(size_t count) {
    while (count > 0 && hasMore()) {
      const size_t here = std::min(count, m_records[m_record].size() - m_at);
      m_at += here;
      count -= here;
    }
  }
  std::u16string units(size_t length, bool isWide) {
    std::u16string text;
    while (text.size() < length && m_record < m_records.size()) {
      if (m_at >= m_records[m_record].size()) {
        if (!hasMore()) break;
        isWide = byte() & 1;  // what goes on says its width anew
        continue;
      }
      text += char16_t(isWide ? two() : byte());
    }
    return text;
  }

 private:
  void goOn() {
    ++m_record;
    m_at = 0;
  }
  const std::vector<Bytes>& m_records;
  size_t m_record = 0;
  size_t m_at = 0;
};

std::string sharedText(Continued& bytes) {
  constexpr uint8_t kWide = 1, kHasPhonetics = 4, kHasFormats = 8;
  const size_t length = bytes.two();
  const uint8_t flags = bytes.byte();
  const size_t formats = flags & kHasFormats ? bytes.two() : 0;
  const size_t phonetics = flags & kHasPhonetics ? bytes.four() : 0;
  std::string text = utf8(bytes.units(length, flags & kWide));
  bytes.skip(formats * 4);
  bytes.skip(phonetics);
  return text;
}

std::string textBehind(Bytes body, size_t head, size_t length) {
  if (body.size() <= head) return {};
  const std::vector<Bytes> rest{body.subspan(head + 1)};
  return utf8(Continued(rest).units(length, body[head] & 1));
}

}  // namespace

std::string biffText(Bytes body) { return textBehind(body, 2, word(body, 0)); }
std::string biffShortText(Bytes body) { return body.empty() ? std::string() : textBehind(body, 1, body[0]); }

std::vector<std::string> sharedTexts(const std::vector<Bytes>& records) {
  Continued bytes(records);
  bytes.four();
  std::vector<std::string> texts;
  for (uint32_t left = bytes.four(); left > 0 && bytes.hasMore(); --left) texts.push_back(sharedText(bytes));
  return texts;
}
