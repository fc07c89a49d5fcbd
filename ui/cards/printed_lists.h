#pragma once

#include <functional>

#include "cards/card_desk.h"
#include "cards/card_lists.h"

class Dialogs;
class Office;
class QWidget;

/// The list of cards that a labour manager took, with a line for each worker to sign, over the page as it
/// will be printed. `told` gets what became of it, in words.
void printHandover(QWidget* page, Office& office, Dialogs& dialogs, const Handover& list,
                   std::function<void(const QString&)> told);
/// Who of a crew has no card and what is to be done, for its manager: everybody whom `asked` chooses.
void printHuntSlip(QWidget* page, Office& office, Dialogs& dialogs, const HuntBundle& crew,
                   const HuntRequest& asked, std::function<void(const QString&)> told);
