#pragma once

#include <QObject>
#include <optional>

#include "companies/company.h"
#include "kit/choice_box.h"
#include "projects/project.h"

class CounterFields;
class Office;

/// Fills the choices of the counter's form: code lists from the standards, and projects, companies, managers
/// and teams from the office, asked as the clerk types.
class CounterChoices : public QObject {
  Q_OBJECT

 public:
  CounterChoices(CounterFields& fields, Office& office, QObject* parent = nullptr);
  /// Code lists in the language now installed; keeps what is chosen.
  void retranslate();
  /// The employer that is chosen, as far as the office has answered.
  const std::optional<Company>& employer() const { return m_employer; }
  /// Asks for the employer that stands in the form, for its managers and teams (after restoring a draft).
  void refreshEmployer();
  /// Whose present contract goes on is asked of somebody on file only.
  void refreshContractKinds();

 signals:
  /// The clerk chose a project.
  void projectChosen(const QString& id);
  /// Managers and teams of the employer are there.
  void employerLoaded();

 private:
  void loadCodes(const char* key, const QString& table);
  void loadDocuments();
  void findDivisions(const QString& text);
  void askProjects(const QString& text);
  void askCompanies(const QString& text);
  void takeEmployer(const Company& company);

  CounterFields& m_fields;
  Office& m_office;
  std::optional<Company> m_employer;
  quint64 m_projectAsked = 0;
  quint64 m_companyAsked = 0;
  quint64 m_employerAsked = 0;
};
