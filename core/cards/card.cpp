#include "cards/card.h"

#include <QCoreApplication>

namespace {

struct StateWords {
  CardState state;
  const char* code;
  const char* name;
};

constexpr StateWords allStates[] = {
    {CardState::Requested, "requested", QT_TRANSLATE_NOOP("core", "Requested")},
    {CardState::Queued, "queued", QT_TRANSLATE_NOOP("core", "Queued")},
    {CardState::InBatch, "in-batch", QT_TRANSLATE_NOOP("core", "In a batch")},
    {CardState::Printed, "printed", QT_TRANSLATE_NOOP("core", "Printed")},
    {CardState::Personalised, "personalised", QT_TRANSLATE_NOOP("core", "Personalised")},
    {CardState::AtDesk, "at-desk", QT_TRANSLATE_NOOP("core", "At the pick-up desk")},
    {CardState::Active, "active", QT_TRANSLATE_NOOP("core", "Active")},
    {CardState::Lost, "lost", QT_TRANSLATE_NOOP("core", "Lost")},
    {CardState::Blocked, "blocked", QT_TRANSLATE_NOOP("core", "Blocked")},
    {CardState::Replaced, "replaced", QT_TRANSLATE_NOOP("core", "Replaced")},
    {CardState::Spoiled, "spoiled", QT_TRANSLATE_NOOP("core", "Spoiled")},
    {CardState::Returned, "returned", QT_TRANSLATE_NOOP("core", "Handed back")},
    {CardState::Cancelled, "cancelled", QT_TRANSLATE_NOOP("core", "Cancelled")},
};

const StateWords& wordsOf(CardState state) { return allStates[static_cast<std::size_t>(state)]; }

}  // namespace

QString codeOf(CardState state) { return QString::fromLatin1(wordsOf(state).code); }

bool fromCode(const QString& code, CardState& state) {
  for (const StateWords& each : allStates)
    if (code == QLatin1String(each.code)) return state = each.state, true;
  return false;
}

QString nameOf(CardState state) { return QCoreApplication::translate("core", wordsOf(state).name); }
