#pragma once

#include "attachments/attachment.h"
#include "base/finding.h"

/// What may be handed in as proof. Pure; fields of findings are "proofs".
namespace attachment_rules {

/// What a window holds in memory at once, and a letter can be: technical bounds, no rules of the office.
constexpr int largestBytes = 20 * 1024 * 1024;
constexpr int mostFiles = 10;

/// "image/jpeg", "image/png" or "application/pdf", by what the file begins with and never by its name; empty
/// for anything else.
QString mediaOf(const QByteArray& bytes);
/// The file's own name without folders, control characters and anything beyond 120 characters.
QString cleanName(const QString& name);
/// Too many, too large, empty, of another kind, or the same file twice.
Findings check(const QVector<NewAttachment>& files);

}  // namespace attachment_rules
