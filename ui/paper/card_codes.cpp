// What stands on a card besides words: the marks of a JPEG, a QR code, a bar code.
#include <qrencode.h>
#include <zint.h>

#include <memory>

#include "paper/card_canvas.h"

namespace {

struct FreeCode {
  void operator()(QRcode* code) const { QRcode_free(code); }
  void operator()(zint_symbol* symbol) const { ZBarcode_Delete(symbol); }
};
template <class T>
using OwnedCode = std::unique_ptr<T, FreeCode>;

/// Walks over the segments of a JPEG up to the picture itself.
class JpegMarks {
 public:
  explicit JpegMarks(const QByteArray& bytes) : m_bytes(bytes) {}

  std::optional<CardPhoto> read() {
    constexpr int start = 0xD8;
    if (m_bytes.size() < 4 || at(0) != 0xFF || at(1) != start || !hasEnd()) return std::nullopt;
    for (qsizetype place = 2; place + 4 <= m_bytes.size();) {
      if (at(place) != 0xFF) return std::nullopt;
      const int kind = at(place + 1);
      if (kind == 0xFF) {  // filling
        ++place;
        continue;
      }
      const qsizetype length = word(place + 2);
      if (length < 2 || place + 2 + length > m_bytes.size()) return std::nullopt;
      if (kind == 0xDA) return m_photo.width > 0 ? std::optional(m_photo) : std::nullopt;
      if (!segment(kind, place + 4, length - 2)) return std::nullopt;
      place += 2 + length;
    }
    return std::nullopt;
  }

 private:
  int at(qsizetype place) const { return static_cast<uchar>(m_bytes[place]); }
  int word(qsizetype place) const { return at(place) * 256 + at(place + 1); }
  bool hasEnd() const { return m_bytes.endsWith(QByteArrayLiteral("\xFF\xD9")); }

  bool segment(int kind, qsizetype place, qsizetype length) {
    constexpr int baseline = 0xC0, extended = 0xC1, progressive = 0xC2, adobe = 0xEE;
    if (kind == adobe && length >= 12 && m_bytes.mid(place, 5) == "Adobe") m_photo.inverted = true;
    const bool frame = kind >= baseline && kind <= 0xCF && kind != 0xC4 && kind != 0xC8 && kind != 0xCC;
    if (!frame) return true;
    // Lossless and arithmetic ones no PDF can hold.
    if (kind != baseline && kind != extended && kind != progressive) return false;
    if (length < 6 || at(place) != 8) return false;
    m_photo.jpeg = m_bytes;
    m_photo.height = word(place + 1);
    m_photo.width = word(place + 3);
    m_photo.components = at(place + 5);
    return m_photo.height > 0 &&
           (m_photo.components == 1 || m_photo.components == 3 || m_photo.components == 4);
  }

  const QByteArray& m_bytes;
  CardPhoto m_photo;
};

}  // namespace

std::optional<CardPhoto> photoOf(const QByteArray& jpeg) { return JpegMarks(jpeg).read(); }

QrModules qrModules(const QByteArray& text) {
  const OwnedCode<QRcode> code(QRcode_encodeString(text.constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1));
  if (!code) return {};
  QrModules modules{code->width, QByteArray(code->width * code->width, '\0')};
  for (qsizetype i = 0; i < modules.dark.size(); ++i) modules.dark[i] = static_cast<char>(code->data[i] & 1);
  return modules;
}

BarcodeBars code128(const QString& digits) {
  const OwnedCode<zint_symbol> symbol(ZBarcode_Create());
  const QByteArray text = digits.toLatin1();
  symbol->symbology = BARCODE_CODE128;
  if (text.isEmpty() || ZBarcode_Encode(symbol.get(), reinterpret_cast<const uchar*>(text.constData()),
                                        static_cast<int>(text.size())) >= ZINT_ERROR)
    return {};
  BarcodeBars bars{symbol->width, {}};
  const auto dark = [&symbol](int module) {
    return module < symbol->width && (symbol->encoded_data[0][module / 8] >> (module % 8) & 1) != 0;
  };
  for (int module = 0, width = 0; module < symbol->width; module += std::max(width, 1)) {
    for (width = 0; dark(module + width);) ++width;
    if (width > 0) bars.bars.append({module, width});
  }
  return bars;
}
