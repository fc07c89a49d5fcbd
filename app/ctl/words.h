#pragma once

#include <QCoreApplication>
#include <QString>

/// A text of shimingctl in the language now installed; marked with QT_TRANSLATE_NOOP("ctl", …) where it
/// stands.
inline QString ctl(const char* source) { return QCoreApplication::translate("ctl", source); }
