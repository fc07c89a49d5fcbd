#include <catch2/catch.hpp>

#include "base/csv.h"
#include "identity/resident_id.h"
#include "roster/roster_columns.h"
#include "roster/roster_numbers.h"
#include "roster/roster_values.h"
#include "support/test_day.h"

namespace {

TableCell textCell(const char* text) {
  TableCell cell;
  cell.kind = TableCell::Kind::Text;
  cell.text = QString::fromUtf8(text);
  return cell;
}
TableCell numberCell(const char* digits) {
  TableCell cell = textCell(digits);
  cell.kind = TableCell::Kind::Number;
  cell.number = cell.text.toDouble();
  return cell;
}
TableCell dateCell(const QDate& date) {
  TableCell cell = textCell(date.toString(Qt::ISODate).toUtf8().constData());
  cell.kind = TableCell::Kind::Date;
  cell.date = date;
  return cell;
}

QString codeOfTrouble(const std::optional<CellTrouble>& trouble) {
  if (!trouble) return {};
  CHECK_FALSE(trouble->message.isEmpty());
  return (trouble->isDoubt ? QStringLiteral("doubt ") : QString()) + trouble->code;
}

struct DateCase {
  const char* written;
  const char* day;
  const char* trouble = "";
};

void checkDates(const QVector<DateCase>& cases, DateWanted wanted, TableCell (*cellOf)(const char*)) {
  for (const DateCase& each : cases) {
    CAPTURE(each.written);
    const DateValue value = readDate(cellOf(each.written), wanted, today);
    CHECK(value.day.toString(Qt::ISODate).toStdString() == each.day);
    CHECK(codeOfTrouble(value.trouble).toStdString() == each.trouble);
  }
}

}  // namespace

