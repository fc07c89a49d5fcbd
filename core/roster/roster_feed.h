#pragma once

#include "roster/roster_photos.h"
#include "roster/roster_run.h"

/// The rows of a roster's file, understood, one after another, with their photos.
class RosterFeed {
 public:
  /// Opens the file, and goes through it once to know whose phone stands in every row; `managerPhone` and
  /// `managerName` may be empty. `goesOn` is asked now and then and stops it. Errors: those of opening the
  /// file and the zip, Invalid "columns" where something required is neither in a column nor given.
  static Result<std::unique_ptr<RosterFeed>> open(const RosterSettings& settings, const QDate& today,
                                                  const Manager& manager,
                                                  const std::function<bool()>& goesOn);

  /// A row of a person, and what the file has there.
  struct Row {
    TableRow table;
    ParsedRow parsed;
    QByteArray photo;  ///< prepared; empty where there is none or it is not wanted
  };
  bool next(Row& row);

  QString written(const TableRow& row, const QString& field) const { return m_parser.written(row, field); }
  double share() const { return m_reader->share(); }
  const std::optional<Error>& failure() const { return m_reader->failure(); }
  QString sheetName() const { return m_file->sheets().value(m_settings.head.sheet).name; }
  int columns() const { return m_columns; }
  /// Photos count as asked for by what was read until now.
  QVector<RosterNotice> notices() const;
  void wantPhotos(bool wanted) { m_wantsPhotos = wanted; }

 private:
  RosterFeed(const RosterSettings& settings, const QDate& today);
  Result<void> openFiles();
  Result<void> census(const Manager& manager, const std::function<bool()>& goesOn);
  QByteArray photoOf(const ParsedRow& parsed);

  const RosterSettings& m_settings;
  RosterParser m_parser;
  std::unique_ptr<TableFile> m_file;
  std::unique_ptr<TableReader> m_reader;
  std::unique_ptr<RosterPhotos> m_photos;
  QVector<RosterNotice> m_notices = {};
  qint64 m_unfitPhotos = 0;
  int m_columns = 0;
  bool m_wantsPhotos = true;
};

/// The first row of the people, whatever the head says of it.
inline bool isOfPeople(const RosterHead& head, const TableRow& row) {
  return row.number >= std::max(head.firstRow, head.headerRow + 1);
}
