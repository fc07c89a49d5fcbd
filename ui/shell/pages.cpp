#include "shell/pages.h"

#include "admin/admin_page.h"
#include "cards/cards_page.h"
#include "deposits/deposit_page.h"
#include "desk/desk_page.h"
#include "fund/fund_page.h"
#include "kit/dialogs.h"
#include "kit/draft_keeper.h"
#include "office/office.h"
#include "overview/permit_sheet.h"
#include "places/places_page.h"
#include "roster/roster_log_page.h"
#include "roster/roster_page.h"
#include "rules/rules_page.h"
#include "shell/card_pages.h"
#include "shell/card_sheets.h"
#include "shell/correction_sheets.h"
#include "shell/dispatch_sheets.h"
#include "shell/export_sheets.h"
#include "shell/letter_sheets.h"
#include "shell/main_window.h"
#include "shell/merge_sheets.h"
#include "shell/move_sheets.h"
#include "signing/signing_page.h"
#include "workers/counter_page.h"
#include "workers/slip_sheet.h"
#include "workers/worker_page.h"
#include "workers/workers_page.h"

namespace {

enum Group { Desk, Workers, Places, Office_ };

/// What keeps the office itself going.
void addOfficePages(MainWindow& window, Office& office, Dialogs& dialogs) {
  if (office.may(Permission::ManageUsers))
    window.addPage(
        QStringLiteral("admin"), QStringLiteral("admin"), [] { return AdminPage::tr("Administration"); },
        Office_, new AdminPage(office, dialogs));
  if (!office.may(Permission::ManageKeys) && !office.may(Permission::MakeCards)) return;
  window.addPage(
      QStringLiteral("signing"), QStringLiteral("key"), [] { return SigningPage::tr("Signing keys"); },
      Office_, new SigningPage(office, dialogs));
}

/// Checks of deposits, with how many wait for a decision.
void addDepositPage(MainWindow& window, Office& office, Dialogs& dialogs, PlacesPage* places) {
  if (!office.may(Permission::ReadDeposits)) return;
  auto* deposits = new DepositPage(office, dialogs);
  window.addPage(
      QStringLiteral("deposits"), QStringLiteral("deposit"), [] { return DepositPage::tr("Deposits"); },
      Places, deposits);
  QObject::connect(deposits, &DepositPage::counted, &window,
                   [&window](int waiting) { window.setBadge(QStringLiteral("deposits"), waiting); });
  QObject::connect(places, &PlacesPage::checkRequested, deposits, [deposits, &window](qint64 check) {
    window.showPage(QStringLiteral("deposits"));
    deposits->open(DepositCheckId(check));
  });
  QObject::connect(places, &PlacesPage::permitRequested, places,
                   [places, &office, &dialogs](qint64 project, const QString& name) {
                     auto* sheet = PermitSheet::ask(places, office, dialogs, ProjectId(project), name);
                     QObject::connect(sheet, &PermitSheet::done, places, &PlacesPage::permitRecorded);
                   });
}

/// Who looks on, whatever he may not change.
bool looksOn(const Office& office) { return office.actor() && office.actor()->roles.contains(Role::Auditor); }

/// The fund, and the rules that its deposits are computed by.
void addFundPages(MainWindow& window, Office& office, Dialogs& dialogs) {
  // A clerk books receipts where the check is; the books are the supervisors' page.
  if (office.may(Permission::ApproveFund) || looksOn(office))
    window.addPage(
        QStringLiteral("fund"), QStringLiteral("fund"), [] { return FundPage::tr("Fund"); }, Places,
        new FundPage(office, dialogs));
  if (office.may(Permission::WriteRules) || office.may(Permission::ApproveRules) || looksOn(office))
    window.addPage(
        QStringLiteral("rules"), QStringLiteral("rules"), [] { return RulesPage::tr("Rules of deposits"); },
        Office_, new RulesPage(office));
}

/// The list of a manager, and who is told of it.
void addRosterPage(MainWindow& window, Office& office, DraftKeeper& drafts, Dialogs& dialogs, DeskPage* desk,
                   WorkersPage* workers) {
  auto* roster = new RosterPage(office, drafts, dialogs);
  window.addPage(
      QStringLiteral("roster"), QStringLiteral("import"), [] { return RosterPage::tr("Rosters"); }, Workers,
      roster);
  QObject::connect(roster, &RosterPage::working, desk, &DeskPage::showLongWork);
  QObject::connect(roster, &RosterPage::listRequested, workers,
                   [workers, &window](const WorkerListRequest& list) {
                     window.showPage(QStringLiteral("workers"));
                     workers->showList(list);
                   });
}

/// The counter, and the pages that send somebody there.
void connectCounter(MainWindow& window, Office& office, Dialogs& dialogs, CounterPage* counter,
                    DeskPage* desk, WorkersPage* workers, WorkerPage* worker) {
  connectDoubts(office, dialogs, counter);
  QObject::connect(desk, &DeskPage::draftRequested, counter, [counter, &window](const QString& draft) {
    window.showPage(QStringLiteral("counter"));
    counter->resumeDraft(draft);
  });
  QObject::connect(workers, &WorkersPage::registerRequested, counter,
                   [counter, &window](const QString& typed) {
                     window.showPage(QStringLiteral("counter"));
                     counter->startWith(typed);
                   });
  QObject::connect(worker, &WorkerPage::visitRequested, counter, [counter, &window](qint64 visitor) {
    window.showPage(QStringLiteral("counter"));
    counter->startVisit(WorkerId(visitor));
  });
}

}  // namespace

