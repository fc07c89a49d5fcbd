#include "exchange/xlsx_file.h"

#include <QHash>
#include <QMutex>

#include "exchange/xlsx_package.h"
#include "exchange/xlsx_sheet.h"
#include "exchange/xlsx_workbook.h"

namespace {

class XlsxFile : public TableFile {
 public:
  XlsxFile(QString path, const TableLimits& limits, XlsxWorkbook book)
      : m_path(std::move(path)), m_limits(limits), m_book(std::move(book)) {}

  TableFormat format() const override { return TableFormat::Xlsx; }
  const QVector<TableSheet>& sheets() const override { return m_book.sheets; }
  bool countsFrom1904() const override { return m_book.epoch1904; }
  Result<std::unique_ptr<TableReader>> read(int sheet) const override;

 private:
  Result<XlsxContext> contextOf(const XlsxPackage& package, const QString& part) const;
  Result<> readShared(const XlsxPackage& package) const;

  QString m_path;
  TableLimits m_limits;
  XlsxWorkbook m_book;
  /// A sheet is read more than once, and what its cells refer to stays the same.
  mutable QMutex m_lock;
  mutable bool m_hasShared = false;
  mutable std::shared_ptr<const XlsxStrings> m_strings;
  mutable XlsxStyles m_styles;
  mutable QHash<QString, std::shared_ptr<const XlsxMerges>> m_merges;
};

Result<std::unique_ptr<TableReader>> XlsxFile::read(int sheet) const {
  const QString name = m_book.parts.value(sheet);
  // A package of its own: readers may live in different threads.
  auto package = XlsxPackage::open(m_path, m_limits);
  if (!package) return refuse(package.error());
  auto context = contextOf(**package, name);
  if (!context) return refuse(context.error());
  auto part = (*package)->unpack(name, m_limits.unpackedBytes);
  if (!part) return refuse(part.error());
  return std::make_unique<XlsxSheetReader>(std::move(*package), std::move(*part), name, std::move(*context));
}

Result<> XlsxFile::readShared(const XlsxPackage& package) const {
  if (m_hasShared) return {};
  if (package.has(m_book.stylesPart)) {
    auto styles = XlsxStyles::read(package, m_book.stylesPart);
    if (!styles) return refuse(styles.error());
    m_styles = std::move(*styles);
  }
  if (package.has(m_book.stringsPart)) {
    auto strings = XlsxStrings::read(package, m_book.stringsPart, m_limits);
    if (!strings) return refuse(strings.error());
    m_strings = std::move(*strings);
  }
  m_hasShared = true;
  return {};
}

Result<XlsxContext> XlsxFile::contextOf(const XlsxPackage& package, const QString& part) const {
  const QMutexLocker locked(&m_lock);
  if (auto read = readShared(package); !read) return refuse(read.error());
  if (!m_merges.contains(part)) {
    auto merges = readMerges(package, part, m_limits);
    if (!merges) return refuse(merges.error());
    m_merges.insert(part, *merges);
  }
  return XlsxContext{m_strings, m_merges.value(part), m_styles, m_book.epoch1904, m_limits};
}

}  // namespace

Result<std::unique_ptr<TableFile>> openXlsx(const QString& path, const TableOptions& options) {
  const auto package = XlsxPackage::open(path, options.limits);
  if (!package) return refuse(package.error());
  auto book = readWorkbook(**package);
  if (!book) return refuse(book.error());
  return std::make_unique<XlsxFile>(path, options.limits, std::move(*book));
}
