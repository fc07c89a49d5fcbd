#include "audit/audit_operations.h"

namespace {
Result<AuditHeads> readHeads(Work& work, const Nothing&) { return AuditHeads{auditHeads(work)}; }
Result<AuditReport> verify(Work& work, const AuditHeads& against) { return verifyAudit(work, against.heads); }
}  // namespace

const Operation<Nothing, AuditHeads> ReadAuditHeads{
    {"audit.heads", Permission::ReadAudit, Effect::Reads, "", "audit heads",
     QT_TRANSLATE_NOOP("core", "Show the ends of the audit chains, to be kept elsewhere")},
    &readHeads};
const Operation<AuditHeads, AuditReport> VerifyAudit{
    {"audit.verify", Permission::ReadAudit, Effect::Reads, "", "verify",
     QT_TRANSLATE_NOOP("core", "Recompute the audit chains, against heads kept elsewhere if given")},
    &verify};
