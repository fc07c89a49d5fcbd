#include "workers/worker_store.h"

#include <QHash>

#include "cards/card_operations.h"
#include "cards/card_sql.h"
#include "employment/employment_operations.h"
#include "storage/in_fifties.h"
#include "workers/person_keys.h"
#include "workers/worker_rows.h"
#include "workers/worker_rules.h"

namespace worker_store {

namespace {

const QString personColumns = QStringLiteral(
    "w.name, w.reading, w.sex, w.birth_date, w.ethnic, w.hukou_address, w.hukou_division, w.hukou_local, "
    "w.address_here, "
    "w.residence_permit, w.phone, w.education, w.political, w.emergency_name, w.emergency_phone, "
    "w.in_city_since, w.trade, "
    "w.skill_level, w.certificate");
constexpr int personColumnCount = 19;

PersonData personFrom(const Rows& rows) {
  PersonData person;
  int at = 0;
  person.name = rows.text(at++);
  person.reading = rows.text(at++);
  person.sex = coded(rows.text(at++), Sex::Unknown);
  person.birthDate = rows.date(at++);
  for (QString* text : {&person.ethnic, &person.hukouAddress, &person.hukouDivision}) *text = rows.text(at++);
  person.hukouLocal = rows.flag(at++);
  for (QString* text : {&person.addressHere, &person.residencePermit, &person.phone, &person.education,
                        &person.political, &person.emergencyName, &person.emergencyPhone, &person.inCitySince,
                        &person.trade, &person.skillLevel, &person.certificate})
    *text = rows.text(at++);
  return person;
}

/// Present first, then earlier ones.
void readDocuments(Work& work, const QVector<WorkerId>& ids, QHash<WorkerId, Worker>& workers) {
  static const QString sql = QStringLiteral(
      "select worker_id, kind, number, is_current, valid_from, valid_to, long_term from worker_document "
      "where worker_id in (%1) order by is_current desc, id desc");
  inFifties(sql, ids, [&](const QString& some, const QVariantList& places) {
    Rows rows = work.query(some, places);
    while (rows.next()) {
      Worker& worker = workers[rows.id<WorkerId>(0)];
      const Document document{coded(rows.text(1), DocumentKind::ResidentId), rows.text(2), rows.flag(3)};
      worker.documents.append(document);
      if (!document.current) continue;
      worker.person.documentKind = document.kind;
      worker.person.idNumber = document.number;
      worker.person.documentFrom = rows.date(4);
      worker.person.documentTo = rows.date(5);
      worker.person.documentLongTerm = rows.flag(6);
    }
  });
}

/// The best of all tellings: one that made him told, else the newest.
void readTellings(Work& work, const QVector<WorkerId>& ids, QHash<WorkerId, Worker>& workers) {
  static const QString sql =
      QStringLiteral("select worker_id, how, at from telling where worker_id in (%1) order by told, id");
  inFifties(sql, ids, [&](const QString& some, const QVariantList& places) {
    Rows rows = work.query(some, places);
    while (rows.next()) {
      Worker& worker = workers[rows.id<WorkerId>(0)];
      worker.told = coded(rows.text(1), ToldHow::NotTold);
      worker.toldAt = rows.instant(2);
    }
  });
}

Worker workerFrom(const Rows& rows) {
  constexpr int at = personColumnCount;
  Worker worker;
  worker.person = personFrom(rows);
  worker.id = rows.id<WorkerId>(at);
  worker.number = rows.text(at + 1);
  worker.version = rows.integer(at + 2);
  worker.registeredOn = rows.date(at + 3);
  worker.registeredAt = rows.instant(at + 4);
  worker.registeredBy = rows.text(at + 5);
  worker.initiative = coded(rows.text(at + 6), Initiative::Employer);
  worker.photo = rows.id<PhotoId>(at + 7);
  return worker;
}

}  // namespace

QVector<NumberHit> withNumbers(Work& work, const QStringList& numbers) {
  QVector<NumberHit> hits;
  static const QString sql = QStringLiteral(
      "select d.worker_id, w.number, d.number, d.is_current from worker_document "
      "d join worker w on w.id = d.worker_id "
      "where d.number in (%1) and w.merged_into is null order by d.is_current "
      "desc, d.worker_id");
  const auto read = [&](const QString& some, const QVariantList& places) {
    Rows rows = work.query(some, places);
    while (rows.next()) hits.append({rows.id<WorkerId>(0), rows.text(1), rows.text(2), rows.flag(3)});
  };
  inFifties(sql, QVector<QString>(numbers), read, QStringLiteral("-"));
  return hits;
}

WorkerId byRegistrationNumber(Work& work, const QString& number) {
  Rows rows = work.select(QStringLiteral("select id from worker where number = ?"), number);
  return rows.next() ? rows.id<WorkerId>(0) : WorkerId();
}

WorkerId byCardNumber(Work& work, const QString& number) {
  Rows rows = work.select(QStringLiteral("select worker_id from card where number = ?"), number);
  return rows.next() ? rows.id<WorkerId>(0) : WorkerId();
}

bool isDeadCard(Work& work, const QString& number) {
  Rows rows = work.select(
      QStringLiteral("select 1 from card where number = ? and state in ('spoiled', 'replaced')"), number);
  return rows.next();
}

QHash<WorkerId, WorkerId> livingOf(Work& work, const QVector<WorkerId>& workers) {
  static const QString sql =
      QStringLiteral("select id, merged_into from worker where merged_into is not null and id in (%1)");
  QHash<WorkerId, WorkerId> living;
  inFifties(sql, workers, [&](const QString& some, const QVariantList& places) {
    Rows rows = work.query(some, places);
    while (rows.next()) living.insert(rows.id<WorkerId>(0), rows.id<WorkerId>(1));
  });
  return living;
}

QVector<QString> numbersMergedInto(Work& work, WorkerId worker) {
  QVector<QString> numbers;
  Rows rows =
      work.select(QStringLiteral("select number from worker where merged_into = ? order by id"), worker);
  while (rows.next()) numbers.append(rows.text(0));
  return numbers;
}

QHash<WorkerId, Worker> workersOf(Work& work, const QVector<WorkerId>& ids) {
  static const QString sql =
      QStringLiteral("select ") + personColumns +
      QStringLiteral(
          ", w.id, w.number, w.version, w.registered_on, w.registered_at, w.registered_by, "
          "w.initiative, w.photo_id from worker w where w.id in (%1)");
  QHash<WorkerId, Worker> workers;
  inFifties(sql, ids, [&](const QString& some, const QVariantList& places) {
    Rows rows = work.query(some, places);
    while (rows.next()) {
      const Worker worker = workerFrom(rows);
      workers.insert(worker.id, worker);
    }
  });
  if (workers.isEmpty()) return workers;
  readDocuments(work, workers.keys(), workers);
  readTellings(work, workers.keys(), workers);
  return workers;
}

std::optional<Worker> workerOf(Work& work, WorkerId id) {
  const auto workers = workersOf(work, {id});
  return workers.isEmpty() ? std::nullopt : std::optional(workers.value(id));
}

std::optional<WorkerRecord> recordOf(Work& work, WorkerId id) {
  auto worker = workerOf(work, id);
  if (!worker) return std::nullopt;
  WorkerRecord record{std::move(*worker),
                      assignmentsOf(work, id),
                      contractsOf(work, id),
                      cardsOf(work, id),
                      cardStepsOf(work, id),
                      {},
                      {}};
  record.missing = worker_rules::missing(record.worker.person, record.worker.photo.isValid());
  record.mergedNumbers = numbersMergedInto(work, id);
  return record;
}

// ---- lines
// ------------------------------------------------------------------------------------------------------

namespace {

const QString& linesSql() {
  static const QString sql =
      QStringLiteral(
          "select w.id, w.number, w.name, w.sex, w.birth_date, d.number, w.phone, w.trade, w.registered_on, "
          "p.name, c.name, "
          "exists (select 1 from telling t where t.worker_id = w.id and t.told = 1), "
          "(select k.state from card k where k.worker_id = w.id order by ") +
      card_sql::spokesmanFirst(QStringLiteral("k")) +
      QStringLiteral(
          " limit 1) "
          "from worker w "
          "left join worker_document d on d.worker_id = w.id and d.is_current = 1 "
          "left join assignment a on a.id = (select o.id from assignment o where o.worker_id = w.id and "
          "o.ends_on is null "
          "and o.begins_on <= ? order by o.begins_on desc, o.id desc limit 1) "
          "left join project p on p.id = a.project_id left join company c on c.id = a.company_id "
          "where w.id in (%1)");
  return sql;
}

WorkerLine lineFrom(const Rows& rows) {
  WorkerLine line;
  line.id = rows.id<WorkerId>(0);
  line.number = rows.text(1);
  line.name = rows.text(2);
  line.sex = coded(rows.text(3), Sex::Unknown);
  line.birthDate = rows.date(4);
  line.idNumber = rows.text(5);
  line.phone = rows.text(6);
  line.trade = rows.text(7);
  line.registeredOn = rows.date(8);
  line.project = rows.text(9);
  line.employer = rows.text(10);
  line.told = rows.flag(11);
  line.cardState = rows.text(12);
  return line;
}

}  // namespace

QVector<WorkerLine> linesOf(Work& work, const QVector<WorkerId>& workers) {
  QHash<WorkerId, WorkerLine> found;
  found.reserve(workers.size());
  inFifties(linesSql(), workers, [&](const QString& some, QVariantList places) {
    places.prepend(bind::value(work.today()));
    Rows rows = work.query(some, places);
    while (rows.next()) {
      const WorkerLine line = lineFrom(rows);
      found.insert(line.id, line);
    }
  });
  QVector<WorkerLine> lines;
  lines.reserve(workers.size());
  for (const WorkerId worker : workers)
    if (const auto line = found.constFind(worker); line != found.constEnd()) lines.append(*line);
  return lines;
}

QHash<WorkerId, WorkerName> namesOf(Work& work, const QVector<WorkerId>& workers) {
  static const QString sql =
      QStringLiteral("select id, number, name, name_sort from worker where id in (%1)");
  QHash<WorkerId, WorkerName> names;
  inFifties(sql, workers, [&](const QString& some, const QVariantList& places) {
    Rows rows = work.query(some, places);
    while (rows.next()) names.insert(rows.id<WorkerId>(0), {rows.text(1), rows.text(2), rows.text(3)});
  });
  return names;
}

// ---- like somebody
// ----------------------------------------------------------------------------------------------

QVector<QPair<qint64, WorkerId>> likeKeyHits(Work& work, const QVector<qint64>& keys) {
  static const QString sql = QStringLiteral("select key, worker_id from worker_like where key in (%1)");
  QVector<QPair<qint64, WorkerId>> hits;
  inFifties(sql, keys, [&](const QString& some, const QVariantList& places) {
    Rows rows = work.query(some, places);
    while (rows.next()) hits.append({rows.number(0), rows.id<WorkerId>(1)});
  });
  return hits;
}

QVector<LikePerson> likePersons(Work& work, const QVector<WorkerId>& workers) {
  static const QString sql = QStringLiteral(
      "select w.id, coalesce(l.number, w.number), w.hukou_address, w.name, w.reading, w.birth_date, "
      "w.hukou_division, d.number, d.kind, coalesce(w.merged_into, w.id) "
      "from worker w left join worker_document d on d.worker_id = w.id and d.is_current = 1 "
      "left join worker l on l.id = w.merged_into where w.id in (%1) order by w.id");
  QVector<LikePerson> persons;
  inFifties(sql, workers, [&](const QString& some, const QVariantList& places) {
    Rows rows = work.query(some, places);
    while (rows.next()) {
      PersonData person;
      person.name = rows.text(3);
      person.reading = rows.text(4);
      person.birthDate = rows.date(5);
      person.hukouDivision = rows.text(6);
      person.idNumber = rows.text(7);
      person.documentKind = coded(rows.text(8), DocumentKind::ResidentId);
      persons.append(
          {rows.id<WorkerId>(9), rows.text(1), rows.text(2), likePersonOf(person), rows.id<WorkerId>(0)});
    }
  });
  return persons;
}

// ---- changing one worker
// ------------------------------------------------------------------------------------------

int versionOf(Work& work, WorkerId worker) {
  Rows rows = work.select(QStringLiteral("select version from worker where id = ?"), worker);
  return rows.next() ? rows.integer(0) : 0;
}

bool updatePerson(Work& work, WorkerId worker, int version, const PersonData& p) {
  const PersonKeys keys = keysOf(p);
  return work.exec(QStringLiteral("update worker set name = ?, name_folded = ?, name_sort = ?, reading = ?, "
                                  "sex = ?, birth_date = ?, ethnic = ?, "
                                  "hukou_address = ?, hukou_division = ?, hukou_local = ?, address_here = ?, "
                                  "residence_permit = ?, phone = ?, "
                                  "education = ?, political = ?, emergency_name = ?, emergency_phone = ?, "
                                  "in_city_since = ?, trade = ?, "
                                  "skill_level = ?, certificate = ?, "
                                  "version = version + 1, operation_id = ? "
                                  "where id = ? and version = ?"),
                   p.name, keys.folded, keys.sort, p.reading, p.sex, p.birthDate, p.ethnic, p.hukouAddress,
                   p.hukouDivision, p.hukouLocal, p.addressHere, p.residencePermit, p.phone, p.education,
                   p.political, p.emergencyName, p.emergencyPhone, p.inCitySince, p.trade, p.skillLevel,
                   p.certificate, work.operation(), worker, version) == 1;
}

bool touch(Work& work, WorkerId worker, int version) {
  return work.exec(QStringLiteral("update worker set version = version + 1, operation_id = ? "
                                  "where id = ? and version = ?"),
                   work.operation(), worker, version) == 1;
}

void setPhoto(Work& work, WorkerId worker, PhotoId photo) {
  work.exec(QStringLiteral("update worker set photo_id = ? where id = ?"), photo, worker);
}

void replaceKeys(Work& work, WorkerId worker, const PersonData& before, const PersonData& after,
                 const QStringList& formerNumbers) {
  const auto keysWith = [&](const PersonData& person) {
    PersonKeys keys = keysOf(person);
    for (const QString& number : formerNumbers) keys.addNumber(number);
    return keys;
  };
  const PersonKeys old = keysWith(before);
  const PersonKeys now = keysWith(after);
  for (const SearchKey& key : old.search)
    if (!now.search.contains(key))
      work.exec(QStringLiteral("delete from worker_key where kind = ? and key = ? and worker_id = ?"),
                QString(key.kind), key.text, worker);
  for (const SearchKey& key : now.search)
    if (!old.search.contains(key))
      work.exec(QStringLiteral("insert into worker_key (kind, key, worker_id) values (?, ?, ?)"),
                QString(key.kind), key.text, worker);
  for (const qint64 key : old.like)
    if (!now.like.contains(key))
      work.exec(QStringLiteral("delete from worker_like where key = ? and worker_id = ?"), key, worker);
  for (const qint64 key : now.like)
    if (!old.like.contains(key))
      work.exec(QStringLiteral("insert into worker_like (key, worker_id) values (?, ?)"), key, worker);
}

void setDocument(Work& work, WorkerId worker, const PersonData& person, bool onFile) {
  work.exec(QStringLiteral("update worker_document set is_current = 0, operation_id = ? where worker_id = ? "
                           "and is_current = 1 and not (number = ? and kind = ?)"),
            work.operation(), worker, person.idNumber, person.documentKind);
  if (onFile) {
    work.exec(QStringLiteral("update worker_document set is_current = 1, valid_from = ?, valid_to = ?, "
                             "long_term = ?, operation_id = ? "
                             "where worker_id = ? and number = ? and kind = ?"),
              person.documentFrom, person.documentTo, person.documentLongTerm, work.operation(), worker,
              person.idNumber, person.documentKind);
    return;
  }
  work.exec(
      QStringLiteral("insert into worker_document (worker_id, kind, number, twin, valid_from, valid_to, "
                     "long_term, noted_on, operation_id) "
                     "values (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      worker, person.documentKind, person.idNumber, nextTwin(work, person.documentKind, person.idNumber),
      person.documentFrom, person.documentTo, person.documentLongTerm, work.today(), work.operation());
}

int nextTwin(Work& work, DocumentKind kind, const QString& number) {
  Rows rows = work.select(
      QStringLiteral("select max(twin) from worker_document where number = ? and kind = ?"), number, kind);
  return rows.next() && !rows.isNull(0) ? rows.integer(0) + 1 : 0;
}

QVector<AssignmentId> assignmentsOfOperation(Work& work, WorkerId worker, OperationId operation) {
  QVector<AssignmentId> assignments;
  Rows rows =
      work.select(QStringLiteral("select id from assignment where worker_id = ? and operation_id = ?"),
                  worker, operation);
  while (rows.next()) assignments.append(rows.id<AssignmentId>(0));
  return assignments;
}

PhotoId addPhoto(Work& work, WorkerId worker, const QByteArray& jpeg) {
  RowBatch rows = photoBatch();
  const PhotoId id(work.takeIds(QStringLiteral("photo"), 1).value(0));
  addPhotoRow(work, rows, id, worker, jpeg, work.now());
  work.insertRows(rows);
  return id;
}

std::optional<Photo> photoOf(Work& work, PhotoId photo) {
  Rows rows = work.select(QStringLiteral("select jpeg, width, height from photo where id = ?"), photo);
  if (!rows.next()) return std::nullopt;
  return Photo{rows.bytes(0), rows.integer(1), rows.integer(2)};
}

void addTellings(Work& work, const QVector<Telling>& tellings, const QString& about) {
  RowBatch rows{
      QStringLiteral("telling"),
      {QStringLiteral("worker_id"), QStringLiteral("about"), QStringLiteral("how"), QStringLiteral("told"),
       QStringLiteral("at"), QStringLiteral("by_login"), QStringLiteral("operation_id")}};
  for (const Telling& each : tellings)
    rows.add(each.worker, about, each.how, isTold(each.how), work.now(), work.actor().login,
             work.operation());
  work.insertRows(rows);
}

void addTelling(Work& work, WorkerId worker, const QString& about, ToldHow how) {
  addTellings(work, {{worker, how}}, about);
}

void addLikenessDecisions(Work& work, WorkerId worker, const QVector<LikenessAnswer>& answers) {
  for (const LikenessAnswer& answer : answers)
    work.exec(QStringLiteral("insert into likeness_decision (worker_id, other_id, same, reason, decided_by, "
                             "at, operation_id) values (?, ?, ?, ?, ?, ?, ?)"),
              worker, answer.other, answer.same, answer.reason, work.actor().login, work.now(),
              work.operation());
}

void addReceipts(Work& work, const QVector<QPair<QString, WorkerId>>& receipts, const QString& kind) {
  RowBatch rows{QStringLiteral("receipt"),
                {QStringLiteral("number"), QStringLiteral("worker_id"), QStringLiteral("kind"),
                 QStringLiteral("at"), QStringLiteral("operation_id")}};
  for (const auto& [number, worker] : receipts) rows.add(number, worker, kind, work.now(), work.operation());
  work.insertRows(rows);
}

void addReceipt(Work& work, WorkerId worker, const QString& number, const QString& kind) {
  addReceipts(work, {{number, worker}}, kind);
}

std::optional<Receipt> receiptOf(Work& work, WorkerId worker, const QString& number) {
  static const QString columns = QStringLiteral(
      "select r.number, r.kind, r.at, r.operation_id, o.actor, u.name from receipt r join operation o on "
      "o.id = "
      "r.operation_id left join app_user u on u.login = o.actor ");
  static const QString newest =
      columns + QStringLiteral("where r.worker_id = ? and r.kind <> 'withdrawn' order by r.id desc limit 1");
  static const QString named = columns + QStringLiteral("where r.worker_id = ? and r.number = ?");
  Rows rows = number.isEmpty() ? work.select(newest, worker) : work.select(named, worker, number);
  if (!rows.next()) return std::nullopt;
  return Receipt{rows.text(0), rows.text(1), rows.instant(2), rows.id<OperationId>(3),
                 rows.text(5).isEmpty() ? rows.text(4) : rows.text(5)};
}

}  // namespace worker_store
