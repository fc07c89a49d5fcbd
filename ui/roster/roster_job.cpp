#include "roster/roster_job.h"

#include "exports/roster_template.h"

namespace {

constexpr int kRowsForHead = 200;

/// The head of a sheet that somebody chose, wherever it stands there.
Result<RosterHead> headOfSheet(const TableFile& file, int sheet, const QHash<QString, QString>& remembered,
                               const QDate& today) {
  auto reader = file.read(sheet);
  if (!reader) return refuse(reader.error());
  QVector<TableRow> rows;
  TableRow row;
  while (rows.size() < kRowsForHead && (*reader)->next(row)) rows.append(row);
  RosterHead head = findHead(rows, remembered, today);
  head.sheet = sheet;
  return head;
}

Result<RosterFile> readRosterFile(const QString& path, const TableOptions& options, const HeadPlace& place,
                                  const QHash<QString, QString>& remembered, const QDate& today) {
  auto file = TableFile::open(path, options);
  if (!file) return refuse(file.error());
  RosterFile read;
  read.sheets = (*file)->sheets();
  read.format = (*file)->format();
  read.encoding = (*file)->encoding();
  if (place.sheet < 0) {
    auto found = findRosters(**file, remembered, today);
    if (!found) return refuse(found.error());
    read.head = std::move(found->head);
    read.rosters = std::move(found->sheets);
    return read;
  }
  auto head = place.headerRow < 0 ? headOfSheet(**file, place.sheet, remembered, today)
                                  : headAt(**file, place.sheet, place.headerRow, remembered, today);
  if (!head) return refuse(head.error());
  read.head = std::move(*head);
  return read;
}

}  // namespace

RosterJob::RosterJob(Office& office, QObject* parent) : LongJob(parent), m_office(office) {}

RosterJob::~RosterJob() { stop(); }

Reply<Result<RosterFile>> RosterJob::read(const QString& path, const TableOptions& options,
                                          const HeadPlace& place, const QHash<QString, QString>& remembered) {
  return start<RosterFile>([=, today = m_office.clock().today()] {
    return readRosterFile(path, options, place, remembered, today);
  });
}

Reply<Result<RosterReport>> RosterJob::check(const RosterSettings& settings) {
  return start<RosterReport>([settings, office = &m_office, watch = watch(&RosterJob::progressed)] {
    return checkRoster(*office, settings, watch);
  });
}

Reply<Result<RosterReport>> RosterJob::import(const RosterSettings& settings) {
  return start<RosterReport>([settings, office = &m_office, watch = watch(&RosterJob::progressed)] {
    return importRoster(*office, settings, watch);
  });
}

Reply<Result<qint64>> RosterJob::writeStanding(const RosterSettings& settings, const RosterReport& report,
                                               const QString& path) {
  return start<qint64>([=] { return writeStandingRows(settings, report, path); });
}

Reply<Result<void>> RosterJob::writeTemplate(const QString& path) {
  return start<void>([=] { return writeRosterTemplate(path); });
}
