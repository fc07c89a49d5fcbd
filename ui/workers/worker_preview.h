#pragma once

#include "kit/panel.h"
#include "workers/worker_operations.h"

class ChipFlow;
class FactGrid;
class Office;
class PhotoView;
class PrimaryButton;
class QAction;
class QLabel;
class QTimer;
class QuoteBox;

/// The chosen line of the workers list, in short: who, where, what holds today.
class WorkerPreview : public Panel {
  Q_OBJECT

 public:
  WorkerPreview(Office& office, QAction* open, QWidget* parent = nullptr);
  /// Reads and shows after the cursor has rested; an invalid worker empties it.
  void showWorker(WorkerId worker);
  void retranslate();

 private:
  void read();
  void refresh();
  Office& m_office;
  WorkerId m_worker;
  WorkerShown m_shown;
  quint64 m_asked = 0;
  QTimer* m_rest;
  PhotoView* m_photo;
  QLabel* m_name;
  QLabel* m_facts;
  ChipFlow* m_chips;
  FactGrid* m_grid;
  QuoteBox* m_quote;
};
