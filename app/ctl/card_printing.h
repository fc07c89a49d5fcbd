#pragma once

#include "ctl/verbs.h"
#include "paper/card_sheets.h"

/// How cards go onto pages of this layout: --flip, --frontRight, --frontDown, --backRight, --backDown,
/// --sides.
Outcome<CardPrinting> printingFrom(const Arguments& arguments, CardLayout layout);
/// The options that printingFrom() reads.
QSet<QString> printingOptions();

/// --folder, else where the window looks for the office's own templates.
QString folderFrom(const Arguments& arguments);
