#pragma once

#include <functional>
#include <memory>
#include <utility>

#include "base/held.h"

class QObject;

/// An answer that comes from another thread, without its type: what all replies share is compiled once.
class Pending {
 public:
  Pending();
  bool isFinished() const;
  void waitForFinished() const;
  /// Waits, and gives the answer; null where nobody answers any more.
  const void* value() const;
  void deliver(QObject* context, std::function<void(const void*)> function) const;
  void follow(std::function<void(const void*)> function) const;

 private:
  friend class Answering;
  struct State;
  std::shared_ptr<const State> m_state;
};

/// The other end: whoever holds it answers once, or by dying says that nobody will.
class Answering {
 public:
  Answering();
  ~Answering();
  Answering(const Answering&) = delete;
  Answering& operator=(const Answering&) = delete;
  Pending pending() const;
  void answer(std::shared_ptr<void> value);

 private:
  struct Data;
  std::unique_ptr<Data> m_data;
};

/// What was asked of another thread and will be answered. Wait for it, or have it delivered.
template <class T>
class Reply {
 public:
  Reply() = default;
  explicit Reply(Pending pending) : m_pending(std::move(pending)) {}

  bool isFinished() const { return m_pending.isFinished(); }
  void waitForFinished() const { m_pending.waitForFinished(); }
  /// Waits. Somebody must have been asked, and answer.
  T result() const { return *static_cast<const T*>(m_pending.value()); }

  /// Calls function(reply) in the thread of context, which must be the caller's, from its event loop; never
  /// when context has died by then, nor when nobody answers.
  template <class Function>
  void then(QObject* context, Function function) const {
    m_pending.deliver(context, [function = std::move(function)](const void* value) mutable {
      function(*static_cast<const T*>(value));
    });
  }
  /// Calls function(reply) in the thread that answers, before whoever waits for the reply of it goes on.
  template <class Function>
  void follow(Function function) const {
    m_pending.follow([function = std::move(function)](const void* value) mutable {
      function(*static_cast<const T*>(value));
    });
  }

 private:
  Pending m_pending;
};

/// The end of a reply that answers. Copies are the same promise; when the last one dies unanswered, nobody
/// waits any longer.
template <class T>
class Promise {
 public:
  Promise() : m_answering(std::make_shared<Answering>()) {}
  Reply<T> reply() const { return Reply<T>(m_answering->pending()); }
  void answer(T value) const { m_answering->answer(held<T>(std::move(value))); }

 private:
  std::shared_ptr<Answering> m_answering;
};
