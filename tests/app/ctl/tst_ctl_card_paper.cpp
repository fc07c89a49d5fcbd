#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

#include "support/ctl_run.h"

namespace {

bool isPdf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-";
}

}  // namespace

TEST_CASE("shimingctl writes the papers of cards that need no batch", "[ctl]") {
  const Ctl ctl;
  const QTemporaryDir folder;
  const QString out = folder.filePath("out.pdf");
  SECTION("guide and poster, with the office's words as typed") {
    for (const char* verb : {"guide", "poster"}) {
      const CtlEnd end =
          ctl.json({"cards", verb, out, "--phone", "199 0000 0000", "--name", "示范市劳务中心", "--city",
                    QString("示范") + QChar(0xE863), "--language", "en", "--paper", "a3"});
      CHECK(end.exitCode == 0);
      CHECK(at(end.json(), "file") == out);
      CHECK(at(end.json(), "undrawable.0") == QString(QChar(0xE863)));
      CHECK(isPdf(out));
      REQUIRE(QFile::remove(out));
    }
    CHECK(ctl.run({"cards", "guide", out, "--name", "甲"}).exitCode == 2);  // whom to call?
    CHECK(ctl.json({"cards", "guide", out, "--phone", "1"}).error() == "usage:office");
    CHECK(ctl.json({"cards", "guide", out, "--phone", "1", "--name", "甲", "--paper", "a5"}).error() ==
          "usage:paper");
    CHECK(ctl.json({"cards", "poster", out, "--phone", "1", "--name", "甲", "--language", "fr"}).error() ==
          "usage:language");
    CHECK_FALSE(QFile::exists(out));
    const CtlEnd nowhere = ctl.json({"cards", "poster", "/nowhere/x.pdf", "--phone", "1", "--name", "甲"});
    CHECK(nowhere.exitCode == 1);
    CHECK(nowhere.error() == "invalid:file");
  }
  SECTION("a calibration page with the offsets to be tried") {
    const CtlEnd end = ctl.json({"cards", "calibration", out, "--layout", "card", "--flip", "long",
                                 "--frontRight", "0.4", "--backDown", "-0.2"});
    CHECK(end.exitCode == 0);
    CHECK(isPdf(out));
    CHECK(ctl.json({"cards", "calibration", out, "--frontRight", "5.1"}).error() == "invalid:offset");
    CHECK(ctl.json({"cards", "calibration", out, "--backRight", "wide"}).error() == "usage:backRight");
    CHECK(ctl.json({"cards", "calibration", out, "--layout", "roll"}).error() == "usage:layout");
    CHECK(ctl.run({"cards", "calibration"}).exitCode == 2);
  }
  SECTION("templates: listed, checked with what is wrong and where, previewed") {
    const CtlEnd listed = ctl.json({"cards", "template", "list"});
    CHECK(listed.exitCode == 0);
    CHECK(at(listed.json(), "templates.0.name") == "standard");
    CHECK(at(listed.json(), "templates.0.sound") == true);
    CHECK(ctl.run({"cards", "template", "check"}).exitCode == 0);
    const QString own = folder.filePath("own.back.svg");
    QFile file(own);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"85.6mm\" height=\"53.98mm\" viewBox=\"0 0 85.6 "
        "53.98\">\n"
        "<rect id=\"qr\" x=\"60\" y=\"20\" width=\"12\" height=\"12\"/>\n</svg>");
    file.close();
    const CtlEnd faulty = ctl.json({"cards", "template", "check", own});
    CHECK(faulty.exitCode == 1);
    CHECK(at(faulty.json(), "templates.0.sound") == false);
    CHECK(at(faulty.json(), "templates.0.faults").toArray().size() == 2);
    CHECK(at(faulty.json(), "templates.0.faults.1.element") == "qr");
    CHECK(at(faulty.json(), "templates.0.faults.1.line") == 2);
    CHECK(at(faulty.json(), "templates.0.faults.1.cardSide") == "back");
    CHECK(ctl.run({"cards", "template", "check", own}).out.contains("qr"));  // people are told where
    CHECK(ctl.json({"cards", "template", "check", "none"}).error() == "not-found:template");
    REQUIRE(QFile::copy(own, folder.filePath("half.front.svg")));
    const CtlEnd half = ctl.json({"cards", "template", "list", "--folder", folder.path()});
    CHECK(at(half.json(), "templates").toArray().size() == 2);
    CHECK(at(half.json(), "templates.0.faults").toArray().size() +
              at(half.json(), "templates.1.faults").toArray().size() ==
          1);
    CHECK(ctl.json({"cards", "template", "check", "none.svg"}).error() == "not-found:template");
    const QString picture = folder.filePath("preview.png");
    CHECK(at(ctl.json({"cards", "template", "preview", "standard", picture}).json(), "file") == picture);
    CHECK(QFile(picture).size() > 10'000);
    CHECK(ctl.run({"cards", "template", "preview", "standard"}).exitCode == 2);
    CHECK(ctl.run({"cards", "template", "burn"}).exitCode == 2);
  }
}
