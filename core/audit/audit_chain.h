#pragma once

#include <QVector>

#include "base/record.h"
#include "storage/work.h"

/// The end of a chain: how many entries it has and the hash of the last. Exported daily and kept elsewhere,
/// it is what finds a cut tail or a chain built anew.
struct AuditHead {
  QString station;
  QString lane;
  qint64 count = 0;
  QString hash;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("station", s.station);
    v("lane", s.lane);
    v("count", s.count);
    v("hash", s.hash);
  }
};

/// Writes the operation's own row, the first of its transaction: everything that the operation changes names
/// it. (Written last, with deferred keys, SQLite would look through every table for rows that wait for it.)
OperationId beginOperation(Work& work, const QString& name, const QString& lane, const QString& requestKey,
                           const QString& inputHash);

/// Appends the notes of this transaction to the chain of its station and lane, and keeps the result for a
/// second try with the same key.
void writeAudit(Work& work, const QString& operationName, const QString& lane, const QString& result);

QVector<AuditHead> auditHeads(Work& work);

struct AuditFault {
  QString station;
  QString lane;
  qint64 seq = 0;
  QString what;  ///< "changed", "missing", "head-differs", "cut", "rebuilt"

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("station", s.station);
    v("lane", s.lane);
    v("seq", s.seq);
    v("what", s.what);
  }
};

struct AuditReport {
  qint64 entries = 0;
  qint64 chains = 0;
  bool sound = true;
  bool againstHeads = false;  ///< without heads kept elsewhere a rebuilt chain or a cut tail cannot be seen
  QVector<AuditFault> faults;
  QString blindSpot;  ///< what this verification cannot see, in words

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("entries", s.entries);
    v("chains", s.chains);
    v("sound", s.sound);
    v("againstHeads", s.againstHeads);
    v("faults", s.faults);
    v("blindSpot", s.blindSpot);
  }
};

/// Recomputes every chain, and holds it against heads kept elsewhere when there are any.
AuditReport verifyAudit(Work& work, const QVector<AuditHead>& against);
