#pragma once

#include <QString>

class Dialogs;
class DraftKeeper;
class MainWindow;
class Office;

/// Adds the pages of the signed-in user's roles (interface.md 3: hidden, not greyed) in the order of Ctrl+1…,
/// and connects those that open each other.
void addPagesFor(MainWindow& window, Office& office, DraftKeeper& drafts, Dialogs& dialogs);

/// Opens a project or a company that the search box found.
void showPlace(MainWindow& window, const QString& kind, qint64 id);
