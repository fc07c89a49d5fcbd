#include "base/csv.h"

#include <QFile>

namespace {

class CsvReader {
 public:
  explicit CsvReader(QStringView text) : m_text(text) {
    if (m_text.startsWith(QChar(0xFEFF))) m_text = m_text.mid(1);
  }
  bool atEnd() const { return m_at >= m_text.size(); }

  QStringList row() {
    QStringList cells;
    do cells.append(cell());
    while (skip(u','));
    skip(u'\r');
    skip(u'\n');
    return cells;
  }

 private:
  bool at(char16_t c) const { return !atEnd() && m_text[m_at] == c; }
  bool skip(char16_t c) {
    const bool there = at(c);
    if (there) ++m_at;
    return there;
  }
  QString cell() { return skip(u'"') ? quoted() : bare(); }
  QString bare() {
    const qsizetype start = m_at;
    while (!atEnd() && !at(u',') && !at(u'\n') && !at(u'\r')) ++m_at;
    return m_text.mid(start, m_at - start).toString();
  }
  QString quoted() {
    QString cell;
    for (; !atEnd(); ++m_at) {
      if (at(u'"')) {
        ++m_at;
        if (!at(u'"')) return cell + bare();
      }
      cell += m_text[m_at];
    }
    return cell;
  }

  QStringView m_text;
  qsizetype m_at = 0;
};

}  // namespace

int CsvTable::column(QStringView name) const {
  for (int i = 0; i < header.size(); ++i)
    if (header[i] == name) return i;
  return -1;
}

QString CsvTable::cell(qsizetype row, int column) const { return column < 0 ? QString() : rows[row][column]; }

CsvTable CsvTable::parse(const QString& text) {
  CsvTable table;
  CsvReader reader(text);
  if (reader.atEnd()) return table;
  table.header = reader.row();
  while (!reader.atEnd()) {
    QStringList cells = reader.row();
    if (cells.size() == 1 && cells.front().isEmpty()) continue;
    cells.resize(table.header.size());
    table.rows.append(std::move(cells));
  }
  return table;
}

CsvTable CsvTable::load(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return {};
  return parse(QString::fromUtf8(file.readAll()));
}
