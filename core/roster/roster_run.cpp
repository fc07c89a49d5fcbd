#include "roster/roster_run.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#ifdef __GLIBC__
#include <malloc.h>
#endif

#include "companies/company_operations.h"
#include "roster/roster_feed.h"
#include "roster/roster_operations.h"
#include "roster/standing_rest.h"

namespace {

constexpr qsizetype mostKept = 20'000;
constexpr qint64 leastChunk = 500;
constexpr qint64 mostChunk = 5'000;  // with its trail some 13 kB a row, all in memory till its commit
constexpr qint64 readAhead = 1'000;  // while another batch is written
constexpr qint64 watchMilliseconds = 150;
constexpr unsigned long lookMilliseconds = 5;
constexpr int mostTries = 6;

enum class RunMode { Check, Import };

/// Rows on their way to the office.
struct Batch {
  QVector<RosterFeed::Row> rows;

  Batch part(qsizetype first, qsizetype count = -1) const { return {rows.mid(first, count)}; }
};

Result<QString> digestOfFile(const QString& path) {
  QFile file(path);
  QCryptographicHash hash(QCryptographicHash::Sha256);
  if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
    return refuse(notFound("file", message(QT_TRANSLATE_NOOP("core", "The file cannot be read."))));
  return QString::fromLatin1(hash.result().toHex());
}

/// The other sheets of a workbook are other rosters.
QString importedBefore(QVector<EarlierRoster> earlier, const QString& sheet) {
  earlier.removeIf([&](const EarlierRoster& each) { return each.sheet != sheet; });
  if (earlier.isEmpty()) return {};
  const auto through = std::find_if(earlier.begin(), earlier.end(),
                                    [](const EarlierRoster& each) { return each.finishedAt.isValid(); });
  const EarlierRoster& told = through == earlier.end() ? earlier.first() : *through;
  const QStringList values{dateInChina(told.begunAt).toString(Qt::ISODate), told.begunBy, told.projectName,
                           QString::number(told.rows)};
  if (told.finishedAt.isValid())
    return message(QT_TRANSLATE_NOOP("core",
                                     "This very file was imported before: on %1 by %2, for %3; %4 of its "
                                     "rows are in."),
                   values)
        .text();
  return message(QT_TRANSLATE_NOOP("core",
                                   "An import of this very file was begun on %1 by %2, for %3, and not "
                                   "finished; %4 of its rows are in."),
                 values)
      .text();
}

/// What a long import took in many small pieces, in more than one thread, goes back to the system: the
/// program stays open all day, and the next roster takes it anew.
void giveMemoryBack() {
#ifdef __GLIBC__
  malloc_trim(0);
#endif
}

/// One pass from the file to the report. The office's lane writes a batch while the next is read.
class RosterRun {
 public:
  RosterRun(Office& office, const RosterSettings& settings, const RosterWatch& watch, RunMode mode)
      : m_office(office), m_settings(settings), m_watch(watch), m_mode(mode) {}

  Result<RosterReport> run() {
    m_clock.start();
    m_sinceWatch.start();
    auto feed =
        RosterFeed::open(m_settings, m_office.clock().today(), manager(), [this] { return goesOn(); });
    if (!feed) return refuse(feed.error());
    m_feed = std::move(*feed);
    if (m_report.cancelled) return conclude();  // before anything was begun
    m_feed->wantPhotos(m_mode == RunMode::Import);
    if (const auto begun = m_mode == RunMode::Import ? begin() : lookBack(); !begun)
      return refuse(begun.error());
    if (const auto fed = feedAll(); !fed) return refuse(fed.error());
    return conclude();
  }

 private:
  using Reply = ::Reply<Result<RosterAnswers>>;

  Manager manager() {
    const auto company = m_office.runNow(ShowCompany, CompanyRef{m_settings.work.employer, {}});
    if (company)
      for (const Manager& each : company->managers)
        if (each.id == m_settings.work.manager) return each;
    return {};
  }

  // ---- begun and ended

  /// Whoever checks a file that is in already hears it before he imports it again.
  Result<void> lookBack() {
    const auto sha256 = digestOfFile(m_settings.path);
    if (!sha256) return refuse(sha256.error());
    const auto found = m_office.runNow(EarlierRostersOfFile, RosterFileDigest{*sha256}, bulk());
    if (!found) return refuse(found.error());
    m_report.importedBefore = importedBefore(found->earlier, m_feed->sheetName());
    return {};
  }