TEST_CASE("roster: a date is understood in every form that people write") {
  SECTION("from the year on") {
    checkDates({{"2024-2-5", "2024-02-05"},
                {"2024-02-05", "2024-02-05"},
                {"2024/02/05", "2024-02-05"},
                {"2024.2.5", "2024-02-05"},
                {"2024。2。5", "2024-02-05"},
                {"2024年2月5日", "2024-02-05"},
                {"2024年02月05号", "2024-02-05"},
                {"2024 年 2 月 5 日", "2024-02-05"},
                {"二〇二四年二月五日", "2024-02-05"},
                {"二○二四年十二月三十一日", "2024-12-31"},
                {"二零二四年十月二十日", "2024-10-20"},
                {"20240205", "2024-02-05"},
                {"20240205083000", "2024-02-05"},
                {"２０２４－０２－０５", "2024-02-05"},
                {"24.2.5", "2024-02-05"},
                {"24年2月5日", "2024-02-05"},
                {"2024-02-05 08:30:00", "2024-02-05"},
                {"2024-02-05T08:30:00+08:00", "2024-02-05"},
                {"2024/2/5 上午8:30", "2024-02-05"},
                {"2024-02-05 星期一", "2024-02-05"},
                {"'2024-02-05", "2024-02-05"},
                {"2024-02-29", "2024-02-29"}},
               DateWanted::Day, textCell);
  }
  SECTION("from the day or the month on") {
    checkDates({{"25/6/2024", "2024-06-25"},
                {"6/25/2024", "2024-06-25"},
                {"5/5/2024", "2024-05-05"},
                {"5-Jun-2024", "2024-06-05"},
                {"5-Oct-24", "2024-10-05"},
                {"Jun 5, 2024", "2024-06-05"},
                {"5 September 2024", "2024-09-05"}},
               DateWanted::Day, textCell);
  }
  SECTION("two readings are a doubt, with the likelier one") {
    checkDates({{"5/6/2024", "2024-05-06", "doubt date-ambiguous"},
                {"05/06/24", "2005-06-24", "doubt date-ambiguous"},
                {"200205", "2020-02-05", "doubt date-ambiguous"}},
               DateWanted::Day, textCell);
    CHECK(readDate(textCell("5/6/2024"), DateWanted::Day, today).otherDay == QDate(2024, 6, 5));
    CHECK(readDate(textCell("5/6/2024"), DateWanted::Day, today).trouble->suggestion ==
          QLatin1String("2024-05-06"));
  }
  SECTION("what a spreadsheet counts") {
    checkDates({{"45329", "2024-02-07"},
                {"45329.5", "2024-02-07"},
                {"20240205", "2024-02-05"},
                {"240205", "2024-02-05"}},
               DateWanted::Day, numberCell);
    checkDates({{"45329", "2024-02-07"}, {"43384.641", "2018-10-11"}}, DateWanted::Day, textCell);
    CHECK(readDate(numberCell("45329"), DateWanted::Day, today).isSerial);
    CHECK(readDate(numberCell("43888"), DateWanted::Day, today, true).day == QDate(2024, 2, 28));
    CHECK(readDate(textCell("45329.5"), DateWanted::Day, today).isSerial);
    CHECK_FALSE(readDate(numberCell("20240205"), DateWanted::Day, today).isSerial);
    CHECK(readDate(dateCell(QDate(2024, 2, 5)), DateWanted::Day, today).day == QDate(2024, 2, 5));
  }
  SECTION("there is no such day") {
    checkDates({{"20240230", "", "date-impossible"},
                {"2024-02-30", "", "date-impossible"},
                {"2023年2月29日", "", "date-impossible"},
                {"2024-13-01", "", "date-impossible"},
                {"31/4/2024", "", "date-impossible"},
                {"9999-12-31", "", "date-impossible"},
                {"9999", "", "date-impossible"},
                {"1899-12-31", "", "date-impossible"},
                {"1900-01-00", "", "date-impossible"}},
               DateWanted::Day, textCell);
    checkDates(
        {{"0", "", "date-impossible"}, {"9999", "", "date-impossible"}, {"20240230", "", "date-impossible"}},
        DateWanted::Day, numberCell);
    CHECK(codeOfTrouble(readDate(dateCell({}), DateWanted::Day, today).trouble) ==
          QLatin1String("date-impossible"));
  }
  SECTION("what is no date") {
    checkDates({{"昨天", "", "date-unreadable"},
                {"2月5日", "", "date-unreadable"},
                {"٢٠٢٤-٠٢-٠٥", "", "date-unreadable"},
                {"2024年٢月5日", "", "date-unreadable"},
                {"2024年2月", "", "date-unreadable"},
                {"2024", "", "date-unreadable"},
                {"2024-02-05-07", "", "date-unreadable"},
                {"长期", "", "date-unreadable"},
                {"13800138000", "", "date-unreadable"},
                {"2024-O2-05", "", "date-unreadable"},
                {"123-4-5", "", "date-unreadable"}},
               DateWanted::Day, textCell);
    checkDates({{"45329.5.1", "", "date-unreadable"}, {"123", "", "date-unreadable"}}, DateWanted::Day,
               textCell);
    TableCell error = textCell("#REF!");
    error.kind = TableCell::Kind::Error;
    CHECK(codeOfTrouble(readDate(error, DateWanted::Day, today).trouble) == QLatin1String("date-unreadable"));
    CHECK_FALSE(readDate({}, DateWanted::Day, today).trouble);
  }
  SECTION("a birth is in the past") {
    checkDates({{"85.3.12", "1985-03-12"},
                {"05.3.12", "2005-03-12"},
                {"27.1.1", "1927-01-01"},
                {"850312", "1985-03-12"}},
               DateWanted::Birth, textCell);
    CHECK(readDate(textCell("1985.3"), DateWanted::Birth, today).month == QLatin1String("1985-03"));
    CHECK(codeOfTrouble(readDate(textCell("1985.3"), DateWanted::Birth, today).trouble) ==
          QLatin1String("date-unreadable"));
  }
  SECTION("a month, or a year, is enough for some") {
    for (const auto& [written, month] : {std::pair{"2017", "2017"},
                                         {"2017-03", "2017-03"},
                                         {"2017年3月", "2017-03"},
                                         {"201703", "2017-03"},
                                         {"2017.3", "2017-03"},
                                         {"17年3月", "2017-03"},
                                         {"3/2017", "2017-03"},
                                         {"2017-03-15", "2017-03"}}) {
      CAPTURE(written);
      const DateValue value = readDate(textCell(written), DateWanted::Month, today);
      CHECK(value.month.toStdString() == month);
      CHECK_FALSE(value.trouble);
    }
    const DateValue lost = readDate(numberCell("2017.1"), DateWanted::Month, today);
    CHECK(lost.month == QLatin1String("2017-01"));
    CHECK(lost.otherMonth == QLatin1String("2017-10"));
    CHECK(codeOfTrouble(lost.trouble) == QLatin1String("doubt date-ambiguous"));
    CHECK(codeOfTrouble(readDate(textCell("2017-13"), DateWanted::Month, today).trouble) ==
          QLatin1String("date-impossible"));
  }
  SECTION("an end may be none, far, or a whole period") {
    for (const char* written : {"长期", "永久", "9999-12-31", "2999.12.31"}) {
      CAPTURE(written);
      const DateValue value = readDate(textCell(written), DateWanted::End, today);
      CHECK(value.longTerm);
      CHECK_FALSE(value.trouble);
    }
    for (const char* written :
         {"2015.03.12-2035.03.12", "2015-03-12至2035-03-12", "2015年3月12日到2035年3月12日",
          "2015/3/12 - 2035/3/12", "2015-03-12~2035-03-12"}) {
      CAPTURE(written);
      const DateValue value = readDate(textCell(written), DateWanted::End, today);
      CHECK(value.from == QDate(2015, 3, 12));
      CHECK(value.day == QDate(2035, 3, 12));
      CHECK_FALSE(value.trouble);
    }
    CHECK(readDate(textCell("2015.03.12-长期"), DateWanted::End, today).longTerm);
    CHECK(readDate(textCell("2015.03.12-长期"), DateWanted::End, today).from == QDate(2015, 3, 12));
    CHECK(readDate(textCell("2035-03-12"), DateWanted::End, today).day == QDate(2035, 3, 12));
    CHECK(codeOfTrouble(readDate(textCell("2015.02.30-2035.03.12"), DateWanted::End, today).trouble) ==
          QLatin1String("date-impossible"));
  }
}

