#pragma once

#include <QAbstractTableModel>
#include <QTableView>
#include <functional>
#include <optional>

#include "kit/status_chip.h"

/// What a cell shows. With a chip kind the text stands in a chip.
struct ListCell {
  QString text;
  std::optional<ChipKind> chip;
  std::optional<Tone> tone;
  bool bold = false;
  bool muted = false;
  /// A chip without the soft ground, for what is usual.
  bool plain = false;
  QString toolTip;

  ListCell() = default;
  ListCell(const QString& words) : text(words) {}
  ListCell(ChipKind kind, const QString& words) : text(words), chip(kind) {}
};

struct ListRow {
  qint64 id = 0;
  QList<ListCell> cells;
  /// The whole row in muted text (a case one may not decide).
  bool muted = false;
};

/// One answer: rows, and the cursor the next begins behind. An invalid cursor ends the list.
struct TablePage {
  QList<ListRow> rows;
  QVariant next;
  /// Words of an error; rows shown before stay.
  QString error;
};

struct TableColumn {
  /// Asked anew when the language changes.
  std::function<QString()> title;
  int width = 120;
  Qt::Alignment align = Qt::AlignLeft;
  /// Takes the width that is left.
  bool stretch = false;
  /// Key for `sortRequested`; empty: not sortable.
  QString sortKey = {};
};

/// A long list read page by page (200 rows) through keysets. Answers to questions asked before the last
/// `reload` are dropped.
class PagedTableModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  using Done = std::function<void(TablePage)>;
  /// Asks for rows behind `cursor` (invalid: from the start) and calls `done` once, now or later, in this
  /// thread.
  using Fetch = std::function<void(const QVariant& cursor, Done done)>;
  explicit PagedTableModel(QObject* parent = nullptr);
  void setColumns(QList<TableColumn> columns);
  const QList<TableColumn>& columns() const { return m_columns; }
  void setFetch(Fetch fetch) { m_fetch = std::move(fetch); }
  /// Starts anew; the old rows stay visible until the first answer.
  void reload();
  /// Small lists that are at hand.
  void setRows(QList<ListRow> rows);
  void clear();
  const ListRow* row(int index) const;
  int rowOf(qint64 id) const;
  bool isLoading() const { return m_loading; }
  bool isComplete() const { return !m_loading && !m_next.isValid(); }
  QString error() const { return m_error; }

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  bool canFetchMore(const QModelIndex& parent) const override;
  void fetchMore(const QModelIndex& parent) override;
  /// Emits `sortRequested`; the order comes from the office, not from here.
  void sort(int column, Qt::SortOrder order) override;

 signals:
  void loadingChanged(bool loading);
  void loaded();
  void sortRequested(const QString& key, Qt::SortOrder order);

 private:
  void ask(const QVariant& cursor, bool fresh);
  void take(TablePage page, bool fresh);
  QList<TableColumn> m_columns;
  QList<ListRow> m_rows;
  Fetch m_fetch;
  QVariant m_next;
  QString m_error;
  quint64 m_generation = 0;
  bool m_loading = false;
};

/// A table as all pages show it: rows 30 px, header 30, no vertical header, whole rows selected, copy as TSV,
/// Enter opens.
class DataTable : public QTableView {
  Q_OBJECT

 public:
  explicit DataTable(QWidget* parent = nullptr);
  /// Also sets the accessible name.
  void setTable(PagedTableModel* model, const QString& accessibleName);
  /// One sentence and the next step, shown when there is no row and nothing is loading.
  void setEmptyText(const QString& text);
  /// Id of the current row; 0 without one.
  qint64 currentId() const;
  QList<qint64> selectedIds() const;
  /// Selects the row with the id; false where it is not loaded.
  bool selectId(qint64 id);
  /// What is selected as tab-separated lines, as seen.
  QString selectionAsTsv(bool withHeader) const;

 signals:
  void opened(qint64 id);
  void currentIdChanged(qint64 id);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

 private:
  void fitColumns();
  PagedTableModel* m_table = nullptr;
  QString m_emptyText;
};
