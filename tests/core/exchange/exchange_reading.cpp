#include "exchange_reading.h"

#include <QJsonArray>
#include <catch2/catch.hpp>

namespace {

int sheetNamed(const TableFile& file, const QString& name) {
  for (int i = 0; i < file.sheets().size(); ++i)
    if (file.sheets()[i].name == name) return i;
  return 0;
}

QStringList wordsOf(const QJsonValue& array) {
  QStringList words;
  for (const QJsonValue value : array.toArray()) words << value.toString();
  return words;
}

void checkCells(const ReadTable& table, const QJsonArray& wanted) {
  REQUIRE(table.texts.size() == wanted.size());
  for (int i = 0; i < wanted.size(); ++i) {
    CHECK(table.numbers[i] == wanted[i][0].toInteger());
    CHECK(table.texts[i] == wordsOf(wanted[i][1]));
  }
}

void checkSheets(const TableFile& file, const QJsonObject& answer) {
  if (!answer.contains("sheets")) return;
  QStringList names;
  QStringList hidden;
  for (const TableSheet& sheet : file.sheets()) {
    names << sheet.name;
    if (sheet.hidden) hidden << sheet.name;
  }
  CHECK(names == wordsOf(answer["sheets"]));
  CHECK(hidden == wordsOf(answer["hidden"]));
}

void checkMarks(const ReadTable& table, const QJsonObject& answer) {
  QVector<qint64> hidden;
  for (const QJsonValue row : answer["hiddenRows"].toArray()) hidden << row.toInteger();
  CHECK(table.hidden == hidden);
  QVector<QVector<int>> noValue;
  for (const QJsonValue place : answer["noValue"].toArray())
    noValue << QVector<int>{place[0].toInt(), place[1].toInt()};
  CHECK(table.noValue == noValue);
  if (!answer.contains("last")) return;
  CHECK(table.numbers.last() == answer["last"][0].toInteger());
  CHECK(table.texts.last() == wordsOf(answer["last"][1]));
}

}  // namespace

ReadTable readTable(const Result<std::unique_ptr<TableFile>>& opened, int sheet) {
  REQUIRE(opened);
  ReadTable table;
  table.delimiter = (*opened)->delimiter();
  const auto reader = (*opened)->read(sheet);
  REQUIRE(reader);
  for (TableRow row; (*reader)->next(row);) {
    QStringList texts;
    for (int c = 0; c < row.cells.size(); ++c) {
      texts << row.cells[c].text;
      if (row.cells[c].noValue) table.noValue << QVector<int>{int(row.number), c};
    }
    table.numbers << row.number;
    if (row.hidden) table.hidden << row.number;
    table.texts << texts;
    table.rows << row;
  }
  table.failure = (*reader)->failure();
  TableRow more;
  CHECK_FALSE((*reader)->next(more));
  return table;
}

std::optional<Error> failureOf(const Result<std::unique_ptr<TableFile>>& opened) {
  // Some are seen through when they are opened, some when they are read.
  const auto reader =
      opened ? (*opened)->read(0) : Result<std::unique_ptr<TableReader>>(refuse(opened.error()));
  TableRow row;
  while (reader && (*reader)->next(row)) {
  }
  return reader ? (*reader)->failure() : reader.error();
}

void checkReading(const CorpusFile& file) {
  INFO(file.name.toStdString() << ": " << file.answer["why"].toString().toStdString());
  auto opened = TableFile::open(file.path, {.encoding = file.answer["encoding"].toString()});
  if (file.answer["failure"].toBool()) {
    const std::optional<Error> failure = failureOf(opened);
    REQUIRE(failure);
    CHECK(failure->kind == ErrorKind::Invalid);
    CHECK(failure->field == "file");
    return;
  }
  REQUIRE(opened);
  checkSheets(**opened, file.answer);
  const ReadTable table = readTable(opened, sheetNamed(**opened, file.answer["sheet"].toString()));
  CHECK(table.failure.has_value() == file.answer.contains("breaks"));
  if (file.answer.contains("breaks") && table.failure)
    CHECK(table.failure->message.arguments.value(0) == QString::number(file.answer["breaks"].toInt()));
  if (file.answer.contains("cells")) checkCells(table, file.answer["cells"].toArray());
  checkMarks(table, file.answer);
}