TEST_CASE("roster: an amount is understood in every form that people write") {
  struct AmountCase {
    const char* written;
    qint64 fen;
    const char* payKind = "";
    const char* trouble = "";
  };
  const auto check = [](const QVector<AmountCase>& cases, TableCell (*cellOf)(const char*)) {
    for (const AmountCase& each : cases) {
      CAPTURE(each.written);
      const MoneyValue value = readMoney(cellOf(each.written));
      CHECK(value.amount.inFen() == each.fen);
      CHECK(value.payKind.toStdString() == each.payKind);
      CHECK(codeOfTrouble(value.trouble).toStdString() == each.trouble);
    }
  };
  SECTION("figures") {
    check({{"320", 32000},
           {"3.2万", 3200000},
           {"0.032万", 32000},
           {"¥3,200.00", 320000},
           {"３２０元", 32000},
           {"320块", 32000},
           {"5千", 500000},
           {"5.5k", 550000},
           {"0", 0}},
          textCell);
    check({{"320", 32000}, {"320.5", 32050}, {"320.10000000000002", 32010}}, numberCell);
  }
  SECTION("with the time that it is for") {
    check({{"32000元/月", 3200000, "3"},
           {"350元/天", 35000, "1"},
           {"350/工日", 35000, "1"},
           {"日薪350元", 35000, "1"},
           {"月薪：8000", 800000, "3"},
           {"40元/小时", 4000, "0"},
           {"每天350元", 35000, "1"},
           {"350一天", 35000, "1"}},
          textCell);
    CHECK(payKindOfHeading(QStringLiteral("日工资标准")) == QLatin1String("1"));
    CHECK(payKindOfHeading(QStringLiteral("工资（元/月）")) == QLatin1String("3"));
    CHECK(payKindOfHeading(QStringLiteral("时薪")) == QLatin1String("0"));
    CHECK(payKindOfHeading(QStringLiteral("工资标准")).isEmpty());
  }
  SECTION("words") {
    check({{"三千二", 320000},
           {"三千二百元", 320000},
           {"三千零二十", 302000},
           {"一万二", 1200000},
           {"两万", 2000000},
           {"一百五", 15000},
           {"十五", 1500},
           {"一万零二", 1000200},
           {"叁佰贰拾元整", 32000}},
          textCell);
  }
  SECTION("as people speak is a doubt, with what they mean") {
    check({{"3万2", 3200000, "", "doubt money-ambiguous"}, {"3千2", 320000, "", "doubt money-ambiguous"}},
          textCell);
    CHECK(readMoney(textCell("3万2")).trouble->suggestion == QLatin1String("32000"));
  }
  SECTION("what is no amount is never guessed, never rounded") {
    check({{"面议", 0, "", "money-unreadable"},
           {"300-350", 0, "", "money-unreadable"},
           {"320.123", 0, "", "money-unreadable"},
           {"1234,56", 0, "", "money-unreadable"},
           {"三二千", 0, "", "money-unreadable"},
           {"3.2E+04", 0, "", "money-unreadable"},
           {"3万20", 0, "", "money-unreadable"}},
          textCell);
    CHECK(codeOfTrouble(readMoney(dateCell(QDate(2024, 1, 1))).trouble) == QLatin1String("money-unreadable"));
  }
}

