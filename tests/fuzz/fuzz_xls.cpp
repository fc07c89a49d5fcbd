#include <QByteArray>
#include <string>

#include "exchange/xls_row.h"
#include "fuzz_file.h"
#include "xls_reader/biff_book.h"
#include "xls_reader/workbook.h"

namespace {

/// The other end of the pipe: what the reader says must make sense to it.
class Listener : public XlsSink {
 public:
  void say(XlsMessage message, std::string_view bytes) override {
    if (m_isOver) std::abort();
    m_isOver = message == XlsMessage::End || message == XlsMessage::Failure;
    TableRow row;
    if (message == XlsMessage::Row && !m_rows.read(QByteArray(bytes.data(), qsizetype(bytes.size())), row))
      std::abort();
  }
  bool isOver() const { return m_isOver; }

 private:
  XlsRowReader m_rows;
  bool m_isOver = false;
};

}  // namespace

/// An OLE2 file of Excel 97 or later as the reader's process reads it, without its walls; anything else as a
/// row of an answer from a reader that was taken over.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
  if (!bytes.startsWith("\xD0\xCF\x11\xE0")) {
    TableRow row;
    XlsRowReader().read(bytes, row);
    return 0;
  }
  const std::vector<uint8_t> stream = workbookStream({data, size});
  if (!BiffBook(stream).isBiff8())
    return 0;  // FreeXL's, which is the system's: it may die, in its own process
  fuzzFile(bytes);
  for (const int sheet : {-1, 0, 1}) {
    Listener listener;
    readWorkbook("", {data, size}, sheet, listener);
    if (!listener.isOver()) std::abort();
  }
  return 0;
}
