#include <catch2/catch.hpp>

#include "support/roster_rows.h"
#include "support/test_day.h"

namespace {

/// "heading → field", of the columns that hold one.
QHash<QString, QString> fieldsOf(const RosterHead& head) {
  QHash<QString, QString> fields;
  for (const RosterColumn& column : head.columns)
    if (!column.field.isEmpty()) fields.insert(column.heading, column.field);
  return fields;
}
QString fieldAt(const RosterHead& head, int column) { return head.columns.value(column).field; }
QString whyAt(const RosterHead& head, int column) { return head.columns.value(column).why; }

QStringList person(int order) {
  return {QString::number(order), QStringLiteral("陈广财"), a_roster::idNumber(order * 2 + 1),
          QStringLiteral("1385100%1").arg(order, 4, 10, QChar(u'0')), QStringLiteral("2026-03-01")};
}
QVector<QStringList> people(int count) {
  QVector<QStringList> lines;
  for (int order = 1; order <= count; ++order) lines.append(person(order));
  return lines;
}

/// A file of some sheets, held by the test.
class MadeFile : public TableFile {
 public:
  struct Sheet {
    TableSheet sheet;
    QVector<TableRow> rows;
  };
  explicit MadeFile(QVector<Sheet> sheets) : m_all(std::move(sheets)) {
    for (const Sheet& each : m_all) m_sheets.append(each.sheet);
  }
  TableFormat format() const override { return TableFormat::Xlsx; }
  const QVector<TableSheet>& sheets() const override { return m_sheets; }
  Result<std::unique_ptr<TableReader>> read(int sheet) const override {
    return std::unique_ptr<TableReader>(std::make_unique<Reader>(m_all[sheet].rows));
  }

 private:
  class Reader : public TableReader {
   public:
    explicit Reader(const QVector<TableRow>& rows) : m_rows(rows) {}
    bool next(TableRow& row) override {
      if (m_at >= m_rows.size()) return false;
      row = m_rows[m_at++];
      return true;
    }
    const std::optional<Error>& failure() const override { return m_failure; }
    double share() const override { return 1; }

   private:
    const QVector<TableRow>& m_rows;
    qsizetype m_at = 0;
    std::optional<Error> m_failure;
  };
  QVector<Sheet> m_all;
  QVector<TableSheet> m_sheets;
};

}  // namespace

