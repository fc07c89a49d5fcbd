#pragma once

#include <QByteArray>
#include <QString>

/// SHA-256 in hexadecimal, as what never changes is told by: photos, scans, files.
QString sha256Hex(const QByteArray& bytes);
