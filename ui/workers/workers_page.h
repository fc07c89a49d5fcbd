#pragma once

#include <QHash>

#include "exports/export_task.h"
#include "kit/page.h"
#include "kit/paged_table.h"
#include "office/office.h"
#include "workers/worker_operations.h"

class MessageBar;
class Panel;
class QLabel;
class QSplitter;
class SegmentBar;
class WorkerFilter;
class WorkerPreview;

/// Workers found by anything: filter column, table read page by page, preview of the chosen line.
class WorkersPage : public Page {
  Q_OBJECT

 public:
  explicit WorkersPage(Office& office, QWidget* parent = nullptr);
  /// The list behind a number of the desk: sets the filters, the order stays.
  void showList(const WorkerListRequest& request);
  WorkerListRequest request() const;
  /// How many there are; nothing while it is being counted.
  std::optional<qint64> count() const { return m_count; }
  PagedTableModel* model() const { return m_model; }
  DataTable* table() const { return m_table; }
  WorkerFilter* filter() const { return m_filter; }

  QString title() const override;
  QString crumb() const override;
  QList<QAction*> pageActions() const override;
  void activated() override;
  void retranslate() override;

 signals:
  /// Those chosen are to move together, or have left.
  void moveRequested(const QVector<WorkerId>& workers);
  void leaveRequested(const QVector<WorkerId>& workers);
  /// The list as it is filtered is wanted as a file.
  void exportRequested(const ExportTask& task);
  /// Nobody was found: register him, with what was typed.
  void registerRequested(const QString& text);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void buildActions();
  void reload();
  void fetch(const QVariant& cursor, const PagedTableModel::Done& done);
  void countAll();
  void showCount();
  void showSelection();
  QVector<WorkerId> chosenWorkers() const;
  ExportTask exportTask() const;
  void setColumns();
  void toggleFilter();
  ListRow rowOf(const WorkerLine& line) const;
  Office& m_office;
  WorkerFilter* m_filter;
  Panel* m_panel;
  PagedTableModel* m_model;
  DataTable* m_table;
  SegmentBar* m_order;
  MessageBar* m_bar;
  QLabel* m_selection;
  WorkerPreview* m_preview;
  QAction* m_open;
  QAction* m_copy;
  QAction* m_move;
  QAction* m_leave;
  QAction* m_register;
  QAction* m_export;
  QAction* m_focusFilter;
  QAction* m_refresh;
  std::optional<qint64> m_count;
  quint64 m_counted = 0;
  bool m_withWhy = false;
  int m_columnsFor = -1;
  bool m_filterOverlaid = false;
  bool m_fresh = true;
};
