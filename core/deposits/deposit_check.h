#pragma once

#include "deposits/deposit_expert.h"
#include "deposits/like_project.h"
#include "deposits/paper_reading.h"
#include "roster/roster.h"
#include "users/user_names.h"

/// The check before the permit, or one that follows because heads or cost outgrew it.
enum class DepositKind { First, Supplementary };
QString codeOf(DepositKind kind);  ///< "first", "supplementary"
bool fromCode(const QString& code, DepositKind& kind);

enum class DepositState { Draft, Submitted, Approved, Returned, Rejected, Withdrawn, Expired };
QString codeOf(DepositState state);  ///< "draft", "submitted", "approved", "returned", "rejected", …
bool fromCode(const QString& code, DepositState& state);

enum class DepositVerdict { Approved, Returned, Rejected };
QString codeOf(DepositVerdict verdict);  ///< "approved", "returned", "rejected"
bool fromCode(const QString& code, DepositVerdict& verdict);

/// Somebody of the first crew, as the list names him; and what is on file of him when it is read.
struct CrewMember {
  QString idNumber;
  QString name;
  bool registered = false;  ///< on file, and at some time assigned to this project
  bool onFile = false;      ///< registered at all
  RosterId roster;          ///< that named him; none where he was typed or read from a table
  qint64 rosterRow = 0;     ///< in its file; with a row of its own he may have no number that could be read

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("idNumber", s.idNumber);
    v("name", s.name);
    v("roster", s.roster);
    v("rosterRow", s.rosterRow);
    v("wasRegistered", s.registered);
    v("onFile", s.onFile);
  }
};

/// The supervisor's word on one flag.
struct FlagWord {
  Doubt doubt = Doubt::LabourShare;
  QString words;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("doubt", s.doubt);
    v("words", s.words);
  }
};

struct DepositDecision {
  DepositVerdict verdict = DepositVerdict::Approved;
  QString words;
  QVector<FlagWord> flagWords;
  QString decidedBy;
  Instant decidedAt;
  Instant recalledAt = {};  ///< when who decided took it back; none: he did not

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("verdict", s.verdict);
    v("words", s.words);
    v("flagWords", s.flagWords);
    v("decidedBy", s.decidedBy);
    v("decidedAt", s.decidedAt);
    v("recalledAt", s.recalledAt);
  }
};

/// One on file. Rule, assessment and judgements are kept as they were on the day it was computed.
struct DepositCheck {
  DepositCheckId id;
  QString number;  ///< "BZ-20261125-0001"
  DepositKind kind = DepositKind::First;
  ProjectId project;
  QString projectName;
  CompanyId contractor;
  QString contractorName;
  DepositRuleId rule;
  DepositRuleData ruleCopy;
  DepositFacts facts;
  Assessment assessment;
  QVector<Judgement> judgements;
  Money asked;
  QString reason;  ///< of a supplementary one
  DepositState state = DepositState::Draft;
  QString preparedBy;
  Instant preparedAt;
  QString submittedBy;
  Instant submittedAt;
  QString decidedBy;
  Instant decidedAt;
  QString certificate;  ///< number of the one that holds: it is cleared
  Instant clearedAt;
  QString handedTo;    ///< login of the supervisor whom it was handed to; empty: nobody's in particular
  QString handedName;  ///< the same by name
  QString transfer;    ///< number of the transfer to another contractor that waits for its decision
  int version = 1;
  QVector<QString> editors;  ///< whose hand is in it; these and the rest are not in lists
  QVector<CrewMember> crew;  ///< numbers in part
  QVector<Attachment> papers;
  QVector<PaperReading> readings;      ///< of each paper's figure the last
  QVector<DepositVote> votes;          ///< in the order of invitation
  QVector<DepositDecision> decisions;  ///< oldest first
  QVector<UserName> people;            ///< everybody named by login above, for those who know them by name
  LikeProjects alike;                  ///< as they are on file when it is read, not when it was computed

  /// The name of a login; the login itself where nobody of the office has it.
  QString nameOf(const QString& login) const;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("id", s.id);
    v("number", s.number);
    v("kind", s.kind);
    v("project", s.project);
    v("projectName", s.projectName);
    v("contractor", s.contractor);
    v("contractorName", s.contractorName);
    v("rule", s.rule);
    v("ruleCopy", s.ruleCopy);
    v("facts", s.facts);
    v("assessment", s.assessment);
    v("judgements", s.judgements);
    v("asked", s.asked);
    v("reason", s.reason);
    v("state", s.state);
    v("preparedBy", s.preparedBy);
    v("preparedAt", s.preparedAt);
    v("submittedBy", s.submittedBy);
    v("submittedAt", s.submittedAt);
    v("decidedBy", s.decidedBy);
    v("decidedAt", s.decidedAt);
    v("certificate", s.certificate);
    v("clearedAt", s.clearedAt);
    v("handedTo", s.handedTo);
    v("handedName", s.handedName);
    v("transferAsked", s.transfer);
    v("version", s.version);
    v("editors", s.editors);
    v("crew", s.crew);
    v("papers", s.papers);
    v("paperReadings", s.readings);
    v("votes", s.votes);
    v("decisions", s.decisions);
    v("people", s.people);
    v("likeOnFile", s.alike);
  }
};

struct DepositCheckRef {
  DepositCheckId check;
  QString number;  ///< used where `check` is none

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("check", s.check);
    v("number", s.number);
  }
};

