#include "contracting/contracting_rules.h"

#include "base/text.h"

namespace contracting_rules {

namespace {
constexpr int longestReason = 200;
constexpr int longestNote = 500;
constexpr int mostHeads = 100'000;
/// No rule, but a slip of the pen: a contract until 2206 would hide for ever that there is none.
constexpr int longestYears = 30;

void checkWords(const char* field, const QString& words, int longest, Findings& findings) {
  const int length = characterCount(words);
  if (length > longest)
    findings << errorAt(field, "words-too-long",
                        message(QT_TRANSLATE_NOOP("core", "At most %1 characters; these are %2."),
                                {QString::number(longest), QString::number(length)}));
}

void checkWho(const DispatchData& data, Findings& findings) {
  if (!data.contractor)
    findings << errorAt("contractor", "contractor-missing",
                        message(QT_TRANSLATE_NOOP("core", "Enter the general contractor.")));
  if (!data.dispatcher)
    findings << errorAt("dispatcher", "dispatcher-missing",
                        message(QT_TRANSLATE_NOOP("core", "Enter the labour dispatching company.")));
  if (data.contractor && data.contractor == data.dispatcher)
    findings << errorAt(
        "dispatcher", "same-company",
        message(QT_TRANSLATE_NOOP("core", "A company has no contract with itself. Name the two.")));
}

void checkAgreed(const DispatchData& data, Findings& findings) {
  if (data.wage <= Money())
    findings << errorAt("wage", "wage-missing",
                        message(QT_TRANSLATE_NOOP("core", "Enter the wage that was agreed for a worker.")));
  if (data.agreedHeads < 0 || data.agreedHeads > mostHeads)
    findings << errorAt("agreedHeads", "heads-range",
                        message(QT_TRANSLATE_NOOP("core", "The number of workers lies between 0 and %1."),
                                {QString::number(mostHeads)}));
}

void checkDays(const DispatchData& data, Findings& findings) {
  if (!data.from.isValid())
    findings << errorAt("from", "from-missing",
                        message(QT_TRANSLATE_NOOP("core", "Enter the first day of the contract.")));
  if (!data.until.isValid()) {
    findings << errorAt(
        "until", "until-missing",
        message(QT_TRANSLATE_NOOP("core", "Enter the last day of the contract: its end is watched.")));
    return;
  }
  if (!data.from.isValid()) return;
  if (data.until <= data.from)
    findings << errorAt("until", "until-not-after-from",
                        message(QT_TRANSLATE_NOOP("core", "The last day must lie after the first (%1)."),
                                {isoText(data.from)}));
  else if (data.until >= data.from.addYears(longestYears))
    findings << errorAt(
        "until", "term-too-long",
        message(QT_TRANSLATE_NOOP("core", "That is more than %1 years. Look at the year again."),
                {QString::number(longestYears)}));
}

void checkSignature(const DispatchData& data, const QDate& today, Findings& findings) {
  if (!data.signedOn.isValid())
    findings << errorAt("signedOn", "signature-missing",
                        message(QT_TRANSLATE_NOOP("core", "Enter the day on which it was signed.")));
  else if (data.signedOn > today)
    findings << errorAt(
        "signedOn", "signed-in-future",
        message(QT_TRANSLATE_NOOP("core", "It cannot have been signed after today (%1)."), {isoText(today)}));
  else if (data.from.isValid() && data.signedOn > data.from)
    findings << warningAt(
        "signedOn", "signed-after-begin",
        message(QT_TRANSLATE_NOOP("core", "Signed after its first day (%1). Compare with the paper."),
                {isoText(data.from)}));
}

/// A party that was there before stays with a warning, a new one is refused.
Finding partyFinding(const char* field, const char* code, bool stays, Message words) {
  return stays ? warningAt(field, "party-changed", std::move(words)) : errorAt(field, code, std::move(words));
}

void checkCompany(const char* field, const CompanyData& company, CompanyKind wanted, bool stays,
                  Findings& findings) {
  if (company.kind != wanted)
    findings << partyFinding(field, "wrong-kind", stays,
                             message(QT_TRANSLATE_NOOP("core", "%1 is on file as “%2”, not as “%3”."),
                                     {company.name, nameOf(company.kind), nameOf(wanted)}));
  if (company.status != CompanyStatus::Active)
    findings << partyFinding(field, "not-in-business", stays,
                             message(QT_TRANSLATE_NOOP("core", "%1 is not in business (%2)."),
                                     {company.name, nameOf(company.status)}));
}

void checkReason(const QString& reason, Findings& findings) {
  if (reason.isEmpty())
    findings << errorAt("reason", "reason-missing", message(QT_TRANSLATE_NOOP("core", "Say why.")));
  checkWords("reason", reason, longestReason, findings);
}
}  // namespace

DispatchData normalised(const DispatchData& entered) {
  DispatchData data = entered;
  data.note = squeezed(data.note);
  data.overlapReason = squeezed(data.overlapReason);
  return data;
}

Findings checkTerms(const DispatchData& data, const QDate& today) {
  Findings findings;
  checkWho(data, findings);
  checkAgreed(data, findings);
  checkDays(data, findings);
  checkSignature(data, today, findings);
  if (data.until.isValid() && data.until < today)
    findings << warningAt(
        "until", "already-over",
        message(QT_TRANSLATE_NOOP("core", "Its term is over already (%1)."), {isoText(data.until)}));
  checkWords("note", data.note, longestNote, findings);
  checkWords("overlapReason", data.overlapReason, longestReason, findings);
  return findings;
}

Findings checkParties(const DispatchData& data, const Parties& parties, const DispatchData* before) {
  Findings findings;
  const bool sameContractor = before != nullptr && before->contractor == data.contractor;
  checkCompany("contractor", parties.contractor, CompanyKind::GeneralContractor, sameContractor, findings);
  checkCompany("dispatcher", parties.dispatcher, CompanyKind::Dispatching,
               before != nullptr && before->dispatcher == data.dispatcher, findings);
  if (parties.project && parties.project->data.generalContractor != data.contractor)
    findings << partyFinding(
        "project", "not-his-project", sameContractor && before->project == data.project,
        message(QT_TRANSLATE_NOOP("core", "%1 is a project of %2, not of this contractor."),
                {parties.project->data.name, parties.project->contractorName}));
  return findings;
}

DispatchState stateOn(const DispatchData& data, const QDate& endedOn, const QDate& day) {
  if (endedOn.isValid() && endedOn < day) return DispatchState::Ended;
  if (data.until < day) return DispatchState::Over;
  return data.from > day ? DispatchState::Coming : DispatchState::InForce;
}

const Neighbour* inTheWay(DispatchContractId self, const DispatchData& data,
                          const QVector<Neighbour>& neighbours) {
  if (!data.overlapReason.isEmpty()) return nullptr;
  for (const Neighbour& each : neighbours) {
    const bool isLater = !self || self > each.id;
    if (isLater || each.overlapReason.isEmpty()) return &each;
  }
  return nullptr;
}

Findings checkAmendment(const DispatchData& before, const QString& reason, const QDate& today) {
  Findings findings;
  if (before.from <= today)
    checkReason(reason, findings);
  else
    checkWords("reason", reason, longestReason, findings);
  return findings;
}

Findings checkEnd(const DispatchData& data, const QDate& day, const QString& reason) {
  Findings findings;
  if (!day.isValid())
    findings << errorAt("day", "day-missing",
                        message(QT_TRANSLATE_NOOP("core", "Enter the last day on which it holds.")));
  else if (day < data.from.addDays(-1) || day >= data.until)
    findings << errorAt(
        "day", "day-not-in-term",
        message(QT_TRANSLATE_NOOP("core",
                                  "It holds from %1 to %2: the day must lie before its last one, and not "
                                  "before the eve of its first, which says that it never held."),
                {isoText(data.from), isoText(data.until)}));
  checkReason(reason, findings);
  return findings;
}

}  // namespace contracting_rules
