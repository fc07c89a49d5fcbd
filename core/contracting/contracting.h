#pragma once

#include "attachments/attachment.h"
#include "base/record.h"

/// The contract by which a general contractor takes workers from a labour dispatching company (domain.md 1:
/// it is on file with wage, term and end; what it must say: Labour Contract Law, art. 59). It is not the
/// worker's own contract, and he never waits for it: who is on site without one is a matter between the
/// office and the two companies.
using DispatchContractId = Id<struct DispatchContractTag>;

/// What the agreed wage is paid for.
enum class WagePer { Day, Month };
QString codeOf(WagePer per);  ///< "day", "month"
bool fromCode(const QString& code, WagePer& per);
QString nameOf(WagePer per);  ///< in the language now installed

/// Where it stands on a day. Ended: before its term, by somebody's word; Over: its term has run out.
enum class DispatchState { Coming, InForce, Over, Ended };
QString codeOf(DispatchState state);  ///< "coming", "in-force", "over", "ended"
bool fromCode(const QString& code, DispatchState& state);
QString nameOf(DispatchState state);

/// What the clerk enters; also the amended state of one.
struct DispatchData {
  CompanyId contractor;
  CompanyId dispatcher;
  ProjectId project;  ///< none: a frame contract, for all projects of that contractor
  Money wage;         ///< agreed for a worker, fen
  WagePer wagePer = WagePer::Month;
  int agreedHeads = 0;  ///< agreed number of workers; 0: none agreed
  QDate from;
  QDate until;  ///< last day, inclusive
  QDate signedOn;
  QString note;
  QString overlapReason;  ///< why it runs beside another of the same companies and project

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("contractor", s.contractor);
    v("dispatcher", s.dispatcher);
    v("project", s.project);
    v("wage", s.wage);
    v("wagePer", s.wagePer);
    v("agreedHeads", s.agreedHeads);
    v("from", s.from);
    v("until", s.until);
    v("signedOn", s.signedOn);
    v("note", s.note);
    v("overlapReason", s.overlapReason);
  }
};

/// Days on which a contract holds: it began, and neither its term nor somebody's word has ended it.
struct DispatchTerm {
  QDate from;
  QDate lastDay;  ///< inclusive
  bool holdsOn(const QDate& day) const { return from <= day && day <= lastDay; }
};

/// A line of a list. Names as they are on file today.
struct DispatchLine {
  DispatchContractId id;
  QString number;  ///< the office's own, "PQ2026-00012"
  DispatchData data;
  QString contractorName;
  QString dispatcherName;
  QString projectName;                          ///< empty for a frame contract
  QDate endedOn;                                ///< last day of one that was ended before its term
  DispatchState state = DispatchState::Coming;  ///< today
  bool scanMissing = true;

  /// The last day on which it holds.
  QDate lastDay() const { return endedOn.isValid() ? endedOn : data.until; }

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("id", s.id);
    v("number", s.number);
    v("data", s.data);
    v("contractorName", s.contractorName);
    v("dispatcherName", s.dispatcherName);
    v("projectName", s.projectName);
    v("endedOn", s.endedOn);
    v("state", s.state);
    v("scanMissing", s.scanMissing);
  }
};

/// What stood there before it was amended.
struct DispatchFormer {
  int version = 0;
  DispatchData data;
  QString reason;  ///< why it was amended; empty where it was not in force yet
  QString changedBy;
  Instant changedAt;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("version", s.version);
    v("data", s.data);
    v("reason", s.reason);
    v("changedBy", s.changedBy);
    v("changedAt", s.changedAt);
  }
};

struct DispatchContract {
  DispatchLine line;
  int version = 1;
  QString enteredBy;
  Instant enteredAt;
  QString endReason;
  QString endedBy;
  Instant endedAt;
  qint64 onSite = 0;  ///< workers of that company on the contractor's sites (or on that project) today
  QVector<Attachment> scans;       ///< oldest first
  QVector<DispatchFormer> former;  ///< oldest first
  /// Codes of doubts it was saved with just now: "signed-after-begin", "already-over", "company-suspended" …
  QVector<QString> warnings;

  template <class V, class S>
  static void fields(V& v, S& s) {
    DispatchLine::fields(v, s.line);
    v("version", s.version);
    v("enteredBy", s.enteredBy);
    v("enteredAt", s.enteredAt);
    v("endReason", s.endReason);
    v("endedBy", s.endedBy);
    v("endedAt", s.endedAt);
    v("onSite", s.onSite);
    v("scans", s.scans);
    v("former", s.former);
    v("warnings", s.warnings);
  }
};

/// Workers on site today through an open assignment whose employer dispatches, without a contract between it
/// and the project's contractor that holds today: how a company dodges. A line that a clerk can act on.
struct DispatchGap {
  CompanyId contractor;
  QString contractorName;
  QString contractorPhone;
  CompanyId dispatcher;
  QString dispatcherName;
  QString dispatcherPhone;
  ProjectId project;
  QString projectNumber;
  QString projectName;
  qint64 onSite = 0;
  QDate since;                  ///< the first day without one that these workers were there
  DispatchContractId lastHeld;  ///< the contract that held last; none where there never was one
  QString lastNumber;
  QDate lastDay;
  QDate comesOn;  ///< a contract that covers them is on file from this day on

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("contractor", s.contractor);
    v("contractorName", s.contractorName);
    v("contractorPhone", s.contractorPhone);
    v("dispatcher", s.dispatcher);
    v("dispatcherName", s.dispatcherName);
    v("dispatcherPhone", s.dispatcherPhone);
    v("project", s.project);
    v("projectNumber", s.projectNumber);
    v("projectName", s.projectName);
    v("onSite", s.onSite);
    v("since", s.since);
    v("lastHeld", s.lastHeld);
    v("lastNumber", s.lastNumber);
    v("lastDay", s.lastDay);
    v("comesOn", s.comesOn);
  }
};
