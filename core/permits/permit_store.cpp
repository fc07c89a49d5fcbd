#include "permits/permit_store.h"

#include <limits>

#include "attachments/attachment_operations.h"
#include "permits/permit_rules.h"

namespace permit_store {

namespace {

const QString permits = QStringLiteral(
    "select t.id, t.project_id, p.name, p.number, t.number, t.authority, t.stage, t.issued_on, "
    "t.certificate, "
    "t.without_deposit, t.recorded_by, t.recorded_at, t.voided_by, t.voided_at, t.void_reason "
    "from construction_permit t join project p on p.id = t.project_id where ");

Permit permitFrom(const Rows& rows) {
  Permit permit;
  permit.id = rows.id<PermitId>(0);
  permit.project = rows.id<ProjectId>(1);
  permit.projectName = rows.text(2);
  permit.projectNumber = rows.text(3);
  permit.number = rows.text(4);
  permit.authority = rows.text(5);
  permit.stage = rows.text(6);
  permit.issuedOn = rows.date(7);
  permit.certificate = rows.text(8);
  permit.withoutDeposit = rows.flag(9);
  permit.recordedBy = rows.text(10);
  permit.recordedAt = rows.instant(11);
  permit.voidedBy = rows.text(12);
  permit.voidedAt = rows.instant(13);
  permit.voidReason = rows.text(14);
  if (const auto sentence = permit_rules::sentenceOf(permit)) permit.sentence = sentence->text();
  return permit;
}

}  // namespace

PermitId add(Work& work, const Permit& permit, const QVector<AttachmentId>& papers) {
  const auto id = work.insert<PermitId>(
      QStringLiteral("insert into construction_permit (project_id, number, authority, stage, issued_on, "
                     "certificate, without_deposit, recorded_by, recorded_at, operation_id) "
                     "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id"),
      permit.project, permit.number, permit.authority, permit.stage, permit.issuedOn, permit.certificate,
      permit.withoutDeposit, permit.recordedBy, permit.recordedAt, work.operation());
  for (const AttachmentId paper : papers)
    work.exec(
        QStringLiteral("insert into construction_permit_paper (permit_id, attachment_id) values (?, ?)"), id,
        paper);
  return id;
}

std::optional<Permit> with(Work& work, PermitId id) {
  std::optional<Permit> permit;
  {
    Rows rows = work.select(permits + QStringLiteral("t.id = ?"), id);
    if (rows.next()) permit = permitFrom(rows);
  }
  if (!permit) return std::nullopt;
  QVector<AttachmentId> papers;
  {
    Rows rows = work.select(QStringLiteral("select attachment_id from construction_permit_paper "
                                           "where permit_id = ? order by attachment_id"),
                            id);
    while (rows.next()) papers.append(rows.id<AttachmentId>(0));
  }
  permit->papers = attachmentsWith(work, papers);
  return permit;
}

PermitId numbered(Work& work, const QString& number) {
  Rows rows = work.select(
      QStringLiteral("select id from construction_permit where number = ? and voided_at is null"), number);
  return rows.next() ? rows.id<PermitId>(0) : PermitId();
}

QVector<Permit> list(Work& work, const PermitListRequest& asked) {
  QString sql = permits + QStringLiteral("t.id < ?");
  QVariantList values{asked.cursor.isEmpty() ? std::numeric_limits<qint64>::max()
                                             : asked.cursor.toLongLong()};
  if (asked.project) sql += QStringLiteral(" and t.project_id = ?"), values << asked.project.value();
  if (asked.withoutDeposit) sql += QStringLiteral(" and t.without_deposit = 1 and t.voided_at is null");
  values << asked.limit;
  QVector<Permit> all;
  Rows rows = work.query(sql + QStringLiteral(" order by t.id desc limit ?"), values);
  while (rows.next()) all.append(permitFrom(rows));
  return all;
}

bool makeVoid(Work& work, PermitId id, const QString& reason) {
  return work.exec(
             QStringLiteral("update construction_permit set voided_by = ?, voided_at = ?, void_reason = "
                            "?, operation_id = ? where id = ? and voided_at is null"),
             work.actor().login, work.now(), reason, work.operation(), id) == 1;
}

}  // namespace permit_store
