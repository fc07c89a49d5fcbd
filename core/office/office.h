#pragma once

#include <QObject>
#include <functional>
#include <memory>

#include "access/actor.h"
#include "base/clock.h"
#include "base/reply.h"
#include "storage/office_address.h"
#include "storage/operation.h"

/// Which queue a call goes to: the desk's changes, the desk's reads, or long work. Each has its own thread,
/// connection and audit chain, so an import cannot lock the counter.
enum class LaneName { Desk, Read, Bulk };

struct RunOptions {
  QString requestKey =
      {};  ///< a second try with the same key answers with the first result; made anew when empty
  std::optional<LaneName> lane = std::nullopt;  ///< default: Desk for changes, Read for reads
};

/// The one way to change anything. Nothing else opens a transaction.
///
/// run() asks the permission, begins, looks the request key up, calls the operation's function, writes the
/// audit, commits and then, only then, tells who listens. Thread-safe.
class Office : public QObject {
  Q_OBJECT
 public:
  /// Opens an office that exists, migrating an older schema after a copy. Errors: NotFound (no such file),
  /// Storage (cannot reach, damaged), Invalid (a newer program made it; said in words).
  static Result<std::unique_ptr<Office>> open(const OfficeAddress& address, const Clock& clock,
                                              const QString& station);
  ~Office() override;

  /// Opens it as whoever owns it (the file's owner; the database's owner role), with every permission: for
  /// founding, the demo office and upgrades, never for daily work. Acts as "founder" or the owner's role.
  static Result<std::unique_ptr<Office>> openAsOwner(const OfficeAddress& address, const Clock& clock,
                                                     const QString& station);
  /// Signs a user in; until then every operation is Forbidden. SQLite: argon2id and growing waits after wrong
  /// passwords. PostgreSQL: the connections are opened as the user's own role. Errors: Forbidden (wrong name
  /// or password, disabled), Busy (locked out; the message says until when), Storage.
  Reply<Result<Actor>> signIn(const QString& login, const QString& password);
  void signOut();
  /// Checks the password of the signed-in user again, for the lock screen.
  Reply<Result<void>> unlock(const QString& password);
  /// Sets the signed-in user's own password. Errors: Invalid field "password" (too short, same as before),
  /// Forbidden ("oldPassword").
  Reply<Result<void>> changePassword(const QString& oldPassword, const QString& newPassword);
  const std::optional<Actor>& actor() const { return m_actor; }
  bool may(Permission permission) const;

  template <class In, class Out>
  Reply<Result<Out>> run(const Operation<In, Out>& operation, In input, RunOptions options = {});

  /// As run(), and waits: for shimingctl and tests.
  template <class In, class Out>
  Result<Out> runNow(const Operation<In, Out>& operation, In input, RunOptions options = {}) {
    return run(operation, std::move(input), std::move(options)).result();
  }
  /// As runNow(), for those who know the operation by its name only. Errors also: Invalid for a field that
  /// the input does not have or whose value has the wrong form.
  Result<QJsonObject> runJson(const OperationInfo& info, const Untyped& untyped, Untyped::Function function,
                              const QJsonObject& input, const RunOptions& options);
  const OfficeAddress& address() const { return m_address; }
  Backend backend() const { return m_address.backend; }
  const Clock& clock() const { return m_clock; }
  QString station() const { return m_station; }
  QString officeName() const { return m_officeName; }
  QString division() const { return m_division; }  ///< the city's 6-digit code
  /// True while a file that was not closed cleanly is being checked; writing waits and says so.
  bool isChecking() const;

 signals:
  /// After a commit, here or (PostgreSQL) at another desk: subjects that changed ("worker", "company", …).
  void changed(const QStringList& subjects);
  /// The connection to the server came back or was lost.
  void reachable(bool yes);

 private:
  friend class Founder;
  /// One call on its way through a lane, without its types.
  struct Call {
    OperationInfo info;
    LaneName lane = LaneName::Desk;
    QString requestKey;
    std::function<QByteArray()> input;  ///< for the digest that tells a re-used key from a retry
    std::function<Result<void>(Work&)> body;
    std::function<QByteArray()> result;                      ///< its JSON, for a second try with the same key
    std::function<Result<void>(const QJsonObject&)> replay;  ///< the first result of the same request key
    std::function<void(Result<void>)> done;
  };

  Office(OfficeAddress address, const Clock& clock, QString station);
  Pending start(const OperationInfo& info, const Untyped& untyped, Untyped::Function function,
                std::shared_ptr<void> input, const RunOptions& options);
  void submit(Call call);
  /// The lanes' connections, as this user (PostgreSQL), or as the file's owner.
  Result<void> connectLanes(const QString& user, const QString& password);
  Result<void> readOfficeInfo();

  OfficeAddress m_address;
  const Clock& m_clock;
  QString m_station;
  QString m_officeName;
  QString m_division;
  std::optional<Actor> m_actor;
  struct Lanes;
  std::unique_ptr<Lanes> m_lanes;
};

template <class In, class Out>
Reply<Result<Out>> Office::run(const Operation<In, Out>& operation, In input, RunOptions options) {
  return Reply<Result<Out>>(start(operation.info, *operation.untyped,
                                  reinterpret_cast<Untyped::Function>(operation.function),
                                  operation.untyped->hold(&input), options));
}