TEST_CASE("roster columns: the trade's words for each field") {
  const QVector<QPair<const char*, const char*>> words = {
      {"身份证号", "idNumber"},
      {"身份证号码", "idNumber"},
      {"证件号码", "idNumber"},
      {"公民身份号码", "idNumber"},
      {"身份证", "idNumber"},
      {"ID", "idNumber"},
      {"idCardNumber", "idNumber"},
      {"姓名", "name"},
      {"工人姓名", "name"},
      {"姓  名", "name"},
      {"*姓名", "name"},
      {"姓名（必填）", "name"},
      {"【姓名】", "name"},
      {"workerName", "name"},
      {"性别", "sex"},
      {"民族", "ethnic"},
      {"出生年月", "birthDate"},
      {"户籍所在地", "hukouAddress"},
      {"家庭住址", "hukouAddress"},
      {"现住址", "addressHere"},
      {"联系电话", "phone"},
      {"手机号码\n（11位）", "phone"},
      {"cellPhone", "phone"},
      {"工种", "trade"},
      {"岗位", "trade"},
      {"所属班组", "assignment.teamName"},
      {"进场日期", "assignment.beginsOn"},
      {"到岗日期", "assignment.beginsOn"},
      {"退场时间", "assignment.endsOn"},
      {"合同开始日期", "contract.beginsOn"},
      {"合同到期", "contract.endsOn"},
      {"合同类型", "contract.kind"},
      {"日薪", "contract.pay"},
      {"工资标准（元/天）", "contract.pay"},
      {"计薪方式", "contract.payKind"},
      {"文化程度", "education"},
      {"政治面貌", "political"},
      {"紧急联系人", "emergencyName"},
      {"紧急联系电话", "emergencyPhone"},
      {"技能等级", "skillLevel"},
      {"证书编号", "certificate"},
      {"项目名称", "assignment.project"},
      {"所属公司", "assignment.employer"},
      {"劳资专管员", "assignment.manager"},
      {"证件类型", "documentKind"},
      {"证件有效期止", "documentTo"},
  };
  for (const auto& [heading, field] : words) {
    CAPTURE(heading);
    const RosterHead head = findHead(
        {a_roster::row(1, {QStringLiteral("序号"), QStringLiteral("姓名x"), QString::fromUtf8(heading),
                           QStringLiteral("姓名"), QStringLiteral("身份证号")})},
        {}, today);
    const bool isTaken =
        QLatin1String(field) == QLatin1String("name") || QLatin1String(field) == QLatin1String("idNumber");
    if (isTaken)
      CHECK(a_roster::head({QString::fromUtf8(heading), QStringLiteral("性别"), QStringLiteral("民族")})
                .columns[0]
                .field == QLatin1String(field));
    else
      CHECK(fieldAt(head, 2) == QLatin1String(field));
  }
  SECTION("what is of somebody else, or of no use here, is left out and known") {
    for (const char* heading :
         {"序号", "年龄", "籍贯", "班组长", "班组长姓名", "备注", "银行卡号", "错在哪"}) {
      CAPTURE(heading);
      const RosterHead head =
          a_roster::head({QString::fromUtf8(heading), QStringLiteral("姓名"), QStringLiteral("身份证号")});
      CHECK(fieldAt(head, 0).isEmpty());
      CHECK(whyAt(head, 0) == QLatin1String("heading"));
    }
    for (const char* heading : {"推荐人姓名", "班组长手机", "项目负责人身份证号", "天气"}) {
      CAPTURE(heading);
      CHECK(fieldAt(a_roster::head(
                        {QString::fromUtf8(heading), QStringLiteral("姓名"), QStringLiteral("身份证号")}),
                    0)
                .isEmpty());
    }
  }
  SECTION("a heading with a remark, or with a heading above it in the same cell") {
    const RosterHead head =
        a_roster::head({QStringLiteral("姓名（与身份证一致）"), QStringLiteral("基本信息 身份证号"),
                        QStringLiteral("合同期限 起"), QStringLiteral("电话（紧急联系人）"),
                        QStringLiteral("Contractor Name")});
    CHECK(fieldAt(head, 0) == QLatin1String("name"));
    CHECK(fieldAt(head, 1) == QLatin1String("idNumber"));
    CHECK(fieldAt(head, 2) == QLatin1String("contract.beginsOn"));
    CHECK(fieldAt(head, 3) != QLatin1String("phone"));
    CHECK(fieldAt(head, 4).isEmpty());
  }
  SECTION("a heading that holds more than the word") {
    const RosterHead head = a_roster::head({QStringLiteral("工人身份证号码信息"),
                                            QStringLiteral("建筑工人姓名"), QStringLiteral("工人联系电话")});
    CHECK(fieldAt(head, 0) == QLatin1String("idNumber"));
    CHECK(fieldAt(head, 1) == QLatin1String("name"));
    CHECK(fieldAt(head, 2) == QLatin1String("phone"));
  }
}

