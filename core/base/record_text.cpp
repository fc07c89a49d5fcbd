#include "base/record_text.h"

namespace {

bool isPlain(const QByteArray& text) {
  return std::none_of(text.begin(), text.end(), [](char c) {
    return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20 || c == '\x7f';
  });
}

void appendEscaped(QByteArray& out, char c) {
  const auto byte = static_cast<unsigned char>(c);
  if (c == '"' || c == '\\') {
    out += '\\';
    out += c;
  } else if (byte < 0x20 || byte == 0x7f) {
    out += "\\u" + QByteArray::number(byte, 16).rightJustified(4, '0');
  } else {
    out += c;
  }
}

}  // namespace

void record::TextWriter::begin(const char* name) {
  out += first ? "\"" : ",\"";
  first = false;
  out += name;
  out += "\":";
}

void record::appendText(QByteArray& out, const QString& v) {
  const QByteArray text = v.toUtf8();
  out += '"';
  if (isPlain(text))
    out += text;
  else
    for (const char c : text) appendEscaped(out, c);
  out += '"';
}
