#pragma once

#include <QJsonObject>
#include <optional>

#include "workers/counter_fields.h"
#include "workers/worker_operations.h"

/// One person at the counter, from the first key until he is saved: what the form itself does not hold.
struct CounterVisit {
  std::optional<WorkerRecord> known;  ///< he is on file: by his number, or by the clerk's word
  bool byClerksWord = false;          ///< "it is he", where the number alone did not say so
  bool twin =
      false;  ///< "not the same person", though somebody on file has this number: a supervisor decides
  QVector<Likeness> like;
  QVector<LikenessAnswer> answers;
  QByteArray photo;
  Instant begun;  ///< of the first key

  bool isBegun() const { return begun.isValid(); }

  /// Those like him of whom the clerk has not yet said who they are.
  QVector<Likeness> unanswered() const;
  /// The reason of the clerk's "none of them"; empty before.
  QString declineReason() const;
  void decline(const QString& reason);

  NewWorker newWorker(const CounterFields& fields) const;
  ReturningWorker returning(const CounterFields& fields) const;

  /// The request key for this input: the same as long as nothing was changed, so that a second press and a
  /// lost answer cannot register anybody twice.
  QString keyFor(const QJsonObject& input);

  /// Whom the clerk had said it was, in the state of a draft; null where his number says so or he is new.
  static WorkerId workerOf(const QJsonObject& state);
  QJsonObject toState() const;
  void fromState(const QJsonObject& state);

 private:
  QString m_key;
  QString m_digest;  ///< of the input the key was made for
};

/// His open assignment; null where he is on no site.
const Assignment* openAssignmentOf(const WorkerRecord& record);
