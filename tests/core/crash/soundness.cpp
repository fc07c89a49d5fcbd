#include "core/crash/soundness.h"

#include <QSqlQuery>

#include "audit/audit_chain.h"
#include "storage/connection.h"
#include "storage/work.h"

namespace {

/// Each counts rows that a whole registration could not leave.
const QList<QPair<const char*, const char*>>& halves() {
  static const QList<QPair<const char*, const char*>> list{
      {"worker without document",
       "select count(*) from worker w where not exists (select 1 from worker_document d where d.worker_id = "
       "w.id)"},
      {"worker without search keys",
       "select count(*) from worker w where not exists (select 1 from worker_key k where k.worker_id = w.id "
       "and k.kind = 'd')"},
      {"worker without card",
       "select count(*) from worker w where not exists (select 1 from card c where c.worker_id = w.id)"},
      {"card without step",
       "select count(*) from card c where not exists (select 1 from card_step s where s.card_id = c.id)"},
      {"card in a state without its step",
       "select count(*) from card c where c.state <> (select s.state from card_step s where s.card_id = c.id "
       "order by s.id desc limit 1)"},
      {"batch half confirmed",
       "select count(*) from card_batch b join card_batch_place p on p.batch_id = b.id where p.gone = 0 and "
       "p.settled <> case when b.state = 'closed' then 1 else 0 end"},
      {"batch printed and not counted",
       "select count(*) from card_batch b where b.state in ('printed', 'closed') and not exists (select 1 "
       "from card_batch_print n where n.batch_id = b.id)"},
      {"chip bound and its card not personalised",
       "select count(*) from chip h join card c on c.id = h.card_id where (h.state = 'bound') <> (c.state = "
       "'personalised') and c.state in ('printed', 'personalised')"},
      {"worker without receipt",
       "select count(*) from worker w where not exists (select 1 from receipt r where r.worker_id = w.id)"},
      {"worker without its trail",
       "select count(*) from worker w where not exists (select 1 from audit_entry e where e.subject = "
       "'worker' and e.subject_id = w.id)"},
      {"worker without assignment",
       "select count(*) from worker w where not exists (select 1 from assignment a where a.worker_id = "
       "w.id)"},
      {"document without worker",
       "select count(*) from worker_document d where not exists (select 1 from worker w where w.id = "
       "d.worker_id)"},
      {"key without worker",
       "select count(*) from worker_key k where not exists (select 1 from worker w where w.id = "
       "k.worker_id)"},
      {"operation without result",
       "select count(*) from operation o where not exists (select 1 from operation_result r where "
       "r.operation_id = o.id)"},
      {"number twice", "select count(*) - count(distinct number) from worker"}};
  return list;
}

qint64 count(Connection& connection, const QString& sql, const QVariantList& values = {}) {
  QSqlQuery query(connection.database());
  query.prepare(sql);
  for (const QVariant& value : values) query.addBindValue(value);
  return query.exec() && query.next() ? query.value(0).toLongLong() : -1;
}

}  // namespace

QStringList unsoundness(const OfficeAddress& address, const QStringList& confirmedNumbers) {
  auto opened = Connection::open(address, {}, {});
  if (!opened) return {QStringLiteral("cannot be opened: ") + opened.error().text()};
  Connection& connection = **opened;
  QStringList wrong;
  QSqlQuery check(connection.database());
  if (!check.exec(QStringLiteral("pragma integrity_check")) || !check.next() ||
      check.value(0).toString() != QLatin1String("ok"))
    wrong << QStringLiteral("the file is damaged");
  if (check.exec(QStringLiteral("pragma foreign_key_check")) && check.next())
    wrong << QStringLiteral("a key points nowhere");
  for (const QString& number : confirmedNumbers)
    if (count(connection, QStringLiteral("select count(*) from worker where number = ?"), {number}) != 1)
      wrong << QStringLiteral("lost or doubled: a confirmed registration");
  for (const auto& [what, sql] : halves())
    if (count(connection, QString::fromLatin1(sql)) != 0) wrong << QString::fromLatin1(what);
  Work work(connection, {}, {1}, {});
  const AuditReport report = verifyAudit(work, {});
  if (!report.sound || work.failed()) wrong << QStringLiteral("the trail does not hold");
  return wrong;
}
