#include "shell/letter_sheets.h"

#include "letters/letter_sheet.h"
#include "letters/verify_sheet.h"
#include "shell/main_window.h"
#include "workers/worker_page.h"

void connectLetters(Office& office, Dialogs& dialogs, WorkerPage* worker) {
  QObject::connect(worker, &WorkerPage::letterRequested, worker, [worker, &office, &dialogs] {
    LetterSheet::ask(worker, office, dialogs, worker->shownWorker(),
                     [worker](const QString& words) { emit worker->notice(words); });
  });
}

void showVerified(MainWindow& window, const VerifiedLetter& verified) {
  if (Page* page = window.page(window.currentKey())) VerifySheet::tell(page, verified);
}
