#include "shell/dispatch_sheets.h"

#include "contracting/dispatch_board.h"
#include "contracting/end_dispatch_sheet.h"
#include "deposits/document_sheet.h"
#include "kit/dialogs.h"
#include "places/places_page.h"

void connectDispatching(Office& office, Dialogs& dialogs, PlacesPage* places) {
  DispatchBoard* board = places->dispatching();
  QObject::connect(board, &DispatchBoard::endRequested, places,
                   [places, board, &office](const DispatchContract& contract) {
                     EndDispatchSheet::ask(places, office, contract,
                                           [board](const DispatchContract& ended) { board->changed(ended); });
                   });
  QObject::connect(board, &DispatchBoard::attachRequested, places, [board, &dialogs] {
    const auto path = dialogs.openFile(board, DispatchBoard::tr("The scan of the signed contract"),
                                       DispatchBoard::tr("Documents (*.pdf *.jpg *.jpeg *.png)"));
    if (path) board->attach(*path);
  });
  QObject::connect(board, &DispatchBoard::scanRequested, places,
                   [places, &office, &dialogs](const Attachment& scan) {
                     DocumentSheet::open(places, office, dialogs, scan);
                   });
}
