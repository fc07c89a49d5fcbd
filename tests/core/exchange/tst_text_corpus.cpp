#include <catch2/catch.hpp>

#include "exchange_reading.h"

TEST_CASE("Text: each trap of the corpus is read as its answer says") {
  int read = 0;
  for (const char* ending : {".csv", ".txt", ".tsv"})
    for (const CorpusFile& file : corpusFiles(ending)) {
      checkReading(file);
      ++read;
    }
  CHECK(read >= 35);
}

TEST_CASE("Text: what it is, its name does not say") {
  for (const char* name : {"csv_named.xls", "web_page.xls", "web_page_mark.xls", "spreadsheet_xml.xls"})
    checkReading(corpusFile(name));
  const auto opened = TableFile::open(corpusFile("csv_named.xls").path);
  REQUIRE(opened);
  CHECK((*opened)->format() == TableFormat::Text);
  CHECK((*opened)->encoding() == "GB18030");
  // Each kind has its own word: what helps with a web page does not help with a picture.
  const auto wordOn = [](const char* file) {
    const auto refused = TableFile::open(corpusFile(file).path);
    return refused ? QByteArray() : QByteArray(refused.error().message.source);
  };
  CHECK_FALSE(wordOn("web_page.xls").isEmpty());
  CHECK(wordOn("web_page.xls") == wordOn("web_page_mark.xls"));
  CHECK(wordOn("web_page.xls") != wordOn("spreadsheet_xml.xls"));
  CHECK(wordOn("web_page.xls") != wordOn("paper.csv"));
  CHECK(wordOn("empty.csv") != wordOn("noise.csv"));
}

TEST_CASE("Text: the encoding that was found is said") {
  const std::pair<const char*, const char*> expected[] = {{"utf8.csv", "UTF-8"},
                                                          {"utf8_mark.csv", "UTF-8"},
                                                          {"gbk.csv", "GB18030"},
                                                          {"only_nv.csv", "GB18030"},
                                                          {"big5.csv", "Big5"},
                                                          {"unicode_text.txt", "UTF-16LE"},
                                                          {"utf16le_bare.txt", "UTF-16LE"},
                                                          {"utf16be_bare.csv", "UTF-16BE"},
                                                          {"utf8_broken.csv", "UTF-8"},
                                                          {"late_chinese_gb18030.csv", "GB18030"},
                                                          {"lost_character.csv", "GB18030"}};
  for (const auto& [name, encoding] : expected) {
    INFO(name);
    const auto opened = TableFile::open(corpusFile(name).path);
    REQUIRE(opened);
    CHECK((*opened)->encoding() == encoding);
  }
}
