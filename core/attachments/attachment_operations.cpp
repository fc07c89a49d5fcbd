#include "attachments/attachment_operations.h"

#include "attachments/attachment_rules.h"
#include "attachments/attachment_store.h"
#include "base/digest.h"

namespace {
const QString subject = QStringLiteral("attachment");

Result<AttachmentContent> readAttachment(Work& work, const AttachmentRef& ref) {
  const auto about = attachment_store::of(work, {ref.attachment});
  const auto bytes = attachment_store::bytesOf(work, ref.attachment);
  if (work.failed()) return refuse(work.error());
  if (about.isEmpty() || !bytes)
    return refuse(
        notFound("attachment", message(QT_TRANSLATE_NOOP("core", "This attachment is not on file."))));
  if (sha256Hex(*bytes) != about.first().sha256)
    return refuse(
        {ErrorKind::Storage, subject,
         message(QT_TRANSLATE_NOOP("core",
                                   "The file %1 is not what was handed in: its content was altered. "
                                   "Tell the administrator."),
                 {about.first().name})});
  work.audit({subject, ref.attachment.value(), {}, {{QStringLiteral("read"), about.first().sha256}}});
  return AttachmentContent{about.first(), *bytes};
}
}  // namespace

AttachmentId addAttachment(Work& work, const NewAttachment& file) {
  Attachment about;
  about.name = attachment_rules::cleanName(file.name);
  about.media = attachment_rules::mediaOf(file.bytes);
  about.size = static_cast<int>(file.bytes.size());
  about.sha256 = sha256Hex(file.bytes);
  about.addedAt = work.now();
  about.addedBy = work.actor().login;
  about.id = attachment_store::add(work, about, file.bytes);
  work.audit({subject,
              about.id.value(),
              {},
              {{QStringLiteral("sha256"), about.sha256},
               {QStringLiteral("media"), about.media},
               {QStringLiteral("size"), about.size}}});
  return about.id;
}

QVector<Attachment> attachmentsWith(Work& work, const QVector<AttachmentId>& ids) {
  return attachment_store::of(work, ids);
}

const Operation<AttachmentRef, AttachmentContent> ReadAttachment{
    {"attachment.read", Permission::RevealNumbers, Effect::Changes, "attachment", "attachment save",
     QT_TRANSLATE_NOOP("core", "Reads a file that was handed in as proof; leaves a trace"), true},
    &readAttachment};
