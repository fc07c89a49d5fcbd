// shimingctl at a desk with readers: what scripts and people are told of a chip.
#include <QJsonArray>
#include <catch2/catch.hpp>

#include "support/a_chip.h"
#include "support/ctl_run.h"
#include "support/virtual_reader.h"

TEST_CASE("shimingctl writes and reads chips", "[chip][ctl]") {
  ChipScene scene(Backend::Sqlite);
  VirtualReader stand;
  const QString card = scene.printedCard("陈大川");
  Ctl maker(scene.test, Role::CardStaff);
  const auto at_desk = [&](const QStringList& words) {
    return maker.json(words + QStringList{"--station", scene.maker().station()});
  };
  const QStringList here{"--reader", "00 00", "--desk-file", scene.deskKeyFile()};
  VirtualChip chip = scene.freshChip();
  stand.layOn(chip);

  CtlEnd readers;
  for (int i = 0; i < 50 && at(readers.json(), "readers.0.hasCard") != true; ++i)
    readers = at_desk({"chip", "readers"});
  CHECK(at(readers.json(), "readers").toArray().size() == VirtualReader::readers);
  CHECK(at_desk({"chip", "personalise", card}).error() == "conflict:reader");
  CHECK(at_desk(QStringList{"chip", "personalise", card, "--reader", "00 01"}).error() == "not-found:chip");
  CHECK(at_desk(QStringList{"chip", "personalise", "3201000000009999"} + here).error() == "not-found:card");
  CHECK(at_desk(QStringList{"chip", "personalise"} + here).exitCode == 2);

  CtlEnd end = at_desk(QStringList{"chip", "read"} + here);
  CHECK(end.exitCode == 1);
  CHECK(at(end.json(), "verdict") == "unknown");
  end = at_desk(QStringList{"chip", "personalise", card} + here);
  CAPTURE(end.out.toStdString(), end.err.toStdString());
  CHECK(end.exitCode == 0);
  CHECK(at(end.json(), "state") == "bound");
  scene.checkTruth(chip, card);
  end = at_desk(QStringList{"chip", "read"} + here);
  CHECK(end.exitCode == 0);
  CHECK(at(end.json(), "verdict") == "agrees");
  CHECK(at(end.json(), "authentic") == true);
  CHECK(at(end.json(), "onChip.name") == "陈大川");

  INFO("who may not, does not");
  Ctl clerk(scene.test, Role::Clerk);
  CHECK(clerk.json(QStringList{"chip", "personalise", card} + here).exitCode == 3);
  CHECK(clerk.json({"chip", "read", "--reader", "00 00"}).exitCode == 0);

  INFO(
      "a second desk is admitted at the first, which passes the keys on; the key that cards come with is "
      "typed");
  const QTemporaryDir folder;
  Ctl administrator(scene.test, Role::Administrator);
  const QString second = folder.filePath("second");
  CHECK(maker.json({"signing", "ask", "二号机", "--desk-file", second}).exitCode == 0);
  end = administrator.json({"signing", "admit", "二号机", "--desk-file", scene.deskKeyFile()});
  CAPTURE(end.out.toStdString(), end.err.toStdString());
  CHECK(end.exitCode == 0);
  end = administrator.json({"chip", "keys", "--desk-file", second});
  CHECK(at(end.json(), "desks.1.keyNumbers").toArray().size() == 2);
  CHECK(at(end.json(), "here").toArray().size() == 2);
  CHECK(administrator.json({"chip", "key-pass", "--desk-file", second}).error() == "conflict:keys");
  CHECK(administrator.with("SHIMING_CHIP_KEY", "short").json({"chip", "key-add", "--delivered"}).error() ==
        "invalid:key");
  CHECK(at(administrator.json({"chip", "key-add"}).json(), "keys").toArray().size() == 3);
}