TEST_CASE("roster: words of lists are found by name, by code and by what the trade calls them") {
  struct WordCase {
    const char* list;
    const char* written;
    const char* code;
    const char* trouble = "";
    const char* suggestion = "";
  };
  const auto check = [](const QVector<WordCase>& cases) {
    for (const WordCase& each : cases) {
      CAPTURE(each.list, each.written);
      const CodeValue value = readCode(QString::fromLatin1(each.list), QString::fromUtf8(each.written));
      CHECK(value.code.toStdString() == each.code);
      CHECK(codeOfTrouble(value.trouble).toStdString() == each.trouble);
      if (value.trouble) CHECK(value.trouble->suggestion.toStdString() == each.suggestion);
    }
  };
  SECTION("names and codes") {
    check({{"trade", "钢筋工", "020"},
           {"trade", "钢筋 工", "020"},
           {"trade", "020", "020"},
           {"trade", "20", "020"},
           {"trade", "1000", "1000"},
           {"ethnic", "汉", "01"},
           {"ethnic", "汉族", "01"},
           {"ethnic", "1", "01"},
           {"ethnic", "土家", "15"},
           {"education", "初中", "02"},
           {"education", "2", "02"},
           {"political", "群众", "13"},
           {"skill", "中级工", "4"},
           {"skill", "职业资格四级", "4"},
           {"settlement", "计天", "1"},
           {"document", "护照", "passport"},
           {"document", "01", "resident-id"},
           {"contract-kind", "固定期限", "fixed-term"},
           {"contract-kind", "1", "by-task"}});
  }
  SECTION("the trade's own words") {
    check({{"trade", "砼工", "040"},
           {"trade", "普工", "390"},
           {"trade", "瓦工", "010"},
           {"trade", "电工", "130"},
           {"trade", "油漆工", "190"},
           {"trade", "施工员", "900"},
           {"education", "高职", "05"},
           {"education", "文盲", "99"},
           {"political", "党员", "01"},
           {"political", "团员", "03"},
           {"skill", "五级", "5"},
           {"settlement", "日薪", "1"},
           {"settlement", "按月", "3"},
           {"document", "身份证", "resident-id"},
           {"document", "台胞证", "taiwan-permit"},
           {"contract-kind", "以完成一定工作任务为期限", "by-task"}});
  }
  SECTION("what is in no list is a doubt, with the nearest") {
    check({{"trade", "杂", "390", "doubt unknown-trade", "杂工"},
           {"trade", "钢筋班", "020", "doubt unknown-trade", "钢筋工"},
           {"trade", "混凝士工", "040", "doubt unknown-trade", "混凝土工"},
           {"trade", "木工班长", "240", "doubt unknown-trade", "木工"},
           {"trade", "魔术师", "", "doubt unknown-trade", ""},
           {"ethnic", "汉旗", "01", "doubt unknown-code", "汉族"},
           {"education", "初中以下", "02", "doubt unknown-code", "初中"},
           {"political", "火星人", "", "doubt unknown-code", ""}});
  }
  SECTION("a contract without a fixed term never becomes one with it") {
    check({{"contract-kind", "无固定期限", "", "contract-open-ended", ""},
           {"contract-kind", "无固定期限劳动合同", "", "contract-open-ended", ""}});
  }
  SECTION("what stands where there is nothing") {
    for (const char* written : {"", " ", "/", "-", "——", "无", "未知", "N/A", "暂无"}) {
      CAPTURE(written);
      CHECK(isLeftOpen(QString::fromUtf8(written)));
      CHECK_FALSE(readCode(QStringLiteral("trade"), QString::fromUtf8(written)).trouble);
    }
    CHECK_FALSE(isLeftOpen(QStringLiteral("无锡")));
    CHECK_FALSE(isLeftOpen(QStringLiteral("0")));
  }
  SECTION("sex, yes and no") {
    CHECK(readSex(QStringLiteral("男")).sex == Sex::Male);
    CHECK(readSex(QStringLiteral("2")).sex == Sex::Female);
    CHECK(codeOfTrouble(readSex(QStringLiteral("未婚")).trouble) == QLatin1String("doubt unknown-code"));
    CHECK(readYesNo(QStringLiteral("是")).yes);
    CHECK_FALSE(readYesNo(QStringLiteral("外地")).yes);
    CHECK(codeOfTrouble(readYesNo(QStringLiteral("外地")).trouble).isEmpty());
    CHECK(codeOfTrouble(readYesNo(QStringLiteral("也许")).trouble) == QLatin1String("doubt unknown-code"));
  }
}

