#include "exchange/text_look.h"

#include <array>

namespace {

struct Magic {
  const char* bytes;
  int length;
};
constexpr std::array kOthers{Magic{"%PDF", 4},         Magic{"\x89PNG", 4}, Magic{"\xFF\xD8\xFF", 3},
                             Magic{"GIF8", 4},         Magic{"Rar!", 4},    Magic{"7z\xBC\xAF", 4},
                             Magic{"\x1F\x8B\x08", 3}, Magic{"{\\rtf", 5},  Magic{"SQLite format 3", 15},
                             Magic{"II*\0", 4}};

bool isOther(const QByteArray& head) {
  for (const Magic& magic : kOthers)
    if (head.startsWith(QByteArrayView(magic.bytes, magic.length))) return true;
  return false;
}

/// The beginning as ASCII in lower case, whatever encoding it is in: zeros and marks are left out.
QByteArray plain(const QByteArray& head) {
  QByteArray text;
  for (const char c : head.left(4096))
    if (c > 0) text += c;
  return text.trimmed().toLower();
}

bool isWebPage(const QByteArray& text) {
  for (const char* begin :
       {"<!doctype html", "<html", "<head", "<meta", "<table", "<style", "<body", "mime-version:"})
    if (text.startsWith(begin)) return true;
  return text.startsWith("<?xml") && text.contains("<html");
}

}  // namespace

std::optional<Error> whyNoTable(const QByteArray& head) {
  if (isOther(head))
    return invalid("file",
                   message(QT_TRANSLATE_NOOP("core",
                                             "This is no table but a picture, a PDF or an archive. Bring "
                                             "the list as xlsx, xls or csv.")));
  const QByteArray text = plain(head);
  if (isWebPage(text))
    return invalid("file",
                   message(QT_TRANSLATE_NOOP("core",
                                             "This is a web page, whatever its name says. Open it in Excel "
                                             "or WPS, save it as xlsx, and import that.")));
  if (text.startsWith("<?xml") || text.startsWith("<workbook"))
    return invalid("file",
                   message(QT_TRANSLATE_NOOP("core",
                                             "This is an XML file, whatever its name says. Open it in Excel "
                                             "or WPS, save it as xlsx, and import that.")));
  return std::nullopt;
}

std::optional<Error> whyNoText(const QString& beginning) {
  qsizetype strange = 0;
  for (const QChar c : beginning) {
    const char16_t u = c.unicode();
    if (u == 0xFFFD || u == 0x7F || (u < 0x20 && u != u'\t' && u != u'\n' && u != u'\r')) ++strange;
  }
  if (strange * 8 <= beginning.size()) return std::nullopt;
  return invalid("file",
                 message(QT_TRANSLATE_NOOP("core", "This is no table. Bring the list as xlsx, xls or csv.")));
}
