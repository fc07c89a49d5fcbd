#include "office/office.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSemaphore>
#include <QSqlDriver>
#include <QSqlError>
#include <QThread>
#include <QUuid>

#include "audit/audit_chain.h"
#include "office/lane.h"
#include "office/sign_in.h"
#include "office/unclean_end.h"
#include "storage/migrator.h"
#include "users/user_operations.h"

namespace {

constexpr int mostTries = 6;
const QString changedChannel = QStringLiteral("shiming_changed");

Error forbidden(const OperationInfo& info) {
  return {ErrorKind::Forbidden, QString::fromLatin1(info.name),
          message(QT_TRANSLATE_NOOP("core", "Your role does not allow this."))};
}

Error lostConnection() {
  return {ErrorKind::Storage, QStringLiteral("connection"),
          message(QT_TRANSLATE_NOOP(
              "core", "The office's server cannot be reached. What you typed is kept; saving waits."))};
}

const char* nameOf(LaneName lane) {
  switch (lane) {
    case LaneName::Desk:
      return "desk";
    case LaneName::Read:
      return "read";
    case LaneName::Bulk:
      return "bulk";
  }
  return "";
}

/// Roles as they are now, not as they were at sign-in: who was disabled since acts no more.
Result<void> checkActor(Work& work, const OperationInfo& info) {
  if (!work.actor().user.isValid()) return {};  // the owner, founding the office
  Roles roles;
  bool disabled = true;
  bool mustChange = false;
  Rows rows = work.select(QStringLiteral("select u.disabled, u.must_change, r.role from app_user u left join "
                                         "user_role r on r.user_id = u.id where u.id = ?"),
                          work.actor().user);
  while (rows.next()) {
    disabled = rows.flag(0);
    mustChange = rows.flag(1);
    Role role{};
    if (fromCode(rows.text(2), role)) roles.insert(role);
  }
  if (work.failed()) return refuse(work.error());
  if (disabled)
    return refuse(
        {ErrorKind::Forbidden, QStringLiteral("login"),
         message(QT_TRANSLATE_NOOP("core", "This user has been disabled. Ask the administrator."))});
  if (mustChange && info.name != ChangePassword.info.name)
    return refuse({ErrorKind::Forbidden, QStringLiteral("password"),
                   message(QT_TRANSLATE_NOOP("core", "Set a password of your own first."))});
  if (!permits(roles, info.permission)) return refuse(forbidden(info));
  return {};
}

/// A password must not be guessable from its digest.
QString digestOf(const OperationInfo& info, const std::function<QByteArray()>& input) {
  if (info.permission == Permission::ManageUsers || info.permission == Permission::Everybody) return {};
  return QString::fromLatin1(QCryptographicHash::hash(input(), QCryptographicHash::Sha256).toHex().left(32));
}

enum class Step { Ended, Again };

// SQLite's log is written back into the file now and then, by whoever commits next. The desk never is: a
// clerk would wait for what an import left. Bulk work does it for both, and late: pages that many rows share
// are written back once. Its cache holds the pages of the indexes that have no order; beside them, pages
// mapped from the file would only count twice.
const QStringList deskSettings{QStringLiteral("pragma wal_autocheckpoint = 0")};
const QStringList bulkSettings{QStringLiteral("pragma wal_autocheckpoint = 32768"),
                               QStringLiteral("pragma cache_size = -73728"),
                               QStringLiteral("pragma mmap_size = 0")};
constexpr qint64 longLog = 4'000'000;  // bytes

}  // namespace

struct Office::Lanes {
  std::unique_ptr<UncleanEnd> uncleanEnd;  // outlives the lanes: the check runs in one of them
  std::atomic<bool> writesBack = false;
  Lane desk{QStringLiteral("desk"), deskSettings};
  Lane read{QStringLiteral("read")};
  Lane bulk{QStringLiteral("bulk"), bulkSettings};

  ~Lanes() { desk.finish(); }  // first: its last commits leave work for the bulk lane

  Lane& of(LaneName name) { return name == LaneName::Desk ? desk : name == LaneName::Read ? read : bulk; }

  /// After a commit of the desk. Nobody waits for it.
  void writeBackLog(const QString& file) {
    if (QFileInfo(file + QStringLiteral("-wal")).size() < longLog || writesBack.exchange(true)) return;
    bulk.post([this](Connection* connection) {
      if (connection) connection->run(QStringLiteral("pragma wal_checkpoint(passive)"));
      writesBack = false;
    });
  }
};

Office::Office(OfficeAddress address, const Clock& clock, QString station)
    : m_address(std::move(address)),
      m_clock(clock),
      m_station(std::move(station)),
      m_lanes(std::make_unique<Lanes>()) {}

