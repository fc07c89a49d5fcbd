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

/// A page that the user may have, made if need be.
template <class P>
P* pageOf(MainWindow& window, const char* key) {
  return qobject_cast<P*>(window.page(QLatin1String(key)));
}

/// Opens what was asked for on another page; that page is made if nobody has seen it yet.
template <class P, class Then>
void onPage(MainWindow& window, const char* key, Then then) {
  auto* page = pageOf<P>(window, key);
  if (!page) return;
  window.showPage(QLatin1String(key));
  then(page);
}

/// The pages of the signed-in user, each with what it asks for of others.
class Pages {
 public:
  Pages(MainWindow& window, Office& office, DraftKeeper& drafts, Dialogs& dialogs)
      : m_window(&window), m_office(&office), m_drafts(&drafts), m_dialogs(&dialogs) {}

  DeskPage* desk(QWidget* parent) const;
  CounterPage* counter(QWidget* parent) const;
  WorkersPage* workers(QWidget* parent) const;
  Page* rosters(QWidget* parent) const;
  WorkerPage* worker(QWidget* parent) const;
  CardsPage* cards(QWidget* parent) const;
  PlacesPage* places(QWidget* parent) const;
  DepositPage* deposits(QWidget* parent) const;

 private:
  // Copied into what makes each page: all of them outlive the pages.
  MainWindow* m_window;
  Office* m_office;
  DraftKeeper* m_drafts;
  Dialogs* m_dialogs;
};

DeskPage* Pages::desk(QWidget* parent) const {
  auto* desk = new DeskPage(*m_office, *m_drafts, parent);
  MainWindow& window = *m_window;
  QObject::connect(desk, &DeskPage::draftRequested, desk, [&window](const QString& draft) {
    onPage<CounterPage>(window, "counter", [&](CounterPage* counter) { counter->resumeDraft(draft); });
  });
  QObject::connect(desk, &DeskPage::listRequested, desk, [&window](const WorkerListRequest& list) {
    onPage<WorkersPage>(window, "workers", [&](WorkersPage* workers) { workers->showList(list); });
  });
  QObject::connect(desk, &DeskPage::dispatchRequested, desk, [&window](DispatchContractId contract) {
    onPage<PlacesPage>(window, "places",
                       [&](PlacesPage* places) { places->showDispatchContract(contract.value()); });
  });
  QObject::connect(desk, &DeskPage::mattersCounted, &window,
                   [&window](int due) { window.setBadge(QStringLiteral("desk"), due, true); });
  connectCorrections(*m_office, *m_dialogs, desk);
  connectCards(window, desk);
  return desk;
}

CounterPage* Pages::counter(QWidget* parent) const {
  auto* counter = new CounterPage(*m_office, *m_drafts, *m_dialogs, parent);
  connectDoubts(*m_office, *m_dialogs, counter);
  return counter;
}

WorkersPage* Pages::workers(QWidget* parent) const {
  auto* workers = new WorkersPage(*m_office, parent);
  QObject::connect(
      workers, &WorkersPage::registerRequested, workers, [&window = *m_window](const QString& typed) {
        onPage<CounterPage>(window, "counter", [&](CounterPage* counter) { counter->startWith(typed); });
      });
  connectMoves(*m_office, workers);
  connectExports(*m_office, *m_dialogs, workers);
  return workers;
}

/// The list of a manager, and who is told of it; who looks on sees which came in, and who was told of his
/// row.
Page* Pages::rosters(QWidget* parent) const {
  if (!m_office->may(Permission::RegisterWorkers)) return new RosterLogPage(*m_office, *m_dialogs, parent);
  auto* roster = new RosterPage(*m_office, *m_drafts, *m_dialogs, parent);
  MainWindow& window = *m_window;
  QObject::connect(roster, &RosterPage::working, pageOf<DeskPage>(window, "desk"), &DeskPage::showLongWork);
  QObject::connect(roster, &RosterPage::listRequested, roster, [&window](const WorkerListRequest& list) {
    onPage<WorkersPage>(window, "workers", [&](WorkersPage* workers) { workers->showList(list); });
  });
  return roster;
}

WorkerPage* Pages::worker(QWidget* parent) const {
  auto* worker = new WorkerPage(*m_office, parent);
  QObject::connect(worker, &WorkerPage::visitRequested, worker, [&window = *m_window](qint64 visitor) {
    onPage<CounterPage>(window, "counter",
                        [&](CounterPage* counter) { counter->startVisit(WorkerId(visitor)); });
  });
  QObject::connect(worker, &WorkerPage::slipRequested, worker,
                   [worker, office = m_office, dialogs = m_dialogs](qint64 id) {
                     showSlip(worker, *office, *dialogs, WorkerId(id));
                   });
  connectMoves(*m_office, worker);
  connectCorrections(*m_office, *m_dialogs, worker);
  connectLetters(*m_office, *m_dialogs, worker);
  connectCards(*m_office, worker);
  connectMerging(*m_office, *m_dialogs, worker);
  return worker;
}

CardsPage* Pages::cards(QWidget* parent) const {
  CardsPage* cards = makeCardsPage(*m_office, *m_dialogs, parent);
  connectExports(*m_office, *m_dialogs, cards);
  return cards;
}

