#include "xls_reader/workbook.h"

#include <freexl.h>

#include <new>
#include <vector>

#include "xls_reader/biff_answer.h"
#include "xls_reader/biff_book.h"

namespace {

void sayFailure(XlsSink& sink, XlsFailure failure) {
  sink.say(XlsMessage::Failure, std::string(1, char(failure)));
}

void readBiff8(BiffBook& book, int sheet, XlsSink& sink) {
  if (book.isProtected()) return sayFailure(sink, XlsFailure::Password);
  if (book.sheets().empty() || (sheet >= 0 && size_t(sheet) >= book.sheets().size()))
    return sayFailure(sink, XlsFailure::Damaged);
  if (sheet >= 0) {
    const BiffSheet read = book.read(size_t(sheet));
    sayRows(book, read, sink);
    if (!read.isWhole) return sayFailure(sink, XlsFailure::Damaged);
  } else {
    const int epoch = book.isFrom1904() ? kXlsFrom1904 : 0;
    for (const BiffSheet& one : book.sheets())
      sink.say(XlsMessage::Sheet, std::string(1, char(epoch | (one.hidden ? kXlsHidden : 0))) + one.name);
  }
  sink.say(XlsMessage::End, {});
}

/// FreeXL's handle, closed when it goes.
class OldBook {
 public:
  ~OldBook() {
    if (m_handle) freexl_close(m_handle);
  }
  int open(const char* path) { return freexl_open(path, &m_handle); }
  uint32_t info(uint16_t what) const {
    uint32_t value = 0;
    return freexl_get_info(m_handle, what, &value) == FREEXL_OK ? value : 0;
  }
  const void* handle() const { return m_handle; }

 private:
  const void* m_handle = nullptr;
};

/// A cell of FreeXL's as bytes: column, kind, flags and value; empty where it holds nothing.
std::string bytesOf(const FreeXL_CellValue& value, uint16_t column) {
  const bool isNumber = value.type == FREEXL_CELL_INT || value.type == FREEXL_CELL_DOUBLE;
  const bool isText = value.type == FREEXL_CELL_TEXT || value.type == FREEXL_CELL_SST_TEXT;
  const bool isDate =
      value.type == FREEXL_CELL_DATE || value.type == FREEXL_CELL_DATETIME || value.type == FREEXL_CELL_TIME;
  std::string bytes;
  if (!isNumber && (!(isText || isDate) || !value.value.text_value || !*value.value.text_value)) return bytes;
  put(bytes, column);
  put(bytes, isNumber ? XlsKind::Number : isText ? XlsKind::Text : XlsKind::Date);
  put(bytes, uint8_t(0));
  if (isNumber)
    put(bytes, value.type == FREEXL_CELL_INT ? double(value.value.int_value) : value.value.double_value);
  else
    putText(bytes, value.value.text_value);
  return bytes;
}

void sayOldRows(const OldBook& book, XlsSink& sink) {
  uint32_t rows = 0;
  uint16_t columns = 0;
  freexl_worksheet_dimensions(book.handle(), &rows, &columns);
  for (uint32_t row = 0; row < rows; ++row) {
    std::string bytes;
    put(bytes, row + 1);
    put(bytes, uint8_t(0));
    const size_t head = bytes.size();
    for (uint16_t column = 0; column < columns && column < 256; ++column) {
      FreeXL_CellValue value{};
      if (freexl_get_cell_value(book.handle(), row, column, &value) == FREEXL_OK)
        bytes += bytesOf(value, column);
    }
    if (bytes.size() > head) sink.say(XlsMessage::Row, bytes);
  }
}

void sayOldNames(const OldBook& book, XlsSink& sink) {
  for (uint32_t i = 0; i < book.info(FREEXL_BIFF_SHEET_COUNT); ++i) {
    const char* name = nullptr;
    freexl_get_worksheet_name(book.handle(), uint16_t(i), &name);
    sink.say(XlsMessage::Sheet, std::string(1, '\0') + (name ? name : ""));
  }
}

void readOld(const char* path, int sheet, XlsSink& sink) {
  OldBook book;
  const int opened = book.open(path);
  if (opened != FREEXL_OK)
    return sayFailure(sink,
                      opened == FREEXL_INSUFFICIENT_MEMORY ? XlsFailure::TooLarge : XlsFailure::Damaged);
  if (book.info(FREEXL_BIFF_PASSWORD) == FREEXL_BIFF_OBFUSCATED)
    return sayFailure(sink, XlsFailure::Password);
  if (sheet < 0)
    sayOldNames(book, sink);
  else if (freexl_select_active_worksheet(book.handle(), uint16_t(sheet)) == FREEXL_OK)
    sayOldRows(book, sink);
  else
    return sayFailure(sink, XlsFailure::Damaged);
  sink.say(XlsMessage::End, {});
}

}  // namespace

void readWorkbook(const char* path, Bytes file, int sheet, XlsSink& sink) {
  try {
    const std::vector<uint8_t> stream = workbookStream(file);
    if (BiffBook book(stream); book.isBiff8())
      readBiff8(book, sheet, sink);
    else
      readOld(path, sheet, sink);
  } catch (const std::bad_alloc&) {
    sayFailure(sink, XlsFailure::TooLarge);
  }
}
