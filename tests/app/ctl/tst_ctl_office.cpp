// The real program on real offices: every verb of the table of operations, on both databases.
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

#include "base/clock.h"
#include "base/code_table.h"
#include "catalogue/operations.h"
#include "chip/chip_operations.h"
#include "identity/resident_id.h"
#include "support/a_roster.h"
#include "support/ctl_run.h"
#include "support/signing_office.h"

namespace {

constexpr const char* kDispatcher = "913201041234567886";
constexpr const char* kContractor = "91320105223456785N";

QDate today() { return SystemClock().today(); }

/// A valid number of a division that does not exist, so it is nobody's.
QString numberOf(const QString& birthDate, const QString& order) {
  const QString seventeen = "329901" + birthDate + order;
  return seventeen + checkCharacterOf(seventeen);
}

QByteArray personFile(const QString& name, const QString& idNumber, const QString& birthDate) {
  const QJsonObject person{{"idNumber", idNumber},
                           {"name", name},
                           {"sex", "1"},
                           {"birthDate", birthDate},
                           {"hukouAddress", "示范省示范县柳树村 8 号"},
                           {"phone", "13800138000"}};
  const QJsonObject assignment{{"project", "滨江花园三期"}, {"employer", kDispatcher},
                               {"manager", "周建平"},       {"trade", "010"},
                               {"teamName", "木工一班"},    {"beginsOn", today().toString(Qt::ISODate)}};
  return QJsonDocument(QJsonObject{{"person", person}, {"assignment", assignment}, {"told", "present"}})
      .toJson();
}

/// Calls that must succeed, and which verbs they were.
struct Caller {
  TestOffice& test;
  QSet<QString> verbs = {};
  QString station = "ctl";

