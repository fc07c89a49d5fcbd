#include "cards/card_rules.h"

#include <algorithm>

namespace card_rules {

namespace {

constexpr int longestReason = 200;

using enum CardState;
const QVector<CardState> underWay{Requested, Queued, InBatch, Printed, Personalised, AtDesk};

/// What somebody entered today he may take back himself: nobody has gone by it for long.
bool isOwnOfToday(const QString& by, Instant at, const QString& login, const QDate& today) {
  return by == login && dateInChina(at) == today;
}

}  // namespace

const QVector<Transition>& transitions() {
  static const QVector<Transition> table{
      {Step::Queue, {Requested}, Queued, false},
      {Step::Hold, {Queued, Requested}, Requested, true},
      {Step::JoinBatch, {Queued}, InBatch, false},
      {Step::LeaveBatch, {InBatch}, Queued, false},
      {Step::PrintWell, {InBatch}, Printed, false},
      {Step::Spoil, {InBatch}, Spoiled, true},
      {Step::Personalise, {Printed}, Personalised, false},
      {Step::LoseChip, {Personalised}, Printed, true},
      {Step::PutAtDesk, {Printed, Personalised}, AtDesk, false},
      {Step::BringBack, {Active}, AtDesk, false},
      {Step::Deliver, {AtDesk}, Active, false},
      {Step::Undeliver, {Active}, AtDesk, true},
      {Step::Lose, {Printed, Personalised, AtDesk, Active}, Lost, true},
      {Step::Find, {Lost}, Active, true},
      {Step::Find, {Lost}, AtDesk, true},  // it was lost before anybody had it
      {Step::Block, {Active}, Blocked, true},
      {Step::Unblock, {Blocked}, Active, true},
      {Step::Replace, {Printed, Personalised, AtDesk, Active, Lost, Blocked}, Replaced, true},
      {Step::Return, {Printed, Personalised, AtDesk, Active, Lost, Blocked}, Returned, true},
      {Step::Cancel, {Requested, Queued}, Cancelled, true},
      {Step::EndByMerge, underWay, Cancelled, true},
      {Step::Revive, {Cancelled}, Requested, true},
      {Step::Revive, {Cancelled}, Queued, true},
      {Step::Revive, {Cancelled}, Printed, true},
      {Step::Revive, {Cancelled}, Personalised, true},
      {Step::Revive, {Cancelled}, AtDesk, true},
      {Step::Revive, {Returned}, Active, true},
  };
  return table;
}

bool leads(Step step, CardState from) {
  return std::any_of(transitions().begin(), transitions().end(),
                     [&](const Transition& each) { return each.step == step && each.from.contains(from); });
}

CardState stateAfter(Step step) {
  return std::find_if(transitions().begin(), transitions().end(),
                      [&](const Transition& each) { return each.step == step; })
      ->to;
}

bool isStep(CardState from, CardState to) {
  return std::any_of(transitions().begin(), transitions().end(),
                     [&](const Transition& each) { return each.to == to && each.from.contains(from); });
}

bool wantsReason(Step step) {
  return std::any_of(transitions().begin(), transitions().end(),
                     [&](const Transition& each) { return each.step == step && each.reasonWanted; });
}

bool isDead(CardState state) { return state == Spoiled || state == Replaced; }

std::optional<Error> checkReason(const QString& reason) {
  const QString words = reason.simplified();
  if (words.isEmpty()) return invalid("reason", message(QT_TRANSLATE_NOOP("core", "Say why.")));
  if (words.size() > longestReason)
    return invalid("reason",
                   message(QT_TRANSLATE_NOOP("core", "The reason may have %1 characters; it has %2."),
                           {QString::number(longestReason), QString::number(words.size())}));
  return std::nullopt;
}

std::optional<Error> check(Step step, const Card& card, const QString& called, const QString& reason) {
  if (!leads(step, card.state))
    return conflict(
        "state",
        message(isDead(card.state)
                    ? QT_TRANSLATE_NOOP("core", "Card %1 is dead for ever (%2): nothing can be done with it.")
                    : QT_TRANSLATE_NOOP("core", "This cannot be done with card %1: it is “%2”."),
                {called, nameOf(card.state)}));
  // A card in its worker's own hand is not brought back: he hands it back himself.
  if (step == Step::BringBack && (card.deliveredTo != DeliveredTo::Manager || card.inHandOn.isValid()))
    return conflict("state",
                    message(QT_TRANSLATE_NOOP("core", "Card %1 is in the worker's own hand."), {called}));
  return wantsReason(step) ? checkReason(reason) : std::nullopt;
}

std::optional<Error> checkDay(const QDate& day, const QDate& lastStepOn, const QDate& today) {
  if (day > today)
    return invalid("day",
                   message(QT_TRANSLATE_NOOP("core", "%1 has not come yet."), {day.toString(Qt::ISODate)}));
  if (day < lastStepOn)
    return invalid(
        "day", message(QT_TRANSLATE_NOOP("core", "The step before was on %1; this one cannot be earlier."),
                       {lastStepOn.toString(Qt::ISODate)}));
  return std::nullopt;
}

bool isSlow(const Handover& list, const RuleSet& rules, const QDate& today) {
  return list.open > 0 && list.onDay.daysTo(today) > rules.handoverSignatureDays;
}

std::optional<Error> againstUndoing(const HandoverLine& line, const QString& login, bool isSupervisor,
                                    const QDate& today) {
  if (line.how != SignedHow::Signature && line.how != SignedHow::CallBack)
    return conflict("cards", message(QT_TRANSLATE_NOOP("core", "No signature of %1 is noted on this list."),
                                     {line.workerName}));
  if (isSupervisor || isOwnOfToday(line.notedBy, line.notedAt, login, today)) return std::nullopt;
  return Error{ErrorKind::Forbidden, QStringLiteral("cards"),
               message(QT_TRANSLATE_NOOP("core",
                                         "The signature of %1 was noted by %2 on %3. Only he may take it "
                                         "back, on that day; later a supervisor does."),
                       {line.workerName, line.notedBy, dateInChina(line.notedAt).toString(Qt::ISODate)})};
}

std::optional<Error> againstUndelivering(const Card& card, const CardStep& delivered, const QString& login,
                                         bool isSupervisor, const QDate& today) {
  if (card.state != Active || card.deliveredTo != DeliveredTo::Worker)
    return conflict("state", message(QT_TRANSLATE_NOOP("core", "Card %1 was not handed to its worker here."),
                                     {card.number}));
  if (isSupervisor || isOwnOfToday(delivered.by, delivered.at, login, today)) return std::nullopt;
  return Error{ErrorKind::Forbidden, QStringLiteral("card"),
               message(QT_TRANSLATE_NOOP("core",
                                         "%1 handed the card over on %2. Only he may take that back, on that "
                                         "day; later a supervisor does."),
                       {delivered.by, dateInChina(delivered.at).toString(Qt::ISODate)})};
}

QString wanting(const Card& card, bool hasPhoto) {
  if (card.state != Requested) return {};
  if (card.want != CardWant::Nothing) return codeOf(card.want);
  return hasPhoto ? QString() : QStringLiteral("photo-missing");
}

Message inWords(const QString& wanting) {
  if (wanting == QLatin1String("photo-missing"))
    return message(QT_TRANSLATE_NOOP("core", "there is no photo of him"));
  if (wanting == QLatin1String("photo-unfit"))
    return message(QT_TRANSLATE_NOOP("core", "his photo cannot be used, take another"));
  if (wanting == QLatin1String("refused")) return message(QT_TRANSLATE_NOOP("core", "he wants no card"));
  return message(QT_TRANSLATE_NOOP("core", "it has not been put into the queue"));
}

}  // namespace card_rules
