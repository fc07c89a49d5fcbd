#pragma once

#include <QTimer>

#include "desk/desk_matters.h"
#include "kit/page.h"
#include "office/office.h"

class ChipFlow;
class DraftKeeper;
class FactGrid;
class FiguresPanel;
class LinkLabel;
class MessageBar;
class Panel;
class PromiseClock;
class PromiseLegend;
class QGridLayout;
class QLabel;
class SegmentBar;
class StatusChip;

/// What must be done today: the promise of six working days, the figures, and what waits, with a preview of
/// the chosen matter. A number opens the list that makes it.
class DeskPage : public Page {
  Q_OBJECT

 public:
  DeskPage(Office& office, DraftKeeper& drafts, QWidget* parent = nullptr);
  const QVector<Matter>& matters() const { return m_matters; }
  PromiseClock* clock() const { return m_clock; }
  FiguresPanel* figures() const { return m_figures; }
  DataTable* table() const { return m_table; }
  /// Whether the office has answered everything that was asked, for tests that wait.
  bool isSettled() const { return m_open == 0; }

  /// Long work that runs somewhere in the program, in words; empty: none.
  void showLongWork(const QString& words);

  QString title() const override;
  QString crumb() const override;
  QList<QAction*> pageActions() const override;
  void activated() override;
  void retranslate() override;

 signals:
  void listRequested(const WorkerListRequest& list);
  void draftRequested(const QString& id);
  void decisionRequested(CorrectionId correction);
  /// A contract with a dispatching company that ends, or has ended with workers still on site.
  void dispatchRequested(DispatchContractId contract);
  /// A part of the Cards page is wanted: "batches", "pickup".
  void cardsRequested(const QString& segment);
  /// How many cards are overdue or due today: what the navigation counts.
  void mattersCounted(int dueNow);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void buildPanels();
  void arrange();
  void place(bool narrow);
  void read();
  void readPromise();
  void countFigures();
  void readDispatching();
  void readDrafts();
  void readCorrections();
  void readBatches();
  void readHandovers();
  void showPromise();
  void showMatters();
  void showSegments();
  void showChosen();
  void openChosen();
  const Matter* chosen() const;
  bool inSegment(const Matter& matter) const;
  Office& m_office;
  DraftKeeper& m_drafts;
  std::optional<DeskPromise> m_promise;
  std::optional<DeskFigures> m_counted;
  QVector<Draft> m_kept;
  QVector<Correction> m_corrections;
  CardMatters m_cardMatters;
  DispatchWatch m_dispatching;
  QVector<Matter> m_matters;
  int m_open = 0;
  bool m_counting = false;
  bool m_stale = true;
  QTimer m_rest;
  QAction* m_openAction;
  QAction* m_refresh;
  QAction* m_nextSegment;
  QAction* m_previousSegment;
  QGridLayout* m_grid;
  MessageBar* m_longWork;
  bool m_narrow = false;
  Panel* m_promisePanel;
  PromiseLegend* m_legend;
  PromiseClock* m_clock;
  ChipFlow* m_promiseChips;
  LinkLabel* m_dueList;
  FiguresPanel* m_figures;
  Panel* m_todo;
  SegmentBar* m_segments;
  PagedTableModel* m_model;
  DataTable* m_table;
  Panel* m_preview;
  StatusChip* m_state;
  FactGrid* m_facts;
  QLabel* m_words;
};
