#include <zip.h>

#include <array>
#include <utility>

#include "exchange/xlsx_file.h"
#include "fuzz_file.h"

namespace {

constexpr const char* kTypes =
    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default "
    "Extension=\"xml\" "
    "ContentType=\"application/xml\"/></Types>";
constexpr const char* kRootRelations =
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship "
    "Id=\"r1\" "
    "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
    "Target=\"xl/workbook.xml\"/></Relationships>";
constexpr const char* kRelations =
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship "
    "Id=\"r1\" "
    "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" "
    "Target=\"s.xml\"/>"
    "<Relationship Id=\"r2\" "
    "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings\" "
    "Target=\"t.xml\"/><Relationship Id=\"r3\" "
    "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" "
    "Target=\"y.xml\"/></Relationships>";
constexpr const char* kWorkbook =
    "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
    "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet "
    "name=\"a\" "
    "sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>";
constexpr const char* kSheet =
    "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row "
    "r=\"1\"><c r=\"A1\" "
    "t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>45350</v></c><c r=\"C1\" "
    "t=\"s\"><v>1</v></c></row></sheetData></worksheet>";
constexpr const char* kStrings =
    "<sst "
    "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>a</t></si><si><t>b</t></si></"
    "sst>";
constexpr const char* kStyles =
    "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><cellXfs><xf "
    "numFmtId=\"0\"/><xf "
    "numFmtId=\"14\"/></cellXfs></styleSheet>";

/// The part that the first letter names is what the fuzzer wrote.
struct Part {
  char letter;
  const char* name;
  const char* usual;
};
constexpr std::array kParts{Part{'C', "[Content_Types].xml", kTypes},
                            Part{'O', "_rels/.rels", kRootRelations},
                            Part{'W', "xl/workbook.xml", kWorkbook},
                            Part{'R', "xl/_rels/workbook.xml.rels", kRelations},
                            Part{'<', "xl/s.xml", kSheet},
                            Part{'T', "xl/t.xml", kStrings},
                            Part{'Y', "xl/y.xml", kStyles}};

/// A sound package around one part, so that the fuzzer need not guess a checksum. Stored, not packed.
QByteArray packageAround(const QByteArray& bytes) {
  zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
  zip_source_keep(target);
  zip_t* package = zip_open_from_source(target, ZIP_TRUNCATE, nullptr);
  for (const Part& part : kParts) {
    const bool isOurs = bytes[0] == part.letter;
    const qsizetype skipped = part.letter == '<' ? 0 : 1;
    const char* data = isOurs ? bytes.constData() + skipped : part.usual;
    const auto size = isOurs ? zip_uint64_t(bytes.size() - skipped) : qstrlen(part.usual);
    const zip_int64_t at = zip_file_add(package, part.name, zip_source_buffer(package, data, size, 0), 0);
    zip_set_file_compression(package, zip_uint64_t(at), ZIP_CM_STORE, 0);
  }
  zip_close(package);
  zip_source_open(target);
  QByteArray packed(qsizetype(1 << 20) + bytes.size(), Qt::Uninitialized);
  packed.resize(qMax<qsizetype>(0, zip_source_read(target, packed.data(), zip_uint64_t(packed.size()))));
  zip_source_close(target);
  zip_source_free(target);
  return packed;
}

bool isPart(const QByteArray& bytes) {
  for (const Part& part : kParts)
    if (!bytes.isEmpty() && bytes[0] == part.letter) return true;
  return false;
}

}  // namespace

/// A whole package, or one part of one: a sheet's XML as it is, others behind their letter.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
  const TableOptions options{.limits = {.unpackedBytes = 64 << 20}};
  readAll(openXlsx(fuzzFile(isPart(bytes) ? packageAround(bytes) : bytes), options), options);
  return 0;
}
