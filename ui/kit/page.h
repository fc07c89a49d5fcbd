#pragma once

#include <QAction>
#include <QList>
#include <QWidget>
#include <functional>

/// One page of the main window. A page keeps its state while others show.
class Page : public QWidget {
  Q_OBJECT

 public:
  using QWidget::QWidget;
  virtual QString title() const = 0;
  /// Muted words behind the title ("工人 › 陈大川").
  virtual QString crumb() const { return {}; }
  /// Every action of the page for F10, in the order of use; also those that have buttons.
  virtual QList<QAction*> pageActions() const { return {}; }
  /// The page came to the front: refresh, put the focus where work begins.
  virtual void activated() {}
  /// The window is to close, or the user leaves. False: the page asks first, and calls `then` once it may be.
  virtual bool mayClose(std::function<void()> then);
  /// The page goes now: what it and the sheets over it run in other threads ends.
  virtual void putAway();
  /// The language changed: set all texts anew. Input stays.
  virtual void retranslate() {}
  /// As wide as a page gets in the smallest window, whatever stands in it now: it puts its panels below each
  /// other then. As high as they want; the window scrolls.
  QSize minimumSizeHint() const override;

 signals:
  void openWorker(qint64 id);
  void openPage(const QString& key);
  /// The last event, for the status bar.
  void notice(const QString& text);
  /// title() or crumb() gives something else now.
  void headingChanged();

 protected:
  void changeEvent(QEvent* event) override;
};
