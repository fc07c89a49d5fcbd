#include "shell/correction_sheets.h"

#include "corrections/correct_sheet.h"
#include "corrections/decide_sheet.h"
#include "corrections/twin_sheet.h"
#include "desk/desk_page.h"
#include "workers/counter_page.h"
#include "workers/worker_page.h"

void connectCorrections(Office& office, Dialogs& dialogs, WorkerPage* worker) {
  QObject::connect(
      worker, &WorkerPage::correctionRequested, worker,
      [worker, &office, &dialogs](AssignmentId assignment, ContractId contract) {
        const auto* sheet =
            CorrectSheet::ask(worker, office, dialogs, {worker->shownWorker(), assignment, contract},
                              [worker](const QString& words) { emit worker->notice(words); });
        QObject::connect(sheet, &CorrectSheet::mergeRequested, worker, &WorkerPage::mergeRequested);
      });
  QObject::connect(worker, &WorkerPage::decisionRequested, worker,
                   [worker, &office, &dialogs](CorrectionId correction) {
                     DecideSheet::ask(worker, office, dialogs, correction,
                                      [worker](const QString& words) { emit worker->notice(words); });
                   });
}

void connectCorrections(Office& office, Dialogs& dialogs, DeskPage* desk) {
  QObject::connect(desk, &DeskPage::decisionRequested, desk,
                   [desk, &office, &dialogs](CorrectionId correction) {
                     DecideSheet::ask(desk, office, dialogs, correction,
                                      [desk](const QString& words) { emit desk->notice(words); });
                   });
}

void connectDoubts(Office& office, Dialogs& dialogs, CounterPage* counter) {
  QObject::connect(counter, &CounterPage::twinRequested, counter,
                   [counter, &office, &dialogs](const NewWorker& visit, const QString& key) {
                     TwinSheet::ask(counter, office, dialogs, visit, key,
                                    [counter](const QString& number) { counter->askedForTwin(number); });
                   });
  QObject::connect(counter, &CounterPage::numberCorrectionRequested, counter,
                   [counter, &office, &dialogs](WorkerId worker, const QString& number) {
                     CorrectSheet::ask(counter, office, dialogs,
                                       {worker, {}, {}, {{QStringLiteral("idNumber"), number}}},
                                       [counter](const QString& words) { emit counter->notice(words); });
                   });
}
