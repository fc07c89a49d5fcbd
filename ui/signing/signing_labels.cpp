#include "signing/signing_labels.h"

#include <QCoreApplication>

namespace {
struct SigningLabels {
  Q_DECLARE_TR_FUNCTIONS(SigningLabels)
};
}  // namespace

namespace signing_labels {

QString verdict(CardVerdict verdict) {
  switch (verdict) {
    case CardVerdict::Genuine:
      return SigningLabels::tr("Genuine");
    case CardVerdict::OnFile:
      return SigningLabels::tr("On file");
    case CardVerdict::Changed:
      return SigningLabels::tr("Genuine, but changed since");
    case CardVerdict::Waiting:
      return SigningLabels::tr("Not handed over yet");
    case CardVerdict::Dead:
      return SigningLabels::tr("Dead card");
    case CardVerdict::Doubtful:
      return SigningLabels::tr("Doubtful");
    case CardVerdict::Forged:
      return SigningLabels::tr("Not genuine");
    case CardVerdict::NoSuchKey:
      return SigningLabels::tr("Key unknown");
    case CardVerdict::Mistyped:
      return SigningLabels::tr("Damaged or mistyped");
    case CardVerdict::Unknown:
      return SigningLabels::tr("No such card");
  }
  return {};
}

ChipKind chipOf(CardVerdict verdict) {
  switch (verdict) {
    case CardVerdict::Genuine:
      return ChipKind::Ok;
    case CardVerdict::OnFile:
      return ChipKind::Info;
    case CardVerdict::Waiting:
      return ChipKind::Wait;
    case CardVerdict::Changed:
    case CardVerdict::Doubtful:
    case CardVerdict::Mistyped:
      return ChipKind::Warn;
    default:
      return ChipKind::Error;
  }
}

QString state(DeskState state) {
  switch (state) {
    case DeskState::Asked:
      return SigningLabels::tr("waits");
    case DeskState::Admitted:
      return SigningLabels::tr("signs");
    case DeskState::Removed:
      return SigningLabels::tr("removed");
  }
  return {};
}

ChipKind chipOf(DeskState state) {
  if (state == DeskState::Admitted) return ChipKind::Ok;
  return state == DeskState::Asked ? ChipKind::Wait : ChipKind::Off;
}

QString groupedCard(const QString& number) {
  constexpr int group = 4;
  QString text = number;
  for (qsizetype at = group; at < text.size(); at += group + 1) text.insert(at, u' ');
  return text;
}

}  // namespace signing_labels
