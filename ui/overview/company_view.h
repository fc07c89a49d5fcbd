#pragma once

#include <QWidget>

#include "overview/overview.h"

class ContactsView;
class FactGrid;
class Office;
class OverviewList;
class WorkersThere;

/// What is known of a company beside what is entered: who works for it today, its projects now and before,
/// the checks of its projects and what it owes, who is called.
class CompanyView : public QWidget {
  Q_OBJECT

 public:
  explicit CompanyView(Office& office, QWidget* parent = nullptr);
  /// None hides it.
  void show(CompanyId company);
  void retranslate();
  CompanyId company() const { return m_company; }
  /// Whether what stands there is of this company.
  bool isSettled() const { return m_company.isValid() && m_overview.company == m_company; }
  WorkersThere* workers() const { return m_workers; }
  OverviewList* projects() const { return m_projects; }
  OverviewList* checks() const { return m_checks; }
  ContactsView* contacts() const { return m_contacts; }

 signals:
  void shown();
  void workerRequested(qint64 worker);
  void projectRequested(qint64 project);
  void checkRequested(qint64 check);
  void notice(const QString& text);

 private:
  void fill();
  Office& m_office;
  CompanyId m_company;
  CompanyOverview m_overview;
  FactGrid* m_facts;
  WorkersThere* m_workers;
  OverviewList* m_projects;
  OverviewList* m_checks;
  ContactsView* m_contacts;
};