TEST_CASE("roster: every word of the tables leads to one code, and every heading to one field") {
  SECTION("synonyms") {
    const CsvTable table = CsvTable::load(QStringLiteral(":/data/roster/synonyms.csv"));
    REQUIRE(table.rows.size() > 50);
    QSet<QString> seen;
    for (const QStringList& row : table.rows)
      for (const QString& word : row[1].split(u'、')) {
        CAPTURE(row[0].toStdString(), word.toStdString());
        CHECK_FALSE(seen.contains(row[0] + word));
        seen.insert(row[0] + word);
        const CodeValue value = readCode(row[0], word);
        CHECK_FALSE(value.code.isEmpty());
        CHECK(value.trouble.has_value() == (row[3] == QLatin1String("no")));
      }
  }
  SECTION("headings") {
    const CsvTable table = CsvTable::load(QStringLiteral(":/data/roster/headings.csv"));
    REQUIRE(table.rows.size() > 40);
    QSet<QString> fields{QStringLiteral("-")};
    for (const RosterField& field : rosterFields()) fields.insert(QString::fromLatin1(field.code));
    QSet<QString> told;
    QHash<QString, QString> seen;
    for (const QStringList& row : table.rows) {
      told.insert(row[0]);
      CHECK(fields.contains(row[0]));
      CHECK((row[2].isEmpty() || fields.contains(row[2])));
      for (const QString& word : row[1].split(u'、')) {
        CAPTURE(row[0].toStdString(), word.toStdString());
        CHECK(seen.value(foldedHeading(word), row[0]) == row[0]);
        seen.insert(foldedHeading(word), row[0]);
      }
    }
    CHECK(told == fields);
  }
}

namespace {

/// Made up: 329921 is no place.
QString numberOf(const char* seventeen) {
  const QString digits = QString::fromLatin1(seventeen);
  return digits + checkCharacterOf(digits);
}
QByteArray good() { return numberOf("32992119850615071").toLatin1(); }

/// A number that ends in 000 and passes its check.
QByteArray goodInNoughts() {
  for (int day = 1; day <= 28; ++day) {
    const QString digits =
        QStringLiteral("329921198506%1").arg(day, 2, 10, QChar(u'0')) + QStringLiteral("100");
    for (int order = 0; order < 10; ++order) {
      QString each = digits;
      each[14] = QChar(u'0' + order);
      each[15] = each[16] = u'0';
      if (checkCharacterOf(each) == u'0') return (each + u'0').toLatin1();
    }
  }
  FAIL("no such number");
  return {};
}

struct Read {
  QString trouble;
  QString number;
  QVector<QString> notes;
  std::optional<DocumentKind> kind;
};
Read readAs(const TableCell& cell, std::optional<DocumentKind> told = std::nullopt) {
  const NumberValue value = readIdNumber(cell, told, today);
  Read read{codeOfTrouble(value.trouble), {}, value.notes, {}};
  const bool isRefused = value.trouble && !value.trouble->isDoubt;
  CHECK(value.document.has_value() != isRefused);
  if (!value.document) return read;
  read.number = value.document->number();
  read.kind = value.document->kind();
  return read;
}

}  // namespace

