#include "roster/roster_feed.h"

namespace {

/// Codes of what the roster's own work gives, so that no column need.
QSet<QString> givenBy(const RosterWork& work) {
  QSet<QString> given;
  if (work.project) given.insert(QStringLiteral("assignment.project"));
  if (work.employer) given.insert(QStringLiteral("assignment.employer"));
  if (work.manager) given.insert(QStringLiteral("assignment.manager"));
  if (work.beginsOn.isValid()) given.insert(QStringLiteral("assignment.beginsOn"));
  return given;
}

Result<void> checkColumns(const RosterSettings& settings) {
  const auto missing = missingFields(settings.head, givenBy(settings.work));
  if (missing.isEmpty()) return {};
  QStringList labels;
  for (const RosterField& field : rosterFields())
    if (missing.contains(QString::fromLatin1(field.code))) labels.append(message(field.label).text());
  return refuse(invalid("columns", message(QT_TRANSLATE_NOOP("core", "No column holds: %1. Say which does."),
                                           {labels.join(QStringLiteral(", "))})));
}

}  // namespace

RosterFeed::RosterFeed(const RosterSettings& settings, const QDate& today)
    : m_settings(settings), m_parser(settings.head, today) {}

Result<std::unique_ptr<RosterFeed>> RosterFeed::open(const RosterSettings& settings, const QDate& today,
                                                     const Manager& manager,
                                                     const std::function<bool()>& goesOn) {
  if (const auto columns = checkColumns(settings); !columns) return refuse(columns.error());
  std::unique_ptr<RosterFeed> feed(new RosterFeed(settings, today));
  if (const auto opened = feed->openFiles(); !opened) return refuse(opened.error());
  if (const auto counted = feed->census(manager, goesOn); !counted) return refuse(counted.error());
  return feed;
}

Result<void> RosterFeed::openFiles() {
  auto file = TableFile::open(m_settings.path, m_settings.table);
  if (!file) return refuse(file.error());
  m_file = std::move(*file);
  if (m_settings.photos.isEmpty()) return {};
  auto photos = RosterPhotos::open(m_settings.photos);
  if (!photos) return refuse(photos.error());
  m_photos = std::move(*photos);
  return {};
}

Result<void> RosterFeed::census(const Manager& manager, const std::function<bool()>& goesOn) {
  auto first = m_file->read(m_settings.head.sheet);
  if (!first) return refuse(first.error());
  RosterCensus census(m_settings.head, manager.data.phone, manager.data.name);
  TableRow row;
  while ((*first)->next(row)) {
    m_columns = std::max(m_columns, static_cast<int>(row.cells.size()));
    if (!isOfPeople(m_settings.head, row)) continue;
    census.take(row);
    if (!goesOn()) break;
  }
  m_notices = census.notices();
  m_parser.leaveOpen(census.sharedPhones(), manager.data.name);
  auto again = m_file->read(m_settings.head.sheet);
  if (!again) return refuse(again.error());
  m_reader = std::move(*again);
  return {};
}

bool RosterFeed::next(Row& row) {
  row = {};
  while (m_reader->next(row.table)) {
    if (!isOfPeople(m_settings.head, row.table)) continue;
    row.parsed = m_parser.parse(row.table);
    if (!row.parsed.skipped.isEmpty()) continue;
    row.photo = photoOf(row.parsed);
    return true;
  }
  return false;
}

QByteArray RosterFeed::photoOf(const ParsedRow& parsed) {
  if (!m_photos || !m_wantsPhotos || !m_settings.preparePhoto) return {};
  const QString& number = parsed.row.person.idNumber;
  if (number.isEmpty() || !m_photos->has(number)) return {};
  const auto packed = m_photos->read(number);
  const auto prepared =
      packed ? m_settings.preparePhoto(*packed) : Result<QByteArray>(refuse(packed.error()));
  if (prepared) return *prepared;
  ++m_unfitPhotos;
  return {};
}

QVector<RosterNotice> RosterFeed::notices() const {
  QVector<RosterNotice> all = m_notices;
  if (!m_photos || !m_wantsPhotos) return all;
  all << m_photos->notices();
  if (m_unfitPhotos > 0)
    all.append({QStringLiteral("photos"), QStringLiteral("photo-unfit"), m_unfitPhotos, {}});
  return all;
}
