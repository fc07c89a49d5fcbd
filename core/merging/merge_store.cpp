#include "merging/merge_store.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace merge_store {

namespace {

const QString mergeColumns = QStringLiteral(
    "select m.id, m.number, m.stays_id, s.number, s.name, m.goes_id, g.number, g.name, m.state, m.reason, "
    "m.merged_by, m.merged_at, m.apart_by, m.apart_at, m.apart_reason, m.version, m.choices "
    "from worker_merge m join worker s on s.id = m.stays_id join worker g on g.id = m.goes_id ");

QString compact(const QJsonObject& object) {
  return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}
QJsonObject objectIn(const QString& text) { return QJsonDocument::fromJson(text.toUtf8()).object(); }

Merge mergeFrom(const Rows& rows, bool withChoices) {
  Merge m;
  m.id = rows.id<MergeId>(0);
  m.number = rows.text(1);
  m.stays = rows.id<WorkerId>(2);
  m.staysNumber = rows.text(3);
  m.staysName = rows.text(4);
  m.goes = rows.id<WorkerId>(5);
  m.goesNumber = rows.text(6);
  m.goesName = rows.text(7);
  fromCode(rows.text(8), m.state);
  m.reason = rows.text(9);
  m.mergedBy = rows.text(10);
  m.mergedAt = rows.instant(11);
  m.apartBy = rows.text(12);
  m.apartAt = rows.instant(13);
  m.apartReason = rows.text(14);
  m.version = rows.integer(15);
  if (withChoices) record::fromValue(QJsonDocument::fromJson(rows.text(16).toUtf8()).array(), m.choices);
  return m;
}

// ---- rows as they were -------------------------------------------------------------------------------

const QSet<QString>& numericColumns() {
  static const QSet<QString> names{
      QStringLiteral("worker_id"), QStringLiteral("is_current"),  QStringLiteral("long_term"),
      QStringLiteral("photo_id"),  QStringLiteral("hukou_local"), QStringLiteral("registered_at"),
      QStringLiteral("state_at"),  QStringLiteral("merged_into"), QStringLiteral("operation_id")};
  return names;
}
const QSet<QString>& dateColumns() {
  static const QSet<QString> names{QStringLiteral("birth_date"), QStringLiteral("registered_on"),
                                   QStringLiteral("valid_from"), QStringLiteral("valid_to")};
  return names;
}

/// Which columns of which table a merge writes: what is kept is read back into a statement, so nothing else
/// may come from there.
bool isWritten(const QString& table, const QString& column) {
  static const QHash<QString, QStringList> written{
      {QStringLiteral("worker"), workerColumns()},
      {QStringLiteral("worker_document"),
       {QStringLiteral("worker_id"), QStringLiteral("is_current"), QStringLiteral("valid_from"),
        QStringLiteral("valid_to"), QStringLiteral("long_term"), QStringLiteral("operation_id")}},
      {QStringLiteral("assignment"), {QStringLiteral("worker_id"), QStringLiteral("overlap_reason")}},
      {QStringLiteral("contract"), {QStringLiteral("worker_id")}},
      {QStringLiteral("card"),
       {QStringLiteral("worker_id"), QStringLiteral("state"), QStringLiteral("state_at"),
        QStringLiteral("operation_id")}},
      {QStringLiteral("telling"), {QStringLiteral("worker_id")}},
      {QStringLiteral("receipt"), {QStringLiteral("worker_id")}},
  };
  return written.value(table).contains(column);
}

QJsonValue valueOf(const Rows& rows, int at, const QString& column) {
  if (rows.isNull(at)) return QJsonValue();
  if (numericColumns().contains(column)) return rows.number(at);
  if (dateColumns().contains(column)) return rows.date(at).toString(Qt::ISODate);
  return rows.text(at);
}

QVariant bound(const QJsonValue& value, const QString& column) {
  const bool numeric = numericColumns().contains(column);
  if (value.isNull())
    return numeric ? QVariant(QMetaType::fromType<qint64>()) : QVariant(QMetaType::fromType<QString>());
  return numeric ? QVariant(value.toInteger()) : QVariant(value.toString());
}

/// Where the row says more than whose it is, whoever read it before is to be told.
bool raisesVersion(const KeptRow& kept) {
  const bool versioned = kept.table == QLatin1String("assignment") || kept.table == QLatin1String("card") ||
                         kept.table == QLatin1String("worker");
  return versioned && (kept.was.size() > 1 || !kept.was.contains(QStringLiteral("worker_id")));
}

}  // namespace

