#pragma once

#include <QWidget>
#include <functional>

#include "kit/paged_table.h"

class SectionTitle;

/// A titled table among others below a record: as high as its rows, up to some, then it scrolls. Enter opens.
class OverviewList : public QWidget {
  Q_OBJECT

 public:
  using Words = std::function<QString()>;
  OverviewList(Words title, Words empty, QList<TableColumn> columns, QWidget* parent = nullptr);
  /// What is at hand. `hint` stands beside the title.
  void setRows(QList<ListRow> rows, const QString& hint = {});
  /// A long list, read page by page; asked anew with reload().
  void setFetch(PagedTableModel::Fetch fetch);
  void reload(const QString& hint);
  void clear();
  void retranslate();
  DataTable* table() const { return m_table; }
  PagedTableModel* model() const { return m_model; }

 signals:
  void opened(qint64 id);

 private:
  void fit();
  Words m_titleWords;
  Words m_emptyWords;
  SectionTitle* m_title;
  PagedTableModel* m_model;
  DataTable* m_table;
};
