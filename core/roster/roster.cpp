#include "roster/roster.h"

namespace {

struct Named {
  RosterOutcome outcome;
  const char* code;
  qint64 RosterCounts::*count;
};
constexpr Named outcomes[] = {
    {RosterOutcome::New, "new", &RosterCounts::fresh},
    {RosterOutcome::Returning, "returning", &RosterCounts::returning},
    {RosterOutcome::Moving, "moving", &RosterCounts::moving},
    {RosterOutcome::Unchanged, "unchanged", &RosterCounts::unchanged},
    {RosterOutcome::Repeated, "repeated", &RosterCounts::repeated},
    {RosterOutcome::Doubtful, "doubtful", &RosterCounts::doubtful},
    {RosterOutcome::Refused, "refused", &RosterCounts::refused},
    {RosterOutcome::AlreadyIn, "already-in", &RosterCounts::alreadyIn},
};

}  // namespace

QString codeOf(RosterOutcome outcome) {
  for (const Named& each : outcomes)
    if (each.outcome == outcome) return QString::fromLatin1(each.code);
  return {};
}

bool fromCode(const QString& code, RosterOutcome& outcome) {
  for (const Named& each : outcomes)
    if (code == QLatin1String(each.code)) return outcome = each.outcome, true;
  return false;
}

void RosterCounts::add(RosterOutcome outcome, qint64 count) {
  rows += count;
  for (const Named& each : outcomes)
    if (each.outcome == outcome) this->*each.count += count;
}

Error noSuchRoster() {
  return notFound("roster", message(QT_TRANSLATE_NOOP("core", "There is no such roster.")));
}
