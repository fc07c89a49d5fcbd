#include <catch2/catch.hpp>

#include "exchange_reading.h"
#include "hand_made_book.h"

namespace {

using Kind = TableCell::Kind;

/// One row of these cells, as XML.
QVector<TableCell> cellsOf(HandMadeBook& book, const QByteArray& cells) {
  const ReadTable table = readTable(book.rows("<row r=\"1\">" + cells + "</row>").open());
  CHECK_FALSE(table.failure);
  return table.rows.isEmpty() ? QVector<TableCell>() : table.rows.first().cells;
}

TableCell cellOf(HandMadeBook& book, const QByteArray& cell) {
  const auto cells = cellsOf(book, cell);
  return cells.isEmpty() ? TableCell() : cells.first();
}

TableCell numberOf(const QByteArray& written) {
  HandMadeBook book;
  return cellOf(book, "<c><v>" + written + "</v></c>");
}

QString inlineText(const QByteArray& inside) {
  HandMadeBook book;
  return cellOf(book, "<c t=\"inlineStr\"><is>" + inside + "</is></c>").text;
}

/// A sheet's texts.
Texts textsOf(const HandMadeBook& book) {
  const ReadTable table = readTable(book.open());
  CHECK_FALSE(table.failure);
  return table.texts;
}

/// A cell that says where it stands.
QByteArray at(const QByteArray& place, const QByteArray& text) {
  return "<c r=\"" + place + "\" t=\"str\"><v>" + text + "</v></c>";
}

}  // namespace

TEST_CASE("Xlsx: each trap of the corpus is read as its answer says") {
  int read = 0;
  for (const CorpusFile& file : corpusFiles(".xlsx")) {
    checkReading(file);
    ++read;
  }
  CHECK(read >= 45);
}

TEST_CASE("Xlsx: kinds of cells") {
  SECTION("of formulas, the kind of their results") {
    const ReadTable table = readTable(TableFile::open(corpusFile("excel_formulas.xlsx").path));
    REQUIRE(table.rows.size() == 6);
    CHECK(table.rows[1].cell(1).kind == Kind::Text);
    CHECK(table.rows[2].cell(3).kind == Kind::Date);
    CHECK(table.rows[3].cell(1).kind == Kind::Empty);
    CHECK(table.rows[4].cell(0).kind == Kind::Error);
    CHECK_FALSE(table.rows[5].cell(4).noValue);
  }
  SECTION("truth values") {
    HandMadeBook book;
    const auto cells = cellsOf(book, "<c t=\"b\"><v>1</v></c><c t=\"b\"><v>0</v></c>");
    REQUIRE(cells.size() == 2);
    CHECK((cells[0].kind == Kind::Boolean && cells[0].number == 1 && cells[0].text == "TRUE"));
    CHECK((cells[1].kind == Kind::Boolean && cells[1].number == 0 && cells[1].text == "FALSE"));
  }
  SECTION("a merged range is told apart from what stands in each row") {
    const ReadTable table = readTable(TableFile::open(corpusFile("wps_merged_team.xlsx").path));
    REQUIRE(table.rows.size() == 21);
    CHECK_FALSE(table.rows[1].cell(4).fromMerge);
    CHECK(table.rows[2].cell(4).fromMerge);
    CHECK(table.rows[20].cell(4).fromMerge);
    CHECK_FALSE(table.rows[20].cell(3).fromMerge);
  }
}

TEST_CASE("Xlsx: a number is what the file holds") {
  const std::pair<const char*, const char*> whole[] = {{"1248.0", "1248"},
                                                       {"1.248E3", "1248"},
                                                       {"1.3851000137E10", "13851000137"},
                                                       {"2.5E-1", "0.25"},
                                                       {"-0.50", "-0.5"},
                                                       {"0", "0"},
                                                       {"-0.0", "0"},
                                                       {" 7 ", "7"},
                                                       {"007", "7"},
                                                       {"1E2", "100"},
                                                       {"329921850312123", "329921850312123"}};
  for (const auto& [written, shown] : whole) {
    INFO(written);
    const TableCell cell = numberOf(written);
    CHECK(cell.kind == Kind::Number);
    CHECK(cell.text == shown);
    CHECK(cell.number == QByteArray(written).toDouble());
  }
  // Beyond 15 digits a spreadsheet rounds: who reads must see it, however it is written.
  for (const char* destroyed : {"3.20106199001011E+17", "320106199001011000", "320106199001011000.0",
                                "3.2010619900101103E17", "420.10000000000002", "1E15", "1E-20"}) {
    INFO(destroyed);
    CHECK(numberOf(destroyed).kind == Kind::Number);
    CHECK(numberOf(destroyed).text == destroyed);
  }
  for (const char* none : {"12a", "1.2.3", "NaN", "1E", "--1", "1E9999"}) {
    INFO(none);
    CHECK(numberOf(none).kind == Kind::Text);
    CHECK(numberOf(none).text == none);
  }
}

