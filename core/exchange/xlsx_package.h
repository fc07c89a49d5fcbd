#pragma once

#include <zip.h>

#include <QHash>
#include <memory>

#include "exchange/table_file.h"

/// The package that a workbook is: a zip of parts that name each other. Part names are compared without
/// regard to case and written from the package's root, "xl/workbook.xml".

/// One part while it is unpacked.
class XlsxPart {
 public:
  /// The next bytes, at most `size`; 0 at the end, less than 0 after a failure.
  qint64 read(char* bytes, qint64 size);
  const std::optional<Error>& failure() const { return m_failure; }
  /// How much is unpacked, 0 to 1, as far as the package says how much there is.
  double share() const;

 private:
  friend class XlsxPackage;
  struct Close {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
  };
  std::unique_ptr<zip_file_t, Close> m_file;
  QString m_name;
  qint64 m_packed = 0;
  qint64 m_size = 0;
  qint64 m_limit = 0;
  qint64 m_taken = 0;
  std::optional<Error> m_failure;
};

class XlsxPackage {
 public:
  /// Errors: Invalid "file": no package, damaged, encrypted, two parts of one name, beyond a limit.
  static Result<std::unique_ptr<XlsxPackage>> open(const QString& path, const TableLimits& limits);

  bool has(const QString& part) const { return m_parts.contains(part.toLower()); }
  /// Begins to unpack a part; it ends in a failure beyond `limit` bytes. Errors: Invalid "file".
  Result<std::unique_ptr<XlsxPart>> unpack(const QString& part, qint64 limit) const;

 private:
  struct Close {
    void operator()(zip_t* archive) const { zip_discard(archive); }
  };
  std::optional<Error> list(const TableLimits& limits);

  std::unique_ptr<zip_t, Close> m_archive;
  QHash<QString, zip_uint64_t> m_parts;
};

/// What a relation of `source` (a part, or empty for the package) names, from the root: "/xl/a.xml" and,
/// beside xl/workbook.xml, "a.xml" and "../xl/a.xml" are all xl/a.xml. Empty where it leads out of the
/// package.
QString partNamed(const QString& target, const QString& source);

/// A part that is no XML or not the XML it should be, or a package that is none.
Error damagedFile(const QString& part);
