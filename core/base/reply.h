#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QThread>
#include <utility>

/// What was asked of another thread and will be answered. Wait for it as for any future, or have it
/// delivered.
template <class T>
class Reply : public QFuture<T> {
 public:
  Reply() = default;
  Reply(QFuture<T> future) : QFuture<T>(std::move(future)) {}  // NOLINT: it is the same thing

  /// Calls function(reply) in the thread of context, which must be the caller's, from its event loop; never
  /// when context has died by then, nor when nobody answers.
  ///
  /// QFuture::then(context, …) of Qt 6.4 asserts when the reply finds its context gone, and looks at it from
  /// the thread that answers; a page closed while a lane works is an everyday matter here.
  template <class Function>
  void then(QObject* context, Function function) const {
    Q_ASSERT(context && context->thread() == QThread::currentThread());
    auto* watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, function = std::move(function)]() mutable {
                       const QFuture<T> future = watcher->future();
                       watcher->deleteLater();  // first: the function may well delete the context
                       if (!future.isCanceled() && future.resultCount() > 0) function(future.result());
                     });
    watcher->setFuture(*this);
  }
};
