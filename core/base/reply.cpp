#include "base/reply.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QThread>

namespace {
using Value = std::shared_ptr<void>;
}

struct Pending::State {
  QFuture<Value> future;
};

struct Answering::Data {
  QPromise<Value> promise;
};

Pending::Pending() : m_state(std::make_shared<State>()) {}

bool Pending::isFinished() const { return m_state->future.isFinished(); }

void Pending::waitForFinished() const {
  QFuture<Value> future = m_state->future;
  future.waitForFinished();
}

const void* Pending::value() const {
  waitForFinished();
  return m_state->future.resultCount() > 0 ? m_state->future.result().get() : nullptr;
}

// QFuture::then(context, …) of Qt 6.4 asserts when the reply finds its context gone, and looks at it from the
// thread that answers; a page closed while a lane works is an everyday matter here.
void Pending::deliver(QObject* context, std::function<void(const void*)> function) const {
  Q_ASSERT(context && context->thread() == QThread::currentThread());
  auto* watcher = new QFutureWatcher<Value>(context);
  QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                   [watcher, function = std::move(function)]() {
                     const QFuture<Value> future = watcher->future();
                     watcher->deleteLater();  // first: the function may well delete the context
                     if (!future.isCanceled() && future.resultCount() > 0) function(future.result().get());
                   });
  watcher->setFuture(m_state->future);
}

void Pending::follow(std::function<void(const void*)> function) const {
  QFuture<Value> future = m_state->future;
  future.then([function = std::move(function)](const Value& value) { function(value.get()); });
}

Answering::Answering() : m_data(std::make_unique<Data>()) { m_data->promise.start(); }

Answering::~Answering() = default;

Pending Answering::pending() const {
  Pending pending;
  pending.m_state = std::make_shared<Pending::State>(Pending::State{m_data->promise.future()});
  return pending;
}

void Answering::answer(std::shared_ptr<void> value) {
  m_data->promise.addResult(std::move(value));
  m_data->promise.finish();
}