TEST_CASE("roster: what a spreadsheet has destroyed is refused, and never guessed") {
  const QByteArray number = good();
  SECTION("scientific text, whatever it stands in") {
    for (const char* written : {"3.29921E+17", "3.29921198506151E+17", "3.29921e17"}) {
      CAPTURE(written);
      CHECK(readAs(textCell(written)).trouble == QLatin1String("id-shortened"));
      CHECK(readAs(numberCell(written)).trouble == QLatin1String("id-shortened"));
    }
  }
  SECTION("a number cell over fifteen digits, even if its check fits") {
    CHECK(readAs(numberCell(number.constData())).trouble == QLatin1String("id-shortened"));
    CHECK(readAs(numberCell(goodInNoughts().constData())).trouble == QLatin1String("id-shortened"));
    CHECK(readAs(numberCell("32992119850615100")).trouble == QLatin1String("id-shortened"));
  }
  SECTION("a text ending in 000") {
    const Read doubtful = readAs(textCell(goodInNoughts().constData()));
    CHECK(doubtful.trouble == QLatin1String("doubt ends-in-000"));
    CHECK(doubtful.number == QString::fromLatin1(goodInNoughts()));
    QByteArray rounded = number;
    rounded.replace(15, 3, "000");
    CHECK(readAs(textCell(rounded.constData())).trouble == QLatin1String("id-check"));
  }
  SECTION("a failed check, a wrong length, a day that does not exist, strange characters, nothing") {
    QByteArray wrong = number;
    wrong[5] = '2';
    CHECK(readAs(textCell(wrong.constData())).trouble == QLatin1String("id-check"));
    CHECK(readAs(textCell(number.left(17).constData())).trouble == QLatin1String("id-length"));
    CHECK(readAs(textCell((number.left(17) + "11").constData())).trouble == QLatin1String("id-length"));
    CHECK(readAs(textCell(numberOf("32992119820431064").toLatin1().constData())).trouble ==
          QLatin1String("id-birth"));
    CHECK(readAs(textCell(numberOf("32992120270101064").toLatin1().constData())).trouble ==
          QLatin1String("id-birth"));
    CHECK(readAs(textCell("329921850431064")).trouble == QLatin1String("id-birth"));
    CHECK(readAs(textCell("32992119850615O717")).trouble == QLatin1String("id-characters"));
    CHECK(readAs(textCell("329921 19850615 071？")).trouble == QLatin1String("id-characters"));
    for (const char* written : {"", "/", "无"})
      CHECK(readAs(textCell(written)).trouble == QLatin1String("id-missing"));
    CHECK(readAs({}).trouble == QLatin1String("id-missing"));
    TableCell formula;
    formula.noValue = true;
    CHECK(readAs(formula).trouble == QLatin1String("id-missing"));
  }
  SECTION("a damaged number never passes as a passport") {
    CHECK(readAs(textCell("3299211985O6150717")).trouble == QLatin1String("id-characters"));
    CHECK(readAs(textCell("32992119850615071X0")).trouble != QString());
    CHECK(readAs(textCell("32992198506150X")).trouble != QString());
    CHECK(readAs(textCell("3299219X")).trouble != QString());
  }
}

