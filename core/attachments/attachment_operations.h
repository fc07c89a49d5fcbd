#pragma once

#include "attachments/attachment.h"
#include "storage/operation.h"

/// A file in full; it shows papers of a person, so each look is in the audit. Errors: NotFound "attachment",
/// Storage "attachment" where its bytes are no longer those that were handed in.
extern const Operation<AttachmentRef, AttachmentContent> ReadAttachment;  ///< attachment.read (audited)

// ---- For other operations, inside their Work ------------------------------------------------------------

/// Puts a file on file that attachment_rules::check let through; audited with its digest, not its content.
AttachmentId addAttachment(Work& work, const NewAttachment& file);
/// What is known of these files, without their content.
QVector<Attachment> attachmentsWith(Work& work, const QVector<AttachmentId>& ids);
