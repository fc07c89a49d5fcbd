#pragma once

#include <QStringList>

class QMimeData;

/// The files of this machine among what is dropped.
QStringList droppedFiles(const QMimeData* dropped);
