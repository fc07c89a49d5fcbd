#pragma once

class CardsPage;
class Dialogs;
class MainWindow;
class Office;

/// The Cards page with the segments of the signed-in user's roles (interface.md 3): card staff make cards,
/// supervisor and auditor look on; a clerk hands them over. None where the user has no segment. Its queue is
/// counted in the navigation.
CardsPage* cardsPageFor(MainWindow& window, Office& office, Dialogs& dialogs);
