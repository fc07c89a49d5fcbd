#include <catch2/catch.hpp>

#include "support/roster_rows.h"
#include "support/test_day.h"

namespace {

const QStringList usual = {QStringLiteral("姓名"), QStringLiteral("身份证号"), QStringLiteral("联系电话")};

/// A roster with the usual columns and those of the test.
class Roster {
 public:
  explicit Roster(const QStringList& more = {})
      : m_head(a_roster::head(usual + more)), m_parser(m_head, today) {}

  ParsedRow parse(const QStringList& more, const QString& idNumber = a_roster::idNumber(71)) {
    return m_parser.parse(a_roster::row(
        ++m_row, QStringList{QStringLiteral("陈广财"), idNumber, QStringLiteral("13851000316")} + more));
  }
  ParsedRow parse(TableRow row) {
    row.number = ++m_row;
    return m_parser.parse(row);
  }
  RosterParser& parser() { return m_parser; }

 private:
  RosterHead m_head;
  RosterParser m_parser;
  qint64 m_row = 1;
};

QString refusalOf(const ParsedRow& row) {
  for (const Finding& finding : row.findings)
    if (finding.level == Level::Error) return finding.field + u' ' + finding.code;
  return {};
}
QString warningOf(const ParsedRow& row) {
  for (const Finding& finding : row.findings)
    if (finding.level == Level::Warning) return finding.field + u' ' + finding.code;
  return {};
}
QString doubtOf(const ParsedRow& row) {
  return row.doubts.isEmpty() ? QString() : row.doubts.front().field + u' ' + row.doubts.front().code;
}
bool isPlain(const ParsedRow& row) {
  return row.findings.isEmpty() && row.doubts.isEmpty() && row.skipped.isEmpty();
}

}  // namespace

TEST_CASE("roster row: each column as the field it is for") {
  Roster roster({QStringLiteral("性别"), QStringLiteral("民族"), QStringLiteral("户籍地址"),
                 QStringLiteral("工种"), QStringLiteral("班组"), QStringLiteral("进场日期"),
                 QStringLiteral("文化程度"), QStringLiteral("政治面貌"), QStringLiteral("技能等级"),
                 QStringLiteral("证件有效期"), QStringLiteral("合同起"), QStringLiteral("合同止"),
                 QStringLiteral("日薪"), QStringLiteral("来本市时间"), QStringLiteral("紧急联系人"),
                 QStringLiteral("紧急联系电话"), QStringLiteral("项目名称"), QStringLiteral("劳务公司")});
  const ParsedRow row = roster.parse(
      {QStringLiteral("男"), QStringLiteral("汉"), QStringLiteral(" 江苏省 泗洪县 "), QStringLiteral("砼工"),
       QStringLiteral("砼工一班"), QStringLiteral("2026.3.1"), QStringLiteral("初中"), QStringLiteral("群众"),
       QStringLiteral("中级"), QStringLiteral("2015.03.12-2035.03.12"), QStringLiteral("2026.3.1"),
       QStringLiteral("2028.2.29"), QStringLiteral("0.032万"), QStringLiteral("2017-03"),
       QStringLiteral("陈广富"), QStringLiteral("025-84471234"), QStringLiteral("滨江花园三期"),
       QStringLiteral("恒工劳务")});
  CHECK(isPlain(row));
  CHECK(row.row.person.name == QStringLiteral("陈广财"));
  CHECK(row.row.person.idNumber == a_roster::idNumber(71));
  CHECK(row.row.person.documentKind == DocumentKind::ResidentId);
  CHECK(row.row.person.sex == Sex::Male);
  CHECK(row.row.person.birthDate == QDate(1985, 6, 15));
  CHECK(row.row.person.hukouDivision == QLatin1String("329921"));
  CHECK(row.row.person.ethnic == QLatin1String("01"));
  CHECK(row.row.person.hukouAddress == QStringLiteral("江苏省 泗洪县"));
  CHECK(row.row.person.phone == QLatin1String("13851000316"));
  CHECK(row.row.person.trade == QLatin1String("040"));
  CHECK(row.row.trade == QLatin1String("040"));
  CHECK(row.row.teamName == QStringLiteral("砼工一班"));
  CHECK(row.row.beginsOn == QDate(2026, 3, 1));
  CHECK(row.row.person.education == QLatin1String("02"));
  CHECK(row.row.person.political == QLatin1String("13"));
  CHECK(row.row.person.skillLevel == QLatin1String("4"));
  CHECK(row.row.person.documentFrom == QDate(2015, 3, 12));
  CHECK(row.row.person.documentTo == QDate(2035, 3, 12));
  CHECK(row.row.hasContract);
  CHECK(row.row.contract.beginsOn == QDate(2026, 3, 1));
  CHECK(row.row.contract.endsOn == QDate(2028, 2, 29));
  CHECK(row.row.contract.pay == Money::yuan(320));
  CHECK(row.row.contract.payKind == QLatin1String("1"));
  CHECK(row.row.person.inCitySince == QLatin1String("2017-03"));
  CHECK(row.row.person.emergencyName == QStringLiteral("陈广富"));
  CHECK(row.row.person.emergencyPhone == QLatin1String("025-84471234"));
  CHECK(row.row.projectName == QStringLiteral("滨江花园三期"));
  CHECK(row.row.employerName == QStringLiteral("恒工劳务"));
  CHECK(row.row.notes.isEmpty());
  SECTION("what is left open, in whatever way") {
    const ParsedRow open = roster.parse({QStringLiteral("/"),
                                         QStringLiteral("无"),
                                         {},
                                         QStringLiteral("-"),
                                         QStringLiteral("——"),
                                         {},
                                         QStringLiteral("不详")},
                                        a_roster::idNumber(73));
    CHECK(isPlain(open));
    CHECK_FALSE(open.row.hasContract);
    CHECK(open.row.teamName.isEmpty());
    CHECK(open.row.trade.isEmpty());
    CHECK(open.row.person.sex == Sex::Male);
  }
  SECTION("the cell as the file has it") {
    CHECK(roster.parser().written(
              a_roster::row(5, {QStringLiteral(" 陈 广财"), QStringLiteral("#3.29921E+17")}),
              QStringLiteral("idNumber")) == QLatin1String("3.29921E+17"));
  }
}

