#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

#include "catalogue/operations.h"
#include "support/ctl_run.h"

TEST_CASE("shimingctl judges numbers, names and days without an office", "[ctl]") {
  const Ctl ctl;
  SECTION("check-id") {
    const CtlEnd good = ctl.json({"check-id", "３２９９２１１９８５０６１５０７１ｘ"});
    CHECK(good.exitCode == 0);
    CHECK(at(good.json(), "number") == "32992119850615071X");
    CHECK(at(good.json(), "birthDate") == "1985-06-15");
    CHECK(at(good.json(), "sex") == "1");
    CHECK(at(ctl.json({"check-id", "329921850615071"}).json(), "number") == "32992119850615071X");
    CHECK(at(ctl.json({"check-id", "--kind", "passport", "E12345678"}).json(), "kind") == "passport");
    const CtlEnd bad = ctl.json({"check-id", "329921198506150710"});
    CHECK(bad.exitCode == 1);
    CHECK(bad.error() == "invalid:idNumber");
    CHECK_FALSE(bad.out.contains("329921198506150710"));
  }
  SECTION("check-code") {
    CHECK(at(ctl.json({"check-code", "913201041234567886"}).json(), "organisationCode") == "12345678-8");
    CHECK(at(ctl.json({"check-code", "12345678-8"}).json(), "organisationCode") == "12345678-8");
    CHECK(ctl.json({"check-code", "913201041234567887"}).error() == "invalid:creditCode");
  }
  SECTION("check-name") {
    CHECK(at(ctl.json({"check-name", "阿卜杜拉•买买提"}).json(), "name") == "阿卜杜拉·买买提");
    CHECK(at(ctl.json({"check-name", "𠅤伟"}).json(), "characters") == 2);
    CHECK(ctl.json({"check-name", "张3"}).exitCode == 1);
  }
  SECTION("pinyin") {
    const QJsonObject two = ctl.json({"pinyin", "盖亮"}).json();
    CHECK(at(two, "readings").toArray().size() == 2);
    CHECK(at(ctl.json({"pinyin", "单雄信"}).json(), "readings.0.pinyin") == "shanxiongxin");
    CHECK(ctl.json({"pinyin", "…"}).exitCode == 1);
  }
  SECTION("working-day") {
    CHECK(at(ctl.json({"working-day", "2026-09-25", "--add", "6"}).json(), "day") == "2026-10-10");
    const CtlEnd unknown = ctl.json({"working-day", "2012-12-31", "--add", "400000"});
    CHECK(unknown.exitCode == 1);
    CHECK(unknown.error() == "not-found:day");
    CHECK(ctl.run({"working-day", "yesterday", "--add", "1"}).exitCode == 2);
    CHECK(ctl.run({"working-day", "2026-09-25"}).exitCode == 2);
  }
}

TEST_CASE("shimingctl says what is wrong with a call, and ends with 2", "[ctl]") {
  const Ctl ctl;
  const auto complaint = [&ctl](const QStringList& words) {
    const CtlEnd end = ctl.run(words);
    CHECK(end.exitCode == 2);
    CHECK(end.out.isEmpty());
    return end.err;
  };
  CHECK(complaint({}).contains("shimingctl help"));
  CHECK(complaint({"chek-id", "1"}).contains("check-id"));
  CHECK(complaint({"worker", "fnd", "x"}).contains("worker find"));
  CHECK(complaint({"worker"}).contains("worker "));
  CHECK(complaint({"check-id"}).contains("Usage: shimingctl check-id"));
  CHECK(complaint({"working-day", "2026-09-25", "--ad", "6"}).contains("--add"));
  CHECK(complaint({"working-day", "2026-09-25", "--add"}).contains("--add"));
  CHECK(complaint({"--lang", "fr", "help"}).contains("--lang"));
  CHECK(complaint({"--office"}).contains("--office"));
  CHECK(complaint({"worker", "list"}).contains("--office"));
  CHECK(complaint({"--office", "x.shiming", "worker", "list"}).contains("--user"));
  CHECK(complaint({"--office", "x.shiming", "worker", "list", "a", "b"})
            .contains("Usage: shimingctl worker list"));
  CHECK(complaint({"--office", "postgresql://", "worker", "list"}).contains("postgresql"));
  CHECK(complaint({"worker", "list", "--trad", "010"}).contains("--trade"));
  CHECK(complaint({"worker", "list", "--limit", "many"}).contains("--limit"));
  CHECK(complaint({"company", "create", "--kind", "dispatch"}).contains("dispatching"));
  CHECK(complaint({"worker", "register", "--trade", "010"}).contains("--assignment.trade"));
  CHECK(complaint({"worker", "slip", "1"}).contains("--out"));
  SECTION("in JSON too") {
    const CtlEnd end = ctl.json({"worker", "fnd"});
    CHECK(end.exitCode == 2);
    CHECK(end.error() == "usage:");
  }
}

