#include "signing/card_words.h"

namespace card_words {

namespace {

Message byItself(const CheckedCard& card) {
  switch (card.verdict) {
    case CardVerdict::Forged:
      return message(
          QT_TRANSLATE_NOOP("core", "Not genuine: this office did not sign this card. Keep it if you may."));
    case CardVerdict::NoSuchKey:
      return message(
          QT_TRANSLATE_NOOP("core",
                            "No key %1 is known here: the card is another office's, the list of keys "
                            "is old, or the card is forged."),
          {QString::number(card.key)});
    case CardVerdict::Mistyped:
      return message(QT_TRANSLATE_NOOP(
          "core", "Damaged or mistyped: no card has such a code or number. Scan it again."));
    default:
      return message(QT_TRANSLATE_NOOP("core", "Unknown: no card has this number."));
  }
}

Message dead(const CheckedCard& card, bool hasNewer) {
  const QStringList facts{nameOf(card.cardState.value_or(CardState::Cancelled)),
                          card.since.toString(Qt::ISODate)};
  return hasNewer
             ? message(QT_TRANSLATE_NOOP("core",
                                         "Dead: this card does not count any more (%1 since %2). The worker "
                                         "has a newer one."),
                       facts)
             : message(QT_TRANSLATE_NOOP("core", "Dead: this card does not count any more (%1 since %2)."),
                       facts);
}

Message doubtful(const CheckedCard& card) {
  return card.cardState || card.cardNumber.isEmpty()
             ? message(
                   QT_TRANSLATE_NOOP("core",
                                     "Doubtful: the signature fits, but key %1 was not to be relied on on "
                                     "%2. Ask for his ID card, and have the card replaced."),
                   {QString::number(card.key), card.issuedOn.toString(Qt::ISODate)})
             : message(
                   QT_TRANSLATE_NOOP("core",
                                     "Doubtful: the signature fits, but no such card is on file. Keep the "
                                     "card and tell the administrator."));
}

}  // namespace

CheckedCard checkedOf(const signing_rules::Proof& proof) {
  CheckedCard card;
  card.verdict = proof.verdict;
  card.key = proof.claims.key;
  if (proof.verdict != CardVerdict::Genuine && proof.verdict != CardVerdict::Doubtful) return card;
  card.cardNumber = proof.claims.cardNumber;
  card.workerNumber = proof.claims.registrationNumber;
  card.workerName = proof.claims.name + (proof.claims.nameCut ? QStringLiteral("…") : QString());
  card.issuedOn = proof.claims.issued;
  return card;
}

Message atTheOffice(const CheckedCard& card, bool hasNewer) {
  switch (card.verdict) {
    case CardVerdict::Genuine:
      return message(
          QT_TRANSLATE_NOOP("core", "Genuine: this office signed the card on %1, and it is valid."),
          {card.issuedOn.toString(Qt::ISODate)});
    case CardVerdict::OnFile:
      return message(
          QT_TRANSLATE_NOOP("core",
                            "A valid card has this number. The number alone proves nothing: scan the "
                            "code on the card."));
    case CardVerdict::Changed:
      return message(
          QT_TRANSLATE_NOOP("core",
                            "Genuine and valid, but what is on file reads otherwise today. He should "
                            "have a new card."));
    case CardVerdict::Waiting:
      return message(QT_TRANSLATE_NOOP("core", "Not handed over yet: this card is %1 since %2."),
                     {nameOf(card.cardState.value_or(CardState::Queued)), card.since.toString(Qt::ISODate)});
    case CardVerdict::Dead:
      return dead(card, hasNewer);
    case CardVerdict::Doubtful:
      return doubtful(card);
    default:
      return byItself(card);
  }
}

Message atTheGate(const CheckedCard& card, const QString& officeName) {
  switch (card.verdict) {
    case CardVerdict::Genuine:
      return message(
          QT_TRANSLATE_NOOP("core",
                            "Genuine: %1 signed this card on %2. Compare name and photo; whether it "
                            "was reported lost since, only the office knows."),
          {officeName, card.issuedOn.toString(Qt::ISODate)});
    case CardVerdict::Doubtful:
      return message(
          QT_TRANSLATE_NOOP("core",
                            "Doubtful: the signature fits, but key %1 was not to be relied on on %2. "
                            "Ask for his ID card, and ask the office."),
          {QString::number(card.key), card.issuedOn.toString(Qt::ISODate)});
    default:
      return byItself(card);
  }
}

}  // namespace card_words
