#include "exchange/text_encoding.h"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <array>

#include "exchange/file_error.h"
#include "exchange/text_census.h"

namespace {

constexpr qint64 kPiece = 1 << 20;
constexpr qint64 kSample = 1 << 16;

struct Mark {
  const char* bytes;
  int length;
  const char* encoding;
};
/// The longer first: UTF-32's begins as UTF-16's does.
constexpr std::array kMarks{Mark{"\xFF\xFE\0\0", 4, "UTF-32LE"},    Mark{"\0\0\xFE\xFF", 4, "UTF-32BE"},
                            Mark{"\x84\x31\x95\x33", 4, "GB18030"}, Mark{"\xEF\xBB\xBF", 3, "UTF-8"},
                            Mark{"\xFF\xFE", 2, "UTF-16LE"},        Mark{"\xFE\xFF", 2, "UTF-16BE"}};

const Mark* markOf(const QByteArray& head) {
  for (const Mark& mark : kMarks)
    if (head.startsWith(QByteArrayView(mark.bytes, mark.length))) return &mark;
  return nullptr;
}

TextEncoding named(const char* name) { return {QString::fromLatin1(name), 0}; }

/// UTF-16 without a mark: of its blanks, digits and separators every other byte is zero. A text of one byte
/// a sign has hardly any zeros, and has them on both sides.
const char* wideEncoding(const WideCensus& census) {
  const qint64 enough = census.units / 20;
  if (census.little > enough && census.little > census.big * 8) return "UTF-16LE";
  if (census.big > enough && census.big > census.little * 8) return "UTF-16BE";
  return nullptr;
}

/// A few broken bytes among much good UTF-8 are a damaged UTF-8 text. Two-byte characters alone are no sign
/// of UTF-8: 女 is C5 AE in GB18030, and 男 and 女 may be all the Chinese that a list has.
bool isUtf8(const Utf8Census& census) {
  if (census.longer == 0) return census.invalid == 0 && census.two == census.dots;
  return census.invalid * 10 <= census.longer;
}

/// Chinese as people write it: most characters are of the first level of GB 2312. Big5 and Japanese read as
/// GB18030 scatter over all of it.
bool isGb(const GbCensus& census) {
  const qint64 all = census.pairs + census.fours;
  return census.invalid * 20 <= all && census.common * 10 >= census.pairs * 6;
}

/// ICU's opinion, where it is sure of it and the text is in an encoding of East Asia.
QString detected(const QByteArray& sample) {
  UErrorCode status = U_ZERO_ERROR;
  UCharsetDetector* detector = ucsdet_open(&status);
  ucsdet_setText(detector, sample.constData(), static_cast<int32_t>(sample.size()), &status);
  const UCharsetMatch* match = ucsdet_detect(detector, &status);
  QString name;
  if (U_SUCCESS(status) && match && ucsdet_getConfidence(match, &status) >= 50)
    name = QString::fromLatin1(ucsdet_getName(match, &status));
  ucsdet_close(detector);
  const bool isMultibyte = name == "Big5" || name == "Shift_JIS" || name == "EUC-JP" || name == "EUC-KR";
  return isMultibyte ? name : QString();
}

/// The first piece of the text that holds anything but ASCII.
QByteArray foreignPiece(QIODevice& device) {
  for (QByteArray piece = device.read(kPiece); !piece.isEmpty(); piece = device.read(kPiece)) {
    qsizetype at = 0;
    while (at < piece.size() && static_cast<quint8>(piece[at]) < 0x80) ++at;
    if (at < piece.size()) return piece.mid(std::max<qsizetype>(0, at - 200));
  }
  return {};
}

/// What is no UTF-8: told by the first piece that has more than ASCII.
TextEncoding judgedByPiece(QIODevice& device) {
  const QByteArray piece = foreignPiece(device);
  GbCensus census;
  census.add(piece);
  const QString name = isGb(census) ? QString() : detected(piece.left(kSample));
  return name.isEmpty() ? named("GB18030") : TextEncoding{name, 0};
}

/// Whether there is more bad than good UTF-8 long before the end: no need to read on.
bool isHopeless(const Utf8Census& census) { return census.invalid > 1000 && census.invalid > census.longer; }

}  // namespace

Result<TextEncoding> findEncoding(QIODevice& device) {
  QByteArray piece = device.read(kPiece);
  if (const Mark* mark = markOf(piece))
    return TextEncoding{QString::fromLatin1(mark->encoding), mark->length};
  WideCensus wide;
  wide.add(QByteArrayView(piece).first(std::min<qsizetype>(piece.size(), kSample)));
  if (const char* name = wideEncoding(wide)) return named(name);
  Utf8Census utf8;
  for (; !piece.isEmpty() && !isHopeless(utf8); piece = device.read(kPiece)) utf8.add(piece);
  if (isUtf8(utf8)) return named("UTF-8");
  if (!device.seek(0)) return refuse(unreadableFile());
  return judgedByPiece(device);
}

Result<TextEncoding> chosenEncoding(const QString& name, const QByteArray& head) {
  UErrorCode status = U_ZERO_ERROR;
  UConverter* converter = ucnv_open(name.toLatin1().constData(), &status);
  if (U_FAILURE(status)) {
    ucnv_close(converter);
    return refuse(
        invalid("encoding", message(QT_TRANSLATE_NOOP("core", "There is no encoding named %1."), {name})));
  }
  const QString known = QString::fromLatin1(ucnv_getName(converter, &status));
  ucnv_close(converter);
  const Mark* mark = markOf(head);
  const bool isMarked = mark && known.compare(QLatin1String(mark->encoding), Qt::CaseInsensitive) == 0;
  return TextEncoding{known, isMarked ? mark->length : 0};
}
