#pragma once

#include <QString>
#include <QVector>

/// The numbers that a roster has had so far. A million take 48 MB: of each only a hash of 128 bits is kept,
/// by seeds of this run, so that nobody can write a file in which two numbers look alike.
class RosterTwins {
 public:
  RosterTwins();
  struct Before {
    qint64 row = 0;  ///< 0: the number is new
    bool sameName = false;
  };
  /// Which row had the number before; where none had, this one is remembered.
  Before seen(const QString& number, const QString& foldedName, qint64 row);

 private:
  struct Entry {
    quint64 one = 0;
    quint64 other = 0;
    quint32 name = 0;
    quint32 row = 0;  ///< 0: free
  };
  Entry& placeOf(quint64 one, quint64 other);
  void grow();

  size_t m_seeds[3];
  QVector<Entry> m_table;  ///< open addressing; its size a power of two
  qsizetype m_used = 0;
};
