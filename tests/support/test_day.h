#pragma once

#include <QDate>

/// The day on which tests of rules stand, also that of TestOffice.
inline const QDate today(2026, 11, 25);
