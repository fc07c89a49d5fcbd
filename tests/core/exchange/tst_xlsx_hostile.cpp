#include <QElapsedTimer>
#include <QFile>
#include <QtEndian>
#include <catch2/catch.hpp>
#include <random>

#include "exchange/xlsx_package.h"
#include "exchange/xlsx_strings.h"
#include "exchange_reading.h"
#include "hand_made_book.h"

/// Workbooks that somebody made to do harm, or that lost something on their way.

namespace {

/// The source of the word with which a book is refused; it must be Invalid "file".
QByteArray wordOn(const Result<std::unique_ptr<TableFile>>& opened) {
  const auto failure = failureOf(opened);
  REQUIRE(failure);
  CHECK(failure->kind == ErrorKind::Invalid);
  CHECK(failure->field == "file");
  CHECK_FALSE(failure->message.isEmpty());
  // Where rows were read, the word says how far, and why in its argument.
  return failure->message.source;
}

QByteArray wordOnDamage() {
  HandMadeBook book;
  return wordOn(book.part("xl/strings.xml", "<sst").open());
}

QByteArray manyCells(int count) {
  return "<row r=\"1\">" + QByteArray("<c><v>1</v></c>").repeated(count) + "</row>";
}

/// Where in a package the central directory begins to tell of its parts.
qsizetype directoryOf(const QByteArray& bytes) {
  const qsizetype end = bytes.lastIndexOf("PK\5\6");
  return static_cast<qsizetype>(qFromLittleEndian<quint32>(bytes.constData() + end + 16));
}

}  // namespace

TEST_CASE("Xlsx: a bomb ends in a word") {
  HandMadeBook book;
  SECTION("of blanks between the rows") {
    book.rows("<row r=\"1\"><c><v>1</v></c></row>" + QByteArray(70 << 20, ' '));
    CHECK(wordOn(book.open()) != wordOnDamage());
  }
  SECTION("among the shared texts") {
    book.strings("<si><t>a</t></si>" + QByteArray(70 << 20, ' '));
    CHECK(wordOn(book.open()) != wordOnDamage());
  }
  SECTION("more than a workbook may unpack to, said or not") {
    TableOptions options;
    options.limits.unpackedBytes = 1 << 20;
    book.rows(QByteArray(2 << 20, ' '));
    const QByteArray honest = wordOn(book.open(options));
    CHECK(honest != wordOnDamage());
    QByteArray bytes = book.bytes();
    // Of some bytes more than 2 MB, only the lower ones are said.
    for (qsizetype at = directoryOf(bytes); at >= 0; at = bytes.indexOf("PK\1\2", at + 4))
      if (bytes[at + 26] == '\x20') bytes[at + 26] = 0;
    const QTemporaryDir folder;
    CHECK(failureOf(openBytes(folder, bytes, options)));
  }
}

