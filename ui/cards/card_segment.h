#pragma once

#include <QAction>
#include <QList>
#include <QWidget>
#include <optional>

#include "exports/export_task.h"

/// One part of the Cards page. It keeps its state while others show, and its keys rest then.
class CardSegment : public QWidget {
  Q_OBJECT

 public:
  using QWidget::QWidget;
  /// What wraps takes its room from tables and pictures, which can give: a segment is never higher than it
  /// must be, whatever its sentences would like.
  bool hasHeightForWidth() const override { return false; }
  virtual QString title() const = 0;
  /// Every action of the segment for F10, in the order of use. Make them with makeAction(this, …).
  virtual QList<QAction*> segmentActions() const { return {}; }
  /// Its list as it is filtered now, as a file; nothing where there is none that leaves the office.
  virtual std::optional<ExportTask> exportTask() const { return std::nullopt; }
  /// It came to the front: refresh, put the focus where work begins.
  virtual void activated() {}
  /// The language changed: set all texts anew. Input stays. (The page calls it; do not watch LanguageChange.)
  virtual void retranslate() {}

 signals:
  void openWorker(qint64 id);
  /// The last event, for the status bar.
  void notice(const QString& text);
  /// Another segment has what is wanted now ("batches").
  void segmentRequested(const QString& key);
};
