#pragma once

#include "companies/company.h"
#include "projects/project.h"
#include "roster/roster.h"
#include "storage/work.h"

/// What the columns of a roster say of project, employer, manager and team, held against those that were
/// chosen for all rows; each name is looked up once.
class RosterPlaces {
 public:
  RosterPlaces(Work& work, const RosterWork& chosen);

  /// Of the chosen ones: NotFound and Invalid with their fields, as opening an assignment would say.
  const std::optional<Error>& refusal() const { return m_refusal; }
  const Company& employer() const { return m_employer; }
  /// The first of the row's places that is not on file or not the chosen one, with its field and code
  /// ("project-unknown", "project-differs" …); none where it names none or the same.
  std::optional<Finding> differs(const RosterRow& row);

 private:
  std::optional<Finding> projectDiffers(const QString& name);
  std::optional<Finding> employerDiffers(const QString& name);
  std::optional<Finding> managerDiffers(const QString& name) const;
  std::optional<Finding> teamDiffers(const QString& name) const;
  template <class Look>
  std::optional<Finding> once(const char* kind, const QString& name, Look look);

  Work& m_work;
  Project m_project;
  Company m_employer;
  Manager m_manager;
  std::optional<Error> m_refusal;
  QHash<QString, std::optional<Finding>> m_known = {};
};
