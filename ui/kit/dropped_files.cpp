#include "kit/dropped_files.h"

#include <QMimeData>
#include <QUrl>

QStringList droppedFiles(const QMimeData* dropped) {
  QStringList files;
  for (const QUrl& each : dropped->urls())
    if (each.isLocalFile()) files << each.toLocalFile();
  return files;
}
