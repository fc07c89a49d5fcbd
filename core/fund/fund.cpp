#include <QHash>

#include "base/coded.h"
#include "fund/fund_order.h"
#include "fund/fund_statement.h"

namespace {

constexpr std::array moneyCodes{CodedAs{FundKind::Deposit, "deposit"},
                                CodedAs{FundKind::Premium, "premium"},
                                CodedAs{FundKind::Injury, "injury"},
                                CodedAs{FundKind::Illness, "illness"},
                                CodedAs{FundKind::WageAdvance, "wage-advance"},
                                CodedAs{FundKind::LivingAllowance, "living-allowance"},
                                CodedAs{FundKind::Penalty, "penalty"},
                                CodedAs{FundKind::Release, "release"},
                                CodedAs{FundKind::Suspense, "suspense"},
                                CodedAs{FundKind::Bank, "bank"},
                                CodedAs{FundKind::Unmatched, "unmatched"},
                                CodedAs{FundKind::Interest, "interest"}};
constexpr std::array purseCodes{CodedAs{PurseKind::Deposit, "deposit"},
                                CodedAs{PurseKind::Suspense, "suspense"}, CodedAs{PurseKind::Bank, "bank"},
                                CodedAs{PurseKind::Unmatched, "unmatched"},
                                CodedAs{PurseKind::Interest, "interest"}};
constexpr std::array entryCodes{
    CodedAs{EntryKind::Receipt, "receipt"}, CodedAs{EntryKind::Payment, "payment"},
    CodedAs{EntryKind::Transfer, "transfer"}, CodedAs{EntryKind::Reversal, "reversal"}};
constexpr std::array reservationCodes{
    CodedAs{ReservationState::Held, "held"}, CodedAs{ReservationState::Posted, "posted"},
    CodedAs{ReservationState::Released, "released"}, CodedAs{ReservationState::Returned, "paid-back"}};
constexpr std::array orderKindCodes{CodedAs{OrderKind::Payment, "payment"},
                                    CodedAs{OrderKind::Transfer, "transfer"},
                                    CodedAs{OrderKind::Reversal, "reversal"}};
constexpr std::array orderStateCodes{
    CodedAs{OrderState::Prepared, "prepared"},  CodedAs{OrderState::Refused, "refused"},
    CodedAs{OrderState::Approved, "approved"},  CodedAs{OrderState::Cancelled, "cancelled"},
    CodedAs{OrderState::Sent, "sent"},          CodedAs{OrderState::Returned, "bank-refused"},
    CodedAs{OrderState::Done, "booked"},        CodedAs{OrderState::Reversed, "reversed"},
    CodedAs{OrderState::Withdrawn, "withdrawn"}};

constexpr std::array statementCodes{CodedAs{StatementBy::Entry, "entry"}, CodedAs{StatementBy::Day, "day"},
                                    CodedAs{StatementBy::Month, "month"}};
constexpr std::array matchCodes{CodedAs{LineMatch::Booked, "booked"}, CodedAs{LineMatch::Differs, "differs"},
                                CodedAs{LineMatch::Suggested, "suggested"},
                                CodedAs{LineMatch::Unknown, "unknown"}};

}  // namespace

QString codeOf(FundKind kind) { return codeIn(moneyCodes, kind); }
bool fromCode(const QString& code, FundKind& kind) { return valueIn(moneyCodes, code, kind); }
Message wordsFor(FundKind kind) {
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
  return message(names.value(kind));
}
QString nameOf(FundKind kind) { return wordsFor(kind).text(); }
QString accountCalled(FundKind kind, const QString& name, const QString& said) {
  if (kind == FundKind::Bank) return name;
  return name.isEmpty() ? said : said + QStringLiteral(" · ") + name;
}
QString codeOf(PurseKind kind) { return codeIn(purseCodes, kind); }
bool fromCode(const QString& code, PurseKind& kind) { return valueIn(purseCodes, code, kind); }
QString codeOf(EntryKind kind) { return codeIn(entryCodes, kind); }
bool fromCode(const QString& code, EntryKind& kind) { return valueIn(entryCodes, code, kind); }
QString codeOf(ReservationState state) { return codeIn(reservationCodes, state); }
bool fromCode(const QString& code, ReservationState& state) { return valueIn(reservationCodes, code, state); }
QString codeOf(OrderKind kind) { return codeIn(orderKindCodes, kind); }
bool fromCode(const QString& code, OrderKind& kind) { return valueIn(orderKindCodes, code, kind); }
QString codeOf(OrderState state) { return codeIn(orderStateCodes, state); }
bool fromCode(const QString& code, OrderState& state) { return valueIn(orderStateCodes, code, state); }
QString codeOf(StatementBy by) { return codeIn(statementCodes, by); }
bool fromCode(const QString& code, StatementBy& by) { return valueIn(statementCodes, code, by); }
QString codeOf(LineMatch match) { return codeIn(matchCodes, match); }
bool fromCode(const QString& code, LineMatch& match) { return valueIn(matchCodes, code, match); }

QString FundStatement::hands(const StatementLine& line) const {
  const QString prepared = nameAmong(people, line.preparedBy);
  return line.approvedBy.isEmpty() ? prepared
                                   : prepared + QStringLiteral(" / ") + nameAmong(people, line.approvedBy);
}
