#pragma once

#include "base/id.h"

class Dialogs;
class Office;
class Page;

/// A worker's newest slip over the page, as it will be printed: Ctrl+P prints or saves it, Esc closes.
void showSlip(Page* page, Office& office, Dialogs& dialogs, WorkerId worker);
