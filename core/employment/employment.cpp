#include "employment/employment.h"

QString codeOf(Initiative initiative) {
  return initiative == Initiative::Worker ? QStringLiteral("worker") : QStringLiteral("employer");
}
bool fromCode(const QString& code, Initiative& initiative) {
  for (const Initiative each : {Initiative::Worker, Initiative::Employer})
    if (codeOf(each) == code) return initiative = each, true;
  return false;
}

QString codeOf(ContractKind kind) {
  return kind == ContractKind::FixedTerm ? QStringLiteral("fixed-term") : QStringLiteral("by-task");
}
bool fromCode(const QString& code, ContractKind& kind) {
  for (const ContractKind each : {ContractKind::FixedTerm, ContractKind::ByTask})
    if (codeOf(each) == code) return kind = each, true;
  return false;
}

QString Assignment::contractorNameOn(const QDate& day) const {
  for (const FormerContractor& each : formerContractors)
    if (day <= each.until) return each.name;
  return contractorName;
}