Office::~Office() = default;

Result<std::unique_ptr<Office>> Office::open(const OfficeAddress& address, const Clock& clock,
                                             const QString& station) {
  std::unique_ptr<Office> office(new Office(address, clock, station));
  // On PostgreSQL there is nothing to connect as before somebody signs in.
  if (address.backend == Backend::Postgres) return office;
  if (const auto opened = office->connectLanes({}, {}); !opened) return refuse(opened.error());
  office->m_lanes->uncleanEnd = std::make_unique<UncleanEnd>(address.file, office->m_lanes->bulk);
  return office;
}

Result<std::unique_ptr<Office>> Office::openAsOwner(const OfficeAddress& address, const Clock& clock,
                                                    const QString& station) {
  std::unique_ptr<Office> office(new Office(address, clock, station));
  if (const auto opened = office->connectLanes(address.user, address.password); !opened)
    return refuse(opened.error());
  Actor owner;
  owner.login = address.backend == Backend::Sqlite ? QStringLiteral("founder") : address.user;
  owner.name = owner.login;
  owner.roles = Roles(allRoles().begin(), allRoles().end());
  owner.station = station;
  office->m_actor = owner;
  return office;
}

Result<void> Office::connectLanes(const QString& user, const QString& password) {
  if (const auto opened = m_lanes->desk.connect(m_address, user, password); !opened) return opened;
  if (const auto ready = prepareSchema(m_lanes->desk, m_address, m_clock.now()); !ready) return ready;
  if (const auto opened = m_lanes->read.connect(m_address, user, password); !opened) return opened;
  // Most desks import nothing all day: on a server each would hold a connection for it, of few.
  m_lanes->bulk.connectLater(m_address, user, password);
  listenForChanges(m_lanes->read, this, [this](const QStringList& subjects) { emit changed(subjects); });
  return readOfficeInfo();
}

Result<void> Office::readOfficeInfo() {
  QSemaphore done;
  m_lanes->read.post([&](Connection* connection) {
    Work work(*connection, {}, m_clock.now(), {});
    m_officeName = work.info(QStringLiteral("name"));
    m_division = work.info(QStringLiteral("division"));
    done.release();
  });
  done.acquire();
  return {};
}

bool Office::may(Permission permission) const { return m_actor && permits(m_actor->roles, permission); }

bool Office::isChecking() const { return m_lanes->uncleanEnd && m_lanes->uncleanEnd->isChecking(); }

namespace {

/// Everything that happens to one call inside its lane.
class Attempt {
 public:
  /// `desk`: who goes first, of long work; null where nobody does.
  Attempt(Connection& connection, const Actor& actor, Instant now, const std::atomic<int>* desk)
      : m_connection(connection), m_actor(actor), m_now(now), m_desk(desk) {}

  Result<void> read(const OperationInfo& info, const std::function<Result<void>(Work&)>& body) {
    if (!m_connection.run(m_connection.dialect().beginReading())) return lost();
    Work work(m_connection, m_actor, m_now, {});
    Result<void> result = checkActor(work, info);
    if (result) result = body(work);
    m_connection.run(QStringLiteral("rollback"));
    m_again = work.failed() && work.worthRetrying();
    if (work.failed()) return refuse(work.error());
    return result;
  }

  bool mayTryAgain() const { return m_again; }

  template <class Call>
  Result<void> change(const Call& call, QStringList& subjects) {
    if (!m_connection.run(m_connection.dialect().beginWriting())) return lost();
    const Result<void> result = inside(call, subjects);
    if (!result) {
      m_connection.run(QStringLiteral("rollback"));
      return result;
    }
    if (m_connection.run(QStringLiteral("commit"))) return {};
    const QSqlError error = m_connection.lastError();
    m_again = m_connection.dialect().worthRetrying(error) || m_connection.isLost();
    m_connection.run(QStringLiteral("rollback"));
    return refuse(m_connection.dialect().errorOf(error));
  }

 private:
  Result<void> lost() {
    m_again = true;
    return refuse(m_connection.dialect().errorOf(m_connection.lastError()));
  }

