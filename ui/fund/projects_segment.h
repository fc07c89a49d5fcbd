#pragma once

#include "fund/fund_segment.h"
#include "fund/fund_statement.h"

class FactGrid;
class FundCurve;
class SegmentBar;

/// What each project has, what is kept and free, how long it lasts, and whose contractor has to top it up.
class ProjectsSegment : public FundSegment {
  Q_OBJECT

 public:
  explicit ProjectsSegment(Office& office, QWidget* parent = nullptr);
  QString title() const override;
  QList<QAction*> segmentActions() const override;
  void retranslate() override;
  DataTable* table() const { return m_table; }
  DataTable* reservations() const { return m_kept; }
  FundCurve* curve() const { return m_curve; }
  /// What stands at the right is of the row that is chosen.
  bool isSettled() const { return m_open == 0; }

 protected:
  void read() override;
  QWidget* firstFocus() const override { return m_table; }

 private:
  void build();
  void buildSide();
  void showList();
  void follow();
  void showFund(const ProjectFund& fund);
  void release();
  void keep();
  void openBank();
  void readAhead(ProjectId project);

  QVector<ProjectFund> m_funds;
  ProjectFund m_shown;
  int m_open = 0;
  quint64 m_asked = 0;
  QAction* m_statement;
  QAction* m_release;
  QAction* m_keep;
  QAction* m_bank;
  QAction* m_refresh;
  Panel* m_list;
  Panel* m_side;
  SegmentBar* m_which;
  PagedTableModel* m_model;
  DataTable* m_table;
  FactGrid* m_facts;
  FundCurve* m_curve;
  PagedTableModel* m_keptModel;
  DataTable* m_kept;
};
