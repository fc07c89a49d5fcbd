#include "exports/export_rows.h"

#include "base/clock.h"
#include "base/code_table.h"
#include "base/paging.h"
#include "cards/card_operations.h"
#include "cards/promised_operations.h"
#include "cards/waiting_operations.h"
#include "exports/crew_rows.h"
#include "exports/row_words.h"
#include "workers/masking.h"

namespace export_rows {

namespace {

QString stateOf(const QString& code) {
  CardState state{};
  return fromCode(code, state) ? nameOf(state) : code;
}

QString wantOf(const QString& code) {
  if (code.isEmpty()) return {};
  const char* words = code == QLatin1String("photo-missing") ? QT_TRANSLATE_NOOP("core", "photo missing")
                      : code == QLatin1String("photo-unfit") ? QT_TRANSLATE_NOOP("core", "photo unfit")
                                                             : QT_TRANSLATE_NOOP("core", "wants no card");
  return QCoreApplication::translate("core", words);
}

// ---- one row of each list ----------------------------------------------------------------------------

QVector<QString> cellsOf(const WorkerLine& line) {
  return {line.number,
          line.name,
          nameOf(line.sex).text(),
          isoText(line.birthDate),
          line.idNumber,
          line.phone,
          tradeOf(line.trade),
          line.project,
          line.employer,
          yesOrNo(line.told),
          line.cardState.isEmpty() ? QString() : stateOf(line.cardState),
          isoText(line.registeredOn)};
}

QVector<QString> cellsOf(const CompanyLine& line) {
  return {line.name,   nameOf(line.kind), line.creditCode, nameOf(line.status), QString::number(line.onSite),
          line.manager};
}

QVector<QString> cellsOf(const ProjectLine& line) {
  return {line.number,
          line.name,
          line.contractorName,
          nameOf(line.status),
          QString::number(line.onSite),
          QString::number(line.declaredHeads)};
}

QVector<QString> cellsOf(const QueueLine& line) {
  return {line.workerNumber,
          line.workerName,
          line.card.number,
          nameOf(line.card.state),
          wantOf(line.want),
          isoText(line.card.requestedOn),
          isoText(line.card.deskDueOn),
          isoText(line.card.dueOn),
          isoText(line.neededOn),
          line.projectName,
          line.employerName,
          line.managerName,
          line.deskName};
}

QVector<QString> cellsOf(const CardBatch& batch) {
  return {batch.number,
          batchStateOf(batch.state),
          isoText(batch.madeOn),
          batch.madeBy,
          QString::number(batch.cards),
          QString::number(batch.printed),
          QString::number(batch.good),
          QString::number(batch.spoiled),
          QString::number(batch.notPrinted),
          batch.closedBy,
          batch.closedAt.isValid() ? isoText(dateInChina(batch.closedAt)) : QString(),
          batch.deskName};
}

QVector<QString> cellsOf(const HuntLine& line) {
  return {line.workerNumber,         line.workerName,     line.sentence,    line.cardNumber,
          isoText(line.requestedOn), isoText(line.dueOn), line.deskName,    line.keeperName,
          line.projectName,          line.employerName,   line.managerName, line.teamName};
}

QVector<QString> cellsOf(const LateLine& line) {
  return {line.workerNumber,         line.workerName,        line.cardNumber,      nameOf(line.state),
          isoText(line.requestedOn), isoText(line.atDeskOn), isoText(line.leftOn), line.projectName};
}

QVector<QString> cellsOf(const PromisedLine& line) {
  return {line.workerNumber,
          line.workerName,
          line.card.number,
          nameOf(line.card.state),
          promiseOutcomeOf(line.outcome),
          isoText(line.card.requestedOn),
          isoText(line.card.deskDueOn),
          isoText(line.card.atDeskOn),
          isoText(line.card.dueOn),
          isoText(line.card.inHandOn),
          line.projectName,
          line.deskName};
}

QVector<QString> cellsOf(const WaitingLine& line) {
  return {line.workerNumber,
          line.workerName,
          line.card.number,
          nameOf(line.card.state),
          isoText(line.card.requestedOn),
          isoText(line.card.dueOn),
          line.deskName,
          line.batch,
          line.projectName,
          line.employerName,
          line.managerName};
}

// ---- pages -------------------------------------------------------------------------------------------

template <class Page>
Result<ExportPage> rowsOf(const Result<Page>& page) {
  if (!page) return refuse(page.error());
  ExportPage rows;
  rows.cursor = page->cursor;
  for (const auto& line : page->lines) rows.rows.append({cellsOf(line)});
  return rows;
}

/// The filter as the list's own request, for the page after the cursor.
template <class Request>
Request requestOf(const std::optional<Request>& filter, const QString& cursor) {
  Request request = filter.value_or(Request());
  request.cursor = cursor;
  request.limit = pageRows;
  return request;
}

/// The list's operation, within this transaction.
template <class Request, class Page>
Result<ExportPage> through(Work& work, const Operation<Request, Page>& list,
                           const std::optional<Request>& filter, const QString& cursor) {
  return rowsOf(list.function(work, requestOf(filter, cursor)));
}

Result<ExportPage> workers(Work& work, const BeginExport& asked, const QString& cursor) {
  if (!asked.full) return through(work, ListWorkers, asked.what.workers, cursor);
  return rowsOf(workersInFull(work, requestOf(asked.what.workers, cursor)));
}

}  // namespace

Result<ExportPage> page(Work& work, const BeginExport& asked, const QString& cursor) {
  switch (asked.what.list) {
    case ExportList::Workers:
      return workers(work, asked, cursor);
    case ExportList::Companies:
      return through(work, ListCompanies, asked.what.companies, cursor);
    case ExportList::Projects:
      return through(work, ListProjects, asked.what.projects, cursor);
    case ExportList::Queue:
      return through(work, ReadQueue, asked.what.queue, cursor);
    case ExportList::Batches:
      return through(work, ListCardBatches, asked.what.batches, cursor);
    case ExportList::Hunt:
      return through(work, ListWithoutCard, asked.what.hunt, cursor);
    case ExportList::Late:
      return through(work, ListLateCards, asked.what.late, cursor);
    case ExportList::Promised:
      return through(work, ListPromisedCards, asked.what.promised, cursor);
    case ExportList::Pickup:
      return through(work, ListWaitingCards, asked.what.pickup, cursor);
    case ExportList::Crew:
      return crew_rows::page(work, asked.what.site.value_or(ExportedProject{}).project, asked.full, cursor);
    case ExportList::Platform:
      break;
  }
  return refuse(conflict("list", message(QT_TRANSLATE_NOOP("core", "This export is another list."))));
}

}  // namespace export_rows
