#include <QHash>
#include <array>

#include "fund/fund_order.h"
#include "fund/fund_statement.h"

namespace {

template <class E>
struct FundCode {
  E value;
  const char* code;
};

constexpr std::array moneyCodes{FundCode{FundKind::Deposit, "deposit"},
                                FundCode{FundKind::Premium, "premium"},
                                FundCode{FundKind::Injury, "injury"},
                                FundCode{FundKind::Illness, "illness"},
                                FundCode{FundKind::WageAdvance, "wage-advance"},
                                FundCode{FundKind::LivingAllowance, "living-allowance"},
                                FundCode{FundKind::Penalty, "penalty"},
                                FundCode{FundKind::Release, "release"},
                                FundCode{FundKind::Suspense, "suspense"},
                                FundCode{FundKind::Bank, "bank"},
                                FundCode{FundKind::Unmatched, "unmatched"},
                                FundCode{FundKind::Interest, "interest"}};
constexpr std::array purseCodes{FundCode{PurseKind::Deposit, "deposit"},
                                FundCode{PurseKind::Suspense, "suspense"}, FundCode{PurseKind::Bank, "bank"},
                                FundCode{PurseKind::Unmatched, "unmatched"},
                                FundCode{PurseKind::Interest, "interest"}};
constexpr std::array entryCodes{
    FundCode{EntryKind::Receipt, "receipt"}, FundCode{EntryKind::Payment, "payment"},
    FundCode{EntryKind::Transfer, "transfer"}, FundCode{EntryKind::Reversal, "reversal"}};
constexpr std::array reservationCodes{
    FundCode{ReservationState::Held, "held"}, FundCode{ReservationState::Posted, "posted"},
    FundCode{ReservationState::Released, "released"}, FundCode{ReservationState::Returned, "paid-back"}};
constexpr std::array orderKindCodes{FundCode{OrderKind::Payment, "payment"},
                                    FundCode{OrderKind::Transfer, "transfer"},
                                    FundCode{OrderKind::Reversal, "reversal"}};
constexpr std::array orderStateCodes{
    FundCode{OrderState::Prepared, "prepared"}, FundCode{OrderState::Refused, "refused"},
    FundCode{OrderState::Approved, "approved"}, FundCode{OrderState::Cancelled, "cancelled"},
    FundCode{OrderState::Sent, "sent"},         FundCode{OrderState::Returned, "bank-refused"},
    FundCode{OrderState::Done, "booked"},       FundCode{OrderState::Reversed, "reversed"}};

constexpr std::array statementCodes{FundCode{StatementBy::Entry, "entry"}, FundCode{StatementBy::Day, "day"},
                                    FundCode{StatementBy::Month, "month"}};
constexpr std::array matchCodes{
    FundCode{LineMatch::Booked, "booked"}, FundCode{LineMatch::Differs, "differs"},
    FundCode{LineMatch::Suggested, "suggested"}, FundCode{LineMatch::Unknown, "unknown"}};

template <class E, size_t n>
QString codeAmong(const std::array<FundCode<E>, n>& codes, E value) {
  for (const FundCode<E>& each : codes)
    if (each.value == value) return QString::fromLatin1(each.code);
  return {};
}

template <class E, size_t n>
bool valueAmong(const std::array<FundCode<E>, n>& codes, const QString& code, E& value) {
  for (const FundCode<E>& each : codes)
    if (code == QLatin1String(each.code)) return value = each.value, true;
  return false;
}

}  // namespace

QString codeOf(FundKind kind) { return codeAmong(moneyCodes, kind); }
bool fromCode(const QString& code, FundKind& kind) { return valueAmong(moneyCodes, code, kind); }
QString nameOf(FundKind kind) {
  static const QHash<FundKind, const char*> names{
      {FundKind::Deposit, QT_TRANSLATE_NOOP("core", "Deposit")},
      {FundKind::Premium, QT_TRANSLATE_NOOP("core", "Insurance premium")},
      {FundKind::Injury, QT_TRANSLATE_NOOP("core", "Work injury")},
      {FundKind::Illness, QT_TRANSLATE_NOOP("core", "Major illness")},
      {FundKind::WageAdvance, QT_TRANSLATE_NOOP("core", "Wage advance")},
      {FundKind::LivingAllowance, QT_TRANSLATE_NOOP("core", "Living allowance")},
      {FundKind::Penalty, QT_TRANSLATE_NOOP("core", "Penalty")},
      {FundKind::Release, QT_TRANSLATE_NOOP("core", "Deposit paid back")},
      {FundKind::Suspense, QT_TRANSLATE_NOOP("core", "Surplus")},
      {FundKind::Bank, QT_TRANSLATE_NOOP("core", "Bank")},
      {FundKind::Unmatched, QT_TRANSLATE_NOOP("core", "Project unknown")},
      {FundKind::Interest, QT_TRANSLATE_NOOP("core", "Interest and charges")}};
  return message(names.value(kind)).text();
}
QString codeOf(PurseKind kind) { return codeAmong(purseCodes, kind); }
bool fromCode(const QString& code, PurseKind& kind) { return valueAmong(purseCodes, code, kind); }
QString codeOf(EntryKind kind) { return codeAmong(entryCodes, kind); }
bool fromCode(const QString& code, EntryKind& kind) { return valueAmong(entryCodes, code, kind); }
QString codeOf(ReservationState state) { return codeAmong(reservationCodes, state); }
bool fromCode(const QString& code, ReservationState& state) {
  return valueAmong(reservationCodes, code, state);
}
QString codeOf(OrderKind kind) { return codeAmong(orderKindCodes, kind); }
bool fromCode(const QString& code, OrderKind& kind) { return valueAmong(orderKindCodes, code, kind); }
QString codeOf(OrderState state) { return codeAmong(orderStateCodes, state); }
bool fromCode(const QString& code, OrderState& state) { return valueAmong(orderStateCodes, code, state); }
QString codeOf(StatementBy by) { return codeAmong(statementCodes, by); }
bool fromCode(const QString& code, StatementBy& by) { return valueAmong(statementCodes, code, by); }
QString codeOf(LineMatch match) { return codeAmong(matchCodes, match); }
bool fromCode(const QString& code, LineMatch& match) { return valueAmong(matchCodes, code, match); }
