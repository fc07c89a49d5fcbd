#pragma once

#include <optional>

#include "exports/export_task.h"
#include "kit/segment.h"

/// One part of the Cards page.
class CardSegment : public Segment {
  Q_OBJECT

 public:
  using Segment::Segment;
  /// Its list as it is filtered now, as a file; nothing where there is none that leaves the office.
  virtual std::optional<ExportTask> exportTask() const { return std::nullopt; }

 signals:
  void openWorker(qint64 id);
  /// Another segment has what is wanted now ("batches").
  void segmentRequested(const QString& key);
};
