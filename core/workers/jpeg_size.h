#pragma once

#include <QByteArray>
#include <QSize>

/// The size a JPEG says it has, from its frame header; nothing is decoded. Empty when this is not a whole
/// JPEG stream up to that header: another kind of file, or one that was cut.
QSize jpegSize(const QByteArray& bytes);
