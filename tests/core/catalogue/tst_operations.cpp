#include <catch2/catch.hpp>

#include <sodium.h>

#include <QJsonArray>
#include <map>

#include "catalogue/operations.h"
#include "chip/chip_record.h"
#include "clearing/clearing_rules.h"
#include "support/a_roster.h"
#include "support/a_worker.h"

namespace {

/// What earlier steps made, for the input of later ones.
struct Made {
  QJsonObject contractor, dispatcher, project, secondProject, worker, returned, crew, corrected, asked,
      letter, twin, compared, merged, queue, batch, list, signingDesk, chip, roster, exported, depositRule,
      expert, deposit, kept, order, certificate, dispatch, taker, transfer;
};

/// Public halves of desks, and boxes of the right size: what is in them only a desk could say.
QString deskKeyOf(char digit) { return QString(64, QLatin1Char(digit)); }
QString sealedBox() { return QString::fromLatin1(QByteArray(80, 'x').toBase64()); }

/// The office's key, whose private half is made of one letter here.
struct KeyOf {
  SecretBytes privateKey{crypto_sign_SECRETKEYBYTES};
  QByteArray publicKey = QByteArray(crypto_sign_PUBLICKEYBYTES, '\0');
  explicit KeyOf(char letter) {
    const QByteArray seed(crypto_sign_SEEDBYTES, letter);
    crypto_sign_seed_keypair(reinterpret_cast<unsigned char*>(publicKey.data()), privateKey.data(),
                             reinterpret_cast<const unsigned char*>(seed.constData()));
  }
};

QJsonObject madeKey(char key) {
  return {{"publicKey", QString::fromLatin1(KeyOf(key).publicKey.toHex())},
          {"signingDeskName", "一号机"},
          {"deskPublicKey", deskKeyOf('1')},
          {"reason", "每年更换"},
          {"sealed", QJsonArray{QJsonObject{{"desk", deskKeyOf('1')}, {"sealed", sealedBox()}}}}};
}

struct Call {
  const char* operation;
  Role role;
  std::function<QJsonObject(const Made&)> input;
  QStringList entries;  ///< exactly these subjects, in order
  QJsonObject Made::*keep = nullptr;
};

QJsonValue idOf(const QJsonObject& object) { return object[QLatin1String("id")]; }
QJsonObject none(const Made&) { return {}; }

QJsonObject person() {
  return {{"idNumber", "329921198305120717"},
          {"name", "陈大川"},
          {"sex", "1"},
          {"birthDate", "1983-05-12"},
          {"hukouAddress", "西岭省柳河县白石镇柏杨村4组"}};
}

QJsonObject assignment(const Made& made) {
  const QJsonValue manager = idOf(made.dispatcher[QLatin1String("managers")].toArray().first().toObject());
  return {{"project", idOf(made.project)},
          {"employer", idOf(made.dispatcher)},
          {"manager", manager},
          {"teamName", "木工一班"},
          {"trade", "240"},
          {"beginsOn", "2026-11-25"}};
}

QJsonObject elsewhere(const Made& made) {
  QJsonObject there = assignment(made);
  there[QLatin1String("project")] = idOf(made.secondProject);
  return there;
}

/// Everybody of a preview, to be moved or to leave.
QJsonArray members(const Made& made) {
  QJsonArray all;
  for (const QJsonValue& line : made.crew[QLatin1String("lines")].toArray())
    all.append(
        QJsonObject{{"worker", line[QLatin1String("worker")]}, {"from", line[QLatin1String("assignment")]}});
  return all;
}

QJsonObject contract() { return {{"beginsOn", "2026-11-25"}, {"endsOn", "2028-11-24"}}; }

/// A scan that proves something.
QJsonArray proofs() {
  return {
      QJsonObject{{"name", "scan.pdf"}, {"bytes", QString::fromLatin1(QByteArray("%PDF-1.4").toBase64())}}};
}

/// A key of chips in a box of the right size, for a signing desk.
QJsonArray sealedChipKey(char desk) {
  return {QJsonObject{{"generation", 1},
                      {"desk", deskKeyOf(desk)},
                      {"sealed", QString::fromLatin1(QByteArray(64, 'x').toBase64())}}};
}

/// What stands on the chip that was begun, as it is read back.
QString readBack(const Made& made) {
  const auto record = fromJson<ChipRecord>({{"generation", made.chip[QLatin1String("generation")]},
                                            {"card", made.chip[QLatin1String("card")]},
                                            {"workerNumber", made.chip[QLatin1String("workerNumber")]},
                                            {"name", made.chip[QLatin1String("name")]},
                                            {"issuedOn", made.chip[QLatin1String("issuedOn")]}});
  return QString::fromLatin1(chip_record::bytesOf(*record, "uid", QByteArray(16, 'k'))->toBase64());
}

QJsonArray change(const char* field, const char* value) {
  return {QJsonObject{{"field", QLatin1String(field)}, {"value", QString::fromUtf8(value)}}};
}

QJsonObject reference(const Made& made) { return {{"worker", made.worker[QLatin1String("worker")]}}; }

QJsonObject bothPersons(const Made& made) {
  return {{"stays", made.worker[QLatin1String("worker")]},
          {"other", made.twin[QLatin1String("registered")][QLatin1String("worker")]}};
}
QJsonObject mergeOf(const Made& made) { return {{"merge", made.merged[QLatin1String("merge")]}}; }

/// A team of its own: the first of its rows makes it.
QJsonObject rosterWork(const Made& made) {
  QJsonObject work = assignment(made);
  work[QLatin1String("teamName")] = "瓦工三班";
  work[QLatin1String("contract")] = contract();
  return work;
}
QJsonObject rosterRows(const Made& made) {
  const QJsonObject person = toJson(aStranger(77).visit().person);
  return {{"roster", made.roster[QLatin1String("roster")]},
          {"work", rosterWork(made)},
          {"rows", QJsonArray{QJsonObject{{"row", 4}, {"person", person}}}}};
}

/// The n-th card of the queue as it was read.
QJsonValue cardOf(const Made& made, int n) {
  return made.queue[QLatin1String("lines")][n][QLatin1String("card")][QLatin1String("id")];
}
template <int n>
QJsonObject cardChange(const Made& made) {
  return {{"card", cardOf(made, n)}, {"reason", "x"}};
}
QJsonObject batchChange(const Made& made) {
  return {{"batch", idOf(made.batch)}, {"version", made.batch[QLatin1String("version")]}};
}
template <int n>
QJsonObject batchCard(const Made& made) {
  QJsonObject change = batchChange(made);
  change[QLatin1String("card")] = cardOf(made, n);
  return change;
}
template <int n>
QJsonObject cardList(const Made& made) {
  return {{"cards", QJsonArray{cardOf(made, n)}}};
}
/// Somebody whose card can be printed.
template <int n>
QJsonObject photographed(const Made& made) {
  NewWorker visit = aStranger(n);
  visit.photoJpeg = aJpeg();
  QJsonObject entered = toJson(visit);
  entered[QLatin1String("assignment")] = assignment(made);
  return entered;
}

/// The whole life of cards, of people of their own: rows of the table `card` are numbered as they are made.
std::vector<Call> cardSteps();

/// The fund: what comes in, what is kept, what leaves.
std::vector<Call> fundSteps();

/// What follows the approval of a check: paid, cleared, certified.
std::vector<Call> clearingSteps();

/// Contracts between general contractor and dispatching company.
std::vector<Call> contractingSteps();
/// What is known of firms and projects beside what is entered about them.
std::vector<Call> firmSteps();

/// Every operation of the table once, in an order in which each has what it needs.
std::vector<Call> steps() {
  using enum Role;
  return {
      {"user.add",
       Administrator,
       [](const Made&) -> QJsonObject {
         return {{"login", "limin"},
                 {"name", "李敏"},
                 {"roles", QJsonArray{"clerk"}},
                 {"password", "first secret"}};
       },
       {"user"}},
      {"user.roles",
       Administrator,
       [](const Made&) -> QJsonObject {
         return {{"login", "limin"}, {"roles", QJsonArray{"clerk", "card-staff"}}};
       },
       {"user"}},
      {"user.disable",
       Administrator,
       [](const Made&) -> QJsonObject {
         return {{"login", "limin"}, {"disabled", true}};
       },
       {"user"}},
      {"user.reset-password",
       Administrator,
       [](const Made&) -> QJsonObject {
         return {{"login", "limin"}, {"password", "second secret"}};
       },
       {"user"}},
      {"user.list", Administrator, none, {}},
      {"user.names", Auditor, none, {}},
      {"company.create",
       Clerk,
       [](const Made&) -> QJsonObject {
         return {{"data", QJsonObject{{"name", "示范一建集团有限公司"},
                                      {"kind", "general-contractor"},
                                      {"creditCode", "91320100123456788C"}}}};
       },
       {"company"},
       &Made::contractor},
      {"company.create",
       Clerk,
       [](const Made&) -> QJsonObject {
         return {{"data", QJsonObject{{"name", "示例恒工劳务有限公司"},
                                      {"kind", "dispatching"},
                                      {"creditCode", "91320104MA1NK0T70Y"}}},
                 {"manager", QJsonObject{{"name", "周建平"}, {"phone", "19900000316"}}}};
       },
       {"company", "manager"},
       &Made::dispatcher},
      {"company.edit",
       Clerk,
       [](const Made& made) -> QJsonObject {
         QJsonObject data = made.contractor[QLatin1String("data")].toObject();
         data[QLatin1String("phone")] = "025-12345678";
         return {{"company", idOf(made.contractor)},
                 {"version", made.contractor[QLatin1String("version")]},
                 {"data", data}};
       },
       {"company"}},
      {"company.manager",
       Clerk,
       [](const Made& made) -> QJsonObject {
         return {{"company", idOf(made.dispatcher)},
                 {"data", QJsonObject{{"name", "马国平"}, {"phone", "19900000317"}}}};
       },
       {"manager"}},
      {"company.team",
       Clerk,
       [](const Made& made) -> QJsonObject {
         return {{"company", idOf(made.dispatcher)},
                 {"data", QJsonObject{{"name", "钢筋二班"}, {"leader", "孙长贵"}}}};
       },
       {"team"}},
      {"company.show",
       Auditor,
       [](const Made& made) -> QJsonObject {
         return {{"company", idOf(made.dispatcher)}};
       },
       {}},
      {"company.list",
       Auditor,
       [](const Made&) -> QJsonObject {
         return {{"text", "恒工"}};
       },
       {}},
      {"project.create",
       Clerk,
       [](const Made& made) -> QJsonObject {
         return {{"name", "滨江花园三期5-9号楼"}, {"generalContractor", idOf(made.contractor)},
                 {"division", "320105"},          {"cost", "186400000"},
                 {"labourCost", "21060000"},      {"declaredHeads", 120},
                 {"beginsOn", "2026-03-01"},      {"endsOn", "2027-12-31"},
                 {"status", "under-way"}};
       },
       {"project"},
       &Made::project},
      {"project.edit",
       Clerk,
       [](const Made& made) -> QJsonObject {
         QJsonObject data = made.project[QLatin1String("data")].toObject();
         data[QLatin1String("declaredHeads")] = 130;
         return {{"project", idOf(made.project)},
                 {"version", made.project[QLatin1String("version")]},
                 {"data", data}};
       },
       {"project"}},
      {"project.show",
       Auditor,
       [](const Made& made) -> QJsonObject {
         return {{"project", idOf(made.project)}};
       },
       {}},
      {"project.list", Auditor, none, {}},
      {"worker.match",
       Clerk,
       [](const Made&) -> QJsonObject {
         return {{"idNumber", "329921198305120717"}};
       },
       {}},
      {"worker.register",
       Clerk,
       [](const Made& made) -> QJsonObject {
         return {{"person", person()},
                 {"assignment", assignment(made)},
                 {"contract", contract()},
                 {"initiative", "employer"},
                 {"told", "present"}};
       },
       {"worker", "card", "team", "contract", "assignment"},
       &Made::worker},
      {"worker.show",
       Auditor,
       [](const Made& made) -> QJsonObject {
         return {{"worker", reference(made)}, {"day", "2026-11-25"}};
       },
       {}},
      {"worker.reveal",
       Clerk,
       [](const Made& made) -> QJsonObject {
         return {{"worker", reference(made)}, {"day", "2026-11-25"}};
       },
       {"worker"}},
      {"worker.history", Auditor, reference, {}},
      {"worker.find",
       Auditor,
       [](const Made&) -> QJsonObject {
         return {{"text", "cdc"}};
       },
       {}},
      {"worker.list", Auditor, none, {}},
      {"worker.count", Auditor, none, {}},
      {"slip.read", Clerk, reference, {}},
      {"photo.read",
       Auditor,
       [](const Made&) -> QJsonObject {
         return {{"photo", 1}};
       },
       {}},
      {"worker.tell",
       Clerk,
       [](const Made& made) -> QJsonObject {
         return {{"worker", made.worker[QLatin1String("worker")]}, {"how", "call-back"}};
       },
       {"worker"}},
      {"worker.withdraw",
       Clerk,
       [](const Made& made) -> QJsonObject {
         return {{"worker", made.worker[QLatin1String("worker")]},
                 {"receipt", made.worker[QLatin1String("receipt")]},
                 {"reason", "登错了工地"}};
       },
       {"assignment", "contract", "card", "worker"}},
      {"worker.return",
       Clerk,
       [](const Made& made) -> QJsonObject {
         return {{"worker", made.worker[QLatin1String("worker")]},
                 {"version", -1},
                 {"person", person()},
                 {"assignment", assignment(made)},
                 {"initiative", "worker"},
                 {"told", "signature"}};
       },
       {"assignment", "card", "worker"},
       &Made::returned},
      {"project.create",
       Clerk,
       [](const Made& made) -> QJsonObject {
         return {{"name", "东湖学校扩建"},
                 {"generalContractor", idOf(made.contractor)},
                 {"declaredHeads", 60},
                 {"status", "under-way"}};
       },
       {"project"},
       &Made::secondProject},
      {"worker.move",
       Clerk,
       [](const Made& made) -> QJsonObject {
         QJsonObject to = elsewhere(made);
         to[QLatin1String("teamName")] = "木工二班";
         return {{"worker", made.worker[QLatin1String("worker")]},
                 {"assignment", to},
                 {"contract", QJsonObject{{"beginsOn", "2026-11-25"}, {"endsOn", "2029-11-24"}}},
                 {"told", "call-back"}};
       },
       {"contract", "team", "assignment", "assignment", "worker"}},
      {"crew.preview",
       Clerk,
       [](const Made& made) -> QJsonObject {
         return {{"who", QJsonObject{{"project", idOf(made.secondProject)}}},
                 {"assignment", assignment(made)}};
       },
       {},
       &Made::crew},
      {"crew.move",
       Clerk,
       [](const Made& made) -> QJsonObject {
         return {{"members", members(made)}, {"assignment", assignment(made)}, {"told", "present"}};
       },
       {"assignment", "assignment", "worker"}},
      {"crew.preview",
       Clerk,
       [](const Made& made) -> QJsonObject {
         return {{"who", QJsonObject{{"project", idOf(made.project)}}}, {"lastDay", "2026-11-25"}};
       },
       {},
       &Made::crew},
      {"crew.leave",
       Clerk,
       [](const Made& made) -> QJsonObject {
         return {{"members", members(made)}, {"lastDay", "2026-11-25"}, {"reason", "work-done"}};
       },
       {"assignment"}},
      {"worker.return",
       Clerk,
       [](const Made& made) -> QJsonObject {
         return {{"worker", made.worker[QLatin1String("worker")]},
                 {"version", -1},
                 {"person", person()},
                 {"assignment", assignment(made)}};
       },
       {"assignment", "worker"}},
      {"worker.leave",
       Clerk,
       [](const Made& made) -> QJsonObject {
         return {{"worker", made.worker[QLatin1String("worker")]},
                 {"lastDay", "2026-11-25"},
                 {"reason", "left"},
                 {"contractEnds", true}};
       },
       {"assignment", "contract"}},
      {"worker.return",
       Clerk,
       [](const Made& made) -> QJsonObject {
         return {{"worker", made.worker[QLatin1String("worker")]},
                 {"version", -1},
                 {"person", person()},
                 {"assignment", elsewhere(made)}};
       },
       {"assignment", "worker"}},
      {"worker.correct",
       Clerk,
       [](const Made& made) -> QJsonObject {
         return {{"worker", made.worker[QLatin1String("worker")]},
                 {"version", -1},
                 {"changes", change("phone", "19900000592")},
                 {"askedBy", "worker"},
                 {"reason", "换了手机"}};
       },
       {"correction", "worker"}},
      {"worker.correct",
       Clerk,
       [](const Made& made) -> QJsonObject {
         return {{"worker", made.worker[QLatin1String("worker")]},
                 {"version", -1},
                 {"changes", change("name", "陈大山")},
                 {"askedBy", "worker"},
                 {"reason", "登记时写错"},
                 {"proofs", proofs()}};
       },
       {"attachment", "correction"},
       &Made::corrected},
      {"correction.withdraw",
       Clerk,
       [](const Made& made) -> QJsonObject {
         return {{"correction", made.corrected[QLatin1String("pending")]}};
       },
       {"correction"}},
      {"worker.correct",
       Clerk,
       [](const Made& made) -> QJsonObject {
         return {{"worker", made.worker[QLatin1String("worker")]},
                 {"version", -1},
                 {"changes", change("name", "陈大山")},
                 {"askedBy", "worker"},
                 {"reason", "登记时写错"},
                 {"proofs", proofs()}};
       },
       {"attachment", "correction"},
       &Made::corrected},
      {"correction.list", Auditor, none, {}},
      {"correction.read",
       Supervisor,
       [](const Made& made) -> QJsonObject {
         return {{"correction", made.corrected[QLatin1String("pending")]}};
       },
       {"correction"}},
      {"attachment.read",
       Auditor,
       [](const Made&) -> QJsonObject {
         return {{"attachment", 1}};
       },
       {"attachment"}},
      {"correction.decide",
       Supervisor,
       [](const Made& made) -> QJsonObject {
         return {{"correction", made.corrected[QLatin1String("pending")]}, {"version", 1}, {"approve", true}};
       },
       {"worker", "correction"}},
      {"worker.twin",
       Clerk,
       [](const Made&) -> QJsonObject {
         QJsonObject other = person();
         other[QLatin1String("name")] = "卢有福";
         return {{"visit", QJsonObject{{"person", other}}},
                 {"askedBy", "worker"},
                 {"reason", "公安机关证明重号"},
                 {"proofs", proofs()}};
       },
       {"attachment", "correction"},
       &Made::asked},
      {"correction.decide",
       Supervisor,
       [](const Made& made) -> QJsonObject {
         return {{"correction", idOf(made.asked)}, {"version", 1}, {"approve", true}, {"twin", true}};
       },
       {"worker", "card", "correction"},
       &Made::twin},
      {"letter.issue",
       Clerk,
       [](const Made& made) -> QJsonObject {
         return {{"worker", made.worker[QLatin1String("worker")]},
                 {"kind", "cover"},
                 {"for", "hospital"},
                 {"askedBy", "self"}};
       },
       {"letter"},
       &Made::letter},
      {"letter.list", Auditor, none, {}},
      {"letter.read",
       Auditor,
       [](const Made& made) -> QJsonObject {
         return {{"letter", made.letter[QLatin1String("letter")]}};
       },
       {"letter"}},
      {"letter.verify",
       Inspector,
       [](const Made& made) -> QJsonObject {
         return {{"code", made.letter[QLatin1String("code")]}};
       },
       {}},
      {"letter.reprint",
       Supervisor,
       [](const Made& made) -> QJsonObject {
         return {{"number", made.letter[QLatin1String("number")]}, {"reason", "原件遗失"}};
       },
       {"letter"}},
      {"letter.void",
       Supervisor,
       [](const Made& made) -> QJsonObject {
         return {{"letter", made.letter[QLatin1String("letter")]}, {"reason", "开错了"}};
       },
       {"letter"}},
      {"worker.merge-preview", Supervisor, bothPersons, {"worker", "worker"}, &Made::compared},
      {"worker.merge",
       Supervisor,
       [](const Made& made) -> QJsonObject {
         QJsonObject input = bothPersons(made);
         input[QLatin1String("staysVersion")] =
             made.compared[QLatin1String("stays")][QLatin1String("version")];
         input[QLatin1String("otherVersion")] =
             made.compared[QLatin1String("other")][QLatin1String("version")];
         input[QLatin1String("reason")] = QString::fromUtf8("登记了两次");
         input[QLatin1String("proofs")] = proofs();
         return input;
       },
       {"attachment", "card", "worker", "worker", "card", "merge"},
       &Made::merged},
      {"merge.list", Auditor, none, {}},
      {"merge.read", Supervisor, mergeOf, {"merge"}},
      {"worker.unmerge",
       Supervisor,
       [](const Made& made) -> QJsonObject {
         return {{"merge", made.merged[QLatin1String("merge")]}, {"version", 1}, {"reason", "看错了人"}};
       },
       {"card", "worker", "worker", "card", "merge"}},
      {"project.finish",
       Clerk,
       [](const Made& made) -> QJsonObject {
         return {{"project", idOf(made.secondProject)}, {"version", 1}, {"lastDay", "2026-11-25"}};
       },
       {"project", "assignment"}},
      {"signing.first-key",
       Administrator,
       [](const Made&) { return madeKey('a'); },
       {"signing-desk", "signing-key"}},
      {"chip.key-add",
       Administrator,
       [](const Made&) -> QJsonObject {
         return {{"generation", 1}, {"checkValue", "a1b2c3"}, {"keys", sealedChipKey('1')}};
       },
       {"chip-key"}},
      {"chip.key-list", Administrator, none, {}},
      {"chip.key-take",
       CardStaff,
       [](const Made&) -> QJsonObject {
         return {{"publicKey", deskKeyOf('1')}};
       },
       {"chip-key"}},
      {"signing.ask",
       CardStaff,
       [](const Made&) -> QJsonObject {
         return {{"name", "二号机"}, {"publicKey", deskKeyOf('2')}};
       },
       {"signing-desk"},
       &Made::signingDesk},
      {"signing.desks", Clerk, none, {}},
      {"signing.keys", Inspector, none, {}},
      {"signing.open",
       CardStaff,
       [](const Made&) -> QJsonObject {
         return {{"publicKey", deskKeyOf('1')}};
       },
       {"signing-key"}},
      {"signing.open-to-admit",
       Administrator,
       [](const Made&) -> QJsonObject {
         return {{"publicKey", deskKeyOf('1')}};
       },
       {"signing-key"}},
      {"signing.admit",
       Administrator,
       [](const Made& made) -> QJsonObject {
         return {
             {"signingDesk", idOf(made.signingDesk)}, {"version", 1}, {"key", 1}, {"sealed", sealedBox()}};
       },
       {"signing-desk"}},
      {"chip.key-pass",
       Administrator,
       [](const Made&) -> QJsonObject {
         return {{"keys", sealedChipKey('2')}};
       },
       {"signing-desk"}},
      {"signing.remove",
       Administrator,
       [](const Made& made) -> QJsonObject {
         return {{"signingDesk", idOf(made.signingDesk)}, {"version", 2}, {"reason", "电脑报废"}};
       },
       {"signing-desk"}},
      {"signing.rotate",
       Administrator,
       [](const Made&) { return madeKey('b'); },
       {"signing-key", "signing-key"}},
      {"signing.compromised",
       Administrator,
       [](const Made&) -> QJsonObject {
         return {{"key", 1}, {"version", 2}, {"from", "2026-11-25"}, {"reason", "电脑失窃"}};
       },
       {"signing-key"}},
      {"card.check",
       Inspector,
       [](const Made&) -> QJsonObject {
         return {{"code", "3201000000000428"}};
       },
       {}},
      {"rule.list", Auditor, none, {}},
      {"rule.day", Auditor, none, {}},
      {"serial.lease",
       Administrator,
       [](const Made&) -> QJsonObject {
         return {{"kind", "worker"}, {"year", 2026}, {"count", 10}, {"holder", "laptop"}};
       },
       {"serial-lease"}},
      {"calendar.years", Auditor, none, {}},
      {"calendar.announce",
       Administrator,
       [](const Made&) -> QJsonObject {
         return {{"year", 2027},
                 {"source", "test"},
                 {"days", QJsonArray{QJsonObject{{"day", "2027-01-01"}, {"name", "元旦"}, {"kind", "off"}}}}};
       },
       {"calendar"}},
      {"roster.list", Auditor, none, {}},
      {"roster.people",
       Auditor,
       [](const Made&) -> QJsonObject {
         return {{"roster", 2}};
       },
       {}},
      {"roster.tell",
       Clerk,
       [](const Made& made) -> QJsonObject {
         return {{"roster", 2},
                 {"workers", QJsonArray{made.worker[QLatin1String("worker")]}},
                 {"how", "signature"},
                 {"proofs", QJsonArray{QJsonObject{{"name", "签字表.png"}, {"bytes", "iVBORw0KGgoy"}}}}};
       },
       {"attachment", "worker", "roster"}},
      {"roster.begin",
       Clerk,
       [](const Made& made) -> QJsonObject {
         return {{"fileName", "名单.xlsx"},
                 {"fileSha256", QString(64, QLatin1Char('a'))},
                 {"work", rosterWork(made)}};
       },
       {"roster"},
       &Made::roster},
      {"roster.earlier",
       Clerk,
       [](const Made&) -> QJsonObject {
         return {{"fileSha256", QString(64, QLatin1Char('a'))}};
       },
       {}},
      {"roster.check", Clerk, rosterRows, {}},
      {"roster.rows", Clerk, rosterRows, {"worker", "card", "team", "contract", "assignment"}},
      {"roster.finish",
       Supervisor,
       [](const Made& made) -> QJsonObject {
         return {{"roster", made.roster[QLatin1String("roster")]},
                 {"rows", 1},
                 {"columns", QJsonArray{QJsonObject{{"heading", "姓名"}, {"field", "name"}}}}};
       },
       {"roster"}},
      {"roster.columns",
       Clerk,
       [](const Made& made) -> QJsonObject {
         return {{"employer", idOf(made.dispatcher)}};
       },
       {}},
      {"roster.show",
       Auditor,
       [](const Made& made) -> QJsonObject {
         return {{"roster", made.roster[QLatin1String("roster")]}};
       },
       {}},
      {"desk.figures", Auditor, none, {}},
      {"desk.promise", Clerk, none, {}},
      {"desk.visits", Clerk, none, {}},
      {"audit.heads", Auditor, none, {}},
      {"audit.verify", Auditor, none, {}},
      {"user.password",
       Clerk,
       [](const Made&) -> QJsonObject {
         return {{"oldPassword", TestOffice::password}, {"password", "another secret"}};
       },
       {"user"}},
  };
}

QJsonObject exported(const Made& made) { return {{"export", idOf(made.exported)}}; }

std::vector<Call> cardSteps() {
  using enum Role;
  const auto confirm = [](const Made& made) { return batchChange(made); };
  return {
      {"worker.register", Clerk, photographed<1>, {"worker", "card", "assignment"}},
      {"worker.register", Clerk, photographed<2>, {"worker", "card", "assignment"}},
      {"worker.register", Clerk, photographed<3>, {"worker", "card", "assignment"}},
      {"worker.register", Clerk, photographed<4>, {"worker", "card", "assignment"}},
      {"card.queue", Auditor, none, {}, &Made::queue},
      {"card.suggest", CardStaff, none, {}},
      {"card.batch",
       CardStaff,
       [](const Made& made) -> QJsonObject {
         return {{"cards", QJsonArray{cardOf(made, 0), cardOf(made, 1)}}, {"layout", "sheet10"}};
       },
       {"card", "card", "batch"},
       &Made::batch},
      {"card.batch-add", CardStaff, batchCard<2>, {"card", "batch"}, &Made::batch},
      {"card.batch-take-out", CardStaff, batchCard<2>, {"card", "batch"}, &Made::batch},
      {"card.batch-print", CardStaff, batchChange, {"batch"}, &Made::batch},
      {"card.batch-data",
       CardStaff,
       [](const Made& made) -> QJsonObject {
         return {{"batch", idOf(made.batch)}};
       },
       {}},
      {"card.batch-result",
       CardStaff,
       [](const Made& made) -> QJsonObject {
         QJsonObject seen = batchChange(made);
         seen[QLatin1String("place")] = 2;
         seen[QLatin1String("result")] = "spoiled";
         seen[QLatin1String("reason")] = "x";
         return seen;
       },
       {"batch"},
       &Made::batch},
      // The good one, the spoiled one, and the new card in its place.
      {"card.batch-confirm", CardStaff, confirm, {"card", "card", "card", "batch"}},
      {"chip.begin",
       CardStaff,
       [](const Made& made) -> QJsonObject {
         const QJsonValue good = made.batch[QLatin1String("places")].toArray().first();
         return {{"card", good[QLatin1String("cardNumber")]}, {"uid", "04A1B2C3D4E501"}};
       },
       {"chip"},
       &Made::chip},
      {"chip.bind",
       CardStaff,
       [](const Made& made) -> QJsonObject {
         return {{"chip", made.chip[QLatin1String("chip")]},
                 {"version", 1},
                 {"uid", "04A1B2C3D4E501"},
                 {"record", readBack(made)}};
       },
       {"chip", "card"}},
      {"chip.read",
       Inspector,
       [](const Made&) -> QJsonObject {
         return {{"uid", "04A1B2C3D4E501"}};
       },
       {}},
      {"chip.give-up",
       CardStaff,
       [](const Made&) -> QJsonObject {
         return {{"uid", "04A1B2C3D4E501"}, {"reason", "芯片坏了"}};
       },
       {"chip", "card"}},
      {"card.batch-list", Auditor, none, {}},
      {"card.batch-read",
       Auditor,
       [](const Made& made) -> QJsonObject {
         return {{"batch", idOf(made.batch)}};
       },
       {}},
      {"card.batch", CardStaff, cardList<2>, {"card", "batch"}, &Made::batch},
      {"card.batch-dissolve", CardStaff, batchChange, {"card", "batch"}},
      {"card.desk-save",
       Administrator,
       [](const Made&) -> QJsonObject {
         return {{"name", QString::fromUtf8("滨江取卡处")}};
       },
       {"pickup-desk"}},
      {"card.desks", Auditor, none, {}},
      {"card.desk-choose",
       Clerk,
       [](const Made& made) -> QJsonObject {
         return {{"cards", QJsonArray{cardOf(made, 0)}}, {"pickUpDesk", 2}};
       },
       {"card"}},
      {"card.to-desk", CardStaff, cardList<0>, {"card"}},
      {"card.hand-over",
       Supervisor,
       [](const Made& made) -> QJsonObject {
         const QJsonObject work = assignment(made);
         return {{"company", work[QLatin1String("employer")]}, {"manager", work[QLatin1String("manager")]}};
       },
       {"card", "handover"},
       &Made::list},
      {"card.handover-print",
       Clerk,
       [](const Made& made) -> QJsonObject {
         return {{"handover", idOf(made.list)}};
       },
       {"handover"}},
      {"card.handover-list", Auditor, none, {}},
      {"card.handover-read",
       Auditor,
       [](const Made& made) -> QJsonObject {
         return {{"handover", idOf(made.list)}};
       },
       {}},
      {"card.signed",
       CardStaff,
       [](const Made& made) -> QJsonObject {
         return {{"handover", idOf(made.list)},
                 {"version", made.list[QLatin1String("version")]},
                 {"proofs", proofs()}};
       },
       {"attachment", "card", "handover"}},
      {"card.signed-undo",
       Supervisor,
       [](const Made& made) -> QJsonObject {
         return {{"handover", idOf(made.list)},
                 {"version", made.list[QLatin1String("version")].toInt() + 1},
                 {"cards", QJsonArray{cardOf(made, 0)}},
                 {"reason", "看错行了"}};
       },
       {"card", "handover"}},
      {"card.lost", Clerk, cardChange<0>, {"card"}},
      {"card.found", Clerk, cardChange<0>, {"card"}},
      {"card.block", Supervisor, cardChange<0>, {"card"}},
      {"card.unblock", Supervisor, cardChange<0>, {"card"}},
      {"card.replace", Clerk, cardChange<0>, {"card", "card"}},
      {"card.photo-unfit", CardStaff, cardChange<2>, {"card"}},
      {"card.requeue", Clerk, cardChange<2>, {"card"}},
      {"card.refuse", Clerk, cardChange<2>, {"card"}},
      {"card.cancel", Clerk, cardChange<2>, {"card"}},
      {"card.request",
       Clerk,
       [](const Made& made) -> QJsonObject {
         return {{"worker", made.queue[QLatin1String("lines")][2][QLatin1String("worker")]}};
       },
       {"card"}},
      {"card.batch", CardStaff, cardList<3>, {"card", "batch"}, &Made::batch},
      {"card.batch-print", CardStaff, batchChange, {"batch"}, &Made::batch},
      {"card.batch-confirm", CardStaff, confirm, {"card", "batch"}},
      {"card.to-desk", Clerk, cardList<3>, {"card"}},
      {"card.deliver",
       Clerk,
       [](const Made& made) -> QJsonObject {
         return {{"card", cardOf(made, 3)}, {"documentSeen", true}};
       },
       {"card"}},
      {"card.deliver-undo", Supervisor, cardChange<3>, {"card"}},
      {"card.show",
       Auditor,
       [](const Made& made) -> QJsonObject {
         return {{"card", cardOf(made, 3)}};
       },
       {}},
      {"card.return", Clerk, cardChange<3>, {"card"}},
      {"card.promise", Auditor, none, {}},
      {"card.late", Auditor, none, {}},
      {"card.hunt", Auditor, none, {}},
      {"card.hunt-count", Auditor, none, {}},
      {"card.waiting", Auditor, none, {}},
      {"export.begin",
       CardStaff,
       [](const Made& made) -> QJsonObject {
         return {{"list", "platform"},
                 {"site", QJsonObject{{"project", idOf(made.project)}}},
                 {"inFull", true},
                 {"purpose", "上报"}};
       },
       {"export"},
       &Made::exported},
      {"export.platform", CardStaff, exported, {}},
      {"export.end",
       CardStaff,
       [](const Made& made) -> QJsonObject {
         return {{"export", idOf(made.exported)}, {"state", "finished"}, {"rows", 1}};
       },
       {"export"}},
      {"export.begin",
       Inspector,
       [](const Made&) -> QJsonObject {
         return {{"list", "workers"}};
       },
       {"export"},
       &Made::exported},
      {"export.page", Inspector, exported, {}},
      {"card.promised",
       Auditor,
       [](const Made&) -> QJsonObject {
         return {{"from", "2026-11-01"}, {"to", "2026-12-31"}};
       },
       {}},
  };
}

QJsonObject depositRule(const char* from) {
  return {{"jurisdiction", "320100"}, {"name", "南京市 2028"}, {"validFrom", from},
          {"costRate", "3‰"},         {"labourRate", "2%"},    {"basis", "labour-cost"},
          {"monthlyWage", "5000"},    {"source", "宁建规"}};
}
QJsonObject ruleChange(const Made& made) {
  return {{"rule", idOf(made.depositRule)}, {"version", made.depositRule[QLatin1String("version")]}};
}
QJsonObject depositChange(const Made& made) {
  return {{"check", idOf(made.deposit)}, {"version", made.deposit[QLatin1String("version")]}};
}
QJsonObject depositAbout(const Made& made) { return {{"check", idOf(made.deposit)}}; }

/// Rules of deposits, and a check that goes back and is taken back.
QJsonObject dispatchRef(const Made& made) {
  return {{"dispatchContract", idOf(made.dispatch)}, {"version", made.dispatch[QLatin1String("version")]}};
}

std::vector<Call> contractingSteps() {
  using enum Role;
  return {
      {"contracting.save",
       Clerk,
       [](const Made& made) -> QJsonObject {
         return {{"data", QJsonObject{{"contractor", idOf(made.contractor)},
                                      {"dispatcher", idOf(made.dispatcher)},
                                      {"wage", "320"},
                                      {"wagePer", "day"},
                                      {"from", "2026-11-25"},
                                      {"until", "2027-11-24"},
                                      {"signedOn", "2026-11-20"}}}};
       },
       {"dispatch-contract"},
       &Made::dispatch},
      {"contracting.attach",
       Administrator,
       [](const Made& made) -> QJsonObject {
         return {{"dispatchContract", idOf(made.dispatch)}, {"proofs", proofs()}};
       },
       {"attachment", "dispatch-contract"}},
      {"contracting.save",
       Administrator,
       [](const Made& made) -> QJsonObject {
         QJsonObject change = dispatchRef(made);
         QJsonObject data = made.dispatch[QLatin1String("data")].toObject();
         data[QLatin1String("agreedHeads")] = 60;
         change[QLatin1String("data")] = data;
         change[QLatin1String("reason")] = "补录人数";
         return change;
       },
       {"dispatch-contract"},
       &Made::dispatch},
      {"contracting.list", Inspector, none, {}},
      {"contracting.show",
       Inspector,
       [](const Made& made) -> QJsonObject {
         return {{"number", made.dispatch[QLatin1String("number")]}};
       },
       {}},
      {"contracting.end",
       Supervisor,
       [](const Made& made) -> QJsonObject {
         QJsonObject end = dispatchRef(made);
         end[QLatin1String("day")] = "2026-12-31";
         end[QLatin1String("reason")] = "双方提前解除";
         return end;
       },
       {"dispatch-contract"}},
      {"contracting.gaps", Inspector, none, {}},
      {"contracting.watch", Clerk, none, {}},
  };
}

std::vector<Call> depositSteps() {
  using enum Role;
  return {
      {"rule.write",
       Administrator,
       [](const Made&) { return depositRule("2028-01-01"); },
       {"deposit-rule"},
       &Made::depositRule},
      {"rule.refuse",
       Supervisor,
       [](const Made& made) {
         QJsonObject change = ruleChange(made);
         change[QLatin1String("reason")] = "x";
         return change;
       },
       {"deposit-rule"}},
      {"rule.write",
       Administrator,
       [](const Made&) { return depositRule("2028-01-01"); },
       {"deposit-rule"},
       &Made::depositRule},
      {"rule.edit",
       Administrator,
       [](const Made& made) {
         QJsonObject change = ruleChange(made);
         change[QLatin1String("data")] = depositRule("2028-02-01");
         return change;
       },
       {"deposit-rule"},
       &Made::depositRule},
      // The one in force ends with it.
      {"rule.approve", Supervisor, ruleChange, {"deposit-rule", "deposit-rule"}, &Made::depositRule},
      {"rule.end",
       Supervisor,
       [](const Made& made) {
         QJsonObject change = ruleChange(made);
         change[QLatin1String("lastDay")] = "2028-12-31";
         change[QLatin1String("reason")] = "x";
         return change;
       },
       {"deposit-rule"}},
      {"rule.show",
       Auditor,
       [](const Made& made) -> QJsonObject {
         return {{"rule", idOf(made.depositRule)}};
       },
       {}},
      {"deposit.expert",
       Administrator,
       [](const Made&) -> QJsonObject {
         return {{"name", "沈工"}, {"unit", "市造价站"}};
       },
       {"deposit-expert"},
       &Made::expert},
      {"deposit.experts", Auditor, none, {}},
      {"deposit.assess",
       Auditor,
       [](const Made& made) -> QJsonObject {
         return {{"project", idOf(made.project)}};
       },
       {}},
      {"deposit.prepare",
       Clerk,
       [](const Made& made) -> QJsonObject {
         return {{"project", idOf(made.project)},
                 {"crew", QJsonArray{QJsonObject{{"idNumber", "329921198305120717"}}}},
                 {"proofs", proofs()}};
       },
       {"attachment", "deposit-check"},
       &Made::deposit},
      {"deposit.crew", Clerk, depositChange, {"deposit-check"}, &Made::deposit},
      {"deposit.edit", Clerk, depositChange, {"deposit-check"}, &Made::deposit},
      {"deposit.paper",
       Clerk,
       [](const Made& made) -> QJsonObject {
         return {{"check", idOf(made.deposit)},
                 {"paper", made.deposit["papers"][0]["id"]},
                 {"figure", "heads"},
                 {"said", "210"}};
       },
       {"deposit-check"}},
      {"deposit.submit", Clerk, depositChange, {"deposit-check"}, &Made::deposit},
      {"deposit.invite",
       Clerk,
       [](const Made& made) -> QJsonObject {
         return {{"check", idOf(made.deposit)}, {"expert", idOf(made.expert)}, {"hasConflict", false}};
       },
       {"deposit-check"}},
      {"deposit.vote",
       Clerk,
       [](const Made& made) -> QJsonObject {
         return {{"check", idOf(made.deposit)},
                 {"expert", idOf(made.expert)},
                 {"vote", "for"},
                 {"opinion", "同意"},
                 {"proofs", proofs()}};
       },
       {"attachment", "deposit-check"}},
      {"deposit.hand",
       Supervisor,
       [](const Made& made) {
         QJsonObject change = depositChange(made);
         change[QLatin1String("to")] = "supervisor";
         return change;
       },
       {"deposit-check"}},
      {"deposit.decide",
       Supervisor,
       [](const Made& made) {
         QJsonObject change = depositChange(made);
         change[QLatin1String("verdict")] = "returned";
         change[QLatin1String("words")] = "x";
         return change;
       },
       {"deposit-check"},
       &Made::deposit},
      {"deposit.recall", Supervisor, depositChange, {"deposit-check"}, &Made::deposit},
      {"deposit.withdraw", Clerk, depositChange, {"deposit-check"}},
      {"deposit.deciders", Auditor, depositAbout, {}},
      {"deposit.alike", Auditor, depositAbout, {}},
      {"deposit.why", Auditor, depositAbout, {}},
      {"deposit.show", Auditor, depositAbout, {}},
      {"deposit.list", Auditor, none, {}},
  };
}

QJsonObject orderRef(const Made& made) { return {{"order", idOf(made.order)}}; }
QJsonObject orderWithReason(const Made& made) { return {{"order", idOf(made.order)}, {"reason", "x"}}; }
QJsonObject aPayment(const Made& made) {
  return {{"project", idOf(made.project)},
          {"money", "injury"},
          {"amount", "10"},
          {"payee", "市第一医院"},
          {"reason", "医疗费"}};
}
QJsonObject fundOfProject(const Made& made) { return {{"project", idOf(made.project)}}; }

std::vector<Call> fundSteps() {
  using enum Role;
  const Call prepare{"fund.order.prepare", Clerk, aPayment, {"fund-order"}, &Made::order};
  const Call approve{"fund.order.approve", Supervisor, orderRef, {"fund-reservation", "fund-order"}};
  const Call send{"fund.order.send", Clerk, orderRef, {"fund-order"}};
  const auto settled = [](const char* operation, const char* field) {
    return Call{operation,
                Clerk,
                [field](const Made& made) -> QJsonObject {
                  return {{"order", idOf(made.order)}, {QLatin1String(field), "B1"}};
                },
                {}};
  };
  Call confirm = settled("fund.order.confirm", "serial");
  confirm.entries = {"fund-entry", "fund-order"};
  Call unpaid = settled("fund.order.return", "word");
  unpaid.entries = {"fund-reservation", "fund-order"};
  return {
      {"fund.bank",
       Supervisor,
       [](const Made&) -> QJsonObject {
         return {{"name", "示范银行"}};
       },
       {"fund-account"}},
      {"fund.receive",
       Clerk,
       [](const Made& made) -> QJsonObject {
         return {{"serial", "S1"},
                 {"amount", "120"},
                 {"receivedOn", "2026-11-25"},
                 {"project", idOf(made.project)},
                 {"due", "100"}};
       },
       {"fund-receipt", "fund-entry", "fund-entry"}},
      {"fund.accounts", Auditor, none, {}},
      {"fund.reserve",
       Supervisor,
       [](const Made& made) -> QJsonObject {
         return {{"project", idOf(made.project)}, {"money", "injury"}, {"amount", "20"}, {"reason", "x"}};
       },
       {"fund-reservation"},
       &Made::kept},
      {"fund.release",
       Supervisor,
       [](const Made& made) -> QJsonObject {
         return {{"reservation", idOf(made.kept)}, {"reason", "x"}};
       },
       {"fund-reservation"}},
      prepare,
      {"fund.order.show", Auditor, orderRef, {}},
      {"fund.order.list", Auditor, none, {}},
      {"fund.order.refuse", Supervisor, orderWithReason, {"fund-order"}},
      prepare,
      {"fund.order.withdraw", Clerk, orderWithReason, {"fund-order"}},
      prepare,
      approve,
      {"fund.order.cancel", Supervisor, orderWithReason, {"fund-reservation", "fund-order"}},
      prepare,
      approve,
      send,
      unpaid,
      prepare,
      approve,
      send,
      confirm,
      {"fund.post",
       Clerk,
       [](const Made& made) -> QJsonObject {
         return {{"from", QJsonObject{{"project", idOf(made.project)}, {"money", "suspense"}}},
                 {"to", QJsonObject{{"project", idOf(made.project)}, {"money", "deposit"}}},
                 {"amount", "20"},
                 {"reason", "x"}};
       },
       {"fund-order"},
       &Made::order},
      {"fund.order.approve", Supervisor, orderRef, {"fund-entry", "fund-order"}},
      // The payment, after the two entries of the receipt.
      {"fund.reverse",
       Clerk,
       [](const Made&) -> QJsonObject {
         return {{"entry", 3}, {"reason", "x"}};
       },
       {"fund-order"},
       &Made::order},
      {"fund.order.approve",
       Supervisor,
       orderRef,
       {"fund-entry", "fund-order", "fund-reservation", "fund-order"}},
      {"fund.statement", Auditor, fundOfProject, {}},
      {"fund.balance", Auditor, fundOfProject, {}},
      {"fund.top-ups", Auditor, none, {}},
      {"fund.assert",
       Clerk,
       [](const Made&) -> QJsonObject {
         return {{"day", "2026-11-25"}, {"closing", "120"}};
       },
       {"fund-account"}},
      {"fund.match",
       Clerk,
       [](const Made&) -> QJsonObject {
         return {{"lines",
                  QJsonArray{QJsonObject{
                      {"row", 2}, {"day", "2026-11-25"}, {"serial", "S1"}, {"in", "120"}, {"out", "0"}}}}};
       },
       {}},
      {"fund.verify", Auditor, none, {}},
  };
}

QJsonObject certificateAbout(const Made& made) { return {{"certificate", idOf(made.certificate)}}; }
QJsonObject certificateWithReason(const Made& made) {
  return {{"certificate", idOf(made.certificate)}, {"reason", "原件遗失"}};
}

QJsonObject signedCertificateOf(const Made& made) {
  const auto certificate = fromJson<Certificate>(made.certificate);
  CertificateClaims claims = clearing_rules::claimsOf(*certificate, QDate(2026, 11, 25));
  claims.key = 2;
  return {{"certificate", idOf(made.certificate)},
          {"version", made.certificate[QLatin1String("version")]},
          {"signedText", certificate_code::signedText(claims, KeyOf('b').privateKey)}};
}

/// A check of somebody who is on the project, with a vote of each of three experts, approved.
std::vector<Call> approvalSteps() {
  using enum Role;
  std::vector<Call> steps;
  for (const char* name : {"韩工", "杨工"})
    steps.push_back({"deposit.expert",
                     Administrator,
                     [name](const Made&) -> QJsonObject {
                       return {{"name", name}, {"unit", "市造价站"}};
                     },
                     {"deposit-expert"}});
  steps.push_back({"deposit.prepare",
                   Clerk,
                   [](const Made& made) -> QJsonObject {
                     return {{"project", idOf(made.project)}, {"crew", "who is there"}, {"proofs", proofs()}};
                   },
                   {"attachment", "deposit-check"},
                   &Made::deposit});
  steps.push_back({"deposit.submit", Clerk, depositChange, {"deposit-check"}, &Made::deposit});
  for (int expert = 1; expert <= 3; ++expert) {
    steps.push_back({"deposit.invite",
                     Clerk,
                     [expert](const Made& made) -> QJsonObject {
                       return {{"check", idOf(made.deposit)}, {"expert", expert}, {"hasConflict", false}};
                     },
                     {"deposit-check"}});
    steps.push_back({"deposit.vote",
                     Clerk,
                     [expert](const Made& made) -> QJsonObject {
                       return {{"check", idOf(made.deposit)},
                               {"expert", expert},
                               {"vote", "for"},
                               {"opinion", "同意"},
                               {"proofs", proofs()}};
                     },
                     {"attachment", "deposit-check"}});
  }
  steps.push_back({"deposit.decide",
                   Supervisor,
                   [](const Made& made) {
                     QJsonObject change = depositChange(made);
                     change[QLatin1String("verdict")] = "approved";
                     QJsonArray words;
                     for (const QJsonValue& each : made.deposit[QLatin1String("judgements")].toArray())
                       words.append(QJsonObject{{"doubt", each[QLatin1String("doubt")]}, {"words", "x"}});
                     change[QLatin1String("flagWords")] = words;
                     return change;
                   },
                   {"deposit-check"},
                   &Made::deposit});
  return steps;
}

QJsonObject transferAsked(const Made& made) {
  QJsonObject asked = depositChange(made);
  asked[QLatin1String("to")] = idOf(made.taker);
  asked[QLatin1String("reason")] = "x";
  asked[QLatin1String("transferMoney")] = "returns";
  return asked;
}

/// The project goes over to another contractor, at the second try.
std::vector<Call> transferSteps() {
  using enum Role;
  return {{"company.create",
           Clerk,
           [](const Made&) -> QJsonObject {
             return {{"data", QJsonObject{{"name", "示范二建集团有限公司"},
                                          {"kind", "general-contractor"},
                                          {"creditCode", "91320106MA1XWQDE3P"}}}};
           },
           {"company"},
           &Made::taker},
          {"deposit.transfer",
           Clerk,
           transferAsked,
           {"fund-order", "fund-order", "deposit-transfer"},
           &Made::transfer},
          {"deposit.transfer.withdraw",
           Clerk,
           [](const Made& made) -> QJsonObject {
             return {{"transfer", idOf(made.transfer)}, {"reason", "录错"}};
           },
           {"fund-order", "fund-order", "deposit-transfer"}},
          {"deposit.transfer",
           Clerk,
           transferAsked,
           {"fund-order", "fund-order", "deposit-transfer"},
           &Made::transfer},
          {"deposit.transfer.decide",
           Supervisor,
           [](const Made& made) -> QJsonObject {
             return {{"transfer", idOf(made.transfer)}, {"approve", true}};
           },
           {"fund-entry", "fund-order", "fund-reservation", "fund-order", "project", "deposit-transfer"}}};
}

std::vector<Call> clearingSteps() {
  using enum Role;
  std::vector<Call> steps = approvalSteps();
  const std::vector<Call> further{
      {"deposit.receive",
       Clerk,
       [](const Made& made) -> QJsonObject {
         return {{"check", idOf(made.deposit)}, {"serial", "S9"}, {"amount", "900万"}};
       },
       {"fund-receipt", "fund-entry", "fund-entry"}},
      {"deposit.clear", Clerk, depositChange, {"deposit-clearance"}, &Made::certificate},
      {"deposit.certificate.show", Auditor, certificateAbout, {}},
      {"signing.open-to-certify",
       Supervisor,
       [](const Made&) -> QJsonObject {
         return {{"publicKey", deskKeyOf('1')}};
       },
       {"signing-key"}},
      {"deposit.certificate", Supervisor, signedCertificateOf, {"deposit-clearance", "deposit-clearance"}},
      {"deposit.certificate.reprint", Clerk, certificateWithReason, {"deposit-clearance"}},
      {"deposit.verify",
       Auditor,
       [](const Made& made) -> QJsonObject {
         return {{"code", made.certificate[QLatin1String("code")]}};
       },
       {}},
      {"deposit.certificate.withdraw", Supervisor, certificateWithReason, {"deposit-clearance"}}};
  for (const std::vector<Call>& more : {further, transferSteps()})
    steps.insert(steps.end(), more.begin(), more.end());
  steps.push_back({"deposit.expire",
                   Supervisor,
                   [](const Made& made) {
                     QJsonObject change = depositChange(made);
                     change[QLatin1String("reason")] = "x";
                     return change;
                   },
                   {"deposit-check"}});
  return steps;
}

std::vector<Call> firmSteps() {
  using enum Role;
  const auto project = [](const Made& made) -> QJsonObject { return {{"project", idOf(made.project)}}; };
  return {{"company.duplicates", Auditor, none, {}},
          {"company.overview",
           Auditor,
           [](const Made& made) -> QJsonObject {
             return {{"company", idOf(made.dispatcher)}};
           },
           {}},
          {"contact.edit",
           Clerk,
           [](const Made& made) -> QJsonObject {
             return {{"project", idOf(made.project)},
                     {"data", QJsonObject{{"name", "顾卫东"}, {"phone", "19900000411"}}}};
           },
           {"contact"}},
          {"contact.list", Auditor, project, {}},
          {"permit.add",
           Clerk,
           [](const Made& made) -> QJsonObject {
             return {{"project", idOf(made.project)},
                     {"number", "3299012026110001"},
                     {"authority", "示范市住建委"},
                     {"issuedOn", "2026-11-20"},
                     {"proofs", proofs()}};
           },
           {"attachment", "permit"}},
          {"permit.list", Auditor, none, {}},
          {"project.overview", Auditor, project, {}},
          {"project.map", Auditor, none, {}},
          {"project.standings", Auditor, none, {}},
          {"permit.void",
           Clerk,
           [](const Made&) -> QJsonObject {
             return {{"number", "3299012026110001"}, {"reason", "录错"}};
           },
           {"permit"}}};
}

/// What wants another supervisor than who did the step before.
bool wantsAnother(const char* operation) {
  return QLatin1String(operation) == QLatin1String("fund.release") ||
         QLatin1String(operation) == QLatin1String("fund.order.cancel");
}

QStringList entriesOf(TestOffice& test, const QString& key) {
  const QString joined = test.backend() == Backend::Sqlite ? QStringLiteral("group_concat(subject, ' ')")
                                                           : QStringLiteral("string_agg(subject, ' ')");
  const QString sql = QStringLiteral(
                          "select %1 from (select e.subject from audit_entry e join operation o on o.id = "
                          "e.operation_id where o.request_key = ? order by e.id) entries")
                          .arg(joined);
  return test.value(sql, {key}).toString().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

}  // namespace

TEST_CASE("Every operation of the table runs and leaves exactly its entries", "[catalogue][slow]") {
  const auto backend = GENERATE(from_range(testBackends()));
  TestOffice test(backend);
  Made made;
  QSet<QString> ran;
  int n = 0;
  std::vector<Call> all = steps();
  std::vector<Call> others = cardSteps();
  for (const std::vector<Call>& more :
       {depositSteps(), fundSteps(), clearingSteps(), contractingSteps(), firmSteps()})
    others.insert(others.end(), more.begin(), more.end());
  // Before what ends the year and the clerk's password.
  const auto rules = std::find_if(all.begin(), all.end(), [](const Call& each) {
    return QLatin1String(each.operation) == QLatin1String("rule.list");
  });
  all.insert(rules, others.begin(), others.end());
  for (const Call& step : all) {
    INFO(step.operation);
    const OperationEntry* entry = operationNamed(QString::fromLatin1(step.operation));
    REQUIRE(entry);
    if (QLatin1String(step.operation) == QLatin1String("roster.list")) aRoster(test, {WorkerId(1)});
    const QString key = QStringLiteral("key-%1").arg(++n);
    QJsonObject input = step.input(made);
    if (input.value(QLatin1String("version")) == QJsonValue(-1))
      input[QLatin1String("version")] = test.value(QStringLiteral("select version from worker")).toInt();
    if (input.value(QLatin1String("crew")).isString())
      input[QLatin1String("crew")] = QJsonArray{QJsonObject{
          {"idNumber",
           test.value(QStringLiteral(
                          "select d.number from worker_document d join worker w on w.id = d.worker_id "
                          "join assignment a on a.worker_id = coalesce(w.merged_into, w.id) where "
                          "a.project_id = ? and a.end_reason <> 'withdrawn' order by d.id limit 1"),
                      {input.value(QLatin1String("project")).toInteger()})
               .toString()}}};
    if (QLatin1String(step.operation) == QLatin1String("deposit.crew"))
      input[QLatin1String("roster")] = aRosterOfRefused(test).value();
    const auto result = entry->runJson(wantsAnother(step.operation) ? test.owner() : test.as(step.role),
                                       input, {key, std::nullopt});
    INFO((result ? std::string()
                 : (briefly(result.error()) + QLatin1Char(' ') + result.error().text()).toStdString()));
    const bool noPhoto = !result && QLatin1String(step.operation) == QLatin1String("photo.read");
    if (!noPhoto) REQUIRE(result);
    CHECK(entriesOf(test, key).join(QLatin1Char(' ')).toStdString() ==
          step.entries.join(QLatin1Char(' ')).toStdString());
    for (const QString& subject : step.entries)
      CHECK(QString::fromLatin1(entry->info.audits).split(QLatin1Char(' ')).contains(subject));
    if (step.keep) made.*step.keep = *result;
    ran.insert(QString::fromLatin1(step.operation));
  }
  for (const OperationEntry& entry : operations()) {
    INFO(entry.info.name);
    CHECK(ran.contains(QString::fromLatin1(entry.info.name)));
  }
}

TEST_CASE("Without its permission an operation is forbidden and changes nothing", "[catalogue]") {
  const auto backend = GENERATE(from_range(testBackends()));
  TestOffice test(backend);
  for (const Role role : allRoles()) test.as(role);
  const qint64 before = test.count(QStringLiteral("operation"));
  for (const OperationEntry& entry : operations())
    for (const Role role : allRoles()) {
      if (permits({role}, entry.info.permission)) continue;
      INFO(entry.info.name << " as " << codeOf(role).toStdString());
      const auto result = entry.runJson(test.as(role), {}, {});
      REQUIRE_FALSE(result);
      CHECK(result.error().kind == ErrorKind::Forbidden);
    }
  CHECK(test.count(QStringLiteral("operation")) == before);
}

TEST_CASE("The table of operations is in order", "[catalogue]") {
  QSet<QString> names;
  QSet<QString> verbs;
  for (const OperationEntry& entry : operations()) {
    INFO(entry.info.name);
    CHECK_FALSE(names.contains(QString::fromLatin1(entry.info.name)));
    names.insert(QString::fromLatin1(entry.info.name));
    const QString verb = QString::fromLatin1(entry.info.verb);
    CHECK((verb.isEmpty() || !verbs.contains(verb)));
    verbs.insert(verb);
    CHECK((entry.info.effect == Effect::Changes) == (*entry.info.audits != '\0'));
    CHECK(*entry.info.summary != '\0');
  }
}

TEST_CASE("A field that no record has is refused by name", "[catalogue]") {
  TestOffice test(Backend::Sqlite);
  const auto result =
      operationNamed(QStringLiteral("company.list"))->runJson(test.as(Role::Clerk), {{"txet", "x"}}, {});
  CHECK(errorOf(result) == "invalid:txet");
  CHECK(errorOf(operationNamed(QStringLiteral("company.list"))
                    ->runJson(test.as(Role::Clerk), {{"limit", "many"}}, {})) == "invalid:limit");
}
