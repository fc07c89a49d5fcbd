#include "workers/worker_rows.h"

#include <algorithm>
#include <numeric>

#include "base/code_table.h"
#include "base/digest.h"
#include "base/uuid.h"
#include "workers/jpeg_size.h"

namespace {

QStringList columns(const char* names) { return QString::fromLatin1(names).split(u' '); }

RowBatch batch(const char* table, const char* names) { return {QString::fromLatin1(table), columns(names)}; }

constexpr const char* workerColumns =
    "id uuid number name name_folded name_sort reading sex birth_date ethnic hukou_address hukou_division "
    "hukou_local "
    "address_here residence_permit phone education political emergency_name emergency_phone in_city_since "
    "trade skill_level "
    "certificate photo_id initiative age_reason code_lists jurisdiction registered_on registered_at "
    "registered_by operation_id";

void clear(std::initializer_list<RowBatch*> batches) {
  for (RowBatch* each : batches) each->values.clear();
}

}  // namespace

QString codeListVersions() {
  QStringList versions;
  for (const char* list : {"ethnic", "education", "political", "trade", "skill"})
    versions.append(QString::fromLatin1(list) + QLatin1Char('=') +
                    CodeTable::get(QString::fromLatin1(list)).version());
  return versions.join(QStringLiteral("; "));
}

RowBatch photoBatch() {
  return batch("photo", "id worker_id jpeg width height sha256 taken_at operation_id");
}

void addPhotoRow(const Work& work, RowBatch& rows, PhotoId id, WorkerId worker, const QByteArray& jpeg,
                 Instant at) {
  const QSize size = jpegSize(jpeg);
  rows.add(id, worker, jpeg, size.width(), size.height(), sha256Hex(jpeg), at, work.operation());
}

WorkerRows::WorkerRows(Work& work)
    : m_work(work),
      m_jurisdiction(work.info(QStringLiteral("division"))),
      m_workers(batch("worker", workerColumns)),
      m_documents(
          batch("worker_document",
                "worker_id kind number twin is_current valid_from valid_to long_term noted_on operation_id")),
      m_photos(photoBatch()),
      m_tellings(batch("telling", "worker_id about how told at by_login operation_id")),
      m_receipts(batch("receipt", "number worker_id kind at operation_id")),
      m_decisions(batch("likeness_decision", "worker_id other_id same reason decided_by at operation_id")) {}

void WorkerRows::reserve(qint64 workers, qint64 photos) {
  m_workerIds = m_work.takeIds(QStringLiteral("worker"), workers);
  m_photoIds = photos > 0 ? m_work.takeIds(QStringLiteral("photo"), photos) : QVector<qint64>();
  m_nextWorker = m_nextPhoto = 0;
  m_workers.values.reserve(workers * m_workers.columns.size());
  m_documents.values.reserve(workers * m_documents.columns.size());
}

void WorkerRows::addKeys(WorkerId id, const WorkerRow& row) {
  PersonKeys keys = row.keys;
  for (const QString& number : row.formerNumbers) keys.addNumber(number);
  for (const SearchKey& key : std::as_const(keys.search)) {
    m_searchKeys.append(key);
    m_searchWorkers.append(id);
  }
  for (const qint64 key : std::as_const(keys.like)) m_likeKeys.append({key, id});
}

void WorkerRows::addDocuments(WorkerId id, const WorkerRow& row) {
  const PersonData& p = row.person;
  const QDate noted = dateInChina(row.at);
  m_documents.add(id, p.documentKind, p.idNumber, row.twinOf(p.idNumber), 1, p.documentFrom, p.documentTo,
                  p.documentLongTerm, noted, m_work.operation());
  for (const QString& number : row.formerNumbers)
    m_documents.add(id, p.documentKind, number, row.twinOf(number), 0, QDate(), QDate(), 0, noted,
                    m_work.operation());
}

PhotoId WorkerRows::addPhoto(WorkerId id, const WorkerRow& row) {
  if (row.photoJpeg.isEmpty()) return {};
  const PhotoId photo(m_photoIds.at(m_nextPhoto++));
  addPhotoRow(m_work, m_photos, photo, id, row.photoJpeg, row.at);
  return photo;
}

WorkerId WorkerRows::add(const WorkerRow& row) {
  if (m_work.failed()) return {};
  const WorkerId id(m_workerIds.at(m_nextWorker++));
  const PersonData& p = row.person;
  static const QString lists = codeListVersions();
  m_workers.add(id, newUuid(row.at), row.number, p.name, row.keys.folded, row.keys.sort, p.reading, p.sex,
                p.birthDate, p.ethnic, p.hukouAddress, p.hukouDivision, p.hukouLocal, p.addressHere,
                p.residencePermit, p.phone, p.education, p.political, p.emergencyName, p.emergencyPhone,
                p.inCitySince, p.trade, p.skillLevel, p.certificate, addPhoto(id, row), row.initiative,
                row.ageReason, lists, m_jurisdiction, dateInChina(row.at), row.at, row.by,
                m_work.operation());
  addDocuments(id, row);
  addKeys(id, row);
  m_tellings.add(id, QStringLiteral("registration"), row.told, isTold(row.told), row.at, row.by,
                 m_work.operation());
  if (!row.receipt.isEmpty())
    m_receipts.add(row.receipt, id, QStringLiteral("new"), row.at, m_work.operation());
  for (const LikenessAnswer& answer : row.likeness)
    m_decisions.add(id, answer.other, answer.same, answer.reason, row.by, row.at, m_work.operation());
  return id;
}

void WorkerRows::flush() {
  // In key order: neighbours in the index are written one after another.
  QVector<qsizetype> order(m_searchKeys.size());
  std::iota(order.begin(), order.end(), 0);
  std::sort(order.begin(), order.end(), [this](qsizetype a, qsizetype b) {
    return m_searchKeys[a] != m_searchKeys[b] ? m_searchKeys[a] < m_searchKeys[b]
                                              : m_searchWorkers[a] < m_searchWorkers[b];
  });
  std::sort(m_likeKeys.begin(), m_likeKeys.end());
  RowBatch search = batch("worker_key", "kind key worker_id");
  search.values.reserve(order.size() * 3);
  for (const qsizetype i : std::as_const(order))
    search.add(QString(m_searchKeys[i].kind), m_searchKeys[i].text, m_searchWorkers[i]);
  RowBatch like = batch("worker_like", "key worker_id");
  like.values.reserve(m_likeKeys.size() * 2);
  for (const auto& [key, worker] : std::as_const(m_likeKeys)) like.add(key, worker);
  for (const RowBatch* rows :
       {&m_workers, &m_documents, &m_photos, &m_tellings, &m_receipts, &m_decisions, &search, &like})
    m_work.insertRows(*rows);
  clear({&m_workers, &m_documents, &m_photos, &m_tellings, &m_receipts, &m_decisions});
  m_searchKeys.clear();
  m_searchWorkers.clear();
  m_likeKeys.clear();
}
