#pragma once

#include <QByteArray>
#include <QString>
#include <memory>

/// A disk that can lose its power. While one of these lives every SQLite file of the process is opened
/// through it; it remembers what had been synchronised, and what was written since. Keeps no memory map.
class LossyDisk {
 public:
  LossyDisk();
  ~LossyDisk();
  LossyDisk(const LossyDisk&) = delete;
  LossyDisk& operator=(const LossyDisk&) = delete;

  /// The power goes at the n-th write or synchronisation from now on: everything after it fails.
  void cutAfter(int operations);
  bool isCut() const;
  /// A disk that lies: it says that it synchronised, and did nothing.
  void ignoreSyncs(bool yes);
  /// Writes of `file` and its -wal what a disk would hold now into `target`: what was synchronised and, with
  /// `chance` in 100, each write since.
  void survivors(const QString& file, const QString& target, int chance, unsigned seed) const;
};
