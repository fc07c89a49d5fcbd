#pragma once

#include <functional>

#include "fund/fund_operations.h"
#include "office/office.h"

class QWidget;

/// Asks for the reason why an entry is to be taken back, and prepares the order; nothing is booked before
/// another person approves it.
void askForReversal(QWidget* page, Office& office, const StatementLine& line,
                    std::function<void(const Result<FundOrder>&)> done);
/// What became of it, for a bar.
QString reversalWords(const FundOrder& order);
