#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

#include "exchange/text_file.h"
#include "exchange_reading.h"

namespace {

/// A file that holds these bytes, for as long as this is there.
class Written {
 public:
  explicit Written(const QByteArray& bytes) {
    QFile file(path());
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
  }
  QString path() const { return m_folder.filePath(QStringLiteral("list")); }

 private:
  QTemporaryDir m_folder;
};

ReadTable readText(const QByteArray& bytes, const TableOptions& options = {}) {
  const Written file(bytes);
  return readTable(openText(file.path(), options));
}

}  // namespace

TEST_CASE("Text: how cells are written") {
  SECTION("quotes hold delimiters, quotes and ends of lines, which become one") {
    const ReadTable table =
        readText("a,b\r\n\"x,y\",\"say \"\"hi\"\"\"\r\n\"1\r\n2\r3\n4\",z\r\nlast,one\r\n");
    CHECK(table.texts == Texts{{"a", "b"}, {"x,y", "say \"hi\""}, {"1\n2\n3\n4", "z"}, {"last", "one"}});
    CHECK(table.numbers == QVector<qint64>{1, 2, 3, 7});
  }
  SECTION("what keeps a number a text goes, and nothing else does") {
    const ReadTable table = readText("='x',=\"138\",'139,\"\t140\",141\t,\"=\"\"142\"\"\",O'Neil,',' 143'\n");
    CHECK(table.texts == Texts{{"='x'", "138", "139", "140", "141", "142", "O'Neil", "'", " 143'"}});
  }
  SECTION("a quote behind a closing one is a sign of the cell") {
    CHECK(readText("\"a\"b\"c,d\n").texts == Texts{{"ab\"c", "d"}});
  }
  SECTION("a quote that never closes is told with the line it opens in, and what was before is good") {
    const ReadTable table = readText("a,b\n1,2\n3,\"4\n5,6\n7,8\n");
    CHECK(table.texts == Texts{{"a", "b"}, {"1", "2"}});
    REQUIRE(table.failure);
    CHECK(table.failure->field == "file");
    CHECK(table.failure->message.arguments == QStringList{"3"});
  }
  SECTION("of a quote that does not close within a cell's length the same is told, and memory stays flat") {
    const ReadTable table = readText("a,b\n1,\"" + QByteArray(400'000, 'x') + "\"\n");
    CHECK(table.texts == Texts{{"a", "b"}});
    REQUIRE(table.failure);
    CHECK(table.failure->message.arguments == QStringList{"2", "32767"});
  }
}

TEST_CASE("Text: which sign stands between cells") {
  SECTION("the one that splits most rows alike") {
    CHECK(readText("a;b;c\n1,5;2,5;x\n3,5;4;y\n").delimiter == u';');
    CHECK(readText("a|b\n1|2,3\n").delimiter == u'|');
    CHECK(readText("a\tb,c\td\n1\t2\t3\n").delimiter == u'\t');
    CHECK(readText("only\none\ncolumn\n").delimiter == u',');
    CHECK(readText("a,b,c\n\"x;y;z;w\",2,3\n\"x;y;z;w\",5,6\n").delimiter == u',');
  }
  SECTION("one that a first line tells, which is no row") {
    const ReadTable table = readText("sep=|\na|b,c,d\n1|2,3,4\n");
    CHECK(table.delimiter == u'|');
    CHECK(table.texts == Texts{{"a", "b,c,d"}, {"1", "2,3,4"}});
    CHECK(table.numbers == QVector<qint64>{2, 3});
  }
  SECTION("the one that was chosen") {
    CHECK(readText("a;b,c\n", {.delimiter = u';'}).texts == Texts{{"a", "b,c"}});
  }
}

TEST_CASE("Text: in which encoding it is") {
  SECTION("the chosen one is taken, under any of its names, and its mark is none of the text") {
    const QByteArray gbk = QByteArray::fromHex("c5ae2cc4d00a");
    CHECK(readText(gbk, {.encoding = "gbk"}).texts == Texts{{"女", "男"}});
    CHECK(readText(gbk, {.encoding = "ISO-8859-1"}).texts == Texts{{"Å®", "ÄÐ"}});
    CHECK(readText("\xEF\xBB\xBF\"a,b\",c\n", {.encoding = "UTF-8"}).texts == Texts{{"a,b", "c"}});
  }
  SECTION("one that there is not is refused") {
    const Written file("a,b\n");
    const auto opened = openText(file.path(), {.encoding = "klingon"});
    REQUIRE_FALSE(opened);
    CHECK(opened.error().kind == ErrorKind::Invalid);
    CHECK(opened.error().field == "encoding");
  }
  SECTION("a middle dot alone is UTF-8, a woman alone is not") {
    CHECK(readText("name,sex\nAli\xC2\xB7"
                   "Aji,m\n")
              .texts[1][0] == "Ali·Aji");
    CHECK(readText("name,sex\nAli,\xC5\xAE\n").texts[1][1] == "女");
  }
  SECTION("characters that a piece's end cuts are whole, wherever it falls") {
    // Pieces are of 64 KB: each length of what stands before moves the cut by a byte.
    for (int before = 0; before < 4; ++before) {
      QByteArray rows(before, 'x');
      rows += ",name\n";
      Texts expected{{QString(before, u'x'), "name"}};
      if (before == 0) expected[0][0].clear();
      for (int i = 0; i < 9000; ++i) rows += "a,\x95\x32\x82\x36\xCE\xB0\n";
      const ReadTable table = readText(rows, {.encoding = "GB18030"});
      REQUIRE(table.texts.size() == 9001);
      const bool isWhole = std::all_of(table.texts.begin() + 1, table.texts.end(),
                                       [&](const QStringList& row) { return row == table.texts[1]; });
      CHECK(isWhole);
      CHECK(table.texts[1][1].endsWith(u'伟'));
      CHECK(table.texts[1][1].size() == 3);
    }
  }
}

TEST_CASE("Text: limits end in a word") {
  SECTION("columns that hold something") {
    const ReadTable table = readText("a,b\n1,2\n1,2,3,4\n", {.limits = {.columns = 3}});
    CHECK(table.texts == Texts{{"a", "b"}, {"1", "2"}});
    REQUIRE(table.failure);
    CHECK(table.failure->message.arguments == QStringList{"3", "3"});
    CHECK_FALSE(readText("a,b\n1,2,,,,,,\n", {.limits = {.columns = 2}}).failure);
  }
  SECTION("rows") {
    const ReadTable table = readText("a\nb\n\nc\n", {.limits = {.rows = 2}});
    CHECK(table.texts == Texts{{"a"}, {"b"}});
    CHECK(table.failure);
    CHECK_FALSE(readText("a\nb\n", {.limits = {.rows = 2}}).failure);
  }
  SECTION("the file's size") {
    const Written file("a,b\n1,2\n");
    const auto opened = TableFile::open(file.path(), {.limits = {.fileBytes = 4}});
    REQUIRE_FALSE(opened);
    CHECK(opened.error().field == "file");
  }
  SECTION("a file that is not there") {
    const auto opened = openText(QStringLiteral("/nowhere/list.csv"), {});
    REQUIRE_FALSE(opened);
    CHECK(opened.error().kind == ErrorKind::NotFound);
  }
}

TEST_CASE("Text: what is read goes on being the caller's") {
  const Written file("a,b\n1,2\n3,4\n");
  const auto opened = openText(file.path(), {});
  REQUIRE(opened);
  const auto reader = (*opened)->read(0);
  REQUIRE(reader);
  TableRow row;
  QVector<TableRow> kept;
  while ((*reader)->next(row)) kept.append(row);
  REQUIRE(kept.size() == 3);
  CHECK(kept[0].cell(1).text == "b");
  CHECK(kept[1].cell(0).text == "1");
  CHECK(kept[2].cell(1).text == "4");
  CHECK((*reader)->share() == 1.0);
}