TEST_CASE("roster row: a name that lost a character is refused") {
  Roster roster;
  for (const char* name : {"郑\xEF\xBF\xBD生", "郑?生", "郑？生", "郑□生", "郑〓生", "郑\xEE\xB0\x80生"}) {
    CAPTURE(name);
    CHECK(refusalOf(roster.parse(a_roster::row(0, {QString::fromUtf8(name), a_roster::idNumber(71)}))) ==
          QLatin1String("name name-glyph"));
  }
  for (const char* name : {"", "/", "无"})
    CHECK(refusalOf(roster.parse(a_roster::row(0, {QString::fromUtf8(name), a_roster::idNumber(71)}))) ==
          QLatin1String("name name-missing"));
  CHECK(refusalOf(roster.parse(a_roster::row(0, {QStringLiteral("张三1"), a_roster::idNumber(71)}))) ==
        QLatin1String("name name-wrong"));
  SECTION("a rare one, a dot, an old code are no loss") {
    const ParsedRow rare = roster.parse(a_roster::row(0, {QStringLiteral("𠅤伟"), a_roster::idNumber(171)}));
    CHECK(isPlain(rare));
    CHECK(rare.row.person.name == QStringLiteral("𠅤伟"));
    CHECK(roster.parse(a_roster::row(0, {QStringLiteral("买买提•艾力"), a_roster::idNumber(173)}))
              .row.person.name == QStringLiteral("买买提·艾力"));
    const ParsedRow mapped =
        roster.parse(a_roster::row(0, {QString(QChar(0xE863)), a_roster::idNumber(175)}));
    CHECK(mapped.row.person.name == QStringLiteral("䶮"));
    CHECK(mapped.row.notes == QVector<QString>{QStringLiteral("name-mapped")});
  }
}