/// What a project would have to deposit. What is left open is taken from the project, the day from today.
struct AssessProject {
  ProjectId project;
  DepositFacts facts;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("project", s.project);
    v("facts", s.facts);
  }
};
struct AssessedProject {
  DepositFacts facts;
  DepositRule rule;
  Assessment assessment;
  QVector<Judgement> judgements;
  LikeProjects alike;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("facts", s.facts);
    v("rule", s.rule);
    v("assessment", s.assessment);
    v("judgements", s.judgements);
    v("likeOnFile", s.alike);
  }
};

/// A check as it is prepared. A supplementary one says why, and its facts are those of the whole project.
struct PrepareDeposit {
  ProjectId project;
  DepositKind kind = DepositKind::First;
  QString reason;
  DepositFacts facts;
  QVector<CrewMember> crew;
  RosterId roster;  ///< whom it names is the crew, instead of `crew`
  QVector<NewAttachment> proofs;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("project", s.project);
    v("kind", s.kind);
    v("reason", s.reason);
    v("facts", s.facts);
    v("crew", s.crew);
    v("roster", s.roster);
    v("proofs", s.proofs);
  }
};

/// A draft or a returned check anew: facts as a whole; the crew stays where none is given; papers are added.
struct EditDeposit {
  DepositCheckId check;
  int version = 0;
  QString reason;
  DepositFacts facts;
  std::optional<QVector<CrewMember>> crew;
  QVector<NewAttachment> proofs;
  RosterId roster = {};  ///< whom it names is the crew, instead of `crew`

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("check", s.check);
    v("version", s.version);
    v("reason", s.reason);
    v("facts", s.facts);
    v("crew", s.crew);
    v("roster", s.roster);
    v("proofs", s.proofs);
  }
};

/// The crew alone, as a roster has it: who it registered, and who it could not register, as not registered.
struct CrewFromRoster {
  DepositCheckId check;
  int version = 0;
  RosterId roster;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("check", s.check);
    v("version", s.version);
    v("roster", s.roster);
  }
};

struct DepositStep {
  DepositCheckId check;
  int version = 0;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("check", s.check);
    v("version", s.version);
  }
};

/// An expert is asked whether something ties him to the contractor or the project before he is invited.
struct InviteExpert {
  DepositCheckId check;
  DepositExpertId expert;
  std::optional<bool> hasConflict;
  QString conflict;  ///< what it is

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("check", s.check);
    v("expert", s.expert);
    v("hasConflict", s.hasConflict);
    v("conflict", s.conflict);
  }
};

/// The opinion he signed, with its scan.
struct EnterVote {
  DepositCheckId check;
  DepositExpertId expert;
  std::optional<ExpertVote> vote;
  QString opinion;
  QVector<NewAttachment> proofs;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("check", s.check);
    v("expert", s.expert);
    v("vote", s.vote);
    v("opinion", s.opinion);
    v("proofs", s.proofs);
  }
};

struct DecideDeposit {
  DepositCheckId check;
  int version = 0;
  std::optional<DepositVerdict> verdict;
  QString words;
  QVector<FlagWord> flagWords;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("check", s.check);
    v("version", s.version);
    v("verdict", s.verdict);
    v("words", s.words);
    v("flagWords", s.flagWords);
  }
};

/// A check that is not gone on with: the applicant never came back, or never paid.
struct ExpireDeposit {
  DepositCheckId check;
  int version = 0;
  QString reason;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("check", s.check);
    v("version", s.version);
    v("reason", s.reason);
  }
};

/// A check is handed to a supervisor by name, who sees it first. It binds nobody: others may decide on it.
struct HandDeposit {
  DepositCheckId check;
  int version = 0;
  QString to;    ///< his login
  QString note;  ///< for him

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("check", s.check);
    v("version", s.version);
    v("to", s.to);
    v("note", s.note);
  }
};
struct DepositDeciders {
  QVector<UserName> lines;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("lines", s.lines);
  }
};

/// All the projects that a check's figures are held against, page by page.
struct LikeProjectsRequest {
  DepositCheckId check;
  QString number;  ///< used where `check` is none
  QString cursor;
  int limit = 200;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("check", s.check);
    v("number", s.number);
    v("cursor", s.cursor);
    v("limit", s.limit);
  }
};
struct LikeProjectsPage {
  QVector<LikeProjectLine> lines;
  QString cursor;  ///< empty at the end

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("lines", s.lines);
    v("cursor", s.cursor);
  }
};

struct DepositListRequest {
  QString text;       ///< any part of the project's or contractor's name, initials, or the check's number
  ProjectId project;  ///< none: everybody's
  QString state;      ///< "" or a code
  QString cursor;
  int limit = 200;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("text", s.text);
    v("project", s.project);
    v("state", s.state);
    v("cursor", s.cursor);
    v("limit", s.limit);
  }
};
struct DepositStateCount {
  DepositState state = DepositState::Draft;
  qint64 count = 0;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("state", s.state);
    v("count", s.count);
  }
};
struct DepositListPage {
  QVector<DepositCheck> lines;  ///< newest first; before them those that wait for who asks, handed to him
  QVector<DepositStateCount> counts;  ///< of all that text and project let through, whatever their state; on
                                      ///< the first page only
  QString cursor;                     ///< empty at the end

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("lines", s.lines);
    v("counts", s.counts);
    v("cursor", s.cursor);
  }
};