void lock(Work& work, WorkerId one, WorkerId other) {
  Rows rows = work.select(
      QStringLiteral("select id from worker where id in (?, ?) order by id") + work.dialect().forUpdate(),
      one, other);
  while (rows.next()) {
  }
}

Instant writtenAt(Work& work, WorkerId worker) {
  Rows rows = work.select(
      QStringLiteral("select o.at from worker w join operation o on o.id = w.operation_id where w.id = ?"),
      worker);
  return rows.next() ? rows.instant(0) : Instant();
}

QString saidToDiffer(Work& work, WorkerId one, WorkerId other) {
  Rows rows = work.select(
      QStringLiteral(
          "select reason from likeness_decision where same = 0 and ((worker_id = ? and other_id = ?) "
          "or (worker_id = ? and other_id = ?)) order by id desc limit 1"),
      one, other, other, one);
  return rows.next() ? rows.text(0) : QString();
}

int countOf(Work& work, const char* table, WorkerId worker) {
  Rows rows = work.select(
      QStringLiteral("select count(*) from %1 where worker_id = ?").arg(QLatin1String(table)), worker);
  return rows.next() ? rows.integer(0) : 0;
}

// ---- merges ------------------------------------------------------------------------------------------

MergeId add(Work& work, const Merge& m, const QVector<AttachmentId>& proofs) {
  const QJsonArray choices = record::toValue(m.choices).toArray();
  const auto id = work.insert<MergeId>(
      QStringLiteral(
          "insert into worker_merge (number, stays_id, goes_id, state, choices, reason, merged_by, "
          "merged_at, operation_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id"),
      m.number, m.stays, m.goes, m.state,
      QString::fromUtf8(QJsonDocument(choices).toJson(QJsonDocument::Compact)), m.reason, work.actor().login,
      work.now(), work.operation());
  for (const AttachmentId proof : proofs)
    work.exec(QStringLiteral("insert into worker_merge_proof (merge_id, attachment_id) values (?, ?)"), id,
              proof);
  return id;
}

std::optional<Merge> with(Work& work, const MergeRef& ref) {
  const QString number = ref.number.simplified().remove(u' ').toUpper();
  static const QString ofRegistration =
      mergeColumns +
      QStringLiteral(
          "where s.number = ? or g.number = ? order by case when m.state = 'merged' then 0 else 1 "
          "end, m.id desc limit 1");
  Rows rows = ref.merge ? work.select(mergeColumns + QStringLiteral("where m.id = ?"), ref.merge)
              : number.startsWith(QLatin1String("HB"))
                  ? work.select(mergeColumns + QStringLiteral("where m.number = ?"), number)
                  : work.select(ofRegistration, number, number);
  return rows.next() ? std::optional(mergeFrom(rows, true)) : std::nullopt;
}

QVector<Merge> list(Work& work, const MergeListRequest& asked) {
  QString sql = mergeColumns + QStringLiteral("where m.id < ?");
  QVariantList values{asked.cursor.isEmpty() ? std::numeric_limits<qint64>::max()
                                             : asked.cursor.toLongLong()};
  if (asked.worker) {
    static const QString family = QStringLiteral("(select id from worker where id = ? or merged_into = ?)");
    sql += QStringLiteral(" and (m.stays_id in %1 or m.goes_id in %1)").arg(family);
    for (int i = 0; i < 4; ++i) values.append(bind::value(asked.worker));
  }
  if (!asked.state.isEmpty()) {
    sql += QStringLiteral(" and m.state = ?");
    values.append(asked.state);
  }
  values.append(asked.limit);
  QVector<Merge> found;
  Rows rows = work.query(sql + QStringLiteral(" order by m.id desc limit ?"), values);
  while (rows.next()) found.append(mergeFrom(rows, false));
  return found;
}

QVector<AttachmentId> proofsOf(Work& work, MergeId merge) {
  QVector<AttachmentId> ids;
  Rows rows = work.select(
      QStringLiteral(
          "select attachment_id from worker_merge_proof where merge_id = ? order by attachment_id"),
      merge);
  while (rows.next()) ids.append(rows.id<AttachmentId>(0));
  return ids;
}