TEST_CASE("roster row: sex and birth date must agree with the number, as at the counter") {
  Roster roster({QStringLiteral("性别"), QStringLiteral("出生日期")});
  CHECK(refusalOf(roster.parse({QStringLiteral("女"), {}})) == QLatin1String("sex sex-differs"));
  CHECK(refusalOf(roster.parse({QStringLiteral("男"), QStringLiteral("1985-06-16")})) ==
        QLatin1String("birthDate birth-differs"));
  CHECK(refusalOf(roster.parse({{}, QStringLiteral("1985-06-31")})) ==
        QLatin1String("birthDate date-impossible"));
  CHECK(refusalOf(roster.parse({{}, QStringLiteral("1985年7月")})) ==
        QLatin1String("birthDate birth-differs"));
  SECTION("a month is enough where the number has the day; it settles what may be read in two ways") {
    for (const char* written :
         {"1985-06-15", "1985年6月", "1985.6", "85.6.15", "#31213", "15/6/1985", "#198506"}) {
      CAPTURE(written);
      Roster fresh({QStringLiteral("性别"), QStringLiteral("出生日期")});
      const ParsedRow row = fresh.parse({{}, QString::fromUtf8(written)});
      CHECK(isPlain(row));
      CHECK(row.row.person.birthDate == QDate(1985, 6, 15));
    }
    const QString born = QStringLiteral("19850605");
    CHECK(isPlain(roster.parse({{}, QStringLiteral("5/6/1985")}, a_roster::idNumber(71, born))));
    const QString october = QStringLiteral("19791005");
    CHECK(isPlain(roster.parse({{}, QStringLiteral("#1979.1")}, a_roster::idNumber(71, october))));
  }
  SECTION("where the number does not tell, the column must") {
    Roster others({QStringLiteral("性别"), QStringLiteral("出生日期"), QStringLiteral("证件类型")});
    const QString passport = QStringLiteral("E12345678");
    const ParsedRow row =
        others.parse({QStringLiteral("女"), QStringLiteral("1985-06-15"), QStringLiteral("护照")}, passport);
    CHECK(refusalOf(row).isEmpty());
    CHECK(row.row.person.documentKind == DocumentKind::Passport);
    CHECK(row.row.person.sex == Sex::Female);
    CHECK(row.row.person.birthDate == QDate(1985, 6, 15));
    CHECK(refusalOf(others.parse({QStringLiteral("女"), QStringLiteral("1985.6"), QStringLiteral("护照")},
                                 passport)) == QLatin1String("birthDate date-unreadable"));
    CHECK(doubtOf(others.parse({QStringLiteral("未婚"), QStringLiteral("1985-06-15"), QStringLiteral("护照")},
                               passport)) == QLatin1String("sex unknown-code"));
  }
}

TEST_CASE("roster row: a phone that is wrong is left open, and the manager's is nobody's") {
  Roster roster;
  const auto phoneIn = [&](const QString& phone, int order) {
    return roster.parse(a_roster::row(0, {QStringLiteral("陈广财"), a_roster::idNumber(order), phone}));
  };
  const ParsedRow wrong = phoneIn(QStringLiteral("1385100031"), 71);
  CHECK(warningOf(wrong) == QLatin1String("phone phone-wrong"));
  CHECK(refusalOf(wrong).isEmpty());
  CHECK(wrong.row.person.phone.isEmpty());
  CHECK(warningOf(phoneIn(QStringLiteral("#1.3851E+10"), 73)) == QLatin1String("phone phone-wrong"));
  CHECK(phoneIn(QStringLiteral("#13851000316"), 75).row.person.phone == QLatin1String("13851000316"));
  SECTION("left open in all rows but its holder's") {
    roster.parser().leaveOpen({QStringLiteral("13851000316")}, QStringLiteral("周 建平"));
    const ParsedRow shared = phoneIn(QStringLiteral("138-5100-0316"), 77);
    CHECK(shared.row.person.phone.isEmpty());
    CHECK(shared.row.notes == QVector<QString>{QStringLiteral("phone-of-manager")});
    CHECK(phoneIn(QStringLiteral("13851000317"), 79).row.person.phone == QLatin1String("13851000317"));
    const ParsedRow own = roster.parse(
        a_roster::row(0, {QStringLiteral("周建平"), a_roster::idNumber(81), QStringLiteral("13851000316")}));
    CHECK(own.row.person.phone == QLatin1String("13851000316"));
  }
}

