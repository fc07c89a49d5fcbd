#include <sys/resource.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <catch2/catch.hpp>
#include <csignal>

#include "exchange/table_writer.h"

// What is written is read back by openpyxl, for Excel is not at hand, and by Python's own csv.

namespace {

const QVector<WrittenColumn> columnsWritten{
    {QStringLiteral("姓名"), 14, false, {}, {}},
    {QStringLiteral("证件号码"), 22, true, {}, QStringLiteral("18 位，勿改成数字格式")},
    {QStringLiteral("性别"), 8, false, {QStringLiteral("男"), QStringLiteral("女")}, {}},
    {QStringLiteral("登记日期"), 12, false, {}, {}},
    {QStringLiteral("工资"), 12, false, {}, {}},
    {QStringLiteral("人数"), 8, false, {}, {}}};

QVector<WrittenCell> rowWritten(const QString& name, const QString& number,
                                WrittenStyle style = WrittenStyle::Plain) {
  const WrittenCell money = WrittenCell::ofMoney(Money::fen(650050));
  return {WrittenCell::ofText(name),
          WrittenCell::ofText(number, style),
          WrittenCell::ofText(QStringLiteral("男")),
          WrittenCell::ofDate(QDate(2026, 11, 25)),
          money,
          WrittenCell::ofNumber(-3)};
}

QString python(const QString& program, const QString& file) {
  QProcess process;
  // Debian's own, which packaging/install gives openpyxl to; another may come first in the path.
  process.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), program, file});
  process.waitForFinished(-1);
  INFO(process.readAllStandardError().toStdString());
  REQUIRE(process.exitCode() == 0);
  return QString::fromUtf8(process.readAllStandardOutput());
}

/// What openpyxl says of a workbook: rows of each sheet, formats and grounds of row 2, panes, filters, lists.
QJsonObject readBack(const QString& file) {
  const QString said = python(QStringLiteral(R"(
import sys, json, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
out = {}
for sheet in book:
    out[sheet.title] = {
        'state': sheet.sheet_state, 'freeze': sheet.freeze_panes, 'filter': sheet.auto_filter.ref,
        'rows': [[('' if c is None else str(c)) for c in row] for row in sheet.iter_rows(values_only=True)],
        'types': [c.data_type for c in sheet[2]] if sheet.max_row > 1 else [],
        'formats': [c.number_format for c in sheet[2]] if sheet.max_row > 1 else [],
        'ground': [c.fill.fgColor.rgb for c in sheet[2]] if sheet.max_row > 1 else [],
        'empty': sheet.column_dimensions['B'].number_format,
        'lists': [[str(v.sqref), v.type, v.formula1 or '', v.prompt or ''] for v in sheet.data_validations.dataValidation]}
print(json.dumps(out))
)"),
                              file);
  return QJsonDocument::fromJson(said.toUtf8()).object();
}

QStringList textsOf(const QJsonValue& array) {
  QStringList texts;
  for (const QJsonValue& each : array.toArray()) texts.append(each.toString());
  return texts;
}

}  // namespace