PlacesPage* Pages::places(QWidget* parent) const {
  auto* places = new PlacesPage(*m_office, parent);
  QObject::connect(places, &PlacesPage::checkRequested, places, [&window = *m_window](qint64 check) {
    onPage<DepositPage>(window, "deposits",
                        [&](DepositPage* deposits) { deposits->open(DepositCheckId(check)); });
  });
  QObject::connect(places, &PlacesPage::permitRequested, places,
                   [places, office = m_office, dialogs = m_dialogs](qint64 project, const QString& name) {
                     auto* sheet = PermitSheet::ask(places, *office, *dialogs, ProjectId(project), name);
                     QObject::connect(sheet, &PermitSheet::done, places, &PlacesPage::permitRecorded);
                   });
  connectMoves(*m_office, places);
  connectDispatching(*m_office, *m_dialogs, places);
  connectExports(*m_office, *m_dialogs, places);
  return places;
}

DepositPage* Pages::deposits(QWidget* parent) const {
  auto* deposits = new DepositPage(*m_office, *m_dialogs, parent);
  QObject::connect(deposits, &DepositPage::projectRequested, deposits, [&window = *m_window](qint64 project) {
    onPage<PlacesPage>(window, "places", [&](PlacesPage* places) { places->showProject(project); });
  });
  return deposits;
}

/// Who looks on, whatever he may not change.
bool looksOn(const Office& office) { return office.actor() && office.actor()->roles.contains(Role::Auditor); }

/// The fund, and the rules that its deposits are computed by.
void addFundPages(MainWindow& window, Office& office, Dialogs& dialogs) {
  // A clerk books receipts where the check is; the books are the supervisors' page.
  if (office.may(Permission::ApproveFund) || looksOn(office))
    window.addPage(
        QStringLiteral("fund"), QStringLiteral("fund"), [] { return FundPage::tr("Fund"); }, Places,
        [&office, &dialogs](QWidget* parent) { return new FundPage(office, dialogs, parent); });
  if (office.may(Permission::WriteRules) || office.may(Permission::ApproveRules) || looksOn(office))
    window.addPage(
        QStringLiteral("rules"), QStringLiteral("rules"), [] { return RulesPage::tr("Rules of deposits"); },
        Office_, [&office](QWidget* parent) { return new RulesPage(office, parent); });
}

/// What keeps the office itself going.
void addOfficePages(MainWindow& window, Office& office, Dialogs& dialogs) {
  if (office.may(Permission::ManageUsers))
    window.addPage(
        QStringLiteral("admin"), QStringLiteral("admin"), [] { return AdminPage::tr("Administration"); },
        Office_, [&office, &dialogs](QWidget* parent) { return new AdminPage(office, dialogs, parent); });
  if (!office.may(Permission::ManageKeys) && !office.may(Permission::MakeCards)) return;
  window.addPage(
      QStringLiteral("signing"), QStringLiteral("key"), [] { return SigningPage::tr("Signing keys"); },
      Office_, [&office, &dialogs](QWidget* parent) { return new SigningPage(office, dialogs, parent); });
}

}  // namespace

void addPagesFor(MainWindow& window, Office& office, DraftKeeper& drafts, Dialogs& dialogs) {
  const Pages pages(window, office, drafts, dialogs);
  window.addPage(
      QStringLiteral("desk"), QStringLiteral("desk"), [] { return DeskPage::tr("My desk"); }, Desk,
      [pages](QWidget* parent) { return pages.desk(parent); });
  if (office.may(Permission::RegisterWorkers))
    window.addPage(
        QStringLiteral("counter"), QStringLiteral("counter"), [] { return CounterPage::tr("Counter"); },
        Workers, [pages](QWidget* parent) { return pages.counter(parent); });
  window.addPage(
      QStringLiteral("workers"), QStringLiteral("workers"), [] { return WorkersPage::tr("Workers"); },
      Workers, [pages](QWidget* parent) { return pages.workers(parent); });
  if (office.may(Permission::RegisterWorkers) || looksOn(office))
    window.addPage(
        QStringLiteral("roster"), QStringLiteral("import"), [] { return RosterPage::tr("Rosters"); }, Workers,
        [pages](QWidget* parent) { return pages.rosters(parent); });
  window.addPage(
      QStringLiteral("worker"), {}, [] { return WorkerPage::tr("Worker record"); }, Workers,
      [pages](QWidget* parent) { return pages.worker(parent); });
  if (seesCards(office))
    window.addPage(
        QStringLiteral("cards"), QStringLiteral("cards"), [] { return CardsPage::tr("Citizen Cards"); },
        Workers, [pages](QWidget* parent) { return pages.cards(parent); });
  window.addPage(
      QStringLiteral("places"), QStringLiteral("companies"),
      [] { return PlacesPage::tr("Firms and projects"); }, Places,
      [pages](QWidget* parent) { return pages.places(parent); });
  if (office.may(Permission::ReadDeposits))
    window.addPage(
        QStringLiteral("deposits"), QStringLiteral("deposit"), [] { return DepositPage::tr("Deposits"); },
        Places, [pages](QWidget* parent) { return pages.deposits(parent); });
  addFundPages(window, office, dialogs);
  addOfficePages(window, office, dialogs);
  window.showPage(office.may(Permission::RegisterWorkers) ? QStringLiteral("counter")
                                                          : QStringLiteral("workers"));
}

void showPlace(MainWindow& window, const QString& kind, qint64 id) {
  onPage<PlacesPage>(window, "places", [&](PlacesPage* places) {
    kind == QLatin1String("company") ? places->showCompany(id) : places->showProject(id);
  });
}