QVector<QString> laterThan(Work& work, const Merge& merge) {
  QVector<QString> numbers;
  Rows rows =
      work.select(QStringLiteral("select number from worker_merge where id > ? and state = 'merged' and "
                                 "(stays_id = ? or goes_id = ?) order by id"),
                  merge.id, merge.stays, merge.stays);
  while (rows.next()) numbers.append(rows.text(0));
  return numbers;
}

bool takeApart(Work& work, const Merge& merge, const QString& reason) {
  return work.exec(
             QStringLiteral("update worker_merge set state = 'apart', apart_by = ?, apart_at = ?, "
                            "apart_reason = ?, version = version + 1, operation_id = ? where id = ? and "
                            "version = ? and state = 'merged'"),
             work.actor().login, work.now(), reason, work.operation(), merge.id, merge.version) == 1;
}

// ---- rows --------------------------------------------------------------------------------------------

const QStringList& workerColumns() {
  static const QStringList names =
      QStringLiteral(
          "name name_folded name_sort reading sex birth_date ethnic hukou_address hukou_division "
          "hukou_local address_here residence_permit phone education political emergency_name "
          "emergency_phone in_city_since trade skill_level certificate photo_id initiative age_reason "
          "code_lists registered_on registered_at registered_by merged_into")
          .split(u' ');
  return names;
}

QVector<qint64> rowsOf(Work& work, const QString& table, WorkerId worker) {
  QVector<qint64> ids;
  Rows rows =
      work.select(QStringLiteral("select id from %1 where worker_id = ? order by id").arg(table), worker);
  while (rows.next()) ids.append(rows.number(0));
  return ids;
}

void keep(Work& work, MergeId merge, const QString& table, qint64 row, const QStringList& columns) {
  QJsonObject was;
  {
    Rows rows = work.select(
        QStringLiteral("select %1 from %2 where id = ?").arg(columns.join(QStringLiteral(", ")), table), row);
    if (!rows.next()) return;
    for (int i = 0; i < columns.size(); ++i) was.insert(columns[i], valueOf(rows, i, columns[i]));
  }
  work.exec(
      QStringLiteral("insert into worker_merge_row (merge_id, table_name, row_id, was) values (?, ?, ?, ?)"),
      merge, table, row, compact(was));
}

QVector<KeptRow> keptRows(Work& work, MergeId merge) {
  QVector<KeptRow> kept;
  Rows rows =
      work.select(QStringLiteral("select table_name, row_id, was from worker_merge_row where merge_id = ? "
                                 "order by table_name, row_id"),
                  merge);
  while (rows.next()) kept.append({rows.text(0), rows.number(1), objectIn(rows.text(2))});
  return kept;
}

void restore(Work& work, const KeptRow& kept) {
  QStringList sets;
  QVariantList values;
  for (auto each = kept.was.begin(); each != kept.was.end(); ++each) {
    if (!isWritten(kept.table, each.key())) continue;
    sets.append(each.key() + QStringLiteral(" = ?"));
    values.append(bound(each.value(), each.key()));
  }
  if (sets.isEmpty()) return;
  if (raisesVersion(kept)) sets.append(QStringLiteral("version = version + 1"));
  values.append(kept.row);
  work.execute(
      QStringLiteral("update %1 set %2 where id = ?").arg(kept.table, sets.join(QStringLiteral(", "))),
      values);
}

void give(Work& work, const QString& table, qint64 row, WorkerId to) {
  work.exec(QStringLiteral("update %1 set worker_id = ? where id = ?").arg(table), to, row);
}

QVector<qint64> documentsToMove(Work& work, WorkerId from, WorkerId to) {
  QVector<qint64> ids;
  Rows rows = work.select(
      QStringLiteral("select d.id from worker_document d where d.worker_id = ? and not exists (select 1 from "
                     "worker_document o where o.worker_id = ? and o.kind = d.kind and o.number = d.number) "
                     "order by d.id"),
      from, to);
  while (rows.next()) ids.append(rows.number(0));
  return ids;
}

void makeFormer(Work& work, qint64 document) {
  work.exec(QStringLiteral("update worker_document set is_current = 0, operation_id = ? where id = ?"),
            work.operation(), document);
}

QVector<WorkerId> followersOf(Work& work, WorkerId worker) {
  QVector<WorkerId> ids;
  Rows rows = work.select(QStringLiteral("select id from worker where merged_into = ? order by id"), worker);
  while (rows.next()) ids.append(rows.id<WorkerId>(0));
  return ids;
}

