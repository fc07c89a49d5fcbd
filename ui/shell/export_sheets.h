#pragma once

class CardsPage;
class Dialogs;
class Office;
class PlacesPage;
class WorkersPage;

/// Opens the sheet that writes a list into a file, from the pages that have one. `cards` may be null.
void connectExports(Office& office, Dialogs& dialogs, WorkersPage* workers, CardsPage* cards,
                    PlacesPage* places);
