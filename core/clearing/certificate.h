#pragma once

#include "base/paper_print.h"
#include "clearing/clearing.h"

using CertificateId = Id<struct CertificateTag>;

/// One receipt, transfer or reversal that made up what was paid.
struct CertificateMoney {
  QDate day;
  QString number;  ///< of the bank's receipt, or of the order
  Money amount;    ///< less than nought: taken back

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("day", s.day);
    v("number", s.number);
    v("amount", s.amount);
  }
};

/// Everything a certificate states, as it stood when the check was cleared. Kept as it is, whatever happens
/// afterwards.
struct CertificateFacts {
  QString officeName;
  QString officePhone;
  QString checkNumber;
  DepositKind kind = DepositKind::First;
  QString project;
  QString projectNumber;
  QString address;
  QString contractor;
  QString creditCode;  ///< of the contractor; of firms of before 2015 the organisation code
  Money cost;
  Money labourCost;
  Rate costRate;  ///< nought where the rule does not know this basis, likewise below
  Rate labourRate;
  std::optional<Money> sumOnCost;
  std::optional<Money> sumOnLabour;
  DepositBasis basis = DepositBasis::LabourCost;
  Money asked;        ///< by this check
  Money askedBefore;  ///< by those it supplements
  Money paid;         ///< as deposit of the project, all in all
  QVector<CertificateMoney> receipts;
  QDate paidOn;  ///< the day of the last of them
  QString rule;
  QDate ruleFrom;
  CreditLevel credit = CreditLevel::Unrated;
  Money surcharge;
  int experts = 0;  ///< that voted
  int expertsFor = 0;
  QString decidedBy;  ///< by name
  QDate decidedOn;
  int crewListed = 0;
  QString preparedBy;  ///< by name
  QString clearedBy;   ///< by name

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("officeName", s.officeName);
    v("officePhone", s.officePhone);
    v("checkNumber", s.checkNumber);
    v("kind", s.kind);
    v("projectName", s.project);
    v("projectNumber", s.projectNumber);
    v("address", s.address);
    v("contractorName", s.contractor);
    v("creditCode", s.creditCode);
    v("cost", s.cost);
    v("labourCost", s.labourCost);
    v("costRate", s.costRate);
    v("labourRate", s.labourRate);
    v("sumOnCost", s.sumOnCost);
    v("sumOnLabour", s.sumOnLabour);
    v("basis", s.basis);
    v("asked", s.asked);
    v("askedBefore", s.askedBefore);
    v("paid", s.paid);
    v("receipts", s.receipts);
    v("paidOn", s.paidOn);
    v("ruleName", s.rule);
    v("ruleFrom", s.ruleFrom);
    v("credit", s.credit);
    v("surcharge", s.surcharge);
    v("expertsVoted", s.experts);
    v("expertsFor", s.expertsFor);
    v("decidedBy", s.decidedBy);
    v("decidedOn", s.decidedOn);
    v("crewListed", s.crewListed);
    v("preparedBy", s.preparedBy);
    v("clearedBy", s.clearedBy);
  }
};

/// Made when a check is cleared; issued when a supervisor signs it with the office's key; withdrawn, with a
/// reason, when it should not be relied on.
struct Certificate {
  CertificateId id;
  QString number;  ///< "JQ-20261125-0001"
  QString code;    ///< "4F2K-9QXW-0RTB-71YE", to be named to the office
  DepositCheckId check;
  QString checkNumber;
  ProjectId project;
  QString projectName;
  Money asked;
  Money paid;
  QString clearedBy;
  Instant clearedAt;
  QString issuedBy;
  QString issuer;  ///< the same by name, as it stood then
  Instant issuedAt;
  int key = 0;         ///< of the office, that signed it
  QString signedText;  ///< of its QR
  QString withdrawnBy;
  Instant withdrawnAt;
  QString withdrawReason;
  int printed = 0;
  int version = 1;
  CertificateFacts facts;      ///< not in lists, nor are prints
  QVector<PaperPrint> prints;  ///< oldest first

  bool isIssued() const { return issuedAt.isValid(); }
  bool isWithdrawn() const { return withdrawnAt.isValid(); }

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("id", s.id);
    v("number", s.number);
    v("code", s.code);
    v("check", s.check);
    v("checkNumber", s.checkNumber);
    v("project", s.project);
    v("projectName", s.projectName);
    v("asked", s.asked);
    v("paid", s.paid);
    v("clearedBy", s.clearedBy);
    v("clearedAt", s.clearedAt);
    v("issuedBy", s.issuedBy);
    v("issuer", s.issuer);
    v("issuedAt", s.issuedAt);
    v("key", s.key);
    v("signedText", s.signedText);
    v("withdrawnBy", s.withdrawnBy);
    v("withdrawnAt", s.withdrawnAt);
    v("withdrawReason", s.withdrawReason);
    v("timesPrinted", s.printed);
    v("version", s.version);
    v("facts", s.facts);
    v("prints", s.prints);
  }
};

/// By its row, its number, or the number of its check: then the one that holds, else the last.
struct CertificateRef {
  CertificateId certificate;
  QString number;  ///< its own or its check's; used where `certificate` is none

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("certificate", s.certificate);
    v("number", s.number);
  }
};

/// The text of its QR, signed at this desk (certificate_signing.h).
struct IssueCertificate {
  CertificateId certificate;
  int version = 0;
  QString signedText;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("certificate", s.certificate);
    v("version", s.version);
    v("signedText", s.signedText);
  }
};

struct ReprintCertificate {
  CertificateId certificate;
  QString number;
  QString reason;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("certificate", s.certificate);
    v("number", s.number);
    v("reason", s.reason);
  }
};

struct WithdrawCertificate {
  CertificateId certificate;
  QString number;
  int version = 0;  ///< as read; 0: as it is
  QString reason;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("certificate", s.certificate);
    v("number", s.number);
    v("version", s.version);
    v("reason", s.reason);
  }
};

/// What a code from paper turned out to be. NotIssued: no supervisor has signed it. MoneyGone: genuine, but
/// money that it certifies was taken back since. Replaced: the project has a later one. Transferred: void
/// since the project went over to another contractor. Altered: on file, but no longer as it was made.
/// Doubtful: the key that signed it was not to be relied on.
enum class CertificateVerdict {
  Genuine,
  MoneyGone,
  Replaced,
  Withdrawn,
  Transferred,
  NotIssued,
  Doubtful,
  Altered,
  Forged,
  Mistyped,
  Unknown
};
QString codeOf(CertificateVerdict verdict);  ///< "genuine", "money-gone", "replaced", "withdrawn", …
bool fromCode(const QString& code, CertificateVerdict& verdict);

struct CertificateCode {
  QString code;  ///< as typed from paper, or as scanned

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("code", s.code);
  }
};
struct VerifiedCertificate {
  CertificateVerdict verdict = CertificateVerdict::Unknown;
  QString sentence;                        ///< the verdict, to be read out
  std::optional<Certificate> certificate;  ///< to compare the paper with; of one that was altered its number

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("verdict", s.verdict);
    v("sentence", s.sentence);
    v("certificate", s.certificate);
  }
};
