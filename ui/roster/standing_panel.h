#pragma once

#include "kit/paged_table.h"
#include "kit/panel.h"
#include "roster/roster_flow.h"
#include "roster/roster_words.h"

class QAction;
class SegmentBar;

/// The rows that are not imported as they are: which cell, as it is written, what is wrong. Doubtful ones are
/// decided here, one by one or all alike.
class StandingPanel : public Panel {
  Q_OBJECT

 public:
  explicit StandingPanel(RosterFlow& flow, QWidget* parent = nullptr);
  void showRows();
  /// What stands in the current row; null where there is none.
  const RosterAnswer* current() const;
  void retranslate();
  QList<QAction*> actions() const { return {m_accept, m_leaveOut, m_allAlike, m_takeBack}; }
  DataTable* table() const { return m_table; }
  void focusTable();
  void stepSegment(int by);

 signals:
  /// Taking this row wants a reason.
  void reasonWanted(const RosterAnswer& answer);

 private:
  void build();
  void showSegments();
  void showPage();
  TablePage page(const QVariant& cursor) const;
  ListRow lineOf(qsizetype index) const;
  void showActions();
  void accept();
  void leaveOut();
  void decideAlike();
  void redraw();
  RosterFlow& m_flow;
  QAction* m_accept;
  QAction* m_leaveOut;
  QAction* m_allAlike;
  QAction* m_takeBack;
  SegmentBar* m_segments;
  PagedTableModel* m_model;
  DataTable* m_table;
  QLabel* m_sentence;          ///< of the current row, whole
  QVector<qsizetype> m_shown;  ///< of the standing rows, those of the segment
  StandingKind m_kind = StandingKind::All;
};
