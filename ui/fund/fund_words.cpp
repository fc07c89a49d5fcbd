#include "fund/fund_words.h"

#include <QCoreApplication>

#include "base/clock.h"

namespace fund_words {

namespace {

struct FundWords {
  Q_DECLARE_TR_FUNCTIONS(FundWords)
};

QList<ChoiceItem> choicesOf(std::initializer_list<FundKind> kinds) {
  QList<ChoiceItem> items;
  for (const FundKind each : kinds) items.append({codeOf(each), nameOf(each), {}, {}, codeOf(each), {}});
  return items;
}

}  // namespace

QString order(OrderKind kind) {
  switch (kind) {
    case OrderKind::Payment:
      return FundWords::tr("payment");
    case OrderKind::Transfer:
      return FundWords::tr("transfer");
    case OrderKind::Reversal:
      return FundWords::tr("reversal");
  }
  return {};
}

QString entry(EntryKind kind) {
  switch (kind) {
    case EntryKind::Receipt:
      return FundWords::tr("receipt");
    case EntryKind::Payment:
      return FundWords::tr("payment");
    case EntryKind::Transfer:
      return FundWords::tr("transfer");
    case EntryKind::Reversal:
      return FundWords::tr("reversal");
  }
  return {};
}

ListCell orderState(OrderState state) {
  switch (state) {
    case OrderState::Prepared:
      return {ChipKind::Wait, FundWords::tr("to be approved")};
    case OrderState::Refused:
      return {ChipKind::Error, FundWords::tr("refused")};
    case OrderState::Approved:
      return {ChipKind::Queued, FundWords::tr("to be sent")};
    case OrderState::Cancelled:
      return {ChipKind::Off, FundWords::tr("called off")};
    case OrderState::Sent:
      return {ChipKind::Info, FundWords::tr("at the bank")};
    case OrderState::Returned:
      return {ChipKind::Error, FundWords::tr("bank did not pay")};
    case OrderState::Done:
      return {ChipKind::Ok, FundWords::tr("booked")};
    case OrderState::Reversed:
      return {ChipKind::Off, FundWords::tr("reversed")};
    case OrderState::Withdrawn:
      return {ChipKind::Off, FundWords::tr("taken back")};
  }
  return {};
}

ListCell match(LineMatch match) {
  switch (match) {
    case LineMatch::Booked:
      return {ChipKind::Ok, FundWords::tr("booked")};
    case LineMatch::Differs:
      return {ChipKind::Error, FundWords::tr("differs")};
    case LineMatch::Suggested:
      return {ChipKind::Info, FundWords::tr("probable")};
    case LineMatch::Unknown:
      return {ChipKind::Warn, FundWords::tr("not booked")};
  }
  return {};
}

QString account(FundKind kind, const QString& name) { return accountCalled(kind, name, nameOf(kind)); }

QString place(const FundPlace& place, const QString& projectName) {
  if (!place.bank.isEmpty()) return place.bank;
  return account(place.kind, projectName);
}

QString unlessNought(Money amount) { return amount == Money() ? QString() : amount.toString(); }

QList<ChoiceItem> receiptKinds() {
  return choicesOf({FundKind::Deposit, FundKind::Premium, FundKind::Injury, FundKind::Illness,
                    FundKind::WageAdvance, FundKind::LivingAllowance, FundKind::Penalty, FundKind::Suspense,
                    FundKind::Unmatched, FundKind::Interest});
}

QList<ChoiceItem> paymentKinds() {
  return choicesOf({FundKind::Injury, FundKind::Illness, FundKind::WageAdvance, FundKind::LivingAllowance,
                    FundKind::Premium, FundKind::Penalty, FundKind::Release, FundKind::Suspense,
                    FundKind::Unmatched, FundKind::Interest});
}

QList<ChoiceItem> transferKinds() {
  return choicesOf({FundKind::Deposit, FundKind::Suspense, FundKind::Premium, FundKind::Injury,
                    FundKind::Illness, FundKind::WageAdvance, FundKind::LivingAllowance, FundKind::Penalty,
                    FundKind::Unmatched, FundKind::Interest});
}

QList<ChoiceItem> banks(const FundAccounts& accounts) {
  QList<ChoiceItem> items;
  for (const FundAccount& each : accounts.lines)
    if (each.place.kind == FundKind::Bank)
      items.append({each.place.bank, each.place.bank, each.balance.toString(), {}, {}, {}});
  return items;
}

}  // namespace fund_words
