#pragma once

class DeskPage;
class Dialogs;
class Office;
class WorkerPage;

/// Opens the sheets in which a record is corrected and a correction is decided, from the pages that ask for
/// it.
void connectCorrections(Office& office, Dialogs& dialogs, DeskPage* desk, WorkerPage* worker);