TEST_CASE("roster census: whose phone it is, over the whole column") {
  const RosterHead head = a_roster::head(usual);
  const auto take = [](RosterCensus& census, int rows, const QString& phone, int from = 0) {
    for (int order = from; order < from + rows; ++order)
      census.take(a_roster::row(
          order + 2, {QStringLiteral("陈广财"), a_roster::idNumber(order % 999),
                      phone.isEmpty() ? QStringLiteral("138%1").arg(order, 8, 10, QChar(u'0')) : phone}));
  };
  const QString shared = QStringLiteral("19900000316");
  SECTION("on five rows and a twentieth of all") {
    RosterCensus census(head);
    take(census, 95, {});
    take(census, 5, shared);
    CHECK(census.sharedPhones() == QSet<QString>{shared});
    REQUIRE(census.notices().size() == 1);
    CHECK(census.notices().front().code == QLatin1String("phone-of-manager"));
    CHECK(census.notices().front().rows == 5);
    CHECK(census.notices().front().value == shared);
    CHECK_FALSE(rosterNotice(census.notices().front()).isEmpty());
  }
  SECTION("on four rows, or on fewer than a twentieth: brothers") {
    RosterCensus four(head);
    take(four, 6, {});
    take(four, 4, shared);
    CHECK(four.sharedPhones().isEmpty());
    RosterCensus few(head);
    take(few, 96, {});
    take(few, 5, shared);
    CHECK(few.sharedPhones().isEmpty());
  }
  SECTION("the manager's own in any row, but for himself") {
    RosterCensus census(head, QStringLiteral("199 0000 0316"), QStringLiteral("陈广富"));
    take(census, 9, {});
    take(census, 1, shared);
    CHECK(census.sharedPhones() == QSet<QString>{shared});
    RosterCensus himself(head, shared, QStringLiteral("陈广财"));
    take(himself, 1, shared);
    CHECK(himself.sharedPhones().isEmpty());
  }
  SECTION("what else stands in the sheet") {
    RosterCensus census(head);
    take(census, 3, {});
    census.take(a_roster::row(8, usual));
    census.take(a_roster::row(9, {QStringLiteral("合计：3 人")}));
    census.take(a_roster::row(10, {{}, QStringLiteral("/")}));
    TableRow hidden = a_roster::row(11, {QStringLiteral("陈广财"), a_roster::idNumber(71)});
    hidden.hidden = true;
    census.take(hidden);
    QStringList said;
    for (const RosterNotice& notice : census.notices()) {
      said.append(notice.code + u' ' + QString::number(notice.rows));
      CHECK_FALSE(rosterNotice(notice).isEmpty());
    }
    CHECK(said.join(u',').toStdString() == "total-rows 1,heading-rows 1,blank-rows 1,hidden-rows 1");
  }
}

