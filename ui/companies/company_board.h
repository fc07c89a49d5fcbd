#pragma once

#include "companies/company_operations.h"
#include "exports/export_task.h"
#include "kit/record_board.h"

class CompanyView;
class Office;
class PagedTableModel;
class QLabel;
class SectionTitle;

/// Companies: found by any part of the name, initials or code; edited in place, with their labour managers
/// and teams below.
class CompanyBoard : public RecordBoard {
  Q_OBJECT

 public:
  explicit CompanyBoard(Office& office, QWidget* parent = nullptr);
  QList<QAction*> segmentActions() const override;
  void retranslate() override;
  /// Adds a labour manager or team to the company that is open, as typed below it.
  void addManager();
  void addTeam();
  CompanyView* overview() const { return m_overview; }

 signals:
  /// The list as it is filtered is wanted as a file.
  void exportRequested(const ExportTask& task);

 protected:
  Names names() const override;
  void fetch(const QString& text, const QVariant& cursor, PagedTableModel::Done done) override;
  void load(qint64 id, Loaded done) override;
  void store(const BoardRecord& record, Loaded done) override;
  QJsonObject newValues() const override;
  void shown(const BoardRecord& record) override;

 private:
  void buildForm();
  void buildPeople();
  BoardRecord recordOf(const Company& company);
  void showPeople();
  /// Another has the code that was entered: says so, and opens it where that is wanted.
  void offerOther(const Error& error, const CompanyData& entered);
  void people(Result<Company> company, RecordForm* part, const QString& words);

  Office& m_office;
  Company m_company;
  QWidget* m_people;
  SectionTitle* m_managersTitle;
  SectionTitle* m_teamsTitle;
  QLabel* m_managers;
  QLabel* m_teams;
  RecordForm* m_managerForm;
  RecordForm* m_teamForm;
  CompanyView* m_overview;
  QAction* m_addManager;
  QAction* m_addTeam;
  QAction* m_export;
};
