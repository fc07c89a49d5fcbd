#pragma once

#include "exports/export_task.h"
#include "kit/record_board.h"
#include "projects/project_operations.h"

class Office;
class ProjectView;

/// Projects: found by any part of the name, initials, number or contractor; edited in place; declared heads
/// beside those on site.
class ProjectBoard : public RecordBoard {
  Q_OBJECT

 public:
  explicit ProjectBoard(Office& office, QWidget* parent = nullptr);
  QList<QAction*> segmentActions() const override;
  void retranslate() override;
  ProjectView* overview() const { return m_overview; }

 signals:
  /// Everybody on it is to move or has left, or it is to be completed with all its assignments.
  void moveRequested(const Project& project);
  void leaveRequested(const Project& project);
  void finishRequested(const Project& project);
  /// The list as it is filtered, the roster of the project that is open, or its messages for the platform.
  void exportRequested(const ExportTask& task);

 protected:
  Names names() const override;
  void fetch(const QString& text, const QVariant& cursor, PagedTableModel::Done done) override;
  void load(qint64 id, Loaded done) override;
  void store(const BoardRecord& record, Loaded done) override;
  QJsonObject newValues() const override;
  void shown(const BoardRecord& record) override;

 private:
  void buildForm();
  void buildCrew();
  void buildExports();
  ExportTask exportTask(ExportList list) const;
  BoardRecord recordOf(const Project& project);

  Office& m_office;
  Project m_project;
  QWidget* m_crew;
  ProjectView* m_overview;
  QAction* m_move;
  QAction* m_leave;
  QAction* m_finish;
  QAction* m_export;
  QAction* m_exportCrew;
  QAction* m_exportPlatform;
};
