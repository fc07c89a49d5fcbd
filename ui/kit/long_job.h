#pragma once

#include <QObject>
#include <atomic>
#include <functional>
#include <thread>

#include "base/reply.h"
#include "base/result.h"

/// Long work in a thread of its own: one piece at a time. What it finds is delivered in the window's thread,
/// and to nobody once the page has gone.
class LongJob : public QObject {
 public:
  ~LongJob() override;
  bool isRunning() const { return m_running; }
  /// Asks the work to stop where it can; its answer comes as always.
  void cancel() { m_cancelled = true; }
  /// The same, and waits until it has.
  void stop();

 protected:
  explicit LongJob(QObject* parent) : QObject(parent) {}
  /// Runs the work; whatever ran before is stopped first. A subclass whose work tells of its progress calls
  /// stop() in its own destructor.
  template <class T>
  Reply<Result<T>> start(std::function<Result<T>()> work);
  /// For the thread that works: the signal is emitted in the window's; false once the work is to stop.
  template <class Job, class Progress>
  std::function<bool(const Progress&)> watch(void (Job::*progressed)(const Progress&));

 private:
  std::thread m_thread;
  std::atomic<bool> m_cancelled = false;
  quint64 m_asked = 0;
  bool m_running = false;
};

template <class T>
Reply<Result<T>> LongJob::start(std::function<Result<T>()> work) {
  stop();
  m_cancelled = false;
  m_running = true;
  const Promise<Result<T>> promise;
  const auto reply = promise.reply();
  // Before whoever is told of the answer: he may begin the next piece.
  reply.then(this, [this, asked = ++m_asked](const Result<T>&) {
    if (asked == m_asked) m_running = false;
  });
  m_thread = std::thread([promise, work = std::move(work)] { promise.answer(work()); });
  return reply;
}

template <class Job, class Progress>
std::function<bool(const Progress&)> LongJob::watch(void (Job::*progressed)(const Progress&)) {
  return [this, progressed](const Progress& progress) {
    const auto tell = [job = static_cast<Job*>(this), progressed, progress] {
      emit(job->*progressed)(progress);
    };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    return !m_cancelled;
  };
}
