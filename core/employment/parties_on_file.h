#pragma once

#include <QHash>

#include "employment/employment_rules.h"
#include "storage/work.h"

/// The project, employer, manager and team that assignments name, read once for a whole chunk: crews come
/// and go together.
class PartiesOnFile {
 public:
  explicit PartiesOnFile(Work& work) : m_work(work) {}

  /// What is on file; whoever is not there is an Error among `findings`, each with its field.
  struct Known {
    employment_rules::Parties parties;
    Findings findings;
    /// NotFound, naming whom nobody knows; none where all are there.
    std::optional<Error> refusal() const;
  };
  const Known& of(const NewAssignment& assignment);

 private:
  Known read(const NewAssignment& assignment);

  Work& m_work;
  QHash<QVector<qint64>, Known> m_known = {};
};
