#pragma once

#include "attachments/attachment.h"
#include "base/record.h"

using PermitId = Id<struct PermitTag>;

/// 施工许可证 as the clerk has it before him; a project that is built in stages has several.
struct NewPermit {
  ProjectId project;
  QString number;
  QString authority;  ///< who issued it
  QString stage;      ///< what of the project it is for; empty: all of it
  QDate issuedOn;
  QVector<NewAttachment> proofs;  ///< its scan

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("project", s.project);
    v("number", s.number);
    v("authority", s.authority);
    v("stage", s.stage);
    v("issuedOn", s.issuedOn);
    v("proofs", s.proofs);
  }
};

struct Permit {
  PermitId id;
  ProjectId project;
  QString projectName;
  QString projectNumber;
  QString number;
  QString authority;
  QString stage;
  QDate issuedOn;
  QString certificate;  ///< number of the clearance that held on its day; empty: none
  /// No cleared deposit on its day although a rule asked for one. Kept as it was found when it was recorded.
  bool withoutDeposit = false;
  QString sentence;  ///< the same in words; empty where nothing is wrong
  QString recordedBy;
  Instant recordedAt;
  QString voidedBy;
  Instant voidedAt;
  QString voidReason;
  QVector<Attachment> papers;  ///< not in lists

  bool isVoid() const { return voidedAt.isValid(); }
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("id", s.id);
    v("project", s.project);
    v("projectName", s.projectName);
    v("projectNumber", s.projectNumber);
    v("number", s.number);
    v("authority", s.authority);
    v("stage", s.stage);
    v("issuedOn", s.issuedOn);
    v("certificate", s.certificate);
    v("withoutDeposit", s.withoutDeposit);
    v("sentence", s.sentence);
    v("recordedBy", s.recordedBy);
    v("recordedAt", s.recordedAt);
    v("voidedBy", s.voidedBy);
    v("voidedAt", s.voidedAt);
    v("voidReason", s.voidReason);
    v("papers", s.papers);
  }
};

struct VoidPermit {
  PermitId permit;
  QString number;  ///< used where `permit` is none
  QString reason;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("permit", s.permit);
    v("number", s.number);
    v("reason", s.reason);
  }
};

struct PermitListRequest {
  ProjectId project;            ///< none: all
  bool withoutDeposit = false;  ///< only those, and only such as are not void
  QString cursor;
  int limit = 200;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("project", s.project);
    v("withoutDeposit", s.withoutDeposit);
    v("cursor", s.cursor);
    v("limit", s.limit);
  }
};

struct PermitListPage {
  QVector<Permit> lines;  ///< newest first
  QString cursor;         ///< empty at the end

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("lines", s.lines);
    v("cursor", s.cursor);
  }
};
