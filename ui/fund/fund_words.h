#pragma once

#include "fund/fund_order.h"
#include "fund/fund_statement.h"
#include "kit/choice_box.h"
#include "kit/paged_table.h"

/// How the fund's pages write things; all in the language now installed.
namespace fund_words {

QString order(OrderKind kind);
QString entry(EntryKind kind);
ListCell orderState(OrderState state);
ListCell match(LineMatch match);
/// "Deposit · 滨江花园三期"; of a bank its name.
QString account(FundKind kind, const QString& name);
QString place(const FundPlace& place, const QString& projectName);
/// Right-aligned figures: nothing for nought.
QString unlessNought(Money amount);

/// What may come in for a project, and without one.
QList<ChoiceItem> receiptKinds();
/// What may be paid out.
QList<ChoiceItem> paymentKinds();
/// Between which kinds money is moved without the bank.
QList<ChoiceItem> transferKinds();
QList<ChoiceItem> banks(const FundAccounts& accounts);

}  // namespace fund_words