  QJsonObject operator()(Role role, const QString& verb, const QStringList& rest = {},
                         const QByteArray& input = {}) {
    verbs.insert(verb);
    const CtlEnd end = Ctl(test, role)
                           .with("SHIMING_NEW_PASSWORD", "first password")
                           .json(QStringList{"--station", station} + verb.split(' ') + rest, input);
    CAPTURE(verb.toStdString(), rest.join(' ').toStdString(), end.out.toStdString(), end.err.toStdString());
    REQUIRE(end.exitCode == 0);
    REQUIRE(end.error() == "none");
    return end.json();
  }
};

/// The companies and the project of the tests below.
void makePlaces(Caller& call) {
  call(Role::Clerk, "company create",
       {"--name", "示例恒工劳务有限公司", "--kind", "dispatching", "--credit-code", kDispatcher, "--licence",
        "L-1", "--manager.name", "周建平", "--manager.phone", "19900000316"});
  call(Role::Clerk, "company create",
       {"--name", "示例建工集团", "--kind", "general-contractor", "--creditCode", kContractor});
  call(Role::Clerk, "project create",
       {"--name", "滨江花园三期", "--generalContractor", kContractor, "--division", "320104", "--cost",
        "3000万", "--labourCost", "450万", "--declaredHeads", "120", "--status", "under-way"});
}

/// What a PDF says, in one line.
QString textOf(const QString& pdf) {
  QProcess reader;
  reader.start("pdftotext", {"-raw", pdf, "-"});
  REQUIRE(reader.waitForFinished());
  return QString::fromUtf8(reader.readAllStandardOutput()).simplified();
}

void savePhoto(const QString& path) {
  // A JPEG of eight pixels a side, grey: core's tests have no pictures of their own.
  QFile file(path);
  REQUIRE(file.open(QIODevice::WriteOnly));
  file.write(QByteArray::fromBase64(
      "/9j/4AAQSkZJRgABAQEASABIAAD/"
      "2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0aHBwgJC4nICIsIxwcKDcpLDAxNDQ0Hyc5PTgyPC4zNDL/"
      "wAALCAAIAAgBAREA/8QAFQABAQAAAAAAAAAAAAAAAAAAAAf/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/9oACAEBAAA/AL+P/9k="));
}

/// What goes along with a roster, for two whom a manager handed in and one of them signs.
void runRosterVerbs(Caller& call, const QTemporaryDir& folder, const QString& proof) {
  QStringList numbers;
  QVector<WorkerId> workers;
  for (int i = 0; i < 2; ++i) {
    const QString born = QStringLiteral("1966-0%1-11").arg(i + 1);
    QByteArray person =
        personFile(QStringLiteral("𠅤") + QStringLiteral("伟强")[i],
                   numberOf(QString(born).remove('-'), "05" + QString::number(1 + 2 * i)), born);
    person.replace("\"present\"", "\"not-told\"");
    const QJsonObject entered = call(Role::Clerk, "worker register", {"--file", "-"}, person);
    numbers << at(entered, "number").toString();
    workers << WorkerId(at(entered, "worker").toInteger());
  }
  const QString roster = QString::number(aRoster(call.test, workers).value());
  CHECK(at(call(Role::Auditor, "import list", {"--employer", kDispatcher}), "lines.0.people") == 2);
  CHECK(at(call(Role::Auditor, "import show", {roster}), "counts.new") == 2);
  QJsonObject people = call(Role::Auditor, "import people", {roster, "--order", "team"});
  CHECK(at(people, "lines.0.team") == "木工一班");
  CHECK(at(people, "about.told") == 0);

  const QString slips = folder.filePath("slips.pdf"), list = folder.filePath("list.pdf");
  CHECK(at(call(Role::Clerk, "import slips", {roster, slips}), "pages") == 1);
  CHECK(textOf(slips).contains("𠅤伟"));
  CHECK(textOf(slips).contains("𠅤强"));
  CHECK(at(call(Role::Clerk, "import slips", {roster, slips, "--layout", "a5"}), "pages") == 2);
  CHECK(at(call(Role::Clerk, "import signatures", {roster, list}), "people") == 2);
  CHECK(textOf(list).contains("𠅤强"));

  const QJsonObject told = call(Role::Clerk, "import told",
                                {roster, "--workers", numbers[1], "--how", "signature", "--proof", proof});
  CHECK(at(told, "told") == 1);
  CHECK(at(told, "untold") == 1);
  CHECK(at(call(Role::Auditor, "worker show", {numbers[1]}), "record.worker.told") == "signature");
  people = call(Role::Auditor, "import people", {roster, "--told", "no"});
  CHECK(at(people, "lines").toArray().size() == 1);
  CHECK(at(people, "lines.0.number") == numbers[0]);
  CHECK(at(call(Role::Clerk, "import signatures", {roster, list, "--untold", "--language", "en"}),
           "people") == 1);
  CHECK_FALSE(textOf(list).contains("𠅤强"));

  // A manager's word, all by telephone, no such roster, no place for the file.
  const Ctl clerk(call.test, Role::Clerk);
  CHECK(clerk.json({"import", "told", roster, "--all", "--how", "slip-to-manager"}).error() == "invalid:how");
  CHECK(clerk.json({"import", "told", roster, "--all", "--how", "signature"}).error() == "invalid:proofs");
  CHECK(clerk.json({"import", "told", roster, "--all", "--how", "call-back"}).error() == "invalid:workers");
  CHECK(clerk.json({"import", "slips", "999", slips}).error() == "not-found:roster");
  CHECK(clerk.json({"import", "slips", "huamingce", slips}).exitCode == 2);
  CHECK(clerk.json({"import", "slips", roster, slips, "--layout", "a3"}).exitCode == 2);
  CHECK(clerk.json({"import", "signatures", roster, list, "--language", "fr"}).exitCode == 2);
  CHECK(clerk.json({"import", "signatures", roster, "/nowhere/list.pdf"}).exitCode == 1);
  CHECK(at(call(Role::Clerk, "import told", {roster, "--all", "--how", "present"}), "told") == 2);
  CHECK(clerk.json({"import", "signatures", roster, list, "--untold"}).error() == "invalid:people");
}

/// The whole life of cards: three of people who work for the manager of makePlaces().
void runCardVerbs(Caller& call, const QString& photo, const QString& proof) {
  QStringList numbers;
  for (int i = 0; i < 3; ++i) {
    const QString born = QStringLiteral("1971-0%1-1%1").arg(i + 1);
    const QString name = QStringLiteral("钱") + QStringLiteral("大中小")[i] + QStringLiteral("甲乙丙")[i];
    numbers << at(call(
                      Role::Clerk, "worker register", {"--file", "-", "--photo", photo},
                      personFile(name, numberOf(QString(born).remove('-'), "07" + QString::number(1 + 2 * i)),
                                 born)),
                  "number")
                   .toString();
  }
  const auto own = [&](const QString& number) {
    return at(call(Role::Auditor, "cards card", {number}), "card.id").toInt();
  };
  const QJsonObject queue = call(Role::CardStaff, "cards queue", {"--project", "滨江花园三期"});
  CHECK(at(queue, "counts.all").toInt() >= 3);
  CHECK(at(call(Role::CardStaff, "cards suggest", {"--first-place", "9", "--project", "滨江花园三期"}),
           "fits") == 2);

  // A batch: one more, one less, printed, one spoiled, confirmed.
  QJsonObject batch = call(Role::CardStaff, "cards batch",
                           {numbers[0] + ',' + numbers[1], "--layout", "sheet10", "--first-place", "3"});
  const QString number = at(batch, "number").toString();
  CHECK(number == today().toString("yyyyMMdd") + "-01");
  call(Role::CardStaff, "cards add", {number, numbers[2]});
  batch = call(Role::CardStaff, "cards take-out", {number, numbers[2]});
  CHECK(at(batch, "cardsIn") == 2);
  const QJsonObject data =
      call(Role::CardStaff, "cards print-data", {number, "--photos", QFileInfo(photo).path()});
  CHECK(at(data, "cards.1.place") == 4);
  const QString card = at(data, "cards.0.cardNumber").toString();
  CHECK(QFileInfo(QFileInfo(photo).dir().filePath(card + ".jpg")).size() > 100);
  call(Role::CardStaff, "cards result", {number, "4", "spoiled", "--reason", "色带起皱"});
  CHECK(at(call(Role::CardStaff, "cards confirm", {number}), "spoiled") == 1);
  CHECK(at(call(Role::Auditor, "cards show", {number}), "places.1.reason") == "色带起皱");
  CHECK(at(call(Role::Auditor, "cards batches", {"closed"}), "lines.0.number") == number);
  const QString second = at(call(Role::CardStaff, "cards batch", {numbers[2]}), "number").toString();
  CHECK(at(call(Role::CardStaff, "cards dissolve", {second}), "state") == "dissolved");
  const QString third =
      at(call(Role::CardStaff, "cards batch", {numbers[1] + ',' + numbers[2]}), "number").toString();
  call(Role::CardStaff, "cards print-data", {third});
  const QJsonObject failed = call(Role::CardStaff, "cards failed", {third, "2", "--reason", "卡纸"});
  CHECK(at(failed, "good") == 1);

  // Desks, the manager's list, the worker's own hand.
  call(Role::Administrator, "cards desk-save", {"--name", "滨江取卡处"});
  call(Role::Administrator, "cards desk-save", {"滨江取卡处", "--hours", "8:30-17:30"});
  CHECK(at(call(Role::Clerk, "cards desks"), "desks.1.hours") == "8:30-17:30");
  CHECK(at(call(Role::Clerk, "cards desk-choose", {card, "滨江取卡处"}), "done") == 1);
  CHECK(at(call(Role::CardStaff, "cards desk", {"--batch", third}), "done") == 1);
  const QJsonObject ready = call(Role::Clerk, "cards waiting", {card, "--part", "ready"});
  CHECK(at(ready, "lines.0.workerNumber") == numbers[0]);
  CHECK(at(ready, "bundles.0.count") == 1);
  call(Role::CardStaff, "cards desk", {card});
  CHECK(at(call(Role::Clerk, "cards waiting", {"--pick-up-desk", "滨江取卡处"}), "waitingAtDesk") == 1);
  const QJsonObject list =
      call(Role::Clerk, "cards hand-to-manager", {kDispatcher, "周建平", card, "--project", "滨江花园三期"});
  const QString handover = at(list, "number").toString();
  CHECK(at(call(Role::Clerk, "cards handover-print", {handover}), "timesPrinted") == 1);
  CHECK(at(call(Role::Auditor, "cards handovers", {"--open-only"}), "lines.0.number") == handover);
  CHECK(at(call(Role::Clerk, "cards signed", {handover, card, "--proof", proof}), "open") == 0);
  CHECK(at(call(Role::Auditor, "cards handover", {handover}), "lines.0.how") == "signature");
  const QJsonObject undone = call(Role::Clerk, "cards signed-undo", {handover, card, "--reason", "看错行了"});
  CHECK(at(undone, "lines.0.undone.0.how") == "signature");
  CHECK(at(call(Role::Clerk, "cards signed", {handover}), "open") == 0);
  CHECK(at(call(Role::Clerk, "cards deliver", {numbers[1], "--document-seen"}), "card.deliveredTo") ==
        "worker");
  CHECK(at(call(Role::Clerk, "cards deliver-undo", {numbers[1], "--reason", "拿错了"}), "card.state") ==
        "at-desk");
  call(Role::Clerk, "cards deliver", {numbers[1], "--document-seen"});

  // What else happens.
  const QStringList why{"--reason", "原因"};
  CHECK(at(call(Role::Clerk, "cards lost", QStringList{card} + why), "card.state") == "lost");
  call(Role::Clerk, "cards found", QStringList{card} + why);
  call(Role::Clerk, "cards block", QStringList{card} + why);
  call(Role::Clerk, "cards unblock", QStringList{card} + why);
  CHECK(at(call(Role::Clerk, "cards replace", QStringList{card} + why), "replacedNumber") == card);
  call(Role::CardStaff, "cards photo-unfit", QStringList{numbers[2]} + why);
  call(Role::Clerk, "cards requeue", {numbers[2]});
  call(Role::Clerk, "cards refuse", QStringList{numbers[2]} + why);
  CHECK(at(call(Role::Auditor, "cards hunt", {"refused"}), "lines.0.workerNumber") == numbers[2]);
  call(Role::Clerk, "cards cancel", QStringList{QString::number(own(numbers[2]))} + why);
  call(Role::Clerk, "cards request", {numbers[2]});
  call(Role::Clerk, "cards return", QStringList{numbers[1]} + why);
  CHECK(at(call(Role::Auditor, "cards hunt-count"), "count").toInt() > 2);
  CHECK(at(call(Role::Auditor, "cards promise"), "weeks").toArray().size() == 13);
  CHECK(
      at(call(Role::Auditor, "cards promised", {"2026-01-01", "2027-12-31", "--promise-outcome", "in-hand"}),
         "lines.0.promiseOutcome") == "in-hand");
  CHECK(at(call(Role::Auditor, "cards late", {"2026-01-01"}), "count") == 0);
}

/// Signing desks as files of one computer; a gate that has the office's public keys and nothing else.
void callSigning(Caller& call, const QTemporaryDir& folder) {
  const auto at1 = [&](QStringList rest) { return rest << "--desk-file" << folder.filePath("one.key"); };
  const auto at2 = [&](QStringList rest) { return rest << "--desk-file" << folder.filePath("two.key"); };
  CHECK(at(call(Role::Administrator, "signing first-key", at1({"一号机"})), "key") == 1);
  const QJsonObject asked = call(Role::CardStaff, "signing ask", at2({"二号机"}));
  CHECK(at(asked, "state") == "asked");
  CHECK(
      Ctl(call.test, Role::Administrator).json(QStringList{"signing", "admit", "二号机"} + at2({})).error() ==
      "conflict:desk");
  CHECK(at(call(Role::Administrator, "signing admit", at1({at(asked, "fingerprint").toString()})), "state") ==
        "admitted");
  CHECK(at(call(Role::Clerk, "signing desks"), "desks.1.opensKey") == true);
  CHECK(at(call(Role::Administrator, "signing remove", {"二号机", "--reason", "电脑报废"}), "state") ==
        "removed");
  CHECK(at(call(Role::Clerk, "signing desks"), "rotationNeeded") == true);
  CHECK(at(call(Role::Administrator, "signing rotate", at1({"--reason", "换电脑"})), "key") == 2);
  CHECK(at(call(Role::Administrator, "signing compromised",
                {"1", "--from", today().toString(Qt::ISODate), "--reason", "电脑失窃"}),
           "compromisedFrom") == today().toString(Qt::ISODate));
  // The removed desk asks anew with a key of its own, under its name.
  const QJsonObject again = call(Role::CardStaff, "signing ask", at2({"二号机"}));
  CHECK(at(again, "publicKey") != at(asked, "publicKey"));

  const QString keys = folder.filePath("keys.json");
  CHECK(at(call(Role::Inspector, "cards keys", {"--out", keys}), "keys.1.key") == 2);
  CHECK(QFile::exists(keys));
  CHECK(Ctl(call.test, Role::Inspector).json({"cards", "keys", "--out", "/nowhere/keys.json"}).error() ==
        "invalid:out");
  CtlEnd end = Ctl(call.test, Role::Inspector).json({"cards", "check", "3201000000000428"});
  call.verbs.insert("cards check");
  CHECK(end.exitCode == 1);
  CHECK(at(end.json(), "verdict") == "mistyped");
  end = Ctl().json({"cards", "check", "SM1:ABC", "--keys", keys});
  CHECK(end.exitCode == 1);
  CHECK(at(end.json(), "verdict") == "mistyped");
  CHECK(Ctl().json({"cards", "check", "SM1:ABC", "--keys", folder.filePath("none.json")}).error() ==
        "not-found:keys");
}

/// The number of one more card that was printed well.
QString printedCard(Caller& call, const QString& photo) {
  const QString worker = at(call(Role::Clerk, "worker register", {"--file", "-", "--photo", photo},
                                 personFile("钱多丁", numberOf("19710808", "071"), "1971-08-08")),
                            "number")
                             .toString();
  const QString batch = at(call(Role::CardStaff, "cards batch", {worker}), "number").toString();
  const QJsonObject data = call(Role::CardStaff, "cards print-data", {batch});
  call(Role::CardStaff, "cards confirm", {batch});
  return at(data, "cards.0.cardNumber").toString();
}

/// Desk one signs; desk two has asked, and is admitted past the verb that passes keys on at once.
/// A batch onto paper, signed with the key of the desk that callSigning() made.
void callPrint(Caller& call, const QTemporaryDir& folder, const QString& photo) {
  const QString worker = at(call(Role::Clerk, "worker register", {"--file", "-", "--photo", photo},
                                 personFile("钱多多", numberOf("19720909", "071"), "1972-09-09")),
                            "number")
                             .toString();
  const QString batch =
      at(call(Role::CardStaff, "cards batch", {worker, "--layout", "sheet10", "--first-place", "4"}),
         "number")
          .toString();
  const QString paper = folder.filePath("batch.pdf");
  const auto refusal = [&](const QStringList& rest) {
    return Ctl(call.test, Role::CardStaff).json(QStringList{"cards", "print", batch, paper} + rest).error();
  };
  const QStringList here{"--desk-file", folder.filePath("one.key")};
  CHECK(refusal({"--desk-file", folder.filePath("none.key")}) == "not-found:deskFile");
  CHECK(refusal(QStringList{"--folder", "/nowhere", "--frontRight", "9"} + here) == "invalid:offset");
  CHECK_FALSE(QFile::exists(paper));
  INFO("what has nowhere to go is not counted");
  const Ctl maker(call.test, Role::CardStaff);
  CHECK(maker.json(QStringList{"cards", "print", batch, "/nowhere/batch.pdf"} + here).error() ==
        "invalid:file");
  CHECK(maker.json({"cards", "print-data", batch, "--photos", "/nowhere"}).error() == "not-found:photos");
  CHECK(at(call(Role::CardStaff, "cards show", {batch}), "timesPrinted") == 0);

  const QJsonObject printed = call(Role::CardStaff, "cards print", QStringList{batch, paper} + here);
  CHECK(at(printed, "cardsPrinted") == 1);
  CHECK(at(printed, "pages") == 2);
  CHECK(at(printed, "batch.state") == "printed");
  QFile file(paper);
  REQUIRE(file.open(QIODevice::ReadOnly));
  CHECK(file.read(5) == "%PDF-");
  CHECK(refusal(here) == "invalid:reason");  // a second time wants a word
  CHECK(at(call(Role::CardStaff, "cards print", QStringList{batch, paper, "--reason", "卡纸"} + here),
           "batch.timesPrinted") == 2);
  call(Role::CardStaff, "cards confirm", {batch});
}

void callChips(Caller& call, const QTemporaryDir& folder, const QString& photo) {
  const QStringList one{"--desk-file", folder.filePath("one.key")};
  const QStringList two{"--desk-file", folder.filePath("two.key")};
  call(Role::Administrator, "chip key-add");
  CHECK(at(call(Role::Administrator, "chip keys", one), "here.0.generation") == 1);
  Office& administrator = call.test.as(Role::Administrator);
  const auto here = DeskKey::open(folder.filePath("one.key"));
  const auto sealed = administrator.runNow(OpenTheKeyToAdmit, OpenSigningKey{here->publicKey()});
  const auto asked = administrator.runNow(ListSigningDesks, Nothing{})->desks.last();
  REQUIRE(administrator.runNow(AdmitSigningDesk, *admissionOf(asked, *here, *sealed)));
  CHECK(at(call(Role::Administrator, "chip keys", two), "here").toArray().isEmpty());
  call(Role::Administrator, "chip key-pass", one);
  CHECK(at(call(Role::Administrator, "chip keys", two), "here.0.generation") == 1);
  const QString card = printedCard(call, photo);
  REQUIRE(call.test.as(Role::CardStaff).runNow(BeginAChip, BeginChip{card, "04A1B2C3D4E501"}));
  CHECK(at(call(Role::CardStaff, "chip give-up", {card, "--reason", "芯片坏了"}), "state") == "dead");
}

/// Rules of deposits: one is written like another, changed, approved, ended; one is refused.
void runRuleVerbs(Caller& call) {
  CHECK(at(call(Role::Clerk, "rule show", {"南京市 2012"}), "data.labourRate") == "2%");
  const QStringList like{"--from",     "南京市 2012", "--validFrom",
                         "2031-01-01", "--source",    "宁建规〔2030〕1号"};
  const QJsonObject rule =
      call(Role::Administrator, "rule write", QStringList{"--name", "南京市 2031"} + like);
  CHECK(at(rule, "state") == "draft");
  CHECK(at(rule, "data.costRate") == "3‰");
  CHECK(at(call(Role::Administrator, "rule edit", {"南京市 2031", "--labourRate", "1.8%"}),
           "data.labourRate") == "1.8%");
  call(Role::Administrator, "rule write", QStringList{"--name", "错写的"} + like);
  CHECK(at(call(Role::Supervisor, "rule refuse", {"错写的", "--reason", "文号不对"}), "state") == "refused");
  CHECK(Ctl(call.test, Role::Administrator).json({"rule", "approve", "南京市 2031"}).exitCode == 3);
  CHECK(at(call(Role::Supervisor, "rule approve", {"南京市 2031"}), "state") == "approved");
  CHECK(at(call(Role::Clerk, "rule show", {"南京市 2012"}), "data.validTo") == "2030-12-31");
  CHECK(at(call(Role::Supervisor, "rule end",
                {"南京市 2031", "--lastDay", "2031-12-31", "--reason", "停止施行"}),
           "data.validTo") == "2031-12-31");
  CHECK(Ctl(call.test, Role::Clerk).json({"rule", "show", "没有的"}).error() == "not-found:rule");
}

/// A check from its application to the supervisor's word.
void runDepositVerbs(Caller& call, const QTemporaryDir& folder, const QString& proof) {
  runRuleVerbs(call);
  const QStringList project{"滨江花园三期"};
  CHECK(at(call(Role::Auditor, "deposit assess", project), "assessment.asked") == "90000.00");
  for (const char* name : {"沈工", "韩工", "杨工"})
    call(Role::Administrator, "deposit expert", {"--name", name, "--unit", "市造价站"});
  CHECK(at(call(Role::Clerk, "deposit experts"), "experts").toArray().size() == 3);
  QFile list(folder.filePath("crew.csv"));
  REQUIRE(list.open(QIODevice::WriteOnly));
  list.write((numberOf("19850307", "071") + ",𠅤伟\n" + numberOf("19770707", "077") + ",钱七\n").toUtf8());
  list.close();
  const QJsonObject check = call(Role::Clerk, "deposit prepare",
                                 project + QStringList{"--crew", list.fileName(), "--proof", proof});
  const QString number = at(check, "number").toString();
  CHECK(at(check, "crew").toArray().size() == 2);
  const QJsonObject edited = call(Role::Clerk, "deposit edit", {number, "--months", "24"});
  CHECK(at(edited, "crew").toArray().size() == 2);
  const QString roster = QString::number(aRosterOfRefused(call.test).value());
  const QJsonObject taken = call(Role::Clerk, "deposit crew", {number, "--roster", roster});
  CHECK(at(taken, "crew").toArray().size() == 2);
  CHECK(at(taken, "crew.0.rosterRow") == 4);
  // The same list as Excel saves it here: in GBK, with a semicolon.
  REQUIRE(list.open(QIODevice::WriteOnly));
  list.write(numberOf("19850307", "071").toUtf8() + ";\xd5\xd4\xc1\xf9\r\n" +
             numberOf("19770707", "077").toUtf8() + ";\xc7\xae\xc6\xdf\r\n");
  list.close();
  const QJsonObject listed = call(Role::Clerk, "deposit edit", {number, "--crew", list.fileName()});
  CHECK(at(listed, "crew").toArray().size() == 2);
  CHECK(at(listed, "crew.0.name") == "钱七");
  CHECK(at(listed, "crew.1.name") == "赵六");
  CHECK(at(call(Role::Clerk, "deposit submit", {number}), "state") == "submitted");
  const QJsonObject read =
      call(Role::Clerk, "deposit paper",
           {number, "--paper", QFileInfo(proof).fileName(), "--figure", "heads", "--said", "２１０"});
  CHECK(at(read, "paperReadings.0.said") == 210);
  CHECK(at(read, "paperReadings.0.declaredFigure") == at(read, "facts.declaredHeads"));
  for (const char* name : {"沈工", "韩工", "杨工"}) {
    call(Role::Clerk, "deposit invite", {number, "--expert", name, "--hasConflict", "no"});
    call(Role::Clerk, "deposit vote",
         {number, "--expert", name, "--vote", "for", "--opinion", "同意", "--proof", proof});
  }
  CHECK(at(call(Role::Clerk, "deposit deciders", {number}), "lines.0.login") == "supervisor");
  CHECK(at(call(Role::Clerk, "deposit alike", {number}), "lines").toArray().isEmpty());
  CHECK(at(call(Role::Clerk, "deposit show", {number}), "likeOnFile.likeCount") == 0);
  CHECK(at(call(Role::Supervisor, "deposit hand", {number, "--to", "supervisor", "--note", "请先看"}),
           "handedTo") == "supervisor");
  const Ctl supervisor(call.test, Role::Supervisor);
  CHECK(supervisor.json({"deposit", "decide", number, "--verdict", "approved", "--flag", "nobody=x"})
            .exitCode == 2);
  QStringList decision{number, "--verdict", "approved"};
  for (const QJsonValue& each : at(edited, "judgements").toArray())
    if (each["flagged"].toBool()) decision << "--flag" << each["doubt"].toString() + "=已核实";
  decision << "--words"
           << "用工计划按高峰计";
  CHECK(at(call(Role::Supervisor, "deposit decide", decision), "state") == "approved");
  CHECK(at(call(Role::Supervisor, "deposit recall", {number}), "state") == "submitted");
  CHECK(at(call(Role::Supervisor, "deposit decide", decision), "state") == "approved");
  const QJsonObject why = call(Role::Auditor, "deposit why", {number});
  CHECK(at(why, "cleared") == false);
  CHECK(at(why, "approved") == true);
  CHECK(at(why, "crewListed") == 2);
  CHECK(at(call(Role::Auditor, "deposit show", {number}), "decisions.0.decidedBy") == "supervisor");
  CHECK(at(call(Role::Auditor, "deposit list", project), "lines.0.number") == number);
  const QString more =
      at(call(Role::Clerk, "deposit prepare",
              project + QStringList{"--kind", "supplementary", "--reason", "增加工程量", "--cost", "4000万"}),
         "number")
          .toString();
  CHECK(at(call(Role::Clerk, "deposit withdraw", {more}), "state") == "withdrawn");

  // Where the project stands, and a permit that did not wait for the deposit.
  CHECK(at(call(Role::Auditor, "project overview", project), "statusOfDeposit.depositStanding") ==
        "awaiting-money");
  const QJsonObject permit =
      call(Role::Clerk, "project permit add",
           project + QStringList{"--number", "3299012026110001", "--authority", "示范市住建委", "--issued-on",
                                 today().addDays(-5).toString(Qt::ISODate), "--proof", proof});
  CHECK(at(permit, "withoutDeposit") == true);
  CHECK_FALSE(at(call(Role::Auditor, "project map"), "cells").toArray().isEmpty());
  CHECK(at(call(Role::Auditor, "project standings", {"--without-deposit"}), "lines.0.depositStanding") ==
        "awaiting-money");
  CHECK(at(call(Role::Auditor, "project permit list", project + QStringList{"--without-deposit"}),
           "lines.0.number") == "3299012026110001");
  CHECK(at(call(Role::Clerk, "project permit void", {"3299012026110001", "--reason", "录错"}), "voidedBy") ==
        "clerk");
}

/// The contract between the two companies, whose worker is on site.
void runDispatchVerbs(Caller& call, const QTemporaryDir& folder) {
  CHECK(at(call(Role::Inspector, "dispatch gaps", {"--project", "滨江花园三期"}), "gaps.0.onSite") == 1);
  const QString first = today().addDays(-30).toString(Qt::ISODate);
  const QJsonObject terms{{"data", QJsonObject{{"contractor", kContractor},
                                               {"dispatcher", "示例恒工劳务有限公司"},
                                               {"wage", "320"},
                                               {"wagePer", "day"},
                                               {"from", first},
                                               {"until", today().addDays(20).toString(Qt::ISODate)},
                                               {"signedOn", first}}}};
  const QString number =
      at(call(Role::Clerk, "dispatch save", {"--file", "-"}, QJsonDocument(terms).toJson()), "number")
          .toString();
  CHECK(number.startsWith("PQ"));
  CHECK(at(call(Role::Inspector, "dispatch gaps"), "gaps").toArray().isEmpty());
  CHECK(at(call(Role::Clerk, "dispatch watch"), "ending.0.number") == number);
  const QJsonObject amended =
      call(Role::Administrator, "dispatch save", {number, "--wage", "330", "--reason", "抄错单价"});
  CHECK(at(amended, "data.wage") == "330.00");
  CHECK(at(amended, "former.0.data.wage") == "320.00");
  CHECK(at(call(Role::Auditor, "dispatch list", {"恒工", "--scanMissing"}), "lines.0.number") == number);
  QFile scan(folder.filePath("派遣合同.pdf"));
  REQUIRE(scan.open(QIODevice::WriteOnly));
  scan.write("%PDF-1.4");
  scan.close();
  CHECK(at(call(Role::Clerk, "dispatch attach", {number, "--proof", scan.fileName()}), "scanMissing") ==
        false);
  const QJsonObject ended =
      call(Role::Clerk, "dispatch end",
           {number, "--day", today().addDays(-1).toString(Qt::ISODate), "--reason", "解除"});
  CHECK(at(ended, "state") == "ended");
  CHECK(at(call(Role::Inspector, "dispatch show", {number}), "scans.0.name") == "派遣合同.pdf");
  const Ctl clerk(call.test, Role::Clerk);
  CHECK(clerk.json({"dispatch", "end", number, "--day", first, "--reason", "x"}).error() == "conflict:state");
  CHECK(clerk.json({"dispatch", "show", "PQ1"}).error() == "not-found:dispatchContract");
}

/// Its project goes over to another contractor, with the money, at the second try.
void runTransferVerbs(Caller& call, const QString& number, const QString& proof) {
  call(Role::Clerk, "company create",
       {"--name", "示例二建集团", "--kind", "general-contractor", "--creditCode", "91320106MA1XWQDE3P"});
  const QStringList asked{number, "--to", "示例二建集团", "--reason", "原总承包单位破产"};
  const QJsonObject first =
      call(Role::Clerk, "deposit transfer",
           asked + QStringList{"--money", "returns", "--payeeBank", "示范银行", "--payeeAccount", "3200"});
  CHECK(at(first, "transferState") == "asked");
  CHECK(at(call(Role::Clerk, "deposit transfer-withdraw",
                {at(first, "number").toString(), "--reason", "改为保留"}),
           "transferState") == "withdrawn");
  call(Role::Clerk, "deposit transfer", asked + QStringList{"--money", "stays", "--agreement", proof});
  const QJsonObject done = call(Role::Supervisor, "deposit transfer-decide", {number, "--approve", "yes"});
  CHECK(at(done, "newContractorName") == "示例二建集团");
  CHECK(at(call(Role::Auditor, "deposit show", {number}), "contractorName") == "示例二建集团");
  CHECK(at(call(Role::Auditor, "deposit why", {number}), "missingAmount") == "0.00");
}

/// Money, clearance and the certificate of the check that runDepositVerbs() had approved, at the desk that
/// callSigning() made. The crew is registered before.
void runClearingVerbs(Caller& call, const QTemporaryDir& folder) {
  const QString number =
      at(call(Role::Clerk, "deposit list", {"滨江花园三期", "--state", "approved"}), "lines.0.number")
          .toString();
  const QString asked = at(call(Role::Clerk, "deposit why", {number}), "asked").toString();
  call(Role::Clerk, "worker register", {"--file", "-"},
       personFile("钱七", numberOf("19770707", "077"), "1977-07-07"));
  const QJsonObject received =
      call(Role::Clerk, "deposit receive",
           {number, "--serial", "S20", "--amount", asked, "--payer", "示例建工集团", "--note", "保证金"});
  CHECK(at(received, "missingAmount") == "0.00");
  CHECK(at(received, "readyToClear") == true);
  const QString certificate = at(call(Role::Clerk, "deposit clear", {number}), "number").toString();
  CHECK(certificate.startsWith("JQ-"));
  CHECK(at(call(Role::Auditor, "deposit why", {number}), "cleared") == true);
  CHECK(at(call(Role::Auditor, "deposit show", {number}), "certificate") == certificate);

  const QString paper = folder.filePath("certificate.pdf");
  const QStringList here{"--desk-file", folder.filePath("one.key")};
  const Ctl supervisor(call.test, Role::Supervisor);
  CHECK(supervisor.json({"deposit", "certificate", certificate, "--desk-file", folder.filePath("none.key")})
            .error() == "not-found:deskFile");
  const QJsonObject issued =
      call(Role::Supervisor, "deposit certificate", QStringList{number, "--pdf", paper} + here);
  CHECK(at(issued, "timesPrinted") == 1);
  CHECK(QFileInfo(paper).size() > 1000);
  const QString code = at(issued, "code").toString();
  CHECK(at(call(Role::Clerk, "deposit reprint", {certificate, "--reason", "原件遗失", "--pdf", paper}),
           "timesPrinted") == 2);
  const QJsonObject shown = call(Role::Auditor, "deposit cleared", {certificate});
  CHECK(at(shown, "prints.1.reason") == "原件遗失");
  CHECK(at(call(Role::Clerk, "deposit verify", {code}), "verdict") == "genuine");
  CHECK(at(call(Role::Clerk, "deposit verify", {at(shown, "signedText").toString()}), "verdict") ==
        "genuine");
  CHECK(at(call(Role::Supervisor, "deposit revoke", {certificate, "--reason", "名册有误"}), "withdrawnBy") ==
        "supervisor");
  CHECK(Ctl(call.test, Role::Clerk).json({"deposit", "verify", code}).exitCode == 1);
  runTransferVerbs(call, number, paper);
  CHECK(at(call(Role::Supervisor, "deposit expire", {number, "--reason", "项目停建"}), "state") == "expired");
}

/// The fund from the bank's account to the check of the whole; who makes cards is a second supervisor
/// meanwhile.
void runFundVerbs(Caller& call, const QTemporaryDir& folder) {
  const QString project = "滨江花园三期";
  const QString day = today().toString(Qt::ISODate);
  const auto order = [&](const QString& verb, const QJsonObject& which, const QStringList& rest = {},
                         Role role = Role::Clerk) {
    return at(call(role, "fund order " + verb, QStringList{at(which, "number").toString()} + rest),
              "orderState")
        .toString();
  };
  const QStringList payment{project,   "--money",    "injury",   "--amount", "1万",
                            "--payee", "市第一医院", "--reason", "医疗费"};
  call(Role::Administrator, "user roles", {"card-staff", "--roles", "card-staff,supervisor"});
  CHECK(at(call(Role::Supervisor, "fund bank", {"示范银行"}), "money") == "bank");
  const QJsonObject received =
      call(Role::Clerk, "fund receive",
           {"S1", "--amount", "12万", "--project", project, "--due", "10万", "--payer", "示例建工集团"});
  CHECK(at(received, "surplus") == "20000.00");
  const QJsonObject kept = call(Role::Supervisor, "fund reserve",
                                {project, "--money", "injury", "--amount", "3万", "--reason", "工伤认定",
                                 "--source.what", "claim", "--source.number", "7"});
  CHECK(at(call(Role::CardStaff, "fund release",
                {QString::number(at(kept, "id").toInteger()), "--reason", "认定撤销"}),
           "reservationState") == "released");

  const QJsonObject refused = call(Role::Clerk, "fund order prepare", payment);
  CHECK(order("refuse", refused, {"--reason", "金额不对"}, Role::Supervisor) == "refused");
  const QJsonObject withdrawn = call(Role::Clerk, "fund order prepare", payment);
  CHECK(order("withdraw", withdrawn, {"--reason", "录错"}) == "withdrawn");
  const QJsonObject cancelled = call(Role::Clerk, "fund order prepare", payment);
  CHECK(order("approve", cancelled, {}, Role::Supervisor) == "approved");
  CHECK(order("cancel", cancelled, {"--reason", "撤回"}, Role::CardStaff) == "cancelled");
  const QJsonObject unpaid = call(Role::Clerk, "fund order prepare", payment);
  order("approve", unpaid, {}, Role::Supervisor);
  CHECK(order("send", unpaid) == "sent");
  CHECK(order("return", unpaid, {"--word", "账号不符"}) == "bank-refused");
  const QJsonObject paid = call(Role::Clerk, "fund order prepare", payment);
  order("approve", paid, {}, Role::Supervisor);
  order("send", paid);
  CHECK(at(call(Role::Auditor, "fund order list"), "lines.0.number") == at(paid, "number"));
  CHECK(order("confirm", paid, {"--serial", "B1"}) == "booked");
  CHECK(at(call(Role::Auditor, "fund order show", {at(paid, "number").toString()}), "approvedBy") ==
        "supervisor");

  const QJsonObject stays =
      call(Role::Clerk, "fund post",
           {"--from.project", project, "--from.money", "suspense", "--to.project", project, "--to.money",
            "deposit", "--amount", "2万", "--reason", "留作保证金"});
  CHECK(order("approve", stays, {}, Role::Supervisor) == "booked");
  const QJsonObject back = call(Role::Clerk, "fund reverse", {"3", "--reason", "银行退回"});
  CHECK(order("approve", back, {}, Role::Supervisor) == "booked");

  CHECK(at(call(Role::Auditor, "fund accounts", {project}), "lines.0.available") == "120000.00");
  CHECK(at(call(Role::Auditor, "fund balance", {project}), "remaining") == "120000.00");
  CHECK(at(call(Role::Auditor, "fund top-ups"), "lines").toArray().isEmpty());
  CHECK(at(call(Role::Auditor, "fund statement", {project, "--by", "day"}), "closing") == "120000.00");
  const QString workbook = folder.filePath("fund.xlsx");
  CHECK(at(call(Role::Auditor, "fund statement", {project, "--xlsx", workbook}), "rows") == 6);
  CHECK(QFile::exists(workbook));
  const QString paper = folder.filePath("fund.pdf");
  CHECK(at(call(Role::Auditor, "fund statement", {project, "--pdf", paper, "--language", "en"}), "file") ==
        paper);
  QFile printed(paper);
  REQUIRE(printed.open(QIODevice::ReadOnly));
  CHECK(printed.read(5) == "%PDF-");
  CHECK(at(call(Role::Auditor, "fund top-ups", {"--all"}), "lines").toArray().size() == 1);
  CHECK(at(call(Role::Clerk, "fund assert", {"--day", day, "--closing", "12万"}), "difference") == "0.00");
  const QString statement = folder.filePath("bank.csv");
  QFile file(statement);
  REQUIRE(file.open(QIODevice::WriteOnly));
  file.write(QStringLiteral("日期,流水号,收入,支出,余额\n%1,S1,120000,,120000\n").arg(day).toUtf8());
  file.close();
  CHECK(at(call(Role::Clerk, "fund match", {"--statement", statement}), "lines.0.match") == "booked");
  CHECK(at(call(Role::Auditor, "fund verify"), "total") == "0.00");
  // What the bank says otherwise ends in 1.
  CHECK(Ctl(call.test, Role::Clerk)
            .json({"fund", "match", "--statement", statement, "--closing", "1"})
            .exitCode == 1);
  call(Role::Administrator, "user roles", {"card-staff", "--roles", "card-staff"});
}

}  // namespace

