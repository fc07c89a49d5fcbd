#pragma once

#include "kit/panel.h"
#include "workers/liability_bar.h"

class DataTable;
class PagedTableModel;
class QLabel;
class QStackedWidget;
class SegmentBar;

/// Who is liable, day by day: the bar with its ranges and legend, the selected day in a sentence, and the
/// same days as a list (Alt+L) for those who cannot see the bar.
class LiabilityPanel : public Panel {
  Q_OBJECT

 public:
  explicit LiabilityPanel(QWidget* parent = nullptr);
  void setFacts(const EntitlementFacts& facts, const QDate& today);
  void setDay(const QDate& day) { m_bar->setDay(day); }
  LiabilityBar* bar() const { return m_bar; }
  DataTable* list() const { return m_list; }
  bool isListShown() const;
  void toggleList();
  void retranslate();

 signals:
  void dayChanged(const QDate& day);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void refreshSentence();
  void refreshList();
  EntitlementFacts m_facts;
  QDate m_today;
  LiabilityLegend* m_gap;
  LiabilityLegend* m_overlap;
  SegmentBar* m_ranges;
  QStackedWidget* m_stack;
  LiabilityBar* m_bar;
  DataTable* m_list;
  PagedTableModel* m_spans;
  QLabel* m_day;
  QLabel* m_sentence;
  QLabel* m_keys;
};
