#pragma once

#include "companies/company_operations.h"
#include "kit/segment.h"

class DataTable;
class Office;
class PagedTableModel;
class Panel;

/// Companies that may be one firm on file twice, those alike below each other: by their code first, then by
/// what is left of the name without its form. Enter opens one.
class DoubleCompanies : public Segment {
  Q_OBJECT

 public:
  explicit DoubleCompanies(Office& office, QWidget* parent = nullptr);
  DataTable* table() const { return m_table; }
  void refresh();

  QString title() const override;
  QList<QAction*> segmentActions() const override { return {m_refresh}; }
  void activated() override;
  void retranslate() override;

 signals:
  void companyRequested(qint64 company);
  /// A page of the list was read.
  void listed();

 private:
  Office& m_office;
  Panel* m_panel;
  PagedTableModel* m_model;
  DataTable* m_table;
  QAction* m_refresh;
};