// The program between the words and the operations is the same for both databases; the operations themselves
// run on both in tests/core/catalogue, and further cases here speak to a server.
TEST_CASE("shimingctl runs every operation that has a verb", "[ctl][slow]") {
  TestOffice test;
  Caller call{test};
  QTemporaryDir folder;

  // Companies and projects.
  makePlaces(call);
  QJsonObject company = call(Role::Clerk, "company edit", {kDispatcher, "--phone", "025-83200001"});
  CHECK(at(company, "data.phone") == "025-83200001");
  CHECK(at(company, "data.licence") == "L-1");
  company = call(Role::Clerk, "company manager",
                 {"示例恒工劳务有限公司", "--manager", "周建平", "--phone", "19900000317"});
  CHECK(at(company, "managers.0.data.name") == "周建平");
  CHECK(at(company, "managers.0.data.phone") == "19900000317");
  company = call(Role::Clerk, "company team", {kDispatcher, "--name", "钢筋班", "--leader", "王二"});
  CHECK(at(company, "teams.0.data.leader") == "王二");
  CHECK(at(call(Role::Clerk, "company show", {kDispatcher}), "id") == at(company, "id"));
  CHECK(at(call(Role::Clerk, "company list", {"sljgjt"}), "lines.0.name") == "示例建工集团");
  call(Role::Clerk, "contact edit",
       {"--company", kDispatcher, "--name", "白静", "--role", "财务", "--phone", "19900000411"});
  CHECK(at(call(Role::Clerk, "contact edit",
                {"--company", kDispatcher, "--contact", "白静", "--phone", "19900000412"}),
           "lines.0.data.role") == "财务");
  CHECK(at(call(Role::Auditor, "contact list", {"--company", kDispatcher}), "lines.0.data.phone") ==
        "19900000412");
  CHECK(at(call(Role::Auditor, "company overview", {kDispatcher}), "contacts.0.data.name") == "白静");
  CHECK(at(call(Role::Auditor, "company duplicates"), "lines").toArray().isEmpty());
  const QString project = at(call(Role::Clerk, "project list"), "lines.0.number").toString();
  CHECK(at(call(Role::Clerk, "project edit", {project, "--declared-heads", "150"}), "data.declaredHeads") ==
        150);
  CHECK(at(call(Role::Clerk, "project show", {project}), "data.cost") == "30000000.00");

  // A worker is registered with his photo, found, shown, told, and gets his slip.
  const QString idNumber = numberOf("19850307", "071");
  const QString photo = folder.filePath("photo.jpg");
  savePhoto(photo);
  const QJsonObject registered = call(Role::Clerk, "worker register", {"--file", "-", "--photo", photo},
                                      personFile("𠅤伟", idNumber, "1985-03-07"));
  const QString number = at(registered, "number").toString();
  const QString receipt = at(registered, "receipt").toString();
  CHECK(number.size() == 14);
  CHECK(at(call(Role::Clerk, "worker find", {idNumber.right(4)}), "workers.0.number") == number);
  CHECK(at(call(Role::Clerk, "worker list", {"--on-site", "yes"}), "lines.0.name") == "𠅤伟");
  CHECK(at(call(Role::Clerk, "worker count", {"--on-site", "yes"}), "count") == 1);
  CHECK(at(call(Role::Clerk, "worker match", {idNumber}), "known.worker.number") == number);
  const QJsonObject shown =
      call(Role::Clerk, "worker show", {number, "--day", today().addDays(1).toString(Qt::ISODate)});
  CHECK(at(shown, "day") == today().addDays(1).toString(Qt::ISODate));
  CHECK(at(shown, "entitlements").toArray().size() == 5);
  CHECK(at(shown, "record.worker.person.idNumber") != idNumber);
  CHECK(at(call(Role::Clerk, "worker reveal", {number}), "record.worker.person.idNumber") == idNumber);
  CHECK(at(call(Role::Clerk, "worker history", {number}), "entries").toArray().size() >= 2);
  call(Role::Clerk, "worker tell", {number, "--how", "call-back"});
  const QString written = folder.filePath("written.jpg");
  call(Role::Clerk, "worker photo", {number, "--out", written});
  CHECK(QFileInfo(written).size() > 1000);
  const QString slip = folder.filePath("slip.pdf");
  CHECK(at(call(Role::Clerk, "worker slip", {number, "--out", slip}), "receipt") == receipt);
  QProcess reader;
  reader.start("pdftotext", {slip, "-"});
  REQUIRE(reader.waitForFinished());
  const QString text = QString::fromUtf8(reader.readAllStandardOutput());
  for (const QString& part : {QString("𠅤伟"), receipt, QString("滨江花园三期")}) CHECK(text.contains(part));
  CHECK_FALSE(text.contains(idNumber));
  runDispatchVerbs(call, folder);

  // A file with the person's fields alone: he came by himself, without a job.
  const QJsonObject alone{{"idNumber", numberOf("19900101", "082")},
                          {"name", "王小花"},
                          {"sex", "2"},
                          {"birthDate", "1990-01-01"},
                          {"hukouAddress", "示范省示范县柳树村 9 号"}};
  CHECK(
      at(call(Role::Clerk, "worker register", {"--file", "-", "--initiative", "worker", "--told", "present"},
              QJsonDocument(alone).toJson()),
         "assignment")
          .isUndefined());
  CHECK(at(call(Role::Clerk, "worker count", {"--on-site", "no"}), "count") == 1);

  // Taken back, and registered again as a return: what is not said stays as it is on file.
  call(Role::Clerk, "worker withdraw", {number, "--receipt", receipt, "--reason", "录错了"});
  const QJsonObject back =
      call(Role::Clerk, "worker return",
           {number, "--phone", "13900139000", "--project", project, "--employer", kDispatcher, "--manager",
            "周建平", "--assignment.trade", "010", "--assignment.begins-on", today().toString(Qt::ISODate),
            "--told", "signature"});
  CHECK(at(back, "returning") == true);
  const QJsonObject again = call(Role::Clerk, "worker reveal", {number});
  CHECK(at(again, "record.worker.person.phone") == "13900139000");
  CHECK(at(again, "record.worker.person.name") == "𠅤伟");

  // He moves, alone and with his crew, and leaves; then the project is completed.
  const QString day = today().toString(Qt::ISODate);
  call(Role::Clerk, "project create",
       {"--name", "东湖学校扩建", "--generalContractor", kContractor, "--declaredHeads", "60", "--status",
        "under-way"});
  const QJsonObject moved = call(Role::Clerk, "worker move", {number, "--project", "东湖学校扩建"});
  CHECK(at(moved, "ended.0.projectName") == "滨江花园三期");
  CHECK(at(moved, "liability").toString().contains("东湖学校扩建"));
  const QStringList back1{"--assignment.project", project,  "--assignment.employer",  kDispatcher,
                          "--assignment.manager", "周建平", "--assignment.begins-on", day};
  CHECK(at(call(Role::Clerk, "crew preview", QStringList{"--who.project", "东湖学校扩建"} + back1),
           "going") == 1);
  CHECK(at(call(Role::Clerk, "crew move",
                {"--from-project", "东湖学校扩建", "--project", project, "--employer", kDispatcher,
                 "--manager", "周建平"}),
           "done") == 1);
  CHECK(at(call(Role::Clerk, "worker leave", {number, "--last-day", day, "--reason", "work-done"}),
           "ended.0.reason") == "work-done");
  call(Role::Clerk, "worker return", QStringList{number} + back1 + QStringList{"--told", "signature"});
  CHECK(at(call(Role::Clerk, "crew leave",
                {"--from-project", project, "--from-employer", kDispatcher, "--from-manager", "周建平",
                 "--last-day", day, "--reason", "完工"}),
           "done") == 1);
  CHECK(at(call(Role::Clerk, "project finish", {"东湖学校扩建"}), "ended") == 0);

  // His record is corrected: at once, or when a supervisor says so; the proof can be had again.
  const QString proof = folder.filePath("证明.png");
  QFile scan(proof);
  REQUIRE(scan.open(QIODevice::WriteOnly));
  scan.write("\x89PNG\r\n\x1a\n");
  scan.close();
  const QStringList why{"--asked-by", "worker", "--reason", "身份证为准", "--proof", proof};
  CHECK(at(call(Role::Clerk, "worker correct", QStringList{number, "--set", "phone=13900139001"} + why),
           "done.0") == "phone");
  const QJsonObject asked =
      call(Role::Clerk, "worker correct", QStringList{number, "--set", "name=𠅤伟民"} + why);
  CHECK(at(asked, "waiting.0") == "name");
  const QString correction = at(asked, "pendingNumber").toString();
  CHECK(at(call(Role::Clerk, "correction list", {number, "--state", "pending"}), "lines.0.number") ==
        correction);
  const QJsonObject whole = call(Role::Supervisor, "correction show", {correction});
  const QString attachment = QString::number(at(whole, "proofs.0.id").toInt());
  call(Role::Supervisor, "attachment save", {attachment, "--out", folder.filePath("again.png")});
  CHECK(QFileInfo(folder.filePath("again.png")).size() == 8);
  CHECK(at(call(Role::Supervisor, "correction decide", {correction, "--approve"}), "correction.state") ==
        "approved");
  CHECK(at(call(Role::Clerk, "worker show", {number}), "record.worker.person.name") == "𠅤伟民");
  const QString work =
      QString::number(at(call(Role::Clerk, "worker show", {number}), "record.assignments.0.id").toInt());
  const QJsonObject moved2 = call(
      Role::Clerk, "worker correct",
      QStringList{number, "--assignment", work, "--set", "project=东湖学校扩建", "--set", "trade=240"} + why);
  CHECK(at(moved2, "done.0") == "trade");
  const QString wrong = at(moved2, "pendingNumber").toString();
  CHECK(at(call(Role::Clerk, "correction withdraw", {wrong, "--reason", "看错了"}), "state") == "withdrawn");
  QJsonObject twin = alone;
  twin.insert("name", "卢有福");
  const QJsonObject second =
      call(Role::Clerk, "worker twin", QStringList{"--file", "-", "--told", "present"} + why,
           QJsonDocument(twin).toJson());
  CHECK(at(call(Role::Supervisor, "correction decide",
                {at(second, "number").toString(), "--approve", "--twin"}),
           "registered.number")
            .toString()
            .size() == 14);

  // A letter at one key: issued, printed, verified by anybody with the code, printed again, made void.
  const QString paper = folder.filePath("letter.pdf");
  const QStringList forHospital{"--for", "hospital", "--asked-by", "self"};
  const QJsonObject issued =
      call(Role::Clerk, "letter print", QStringList{number, "--kind", "cover", "--pdf", paper} + forHospital);
  const QString letter = at(issued, "number").toString();
  const QString code = at(issued, "code").toString();
  CHECK(letter.startsWith("ZM-" + today().toString("yyyyMMdd") + "-"));
  CHECK(at(issued, "nth") == 1);
  CHECK(at(issued, "file") == paper);
  CHECK(textOf(paper).contains(code));
  CHECK(textOf(paper).remove(' ').contains(idNumber));
  CHECK(at(call(Role::Clerk, "letter list", {number}), "lines.0.number") == letter);
  CHECK(at(call(Role::Auditor, "letter show", {letter}), "facts.idNumber") == idNumber);
  const QJsonObject genuine = call(Role::Inspector, "letter verify", {code.toLower()});
  CHECK(at(genuine, "verdict") == "genuine");
  CHECK(at(genuine, "letter.workerName") == "𠅤**");
  CHECK(at(call(Role::Supervisor, "letter reprint",
                {letter, "--reason", "原件受潮", "--language", "en", "--pdf", paper}),
           "nth") == 2);
  CHECK(textOf(paper).contains("print no. 2"));
  CHECK(at(call(Role::Supervisor, "letter void", {letter, "--reason", "开错了"}), "voidReason") == "开错了");
  CtlEnd gone = Ctl(test, Role::Inspector).json({"letter", "verify", code});
  CHECK(gone.exitCode == 1);
  CHECK(at(gone.json(), "verdict") == "void");
  gone = Ctl(test, Role::Inspector).json({"letter", "verify", code.chopped(1)});
  CHECK(gone.exitCode == 1);
  CHECK(at(gone.json(), "verdict") == "mistyped");
  CHECK(Ctl(test, Role::Clerk)
            .json(QStringList{"letter", "print", number, "--kind", "registration", "--pdf",
                              "/nowhere/letter.pdf"} +
                  forHospital)
            .error() == "invalid:pdf");
  CHECK(at(call(Role::Clerk, "letter list"), "lines").toArray().size() == 1);
  // Two registrations turn out to be one person; then they do not.
  QJsonObject twice = alone;
  twice.insert("name", "𠅤伟明");
  twice.insert("idNumber", numberOf("19930512", "084"));
  twice.insert("birthDate", "1993-05-12");
  const QString goes = at(call(Role::Clerk, "worker register", {"--file", "-", "--told", "present"},
                               QJsonDocument(twice).toJson()),
                          "number")
                           .toString();
  const QStringList two{number, goes};
  CHECK(at(call(Role::Supervisor, "worker merge", two + QStringList{"--preview"}), "other.number") == goes);
  CHECK(at(call(Role::Supervisor, "worker merge-preview", two), "stays.number") == number);
  const QJsonObject merged =
      call(Role::Supervisor, "worker merge",
           two + QStringList{"--choose", "name=goes", "--reason", "同一个人", "--proof", proof});
  CHECK(at(merged, "mergedRegistration") == goes);
  CHECK(at(call(Role::Clerk, "worker show", {goes}), "record.worker.number") == number);
  CHECK(at(call(Role::Clerk, "worker show", {number}), "record.worker.person.name") == "𠅤伟明");
  CHECK(at(call(Role::Clerk, "worker find", {goes}), "workers.0.why") == "merged-number");
  CHECK(at(call(Role::Clerk, "merge list", {goes}), "lines.0.otherNumber") == goes);
  CHECK(at(call(Role::Supervisor, "merge show", {goes}), "number") == at(merged, "number"));
  const Ctl clerk(test, Role::Clerk);
  const CtlEnd dead = clerk.json({"worker", "tell", goes, "--how", "call-back"});
  CHECK(dead.error() == "conflict:worker");
  CHECK(Ctl(test, Role::Supervisor)
            .json(QStringList{"worker", "merge"} + two + QStringList{"--choose", "name=both"})
            .exitCode == 2);
  CHECK(at(call(Role::Supervisor, "worker unmerge", {goes, "--reason", "看错了人"}), "state") == "apart");
  CHECK(at(call(Role::Clerk, "worker show", {goes}), "record.worker.number") == goes);

  runCardVerbs(call, photo, proof);
  runRosterVerbs(call, folder, proof);
  runDepositVerbs(call, folder, proof);
  callSigning(call, folder);
  callPrint(call, folder, photo);
  callChips(call, folder, photo);
  runFundVerbs(call, folder);
  runClearingVerbs(call, folder);

  // Users, rules, calendar, numbers, trail.
  call(Role::Administrator, "user add", {"wang", "--name", "王晓燕", "--roles", "clerk,inspector"});
  CHECK(at(call(Role::Administrator, "user roles", {"wang", "--roles", "clerk"}), "roles").toArray().size() ==
        1);
  CHECK(at(call(Role::Administrator, "user disable", {"wang"}), "disabled") == true);
  CHECK(at(call(Role::Administrator, "user enable", {"wang"}), "disabled") == false);
  CHECK(at(call(Role::Administrator, "user reset-password", {"wang"}), "mustChangePassword") == true);
  CHECK(at(call(Role::Administrator, "user list"), "users").toArray().size() == allRoles().size() + 1);
  CHECK(at(call(Role::Inspector, "user names"), "people").toArray().size() == allRoles().size() + 1);
  call(Role::Inspector, "user password");
  CHECK(at(call(Role::Clerk, "rule list"), "rules").toArray().size() > 5);
  CHECK(at(call(Role::Clerk, "rule day", {"2026-11-25"}), "minimumAge") == 16);
  CHECK_FALSE(at(call(Role::Clerk, "calendar years"), "years").toArray().isEmpty());
  CHECK(at(call(Role::Auditor, "desk figures"), "figures").toArray().size() > 5);
  CHECK(at(call(Role::Clerk, "desk promise"), "promisedDays") == 6);
  CHECK(at(call(Role::Clerk, "desk visits"), "served").toInt() > 0);
  const QByteArray holidays =
      QJsonDocument(QJsonObject{{"year", 2031},
                                {"source", "国办发明电〔2030〕1号"},
                                {"days", QJsonArray{QJsonObject{
                                             {"day", "2031-01-01"}, {"name", "元旦"}, {"kind", "off"}}}}})
          .toJson();
  call(Role::Administrator, "calendar announce", {"--file", "-"}, holidays);
  CHECK(at(call(Role::Administrator, "serial lease",
                {"worker", "--year", "2026", "--count", "100", "--holder", "外勤一号"}),
           "holder") == "外勤一号");
  const QJsonObject heads = call(Role::Auditor, "audit heads");
  QFile kept(folder.filePath("heads.json"));
  REQUIRE(kept.open(QIODevice::WriteOnly));
  kept.write(QJsonDocument(heads).toJson());
  kept.close();
  const QJsonObject verified = call(Role::Auditor, "verify", {"--against", kept.fileName()});
  CHECK(at(verified, "sound") == true);
  CHECK(at(verified, "againstHeads") == true);

  for (const OperationEntry& entry : operations()) {
    CAPTURE(entry.info.name);
    CHECK((!*entry.info.verb || call.verbs.contains(entry.info.verb)));
  }
}

