#pragma once

#include "attachments/attachment.h"

using DepositExpertId = Id<struct DepositExpertTag>;

enum class ExpertVote { For, Against, Abstained };
QString codeOf(ExpertVote vote);  ///< "for", "against", "abstained"
bool fromCode(const QString& code, ExpertVote& vote);

/// Somebody of the Housing Commission's register.
struct DepositExpert {
  DepositExpertId id;
  QString name;
  QString unit;  ///< who employs him
  QString title;
  QString phone;
  bool active = true;
  int version = 0;  ///< zero: new

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("id", s.id);
    v("name", s.name);
    v("unit", s.unit);
    v("title", s.title);
    v("phone", s.phone);
    v("active", s.active);
    v("version", s.version);
  }
};
struct DepositExpertList {
  QVector<DepositExpert> experts;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("experts", s.experts);
  }
};

/// An expert who was invited to a check.
struct DepositVote {
  DepositExpertId expert;
  QString name;
  QString unit;
  QString conflict;  ///< what ties him to the parties; then he has no vote
  QString invitedBy;
  Instant invitedAt;
  std::optional<ExpertVote> vote;
  QString opinion;
  AttachmentId attachment;  ///< the opinion he signed
  QString votedBy;          ///< who entered it
  Instant votedAt;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("expert", s.expert);
    v("name", s.name);
    v("unit", s.unit);
    v("conflict", s.conflict);
    v("invitedBy", s.invitedBy);
    v("invitedAt", s.invitedAt);
    v("vote", s.vote);
    v("opinion", s.opinion);
    v("attachment", s.attachment);
    v("votedBy", s.votedBy);
    v("votedAt", s.votedAt);
  }
};
