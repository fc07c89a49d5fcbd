#include "shell/export_sheets.h"

#include "cards/cards_page.h"
#include "companies/company_board.h"
#include "exports/export_sheet.h"
#include "places/places_page.h"
#include "projects/project_board.h"
#include "workers/workers_page.h"

void connectExports(Office& office, Dialogs& dialogs, WorkersPage* workers, CardsPage* cards,
                    PlacesPage* places) {
  const auto offer = [&office, &dialogs](auto* from, auto signal, Page* page) {
    QObject::connect(from, signal, page, [page, &office, &dialogs](const ExportTask& task) {
      auto* sheet = ExportSheet::ask(page, office, dialogs, task);
      QObject::connect(sheet, &ExportSheet::exported, page, &Page::notice);
    });
  };
  offer(workers, &WorkersPage::exportRequested, workers);
  offer(places->projects(), &ProjectBoard::exportRequested, places);
  offer(places->companies(), &CompanyBoard::exportRequested, places);
  if (cards != nullptr) offer(cards, &CardsPage::exportRequested, cards);
}
