#include "roster/roster_job.h"

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
  auto head = place.sheet < 0       ? findRoster(**file, remembered, today)
              : place.headerRow < 0 ? headOfSheet(**file, place.sheet, remembered, today)
                                    : headAt(**file, place.sheet, place.headerRow, remembered, today);
  if (!head) return refuse(head.error());
  read.head = std::move(*head);
  return read;
}

}  // namespace

RosterJob::RosterJob(Office& office, QObject* parent) : QObject(parent), m_office(office) {}

RosterJob::~RosterJob() { stop(); }

void RosterJob::stop() {
  m_cancelled = true;
  if (m_thread.joinable()) m_thread.join();
  m_running = false;
}

/// Called in the thread that works.
RosterWatch RosterJob::watch() {
  return [this](const RosterProgress& progress) {
    QMetaObject::invokeMethod(
        this, [this, progress] { emit progressed(progress); }, Qt::QueuedConnection);
    return !m_cancelled;
  };
}

template <class T>
Reply<Result<T>> RosterJob::start(std::function<Result<T>(const RosterWatch&)> work) {
  stop();
  m_cancelled = false;
  m_running = true;
  const Promise<Result<T>> promise;
  const auto reply = promise.reply();
  // Before whoever is told of the answer: he may begin the next piece.
  reply.then(this, [this, asked = ++m_asked](const Result<T>&) {
    if (asked != m_asked) return;
    m_running = false;
  });
  m_thread = std::thread([promise, work = std::move(work), watch = watch()] { promise.answer(work(watch)); });
  return reply;
}

Reply<Result<RosterFile>> RosterJob::read(const QString& path, const TableOptions& options,
                                          const HeadPlace& place, const QHash<QString, QString>& remembered) {
  return start<RosterFile>([=, today = m_office.clock().today()](const RosterWatch&) {
    return readRosterFile(path, options, place, remembered, today);
  });
}

Reply<Result<RosterReport>> RosterJob::check(const RosterSettings& settings) {
  return start<RosterReport>([settings, office = &m_office](const RosterWatch& watch) {
    return checkRoster(*office, settings, watch);
  });
}

Reply<Result<RosterReport>> RosterJob::import(const RosterSettings& settings) {
  return start<RosterReport>([settings, office = &m_office](const RosterWatch& watch) {
    return importRoster(*office, settings, watch);
  });
}

Reply<Result<qint64>> RosterJob::writeStanding(const RosterSettings& settings, const RosterReport& report,
                                               const QString& path) {
  return start<qint64>([=](const RosterWatch&) { return writeStandingRows(settings, report, path); });
}
