#pragma once

class CardsPage;
class DeskPage;
class Dialogs;
class MainWindow;
class Office;
class WorkerPage;

/// Gives the Cards page what lies between printer and hand: to be fetched, without a card, the promise.
void addCardSegments(CardsPage* cards, Office& office, Dialogs& dialogs);
/// Opens the sheet of a worker's cards from his record.
void connectCards(Office& office, WorkerPage* worker);
/// Opens the segment that a matter of the desk belongs to; nothing where the user's roles have no such page.
void connectCards(MainWindow& window, DeskPage* desk);
