#pragma once

#include "merging/merge_rules.h"
#include "storage/work.h"

/// Two registrations side by side with all that belongs to either: what the preview shows and the merge does.
struct MergePlan {
  merge_rules::Registration stays;
  merge_rules::Registration goes;
  QVector<Assignment> staysAssignments;
  QVector<Assignment> goesAssignments;
  QVector<Card> staysCards;
  QVector<Card> goesCards;
  QVector<MergeOverlap> overlaps;
  QVector<CardId> validCards;
  QVector<QString> pendingCorrections;

  /// Errors: as PreviewMerge's.
  static Result<MergePlan> read(Work& work, WorkerId stays, WorkerId goes);
  QVector<Card> cards() const { return staysCards + goesCards; }
  bool wantsProof() const { return merge_rules::wantsProof(stays.worker.person, goes.worker.person); }
  /// The valid card that does not stay, where `kept` does.
  std::optional<Card> cardEnding(CardId kept) const;
};

/// What will happen to each row of either, in sentences.
QVector<MergeMatter> mattersOf(Work& work, const MergePlan& plan, CardId kept);
/// What speaks against it.
QVector<QString> doubtsOf(Work& work, const MergePlan& plan);
/// The refusal while corrections wait; nothing where none does.
std::optional<Error> pendingRefusal(const MergePlan& plan);

/// The numbers of both, where both have one.
QVector<QString> sharedNumbers(const Worker& stays, const Worker& goes);
