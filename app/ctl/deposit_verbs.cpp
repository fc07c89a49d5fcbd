// Verbs of checks: papers and the crew as files, versions and facts read where they are not said.
#include <QJsonArray>

#include "ctl/check_version.h"
#include "ctl/input.h"
#include "ctl/proofs.h"
#include "ctl/verbs.h"
#include "deposits/crew_list.h"
#include "deposits/deposit_check_operations.h"

namespace {

Outcome<DepositCheck> checkNamed(Session& session, const QJsonObject& input) {
  const DepositCheckId check(rowIn(input, "check"));
  return session.run(ShowDeposit, DepositCheckRef{check, {}});
}

}  // namespace

Outcome<void> fillCheckVersion(Session& session, const Arguments&, QJsonObject& input) {
  if (input.contains(QStringLiteral("version"))) return {};
  const auto check = checkNamed(session, input);
  if (!check) return fail(check.error());
  input.insert(QStringLiteral("version"), check->version);
  return {};
}

namespace {

const QString crewOption = QStringLiteral("crew");
const QString flagOption = QStringLiteral("flag");
const QString moneyOption = QStringLiteral("money");
const QString agreementOption = QStringLiteral("agreement");
const QString paperNamed = QStringLiteral("paper");

/// --crew FILE, a table in any form and encoding that managers bring.
Outcome<void> addCrew(const Arguments& arguments, QJsonObject& input) {
  if (!arguments.has(crewOption)) return {};
  const auto crew = crew_list::inFile(arguments.value(crewOption));
  if (!crew) return fail(failureOf(crew.error()));
  QJsonArray members;
  for (const CrewMember& each : *crew) members.append(toJson(each));
  input.insert(crewOption, members);
  return {};
}

Outcome<void> prepareDeposit(Session&, const Arguments& arguments, QJsonObject& input) {
  if (const auto crew = addCrew(arguments, input); !crew) return crew;
  return addProofs(arguments, input);
}

/// --money stays|returns, and --agreement FILE, a paper of the check like any other.
Outcome<void> prepareTransferAsked(Session& session, const Arguments& arguments, QJsonObject& input) {
  if (arguments.has(moneyOption)) input.insert(QStringLiteral("transferMoney"), arguments.value(moneyOption));
  if (const auto proofs = addProofs(arguments, input, agreementOption); !proofs) return proofs;
  return fillCheckVersion(session, arguments, input);
}

/// Facts and reason stay as they are where nothing else is said.
Outcome<void> prepareDepositEdit(Session& session, const Arguments& arguments, QJsonObject& input) {
  const auto check = checkNamed(session, input);
  if (!check) return fail(check.error());
  const QString facts = QStringLiteral("facts");
  input.insert(facts, laidOver(toJson(check->facts), input.value(facts).toObject()));
  if (!input.contains(QStringLiteral("reason"))) input.insert(QStringLiteral("reason"), check->reason);
  if (!input.contains(QStringLiteral("version"))) input.insert(QStringLiteral("version"), check->version);
  return prepareDeposit(session, arguments, input);
}

/// --paper by its name, or by its row.
Outcome<void> preparePaper(Session& session, const Arguments& arguments, QJsonObject& input) {
  const QString named = arguments.value(paperNamed);
  const auto check = checkNamed(session, input);
  if (!check) return fail(check.error());
  for (const Attachment& each : check->papers)
    if (each.name == named || QString::number(each.id.value()) == named)
      input.insert(paperNamed, each.id.value());
  return {};
}

Outcome<void> prepareVote(Session&, const Arguments& arguments, QJsonObject& input) {
  return addProofs(arguments, input);
}

/// --flag heads="…", as often as there are flags.
Outcome<void> prepareVerdict(Session& session, const Arguments& arguments, QJsonObject& input) {
  QJsonArray words = input.value(QStringLiteral("flagWords")).toArray();
  for (const QString& flag : arguments.options.value(flagOption)) {
    const qsizetype equals = flag.indexOf(u'=');
    Doubt doubt{};
    if (equals < 1 || !fromCode(flag.left(equals).trimmed(), doubt))
      return fail(wrongUsage(
          ctl(QT_TRANSLATE_NOOP("ctl", "Say --flag DOUBT=WORDS, for example --flag heads=“two shifts”.")),
          flagOption));
    words.append(toJson(FlagWord{doubt, flag.mid(equals + 1)}));
  }
  if (!words.isEmpty()) input.insert(QStringLiteral("flagWords"), words);
  return fillCheckVersion(session, arguments, input);
}

}  // namespace

QVector<Verb> depositVerbs() {
  const auto verb = [](const char* name, const char* arguments, const QSet<QString>& own, auto prepare) {
    Verb made;
    made.name = QLatin1String(name);
    made.arguments = QString::fromUtf8(arguments);
    made.positional = {QStringLiteral("check")};
    made.own = own;
    made.prepare = prepare;
    return made;
  };
  const QString proof = QStringLiteral("proof");
  Verb prepare =
      verb("deposit prepare",
           "PROJECT --crew LIST --proof FILE [--kind supplementary --reason TEXT] [--FIELD VALUE …]",
           {crewOption, proof}, prepareDeposit);
  prepare.positional = {QStringLiteral("project")};
  return {
      prepare,
      verb("deposit edit", "CHECK [--crew LIST] [--proof FILE] [--FIELD VALUE …]", {crewOption, proof},
           prepareDepositEdit),
      verb("deposit crew", "CHECK --roster ROSTER", {}, fillCheckVersion),
      verb("deposit paper",
           "CHECK --paper NAME --figure cost|labour-cost|heads|floor-area|months --said FIGURE", {paperNamed},
           preparePaper),
      verb("deposit hand", "CHECK --to LOGIN [--note TEXT]", {}, fillCheckVersion),
      verb("deposit transfer",
           "CHECK --to COMPANY --reason TEXT [--money stays|returns] [--agreement FILE] [--payeeBank NAME] "
           "[--payeeAccount NUMBER]",
           {moneyOption, agreementOption}, prepareTransferAsked),
      verb("deposit submit", "CHECK", {}, fillCheckVersion),
      verb("deposit withdraw", "CHECK", {}, fillCheckVersion),
      verb("deposit invite", "CHECK --expert NAME --hasConflict yes|no [--conflict TEXT]", {}, nullptr),
      verb("deposit vote", "CHECK --expert NAME --vote for|against|abstained --opinion TEXT --proof FILE",
           {proof}, prepareVote),
      verb("deposit decide",
           "CHECK --verdict approved|returned|rejected [--words TEXT] [--flag DOUBT=WORDS …]", {flagOption},
           prepareVerdict)};
}