TEST_CASE("shimingctl help lists every operation and documents its JSON", "[ctl]") {
  const Ctl ctl;
  const QString all = ctl.run({"help"}).out;
  const QJsonObject documented = ctl.json({"help", "json"}).json();
  QStringList verbs;
  for (const OperationEntry& entry : operations()) {
    const QString verb = QString::fromLatin1(entry.info.verb);
    if (verb.isEmpty()) continue;
    CAPTURE(verb.toStdString());
    CHECK_FALSE(verbs.contains(verb));
    verbs += verb;
    CHECK(all.contains('\n' + verb + ' '));
    CHECK(all.contains(QString::fromUtf8(entry.info.summary)));
    const QJsonObject one = documented.value(verb).toObject();
    CHECK(one.value("operation") == entry.info.name);
    for (const QString& field : entry.emptyInput.keys()) CHECK(one.value("input").toObject().contains(field));
    for (const QString& field : entry.emptyOutput.keys())
      CHECK(one.value("output").toObject().contains(field));
  }
  CHECK(verbs.size() > 25);
  SECTION("each verb has a page of its own") {
    for (const QString& verb :
         QStringList{"check-id", "create", "demo", "worker slip", "worker register", "verify"}) {
      const CtlEnd page = ctl.run(QStringList{"help"} + verb.split(' '));
      CHECK(page.exitCode == 0);
      CHECK(page.out.startsWith("shimingctl " + verb));
    }
    CHECK(ctl.run({"help", "worker", "regster"}).exitCode == 2);
  }
  SECTION("each field is called something that people understand") {
    int fields = 0;
    for (const char* language : {"en", "zh"})
      for (const QString& line : ctl.run({"--lang", language, "help", "json"}).out.split('\n')) {
        if (!line.startsWith("  ")) continue;
        ++fields;
        const QString name = line.trimmed().section(' ', 0, 0).remove("[]");
        CAPTURE(line.toStdString());
        CHECK(line.mid(line.lastIndexOf("  ")).trimmed() != name);
      }
    CHECK(fields > 600);
  }
}

TEST_CASE("The program ends with the code of its call and keeps answers and complaints apart", "[ctl]") {
  const TestOffice test;
  const Ctl clerk(test, Role::Clerk);
  const CtlEnd good = clerk.runProgram({"--json", "worker", "list"});
  CHECK(good.exitCode == 0);
  CHECK(good.json().contains("cursor"));
  CHECK(good.err.isEmpty());
  const CtlEnd refused = clerk.runProgram({"worker", "register", "--file", "-"}, "{\"name\": \"张3\"}");
  CHECK(refused.exitCode == 1);
  CHECK(refused.out.isEmpty());
  CHECK(refused.err.startsWith("shimingctl: "));
  CHECK(clerk.runProgram({"worker", "fnd"}).exitCode == 2);
}

TEST_CASE("shimingctl ends with 3 for who may not, 4 for what cannot be reached", "[ctl]") {
  const auto backend = GENERATE(from_range(testBackends()));
  CAPTURE(nameOf(backend));
  const TestOffice test(backend);
  Ctl clerk(test, Role::Clerk);
  SECTION("a wrong password, nobody's login") {
    const CtlEnd end = clerk.as("clerk", "wrong").json({"worker", "list"});
    CAPTURE(end.out.toStdString());
    CHECK(end.exitCode == 3);
    CHECK(clerk.as("nobody", "wrong").json({"worker", "list"}).exitCode == 3);
  }
  SECTION("a role without the right") {
    const CtlEnd end = Ctl(test, Role::Auditor).json({"worker", "register", "--name", "张三"});
    CHECK(end.exitCode == 3);
    CHECK(end.error().startsWith("forbidden:"));
  }
  SECTION("an office that is not there") {
    QTemporaryDir folder;
    CHECK(clerk.office(folder.filePath("none.shiming")).json({"worker", "list"}).exitCode == 4);
    CHECK(clerk.office("postgresql://127.0.0.1:1/none").json({"worker", "list"}).exitCode == 4);
  }
  SECTION("no password and no terminal to ask for it") {
    Ctl nobody;
    nobody.office(addressText(test.address())).with("SHIMING_USER", "clerk");
    const CtlEnd end = nobody.runProgram({"worker", "list"});
    CHECK(end.exitCode == 2);
    CHECK(end.err.contains("SHIMING_PASSWORD"));
  }
}

TEST_CASE("shimingctl asks for the password on the terminal and does not show it", "[ctl]") {
  const TestOffice test;
  Ctl ctl;
  ctl.office(addressText(test.address())).with("SHIMING_USER", "clerk");
  const int master = posix_openpt(O_RDWR | O_NOCTTY);
  REQUIRE(master >= 0);
  REQUIRE(grantpt(master) == 0);
  REQUIRE(unlockpt(master) == 0);
  const QByteArray terminal = ptsname(master);
  QProcess process;
  process.setEnvironment(ctl.environment());
  process.setChildProcessModifier([terminal] {
    setsid();
    ioctl(open(terminal.constData(), O_RDWR), TIOCSCTTY, 0);
  });
  process.start(Ctl::program(), {"--json", "worker", "list"});
  REQUIRE(process.waitForStarted());
  const auto readUntil = [master](const QByteArray& wanted) {
    QByteArray seen;
    char next = 0;
    while (!seen.contains(wanted) && ::read(master, &next, 1) == 1) seen += next;
    return seen;
  };
  CHECK(readUntil("Password of clerk: ").contains("Password of clerk"));
  const QByteArray typed = QByteArray(TestOffice::password) + '\n';
  REQUIRE(::write(master, typed.constData(), static_cast<size_t>(typed.size())) == typed.size());
  CHECK_FALSE(readUntil("\n").contains(TestOffice::password));
  REQUIRE(process.waitForFinished());
  ::close(master);
  CHECK(process.exitCode() == 0);
  CHECK(process.readAllStandardOutput().startsWith("{\"cursor\":"));
}

TEST_CASE("shimingctl speaks Chinese where it is asked to or the place is Chinese", "[ctl]") {
  Ctl ctl;
  CHECK(ctl.runProgram({"--lang", "zh", "help"}).out.contains("退出码"));
  CHECK(ctl.runProgram({"help"}).out.contains("Ends with 0"));
  CHECK(ctl.with("LC_ALL", "zh_CN.UTF-8").runProgram({"help"}).out.contains("退出码"));
  CHECK(ctl.runProgram({"--lang", "en", "help"}).out.contains("Ends with 0"));
}