TEST_CASE("shimingctl tells a true card without an office", "[ctl][signing]") {
  TestOffice test;
  SigningOffice signing(test);
  REQUIRE(signing.makeFirst("一号机"));
  const QString code = signing.signer("一号机")->cardCode(
      {"3201000000000423", "32012600000071", "陈大川", false, TestOffice::firstDay(), 0});
  QTemporaryDir folder;
  const QString keys = folder.filePath("keys.json");
  REQUIRE(Ctl(test, Role::Inspector).json({"cards", "keys", "--out", keys}).exitCode == 0);
  CtlEnd end = Ctl().json({"cards", "check", code, "--keys", keys});
  CHECK(end.exitCode == 0);
  CHECK(at(end.json(), "verdict") == "genuine");
  CHECK(at(end.json(), "workerName") == "陈大川");
  CHECK(Ctl().run({"cards", "check", code, "--keys", keys}).out.contains("genuine"));
  end = Ctl().json({"cards", "check", code.chopped(1), "--keys", keys});
  CHECK(end.exitCode == 1);
  CHECK(at(end.json(), "verdict") == "mistyped");
  QFile file(keys);
  REQUIRE(file.open(QIODevice::WriteOnly));
  file.write("{\"keys\":[{\"key\":\"one\"}]}");
  file.close();
  CHECK(Ctl().json({"cards", "check", code, "--keys", keys}).error() == "invalid:keys");
}

