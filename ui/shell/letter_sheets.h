#pragma once

class Dialogs;
class MainWindow;
class Office;
class WorkerPage;
struct VerifiedLetter;

/// Opens the sheet in which letters about a worker are issued, from his record.
void connectLetters(Office& office, Dialogs& dialogs, WorkerPage* worker);
/// Says over the page that is in front what became of a code from the search box.
void showVerified(MainWindow& window, const VerifiedLetter& verified);
