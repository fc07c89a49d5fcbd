#pragma once

#include <QIODevice>
#include <functional>

#include "ctl/verbs.h"
#include "paper/card_sheets.h"

/// How cards go onto pages of this layout: --flip, --frontRight, --frontDown, --backRight, --backDown,
/// --sides.
Outcome<CardPrinting> printingFrom(const Arguments& arguments, CardLayout layout);
/// The options that printingFrom() reads.
QSet<QString> printingOptions();

/// Writes a file whole or not at all.
Outcome<void> writeWhole(const QString& path, const std::function<Result<void>(QIODevice&)>& write);
