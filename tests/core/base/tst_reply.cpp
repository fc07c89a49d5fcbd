#include <catch2/catch.hpp>

#include <QCoreApplication>
#include <memory>
#include <thread>

#include "base/reply.h"

namespace {

/// Somebody in another thread who answers when told to.
struct Asked {
  Promise<int> promise;
  Reply<int> reply = promise.reply();

  void answerFromElsewhere(int value) {
    std::thread([&] { promise.answer(value); }).join();
  }
};

void deliver() {
  QCoreApplication::sendPostedEvents();
  QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

}  // namespace

TEST_CASE("A reply comes in the thread that asked, from its event loop, and once", "[reply]") {
  Asked asked;
  QObject page;
  QVector<int> got;
  std::thread::id where;
  asked.reply.then(&page, [&](int value) {
    got.append(value);
    where = std::this_thread::get_id();
  });
  asked.answerFromElsewhere(7);
  CHECK(got.isEmpty());
  deliver();
  deliver();
  CHECK(got == QVector<int>{7});
  CHECK(where == std::this_thread::get_id());
  CHECK(page.children().isEmpty());
}

TEST_CASE("A reply that is there already is delivered from the event loop too", "[reply]") {
  Asked asked;
  asked.answerFromElsewhere(8);
  QObject page;
  int got = 0;
  asked.reply.then(&page, [&](int value) { got = value; });
  CHECK(got == 0);
  deliver();
  CHECK(got == 8);
}

TEST_CASE("Who has gone is not called", "[reply]") {
  Asked asked;
  int calls = 0;
  auto page = std::make_unique<QObject>();
  asked.reply.then(page.get(), [&](int) { ++calls; });
  SECTION("before the reply") {
    page.reset();
    asked.answerFromElsewhere(9);
  }
  SECTION("between the reply and its delivery") {
    asked.answerFromElsewhere(9);
    page.reset();
  }
  deliver();
  CHECK(calls == 0);
  CHECK(asked.reply.result() == 9);
}

TEST_CASE("Who is called may close his page", "[reply]") {
  Asked asked;
  auto page = std::make_unique<QObject>();
  int calls = 0;
  asked.reply.then(page.get(), [&](int) {
    page.reset();
    ++calls;
  });
  asked.answerFromElsewhere(1);
  deliver();
  CHECK(calls == 1);
}

TEST_CASE("When nobody answers, nobody is called", "[reply]") {
  auto asked = std::make_unique<Asked>();
  QObject page;
  int calls = 0;
  asked->reply.then(&page, [&](int) { ++calls; });
  const Reply<int> reply = asked->reply;
  asked.reset();  // the promise is broken
  reply.waitForFinished();
  deliver();
  CHECK(calls == 0);
}
