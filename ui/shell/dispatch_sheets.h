#pragma once

class DeskPage;
class Dialogs;
class MainWindow;
class Office;
class PlacesPage;

/// What contracts with dispatching companies ask for over their page, and the way to them from the desk.
void connectDispatching(MainWindow& window, Office& office, Dialogs& dialogs, DeskPage* desk,
                        PlacesPage* places);
