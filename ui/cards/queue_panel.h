#pragma once

#include <QHash>

#include "cards/card_desk.h"
#include "cards/card_lists.h"
#include "kit/paged_table.h"
#include "kit/panel.h"

class KeyButton;
class MessageBar;
class Office;
class QAction;
class QLabel;
class QMenu;
class SegmentBar;

/// The queue's table: arrows only move, Space chooses, Shift with an arrow chooses on the way; so what was
/// chosen stays through any walk.
class QueueTable : public DataTable {
  Q_OBJECT

 public:
  explicit QueueTable(QWidget* parent = nullptr);

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void moveTo(int row, bool choosing);
};

/// The cards that wait, by time left: filters with their counts, the chosen ones, and for each the working
/// days that are counted.
class QueuePanel : public Panel {
  Q_OBJECT

 public:
  QueuePanel(Office& office, QueueTable* table, QAction* fill, QAction* make, QWidget* parent = nullptr);
  void reload();
  /// Looks whether the numbers are others now, and says so; no row moves.
  void lookForChanges();
  /// What the filters choose.
  QueueRequest request() const;
  bool showsWanting() const;
  bool isCounting() const { return m_counting; }
  /// In the order of the queue, those that are filtered out last.
  QVector<QueueLine> chosen() const;
  void choose(const QVector<QueueLine>& lines);
  const QueueLine* currentLine() const;
  const QueueCounts& counts() const { return m_counts; }
  int wantingCount() const { return m_wanting; }
  DataTable* table() const { return m_table; }
  SegmentBar* filter() const { return m_filter; }
  MessageBar* bar() const { return m_bar; }
  PagedTableModel* model() const { return m_model; }
  QMenu* deskMenu() const { return m_deskMenu; }
  void setDesks(const QVector<PickUpDesk>& desks);
  void retranslate();

 signals:
  void chosenChanged();

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  enum Filter { All, Overdue, Today, Replacements, Wanting };
  void setColumns();
  int shapeNow() const;
  QString deskWords(const QString& name) const;
  void fetch(const QVariant& cursor, const PagedTableModel::Done& done);
  void take(const QueuePage& page, bool fresh, TablePage* answer);
  ListRow rowOf(const QueueLine& line) const;
  void count(bool onlyLook);
  void takeCounts(const QueueCounts& counts, int wanting, bool onlyLook);
  void showCounts();
  void showDetail();
  void showChosen();
  void readSelection();
  void restoreSelection();
  void fillDeskMenu();
  void placeDeskButton();

  Office& m_office;
  SegmentBar* m_filter;
  KeyButton* m_desk;
  QMenu* m_deskMenu;
  QWidget* m_deskRow;
  MessageBar* m_bar;
  PagedTableModel* m_model;
  QueueTable* m_table;
  QLabel* m_detail;
  QLabel* m_chosenLabel;
  QVector<PickUpDesk> m_desks;
  PickUpDeskId m_deskId = {};
  QVector<QueueLine> m_lines;         ///< as loaded, in order
  QHash<qint64, QueueLine> m_chosen;  ///< by card
  QueueCounts m_counts;
  int m_wanting = 0;
  quint64 m_asked = 0;
  int m_columnsFor = -1;
  bool m_showsDesk = false;
  bool m_restoring = false;
  bool m_counting = false;
  bool m_lookAgain = false;  ///< something changed while it was being counted
};
