#include "audit/audit_chain.h"

#include <sodium.h>

#include <QJsonDocument>
#include <array>

namespace {

constexpr qsizetype entriesAtOnce = 1'000;  // the trail of an import's part is long, and is written in pieces

struct Entry {
  qint64 seq = 0;
  Instant at;
  QString actor, operation, subject;
  qint64 subjectId = 0;
  QString before, after;
};

/// SHA-256 over the hash before and every field, each with its length, so that no two entries read alike.
QString hashOf(const QString& station, const QString& lane, const QString& hashBefore, const Entry& entry) {
  QByteArray text;
  text.reserve(512 + 2 * (entry.before.size() + entry.after.size()));
  const auto add = [&text](const QString& field) {
    const QByteArray bytes = field.toUtf8();
    text += QByteArray::number(bytes.size());
    text += ':';
    text += bytes;
  };
  add(hashBefore);
  add(station);
  add(lane);
  text += QByteArray::number(entry.seq) + '@' + QByteArray::number(entry.at.milliseconds) + '#' +
          QByteArray::number(entry.subjectId);
  for (const QString* field : {&entry.actor, &entry.operation, &entry.subject, &entry.before, &entry.after})
    add(*field);
  std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
  crypto_hash_sha256(digest.data(), reinterpret_cast<const unsigned char*>(text.constData()),
                     static_cast<unsigned long long>(text.size()));
  return QString::fromLatin1(
      QByteArray::fromRawData(reinterpret_cast<const char*>(digest.data()), digest.size()).toHex());
}

AuditHead headOf(Work& work, const QString& station, const QString& lane) {
  AuditHead head{station, lane, 0, {}};
  Rows rows =
      work.select(QStringLiteral("select count, hash from audit_head where station = ? and lane = ?") +
                      work.dialect().forUpdate(),
                  station, lane);
  if (rows.next()) {
    head.count = rows.number(0);
    head.hash = rows.text(1);
  }
  return head;
}

void keepHead(Work& work, const AuditHead& head, bool isFirst) {
  if (isFirst)
    work.exec(QStringLiteral("insert into audit_head (station, lane, count, hash) values (?, ?, ?, ?)"),
              head.station, head.lane, head.count, head.hash);
  else
    work.exec(QStringLiteral("update audit_head set count = ?, hash = ? where station = ? and lane = ?"),
              head.count, head.hash, head.station, head.lane);
}

/// Every chain that has a head or an entry: a deleted head must not hide its entries.
QVector<AuditHead> chainsOnFile(Work& work) {
  QVector<AuditHead> chains;
  Rows rows = work.select(QStringLiteral(
      "select station, lane from audit_head union select station, lane from audit_entry order by 1, 2"));
  while (rows.next()) chains.append({rows.text(0), rows.text(1), 0, {}});
  return chains;
}

/// What one pass over a chain has found so far.
struct Chain {
  QString station, lane, hash;
  qint64 seq = 0;
};

const AuditHead* find(const QVector<AuditHead>& heads, const Chain& chain) {
  for (const AuditHead& head : heads)
    if (head.station == chain.station && head.lane == chain.lane) return &head;
  return nullptr;
}

void closeChain(AuditReport& report, const Chain& chain, const QVector<AuditHead>& stored,
                const QVector<AuditHead>& against) {
  if (chain.station.isNull()) return;
  const AuditHead* own = find(stored, chain);
  if (!own || own->count != chain.seq || own->hash != chain.hash)
    report.faults.append({chain.station, chain.lane, chain.seq, QStringLiteral("head-differs")});
  if (const AuditHead* kept = find(against, chain); kept && kept->count > chain.seq)
    report.faults.append({chain.station, chain.lane, chain.seq, QStringLiteral("cut")});
}

void checkEntry(AuditReport& report, Chain& chain, const Entry& entry, const QString& hashBefore,
                const QString& hash, const QVector<AuditHead>& against) {
  if (entry.seq != chain.seq + 1)
    report.faults.append({chain.station, chain.lane, chain.seq + 1, QStringLiteral("missing")});
  if (hashBefore != chain.hash || hashOf(chain.station, chain.lane, chain.hash, entry) != hash)
    report.faults.append({chain.station, chain.lane, entry.seq, QStringLiteral("changed")});
  chain.seq = entry.seq;
  chain.hash = hash;
  if (const AuditHead* kept = find(against, chain); kept && kept->count == entry.seq && kept->hash != hash)
    report.faults.append({chain.station, chain.lane, entry.seq, QStringLiteral("rebuilt")});
}

}  // namespace

