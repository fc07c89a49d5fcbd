#include "fund/reversal_sheet.h"

#include <QCoreApplication>

#include "kit/reason_sheet.h"

namespace {
struct ReversalSheet {
  Q_DECLARE_TR_FUNCTIONS(ReversalSheet)
};
}  // namespace

void askForReversal(QWidget* page, Office& office, const StatementLine& line,
                    std::function<void(const Result<FundOrder>&)> done) {
  const Money amount = line.in == Money() ? line.out : line.in;
  ReasonSheet::ask(
      page,
      {ReversalSheet::tr("Reverse entry %1 of %2").arg(line.entry.value()).arg(amount.toString()),
       ReversalSheet::tr("An order is prepared that takes back all that this receipt or payment "
                         "booked. Another supervisor approves it; the entry itself stays."),
       ReversalSheet::tr("Reason"),
       ReversalSheet::tr("Prepare the reversal"),
       {ReversalSheet::tr("entered wrongly"), ReversalSheet::tr("another project was meant"),
        ReversalSheet::tr("the bank took it back")},
       2},
      [page, &office, entry = line.entry, done = std::move(done)](const QString& reason) {
        office.run(PrepareFundReversal, PrepareReversal{entry, reason}).then(page, done);
      });
}

QString reversalWords(const FundOrder& order) {
  return ReversalSheet::tr("Order %1 is prepared: another supervisor approves it in the part “Orders”.")
      .arg(order.number);
}
