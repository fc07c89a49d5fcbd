// Verbs of contracts with dispatching companies: only what is said changes, and it is read first.
#include "contracting/contracting_operations.h"
#include "ctl/input.h"
#include "ctl/proofs.h"
#include "ctl/verbs.h"

namespace {

const QString contractField = QStringLiteral("dispatchContract");

Outcome<DispatchContract> contractNamed(Session& session, const QJsonObject& input) {
  const DispatchContractId contract(rowIn(input, "dispatchContract"));
  return session.run(ShowDispatchContract, DispatchRef{contract, {}});
}

void fillVersion(QJsonObject& input, const DispatchContract& contract) {
  const QString version = QStringLiteral("version");
  if (!input.contains(version)) input.insert(version, contract.version);
}

/// One that is named is amended, else a new one is put on file.
Outcome<void> prepareDispatch(Session& session, const Arguments&, QJsonObject& input) {
  if (!input.contains(contractField)) return {};
  const auto contract = contractNamed(session, input);
  if (!contract) return fail(contract.error());
  const QString data = QStringLiteral("data");
  input.insert(data, laidOver(toJson(contract->line.data), input.value(data).toObject()));
  fillVersion(input, *contract);
  return {};
}

Outcome<void> prepareDispatchEnd(Session& session, const Arguments&, QJsonObject& input) {
  const auto contract = contractNamed(session, input);
  if (!contract) return fail(contract.error());
  fillVersion(input, *contract);
  return {};
}

Outcome<void> prepareDispatchScan(Session&, const Arguments& arguments, QJsonObject& input) {
  return addProofs(arguments, input);
}

}  // namespace

QVector<Verb> dispatchVerbs() {
  const auto verb = [](const char* name, const char* arguments, auto prepare) {
    Verb made;
    made.name = QLatin1String(name);
    made.arguments = QString::fromUtf8(arguments);
    made.positional = {contractField};
    made.prepare = prepare;
    return made;
  };
  Verb attach = verb("dispatch attach", "CONTRACT --proof FILE", prepareDispatchScan);
  attach.own = {QStringLiteral("proof")};
  return {verb("dispatch save", "[CONTRACT --reason TEXT] [--file contract.json] [--FIELD VALUE …]",
               prepareDispatch),
          verb("dispatch end", "CONTRACT --day D --reason TEXT", prepareDispatchEnd), attach};
}
