#include "roster/roster_twins.h"

#include <QHash>
#include <QRandomGenerator>

RosterTwins::RosterTwins() : m_table(1024) {
  for (size_t& seed : m_seeds) seed = static_cast<size_t>(QRandomGenerator::global()->generate64());
}

RosterTwins::Before RosterTwins::seen(const QString& number, const QString& foldedName, qint64 row) {
  if (m_used * 4 >= m_table.size() * 3) grow();
  const quint64 one = qHash(number, m_seeds[0]);
  const quint64 other = qHash(number, m_seeds[1]);
  const auto name = static_cast<quint32>(qHash(foldedName, m_seeds[2]));
  Entry& entry = placeOf(one, other);
  if (entry.row != 0) return {entry.row, entry.name == name};
  entry = {one, other, name, static_cast<quint32>(row)};
  ++m_used;
  return {};
}

RosterTwins::Entry& RosterTwins::placeOf(quint64 one, quint64 other) {
  const quint64 mask = static_cast<quint64>(m_table.size()) - 1;
  quint64 at = one & mask;
  const auto isTaken = [&](const Entry& each) {
    return each.row != 0 && (each.one != one || each.other != other);
  };
  while (isTaken(m_table[static_cast<qsizetype>(at)])) at = (at + 1) & mask;
  return m_table[static_cast<qsizetype>(at)];
}

void RosterTwins::grow() {
  const QVector<Entry> before = std::exchange(m_table, QVector<Entry>(m_table.size() * 2));
  for (const Entry& entry : before)
    if (entry.row != 0) placeOf(entry.one, entry.other) = entry;
}
