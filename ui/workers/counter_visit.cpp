#include "workers/counter_visit.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>
#include <algorithm>

#include "base/digest.h"
#include "workers/counter_entry.h"

const Assignment* openAssignmentOf(const WorkerRecord& record) {
  const auto found = std::find_if(record.assignments.begin(), record.assignments.end(),
                                  [](const Assignment& a) { return a.isOpen(); });
  return found == record.assignments.end() ? nullptr : &*found;
}

QVector<Likeness> CounterVisit::unanswered() const {
  QVector<Likeness> open;
  for (const Likeness& one : like) {
    const bool answered = std::any_of(answers.begin(), answers.end(), [&](const LikenessAnswer& answer) {
      return answer.other == one.worker.id;
    });
    if (!answered) open.append(one);
  }
  return open;
}

QString CounterVisit::declineReason() const {
  for (const LikenessAnswer& answer : answers)
    if (!answer.same) return answer.reason;
  return {};
}

void CounterVisit::decline(const QString& reason) {
  for (const Likeness& one : unanswered()) answers.append({one.worker.id, false, reason});
}

NewWorker CounterVisit::newWorker(const CounterFields& fields) const {
  NewWorker entered;
  entered.person = counter_entry::personOf(fields);
  entered.assignment = counter_entry::assignmentOf(fields);
  entered.contract = counter_entry::contractOf(fields);
  entered.initiative = counter_entry::initiativeOf(fields);
  entered.told = counter_entry::toldOf(fields);
  entered.ageReason = counter_entry::ageReasonOf(fields);
  entered.likeness = answers;
  entered.photoJpeg = photo;
  return entered;
}

ReturningWorker CounterVisit::returning(const CounterFields& fields) const {
  const NewWorker entered = newWorker(fields);
  ReturningWorker back;
  back.worker = known->worker.id;
  back.version = known->worker.version;
  back.person = entered.person;
  back.person.documentFrom = known->worker.person.documentFrom;  // not asked at the counter
  back.assignment = entered.assignment;
  back.contract = entered.contract;
  back.initiative = entered.initiative;
  back.told = entered.told;
  back.ageReason = entered.ageReason;
  back.likeness = entered.likeness;
  back.photoJpeg = entered.photoJpeg;
  return back;
}

QString CounterVisit::keyFor(const QJsonObject& input) {
  const QByteArray bytes = QJsonDocument(input).toJson(QJsonDocument::Compact);
  const QString digest = sha256Hex(bytes);
  if (m_key.isEmpty() || digest != m_digest) {
    m_key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_digest = digest;
  }
  return m_key;
}

WorkerId CounterVisit::workerOf(const QJsonObject& state) {
  return WorkerId(state[QStringLiteral("worker")].toInteger());
}

QJsonObject CounterVisit::toState() const {
  QJsonObject state{{QStringLiteral("key"), m_key},
                    {QStringLiteral("digest"), m_digest},
                    {QStringLiteral("begun"), begun.milliseconds},
                    {QStringLiteral("twin"), twin}};
  if (byClerksWord && known) state.insert(QStringLiteral("worker"), known->worker.id.value());
  if (!photo.isEmpty()) state.insert(QStringLiteral("photo"), QString::fromLatin1(photo.toBase64()));
  state.insert(QStringLiteral("answers"), record::toValue(answers));
  return state;
}

void CounterVisit::fromState(const QJsonObject& state) {
  m_key = state[QStringLiteral("key")].toString();
  m_digest = state[QStringLiteral("digest")].toString();
  begun = {state[QStringLiteral("begun")].toVariant().toLongLong()};
  twin = state[QStringLiteral("twin")].toBool();
  photo = QByteArray::fromBase64(state[QStringLiteral("photo")].toString().toLatin1());
  record::fromValue(state[QStringLiteral("answers")], answers);
}
