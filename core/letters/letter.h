#pragma once

#include "identity/resident_id.h"
#include "identity/sex.h"
#include "workers/entitlement.h"

using LetterId = Id<struct LetterTag>;

/// What a letter proves: that he is registered, where he worked, or whether injury and illness were covered.
enum class LetterKind { Registration, Employment, Cover };
QString codeOf(LetterKind kind);  ///< "registration", "employment", "cover"
bool fromCode(const QString& code, LetterKind& kind);

/// Where it is to be handed in (domain.md 9).
enum class LetterPurpose { Hospital, School, Police, Arbitration, Other };
QString codeOf(LetterPurpose purpose);  ///< "hospital", "school", "police", "arbitration", "other"
bool fromCode(const QString& code, LetterPurpose& purpose);

/// Who asked for it. It shows his whole number: he gets it himself, or somebody with his authorisation, or an
/// authority that asked in writing.
enum class LetterAsker { Self, Authorised, Authority };
QString codeOf(LetterAsker asker);  ///< "self", "authorised", "authority"
bool fromCode(const QString& code, LetterAsker& asker);

/// What a code that was typed from paper turned out to be. Altered: the letter is on file, but what stands
/// there is no longer what was issued.
enum class LetterVerdict { Genuine, Void, Altered, Mistyped, Unknown };
QString codeOf(LetterVerdict verdict);  ///< "genuine", "void", "altered", "mistyped", "unknown"
bool fromCode(const QString& code, LetterVerdict& verdict);

/// An assignment as a letter states it. Its end is stated where it lies within the period: what came later
/// does not make the letter wrong.
struct LetterWork {
  QString project;
  QString contractor;
  QString employer;
  QString manager;
  QDate beginsOn;
  QDate endsOn;  ///< invalid: it went on at the end of the period
  QDate enteredOn;
  QDate endEnteredOn;  ///< only where the office learnt of the end after it
  QString overlapReason;

  /// The office learnt of it after it had begun.
  bool isLate() const { return enteredOn > beginsOn; }

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("project", s.project);
    v("contractor", s.contractor);
    v("employer", s.employer);
    v("manager", s.manager);
    v("beginsOn", s.beginsOn);
    v("endsOn", s.endsOn);
    v("enteredOn", s.enteredOn);
    v("endEnteredOn", s.endEnteredOn);
    v("overlapReason", s.overlapReason);
  }
};

struct LetterContract {
  QString employer;
  ContractKind kind = ContractKind::FixedTerm;
  QDate beginsOn;
  QDate endsOn;   ///< as agreed; invalid when by task
  QDate endedOn;  ///< before its term, within the period

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("employer", s.employer);
    v("kind", s.kind);
    v("beginsOn", s.beginsOn);
    v("endsOn", s.endsOn);
    v("endedOn", s.endedOn);
  }
};

/// An assignment that was entered only after it had begun, beside the days that it covers.
struct LetterLate {
  QString project;
  QDate beginsOn;
  QDate enteredOn;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("project", s.project);
    v("beginsOn", s.beginsOn);
    v("enteredOn", s.enteredOn);
  }
};

/// Days of the period with one answer. Sentences are kept as they were printed, in both languages: a newer
/// program may say it otherwise, a letter may not.
struct LetterSpan {
  QDate from;
  QDate to;                    ///< inclusive
  QVector<QString> projects;   ///< those he was assigned to; none in a gap
  QVector<QString> employers;  ///< theirs, in the same order
  QString contractWith;        ///< in a gap: the employer whose contract went on
  bool registered = false;
  Answer injury = Answer::No;
  QString injuryReason;
  QString injurySentence;
  QString injuryInEnglish;
  Answer illness = Answer::No;
  QString illnessReason;
  QString illnessSentence;
  QString illnessInEnglish;
  QVector<LetterLate> enteredLate;

  bool isGap() const { return projects.isEmpty(); }

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("from", s.from);
    v("to", s.to);
    v("projects", s.projects);
    v("employers", s.employers);
    v("contractWith", s.contractWith);
    v("wasRegistered", s.registered);
    v("injury", s.injury);
    v("injuryReason", s.injuryReason);
    v("injurySentence", s.injurySentence);
    v("injuryInEnglish", s.injuryInEnglish);
    v("illness", s.illness);
    v("illnessReason", s.illnessReason);
    v("illnessSentence", s.illnessSentence);
    v("illnessInEnglish", s.illnessInEnglish);
    v("enteredLate", s.enteredLate);
  }
};

/// Everything a letter states, as it stood when it was issued. Kept as it is, whatever happens afterwards.
struct LetterFacts {
  QString officeName;
  QString officePhone;
  QString clerk;  ///< who issued it, by name
  QString name;
  Sex sex = Sex::Unknown;
  QDate birthDate;
  DocumentKind documentKind = DocumentKind::ResidentId;
  QString idNumber;
  QString workerNumber;
  QDate registeredOn;
  QString trade;  ///< code
  QDate from;     ///< of a proof of registration: the day of issue, as `to`
  QDate to;
  QVector<LetterWork> work;           ///< oldest first
  QVector<LetterContract> contracts;  ///< oldest first; none in a proof of registration
  QVector<LetterSpan> days;           ///< the whole period without holes; none in a proof of registration

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("officeName", s.officeName);
    v("officePhone", s.officePhone);
    v("clerk", s.clerk);
    v("name", s.name);
    v("sex", s.sex);
    v("birthDate", s.birthDate);
    v("documentKind", s.documentKind);
    v("idNumber", s.idNumber);
    v("workerNumber", s.workerNumber);
    v("registeredOn", s.registeredOn);
    v("trade", s.trade);
    v("from", s.from);
    v("to", s.to);
    v("work", s.work);
    v("contracts", s.contracts);
    v("days", s.days);
  }
};

