#include "hand_made_book.h"

#include <zip.h>

#include <QFile>
#include <catch2/catch.hpp>

namespace {

const QByteArray kKinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

QByteArray relations(const QVector<std::array<QByteArray, 3>>& lines) {
  QByteArray xml = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
  for (const auto& [id, kind, target] : lines)
    xml += "<Relationship Id=\"" + id + "\" Type=\"" + kKinds + '/' + kind + "\" Target=\"" + target + "\"/>";
  return xml + "</Relationships>";
}

QByteArray packed(const QString& path, const QMap<QByteArray, QByteArray>& parts) {
  zip_t* archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
  REQUIRE(archive != nullptr);
  for (auto part = parts.begin(); part != parts.end(); ++part) {
    zip_source_t* source =
        zip_source_buffer(archive, part->constData(), static_cast<zip_uint64_t>(part->size()), 0);
    REQUIRE(zip_file_add(archive, part.key().constData(), source, 0) >= 0);
  }
  REQUIRE(zip_close(archive) == 0);
  QFile file(path);
  REQUIRE(file.open(QIODevice::ReadOnly));
  return file.readAll();
}

}  // namespace

QByteArray HandMadeBook::names() {
  return " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"" + kKinds + "\"";
}

QByteArray HandMadeBook::head() { return "<worksheet" + names() + "><sheetData>"; }

HandMadeBook::HandMadeBook() {
  part("_rels/.rels", relations({{"a", "officeDocument", "xl/workbook.xml"}}));
  part("xl/_rels/workbook.xml.rels", relations({{"a", "worksheet", "sheet.xml"},
                                                {"b", "sharedStrings", "strings.xml"},
                                                {"c", "styles", "styles.xml"}}));
  part("xl/workbook.xml",
       "<workbook" + names() + "><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"a\"/></sheets></workbook>");
  rows("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
}

HandMadeBook& HandMadeBook::part(const QByteArray& name, const QByteArray& data) {
  m_parts[name] = data;
  return *this;
}

HandMadeBook& HandMadeBook::without(const QByteArray& name) {
  m_parts.remove(name);
  return *this;
}

HandMadeBook& HandMadeBook::rows(const QByteArray& xml, const QByteArray& behind) {
  return part("xl/sheet.xml", head() + xml + "</sheetData>" + behind + "</worksheet>");
}

HandMadeBook& HandMadeBook::strings(const QByteArray& items) {
  return part("xl/strings.xml", "<sst" + names() + '>' + items + "</sst>");
}

HandMadeBook& HandMadeBook::styles(const QByteArray& inside) {
  return part("xl/styles.xml", "<styleSheet" + names() + '>' + inside + "</styleSheet>");
}

HandMadeBook& HandMadeBook::inBytes(const QByteArray& what, const QByteArray& with) {
  REQUIRE(what.size() == with.size());
  m_changes.append({what, with});
  return *this;
}

QByteArray HandMadeBook::bytes() const {
  QByteArray bytes = packed(m_folder.filePath(QStringLiteral("packed")), m_parts);
  for (const auto& [what, with] : m_changes) {
    REQUIRE(bytes.contains(what));
    bytes.replace(what, with);
  }
  return bytes;
}

Result<std::unique_ptr<TableFile>> HandMadeBook::open(const TableOptions& options) const {
  return openBytes(m_folder, bytes(), options);
}

Result<std::unique_ptr<TableFile>> openBytes(const QTemporaryDir& folder, const QByteArray& bytes,
                                             const TableOptions& options) {
  const QString path = folder.filePath(QStringLiteral("book"));
  QFile file(path);
  REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
  REQUIRE(file.write(bytes) == bytes.size());
  file.close();
  return TableFile::open(path, options);
}
