#include <QCryptographicHash>

#include "base/uuid.h"
#include "employment/employment_operations.h"

namespace {
const QStringList contractColumns{
    QStringLiteral("id"),         QStringLiteral("uuid"),        QStringLiteral("worker_id"),
    QStringLiteral("company_id"), QStringLiteral("kind"),        QStringLiteral("template"),
    QStringLiteral("signed_on"),  QStringLiteral("begins_on"),   QStringLiteral("ends_on"),
    QStringLiteral("pay_kind"),   QStringLiteral("pay"),         QStringLiteral("terms"),
    QStringLiteral("ended_on"),   QStringLiteral("end_reason"),  QStringLiteral("short_term"),
    QStringLiteral("entered_at"), QStringLiteral("operation_id")};
const QStringList assignmentColumns{QStringLiteral("id"),
                                    QStringLiteral("uuid"),
                                    QStringLiteral("worker_id"),
                                    QStringLiteral("project_id"),
                                    QStringLiteral("company_id"),
                                    QStringLiteral("manager_id"),
                                    QStringLiteral("team_id"),
                                    QStringLiteral("contract_id"),
                                    QStringLiteral("trade"),
                                    QStringLiteral("begins_on"),
                                    QStringLiteral("ends_on"),
                                    QStringLiteral("end_reason"),
                                    QStringLiteral("overlap_reason"),
                                    QStringLiteral("initiative"),
                                    QStringLiteral("entered_at"),
                                    QStringLiteral("end_entered_at"),
                                    QStringLiteral("operation_id")};

/// SHA-256 of a row's values in the order of its columns: what the audit keeps of rows written by the
/// thousand.
QString digestOf(const RowBatch& rows, qsizetype row) {
  QCryptographicHash hash(QCryptographicHash::Sha256);
  for (qsizetype i = 0; i < rows.columns.size(); ++i) {
    hash.addData(rows.values.at(row * rows.columns.size() + i).toString().toUtf8());
    hash.addData(QByteArrayView("\x1f", 1));
  }
  return QString::fromLatin1(hash.result().toHex());
}

void auditRows(Work& work, const QString& subject, const RowBatch& rows) {
  for (qsizetype row = 0; row < rows.count(); ++row)
    work.audit({subject,
                rows.values.at(row * rows.columns.size()).toLongLong(),
                {},
                {{QStringLiteral("worker"), rows.values.at(row * rows.columns.size() + 2).toLongLong()},
                 {QStringLiteral("digest"), digestOf(rows, row)}}});
}
}  // namespace

void EmploymentRows::reserve(qint64 contracts, qint64 assignments) {
  Q_ASSERT(m_nextContract == m_contractIds.size() && m_nextAssignment == m_assignmentIds.size());
  m_contractIds = contracts > 0 ? m_work.takeIds(QStringLiteral("contract"), contracts) : QVector<qint64>();
  m_assignmentIds =
      assignments > 0 ? m_work.takeIds(QStringLiteral("assignment"), assignments) : QVector<qint64>();
  m_nextContract = m_nextAssignment = 0;
  m_contracts = {QStringLiteral("contract"), contractColumns};
  m_assignments = {QStringLiteral("assignment"), assignmentColumns};
  m_contracts.values.reserve(contracts * contractColumns.size());
  m_assignments.values.reserve(assignments * assignmentColumns.size());
}

ContractId EmploymentRows::add(const ContractRow& row) {
  if (m_work.failed()) return {};
  const ContractId id(m_contractIds.at(m_nextContract++));
  const ContractData& d = row.data;
  m_contracts.add(id, newUuid(row.enteredAt), row.worker, row.employer, d.kind, d.templateName, d.signedOn,
                  d.beginsOn, d.endsOn, d.payKind, d.pay, d.terms, row.endedOn, row.endReason, row.shortTerm,
                  row.enteredAt, m_work.operation());
  return id;
}

AssignmentId EmploymentRows::add(const AssignmentRow& row) {
  if (m_work.failed()) return {};
  const AssignmentId id(m_assignmentIds.at(m_nextAssignment++));
  m_assignments.add(id, newUuid(row.enteredAt), row.worker, row.project, row.employer, row.manager, row.team,
                    row.contract, row.trade, row.beginsOn, row.endsOn, row.endReason, row.overlapReason,
                    row.initiative, row.enteredAt, row.endEnteredAt, m_work.operation());
  return id;
}

void EmploymentRows::flush() {
  m_work.insertRows(m_contracts);
  m_work.insertRows(m_assignments);
  if (m_trail == Trail::EachRow) {
    auditRows(m_work, QStringLiteral("contract"), m_contracts);
    auditRows(m_work, QStringLiteral("assignment"), m_assignments);
  }
  m_contracts.values.clear();
  m_assignments.values.clear();
}
