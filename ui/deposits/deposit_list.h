#pragma once

#include <QWidget>

#include "deposits/deposit_check.h"
#include "kit/paged_table.h"

class FieldEdit;
class MessageBar;
class Office;
class Panel;
class QAction;
class QTimer;
class SegmentBar;

/// The checks on file, by state with their counts, found by project, contractor or number.
class DepositList : public QWidget {
  Q_OBJECT

 public:
  explicit DepositList(Office& office, QWidget* parent = nullptr);
  void reload();
  void activate();
  void retranslate();
  void setActions(const QList<QAction*>& footer);
  DataTable* table() const { return m_table; }
  SegmentBar* segments() const { return m_segments; }
  FieldEdit* searchEdit() const { return m_search; }
  bool isLoading() const { return m_model->isLoading(); }
  /// What the segment in front is called, and the place of a check in it from 1; 0 where it is not there.
  QString segmentName() const;
  int placeOf(DepositCheckId check) const;
  int count() const { return m_model->rowCount(); }
  /// The check that stands so many rows further, and becomes the current one; none at the end.
  DepositCheckId step(DepositCheckId from, int by);

 signals:
  void opened(DepositCheckId check);
  void loaded();

 private:
  QString stateNow() const;
  void fetch(const QVariant& cursor, const PagedTableModel::Done& done);
  void take(const DepositListPage& page);
  ListRow rowOf(const DepositCheck& check) const;
  void nameSegments();

  Office& m_office;
  Panel* m_panel;
  SegmentBar* m_segments;
  FieldEdit* m_search;
  QTimer* m_rest;
  MessageBar* m_bar;
  PagedTableModel* m_model;
  DataTable* m_table;
  QHash<QString, qint64> m_counts;
  bool m_naming = false;
};
