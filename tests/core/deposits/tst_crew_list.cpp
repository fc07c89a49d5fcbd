#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>

#include "deposits/crew_list.h"
#include "support/test_office.h"

namespace {
QString seen(const QVector<CrewMember>& crew) {
  QStringList lines;
  for (const CrewMember& each : crew) lines << each.idNumber + u' ' + each.name;
  return lines.join(u'|');
}
}  // namespace

TEST_CASE("The first crew's list is read as contractors bring it", "[deposits]") {
  const QString number = QStringLiteral("329921198305120719");

  SECTION("number and name in either order, whatever stands between") {
    CHECK(seen(crew_list::inText(number + QStringLiteral(" 陈大川"))) == number + " 陈大川");
    CHECK(seen(crew_list::inText(QStringLiteral("陈大川，") + number)) == number + " 陈大川");
    CHECK(seen(crew_list::inText(QStringLiteral("陈大川\t") + number + "\n\n周长水;E12345678")) ==
          number + " 陈大川|E12345678 周长水");
  }
  SECTION("neither a running number nor a phone is taken for it") {
    CHECK(seen(crew_list::inText(QStringLiteral("1,陈大川,19900000316,") + number)) == number + " 陈大川");
    CHECK(seen(crew_list::inText(QStringLiteral("12 周长水 19900000316 E12345678"))) == "E12345678 周长水");
  }
  SECTION("a heading is nobody; what only might be a number is shown") {
    CHECK(crew_list::inText(QStringLiteral("序号 姓名 身份证号")).isEmpty());
    CHECK(seen(crew_list::inText(QStringLiteral("陈大川 3299"))) == "3299 陈大川");
  }
  SECTION("a number that Excel shortened is not passed over") {
    CHECK(seen(crew_list::inText(QStringLiteral("A1234567 陈大川 3.29921E+17"))) == "3.29921E+17 陈大川");
  }
  SECTION("from a file; one that is not there is said") {
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("crew.csv")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("姓名,身份证号\n陈大川,329921198305120719\nJohn Smith,E12345678\n");
    file.close();
    const auto crew = crew_list::inFile(file.fileName());
    REQUIRE(crew);
    CHECK(seen(*crew) == number + " 陈大川|E12345678 John Smith");
    CHECK(errorOf(crew_list::inFile(folder.filePath(QStringLiteral("none.csv")))) == "not-found:file");
  }
}