  template <class Call>
  Result<void> inside(const Call& call, QStringList& subjects) {
    const QString name = QString::fromLatin1(call.info.name);
    const QString lane = QString::fromLatin1(nameOf(call.lane));
    const QString digest = digestOf(call.info, call.input);
    Work opening(m_connection, m_actor, m_now, {});
    Result<void> result = checkActor(opening, call.info);
    if (!result) return ended(opening, result);
    bool answered = false;
    result = answerOfBefore(opening, call, digest, answered);
    if (answered || !result) return ended(opening, result);
    const OperationId operation = beginOperation(opening, name, lane, call.requestKey, digest);
    if (opening.failed()) return ended(opening, result);
    Work work(m_connection, m_actor, m_now, operation);
    if (m_desk) work.giveWayTo(*m_desk);
    result = call.body(work);
    if (result && !work.failed()) {
      const QString output = call.info.readsAnew ? QString() : QString::fromUtf8(call.result());
      writeAudit(work, name, lane, output);
      // A look at numbers leaves a trace and changes nothing that anybody shows.
      if (!call.info.readsAnew) announce(work, subjects);
    }
    return ended(work, result);
  }

  Result<void> ended(const Work& work, Result<void> result) {
    m_again = work.failed() && work.worthRetrying();
    if (work.failed()) return refuse(work.error());
    return result;
  }

  /// Other desks on PostgreSQL hear of it when, and only when, it is committed.
  static void announce(Work& work, QStringList& subjects) {
    for (const AuditNote& note : work.auditNotes())
      if (!subjects.contains(note.subject)) subjects.append(note.subject);
    if (work.dialect().isSqlite() || subjects.isEmpty()) return;
    work.select(QStringLiteral("select pg_notify('%1', ?)").arg(changedChannel),
                subjects.join(QLatin1Char(' ')));
  }

  /// A second try with the same key gives the first result and changes nothing.
  template <class Call>
  Result<void> answerOfBefore(Work& work, const Call& call, const QString& digest, bool& answered) {
    Rows rows =
        work.select(QStringLiteral("select o.name, o.actor, o.input_hash, r.result from operation o join "
                                   "operation_result r on r.operation_id = o.id where o.request_key = ?"),
                    call.requestKey);
    if (!rows.next()) return {};
    answered = true;
    if (rows.text(0) != QLatin1String(call.info.name) || rows.text(1) != m_actor.login ||
        rows.text(2) != digest)
      return refuse(conflict(
          "requestKey", message(QT_TRANSLATE_NOOP(
                            "core", "This request key was used for something else. Start the entry anew."))));
    if (call.info.readsAnew) return call.body(work);
    return call.replay(QJsonDocument::fromJson(rows.text(3).toUtf8()).object());
  }

  Connection& m_connection;
  const Actor& m_actor;
  Instant m_now;
  const std::atomic<int>* m_desk;
  bool m_again = false;
};

/// Whoever stands at the counter does not wait for the next part of an import, and an import does not starve
/// behind a counter that is never idle.
void letGoFirst(const std::atomic<int>& desk) {
  constexpr int mostMilliseconds = 100;
  for (int waited = 0; waited < mostMilliseconds && desk.load() > 0; ++waited) QThread::msleep(1);
}

}  // namespace

Pending Office::start(const OperationInfo& info, const Untyped& untyped, Untyped::Function function,
                      std::shared_ptr<void> input, const RunOptions& options) {
  const auto answering = std::make_shared<Answering>();
  const std::shared_ptr<void> output = untyped.noOutput();
  Call call;
  call.info = info;
  call.lane = options.lane.value_or(info.effect == Effect::Reads ? LaneName::Read : LaneName::Desk);
  call.requestKey = options.requestKey;
  call.input = [&untyped, input] { return untyped.inputText(input.get()); };
  call.body = [&untyped, function, input, output](Work& work) {
    return untyped.call(function, work, input.get(), output.get());
  };
  call.result = [&untyped, output] { return untyped.outputText(output.get()); };
  call.replay = [&untyped, output](const QJsonObject& first) { return untyped.replay(first, output.get()); };
  call.done = [&untyped, output, answering](const Result<void>& ended) {
    if (!ended) untyped.fail(output.get(), ended.error());
    answering->answer(output);
  };
  Pending pending = answering->pending();
  submit(std::move(call));
  return pending;
}

Result<QJsonObject> Office::runJson(const OperationInfo& info, const Untyped& untyped,
                                    Untyped::Function function, const QJsonObject& input,
                                    const RunOptions& options) {
  auto read = untyped.readInput(input);
  if (!read) return refuse(read.error());
  return untyped.outputJson(start(info, untyped, function, std::move(*read), options).value());
}