OperationId beginOperation(Work& work, const QString& name, const QString& lane, const QString& requestKey,
                           const QString& inputHash) {
  return work.insert<OperationId>(
      QStringLiteral("insert into operation (request_key, name, actor, station, lane, at, input_hash) values "
                     "(?, ?, ?, ?, ?, ?, ?) returning id"),
      requestKey, name, work.actor().login, work.actor().station, lane, work.now(), inputHash);
}

void writeAudit(Work& work, const QString& operationName, const QString& lane, const QString& result) {
  const Actor& actor = work.actor();
  if (!work.auditNotes().isEmpty()) {
    AuditHead head = headOf(work, actor.station, lane);
    const bool isFirst = head.count == 0;
    RowBatch rows{QStringLiteral("audit_entry"),
                  {"operation_id", "station", "lane", "seq", "at", "actor", "operation", "subject",
                   "subject_id", "before", "after", "hash_before", "hash"}};
    rows.values.reserve(std::min<qsizetype>(entriesAtOnce, work.auditNotes().size()) * rows.columns.size());
    for (const AuditNote& note : work.auditNotes()) {
      const Entry entry{++head.count,
                        work.now(),
                        actor.login,
                        operationName,
                        note.subject,
                        note.subjectId,
                        QString::fromUtf8(note.before.json()),
                        QString::fromUtf8(note.after.json())};
      const QString hash = hashOf(actor.station, lane, head.hash, entry);
      rows.add(work.operation(), actor.station, lane, entry.seq, entry.at, entry.actor, entry.operation,
               entry.subject, entry.subjectId, entry.before, entry.after, head.hash, hash);
      head.hash = hash;
      if (rows.count() < entriesAtOnce) continue;
      work.insertRows(rows);
      rows.values.clear();
    }
    work.insertRows(rows);
    keepHead(work, head, isFirst);
  }
  work.exec(QStringLiteral("insert into operation_result (operation_id, result) values (?, ?)"),
            work.operation(), result);
}

QVector<AuditHead> auditHeads(Work& work) {
  QVector<AuditHead> heads;
  Rows rows =
      work.select(QStringLiteral("select station, lane, count, hash from audit_head order by station, lane"));
  while (rows.next()) heads.append({rows.text(0), rows.text(1), rows.number(2), rows.text(3)});
  return heads;
}

AuditReport verifyAudit(Work& work, const QVector<AuditHead>& against) {
  AuditReport report;
  const QVector<AuditHead> stored = auditHeads(work);
  report.againstHeads = !against.isEmpty();
  QSet<QString> seen;
  for (const AuditHead& head : chainsOnFile(work)) {
    Chain chain{head.station, head.lane, {}, 0};
    seen.insert(head.station + QLatin1Char('\n') + head.lane);
    ++report.chains;
    bool more = true;
    while (more && !work.failed()) {
      more = false;
      // By pages, for a PostgreSQL select holds all its rows.
      Rows rows = work.select(
          QStringLiteral(
              "select seq, at, actor, operation, subject, subject_id, before, after, hash_before, hash from "
              "audit_entry where station = ? and lane = ? and seq > ? order by seq limit 5000"),
          chain.station, chain.lane, chain.seq);
      while (rows.next()) {
        more = true;
        ++report.entries;
        const Entry entry{rows.number(0), rows.instant(1), rows.text(2), rows.text(3),
                          rows.text(4),   rows.number(5),  rows.text(6), rows.text(7)};
        checkEntry(report, chain, entry, rows.text(8), rows.text(9), against);
      }
    }
    closeChain(report, chain, stored, against);
  }
  for (const AuditHead& kept : against)
    if (!seen.contains(kept.station + QLatin1Char('\n') + kept.lane))
      report.faults.append({kept.station, kept.lane, kept.count, QStringLiteral("cut")});
  report.sound = report.faults.isEmpty();
  if (!report.againstHeads)
    report.blindSpot =
        message(QT_TRANSLATE_NOOP(
                    "core",
                    "Without heads kept elsewhere, a tail that was cut off or a chain that was built anew as "
                    "a whole cannot be seen. Export the heads daily and verify against them."))
            .text();
  return report;
}
