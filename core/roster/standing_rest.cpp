#include "roster/standing_rest.h"

#include <QDataStream>

void StandingRest::add(const Row& row) {
  if (!isOpen()) return;
  QDataStream out(&m_file);
  out << row.row << row.sentence;
}

std::optional<StandingRest::Row> StandingRest::next() {
  if (!isOpen() || m_file.atEnd()) return std::nullopt;
  Row row;
  QDataStream in(&m_file);
  in >> row.row >> row.sentence;
  return in.status() == QDataStream::Ok ? std::optional(row) : std::nullopt;
}
