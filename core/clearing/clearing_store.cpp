#include "clearing/clearing_store.h"

#include <QJsonDocument>

namespace clearing_store {

namespace {

const QString certificates = QStringLiteral(
    "select e.id, e.number, e.code, e.check_id, c.number, c.project_id, p.name, e.asked, e.paid, "
    "e.cleared_by, e.cleared_at, e.issued_by, e.issuer, e.issued_at, e.key_no, e.signed_text, "
    "e.withdrawn_by, e.withdrawn_at, e.withdraw_reason, e.version, (select count(*) from "
    "deposit_certificate_print t where t.clearance_id = e.id), e.facts from deposit_clearance e join "
    "deposit_check c on c.id = e.check_id join project p on p.id = c.project_id where ");

std::optional<Row> firstRow(Rows rows) {
  if (!rows.next()) return std::nullopt;
  Row row;
  Certificate& found = row.certificate;
  found.id = rows.id<CertificateId>(0);
  found.number = rows.text(1);
  found.code = rows.text(2);
  found.check = rows.id<DepositCheckId>(3);
  found.checkNumber = rows.text(4);
  found.project = rows.id<ProjectId>(5);
  found.projectName = rows.text(6);
  found.asked = rows.money(7);
  found.paid = rows.money(8);
  found.clearedBy = rows.text(9);
  found.clearedAt = rows.instant(10);
  found.issuedBy = rows.text(11);
  found.issuer = rows.text(12);
  found.issuedAt = rows.instant(13);
  found.key = rows.integer(14);
  found.signedText = rows.text(15);
  found.withdrawnBy = rows.text(16);
  found.withdrawnAt = rows.instant(17);
  found.withdrawReason = rows.text(18);
  found.version = rows.integer(19);
  found.printed = rows.integer(20);
  row.facts = rows.text(21);
  record::fromValue(QJsonDocument::fromJson(row.facts.toUtf8()).object(), found.facts);
  return row;
}

// The one that holds before those that were withdrawn, of these the youngest.
const QString holdingFirst = QStringLiteral(" order by e.withdrawn_at is null desc, e.id desc limit 1");

}  // namespace

CertificateId add(Work& work, const Certificate& certificate, const QString& facts) {
  return work.insert<CertificateId>(
      QStringLiteral("insert into deposit_clearance (number, code, check_id, asked, paid, facts, cleared_by, "
                     "cleared_at, operation_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id"),
      certificate.number, certificate.code, certificate.check, certificate.asked, certificate.paid, facts,
      certificate.clearedBy, certificate.clearedAt, work.operation());
}

std::optional<Row> with(Work& work, CertificateId id) {
  return firstRow(work.select(certificates + QStringLiteral("e.id = ?"), id));
}

std::optional<Row> numbered(Work& work, const QString& number) {
  const QString wanted = number.trimmed().toUpper();
  return firstRow(work.select(certificates + QStringLiteral("(e.number = ? or c.number = ?)") + holdingFirst,
                              wanted, wanted));
}

std::optional<Row> withCode(Work& work, const QString& code) {
  return firstRow(work.select(certificates + QStringLiteral("e.code = ?"), code));
}

std::optional<Row> ofCheck(Work& work, DepositCheckId check) {
  return firstRow(work.select(certificates + QStringLiteral("e.check_id = ?") + holdingFirst, check));
}

QString laterThan(Work& work, const Certificate& certificate) {
  Rows rows = work.select(
      QStringLiteral("select e.number from deposit_clearance e join deposit_check c on c.id = e.check_id "
                     "where c.project_id = ? and c.id > ? and e.withdrawn_at is null and e.issued_at is not "
                     "null order by c.id desc limit 1"),
      certificate.project, certificate.check);
  return rows.next() ? rows.text(0) : QString();
}

QString numberAt(Work& work, ProjectId project, Instant at) {
  Rows rows = work.select(
      QStringLiteral("select e.number from deposit_clearance e join deposit_check c on c.id = e.check_id "
                     "where c.project_id = ? and e.cleared_at <= ? and (e.withdrawn_at is null or "
                     "e.withdrawn_at > ?) order by c.id desc, e.id desc limit 1"),
      project, at, at);
  return rows.next() ? rows.text(0) : QString();
}

void holdCheck(Work& work, DepositCheckId check) {
  work.select(QStringLiteral("select version from deposit_check where id = ?") + work.dialect().forUpdate(),
              check);
}

void hold(Work& work, CertificateId certificate) {
  work.select(
      QStringLiteral("select version from deposit_clearance where id = ?") + work.dialect().forUpdate(),
      certificate);
}

void issue(Work& work, CertificateId certificate, int key, const QString& signedText, const QString& issuer) {
  work.exec(QStringLiteral("update deposit_clearance set issued_by = ?, issuer = ?, issued_at = ?, key_no = "
                           "?, signed_text = ?, version = version + 1, operation_id = ? where id = ?"),
            work.actor().login, issuer, work.now(), key, signedText, work.operation(), certificate);
}

void withdraw(Work& work, CertificateId certificate, const QString& reason) {
  work.exec(QStringLiteral("update deposit_clearance set withdrawn_by = ?, withdrawn_at = ?, withdraw_reason "
                           "= ?, version = version + 1, operation_id = ? where id = ?"),
            work.actor().login, work.now(), reason, work.operation(), certificate);
}

void addPrint(Work& work, CertificateId certificate, const PaperPrint& print) {
  work.exec(QStringLiteral("insert into deposit_certificate_print (clearance_id, nth, reason, printed_by, "
                           "printed_at, operation_id) values (?, ?, ?, ?, ?, ?)"),
            certificate, print.copy, print.reason, print.printedBy, print.printedAt, work.operation());
}

QVector<PaperPrint> printsOf(Work& work, CertificateId certificate) {
  QVector<PaperPrint> prints;
  Rows rows = work.select(QStringLiteral("select nth, reason, printed_by, printed_at from "
                                         "deposit_certificate_print where clearance_id = ? order by nth"),
                          certificate);
  while (rows.next()) prints.append({rows.integer(0), rows.text(1), rows.text(2), rows.instant(3)});
  return prints;
}

QString nameOf(Work& work, const QString& login) {
  Rows rows = work.select(QStringLiteral("select name from app_user where login = ?"), login);
  const QString name = rows.next() ? rows.text(0) : QString();
  return name.isEmpty() ? login : name;
}

}  // namespace clearing_store
