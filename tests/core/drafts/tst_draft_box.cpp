#include <sys/wait.h>
#include <unistd.h>

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <catch2/catch.hpp>
#include <csignal>

#include "drafts/draft_box.h"

namespace {

Draft aDraft(const QString& id, const QString& login = "limin") {
  Draft draft;
  draft.id = id;
  draft.login = login;
  draft.office = "/srv/office.db";
  draft.page = "counter";
  draft.title = QStringLiteral("何有田");
  draft.focus = "trade";
  draft.filled = 14;
  draft.state = {{"name", QStringLiteral("何有田")}, {"phone", "199 0000 0316"}};
  return draft;
}

std::unique_ptr<DraftBox> open(const QString& file, const Clock& clock) {
  auto box = DraftBox::open(file, clock);
  REQUIRE(box);
  return std::move(*box);
}

QStringList idsOf(DraftBox& box, const QString& login = "limin", const QString& office = "/srv/office.db") {
  QStringList ids;
  const auto drafts = box.list(office, login, "counter");
  REQUIRE(drafts);
  for (const Draft& draft : *drafts) ids.append(draft.id);
  return ids;
}

}  // namespace

TEST_CASE("DraftBox keeps what was typed") {
  QTemporaryDir folder;
  FixedClock clock(QDate(2026, 11, 25));
  const QString file = folder.filePath("below/drafts.db");
  auto box = open(file, clock);

  SECTION("the whole draft comes back, with the field in focus and the time") {
    REQUIRE(box->save(aDraft("a")));
    const auto draft = box->load("a");
    REQUIRE(draft);
    CHECK(draft->title == QStringLiteral("何有田"));
    CHECK(draft->focus == "trade");
    CHECK(draft->filled == 14);
    CHECK(draft->state == aDraft("a").state);
    CHECK(draft->updated == clock.now());
  }

  SECTION("saving again replaces the state, and the draft touched last stands first") {
    REQUIRE(box->save(aDraft("a")));
    clock.advance(1000);
    REQUIRE(box->save(aDraft("b")));
    CHECK(idsOf(*box) == QStringList{"b", "a"});
    clock.advance(1000);
    Draft later = aDraft("a");
    later.filled = 15;
    REQUIRE(box->save(later));
    CHECK(idsOf(*box) == QStringList{"a", "b"});
    CHECK(box->load("a")->filled == 15);
  }

  SECTION("each user sees his own, for the office at hand") {
    REQUIRE(box->save(aDraft("a")));
    REQUIRE(box->save(aDraft("b", "wangxiaoyan")));
    CHECK(idsOf(*box) == QStringList{"a"});
    CHECK(idsOf(*box, "wangxiaoyan") == QStringList{"b"});
    CHECK(idsOf(*box, "limin", "postgresql://other").isEmpty());
  }

  SECTION("nobody overwrites or throws away another's draft") {
    REQUIRE(box->save(aDraft("a")));
    const auto stolen = box->save(aDraft("a", "wangxiaoyan"));
    REQUIRE_FALSE(stolen);
    CHECK(stolen.error().kind == ErrorKind::Conflict);
    const auto discarded = box->discard("a", "wangxiaoyan");
    REQUIRE_FALSE(discarded);
    CHECK(discarded.error().kind == ErrorKind::NotFound);
    CHECK(box->load("a")->login == "limin");
  }

  SECTION("it is there after closing and opening again") {
    REQUIRE(box->save(aDraft("a")));
    box.reset();
    box = open(file, clock);
    CHECK(idsOf(*box) == QStringList{"a"});
  }

  SECTION("two windows of one desk share the file") {
    auto other = open(file, clock);
    REQUIRE(box->save(aDraft("a")));
    REQUIRE(other->save(aDraft("b")));
    CHECK(idsOf(*box).size() == 2);
  }

  SECTION("only its owner can read the file and its side files") {
    REQUIRE(box->save(aDraft("a")));
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    for (const char* suffix : {"", "-wal", "-shm"}) {
      REQUIRE(QFileInfo::exists(file + QLatin1String(suffix)));
      CHECK((QFile::permissions(file + QLatin1String(suffix)) & others) == QFileDevice::Permissions());
    }
  }
}

TEST_CASE("DraftBox lets go of a draft") {
  QTemporaryDir folder;
  FixedClock clock(QDate(2026, 11, 25));
  const QString file = folder.filePath("drafts.db");
  auto box = open(file, clock);
  REQUIRE(box->save(aDraft("a")));

  SECTION("a discarded draft is no longer shown, and comes back within ten seconds") {
    REQUIRE(box->discard("a", "limin"));
    CHECK(idsOf(*box).isEmpty());
    CHECK_FALSE(box->load("a"));
    clock.advance(DraftBox::undoMilliseconds);
    REQUIRE(box->restore("a", "limin"));
    CHECK(idsOf(*box) == QStringList{"a"});
  }

  SECTION("after ten seconds it is gone for good") {
    REQUIRE(box->discard("a", "limin"));
    clock.advance(DraftBox::undoMilliseconds + 1);
    const auto restored = box->restore("a", "limin");
    REQUIRE_FALSE(restored);
    CHECK(restored.error().kind == ErrorKind::NotFound);
    CHECK(idsOf(*box).isEmpty());
  }

  SECTION("a draft that was saved in the office leaves no trace in the file") {
    REQUIRE(box->purge("a"));
    CHECK(idsOf(*box).isEmpty());
    CHECK(box->purge("a"));
    box.reset();
    QFile raw(file);
    REQUIRE(raw.open(QIODevice::ReadOnly));
    CHECK_FALSE(raw.readAll().contains("199 0000 0316"));
  }

  SECTION("a folder that cannot be written is said in words, not by a crash") {
    const auto refused = DraftBox::open("/proc/no-such-folder/drafts.db", clock);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Storage);
  }
}

TEST_CASE("DraftBox holds what was saved when the process is killed") {
  QTemporaryDir folder;
  FixedClock clock(QDate(2026, 11, 25));
  const QString file = folder.filePath("drafts.db");

  const pid_t child = ::fork();
  if (child == 0) {
    const auto box = DraftBox::open(file, clock);
    if (box && (*box)->save(aDraft("a"))) ::kill(::getpid(), SIGKILL);
    ::_exit(1);
  }
  int status = 0;
  REQUIRE(::waitpid(child, &status, 0) == child);
  REQUIRE(WIFSIGNALED(status));

  const auto box = open(file, clock);
  const auto draft = box->load("a");
  REQUIRE(draft);
  CHECK(draft->focus == "trade");
  CHECK(draft->state == aDraft("a").state);
}
