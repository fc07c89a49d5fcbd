#include "workers/liability.h"

// One sentence over all five functions, as a clerk reads it out to the worker.

namespace {

struct Telling {
  const DayFacts& known;
  QString day;
  bool today = false;

  /// The sentence for today, or the one that names the day (%1) before its other arguments.
  Message say(const char* forToday, const char* forDay, QStringList arguments = {}) const {
    if (today) return message(forToday, std::move(arguments));
    arguments.prepend(day);
    return message(forDay, std::move(arguments));
  }
};

Message onNoSite(const Telling& t) {
  if (t.known.card == CardOnDay::Active) {
    if (!t.known.contractWith.isEmpty())
      return t.say(QT_TRANSLATE_NOOP("core",
                                     "Today you are on no site: only bus and park remain. The contract with "
                                     "%1 goes on, and with it the minimum wage."),
                   QT_TRANSLATE_NOOP("core",
                                     "On %1 you are on no site: only bus and park remain. The contract with "
                                     "%2 goes on, and with it the minimum wage."),
                   {t.known.contractWith});
    return t.say(QT_TRANSLATE_NOOP("core", "Today you are on no site: only bus and park remain."),
                 QT_TRANSLATE_NOOP("core", "On %1 you are on no site: only bus and park remain."));
  }
  if (t.known.card == CardOnDay::Coming)
    return t.say(
        QT_TRANSLATE_NOOP(
            "core",
            "Today you are on no site: injury and illness are not covered. Bus and park come with the card."),
        QT_TRANSLATE_NOOP("core",
                          "On %1 you are on no site: injury and illness are not covered. Bus and park come "
                          "with the card."));
  return t.say(QT_TRANSLATE_NOOP("core",
                                 "Today you are on no site and have no valid card: none of the five holds. "
                                 "You can still bring a complaint."),
               QT_TRANSLATE_NOOP("core",
                                 "On %1 you are on no site and have no valid card: none of the five holds. "
                                 "You can still bring a complaint."));
}

Message fromThisDay(const Telling& t) {
  const QString place = joinedNames(t.known.liable);
  if (t.known.card == CardOnDay::Active)
    return t.say(QT_TRANSLATE_NOOP("core",
                                   "From today you are covered for injury while working at %1. Your Citizen "
                                   "Card goes on; no new one is needed."),
                 QT_TRANSLATE_NOOP("core",
                                   "From %1 you are covered for injury while working at %2. Your Citizen "
                                   "Card goes on; no new one is needed."),
                 {place});
  return t.say(
      QT_TRANSLATE_NOOP(
          "core", "From today you are covered for injury while working at %1, without waiting for the card."),
      QT_TRANSLATE_NOOP(
          "core", "From %1 you are covered for injury while working at %2, without waiting for the card."),
      {place});
}

Message onSite(const Telling& t) {
  switch (t.known.card) {
    case CardOnDay::Active:
      return t.say(QT_TRANSLATE_NOOP("core",
                                     "Today you have all five. Injury cover rests on registration and "
                                     "assignment, not on whether the card is in your hand."),
                   QT_TRANSLATE_NOOP("core",
                                     "On %1 you have all five. Injury cover rests on registration and "
                                     "assignment, not on whether the card is in your hand."));
    case CardOnDay::Lost:
      return t.say(QT_TRANSLATE_NOOP("core",
                                     "Today injury and illness are covered. The card is reported lost: the "
                                     "other three come back with the new one."),
                   QT_TRANSLATE_NOOP("core",
                                     "On %1 injury and illness are covered. The card is reported lost: the "
                                     "other three come back with the new one."));
    case CardOnDay::Blocked:
    case CardOnDay::Ended:
      return t.say(QT_TRANSLATE_NOOP("core",
                                     "Today injury and illness are covered. The card is not valid: ask at "
                                     "the office for the other three."),
                   QT_TRANSLATE_NOOP("core",
                                     "On %1 injury and illness are covered. The card is not valid: ask at "
                                     "the office for the other three."));
    case CardOnDay::None:
    case CardOnDay::Coming:
      break;
  }
  return t.say(
      QT_TRANSLATE_NOOP(
          "core",
          "Today injury and illness are covered. Attendance, wage account, bus and park come with the card."),
      QT_TRANSLATE_NOOP("core",
                        "On %1 injury and illness are covered. Attendance, wage account, bus and park come "
                        "with the card."));
}

}  // namespace

Message entitlementSummary(const EntitlementFacts& facts, const QDate& day, const QDate& today) {
  const DayFacts known = dayFactsOf(facts, day);
  const Telling telling{known, day.toString(Qt::ISODate), day == today};
  if (!known.registered)
    return telling.say(QT_TRANSLATE_NOOP("core", "Today you are not registered yet."),
                       QT_TRANSLATE_NOOP("core", "On %1 you were not registered yet."));
  if (known.assigned.isEmpty()) return onNoSite(telling);
  return known.beginsToday ? fromThisDay(telling) : onSite(telling);
}
