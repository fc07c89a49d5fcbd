#pragma once

#include "base/record.h"
#include "cards/card.h"
#include "employment/employment.h"
#include "identity/resident_id.h"
#include "identity/sex.h"

/// How the worker came to know of his registration (domain.md 1). Present, Signature and CallBack make him
/// told; a slip handed to the manager does not.
enum class ToldHow { Present, Signature, CallBack, SlipToManager, NotTold };
QString codeOf(ToldHow how);  ///< "present", "signature", "call-back", "slip-to-manager", "not-told"
bool fromCode(const QString& code, ToldHow& how);
bool isTold(ToldHow how);

/// Who somebody is. Document, name, sex, birth date and Hukou are required; what else is left open is listed
/// as missing, never refused.
struct PersonData {
  DocumentKind documentKind = DocumentKind::ResidentId;
  QString idNumber;
  QDate documentFrom;
  QDate documentTo;
  bool documentLongTerm = false;
  QString name;
  QString reading;  ///< pinyin the clerk chose instead of the computed one; usually empty
  Sex sex = Sex::Unknown;
  QDate birthDate;
  QString ethnic;  ///< code of GB/T 3304
  QString hukouAddress;
  QString hukouDivision;  ///< 6-digit code; follows from the number when left open
  bool hukouLocal = false;
  QString addressHere;
  QString residencePermit;
  QString phone;
  QString education;
  QString political;
  QString emergencyName;
  QString emergencyPhone;
  QString inCitySince;  ///< "2017" or "2017-03"
  QString trade;
  QString skillLevel;
  QString certificate;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("documentKind", s.documentKind);
    v("idNumber", s.idNumber);
    v("documentFrom", s.documentFrom);
    v("documentTo", s.documentTo);
    v("documentLongTerm", s.documentLongTerm);
    v("name", s.name);
    v("reading", s.reading);
    v("sex", s.sex);
    v("birthDate", s.birthDate);
    v("ethnic", s.ethnic);
    v("hukouAddress", s.hukouAddress);
    v("hukouDivision", s.hukouDivision);
    v("hukouLocal", s.hukouLocal);
    v("addressHere", s.addressHere);
    v("residencePermit", s.residencePermit);
    v("phone", s.phone);
    v("education", s.education);
    v("political", s.political);
    v("emergencyName", s.emergencyName);
    v("emergencyPhone", s.emergencyPhone);
    v("inCitySince", s.inCitySince);
    v("trade", s.trade);
    v("skillLevel", s.skillLevel);
    v("certificate", s.certificate);
  }
};

/// The clerk's word on somebody like the person at the counter.
struct LikenessAnswer {
  WorkerId other;
  bool same = false;
  QString reason;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("other", s.other);
    v("same", s.same);
    v("reason", s.reason);
  }
};

/// Everything one visit to the counter brings.
struct NewWorker {
  PersonData person;
  std::optional<NewAssignment> assignment;  ///< absent: he came by himself, without a job
  std::optional<ContractData> contract;
  Initiative initiative = Initiative::Employer;
  ToldHow told = ToldHow::NotTold;
  QString ageReason;                 ///< wanted above the age set for the sex
  QVector<LikenessAnswer> likeness;  ///< one answer for each person that worker.match shows as like him
  QByteArray photoJpeg;              ///< at most 50 KB, upright, as prepared by the window or shimingctl

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("person", s.person);
    v("assignment", s.assignment);
    v("contract", s.contract);
    v("initiative", s.initiative);
    v("told", s.told);
    v("ageReason", s.ageReason);
    v("likeness", s.likeness);
    v("photoJpeg", s.photoJpeg);
  }
};

/// A worker on file comes again: new work, renewed contract, person data read anew. `version` is the one the
/// record was read at.
struct ReturningWorker {
  WorkerId worker;
  int version = 0;
  PersonData person;  ///< as it should be from now on; differences are kept in the audit
  std::optional<NewAssignment> assignment;
  std::optional<ContractData> contract;  ///< absent: his present contract goes on
  Initiative initiative = Initiative::Employer;
  ToldHow told = ToldHow::NotTold;
  QString ageReason;
  QVector<LikenessAnswer> likeness;
  QByteArray photoJpeg;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("worker", s.worker);
    v("version", s.version);
    v("person", s.person);
    v("assignment", s.assignment);
    v("contract", s.contract);
    v("initiative", s.initiative);
    v("told", s.told);
    v("ageReason", s.ageReason);
    v("likeness", s.likeness);
    v("photoJpeg", s.photoJpeg);
  }
};

