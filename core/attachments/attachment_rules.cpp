#include "attachments/attachment_rules.h"

#include <QSet>

namespace attachment_rules {

namespace {
constexpr int longestName = 120;
/// A PDF may begin with some bytes of its own; readers look for the mark in the first thousand.
constexpr int pdfMarkWithin = 1024;

QString megabytes(qsizetype bytes) { return QString::number((bytes + 1024 * 1024 - 1) / (1024 * 1024)); }

Findings refused(const char* code, Message words) { return {errorAt("proofs", code, std::move(words))}; }
}  // namespace

QString mediaOf(const QByteArray& bytes) {
  if (bytes.startsWith("\xff\xd8\xff")) return QStringLiteral("image/jpeg");
  if (bytes.startsWith("\x89PNG\r\n\x1a\n")) return QStringLiteral("image/png");
  if (bytes.left(pdfMarkWithin).contains("%PDF-")) return QStringLiteral("application/pdf");
  return {};
}

QString cleanName(const QString& name) {
  QString clean;
  for (const QChar each : name)
    if (each == u'/' || each == u'\\')
      clean.clear();
    else if (each.category() != QChar::Other_Control && each.category() != QChar::Other_Format)
      clean.append(each);
  clean = clean.simplified();
  return clean.size() > longestName ? clean.right(longestName) : clean;
}

Findings check(const QVector<NewAttachment>& files) {
  if (files.size() > mostFiles)
    return refused("too-many-proofs",
                   message(QT_TRANSLATE_NOOP("core", "At most %1 files can be attached; there are %2."),
                           {QString::number(mostFiles), QString::number(files.size())}));
  QSet<QByteArray> seen;
  for (const NewAttachment& file : files) {
    const QString name = cleanName(file.name);
    if (file.bytes.isEmpty())
      return refused("proof-empty",
                     message(QT_TRANSLATE_NOOP("core", "The file %1 is empty. Choose another."), {name}));
    if (file.bytes.size() > largestBytes)
      return refused(
          "proof-too-large",
          message(QT_TRANSLATE_NOOP("core", "The file %1 has %2 MB; %3 MB are the most. Scan it smaller."),
                  {name, megabytes(file.bytes.size()), megabytes(largestBytes)}));
    if (mediaOf(file.bytes).isEmpty())
      return refused("proof-not-readable",
                     message(QT_TRANSLATE_NOOP("core",
                                               "The file %1 is no picture (JPEG, PNG) and no PDF. Scan or "
                                               "photograph the paper."),
                             {name}));
    if (seen.contains(file.bytes))
      return refused(
          "proof-twice",
          message(QT_TRANSLATE_NOOP("core", "The file %1 is attached twice. Take one away."), {name}));
    seen.insert(file.bytes);
  }
  return {};
}

}  // namespace attachment_rules