  Result<void> begin() {
    RosterBegin entered;
    const auto sha256 = digestOfFile(m_settings.path);
    if (!sha256) return refuse(sha256.error());
    entered.fileName = QFileInfo(m_settings.path).fileName();
    entered.fileSha256 = *sha256;
    entered.sheet = m_feed->sheetName();
    entered.headerRow = m_settings.head.headerRow;
    entered.columns = m_settings.head.columns;
    entered.work = m_settings.work;
    auto begun = m_office.runNow(BeginRoster, entered, bulk());
    // Two desks that begin the same one meet at its digest: the second finds it.
    if (!begun && begun.error().kind == ErrorKind::Conflict)
      begun = m_office.runNow(BeginRoster, entered, bulk());
    if (!begun) return refuse(begun.error());
    m_report.roster = begun->roster;
    m_report.importedBefore = importedBefore(begun->earlier, m_feed->sheetName());
    return {};
  }

  Result<RosterReport> conclude() {
    m_report.broken = m_feed->failure();
    m_report.notices = m_feed->notices();
    m_report.columns = m_feed->columns();
    m_report.seconds = static_cast<double>(m_clock.elapsed()) / 1000;
    const bool through = !m_report.cancelled && !m_report.broken;
    if (m_mode == RunMode::Import && through) {
      const RosterEnd end{m_report.roster, m_report.counts.rows,
                          m_report.counts.refused + m_report.counts.doubtful, m_settings.head.columns};
      if (const auto done = m_office.runNow(FinishRoster, end, bulk()); !done) return refuse(done.error());
    }
    // The last word of how far it came; to stop is too late now.
    const bool cancelled = m_report.cancelled;
    tell();
    m_report.cancelled = cancelled;
    return m_report;
  }

  // ---- read

  Result<void> feedAll() {
    Batch flying, next;
    Reply reply;
    while (!m_report.cancelled) {
      next.rows.clear();
      read(next, flying.rows.isEmpty() ? m_chunk : readAhead);
      if (!flying.rows.isEmpty()) {
        if (const auto settled = settle(flying, answerOf(reply)); !settled) return settled;
        flying.rows.clear();
        read(next, m_chunk);
      }
      if (m_report.cancelled) return {};  // what was only read is not sent any more
      flying = std::move(next);
      if (flying.rows.isEmpty()) return {};
      reply = send(flying);
    }
    return flying.rows.isEmpty() ? Result<void>() : settle(flying, answerOf(reply));
  }

  void read(Batch& batch, qint64 rows) {
    RosterFeed::Row row;
    while (batch.rows.size() < rows && goesOn() && m_feed->next(row)) batch.rows.append(row);
  }

  /// Tells now and then how far it is; false where it is to stop.
  bool goesOn() {
    if (!m_report.cancelled && m_sinceWatch.elapsed() >= watchMilliseconds) tell();
    return !m_report.cancelled;
  }

  void tell() {
    m_sinceWatch.restart();
    if (!m_watch) return;
    RosterProgress progress;
    progress.rows = m_report.counts.rows + (m_pulse ? m_pulse->written.load() : 0);
    progress.counts = m_report.counts;
    progress.share = m_feed ? m_feed->share() : 0;
    const double seconds = static_cast<double>(m_clock.elapsed()) / 1000;
    if (seconds > 0) progress.rowsPerSecond = static_cast<double>(progress.rows) / seconds;
    if (progress.share > 0) progress.secondsLeft = seconds * (1 - progress.share) / progress.share;
    if (!m_watch(progress)) m_report.cancelled = true;
  }

  // ---- written

  static RunOptions bulk() { return {{}, LaneName::Bulk}; }

  Reply send(const Batch& batch) {
    QVector<ParsedRow> rows;
    QHash<qint64, QByteArray> photos;
    rows.reserve(batch.rows.size());
    for (const RosterFeed::Row& each : batch.rows) {
      rows.append(each.parsed);
      if (!each.photo.isEmpty()) photos.insert(each.table.number, each.photo);
    }
    const auto& operation = m_mode == RunMode::Check ? CheckRosterRows : WriteRosterRows;
    RosterRows input = rowsOf(m_report.roster, m_settings.work, m_settings.decisions, rows, photos);
    input.pulse = m_pulse = std::make_shared<RosterPulse>();
    return m_office.run(operation, input, bulk());
  }

  /// Waits for it, tells how far it is meanwhile, and passes on the word to stop.
  Result<RosterAnswers> answerOf(const Reply& reply) {
    while (!reply.isFinished()) {
      if (!goesOn()) m_pulse->stop = true;
      QThread::msleep(lookMilliseconds);
    }
    m_pulse.reset();
    return reply.result();
  }

  /// Until each row of the batch is answered, or it is to stop; the next run goes on there. Errors: those of
  /// the office that no row is to blame for.
  Result<void> settle(Batch batch, Result<RosterAnswers> answered) {
    for (int attempt = 1;; ++attempt) {
      if (answered && answered->answered > 0) {
        if (const auto taken = take(batch, *answered); !taken) return taken;
        batch = batch.part(answered->answered);
        if (batch.rows.isEmpty()) return {};
        attempt = 0;
      } else if (answered) {
        return refuse(stuck());
      } else if (attempt >= mostTries || !mayGoThroughLater(answered.error())) {
        return isRowsOwn(answered.error()) ? divide(batch, answered.error())
                                           : Result<void>(refuse(answered.error()));
      } else {
        QThread::msleep(static_cast<unsigned long>(10 * attempt));
      }
      if (!goesOn()) return {};
      answered = answerOf(send(batch));
    }
  }