TEST_CASE("roster row: rows of nobody are passed over, and no row of somebody is") {
  Roster roster({QStringLiteral("班组"), QStringLiteral("进场日期")});
  const auto skipped = [&](const QStringList& cells) {
    return roster.parse(a_roster::row(0, cells)).skipped;
  };
  CHECK(skipped({QStringLiteral("合计"), {}, QStringLiteral("#34")}) == QLatin1String("total"));
  CHECK(skipped({QStringLiteral("砼工一班小计"), {}, QStringLiteral("#12")}) == QLatin1String("total"));
  TableRow crew = a_roster::row(0, {QStringLiteral("砼工一班（12 人）"), {}, {}});
  a_roster::mergeAcross(crew, 0, 2);
  CHECK(roster.parse(crew).skipped == QLatin1String("total"));
  CHECK(skipped({QStringLiteral("制表人：李敏"), {}, {}, QStringLiteral("审核：")}) ==
        QLatin1String("total"));
  CHECK(skipped({QStringLiteral("姓名"), QStringLiteral("身份证号"), QStringLiteral("联系电话")}) ==
        QLatin1String("heading"));
  CHECK(skipped({{}, {}, {}, QStringLiteral("砼工一班"), QStringLiteral("2026-03-01")}) ==
        QLatin1String("blank"));
  CHECK(skipped({}) == QLatin1String("blank"));
  SECTION("whatever else a row says, one with a number is of somebody") {
    CHECK(skipped({QStringLiteral("合计"), a_roster::idNumber(71)}).isEmpty());
    CHECK(skipped({QStringLiteral("示例：陈广财"), a_roster::idNumber(71)}).isEmpty());
  }
  SECTION("a person without number, or without name, is answered") {
    const ParsedRow numberless = roster.parse(a_roster::row(0, {QStringLiteral("陈广财")}));
    CHECK(numberless.skipped.isEmpty());
    CHECK(refusalOf(numberless) == QLatin1String("idNumber id-missing"));
    CHECK(refusalOf(roster.parse(a_roster::row(0, {{}, a_roster::idNumber(71)}))) ==
          QLatin1String("name name-missing"));
    CHECK(refusalOf(roster.parse(a_roster::row(0, {QStringLiteral("陈广财"), QStringLiteral("3.3E+17")}))) ==
          QLatin1String("idNumber id-shortened"));
    CHECK(refusalOf(roster.parse(a_roster::row(0, {{}, {}, QStringLiteral("13851000316")}))) ==
          QLatin1String("idNumber id-missing"));
  }
  SECTION("the second row of a person whose cells are merged over two") {
    QVector<TableRow> rows =
        a_roster::rows({{QStringLiteral("陈广财"), a_roster::idNumber(71), {}, QStringLiteral("一班")},
                        {{}, {}, {}, QStringLiteral("二班")}});
    a_roster::merge(rows, 0, 0, 1);
    a_roster::merge(rows, 1, 0, 1);
    CHECK(roster.parse(rows[0]).skipped.isEmpty());
    CHECK(roster.parse(rows[1]).skipped == QLatin1String("blank"));
  }
}

TEST_CASE("roster row: a number counts once, and under one name") {
  Roster roster;
  const auto row = [&](const char* name, const QString& number) {
    return roster.parse(a_roster::row(0, {QString::fromUtf8(name), number}));
  };
  CHECK(row("陈广财", QStringLiteral("329921850615073")).repeats == 0);
  SECTION("pasted twice, also under its old number") {
    const ParsedRow again = row("陈 广财", a_roster::idNumber(73));
    CHECK(again.repeats == 2);
    CHECK(again.row.notes == QVector<QString>{QStringLiteral("repeated")});
    CHECK(refusalOf(again).isEmpty());
  }
  SECTION("another name on it is somebody else's number") {
    CHECK(refusalOf(row("王建国", a_roster::idNumber(73))) == QLatin1String("idNumber number-twice"));
  }
  SECTION("a refused row does not stand in the way of a good one") {
    CHECK(refusalOf(row("", a_roster::idNumber(75))) == QLatin1String("name name-missing"));
    CHECK(row("王建国", a_roster::idNumber(75)).repeats == 0);
    CHECK(row("王建国", a_roster::idNumber(75)).repeats == 4);
  }
  SECTION("however many there are") {
    for (int order = 0; order < 900; ++order)
      for (const char* born : {"19700101", "19710101", "19720101"})
        CHECK(row("王建国", a_roster::idNumber(order, QString::fromLatin1(born))).repeats == 0);
    CHECK(row("王建国", a_roster::idNumber(0, QStringLiteral("19700101"))).repeats == 3);
  }
}

