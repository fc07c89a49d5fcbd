#include "shell/merge_sheets.h"

#include "merging/merge_sheet.h"
#include "merging/taking_apart.h"
#include "workers/worker_page.h"

void connectMerging(Office& office, Dialogs& dialogs, WorkerPage* worker) {
  QObject::connect(worker, &WorkerPage::mergeRequested, worker, [worker, &office, &dialogs](WorkerId other) {
    MergeSheet::ask(worker, office, dialogs, worker->shownWorker(), other,
                    [worker](const QString& words, WorkerId lives) {
                      emit worker->notice(words);
                      worker->showWorker(lives);
                    });
  });
  QObject::connect(worker, &WorkerPage::takingApartRequested, worker, [worker, &office](const Merge& merge) {
    askToTakeApart(
        worker, office, merge, [worker](const QString& words) { emit worker->notice(words); },
        [worker](const QString& words) { worker->showProblem(words); });
  });
}
