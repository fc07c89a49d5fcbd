#pragma once

#include "overview/overview_list.h"
#include "workers/worker_search.h"

class Office;

/// Who works for a company or on a project today, read page by page; Enter opens a worker's record.
class WorkersThere : public OverviewList {
  Q_OBJECT

 public:
  /// `ofCompany`: the list says on which project each is; else who employs him.
  WorkersThere(Office& office, bool ofCompany, QWidget* parent = nullptr);
  /// `count` stands beside the title: the list is as long as that.
  void show(const WorkerListRequest& list, qint64 count);

 private:
  void fetch(const QVariant& cursor, const PagedTableModel::Done& done);
  Office& m_office;
  bool m_ofCompany;
  WorkerListRequest m_request;
};
