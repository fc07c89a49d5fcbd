#include "base/csv.h"

#include <QFile>

CsvTable CsvTable::load(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return {};
  return parse(QString::fromUtf8(file.readAll()));
}

CsvTable CsvTable::parse(const QString& text) {
  CsvTable table;
  QStringList row;
  QString cell;
  bool quoted = false;
  const auto endRow = [&] {
    row.append(cell);
    cell.clear();
    if (table.header.isEmpty()) {
      table.header = row;
    } else if (row.size() > 1 || !row.first().isEmpty()) {
      while (row.size() < table.header.size()) row.append(QString());
      table.rows.append(row);
    }
    row.clear();
  };
  for (qsizetype i = 0; i < text.size(); ++i) {
    const QChar c = text[i];
    if (quoted) {
      if (c != QLatin1Char('"'))
        cell += c;
      else if (i + 1 < text.size() && text[i + 1] == QLatin1Char('"'))
        cell += text[++i];
      else
        quoted = false;
    } else if (c == QLatin1Char('"')) {
      quoted = true;
    } else if (c == QLatin1Char(',')) {
      row.append(cell);
      cell.clear();
    } else if (c == QLatin1Char('\n')) {
      endRow();
    } else if (c != QLatin1Char('\r')) {
      cell += c;
    }
  }
  if (!cell.isEmpty() || !row.isEmpty()) endRow();
  return table;
}
