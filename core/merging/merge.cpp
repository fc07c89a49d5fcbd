#include "merging/merge.h"

QString codeOf(MergeSide side) {
  return side == MergeSide::Stays ? QStringLiteral("stays") : QStringLiteral("goes");
}

bool fromCode(const QString& code, MergeSide& side) {
  for (const MergeSide each : {MergeSide::Stays, MergeSide::Goes})
    if (codeOf(each) == code) return side = each, true;
  return false;
}

QString codeOf(MergeState state) {
  return state == MergeState::Merged ? QStringLiteral("merged") : QStringLiteral("apart");
}

bool fromCode(const QString& code, MergeState& state) {
  for (const MergeState each : {MergeState::Merged, MergeState::Apart})
    if (codeOf(each) == code) return state = each, true;
  return false;
}
