#pragma once

#include <QAction>
#include <QList>
#include <QWidget>

/// One part of a page that shows one at a time. It keeps its state while others show, and its keys rest then.
class Segment : public QWidget {
  Q_OBJECT

 public:
  using QWidget::QWidget;
  /// What wraps takes its room from tables and pictures, which can give: a segment is never higher than it
  /// must be, whatever its sentences would like.
  bool hasHeightForWidth() const override { return false; }
  virtual QString title() const = 0;
  /// Every action of the segment for F10, in the order of use. Make them with makeAction(this, …).
  virtual QList<QAction*> segmentActions() const { return {}; }
  /// It came to the front: refresh, put the focus where work begins.
  virtual void activated() {}
  /// The language changed: set all texts anew. Input stays. (The page calls it; do not watch LanguageChange.)
  virtual void retranslate() {}

 signals:
  /// The last event, for the status bar.
  void notice(const QString& text);
};