TEST_CASE("roster row: notes, doubts and the contract") {
  SECTION("what was understood with a word") {
    Roster roster({QStringLiteral("班组"), QStringLiteral("进场日期")});
    TableRow row = a_roster::row(0, {QStringLiteral("陈广财"),
                                     QStringLiteral("329921850615073"),
                                     {},
                                     QStringLiteral("一班"),
                                     QStringLiteral("#45986")});
    row.hidden = true;
    row.cells[3].fromMerge = true;
    const ParsedRow parsed = roster.parse(row);
    CHECK(isPlain(parsed));
    CHECK(parsed.row.notes == QVector<QString>{QStringLiteral("upgraded-15"), QStringLiteral("from-merge"),
                                               QStringLiteral("serial-date"), QStringLiteral("hidden-row")});
    for (const QString& note : parsed.row.notes) CHECK_FALSE(rosterNote(note).isEmpty());
    CHECK(parsed.row.beginsOn == QDate(2025, 11, 25));
  }
  SECTION("a doubtful row is read as it is once accepted") {
    Roster roster({QStringLiteral("工种"), QStringLiteral("日薪"), QStringLiteral("进场日期")});
    const ParsedRow row =
        roster.parse({QStringLiteral("杂"), QStringLiteral("3万2"), QStringLiteral("5/6/2026")});
    REQUIRE(row.doubts.size() == 3);
    CHECK(row.row.trade == QLatin1String("390"));
    CHECK(row.row.contract.pay == Money::yuan(32000));
    CHECK(row.row.beginsOn == QDate(2026, 5, 6));
    CHECK(refusalOf(row).isEmpty());
  }
  SECTION("who has left by the roster") {
    Roster roster({QStringLiteral("退场日期")});
    CHECK(doubtOf(roster.parse({QStringLiteral("2026-11-25")})) ==
          QLatin1String("assignment.endsOn has-left"));
    CHECK(doubtOf(roster.parse({QStringLiteral("2026-11-26")})).isEmpty());
    CHECK(refusalOf(roster.parse({QStringLiteral("2026-02-30")})) ==
          QLatin1String("assignment.endsOn date-impossible"));
  }
  SECTION("pay alone is no contract; its time is told by cell, column, heading") {
    Roster roster({QStringLiteral("月工资"), QStringLiteral("计薪方式")});
    const ParsedRow byHeading = roster.parse({QStringLiteral("8000"), {}});
    CHECK_FALSE(byHeading.row.hasContract);
    CHECK(byHeading.row.contract.payKind == QLatin1String("3"));
    CHECK(roster.parse({QStringLiteral("350元/天"), {}}).row.contract.payKind == QLatin1String("1"));
    CHECK(roster.parse({QStringLiteral("8000"), QStringLiteral("计件")}).row.contract.payKind ==
          QLatin1String("2"));
    CHECK(refusalOf(roster.parse({QStringLiteral("面议"), {}})) ==
          QLatin1String("contract.pay money-unreadable"));
  }
  SECTION("how a contract ends") {
    Roster roster({QStringLiteral("合同期限")});
    const ParsedRow period = roster.parse({QStringLiteral("2026-03-01至2028-02-29")});
    CHECK(period.row.contract.beginsOn == QDate(2026, 3, 1));
    CHECK(period.row.contract.endsOn == QDate(2028, 2, 29));
    CHECK(roster.parse({QStringLiteral("至工程完工")}).row.contract.kind == ContractKind::ByTask);
    for (const char* open : {"无固定期限", "长期"})
      CHECK(refusalOf(roster.parse({QString::fromUtf8(open)})) ==
            QLatin1String("contract.endsOn contract-open-ended"));
    const ParsedRow length = roster.parse({QStringLiteral("两年")});
    CHECK(refusalOf(length).isEmpty());
    CHECK(length.row.hasContract);
    CHECK(length.row.contractMonths == 24);
    CHECK_FALSE(length.row.contract.endsOn.isValid());
    CHECK(refusalOf(roster.parse({QStringLiteral("24年")})) ==
          QLatin1String("contract.endsOn date-unreadable"));
  }
  SECTION("a cell without a value is left open with a word; who somebody is must be there") {
    Roster roster({QStringLiteral("进场日期")});
    TableRow row =
        a_roster::row(0, {QStringLiteral("陈广财"), a_roster::idNumber(71), {}, QStringLiteral("#N/A")});
    row.cells[3].kind = TableCell::Kind::Error;
    CHECK(warningOf(roster.parse(row)) == QLatin1String("assignment.beginsOn cell-without-value"));
    row.cells[1] = {};
    row.cells[1].noValue = true;
    CHECK(refusalOf(roster.parse(row)) == QLatin1String("idNumber id-missing"));
  }
  SECTION("no sentence holds a number of a document") {
    Roster roster;
    const QString wrong = QStringLiteral("32992119850615079Z");
    for (const Finding& finding : roster.parse({}, wrong).findings) {
      CHECK_FALSE(finding.message.text().contains(QStringLiteral("19850615")));
      CHECK_FALSE(finding.message.text().contains(wrong));
    }
  }
}
