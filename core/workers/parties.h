#pragma once

#include <QHash>

#include "employment/employment_rules.h"
#include "storage/work.h"
#include "workers/worker_rules.h"

/// The project, employer, manager and team that visits name, read once for a whole chunk: crews come
/// together.
class PartiesOnFile {
 public:
  explicit PartiesOnFile(Work& work) : m_work(work) {}

  /// What is on file; whoever is not there is an Error among `findings`.
  struct Known {
    employment_rules::Parties parties;
    worker_rules::Context context;
    Findings findings;
  };
  const Known& of(const NewAssignment& assignment);

 private:
  Known read(const NewAssignment& assignment);

  Work& m_work;
  QHash<QVector<qint64>, Known> m_known = {};
};