TEST_CASE("roster: numbers are mended only where nothing is lost by it") {
  const QString number = QString::fromLatin1(good());
  SECTION("width, blanks, hyphens, marks") {
    CHECK(readAs(textCell("３２９９２１ 19850615-071" + QByteArray(1, good().back()))).number == number);
    CHECK(readAs(textCell(("\t'" + good() + " ").constData())).number == number);
    CHECK(readAs(textCell("３２９９２１ 19850615-071" + QByteArray(1, good().back())))
              .notes.contains(QStringLiteral("full-width")));
    CHECK(readAs(textCell(good().constData())).notes.isEmpty());
  }
  SECTION("an x, and what only looks like one") {
    QString withX;
    for (int order = 1; withX.isEmpty(); ++order) {
      const QString each = numberOf(("32992119850615" + QByteArray::number(100 + order)).constData());
      if (each.endsWith(u'X')) withX = each;
    }
    CHECK(readAs(textCell(withX.toLower().toUtf8().constData())).number == withX);
    CHECK(readAs(textCell(withX.toLower().toUtf8().constData())).notes.isEmpty());
    const QString cyrillic = withX.chopped(1) + QChar(0x0425);
    CHECK(readAs(textCell(cyrillic.toUtf8().constData())).number == withX);
    CHECK(readAs(textCell(cyrillic.toUtf8().constData())).notes.contains(QStringLiteral("look-alike-x")));
  }
  SECTION("fifteen digits are upgraded, in a number cell as well, and it is said") {
    const QString upgraded = numberOf("32992119720506101");
    for (const TableCell& cell : {textCell("329921720506101"), numberCell("329921720506101")}) {
      CHECK(readAs(cell).number == upgraded);
      CHECK(readAs(cell).notes == QVector<QString>{QStringLiteral("upgraded-15")});
      CHECK(readAs(cell).trouble.isEmpty());
    }
    CHECK(readAs(textCell("329921720506998")).trouble == QLatin1String("id-wrong"));
  }
}

TEST_CASE("roster: other documents are told by their column, or by their number") {
  const QString hmt = numberOf("83000019850615071");
  const QString foreigner = QStringLiteral("932682198501010017");
  SECTION("by the number") {
    CHECK(readAs(textCell(hmt.toLatin1().constData())).kind == DocumentKind::HmtResidencePermit);
    CHECK(readAs(textCell(foreigner.toLatin1().constData())).kind == DocumentKind::ForeignerPermit);
    CHECK(readAs(textCell("KAZ110090123105")).kind == DocumentKind::ForeignerPermit);
    CHECK(readAs(textCell("E12345678")).kind == DocumentKind::Passport);
    CHECK(readAs(textCell("H12345678")).kind == DocumentKind::HomeReturnPermit);
  }
  SECTION("eight digits may be a permit, or what is left of a number") {
    CHECK(readAs(textCell("12345678")).trouble == QLatin1String("doubt document-guessed"));
    CHECK(readAs(textCell("12345678"), DocumentKind::TaiwanPermit).trouble.isEmpty());
    CHECK(readAs(textCell("12345678"), DocumentKind::ResidentId).trouble == QLatin1String("id-length"));
  }
  SECTION("people call every card an identity card") {
    const Read read = readAs(textCell(hmt.toLatin1().constData()), DocumentKind::ResidentId);
    CHECK(read.kind == DocumentKind::HmtResidencePermit);
    CHECK(read.notes == QVector<QString>{QStringLiteral("kind-by-number")});
  }
  SECTION("by the column") {
    CHECK(readAs(textCell("AB123456789012"), DocumentKind::Passport).kind == DocumentKind::Passport);
    CHECK(readAs(textCell("军字第001234号"), DocumentKind::Other).kind == DocumentKind::Other);
    CHECK(readAs(textCell(good().constData()), DocumentKind::HmtResidencePermit).trouble != QString());
  }
}

TEST_CASE("roster: how long a contract runs is understood in the words that people write") {
  const auto months = [](const char* text) { return readMonths(QString::fromUtf8(text)).value_or(0); };
  for (const char* two :
       {"2年", "两年", "二年", "24个月", "２年", " 2 年 ", "2周年", "为期两年", "2年期", "2年整",
        "合同期限：2年", "固定期限2年", "2年0个月", "二十四个月", "2 years", "24 months"})
    CHECK(months(two) == 24);
  CHECK(months("半年") == 6);
  CHECK(months("一年") == 12);
  CHECK(months("一年半") == 18);
  CHECK(months("1.5年") == 18);
  CHECK(months("1年零6个月") == 18);
  CHECK(months("3个月") == 3);
  CHECK(months("十年") == 120);
  // A year's number, a month of the year, a day, a name: none of these is a length.
  for (const char* none : {"24年", "2026年", "24年3月", "12月", "2026-03-01", "固定期限", "", "年", "0年",
                           "11年", "无固定期限", "2", "两"})
    CHECK(months(none) == 0);
}
