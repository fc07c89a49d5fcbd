#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

#include "exchange/xls_file.h"
#include "exchange/xls_process.h"
#include "exchange_reading.h"

namespace {

/// A reader of our own making: a script that answers as it says.
class FakeReader {
 public:
  explicit FakeReader(const QByteArray& script) {
    QFile file(settings.program = m_folder.filePath(QStringLiteral("reader")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\n" + script + '\n');
    file.close();
    REQUIRE(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
  }
  XlsReaderSettings settings;

 private:
  QTemporaryDir m_folder;
};

/// One sheet "s" is told to who asks for names; `rest` answers who asks for rows.
QByteArray scriptWith(const QByteArray& rest) {
  return "if [ \"$1\" = -1 ]; then printf 'S\\2\\0\\0\\0\\0sZ\\0\\0\\0\\0'; exit; fi\n" + rest;
}
/// Row 1, column 0: the text "a".
const QByteArray kRow = "printf 'R\\16\\0\\0\\0\\1\\0\\0\\0\\0\\0\\0\\1\\0\\1\\0\\0\\0a'\n";

ReadTable readWith(const XlsReaderSettings& settings) {
  return readTable(openXlsWith(corpusFile("old_plain.xls").path, {}, settings));
}

}  // namespace

TEST_CASE("Xls: each trap of the corpus is read as its answer says") {
  int read = 0;
  for (const CorpusFile& file : corpusFiles("xls")) {
    if (!file.name.startsWith("old_")) continue;
    checkReading(file);
    ++read;
  }
  CHECK(read >= 12);
}

TEST_CASE("Xls: a password has its own word") {
  const auto locked = TableFile::open(corpusFile("old_locked.xls").path);
  const auto cut = TableFile::open(corpusFile("old_cut.xls").path);
  REQUIRE_FALSE(locked);
  REQUIRE_FALSE(cut);
  CHECK(QByteArray(locked.error().message.source) != cut.error().message.source);
}

TEST_CASE("Xls: kinds of cells") {
  const ReadTable table = readTable(TableFile::open(corpusFile("old_formulas.xls").path));
  REQUIRE(table.rows.size() == 2);
  const TableRow& row = table.rows[1];
  CHECK(row.cell(1).kind == TableCell::Kind::Text);
  CHECK(row.cell(2).kind == TableCell::Kind::Number);
  CHECK(row.cell(3).kind == TableCell::Kind::Date);
  CHECK(row.cell(3).date == QDate(2024, 2, 28));
  CHECK(row.cell(3).number == 45350);
  CHECK(row.cell(4).kind == TableCell::Kind::Empty);
  CHECK(row.cell(5).kind == TableCell::Kind::Boolean);
  CHECK(row.cell(6).kind == TableCell::Kind::Error);
  const ReadTable merged = readTable(TableFile::open(corpusFile("old_merged.xls").path));
  REQUIRE(merged.rows.size() == 7);
  CHECK_FALSE(merged.rows[2].cell(4).fromMerge);
  CHECK(merged.rows[3].cell(4).fromMerge);
  CHECK(merged.rows[6].cell(4).fromMerge);
}

TEST_CASE("Xls: whatever becomes of the reader ends in a word") {
  SECTION("it is killed in the middle: what it said before is good") {
    const FakeReader reader(scriptWith(kRow + "printf 'R\\20\\0'; kill -9 $$"));
    const ReadTable table = readWith(reader.settings);
    CHECK(table.texts == Texts{{"a"}});
    REQUIRE(table.failure);
    CHECK(table.failure->kind == ErrorKind::Invalid);
    CHECK(table.failure->field == "file");
  }
  SECTION("it ends without having said that it is at the end") {
    const FakeReader reader(scriptWith(kRow));
    const ReadTable table = readWith(reader.settings);
    CHECK(table.texts == Texts{{"a"}});
    CHECK(table.failure);
  }
  SECTION("it hangs: it is given up, and killed") {
    FakeReader reader(scriptWith(kRow + "exec tail -f /dev/null"));
    reader.settings.silenceMilliseconds = 300;
    QElapsedTimer clock;
    clock.start();
    const ReadTable table = readWith(reader.settings);
    CHECK(table.texts == Texts{{"a"}});
    REQUIRE(table.failure);
    CHECK(table.failure->field == "file");
    CHECK(clock.elapsed() < 20'000);
  }
  SECTION("it talks nonsense") {
    for (const char* nonsense :
         {"printf 'R\\377\\377\\377\\177'", "printf '?\\0\\0\\0\\0'", "printf 'R\\2\\0\\0\\0ab'",
          "printf 'R\\11\\0\\0\\0\\1\\0\\0\\0\\0\\0\\0\\143\\0'", "cat /dev/zero"}) {
      const FakeReader reader(scriptWith(nonsense));
      INFO(nonsense);
      const ReadTable table = readWith(reader.settings);
      CHECK(table.texts.isEmpty());
      REQUIRE(table.failure);
      CHECK(table.failure->field == "file");
    }
  }
  SECTION("it is not installed") {
    const auto opened =
        openXlsWith(corpusFile("old_plain.xls").path, {}, {.program = QStringLiteral("/nowhere/reader")});
    REQUIRE_FALSE(opened);
    CHECK(opened.error().kind == ErrorKind::Storage);
  }
}

TEST_CASE("Xls: the reader keeps within what it may") {
  SECTION("memory") {
    const auto opened = openXlsWith(corpusFile("old_tall.xls").path, {}, {.memoryMegabytes = 1});
    const ReadTable table = readTable(opened);
    REQUIRE(table.failure);
    CHECK(table.failure->field == "file");
  }
  SECTION("processor time") {
    CHECK(readWith({.processorSeconds = 20}).texts.size() == 7);
    const auto opened = openXlsWith(corpusFile("old_bites_its_tail.xls").path, {}, {.processorSeconds = 1});
    CHECK_FALSE(opened);
  }
}

TEST_CASE("Xls: a reader that is let go of in the middle leaves no process") {
  FakeReader reader(scriptWith("echo $$ > \"$(dirname \"$0\")/pid\"\n" + kRow + "exec tail -f /dev/null"));
  const auto opened = openXlsWith(corpusFile("old_plain.xls").path, {}, reader.settings);
  REQUIRE(opened);
  auto rows = (*opened)->read(0);
  REQUIRE(rows);
  TableRow row;
  REQUIRE((*rows)->next(row));
  QFile pid(reader.settings.program.chopped(6) + QStringLiteral("pid"));
  REQUIRE(pid.open(QIODevice::ReadOnly));
  const QString process = QStringLiteral("/proc/") + QString::fromLatin1(pid.readAll().trimmed());
  CHECK(QFile::exists(process));
  rows->reset();
  CHECK_FALSE(QFile::exists(process));
}
