#pragma once

class Office;
class PlacesPage;
class WorkerPage;
class WorkersPage;

/// Opens the sheet in which workers move or leave, or a project is completed, from the pages that ask for it.
void connectMoves(Office& office, WorkersPage* workers);
void connectMoves(Office& office, WorkerPage* worker);
void connectMoves(Office& office, PlacesPage* places);