  static Error stuck() {
    return {ErrorKind::Storage, QStringLiteral("roster"),
            message(QT_TRANSLATE_NOOP("core", "The office did not answer for the rows of the roster."))};
  }

  /// Another desk was faster, or holds the office.
  static bool mayGoThroughLater(const Error& error) {
    return error.kind == ErrorKind::Conflict || error.kind == ErrorKind::Busy;
  }
  /// A row breaks what the database holds; not: no right, no office, no disk, no time.
  static bool isRowsOwn(const Error& error) {
    return error.kind == ErrorKind::Conflict ||
           (error.kind == ErrorKind::Invalid && error.field != QLatin1String("work"));
  }

  /// Each half by itself, down to the one row that does not go: it stops no other.
  Result<void> divide(const Batch& batch, const Error& why) {
    if (batch.rows.size() == 1) {
      const RosterFeed::Row& row = batch.rows.first();
      RosterAnswer answer;
      answer.row = row.table.number;
      answer.outcome = RosterOutcome::Refused;
      answer.name = row.parsed.row.person.name;
      answer.field = why.field;
      answer.code = QStringLiteral("not-allowed");
      answer.sentence = why.text();
      note(row, answer);
      return {};
    }
    const qsizetype half = batch.rows.size() / 2;
    for (const Batch& each : {batch.part(0, half), batch.part(half)}) {
      if (!goesOn()) return {};
      const auto settled = settle(each, answerOf(send(each)));
      if (!settled) return settled;
    }
    return {};
  }

  Result<void> take(const Batch& batch, RosterAnswers answered) {
    if (answered.answers.isEmpty()) {
      auto before = answeredBefore(batch.part(0, answered.answered));
      if (!before) return refuse(before.error());
      answered.answers = std::move(*before);
    }
    for (qsizetype i = 0; i < answered.answers.size(); ++i) note(batch.rows[i], answered.answers[i]);
    // What many rows share in the indexes is written once a batch. The counter's turn, and a word to stop,
    // come within it (writeRows).
    m_chunk = std::min(mostChunk, 2 * m_chunk);
    goesOn();
    return {};
  }

  /// The connection was lost after the commit, and the second try found all done: what became of each row
  /// stands on file.
  Result<QVector<RosterAnswer>> answeredBefore(const Batch& batch) {
    QVector<ParsedRow> rows;
    for (const RosterFeed::Row& each : batch.rows) rows.append(each.parsed);
    const auto asked = m_office.runNow(
        CheckRosterRows, rowsOf(m_report.roster, m_settings.work, m_settings.decisions, rows), bulk());
    if (!asked) return refuse(asked.error());
    return asked->answers;
  }

  void note(const RosterFeed::Row& row, const RosterAnswer& answer) {
    m_report.counts.add(answer.outcome);
    if (answer.outcome != RosterOutcome::Doubtful && answer.outcome != RosterOutcome::Refused) return;
    if (m_report.standing.size() < mostKept) {
      RosterAnswer& kept = m_report.standing.emplaceBack(answer);
      if (!kept.field.isEmpty()) kept.written = m_feed->written(row.table, kept.field);
      // A name that no person can have still says which row is meant.
      if (kept.name.isEmpty()) kept.name = m_feed->written(row.table, QStringLiteral("name"));
      return;
    }
    if (!m_report.rest) m_report.rest = std::make_shared<StandingRest>();
    m_report.rest->add({answer.row, answer.sentence});
  }

  Office& m_office;
  const RosterSettings& m_settings;
  const RosterWatch& m_watch;
  RunMode m_mode;
  std::unique_ptr<RosterFeed> m_feed = {};
  RosterReport m_report = {};
  qint64 m_chunk = leastChunk;
  QElapsedTimer m_clock = {};
  QElapsedTimer m_sinceWatch = {};
  std::shared_ptr<RosterPulse> m_pulse = {};  ///< of the batch on its way
};

}  // namespace

Result<RosterReport> checkRoster(Office& office, const RosterSettings& settings, const RosterWatch& watch) {
  auto report = RosterRun(office, settings, watch, RunMode::Check).run();
  giveMemoryBack();
  return report;
}

Result<RosterReport> importRoster(Office& office, const RosterSettings& settings, const RosterWatch& watch) {
  auto report = RosterRun(office, settings, watch, RunMode::Import).run();
  giveMemoryBack();
  return report;
}