TEST_CASE("roster columns: the head is found wherever it stands") {
  const QStringList headings = {QStringLiteral("序号"), QStringLiteral("姓名"), QStringLiteral("身份证号"),
                                QStringLiteral("联系电话"), QStringLiteral("进场日期")};
  SECTION("below a title and remarks") {
    QVector<TableRow> rows = a_roster::rows(
        {{QStringLiteral("恒工劳务 11 月花名册（姓名、身份证号必填）"), {}, {}, {}, {}},
         {QStringLiteral("填表单位：恒工劳务"), {}, {}, QStringLiteral("填表日期：2026.11.1"), {}},
         headings});
    a_roster::mergeAcross(rows[0], 0, 4);
    rows += a_roster::rows(people(3), 5);
    const RosterHead head = findHead(rows, {}, today);
    CHECK(head.headerRow == 3);
    CHECK(head.headerRows == 1);
    CHECK(head.firstRow == 5);
    CHECK(fieldsOf(head) == QHash<QString, QString>{{"姓名", "name"},
                                                    {"身份证号", "idNumber"},
                                                    {"联系电话", "phone"},
                                                    {"进场日期", "assignment.beginsOn"}});
    CHECK(head.columns[1].sample == QStringLiteral("陈广财"));
  }
  SECTION("of two rows, merged, one heading over two columns") {
    QVector<TableRow> rows = a_roster::rows({{QStringLiteral("姓名"),
                                              QStringLiteral("身份证号"),
                                              QStringLiteral("合同期限"),
                                              {},
                                              QStringLiteral("紧急联系人"),
                                              {}},
                                             {{},
                                              {},
                                              QStringLiteral("起"),
                                              QStringLiteral("止"),
                                              QStringLiteral("姓名"),
                                              QStringLiteral("电话")}});
    const QVector<TableRow> unmerged = rows;
    a_roster::merge(rows, 0, 0, 1);
    a_roster::merge(rows, 1, 0, 1);
    a_roster::mergeAcross(rows[0], 2, 3);
    a_roster::mergeAcross(rows[0], 4, 5);
    for (const QVector<TableRow>& each : {rows, unmerged}) {
      const RosterHead head = findHead(each, {}, today);
      CHECK(head.headerRow == 1);
      CHECK(head.headerRows == 2);
      CHECK(fieldAt(head, 0) == QLatin1String("name"));
      CHECK(fieldAt(head, 1) == QLatin1String("idNumber"));
      CHECK(fieldAt(head, 2) == QLatin1String("contract.beginsOn"));
      CHECK(fieldAt(head, 3) == QLatin1String("contract.endsOn"));
      CHECK(fieldAt(head, 4) == QLatin1String("emergencyName"));
      CHECK(fieldAt(head, 5) == QLatin1String("emergencyPhone"));
    }
  }
  SECTION("below somebody else's heading nothing is the worker's") {
    const RosterHead head =
        findHead(a_roster::rows({{QStringLiteral("工人"), {}, QStringLiteral("家属信息"), {}},
                                 {QStringLiteral("姓名"), QStringLiteral("身份证号"), QStringLiteral("姓名"),
                                  QStringLiteral("电话")}}),
                 {}, today);
    CHECK(head.headerRows == 1);
    RosterHead both = findHead(
        a_roster::rows({{QStringLiteral("姓名"), QStringLiteral("身份证号"), QStringLiteral("家属信息"), {}},
                        {{}, {}, QStringLiteral("与工人关系"), QStringLiteral("电话")},
                        {QStringLiteral("陈广财"), a_roster::idNumber(71), QStringLiteral("妻"),
                         QStringLiteral("13851000316")}}),
        {}, today);
    CHECK(fieldAt(both, 0) == QLatin1String("name"));
    CHECK(fieldAt(both, 3).isEmpty());
  }
  SECTION("of two rows, merged downwards, the lower of which says everything") {
    QVector<TableRow> rows =
        a_roster::rows({{QStringLiteral("花名册"), {}, {}, {}},
                        {QStringLiteral("姓名"), QStringLiteral("身份证号"), QStringLiteral("合同"), {}},
                        {{}, {}, QStringLiteral("合同起"), QStringLiteral("合同止")}});
    a_roster::mergeAcross(rows[0], 0, 3);
    a_roster::merge(rows, 0, 1, 2);
    a_roster::merge(rows, 1, 1, 2);
    a_roster::mergeAcross(rows[1], 2, 3);
    const RosterHead head = findHead(rows, {}, today);
    CHECK(head.headerRow == 2);
    CHECK(head.headerRows == 2);
    CHECK(fieldAt(head, 3) == QLatin1String("contract.endsOn"));
  }
  SECTION("a heading in words that nobody knows is no person") {
    const RosterHead head = findHead(a_roster::rows({{QStringLiteral("甲"), QStringLiteral("乙")},
                                                     {QStringLiteral("王建国"), a_roster::idNumber(71)},
                                                     {QStringLiteral("李秀英"), a_roster::idNumber(72)}}),
                                     {}, today);
    CHECK(head.headerRow == 0);
    CHECK(head.firstRow == 2);
  }
  SECTION("none at all: what the columns hold tells") {
    QVector<QStringList> lines;
    for (int order = 1; order <= 6; ++order)
      lines.append({QString::number(order), QStringLiteral("王建国"), QStringLiteral("男"),
                    a_roster::idNumber(order * 2 + 1), QStringLiteral("13851000000"),
                    QStringLiteral("钢筋工"), QStringLiteral("江苏省泗洪县青阳镇一组")});
    const RosterHead head = findHead(a_roster::rows(lines), {}, today);
    CHECK(head.headerRow == 0);
    CHECK(head.firstRow == 1);
    CHECK(fieldAt(head, 0).isEmpty());
    CHECK(fieldAt(head, 1) == QLatin1String("name"));
    CHECK(fieldAt(head, 2) == QLatin1String("sex"));
    CHECK(fieldAt(head, 3) == QLatin1String("idNumber"));
    CHECK(fieldAt(head, 4) == QLatin1String("phone"));
    CHECK(fieldAt(head, 5) == QLatin1String("trade"));
    CHECK(fieldAt(head, 6) == QLatin1String("hukouAddress"));
    CHECK(whyAt(head, 3) == QLatin1String("content"));
  }
  SECTION("a number column is known even where all its numbers are destroyed") {
    QVector<QStringList> lines(4, {QStringLiteral("李秀英"), QStringLiteral("#3.29921198506151E+17")});
    CHECK(fieldAt(findHead(a_roster::rows(lines), {}, today), 1) == QLatin1String("idNumber"));
  }
  SECTION("an unknown heading over numbers: the content tells what they are") {
    QVector<QStringList> lines = {
        {QStringLiteral("姓名"), QStringLiteral("联系电话"), QStringLiteral("民族"), QStringLiteral("代号")}};
    for (int order = 1; order <= 4; ++order)
      lines.append({QStringLiteral("王建国"), {}, QStringLiteral("汉"), a_roster::idNumber(order * 2 + 1)});
    const RosterHead head = findHead(a_roster::rows(lines), {}, today);
    CHECK(fieldAt(head, 3) == QLatin1String("idNumber"));
    CHECK(whyAt(head, 3) == QLatin1String("content"));
  }
  SECTION("nothing that could be a roster") {
    const RosterHead head =
        findHead(a_roster::rows({{QStringLiteral("说明")}, {QStringLiteral("请填第二张表")}}), {}, today);
    CHECK(head.headerRow == 0);
    CHECK(missingFields(head, {}).contains(QStringLiteral("idNumber")));
    CHECK(findHead({}, {}, today).columns.isEmpty());
  }
}