TEST_CASE("shimingctl answers people in columns", "[ctl]") {
  TestOffice test;
  Caller call{test};
  makePlaces(call);
  const Ctl clerk(test, Role::Clerk);
  SECTION("a table's columns stand below each other, Chinese characters two wide") {
    const QStringList lines = clerk.run({"company", "list"}).out.split('\n');
    REQUIRE(lines.size() >= 4);
    const auto columnOf = [](const QString& line, const QString& word) {
      int column = 0;
      for (const QChar c : line.left(line.indexOf(word))) column += c.unicode() >= 0x2e80 ? 2 : 1;
      return line.contains(word) ? column : -1;
    };
    CHECK(columnOf(lines[1], "Kind") == columnOf(lines[2], "labour dispatching"));
    CHECK(columnOf(lines[1], "Kind") == columnOf(lines[3], "general contractor"));
    CHECK(columnOf(lines[1], "Credit code") == columnOf(lines[2], kDispatcher));
  }
  SECTION("values have their labels, money its sign, and what is empty is left out") {
    const QString shown = clerk.run({"project", "show", "滨江花园三期"}).out;
    CHECK(shown.contains("¥30,000,000.00"));
    CHECK(shown.contains("Labour cost"));
    CHECK(shown.contains("under way"));
    CHECK_FALSE(shown.contains("Address"));
  }
  SECTION("codes are printed as their names in the language in use, and stay codes in the JSON") {
    QJsonObject visit =
        QJsonDocument::fromJson(personFile("叶兰", numberOf("19850512", "071"), "1985-05-12")).object();
    QJsonObject person = visit.value("person").toObject();
    person.insert("ethnic", "15");
    person.insert("education", "02");
    person.insert("political", "13");
    person.insert("trade", "020");
    person.insert("skillLevel", "5");
    person.insert("hukouDivision", "320104");
    visit.insert("person", person);
    const QString number =
        call(Role::Clerk, "worker register", {"--file", "-"}, QJsonDocument(visit).toJson())
            .value("number")
            .toString();
    const auto shown = [&](const QStringList& language, const QStringList& words) {
      const CtlEnd end = clerk.run(language + words);
      REQUIRE(end.exitCode == 0);
      return end.out;
    };
    const auto lineWith = [](const QString& text, const QString& label) {
      for (const QString& line : text.split('\n'))
        if (line.startsWith(label + ' ')) return line.mid(label.size()).trimmed();
      return QString();
    };
    const QString english = shown({"--lang", "en"}, {"worker", "show", number});
    const QString chinese = shown({"--lang", "zh"}, {"worker", "show", number});
    const QVector<QStringList> expected{{"ethnic", "15", "Ethnic group", "民族", "ethnic"},
                                        {"education", "02", "Education", "文化程度", "education"},
                                        {"political", "13", "Political status", "政治面貌", "political"},
                                        {"trade", "020", "Trade", "工种", "trade"},
                                        {"skillLevel", "5", "Skill level", "技能等级", "skill"}};
    for (const QStringList& each : expected) {
      INFO(each[0].toStdString());
      const CodeTable& list = CodeTable::get(each[4]);
      REQUIRE(list.nameIn(QLocale::English, each[1]) != list.nameOf(each[1]));
      CHECK(lineWith(english, each[2]).toStdString() == list.nameIn(QLocale::English, each[1]).toStdString());
      CHECK(chinese.contains(list.nameOf(each[1])));
      CHECK(at(clerk.json({"worker", "show", number}).json(), "record.worker.person." + each[0]) == each[1]);
    }
    CHECK(lineWith(english, "Hukou division").toStdString() == "江苏省南京市秦淮区");
    CHECK(lineWith(english, "Document") == "resident ID card");
    const QString list = shown({"--lang", "zh"}, {"worker", "list"});
    CHECK(list.contains(CodeTable::get("trade").nameOf("020")));
    CHECK(list.contains("已申请"));
    CHECK_FALSE(list.contains("requested"));
    CHECK(at(clerk.json({"worker", "list"}).json(), "lines.0.cardState") == "requested");
    CHECK(shown({"--lang", "zh"}, {"company", "list"}).contains("劳务派遣"));
    CHECK(shown({"--lang", "zh"}, {"project", "list"}).contains("在建"));
  }
  SECTION("what is missing is printed as it is called") {
    const QString number = call(Role::Clerk, "worker register", {"--file", "-"},
                                personFile("叶兰", numberOf("19850512", "071"), "1985-05-12"))
                               .value("number")
                               .toString();
    const QString shown = clerk.run({"worker", "show", number}).out;
    CHECK(shown.contains("Address here"));
    CHECK_FALSE(shown.contains("addressHere"));
  }
  SECTION("a refusal goes to standard error, with what its field is called") {
    const CtlEnd end = clerk.run({"company", "show", "无此公司"});
    CHECK(end.exitCode == 1);
    CHECK(end.out.isEmpty());
    CHECK(end.err.startsWith("shimingctl: Company: "));
    // Nobody reads the name that a field has in the JSON, nor where its value cannot be read at all.
    const QString amount = clerk.run({"--lang", "zh", "fund", "receive", "S1", "--amount", "很多"}).err;
    CHECK(amount.contains(QStringLiteral("金额")));
    CHECK_FALSE(amount.contains(QStringLiteral("amount")));
  }
}

