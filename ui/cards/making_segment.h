#pragma once

#include "cards/batch_segment.h"
#include "cards/card_desk.h"
#include "storage/operation.h"

class QueuePanel;
class QueueTable;

/// Queue, batch and preview: what a card is made from. Choose, make a batch, print, confirm.
class MakingSegment : public BatchSegment {
  Q_OBJECT

 public:
  MakingSegment(Office& office, Dialogs& dialogs, QWidget* parent = nullptr);
  QueuePanel* queue() const { return m_queue; }
  /// Something was asked of the office and is not answered yet.
  bool isBusy() const { return m_pending > 0; }
  QString title() const override;
  QList<QAction*> segmentActions() const override;
  std::optional<ExportTask> exportTask() const override;
  void activated() override;
  void retranslate() override;

 private:
  void buildActions();
  void connectParts();
  void showActions();
  void readDesks();
  /// Batches that were made or printed before the program was started wait at once.
  void readWaiting();
  void fillSheet();
  void makeBatch();
  void addChosen();
  void refresh();
  void hold(const Operation<CardChange, CardShown>& operation, const QString& title, const QString& text,
            const QString& confirm, const QStringList& usual);
  void requeue();
  void run(const Operation<CardChange, CardShown>& operation, const CardChange& change);
  /// Runs an operation and says its refusal above the queue.
  template <class In, class Out, class Then>
  void ask(const Operation<In, Out>& operation, const In& input, Then then);

  QueueTable* m_table;
  QueuePanel* m_queue;
  QAction* m_fill;
  QAction* m_make;
  QAction* m_add;
  QAction* m_unfit;
  QAction* m_refuse;
  QAction* m_requeue;
  QAction* m_open;
  QAction* m_refresh;
  bool m_fresh = true;
  int m_pending = 0;
};
