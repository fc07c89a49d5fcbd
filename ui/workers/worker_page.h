#pragma once

#include "corrections/correction.h"
#include "kit/page.h"
#include "merging/merge.h"
#include "office/office.h"
#include "workers/worker_operations.h"

class AssignmentDetail;
class DataTable;
class FunctionsPanel;
class LiabilityPanel;
class MessageBar;
class Panel;
class PagedTableModel;
class PlainButton;
class PrimaryButton;
class QBoxLayout;
class QSplitter;
class QStackedWidget;
class QTabBar;
class WorkerHead;

/// Everything on one person, answerable aloud: who he is, what holds on a day and why, who is liable on each
/// day, what is on file and who changed it. It changes nothing itself but notes that he was told.
class WorkerPage : public Page {
  Q_OBJECT

 public:
  explicit WorkerPage(Office& office, QWidget* parent = nullptr);
  /// Reads the record and shows it; the day goes back to today where it is another worker.
  void showWorker(WorkerId worker);
  WorkerId shownWorker() const { return m_worker; }
  const WorkerShown& shown() const { return m_shown; }
  bool isLoading() const { return m_loading; }
  /// The newest merge that stands, if others were merged into him.
  const std::optional<Merge>& merge() const { return m_merge; }
  /// Says why something could not be done.
  void showProblem(const QString& words);

  QString title() const override;
  QString crumb() const override;
  QList<QAction*> pageActions() const override;
  void activated() override;
  void retranslate() override;

 signals:
  /// He stands at the counter again: open it with his record.
  void visitRequested(qint64 worker);
  /// His newest slip is to be printed again (always through the preview).
  void slipRequested(qint64 worker);
  /// He is to move to another project, or has left the one of this assignment.
  void moveRequested(const Assignment& from);
  void leaveRequested(const Assignment& from);
  /// He, or the assignment or contract that is chosen, is to be corrected; a correction of him is to be seen.
  void correctionRequested(AssignmentId assignment, ContractId contract);
  void decisionRequested(CorrectionId correction);
  /// A letter about him is to be issued, or one printed again.
  void letterRequested();
  /// His cards are to be looked at, or a step taken with one.
  void cardRequested();
  /// He and another registration (none: it is asked for) are one person; a merge is to be taken apart.
  void mergeRequested(WorkerId other);
  void takingApartRequested(const Merge& merge);
  void loaded();

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  enum Tab { Assignments, Contracts, Cards, Changes };
  void buildActions();
  void buildTables();
  void reload();
  void lookForChanges();
  void take(Result<WorkerShown> shown, bool full);
  void readMore();
  void readPending();
  void readMerges();
  void requestCorrection();
  void showRecord(bool full);
  void showTables();
  void showSelected();
  void setFull(bool full);
  void tell(ToldHow how);
  void stepTab(int by);
  const Assignment* selectedAssignment() const;
  /// The one that is chosen in the table where it is open, else the newest that is.
  const Assignment* openAssignment() const;
  Office& m_office;
  WorkerId m_worker;
  WorkerShown m_shown;
  History m_history;
  CorrectionId m_pending;
  std::optional<Merge> m_merge = {};
  bool m_loading = false;
  bool m_full = false;  ///< numbers are shown in full
  quint64 m_asked = 0;
  QAction* m_visit;
  QAction* m_move;
  QAction* m_leave;
  QAction* m_slip;
  QAction* m_correct;
  QAction* m_letter;
  QAction* m_card;
  QAction* m_mergeWith;
  QAction* m_more;
  QAction* m_calledBack;
  QAction* m_signed;
  QAction* m_list;
  QAction* m_refresh;
  QAction* m_nextTab;
  QAction* m_previousTab;
  PrimaryButton* m_again;
  MessageBar* m_bar;
  MessageBar* m_mergeBar;
  WorkerHead* m_head;
  QBoxLayout* m_middle;
  FunctionsPanel* m_functions;
  LiabilityPanel* m_liability;
  Panel* m_tables;
  QTabBar* m_tabs;
  QStackedWidget* m_stack;
  QList<PagedTableModel*> m_models;
  QList<DataTable*> m_views;
  AssignmentDetail* m_detail;
  bool m_wide = false;
};