void setPhoto(Work& work, WorkerId worker, PhotoId photo) {
  work.exec(QStringLiteral("update worker set photo_id = ? where id = ?"), photo, worker);
}

void setOverlapReason(Work& work, AssignmentId assignment, const QString& reason) {
  work.exec(QStringLiteral("update assignment set overlap_reason = ?, version = version + 1 where id = ?"),
            reason, assignment);
}

void takeFirstRegistration(Work& work, WorkerId stays, WorkerId goes) {
  work.exec(
      QStringLiteral("update worker set registered_on = g.registered_on, registered_at = g.registered_at, "
                     "registered_by = g.registered_by, initiative = g.initiative "
                     "from (select registered_on, registered_at, registered_by, initiative from worker "
                     "where id = ?) as g where id = ? and g.registered_at < worker.registered_at"),
      goes, stays);
}

void setMergedInto(Work& work, WorkerId worker, WorkerId into) {
  work.exec(QStringLiteral("update worker set merged_into = ?, operation_id = ? where id = ?"), into,
            work.operation(), worker);
}

void raiseVersion(Work& work, WorkerId worker) {
  work.exec(QStringLiteral("update worker set version = version + 1, operation_id = ? where id = ?"),
            work.operation(), worker);
}

// ---- how he stands -----------------------------------------------------------------------------------

namespace {

struct Part {
  const char* table;
  QString sql;  ///< the row's number, then what makes its digest
  int columns;
};

const QVector<Part>& parts() {
  static const QString his = QStringLiteral(" where worker_id = ?");
  static const QString theirs =
      QStringLiteral(" where worker_id in (select id from worker where id = ? or merged_into = ?)");
  static const QVector<Part> all{
      {"worker",
       QStringLiteral("select id, %1 from worker where id = ?")
           .arg(workerColumns().join(QStringLiteral(", "))),
       static_cast<int>(workerColumns().size())},
      {"worker_document",
       QStringLiteral("select id, worker_id, kind, number, is_current, valid_from, valid_to, long_term from "
                      "worker_document") +
           theirs,
       7},
      {"assignment",
       QStringLiteral(
           "select id, project_id, company_id, manager_id, team_id, contract_id, trade, begins_on, "
           "ends_on, end_reason, overlap_reason, initiative from assignment") +
           his,
       11},
      {"contract",
       QStringLiteral(
           "select id, company_id, kind, template, signed_on, begins_on, ends_on, pay_kind, pay, terms, "
           "copy_sha256, ended_on, end_reason from contract") +
           his,
       12},
      {"card",
       QStringLiteral(
           "select id, number, state, (select count(*) from card_step s where s.card_id = card.id and "
           "s.reason not in ('merged', 'unmerged')) from card") +
           his,
       3},
      {"telling", QStringLiteral("select id from telling") + his, 0},
      {"receipt", QStringLiteral("select id from receipt") + his, 0},
      {"photo", QStringLiteral("select id from photo") + theirs, 0},
      {"correction", QStringLiteral("select id, state, version from correction") + theirs, 2},
      {"letter", QStringLiteral("select id from letter") + theirs, 0},
  };
  return all;
}

QString digestOf(const Rows& rows, int columns) {
  QCryptographicHash hash(QCryptographicHash::Sha256);
  for (int i = 1; i <= columns; ++i) {
    hash.addData(rows.text(i).toUtf8());
    hash.addData(QByteArrayView("\x1f", 1));
  }
  return QString::fromLatin1(hash.result().toHex().left(24));
}

}  // namespace

QJsonObject standing(Work& work, WorkerId living) {
  QJsonObject stands;
  for (const Part& part : parts()) {
    QJsonObject digests;
    const auto places = part.sql.count(u'?');
    Rows rows = work.query(part.sql, QVariantList(places, bind::value(living)));
    while (rows.next()) digests.insert(QString::number(rows.number(0)), digestOf(rows, part.columns));
    stands.insert(QLatin1String(part.table), digests);
  }
  return stands;
}

void keepStanding(Work& work, MergeId merge, const QJsonObject& standing) {
  work.exec(QStringLiteral("insert into worker_merge_standing (merge_id, standing) values (?, ?)"), merge,
            compact(standing));
}

QJsonObject keptStanding(Work& work, MergeId merge) {
  Rows rows =
      work.select(QStringLiteral("select standing from worker_merge_standing where merge_id = ?"), merge);
  return rows.next() ? objectIn(rows.text(0)) : QJsonObject();
}

}  // namespace merge_store
