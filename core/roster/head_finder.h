#pragma once

#include "roster/roster_columns.h"
#include "roster/roster_headings.h"

/// Finds the head of a sheet in its first rows: which rows it has, and which column holds which field.
class HeadFinder {
 public:
  HeadFinder(const QVector<TableRow>& rows, const QHash<QString, QString>& remembered, const QDate& today);
  RosterHead find();
  /// With the head in that row of the sheet (0: there is none).
  RosterHead at(qint64 headerRow);

 private:
  /// What one column may be.
  struct Claim {
    QString heading;
    QString why;  ///< "remembered", "heading"; empty: the heading says nothing
    HeadingMeaning meaning;
    double content = 0;  ///< share of its cells that look like the field
  };
  struct Span {
    qsizetype first = -1;
    int rows = 0;
    double score = 0;
    bool names = false;  ///< it has a column of numbers or of names
    QVector<Claim> claims;
  };

  Span spanAt(qsizetype first, int rows);
  Span bestAt(qsizetype first);
  bool mayBelong(qsizetype row) const;
  QStringList partsOf(qsizetype first, int rows, int column) const;
  QString above(qsizetype row, int column) const;
  Claim claimOf(const QStringList& parts);
  Claim meaningOf(const QString& whole, const QStringList& leaves);
  std::optional<Claim> remember(const QString& folded) const;
  void weigh(Span& span) const;
  RosterHead headOf(const Span& span);
  void give(RosterHead& head, Span& span, bool others) const;
  void tellByContent(RosterHead& head, qsizetype firstRow, bool all) const;
  Span withRowsAbove(Span span);
  bool isMergedDown(qsizetype row) const;
  qsizetype belowUnknownHead(const RosterHead& head) const;
  qsizetype firstPerson(const RosterHead& head, qsizetype from) const;
  void addSamples(RosterHead& head, qsizetype firstRow) const;

  const QVector<TableRow>& m_rows;
  const QHash<QString, QString>& m_remembered;
  QDate m_today;
  int m_columns = 0;
  QHash<QString, std::optional<HeadingMeaning>> m_within;  ///< headings already looked through
};
