#include "letters/letter_store.h"

#include <QJsonDocument>
#include <limits>

#include "letters/letter_code.h"

namespace letter_store {

namespace {
const QString columns = QStringLiteral(
    "select l.id, l.number, l.code, l.kind, l.purpose, l.addressee, l.worker_id, w.name, w.number, "
    "l.from_on, "
    "l.to_on, l.asked_by, l.asked_name, l.asked_paper, l.issued_by, l.issued_at, "
    "(select count(*) from letter_print p where p.letter_id = l.id), l.voided_by, l.voided_at, "
    "l.void_reason, "
    "l.version");
const QString tables = QStringLiteral(" from letter l join worker w on w.id = l.worker_id ");
constexpr int factsColumn = 21;

Letter letterFrom(const Rows& rows) {
  Letter letter;
  letter.id = rows.id<LetterId>(0);
  letter.number = rows.text(1);
  letter.code = rows.text(2);
  letter.kind = coded(rows.text(3), LetterKind::Registration);
  letter.purpose = coded(rows.text(4), LetterPurpose::Other);
  letter.addressee = rows.text(5);
  letter.worker = rows.id<WorkerId>(6);
  letter.workerName = rows.text(7);
  letter.workerNumber = rows.text(8);
  letter.from = rows.date(9);
  letter.to = rows.date(10);
  letter.askedBy = coded(rows.text(11), LetterAsker::Self);
  letter.askedName = rows.text(12);
  letter.askedPaper = rows.text(13);
  letter.issuedBy = rows.text(14);
  letter.issuedAt = rows.instant(15);
  letter.printed = rows.integer(16);
  letter.voidedBy = rows.text(17);
  letter.voidedAt = rows.instant(18);
  letter.voidReason = rows.text(19);
  letter.version = rows.integer(20);
  return letter;
}

std::optional<Row> firstRow(Rows rows) {
  if (!rows.next()) return std::nullopt;
  Row row{letterFrom(rows), rows.text(factsColumn)};
  record::fromValue(QJsonDocument::fromJson(row.facts.toUtf8()).object(), row.letter.facts);
  return row;
}
}  // namespace

QString secretOf(Work& work) {
  Rows rows = work.select(QStringLiteral("select key from letter_secret where id = 1"));
  return rows.next() ? rows.text(0) : QString();
}

QString secretMade(Work& work) {
  if (const QString known = secretOf(work); !known.isEmpty()) return known;
  work.exec(
      QStringLiteral("insert into letter_secret (id, key, operation_id) values (1, ?, ?) on conflict do "
                     "nothing"),
      letter_code::newKey(), work.operation());
  // Another desk may have been faster: the one that is there counts.
  return secretOf(work);
}

LetterId add(Work& work, const Letter& letter, const QString& facts) {
  return work.insert<LetterId>(
      QStringLiteral("insert into letter (number, code, worker_id, kind, purpose, addressee, from_on, to_on, "
                     "asked_by, asked_name, asked_paper, facts, issued_by, issued_at, operation_id) values "
                     "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id"),
      letter.number, letter.code, letter.worker, letter.kind, letter.purpose, letter.addressee, letter.from,
      letter.to, letter.askedBy, letter.askedName, letter.askedPaper, facts, letter.issuedBy, letter.issuedAt,
      work.operation());
}

std::optional<Row> with(Work& work, const LetterRef& ref) {
  const QString sql = columns + QStringLiteral(", l.facts") + tables;
  if (ref.letter) return firstRow(work.select(sql + QStringLiteral("where l.id = ?"), ref.letter));
  return firstRow(work.select(sql + QStringLiteral("where l.number = ?"), ref.number.trimmed().toUpper()));
}

std::optional<Row> withCode(Work& work, const QString& code) {
  return firstRow(
      work.select(columns + QStringLiteral(", l.facts") + tables + QStringLiteral("where l.code = ?"), code));
}

QVector<Letter> list(Work& work, const LetterListRequest& asked) {
  QString sql = columns + tables + QStringLiteral("where l.id < ?");
  QVariantList values{asked.cursor.isEmpty() ? std::numeric_limits<qint64>::max()
                                             : asked.cursor.toLongLong()};
  if (asked.worker) {
    sql += QStringLiteral(" and l.worker_id in (select id from worker where id = ? or merged_into = ?)");
    for (int i = 0; i < 2; ++i) values.append(bind::value(asked.worker));
  }
  values.append(asked.limit);
  QVector<Letter> found;
  Rows rows = work.query(sql + QStringLiteral(" order by l.id desc limit ?"), values);
  while (rows.next()) found.append(letterFrom(rows));
  return found;
}

void hold(Work& work, LetterId letter) {
  work.select(QStringLiteral("select version from letter where id = ?") + work.dialect().forUpdate(), letter);
}

QVector<LetterPrint> printsOf(Work& work, LetterId letter) {
  QVector<LetterPrint> prints;
  Rows rows = work.select(QStringLiteral("select nth, language, reason, printed_by, printed_at from "
                                         "letter_print where letter_id = ? order by nth"),
                          letter);
  while (rows.next())
    prints.append({rows.integer(0), rows.text(1), rows.text(2), rows.text(3), rows.instant(4)});
  return prints;
}

void addPrint(Work& work, LetterId letter, const LetterPrint& print) {
  work.exec(
      QStringLiteral("insert into letter_print (letter_id, nth, language, reason, printed_by, printed_at, "
                     "operation_id) values (?, ?, ?, ?, ?, ?, ?)"),
      letter, print.copy, print.language, print.reason, print.printedBy, print.printedAt, work.operation());
}

bool makeVoid(Work& work, LetterId letter, const QString& reason) {
  return work.exec(
             QStringLiteral("update letter set voided_by = ?, voided_at = ?, void_reason = ?, version = "
                            "version + 1, operation_id = ? where id = ? and voided_at is null"),
             work.actor().login, work.now(), reason, work.operation(), letter) == 1;
}

}  // namespace letter_store
