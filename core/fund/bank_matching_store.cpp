#include "fund/bank_matching_store.h"

#include <QSet>

#include "fund/order_store.h"
#include "fund/statement_store.h"

namespace bank_matching_store {

using bank_matching::Booked;
using bank_matching::Known;

namespace {

/// Entries that were taken back within the ledger alone the bank knows nothing of; those it need not show.
QVector<Booked> bookedOf(Work& work, FundAccountId bank, const QDate& first, const QDate& last) {
  // A week either way, for a number that was booked by another day than the bank's.
  constexpr int slack = 7;
  QVector<Booked> found;
  QSet<FundEntryId> takenBack;
  const auto lines = statement_store::lines(work, {bank}, first.addDays(-slack), last.addDays(slack));
  for (const StatementLine& each : lines)
    if (each.reverses) takenBack << each.reverses << each.entry;
  for (StatementLine line : lines) {
    if (takenBack.contains(line.entry)) continue;
    std::swap(line.in, line.out);
    // A receipt with a surplus is two entries and one line of the bank's.
    if (!found.isEmpty() && !line.number.isEmpty() && found.last().serial == line.number &&
        found.last().day == line.day) {
      found.last().in = Money::fen(found.last().in.inFen() + line.in.inFen());
      found.last().out = Money::fen(found.last().out.inFen() + line.out.inFen());
      continue;
    }
    found.append({line.entry, line.number, line.day, line.in, line.out, line});
  }
  return found;
}

}  // namespace

Known knownOf(Work& work, FundAccountId bank, const QDate& first, const QDate& last) {
  constexpr int mostOrders = 1000;
  Known known;
  known.booked = bookedOf(work, bank, first, last);
  for (const FundOrder& each : order_store::list(work, {{}, codeOf(OrderState::Sent), {}, mostOrders}))
    if (each.toAccount == bank) known.sent.append(each);
  Rows rows = work.select(
      QStringLiteral("select c.name, p.id from project p join company c on c.id = p.general_contractor where "
                     "p.status <> 'finished' order by p.id"));
  while (rows.next()) known.projects.append({rows.text(0), rows.id<ProjectId>(1)});
  return known;
}

}  // namespace bank_matching_store