TEST_CASE("TableWriter writes a workbook that stays as it was meant") {
  QTemporaryDir folder;
  const QString file = folder.filePath(QStringLiteral("名单.xlsx"));
  auto writer = TableWriter::create(file);
  REQUIRE(writer);

  SECTION("numbers of people are texts, dates are dates, money is money") {
    (*writer)->addSheet(QStringLiteral("人员"), columnsWritten);
    (*writer)->addRow(
        rowWritten(QStringLiteral("陈广财"), QStringLiteral("329921196803010717"), WrittenStyle::Wrong));
    CHECK_FALSE(QFile::exists(file));  // nothing stands under its name before it is whole
    REQUIRE((*writer)->finish());
    const QJsonObject sheet = readBack(file).value(QStringLiteral("人员")).toObject();
    CHECK(textsOf(sheet.value(QStringLiteral("rows")).toArray().at(1)) ==
          QStringList{QStringLiteral("陈广财"), QStringLiteral("329921196803010717"), QStringLiteral("男"),
                      QStringLiteral("2026-11-25 00:00:00"), QStringLiteral("6500.5"), QStringLiteral("-3")});
    CHECK(textsOf(sheet.value(QStringLiteral("types"))).join(u' ') == "s s s d n n");
    CHECK(textsOf(sheet.value(QStringLiteral("formats"))) ==
          QStringList{QStringLiteral("@"), QStringLiteral("@"), QStringLiteral("@"),
                      QStringLiteral("yyyy-mm-dd"), QStringLiteral("#,##0.00"), QStringLiteral("General")});
    CHECK(textsOf(sheet.value(QStringLiteral("ground"))).at(1).endsWith(QLatin1String("FFC7CE")));
    CHECK_FALSE(textsOf(sheet.value(QStringLiteral("ground"))).at(0).endsWith(QLatin1String("FFC7CE")));
    CHECK(sheet.value(QStringLiteral("freeze")).toString() == "A2");
    CHECK(sheet.value(QStringLiteral("filter")).toString() == "A1:F2");
    CHECK(sheet.value(QStringLiteral("empty")).toString() == "@");
  }

  SECTION("short lists stand in the validation, long ones on a hidden sheet, notes where they belong") {
    QVector<WrittenColumn> columns = columnsWritten;
    WrittenColumn trade{QStringLiteral("工种"), 14, false, {}, {}};
    for (int i = 0; i < 90; ++i) trade.choices.append(QStringLiteral("工种第%1").arg(i));
    WrittenColumn comma{
        QStringLiteral("项目"), 14, false, {QStringLiteral("一,二"), QStringLiteral("三")}, {}};
    columns << trade << comma;
    (*writer)->addSheet(QStringLiteral("人员"), columns);
    REQUIRE((*writer)->finish());
    const QJsonObject book = readBack(file);
    const QJsonArray lists =
        book.value(QStringLiteral("人员")).toObject().value(QStringLiteral("lists")).toArray();
    REQUIRE(lists.size() == 4);
    CHECK(textsOf(lists.at(0)) == QStringList{QStringLiteral("B2:B1048576"), QString(), QString(),
                                              QStringLiteral("18 位，勿改成数字格式")});
    CHECK(textsOf(lists.at(1)).at(2) == QStringLiteral("\"男,女\""));
    CHECK(textsOf(lists.at(2)).at(2) == "_lists!$A$1:$A$90");
    CHECK(textsOf(lists.at(3)).at(2) == "_lists!$B$1:$B$2");
    const QJsonObject hidden = book.value(QStringLiteral("_lists")).toObject();
    CHECK(hidden.value(QStringLiteral("state")).toString() == "hidden");
    CHECK(textsOf(hidden.value(QStringLiteral("rows")).toArray().at(0)) ==
          QStringList{QStringLiteral("工种第0"), QStringLiteral("一,二")});
    CHECK(hidden.value(QStringLiteral("rows")).toArray().size() == 90);
  }

  SECTION("hostile and strange texts are texts") {
    (*writer)->addSheet(QStringLiteral("a/b[c]:d?*"), columnsWritten);
    const QStringList names{QStringLiteral("=HYPERLINK(\"http://x\")"),
                            QStringLiteral("+86"),
                            QStringLiteral("@SUM(1)"),
                            QStringLiteral("<b>&\"'"),
                            QString(QChar(0xFFFF)),
                            QStringLiteral("𠅤伟"),
                            QStringLiteral("两\n行")};
    for (const QString& name : names) (*writer)->addRow(rowWritten(name, {}));
    REQUIRE((*writer)->finish());
    const QJsonObject sheet = readBack(file).value(QStringLiteral("a b c  d  ")).toObject();
    REQUIRE(sheet.value(QStringLiteral("rows")).toArray().size() == names.size() + 1);
    for (int i = 0; i < names.size(); ++i) {
      QString expected = names[i];
      expected.replace(QChar(0xFFFF), QChar(QChar::ReplacementCharacter));
      CHECK(textsOf(sheet.value(QStringLiteral("rows")).toArray().at(i + 1)).at(0) == expected);
    }
    CHECK(textsOf(sheet.value(QStringLiteral("types"))).at(0) == "s");  // no formula
  }

  SECTION("a text of more than a cell can hold is cut, and the rest goes on") {
    (*writer)->addSheet(QStringLiteral("人员"), columnsWritten);
    (*writer)->addRow(rowWritten(QString(40000, u'长'), QStringLiteral("1")));
    REQUIRE((*writer)->finish());
    const QStringList row = textsOf(readBack(file)
                                        .value(QStringLiteral("人员"))
                                        .toObject()
                                        .value(QStringLiteral("rows"))
                                        .toArray()
                                        .at(1));
    CHECK(row.at(0).size() == 32767);
    CHECK(row.at(1) == "1");
  }

  SECTION("a second sheet") {
    (*writer)->addSheet(QStringLiteral("人员"), columnsWritten);
    (*writer)->addRow(rowWritten(QStringLiteral("甲"), QStringLiteral("1")));
    (*writer)->addSheet(QStringLiteral("说明"), {{QStringLiteral("栏目"), 20, false, {}, {}}});
    (*writer)->addRow({WrittenCell::ofText(QStringLiteral("姓名"), WrittenStyle::Faint)});
    REQUIRE((*writer)->finish());
    const QJsonObject book = readBack(file);
    CHECK(textsOf(
              book.value(QStringLiteral("说明")).toObject().value(QStringLiteral("rows")).toArray().at(1)) ==
          QStringList{QStringLiteral("姓名")});
    CHECK(book.value(QStringLiteral("人员")).toObject().value(QStringLiteral("rows")).toArray().size() == 2);
  }
  CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) ==
        QStringList{QStringLiteral("名单.xlsx")});
}

