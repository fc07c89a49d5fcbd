#include "shell/export_sheets.h"

#include "cards/cards_page.h"
#include "companies/company_board.h"
#include "exports/export_sheet.h"
#include "places/places_page.h"
#include "projects/project_board.h"
#include "workers/workers_page.h"

namespace {

template <class From, class Signal>
void offer(Office& office, Dialogs& dialogs, From* from, Signal signal, Page* page) {
  QObject::connect(from, signal, page, [page, &office, &dialogs](const ExportTask& task) {
    auto* sheet = ExportSheet::ask(page, office, dialogs, task);
    QObject::connect(sheet, &ExportSheet::exported, page, &Page::notice);
  });
}

}  // namespace

void connectExports(Office& office, Dialogs& dialogs, WorkersPage* workers) {
  offer(office, dialogs, workers, &WorkersPage::exportRequested, workers);
}

void connectExports(Office& office, Dialogs& dialogs, CardsPage* cards) {
  offer(office, dialogs, cards, &CardsPage::exportRequested, cards);
}

void connectExports(Office& office, Dialogs& dialogs, PlacesPage* places) {
  offer(office, dialogs, places->projects(), &ProjectBoard::exportRequested, places);
  offer(office, dialogs, places->companies(), &CompanyBoard::exportRequested, places);
}
