#include "cards/pickup_store.h"

#include <QSet>
#include <limits>

#include "storage/in_fifties.h"

namespace pickup_store {

namespace {

const QString deskColumns = QStringLiteral(
    "select d.id, d.name, d.address, d.hours, d.closed, d.version, (select count(*) from card k where "
    "k.pickup_desk_id = d.id and k.state = 'at-desk') from pickup_desk d ");

PickUpDesk deskFrom(const Rows& rows) {
  return {rows.id<PickUpDeskId>(0), rows.text(1),  rows.text(2), rows.text(3), rows.flag(4),
          rows.integer(5),          rows.number(6)};
}

const QString handoverColumns = QStringLiteral(
    "select h.id, h.number, h.on_day, h.company_id, c.name, h.manager_id, m.name, h.project_id, p.name, "
    "(select count(*) from card_handover_line l where l.handover_id = h.id), "
    "(select count(*) from card_handover_line l join card k on k.id = l.card_id where l.handover_id = h.id "
    "and "
    "l.how = '' and k.state = 'active'), h.printed, h.made_by, h.made_at, h.version from card_handover h "
    "join "
    "company c on c.id = h.company_id join labour_manager m on m.id = h.manager_id left join project p on "
    "p.id "
    "= h.project_id ");

Handover handoverFrom(const Rows& rows) {
  Handover handover;
  handover.id = rows.id<HandoverId>(0);
  handover.number = rows.text(1);
  handover.onDay = rows.date(2);
  handover.company = rows.id<CompanyId>(3);
  handover.companyName = rows.text(4);
  handover.manager = rows.id<ManagerId>(5);
  handover.managerName = rows.text(6);
  handover.project = rows.id<ProjectId>(7);
  handover.projectName = rows.text(8);
  handover.count = rows.integer(9);
  handover.open = rows.integer(10);
  handover.printed = rows.integer(11);
  handover.madeBy = rows.text(12);
  handover.madeAt = rows.instant(13);
  handover.version = rows.integer(14);
  return handover;
}

std::optional<Handover> firstOf(Rows rows) {
  if (!rows.next()) return std::nullopt;
  return handoverFrom(rows);
}

QVector<HandoverLine> linesOf(Work& work, HandoverId handover) {
  Rows rows = work.select(
      QStringLiteral(
          "select l.card_id, k.number, k.state, w.id, w.name, w.number, l.how, l.signed_on, "
          "l.noted_by, l.noted_at, l.attachment_id, k.due_on from card_handover_line l join card k on k.id = "
          "l.card_id join worker w on w.id = k.worker_id where l.handover_id = ? order by l.id"),
      handover);
  QVector<HandoverLine> lines;
  while (rows.next())
    lines.append({rows.id<CardId>(0), rows.text(1), coded(rows.text(2), CardState::Active), rows.date(11),
                  rows.id<WorkerId>(3), rows.text(4), rows.text(5), coded(rows.text(6), SignedHow::Open),
                  rows.date(7), rows.text(8), rows.instant(9), rows.id<AttachmentId>(10)});
  return lines;
}

/// What was taken back on the lines of a list.
void readUndone(Work& work, HandoverId handover, QVector<HandoverLine>& lines) {
  Rows rows = work.select(
      QStringLiteral("select l.card_id, u.how, u.signed_on, u.noted_by, u.noted_at, u.attachment_id, "
                     "u.undone_by, u.undone_at, u.reason from card_handover_line l join "
                     "card_signature_undone u on u.line_id = l.id where l.handover_id = ? order by u.id"),
      handover);
  while (rows.next())
    for (HandoverLine& each : lines)
      if (each.card == rows.id<CardId>(0))
        each.undone.append({coded(rows.text(1), SignedHow::Signature), rows.date(2), rows.text(3),
                            rows.instant(4), rows.id<AttachmentId>(5), rows.text(6), rows.instant(7),
                            rows.text(8)});
}

/// Who answers for a worker: the manager of his newest open assignment.
const QString presentManager = QStringLiteral(
    "(select o.manager_id from assignment o where o.worker_id = k.worker_id and o.ends_on is null order by "
    "o.begins_on desc, o.id desc limit 1)");

}  // namespace

// ---- desks -------------------------------------------------------------------------------------------

QVector<PickUpDesk> desks(Work& work) {
  QVector<PickUpDesk> all;
  Rows rows = work.select(deskColumns + QStringLiteral("order by d.closed, d.id"));
  while (rows.next()) all.append(deskFrom(rows));
  return all;
}

std::optional<PickUpDesk> desk(Work& work, PickUpDeskId desk) {
  Rows rows = work.select(deskColumns + QStringLiteral("where d.id = ?"), desk);
  if (!rows.next()) return std::nullopt;
  return deskFrom(rows);
}

QString deskName(Work& work, PickUpDeskId desk) {
  Rows rows = work.select(QStringLiteral("select name from pickup_desk where id = ?"), desk);
  return rows.next() ? rows.text(0) : QString();
}

PickUpDeskId addDesk(Work& work, const EditPickUpDesk& entered) {
  return work.insert<PickUpDeskId>(
      QStringLiteral(
          "insert into pickup_desk (name, address, hours, closed, operation_id) values (?, ?, ?, ?, ?) "
          "returning id"),
      entered.name, entered.address, entered.hours, entered.closed, work.operation());
}

bool changeDesk(Work& work, const EditPickUpDesk& entered) {
  return work.exec(
             QStringLiteral("update pickup_desk set name = ?, address = ?, hours = ?, closed = ?, version = "
                            "version + 1, operation_id = ? where id = ? and version = ?"),
             entered.name, entered.address, entered.hours, entered.closed, work.operation(), entered.desk,
             entered.version) == 1;
}

// ---- lists of managers -------------------------------------------------------------------------------

QVector<CardId> atDeskOf(Work& work, ManagerId manager, ProjectId project) {
  // From the manager's open assignments: a crew is some hundred rows, the desks hold thousands of cards.
  QString sql = QStringLiteral(
      "select distinct k.id from assignment a join card k on k.worker_id = a.worker_id where a.ends_on is "
      "null and "
      "a.manager_id = ? and k.state = 'at-desk' and %1 = a.manager_id");
  QVariantList values{bind::value(manager)};
  if (project) {
    sql += QStringLiteral(" and a.project_id = ?");
    values.append(bind::value(project));
  }
  QVector<CardId> cards;
  Rows rows = work.query(sql.arg(presentManager) + QStringLiteral(" order by k.id"), values);
  while (rows.next()) cards.append(rows.id<CardId>(0));
  return cards;
}

QSet<CardId> ofManager(Work& work, const QVector<CardId>& cards, ManagerId manager) {
  static const QString sql =
      QStringLiteral("select k.id, ") + presentManager + QStringLiteral(" from card k where k.id in (%1)");
  QSet<CardId> his;
  inFifties(sql, cards, [&](const QString& some, const QVariantList& places) {
    Rows rows = work.query(some, places);
    while (rows.next())
      if (rows.id<ManagerId>(1) == manager) his.insert(rows.id<CardId>(0));
  });
  return his;
}

HandoverId addHandover(Work& work, const Handover& handover) {
  return work.insert<HandoverId>(
      QStringLiteral(
          "insert into card_handover (number, on_day, company_id, manager_id, project_id, made_by, "
          "made_at, operation_id) values (?, ?, ?, ?, ?, ?, ?, ?) returning id"),
      handover.number, handover.onDay, handover.company, handover.manager, handover.project, handover.madeBy,
      handover.madeAt, work.operation());
}

void addLine(Work& work, HandoverId handover, CardId card) {
  work.exec(
      QStringLiteral("insert into card_handover_line (handover_id, card_id, operation_id) values (?, ?, ?)"),
      handover, card, work.operation());
}

std::optional<Handover> with(Work& work, const HandoverRef& ref) {
  auto handover = ref.handover
                      ? firstOf(work.select(handoverColumns + QStringLiteral("where h.id = ?"), ref.handover))
                      : firstOf(work.select(handoverColumns + QStringLiteral("where h.number = ?"),
                                            ref.number.trimmed().toUpper()));
  if (handover) {
    handover->lines = linesOf(work, handover->id);
    readUndone(work, handover->id, handover->lines);
  }
  return handover;
}

std::optional<Handover> held(Work& work, HandoverId handover) {
  work.select(QStringLiteral("select version from card_handover where id = ?") + work.dialect().forUpdate(),
              handover);
  return with(work, {handover, {}});
}

QVector<Handover> list(Work& work, const HandoverListRequest& asked) {
  QString sql = handoverColumns + QStringLiteral("where h.id < ?");
  QVariantList values{asked.cursor.isEmpty() ? std::numeric_limits<qint64>::max()
                                             : asked.cursor.toLongLong()};
  if (asked.manager) {
    sql += QStringLiteral(" and h.manager_id = ?");
    values.append(bind::value(asked.manager));
  }
  if (asked.project) {
    sql += QStringLiteral(" and h.project_id = ?");
    values.append(bind::value(asked.project));
  }
  if (asked.openOnly)
    sql += QStringLiteral(
        " and exists (select 1 from card_handover_line l join card k on k.id = l.card_id where "
        "l.handover_id = h.id and l.how = '' and k.state = 'active')");
  values.append(asked.limit);
  QVector<Handover> all;
  Rows rows = work.query(sql + QStringLiteral(" order by h.id desc limit ?"), values);
  while (rows.next()) all.append(handoverFrom(rows));
  return all;
}

void note(Work& work, HandoverId handover, CardId card, SignedHow how, const QDate& day, AttachmentId scan) {
  work.exec(
      QStringLiteral("update card_handover_line set how = ?, signed_on = ?, noted_by = ?, noted_at = ?, "
                     "attachment_id = ?, operation_id = ? where handover_id = ? and card_id = ?"),
      how, day, work.actor().login, work.now(), scan, work.operation(), handover, card);
}

void undo(Work& work, HandoverId handover, CardId card, const QString& reason) {
  work.exec(QStringLiteral("insert into card_signature_undone (line_id, how, signed_on, noted_by, noted_at, "
                           "attachment_id, reason, undone_by, undone_at, station, operation_id) select l.id, "
                           "l.how, l.signed_on, l.noted_by, l.noted_at, l.attachment_id, ?, ?, ?, ?, ? from "
                           "card_handover_line l where l.handover_id = ? and l.card_id = ?"),
            reason, work.actor().login, work.now(), work.actor().station, work.operation(), handover, card);
  work.exec(
      QStringLiteral("update card_handover_line set how = '', signed_on = null, noted_by = '', noted_at = "
                     "null, attachment_id = null, operation_id = ? where handover_id = ? and card_id = ?"),
      work.operation(), handover, card);
}

void countPrint(Work& work, HandoverId handover) {
  work.exec(QStringLiteral("update card_handover set printed = printed + 1, operation_id = ? where id = ?"),
            work.operation(), handover);
}

void raiseVersion(Work& work, HandoverId handover) {
  work.exec(QStringLiteral("update card_handover set version = version + 1, operation_id = ? where id = ?"),
            work.operation(), handover);
}

void noteBack(Work& work, CardId card, const QDate& day) {
  work.exec(
      QStringLiteral("update card_handover_line set how = 'came-back', signed_on = ?, noted_by = ?, noted_at "
                     "= ?, operation_id = ? where card_id = ? and how = ''"),
      day, work.actor().login, work.now(), work.operation(), card);
}

QString newestHandoverOf(Work& work, CardId card) {
  Rows rows =
      work.select(QStringLiteral("select h.number from card_handover_line l join card_handover h on h.id = "
                                 "l.handover_id where l.card_id = ? order by l.id desc limit 1"),
                  card);
  return rows.next() ? rows.text(0) : QString();
}

}  // namespace pickup_store
