#pragma once

#include <QHash>

#include "cards/card_segment.h"
#include "cards/promised_list.h"
#include "kit/paged_table.h"
#include "office/office.h"

class CardChanges;
class LinkLabel;
class MessageBar;
class Panel;
class PromiseWeeksChart;
class PromiseWeeksLegend;
class QStackedWidget;
class SegmentBar;

/// What became of the promise of six working days, week by week and by both clocks: in the worker's own hand,
/// and at the desk. Drawn as bars, or the same as a table; behind each the list that makes it.
class PromiseSegment : public CardSegment {
  Q_OBJECT

 public:
  explicit PromiseSegment(Office& office, QWidget* parent = nullptr);
  void showClock(PromiseClockKind clock);
  /// The weeks as a table instead of bars (Alt+L).
  void toggleTable();
  PromiseWeeksChart* chart() const { return m_chart; }
  DataTable* weeksTable() const { return m_weeksTable; }
  DataTable* table() const { return m_table; }
  SegmentBar* outcomes() const { return m_outcomes; }
  const PromiseWeeks& weeks() const { return m_weeks; }
  bool isSettled() const;

  QString title() const override;
  QList<QAction*> segmentActions() const override;
  std::optional<ExportTask> exportTask() const override;
  void activated() override;
  void retranslate() override;

 signals:
  /// The cards that came after their worker had left are wanted.
  void lateListRequested();

 private:
  void buildWeeks();
  void buildList();
  void read();
  void showWeeks();
  void showWeeksTable();
  void chooseWeek(int index);
  void showWeek();
  PromisedRequest requestOf(const PromiseWeek& shown) const;
  void fetch(const QVariant& cursor, PagedTableModel::Done done);
  PromiseClockKind clock() const;
  const PromiseWeek* week() const;
  void openRow();

  Office& m_office;
  PromiseWeeks m_weeks;
  QHash<qint64, WorkerId> m_workers;
  int m_open = 0;
  bool m_chosen = false;  ///< a week was chosen by hand, and stays
  QAction* m_toggle;
  QAction* m_record;
  QAction* m_refresh;
  Panel* m_panel;
  MessageBar* m_bar;
  CardChanges* m_changes;
  SegmentBar* m_clocks;
  PromiseWeeksLegend* m_legend;
  QStackedWidget* m_stack;
  PromiseWeeksChart* m_chart;
  PagedTableModel* m_weeksModel;
  DataTable* m_weeksTable;
  LinkLabel* m_late;
  Panel* m_list;
  SegmentBar* m_outcomes;
  PagedTableModel* m_model;
  DataTable* m_table;
};
