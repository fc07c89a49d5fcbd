#pragma once

#include "clearing/certificate.h"
#include "storage/work.h"

/// SQL of clearances and their certificates.
namespace clearing_store {

/// A certificate and its facts as they are stored, to the letter; without prints, the code bare.
struct Row {
  Certificate certificate;
  QString facts;
};
CertificateId add(Work& work, const Certificate& certificate, const QString& facts);
std::optional<Row> with(Work& work, CertificateId id);
/// Its own number, or that of a check: then the one that holds, else the last.
std::optional<Row> numbered(Work& work, const QString& number);
std::optional<Row> withCode(Work& work, const QString& code);
/// Of a check: the one that holds, else the last that was withdrawn.
std::optional<Row> ofCheck(Work& work, DepositCheckId check);
/// The number of the youngest that holds, of a later check of the same project; empty where there is none.
QString laterThan(Work& work, const Certificate& certificate);

/// The number of the youngest of a project that held at this instant; empty where none did.
QString numberAt(Work& work, ProjectId project, Instant at);

/// Keeps others from clearing this check, from changing this certificate, until this transaction ends.
void holdCheck(Work& work, DepositCheckId check);
void hold(Work& work, CertificateId certificate);

void issue(Work& work, CertificateId certificate, int key, const QString& signedText, const QString& issuer);
void withdraw(Work& work, CertificateId certificate, const QString& reason);
void addPrint(Work& work, CertificateId certificate, const PaperPrint& print);
QVector<PaperPrint> printsOf(Work& work, CertificateId certificate);

/// Who has this login, by name; the login where nobody has.
QString nameOf(Work& work, const QString& login);

}  // namespace clearing_store
