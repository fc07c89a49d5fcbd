#include "ctl/proofs.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include "attachments/attachment.h"
#include "attachments/attachment_rules.h"
#include "ctl/words.h"

Outcome<void> addProofs(const Arguments& arguments, QJsonObject& input, const QString& option) {
  QJsonArray proofs = input.value(QStringLiteral("proofs")).toArray();
  for (const QString& path : arguments.options.value(option)) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
      return fail({Refused, nameOf(ErrorKind::Invalid), QStringLiteral("proofs"),
                   ctl(QT_TRANSLATE_NOOP("ctl", "The file %1 cannot be read.")).arg(path)});
    const NewAttachment proof{QFileInfo(path).fileName(), file.read(attachment_rules::largestBytes + 1)};
    proofs.append(toJson(proof));
  }
  if (!proofs.isEmpty()) input.insert(QStringLiteral("proofs"), proofs);
  return {};
}