TEST_CASE("roster columns: each field is given once, to the better of two") {
  SECTION("the plainer word goes first, and the other is what it else may be") {
    const RosterHead head =
        a_roster::head({QStringLiteral("家庭住址"), QStringLiteral("户籍地址"), QStringLiteral("姓名"),
                        QStringLiteral("身份证号"), QStringLiteral("岗位"), QStringLiteral("工种")});
    CHECK(fieldAt(head, 0) == QLatin1String("addressHere"));
    CHECK(fieldAt(head, 1) == QLatin1String("hukouAddress"));
    CHECK(fieldAt(head, 4).isEmpty());
    CHECK(fieldAt(head, 5) == QLatin1String("trade"));
  }
  SECTION("of two headings alike the first") {
    const RosterHead head = a_roster::head(
        {QStringLiteral("姓名"), QStringLiteral("身份证号"), QStringLiteral("电话"), QStringLiteral("电话")});
    CHECK(fieldAt(head, 2) == QLatin1String("phone"));
    CHECK(fieldAt(head, 3).isEmpty());
  }
  SECTION("of two columns for the number the one that holds numbers") {
    QVector<QStringList> lines = {
        {QStringLiteral("身份证号码"), QStringLiteral("姓名"), QStringLiteral("证件号")}};
    for (int order = 1; order <= 4; ++order)
      lines.append({QStringLiteral("见附件"), QStringLiteral("王建国"), a_roster::idNumber(order * 2 + 1)});
    CHECK(fieldAt(findHead(a_roster::rows(lines), {}, today), 2) == QLatin1String("idNumber"));
  }
}

