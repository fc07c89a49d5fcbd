#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include "exchange/table_writer.h"
#include "exports/export_run.h"
#include "exports/export_trail.h"

namespace {

constexpr qsizetype mostGapsKept = 20000;

Error cannotWriteFolder(const QString& path) {
  return {ErrorKind::Storage, QStringLiteral("file"),
          message(QT_TRANSLATE_NOOP("core", "Nothing can be written into the folder %1."), {path})};
}

/// The messages of one project, in a folder that gets its name when the trail has said what is in it.
class PlatformFolder {
 public:
  explicit PlatformFolder(const QString& target)
      : m_target(target), m_folder(target + QLatin1String(".XXXXXX")) {}

  Result<void> open();
  Result<void> add(const PlatformPage& page);
  Result<void> close();
  Result<void> giveAway();
  PlatformReport report;

 private:
  Result<void> write(const PlatformMessage& message);

  QString m_target;
  QTemporaryDir m_folder;
  std::unique_ptr<TableWriter> m_gaps = {};
  QHash<QString, int> m_numbers = {};  ///< of the last message of each method
};

Result<void> PlatformFolder::open() {
  if (QFileInfo::exists(m_target))
    return refuse(invalid(
        "file",
        message(QT_TRANSLATE_NOOP("core", "%1 is there already; nothing is written over it."), {m_target})));
  if (!m_folder.isValid()) return refuse(cannotWriteFolder(QFileInfo(m_target).path()));
  auto writer = TableWriter::create(m_folder.filePath(QStringLiteral("missing.xlsx")));
  if (!writer) return refuse(writer.error());
  m_gaps = std::move(*writer);
  const auto word = [](const char* source) { return QCoreApplication::translate("core", source); };
  m_gaps->addSheet(word(QT_TRANSLATE_NOOP("core", "Missing")),
                   {{word(QT_TRANSLATE_NOOP("core", "Registration number")), 18, true, {}, {}},
                    {word(QT_TRANSLATE_NOOP("core", "Name")), 24, false, {}, {}},
                    {word(QT_TRANSLATE_NOOP("core", "Message")), 24, false, {}, {}},
                    {word(QT_TRANSLATE_NOOP("core", "Field")), 22, false, {}, {}},
                    {word(QT_TRANSLATE_NOOP("core", "What is wanting")), 44, false, {}, {}}});
  return {};
}

Result<void> PlatformFolder::write(const PlatformMessage& message) {
  const int number = ++m_numbers[message.method];
  // Sorted by name they lie in the order in which they are to be sent.
  QFile file(m_folder.filePath(QStringLiteral("%1-%2-%3.json")
                                   .arg(placeOfMessage(message.method), 2, 10, QLatin1Char('0'))
                                   .arg(message.method)
                                   .arg(number, 4, 10, QLatin1Char('0'))));
  const QByteArray bytes = message.json.toUtf8();
  if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
    return refuse(cannotWriteFolder(QFileInfo(m_target).path()));
  ++report.messages;
  return {};
}

Result<void> PlatformFolder::add(const PlatformPage& page) {
  for (const PlatformMessage& message : page.messages)
    if (const auto written = write(message); !written) return written;
  for (const PlatformGap& gap : page.gaps) {
    m_gaps->addRow({WrittenCell::ofText(gap.workerNumber), WrittenCell::ofText(gap.name),
                    WrittenCell::ofText(nameOfMessage(gap.method)), WrittenCell::ofText(gap.field),
                    WrittenCell::ofText(gap.sentence)});
    if (report.gaps.size() < mostGapsKept) report.gaps.append(gap);
  }
  report.missing += page.gaps.size();
  report.workers += page.workers;
  return {};
}

Result<void> PlatformFolder::close() { return m_gaps->finish(); }

Result<void> PlatformFolder::giveAway() {
  if (!QDir().rename(m_folder.path(), m_target)) return refuse(cannotWriteFolder(QFileInfo(m_target).path()));
  m_folder.setAutoRemove(false);
  report.path = m_target;
  return {};
}

/// All pages of an export that was begun; stopped where the watch says so.
Result<void> fill(PlatformFolder& folder, Office& office, ExportId run, const ExportWatch& watch) {
  QElapsedTimer clock;
  clock.start();
  ExportPageRequest request{run, {}};
  do {
    const auto page = office.runNow(ReadPlatformPage, request, {{}, LaneName::Bulk});
    if (!page) return refuse(page.error());
    if (const auto added = folder.add(*page); !added) return added;
    request.cursor = page->cursor;
    const double seconds = std::max(double(clock.elapsed()) / 1000, 0.001);
    const qint64 people = folder.report.workers;
    folder.report.cancelled = watch && !watch({people, -1, double(people) / seconds});
  } while (!request.cursor.isEmpty() && !folder.report.cancelled);
  return folder.close();
}

}  // namespace

Result<PlatformReport> exportPlatform(Office& office, ProjectId project, const QString& number,
                                      const QString& purpose, const QString& folder,
                                      const ExportWatch& watch) {
  PlatformFolder messages(QDir(folder).filePath(number));
  if (const auto opened = messages.open(); !opened) return refuse(opened.error());
  BeginExport asked;
  asked.what.list = ExportList::Platform;
  asked.what.site = ExportedProject{project};
  asked.full = true;
  asked.purpose = purpose;
  asked.fileName = number;
  const auto run = office.runNow(BeginAnExport, asked, {{}, LaneName::Bulk});
  if (!run) return refuse(run.error());
  ExportTrail trail(office, run->id);
  if (const auto filled = fill(messages, office, run->id, watch); !filled) return refuse(filled.error());
  if (messages.report.cancelled) {
    trail.cancelled();
    return messages.report;
  }
  if (const auto ended = trail.finished(messages.report.workers); !ended) return refuse(ended.error());
  if (const auto given = messages.giveAway(); !given) {
    trail.failed();
    return refuse(given.error());
  }
  return messages.report;
}
