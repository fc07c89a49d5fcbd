#include "contracting/contracting_operations.h"

#include "attachments/attachment_operations.h"
#include "attachments/attachment_rules.h"
#include "base/paging.h"
#include "companies/company_operations.h"
#include "contracting/contracting_store.h"
#include "projects/project_operations.h"
#include "rules/dated_rules.h"

namespace {
const QString contractSubject = QStringLiteral("dispatch-contract");

Error noSuchContract() {
  return notFound("dispatchContract",
                  message(QT_TRANSLATE_NOOP("core", "This dispatching contract is not on file.")));
}

Error contractChanged(const QString& number) {
  return conflict(
      "version",
      message(QT_TRANSLATE_NOOP(
                  "core", "%1 was changed at another desk since you opened it. Load it anew and compare."),
              {number}));
}

Error noLongerHolds(const DispatchLine& line) {
  return conflict("state",
                  message(QT_TRANSLATE_NOOP("core",
                                            "%1 has held until %2. It stays as it was; put another contract "
                                            "on file."),
                          {line.number, isoText(line.lastDay())}));
}

/// The contract as it was read, where it may still be changed. One that has ended may not: it could be
/// stretched over the days on which there was none.
Result<DispatchContract> openContract(Work& work, DispatchContractId id, int version) {
  auto contract = contracting_store::with(work, {id, {}});
  if (!contract) return refuse(work.failed() ? work.error() : noSuchContract());
  if (contract->version != version) return refuse(contractChanged(contract->line.number));
  if (contract->line.endedOn.isValid() || contract->line.lastDay() < work.today())
    return refuse(noLongerHolds(contract->line));
  return *contract;
}

/// "PQ2026-00012": the office's own number, by the year it came on file.
QString nextNumber(Work& work) {
  const int year = work.today().year();
  return QStringLiteral("PQ%1-%2").arg(year).arg(
      work.takeSerials(QStringLiteral("dispatch-contract"), year, 1), 5, 10, QLatin1Char('0'));
}

Result<DispatchContract> shown(Work& work, const DispatchRef& ref, QVector<QString> warnings = {}) {
  auto contract = contracting_store::with(work, ref);
  if (!contract) return refuse(work.failed() ? work.error() : noSuchContract());
  contract->onSite = contracting_store::onSite(work, contract->line.data);
  contract->warnings = std::move(warnings);
  return *contract;
}

// ---- saved -------------------------------------------------------------------------------------------

Result<contracting_rules::Parties> partiesOf(Work& work, const DispatchData& data) {
  contracting_rules::Parties parties;
  const auto contractor = companyWith(work, data.contractor);
  if (!contractor)
    return refuse(notFound("contractor",
                           message(QT_TRANSLATE_NOOP("core", "This general contractor is not on file."))));
  const auto dispatcher = companyWith(work, data.dispatcher);
  if (!dispatcher)
    return refuse(notFound(
        "dispatcher", message(QT_TRANSLATE_NOOP("core", "This labour dispatching company is not on file."))));
  parties.contractor = contractor->data;
  parties.dispatcher = dispatcher->data;
  if (!data.project) return parties;
  parties.project = projectWith(work, data.project);
  if (!parties.project)
    return refuse(notFound("project", message(QT_TRANSLATE_NOOP("core", "This project is not on file."))));
  return parties;
}

/// One that runs beside another of the same companies and project says why; where none does, there is nothing
/// to say.
std::optional<Error> settleOverlap(Work& work, DispatchContractId self, DispatchData& data) {
  contracting_store::holdCompany(work, data.dispatcher);
  const auto neighbours = contracting_store::neighbours(work, self, data);
  if (const auto* other = contracting_rules::inTheWay(self, data, neighbours))
    return conflict("overlapReason",
                    message(QT_TRANSLATE_NOOP("core",
                                              "%1 of the same companies runs on some of these days. End it "
                                              "first, or say why both hold."),
                            {other->number}));
  if (neighbours.isEmpty()) data.overlapReason.clear();
  return std::nullopt;
}

/// `before` is the contract as it was, or null of a new one. Gives the doubts that it is saved with.
Result<Findings> checked(Work& work, DispatchContractId self, DispatchData& data,
                         const DispatchData* before) {
  Findings findings = contracting_rules::checkTerms(data, work.today());
  if (auto error = firstError(findings)) return refuse(*error);
  const auto parties = partiesOf(work, data);
  if (!parties) return refuse(parties.error());
  findings << contracting_rules::checkParties(data, *parties, before);
  if (auto error = firstError(findings)) return refuse(*error);
  if (auto overlap = settleOverlap(work, self, data)) return refuse(*overlap);
  return findings;
}

Result<DispatchContract> putOnFile(Work& work, DispatchData data) {
  const auto findings = checked(work, {}, data, nullptr);
  if (!findings) return refuse(findings.error());
  const QString number = nextNumber(work);
  const DispatchContractId id = contracting_store::insert(work, number, data);
  AuditText after = AuditText::of(data);
  work.audit({contractSubject, id.value(), {}, after.add("number", number)});
  return shown(work, {id, {}}, warningCodes(*findings));
}

bool isSame(const DispatchData& a, const DispatchData& b) { return toJsonText(a) == toJsonText(b); }

Result<DispatchContract> amend(Work& work, const SaveDispatch& entered, DispatchData data) {
  const auto before = openContract(work, entered.contract, entered.version);
  if (!before) return refuse(before.error());
  const DispatchData& was = before->line.data;
  const QString reason = entered.reason.simplified();
  if (auto error = firstError(contracting_rules::checkAmendment(was, reason, work.today())))
    return refuse(*error);
  const auto findings = checked(work, entered.contract, data, &was);
  if (!findings) return refuse(findings.error());
  if (isSame(was, data))
    return refuse(invalid("data", message(QT_TRANSLATE_NOOP("core", "Nothing was changed."))));
  contracting_store::keepFormer(work, entered.contract, reason);
  if (!contracting_store::amend(work, entered.contract, entered.version, data))
    return refuse(work.failed() ? work.error() : contractChanged(before->line.number));
  AuditText after = AuditText::of(data);
  work.audit({contractSubject, entered.contract.value(), AuditText::of(was), after.add("reason", reason)});
  return shown(work, {entered.contract, {}}, warningCodes(*findings));
}

Result<DispatchContract> saveContract(Work& work, const SaveDispatch& entered) {
  const DispatchData data = contracting_rules::normalised(entered.data);
  return entered.contract ? amend(work, entered, data) : putOnFile(work, data);
}

// ---- ended, and its paper ----------------------------------------------------------------------------

Result<DispatchContract> endContractEarly(Work& work, const EndDispatch& entered) {
  const auto before = openContract(work, entered.contract, entered.version);
  if (!before) return refuse(before.error());
  const QString reason = entered.reason.simplified();
  if (auto error = firstError(contracting_rules::checkEnd(before->line.data, entered.day, reason)))
    return refuse(*error);
  if (!contracting_store::end(work, entered.contract, entered.version, entered.day, reason))
    return refuse(work.failed() ? work.error() : contractChanged(before->line.number));
  work.audit({contractSubject,
              entered.contract.value(),
              {{QStringLiteral("until"), isoText(before->line.data.until)}},
              {{QStringLiteral("endedOn"), isoText(entered.day)}, {QStringLiteral("reason"), reason}}});
  return shown(work, {entered.contract, {}});
}

Result<DispatchContract> attachScan(Work& work, const AttachToDispatch& entered) {
  const auto before = contracting_store::with(work, {entered.contract, {}});
  if (!before) return refuse(work.failed() ? work.error() : noSuchContract());
  if (entered.proofs.isEmpty())
    return refuse(
        invalid("proofs", message(QT_TRANSLATE_NOOP("core", "Choose the scan of the signed contract."))));
  if (auto error = firstError(attachment_rules::check(entered.proofs))) return refuse(*error);
  QJsonArray scans;
  for (const NewAttachment& each : entered.proofs) {
    const AttachmentId scan = addAttachment(work, each);
    contracting_store::addScan(work, entered.contract, scan);
    scans.append(scan.value());
  }
  work.audit({contractSubject, entered.contract.value(), {}, {{QStringLiteral("scans"), scans}}});
  return shown(work, {entered.contract, {}});
}

// ---- read --------------------------------------------------------------------------------------------

Result<DispatchContract> showContract(Work& work, const DispatchRef& ref) { return shown(work, ref); }

Result<DispatchListPage> listContracts(Work& work, const DispatchListRequest& request) {
  if (!isIdCursor(request.cursor)) return refuse(noSuchPlaceInList());
  const DispatchListRequest asked = withinPage(request);
  DispatchListPage page;
  page.lines = contracting_store::list(work, asked);
  if (work.failed()) return refuse(work.error());
  if (page.lines.size() > asked.limit) {
    page.lines.resize(asked.limit);
    page.cursor = QString::number(page.lines.last().id.value());
  }
  return page;
}

Result<DispatchGaps> listGaps(Work& work, const DispatchGapRequest& asked) {
  DispatchGaps answer;
  answer.gaps = contracting_store::gaps(work, asked);
  if (work.failed()) return refuse(work.error());
  for (const DispatchGap& each : std::as_const(answer.gaps)) answer.onSite += each.onSite;
  return answer;
}

Result<DispatchWatch> watchContracts(Work& work, const Nothing&) {
  DispatchWatch watch;
  watch.noticeDays = ruleFigure(work, "dispatch-end-notice-days", work.today());
  watch.ending = contracting_store::ending(work, work.today().addDays(watch.noticeDays));
  watch.overdue = contracting_store::gaps(work, {});
  watch.overdue.removeIf([](const DispatchGap& each) { return !each.lastHeld; });
  if (work.failed()) return refuse(work.error());
  return watch;
}

}  // namespace

