#pragma once

#include <QStringList>

#include "support/test_office.h"

/// What is wrong in an office file after a crash; empty when every confirmed registration is there once,
/// nothing is half written, the file is whole and the trail holds.
QStringList unsoundness(const OfficeAddress& address, const QStringList& confirmedNumbers);
