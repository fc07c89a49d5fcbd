#pragma once

#include <QFile>
#include <atomic>
#include <memory>
#include <mutex>
#include <optional>

#include "base/result.h"

class Lane;

/// Notices that the program, or the machine, ended without closing the file, and then checks the file before
/// anything more is written (quick_check: 2 s per 1.4 GB). A mark beside the file says who has it open.
class UncleanEnd {
 public:
  UncleanEnd(const QString& file, Lane& lane);
  ~UncleanEnd();
  bool isChecking() const { return m_checking; }
  /// Errors: Busy while the check runs, Storage when it found damage.
  Result<void> mayWrite() const;

 private:
  bool leftOpenBefore() const;

  QString m_file;
  QString m_mark;
  std::atomic<bool> m_checking = false;
  std::atomic<bool> m_damaged = false;
};