TEST_CASE("TableWriter writes a CSV that no spreadsheet eats") {
  QTemporaryDir folder;
  const QString file = folder.filePath(QStringLiteral("名单.csv"));
  auto writer = TableWriter::create(file);
  REQUIRE(writer);
  (*writer)->addSheet(QStringLiteral("人员"), {{QStringLiteral("姓名"), 10, false, {}, {}},
                                               {QStringLiteral("号码"), 10, true, {}, {}}});
  const auto line = [&](const QString& name, const QString& number) {
    (*writer)->addRow({WrittenCell::ofText(name), WrittenCell::ofText(number)});
  };
  const auto written = [&] {
    REQUIRE((*writer)->finish());
    QFile read(file);
    REQUIRE(read.open(QIODevice::ReadOnly));
    return read.readAll();
  };

  SECTION("with mark and CRLF, numbers armoured") {
    line(QStringLiteral("陈广财"), QStringLiteral("329921196803010717"));
    line(QStringLiteral("1-2"), QStringLiteral("+86 13800000591"));
    CHECK(written() == QStringLiteral("\uFEFF姓名,号码\r\n陈广财,\"=\"\"329921196803010717\"\"\"\r\n"
                                      "\"=\"\"1-2\"\"\",\"=\"\"+86 13800000591\"\"\"\r\n")
                           .toUtf8());
  }
  SECTION("formulas are armoured, whatever sign begins them") {
    for (const QString& sign : {QStringLiteral("="), QStringLiteral("+"), QStringLiteral("-"),
                                QStringLiteral("@"), QStringLiteral("＝"), QStringLiteral("\t=")})
      line(sign + QStringLiteral("cmd|' /C calc'!A0"), {});
    const QStringList lines = QString::fromUtf8(written()).split(QStringLiteral("\r\n"));
    REQUIRE(lines.size() == 8);
    for (int i = 1; i < 7; ++i) CHECK(lines[i].startsWith(QLatin1String("\"'")));
  }
  SECTION("quotes, commas, lines and numbers as a reader wants them") {
    line(QStringLiteral("王\"小\"明, 一\n二"), QStringLiteral("9132\"01"));
    const QString said =
        python(QStringLiteral(
                   "import sys,csv\n"
                   "for r in csv.reader(open(sys.argv[1],encoding='utf-8-sig',newline='')): print(repr(r))"),
               [&] {
                 written();
                 return file;
               }());
    CHECK(said.contains(QStringLiteral("['王\"小\"明, 一\\n二', '=\"9132\"\"01\"']")));
  }
  SECTION("numbers and money and dates stay such; a second sheet is left out") {
    const WrittenCell money = WrittenCell::ofMoney(Money::fen(123450));
    (*writer)->addRow({money, WrittenCell::ofNumber(-12)});
    (*writer)->addRow({WrittenCell::ofCount(9'007'199'254'740'993), WrittenCell()});  // no double holds it
    (*writer)->addRow({WrittenCell::ofDate(QDate(2026, 11, 5)), WrittenCell()});
    (*writer)->addSheet(QStringLiteral("说明"), {{QStringLiteral("栏目"), 10, false, {}, {}}});
    (*writer)->addRow({WrittenCell::ofText(QStringLiteral("不在其中"))});
    CHECK(written() ==
          QStringLiteral("\uFEFF姓名,号码\r\n1234.50,-12\r\n9007199254740993,\r\n2026-11-05,\r\n").toUtf8());
  }
}

TEST_CASE("TableWriter leaves nothing behind where it fails") {
  QTemporaryDir folder;
  const auto filesNow = [&] { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden); };

  SECTION("another ending") {
    const auto writer = TableWriter::create(folder.filePath(QStringLiteral("a.pdf")));
    REQUIRE_FALSE(writer);
    CHECK(writer.error().kind == ErrorKind::Invalid);
    CHECK(writer.error().field == "file");
  }
  for (const QString& ending : {QStringLiteral(".xlsx"), QStringLiteral(".csv")}) {
    SECTION("a folder that is not there " + ending.toStdString()) {
      const auto writer = TableWriter::create(folder.filePath(QStringLiteral("none/a") + ending));
      REQUIRE_FALSE(writer);
      CHECK(writer.error().kind == ErrorKind::Storage);
      CHECK(writer.error().field == "file");
    }
    SECTION("a writer that is given up " + ending.toStdString()) {
      {
        auto writer = TableWriter::create(folder.filePath(QStringLiteral("a") + ending));
        REQUIRE(writer);
        (*writer)->addSheet(QStringLiteral("人员"), columnsWritten);
        (*writer)->addRow(rowWritten(QStringLiteral("甲"), QStringLiteral("1")));
      }
      CHECK(filesNow().isEmpty());
    }
    SECTION("a disk that is full leaves the old file alone " + ending.toStdString()) {
      const QString path = folder.filePath(QStringLiteral("a") + ending);
      QFile old(path);
      REQUIRE(old.open(QIODevice::WriteOnly));
      old.write("old");
      old.close();
      // No file may grow beyond this: what writing to a full disk is like, the system's error apart.
      std::signal(SIGXFSZ, SIG_IGN);
      rlimit before{};
      getrlimit(RLIMIT_FSIZE, &before);
      rlimit small = before;
      small.rlim_cur = 200 << 10;
      setrlimit(RLIMIT_FSIZE, &small);
      auto writer = TableWriter::create(path);
      Result<void> finished;
      if (writer) {
        (*writer)->addSheet(QStringLiteral("人员"), columnsWritten);
        for (int i = 0; i < 20000; ++i)
          (*writer)->addRow(rowWritten(QStringLiteral("陈广财"), QString::number(329921196803010717 + i)));
        finished = (*writer)->finish();
      }
      setrlimit(RLIMIT_FSIZE, &before);
      REQUIRE(writer);
      REQUIRE_FALSE(finished);
      CHECK(finished.error().kind == ErrorKind::Storage);
      CHECK(finished.error().field == "file");
      writer->reset();
      CHECK(filesNow() == QStringList{QStringLiteral("a") + ending});
      REQUIRE(old.open(QIODevice::ReadOnly));
      CHECK(old.readAll() == "old");
    }
  }
}
