#pragma once

#include <QObject>

#include "employment/employment_rules.h"

class CounterFields;
class Office;

/// The project, employer and manager that stand in the form as they are on file, with the contracts between
/// the two companies: what the office would say of them together stands beside the fields before saving.
class CounterParties : public QObject {
  Q_OBJECT

 public:
  CounterParties(const CounterFields& fields, Office& office, QObject* parent = nullptr);
  /// Asks the office for what is not known yet of those who stand in the form; `employer` is known already.
  void refresh(const std::optional<Company>& employer);
  /// None until all of them are chosen and the office has answered.
  std::optional<employment_rules::Parties> parties() const;

 signals:
  void loaded();

 private:
  void askProject(ProjectId project);
  void askTerms();
  bool asksForTerms() const;

  const CounterFields& m_fields;
  Office& m_office;
  std::optional<Company> m_employer;
  std::optional<Project> m_project;
  std::optional<QVector<DispatchTerm>> m_terms;
  quint64 m_asked = 0;
};
