#include "base/sentences.h"

namespace {

bool isWideStop(QChar last) {
  static const QString stops = QStringLiteral("。！？；：，、）");
  return stops.contains(last);
}

}  // namespace

QString joinedSentences(const QStringList& sentences) {
  QString text;
  for (const QString& each : sentences) {
    if (each.isEmpty()) continue;
    if (!text.isEmpty() && !isWideStop(text.back())) text += u' ';
    text += each;
  }
  return text;
}