void Office::submit(Call call) {
  if (!m_actor) {
    call.done(refuse({ErrorKind::Forbidden, QStringLiteral("login"),
                      message(QT_TRANSLATE_NOOP("core", "Nobody is signed in."))}));
    return;
  }
  if (call.requestKey.isEmpty()) call.requestKey = QUuid::createUuid().toString(QUuid::WithoutBraces);
  Lane& lane = m_lanes->of(call.lane);
  UncleanEnd* uncleanEnd = m_lanes->uncleanEnd.get();
  const std::atomic<int>* desk =
      call.lane == LaneName::Bulk && call.info.effect == Effect::Changes ? &m_lanes->desk.waiting() : nullptr;
  lane.post([this, &lane, uncleanEnd, desk, actor = *m_actor, call = std::move(call)](Connection*) {
    const bool reads = call.info.effect == Effect::Reads;
    if (desk) letGoFirst(*desk);
    if (!reads && uncleanEnd) {
      if (const auto fit = uncleanEnd->mayWrite(); !fit) return call.done(fit);
    }
    Result<void> result = refuse(lostConnection());
    QStringList subjects;
    for (int attempt = 0; attempt < mostTries; ++attempt) {
      if (Connection* open = lane.connection(); !open || open->isLost()) {
        emit reachable(false);
        if (!lane.reopen()) {
          result = refuse(lostConnection());
          break;
        }
        emit reachable(true);
        listenForChanges(m_lanes->read, this, [this](const QStringList& names) { emit changed(names); });
      }
      Attempt tried(*lane.connection(), actor, m_clock.now(), desk);
      subjects.clear();
      result = reads ? tried.read(call.info, call.body) : tried.change(call, subjects);
      if (result || !tried.mayTryAgain()) break;
      // Another desk won the race; a short, growing pause lets it finish.
      if (attempt > 0) QThread::msleep(static_cast<unsigned long>(5 * attempt));
    }
    const bool inFile = result && !reads && lane.connection()->dialect().isSqlite();
    const bool tell = inFile && !subjects.isEmpty();
    call.done(std::move(result));
    if (inFile && call.lane == LaneName::Desk) m_lanes->writeBackLog(m_address.file);
    if (tell) emit changed(subjects);
  });
}

Reply<Result<Actor>> Office::signIn(const QString& login, const QString& password) {
  const Promise<Result<Actor>> promise;
  const Reply<Result<Actor>> reply = promise.reply();
  const auto finish = [this, promise](Result<Actor> result) {
    if (result) {
      result->station = m_station;
      m_actor = *result;
    }
    promise.answer(std::move(result));
  };
  if (m_address.backend == Backend::Postgres) {
    const QString role = m_address.database + QLatin1Char('_') + login;
    if (const auto opened = connectLanes(role, password); !opened) {
      finish(refuse(opened.error()));
      return reply;
    }
  }
  m_lanes->desk.post([this, login, password, finish](Connection* connection) {
    finish(signInUser(*connection, login, password, m_station, m_clock.now()));
  });
  return reply;
}

void Office::signOut() {
  m_actor.reset();
  if (m_address.backend == Backend::Sqlite) return;
  for (Lane* lane : {&m_lanes->desk, &m_lanes->read, &m_lanes->bulk}) lane->disconnect();
}

Reply<Result<void>> Office::unlock(const QString& password) {
  const Promise<Result<void>> promise;
  const Reply<Result<void>> reply = promise.reply();
  const QString login = m_actor ? m_actor->login : QString();
  m_lanes->desk.post([this, login, password, promise](Connection* connection) {
    Result<void> result = refuse(lostConnection());
    if (m_address.backend == Backend::Postgres) {
      // The server itself checks: a connection that opens proves the password.
      auto opened = Connection::open(m_address, m_address.database + QLatin1Char('_') + login, password);
      result = opened ? Result<void>() : Result<void>(refuse(opened.error()));
    } else if (connection) {
      const auto actor = signInUser(*connection, login, password, m_station, m_clock.now());
      result = actor ? Result<void>() : Result<void>(refuse(actor.error()));
    }
    promise.answer(std::move(result));
  });
  return reply;
}

Reply<Result<void>> Office::changePassword(const QString& oldPassword, const QString& newPassword) {
  const Promise<Result<void>> promise;
  const auto changing = run(ChangePassword, PasswordChange{oldPassword, newPassword});
  changing.follow([this, newPassword, promise](const Result<Nothing>& changedPassword) {
    if (!changedPassword) return promise.answer(refuse(changedPassword.error()));
    if (m_actor) m_actor->mustChangePassword = false;
    // Open connections stay good, and PostgreSQL grants new groups to them at once; a lost one is opened
    // with the new password.
    for (Lane* lane : {&m_lanes->desk, &m_lanes->read, &m_lanes->bulk}) lane->rememberPassword(newPassword);
    promise.answer({});
  });
  return promise.reply();
}