TEST_CASE("Xlsx: which number is a day, the style says") {
  HandMadeBook book;
  book.styles(
      "<numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;\"/>"
      "<numFmt numFmtId=\"14\" formatCode=\"0.00\"/></numFmts>"
      "<cellStyleXfs><xf numFmtId=\"22\"/><xf numFmtId=\"22\"/></cellStyleXfs>"
      "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"14\"/><xf "
      "numFmtId=\"15\"/></cellXfs>"
      "<dxfs><dxf><numFmt numFmtId=\"165\" formatCode=\"yyyy\"/></dxf></dxfs>");
  const auto styled = [&](const QByteArray& style, const QByteArray& value) {
    return cellOf(book, "<c s=\"" + style + "\"><v>" + value + "</v></c>");
  };
  CHECK(styled("0", "45350").kind == Kind::Number);
  CHECK(styled("1", "45350").date == QDate(2024, 2, 28));
  CHECK(styled("1", "45350").number == 45350);
  CHECK(styled("2", "45350").kind == Kind::Number);  // the file's own 14 is none
  CHECK(styled("3", "45350.75").text == "2024-02-28 18:00:00");
  CHECK(styled("4", "45350").kind == Kind::Number);  // there is no such style
  CHECK(styled("-1", "45350").kind == Kind::Number);
  SECTION("at the ends of the calendar") {
    CHECK(styled("1", "1").date == QDate(1900, 1, 1));
    CHECK(styled("1", "59").date == QDate(1900, 2, 28));
    CHECK(styled("1", "61").date == QDate(1900, 3, 1));
    CHECK(styled("1", "60").kind == Kind::Date);
    CHECK_FALSE(styled("1", "60").date.isValid());
    CHECK(styled("1", "2958465").date == QDate(9999, 12, 31));
    for (const char* none : {"0", "0.5", "-3", "2958466", "1E300"})
      CHECK(styled("1", none).kind == Kind::Number);
  }
  SECTION("a second before midnight does not become the day before or two") {
    CHECK(styled("1", "45350.9999999").text == "2024-02-29");
    CHECK(styled("1", "45350.99998843").text == "2024-02-28 23:59:59");
  }
  SECTION("counted from 1904") {
    book.part("xl/workbook.xml",
              "<workbook" + HandMadeBook::names() +
                  "><workbookPr date1904=\"true\"/><sheets><sheet name=\"S\" sheetId=\"1\" "
                  "r:id=\"a\"/></sheets></workbook>");
    CHECK(styled("1", "43888").date == QDate(2024, 2, 28));
    CHECK(styled("1", "0").date == QDate(1904, 1, 1));
    const TableCell iso = cellOf(book, "<c t=\"d\"><v>2024-02-28T06:00:00</v></c>");
    CHECK(iso.number == 43888.25);
    const auto opened = book.open();
    REQUIRE(opened);
    CHECK((*opened)->countsFrom1904());
  }
}

TEST_CASE("Xlsx: a text is what a person reads") {
  CHECK(inlineText("<r><t>陈</t></r><r><rPr><b/></rPr><t>广财</t></r>") == "陈广财");
  CHECK(inlineText("<t>王</t><rPh sb=\"0\" eb=\"1\"><t>オウ</t></rPh><phoneticPr fontId=\"1\"/>") == "王");
  CHECK(inlineText("<t>a&amp;b&#x9648;</t>") == QString("a&b") + QChar(0x9648));
  CHECK(inlineText("<t><![CDATA[<c>]]></t>") == "<c>");
  CHECK(inlineText("<t>_x0041_b_x000a_</t>") == "Ab\n");
  CHECK(inlineText("<t>_x005F_x0041_</t>") == "_x0041_");
  CHECK(inlineText("<t>_xD842__xDD64_</t>") == QString::fromUtf8("𠥤"));
  for (const char* none : {"_x004_", "_x0x1F_", "_x+041_", "_X0041_", "_x0041", "x0041_"}) {
    INFO(none);
    CHECK(inlineText(QByteArray("<t>") + none + "</t>") == none);
  }
  CHECK(inlineText("<t xml:space=\"preserve\"> 王 </t>") == " 王 ");
  CHECK(inlineText("<t>'13851000137</t>") == "13851000137");
  CHECK(inlineText("<t>=\"13851000137\"</t>") == "13851000137");
}

TEST_CASE("Xlsx: shared texts are found by their number") {
  HandMadeBook book;
  book.strings("<si><t>a</t></si><si/><si><r><t>b</t></r><rPh><t>x</t></rPh><r><t>c</t></r></si>");
  const auto cells = cellsOf(book,
                             "<c t=\"s\"><v>2</v></c><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c>"
                             "<c t=\"s\"><v>0</v></c>");
  REQUIRE(cells.size() == 4);
  CHECK(cells[0].text == "bc");
  CHECK(cells[1].text == "a");
  CHECK(cells[2].kind == Kind::Empty);
  CHECK(cells[3].text == "a");
}