TEST_CASE("roster columns: what this employer's rosters had goes first") {
  const QVector<TableRow> rows =
      a_roster::rows({{QStringLiteral("姓名"), QStringLiteral("身份证号"), QStringLiteral("班  别*"),
                       QStringLiteral("电话"), QStringLiteral("联络")}});
  QHash<QString, QString> remembered = {
      {foldedHeading(QStringLiteral("班别")), QStringLiteral("assignment.teamName")},
      {foldedHeading(QStringLiteral("联络")), QStringLiteral("phone")}};
  RosterHead head = findHead(rows, remembered, today);
  CHECK(fieldAt(head, 2) == QLatin1String("assignment.teamName"));
  CHECK(whyAt(head, 2) == QLatin1String("remembered"));
  CHECK(fieldAt(head, 4) == QLatin1String("phone"));
  CHECK(fieldAt(head, 3).isEmpty());
  SECTION("also that a column is left out") {
    remembered.insert(foldedHeading(QStringLiteral("电话")), QString());
    remembered.remove(foldedHeading(QStringLiteral("联络")));
    head = findHead(rows, remembered, today);
    CHECK(fieldAt(head, 3).isEmpty());
    CHECK(whyAt(head, 3) == QLatin1String("remembered"));
  }
  SECTION("headings are compared without blanks, brackets, stars and remarks") {
    for (const char* heading :
         {"姓名", " 姓 名 ", "*姓名", "姓名：", "姓名（必填）", "姓名(如：张三)", "「姓名」", "姓\n名"}) {
      CAPTURE(heading);
      CHECK(foldedHeading(QString::fromUtf8(heading)) == QStringLiteral("姓名"));
    }
    CHECK(foldedHeading(QStringLiteral("电话（紧急联系人）")) == QStringLiteral("电话紧急联系人"));
    CHECK(foldedHeading(QStringLiteral("ID No.")) == QStringLiteral("idno"));
  }
}

TEST_CASE("roster columns: the sheet that holds the roster") {
  const QVector<TableRow> guide =
      a_roster::rows({{QStringLiteral("填写说明")}, {QStringLiteral("1、姓名如实填写")}});
  QVector<TableRow> roster =
      a_roster::rows({{QStringLiteral("序号"), QStringLiteral("姓名"), QStringLiteral("身份证号"),
                       QStringLiteral("联系电话"), QStringLiteral("进场日期")}});
  roster += a_roster::rows(people(3), 2);
  const TableSheet shown{QStringLiteral("说明"), false};
  const TableSheet hidden{QStringLiteral("去年"), true};
  SECTION("behind a sheet of explanations, not a hidden one") {
    const MadeFile file({{shown, guide}, {hidden, roster}, {{QStringLiteral("花名册"), false}, roster}});
    const auto head = findRoster(file, {}, today);
    REQUIRE(head);
    CHECK(head->sheet == 2);
    CHECK(head->headerRow == 1);
  }
  SECTION("not the example of how to fill it in, nor an empty form") {
    const QVector<TableRow> form = {roster.front()};
    const MadeFile file({{shown, roster},
                         {{QStringLiteral("空表"), false}, form},
                         {{QStringLiteral("11 月"), false}, roster}});
    CHECK(findRoster(file, {}, today)->sheet == 2);
    const MadeFile alone({{shown, roster}});
    CHECK(findRoster(alone, {}, today)->sheet == 0);
  }
  SECTION("none: the first that is shown") {
    const MadeFile file({{hidden, guide}, {shown, guide}});
    CHECK(findRoster(file, {}, today)->sheet == 1);
  }
  SECTION("read with another header row") {
    const MadeFile file({{shown, roster}});
    CHECK(headAt(file, 0, 1, {}, today)->headerRow == 1);
    CHECK(headAt(file, 0, 0, {}, today)->headerRow == 0);
    CHECK(fieldAt(*headAt(file, 0, 0, {}, today), 2) == QLatin1String("idNumber"));
    const auto none = headAt(file, 3, 1, {}, today);
    REQUIRE_FALSE(none);
    CHECK(none.error().kind == ErrorKind::NotFound);
    CHECK(none.error().field == QLatin1String("sheet"));
  }
  SECTION("what a roster must have, and what its work gives") {
    const RosterHead head = a_roster::head({QStringLiteral("姓名"), QStringLiteral("进场日期")});
    CHECK(
        missingFields(head, {QStringLiteral("assignment.project"), QStringLiteral("assignment.employer")}) ==
        QVector<QString>{QStringLiteral("idNumber"), QStringLiteral("assignment.manager")});
  }
}
