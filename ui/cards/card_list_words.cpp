#include "cards/card_list_words.h"

#include <QCoreApplication>
#include <QHash>

namespace card_list_words {

namespace {

struct CardListWords {
  Q_DECLARE_TR_FUNCTIONS(CardListWords)
};

}  // namespace

QString groupedCard(const QString& number) {
  QString grouped;
  for (qsizetype i = 0; i < number.size(); ++i) {
    if (i > 0 && i % 4 == 0) grouped += u' ';
    grouped += number[i];
  }
  return grouped;
}

QString isoDay(const QDate& day) { return day.isValid() ? day.toString(Qt::ISODate) : QString(); }

ChipWords dueChip(const QDate& dueOn, const QDate& today) {
  if (!dueOn.isValid()) return {ChipKind::Off, CardListWords::tr("day not known"), {}};
  if (dueOn < today)
    return {ChipKind::Error, CardListWords::tr("since %1").arg(dueOn.toString(QStringLiteral("MM-dd"))), {}};
  if (dueOn == today) return {ChipKind::Warn, CardListWords::tr("today"), {}};
  return {ChipKind::Wait, isoDay(dueOn), {}};
}

QString huntReason(HuntReason reason) {
  switch (reason) {
    case HuntReason::NeverAsked:
      return CardListWords::tr("none asked for");
    case HuntReason::PhotoMissing:
      return CardListWords::tr("photo missing");
    case HuntReason::PhotoUnfit:
      return CardListWords::tr("photo unfit");
    case HuntReason::Refused:
      return CardListWords::tr("wants none");
    case HuntReason::InWork:
      return CardListWords::tr("being made");
    case HuntReason::AtDesk:
      return CardListWords::tr("waits at the desk");
    case HuntReason::WithManager:
      return CardListWords::tr("with the manager");
    case HuntReason::MovedOn:
      return CardListWords::tr("moved on");
    case HuntReason::Lost:
      return CardListWords::tr("lost");
    case HuntReason::Blocked:
      return CardListWords::tr("blocked");
    case HuntReason::Returned:
      break;
  }
  return CardListWords::tr("handed back");
}

ChipWords signedChip(SignedHow how, CardState state) {
  if (how == SignedHow::Signature) return {ChipKind::Ok, CardListWords::tr("signed"), {}};
  if (how == SignedHow::CallBack) return {ChipKind::Ok, CardListWords::tr("said so on the phone"), {}};
  if (how == SignedHow::CameBack) return {ChipKind::Off, CardListWords::tr("brought back"), {}};
  if (state != CardState::Active) return {ChipKind::Off, nameOf(state), {}};
  return {ChipKind::Wait, CardListWords::tr("not signed yet"), {}};
}

ChipWords outcomeChip(const QString& code) {
  if (code == QLatin1String("in-hand")) return {ChipKind::Ok, CardListWords::tr("in hand in time"), {}};
  if (code == QLatin1String("kept")) return {ChipKind::Ok, CardListWords::tr("at the desk in time"), {}};
  if (code == QLatin1String("to-manager"))
    return {ChipKind::Info, CardListWords::tr("with a manager in time"), {}};
  if (code == QLatin1String("not-fetched")) return {ChipKind::Warn, CardListWords::tr("not fetched"), {}};
  if (code == QLatin1String("late")) return {ChipKind::Error, CardListWords::tr("late"), {}};
  return {ChipKind::Wait, CardListWords::tr("still open"), {}};
}

QString cardSentence(const Card& card, const QString& handover, const QString& desk) {
  switch (card.state) {
    case CardState::AtDesk:
      return CardListWords::tr("It lies at %1. Look at his document, then hand it over.").arg(desk);
    case CardState::Printed:
    case CardState::Personalised:
      return CardListWords::tr(
          "It is printed and was not laid out yet; handing it over lays it out as well. Look at his document "
          "first.");
    case CardState::Active:
      if (card.inHandOn.isValid())
        return CardListWords::tr("He has it in his own hand since %1.").arg(isoDay(card.inHandOn));
      return CardListWords::tr(
                 "His manager has it since %1 (list %2); he has not signed for it. If the manager brings it "
                 "back, lay it out.")
          .arg(isoDay(card.deliveredOn), handover);
    case CardState::Lost:
      return CardListWords::tr(
          "It was reported lost. If this is the card, it was found: say so in his record.");
    case CardState::Blocked:
      return CardListWords::tr("It is blocked. His record says why.");
    case CardState::Replaced:
    case CardState::Spoiled:
      return CardListWords::tr("This card is dead for ever: keep it, and do not hand it to anybody.");
    case CardState::Returned:
    case CardState::Cancelled:
      return CardListWords::tr("This card was taken back or called off; it is not valid.");
    default:
      break;
  }
  return CardListWords::tr("It is not printed yet.");
}

}  // namespace card_list_words
