#pragma once

#include <QTemporaryFile>
#include <optional>

/// Rows that stand and the words for it, kept in a file of this user's that goes with this object: of a
/// million refused rows none is held in memory. Written first, then read, in order.
class StandingRest {
 public:
  struct Row {
    qint64 row = 0;
    QString sentence;
  };
  void add(const Row& row);
  void rewind() { m_file.seek(0); }
  std::optional<Row> next();

 private:
  bool isOpen() { return m_file.isOpen() || m_file.open(); }

  QTemporaryFile m_file;
};
