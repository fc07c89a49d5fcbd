#include "signing/signing_store.h"

#include "signing/desk_key.h"

namespace signing_store {

namespace {

// Whether the key in use was sealed to a desk stands in its own row, for the sealed boxes are not
// everybody's.
const QString deskColumns = QStringLiteral(
    "select d.id, d.name, d.station, d.public_key, d.state, d.asked_by, d.asked_at, d.admitted_by, "
    "d.admitted_at, d.removed_by, d.removed_at, d.remove_reason, d.version, d.last_key_id, "
    "(select k.id from signing_key k where k.retired_on is null) from signing_desk d ");

SigningDesk deskFrom(const Rows& rows) {
  SigningDesk desk;
  desk.id = rows.id<SigningDeskId>(0);
  desk.name = rows.text(1);
  desk.station = rows.text(2);
  desk.publicKey = rows.text(3);
  desk.fingerprint = fingerprintOf(desk.publicKey);
  fromCode(rows.text(4), desk.state);
  desk.askedBy = rows.text(5);
  desk.askedAt = rows.instant(6);
  desk.admittedBy = rows.text(7);
  desk.admittedAt = rows.instant(8);
  desk.removedBy = rows.text(9);
  desk.removedAt = rows.instant(10);
  desk.removeReason = rows.text(11);
  desk.version = rows.integer(12);
  desk.opensKey = !rows.isNull(13) && rows.integer(13) == rows.integer(14);
  return desk;
}

std::optional<SigningDesk> firstDesk(Rows rows) {
  if (!rows.next()) return std::nullopt;
  return deskFrom(rows);
}

const QString keyColumns = QStringLiteral(
    "select id, public_key, valid_from, retired_on, compromised_from, made_by, retire_reason, "
    "compromised_reason, version from signing_key ");

SigningKey keyFrom(const Rows& rows) {
  SigningKey key;
  key.key = rows.integer(0);
  key.publicKey = rows.text(1);
  key.from = rows.date(2);
  key.retiredOn = rows.date(3);
  key.compromisedFrom = rows.date(4);
  key.madeBy = rows.text(5);
  key.reason = key.compromisedFrom.isValid() ? rows.text(7) : rows.text(6);
  key.version = rows.integer(8);
  return key;
}

}  // namespace

QVector<SigningDesk> desks(Work& work) {
  QVector<SigningDesk> found;
  Rows rows = work.select(deskColumns + QStringLiteral("order by d.id"));
  while (rows.next()) found.append(deskFrom(rows));
  return found;
}

std::optional<SigningDesk> desk(Work& work, SigningDeskId id) {
  return firstDesk(work.select(deskColumns + QStringLiteral("where d.id = ?"), id));
}

std::optional<SigningDesk> deskWith(Work& work, const QString& publicKey) {
  return firstDesk(work.select(deskColumns + QStringLiteral("where d.public_key = ?"), publicKey));
}

bool isNameTaken(Work& work, const QString& name) {
  return work
      .select(QStringLiteral("select id from signing_desk where name = ? and state <> 'removed'"), name)
      .next();
}

SigningDeskId addDesk(Work& work, const SigningDesk& desk, bool withKey) {
  return work.insert<SigningDeskId>(
      QStringLiteral(
          "insert into signing_desk (name, station, public_key, state, asked_by, asked_at, "
          "admitted_by, admitted_at, with_key, operation_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
          "returning id"),
      desk.name, desk.station, desk.publicKey, desk.state, desk.askedBy, desk.askedAt, desk.admittedBy,
      desk.admittedAt, withKey, work.operation());
}

bool admit(Work& work, const SigningDesk& desk, bool withKey) {
  return work.exec(QStringLiteral(
                       "update signing_desk set state = 'admitted', admitted_by = ?, admitted_at = ?, "
                       "with_key = ?, version = version + 1, operation_id = ? where id = ? and version = "
                       "? and state = 'asked'"),
                   work.actor().login, work.now(), withKey, work.operation(), desk.id, desk.version) == 1;
}

bool remove(Work& work, const SigningDesk& desk, const QString& reason) {
  return work.exec(
             QStringLiteral("update signing_desk set state = 'removed', removed_by = ?, removed_at = ?, "
                            "remove_reason = ?, version = version + 1, operation_id = ? where id = ? and "
                            "version = ? and state <> 'removed'"),
             work.actor().login, work.now(), reason, work.operation(), desk.id, desk.version) == 1;
}

QVector<SigningKey> keys(Work& work) {
  QVector<SigningKey> found;
  Rows rows = work.select(keyColumns + QStringLiteral("order by id"));
  while (rows.next()) found.append(keyFrom(rows));
  return found;
}

std::optional<SigningKey> keyInUse(Work& work, bool held) {
  Rows rows = work.select(keyColumns + QStringLiteral("where retired_on is null") +
                          (held ? work.dialect().forUpdate() : QString()));
  if (!rows.next()) return std::nullopt;
  return keyFrom(rows);
}

void addKey(Work& work, const SigningKey& key) {
  work.exec(QStringLiteral("insert into signing_key (id, public_key, valid_from, made_by, made_at, "
                           "operation_id) values (?, ?, ?, ?, ?, ?)"),
            key.key, key.publicKey, key.from, key.madeBy, work.now(), work.operation());
}

bool retire(Work& work, const SigningKey& key, const QString& reason) {
  return work.exec(QStringLiteral(
                       "update signing_key set retired_on = ?, retired_by = ?, retire_reason = ?, version "
                       "= version + 1, operation_id = ? where id = ? and version = ?"),
                   work.today(), work.actor().login, reason, work.operation(), key.key, key.version) == 1;
}

bool markCompromised(Work& work, const SigningKey& key, const MarkCompromised& entered) {
  return work.exec(
             QStringLiteral("update signing_key set compromised_from = ?, compromised_by = ?, "
                            "compromised_reason = ?, version = version + 1, operation_id = ? where id = "
                            "? and version = ?"),
             entered.from, work.actor().login, entered.reason, work.operation(), key.key, key.version) == 1;
}

void addSealed(Work& work, int key, SigningDeskId desk, const QByteArray& sealed) {
  work.exec(
      QStringLiteral("insert into signing_key_sealed (key_id, desk_id, sealed, operation_id) values (?, "
                     "?, ?, ?)"),
      key, desk, QString::fromLatin1(sealed.toHex()), work.operation());
  work.exec(QStringLiteral("update signing_desk set last_key_id = ? where id = ?"), key, desk);
}

QByteArray sealed(Work& work, int key, SigningDeskId desk) {
  Rows rows = work.select(
      QStringLiteral("select sealed from signing_key_sealed where key_id = ? and desk_id = ?"), key, desk);
  return rows.next() ? QByteArray::fromHex(rows.text(0).toLatin1()) : QByteArray();
}

std::optional<CardOnFile> cardNumbered(Work& work, const QString& number) {
  Rows rows = work.select(
      QStringLiteral("select c.id, c.state, c.worker_id, (select s.on_day from card_step s where s.card_id = "
                     "c.id order by s.id desc limit 1) from card c where c.number = ?"),
      number);
  if (!rows.next()) return std::nullopt;
  CardOnFile found;
  found.card = rows.id<CardId>(0);
  fromCode(rows.text(1), found.state);
  found.worker = rows.id<WorkerId>(2);
  found.since = rows.date(3);
  return found;
}

}  // namespace signing_store
