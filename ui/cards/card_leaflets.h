#pragma once

#include <functional>

#include "paper/card_leaflet.h"

class Dialogs;
class Office;
class QWidget;

/// The card guide for a worker to take along, or the poster for a site, over the page as it will be printed.
/// `told` gets what became of it, in words.
void printLeaflet(QWidget* page, Office& office, Dialogs& dialogs, Leaflet leaflet,
                  std::function<void(const QString&)> told);
