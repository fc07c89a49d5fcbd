#include "fund/fund_books.h"

#include "projects/project_operations.h"

namespace fund_books {

Result<FundAccount> bankNamed(Work& work, const QString& name) {
  const QString wanted = name.simplified();
  QVector<FundAccount> found;
  for (const FundAccount& each : fund_store::bankAccounts(work))
    if (wanted.isEmpty() || each.place.bank == wanted) found.append(each);
  if (work.failed()) return refuse(work.error());
  if (found.isEmpty())
    return refuse(notFound(
        "bank",
        message(QT_TRANSLATE_NOOP("core", "No such bank account is open. A supervisor opens it first."))));
  if (found.size() > 1)
    return refuse(invalid("bank", message(QT_TRANSLATE_NOOP("core", "Say which bank account it is."))));
  return found.first();
}

std::optional<Error> projectMissing(Work& work, ProjectId project) {
  if (projectWith(work, project)) return std::nullopt;
  return notFound("project", message(QT_TRANSLATE_NOOP("core", "This project is not on file.")));
}

FundEntryId book(Work& work, const fund_store::Entry& entry) {
  const FundEntryId id = fund_store::addEntry(work, entry);
  work.audit({QStringLiteral("fund-entry"),
              id.value(),
              {},
              {{QStringLiteral("entryKind"), codeOf(entry.kind)},
               {QStringLiteral("debit"), entry.debit.value()},
               {QStringLiteral("credit"), entry.credit.value()},
               {QStringLiteral("amount"), entry.amount.toPlain()},
               {QStringLiteral("approvedBy"), entry.approvedBy}}});
  return id;
}

Error notThere(Money available) {
  return conflict("amount",
                  message(QT_TRANSLATE_NOOP("core", "Only %1 is there and not kept for something else."),
                          {available.toString()}));
}

Error sourceTaken() {
  return conflict("source", message(QT_TRANSLATE_NOOP(
                                "core", "This was paid, or money is kept for it already. It is paid once.")));
}

Error noSuchReservation() {
  return notFound("reservation", message(QT_TRANSLATE_NOOP("core", "No such money is kept.")));
}

Error notKept(const char* field) {
  return conflict(
      field, message(QT_TRANSLATE_NOOP("core", "This money is not kept any more: it was paid or let go.")));
}

Error changedSince() {
  return conflict("version",
                  message(QT_TRANSLATE_NOOP(
                      "core", "It was changed at another desk since you opened it. Load it anew.")));
}

Error bookedBefore(const QString& serial) {
  return conflict("serial",
                  message(QT_TRANSLATE_NOOP("core", "The bank's receipt %1 is booked already."), {serial}));
}

}  // namespace fund_books