/// What the counter tells at once after saving, and what the slip says.
struct Registered {
  WorkerId worker;
  QString number;   ///< registration number, 14 digits
  QString receipt;  ///< "DJ-20261125-0176"
  bool returning = false;
  AssignmentId assignment;
  QDate cardDeskDue;  ///< absent where no new card is made, or the calendar is not announced
  QDate cardDue;
  QVector<QString>
      warnings;       ///< codes: "contract-under-two-years", "over-age", "unknown-division", "not-told", …
  QDate previousEnd;  ///< last day of the assignment before this one, if any
  QString previousProject;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("worker", s.worker);
    v("number", s.number);
    v("receipt", s.receipt);
    v("returning", s.returning);
    v("assignment", s.assignment);
    v("cardDeskDue", s.cardDeskDue);
    v("cardDue", s.cardDue);
    v("warnings", s.warnings);
    v("previousEnd", s.previousEnd);
    v("previousProject", s.previousProject);
  }
};

struct Document {
  DocumentKind kind = DocumentKind::ResidentId;
  QString number;
  bool current = true;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("kind", s.kind);
    v("number", s.number);
    v("current", s.current);
  }
};

struct Worker {
  WorkerId id;
  QString number;
  int version = 1;
  PersonData person;
  QDate registeredOn;
  Instant registeredAt;
  QString registeredBy;
  Initiative initiative = Initiative::Employer;
  ToldHow told = ToldHow::NotTold;  ///< the best of all tellings
  Instant toldAt;
  PhotoId photo;
  QVector<Document> documents;  ///< present first, then earlier ones

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("id", s.id);
    v("number", s.number);
    v("version", s.version);
    v("person", s.person);
    v("registeredOn", s.registeredOn);
    v("registeredAt", s.registeredAt);
    v("registeredBy", s.registeredBy);
    v("initiative", s.initiative);
    v("told", s.told);
    v("toldAt", s.toldAt);
    v("photo", s.photo);
    v("documents", s.documents);
  }
};

/// The whole record, for the worker's page, the slip and `worker show`.
struct WorkerRecord {
  Worker worker;
  QVector<Assignment> assignments;  ///< newest first
  QVector<Contract> contracts;      ///< newest first
  QVector<Card> cards;              ///< the valid one first, then newest first
  QVector<CardStep> cardSteps;      ///< oldest first
  QVector<QString> missing;         ///< fields left open: "phone", "photo", …
  QVector<QString> mergedNumbers;   ///< registrations that were merged into this one; their numbers find it

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("worker", s.worker);
    v("assignments", s.assignments);
    v("contracts", s.contracts);
    v("cards", s.cards);
    v("cardSteps", s.cardSteps);
    v("missing", s.missing);
    v("mergedNumbers", s.mergedNumbers);
  }
};

/// A line of a list or of the search box.
struct WorkerLine {
  WorkerId id;
  QString number;
  QString name;
  Sex sex = Sex::Unknown;
  QDate birthDate;
  QString idNumber;  ///< masked unless the caller may see it
  QString phone;     ///< likewise
  QString trade;
  QString project;  ///< of the open assignment; empty when he is on no site
  QString employer;
  bool told = false;
  QString cardState;  ///< code of the state of his valid card, else of the newest; "" when none
  QDate registeredOn;
  QString why;  ///< how it matched: "number", "number-tail", "name", "name-part", "pinyin", "initials",
                ///< "phone", "phone-tail", "old-number"; of a registration merged into his: "merged-number",
                ///< "merged-record" (as he was registered there)

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("id", s.id);
    v("number", s.number);
    v("name", s.name);
    v("sex", s.sex);
    v("birthDate", s.birthDate);
    v("idNumber", s.idNumber);
    v("phone", s.phone);
    v("trade", s.trade);
    v("project", s.project);
    v("employer", s.employer);
    v("told", s.told);
    v("cardState", s.cardState);
    v("registeredOn", s.registeredOn);
    v("why", s.why);
  }
};