TEST_CASE("shimingctl pages through a list with --limit and --cursor", "[ctl]") {
  TestOffice test;
  Caller call{test};
  makePlaces(call);
  for (int n = 1; n <= 3; ++n) {
    const QString birth = QString("1985-05-1%1").arg(n);
    call(Role::Clerk, "worker register", {"--file", "-"},
         personFile(QString("叶兰%1").arg(QString("一二三")[n - 1]),
                    numberOf(QString(birth).remove('-'), "071"), birth));
    call(Role::Clerk, "project create",
         {"--name", QString("东湖桥%1标").arg(QString("一二三")[n - 1]), "--generalContractor", kContractor,
          "--declaredHeads", "9"});
  }
  const Ctl clerk(test, Role::Clerk);
  const auto walk = [&](const QString& verb, const QStringList& more) {
    QStringList names;
    QString cursor;
    for (int pages = 0; pages < 9; ++pages) {
      QStringList words = verb.split(' ') + more + QStringList{"--limit", "1"};
      if (!cursor.isEmpty()) words += QStringList{"--cursor", cursor};
      const QJsonObject page = clerk.json(words).json();
      const QJsonArray lines = page.value("lines").toArray();
      if (lines.size() != 1) return QStringList{"a page of another length"};
      names += at(lines[0].toObject(), "name").toString();
      cursor = page.value("cursor").toString();
      if (cursor.isEmpty()) return names;
    }
    return QStringList{"no end"};
  };
  const auto namesOf = [](QStringList names) {
    names.sort();
    return names.join(' ').toStdString();
  };
  CHECK(namesOf(walk("worker list", {})) == "叶兰一 叶兰三 叶兰二");
  CHECK(namesOf(walk("worker list", {"--order", "name"})) == "叶兰一 叶兰三 叶兰二");
  CHECK(namesOf(walk("worker list", {"叶兰"})) == "叶兰一 叶兰三 叶兰二");
  CHECK(namesOf(walk("company list", {})) == "示例建工集团 示例恒工劳务有限公司");
  CHECK(namesOf(walk("project list", {"东湖"})) == "东湖桥一标 东湖桥三标 东湖桥二标");
  SECTION("people read where the next page begins") {
    CHECK(clerk.run({"worker", "list", "--limit", "1"}).out.startsWith("Next page "));
    CHECK_FALSE(clerk.run({"worker", "list"}).out.contains("Next page"));
  }
  SECTION("a cursor that no list gave out is refused") {
    for (const char* verb : {"worker list", "company list", "project list"})
      CHECK(clerk.json(QString(verb).split(' ') + QStringList{"--cursor", "nowhere"}).error() ==
            "invalid:cursor");
  }
}

