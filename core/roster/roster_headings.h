#pragma once

#include <QHash>
#include <QString>

/// The words that rosters have for each field (resources/roster/headings.csv).

struct HeadingMeaning {
  QString field;        ///< code; empty: a column known to be left out
  int rank = 0;         ///< 0 for the plainest word of a field; of two columns the lower goes first
  QString otherwise;    ///< what it is where a plainer word has taken the field
  bool isWhole = true;  ///< false: the heading only contains the word
};

class RosterHeadings {
 public:
  static const RosterHeadings& get();
  /// What a heading (as foldedHeading() has it) means: the word itself.
  const HeadingMeaning* exactly(const QString& folded) const;
  /// The longest word that makes up more than half of the heading; nothing where it speaks of somebody else,
  /// the team leader or the contact, say.
  std::optional<HeadingMeaning> within(const QString& folded) const;
  /// Whether the heading speaks of another person than the worker.
  static bool isOfAnother(const QString& folded);

 private:
  RosterHeadings();
  QHash<QString, HeadingMeaning> m_meanings;
};
