#pragma once

#include "attachments/attachment.h"
#include "storage/work.h"

/// SQL of attachments.
namespace attachment_store {

AttachmentId add(Work& work, const Attachment& about, const QByteArray& bytes);
/// In the order of the ids; who is not there is left out.
QVector<Attachment> of(Work& work, const QVector<AttachmentId>& ids);
std::optional<QByteArray> bytesOf(Work& work, AttachmentId id);

}  // namespace attachment_store
