#include "exchange/xls_file.h"

#include "exchange/file_error.h"
#include "exchange/xls_process.h"
#include "exchange/xls_row.h"

namespace {

/// Why the reader gave up; an answer that is none of those that were due counts as damage.
Error failed(const XlsProcess::Answer& answer) {
  const bool isTold = answer.message == XlsMessage::Failure && !answer.bytes.isEmpty();
  switch (isTold ? static_cast<XlsFailure>(answer.bytes.front()) : XlsFailure::Damaged) {
    case XlsFailure::Password:
      return protectedFile();
    case XlsFailure::TooLarge:
      return invalid(
          "file", message(QT_TRANSLATE_NOOP("core",
                                            "This old workbook (xls) wants too much memory. Save it as xlsx, "
                                            "and import that.")));
    case XlsFailure::Damaged:
      break;
  }
  return damagedXls();
}

class XlsSheetReader : public TableReader {
 public:
  XlsSheetReader(std::unique_ptr<XlsProcess> process, const TableLimits& limits)
      : m_process(std::move(process)), m_limits(limits) {}

  bool next(TableRow& row) override {
    while (m_process) {
      auto answer = m_process->next();
      if (!answer) return stop(answer.error());
      if (answer->message == XlsMessage::End) return stop(std::nullopt);
      if (answer->message != XlsMessage::Row) return stop(failed(*answer));
      if (!m_rows.read(answer->bytes, row)) return stop(damagedXls());
      if (row.isEmpty()) continue;
      return isWithin(row);
    }
    return false;
  }
  const std::optional<Error>& failure() const override { return m_failure; }
  /// An xls has at most 65,536 rows; how many of them it uses is known only at the end.
  double share() const override { return m_process ? std::min(1.0, double(m_row) / 65536) : 1; }

 private:
  bool stop(std::optional<Error> reason) {
    m_failure = std::move(reason);
    m_process.reset();
    return false;
  }
  bool isWithin(const TableRow& row) {
    // In order and no further than a sheet goes, whatever has become of the process that reads.
    if (row.number <= m_row || row.number > m_limits.rows) return stop(damagedXls());
    m_row = row.number;
    for (const TableCell& cell : row.cells)
      if (cell.text.size() > m_limits.cellCharacters) return stop(cellTooLong(m_limits.cellCharacters));
    if (row.cells.size() <= m_limits.columns) return true;
    return stop(invalid("file", message(QT_TRANSLATE_NOOP("core", "Row %1 has more than %2 columns."),
                                        {QString::number(row.number), QString::number(m_limits.columns)})));
  }

  std::unique_ptr<XlsProcess> m_process;
  XlsRowReader m_rows;
  TableLimits m_limits;
  qint64 m_row = 0;
  std::optional<Error> m_failure;
};

struct XlsSheets {
  QVector<TableSheet> all;
  bool from1904 = false;
};

class XlsFile : public TableFile {
 public:
  XlsFile(QString path, XlsSheets sheets, const TableLimits& limits, XlsReaderSettings settings)
      : m_path(std::move(path)),
        m_sheets(std::move(sheets)),
        m_limits(limits),
        m_settings(std::move(settings)) {}

  TableFormat format() const override { return TableFormat::Xls; }
  const QVector<TableSheet>& sheets() const override { return m_sheets.all; }
  bool countsFrom1904() const override { return m_sheets.from1904; }
  Result<std::unique_ptr<TableReader>> read(int sheet) const override {
    auto process = XlsProcess::start(m_path, sheet, m_settings);
    if (!process) return refuse(process.error());
    return std::make_unique<XlsSheetReader>(std::move(*process), m_limits);
  }

 private:
  QString m_path;
  XlsSheets m_sheets;
  TableLimits m_limits;
  XlsReaderSettings m_settings;
};

Result<XlsSheets> sheetsOf(XlsProcess& process) {
  XlsSheets sheets;
  for (;;) {
    auto answer = process.next();
    if (!answer) return refuse(answer.error());
    const bool isNamed = answer->message == XlsMessage::Sheet && !answer->bytes.isEmpty();
    if (isNamed) {
      const auto flags = static_cast<uint8_t>(answer->bytes.front());
      sheets.all.append({QString::fromUtf8(answer->bytes.mid(1)), (flags & kXlsHidden) != 0});
      sheets.from1904 = sheets.from1904 || (flags & kXlsFrom1904) != 0;
    } else if (answer->message == XlsMessage::End && !sheets.all.isEmpty())
      return sheets;
    else
      return refuse(failed(*answer));
  }
}

}  // namespace

Result<std::unique_ptr<TableFile>> openXlsWith(const QString& path, const TableOptions& options,
                                               const XlsReaderSettings& settings) {
  auto process = XlsProcess::start(path, -1, settings);
  if (!process) return refuse(process.error());
  auto sheets = sheetsOf(**process);
  if (!sheets) return refuse(sheets.error());
  return std::make_unique<XlsFile>(path, *std::move(sheets), options.limits, settings);
}

Result<std::unique_ptr<TableFile>> openXls(const QString& path, const TableOptions& options) {
  return openXlsWith(path, options, {});
}
