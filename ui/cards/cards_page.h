#pragma once

#include "cards/card_segment.h"
#include "kit/segmented_page.h"

/// The Citizen Card from the queue to the worker's hand: one page, a segment for each part of the work.
class CardsPage : public SegmentedPage {
  Q_OBJECT

 public:
  explicit CardsPage(QWidget* parent = nullptr);
  void addSegment(const QString& key, CardSegment* segment);

  QString title() const override;
  void retranslate() override;

 signals:
  /// The list of the segment is wanted as a file.
  void exportRequested(const ExportTask& task);

 protected:
  QString segmentsName() const override;
  QList<QAction*> ownActions() const override;

 private:
  std::optional<ExportTask> exportTask() const;
  void exportList();
  QAction* m_export;
};
