#pragma once

#include <QStringList>

/// One call of shimingctl: does what the words after its name ask for and answers on the standard streams as
/// they are now. Returns its exit code. A call leaves the process as it was (language included), so that
/// another may follow.
int callCtl(const QStringList& words);
