#pragma once

#include <QWidget>

#include "overview/overview.h"

class ContactsView;
class FactGrid;
class Office;
class OverviewList;
class QAction;
class StatusChip;
class WorkersThere;

/// What is known of a project beside what is entered: who works there today, by employer and team; where its
/// deposit stands, its checks and permits; who is called.
class ProjectView : public QWidget {
  Q_OBJECT

 public:
  explicit ProjectView(Office& office, QWidget* parent = nullptr);
  /// None hides it.
  void show(ProjectId project);
  /// Reads it again.
  void refresh() { show(m_project); }
  void retranslate();
  ProjectId project() const { return m_project; }
  WorkersThere* workers() const { return m_workers; }
  OverviewList* checks() const { return m_checks; }
  OverviewList* permits() const { return m_permits; }
  ContactsView* contacts() const { return m_contacts; }
  QList<QAction*> actions() const { return {m_addPermit, m_voidPermit}; }

 signals:
  void shown();
  void workerRequested(qint64 worker);
  void employerRequested(qint64 company);
  void checkRequested(qint64 check);
  /// A permit is to be recorded for the project that is shown.
  void permitRequested(ProjectId project, const QString& name);
  void notice(const QString& text);

 private:
  void buildLists();
  void fill();
  void fillPermits();
  void askVoid();
  QWidget* page();
  void makeVoid(PermitId permit, const QString& reason);
  Office& m_office;
  ProjectId m_project;
  ProjectOverview m_overview;
  StatusChip* m_standing;
  FactGrid* m_facts;
  OverviewList* m_crews;
  WorkersThere* m_workers;
  OverviewList* m_checks;
  OverviewList* m_permits;
  ContactsView* m_contacts;
  QAction* m_addPermit;
  QAction* m_voidPermit;
};
