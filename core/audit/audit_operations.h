#pragma once

#include "audit/audit_chain.h"
#include "storage/operation.h"

struct AuditHeads {
  QVector<AuditHead> heads;
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("heads", s.heads);
  }
};

extern const Operation<Nothing, AuditHeads> ReadAuditHeads;  ///< audit.heads (reads)
extern const Operation<AuditHeads, AuditReport>
    VerifyAudit;  ///< audit.verify (reads; empty heads: against nothing)
