#include "shell/pages.h"

#include "admin/admin_page.h"
#include "kit/dialogs.h"
#include "office/office.h"
#include "shell/draft_keeper.h"
#include "shell/main_window.h"
#include "workers/worker_page.h"
#include "workers/workers_page.h"

PageSet addPagesFor(MainWindow& window, Office& office, DraftKeeper& /*drafts*/, Dialogs& dialogs) {
  PageSet set;
  auto* workers = new WorkersPage(office);
  window.addPage(
      QStringLiteral("workers"), QStringLiteral("workers"), [] { return WorkersPage::tr("Workers"); }, 1,
      workers);
  auto* worker = new WorkerPage(office);
  set.worker = worker;
  window.addPage(
      QStringLiteral("worker"), {}, [] { return WorkerPage::tr("Worker"); }, 1, worker);
  if (office.may(Permission::ManageUsers)) {
    auto* admin = new AdminPage(office, dialogs);
    window.addPage(
        QStringLiteral("admin"), QStringLiteral("admin"), [] { return AdminPage::tr("Administration"); }, 3,
        admin);
  }
  window.showPage(QStringLiteral("workers"));
  return set;
}

void showPlace(MainWindow& window, const QString& kind, qint64 id) {
  Q_UNUSED(kind)
  Q_UNUSED(id)
  window.showPage(QStringLiteral("places"));
}