TEST_CASE("shimingctl refuses with the field and the reason, and changes nothing", "[ctl]") {
  const auto backend = GENERATE(from_range(testBackends()));
  CAPTURE(nameOf(backend));
  TestOffice test(backend);
  Caller call{test};
  makePlaces(call);
  const Ctl clerk(test, Role::Clerk);
  const QString idNumber = numberOf("19850307", "071");
  const auto refusal = [&](const QStringList& words, const QByteArray& input = {}) {
    const CtlEnd end = clerk.json(words, input);
    CAPTURE(end.out.toStdString(), end.err.toStdString());
    CHECK(end.exitCode == 1);
    CHECK_FALSE(at(end.json(), "error.message").toString().isEmpty());
    return end.error();
  };
  SECTION("a worker under 16") {
    const QString birth = today().addYears(-15).toString("yyyyMMdd");
    const QString born = today().addYears(-15).toString(Qt::ISODate);
    CHECK(refusal({"worker", "register", "--file", "-"}, personFile("张三", numberOf(birth, "071"), born))
              .startsWith("invalid:"));
    CHECK(test.count("worker") == 0);
  }
  SECTION("a file that is not there, is no JSON, or has a field nobody knows") {
    CHECK(refusal({"worker", "register", "--file", "/nowhere/person.json"}) == "not-found:file");
    CHECK(refusal({"worker", "register", "--file", "-"}, "{person") == "invalid:file");
    CHECK(refusal({"worker", "register", "--file", "-"}, "[]") == "invalid:file");
    CHECK(refusal({"worker", "register", "--file", "-"}, R"({"persn": {}})") == "invalid:persn");
  }
  SECTION("a photo that is none") {
    QTemporaryDir folder;
    QFile file(folder.filePath("photo.jpg"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("not a picture");
    file.close();
    CHECK(refusal({"worker", "register", "--file", "-", "--photo", file.fileName()},
                  personFile("张三", idNumber, "1985-03-07")) == "invalid:photo");
    CHECK(test.count("worker") == 0);
  }
  SECTION("names that are not on file") {
    CHECK(refusal({"worker", "show", "32012600009999"}).startsWith("not-found:"));
    CHECK(refusal({"worker", "tell", "32012600009999", "--how", "call-back"}) == "not-found:worker");
    CHECK(refusal({"company", "show", "无此公司"}) == "not-found:company");
    CHECK(refusal({"project", "show", "P2026-9999"}) == "not-found:project");
    QByteArray file = personFile("张三", idNumber, "1985-03-07");
    file.replace("周建平", "李建平");
    CHECK(refusal({"worker", "register", "--file", "-"}, file) == "not-found:manager");
  }
  SECTION("the same number twice is one person") {
    call(Role::Clerk, "worker register", {"--file", "-"}, personFile("张三", idNumber, "1985-03-07"));
    CHECK(refusal({"worker", "register", "--file", "-"}, personFile("张三", idNumber, "1985-03-07"))
              .startsWith("conflict:"));
    CHECK(test.count("worker") == 1);
  }
  SECTION("a slip that cannot be written") {
    const QString number =
        at(call(Role::Clerk, "worker register", {"--file", "-"}, personFile("张三", idNumber, "1985-03-07")),
           "number")
            .toString();
    CHECK(refusal({"worker", "slip", number, "--out", "/nowhere/slip.pdf"}) == "invalid:out");
  }
  SECTION("a trail shorter than the heads kept elsewhere ends verify in 1") {
    const Ctl auditor(test, Role::Auditor);
    CtlEnd end = auditor.json({"audit", "heads"});
    QJsonObject heads = end.json();
    QJsonArray list = heads.value("heads").toArray();
    QJsonObject first = list.first().toObject();
    first["count"] = first.value("count").toInt() + 1;
    list[0] = first;
    heads["heads"] = list;
    QTemporaryDir folder;
    QFile kept(folder.filePath("heads.json"));
    REQUIRE(kept.open(QIODevice::WriteOnly));
    kept.write(QJsonDocument(heads).toJson());
    kept.close();
    end = auditor.json({"verify", "--against", kept.fileName()});
    CHECK(end.exitCode == 1);
    CHECK(at(end.json(), "sound") == false);
    CHECK_FALSE(at(end.json(), "faults").toArray().isEmpty());
  }
}

TEST_CASE("shimingctl create makes an office whose first passwords must be changed", "[ctl]") {
  const auto backend = GENERATE(from_range(testBackends()));
  CAPTURE(nameOf(backend));
  const TestPlace place(backend);
  Ctl ctl;
  ctl.office(addressText(place.address()))
      .with("SHIMING_ADMIN_PASSWORD", "first of admin")
      .with("SHIMING_SUPERVISOR_PASSWORD", "first of super");
  const QStringList create{"create",     "--name",       "示范市建筑业劳务服务中心",
                           "--division", "320100",       "--admin",
                           "zheng",      "--admin-name", "郑国栋"};
  CHECK(ctl.run({"create"}).exitCode == 2);
  const CtlEnd made = ctl.json(create);
  REQUIRE(made.exitCode == 0);
  CHECK(at(made.json(), "users.0") == "zheng");
  CHECK_FALSE(made.out.contains("first of admin"));
  if (backend == Backend::Sqlite)
    CHECK((QFileInfo(place.address().file).permissions() &
           (QFileDevice::ReadGroup | QFileDevice::ReadOther)) == 0);
  CHECK(ctl.json(create).exitCode == 1);

  ctl.as("zheng", "first of admin").with("SHIMING_NEW_PASSWORD", "second of admin");
  CHECK(ctl.json({"user", "list"}).exitCode == 3);
  REQUIRE(ctl.json({"user", "password"}).exitCode == 0);
  CHECK(ctl.json({"user", "list"}).exitCode == 3);
  ctl.as("zheng", "second of admin");
  const CtlEnd users = ctl.json({"user", "list"});
  CHECK(users.exitCode == 0);
  CHECK(at(users.json(), "users").toArray().size() == 2);
  CHECK(users.out.contains("郑国栋"));
}

TEST_CASE("shimingctl demo makes the same office from the same seed", "[ctl][slow]") {
  QHash<QString, QSet<QString>> digests;
  const auto make = [&](Backend backend, const QString& seed) {
    CAPTURE(nameOf(backend), seed.toStdString());
    const TestPlace place(backend);
    Ctl ctl;
    ctl.office(addressText(place.address()));
    const CtlEnd made = ctl.json({"demo", "--workers", "60", "--seed", seed});
    REQUIRE(made.exitCode == 0);
    CHECK(at(made.json(), "workers") == 60);
    digests[seed].insert(at(made.json(), "digest").toString());
    for (const QJsonValue& user : at(made.json(), "users").toArray()) {
      if (user.toObject().value("login") != "clerk") continue;
      ctl.as("clerk", user.toObject().value("password").toString());
      CHECK(at(ctl.json({"worker", "count"}).json(), "count") == 60);
    }
  };
  // In whichever database.
  const std::vector<Backend> backends = testBackends();
  for (const Backend backend : backends) make(backend, "3");
  if (backends.size() < 2) make(Backend::Sqlite, "3");
  make(Backend::Sqlite, "4");
  CHECK(digests["3"].size() == 1);
  CHECK(digests["4"].size() == 1);
  CHECK_FALSE(digests["3"].intersects(digests["4"]));
  CHECK_FALSE(digests["3"].contains(QString()));
}
