#include "workers/registration.h"

#include "employment/employment_rules.h"

namespace {

bool isAnswered(const Alike& alike, const QVector<LikenessAnswer>& answers) {
  return std::any_of(answers.begin(), answers.end(),
                     [&](const LikenessAnswer& a) { return a.other == alike.other.worker; });
}

std::optional<Error> likenessRefusal(const NewWorker& visit, const QVector<Alike>& alike) {
  for (const LikenessAnswer& answer : visit.likeness)
    if (answer.same)
      return invalid(
          "likeness",
          message(QT_TRANSLATE_NOOP(
              "core",
              "If it is the person on file, register his return instead: one person has one registration.")));
  for (const Alike& each : alike) {
    if (isAnswered(each, visit.likeness)) continue;
    return conflict(
        "likeness",
        message(
            QT_TRANSLATE_NOOP(
                "core", "%1, registration %2, is like him. Say whether it is the same person, and why not."),
            {each.other.person.name, each.other.registrationNumber}));
  }
  return std::nullopt;
}

Findings contractFindings(const NewWorker& visit) {
  if (!visit.assignment || !visit.assignment->employer) return {};
  if (!visit.contract) return employment_rules::checkCover(*visit.assignment, {});
  Contract contract;
  contract.employer = visit.assignment->employer;
  contract.data = *visit.contract;
  return employment_rules::checkCover(*visit.assignment, {contract});
}

}  // namespace

Decision decide(const NewWorker& visit, const KnownAbout& known, const RuleSet& rules, const QDate& today) {
  Decision decision;
  decision.findings =
      worker_rules::check(visit, rules, today, known.context) + known.parties + contractFindings(visit);
  if (auto error = firstError(decision.findings))
    decision.refusal = error;
  else if (!known.registrationNumber.isEmpty())
    decision.refusal =
        conflict("idNumber", message(QT_TRANSLATE_NOOP("core",
                                                       "This number is registered already: registration %1. "
                                                       "Open that record and register his return."),
                                     {known.registrationNumber}));
  else if (auto reason = worker_rules::refusal(decision.findings))
    decision.refusal = reason;
  else
    decision.refusal = likenessRefusal(visit, known.alike);
  return decision;
}
