#include <algorithm>

#include "cards/card_operations.h"
#include "letters/letter_rules.h"
#include "signing/card_words.h"
#include "signing/signing_operations.h"
#include "signing/signing_store.h"
#include "workers/person_operations.h"

namespace {

CheckedCard said(CheckedCard card, bool hasNewer = false) {
  card.sentence = card_words::atTheOffice(card, hasNewer).text();
  return card;
}

CheckedCard justSaid(CardVerdict verdict) {
  CheckedCard card;
  card.verdict = verdict;
  return said(card);
}

bool hasValidCard(Work& work, WorkerId worker) {
  const auto cards = cardsOf(work, worker);
  return std::ranges::any_of(cards, [](const Card& each) { return isValidCard(each.state); });
}

QVector<CardDifference> differences(const CardClaims& claims, const Worker& onFile) {
  QVector<CardDifference> differs;
  if (!signing_rules::isNameOf(claims, onFile.person.name))
    differs.append({QStringLiteral("name"), letter_rules::maskedName(claims.name),
                    letter_rules::maskedName(onFile.person.name)});
  if (claims.registrationNumber != onFile.number)
    differs.append({QStringLiteral("workerNumber"), claims.registrationNumber, onFile.number});
  return differs;
}

/// Dead before doubtful before on its way before changed: what keeps a card from counting is said first.
CardVerdict weighed(CardVerdict signature, CardVerdict state, bool changed) {
  if (state == CardVerdict::Dead || signature == CardVerdict::Genuine) {
    if (state != CardVerdict::Genuine) return state;
    return changed ? CardVerdict::Changed : CardVerdict::Genuine;
  }
  return signature;
}

/// What is on file about the card, beside what its code says; of a number that was typed there is no code.
Result<CheckedCard> withRecord(Work& work, CheckedCard card, const std::optional<CardClaims>& claims) {
  const auto onFile = signing_store::cardNumbered(work, card.cardNumber);
  if (work.failed()) return refuse(work.error());
  if (!onFile) {
    if (!claims) return justSaid(CardVerdict::Unknown);
    card.verdict = CardVerdict::Doubtful;
    card.workerName = letter_rules::maskedName(claims->name);
    return said(card);
  }
  // Where his registration was merged since, the one that lives says what is on file.
  const WorkerId living = livingWorker(work, onFile->worker);
  const auto worker = workerOnFile(work, living);
  if (work.failed()) return refuse(work.error());
  card.cardState = onFile->state;
  card.since = onFile->since;
  card.workerName = letter_rules::maskedName(worker->person.name);
  card.workerNumber = worker->number;
  if (claims) card.differs = differences(*claims, *worker);
  const CardVerdict state = signing_rules::verdictOf(onFile->state);
  card.verdict = weighed(claims ? card.verdict : CardVerdict::Genuine, state, !card.differs.isEmpty());
  if (!claims && card.verdict == CardVerdict::Genuine) card.verdict = CardVerdict::OnFile;
  const bool hasNewer = card.verdict == CardVerdict::Dead && hasValidCard(work, living);
  if (work.failed()) return refuse(work.error());
  return said(card, hasNewer);
}

Result<CheckedCard> check(Work& work, const CheckCard& asked) {
  if (const QString number = card_code::numberIn(asked.code); !number.isEmpty()) {
    if (!card_code::isCardNumber(number)) return justSaid(CardVerdict::Mistyped);
    CheckedCard card;
    card.cardNumber = number;
    return withRecord(work, card, std::nullopt);
  }
  const auto proof = signing_rules::proofOf(asked.code, signing_store::keys(work));
  if (work.failed()) return refuse(work.error());
  const CheckedCard card = card_words::checkedOf(proof);
  if (card.cardNumber.isEmpty()) return said(card);
  return withRecord(work, card, proof.claims);
}

}  // namespace

const Operation<CheckCard, CheckedCard> CheckACard{
    {"card.check", Permission::ReadWorkers, Effect::Reads, "", "cards check",
     QT_TRANSLATE_NOOP("core",
                       "Says of a card's code or number whether the card is this office's and counts")},
    &check};
