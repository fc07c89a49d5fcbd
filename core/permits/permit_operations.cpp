#include "permits/permit_operations.h"

#include "attachments/attachment_operations.h"
#include "base/paging.h"
#include "clearing/clearing_operations.h"
#include "deposits/deposit_rule_operations.h"
#include "permits/permit_rules.h"
#include "permits/permit_store.h"
#include "projects/project_operations.h"

namespace {

const QString permitSubject = QStringLiteral("permit");

Result<Permit> permitShown(Work& work, PermitId id) {
  const auto permit = permit_store::with(work, id);
  if (work.failed()) return refuse(work.error());
  if (!permit)
    return refuse(notFound("permit", message(QT_TRANSLATE_NOOP("core", "This permit is not on file."))));
  return *permit;
}

/// A day for which no rule asks for a deposit makes no permit doubtful.
bool depositDue(Work& work, const Project& project, const QDate& day) {
  return depositRuleFor(work, project.data.division, day).has_value();
}

Permit recorded(Work& work, const Project& project, const NewPermit& entered) {
  Permit permit;
  permit.project = entered.project;
  permit.number = entered.number;
  permit.authority = entered.authority;
  permit.stage = entered.stage;
  permit.issuedOn = entered.issuedOn;
  permit.certificate = clearanceOn(work, entered.project, entered.issuedOn);
  permit.withoutDeposit =
      permit_rules::isWithoutDeposit(depositDue(work, project, entered.issuedOn), permit.certificate);
  permit.recordedBy = work.actor().login;
  permit.recordedAt = work.now();
  return permit;
}

void auditPermit(Work& work, PermitId id, const Permit& permit) {
  work.audit({permitSubject,
              id.value(),
              {},
              {{QStringLiteral("permit"), permit.number},
               {QStringLiteral("project"), permit.project.value()},
               {QStringLiteral("authority"), permit.authority},
               {QStringLiteral("stage"), permit.stage},
               {QStringLiteral("issuedOn"), record::toValue(permit.issuedOn)},
               {QStringLiteral("certificate"), permit.certificate},
               {QStringLiteral("withoutDeposit"), permit.withoutDeposit}}});
}

Result<Permit> addPermit(Work& work, const NewPermit& typed) {
  const auto project = projectWith(work, typed.project);
  if (work.failed()) return refuse(work.error());
  if (!project)
    return refuse(notFound("project", message(QT_TRANSLATE_NOOP("core", "This project is not on file."))));
  const NewPermit entered = permit_rules::normalised(typed);
  if (auto error = firstError(permit_rules::check(entered, work.today()))) return refuse(*error);
  if (permit_store::numbered(work, entered.number))
    return refuse(conflict(
        "number", message(QT_TRANSLATE_NOOP("core", "Permit %1 is recorded already."), {entered.number})));
  const Permit permit = recorded(work, *project, entered);
  QVector<AttachmentId> papers;
  for (const NewAttachment& each : entered.proofs) papers.append(addAttachment(work, each));
  const PermitId id = permit_store::add(work, permit, papers);
  auditPermit(work, id, permit);
  return permitShown(work, id);
}

Result<Permit> makeVoid(Work& work, const VoidPermit& asked) {
  if (auto error = permit_rules::checkReason(asked.reason)) return refuse(*error);
  NewPermit typed;
  typed.number = asked.number;
  const auto permit =
      permitShown(work, asked.permit ? asked.permit
                                     : permit_store::numbered(work, permit_rules::normalised(typed).number));
  if (!permit) return permit;
  const QString reason = asked.reason.simplified();
  if (permit->isVoid() || !permit_store::makeVoid(work, permit->id, reason))
    return refuse(work.failed()
                      ? work.error()
                      : conflict("state", message(QT_TRANSLATE_NOOP("core", "Permit %1 is void already."),
                                                  {permit->number})));
  work.audit({permitSubject,
              permit->id.value(),
              {},
              {{QStringLiteral("permit"), permit->number},
               {QStringLiteral("state"), QStringLiteral("void")},
               {QStringLiteral("reason"), reason}}});
  return permitShown(work, permit->id);
}

Result<PermitListPage> listPermits(Work& work, const PermitListRequest& asked) {
  if (!isIdCursor(asked.cursor)) return refuse(noSuchPlaceInList());
  const PermitListRequest bounded = withinPage(asked);
  PermitListPage page{permit_store::list(work, bounded), {}};
  if (page.lines.size() == bounded.limit) page.cursor = QString::number(page.lines.last().id.value());
  if (work.failed()) return refuse(work.error());
  return page;
}

}  // namespace

QVector<Permit> permitsOf(Work& work, ProjectId project) {
  PermitListRequest all;
  all.project = project;
  return permit_store::list(work, all);
}

const Operation<NewPermit, Permit> AddPermit{
    {"permit.add", Permission::PrepareDeposits, Effect::Changes, "attachment permit", "project permit add",
     QT_TRANSLATE_NOOP("core", "Records a project’s construction permit with its scan")},
    &addPermit};
const Operation<VoidPermit, Permit> MakePermitVoid{
    {"permit.void", Permission::PrepareDeposits, Effect::Changes, "permit", "project permit void",
     QT_TRANSLATE_NOOP("core", "Makes a construction permit void that was entered wrongly")},
    &makeVoid};
const Operation<PermitListRequest, PermitListPage> ListPermits{
    {"permit.list", Permission::ReadDeposits, Effect::Reads, "", "project permit list",
     QT_TRANSLATE_NOOP("core", "Lists construction permits, or those without a cleared deposit")},
    &listPermits};
