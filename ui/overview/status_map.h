#pragma once

#include "kit/paged_table.h"
#include "kit/segment.h"
#include "overview/overview.h"

class MessageBar;
class Office;
class Panel;

/// The city at a glance: districts by the steps of a deposit, how many projects are there, how many people on
/// site, how many permits without a deposit. The cell that is chosen lists its projects below; Enter opens
/// one.
class StatusMap : public Segment {
  Q_OBJECT

 public:
  explicit StatusMap(Office& office, QWidget* parent = nullptr);
  DataTable* map() const { return m_map; }
  DataTable* list() const { return m_list; }
  void refresh();

  QString title() const override;
  QList<QAction*> segmentActions() const override { return {m_refresh}; }
  void activated() override;
  void retranslate() override;

 signals:
  void projectRequested(qint64 project);
  /// The map was read.
  void shown();
  /// The list below was read.
  void listed();

 private:
  void fill();
  void choose();
  void fetch(const QString& cursor, const PagedTableModel::Done& done);
  QString chosenWords() const;
  Office& m_office;
  ProjectMap m_read;
  QStringList m_divisions;  ///< codes of the rows behind that of all
  StandingListRequest m_asked;
  Panel* m_above;
  Panel* m_below;
  MessageBar* m_bar;
  PagedTableModel* m_mapModel;
  DataTable* m_map;
  PagedTableModel* m_listModel;
  DataTable* m_list;
  QAction* m_refresh;
};
