#pragma once

#include "cards/batch_segment.h"
#include "chip/chip_bench.h"
#include "kit/paged_table.h"

class MessageBar;
class QLabel;
class SegmentBar;

/// Earlier batches, newest first; one that waits is gone on with here, printed again with a reason included.
class BatchesSegment : public BatchSegment {
  Q_OBJECT

 public:
  BatchesSegment(Office& office, Dialogs& dialogs, QWidget* parent = nullptr);
  DataTable* table() const { return m_table; }
  SegmentBar* filter() const { return m_filter; }
  PagedTableModel* model() const { return m_model; }
  QAction* chips() const { return m_chips; }
  /// Instead of the readers of this computer.
  void setBench(std::function<std::unique_ptr<ChipBench>()> bench) { m_bench = std::move(bench); }
  QString title() const override;
  QList<QAction*> segmentActions() const override;
  std::optional<ExportTask> exportTask() const override;
  void activated() override;
  void retranslate() override;

 private:
  void reload();
  /// As the filter chooses.
  BatchListRequest request() const;
  void fetch(const QVariant& cursor, const PagedTableModel::Done& done);
  void allowChips();
  void writeChips();
  ListRow rowOf(const CardBatch& batch) const;

  Panel* m_panel;
  SegmentBar* m_filter;
  MessageBar* m_bar;
  PagedTableModel* m_model;
  DataTable* m_table;
  QLabel* m_hint;
  QAction* m_open;
  QAction* m_chips;
  QAction* m_refresh;
  std::function<std::unique_ptr<ChipBench>()> m_bench;
  bool m_fresh = true;
};