TEST_CASE("Xlsx: limits of a table end in a word") {
  HandMadeBook book;
  SECTION("a million columns") {
    const QByteArray word = wordOn(book.rows(manyCells(1'000'000)).open());
    CHECK(word != wordOnDamage());
    CHECK_FALSE(failureOf(book.rows("<row r=\"1\"><c r=\"AMJ1\"><v>1</v></c></row>").open()));
    CHECK(wordOn(book.rows("<row r=\"1\"><c r=\"AMK1\"><v>1</v></c></row>").open()) != wordOnDamage());
  }
  SECTION("columns that hold nothing do not count") {
    const ReadTable table =
        readTable(book.rows("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"XFD1\" s=\"1\"/></row>").open());
    CHECK_FALSE(table.failure);
    CHECK(table.texts == Texts{{"1"}});
  }
  SECTION("rows") {
    CHECK(wordOn(book.rows("<row r=\"1048577\"><c><v>1</v></c></row>").open()) != wordOnDamage());
    CHECK(wordOn(book.rows("<row r=\"9223372036854775807\"/><row><c><v>1</v></c></row>").open()) !=
          wordOnDamage());
    CHECK(wordOn(book.rows("<row><c r=\"A1048577\"><v>1</v></c></row>").open()) != wordOnDamage());
    CHECK_FALSE(failureOf(book.rows("<row r=\"1048576\"><c><v>1</v></c></row>").open()));
  }
  SECTION("a text longer than a cell") {
    const QByteArray most(32'767, 'x');
    const auto inlined = [](const QByteArray& text) {
      return "<row r=\"1\"><c t=\"inlineStr\"><is><t>" + text + "</t></is></c></row>";
    };
    CHECK_FALSE(failureOf(book.rows(inlined(most)).open()));
    CHECK(wordOn(book.rows(inlined(most + 'x')).open()) != wordOnDamage());
    CHECK(wordOn(book.rows(inlined(QByteArray(20 << 20, 'x'))).open()) != wordOnDamage());
    book.strings("<si><t>" + most + "x</t></si>");
    book.rows("<row r=\"1\"><c t=\"s\"><v>0</v></c></row>");
    CHECK(wordOn(book.open()) != wordOnDamage());
    CHECK(wordOn(book.strings("<si><t>" + QByteArray(20 << 20, 'x') + "</t></si>").open()) != wordOnDamage());
  }
}

TEST_CASE("Xlsx: XML that does harm ends in a word") {
  HandMadeBook book;
  const QByteArray row = "<row r=\"1\"><c t=\"str\"><v>&a;</v></c></row></sheetData></worksheet>";
  SECTION("entities of entities") {
    QByteArray type = "<!DOCTYPE worksheet [<!ENTITY z \"ha\">";
    for (char name = 'y'; name >= 'a'; --name) {
      const QByteArray inner = QByteArray("&") + char(name + 1) + ';';
      type += QByteArray("<!ENTITY ") + name + " \"" + inner.repeated(10) + "\">";
    }
    CHECK(wordOn(book.part("xl/sheet.xml", type + "]>" + HandMadeBook::head() + row).open()) !=
          wordOnDamage());
  }
  SECTION("an entity from outside, and a document type alone") {
    for (const char* type : {"<!DOCTYPE worksheet [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>",
                             "<!DOCTYPE worksheet SYSTEM \"http://localhost/x.dtd\">"}) {
      book.part("xl/sheet.xml", type + HandMadeBook::head() + row);
      CHECK(wordOn(book.open()) != wordOnDamage());
    }
  }
  SECTION("depth, in each part") {
    const QByteArray deep = QByteArray("<a>").repeated(300'000);
    CHECK(wordOn(book.rows(deep).open()) != wordOnDamage());
    CHECK(wordOn(HandMadeBook().strings(deep).open()) != wordOnDamage());
    CHECK(wordOn(HandMadeBook().styles(deep).open()) != wordOnDamage());
    CHECK(wordOn(HandMadeBook().part("xl/workbook.xml", deep).open()) != wordOnDamage());
  }
  SECTION("names and values without end") {
    wordOn(book.rows('<' + QByteArray(30 << 20, 'n') + "/>").open());
    wordOn(book.rows("<row r=\"" + QByteArray(30 << 20, '1') + "\"/>").open());
  }
  SECTION("what looks like the end of the cells, without end") {
    QElapsedTimer clock;
    clock.start();
    const QByteArray behind = "<a>" + QByteArray("sheetData>").repeated(800'000);
    // Looked back from each to the beginning, this would take minutes.
    book.part("xl/sheet.xml", HandMadeBook::head() + behind);
    CHECK(failureOf(book.open()));
    CHECK(clock.elapsed() < 20'000);
  }
  SECTION("ranges without end") {
    const QByteArray merge = "<mergeCell ref=\"B1:C1\"/>";
    const QByteArray cells = "<row r=\"1\"><c r=\"B1\"><v>1</v></c></row>";
    CHECK(wordOn(book.rows(cells, "<mergeCells>" + merge.repeated(1'100'000) + "</mergeCells>").open()) !=
          wordOnDamage());
    const ReadTable table =
        readTable(book.rows(cells, "<mergeCells>" + merge.repeated(100'000) + "</mergeCells>").open());
    CHECK(table.texts == Texts{{"", "1", "1"}});
  }
}

TEST_CASE("Xlsx: a package that is not whole ends in a word") {
  HandMadeBook book;
  const QTemporaryDir folder;
  book.strings("<si><t>a</t></si>");
  book.rows("<row r=\"1\"><c t=\"s\"><v>0</v></c></row>",
            "<mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>");
  const QByteArray whole = book.bytes();
  SECTION("cut anywhere") {
    for (qsizetype size = 4; size < whole.size(); size += 7) {
      INFO(size);
      wordOn(openBytes(folder, whole.left(size)));
    }
  }
  SECTION("two parts of one name, also in other letters") {
    book.part("xl/SHEEX.xml", "<worksheet/>");
    CHECK_FALSE(failureOf(book.open()));
    wordOn(book.inBytes("xl/SHEEX.xml", "xl/SHEET.xml").open());
  }
  SECTION("with a password, of a packer's kind") {
    QByteArray bytes = whole;
    for (qsizetype at = directoryOf(bytes); at >= 0; at = bytes.indexOf("PK\1\2", at + 4)) {
      bytes[at + 8] = char(bytes[at + 8] | 1);
      const auto local = static_cast<qsizetype>(qFromLittleEndian<quint32>(bytes.constData() + at + 42));
      bytes[local + 6] = char(bytes[local + 6] | 1);
    }
    CHECK(wordOn(openBytes(folder, bytes)) != wordOnDamage());
  }
  SECTION("a directory that tells of more parts than a workbook has, and of none") {
    QByteArray bytes = whole;
    const qsizetype end = bytes.lastIndexOf("PK\5\6");
    bytes[end + 10] = bytes[end + 8] = '\x30';
    bytes[end + 11] = bytes[end + 9] = '\x75';
    wordOn(openBytes(folder, bytes));
    wordOn(openBytes(folder, whole.sliced(end)));
  }
  SECTION("a part whose bytes changed on the way is known before a row is read") {
    // Not compressed, so that what was changed still reads as a sheet.
    QFile file(corpusFile("package_stored.xlsx").path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    REQUIRE_FALSE(failureOf(openBytes(folder, bytes)));
    // The reference of a cell in the first row: B1 becomes F1.
    const qsizetype at = bytes.indexOf("r=\"B1\"");
    REQUIRE(at > 0);
    bytes[at + 3] = 'F';
    const auto opened = openBytes(folder, bytes);
    REQUIRE(opened);
    CHECK_FALSE((*opened)->read(0));
  }
  SECTION("shared texts that changed") {
    QFile file(corpusFile("package_stored.xlsx").path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    const qsizetype at = bytes.indexOf("138");
    REQUIRE(at > 0);
    bytes[at + 2] = '9';
    wordOn(openBytes(folder, bytes));
  }
}

TEST_CASE("Xlsx: parts that are missing or name each other wrongly") {
  HandMadeBook book;
  SECTION("without the sheet, without relations, without a workbook") {
    for (const char* part : {"xl/sheet.xml", "xl/_rels/workbook.xml.rels", "xl/workbook.xml"}) {
      INFO(part);
      HandMadeBook lacking;
      wordOn(lacking.without(part).open());
    }
  }
  SECTION("without the package's relations the workbook is where it always is") {
    CHECK_FALSE(failureOf(book.without("_rels/.rels").open()));
  }
  SECTION("without shared texts that a cell names, or with too few") {
    book.rows("<row r=\"1\"><c><v>1</v></c></row><row r=\"2\"><c t=\"s\"><v>1</v></c></row>");
    wordOn(book.open());
    book.strings("<si><t>a</t></si>");
    const ReadTable table = readTable(book.open());
    CHECK(table.texts == Texts{{"1"}});
    REQUIRE(table.failure);
    CHECK(table.failure->field == "file");
    for (const char* none : {"-1", "x", "", "99999999999999999999"}) {
      book.rows(QByteArray("<row r=\"1\"><c t=\"s\"><v> ") + none + "</v></c></row>");
      wordOn(book.open());
    }
  }
  SECTION("counts that are not so") {
    book.part("xl/strings.xml",
              "<sst" + HandMadeBook::names() +
                  " count=\"4000000000\" uniqueCount=\"4000000000\"><si><t>a</t></si></sst>");
    book.rows("<row r=\"1\" spans=\"1:99999\"><c t=\"s\"><v>0</v></c></row>",
              "<mergeCells count=\"77\"><mergeCell ref=\"A1:B1\"/></mergeCells>");
    CHECK(readTable(book.open()).texts == Texts{{"a", "a"}});
  }
  SECTION("a workbook that is its own sheet, and one whose names lead out of the package") {
    const auto naming = [&](const QByteArray& target) {
      QByteArray xml =
          "<Relationships><Relationship Id=\"a\" "
          "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" "
          "Target=\"" +
          target + "\"/></Relationships>";
      return book.part("xl/_rels/workbook.xml.rels", xml).open();
    };
    CHECK(readTable(naming("workbook.xml")).texts.isEmpty());
    wordOn(naming("../../../etc/passwd"));
    wordOn(naming(""));
    CHECK_FALSE(failureOf(naming("/xl/../xl/./sheet.xml")));
    CHECK_FALSE(failureOf(naming("..\\xl\\sheet%2Exml")));
  }
  SECTION("rows twice, backwards, and without a number that is one") {
    const QByteArray cell = "<c><v>1</v></c></row>";
    for (const char* second :
         {"<row r=\"2\">", "<row r=\"1\">", "<row r=\"0\">", "<row r=\"-5\">", "<row r=\"x\">"}) {
      INFO(second);
      const ReadTable table = readTable(book.rows("<row r=\"2\">" + cell + second + cell).open());
      CHECK(table.texts == Texts{{"1"}});
      CHECK(table.failure);
    }
    wordOn(book.rows("<row r=\"1\"><c r=\"7\"><v>1</v></c></row>").open());
    wordOn(book.rows("<row r=\"1\"><c r=\"ZZZZZZZZZ1\"><v>1</v></c></row>").open());
  }
  SECTION("merged ranges that break off") {
    book.part("xl/sheet.xml",
              HandMadeBook::head() +
                  "<row r=\"1\"><c><v>1</v></c></row></sheetData><mergeCells><mergeCell ref=\"A1:B1\"/>");
    wordOn(book.open());
  }
}

TEST_CASE("Xlsx: shared texts beyond what is kept in memory are read right") {
  constexpr int Count = 20'000;
  const auto textOf = [](int i) {
    return "text " + QByteArray::number(i) + QByteArray(i % 997 == 0 ? 9'000 : i % 60, 'x');
  };
  XlsxStrings kept;
  auto spilled = std::make_shared<XlsxStrings>(100'000);
  for (int i = 0; i < Count; ++i) {
    const QByteArray text = textOf(i);
    REQUIRE(spilled->add({text.constData(), static_cast<size_t>(text.size())}));
    REQUIRE(kept.add({text.constData(), static_cast<size_t>(text.size())}));
  }
  REQUIRE((spilled->finish() && kept.finish()));
  CHECK_FALSE(kept.isSpilled());
  REQUIRE(spilled->isSpilled());
  CHECK(spilled->count() == Count);
  XlsxStringReader reader(spilled);
  const auto isRight = [&](int i) { return reader.text(i) == QString::fromLatin1(textOf(i)); };
  int wrong = 0;
  for (int i = 0; i < Count; ++i) wrong += !isRight(i);
  std::mt19937 random(1);
  for (int i = 0; i < Count; ++i) wrong += !isRight(int(random() % Count));
  CHECK(wrong == 0);
  CHECK_FALSE(reader.text(Count));
  CHECK_FALSE(reader.text(-1));
}

TEST_CASE("Xlsx: a workbook with more shared texts than memory is read right") {
  constexpr int Rows = 120'000;
  const auto textOf = [](int i) { return QByteArray::number(i).rightJustified(240, char('a' + i % 26)); };
  QByteArray strings, rows;
  strings.reserve(Rows * 270);
  for (int i = 0; i < Rows; ++i) {
    strings += "<si><t>" + textOf(i) + "</t></si>";
    // Each far from the one before.
    const int named = int(i * 7919LL % Rows);
    rows += "<row><c t=\"s\"><v>" + QByteArray::number(named) + "</v></c></row>";
  }
  HandMadeBook book;
  const auto opened = book.strings(strings).rows(rows).open();
  REQUIRE(opened);
  const auto reader = (*opened)->read(0);
  REQUIRE(reader);
  int read = 0, wrong = 0;
  for (TableRow row; (*reader)->next(row); ++read)
    wrong += row.cell(0).text != QString::fromLatin1(textOf(int(read * 7919LL % Rows)));
  CHECK_FALSE((*reader)->failure());
  CHECK(read == Rows);
  CHECK(wrong == 0);
}
