#pragma once

class CounterPage;
class DeskPage;
class Dialogs;
class Office;
class WorkerPage;

/// Opens the sheets in which a record is corrected and a correction is decided, from the pages that ask for
/// it.
void connectCorrections(Office& office, Dialogs& dialogs, WorkerPage* worker);
void connectCorrections(Office& office, Dialogs& dialogs, DeskPage* desk);
/// The same for what the counter may not decide alone: a second person with a number, and another number.
void connectDoubts(Office& office, Dialogs& dialogs, CounterPage* counter);
