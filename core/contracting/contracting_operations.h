#pragma once

#include "contracting/contracting.h"
#include "storage/operation.h"

struct DispatchRef {
  DispatchContractId contract;
  QString number;  ///< used when `contract` is none
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("dispatchContract", s.contract);
    v("number", s.number);
  }
};
/// Puts one on file (contract none) or amends one that has not ended.
struct SaveDispatch {
  DispatchContractId contract;
  int version = 0;
  DispatchData data;
  QString reason;  ///< why it is amended; wanted once it has been in force
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("dispatchContract", s.contract);
    v("version", s.version);
    v("data", s.data);
    v("reason", s.reason);
  }
};
struct EndDispatch {
  DispatchContractId contract;
  int version = 0;
  QDate day;  ///< the last day on which it holds
  QString reason;
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("dispatchContract", s.contract);
    v("version", s.version);
    v("day", s.day);
    v("reason", s.reason);
  }
};
struct AttachToDispatch {
  DispatchContractId contract;
  QVector<NewAttachment> proofs;  ///< the signed paper, scanned
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("dispatchContract", s.contract);
    v("proofs", s.proofs);
  }
};
struct DispatchListRequest {
  QString text;  ///< any part of a company's or the project's name, or the contract's number
  CompanyId contractor;
  CompanyId dispatcher;
  ProjectId project;  ///< also frame contracts of its contractor, which hold for it
  QDate inForceOn;
  QDate endsUntil;  ///< still in force today, and for the last time on that day or before
  bool scanMissing = false;
  QString cursor;
  int limit = 200;
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("text", s.text);
    v("contractor", s.contractor);
    v("dispatcher", s.dispatcher);
    v("project", s.project);
    v("inForceOn", s.inForceOn);
    v("endsUntil", s.endsUntil);
    v("scanMissing", s.scanMissing);
    v("cursor", s.cursor);
    v("limit", s.limit);
  }
};
struct DispatchListPage {
  QVector<DispatchLine> lines;  ///< newest first
  QString cursor;               ///< empty at the end
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("lines", s.lines);
    v("cursor", s.cursor);
  }
};
struct DispatchGapRequest {
  CompanyId contractor;
  CompanyId dispatcher;
  ProjectId project;
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("contractor", s.contractor);
    v("dispatcher", s.dispatcher);
    v("project", s.project);
  }
};
struct DispatchGaps {
  QVector<DispatchGap> gaps;  ///< most workers first
  qint64 onSite = 0;          ///< workers in all of them
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("gaps", s.gaps);
    v("onSite", s.onSite);
  }
};
/// What somebody has to ask the companies about.
struct DispatchWatch {
  int noticeDays = 0;            ///< by the rule in force
  QVector<DispatchLine> ending;  ///< end within these days with none after it; the soonest first
  QVector<DispatchGap> overdue;  ///< a contract held once, and workers are still there; most workers first
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("noticeDays", s.noticeDays);
    v("ending", s.ending);
    v("overdue", s.overdue);
  }
};

/// Puts a contract between general contractor and dispatching company on file, numbered, or amends one; what
/// stood there before stays readable. Errors: NotFound "dispatchContract", "contractor", "dispatcher",
/// "project"; Invalid with the field; Conflict "version", "overlapReason" (another of the same companies and
/// project runs on its days), "state" (it has ended: another one is put on file, or a gap could be papered
/// over afterwards).
extern const Operation<SaveDispatch, DispatchContract> SaveDispatchContract;  ///< contracting.save
/// Ends it before its term. It stays on file. Errors: NotFound "dispatchContract", Invalid "day", "reason",
/// Conflict "version", "state".
extern const Operation<EndDispatch, DispatchContract> EndDispatchContract;  ///< contracting.end
/// Keeps scans of the signed paper with it, also of one that has ended; they are never taken away. Errors:
/// NotFound "dispatchContract", Invalid "proofs".
extern const Operation<AttachToDispatch, DispatchContract> AttachDispatchScan;        ///< contracting.attach
extern const Operation<DispatchListRequest, DispatchListPage> ListDispatchContracts;  ///< contracting.list
extern const Operation<DispatchRef, DispatchContract> ShowDispatchContract;           ///< contracting.show
/// Looks through all who are on site: for the bulk lane among hundreds of thousands.
extern const Operation<DispatchGapRequest, DispatchGaps> ListDispatchGaps;  ///< contracting.gaps
extern const Operation<Nothing, DispatchWatch> WatchDispatchContracts;      ///< contracting.watch

/// The days on which contracts of the two, for this project or for all, hold; what an operation asks that
/// brings somebody to the site through a dispatching company.
QVector<DispatchTerm> dispatchTerms(Work& work, CompanyId contractor, CompanyId dispatcher,
                                    ProjectId project);
