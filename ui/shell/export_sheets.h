#pragma once

class CardsPage;
class Dialogs;
class Office;
class PlacesPage;
class WorkersPage;

/// Opens the sheet that writes a list into a file, from the pages that have one.
void connectExports(Office& office, Dialogs& dialogs, WorkersPage* workers);
void connectExports(Office& office, Dialogs& dialogs, CardsPage* cards);
void connectExports(Office& office, Dialogs& dialogs, PlacesPage* places);
