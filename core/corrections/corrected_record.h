#pragma once

#include <variant>

#include "base/finding.h"
#include "corrections/correction.h"
#include "employment/facts.h"
#include "storage/work.h"

/// A record that is corrected, whatever it is: read, judged and written in the same words.
class CorrectedRecord {
 public:
  /// Errors: NotFound "worker", "assignment", "contract"; Invalid "worker" where it is another's.
  static Result<CorrectedRecord> read(Work& work, CorrectionSubject subject, qint64 id, WorkerId worker);

  CorrectionSubject subject() const { return m_subject; }
  qint64 id() const { return m_id; }
  WorkerId worker() const { return m_worker; }
  int version() const { return m_version; }
  /// Its fields as they are on file.
  const QJsonObject& facts() const { return m_facts; }

  /// The fields with these changes, in the form in which they are stored. Errors: Invalid naming the field.
  Result<QJsonObject> with(const QVector<FieldChange>& changes, const QDate& today) const;
  /// What the rules say about it; what blocks is an Error, or a NeedsReason without its reason.
  Findings check(Work& work, const QJsonObject& now, const QString& ageReason) const;
  /// Writes it over the row that was read. Errors: Conflict "version".
  Result<void> write(Work& work, const QJsonObject& now) const;

 private:
  CorrectionSubject m_subject = CorrectionSubject::Worker;
  qint64 m_id = 0;
  WorkerId m_worker;
  int m_version = 0;
  QJsonObject m_facts;
  std::variant<Worker, Assignment, Contract> m_record;
};
