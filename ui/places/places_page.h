#pragma once

#include "kit/segmented_page.h"

class CompanyBoard;
class DispatchBoard;
class DoubleCompanies;
class Office;
class ProjectBoard;
struct Permit;
class StatusMap;

/// Firms and projects: who answers for whom, under one entry of the navigation.
class PlacesPage : public SegmentedPage {
  Q_OBJECT

 public:
  explicit PlacesPage(Office& office, QWidget* parent = nullptr);
  void showCompany(qint64 id);
  void showProject(qint64 id);
  void showDispatchContract(qint64 id);
  /// The overview of statuses, where the user has one.
  void showStatuses();
  /// What stands on file is read again, and what is wrong with the permit is said.
  void permitRecorded(const Permit& permit);
  CompanyBoard* companies() const { return m_companies; }
  ProjectBoard* projects() const { return m_projects; }
  DispatchBoard* dispatching() const { return m_dispatching; }
  DoubleCompanies* doubles() const { return m_doubles; }
  /// None for who reads no deposits.
  StatusMap* statuses() const { return m_statuses; }

  QString title() const override;

 signals:
  void checkRequested(qint64 check);
  /// A construction permit is to be recorded for a project.
  void permitRequested(qint64 project, const QString& name);

 protected:
  QString segmentsName() const override;

 private:
  void connectOverviews();
  ProjectBoard* m_projects;
  CompanyBoard* m_companies;
  DispatchBoard* m_dispatching;
  DoubleCompanies* m_doubles;
  StatusMap* m_statuses = nullptr;
};
