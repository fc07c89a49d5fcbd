#pragma once

class Dialogs;
class Office;
class PlacesPage;

/// What contracts with dispatching companies ask for over their page.
void connectDispatching(Office& office, Dialogs& dialogs, PlacesPage* places);