QVector<DispatchTerm> dispatchTerms(Work& work, CompanyId contractor, CompanyId dispatcher,
                                    ProjectId project) {
  return contracting_store::terms(work, contractor, dispatcher, project);
}

const Operation<SaveDispatch, DispatchContract> SaveDispatchContract{
    {"contracting.save", Permission::ManageCompanies, Effect::Changes, "dispatch-contract", "dispatch save",
     QT_TRANSLATE_NOOP("core", "Put a contract with a dispatching company on file, or amend one")},
    &saveContract};
const Operation<EndDispatch, DispatchContract> EndDispatchContract{
    {"contracting.end", Permission::ManageCompanies, Effect::Changes, "dispatch-contract", "dispatch end",
     QT_TRANSLATE_NOOP("core", "End a contract with a dispatching company before its term")},
    &endContractEarly};
const Operation<AttachToDispatch, DispatchContract> AttachDispatchScan{
    {"contracting.attach", Permission::ManageCompanies, Effect::Changes, "attachment dispatch-contract",
     "dispatch attach", QT_TRANSLATE_NOOP("core", "Keep the scan of a contract with a dispatching company")},
    &attachScan};
const Operation<DispatchListRequest, DispatchListPage> ListDispatchContracts{
    {"contracting.list", Permission::ReadCompanies, Effect::Reads, "", "dispatch list",
     QT_TRANSLATE_NOOP("core", "List contracts with dispatching companies, the newest first")},
    &listContracts};
const Operation<DispatchRef, DispatchContract> ShowDispatchContract{
    {"contracting.show", Permission::ReadCompanies, Effect::Reads, "", "dispatch show",
     QT_TRANSLATE_NOOP("core", "Show a contract with a dispatching company, and what it was before")},
    &showContract};
const Operation<DispatchGapRequest, DispatchGaps> ListDispatchGaps{
    {"contracting.gaps", Permission::ReadCompanies, Effect::Reads, "", "dispatch gaps",
     QT_TRANSLATE_NOOP("core",
                       "List who has workers on site through a dispatching company without a contract")},
    &listGaps};
const Operation<Nothing, DispatchWatch> WatchDispatchContracts{
    {"contracting.watch", Permission::ReadCompanies, Effect::Reads, "", "dispatch watch",
     QT_TRANSLATE_NOOP("core",
                       "List contracts with dispatching companies that end soon, or have ended with "
                       "workers still on site")},
    &watchContracts};
