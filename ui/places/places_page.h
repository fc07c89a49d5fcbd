#pragma once

#include "kit/page.h"

class CompanyBoard;
class DispatchBoard;
class Office;
class ProjectBoard;
class QStackedWidget;
class SegmentBar;

/// Firms and projects: who answers for whom. Three boards under one entry of the navigation.
class PlacesPage : public Page {
  Q_OBJECT

 public:
  explicit PlacesPage(Office& office, QWidget* parent = nullptr);
  void showCompany(qint64 id);
  void showProject(qint64 id);
  void showDispatchContract(qint64 id);
  CompanyBoard* companies() const { return m_companies; }
  ProjectBoard* projects() const { return m_projects; }
  DispatchBoard* dispatching() const { return m_dispatching; }

  QString title() const override;
  QList<QAction*> pageActions() const override;
  void activated() override;
  void retranslate() override;

 private:
  Office& m_office;
  SegmentBar* m_which;
  QStackedWidget* m_stack;
  ProjectBoard* m_projects;
  CompanyBoard* m_companies;
  DispatchBoard* m_dispatching;
};