TEST_CASE("Xlsx: cells stand where they say") {
  HandMadeBook book;
  SECTION("in any order, with gaps") {
    book.rows("<row r=\"3\">" + at("C3", "c") + at("a3", "a") + "</row><row r=\"9\">" + at("B9", "b") +
              "</row>");
    CHECK(textsOf(book) == Texts{{"a", "", "c"}, {"", "b"}});
    CHECK(readTable(book.open()).numbers == QVector<qint64>{3, 9});
  }
  SECTION("without saying where, behind the one before") {
    book.rows("<row>" + at("B4", "b") + "<c><v>1</v></c></row><row><c><v>2</v></c></row>");
    CHECK(textsOf(book) == Texts{{"", "b", "1"}, {"2"}});
    CHECK(readTable(book.open()).numbers == QVector<qint64>{4, 5});
  }
  SECTION("the row is believed where the cell says another") {
    book.rows("<row r=\"2\">" + at("A7", "a") + "</row>");
    CHECK(readTable(book.open()).numbers == QVector<qint64>{2});
  }
  SECTION("elements of other vocabularies are none") {
    book.rows("<x:row xmlns:x=\"y\" r=\"1\">" + at("A1", "x") + "</x:row><row r=\"2\">" + at("A2", "a") +
              "<x:c xmlns:x=\"y\"><v>9</v></x:c></row>");
    CHECK(textsOf(book) == Texts{{"a"}});
  }
}

TEST_CASE("Xlsx: a merged range holds what its first cell holds") {
  HandMadeBook book;
  const QByteArray rows = "<row r=\"1\">" + at("A1", "a") + at("B1", "b") + "</row><row r=\"2\">" +
                          at("C2", "c") + "</row><row r=\"3\">" + at("C3", "c") + "</row>";
  const auto merging = [](const QByteArray& ranges) {
    QByteArray xml = "<mergeCells>";
    for (const QByteArray& range : ranges.split(' ')) xml += "<mergeCell ref=\"" + range + "\"/>";
    return xml + "</mergeCells>";
  };
  const Texts filled = {{"a", "b"}, {"a", "", "c"}, {"a", "", "c"}};
  SECTION("down") { CHECK(textsOf(book.rows(rows, merging("A1:A3"))) == filled); }
  SECTION("whole columns, as far as there are rows") {
    CHECK(textsOf(book.rows(rows, merging("D1:XFD1048576 A1:A1048576"))) == filled);
  }
  SECTION("across, over what stands below it") {
    CHECK(textsOf(book.rows(rows, merging("B1:C2"))) ==
          Texts{{"a", "b", "b"}, {"", "b", "b"}, {"", "", "c"}});
  }
  SECTION("of two that overlap, the first") {
    CHECK(textsOf(book.rows(rows, merging("A1:A3 A1:B2"))) == filled);
  }
  SECTION("what is no range merges nothing") {
    CHECK(textsOf(book.rows(rows, merging("A1 A3:A1 :A 1:3 A1:A99999999999 A1:A3"))) == filled);
  }
  SECTION("wherever the end of the cells is written oddly") {
    QByteArray sheet = HandMadeBook::head() + rows + "</sheetData >" + merging("A1:A3") + "</worksheet>";
    CHECK(textsOf(book.part("xl/sheet.xml", sheet)) == filled);
    sheet =
        HandMadeBook::head() + rows + "</sheetData><!-- </worksheet> -->" + merging("A1:A3") + "</worksheet>";
    CHECK(textsOf(book.part("xl/sheet.xml", sheet)) == filled);
  }
  SECTION("wherever the end of the cells falls in what is read at a time") {
    const auto before = HandMadeBook::head().size() + rows.size();
    for (int letters = 0; letters <= 13; ++letters) {
      book.rows(rows + QByteArray((256 << 10) - before - letters, ' '), merging("A1:A3"));
      REQUIRE(textsOf(book) == filled);
    }
  }
}

TEST_CASE("Xlsx: a workbook may be read by more than one at once") {
  HandMadeBook book;
  book.strings("<si><t>a</t></si><si><t>b</t></si>");
  book.rows("<row r=\"1\"><c t=\"s\"><v>0</v></c></row><row r=\"2\"><c t=\"s\"><v>1</v></c></row>");
  const auto opened = book.open();
  REQUIRE(opened);
  const auto one = (*opened)->read(0);
  const auto other = (*opened)->read(0);
  REQUIRE((one && other));
  TableRow row;
  CHECK(((*one)->next(row) && row.cell(0).text == "a"));
  CHECK(((*other)->next(row) && row.cell(0).text == "a"));
  CHECK(((*one)->next(row) && row.cell(0).text == "b"));
  CHECK(((*other)->next(row) && row.cell(0).text == "b"));
  CHECK_FALSE((*one)->next(row));
  CHECK((*other)->share() == 1.0);
}
