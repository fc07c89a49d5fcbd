#include "workers/entitlement.h"

#include <algorithm>

#include "workers/liability.h"

namespace {

struct FunctionWords {
  CardFunction function;
  const char* code;
  const char* name;
};
constexpr FunctionWords allFunctions[] = {
    {CardFunction::Attendance, "attendance", QT_TRANSLATE_NOOP("core", "Attendance")},
    {CardFunction::WageAccount, "wage-account", QT_TRANSLATE_NOOP("core", "Wage account")},
    {CardFunction::Injury, "injury", QT_TRANSLATE_NOOP("core", "Injury")},
    {CardFunction::Illness, "illness", QT_TRANSLATE_NOOP("core", "Major illness")},
    {CardFunction::BusAndPark, "bus-and-park", QT_TRANSLATE_NOOP("core", "Bus and park")},
};
const FunctionWords& wordsOf(CardFunction function) {
  return allFunctions[static_cast<std::size_t>(function)];
}

constexpr std::pair<Answer, const char*> allAnswers[] = {
    {Answer::Yes, "yes"}, {Answer::No, "no"}, {Answer::NeedsEvidence, "needs-evidence"}};

Entitlement answer(CardFunction function, Answer what, const char* reason, Message sentence) {
  return {function, what, QString::fromLatin1(reason), std::move(sentence)};
}

// ---- attendance and wage account: assignment and active card
// ------------------------------------------------

Entitlement withoutSite(CardFunction function, const DayFacts& day) {
  if (!day.registered)
    return answer(function, Answer::No, "not-registered",
                  message(QT_TRANSLATE_NOOP("core", "He was not registered yet on that day.")));
  if (function == CardFunction::Attendance)
    return answer(function, Answer::No, "no-assignment",
                  message(QT_TRANSLATE_NOOP("core", "No project on that day: he cannot clock in.")));
  if (!day.contractWith.isEmpty())
    return answer(function, Answer::No, "contract-without-assignment",
                  message(QT_TRANSLATE_NOOP("core",
                                            "The contract with %1 goes on, and with it the minimum wage; "
                                            "without a project the account rests."),
                          {day.contractWith}));
  return answer(function, Answer::No, "no-assignment",
                message(QT_TRANSLATE_NOOP("core", "No employer on that day: the account rests.")));
}

Entitlement withoutCard(CardFunction function, const DayFacts& day) {
  const bool attendance = function == CardFunction::Attendance;
  switch (day.card) {
    case CardOnDay::None:
      return attendance
                 ? answer(function, Answer::No, "no-card",
                          message(QT_TRANSLATE_NOOP("core", "No card yet: the site writes his days down.")))
                 : answer(function, Answer::No, "no-card",
                          message(QT_TRANSLATE_NOOP(
                              "core", "No card yet: wages are paid another way, with a receipt.")));
    case CardOnDay::Coming:
      return attendance
                 ? answer(function, Answer::No, "card-not-delivered",
                          message(QT_TRANSLATE_NOOP(
                              "core", "The card is not in his hand yet: the site writes his days down.")))
                 : answer(
                       function, Answer::No, "card-not-delivered",
                       message(QT_TRANSLATE_NOOP(
                           "core",
                           "The card is not in his hand yet: wages are paid another way, with a receipt.")));
    case CardOnDay::Lost:
      return answer(
          function, Answer::No, "card-lost",
          message(QT_TRANSLATE_NOOP("core", "The card is reported lost: it comes back with the new card.")));
    case CardOnDay::Blocked:
      return answer(function, Answer::No, "card-blocked",
                    message(QT_TRANSLATE_NOOP("core", "The card is blocked: ask at the office.")));
    case CardOnDay::Ended:
      return answer(function, Answer::No, "card-ended",
                    message(QT_TRANSLATE_NOOP(
                        "core", "This card is no longer valid: it comes back with the new card.")));
    case CardOnDay::Active:
      break;
  }
  return {};
}

Entitlement attendanceOn(const DayFacts& day) {
  constexpr auto function = CardFunction::Attendance;
  if (!day.registered || day.assigned.isEmpty()) return withoutSite(function, day);
  if (day.card != CardOnDay::Active) return withoutCard(function, day);
  if (day.projects.size() > 1)
    return answer(function, Answer::Yes, "overlap",
                  message(QT_TRANSLATE_NOOP("core", "Assigned to %1: he clocks in where he works that day."),
                          {joinedNames(day.projects)}));
  return answer(function, Answer::Yes, "covered",
                message(QT_TRANSLATE_NOOP("core", "Clocks in at %1."), {day.projects.first().name}));
}

Entitlement wageAccountOn(const DayFacts& day) {
  constexpr auto function = CardFunction::WageAccount;
  if (!day.registered || day.assigned.isEmpty()) return withoutSite(function, day);
  if (day.card != CardOnDay::Active) return withoutCard(function, day);
  return answer(function, Answer::Yes, "covered",
                message(QT_TRANSLATE_NOOP("core", "The employer is %1: wages go to this card."),
                        {day.assigned.first().employerName}));
}

// ---- injury: registration and assignment, or a swipe at the project
// -------------------------------------------

Entitlement injuryBySwipe(const DayFacts& day) {
  const QString name = joinedNames(day.seenAt);
  if (name.isEmpty())
    return answer(
        CardFunction::Injury, Answer::Yes, "swiped",
        message(QT_TRANSLATE_NOOP("core", "A site's gate saw him that day: that project is liable.")));
  return answer(CardFunction::Injury, Answer::Yes, "swiped",
                message(QT_TRANSLATE_NOOP("core", "The gate of %1 saw him that day: it is liable."), {name}));
}

Entitlement injuryWithoutAssignment(const DayFacts& day) {
  constexpr auto function = CardFunction::Injury;
  if (!day.registered)
    return answer(
        function, Answer::No, "not-registered",
        message(QT_TRANSLATE_NOOP("core", "He was not registered yet on that day: no project is liable.")));
  if (!day.contractWith.isEmpty())
    return answer(
        function, Answer::No, "contract-without-assignment",
        message(QT_TRANSLATE_NOOP(
                    "core", "The contract with %1 goes on, but he was on no site: no project is liable."),
                {day.contractWith}));
  if (!day.hadEarlier || !day.hasLater) {
    if (!day.hadEarlier && !day.hasLater)
      return answer(function, Answer::No, "no-job",
                    message(QT_TRANSLATE_NOOP("core", "He has come without a job: no project is liable.")));
    return answer(function, Answer::No, "no-assignment",
                  message(QT_TRANSLATE_NOOP("core", "On no site that day: no project is liable.")));
  }
  return answer(function, Answer::No, "between-assignments",
                day.swipesKnown
                    ? message(QT_TRANSLATE_NOOP("core", "Between two assignments: no project is liable."))
                    : message(QT_TRANSLATE_NOOP(
                          "core", "Between two assignments: no project is liable, unless a gate saw him.")));
}

Entitlement injuryOn(const DayFacts& day) {
  constexpr auto function = CardFunction::Injury;
  if (day.liable.isEmpty() && !day.seenAt.isEmpty()) return injuryBySwipe(day);
  if (day.liable.isEmpty()) return injuryWithoutAssignment(day);
  if (!day.registered) {
    if (!day.seenAt.isEmpty()) return injuryBySwipe(day);
    return answer(function, Answer::NeedsEvidence, "assigned-before-registration",
                  message(QT_TRANSLATE_NOOP("core",
                                            "Assigned to %1, but registered only later: slips, witnesses or "
                                            "the foreman's list must show that he worked there."),
                          {joinedNames(day.liable)}));
  }
  if (day.liable.size() > 1)
    return answer(
        function, Answer::Yes, "overlap",
        message(QT_TRANSLATE_NOOP("core",
                                  "Covered by %1: the gate that saw him decides which, else a supervisor."),
                {joinedNames(day.liable)}));
  if (day.beginsToday)
    return answer(function, Answer::Yes, "covered",
                  message(QT_TRANSLATE_NOOP("core", "The deposit of %1 is liable, from this day on."),
                          {day.liable.first().name}));
  return answer(
      function, Answer::Yes, "covered",
      message(QT_TRANSLATE_NOOP("core", "The deposit of %1 is liable."), {day.liable.first().name}));
}

// ---- illness: registration and assignment; bus and park: active card
// ------------------------------------------

Entitlement illnessOn(const DayFacts& day) {
  constexpr auto function = CardFunction::Illness;
  if (!day.registered)
    return answer(
        function, Answer::No, "not-registered",
        message(QT_TRANSLATE_NOOP("core", "He was not registered yet on that day: nothing can be claimed.")));
  if (day.assigned.isEmpty())
    return answer(function, Answer::No,
                  day.contractWith.isEmpty() ? "no-assignment" : "contract-without-assignment",
                  message(QT_TRANSLATE_NOOP("core", "On no site that day: nothing can be claimed.")));
  return answer(function, Answer::Yes, "covered",
                message(QT_TRANSLATE_NOOP("core", "On a site that day: treatment can be claimed.")));
}

Entitlement busAndParkOn(const DayFacts& day) {
  constexpr auto function = CardFunction::BusAndPark;
  switch (day.card) {
    case CardOnDay::Active:
      return answer(
          function, Answer::Yes, "card-active",
          message(QT_TRANSLATE_NOOP("core", "Works while the card is valid, with or without a job.")));
    case CardOnDay::None:
      return answer(function, Answer::No, "no-card",
                    message(QT_TRANSLATE_NOOP("core", "He has no card on that day.")));
    case CardOnDay::Coming:
      return answer(function, Answer::No, "card-not-delivered",
                    message(QT_TRANSLATE_NOOP("core", "Works as soon as the card is in his hand.")));
    case CardOnDay::Lost:
    case CardOnDay::Blocked:
    case CardOnDay::Ended:
      return withoutCard(function, day);
  }
  return {};
}

}  // namespace

QString codeOf(CardFunction function) { return QString::fromLatin1(wordsOf(function).code); }
bool fromCode(const QString& code, CardFunction& function) {
  for (const FunctionWords& each : allFunctions)
    if (code == QLatin1String(each.code)) return function = each.function, true;
  return false;
}
QString nameOf(CardFunction function) { return QCoreApplication::translate("core", wordsOf(function).name); }

QString codeOf(Answer what) {
  for (const auto& [value, code] : allAnswers)
    if (value == what) return QString::fromLatin1(code);
  return {};
}
bool fromCode(const QString& code, Answer& what) {
  for (const auto& [value, known] : allAnswers)
    if (code == QLatin1String(known)) return what = value, true;
  return false;
}

EntitlementFacts factsOf(const WorkerRecord& record) {
  return {record.worker.registeredOn, record.assignments, record.contracts, record.cardSteps, std::nullopt};
}

QVector<Entitlement> entitlementsOn(const EntitlementFacts& facts, const QDate& day) {
  const DayFacts known = dayFactsOf(facts, day);
  return {attendanceOn(known), wageAccountOn(known), injuryOn(known), illnessOn(known), busAndParkOn(known)};
}
