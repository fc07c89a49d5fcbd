#pragma once

class CardsPage;
class Dialogs;
class Office;

/// The Cards page with the segments of the signed-in user's roles (interface.md 3): card staff make cards,
/// supervisor and auditor look on; a clerk hands them over.
CardsPage* makeCardsPage(Office& office, Dialogs& dialogs, QWidget* parent);
/// Whether the user has any segment of it.
bool seesCards(const Office& office);
/// Who makes cards, or looks on while they are made.
bool seesMaking(const Office& office);