/// A letter as it is asked for. Days left open: from the first day on file, to today.
struct IssueLetter {
  WorkerId worker;
  std::optional<LetterKind> kind;
  std::optional<LetterPurpose> purpose;
  QString addressee;  ///< words; wanted where the purpose is another one
  QDate from;
  QDate to;  ///< inclusive
  std::optional<LetterAsker> askedBy;
  QString askedName;   ///< who asked, where not he himself
  QString askedPaper;  ///< his authorisation, or the authority's letter
  QString language;    ///< of the paper: "zh" (also when empty) or "en"

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("worker", s.worker);
    v("kind", s.kind);
    v("for", s.purpose);
    v("addressee", s.addressee);
    v("from", s.from);
    v("to", s.to);
    v("askedBy", s.askedBy);
    v("askedName", s.askedName);
    v("askedPaper", s.askedPaper);
    v("language", s.language);
  }
};

/// What issuing and reprinting answer with. The letter itself is read with letter.read: the answer is kept
/// with the request key, and no whole number is kept a second time.
struct LetterPrinted {
  LetterId letter;
  QString number;  ///< "ZM-20261127-0001"
  QString code;    ///< "4F2K-9QXW-0RTB-71YE", to be verified by
  int copy = 1;    ///< how many times it has been printed, this one included

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("letter", s.letter);
    v("number", s.number);
    v("code", s.code);
    v("nth", s.copy);
  }
};

/// One print of a letter; the first has no reason.
struct LetterPrint {
  int copy = 1;
  QString language;
  QString reason;
  QString printedBy;
  Instant printedAt;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("nth", s.copy);
    v("language", s.language);
    v("reason", s.reason);
    v("printedBy", s.printedBy);
    v("printedAt", s.printedAt);
  }
};

/// One on file.
struct Letter {
  LetterId id;
  QString number;
  QString code;
  LetterKind kind = LetterKind::Registration;
  LetterPurpose purpose = LetterPurpose::Other;
  QString addressee;
  WorkerId worker;
  QString workerName;
  QString workerNumber;
  QDate from;  ///< of a proof of registration none
  QDate to;
  LetterAsker askedBy = LetterAsker::Self;
  QString askedName;
  QString askedPaper;
  QString issuedBy;
  Instant issuedAt;
  int printed = 0;
  QString voidedBy;
  Instant voidedAt;
  QString voidReason;
  int version = 1;
  LetterFacts facts;            ///< not in lists
  QVector<LetterPrint> prints;  ///< oldest first; not in lists

  bool isVoid() const { return voidedAt.isValid(); }

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("id", s.id);
    v("number", s.number);
    v("code", s.code);
    v("kind", s.kind);
    v("for", s.purpose);
    v("addressee", s.addressee);
    v("worker", s.worker);
    v("workerName", s.workerName);
    v("workerNumber", s.workerNumber);
    v("from", s.from);
    v("to", s.to);
    v("askedBy", s.askedBy);
    v("askedName", s.askedName);
    v("askedPaper", s.askedPaper);
    v("issuedBy", s.issuedBy);
    v("issuedAt", s.issuedAt);
    v("timesPrinted", s.printed);
    v("voidedBy", s.voidedBy);
    v("voidedAt", s.voidedAt);
    v("voidReason", s.voidReason);
    v("version", s.version);
    v("facts", s.facts);
    v("prints", s.prints);
  }
};

struct LetterRef {
  LetterId letter;
  QString number;  ///< used where `letter` is none

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("letter", s.letter);
    v("number", s.number);
  }
};

struct ReprintLetter {
  LetterId letter;
  QString number;
  QString reason;
  QString language;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("letter", s.letter);
    v("number", s.number);
    v("reason", s.reason);
    v("language", s.language);
  }
};

struct VoidLetter {
  LetterId letter;
  QString number;
  QString reason;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("letter", s.letter);
    v("number", s.number);
    v("reason", s.reason);
  }
};

struct LetterListRequest {
  WorkerId worker;  ///< none: everybody's
  QString cursor;
  int limit = 200;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("worker", s.worker);
    v("cursor", s.cursor);
    v("limit", s.limit);
  }
};
struct LetterListPage {
  QVector<Letter> lines;  ///< newest first, without facts and prints
  QString cursor;         ///< empty at the end

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("lines", s.lines);
    v("cursor", s.cursor);
  }
};

struct LetterCode {
  QString code;  ///< as typed from paper

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("code", s.code);
  }
};
/// What is on file today otherwise than the letter states it.
struct LetterDifference {
  QString what;  ///< "name", "idNumber", "work", "contracts", "days" …
  QString was;   ///< as stated; empty: it was not stated
  QString becomes;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("what", s.what);
    v("was", s.was);
    v("becomes", s.becomes);
  }
};
/// What whoever holds the paper may be told. The name is cut to 张*, the number to its last four.
struct VerifiedLetter {
  LetterVerdict verdict = LetterVerdict::Unknown;
  QString sentence;              ///< the verdict, to be read out
  std::optional<Letter> letter;  ///< genuine or void; of one that was altered its number alone
  QVector<LetterDifference> differs;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("verdict", s.verdict);
    v("sentence", s.sentence);
    v("letter", s.letter);
    v("differs", s.differs);
  }
};