PageSet addPagesFor(MainWindow& window, Office& office, DraftKeeper& drafts, Dialogs& dialogs) {
  PageSet set;
  auto* desk = new DeskPage(office, drafts);
  window.addPage(
      QStringLiteral("desk"), QStringLiteral("desk"), [] { return DeskPage::tr("My desk"); }, Desk, desk);
  if (office.may(Permission::RegisterWorkers)) {
    set.counter = new CounterPage(office, drafts, dialogs);
    window.addPage(
        QStringLiteral("counter"), QStringLiteral("counter"), [] { return CounterPage::tr("Counter"); },
        Workers, set.counter);
  }
  auto* workers = new WorkersPage(office);
  window.addPage(
      QStringLiteral("workers"), QStringLiteral("workers"), [] { return WorkersPage::tr("Workers"); },
      Workers, workers);
  if (office.may(Permission::RegisterWorkers))
    addRosterPage(window, office, drafts, dialogs, desk, workers);
  else if (looksOn(office))  // which rosters came in, and who was told of his row
    window.addPage(
        QStringLiteral("roster"), QStringLiteral("import"), [] { return RosterPage::tr("Rosters"); }, Workers,
        new RosterLogPage(office, dialogs));
  set.worker = new WorkerPage(office);
  window.addPage(
      QStringLiteral("worker"), {}, [] { return WorkerPage::tr("Worker record"); }, Workers, set.worker);
  CardsPage* cards = cardsPageFor(window, office, dialogs);
  if (cards)
    window.addPage(
        QStringLiteral("cards"), QStringLiteral("cards"), [] { return CardsPage::tr("Citizen Cards"); },
        Workers, cards);
  auto* places = new PlacesPage(office);
  window.addPage(
      QStringLiteral("places"), QStringLiteral("companies"),
      [] { return PlacesPage::tr("Firms and projects"); }, Places, places);
  addDepositPage(window, office, dialogs, places);
  addFundPages(window, office, dialogs);
  addOfficePages(window, office, dialogs);
  connectMoves(office, workers, set.worker, places);
  connectCorrections(office, dialogs, desk, set.worker);
  connectLetters(office, dialogs, set.worker);
  connectCards(window, office, desk, set.worker, cards);
  connectMerging(office, dialogs, set.worker);
  connectDispatching(window, office, dialogs, desk, places);
  connectExports(office, dialogs, workers, cards, places);
  QObject::connect(set.worker, &WorkerPage::slipRequested, set.worker,
                   [&office, &dialogs, page = set.worker](qint64 worker) {
                     showSlip(page, office, dialogs, WorkerId(worker));
                   });
  QObject::connect(desk, &DeskPage::listRequested, workers,
                   [workers, &window](const WorkerListRequest& list) {
                     window.showPage(QStringLiteral("workers"));
                     workers->showList(list);
                   });
  QObject::connect(desk, &DeskPage::mattersCounted, &window,
                   [&window](int due) { window.setBadge(QStringLiteral("desk"), due, true); });
  if (set.counter) connectCounter(window, office, dialogs, set.counter, desk, workers, set.worker);
  window.showPage(set.counter ? QStringLiteral("counter") : QStringLiteral("workers"));
  return set;
}

void showPlace(MainWindow& window, const QString& kind, qint64 id) {
  auto* places = qobject_cast<PlacesPage*>(window.page(QStringLiteral("places")));
  if (!places) return;
  window.showPage(QStringLiteral("places"));
  if (kind == QLatin1String("company"))
    places->showCompany(id);
  else
    places->showProject(id);
}
