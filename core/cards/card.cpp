#include "cards/card.h"

#include <QCoreApplication>
#include <array>

#include "base/coded.h"
#include "cards/card_batch.h"
#include "cards/card_desk.h"
#include "cards/card_lists.h"

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

/// Codes in the order of the enum's values.
template <std::size_t n>
using Codes = std::array<const char*, n>;

constexpr Codes<3> wants{"", "photo-unfit", "refused"};
constexpr Codes<3> receivers{"", "worker", "manager"};
constexpr Codes<2> layouts{"single", "sheet10"};
constexpr Codes<4> batchStates{"open", "printed", "closed", "dissolved"};
constexpr Codes<4> placeResults{"", "good", "spoiled", "not-printed"};
constexpr Codes<3> outcomes{"all-good", "failed-at", "nothing-printed"};
constexpr Codes<2> parts{"ready", "wanting"};
constexpr Codes<4> signings{"", "signature", "call-back", "came-back"};
constexpr Codes<11> huntReasons{"never-asked", "photo-missing", "photo-unfit",  "refused",
                                "in-work",     "at-desk",       "with-manager", "moved-on",
                                "lost",        "blocked",       "returned"};

}  // namespace

QString codeOf(CardState state) { return QString::fromLatin1(wordsOf(state).code); }

bool fromCode(const QString& code, CardState& state) {
  for (const StateWords& each : allStates)
    if (code == QLatin1String(each.code)) return state = each.state, true;
  return false;
}

QString nameOf(CardState state) { return QCoreApplication::translate("core", wordsOf(state).name); }

QString codeOf(CardWant want) { return codeIn(wants, want); }
bool fromCode(const QString& code, CardWant& want) { return valueIn(wants, code, want); }
QString codeOf(DeliveredTo to) { return codeIn(receivers, to); }
bool fromCode(const QString& code, DeliveredTo& to) { return valueIn(receivers, code, to); }
QString codeOf(BatchLayout layout) { return codeIn(layouts, layout); }
bool fromCode(const QString& code, BatchLayout& layout) { return valueIn(layouts, code, layout); }
QString codeOf(BatchState state) { return codeIn(batchStates, state); }
bool fromCode(const QString& code, BatchState& state) { return valueIn(batchStates, code, state); }
QString codeOf(PlaceResult result) { return codeIn(placeResults, result); }
bool fromCode(const QString& code, PlaceResult& result) { return valueIn(placeResults, code, result); }
QString codeOf(BatchOutcome outcome) { return codeIn(outcomes, outcome); }
bool fromCode(const QString& code, BatchOutcome& outcome) { return valueIn(outcomes, code, outcome); }
QString codeOf(QueuePart part) { return codeIn(parts, part); }
bool fromCode(const QString& code, QueuePart& part) { return valueIn(parts, code, part); }
QString codeOf(SignedHow how) { return codeIn(signings, how); }
bool fromCode(const QString& code, SignedHow& how) { return valueIn(signings, code, how); }
QString codeOf(HuntReason reason) { return codeIn(huntReasons, reason); }
bool fromCode(const QString& code, HuntReason& reason) { return valueIn(huntReasons, code, reason); }
