#include "corrections/correction_store.h"

#include <QJsonDocument>

#include "attachments/attachment_operations.h"

namespace correction_store {

namespace {
const QString columns = QStringLiteral(
    "select c.id, c.number, c.subject, c.subject_id, c.worker_id, w.number, w.name, c.state, c.changes, "
    "c.twin, c.age_reason, c.asked_by, c.reason, c.entered_by, c.entered_at, c.decided_by, c.decided_at, "
    "c.decision, c.version from correction c left join worker w on w.id = c.worker_id ");

QString compact(const QJsonArray& array) {
  return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

Correction correctionFrom(const Rows& rows) {
  Correction c;
  c.id = rows.id<CorrectionId>(0);
  c.number = rows.text(1);
  c.subject = coded(rows.text(2), CorrectionSubject::Worker);
  c.subjectId = rows.number(3);
  c.worker = rows.id<WorkerId>(4);
  c.workerNumber = rows.text(5);
  c.workerName = rows.text(6);
  c.state = coded(rows.text(7), CorrectionState::Pending);
  record::fromValue(QJsonDocument::fromJson(rows.text(8).toUtf8()).array(), c.changes);
  c.twin = rows.flag(9);
  c.ageReason = rows.text(10);
  c.askedBy = coded(rows.text(11), AskedBy::Office);
  c.reason = rows.text(12);
  c.enteredBy = rows.text(13);
  c.enteredAt = rows.instant(14);
  c.decidedBy = rows.text(15);
  c.decidedAt = rows.instant(16);
  c.decision = rows.text(17);
  c.version = rows.integer(18);
  return c;
}

QVector<Attachment> proofsOf(Work& work, CorrectionId correction) {
  QVector<AttachmentId> ids;
  {
    Rows rows = work.select(
        QStringLiteral("select attachment_id from correction_proof where correction_id = ?"), correction);
    while (rows.next()) ids.append(rows.id<AttachmentId>(0));
  }
  return attachmentsWith(work, ids);
}
}  // namespace

CorrectionId add(Work& work, const Correction& c, const QString& visit, const QVector<AttachmentId>& proofs) {
  const auto id = work.insert<CorrectionId>(
      QStringLiteral("insert into correction (number, subject, subject_id, worker_id, state, changes, visit, "
                     "age_reason, twin, asked_by, reason, entered_by, entered_at, operation_id) "
                     "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id"),
      c.number, c.subject, c.subjectId, c.worker, c.state, compact(record::toValue(c.changes).toArray()),
      visit, c.ageReason, c.twin, c.askedBy, c.reason, work.actor().login, work.now(), work.operation());
  RowBatch rows{QStringLiteral("correction_proof"),
                {QStringLiteral("correction_id"), QStringLiteral("attachment_id")}};
  for (const AttachmentId proof : proofs) rows.add(id, proof);
  if (!proofs.isEmpty()) work.insertRows(rows);
  return id;
}

std::optional<Correction> with(Work& work, const CorrectionRef& ref) {
  std::optional<Correction> found;
  {
    Rows rows = ref.correction ? work.select(columns + QStringLiteral("where c.id = ?"), ref.correction)
                               : work.select(columns + QStringLiteral("where c.number = ?"),
                                             ref.number.trimmed().toUpper());
    if (rows.next()) found = correctionFrom(rows);
  }
  if (found) found->proofs = proofsOf(work, found->id);
  return found;
}

QString visitOf(Work& work, CorrectionId correction) {
  Rows rows = work.select(QStringLiteral("select visit from correction where id = ?"), correction);
  return rows.next() ? rows.text(0) : QString();
}

QString pendingAbout(Work& work, CorrectionSubject subject, qint64 subjectId) {
  Rows rows = work.select(QStringLiteral("select number from correction where subject = ? and subject_id = ? "
                                         "and state = 'pending'"),
                          subject, subjectId);
  return rows.next() ? rows.text(0) : QString();
}

QVector<Correction> list(Work& work, const CorrectionListRequest& asked) {
  QString sql = columns + QStringLiteral("where c.id < ?");
  QVariantList values{asked.cursor.isEmpty() ? std::numeric_limits<qint64>::max()
                                             : asked.cursor.toLongLong()};
  if (asked.worker) {
    // What was corrected of a registration that was merged into his was corrected of him.
    sql += QStringLiteral(" and c.worker_id in (select id from worker where id = ? or merged_into = ?)");
    values << bind::value(asked.worker) << bind::value(asked.worker);
  }
  if (!asked.state.isEmpty()) {
    sql += QStringLiteral(" and c.state = ?");
    values.append(asked.state);
  }
  values.append(asked.limit);
  QVector<Correction> found;
  Rows rows = work.query(sql + QStringLiteral(" order by c.id desc limit ?"), values);
  while (rows.next()) found.append(correctionFrom(rows));
  return found;
}

int pendingCount(Work& work) {
  Rows rows = work.select(QStringLiteral("select count(*) from correction where state = 'pending'"));
  return rows.next() ? rows.integer(0) : 0;
}

bool decide(Work& work, const Correction& pending, CorrectionState state, const QString& decision,
            WorkerId worker) {
  return work.exec(
             QStringLiteral("update correction set state = ?, decided_by = ?, decided_at = ?, decision = "
                            "?, worker_id = ?, version = version + 1, operation_id = ? where id = ? and "
                            "version = ? and state = 'pending'"),
             state, work.actor().login, work.now(), decision, worker, work.operation(), pending.id,
             pending.version) == 1;
}

}  // namespace correction_store
