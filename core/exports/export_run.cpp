#include "exports/export_run.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include "exchange/table_writer.h"
#include "exports/export_columns.h"
#include "exports/export_operations.h"
#include "exports/export_trail.h"

namespace {

/// The rows of an export that was begun, into the writer. How many; nothing where the watch stopped it.
Result<std::optional<qint64>> writeRows(Office& office, const ExportRun& run, TableWriter& writer,
                                        const ExportWatch& watch, qint64 expected) {
  const QVector<ExportColumn> columns = columnsOf(run.asked.what.list);
  writer.addSheet(nameOf(run.asked.what.list), writtenColumnsOf(run.asked.what.list));
  QElapsedTimer clock;
  clock.start();
  qint64 rows = 0;
  ExportPageRequest request{run.id, {}};
  do {
    const auto page = office.runNow(ReadExportPage, request, {{}, LaneName::Bulk});
    if (!page) return refuse(page.error());
    for (const ExportRow& row : page->rows) writer.addRow(writtenCellsOf(columns, row));
    rows += page->rows.size();
    request.cursor = page->cursor;
    const double seconds = std::max(double(clock.elapsed()) / 1000, 0.001);
    if (watch && !watch({rows, expected, double(rows) / seconds})) return std::optional<qint64>();
  } while (!request.cursor.isEmpty());
  return std::optional(rows);
}

}  // namespace

Result<ExportReport> exportList(Office& office, BeginExport asked, const QString& path,
                                const ExportWatch& watch, qint64 expected) {
  QElapsedTimer clock;
  clock.start();
  auto writer = TableWriter::create(path);
  if (!writer) return refuse(writer.error());
  asked.fileName = QFileInfo(path).fileName();
  const auto run = office.runNow(BeginAnExport, asked, {{}, LaneName::Bulk});
  if (!run) return refuse(run.error());
  ExportTrail trail(office, run->id);
  const auto rows = writeRows(office, *run, **writer, watch, expected);
  if (!rows) return refuse(rows.error());
  ExportReport report{path, rows->value_or(0), !rows->has_value(), 0};
  if (report.cancelled) {
    trail.cancelled();
    return report;
  }
  if (const auto ended = trail.finished(report.rows); !ended) return refuse(ended.error());
  if (const auto written = (*writer)->finish(); !written) {
    trail.failed();
    return refuse(written.error());
  }
  report.seconds = double(clock.elapsed()) / 1000;
  return report;
}
