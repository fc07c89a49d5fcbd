#include "chip/chip_store.h"

#include "chip/chip_rules.h"

namespace chip_store {

namespace {

// The card of a registration that was merged is the living one's.
const QString livingWorker = QStringLiteral(
    "join worker was on was.id = k.worker_id join worker w on w.id = coalesce(was.merged_into, was.id) ");
const QString chips = QStringLiteral(
    "select c.id, c.uid, k.number, k.state, c.worker_number, c.name, c.generation, c.state, c.begun_by, "
    "c.begun_at, c.station, c.bound_by, c.bound_at, c.dead_by, c.dead_at, c.dead_reason, c.version "
    "from chip c join card k on k.id = c.card_id ");

std::optional<Chip> firstOf(Rows rows) {
  if (!rows.next()) return std::nullopt;
  Chip chip;
  chip.id = rows.id<ChipId>(0);
  chip.uid = rows.text(1);
  chip.card = rows.text(2);
  chip.cardState = coded(rows.text(3), CardState::Cancelled);
  chip.workerNumber = rows.text(4);
  chip.name = rows.text(5);
  chip.generation = rows.integer(6);
  chip.state = coded(rows.text(7), ChipState::Dead);
  chip.begunBy = rows.text(8);
  chip.begunAt = rows.instant(9);
  chip.issuedOn = dateInChina(chip.begunAt);
  chip.station = rows.text(10);
  chip.boundBy = rows.text(11);
  chip.boundAt = rows.instant(12);
  chip.deadBy = rows.text(13);
  chip.deadAt = rows.instant(14);
  chip.deadReason = rows.text(15);
  chip.version = rows.integer(16);
  return chip;
}

}  // namespace

std::optional<CardOnFile> cardNumbered(Work& work, const QString& number) {
  // Held first, so that what is read next is what other desks left.
  work.select(QStringLiteral("select id from card where number = ?") + work.dialect().forUpdate(), number)
      .next();
  Rows rows =
      work.select(QStringLiteral("select k.id, k.number, k.state, k.requested_on, k.desk_due_on, k.due_on, "
                                 "w.number, w.name from card k ") +
                      livingWorker + QStringLiteral("where k.number = ?"),
                  number);
  if (number.isEmpty() || !rows.next()) return std::nullopt;
  return CardOnFile{{rows.id<CardId>(0), rows.text(1), coded(rows.text(2), CardState::Cancelled),
                     rows.date(3), rows.date(4), rows.date(5)},
                    rows.text(6),
                    rows.text(7)};
}

std::optional<Chip> chipWith(Work& work, ChipId chip) {
  return firstOf(work.select(chips + QStringLiteral("where c.id = ?"), chip));
}

std::optional<Chip> chipWithUid(Work& work, const QString& uid) {
  return firstOf(work.select(chips + QStringLiteral("where c.uid = ?"), uid));
}

std::optional<Chip> livingChipOf(Work& work, const QString& card) {
  return firstOf(work.select(chips + QStringLiteral("where k.number = ? and c.state <> 'dead'"), card));
}

ChipId add(Work& work, const Chip& chip, CardId card) {
  return work.insert<ChipId>(
      QStringLiteral(
          "insert into chip (uid, card_id, state, generation, worker_number, name, begun_by, begun_at, "
          "station, operation_id) values (?, ?, 'begun', ?, ?, ?, ?, ?, ?, ?) returning id"),
      chip.uid, card, chip.generation, chip.workerNumber, chip.name, work.actor().login, work.now(),
      work.actor().station, work.operation());
}

void bind(Work& work, ChipId chip) {
  work.exec(
      QStringLiteral("update chip set state = 'bound', bound_by = ?, bound_at = ?, version = version + 1, "
                     "operation_id = ? where id = ?"),
      work.actor().login, work.now(), work.operation(), chip);
}

void giveUp(Work& work, ChipId chip, const QString& reason) {
  work.exec(
      QStringLiteral("update chip set state = 'dead', dead_by = ?, dead_at = ?, dead_reason = ?, version = "
                     "version + 1, operation_id = ? where id = ?"),
      work.actor().login, work.now(), reason, work.operation(), chip);
}

// ---- keys --------------------------------------------------------------------------------------------

QVector<ChipKey> keys(Work& work) {
  QVector<ChipKey> found;
  Rows rows = work.select(
      QStringLiteral("select generation, check_value, made_by, made_at from chip_key order by generation"));
  while (rows.next()) found.append({rows.integer(0), rows.text(1), rows.text(2), rows.instant(3)});
  return found;
}

QHash<SigningDeskId, QVector<int>> sealedTo(Work& work) {
  QHash<SigningDeskId, QVector<int>> found;
  Rows rows =
      work.select(QStringLiteral("select desk_id, generation from chip_key_sealed order by generation"));
  while (rows.next()) found[rows.id<SigningDeskId>(0)].append(rows.integer(1));
  return found;
}

QVector<SealedChipKey> sealedFor(Work& work, const SigningDesk& desk) {
  QVector<SealedChipKey> found;
  Rows rows = work.select(
      QStringLiteral("select s.generation, k.check_value, s.sealed from chip_key_sealed s join chip_key k on "
                     "k.generation = s.generation where s.desk_id = ? order by s.generation"),
      desk.id);
  while (rows.next())
    found.append(
        {rows.integer(0), desk.publicKey, rows.text(1), QByteArray::fromHex(rows.text(2).toLatin1())});
  return found;
}

void addKey(Work& work, const AddChipKey& key) {
  work.exec(QStringLiteral(
                "insert into chip_key (generation, check_value, made_by, made_at, operation_id) values (?, "
                "?, ?, ?, ?)"),
            key.generation, key.checkValue.toLower(), work.actor().login, work.now(), work.operation());
}

void addSealed(Work& work, const SealedChipKey& key, SigningDeskId desk) {
  work.exec(
      QStringLiteral(
          "insert into chip_key_sealed (generation, desk_id, sealed, operation_id) values (?, ?, ?, ?)"),
      key.generation, desk, QString::fromLatin1(key.sealed.toHex()), work.operation());
}

}  // namespace chip_store
