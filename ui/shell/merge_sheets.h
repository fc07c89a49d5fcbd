#pragma once

class Dialogs;
class Office;
class WorkerPage;

/// Opens the sheet in which two registrations are merged, and the question that takes a merge apart, from the
/// worker's record.
void connectMerging(Office& office, Dialogs& dialogs, WorkerPage* worker);
